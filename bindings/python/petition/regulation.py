"""The law as data: a regulation, its clauses, its readings and its lists."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from os import PathLike
from typing import TYPE_CHECKING, Any

from petition import _core
from petition.errors import InvalidInput
from petition.shown import Drawn
from petition.texts import Text, read_bytes, utf8
from petition.times import from_days, to_days
from petition.value import Value
from petition.words import (
    ChannelGroup,
    ClockStart,
    ErrorCode,
    Kind,
    Mark,
    NoticeKind,
    Oversight,
    Period,
    Position,
    ReferralGround,
    Role,
)

if TYPE_CHECKING:
    from petition.differing import RegulationDiff

__all__ = [
    "CaseClass",
    "Channel",
    "Choice",
    "Clause",
    "EarlyWarning",
    "Exclusion",
    "Level",
    "NoticeTemplate",
    "Rating",
    "Reading",
    "Regulation",
    "Topic",
    "Unit",
    "Remark",
    "Unset",
]

Step = tuple[str, tuple[Any, ...]]


@dataclass(frozen=True, slots=True, repr=False)
class Clause(Value):
    """An entry of the clause index.

    Attributes
    ----------
    id : str
        As in ``10.1.2.b2``.
    title : Text
        What it is about.
    citation : Text
        ``Điều 10.1.2.b2``, ``Art. 10.1.2.b2``; ``str()`` gives the Vietnamese one.
    marks : tuple of Mark
        What the library does with it.

    Examples
    --------
    >>> import petition
    >>> clause = petition.Regulation.builtin().clause("11.1")
    >>> print(clause, "-", clause.title.en)
    Điều 11.1 - Focal point: 8 working hours
    """

    id: str
    title: Text
    citation: Text
    marks: tuple[Mark, ...]

    def __str__(self) -> str:
        return self.citation.vi


@dataclass(frozen=True, slots=True, repr=False)
class Choice(Value):
    """One of the readings that an open point allows.

    Attributes
    ----------
    value : str
        Its name in profiles.
    text : Text
        What it means.
    """

    value: str
    text: Text


@dataclass(frozen=True, slots=True, repr=False)
class Reading(Value):
    """An open point of the text and the reading that a regulation takes of it.

    Attributes
    ----------
    id : str
        As in ``I-16``.
    key : str
        The profile key that selects it.
    clauses : str
        The clauses that leave the point open.
    point : Text
        What is open.
    choices : tuple of Choice
        The first is the default.
    chosen : Choice
        The one taken.
    limit : str
        For I-8 and I-9, the limit chosen; empty when none.

    Examples
    --------
    >>> import petition
    >>> reading = petition.Regulation.builtin().reading("I-16")
    >>> reading.chosen.value, [choice.value for choice in reading.choices]
    ('recorded', ['recorded', 'occurred'])
    """

    id: str
    key: str
    clauses: str
    point: Text
    choices: tuple[Choice, ...]
    chosen: Choice
    limit: str


@dataclass(frozen=True, slots=True, repr=False)
class Channel(Value):
    """A channel of interaction (Art. 3).

    Attributes
    ----------
    id : str
        As in records.
    group : ChannelGroup
        What kind of channel it is.
    label : Text
        As people read it.
    """

    id: str
    group: ChannelGroup
    label: Text


@dataclass(frozen=True, slots=True, repr=False)
class Topic(Value):
    """A topic group (Art. 6).

    Attributes
    ----------
    id : str
        As in records.
    label : Text
        As people read it.
    unit : str
        The unit that usually handles it; empty when none is named.
    limits : tuple of (Position, Text)
        Where it differs from the limits of the levels; a class that sets one comes first.
    """

    id: str
    label: Text
    unit: str
    limits: tuple[tuple[Position, Text], ...] = ()


@dataclass(frozen=True, slots=True, repr=False)
class Exclusion(Value):
    """What a regulation does not handle beside complaints and the like.

    Attributes
    ----------
    id : str
        As recorded in ``Received.exclusion``.
    label : Text
        The reason that people read.
    """

    id: str
    label: Text


@dataclass(frozen=True, slots=True, repr=False)
class EarlyWarning(Value):
    """A warning before a response limit ends: a standard of the service, not of a regulation.

    Attributes
    ----------
    lead : Text or None
        So long before the limit ends.
    percent : int or None
        Or once so many percent of the limit have run.
    """

    lead: Text | None
    percent: int | None


@dataclass(frozen=True, slots=True, repr=False)
class NoticeTemplate(Value):
    """The text of a kind of notice in words of the profile.

    Attributes
    ----------
    kind : NoticeKind
        Of which notices.
    text : Text
        With fields in braces, as ``{result}``.
    """

    kind: NoticeKind
    text: Text


@dataclass(frozen=True, slots=True, repr=False)
class CaseClass(Value):
    """A class of petitions with limits of its own.

    Attributes
    ----------
    id : str
        As recorded in ``Received.case_class``.
    label : Text
        As people read it.
    when : ReferralGround or None
        The class comes about by a referral on that ground; None for one recorded at intake.
    limits : tuple of (Position, Text)
        Where it differs from the limits of the levels.
    """

    id: str
    label: Text
    when: ReferralGround | None
    limits: tuple[tuple[Position, Text], ...]


@dataclass(frozen=True, slots=True, repr=False)
class Unit(Value):
    """A body that may hold a slip.

    Attributes
    ----------
    id : str
        As in records.
    label : Text
        As people read it.
    valid_from, valid_until : date or None
        The first and the last date on which it may; None: without bound.
    successor : str
        The id of the one that takes over its slips; empty when none does.
    successors : tuple of str
        Of all that take over: any of them may act on its slips.
    head : Text or None
        What its head is called; None where the profile does not say.
    """

    id: str
    label: Text
    valid_from: date | None
    valid_until: date | None
    successor: str
    successors: tuple[str, ...] = ()
    head: Text | None = None


@dataclass(frozen=True, slots=True, repr=False)
class Unset(Value):
    """A figure or list that the profile leaves open: nothing is bounded there.

    Attributes
    ----------
    key : str
        The profile key, as in ``intake.limit``.
    text : Text
        What is open.
    """

    key: str
    text: Text


@dataclass(frozen=True, slots=True, repr=False)
class Remark(Value):
    """Something in a profile that its author should look at; it reads and judges all the same.

    Attributes
    ----------
    key : str
        The profile key, as in ``regulation.sms_brand``.
    text : Text
        What to look at.
    """

    key: str
    text: Text


@dataclass(frozen=True, slots=True, repr=False)
class Rating(Value):
    """A step of the rating scale (Art. 14).

    Attributes
    ----------
    id : str
        As in records.
    label : Text
        As people read it.
    needs_reason : bool
        Whether the petitioner says why.
    satisfied, dissatisfied : bool
        What it counts as; a step in the middle counts as neither.
    """

    id: str
    label: Text
    needs_reason: bool
    satisfied: bool
    dissatisfied: bool


@dataclass(frozen=True, slots=True, repr=False)
class Level(Value):
    """A level that holds the slip (Art. 10, 11).

    Attributes
    ----------
    position : Position
        Where the slip lies.
    limit : Text
        By when it is to respond, as in ``8 working hours``; ``none`` where no figure is set.
    clock : ClockStart
        From when the limit counts.
    on_silence : Position
        Who is next when it does not respond.

    Examples
    --------
    >>> import petition
    >>> level = petition.Regulation.builtin().levels[0]
    >>> level.position, level.limit.en, level.on_silence
    (Position.FOCAL_POINT, '8 working hours', Position.HEAD)
    """

    position: Position
    limit: Text
    clock: ClockStart
    on_silence: Position


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Regulation(Drawn):
    """An immutable regulation; made by ``builtin``, ``parse`` or ``read``.

    Two regulations are equal when their profiles and their readings are.

    Examples
    --------
    >>> import petition
    >>> regulation = petition.Regulation.builtin()
    >>> regulation.instrument, len(regulation.readings)
    ('192/QĐ-UBND', 29)
    """

    _core: _core.Regulation
    _steps: tuple[Step, ...]

    @classmethod
    def builtin(cls, name: str = "gia-lai") -> Regulation:
        """A built-in profile: Decision 192/QĐ-UBND of Gia Lai, 30 March 2021, or another.

        Parameters
        ----------
        name : str
            One of ``builtin_names()``.

        Returns
        -------
        Regulation
            With the readings that its profile takes.

        Raises
        ------
        InvalidInput
            When there is none of that name.

        Examples
        --------
        >>> import petition
        >>> petition.Regulation.builtin().id
        'gia-lai-192-2021'
        >>> petition.Regulation.builtin("ha-noi").classes[1].limits[0][1].en
        '4 working hours'
        """
        return cls(_core.Regulation.builtin(name), (("builtin", (name,)),))

    @staticmethod
    def builtin_names() -> tuple[str, ...]:
        """The names of the built-in profiles.

        Returns
        -------
        tuple of str
            As ``builtin`` takes them.

        Examples
        --------
        >>> import petition
        >>> petition.Regulation.builtin_names()
        ('gia-lai', 'ha-noi', 'tp-hcm', 'da-nang', 'gia-lai-dau-tu')
        """
        return tuple(_core.Regulation.builtin_names())

    @staticmethod
    def builtin_toml(name: str = "gia-lai") -> str:
        """The TOML text of a built-in profile, to start one's own from.

        Parameters
        ----------
        name : str
            One of ``builtin_names()``.

        Returns
        -------
        str
            As ``parse`` reads it.

        Raises
        ------
        InvalidInput
            When there is none of that name.

        Examples
        --------
        >>> import petition
        >>> "[regulation]" in petition.Regulation.builtin_toml()
        True
        """
        return _core.Regulation.builtin_toml(name)

    @classmethod
    def parse(cls, toml: str | bytes, where: str = "profile") -> Regulation:
        """Read a profile from TOML text.

        Parameters
        ----------
        toml : str or bytes
            The text; bytes are checked to be UTF-8.
        where : str
            What errors call the text.

        Returns
        -------
        Regulation
            What the text says.

        Raises
        ------
        InvalidInput
            With line and column, saying what was expected.

        Examples
        --------
        >>> import petition
        >>> toml = petition.Regulation.builtin_toml().replace("8 working hours", "4 working hours")
        >>> petition.Regulation.parse(toml, "mine.toml").levels[0].limit.en
        '4 working hours'
        """
        text = utf8(toml, where)
        return cls(_core.Regulation.parse(text, where), (("parse", (text, where)),))

    @classmethod
    def read(cls, path: str | PathLike[str]) -> Regulation:
        """Read a profile from a TOML file.

        Parameters
        ----------
        path : path
            The file.

        Returns
        -------
        Regulation
            What it says.

        Raises
        ------
        InvalidInput
            With line and column, saying what was expected.
        OSError
            From the file system.

        Examples
        --------
        >>> import petition, pathlib, tempfile
        >>> with tempfile.TemporaryDirectory() as folder:
        ...     path = pathlib.Path(folder, "mine.toml")
        ...     _ = path.write_text(petition.Regulation.builtin_toml(), encoding="utf-8")
        ...     petition.Regulation.read(path) == petition.Regulation.builtin()
        True
        """
        return cls.parse(*read_bytes(path))

    def with_reading(self, id: str, value: str) -> Regulation:
        """The same regulation with another reading of one open point.

        Parameters
        ----------
        id : str
            As in ``I-16``.
        value : str
            One of its choices, or for I-8 and I-9 a limit as in ``16 working hours``.

        Returns
        -------
        Regulation
            Equal to this one only when the reading is the one it takes already.

        Raises
        ------
        InvalidInput
            When there is no such point or choice.

        Examples
        --------
        >>> import petition
        >>> regulation = petition.Regulation.builtin().with_reading("I-16", "occurred")
        >>> regulation.reading("I-16").chosen.value
        'occurred'
        """
        changed = self._core.with_reading(id, value)
        return Regulation(changed, (*self._steps, ("with_reading", (id, value))))

    # -- what it says ---------------------------------------------------------------------------

    @property
    def id(self) -> str:
        """Its identity, as in ``gia-lai-192-2021``."""
        return self._core.profile.id

    @property
    def version(self) -> str:
        """The version of the profile."""
        return self._core.profile.version

    @property
    def content_hash(self) -> str:
        """SHA-256 over the profile and the readings chosen, 64 hexadecimal digits."""
        return self._core.content_hash

    @property
    def title(self) -> Text:
        """Its title."""
        return Text(*self._core.profile.title)

    @property
    def authority(self) -> Text:
        """Who issued it."""
        return Text(*self._core.profile.authority)

    @property
    def instrument(self) -> str:
        """The instrument that it was issued with."""
        return self._core.profile.instrument

    @property
    def valid_from(self) -> date:
        """The first date of its validity."""
        return from_days(self._core.profile.valid_from)

    @property
    def valid_until(self) -> date | None:
        """The last date of its validity; None while it is in force."""
        until = self._core.profile.valid_until
        return None if until is None else from_days(until)

    @property
    def calendar(self) -> str:
        """The id of the calendar that it counts by."""
        return self._core.profile.calendar

    @property
    def sms_brand(self) -> str:
        """The brand name of its SMS notices (Art. 2)."""
        return self._core.profile.sms_brand

    @property
    def channels(self) -> tuple[Channel, ...]:
        """The channels of interaction (Art. 3)."""
        return tuple(
            Channel(channel.id, ChannelGroup.of(channel.group), Text(*channel.label))
            for channel in self._core.profile.channels
        )

    @property
    def topics(self) -> tuple[Topic, ...]:
        """The topic groups (Art. 6)."""
        return tuple(
            Topic(topic.id, Text(*topic.label), topic.unit, _limits_from(topic.limits))
            for topic in self._core.profile.topics
        )

    @property
    def ratings(self) -> tuple[Rating, ...]:
        """The rating scale (Art. 14)."""
        return tuple(
            Rating(
                rating.id,
                Text(*rating.label),
                rating.needs_reason,
                rating.satisfied,
                rating.dissatisfied,
            )
            for rating in self._core.profile.ratings
        )

    @property
    def levels(self) -> tuple[Level, ...]:
        """The levels that hold a slip, in order (Art. 10, 11)."""
        return tuple(
            Level(
                Position.of(level.position),
                _limit_from(level.limit),
                ClockStart.of(level.clock),
                Position.of(level.on_silence),
            )
            for level in self._core.profile.levels
        )

    @property
    def classes(self) -> tuple[CaseClass, ...]:
        """The classes of petitions with limits of their own; empty where there are none."""
        return tuple(_class_from(of) for of in self._core.profile.classes)

    @property
    def units(self) -> tuple[Unit, ...]:
        """The bodies that the profile names with their dates; empty where any unit will do."""
        return tuple(_unit_from(unit) for unit in self._core.profile.units)

    @property
    def reports(self) -> tuple[Period, ...]:
        """The periods that reports cover (Art. 12.1)."""
        return tuple(Period.of(period) for period in self._core.profile.reports)

    @property
    def report_recipients(self) -> tuple[Text, ...]:
        """To whom reports go (Art. 12.2, 21), in order."""
        return tuple(Text(*who) for who in self._core.profile.report_recipients)

    @property
    def notices(self) -> tuple[NoticeTemplate, ...]:
        """The texts of notices that the profile brings of its own."""
        return tuple(
            NoticeTemplate(NoticeKind.of(notice.kind), Text(*notice.text))
            for notice in self._core.profile.notices
        )

    @property
    def languages(self) -> tuple[str, ...]:
        """The languages that a petition may be in (Art. 8.1); empty where any will do."""
        return tuple(self._core.profile.languages)

    @property
    def contact(self) -> tuple[tuple[str, ...], ...]:
        """The details asked of a petitioner (Art. 8.3): one of each.

        Examples
        --------
        >>> import petition
        >>> petition.Regulation.builtin().contact
        (('name',), ('address',), ('phone',))
        """
        return tuple(tuple(one_of) for one_of in self._core.profile.contact)

    @property
    def exclusions(self) -> tuple[Exclusion, ...]:
        """What is declined for a reason of the profile's own."""
        return tuple(Exclusion(of.id, Text(*of.label)) for of in self._core.profile.exclusions)

    @property
    def intake_hours(self) -> Text | None:
        """When petitions are received, in words."""
        hours = Text(*self._core.profile.intake_hours)
        return hours if hours.vi else None

    @property
    def intake_windows(self) -> tuple[str, ...]:
        """The same as windows of every day, at UTC+7; none where the calendar's working time is.

        Limits of the operator in working hours or minutes count in them.

        Examples
        --------
        >>> import petition
        >>> petition.Regulation.builtin().intake_windows
        ()
        """
        return tuple(self._core.profile.intake_windows)

    @property
    def hides_identity(self) -> bool:
        """Whether units are not to learn who petitions."""
        return self._core.profile.hides_identity

    @property
    def early_warning(self) -> EarlyWarning | None:
        """The warning before a response limit ends; None where nobody is warned.

        Examples
        --------
        >>> import petition
        >>> petition.Regulation.builtin().early_warning is None
        True
        """
        warning = self._core.profile.early_warning
        if warning.percent:
            return EarlyWarning(None, warning.percent)
        if not warning.lead.amount:
            return None
        return EarlyWarning(_limit_from(warning.lead), None)

    @property
    def unset(self) -> tuple[Unset, ...]:
        """What the profile leaves open, in its order.

        Examples
        --------
        >>> import petition
        >>> [gap.key for gap in petition.Regulation.builtin().unset]
        ['rescheduling.longest', 'intake.limit', 'appointment.longest', 'levels.office.limit']
        """
        return tuple(Unset(gap.key, Text(*gap.text)) for gap in self._core.profile.unset)

    @property
    def remarks(self) -> tuple[Remark, ...]:
        """What the author of the profile should look at, in its order.

        Examples
        --------
        >>> import petition
        >>> [remark.key for remark in petition.Regulation.builtin().remarks]
        ['regulation.sms_brand']
        """
        return tuple(Remark(of.key, Text(*of.text)) for of in self._core.profile.remarks)

    def unit_in_force(self, unit: str, on: date) -> str:
        """The unit that acts for another on a date.

        Parameters
        ----------
        unit : str
            The id of a unit.
        on : date
            The date.

        Returns
        -------
        str
            ``unit`` itself or who took over from it; ``unit`` when the profile does not list it,
            and an empty text when nobody acts for it then.

        Examples
        --------
        >>> import datetime, petition
        >>> day = datetime.date(2026, 11, 24)
        >>> petition.Regulation.builtin().unit_in_force("so-xay-dung", day)
        'so-xay-dung'
        """
        return self._core.profile.unit_in_force(unit, to_days(on, "on"))

    def acts_for(self, unit: str, named: str, on: date) -> bool:
        """Whether a unit may act on a slip of another on a date.

        Parameters
        ----------
        unit : str
            The id of the unit that acts.
        named : str
            The id of the unit that the slip was sent to.
        on : date
            The date.

        Returns
        -------
        bool
            True for the unit itself while it exists, and for each that took over from it.

        Examples
        --------
        >>> import datetime, petition
        >>> day = datetime.date(2026, 11, 24)
        >>> petition.Regulation.builtin().acts_for("SO-XAY-DUNG", "so-xay-dung", day)
        True
        """
        return self._core.profile.acts_for(unit, named, to_days(on, "on"))

    def unit_name(self, unit: str) -> Text:
        """What people call a unit.

        Parameters
        ----------
        unit : str
            Its id.

        Returns
        -------
        Text
            The label that the profile gives it; the id where it does not list it.

        Examples
        --------
        >>> import petition
        >>> petition.Regulation.builtin().unit_name("so-xay-dung").vi
        'so-xay-dung'
        """
        profile = self._core.profile
        return Text(profile.unit_name(unit, "vi"), profile.unit_name(unit, "en"))

    def title_of(self, role: Role, unit: str = "") -> Text:
        """What those are called who act in a role, within a sentence.

        Parameters
        ----------
        role : Role
            The role.
        unit : str
            The id of the unit, which counts for a focal point and a head.

        Returns
        -------
        Text
            By the profile's own names of roles, units and heads.

        Examples
        --------
        >>> import petition
        >>> petition.Regulation.builtin().title_of(petition.Role.HEAD, "Sở Xây dựng").vi
        'Thủ trưởng Sở Xây dựng'
        """
        profile = self._core.profile
        said = (profile.title_of(role.number, unit, lang) for lang in ("vi", "en"))
        return Text(*said)

    @property
    def clauses(self) -> tuple[Clause, ...]:
        """The clause index, in order."""
        return tuple(_clause_from(clause) for clause in self._core.profile.clauses)

    @property
    def readings(self) -> tuple[Reading, ...]:
        """The open points, in order, with the reading taken."""
        return tuple(_reading_from(reading) for reading in self._core.readings)

    def clause(self, id: str) -> Clause:
        """A clause by its id.

        Parameters
        ----------
        id : str
            As in ``10.1.2.b2``.

        Returns
        -------
        Clause
            Its entry of the index.

        Raises
        ------
        InvalidInput
            When the index has no such clause.

        Examples
        --------
        >>> import petition
        >>> print(petition.Regulation.builtin().clause("10.1.2.b2").citation.en)
        Art. 10.1.2.b2
        """
        index = self._core.find_clause(id)
        if index is None:
            raise InvalidInput(ErrorCode.UNKNOWN_NAME, f"the clause index has no clause {id!r}")
        return _clause_from(self._core.profile.clauses[index])

    def clauses_of(self, kind: Kind, role: Role) -> tuple[Clause, ...]:
        """The clauses that an event rests on, by its kind and by who records it.

        Parameters
        ----------
        kind : Kind
            What the event records.
        role : Role
            Who records it.

        Returns
        -------
        tuple of Clause
            In the order in which they are cited.

        Examples
        --------
        >>> import petition
        >>> from petition import Kind, Role
        >>> clauses = petition.Regulation.builtin().clauses_of(Kind.ANSWERED, Role.HEAD)
        >>> [clause.id for clause in clauses]
        ['10.3.1']
        """
        clauses = self._core.profile.clauses
        indexes = self._core.citations(kind.number, role.number)
        return tuple(_clause_from(clauses[index]) for index in indexes)

    def clauses_of_notice(self, kind: NoticeKind) -> tuple[Clause, ...]:
        """The clauses that a notice rests on, and a ``notified`` event with its key.

        Parameters
        ----------
        kind : NoticeKind
            What the notice tells.

        Returns
        -------
        tuple of Clause
            Those that the profile names for it, else those of the delivery of any notice.

        Examples
        --------
        >>> import petition
        >>> from petition import NoticeKind
        >>> clauses = petition.Regulation.builtin().clauses_of_notice(NoticeKind.RESULT)
        >>> [clause.id for clause in clauses]
        ['13.1']
        """
        clauses = self._core.profile.clauses
        indexes = self._core.citations_of_notice(kind.number)
        return tuple(_clause_from(clauses[index]) for index in indexes)

    def oversight(self, what: Oversight) -> tuple[Clause, ...]:
        """The clauses that an overseeing task rests on; none where the profile names none.

        Parameters
        ----------
        what : Oversight
            The task.

        Returns
        -------
        tuple of Clause
            In the order in which they are cited.

        Examples
        --------
        >>> import petition
        >>> from petition import Oversight
        >>> clauses = petition.Regulation.builtin().oversight(Oversight.SUPERVISION)
        >>> [clause.id for clause in clauses]
        ['18.2', '18.3']
        """
        clauses = self._core.profile.clauses
        return tuple(_clause_from(clauses[index]) for index in self._core.oversight(what.number))

    def reading(self, id: str) -> Reading:
        """An open point by its id.

        Parameters
        ----------
        id : str
            As in ``I-16``.

        Returns
        -------
        Reading
            The point, its choices, and the one taken.

        Raises
        ------
        InvalidInput
            When there is no such point.

        Examples
        --------
        >>> import petition
        >>> petition.Regulation.builtin().reading("I-4").chosen.value
        'until_result'
        """
        for reading in self.readings:
            if reading.id == id:
                return reading
        taken = [reading.id for reading in self.readings]
        raise InvalidInput(ErrorCode.UNKNOWN_NAME, _core.unknown_word(utf8(id, "id"), taken))

    def diff(self, other: Regulation) -> RegulationDiff:
        """What differs between this regulation and another: figures, lists, readings, texts.

        It compares what both say. What follows for cases, ``what_if`` tells of recorded ones.

        Parameters
        ----------
        other : Regulation
            Another, or another version of this one.

        Returns
        -------
        RegulationDiff
            Every difference by its key, with what each of them says; ``print`` and a notebook show
            it.

        Examples
        --------
        >>> import petition
        >>> law = petition.Regulation.builtin()
        >>> mine = law.builtin_toml().replace('"8 working hours"', '"1 working day"')
        >>> for each in law.diff(law.parse(mine)):
        ...     print(each)
        cấp xử lý “đầu mối tiếp nhận”, thời hạn: 8 giờ làm việc → 1 ngày làm việc
        cấp xử lý “Thủ trưởng đơn vị”, thời hạn: 8 giờ làm việc → 1 ngày làm việc
        """
        from petition.differing import diff

        return diff(self, other)

    # -- as a value -----------------------------------------------------------------------------

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Regulation):
            return NotImplemented
        return self.content_hash == other.content_hash

    def __hash__(self) -> int:
        return hash(self.content_hash)

    def __repr__(self) -> str:
        return f"<petition.Regulation {self.id} version {self.version}, {self.instrument}>"

    def __reduce__(self) -> tuple[Callable[..., Regulation], tuple[tuple[Step, ...]]]:
        return (_rebuild, (self._steps,))


