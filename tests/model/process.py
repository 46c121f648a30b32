"""One petition's way through the regulation, from its pages alone and in their default readings.

`Petition.submit` judges one act, a plain dict, and returns the reasons against it: none when it is
accepted. `Petition.advance` does what time does. Times are whole seconds since 1970.
"""

from __future__ import annotations

from copy import copy

from model import acts, after_answer, by_hand, clock, notices
from model.state import State
from model.table import Act, Row

TABLE: dict[str, Row] = {**acts.ROWS, **after_answer.ROWS, **by_hand.ROWS}


class Petition:
    """A state and the two things that change it."""

    def __init__(self) -> None:
        self.state = State()
        self.told: notices.Told = set()

    def submit(self, act: Act) -> list[str]:
        state = self.state
        t: int = act["at"]
        self.told = set()
        if t < state.recorded_at:
            return ["recorded_before_last"]
        occurred: int = act["occurred"] if "occurred" in act else t
        if occurred > t:
            return ["occurred_after_recorded"]
        if state.position != "none" and occurred < state.occurred_first:
            return ["occurred_before_received"]
        if state.position == "none" and act["kind"] != "received":
            return ["wrong_position"]
        refused, done = TABLE[act["kind"]]
        reasons = refused(state, act)
        if reasons:
            return reasons
        before = copy(state)
        clock.note_lapse(state, t)
        if act["kind"] == "received":
            state.occurred_first = occurred
        done(state, act)
        self.told = notices.told(before, act, state)
        state.recorded_at = t
        return []

    def advance(self, now: int) -> None:
        state, at = self.state, clock.reminder(self.state)
        self.told = set()
        late = clock.due_passed(state, now)
        if at is not None and at <= now and not late:
            self.told = notices.reminded(state)
            state.reminded, state.recorded_at = True, now
        if late:
            clock.note_lapse(state, now)
            before = copy(state)
            clock.escalate(state, now)
            self.told = notices.passed_up(before, state)
            state.recorded_at = now
