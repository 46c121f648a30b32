"""A place where cases are kept: rows of events, an index of what is due, an outbox of notices.

A store keeps an event and the notices that follow from it together or not at all, tells the loser
of two writers, gives each notice to one worker at a time, and finds what is due after any stop. It
needs SQLite's shared library and, where the package was built with it, that of PostgreSQL, libpq,
which nothing else of the package does.
"""

from __future__ import annotations

import enum
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from types import TracebackType

from petition._core import Verdict as CoreVerdict
from petition.cases import Case, Record, event_number, record_to
from petition.crossing import NO_LAW, core_of
from petition.engine import core_case
from petition.errors import Error, _from_core
from petition.events import CalendarChanged, Event, RegulationChanged, event_to
from petition.registry import Registry
from petition.texts import Lang
from petition.times import VIETNAM, maybe_from_seconds, maybe_to_seconds, to_seconds
from petition.verdicts import Notice, Verdict
from petition.words import ErrorCode, Position

try:
    from petition import _store
except ImportError as _missing:  # the libraries are of other packages, and may be missing
    if "libpq" in str(_missing):
        raise Error(
            ErrorCode.UNAVAILABLE,
            "this build of the store has PostgreSQL, whose shared library cannot be loaded: "
            "install libpq (Debian: libpq5)",
        ) from _missing
    raise Error(
        ErrorCode.UNAVAILABLE,
        "a store needs SQLite, whose shared library cannot be loaded: install libsqlite3",
    ) from _missing

__all__ = [
    "Appended",
    "ClaimedNotice",
    "Store",
    "StoreCount",
    "StoreSweep",
    "StoredCase",
    "SweepFailure",
]

_PAGE = 1000


class Appended(enum.Enum):
    """What came of appending a verdict.

    Examples
    --------
    >>> from petition.store import Appended
    >>> [each.value for each in Appended]
    ['written', 'duplicate', 'nothing', 'stale']
    """

    WRITTEN = "written"
    """Its events and notices are stored."""
    DUPLICATE = "duplicate"
    """These very events were stored before; nothing was written."""
    NOTHING = "nothing"
    """The verdict has no event that is new."""
    STALE = "stale"
    """The case has other events than was expected; nothing was written."""


_APPENDED = tuple(Appended)


@dataclass(frozen=True, slots=True)
class StoredCase:
    """What the index of a store knows of a case.

    Attributes
    ----------
    case_id : str
        The host's number of the petition.
    events : int
        How many are stored.
    position : Position
        Who has to act next.
    unit : str
        That holds the slip, or held it last; may be empty.
    wakeup : datetime or None
        ``Engine.next_wakeup``.
    due : datetime or None
        ``Engine.due``.
    """

    case_id: str
    events: int
    position: Position
    unit: str
    wakeup: datetime | None
    due: datetime | None


@dataclass(frozen=True, slots=True)
class ClaimedNotice:
    """A notice that is to be sent by who claimed it.

    Attributes
    ----------
    case_id : str
        Whose notice it is.
    notice : Notice
        Its key is what ``Store.done`` and a ``Notified`` event name.
    """

    case_id: str
    notice: Notice


@dataclass(frozen=True, slots=True)
class StoreCount:
    """How much a store holds.

    Attributes
    ----------
    cases : int
        How many cases.
    events : int
        Of all cases.
    notices : int
        Still to be sent.
    """

    cases: int
    events: int
    notices: int


@dataclass(frozen=True, slots=True)
class SweepFailure:
    """A case that a sweep could not take further; it stays due.

    Attributes
    ----------
    case_id : str
        Whose.
    error : Error
        Why.
    """

    case_id: str
    error: Error


@dataclass(frozen=True, slots=True)
class StoreSweep:
    """What a sweep did.

    Attributes
    ----------
    cases : int
        That got events.
    events : int
        That were added.
    notices : int
        That are to be sent for it.
    retried : int
        Cases that moved meanwhile and were judged again.
    failures : tuple of SweepFailure
        In the order of their wake-ups.
    """

    cases: int
    events: int
    notices: int
    retried: int
    failures: tuple[SweepFailure, ...]


