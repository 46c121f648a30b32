"""What the engine answers: verdicts, notices, obligations, timeliness, explanations."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from petition.cases import Case, Record
from petition.crossing import Cited, Result
from petition.days import Sum
from petition.errors import Refused
from petition.events import Event
from petition.personal import Leftover
from petition.regulation import Clause
from petition.shown import Shown
from petition.texts import Text
from petition.times import WorkingTime
from petition.value import Value
from petition.words import (
    Fate,
    Kind,
    NoticeChannel,
    NoticeKind,
    Outcome,
    Owed,
    Position,
    RefusalCode,
    Role,
)

__all__ = [
    "Alternative",
    "Deadline",
    "Explanation",
    "Notice",
    "Obligation",
    "ObligationLife",
    "Permission",
    "PublicView",
    "Refusal",
    "Simulation",
    "Step",
    "Story",
    "Timeliness",
    "Verdict",
]


@dataclass(frozen=True, slots=True, repr=False)
class Alternative(Result):
    """A lawful act that the engine would accept instead.

    Attributes
    ----------
    kind : Kind
        What may be recorded.
    role : Role
        By whom.
    not_before : datetime or None
        From when; None: at once.
    """

    kind: Kind
    role: Role
    not_before: datetime | None


@dataclass(frozen=True, slots=True, repr=False)
class Refusal(Result):
    """One reason why an event is refused.

    Attributes
    ----------
    code : RefusalCode
        Stable; the reasons of a verdict stand in its order.
    requirement : Text
        What the regulation requires.
    lawful : Text
        What would be lawful instead.
    alternative : Alternative or None
        The same as data.
    detail : str
        What was given or is missing; may be empty.
    citations : tuple of Clause
        What it rests on.
    readings : tuple of str
        Ids of the readings relied on.
    """

    code: RefusalCode
    requirement: Text
    lawful: Text
    alternative: Alternative | None
    detail: str
    citations: tuple[Clause, ...]
    readings: tuple[str, ...]

    def __str__(self) -> str:
        clauses = ", ".join(clause.citation.en for clause in self.citations)
        return f"{self.code.en} ({clauses}): {self.requirement.en}"


@dataclass(frozen=True, slots=True, repr=False)
class PublicView(Result):
    """What of a record everybody may read (Art. 13.1).

    Attributes
    ----------
    refusals : tuple of Refusal
        Why nothing is; empty: it may be published.
    record : Record or None
        Its seals are those of the whole one.
    warnings : tuple of Leftover
        What the texts that stay give away.
    """

    refusals: tuple[Refusal, ...]
    record: Record | None
    warnings: tuple[Leftover, ...]


@dataclass(frozen=True, slots=True, repr=False)
class Notice(Result):
    """A message that the host should send.

    Attributes
    ----------
    key : str
        32 hexadecimal digits; makes sending it twice impossible.
    kind : NoticeKind
        What it tells.
    cause : int
        The sequence number of the event that it follows from.
    role : Role
        The recipient.
    unit : str
        The recipient's unit; empty for petitioner and operator.
    channel : NoticeChannel
        The channel that it asks for (Art. 2, 10.1.2.b2).
    """

    key: str
    kind: NoticeKind
    cause: int
    role: Role
    unit: str
    channel: NoticeChannel


@dataclass(frozen=True, slots=True, repr=False)
class Verdict(Result, Shown):
    """How one event, or the passing of time, was judged; true when it was accepted.

    Attributes
    ----------
    outcome : Outcome
        Accepted, refused or duplicate.
    case : Case
        The case afterwards; unchanged unless accepted.
    appended : int
        How many events were appended to it.
    notices : tuple of Notice
        What the host should send.
    refusals : tuple of Refusal
        Every reason, in a fixed order.
    citations : tuple of Clause
        The clauses of the event itself.
    readings : tuple of str
        Ids of the readings relied on.

    Examples
    --------
    >>> import petition
    >>> engine, at = petition.Engine.builtin(), petition.instant("2026-11-23T16:00:00+07:00")
    >>> actor = petition.Actor(petition.Role.OPERATOR)
    >>> event = petition.Event("e1", actor, petition.Forwarded("so-y-te"), at)
    >>> verdict = engine.submit(petition.Case("PA-1"), event)
    >>> bool(verdict), [refusal.code for refusal in verdict.refusals]
    (False, [RefusalCode.WRONG_POSITION])
    """

    outcome: Outcome
    case: Case
    appended: int
    notices: tuple[Notice, ...]
    refusals: tuple[Refusal, ...]
    citations: tuple[Clause, ...]
    readings: tuple[str, ...]

    @property
    def events(self) -> tuple[Event, ...]:
        """The events that were appended, the one submitted among them."""
        last = len(self.case)
        return tuple(self.case.event(n) for n in range(last - self.appended + 1, last + 1))

    def raise_for_refusal(self) -> Verdict:
        """Raise ``Refused`` when the event was refused; otherwise return this verdict.

        Returns
        -------
        Verdict
            This one.

        Raises
        ------
        Refused
            With every reason.

        Examples
        --------
        >>> import petition
        >>> engine, at = petition.Engine.builtin(), petition.instant("2026-11-23T16:00:00+07:00")
        >>> event = petition.Event("e1", petition.Actor(petition.Role.HEAD, "x"),
        ...                        petition.Answered("..."), at)
        >>> engine.submit(petition.Case("PA-1"), event).raise_for_refusal()
        Traceback (most recent call last):
            ...
        petition.errors.Refused: ...
        """
        if self.outcome is Outcome.REFUSED:
            raise Refused(self)
        return self

    def __bool__(self) -> bool:
        return self.outcome is Outcome.ACCEPTED


@dataclass(frozen=True, slots=True, repr=False)
class Simulation(Result):
    """What stepping through the wake-ups led to.

    Attributes
    ----------
    case : Case
        The case afterwards.
    appended : int
        How many events were appended to it.
    notices : tuple of Notice
        What the host should send.
    """

    case: Case
    appended: int
    notices: tuple[Notice, ...]


@dataclass(frozen=True, slots=True, repr=False)
class Step(Value):
    """One judgement in a story: of an event of the record, or of the passing of time.

    Attributes
    ----------
    event : Event or None
        The event of the record; None for a wake-up.
    at : datetime
        The present of the judgement: the event's recording, or the wake-up.
    verdict : Verdict
        How it was judged, with the case afterwards.
    """

    event: Event | None
    at: datetime
    verdict: Verdict


@dataclass(frozen=True, slots=True, repr=False)
class Story(Value):
    """What a record went through.

    Attributes
    ----------
    steps : tuple of Step
        In order.
    case : Case
        What the record came to.
    """

    steps: tuple[Step, ...]
    case: Case


@dataclass(frozen=True, slots=True, repr=False)
class Obligation(Result):
    """Who owes what, since when, by when, under which clause.

    Attributes
    ----------
    owed : Owed
        What.
    role : Role
        Who.
    unit : str
        Of that role; empty where it has none.
    since : datetime
        The anchor.
    due : datetime or None
        None where the text sets no figure.
    at_once : bool
        The text says at once or promptly.
    lapsed : bool
        Recorded as passed unmet.
    citations : tuple of Clause
        What it rests on.
    readings : tuple of str
        Ids of the readings relied on.

    Examples
    --------
    >>> import petition
    >>> from petition import Actor, Event, Received, Role
    >>> engine, at = petition.Engine.builtin(), petition.instant("2026-11-23T16:00:00+07:00")
    >>> letter = Received(channel="email", topic="other", content="?", language="vi")
    >>> received = Event("e1", Actor(Role.OPERATOR), letter, at)
    >>> owed, = engine.obligations(engine.submit(petition.Case("PA-1"), received).case)
    >>> owed.owed, owed.role, owed.due, owed.at_once
    (Owed.ASSESSMENT, Role.OPERATOR, None, True)
    """

    owed: Owed
    role: Role
    unit: str
    since: datetime
    due: datetime | None
    at_once: bool
    lapsed: bool
    citations: tuple[Clause, ...]
    readings: tuple[str, ...]


@dataclass(frozen=True, slots=True, repr=False)
class ObligationLife(Cited):
    """One obligation from when it arose to when it ended.

    It ends when it is met, and when something else overtakes it: an answer before the reminder was
    due, a step up after silence. Overtaken after its time (its due time, or where it is owed at
    once the first working second) it was never done.

    Attributes
    ----------
    owed : Owed
        What.
    role : Role
        Who.
    unit : str
        Of that role; empty where it has none.
    since : datetime
        From when it was owed, or its limit counted.
    due : datetime or None
        None where the text sets no figure.
    at_once : bool
        The text says at once or promptly.
    lapsed : bool
        Its due time passed unmet.
    met : datetime or None
        When it was done.
    met_by : int
        Sequence number of the event that met it; 0 where none did.
    ended : datetime or None
        When it stopped binding, met or not; None while it binds.
    ended_by : int
        Sequence number of the event that ended it; 0 where none did, or time alone.
    fate : Fate
        What became of it.
    late : WorkingTime
        From due to when it was met, ended or asked about; where it is owed at once without a
        figure, from when it arose.
    citations : tuple of Clause
        What it rests on.
    readings : tuple of str
        Ids of the readings relied on.
    regulation : int
        That asked for it last, or when it lapsed: its place in the registry; 0 without one.

    Examples
    --------
    >>> import petition
    >>> from petition import Actor, Event, Received, Role
    >>> engine, at = petition.Engine.builtin(), petition.instant("2026-11-23T16:00:00+07:00")
    >>> letter = Received(channel="email", topic="other", content="?", language="vi")
    >>> received = Event("e1", Actor(Role.OPERATOR), letter, at)
    >>> case = engine.submit(petition.Case("PA-1"), received).case
    >>> life, = engine.lives(case, petition.instant("2026-11-23T16:30:00+07:00"))
    >>> life.owed, life.fate, life.late
    (Owed.ASSESSMENT, Fate.PENDING, WorkingTime.minutes(30))
    """

    owed: Owed
    role: Role
    unit: str
    since: datetime
    due: datetime | None
    at_once: bool
    lapsed: bool
    met: datetime | None
    met_by: int
    ended: datetime | None
    ended_by: int
    fate: Fate
    late: WorkingTime
    citations: tuple[Clause, ...]
    readings: tuple[str, ...]
    regulation: int


@dataclass(frozen=True, slots=True, repr=False)
class Deadline(Result):
    """A due time that the case ran under, kept for ever.

    Attributes
    ----------
    level : Position
        Who held the slip.
    unit : str
        Of that level.
    owed : Owed
        A response, or the result.
    since, due : datetime
        The anchor and the due time.
    met : datetime or None
        When what was owed was done.
    closed : datetime or None
        When it stopped binding: met, moved or passed up.
    lapsed : bool
        Passed unmet at the time asked about.
    counted : bool
        Makes the case overdue or late (readings I-4, I-16).
    late : WorkingTime
        From due to when it was met or closed, or the time asked about.
    """

    level: Position
    unit: str
    owed: Owed
    since: datetime
    due: datetime
    met: datetime | None
    closed: datetime | None
    lapsed: bool
    counted: bool
    late: WorkingTime


@dataclass(frozen=True, slots=True, repr=False)
class Timeliness(Result):
    """Timeliness at one instant: derived, never stored (Art. 11.4).

    Attributes
    ----------
    overdue : bool
        Not finished, and a due time has passed.
    answered_late : bool
        Answered, and a due time had passed.
    overdue_since : datetime or None
        The due time that passed first.
    deadlines : tuple of Deadline
        Every due time, in order.
    """

    overdue: bool
    answered_late: bool
    overdue_since: datetime | None
    deadlines: tuple[Deadline, ...]


@dataclass(frozen=True, slots=True, repr=False)
class Permission(Result):
    """Whether a role may record a kind of event now; true when it may.

    Attributes
    ----------
    kind : Kind
        What.
    role : Role
        Who.
    permitted : bool
        Whether it would be accepted, with suitable data.
    reasons : tuple of RefusalCode
        Why not; empty when it is permitted.
    """

    kind: Kind
    role: Role
    permitted: bool
    reasons: tuple[RefusalCode, ...]

    def __bool__(self) -> bool:
        return self.permitted


@dataclass(frozen=True, slots=True, repr=False)
class Explanation(Result, Shown):
    """Why: the clauses, the readings relied on, the sum of a due time.

    Attributes
    ----------
    text : Text
        One paragraph for people.
    sum : Sum or None
        How a due time in working time was counted.
    citations : tuple of Clause
        What it rests on.
    readings : tuple of str
        Ids of the readings relied on.
    """

    text: Text
    sum: Sum | None
    citations: tuple[Clause, ...]
    readings: tuple[str, ...]
