"""One petition: its record and its present state; and stored records."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from os import PathLike
from typing import TYPE_CHECKING, Any

from petition import _core
from petition.crossing import NO_LAW, Result
from petition.errors import InvalidInput, WrongType
from petition.events import Event, event_to
from petition.identity import Identity, JudgedBy, law_to
from petition.personal import CommittedText, Leftover, committed_to
from petition.shown import Shown
from petition.texts import read_bytes, utf8
from petition.value import Kept
from petition.words import Commitment, ErrorCode, Position, Publication, Role

if TYPE_CHECKING:
    from petition.regulation import Regulation

__all__ = ["Case", "Record", "State", "read_records"]


@dataclass(frozen=True, slots=True, repr=False)
class State(Result):
    """What the record of a case amounts to. Timeliness is not part of it: it is derived.

    Attributes
    ----------
    position : Position
        Where the case stands.
    commitment : Commitment
        What the unit has promised at the present level.
    publication : Publication
        Whether the answer is published (Art. 13.1).
    holder : str
        The unit that holds the slip or held it last; empty when none.
    recorded_at, anchor, agreed, agreed_at : datetime or None
        Of the last event; when the slip reached this level; the agreed time, and when it was
        agreed.
    returns, promises : int
        How often a unit said that it is not competent; the promises of the holder (Art. 11.3).
    confidential, state_secret : bool
        Art. 13.1.
    """

    position: Position
    commitment: Commitment
    publication: Publication
    holder: str
    recorded_at: datetime | None
    anchor: datetime | None
    agreed: datetime | None
    agreed_at: datetime | None
    returns: int
    promises: int
    confidential: bool
    state_secret: bool


@dataclass(frozen=True, slots=True, init=False, eq=False, repr=False)
class Case(Kept, Shown):
    """One petition: a value that holds its events and never changes.

    Parameters
    ----------
    id : str
        The host's number of the petition.

    Examples
    --------
    >>> import petition
    >>> case = petition.Case("PA-2026-0001")
    >>> case.state.position, len(case)
    (Position.NONE, 0)
    """

    def __init__(self, id: str) -> None:
        if not isinstance(id, str):
            raise WrongType(ErrorCode.WRONG_TYPE, f"id takes text, not {id!r}")
        object.__setattr__(self, "_core", _core.Case(utf8(id, "id")))

    @property
    def id(self) -> str:
        """The host's number of the petition."""
        return str(self._core.id)

    @property
    def events(self) -> tuple[Event, ...]:
        """All events, in order of recording."""
        return tuple(map(Event._of, self._core.events))

    @property
    def state(self) -> State:
        """What the events amount to."""
        state = State._under(self._core.state, NO_LAW)
        object.__setattr__(state, "holder", self._core.holder)
        return state

    def event(self, seq: int) -> Event:
        """The event with a sequence number.

        Parameters
        ----------
        seq : int
            From 1, in order of recording.

        Returns
        -------
        Event
            As it was recorded.

        Raises
        ------
        InvalidInput
            When the case has no such event.

        Examples
        --------
        >>> import petition
        >>> petition.Case("PA-2026-0001").event(1)
        Traceback (most recent call last):
            ...
        petition.errors.InvalidInput: PA-2026-0001 has the events 1 to 0, not 1
        """
        return Event._of(self._core.event(_sequence(self, seq)))

    def effective(self, seq: int) -> Event:
        """An event with later corrections applied to its data (Art. 9.2).

        Parameters
        ----------
        seq : int
            Its sequence number, from 1.

        Returns
        -------
        Event
            The event as it is meant; ``event`` gives it as it was recorded.

        Raises
        ------
        InvalidInput
            When the case has no such event.

        Examples
        --------
        >>> import petition
        >>> from petition import Actor, Corrected, Event, Petitioner, Received, Role
        >>> engine, at = petition.Engine.builtin(), petition.instant("2026-11-23T16:00:00+07:00")
        >>> received = Received(
        ...     channel="hotline", topic="infrastructure", content="Đèn đường hỏng", language="vi",
        ...     content_clear=True,
        ...     petitioner=Petitioner("Trần Thị Hoa", "12 Hùng Vương", "0905123456"))
        >>> right = Corrected("e1", "petitioner.phone", "0905123457", "Ghi nhầm số.")
        >>> case = petition.Case("PA-2026-0001")
        >>> for event_id, data in (("e1", received), ("e2", right)):
        ...     case = engine.submit(case, Event(event_id, Actor(Role.OPERATOR), data, at)).case
        >>> case.event(1).data.petitioner.phone, case.effective(1).data.petitioner.phone
        ('0905123456', '0905123457')
        """
        return Event._of(self._core.effective(_sequence(self, seq)))

    def state_after(self, seq: int) -> State:
        """The state right after an event; ``state`` is that after the last.

        Parameters
        ----------
        seq : int
            The event's sequence number, from 1.

        Returns
        -------
        State
            With ``holder`` empty, which is told of the present state only.

        Raises
        ------
        InvalidInput
            When the case has no such event.

        Examples
        --------
        >>> import petition
        >>> from petition import Actor, Commented, Event, Received, Role
        >>> engine, at = petition.Engine.builtin(), petition.instant("2026-11-23T16:00:00+07:00")
        >>> received = Received(
        ...     channel="hotline", topic="infrastructure", content="Đèn đường hỏng", language="vi",
        ...     content_clear=True,
        ...     petitioner=petition.Petitioner("Trần Thị Hoa", "12 Hùng Vương", "0905123456"))
        >>> event = Event("e1", Actor(Role.OPERATOR), received, at)
        >>> case = engine.submit(petition.Case("PA-2026-0001"), event).case
        >>> case.state_after(1) == case.state
        True
        """
        state = State._under(self._core.state_after(_sequence(self, seq)), NO_LAW)
        object.__setattr__(state, "holder", "")
        return state

    def find(self, event_id: str) -> int | None:
        """The sequence number of the event of an id.

        Parameters
        ----------
        event_id : str
            The event's id.

        Returns
        -------
        int or None
            From 1; None when there is no such event.

        Examples
        --------
        >>> import petition
        >>> petition.Case("PA-2026-0001").find("e1") is None
        True
        """
        return self._core.find(utf8(event_id, "event_id")) or None

    @property
    def laws(self) -> tuple[JudgedBy, ...]:
        """By what it is judged, from its start on; empty before the first event."""
        return tuple(map(JudgedBy._of, self._core.laws))

    def record(self, regulation: str = "", calendar: str = "") -> Record:
        """The record of this case, to be stored.

        Parameters
        ----------
        regulation, calendar : str
            Ids that it must be judged by; a case knows what judges it, so they may be left out.

        Returns
        -------
        Record
            The events and by what they were judged, not sealed.

        Raises
        ------
        InvalidInput
            With ``code`` ``other_law`` when it is judged by another regulation or calendar.

        Examples
        --------
        >>> import petition
        >>> petition.Case("PA-2026-0001").record().to_json()
        '{"schema":1,"case":"PA-2026-0001","events":[]}'
        """
        record = Record._of(self._core.record())
        if not record.laws and (regulation or calendar):
            return replace(record, laws=(JudgedBy(0, Identity(regulation), Identity(calendar)),))
        for by in record.laws[-1:]:
            for asked, own in ((regulation, by.regulation.id), (calendar, by.calendar.id)):
                if asked not in ("", own):
                    told = f"the case is judged by {own}, not by {asked}"
                    raise InvalidInput(ErrorCode.OTHER_LAW, told, self.id)
        return record

    def row(self, seq: int) -> str:
        """An event as one line for a table of events, to be stored by itself.

        It names its case and its number and, where it begins, what judges the case. The rows of a
        case in their order are what ``read_records`` reads as one record.

        Parameters
        ----------
        seq : int
            From 1, in order of recording.

        Returns
        -------
        str
            JSON in canonical form.

        Raises
        ------
        InvalidInput
            When the case has no such event.

        Examples
        --------
        >>> import petition
        >>> petition.Case("PA-2026-0001").row(1)
        Traceback (most recent call last):
            ...
        petition.errors.InvalidInput: PA-2026-0001 has the events 1 to 0, not 1
        """
        return str(self._core.row(_sequence(self, seq)))

    def snapshot(self) -> str:
        """The judged case as text, to be kept beside its record.

        Read by ``Case.from_snapshot``, a case of 20,000 events costs some five times one of
        20: nothing is judged again, and an event is read only when something asks for it.

        Returns
        -------
        str
            Several lines. For this version of the library only; the record is for ever.

        Examples
        --------
        >>> import petition
        >>> petition.Case("PA-2026-0001").snapshot().splitlines()[0][:19]
        'petition snapshot 1'
        """
        return str(self._core.snapshot())

    @classmethod
    def from_snapshot(cls, snapshot: str) -> Case:
        """The case of which ``snapshot`` wrote this.

        It goes on by what judged it. Append what was recorded since with ``Registry.append_rows``.

        Parameters
        ----------
        snapshot : str
            As ``snapshot`` gave it. Its digests find damage, not who writes one of his own: keep
            it where only the host writes.

        Returns
        -------
        Case
            With its events, laws and state.

        Raises
        ------
        InvalidInput
            ``unsupported_schema`` for one of another version, naming both, and for what is none;
            ``damaged`` for what is not as it was written, here or, for a part that is read later,
            by what reads it. Load the record then.

        Examples
        --------
        >>> import petition
        >>> petition.Case.from_snapshot(petition.Case("PA-2026-0001").snapshot())
        <petition.Case 'PA-2026-0001': none, 0 events>
        """
        return cls._of(_core.Case.from_snapshot(utf8(snapshot, "snapshot")))

    def __len__(self) -> int:
        return len(self._core)

    def __bool__(self) -> bool:
        return True

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Case):
            return NotImplemented
        return bool(self._core == other._core)

    def __hash__(self) -> int:
        return hash(self._core)

    def __reduce__(self) -> tuple[Callable[[_core.Case], Case], tuple[_core.Case]]:
        return (Case._of, (self._core,))

    def __repr__(self) -> str:
        state = self.state
        where = f" at {state.holder}" if state.holder else ""
        return f"<petition.Case {self.id!r}: {state.position}{where}, {len(self)} events>"


