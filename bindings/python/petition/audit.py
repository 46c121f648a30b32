"""The audit of one case: what is recorded is judged again, and each departure is named."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime

from petition import _core
from petition.cases import Case, Record, record_to
from petition.crossing import Cited, Result
from petition.engine import Engine
from petition.registry import Registry
from petition.regulation import Clause
from petition.texts import Lang, Text
from petition.times import Amount, WorkingTime, maybe_to_seconds, to_seconds, working_seconds
from petition.words import (
    AuditScope,
    DeviationKind,
    Kind,
    OverdueVerdict,
    Owed,
    Position,
    Publication,
    RefusalCode,
    Role,
)

__all__ = [
    "CaseAudit",
    "CaseSummary",
    "Deviation",
    "LevelResult",
    "OverdueMark",
    "audit",
    "audit_json",
]


@dataclass(frozen=True, slots=True, repr=False)
class Deviation(Cited):
    """One departure of a record from the regulation (Art. 18.2, 18.3).

    Attributes
    ----------
    kind : DeviationKind
        What it is called in an audit.
    text, lawful : Text
        What was wrong, and what would have been lawful.
    scope : AuditScope
        The part of the process it is of.
    role : Role
        Who departed from it.
    unit : str
        Of that role; empty where it has none.
    owed : Owed or None
        What was owed; None when an event was refused.
    level : Position
        Where the petition was.
    since : datetime or None
        From when it was owed; None: nothing was.
    due, met : datetime or None
        By when it was to be done (None: no figure is set), and when it was (None: not yet).
    by : WorkingTime
        How late it was done, or for how long it has been waited for.
    evidence : tuple of str
        Ids of the events that show it.
    refusal : RefusalCode or None
        Why the event was refused.
    cause : int or None
        The index of the deviation without which this one would not be; None: it stands for itself.
    citations : tuple of Clause
        What was broken, then what overseeing it rests on.
    readings : tuple of str
        Ids of the readings relied on.
    regulation : int
        That judged the case then, and has the clauses: its place in the registry; 0 without one.
    """

    kind: DeviationKind
    text: Text
    lawful: Text
    scope: AuditScope
    role: Role
    unit: str
    level: Position
    owed: Owed | None
    since: datetime | None
    due: datetime | None
    met: datetime | None
    by: WorkingTime
    evidence: tuple[str, ...]
    refusal: RefusalCode | None
    cause: int | None
    citations: tuple[Clause, ...]
    readings: tuple[str, ...]
    regulation: int

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
    officer : str
        Who last acted there for the unit or the Office; may be empty.
    due : datetime or None
        The last due time that ran there; None: none did.
    overdue_since : datetime or None
        The first due time that was missed there; None: none was (Art. 11.4).
    lapses : int
        How many due times were missed there.
    late : WorkingTime
        From then until it left, or the audit.
    stayed : WorkingTime
        How long it was there.
    reschedulings : int
        How often the agreed time was moved there (Art. 11.3).
    """

    level: Position
    unit: str
    since: datetime
    until: datetime | None
    ended_by: Kind | None
    result: str
    officer: str
    due: datetime | None
    overdue_since: datetime | None
    lapses: int
    late: WorkingTime
    stayed: WorkingTime
    reschedulings: int


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
    rated_at : datetime or None
        When it was last rated; None: never.
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
    deviations, consequences : int
        How many stand for themselves, and how many follow from those.
    departed : tuple of str
        Of each deviation that stands for itself, the id of the unit that departed; empty: the
        operator, the petitioner or the system.
    verdict : OverdueVerdict or None
        What its lateness comes to; None: neither the log nor the law calls it overdue.
    marked : bool or None
        Whether the log marks it as overdue; None: it marks nothing.
    marked_due : datetime or None
        By when it was due, says the mark.
    days : tuple of date
        Days off without which the due time is that of the mark.
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
    rated_at: datetime | None
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
    consequences: int
    departed: tuple[str, ...]
    verdict: OverdueVerdict | None
    marked: bool | None
    marked_due: datetime | None
    days: tuple[date, ...]
    levels: tuple[LevelResult, ...]
    citations: tuple[Clause, ...]


@dataclass(frozen=True, slots=True)
class OverdueMark:
    """The mark of overdue that a log has of a case by means of its own.

    Attributes
    ----------
    overdue : bool
        Whether it is marked.
    due : datetime or None
        By when it was due, says the log; None: it does not say.
    """

    overdue: bool
    due: datetime | None = None


