"""Recorded facts: events, who did them, and the data of each kind.

An absent text is empty. Whether a text is required is for the regulation to say, so its absence
is a refusal and not an error.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from datetime import datetime
from typing import Any, ClassVar, TypeAlias, get_args

from petition import _core, words
from petition.errors import WrongType
from petition.times import VIETNAM, whole_seconds
from petition.value import Kept, Value
from petition.words import (
    DeclineReason,
    ErrorCode,
    Kind,
    Matter,
    Position,
    ReferralGround,
    Role,
    WithholdingGround,
    Word,
)

__all__ = [
    "Actor",
    "Answered",
    "Appointed",
    "Assigned",
    "CalendarChanged",
    "Commented",
    "ConfidentialityRequested",
    "Corrected",
    "Data",
    "Declined",
    "Escalated",
    "Event",
    "Forwarded",
    "Lapsed",
    "NotCompetent",
    "Notified",
    "Petitioner",
    "ProgressReported",
    "PublicationWithdrawn",
    "Published",
    "PublishedByUnit",
    "Rated",
    "Recalled",
    "Received",
    "Referred",
    "RegulationChanged",
    "Reminded",
    "Rescheduled",
    "Urged",
    "Withdrawn",
    "Withheld",
]


@dataclass(frozen=True, slots=True, repr=False)
class Actor(Value):
    """Who did it.

    Parameters
    ----------
    role : Role
        In what role.
    unit : str
        The unit's id where the role belongs to one.
    name : str
        A name for the record.
    recorded_by : str
        Who recorded it for the actor, as a phoned answer; it is judged as the actor's.

    Examples
    --------
    >>> import petition
    >>> petition.Actor(petition.Role.FOCAL_POINT, "so-xay-dung", "Nguyễn Văn Bình")
    Actor(role=Role.FOCAL_POINT, unit='so-xay-dung', name='Nguyễn Văn Bình')
    """

    role: Role
    unit: str = ""
    name: str = ""
    recorded_by: str = ""


@dataclass(frozen=True, slots=True, repr=False)
class Petitioner(Value):
    """Who petitions; name, address and phone are required (Art. 8.3).

    Parameters
    ----------
    name, address, phone, email : str
        As they stand in the petition.

    Examples
    --------
    >>> import petition
    >>> petition.Petitioner("Trần Thị Hoa", "12 Hùng Vương", "0905123456").email
    ''
    """

    name: str = ""
    address: str = ""
    phone: str = ""
    email: str = ""


@dataclass(frozen=True, slots=True, repr=False)
class Received(Value):
    """What the operator records of a petition (Art. 10.1.1, 12.1).

    Parameters
    ----------
    channel, topic : str
        Ids of the profile (Art. 3, 7 and 6).
    content : str
        What is asked for (Art. 8.2).
    language : str
        BCP 47 tag, ``vi`` for Vietnamese (Art. 8.1).
    content_clear : bool
        The operator's assessment (Art. 8.2).
    matter : Matter
        What the submission is (Art. 17.1).
    petitioner : Petitioner
        Who petitions (Art. 8.3).
    recording : str
        Reference to the recording file.
    confidential : bool
        Whether the petitioner asks for confidentiality (Art. 13.1).
    state_secret : bool
        The operator's assessment (Art. 13.1).
    case_class : str
        Id of a class of the profile; empty where it has none, or the usual.
    exclusion : str
        Id of an exclusion of the profile that it falls under; empty for none.

    Examples
    --------
    >>> import petition
    >>> received = petition.Received(
    ...     channel="hotline", topic="infrastructure", content="Đèn đường hỏng", language="vi",
    ...     content_clear=True,
    ...     petitioner=petition.Petitioner("Trần Thị Hoa", "12 Hùng Vương", "0905123456"))
    >>> received.matter
    Matter.PETITION
    """

    KIND: ClassVar[Kind] = Kind.RECEIVED
    """Of an event with these data."""
    channel: str = ""
    topic: str = ""
    content: str = ""
    language: str = ""
    content_clear: bool = False
    matter: Matter = Matter.PETITION
    petitioner: Petitioner = field(default_factory=Petitioner)
    recording: str = ""
    confidential: bool = False
    state_secret: bool = False
    case_class: str = ""
    exclusion: str = ""


@dataclass(frozen=True, slots=True, repr=False)
class Declined(Value):
    """The petition is not taken in: why, and how to do it lawfully (Art. 10.1.2.a).

    Parameters
    ----------
    reasons : tuple of DeclineReason
        Why; at least one.
    explanation : str
        The same in words.
    guidance : str
        How to do it lawfully.

    Examples
    --------
    >>> import petition
    >>> petition.Declined((petition.DeclineReason.UNCLEAR,), guidance="Xin ghi rõ địa điểm.")
    Declined(reasons=[DeclineReason.UNCLEAR], guidance='Xin ghi rõ địa điểm.')
    """

    KIND: ClassVar[Kind] = Kind.DECLINED
    """Of an event with these data."""
    reasons: tuple[DeclineReason, ...] = ()
    explanation: str = ""
    guidance: str = ""


@dataclass(frozen=True, slots=True, repr=False)
class Answered(Value):
    """The result (Art. 10.1.2.b1, 10.2.1, 10.3, 10.4).

    Parameters
    ----------
    result : str
        What the petitioner is told.
    signed_document : str
        Reference to the signed document (Art. 16.4).

    Examples
    --------
    >>> import petition
    >>> petition.Answered("Đã thay bóng đèn.", "125/SXD-HT")
    Answered(result='Đã thay bóng đèn.', signed_document='125/SXD-HT')
    """

    KIND: ClassVar[Kind] = Kind.ANSWERED
    """Of an event with these data."""
    result: str = ""
    signed_document: str = ""


@dataclass(frozen=True, slots=True, repr=False)
class Forwarded(Value):
    """The slip goes to the focal point of a unit (Art. 10.1.2.b2 step 1).

    Parameters
    ----------
    unit : str
        The id of the unit.

    Examples
    --------
    >>> import petition
    >>> petition.Forwarded("so-xay-dung").KIND
    Kind.FORWARDED
    """

    KIND: ClassVar[Kind] = Kind.FORWARDED
    """Of an event with these data."""
    unit: str = ""


@dataclass(frozen=True, slots=True, repr=False)
class Appointed(Value):
    """When the result is due (Art. 10.2.2).

    Parameters
    ----------
    due_at : datetime
        Aware; the fraction is floored.

    Raises
    ------
    InvalidInput
        For a naive datetime.

    Examples
    --------
    >>> import petition
    >>> petition.Appointed(petition.instant("2026-11-30T17:00:00+07:00"))
    Appointed(due_at=2026-11-30T17:00:00+07:00)
    """

    KIND: ClassVar[Kind] = Kind.APPOINTED
    """Of an event with these data."""
    due_at: datetime

    def __post_init__(self) -> None:
        _floor(self, "due_at")


@dataclass(frozen=True, slots=True, repr=False)
class Rescheduled(Value):
    """The agreed time is moved (Art. 11.3, 10.5).

    Parameters
    ----------
    due_at : datetime
        The new time; aware, the fraction is floored.
    reason : str
        Why it is moved.

    Raises
    ------
    InvalidInput
        For a naive datetime.

    Examples
    --------
    >>> import petition
    >>> at = petition.instant("2026-12-04T17:00:00+07:00")
    >>> petition.Rescheduled(at, "Chờ vật tư.").reason
    'Chờ vật tư.'
    """

    KIND: ClassVar[Kind] = Kind.RESCHEDULED
    """Of an event with these data."""
    due_at: datetime
    reason: str = ""

    def __post_init__(self) -> None:
        _floor(self, "due_at")


@dataclass(frozen=True, slots=True, repr=False)
class NotCompetent(Value):
    """The unit says that it is not competent (Art. 4.5, reading I-10).

    Parameters
    ----------
    reason : str
        Why not.

    Examples
    --------
    >>> import petition
    >>> petition.NotCompetent("Đường này do cấp huyện quản lý.").KIND
    Kind.NOT_COMPETENT
    """

    KIND: ClassVar[Kind] = Kind.NOT_COMPETENT
    """Of an event with these data."""
    reason: str = ""


@dataclass(frozen=True, slots=True, repr=False)
class Referred(Value):
    """The operator refers the petition to the Office (Art. 10.4.2).

    Parameters
    ----------
    ground : ReferralGround, optional
        Why; it is required, and refused when left out.

    Examples
    --------
    >>> import petition
    >>> petition.Referred(petition.ReferralGround.SEVERAL_UNITS)
    Referred(ground=ReferralGround.SEVERAL_UNITS)
    """

    KIND: ClassVar[Kind] = Kind.REFERRED
    """Of an event with these data."""
    ground: ReferralGround | None = None


@dataclass(frozen=True, slots=True, repr=False)
class Assigned(Value):
    """The Office names one lead unit and any number of coordinating units (Art. 10.4.2).

    Parameters
    ----------
    unit : str
        The id of the lead unit.
    coordinating : tuple of str
        The ids of the others.

    Examples
    --------
    >>> import petition
    >>> petition.Assigned("so-xay-dung", ("ubnd-pleiku",))
    Assigned(unit='so-xay-dung', coordinating=['ubnd-pleiku'])
    """

    KIND: ClassVar[Kind] = Kind.ASSIGNED
    """Of an event with these data."""
    unit: str = ""
    coordinating: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, repr=False)
class ProgressReported(Value):
    """The state of handling (Art. 10.3.2, 10.4.1).

    Parameters
    ----------
    text : str
        How far it is.

    Examples
    --------
    >>> import petition
    >>> petition.ProgressReported("Đang khảo sát.").text
    'Đang khảo sát.'
    """

    KIND: ClassVar[Kind] = Kind.PROGRESS_REPORTED
    """Of an event with these data."""
    text: str = ""


@dataclass(frozen=True, slots=True, repr=False)
class Notified(Value):
    """A notice was delivered (Art. 10.1.2.b2).

    Parameters
    ----------
    notice : str
        The key of the notice, ``Notice.key``.
    channel : str
        How it was delivered; may be empty.

    Examples
    --------
    >>> import petition
    >>> petition.Notified("0" * 32, "sms").channel
    'sms'
    """

    KIND: ClassVar[Kind] = Kind.NOTIFIED
    """Of an event with these data."""
    notice: str = ""
    channel: str = ""


@dataclass(frozen=True, slots=True, repr=False)
class Published(Value):
    """The result is published on channels of the profile (Art. 13.1).

    Parameters
    ----------
    channels : tuple of str
        Ids of the profile (Art. 3).

    Examples
    --------
    >>> import petition
    >>> petition.Published(("website",))
    Published(channels=['website'])
    """

    KIND: ClassVar[Kind] = Kind.PUBLISHED
    """Of an event with these data."""
    channels: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, repr=False)
class Withheld(Value):
    """The result is not published, and why (Art. 13.1).

    Parameters
    ----------
    ground : WithholdingGround, optional
        Why; it is required, and refused when left out.

    Examples
    --------
    >>> import petition
    >>> petition.Withheld(petition.WithholdingGround.STATE_SECRET)
    Withheld(ground=WithholdingGround.STATE_SECRET)
    """

    KIND: ClassVar[Kind] = Kind.WITHHELD
    """Of an event with these data."""
    ground: WithholdingGround | None = None


@dataclass(frozen=True, slots=True, repr=False)
class PublicationWithdrawn(Value):
    """The publication is taken back, and why (Art. 13.1).

    Parameters
    ----------
    ground : WithholdingGround, optional
        Why; it is required, and refused when left out.

    Examples
    --------
    >>> import petition
    >>> ground = petition.WithholdingGround.PETITIONER_REQUEST
    >>> petition.PublicationWithdrawn(ground).KIND
    Kind.PUBLICATION_WITHDRAWN
    """

    KIND: ClassVar[Kind] = Kind.PUBLICATION_WITHDRAWN
    """Of an event with these data."""
    ground: WithholdingGround | None = None


@dataclass(frozen=True, slots=True, repr=False)
class PublishedByUnit(Value):
    """The unit published the result on its own portal (Art. 13.2).

    Parameters
    ----------
    url : str
        Where.

    Examples
    --------
    >>> import petition
    >>> petition.PublishedByUnit("https://soxaydung.example/phan-anh/7").KIND
    Kind.PUBLISHED_BY_UNIT
    """

    KIND: ClassVar[Kind] = Kind.PUBLISHED_BY_UNIT
    """Of an event with these data."""
    url: str = ""


@dataclass(frozen=True, slots=True, repr=False)
class ConfidentialityRequested(Value):
    """The petitioner asks for confidentiality (Art. 13.1).

    Examples
    --------
    >>> import petition
    >>> petition.ConfidentialityRequested()
    ConfidentialityRequested()
    """

    KIND: ClassVar[Kind] = Kind.CONFIDENTIALITY_REQUESTED
    """Of an event with these data."""


@dataclass(frozen=True, slots=True, repr=False)
class Rated(Value):
    """The petitioner rates the result (Art. 14).

    Parameters
    ----------
    rating : str
        An id of the profile's scale.
    reason : str
        Why; some steps of the scale ask for it.

    Examples
    --------
    >>> import petition
    >>> [step.id for step in petition.Regulation.builtin().ratings]
    ['satisfied', 'acceptable', 'dissatisfied']
    >>> petition.Rated("dissatisfied", "Đèn lại hỏng.").rating
    'dissatisfied'
    """

    KIND: ClassVar[Kind] = Kind.RATED
    """Of an event with these data."""
    rating: str = ""
    reason: str = ""


@dataclass(frozen=True, slots=True, repr=False)
class Commented(Value):
    """The petitioner comments (Art. 14).

    Parameters
    ----------
    text : str
        What they say.

    Examples
    --------
    >>> import petition
    >>> petition.Commented("Cảm ơn.").text
    'Cảm ơn.'
    """

    KIND: ClassVar[Kind] = Kind.COMMENTED
    """Of an event with these data."""
    text: str = ""


@dataclass(frozen=True, slots=True, repr=False)
class Corrected(Value):
    """An error of recording is put right; the original stays (Art. 9.2, 12.1).

    Parameters
    ----------
    event : str
        The id of the event.
    field : str
        A path in its data, as in ``petitioner.phone``.
    value : str or bool
        The right value.
    reason : str
        Why it is put right.

    Examples
    --------
    >>> import petition
    >>> petition.Corrected("e1", "petitioner.phone", "0905123457", "Ghi nhầm số.").field
    'petitioner.phone'
    """

    KIND: ClassVar[Kind] = Kind.CORRECTED
    """Of an event with these data."""
    event: str = ""
    field: str = ""
    value: str | bool = ""
    reason: str = ""


@dataclass(frozen=True, slots=True, repr=False)
class Lapsed(Value):
    """The due time of a level passed unmet (Art. 11.4).

    Parameters
    ----------
    level : Position
        Who held the slip.
    due_at : datetime
        The due time; aware, the fraction is floored.

    Raises
    ------
    InvalidInput
        For a naive datetime.

    Examples
    --------
    >>> import petition
    >>> due = petition.instant("2026-11-25T16:00:00+07:00")
    >>> petition.Lapsed(petition.Position.FOCAL_POINT, due).KIND
    Kind.LAPSED
    """

    KIND: ClassVar[Kind] = Kind.LAPSED
    """Of an event with these data."""
    level: Position
    due_at: datetime

    def __post_init__(self) -> None:
        _floor(self, "due_at")


@dataclass(frozen=True, slots=True, repr=False)
class Escalated(Value):
    """The slip went up (Art. 10.1.2.b2 step 2).

    Parameters
    ----------
    from_, to : Position
        From which level to which; in records the names are ``from`` and ``to``.

    Examples
    --------
    >>> import petition
    >>> petition.Escalated(petition.Position.FOCAL_POINT, petition.Position.HEAD)
    Escalated(from_=Position.FOCAL_POINT, to=Position.HEAD)
    """

    KIND: ClassVar[Kind] = Kind.ESCALATED
    """Of an event with these data."""
    from_: Position
    to: Position


@dataclass(frozen=True, slots=True, repr=False)
class Reminded(Value):
    """The reminder of an agreed time was given (Art. 10.5), or the early warning of a limit.

    Parameters
    ----------
    due_at : datetime
        The agreed time, or the end of the limit; aware, the fraction is floored.

    Raises
    ------
    InvalidInput
        For a naive datetime.

    Examples
    --------
    >>> import petition
    >>> petition.Reminded(petition.instant("2026-11-30T17:00:00+07:00")).KIND
    Kind.REMINDED
    """

    KIND: ClassVar[Kind] = Kind.REMINDED
    """Of an event with these data."""
    due_at: datetime

    def __post_init__(self) -> None:
        _floor(self, "due_at")


@dataclass(frozen=True, slots=True, repr=False)
class RegulationChanged(Value):
    """From now on the case is judged by another regulation of the same registry.

    Parameters
    ----------
    regulation, version : str
        The id and the version of the regulation.
    reason : str
        Why.

    Examples
    --------
    >>> import petition
    >>> petition.RegulationChanged("gia-lai-192-2021", "2", "Quy chế sửa đổi.").version
    '2'
    """

    KIND: ClassVar[Kind] = Kind.REGULATION_CHANGED
    """Of an event with these data."""
    regulation: str = ""
    version: str = ""
    reason: str = ""


@dataclass(frozen=True, slots=True, repr=False)
class CalendarChanged(Value):
    """From now on the limits of the case count by another calendar of the same registry.

    Parameters
    ----------
    calendar, version : str
        The id and the version of the calendar.
    reason : str
        Why.

    Examples
    --------
    >>> import petition
    >>> petition.CalendarChanged("vn-state", "2028.1", "Lịch nghỉ năm 2028.").calendar
    'vn-state'
    """

    KIND: ClassVar[Kind] = Kind.CALENDAR_CHANGED
    """Of an event with these data."""
    calendar: str = ""
    version: str = ""
    reason: str = ""


@dataclass(frozen=True, slots=True, repr=False)
class Recalled(Value):
    """Who gave a unit the slip takes it back, before a response (Art. 20.2; I-25).

    Parameters
    ----------
    reason : str
        Why; required.

    Examples
    --------
    >>> import petition
    >>> petition.Recalled("Chuyển nhầm đơn vị.").reason
    'Chuyển nhầm đơn vị.'
    """

    KIND: ClassVar[Kind] = Kind.RECALLED
    """Of an event with these data."""
    reason: str = ""


@dataclass(frozen=True, slots=True, repr=False)
class Withdrawn(Value):
    """The petitioner withdraws the petition, before an answer (I-26). It closes the case.

    Parameters
    ----------
    reason : str
        In the petitioner's words, if any.

    Examples
    --------
    >>> import petition
    >>> petition.Withdrawn("Việc đã được giải quyết.").KIND
    Kind.WITHDRAWN
    """

    KIND: ClassVar[Kind] = Kind.WITHDRAWN
    """Of an event with these data."""
    reason: str = ""


@dataclass(frozen=True, slots=True, repr=False)
class Urged(Value):
    """The supervisor urges whoever holds the slip (Art. 18.2). It moves no due time.

    Parameters
    ----------
    text : str
        In words; required.

    Examples
    --------
    >>> import petition
    >>> petition.Urged("Đề nghị trả lời trước ngày 10.").text
    'Đề nghị trả lời trước ngày 10.'
    """

    KIND: ClassVar[Kind] = Kind.URGED
    """Of an event with these data."""
    text: str = ""


Data: TypeAlias = (
    Received
    | Declined
    | Answered
    | Forwarded
    | Appointed
    | Rescheduled
    | NotCompetent
    | Referred
    | Assigned
    | ProgressReported
    | Notified
    | Published
    | Withheld
    | PublicationWithdrawn
    | PublishedByUnit
    | ConfidentialityRequested
    | Rated
    | Commented
    | Corrected
    | Lapsed
    | Escalated
    | Reminded
    | RegulationChanged
    | CalendarChanged
    | Recalled
    | Withdrawn
    | Urged
)
"""The data of an event, by its kind."""

_CLASSES: tuple[type[Any], ...] = get_args(Data)


@dataclass(frozen=True, slots=True, repr=False)
class Event(Kept):
    """One fact of a case.

    Parameters
    ----------
    id : str
        The host's, unique within its case; ids that begin with ``system:`` are the library's own.
    actor : Actor
        Who did it.
    data : Data
        What was done; its class tells the kind.
    recorded_at : datetime
        When it was recorded on the system; aware, its fraction is floored.
    occurred_at : datetime, optional
        When it happened; not later than ``recorded_at``, which it is when left out.

    Raises
    ------
    InvalidInput
        For a naive datetime.
    WrongType
        When the data are of no kind of event.

    Examples
    --------
    >>> import petition
    >>> event = petition.Event(
    ...     "e2",
    ...     petition.Actor(petition.Role.OPERATOR),
    ...     petition.Forwarded(unit="so-xay-dung"),
    ...     petition.instant("2026-11-23T16:00:00+07:00"),
    ... )
    >>> event.kind
    Kind.FORWARDED
    >>> petition.Event.from_dict(event.to_dict()) == event
    True
    """

    id: str
    actor: Actor
    data: Data
    recorded_at: datetime
    occurred_at: datetime = None  # type: ignore[assignment]  # set to recorded_at when left out

    def __post_init__(self) -> None:
        if type(self.data) not in _CLASSES:
            raise WrongType(
                ErrorCode.WRONG_TYPE,
                f"data takes the data of a kind of event, as petition.Forwarded, not {self.data!r}",
                "data",
            )
        _floor(self, "recorded_at")
        if self.occurred_at is None:
            object.__setattr__(self, "occurred_at", self.recorded_at)
        _floor(self, "occurred_at")

    @property
    def kind(self) -> Kind:
        """What kind of fact it is."""
        return self.data.KIND

    def to_dict(self) -> dict[str, Any]:
        """The event in the form of the record.

        Returns
        -------
        dict
            Ready for ``json.dumps``; absent texts and lists are left out.

        Examples
        --------
        >>> import petition
        >>> at = petition.instant("2026-11-23T16:00:00+07:00")
        >>> actor = petition.Actor(petition.Role.OPERATOR)
        >>> petition.Event("e2", actor, petition.Forwarded("so-xay-dung"), at).to_dict()["data"]
        {'unit': 'so-xay-dung'}
        """
        return {
            "id": self.id,
            "kind": str(self.kind),
            "occurred_at": self.occurred_at.isoformat(),
            "recorded_at": self.recorded_at.isoformat(),
            "actor": _plain(self.actor),
            "data": _plain(self.data),
        }

    @classmethod
    def from_dict(cls, form: Mapping[str, Any]) -> Event:
        """Read an event from the form of the record.

        Parameters
        ----------
        form : mapping
            As ``to_dict`` gives it, or ``json.loads`` of a line of a record.

        Returns
        -------
        Event
            The same fact.

        Raises
        ------
        InvalidInput
            When a key is unknown or missing, or a value is not allowed; it names the place.

        Examples
        --------
        >>> import petition
        >>> petition.Event.from_dict({"id": "e1", "kind": "forward"})
        Traceback (most recent call last):
            ...
        petition.errors.InvalidInput: ...
        """
        return Event._of(_core.Event.read(json.dumps(form), "event"))


def _floor(value: Any, name: str) -> None:
    object.__setattr__(value, name, whole_seconds(getattr(value, name), name))


def _plain(value: Any) -> Any:
    """A value in the form of the record; absent texts and lists are left out."""
    if isinstance(value, Word):
        return str(value)
    if isinstance(value, datetime):
        return value.isoformat()
    if isinstance(value, tuple):
        return [_plain(item) for item in value]
    if not hasattr(value, "__dataclass_fields__"):
        return value
    pairs = ((f.name.rstrip("_"), _plain(getattr(value, f.name))) for f in fields(value))
    return {name: item for name, item in pairs if name in _ALWAYS or item not in ("", [], None, {})}


_ALWAYS = {"event", "field", "value"}
"""What a correction must name, be it empty."""


def event_to(event: Event) -> _core.Event:
    """To the core's form; every value is checked on the way."""
    if not isinstance(event, Event):
        raise WrongType(ErrorCode.WRONG_TYPE, f"takes a petition.Event, not {event!r}", "event")
    if event._core is None:
        object.__setattr__(event, "_core", _core.Event(event))
    core: _core.Event = event._core
    return core


_core.know_events(sys.modules[__name__], words, _CLASSES, VIETNAM)
