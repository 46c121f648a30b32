"""The small life of an answered petition: publication, confidentiality, rating (Art. 13, 14)."""

from __future__ import annotations

from model.state import State
from model.suitability import INTERNET, blank
from model.table import Act, Row, given, who_and_where

RATINGS = ("satisfied", "acceptable", "dissatisfied")
NEEDS_REASON = ("dissatisfied",)
ANSWERED = ("answered",)


def barred(state: State) -> list[str]:
    """13.1: what keeps a result from being published."""
    found = ["state_secret"] if state.secret else []
    return found + (["confidential"] if state.confidential else [])


def own_result(state: State, act: Act) -> bool:
    """Of the unit that answered; the page is silent on the Office, whose portal is its own too."""
    if act["role"] == "office":
        return state.answered_role == "office"
    return bool(state.answered_by) and act["unit"] == state.answered_by


def untrue_ground(state: State, act: Act) -> list[str]:
    ground = act["data"]["ground"]
    if blank(ground):
        return ["ground_missing"]
    true = state.secret if ground == "state_secret" else state.confidential
    return [] if true else ["ground_untrue"]


def refuse_confidentiality_requested(state: State, act: Act) -> list[str]:
    return [] if act["role"] == "petitioner" else ["wrong_role"]


def do_confidentiality_requested(state: State, act: Act) -> None:
    state.confidential = True


def refuse_published(state: State, act: Act) -> list[str]:
    found = who_and_where(state, act, "operator", ANSWERED)
    if found:
        return found
    channels = act["data"]["channels"]
    found = barred(state)
    if not channels:
        found.append("channels_missing")
    elif any(channel not in INTERNET for channel in channels):
        found.append("channel_not_public")
    elif all(channel in state.channels for channel in channels):
        found.append("already_published")
    return found


def do_published(state: State, act: Act) -> None:
    state.publication = "published"
    state.channels = state.channels + act["data"]["channels"]


def refuse_withheld(state: State, act: Act) -> list[str]:
    found = who_and_where(state, act, "operator", ANSWERED)
    if not found and state.publication == "published":
        return ["*"]  # the page is silent: what is public is withdrawn, not withheld
    return found or untrue_ground(state, act)


def do_withheld(state: State, act: Act) -> None:
    state.publication = "withheld"


def refuse_publication_withdrawn(state: State, act: Act) -> list[str]:
    found = who_and_where(state, act, "operator focal_point head office", ANSWERED)
    if found:
        return ["*"]
    if act["role"] == "operator":
        found = [] if state.publication == "published" else ["*"]
    elif not own_result(state, act) or not state.unit_published:
        found = ["*"]
    return found or untrue_ground(state, act)


def do_publication_withdrawn(state: State, act: Act) -> None:
    if act["role"] == "operator":
        state.publication, state.channels = "withdrawn", []
    else:
        state.unit_published = False


def refuse_published_by_unit(state: State, act: Act) -> list[str]:
    found = who_and_where(state, act, "focal_point head office", ANSWERED)
    if found:
        return found
    if not own_result(state, act):
        return ["*"]
    return barred(state) + given(act, "url", "url_missing")


def do_published_by_unit(state: State, act: Act) -> None:
    state.unit_published, state.published_role = True, act["role"]


def refuse_rated(state: State, act: Act) -> list[str]:
    found = who_and_where(state, act, "petitioner", ANSWERED)
    if found:
        return found
    rating = act["data"]["rating"]
    if rating not in RATINGS:
        return ["unknown_rating"]
    return given(act, "reason", "reason_missing") if rating in NEEDS_REASON else []


def do_rated(state: State, act: Act) -> None:
    state.rating = act["data"]["rating"]


ROWS: dict[str, Row] = {
    "confidentiality_requested": (refuse_confidentiality_requested, do_confidentiality_requested),
    "published": (refuse_published, do_published),
    "withheld": (refuse_withheld, do_withheld),
    "publication_withdrawn": (refuse_publication_withdrawn, do_publication_withdrawn),
    "published_by_unit": (refuse_published_by_unit, do_published_by_unit),
    "rated": (refuse_rated, do_rated),
}
