"""The story of one petition as it is told: each step with what it made anybody owe."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from petition import Case, Engine, Event, Obligation, Outcome, Record, Registry, Story, Verdict
from petition.registry import judge_of, latest


@dataclass(frozen=True)
class ToldStep:
    """One judgement: of an event that was given, or (without one) of the passing of time."""

    event: Event | None
    verdict: Verdict
    judge: Engine
    """What judged it."""
    engine: Engine
    """What judges the case afterwards: it may have been moved."""
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
    engine: Engine
    """What judges the case as it stands."""
    seen_at: datetime | None
    """The time up to which it was followed; None when nothing was recorded."""

    @property
    def start(self) -> Engine:
        """What judged its beginning."""
        return self.steps[0].judge if self.steps else self.engine

    @property
    def refused(self) -> int:
        """How many of the events given were refused."""
        return sum(step.verdict.outcome is Outcome.REFUSED for step in self.steps)


def tell(law: Engine | Registry, record: Record, until: datetime | None) -> Told:
    """Follows a petition, and notes what is owed after each step.

    A registry judges by what the record names, an engine as if all was judged by it.
    """
    story = law.follow(record, until)
    recorded = [event.recorded_at for event in record.events]
    steps = _steps(law, record, story)
    engine = steps[-1].engine if steps else latest(law)
    return Told(record, steps, story.case, engine, until or max(recorded, default=None))


def _steps(law: Engine | Registry, record: Record, story: Story) -> tuple[ToldStep, ...]:
    steps: list[ToldStep] = []
    case = Case(record.case_id)
    before: tuple[Obligation, ...] = ()
    for step in story.steps:
        judge = judge_of(law, record, case, step.event)
        case = step.verdict.case
        engine = judge_of(law, record, case, step.event)
        bound = engine.obligations(case)
        fresh = tuple(obligation for obligation in bound if obligation not in before)
        steps.append(ToldStep(step.event, step.verdict, judge, engine, bound, fresh))
        before = bound
    return tuple(steps)