def _rebuild(steps: tuple[Step, ...]) -> Regulation:
    made: Any = Regulation
    for name, arguments in steps:
        made = getattr(made, name)(*arguments)
    regulation: Regulation = made
    return regulation


def _clause_from(core: _core.Clause) -> Clause:
    return Clause(
        id=core.id,
        title=Text(*core.title),
        citation=Text(core.citation("vi"), core.citation("en")),
        marks=tuple(mark for mark in Mark if mark.number & core.marks),
    )


def _limit_from(limit: _core.Limit) -> Text:
    return Text(limit.text("vi"), limit.text("en"))


def _limits_from(limits: list[tuple[int, _core.Limit]]) -> tuple[tuple[Position, Text], ...]:
    return tuple((Position.of(position), _limit_from(limit)) for position, limit in limits)


def _class_from(of: _core.CaseClass) -> CaseClass:
    return CaseClass(
        of.id,
        Text(*of.label),
        None if of.when is None else ReferralGround.of(of.when),
        _limits_from(of.limits),
    )


def _unit_from(unit: _core.Unit) -> Unit:
    return Unit(
        unit.id,
        Text(*unit.label),
        None if unit.valid_from is None else from_days(unit.valid_from),
        None if unit.valid_until is None else from_days(unit.valid_until),
        unit.successors[0] if unit.successors else "",
        tuple(unit.successors),
        Text(*unit.head_title) if any(unit.head_title) else None,
    )


def _reading_from(core: _core.Reading) -> Reading:
    choices = tuple(Choice(choice.value, Text(choice.vi, choice.en)) for choice in core.choices)
    return Reading(
        id=core.id,
        key=core.key,
        clauses=core.clauses,
        point=Text(core.vi, core.en),
        choices=choices,
        chosen=choices[core.chosen],
        limit=core.limit,
    )