@dataclass(frozen=True, slots=True, repr=False)
class Record(Kept):
    """A stored case: what is needed to judge it again.

    Parameters
    ----------
    case_id : str
        The host's number of the petition.
    events : tuple of Event
        In order of recording.
    laws : tuple of JudgedBy
        By what it was judged, from its start on. Empty without events, or where a record of before
        does not tell; one without hashes where it tells ids alone.
    seals : tuple of str
        The SHA-256 digest of each event, chained; empty when it is not sealed (Art. 9.1, 9.2).
    library : str
        The version of the library that wrote it; may be empty.
    committed : tuple of CommittedText, optional
        The texts that are sealed by their commitments, by event and field; None: all are sealed as
        they stand.

    Examples
    --------
    >>> import petition
    >>> text = '{"schema":1,"case":"PA-1","events":[]}'
    >>> petition.Record.from_json(text)
    Record(case_id='PA-1')
    """

    case_id: str
    events: tuple[Event, ...] = ()
    laws: tuple[JudgedBy, ...] = ()
    seals: tuple[str, ...] = ()
    library: str = ""
    committed: tuple[CommittedText, ...] | None = None

    def _read(self, name: str) -> Any:
        value = getattr(self._core, name)
        if value is None or isinstance(value, str):
            return value
        return tuple(map(_KEPT[name]._of, value)) if name in _KEPT else tuple(value)

    @classmethod
    def from_json(cls, text: str | bytes, where: str = "record") -> Record:
        """Read a record from one JSON object.

        Parameters
        ----------
        text : str or bytes
            The object, as ``to_json`` writes it; bytes are checked to be UTF-8.
        where : str
            What errors call the text.

        Returns
        -------
        Record
            What is stored there; its events are not judged.

        Raises
        ------
        InvalidInput
            With line and column, saying what was expected; ``broken_seal`` when the record is
            sealed and an event is not what was sealed.

        Examples
        --------
        >>> import petition
        >>> petition.Record.from_json('{"schema":1}', "PA-1.json")
        Traceback (most recent call last):
            ...
        petition.errors.InvalidInput: PA-1.json:1:1: case: this key is missing
        """
        return Record._of(_core.Record.read(utf8(text, where), where))

    def to_json(self) -> str:
        """The record as one line of JSON in canonical form.

        Returns
        -------
        str
            The same text for equal records.

        Raises
        ------
        InvalidInput
            When an event is malformed.

        Examples
        --------
        >>> import petition
        >>> of = petition.JudgedBy(0, petition.Identity("gia-lai-192-2021"), petition.Identity(""))
        >>> petition.Record("PA-1", laws=(of,)).to_json()
        '{"schema":1,"case":"PA-1","regulation":"gia-lai-192-2021","events":[]}'
        """
        return record_to(self).write()

    def seal(self) -> Record:
        """The same record with a digest for each event (Art. 9.1, 9.2).

        Each is the SHA-256, in hexadecimal, of the digest before it, a line feed, the event as it
        stands in the record but without ``seq``, and a line feed; the first follows on the digest
        of case, law and schema (of the case id, in a record of before). So a few lines without this
        library find what was changed, removed, inserted or moved.

        Returns
        -------
        Record
            Sealed anew, whatever seals it had.

        Examples
        --------
        >>> import petition
        >>> petition.Record("PA-1").seal().broken_at() is None
        True
        """
        return replace(self, seals=tuple(record_to(self).seal()))

    def broken_at(self) -> int | None:
        """The first event that is not what was sealed.

        Returns
        -------
        int or None
            Its place, from 0; None when each is as it was.

        Examples
        --------
        >>> import petition
        >>> petition.Record("PA-1", seals=("0" * 64,)).broken_at()
        0
        """
        return record_to(self).broken_at()

    def commit(self, secret: bytes) -> Record:
        """The record with each text committed that may have to be taken out of it.

        These are the names, address, phone, e-mail and recording of the petitioner, the names of
        those who acted, and what people wrote in free words. Each is sealed by a digest of it and a
        salt instead of itself. Seal the record afterwards.

        Parameters
        ----------
        secret : bytes
            It gives the salts, and the same record the same digests: at least 32 bytes of chance,
            of this case alone, as ``secrets.token_bytes(32)``. Who has it can guess what was taken
            out: destroy it with the texts.

        Returns
        -------
        Record
            Without seals. What was committed before stays as it is.

        Raises
        ------
        InvalidInput
            For a shorter secret, and for a record that does not name its law by version and hash.

        Examples
        --------
        >>> import petition
        >>> petition.Record("PA-1").commit(b"short")
        Traceback (most recent call last):
            ...
        petition.errors.InvalidInput: secret: the secret has 5 bytes; at least 32 are needed
        """
        if not isinstance(secret, bytes):
            raise WrongType(ErrorCode.WRONG_TYPE, f"takes bytes, not {secret!r}", "secret")
        return Record._of(record_to(self).commit(secret))

    def redact(self, field: str, event: int = 0) -> Record:
        """The record without certain texts; its seals verify, and it is judged, as before.

        Parameters
        ----------
        field : str
            ``identity`` or ``text`` for all that ``commit`` names, or the path of one, as
            ``data.petitioner.phone``; its corrections are taken out with it.
        event : int
            Sequence number of the only event to look at; 0: every one.

        Returns
        -------
        Record
            In memory, "(đã lược bỏ)" stands for what was taken out.

        Raises
        ------
        InvalidInput
            With ``unknown_name`` for another field, and ``invalid_argument``, naming the place,
            for a text that was not committed.

        Examples
        --------
        >>> import petition
        >>> petition.Record("PA-1").redact("identity")
        Record(case_id='PA-1')
        """
        return Record._of(record_to(self).redact(utf8(field, "field"), event_number(event)))

    def shown_to(self, regulation: Regulation, role: Role) -> Record:
        """What a role is shown of the record, where a regulation hides from units who petitions.

        Parameters
        ----------
        regulation : Regulation
            Whether its ``hides_identity`` is set decides.
        role : Role
            A focal point and a head see nothing of who petitions, others see all.

        Returns
        -------
        Record
            Without name, address, phone and e-mail of the petitioner and the reference of the
            recording. Free texts stay: ``leftovers`` says what they give away. For showing, not for
            judging: it has neither seals nor commitments.

        Examples
        --------
        >>> import petition
        >>> petition.Record("PA-1").shown_to(petition.Regulation.builtin(), petition.Role.HEAD)
        Record(case_id='PA-1')
        """
        return Record._of(record_to(self).shown_to(regulation._core, role.number))

    def leftovers(self) -> tuple[Leftover, ...]:
        """What the free texts give away of people.

        Returns
        -------
        tuple of Leftover
            Phone numbers, e-mail addresses, numbers of identity cards, name and address of the
            petitioner, by event, field and place. A warning: nobody can be found in words with
            certainty.

        Examples
        --------
        >>> import petition
        >>> petition.Record("PA-1").leftovers()
        ()
        """
        return tuple(map(Leftover._of, record_to(self).leftovers()))


