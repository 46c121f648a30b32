"""The audit of one case: what is recorded is judged again, and each departure is named."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from petition import _core
from petition.cases import Case, Record, record_to
from petition.crossing import Result
from petition.engine import Engine
from petition.regulation import Clause
from petition.texts import Lang, Text
from petition.times import WorkingTime, to_seconds
from petition.words import (
    DeviationKind,
    Kind,
    Owed,
    Position,
    Publication,
    RefusalCode,
    Role,
)

__all__ = ["CaseAudit", "CaseSummary", "Deviation", "LevelResult", "audit", "audit_json"]


@dataclass(frozen=True, slots=True, repr=False)
class Deviation(Result):
    """One departure of a record from the regulation (Art. 18.2, 18.3).

    Attributes
    ----------
    kind : DeviationKind
        What it is called in an audit.
    text, lawful : Text
        What was wrong, and what would have been lawful.
    role : Role
        Who departed from it.
    unit : str
        Of that role; empty where it has none.
    owed : Owed or None
        What was owed; None when an event was refused.
    due, met : datetime or None
        By when it was to be done (None: no figure is set), and when it was (None: not yet).
    by : WorkingTime
        How late it was done, or for how long it has been waited for.
    evidence : tuple of str
        Ids of the events that show it.
    refusal : RefusalCode or None
        Why the event was refused.
    citations : tuple of Clause
        What was broken, then what overseeing it rests on.
    readings : tuple of str
        Ids of the readings relied on.
    """

    kind: DeviationKind
    text: Text
    lawful: Text
    role: Role
    unit: str
    owed: Owed | None
    due: datetime | None
    met: datetime | None
    by: WorkingTime
    evidence: tuple[str, ...]
    refusal: RefusalCode | None
    citations: tuple[Clause, ...]
    readings: tuple[str, ...]

    def __str__(self) -> str:
        clauses = ", ".join(clause.citation.en for clause in self.citations)
        return f"{self.kind.en} ({clauses}): {self.text.en}"


@dataclass(frozen=True, slots=True, repr=False)
class LevelResult(Result):
    """One stay of the petition with somebody, and how it ended.

    Attributes
    ----------
    level : Position
        With whom.
    unit : str
        Of that level; empty for the operator.
    since : datetime
        When it came there.
    until : datetime or None
        None: it is there still.
    ended_by : Kind or None
        What ended it; None: nothing yet.
    result : str
        The answer given there, or else the last state reported.
    """

    level: Position
    unit: str
    since: datetime
    until: datetime | None
    ended_by: Kind | None
    result: str


@dataclass(frozen=True, slots=True, repr=False)
class CaseSummary(Result):
    """What is kept of a case and can be extracted (Art. 12.1), corrections applied.

    Times are those that events are judged by (I-16).

    Attributes
    ----------
    case_id, petitioner, phone, channel, topic, content, recording : str
        As recorded at intake.
    received_at, answered_at : datetime or None
        None: not yet.
    position : Position
        Where the case stands.
    unit : str
        Who answered it, or holds it; empty for the operator.
    level : Position
        At which level.
    result, signed_document : str
        Of the last answer (Art. 16.4).
    rating : str
        Id of the scale; empty when it is not rated (Art. 14).
    publication : Publication
        Whether the answer is published (Art. 13.1).
    overdue, answered_late : bool
        As of the audit (Art. 11.4).
    late : int
        Due times that count as missed (I-4, I-16).
    late_by_recording, late_by_occurrence : int
        Of all due times, those missed by the time of recording, and by the time it occurred: what
        the other reading of I-16 makes of it.
    late_by : WorkingTime
        Over the due times that count.
    intake : WorkingTime
        With the operator (Art. 20.3: measured).
    deviations : int
        How many the audit found.
    levels : tuple of LevelResult
        The result at each level, in order of time.
    citations : tuple of Clause
        What extracting it rests on.
    """

    case_id: str
    petitioner: str
    phone: str
    channel: str
    topic: str
    content: str
    received_at: datetime | None
    position: Position
    answered_at: datetime | None
    result: str
    unit: str
    level: Position
    signed_document: str
    rating: str
    publication: Publication
    recording: str
    overdue: bool
    answered_late: bool
    late: int
    late_by_recording: int
    late_by_occurrence: int
    late_by: WorkingTime
    intake: WorkingTime
    deviations: int
    levels: tuple[LevelResult, ...]
    citations: tuple[Clause, ...]


@dataclass(frozen=True, slots=True, repr=False)
class CaseAudit(Result):
    """What the audit of one case finds; true when it finds no deviation.

    Attributes
    ----------
    case : Case
        Without the events that were refused.
    at : datetime
        As of when.
    deviations : tuple of Deviation
        Refused events in order, then what was late, then what is owed.
    summary : CaseSummary
        What can be extracted of it.
    """

    case: Case
    at: datetime
    deviations: tuple[Deviation, ...]
    summary: CaseSummary

    def __bool__(self) -> bool:
        return not self.deviations


def audit(engine: Engine, record: Record, at: datetime) -> CaseAudit:
    """Judge a record again as of an instant, and name each departure (Art. 18.2, 18.3).

    The engine that judges live judges here too. Time brings about nothing between events, for the
    record says what happened: what the system did not record is owed still.

    Parameters
    ----------
    engine : Engine
        What judges.
    record : Record
        Events recorded after ``at`` are left out.
    at : datetime
        Aware.

    Returns
    -------
    CaseAudit
        What departs from the regulation, and what can be extracted of the case.

    Raises
    ------
    InvalidInput
        For a malformed event, or a naive datetime.
    NotCovered
        When a due time lies outside the calendar.

    Examples
    --------
    >>> import petition
    >>> from petition import Actor, Event, Rated, Record, Role
    >>> engine, at = petition.Engine.builtin(), petition.instant("2026-11-23T16:00:00+07:00")
    >>> rated = Event("e1", Actor(Role.PETITIONER), Rated("satisfied"), at)
    >>> for found in petition.audit(engine, Record("PA-1", (rated,)), at).deviations:
    ...     print(found.kind, found.refusal, [clause.id for clause in found.citations])
    out_of_order wrong_position ['14', '18.2', '18.3']
    """
    core = _core.audit(engine._core, record_to(record), to_seconds(at, "at"))
    return CaseAudit._under(core, engine._law)


def audit_json(engine: Engine, record: Record, at: datetime, lang: Lang = "vi") -> str:
    """An audit as one line of JSON, the same text as in C and C++.

    Parameters
    ----------
    engine : Engine
        What judges.
    record : Record
        Events recorded after ``at`` are left out.
    at : datetime
        Aware.
    lang : {"vi", "en"}
        The language of its texts.

    Returns
    -------
    str
        One object, without a line feed.

    Raises
    ------
    InvalidInput
        For a malformed event, or a naive datetime.
    NotCovered
        When a due time lies outside the calendar.

    Examples
    --------
    >>> import petition, json
    >>> at = petition.instant("2026-11-23T16:00:00+07:00")
    >>> text = petition.audit_json(petition.Engine.builtin(), petition.Record("PA-1"), at)
    >>> json.loads(text)["deviations"]
    []
    """
    core = _core.audit(engine._core, record_to(record), to_seconds(at, "at"))
    return core.to_json(engine._core, lang)
