"""Who owes what as the petition stands: the page's table of obligations, without notices."""

from __future__ import annotations

from model import clock
from model.state import LEVELS, State
from model.suitability import OFFICE

Owed = tuple[str, str, int | None]


def owed(state: State) -> list[Owed]:
    if state.position == "intake":
        return [("assessment", "", None)]
    if state.position == "office":
        return [("handling", OFFICE, None)]
    if state.position in LEVELS:
        return at_a_level(state)
    return after_the_answer(state) if state.position == "answered" else []


def at_a_level(state: State) -> list[Owed]:
    what = "response" if state.commitment == "awaiting" else "result"
    found: list[Owed] = [(what, state.holder, clock.due(state))]
    reminder = clock.reminder(state)
    if reminder is not None:
        found.append(("reminder", "", reminder))
    if state.lapsed:
        found.append(("escalation", "", None))
    return found


def after_the_answer(state: State) -> list[Owed]:
    found: list[Owed] = []
    barred = state.secret or state.confidential
    again = state.publication == "published" and not state.channels and not barred
    if state.publication == "none" or again:
        found.append(("publication", "", None))
    if state.publication == "published" and barred:
        found.append(("withdrawal", "", None))
    if state.answered_by and not state.unit_published and not barred:
        found.append(("unit_publication", state.answered_by, None))
    if state.unit_published and barred:
        found.append(("unit_withdrawal", state.answered_by or OFFICE, None))
    return found
