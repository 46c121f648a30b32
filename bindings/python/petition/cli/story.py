"""The story of one petition: every event judged in turn, and what time did between them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from petition import Case, Engine, Event, Obligation, Outcome, Record, Role, Verdict


@dataclass(frozen=True)
class Step:
    """One judgement: of an event that was given, or (without one) of the passing of time."""

    event: Event | None
    verdict: Verdict
    obligations: tuple[Obligation, ...]
    """Those that bind afterwards."""
    fresh: tuple[Obligation, ...]
    """Those of them that did not bind before."""


@dataclass(frozen=True)
class Story:
    """A petition from its first event to the last, or to the time asked about."""

    record: Record
    steps: tuple[Step, ...]
    case: Case
    seen_at: datetime | None
    """The time up to which it was followed; None when nothing was recorded."""

    @property
    def refused(self) -> int:
        """How many of the events given were refused."""
        return sum(step.verdict.outcome is Outcome.REFUSED for step in self.steps)


def tell(engine: Engine, record: Record, until: datetime | None) -> Story:
    """Follows a petition. Time passes between its events, unless it records time's own events."""
    teller = _Teller(engine, Case(record.case_id))
    foreign = any(event.actor.role is Role.SYSTEM for event in record.events)
    for event in record.events:
        if not foreign:
            teller.pass_time(event.recorded_at)
        teller.submit(event)
    if until is not None:
        teller.pass_time(until)
    recorded = [event.recorded_at for event in record.events]
    return Story(record, tuple(teller.steps), teller.case, until or max(recorded, default=None))


class _Teller:
    """Keeps the present case and what has been told."""

    def __init__(self, engine: Engine, case: Case) -> None:
        self.engine = engine
        self.case = case
        self.steps: list[Step] = []
        self.bound: tuple[Obligation, ...] = ()

    def submit(self, event: Event) -> None:
        self._add(event, self.engine.submit(self.case, event))

    def pass_time(self, until: datetime) -> None:
        for now in self._wakeups(until):
            verdict = self.engine.advance(self.case, now)
            if not verdict.appended:
                return
            self._add(None, verdict)

    def _wakeups(self, until: datetime) -> Iterator[datetime]:
        while (wakeup := self.engine.next_wakeup(self.case)) is not None:
            recorded = self.case.state.recorded_at
            now = wakeup if recorded is None else max(wakeup, recorded)
            if now > until:
                return
            yield now

    def _add(self, event: Event | None, verdict: Verdict) -> None:
        self.case = verdict.case
        bound = self.engine.obligations(self.case)
        fresh = tuple(obligation for obligation in bound if obligation not in self.bound)
        self.steps.append(Step(event, verdict, bound, fresh))
        self.bound = bound
