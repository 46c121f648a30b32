"""What a dossier tells of a record: the case that it comes to, line by line, and its sums."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime

from petition import (
    Calendar,
    Case,
    CaseAudit,
    Engine,
    ErrorCode,
    Event,
    Identity,
    InvalidInput,
    JudgedBy,
    Obligation,
    ObligationLife,
    Outcome,
    Record,
    Refusal,
    Registry,
    Regulation,
    Step,
    Sum,
    audit,
)
from petition.times import from_seconds, to_seconds

__all__ = ["Line", "Told", "settle", "tell"]

SUPPLIED, REFUSED, REPEATED = "supplied", "refused", "repeated"


@dataclass(frozen=True)
class Line:
    """An event of the timeline, and what is to be said of it."""

    event: Event
    mark: str = ""
    """Not in what was given; refused; given again. Empty: recorded and accepted."""
    refusals: tuple[Refusal, ...] = ()


@dataclass(frozen=True)
class Told:
    """A case as of an instant, with what judges it."""

    law: Registry
    source: Record
    case: Case
    engine: Engine
    at: datetime
    lines: tuple[Line, ...]

    @property
    def lives(self) -> tuple[ObligationLife, ...]:
        """What was ever owed."""
        return self.engine.lives(self.case, self.at)

    @property
    def found(self) -> CaseAudit:
        """What the audit finds in the record as it was given."""
        return audit(self.law, self.source, self.at)

    def sums(self) -> dict[tuple[object, ...], Sum]:
        """How each due time in working time was counted, by what was owed."""
        found: dict[tuple[object, ...], Sum] = {}
        for step in self.law.follow(self.case.record()).steps:
            now = step.verdict.case
            engine = self.law.engine(now)
            for owed in engine.obligations(now):
                if owed.due and life_key(owed) not in found:
                    total = engine.explain(owed, now).sum
                    if total:
                        found[life_key(owed)] = total
        return found

    def engine_at(self, by: JudgedBy) -> Engine:
        """The texts of one of the laws that the case was judged by."""
        for law in self.law.regulations:
            for days in self.law.calendars:
                if is_of(by.regulation, law) and is_of(by.calendar, days):
                    return Engine(law, days)
        return self.engine


def life_key(owed: Obligation | ObligationLife) -> tuple[object, ...]:
    """What tells an obligation from every other of its case."""
    return (owed.owed, owed.role, owed.unit, owed.since, owed.due)


def is_of(identity: Identity, text: Regulation | Calendar) -> bool:
    """Whether a regulation or a calendar is the one named."""
    if identity.id != text.id:
        return False
    return not identity.hash or identity.hash == text.content_hash


def settle(law: Registry, source: Record) -> tuple[Record, Record | None]:
    """The sealed record of the case, and what was given where that is not the same."""
    record = _case_and_lines(law, source)[0].record()
    same = source.events == record.events
    if same and source.committed is not None:
        record = replace(record, committed=source.committed)
    record = record.seal()
    return record, None if same and source.seals in ((), record.seals) else source


def tell(law: Registry, source: Record, at: datetime | None) -> Told:
    """Judges a record; as of its last event where no time is given."""
    case, lines = _case_and_lines(law, source)
    engine = law.engine(case)
    last = max(line.event.recorded_at for line in lines)
    return Told(law, source, case, engine, _moment(at, last, engine, source), lines)


def _moment(at: datetime | None, last: datetime, engine: Engine, source: Record) -> datetime:
    moment = from_seconds(to_seconds(at or last, "at"), engine.calendar.zone)
    if moment < last:
        raise InvalidInput(
            ErrorCode.INVALID_TIME,
            f"{moment.isoformat()} is before the last event, recorded at {last.isoformat()}",
            source.case_id,
        )
    return moment


def _case_and_lines(law: Registry, source: Record) -> tuple[Case, tuple[Line, ...]]:
    """A record that names its law is taken as it is; one that names none is followed."""
    if not source.events:
        raise InvalidInput(ErrorCode.INVALID_RECORD, "the record has no events", source.case_id)
    if source.laws:
        try:
            case = law.load(source)
        except InvalidInput as error:
            if error.code is ErrorCode.OTHER_LAW:
                raise
        else:
            return case, tuple(map(Line, case.events))
    story = law.follow(source)
    if not len(story.case):
        raise InvalidInput(
            ErrorCode.INVALID_RECORD, "no event of the record is accepted", source.case_id
        )
    given = {event.id for event in source.events}
    return story.case, tuple(line for step in story.steps for line in _lines(step, given))


def _lines(step: Step, given: set[str]) -> Iterator[Line]:
    for event in step.verdict.events:
        yield Line(event, "" if event.id in given else SUPPLIED)
    if step.event is not None and step.verdict.outcome is Outcome.REFUSED:
        yield Line(step.event, REFUSED, step.verdict.refusals)
    if step.event is not None and step.verdict.outcome is Outcome.DUPLICATE:
        yield Line(step.event, REPEATED)
