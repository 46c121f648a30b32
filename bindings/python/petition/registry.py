"""Versions in time: which regulation is in force, and which one an open case keeps."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from petition import _core
from petition.calendar import Calendar
from petition.cases import Case, Record, record_to
from petition.crossing import NO_LAW, Result
from petition.engine import Engine, core_case
from petition.events import Event
from petition.identity import JudgedBy, law_to
from petition.receipts import Replay
from petition.regulation import Regulation
from petition.texts import utf8
from petition.times import maybe_to_seconds, to_seconds
from petition.verdicts import PublicView, Step, Story, Verdict
from petition.words import Owed, Role

__all__ = ["DueMoved", "Registry", "judge_of", "latest"]


@dataclass(frozen=True, slots=True, repr=False)
class DueMoved(Result):
    """A due time that moved with a case to another regulation or calendar.

    Attributes
    ----------
    owed : Owed
        What.
    role : Role
        Who owes it.
    unit : str
        Of that role; empty where it has none.
    before, after : datetime or None
        None: not owed, or without a due time.
    """

    owed: Owed
    role: Role
    unit: str
    before: datetime | None
    after: datetime | None


@dataclass(frozen=True, slots=True, init=False, eq=False, repr=False)
class Registry:
    """The regulations of one authority in time, and the calendars that they count by.

    A case keeps the regulation in force when it was submitted, and the calendar that this one
    names, until a recorded ``RegulationChanged`` or ``CalendarChanged`` moves it.

    Parameters
    ----------
    regulations : iterable of Regulation
        Their validity dates must not overlap.
    calendars : iterable of Calendar
        Of several with the id a regulation names, the last is taken for new cases.

    Raises
    ------
    InvalidInput
        When dates overlap, a version stands twice, or a calendar is missing.

    Examples
    --------
    >>> import petition
    >>> toml = petition.Regulation.builtin_toml()
    >>> former = petition.Regulation.parse(
    ...     toml.replace("= 2021-03-30", "= 2021-03-30\\nvalid_until = 2026-12-31"))
    >>> stricter = petition.Regulation.parse(
    ...     toml.replace("2021-03-30", "2027-01-01").replace('version = "1"', 'version = "2"')
    ...     .replace("8 working hours", "4 working hours"))
    >>> registry = petition.Registry([former, stricter], [petition.Calendar.builtin()])
    >>> registry.in_force(petition.instant("2027-01-01T00:00:00+07:00")).regulation.version
    '2'
    """

    regulations: tuple[Regulation, ...]
    calendars: tuple[Calendar, ...]
    _core: _core.Registry
    _engines: tuple[Engine, ...]

    def __init__(self, regulations: Iterable[Regulation], calendars: Iterable[Calendar]) -> None:
        laws, days = tuple(regulations), tuple(calendars)
        core = _core.Registry([law._core for law in laws], [day._core for day in days])
        pairs = [(law, day) for law in laws for day in days]
        engines = (
            Engine._of(*pair, own, laws) for pair, own in zip(pairs, core.engines(), strict=True)
        )
        object.__setattr__(self, "regulations", laws)
        object.__setattr__(self, "calendars", days)
        object.__setattr__(self, "_core", core)
        object.__setattr__(self, "_engines", tuple(engines))

    @classmethod
    def builtin(cls) -> Registry:
        """The registry of the built-in regulation and calendar, those of ``Engine.builtin``.

        Returns
        -------
        Registry
            With one of each.

        Examples
        --------
        >>> import petition
        >>> petition.Registry.builtin()
        <petition.Registry of gia-lai-192-2021 1>
        """
        return cls([Regulation.builtin()], [Calendar.builtin()])

    def in_force(self, at: datetime) -> Engine:
        """The engine of the regulation in force at a time.

        Parameters
        ----------
        at : datetime
            Aware.

        Returns
        -------
        Engine
            With the calendar that the regulation names.

        Raises
        ------
        NotCovered
            When nothing is; it names the dates that are covered.

        Examples
        --------
        >>> import petition
        >>> law, days = petition.Regulation.builtin(), petition.Calendar.builtin()
        >>> registry = petition.Registry([law], [days])
        >>> registry.in_force(petition.instant("2021-04-05T08:00:00+07:00"))
        <petition.Engine gia-lai-192-2021 on vn-state>
        """
        return self._engines[self._core.in_force(to_seconds(at, "at"))]

    def engine(self, case: Case, at: datetime | None = None) -> Engine:
        """What judges a case.

        Parameters
        ----------
        case : Case
            The case.
        at : datetime, optional
            Aware; for a case without events, when it is submitted.

        Returns
        -------
        Engine
            That of the regulation and the calendar that the case keeps.

        Raises
        ------
        InvalidInput
            For a case without events when `at` is left out.
        NotCovered
            When no regulation was in force.

        Examples
        --------
        >>> import petition
        >>> law, days = petition.Regulation.builtin(), petition.Calendar.builtin()
        >>> registry = petition.Registry([law], [days])
        >>> at = petition.instant("2021-04-05T08:00:00+07:00")
        >>> registry.engine(petition.Case("PA-1"), at) == registry.in_force(at)
        True
        """
        return self._engines[self._core.engine(core_case(case), maybe_to_seconds(at, "at"))]

    def submit(self, case: Case, event: Event, expected: int | None = None) -> Verdict:
        """``Engine.submit`` by the engine of the case.

        Parameters
        ----------
        case : Case
            Is not changed.
        event : Event
            What is to be recorded.
        expected : int, optional
            As for ``Engine.submit``.

        Returns
        -------
        Verdict
            Accepted with the next case, refused with every reason, or a duplicate.

        Raises
        ------
        InvalidInput
            For an event that is malformed; ``stale`` as for ``Engine.submit``.
        NotCovered
            When no regulation was in force, or a due time would lie outside the calendar.

        Examples
        --------
        >>> import petition
        >>> law, days = petition.Regulation.builtin(), petition.Calendar.builtin()
        >>> registry = petition.Registry([law], [days])
        >>> rated = petition.Event("e1", petition.Actor(petition.Role.PETITIONER),
        ...                        petition.Rated("satisfied"),
        ...                        petition.instant("2021-04-05T08:00:00+07:00"))
        >>> registry.submit(petition.Case("PA-1"), rated).outcome
        Outcome.REFUSED
        """
        return self.engine(case, event.occurred_at).submit(case, event, expected)

    def load(self, record: Record) -> Case:
        """``Engine.load``, each event by the engine that the record names for it.

        A record of before, which tells no versions, is judged by what was in force when it began.

        Parameters
        ----------
        record : Record
            Of a case that may have been moved to another regulation or calendar.

        Returns
        -------
        Case
            With those events.

        Raises
        ------
        InvalidInput
            As for ``Engine.load``; ``other_law`` names the text that is not among those given.
        NotCovered
            When no regulation was in force, or a due time would lie outside the calendar.

        Examples
        --------
        >>> import petition
        >>> law, days = petition.Regulation.builtin(), petition.Calendar.builtin()
        >>> registry = petition.Registry([law], [days])
        >>> registry.load(petition.Record("PA-1"))
        <petition.Case 'PA-1': none, 0 events>
        """
        return Case._of(self._core.load(record_to(record)))

    def append_rows(self, case: Case, rows: str | bytes) -> Case:
        """The case with what was recorded since: rows that follow on its events.

        Parameters
        ----------
        case : Case
            From a snapshot, or as it was before another host added to it.
        rows : str or bytes
            As ``Case.row`` gives them, each on a line.

        Returns
        -------
        Case
            With their events, each judged again by the engine that judges the case there.

        Raises
        ------
        InvalidInput
            As for ``load``; ``invalid_value`` for a row of another case, and where numbers do not
            follow on those of the case.
        NotCovered
            As for ``load``.

        Examples
        --------
        >>> import petition
        >>> law, days = petition.Regulation.builtin(), petition.Calendar.builtin()
        >>> registry = petition.Registry([law], [days])
        >>> registry.append_rows(petition.Case("PA-1"), "")
        <petition.Case 'PA-1': none, 0 events>
        """
        return Case._of(self._core.append_rows(case._core, utf8(rows, "rows")))

    def replay(self, receipt: str | bytes, where: str = "receipt") -> Replay:
        """Judge a receipt again, by the very regulation and calendar that it names.

        Parameters
        ----------
        receipt : str or bytes
            As ``Engine.receipt`` wrote it.
        where : str
            What errors call the text.

        Returns
        -------
        Replay
            True when all comes out the same.

        Raises
        ------
        InvalidInput
            With ``code`` ``other_law``, naming both, when regulation or calendar are not among
            those given, and ``broken_seal`` when it is not what was written.

        Examples
        --------
        >>> import petition
        >>> law, days = petition.Regulation.builtin(), petition.Calendar.builtin()
        >>> petition.Registry([law], [days]).replay("{}")
        Traceback (most recent call last):
            ...
        petition.errors.InvalidInput: receipt:1:1: hash: this key is missing
        """
        return Replay._under(self._core.replay(utf8(receipt, where), where), NO_LAW)

    def public_view(self, record: Record, channel: str) -> PublicView:
        """``Engine.public_view``, for a case that may have been moved.

        Parameters
        ----------
        record : Record
            One whose texts are committed.
        channel : str
            Id of a channel of the profile.

        Returns
        -------
        PublicView
            By what judges the case as it stands.

        Raises
        ------
        InvalidInput
            As for ``Engine.public_view``.
        NotCovered
            As for ``load``.

        Examples
        --------
        >>> import petition
        >>> law, days = petition.Regulation.builtin(), petition.Calendar.builtin()
        >>> registry = petition.Registry([law], [days])
        >>> registry.public_view(petition.Record("PA-1"), "website")
        Traceback (most recent call last):
            ...
        petition.errors.InvalidInput: record: the record has no events
        """
        at, view = self._core.public_view(record_to(record), utf8(channel, "channel"))
        return PublicView._under(view, self._engines[at]._law)

    def follow(self, record: Record, until: datetime | None = None) -> Story:
        """``Engine.follow``, each step by the engine of the case at that point.

        The first event is judged by what the record names or, in one of before, by what was in
        force when it occurred.

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
            For an event that is malformed; with ``code`` ``other_law`` when what the record names
            is not among those given.
        NotCovered
            When no regulation was in force, or a due time would lie outside the calendar.

        Examples
        --------
        >>> import petition
        >>> law, days = petition.Regulation.builtin(), petition.Calendar.builtin()
        >>> petition.Registry([law], [days]).follow(petition.Record("PA-1")).steps
        ()
        """
        core = self._core.follow(record_to(record), maybe_to_seconds(until, "until"))
        steps: list[Step] = []
        before = Case(record.case_id)
        for step in core.steps:
            at = None if step.event is None else record.events[step.event].occurred_at
            steps.append(self._engine_of(record, before, at)._step(step, record))
            before = steps[-1].verdict.case
        return Story(tuple(steps), Case._of(core.case))

    def _judge_of(self, record: Record, at: datetime) -> Engine:
        """What judges a record: what it names; for one of before, what was in force."""
        return self._engines[self._core.judge_of(record_to(record), to_seconds(at, "at"))]

    def _place_of(self, laws: Sequence[JudgedBy]) -> int | None:
        """Of what a record names among the engines; None where it tells no versions."""
        if not laws or not laws[0].regulation.hash:
            return None
        return self._core.named(law_to(laws[0]))

    def _engine_of(self, record: Record, case: Case, at: datetime | None) -> Engine:
        """What judges the next event: before the first one, what the record names."""
        place = None if len(case) else self._place_of(record.laws)
        return self.engine(case, at) if place is None else self._engines[place]

    @property
    def _latest(self) -> Engine:
        """Of the regulation that came into force last: in its words cases are told together."""
        law = max(self.regulations, key=lambda each: each.valid_from)
        of = (each for each in reversed(self._engines) if each.regulation is law)
        return next(each for each in of if each.calendar.id == law.calendar)

    def moved(self, before: Case, after: Case) -> tuple[DueMoved, ...]:
        """Which due times moved between two states of one case, as by a ``RegulationChanged``.

        Parameters
        ----------
        before, after : Case
            The case as it was, and as it is.

        Returns
        -------
        tuple of DueMoved
            Empty when none did.

        Raises
        ------
        NotCovered
            When a due time would lie outside the calendar.

        Examples
        --------
        >>> import petition
        >>> law, days = petition.Regulation.builtin(), petition.Calendar.builtin()
        >>> registry = petition.Registry([law], [days])
        >>> at = petition.instant("2021-04-05T08:00:00+07:00")
        >>> letter = petition.Received(channel="email", topic="other", content="?", language="vi")
        >>> received = petition.Event("e1", petition.Actor(petition.Role.OPERATOR), letter, at)
        >>> case = registry.submit(petition.Case("PA-1"), received).case
        >>> registry.moved(case, case)
        ()
        """
        moved = self._core.moved(core_case(before), core_case(after))
        return tuple(DueMoved._under(due, NO_LAW) for due in moved)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Registry):
            return NotImplemented
        return (self.regulations, self.calendars) == (other.regulations, other.calendars)

    def __hash__(self) -> int:
        return hash((self.regulations, self.calendars))

    def __reduce__(self) -> tuple[Any, ...]:
        return (Registry, (self.regulations, self.calendars))

    def __repr__(self) -> str:
        names = ", ".join(f"{law.id} {law.version}" for law in self.regulations)
        return f"<petition.Registry of {names}>"


def judge_of(law: Engine | Registry, record: Record, case: Case, event: Event | None) -> Engine:
    """What judges the next event of a record, or time where there is none: an engine judges all."""
    if isinstance(law, Engine):
        return law
    return law._engine_of(record, case, event.occurred_at if event else None)


def latest(law: Engine | Registry) -> Engine:
    """In whose words cases are told that several may have judged."""
    return law if isinstance(law, Engine) else law._latest
