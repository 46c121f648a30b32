"""Who is told of an act: the page's list of notices, as (role, unit) of each recipient."""

from __future__ import annotations

from model.state import LEVELS, State
from model.suitability import OFFICE
from model.table import Act

Told = set[tuple[str, str]]
PETITIONER, OPERATOR, THE_OFFICE = ("petitioner", ""), ("operator", ""), ("office", OFFICE)
ALWAYS: dict[str, Told] = {
    "declined": {PETITIONER},
    "forwarded": {PETITIONER},
    "recalled": {PETITIONER},
    "appointed": {PETITIONER, OPERATOR},
    "rescheduled": {PETITIONER, OPERATOR},
    "progress_reported": {PETITIONER},
    "not_competent": {PETITIONER},
    "escalated": {PETITIONER},
    "referred": {PETITIONER, THE_OFFICE},
    "assigned": {PETITIONER},
    "answered": {PETITIONER},
    "commented": {OPERATOR},
}


def who_has_it(state: State) -> Told:
    """Who holds the slip, or answered it."""
    if state.position in LEVELS:
        return {(state.position, state.holder)}
    if state.position == "office" or (
        state.position == "answered" and state.answered_role == "office"
    ):
        return {THE_OFFICE}
    if state.position == "answered" and state.answered_by:
        return {(state.answered_role, state.answered_by)}
    return set()


def told(before: State, act: Act, after: State) -> Told:
    kind, unit = act["kind"], before.holder
    found = set(ALWAYS.get(kind, ()))
    if kind == "forwarded":
        found |= who_has_it(after)
    elif kind == "assigned":
        found |= who_has_it(after) | {("focal_point", one) for one in after.coordinating}
    elif kind == "recalled":
        found.add(("focal_point", unit))
    elif kind == "not_competent":
        found.add(THE_OFFICE if after.position == "office" else OPERATOR)
    elif kind == "escalated":
        found |= passed_up(before, after)
    elif kind == "reminded":
        found |= reminded(before)
    elif kind == "answered" and before.position == "office" and act["role"] != "office":
        found.add(THE_OFFICE)
    elif kind in ("commented", "urged", "withdrawn"):
        found |= who_has_it(before)
    elif kind == "rated" and act["data"]["rating"] == "dissatisfied":
        found |= who_has_it(before) | {OPERATOR}
    elif kind == "corrected" and act["data"]["field"] == "result":
        found.add(PETITIONER)
    elif kind == "confidentiality_requested":
        found |= to_take_down(before)
    return found


def passed_up(before: State, after: State) -> Told:
    found = who_has_it(after) | {PETITIONER, ("focal_point", before.holder)}
    return found | ({("head", before.holder)} if after.position == "office" else set())


def reminded(state: State) -> Told:
    return {OPERATOR, ("focal_point", state.holder), ("head", state.holder)}


def to_take_down(state: State) -> Told:
    found = {OPERATOR} if state.publication == "published" else set()
    if state.unit_published:
        # The page names the unit alone: taken as whoever published for it.
        found.add((state.published_role, state.answered_by or OFFICE))
    return found