class Store:
    """A store of cases; several processes and threads may use one at once.

    Used in a ``with`` statement it is closed at the end. A call that returns has written what it
    says, and it is still there after a loss of power; a call that raises has written nothing.

    Parameters
    ----------
    url : str
        As in ``sqlite:/var/lib/cases.db``; made by ``Store.init``.
    registry : Registry
        What judges the cases.

    Raises
    ------
    InvalidInput
        With the code ``unavailable`` when nothing is there or it cannot be read or written,
        ``unsupported_schema`` for a store of another layout or a database of something else,
        ``busy`` when others kept it occupied for five seconds, and ``damaged``, naming case and
        event, when it does not hold what was stored. So every call.

    Examples
    --------
    >>> import petition, tempfile
    >>> from petition.store import Store
    >>> law = petition.Registry([petition.Regulation.builtin()], [petition.Calendar.builtin()])
    >>> at = petition.instant("2026-11-23T08:00:00+07:00")
    >>> told = petition.Received(
    ...     channel="hotline", topic="infrastructure", content="Đèn hỏng", language="vi",
    ...     content_clear=True,
    ...     petitioner=petition.Petitioner("Trần Thị Hoa", "12 Hùng Vương", "0905123456"))
    >>> operator = petition.Actor(petition.Role.OPERATOR)
    >>> received = petition.Event("e1", operator, told, at)
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     url = f"sqlite:{folder}/cases.db"
    ...     Store.init(url)
    ...     with Store(url, law) as store:
    ...         store.submit("PA-1", received).case
    ...         store.sweep(at).failures
    <petition.Case 'PA-1': intake, 1 events>
    ()
    """

    __slots__ = ("_core", "_url", "registry")
    _core: _store.Store
    _url: str
    registry: Registry

    def __init__(self, url: str, registry: Registry) -> None:
        self._core = _store.Store(url, registry._core)
        self._url = url
        self.registry = registry

    def __enter__(self) -> Store:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def __repr__(self) -> str:
        return f"<petition.store.Store {self._url}>"

    @staticmethod
    def init(url: str) -> None:
        """Make an empty store where there is none; one that is there stays as it is.

        One of layout 1, in which texts could not be erased, is taken over in one transaction: end
        its other users first, for those of a version that knows that layout alone are refused from
        then on.

        Parameters
        ----------
        url : str
            As in ``sqlite:/var/lib/cases.db``.

        Raises
        ------
        InvalidInput
            As the class.

        Examples
        --------
        >>> import petition, tempfile
        >>> from petition.store import Store
        >>> law = petition.Registry([petition.Regulation.builtin()], [petition.Calendar.builtin()])
        >>> with tempfile.TemporaryDirectory() as folder:
        ...     url = f"sqlite:{folder}/cases.db"
        ...     Store.init(url)
        ...     with Store(url, law) as store:
        ...         store.count().cases
        0
        """
        _store.init(url)

    def close(self) -> None:
        """Close the connection; what was written stays.

        Examples
        --------
        >>> import petition, tempfile
        >>> from petition.store import Store
        >>> law = petition.Registry([petition.Regulation.builtin()], [petition.Calendar.builtin()])
        >>> with tempfile.TemporaryDirectory() as folder:
        ...     url = f"sqlite:{folder}/cases.db"
        ...     Store.init(url)
        ...     with Store(url, law) as store:
        ...         store.close()
        """
        self._core.close()

    def append(self, before: Case, verdict: Verdict) -> Appended:
        """Store what a verdict added to a case, its notices, and what the index says of it.

        A ``Notified`` event takes its notice out of the outbox.

        Parameters
        ----------
        before : Case
            The case that was judged; the stored one must be the same.
        verdict : Verdict
            What became of it.

        Returns
        -------
        Appended
            ``DUPLICATE`` when these very events are stored already, as after a lost answer.

        Raises
        ------
        InvalidInput
            With the code ``stale`` when the stored case has other events,
            ``invalid_argument`` when the verdict was given on another case; as the class.

        Examples
        --------
        >>> import petition, tempfile
        >>> from petition.store import Store
        >>> law = petition.Registry([petition.Regulation.builtin()], [petition.Calendar.builtin()])
        >>> at = petition.instant("2026-11-23T08:00:00+07:00")
        >>> told = petition.Received(
        ...     channel="hotline", topic="infrastructure", content="Đèn hỏng", language="vi",
        ...     content_clear=True,
        ...     petitioner=petition.Petitioner("Trần Thị Hoa", "12 Hùng Vương", "0905123456"))
        >>> operator = petition.Actor(petition.Role.OPERATOR)
        >>> received = petition.Event("e1", operator, told, at)
        >>> with tempfile.TemporaryDirectory() as folder:
        ...     url = f"sqlite:{folder}/cases.db"
        ...     Store.init(url)
        ...     with Store(url, law) as store:
        ...         new = petition.Case("PA-1")
        ...         verdict = law.submit(new, received)
        ...         store.append(new, verdict)
        ...         store.append(new, verdict)
        <Appended.WRITTEN: 'written'>
        <Appended.DUPLICATE: 'duplicate'>
        """
        core = _core_verdict(verdict)
        return _APPENDED[self._core.append_one(core_case(before), core)]

    def append_many(self, judgements: Iterable[tuple[Case, Verdict]]) -> tuple[Appended, ...]:
        """Store many verdicts in one transaction, which is much faster.

        Parameters
        ----------
        judgements : iterable of (Case, Verdict)
            In their order; as for ``append``.

        Returns
        -------
        tuple of Appended
            A stale one is told as such, and the others are written all the same.

        Raises
        ------
        InvalidInput
            With the code ``invalid_argument`` for a verdict on another case; as the class.

        Examples
        --------
        >>> import petition, tempfile
        >>> from petition.store import Store
        >>> law = petition.Registry([petition.Regulation.builtin()], [petition.Calendar.builtin()])
        >>> at = petition.instant("2026-11-23T08:00:00+07:00")
        >>> told = petition.Received(
        ...     channel="hotline", topic="infrastructure", content="Đèn hỏng", language="vi",
        ...     content_clear=True,
        ...     petitioner=petition.Petitioner("Trần Thị Hoa", "12 Hùng Vương", "0905123456"))
        >>> operator = petition.Actor(petition.Role.OPERATOR)
        >>> received = petition.Event("e1", operator, told, at)
        >>> with tempfile.TemporaryDirectory() as folder:
        ...     url = f"sqlite:{folder}/cases.db"
        ...     Store.init(url)
        ...     with Store(url, law) as store:
        ...         new = petition.Case("PA-1")
        ...         store.append_many([(new, law.submit(new, received))])
        (<Appended.WRITTEN: 'written'>,)
        """
        pairs = [(core_case(before), _core_verdict(verdict)) for before, verdict in judgements]
        return tuple(_APPENDED[came] for came in self._core.append(pairs))

    def submit(self, case_id: str, event: Event, expected: int | None = None) -> Verdict:
        """Judge an event by the stored case and store what comes of it, in one transaction.

        A case that is not stored yet begins with it.

        Parameters
        ----------
        case_id : str
            The host's number of the petition.
        event : Event
            What is to be recorded.
        expected : int, optional
            How many events the caller has seen in the case.

        Returns
        -------
        Verdict
            As of ``Registry.submit``.

        Raises
        ------
        InvalidInput
            With the code ``stale`` when the case has other events than expected and this very event
            is not among them; for an event that is malformed; as the class.
        NotCovered
            As of ``Registry.submit``.

        Examples
        --------
        >>> import petition, tempfile
        >>> from petition.store import Store
        >>> law = petition.Registry([petition.Regulation.builtin()], [petition.Calendar.builtin()])
        >>> at = petition.instant("2026-11-23T08:00:00+07:00")
        >>> told = petition.Received(
        ...     channel="hotline", topic="infrastructure", content="Đèn hỏng", language="vi",
        ...     content_clear=True,
        ...     petitioner=petition.Petitioner("Trần Thị Hoa", "12 Hùng Vương", "0905123456"))
        >>> operator = petition.Actor(petition.Role.OPERATOR)
        >>> received = petition.Event("e1", operator, told, at)
        >>> with tempfile.TemporaryDirectory() as folder:
        ...     url = f"sqlite:{folder}/cases.db"
        ...     Store.init(url)
        ...     with Store(url, law) as store:
        ...         bool(store.submit("PA-1", received))
        ...         store.submit("PA-1", received).outcome
        True
        Outcome.DUPLICATE
        """
        core = self._core.submit(case_id, event_to(event), expected)
        return self._verdict(core, event)

    def advance(self, case_id: str, now: datetime, expected: int | None = None) -> Verdict:
        """Let time pass over one stored case, and store what it has caused.

        Parameters
        ----------
        case_id : str
            The host's number of the petition.
        now : datetime
            Aware.
        expected : int, optional
            How many events the caller has seen in the case.

        Returns
        -------
        Verdict
            As of ``Engine.advance``.

        Raises
        ------
        InvalidInput
            With the code ``unknown_name`` when there is no such case, ``stale`` when it has other
            events than expected; as the class.
        NotCovered
            When a due time would lie outside the calendar.

        Examples
        --------
        >>> import petition, tempfile
        >>> from petition.store import Store
        >>> law = petition.Registry([petition.Regulation.builtin()], [petition.Calendar.builtin()])
        >>> at = petition.instant("2026-11-23T08:00:00+07:00")
        >>> told = petition.Received(
        ...     channel="hotline", topic="infrastructure", content="Đèn hỏng", language="vi",
        ...     content_clear=True,
        ...     petitioner=petition.Petitioner("Trần Thị Hoa", "12 Hùng Vương", "0905123456"))
        >>> operator = petition.Actor(petition.Role.OPERATOR)
        >>> received = petition.Event("e1", operator, told, at)
        >>> with tempfile.TemporaryDirectory() as folder:
        ...     url = f"sqlite:{folder}/cases.db"
        ...     Store.init(url)
        ...     with Store(url, law) as store:
        ...         verdict = store.submit("PA-1", received)
        ...         store.advance("PA-1", at).appended
        0
        """
        core = self._core.advance(case_id, to_seconds(now, "now"), expected)
        return self._verdict(core, None)

    def load(self, case_id: str) -> Case:
        """The case as it is stored, judged again.

        Parameters
        ----------
        case_id : str
            The host's number of the petition.

        Returns
        -------
        Case
            With its events.

        Raises
        ------
        InvalidInput
            With the code ``unknown_name`` when it is not there; as the class.
        NotCovered
            As of ``Registry.load``.

        Examples
        --------
        >>> import petition, tempfile
        >>> from petition.store import Store
        >>> law = petition.Registry([petition.Regulation.builtin()], [petition.Calendar.builtin()])
        >>> at = petition.instant("2026-11-23T08:00:00+07:00")
        >>> told = petition.Received(
        ...     channel="hotline", topic="infrastructure", content="Đèn hỏng", language="vi",
        ...     content_clear=True,
        ...     petitioner=petition.Petitioner("Trần Thị Hoa", "12 Hùng Vương", "0905123456"))
        >>> operator = petition.Actor(petition.Role.OPERATOR)
        >>> received = petition.Event("e1", operator, told, at)
        >>> with tempfile.TemporaryDirectory() as folder:
        ...     url = f"sqlite:{folder}/cases.db"
        ...     Store.init(url)
        ...     with Store(url, law) as store:
        ...         verdict = store.submit("PA-1", received)
        ...         store.load("PA-1") == verdict.case
        True
        """
        return Case._of(self._core.load(case_id))

    def cases(self) -> Iterator[Case]:
        """All cases, by id.

        Yields
        ------
        Case
            What others write meanwhile may be seen or not.

        Raises
        ------
        InvalidInput
            As the class.

        Examples
        --------
        >>> import petition, tempfile
        >>> from petition.store import Store
        >>> law = petition.Registry([petition.Regulation.builtin()], [petition.Calendar.builtin()])
        >>> at = petition.instant("2026-11-23T08:00:00+07:00")
        >>> told = petition.Received(
        ...     channel="hotline", topic="infrastructure", content="Đèn hỏng", language="vi",
        ...     content_clear=True,
        ...     petitioner=petition.Petitioner("Trần Thị Hoa", "12 Hùng Vương", "0905123456"))
        >>> operator = petition.Actor(petition.Role.OPERATOR)
        >>> received = petition.Event("e1", operator, told, at)
        >>> with tempfile.TemporaryDirectory() as folder:
        ...     url = f"sqlite:{folder}/cases.db"
        ...     Store.init(url)
        ...     with Store(url, law) as store:
        ...         verdict = store.submit("PA-1", received)
        ...         [case.id for case in store.cases()]
        ['PA-1']
        """
        for row in self._pages():
            yield self.load(row.case_id)

    def record(self, case_id: str) -> Record:
        """A case as a record, sealed with its texts committed.

        Who has it can verify it, whatever is erased from the store later.

        Parameters
        ----------
        case_id : str
            The host's number of the petition.

        Returns
        -------
        Record
            Its seals are what the store holds its rows against.

        Raises
        ------
        InvalidInput
            As ``load``.

        Examples
        --------
        >>> import petition, tempfile
        >>> from petition.store import Store
        >>> law = petition.Registry([petition.Regulation.builtin()], [petition.Calendar.builtin()])
        >>> at = petition.instant("2026-11-23T08:00:00+07:00")
        >>> told = petition.Received(
        ...     channel="hotline", topic="infrastructure", content="Đèn hỏng", language="vi",
        ...     content_clear=True,
        ...     petitioner=petition.Petitioner("Trần Thị Hoa", "12 Hùng Vương", "0905123456"))
        >>> operator = petition.Actor(petition.Role.OPERATOR)
        >>> received = petition.Event("e1", operator, told, at)
        >>> with tempfile.TemporaryDirectory() as folder:
        ...     url = f"sqlite:{folder}/cases.db"
        ...     Store.init(url)
        ...     with Store(url, law) as store:
        ...         verdict = store.submit("PA-1", received)
        ...         record = store.record("PA-1")
        ...         record.seals == record.seal().seals
        True
        """
        return Record._of(self._core.record(case_id))

    def records(self) -> Iterator[Record]:
        """Every case as a record, by id: a store can always be left.

        Yields
        ------
        Record
            As of ``record``. What others write meanwhile may be seen or not.

        Raises
        ------
        InvalidInput
            As the class.

        Examples
        --------
        >>> import petition, tempfile
        >>> from petition.store import Store
        >>> law = petition.Registry([petition.Regulation.builtin()], [petition.Calendar.builtin()])
        >>> at = petition.instant("2026-11-23T08:00:00+07:00")
        >>> told = petition.Received(
        ...     channel="hotline", topic="infrastructure", content="Đèn hỏng", language="vi",
        ...     content_clear=True,
        ...     petitioner=petition.Petitioner("Trần Thị Hoa", "12 Hùng Vương", "0905123456"))
        >>> operator = petition.Actor(petition.Role.OPERATOR)
        >>> received = petition.Event("e1", operator, told, at)
        >>> with tempfile.TemporaryDirectory() as folder:
        ...     url = f"sqlite:{folder}/cases.db"
        ...     Store.init(url)
        ...     with Store(url, law) as store:
        ...         verdict = store.submit("PA-1", received)
        ...         [len(record.events) for record in store.records()]
        [1]
        """
        for row in self._pages():
            yield self.record(row.case_id)

    def erase(self, case_id: str, field: str, event: int = 0) -> int:
        """Erase texts of a case for ever; it is judged, and its seals verify, as before.

        In a file no byte of them is left. A PostgreSQL server keeps them where no query sees them,
        until ``VACUUM FULL petition_rows`` was run and its write-ahead log is gone: its keeper does
        both. Copies, and records that left the store, have them still.

        Parameters
        ----------
        case_id : str
            The host's number of the petition.
        field : str
            ``identity`` or ``text`` for all that ``Record.commit`` names, or the path of one, as
            ``data.petitioner.phone``; its corrections are erased with it.
        event : int
            Sequence number of the only event to look at; 0: every one.

        Returns
        -------
        int
            How many texts were there to be erased.

        Raises
        ------
        InvalidInput
            With the code ``unknown_name`` when there is no such case or field,
            ``invalid_argument`` when there is no such event; with ``busy``, for others were reading
            what was there before, call it again; as the class.

        Examples
        --------
        >>> import petition, tempfile
        >>> from petition.store import Store
        >>> law = petition.Registry([petition.Regulation.builtin()], [petition.Calendar.builtin()])
        >>> at = petition.instant("2026-11-23T08:00:00+07:00")
        >>> told = petition.Received(
        ...     channel="hotline", topic="infrastructure", content="Đèn hỏng", language="vi",
        ...     content_clear=True,
        ...     petitioner=petition.Petitioner("Trần Thị Hoa", "12 Hùng Vương", "0905123456"))
        >>> operator = petition.Actor(petition.Role.OPERATOR)
        >>> received = petition.Event("e1", operator, told, at)
        >>> with tempfile.TemporaryDirectory() as folder:
        ...     url = f"sqlite:{folder}/cases.db"
        ...     Store.init(url)
        ...     with Store(url, law) as store:
        ...         verdict = store.submit("PA-1", received)
        ...         store.erase("PA-1", "data.petitioner.phone")
        ...         store.load("PA-1").event(1).data.petitioner.phone
        1
        '(đã lược bỏ)'
        """
        return self._core.erase(case_id, field, event_number(event))

    def import_records(self, records: Iterable[Record]) -> int:
        """Take in cases of records, all or none.

        What they told is taken to be told: none of their notices comes into the outbox.

        Parameters
        ----------
        records : iterable of Record
            A case that is there with these very events is passed over.

        Returns
        -------
        int
            How many were new.

        Raises
        ------
        InvalidInput
            With the code ``duplicate`` for a case that is there with other events,
            ``invalid_record`` for one that is refused; as the class.
        NotCovered
            As of ``Registry.load``.

        Examples
        --------
        >>> import petition, tempfile
        >>> from petition.store import Store
        >>> law = petition.Registry([petition.Regulation.builtin()], [petition.Calendar.builtin()])
        >>> at = petition.instant("2026-11-23T08:00:00+07:00")
        >>> told = petition.Received(
        ...     channel="hotline", topic="infrastructure", content="Đèn hỏng", language="vi",
        ...     content_clear=True,
        ...     petitioner=petition.Petitioner("Trần Thị Hoa", "12 Hùng Vương", "0905123456"))
        >>> operator = petition.Actor(petition.Role.OPERATOR)
        >>> received = petition.Event("e1", operator, told, at)
        >>> with tempfile.TemporaryDirectory() as folder:
        ...     url = f"sqlite:{folder}/cases.db"
        ...     Store.init(url)
        ...     with Store(url, law) as store:
        ...         store.import_records([petition.Record("PA-1", (received,))])
        1
        """
        return self._core.import_records([record_to(record) for record in records])

    def find(
        self,
        *,
        position: Position | None = None,
        unit: str | None = None,
        due_before: datetime | None = None,
        after: str = "",
        limit: int = _PAGE,
    ) -> tuple[StoredCase, ...]:
        """The cases that have all that is asked for, by id.

        Parameters
        ----------
        position : Position, optional
            Only those there.
        unit : str, optional
            Only those that this unit holds, or held last.
        due_before : datetime, optional
            Only those with a due time before it.
        after : str, optional
            Only ids after it: the last of the page before.
        limit : int, optional
            At most so many.

        Returns
        -------
        tuple of StoredCase
            What the index says of them.

        Raises
        ------
        InvalidInput
            As the class.

        Examples
        --------
        >>> import petition, tempfile
        >>> from petition.store import Store
        >>> law = petition.Registry([petition.Regulation.builtin()], [petition.Calendar.builtin()])
        >>> at = petition.instant("2026-11-23T08:00:00+07:00")
        >>> told = petition.Received(
        ...     channel="hotline", topic="infrastructure", content="Đèn hỏng", language="vi",
        ...     content_clear=True,
        ...     petitioner=petition.Petitioner("Trần Thị Hoa", "12 Hùng Vương", "0905123456"))
        >>> operator = petition.Actor(petition.Role.OPERATOR)
        >>> received = petition.Event("e1", operator, told, at)
        >>> with tempfile.TemporaryDirectory() as folder:
        ...     url = f"sqlite:{folder}/cases.db"
        ...     Store.init(url)
        ...     with Store(url, law) as store:
        ...         verdict = store.submit("PA-1", received)
        ...         [row.case_id for row in store.find(position=petition.Position.INTAKE)]
        ['PA-1']
        """
        number = None if position is None else position.number
        before = maybe_to_seconds(due_before, "due_before")
        return tuple(map(_row_of, self._core.find(number, unit, before, after, limit)))

    def get(self, case_id: str) -> StoredCase | None:
        """What the index says of a case.

        Parameters
        ----------
        case_id : str
            The host's number of the petition.

        Returns
        -------
        StoredCase or None
            None when it is not there.

        Raises
        ------
        InvalidInput
            As the class.

        Examples
        --------
        >>> import petition, tempfile
        >>> from petition.store import Store
        >>> law = petition.Registry([petition.Regulation.builtin()], [petition.Calendar.builtin()])
        >>> at = petition.instant("2026-11-23T08:00:00+07:00")
        >>> told = petition.Received(
        ...     channel="hotline", topic="infrastructure", content="Đèn hỏng", language="vi",
        ...     content_clear=True,
        ...     petitioner=petition.Petitioner("Trần Thị Hoa", "12 Hùng Vương", "0905123456"))
        >>> operator = petition.Actor(petition.Role.OPERATOR)
        >>> received = petition.Event("e1", operator, told, at)
        >>> with tempfile.TemporaryDirectory() as folder:
        ...     url = f"sqlite:{folder}/cases.db"
        ...     Store.init(url)
        ...     with Store(url, law) as store:
        ...         verdict = store.submit("PA-1", received)
        ...         store.get("PA-1").events
        ...         store.get("PA-2") is None
        1
        True
        """
        row = self._core.find_one(case_id)
        return None if row is None else _row_of(row)

    def due(self, now: datetime, limit: int = _PAGE) -> tuple[StoredCase, ...]:
        """The cases whose next wake-up is at or before a time, the earliest first.

        Parameters
        ----------
        now : datetime
            Aware.
        limit : int, optional
            At most so many.

        Returns
        -------
        tuple of StoredCase
            What the index says of them.

        Raises
        ------
        InvalidInput
            As the class.

        Examples
        --------
        >>> import petition, tempfile
        >>> from petition.store import Store
        >>> law = petition.Registry([petition.Regulation.builtin()], [petition.Calendar.builtin()])
        >>> at = petition.instant("2026-11-23T08:00:00+07:00")
        >>> told = petition.Received(
        ...     channel="hotline", topic="infrastructure", content="Đèn hỏng", language="vi",
        ...     content_clear=True,
        ...     petitioner=petition.Petitioner("Trần Thị Hoa", "12 Hùng Vương", "0905123456"))
        >>> operator = petition.Actor(petition.Role.OPERATOR)
        >>> received = petition.Event("e1", operator, told, at)
        >>> with tempfile.TemporaryDirectory() as folder:
        ...     url = f"sqlite:{folder}/cases.db"
        ...     Store.init(url)
        ...     with Store(url, law) as store:
        ...         verdict = store.submit("PA-1", received)
        ...         store.due(at)
        ()
        """
        return tuple(map(_row_of, self._core.due(to_seconds(now, "now"), limit)))

    def sweep(self, now: datetime) -> StoreSweep:
        """Advance every case that is due, each once, and store what comes of it.

        A case that another writer moved meanwhile is judged again; one that cannot be judged
        holds up no other.

        Parameters
        ----------
        now : datetime
            Aware.

        Returns
        -------
        StoreSweep
            What was done, and what could not be.

        Raises
        ------
        InvalidInput
            As the class.

        Examples
        --------
        >>> import petition, tempfile
        >>> from petition.store import Store
        >>> law = petition.Registry([petition.Regulation.builtin()], [petition.Calendar.builtin()])
        >>> at = petition.instant("2026-11-23T08:00:00+07:00")
        >>> told = petition.Received(
        ...     channel="hotline", topic="infrastructure", content="Đèn hỏng", language="vi",
        ...     content_clear=True,
        ...     petitioner=petition.Petitioner("Trần Thị Hoa", "12 Hùng Vương", "0905123456"))
        >>> operator = petition.Actor(petition.Role.OPERATOR)
        >>> received = petition.Event("e1", operator, told, at)
        >>> with tempfile.TemporaryDirectory() as folder:
        ...     url = f"sqlite:{folder}/cases.db"
        ...     Store.init(url)
        ...     with Store(url, law) as store:
        ...         verdict = store.submit("PA-1", received)
        ...         store.sweep(at).cases
        0
        """
        cases, events, notices, retried, failures = self._core.sweep(to_seconds(now, "now"))
        told = (
            SweepFailure(case_id, _from_core(code, message, where))
            for case_id, code, message, where in failures
        )
        return StoreSweep(cases, events, notices, retried, tuple(told))

    def claim(
        self, now: datetime, lease: timedelta, most: int, worker: str
    ) -> tuple[ClaimedNotice, ...]:
        """Take notices to be sent, the oldest first: nobody else gets them while the lease lasts.

        One that is not done by then is given out again, for its worker may have died.

        Parameters
        ----------
        now : datetime
            Aware.
        lease : timedelta
            From ``now`` on, in whole seconds.
        most : int
            At most so many.
        worker : str
            A name of its own.

        Returns
        -------
        tuple of ClaimedNotice
            What this worker is to send.

        Raises
        ------
        InvalidInput
            With the code ``invalid_argument`` for an empty worker, or a lease that is not positive;
            as the class.

        Examples
        --------
        >>> import petition, tempfile
        >>> from petition.store import Store
        >>> law = petition.Registry([petition.Regulation.builtin()], [petition.Calendar.builtin()])
        >>> at = petition.instant("2026-11-23T08:00:00+07:00")
        >>> told = petition.Received(
        ...     channel="hotline", topic="infrastructure", content="Đèn hỏng", language="vi",
        ...     content_clear=True,
        ...     petitioner=petition.Petitioner("Trần Thị Hoa", "12 Hùng Vương", "0905123456"))
        >>> operator = petition.Actor(petition.Role.OPERATOR)
        >>> received = petition.Event("e1", operator, told, at)
        >>> with tempfile.TemporaryDirectory() as folder:
        ...     url = f"sqlite:{folder}/cases.db"
        ...     Store.init(url)
        ...     with Store(url, law) as store:
        ...         from datetime import timedelta
        ...         verdict = store.submit("PA-1", received)
        ...         claimed = store.claim(at, timedelta(minutes=5), 10, "a")
        ...         [each.notice for each in claimed] == list(verdict.notices)
        ...         store.claim(at, timedelta(minutes=5), 10, "b")
        True
        ()
        """
        seconds = int(lease.total_seconds())
        claimed = self._core.claim(to_seconds(now, "now"), seconds, most, worker)
        return tuple(ClaimedNotice(id_, Notice._under(core, NO_LAW)) for id_, core in claimed)

    def done(self, claimed: ClaimedNotice | str, worker: str) -> bool:
        """Take a notice that was sent out of the outbox.

        Parameters
        ----------
        claimed : ClaimedNotice or str
            The notice, or its key.
        worker : str
            Who claimed it.

        Returns
        -------
        bool
            No: it is not this worker's, for it was done before, or its lease ended and
            another has it.

        Raises
        ------
        InvalidInput
            As the class.

        Examples
        --------
        >>> import petition, tempfile
        >>> from petition.store import Store
        >>> law = petition.Registry([petition.Regulation.builtin()], [petition.Calendar.builtin()])
        >>> at = petition.instant("2026-11-23T08:00:00+07:00")
        >>> told = petition.Received(
        ...     channel="hotline", topic="infrastructure", content="Đèn hỏng", language="vi",
        ...     content_clear=True,
        ...     petitioner=petition.Petitioner("Trần Thị Hoa", "12 Hùng Vương", "0905123456"))
        >>> operator = petition.Actor(petition.Role.OPERATOR)
        >>> received = petition.Event("e1", operator, told, at)
        >>> with tempfile.TemporaryDirectory() as folder:
        ...     url = f"sqlite:{folder}/cases.db"
        ...     Store.init(url)
        ...     with Store(url, law) as store:
        ...         store.done("0123456789abcdef0123456789abcdef", "a")
        False
        """
        key = claimed.notice.key if isinstance(claimed, ClaimedNotice) else claimed
        return self._core.done(key, worker)

    def text(self, claimed: ClaimedNotice, lang: Lang = "vi") -> str:
        """The text of a notice, ready to send, by the case that is stored now.

        Parameters
        ----------
        claimed : ClaimedNotice
            The notice.
        lang : {"vi", "en"}, optional
            In which language.

        Returns
        -------
        str
            As of ``Engine.text``.

        Raises
        ------
        InvalidInput
            As the class.

        Examples
        --------
        >>> import petition, tempfile
        >>> from petition.store import Store
        >>> law = petition.Registry([petition.Regulation.builtin()], [petition.Calendar.builtin()])
        >>> at = petition.instant("2026-11-23T08:00:00+07:00")
        >>> told = petition.Received(
        ...     channel="hotline", topic="infrastructure", content="Đèn hỏng", language="vi",
        ...     content_clear=True,
        ...     petitioner=petition.Petitioner("Trần Thị Hoa", "12 Hùng Vương", "0905123456"))
        >>> operator = petition.Actor(petition.Role.OPERATOR)
        >>> received = petition.Event("e1", operator, told, at)
        >>> with tempfile.TemporaryDirectory() as folder:
        ...     url = f"sqlite:{folder}/cases.db"
        ...     Store.init(url)
        ...     with Store(url, law) as store:
        ...         from datetime import timedelta
        ...         verdict = store.submit("PA-1", received)
        ...         claimed = store.claim(at, timedelta(minutes=5), 10, "a")
        ...         all("PA-1" in store.text(each) for each in claimed)
        True
        """
        core = core_of(claimed.notice, NO_LAW)
        return self._core.text(claimed.case_id, core, lang, False)

    def short_text(self, claimed: ClaimedNotice, lang: Lang = "vi") -> str:
        """The same for one SMS.

        Parameters
        ----------
        claimed : ClaimedNotice
            The notice.
        lang : {"vi", "en"}, optional
            In which language.

        Returns
        -------
        str
            As of ``Engine.short_text``.

        Raises
        ------
        InvalidInput
            As the class.

        Examples
        --------
        >>> import petition, tempfile
        >>> from petition.store import Store
        >>> law = petition.Registry([petition.Regulation.builtin()], [petition.Calendar.builtin()])
        >>> at = petition.instant("2026-11-23T08:00:00+07:00")
        >>> told = petition.Received(
        ...     channel="hotline", topic="infrastructure", content="Đèn hỏng", language="vi",
        ...     content_clear=True,
        ...     petitioner=petition.Petitioner("Trần Thị Hoa", "12 Hùng Vương", "0905123456"))
        >>> operator = petition.Actor(petition.Role.OPERATOR)
        >>> received = petition.Event("e1", operator, told, at)
        >>> with tempfile.TemporaryDirectory() as folder:
        ...     url = f"sqlite:{folder}/cases.db"
        ...     Store.init(url)
        ...     with Store(url, law) as store:
        ...         from datetime import timedelta
        ...         verdict = store.submit("PA-1", received)
        ...         claimed = store.claim(at, timedelta(minutes=5), 10, "a")
        ...         all("PA-1" in store.short_text(each) for each in claimed)
        True
        """
        core = core_of(claimed.notice, NO_LAW)
        return self._core.text(claimed.case_id, core, lang, True)

    def count(self) -> StoreCount:
        """How much there is.

        Returns
        -------
        StoreCount
            Cases, events and notices.

        Raises
        ------
        InvalidInput
            As the class.

        Examples
        --------
        >>> import petition, tempfile
        >>> from petition.store import Store
        >>> law = petition.Registry([petition.Regulation.builtin()], [petition.Calendar.builtin()])
        >>> at = petition.instant("2026-11-23T08:00:00+07:00")
        >>> told = petition.Received(
        ...     channel="hotline", topic="infrastructure", content="Đèn hỏng", language="vi",
        ...     content_clear=True,
        ...     petitioner=petition.Petitioner("Trần Thị Hoa", "12 Hùng Vương", "0905123456"))
        >>> operator = petition.Actor(petition.Role.OPERATOR)
        >>> received = petition.Event("e1", operator, told, at)
        >>> with tempfile.TemporaryDirectory() as folder:
        ...     url = f"sqlite:{folder}/cases.db"
        ...     Store.init(url)
        ...     with Store(url, law) as store:
        ...         verdict = store.submit("PA-1", received)
        ...         store.count().events
        1
        """
        return StoreCount(*self._core.count())

    def verify(self) -> StoreCount:
        """Check the file, every row, every case, the index and the outbox.

        Returns
        -------
        StoreCount
            What was checked.

        Raises
        ------
        InvalidInput
            With the code ``damaged``, naming the first case and event that is not what was stored.

        Examples
        --------
        >>> import petition, tempfile
        >>> from petition.store import Store
        >>> law = petition.Registry([petition.Regulation.builtin()], [petition.Calendar.builtin()])
        >>> at = petition.instant("2026-11-23T08:00:00+07:00")
        >>> told = petition.Received(
        ...     channel="hotline", topic="infrastructure", content="Đèn hỏng", language="vi",
        ...     content_clear=True,
        ...     petitioner=petition.Petitioner("Trần Thị Hoa", "12 Hùng Vương", "0905123456"))
        >>> operator = petition.Actor(petition.Role.OPERATOR)
        >>> received = petition.Event("e1", operator, told, at)
        >>> with tempfile.TemporaryDirectory() as folder:
        ...     url = f"sqlite:{folder}/cases.db"
        ...     Store.init(url)
        ...     with Store(url, law) as store:
        ...         verdict = store.submit("PA-1", received)
        ...         store.verify() == store.count()
        True
        """
        return StoreCount(*self._core.verify())

    def _pages(self) -> Iterator[StoredCase]:
        page = self.find()
        while page:
            yield from page
            page = self.find(after=page[-1].case_id)

    def _verdict(self, core: CoreVerdict, event: Event | None) -> Verdict:
        """Told in the clauses of what judged: before the event, where this one moves the case."""
        case = Case._of(core.case)
        if core.appended and event and isinstance(event.data, CalendarChanged | RegulationChanged):
            before = len(case) - core.appended
            laws = tuple(law for law in case.laws if law.after <= before)
            case = self.registry.load(Record(case.id, case.events[:before], laws))
        at = None if event is None else event.occurred_at
        return Verdict._under(core, self.registry.engine(case, at)._law)


def _row_of(row: tuple[str, int, int, str, int | None, int | None]) -> StoredCase:
    case_id, events, position, unit, wakeup, due = row
    return StoredCase(
        case_id,
        events,
        Position.of(position),
        unit,
        maybe_from_seconds(wakeup, VIETNAM),
        maybe_from_seconds(due, VIETNAM),
    )


def _core_verdict(verdict: Verdict) -> CoreVerdict:
    """The core's form; one that was not unpickled or made by hand has it already."""
    law = getattr(verdict, "_law", None) or NO_LAW
    kept: CoreVerdict = core_of(verdict, law)
    return kept
