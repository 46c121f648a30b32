"""Due times, reminders, lapses and the way up (Art. 10.1.2.b2, 10.5, 11), from the pages alone."""

from __future__ import annotations

from model import working_time
from model.state import LEVELS, NEXT_LEVEL, OPEN, Lapse, State

LIMIT = 8 * 3600
REMINDER = 24 * 3600


def passed(due: int, t: int) -> bool:
    """An act at the very second it is due is in time (I-2)."""
    return t > due


def due(state: State) -> int | None:
    if state.position not in LEVELS:
        return None
    if state.commitment == "awaiting":
        if state.limit is None:
            state.limit = working_time.add(state.anchor, LIMIT)
        return state.limit
    return state.agreed


def due_passed(state: State, t: int) -> bool:
    limit = due(state)
    return limit is not None and passed(limit, t)


def reminder(state: State) -> int | None:
    """When the operator is to be reminded of the agreed time (10.5, I-7); None: no more."""
    if state.position not in LEVELS or state.agreed is None:
        return None
    if state.reminded or state.lapsed:
        return None
    return max(state.agreed - REMINDER, state.agreed_at)


def overdue(state: State, x: int) -> bool:
    """11.4, I-4: from the first lapse on until the result is in."""
    return state.position in OPEN and bool(lapses(state, x))


def next_wakeup(state: State) -> int | None:
    """The next reminder or the first second after due, whichever comes first."""
    limit, remind = due(state), reminder(state)
    if limit is None:
        return None
    return limit + 1 if remind is None else min(remind, limit + 1)


def lapses(state: State, x: int) -> list[Lapse]:
    """Each exists from the first second after its due time, whether or not anyone looked."""
    limit = due(state)
    if limit is None or not passed(limit, x) or state.lapsed:
        return state.lapses
    return [*state.lapses, (state.position, state.holder, limit)]


def note_lapse(state: State, t: int) -> None:
    state.lapses = lapses(state, t)
    state.lapsed = due_passed(state, t)


def escalate(state: State, t: int) -> None:
    """Silence passes the slip up one level (10.1.2.b2)."""
    up = NEXT_LEVEL[state.position]
    if up == "office":
        state.silent = state.holder
    state.move(up, t)
