"""The engine: an immutable regulation and calendar that judge cases."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import TypeAlias

from petition import _core
from petition.calendar import Calendar
from petition.cases import Case, Record, record_to
from petition.crossing import Law, core_of
from petition.errors import InvalidInput, WrongType
from petition.events import Event, event_to
from petition.identity import JudgedBy
from petition.regulation import Clause, Regulation
from petition.texts import Lang, utf8
from petition.times import from_seconds, maybe_from_seconds, maybe_to_seconds, to_seconds
from petition.verdicts import (
    Explanation,
    Notice,
    Obligation,
    ObligationLife,
    Permission,
    PublicView,
    Simulation,
    Step,
    Story,
    Timeliness,
    Verdict,
)
from petition.words import ErrorCode

__all__ = ["Engine"]

CoreEngine: TypeAlias = _core.Engine
CoreStep: TypeAlias = _core.Step


@dataclass(frozen=True, slots=True, init=False, eq=False, repr=False)
class Engine:
    """Judges cases by a regulation and a calendar.

    It reads no clock and keeps nothing: every call is a function of its arguments, so one engine
    serves any number of threads. Every call raises ``NotCovered`` when a due time would lie
    outside the calendar, and ``InvalidInput`` for a naive datetime.

    Parameters
    ----------
    regulation : Regulation, optional
        The built-in one when left out.
    calendar : Calendar, optional
        The built-in one when left out.

    Examples
    --------
    >>> import petition
    >>> from petition import Actor, Event, Forwarded, Petitioner, Received, Role
    >>> engine = petition.Engine.builtin()
    >>> at = petition.instant("2026-11-23T16:00:00+07:00")
    >>> received = Received(
    ...     channel="hotline", topic="infrastructure", content="Đèn đường hỏng", language="vi",
    ...     content_clear=True,
    ...     petitioner=Petitioner("Trần Thị Hoa", "12 Hùng Vương", "0905123456"))
    >>> case = petition.Case("PA-2026-0001")
    >>> operator = Actor(Role.OPERATOR)
    >>> case = engine.submit(case, Event("e1", operator, received, at)).case
    >>> case = engine.submit(case, Event("e2", operator, Forwarded("ubnd-tp"), at)).case
    >>> print(engine.due(case))  # the day between is Vietnam Culture Day
    2026-11-25 16:00:00+07:00
    """

    regulation: Regulation
    calendar: Calendar
    _core: _core.Engine
    _law: Law

    def __init__(
        self, regulation: Regulation | None = None, calendar: Calendar | None = None
    ) -> None:
        law = Regulation.builtin() if regulation is None else regulation
        days = Calendar.builtin() if calendar is None else calendar
        if not isinstance(law, Regulation) or not isinstance(days, Calendar):
            raise WrongType(
                ErrorCode.WRONG_TYPE,
                f"Engine takes a Regulation and a Calendar, not {law!r} and {days!r}",
            )
        self._set(law, days, _core.Engine(law._core, days._core), (law,))

    def _set(
        self, law: Regulation, days: Calendar, core: CoreEngine, all: tuple[Regulation, ...]
    ) -> None:
        object.__setattr__(self, "regulation", law)
        object.__setattr__(self, "calendar", days)
        object.__setattr__(self, "_core", core)
        object.__setattr__(self, "_law", Law(law.clauses, days.zone, all))

    @classmethod
    def _of(
        cls, law: Regulation, days: Calendar, core: CoreEngine, all: tuple[Regulation, ...]
    ) -> Engine:
        engine = cls.__new__(cls)
        engine._set(law, days, core, all)
        return engine

    @classmethod
    def builtin(cls) -> Engine:
        """Decision 192 of Gia Lai on the calendar of Vietnam's state agencies.

        Returns
        -------
        Engine
            Equal to ``Engine()``.

        Examples
        --------
        >>> import petition
        >>> petition.Engine.builtin()
        <petition.Engine gia-lai-192-2021 on vn-state>
        """
        return cls()

    @property
    def law(self) -> JudgedBy:
        """The identities of regulation and calendar, as a case that begins here keeps them."""
        return JudgedBy._of(self._core.law)

    # -- judging --------------------------------------------------------------------------------

    def submit(self, case: Case, event: Event, expected: int | None = None) -> Verdict:
        """Judge one event; its ``recorded_at`` is the present. Lapses up to then are noted first.

        Parameters
        ----------
        case : Case
            Is not changed.
        event : Event
            What is to be recorded.
        expected : int, optional
            How many events the case had when the caller decided, ``len(case)`` then: another writer
            may have added some since.

        Returns
        -------
        Verdict
            Accepted with the next case, refused with every reason, or a duplicate.

        Raises
        ------
        InvalidInput
            For an event that is malformed; one that the regulation refuses is a verdict. With
            ``code`` ``stale`` when the case has another number of events than expected, unless this
            very event is among them.
        NotCovered
            When a due time would lie outside the calendar.

        Examples
        --------
        >>> import petition
        >>> engine, at = petition.Engine.builtin(), petition.instant("2026-11-23T16:00:00+07:00")
        >>> rated = petition.Event("e1", petition.Actor(petition.Role.PETITIONER),
        ...                        petition.Rated("satisfied"), at)
        >>> engine.submit(petition.Case("PA-1"), rated).outcome
        Outcome.REFUSED
        """
        core = self._core.submit(core_case(case), event_to(event), _count(expected))
        return Verdict._under(core, self._law)

    def advance(self, case: Case, now: datetime, expected: int | None = None) -> Verdict:
        """What time alone has caused: reminders (Art. 10.5), lapses (11.4), one escalation.

        Parameters
        ----------
        case : Case
            Is not changed.
        now : datetime
            Aware.
        expected : int, optional
            How many events the case had when the caller decided, ``len(case)`` then: another writer
            may have added some since.

        Returns
        -------
        Verdict
            Accepted, with nothing appended when time has caused nothing.

        Raises
        ------
        InvalidInput
            For a naive datetime; with ``code`` ``stale`` when the case has another number of events
            than expected.
        NotCovered
            When a due time would lie outside the calendar.

        Examples
        --------
        >>> import petition
        >>> now = petition.instant("2026-11-23T16:00:00+07:00")
        >>> petition.Engine.builtin().advance(petition.Case("PA-1"), now).appended
        0
        """
        core = self._core.advance(core_case(case), to_seconds(now, "now"), _count(expected))
        return Verdict._under(core, self._law)

    def next_wakeup(self, case: Case) -> datetime | None:
        """When to call ``advance`` next (Art. 10.5, 11.4).

        Parameters
        ----------
        case : Case
            The case.

        Returns
        -------
        datetime or None
            In the calendar's offset; None when time alone causes nothing more.

        Raises
        ------
        NotCovered
            When a due time would lie outside the calendar.

        Examples
        --------
        >>> import petition
        >>> petition.Engine.builtin().next_wakeup(petition.Case("PA-1")) is None
        True
        """
        return maybe_from_seconds(self._core.next_wakeup(core_case(case)), self.calendar.zone)

    def simulate(self, case: Case, until: datetime) -> Simulation:
        """Step through the wake-ups up to ``until``, each at its very instant.

        Parameters
        ----------
        case : Case
            Is not changed.
        until : datetime
            Aware; wake-ups at that instant are taken.

        Returns
        -------
        Simulation
            The case then, and what time appended to it.

        Raises
        ------
        InvalidInput
            For a naive datetime.
        NotCovered
            When a due time would lie outside the calendar.

        Examples
        --------
        >>> import petition
        >>> until = petition.instant("2026-12-31T17:00:00+07:00")
        >>> petition.Engine.builtin().simulate(petition.Case("PA-1"), until).appended
        0
        """
        core = self._core.simulate(core_case(case), to_seconds(until, "until"))
        return Simulation._under(core, self._law)

    def follow(self, record: Record, until: datetime | None = None) -> Story:
        """Judge recorded events in their order, with time passing between them.

        Each wake-up strictly before an event's recording comes first, then the event, so that a
        response in the very second of the transfer spares it. A refused event is a step that
        changes nothing. Where a record carries the system's own lapses, reminders and escalations
        of a stay at a level, that stay is taken as recorded; where it carries none, they are
        supplied (Art. 10.1.2.b2, 10.5, 11.4).

        Parameters
        ----------
        record : Record
            Is not changed.
        until : datetime, optional
            Up to when time passes after the last event; not at all when left out.

        Returns
        -------
        Story
            The steps, and the case that the record came to.

        Raises
        ------
        InvalidInput
            For an event that is malformed.
        NotCovered
            When a due time would lie outside the calendar.

        Examples
        --------
        >>> import petition
        >>> petition.Engine.builtin().follow(petition.Record("PA-1")).steps
        ()
        """
        core = self._core.follow(record_to(record), maybe_to_seconds(until, "until"))
        steps = tuple(self._step(step, record) for step in core.steps)
        return Story(steps, Case._of(core.case))

    def _step(self, core: CoreStep, record: Record) -> Step:
        return Step(
            None if core.event is None else record.events[core.event],
            from_seconds(core.at, self.calendar.zone),
            Verdict._under(core.verdict, self._law),
        )

    def load(self, record: Record) -> Case:
        """The case that a record amounts to: its events judged again, one after another.

        Parameters
        ----------
        record : Record
            What it says of the law that judged it is held to; seals are looked at when it is read.

        Returns
        -------
        Case
            With those events.

        Raises
        ------
        InvalidInput
            When an event is refused or malformed; it names the event. With ``code`` ``other_law``
            when the record was judged by another regulation or calendar; it names both.
        NotCovered
            When a due time would lie outside the calendar.

        Examples
        --------
        >>> import petition
        >>> petition.Engine.builtin().load(petition.Record("PA-1"))
        <petition.Case 'PA-1': none, 0 events>
        """
        return Case._of(self._core.load(record_to(record)))

    def receipt(self, verdict: Verdict, asked: Event | datetime) -> str:
        """What a verdict rested on, so that anybody can have it judged again (Art. 9.1).

        Parameters
        ----------
        verdict : Verdict
            Of this engine, by ``submit`` or ``advance``.
        asked : Event or datetime
            The event that was submitted, or the time that was advanced to.

        Returns
        -------
        str
            One line of JSON in canonical form: the record as it was, sealed, what was asked, by
            what it was judged, and what came of it. ``Registry.replay`` takes it.

        Raises
        ------
        InvalidInput
            With ``code`` ``other_law`` when the case was judged by another regulation or calendar.

        Examples
        --------
        >>> import petition
        >>> engine, at = petition.Engine.builtin(), petition.instant("2026-11-23T16:00:00+07:00")
        >>> rated = petition.Event("e1", petition.Actor(petition.Role.PETITIONER),
        ...                        petition.Rated("satisfied"), at)
        >>> receipt = engine.receipt(engine.submit(petition.Case("PA-1"), rated), rated)
        >>> law = petition.Registry([engine.regulation], [engine.calendar])
        >>> law.replay(receipt)
        Replay(case_id='PA-1', library='0.1.0', outcome=Outcome.REFUSED)
        """
        core = event_to(asked) if isinstance(asked, Event) else to_seconds(asked, "asked")
        return self._core.receipt(core_of(verdict, self._law), core)

    def public_view(self, record: Record, channel: str) -> PublicView:
        """What Art. 13.1 lets the operator publish of a record.

        It is the content as it stands corrected and the present result, and everything else that is
        no identity and no free text.

        Parameters
        ----------
        record : Record
            One whose texts are committed, of a case that was never moved.
        channel : str
            Id of a channel of the profile.

        Returns
        -------
        PublicView
            Refused before an answer, for state secrets, on a request for confidentiality and on a
            channel that is not published on.

        Raises
        ------
        InvalidInput
            As ``load`` and ``Record.redact`` do; also for a record without events.

        Examples
        --------
        >>> import petition
        >>> petition.Engine.builtin().public_view(petition.Record("PA-1"), "website")
        Traceback (most recent call last):
            ...
        petition.errors.InvalidInput: record: the record has no events
        """
        view = self._core.public_view(record_to(record), utf8(channel, "channel"))
        return PublicView._under(view, self._law)

    # -- asking ---------------------------------------------------------------------------------

    def due(self, case: Case) -> datetime | None:
        """The due time of the present level (Art. 11.1, 11.2).

        Parameters
        ----------
        case : Case
            The case.

        Returns
        -------
        datetime or None
            In the calendar's offset; None where no figure is set.

        Raises
        ------
        NotCovered
            When a due time would lie outside the calendar.

        Examples
        --------
        >>> import petition
        >>> petition.Engine.builtin().due(petition.Case("PA-1")) is None
        True
        """
        return maybe_from_seconds(self._core.due(core_case(case)), self.calendar.zone)

    def obligations(self, case: Case) -> tuple[Obligation, ...]:
        """The obligations that bind at present, the most pressing first.

        Parameters
        ----------
        case : Case
            The case.

        Returns
        -------
        tuple of Obligation
            Empty when nobody owes anything.

        Raises
        ------
        NotCovered
            When a due time would lie outside the calendar.

        Examples
        --------
        >>> import petition
        >>> petition.Engine.builtin().obligations(petition.Case("PA-1"))
        ()
        """
        return tuple(
            Obligation._under(core, self._law) for core in self._core.obligations(core_case(case))
        )

    def lives(self, case: Case, at: datetime) -> tuple[ObligationLife, ...]:
        """Every obligation that ever was by ``at``, in the order in which they arose.

        What met it and how late, or what overtook it; what was done late is as visible for ever as
        what is still owed. Those that bind are those of `obligations`, and what follows from a due
        time that has passed since.

        Parameters
        ----------
        case : Case
            The case.
        at : datetime
            Aware. It may lie in the past.

        Returns
        -------
        tuple of ObligationLife
            Empty before anything is received.

        Raises
        ------
        InvalidInput
            For a naive datetime.
        NotCovered
            When a due time would lie outside the calendar.

        Examples
        --------
        >>> import petition
        >>> at = petition.instant("2026-11-23T16:00:00+07:00")
        >>> petition.Engine.builtin().lives(petition.Case("PA-1"), at)
        ()
        """
        lives = self._core.lives(core_case(case), to_seconds(at, "at"))
        return tuple(ObligationLife._under(core, self._law) for core in lives)

    def timeliness(self, case: Case, at: datetime) -> Timeliness:
        """Overdue and late as of ``at``, with every due time the case ran under (Art. 11.4).

        Parameters
        ----------
        case : Case
            The case.
        at : datetime
            Aware.

        Returns
        -------
        Timeliness
            As of then.

        Raises
        ------
        InvalidInput
            For a naive datetime.
        NotCovered
            When a due time would lie outside the calendar.

        Examples
        --------
        >>> import petition
        >>> at = petition.instant("2026-11-23T16:00:00+07:00")
        >>> petition.Engine.builtin().timeliness(petition.Case("PA-1"), at).overdue
        False
        """
        core = self._core.timeliness(core_case(case), to_seconds(at, "at"))
        return Timeliness._under(core, self._law)

    def permitted(self, case: Case, now: datetime) -> tuple[Permission, ...]:
        """Who may record what at ``now``, and why not the rest: every kind with every role.

        Parameters
        ----------
        case : Case
            The case.
        now : datetime
            Aware.

        Returns
        -------
        tuple of Permission
            One for each pair.

        Raises
        ------
        InvalidInput
            For a naive datetime.
        NotCovered
            When a due time would lie outside the calendar.

        Examples
        --------
        >>> import petition
        >>> now = petition.instant("2026-11-23T16:00:00+07:00")
        >>> answers = petition.Engine.builtin().permitted(petition.Case("PA-1"), now)
        >>> [(answer.kind, answer.role) for answer in answers if answer]
        [(Kind.RECEIVED, Role.OPERATOR), (Kind.RECEIVED, Role.SYSTEM)]
        """
        core = self._core.permitted(core_case(case), to_seconds(now, "now"))
        return tuple(Permission._under(each, self._law) for each in core)

    def notices(self, case: Case, cause: int) -> tuple[Notice, ...]:
        """The notices that an event of the case gave rise to.

        Parameters
        ----------
        case : Case
            The case.
        cause : int
            The sequence number of the event, from 1.

        Returns
        -------
        tuple of Notice
            The same, with the same keys, as in the verdict on that event.

        Raises
        ------
        InvalidInput
            When the case has no such event.

        Examples
        --------
        >>> import petition
        >>> petition.Engine.builtin().notices(petition.Case("PA-1"), 1)
        Traceback (most recent call last):
            ...
        petition.errors.InvalidInput: PA-1 has no event 1
        """
        if not isinstance(cause, int) or not 1 <= cause <= len(case):
            raise InvalidInput(
                ErrorCode.INVALID_ARGUMENT,
                f"{case.id} has the events 1 to {len(case)}, not {cause!r}",
            )
        core = self._core.notices(core_case(case), cause)
        return tuple(Notice._under(each, self._law) for each in core)

    def clauses_of(self, case: Case, event: Event) -> tuple[Clause, ...]:
        """The clauses that an event rests on, as the verdict on it cites them.

        Parameters
        ----------
        case : Case
            The case.
        event : Event
            One of its events, which is looked at in the state that it met; any other is looked at
            in the present one.

        Returns
        -------
        tuple of Clause
            Those of ``Regulation.clauses_of``, but for a ``notified`` event those of the notice
            that was delivered, and for an early warning those of that notice; with an answer also
            what asks for its signed document.

        Examples
        --------
        >>> import petition
        >>> from petition import Actor, Answered, Event, Role
        >>> at = petition.instant("2026-11-23T16:00:00+07:00")
        >>> answer = Event("e2", Actor(Role.OPERATOR), Answered("Đã sửa", "12/TB-SXD"), at)
        >>> clauses = petition.Engine.builtin().clauses_of(petition.Case("PA-1"), answer)
        >>> [clause.id for clause in clauses]
        ['10.1.2.b1', '10.1.2', '16.4']
        """
        indexes = self._core.citations(core_case(case), event_to(event))
        return tuple(self._law.clauses[index] for index in indexes)

    # -- saying ---------------------------------------------------------------------------------

    def text(self, notice: Notice, case: Case, lang: Lang = "vi") -> str:
        """The text of a notice, ready to send.

        Parameters
        ----------
        notice : Notice
            One of this case.
        case : Case
            The case whose event it follows from.
        lang : {"vi", "en"}
            The language.

        Returns
        -------
        str
            In that language, with the brand name of the regulation's profile.

        Examples
        --------
        >>> import petition
        >>> from petition import Actor, DeclineReason, Declined, Event, Received, Role
        >>> engine, at = petition.Engine.builtin(), petition.instant("2026-11-23T16:00:00+07:00")
        >>> letter = Received(channel="email", topic="other", content="?", language="vi")
        >>> no = Declined((DeclineReason.UNCLEAR,), "", "Xin ghi rõ địa điểm.")
        >>> case = petition.Case("PA-1")
        >>> case = engine.submit(case, Event("e1", Actor(Role.OPERATOR), letter, at)).case
        >>> verdict = engine.submit(case, Event("e2", Actor(Role.OPERATOR), no, at))
        >>> print(engine.text(verdict.notices[0], verdict.case, "en"))  # doctest: +ELLIPSIS
        [1022 Gia Lai] Petition PA-1 is not taken in. ...
        """
        return self._core.text(core_of(notice, self._law), core_case(case), lang)

    def short_text(self, notice: Notice, case: Case, lang: Lang = "vi") -> str:
        """The text of a notice for one SMS.

        Without the brand name, which the message bears as its sender, in ASCII characters that the
        7-bit alphabet has, and not longer than 160 of them. Words of the record are cut to that,
        and then names, with ``...`` where they are; ids and times never, so a very long id of a
        case may take it further: ``sms_parts`` tells.

        Parameters
        ----------
        notice : Notice
            One of this case.
        case : Case
            The case whose event it follows from.
        lang : {"vi", "en"}
            The language; Vietnamese letters are written without their marks.

        Returns
        -------
        str
            In that language.

        Examples
        --------
        >>> import petition
        >>> from petition import Actor, DeclineReason, Declined, Event, Received, Role
        >>> engine, at = petition.Engine.builtin(), petition.instant("2026-11-23T16:00:00+07:00")
        >>> letter = Received(channel="email", topic="other", content="?", language="vi")
        >>> no = Declined((DeclineReason.UNCLEAR,), "", "Xin ghi rõ địa điểm.")
        >>> case = petition.Case("PA-1")
        >>> case = engine.submit(case, Event("e1", Actor(Role.OPERATOR), letter, at)).case
        >>> verdict = engine.submit(case, Event("e2", Actor(Role.OPERATOR), no, at))
        >>> text = engine.short_text(verdict.notices[0], verdict.case)
        >>> text
        'PAKN PA-1: khong tiep nhan. Ly do: noi dung khong ro rang. Huong dan: Xin ghi ro dia diem.'
        >>> petition.sms_parts(text)
        1
        """
        return self._core.short_text(core_of(notice, self._law), core_case(case), lang)

    def explain(self, of: Verdict | Obligation, case: Case | None = None) -> Explanation:
        """Why a verdict, or why an obligation with the sum of its due time.

        Parameters
        ----------
        of : Verdict or Obligation
            What is to be explained.
        case : Case, optional
            The case of an obligation; a verdict has its own.

        Returns
        -------
        Explanation
            With the sum of the due time where there is one in working time.

        Raises
        ------
        WrongType
            For anything else, and for an obligation without its case.

        Examples
        --------
        >>> import petition
        >>> engine, at = petition.Engine.builtin(), petition.instant("2026-11-23T16:00:00+07:00")
        >>> rated = petition.Event("e1", petition.Actor(petition.Role.PETITIONER),
        ...                        petition.Rated("satisfied"), at)
        >>> verdict = engine.submit(petition.Case("PA-1"), rated)
        >>> [str(clause) for clause in engine.explain(verdict).citations]
        ['Điều 14']
        """
        if isinstance(of, Verdict):
            core = self._core.explain_verdict(core_of(of, self._law))
        elif isinstance(of, Obligation) and case is not None:
            core = self._core.explain_obligation(core_of(of, self._law), core_case(case))
        else:
            raise WrongType(
                ErrorCode.WRONG_TYPE,
                f"explain takes a Verdict, or an Obligation and its case, not {of!r} and {case!r}",
            )
        return Explanation._under(core, self._law)

    def verdict_json(self, verdict: Verdict, lang: Lang = "vi") -> str:
        """A verdict as one line of JSON, the same text as in C and C++.

        Parameters
        ----------
        verdict : Verdict
            One of this engine.
        lang : {"vi", "en"}
            The language of its texts.

        Returns
        -------
        str
            One object, without a line feed.

        Examples
        --------
        >>> import petition, json
        >>> engine, at = petition.Engine.builtin(), petition.instant("2026-11-23T16:00:00+07:00")
        >>> verdict = engine.advance(petition.Case("PA-1"), at)
        >>> json.loads(engine.verdict_json(verdict))["outcome"]
        'accepted'
        """
        return self._core.verdict_json(core_of(verdict, self._law), lang)

    def obligations_json(self, case: Case, lang: Lang = "vi") -> str:
        """The obligations as one line of JSON, the same text as in C and C++.

        Parameters
        ----------
        case : Case
            The case.
        lang : {"vi", "en"}
            The language of its texts.

        Returns
        -------
        str
            One array, without a line feed.

        Raises
        ------
        NotCovered
            When a due time would lie outside the calendar.

        Examples
        --------
        >>> import petition
        >>> petition.Engine.builtin().obligations_json(petition.Case("PA-1"))
        '[]'
        """
        return self._core.obligations_json(core_case(case), lang)

    def timeliness_json(self, case: Case, at: datetime) -> str:
        """Timeliness as one line of JSON, the same text as in C and C++.

        Parameters
        ----------
        case : Case
            The case.
        at : datetime
            Aware.

        Returns
        -------
        str
            One object, without a line feed.

        Raises
        ------
        InvalidInput
            For a naive datetime.
        NotCovered
            When a due time would lie outside the calendar.

        Examples
        --------
        >>> import petition, json
        >>> at = petition.instant("2026-11-23T16:00:00+07:00")
        >>> text = petition.Engine.builtin().timeliness_json(petition.Case("PA-1"), at)
        >>> json.loads(text)["overdue"]
        False
        """
        return self._core.timeliness_json(core_case(case), to_seconds(at, "at"))

    # -- as a value -----------------------------------------------------------------------------

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Engine):
            return NotImplemented
        return (self.regulation, self.calendar) == (other.regulation, other.calendar)

    def __hash__(self) -> int:
        return hash((self.regulation, self.calendar))

    def __repr__(self) -> str:
        return f"<petition.Engine {self.regulation.id} on {self.calendar.id}>"

    def __reduce__(self) -> tuple[Callable[..., Engine], tuple[Regulation, Calendar]]:
        return (Engine, (self.regulation, self.calendar))


def core_case(case: Case) -> _core.Case:
    """The core of a case; anything else is refused."""
    if not isinstance(case, Case):
        raise WrongType(ErrorCode.WRONG_TYPE, f"takes a petition.Case, not {case!r}", "case")
    core: _core.Case = case._core
    return core


def _count(expected: int | None) -> int | None:
    """A number of events; anything else is refused."""
    if expected is None:
        return None
    if not isinstance(expected, int) or isinstance(expected, bool) or not 0 <= expected < 2**32:
        raise WrongType(
            ErrorCode.WRONG_TYPE,
            f"takes a number of events, as len(case), not {expected!r}",
            "expected",
        )
    return expected