_KEPT: dict[str, type[Kept]] = {
    "events": Event,
    "laws": JudgedBy,
    "committed": CommittedText,
}
"""What the entries of a list are."""


def read_records(
    source: str | PathLike[str] | bytes, where: str | None = None
) -> tuple[Record, ...]:
    """Read the records of many cases from JSON Lines.

    Parameters
    ----------
    source : path, or bytes
        A file, or its content. A line is a whole record, or one event with a ``case`` key.
    where : str, optional
        What errors call the text; the path when left out.

    Returns
    -------
    tuple of Record
        In order of first mention.

    Raises
    ------
    InvalidInput
        With line and column.
    OSError
        From the file system.

    Examples
    --------
    >>> import petition
    >>> lines = b'{"schema":1,"case":"PA-1","events":[]}\\n{"schema":1,"case":"PA-2","events":[]}'
    >>> [record.case_id for record in petition.read_records(lines)]
    ['PA-1', 'PA-2']
    """
    if isinstance(source, bytes):
        content, name = source, where or "records"
    else:
        content, name = read_bytes(source)
        name = where or name
    return tuple(map(Record._of, _core.Record.read_lines(content, name)))


def _sequence(case: Case, seq: int) -> int:
    if not isinstance(seq, int) or not 1 <= seq <= len(case):
        raise InvalidInput(
            ErrorCode.INVALID_ARGUMENT,
            f"{case.id} has the events 1 to {len(case)}, not {seq!r}",
        )
    return seq


def event_number(event: int) -> int:
    """The same, where it may be the sequence number of an event, or 0 for all of them."""
    if type(event) is not int or not 0 <= event < 1 << 32:
        told = f"takes the number of an event, not {event!r}"
        raise WrongType(ErrorCode.WRONG_TYPE, told, "event")
    return event


def record_to(record: Record) -> _core.Record:
    """To the core's form; every value is checked on the way."""
    if record._core is None:
        events = [event_to(event) for event in record.events]
        laws = list(map(law_to, record.laws))
        committed = record.committed
        texts = None if committed is None else list(map(committed_to, committed))
        core = _core.Record(record.case_id, laws, events, list(record.seals), record.library, texts)
        object.__setattr__(record, "_core", core)
    kept: _core.Record = record._core
    return kept
