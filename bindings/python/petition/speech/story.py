"""The story of one petition as it is told: each step with what it made anybody owe."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from petition import Case, Engine, Event, Obligation, Outcome, Record, Story, Verdict


@dataclass(frozen=True)
class ToldStep:
    """One judgement: of an event that was given, or (without one) of the passing of time."""

    event: Event | None
    verdict: Verdict
    obligations: tuple[Obligation, ...]
    """Those that bind afterwards."""
    fresh: tuple[Obligation, ...]
    """Those of them that did not bind before."""


@dataclass(frozen=True)
class Told:
    """A petition from its first event to the last, or to the time asked about."""

    record: Record
    steps: tuple[ToldStep, ...]
    case: Case
    seen_at: datetime | None
    """The time up to which it was followed; None when nothing was recorded."""

    @property
    def refused(self) -> int:
        """How many of the events given were refused."""
        return sum(step.verdict.outcome is Outcome.REFUSED for step in self.steps)


def tell(engine: Engine, record: Record, until: datetime | None) -> Told:
    """Follows a petition, and notes what is owed after each step."""
    story = engine.follow(record, until)
    recorded = [event.recorded_at for event in record.events]
    return Told(record, _steps(engine, story), story.case, until or max(recorded, default=None))


def _steps(engine: Engine, story: Story) -> tuple[ToldStep, ...]:
    steps: list[ToldStep] = []
    before: tuple[Obligation, ...] = ()
    for step in story.steps:
        bound = engine.obligations(step.verdict.case)
        fresh = tuple(obligation for obligation in bound if obligation not in before)
        steps.append(ToldStep(step.event, step.verdict, bound, fresh))
        before = bound
    return tuple(steps)