@dataclass(frozen=True, slots=True, repr=False)
class CaseAudit(Result):
    """What the audit of one case finds; true when it finds no deviation.

    Attributes
    ----------
    case : Case
        Of what counts, with what was supplied.
    at : datetime
        As of when.
    deviations : tuple of Deviation
        What is wrong with the record as such; acts that were refused, in order; then duties, by
        when they arose.
    summary : CaseSummary
        What can be extracted of it.
    duplicates : int
        How many events repeat an earlier one word for word. They change nothing.
    """

    case: Case
    at: datetime
    deviations: tuple[Deviation, ...]
    summary: CaseSummary
    duplicates: int

    def __bool__(self) -> bool:
        return not self.deviations


PROMPTLY = WorkingTime.hours(8)
"""After how long what is owed at once counts as late, unless it is said otherwise."""


def audit(
    engine: Engine | Registry,
    record: Record,
    at: datetime,
    *,
    scopes: Iterable[AuditScope] = (),
    promptly: Amount = PROMPTLY,
    mark: OverdueMark | None = None,
    as_if: bool = False,
) -> CaseAudit:
    """Judge a record again as of an instant, and name each departure (Art. 18.2, 18.3).

    The rules that judge live judge here too. What was done late, never or before its time is read
    from the lives of obligations. What the record lacks is named once and supplied where only one
    thing can have been; what follows from a departure alone names its cause.

    Parameters
    ----------
    engine : Engine or Registry
        What judges. A registry picks what the record names or, for one of before, what was in force
        when it began.
    record : Record
        Events recorded after ``at`` are left out. They are judged in the order of recording. One
        that names its law is judged by that alone.
    at : datetime
        Aware.
    scopes : iterable of AuditScope, optional
        What is looked at; all when left out.
    promptly : WorkingTime, timedelta or str, optional
        After how long what was owed at once, without a figure, was done late. The text sets no
        figure (I-9); 8 hours are the one that it has for others. What is still owed is told from
        its first working second on.
    mark : OverdueMark, optional
        The log's own mark. When left out, a ``lapsed`` of the record is the mark, where records
        are looked at.
    as_if : bool, optional
        Whether the engine judges a record that names another law too: what that other regulation
        or calendar would find (Art. 17.4). What moved it to another law is no event then.

    Returns
    -------
    CaseAudit
        What departs from the regulation, and what can be extracted of the case.

    Raises
    ------
    InvalidInput
        For a malformed event, or a naive datetime; with ``code`` ``other_law``, naming both, when
        the record names another law than is given.
    NotCovered
        When a due time lies outside the calendar, or nothing was in force.

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
    judge = judge_of_record(engine, record, at)
    core = core_audit(judge, record, at, scopes, promptly, mark, as_if=as_if)
    return CaseAudit._under(core, judge._law)


def judge_of_record(engine: Engine | Registry, record: Record, at: datetime) -> Engine:
    """What judges the beginning of a record."""
    return engine._judge_of(record, at) if isinstance(engine, Registry) else engine


def core_audit(
    engine: Engine,
    record: Record,
    at: datetime,
    scopes: Iterable[AuditScope] = (),
    promptly: Amount = PROMPTLY,
    mark: OverdueMark | None = None,
    shows_slip_notices: bool = True,
    as_if: bool = False,
) -> _core.CaseAudit:
    """The audit as the library makes it; what a log never shows is not found in it."""
    made = None
    if mark is not None:
        made = _core.OverdueMark(mark.overdue, maybe_to_seconds(mark.due, "mark.due"))
    return _core.audit(
        engine._core,
        record_to(record),
        to_seconds(at, "at"),
        [scope.number for scope in scopes],
        working_seconds(promptly, "promptly"),
        made,
        shows_slip_notices,
        as_if,
    )


def audit_json(
    engine: Engine | Registry,
    record: Record,
    at: datetime,
    lang: Lang = "vi",
    *,
    as_if: bool = False,
) -> str:
    """An audit as one line of JSON, the same text as in C and C++.

    Parameters
    ----------
    engine : Engine or Registry
        What judges, as for ``audit``.
    record : Record
        Events recorded after ``at`` are left out.
    at : datetime
        Aware.
    lang : {"vi", "en"}
        The language of its texts.
    as_if : bool, optional
        As for ``audit``.

    Returns
    -------
    str
        One object, without a line feed.

    Raises
    ------
    InvalidInput
        As for ``audit``.
    NotCovered
        As for ``audit``.

    Examples
    --------
    >>> import petition, json
    >>> at = petition.instant("2026-11-23T16:00:00+07:00")
    >>> text = petition.audit_json(petition.Engine.builtin(), petition.Record("PA-1"), at)
    >>> json.loads(text)["deviations"]
    []
    """
    judge = judge_of_record(engine, record, at)
    return core_audit(judge, record, at, as_if=as_if).to_json(judge._core, lang)
