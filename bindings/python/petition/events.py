"""Recorded facts: events, who did them, and the data of each kind.

An absent text is empty. Whether a text is required is for the regulation to say, so its absence
is a refusal and not an error.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from datetime import datetime
from typing import Any, ClassVar, TypeAlias, get_args

from petition import _core
from petition.errors import WrongType
from petition.times import whole_seconds
from petition.value import Value
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
    "Received",
    "Referred",
    "RegulationChanged",
    "Reminded",
    "Rescheduled",
    "Withheld",
]


@dataclass(frozen=True, slots=True, repr=False)
class Actor(Value):
    """Who did it: the role, the unit's id where the role belongs to one, a name for the record."""

    role: Role
    unit: str = ""
    name: str = ""


@dataclass(frozen=True, slots=True, repr=False)
class Petitioner(Value):
    """Who petitions; name, address and phone are required (Art. 8.3)."""

    name: str = ""
    address: str = ""
    phone: str = ""
    email: str = ""


@dataclass(frozen=True, slots=True, repr=False)
class Received(Value):
    """What the operator records of a petition (Art. 10.1.1, 12.1).

    Attributes
    ----------
    channel, topic : str
        Ids of the profile (Art. 3, 7 and 6).
    language : str
        BCP 47 tag, ``vi`` for Vietnamese (Art. 8.1).
    content_clear : bool
        The operator's assessment (Art. 8.2).
    matter : Matter
        What the submission is (Art. 17.1).
    recording : str
        Reference to the recording file.
    case_class : str
        Id of a class of the profile; empty where it has none, or the usual.
    """

    KIND: ClassVar[Kind] = Kind.RECEIVED
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


@dataclass(frozen=True, slots=True, repr=False)
class Declined(Value):
    """The petition is not taken in: why, and how to do it lawfully (Art. 10.1.2.a)."""

    KIND: ClassVar[Kind] = Kind.DECLINED
    reasons: tuple[DeclineReason, ...] = ()
    explanation: str = ""
    guidance: str = ""


@dataclass(frozen=True, slots=True, repr=False)
class Answered(Value):
    """The result (Art. 10.1.2.b1, 10.2.1, 10.3, 10.4); signed document as in Art. 16.4."""

    KIND: ClassVar[Kind] = Kind.ANSWERED
    result: str = ""
    signed_document: str = ""


@dataclass(frozen=True, slots=True, repr=False)
class Forwarded(Value):
    """The slip goes to the focal point of a unit (Art. 10.1.2.b2 step 1)."""

    KIND: ClassVar[Kind] = Kind.FORWARDED
    unit: str = ""


@dataclass(frozen=True, slots=True, repr=False)
class Appointed(Value):
    """When the result is due (Art. 10.2.2)."""

    KIND: ClassVar[Kind] = Kind.APPOINTED
    due_at: datetime

    def __post_init__(self) -> None:
        _floor(self, "due_at")


@dataclass(frozen=True, slots=True, repr=False)
class Rescheduled(Value):
    """The agreed time is moved (Art. 11.3, 10.5)."""

    KIND: ClassVar[Kind] = Kind.RESCHEDULED
    due_at: datetime
    reason: str = ""

    def __post_init__(self) -> None:
        _floor(self, "due_at")


@dataclass(frozen=True, slots=True, repr=False)
class NotCompetent(Value):
    """The unit says that it is not competent (Art. 4.5, reading I-10)."""

    KIND: ClassVar[Kind] = Kind.NOT_COMPETENT
    reason: str = ""


@dataclass(frozen=True, slots=True, repr=False)
class Referred(Value):
    """The operator refers the petition to the Office (Art. 10.4.2)."""

    KIND: ClassVar[Kind] = Kind.REFERRED
    ground: ReferralGround | None = None


@dataclass(frozen=True, slots=True, repr=False)
class Assigned(Value):
    """The Office names one lead unit and any number of coordinating units (Art. 10.4.2)."""

    KIND: ClassVar[Kind] = Kind.ASSIGNED
    unit: str = ""
    coordinating: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, repr=False)
class ProgressReported(Value):
    """The state of handling (Art. 10.3.2, 10.4.1)."""

    KIND: ClassVar[Kind] = Kind.PROGRESS_REPORTED
    text: str = ""


@dataclass(frozen=True, slots=True, repr=False)
class Notified(Value):
    """A notice was delivered; ``notice`` is its key (Art. 10.1.2.b2)."""

    KIND: ClassVar[Kind] = Kind.NOTIFIED
    notice: str = ""
    channel: str = ""


@dataclass(frozen=True, slots=True, repr=False)
class Published(Value):
    """The result is published on channels of the profile (Art. 13.1)."""

    KIND: ClassVar[Kind] = Kind.PUBLISHED
    channels: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, repr=False)
class Withheld(Value):
    """The result is not published, and why (Art. 13.1)."""

    KIND: ClassVar[Kind] = Kind.WITHHELD
    ground: WithholdingGround | None = None


@dataclass(frozen=True, slots=True, repr=False)
class PublicationWithdrawn(Value):
    """The publication is taken back, and why (Art. 13.1)."""

    KIND: ClassVar[Kind] = Kind.PUBLICATION_WITHDRAWN
    ground: WithholdingGround | None = None


@dataclass(frozen=True, slots=True, repr=False)
class PublishedByUnit(Value):
    """The unit published the result on its own portal (Art. 13.2)."""

    KIND: ClassVar[Kind] = Kind.PUBLISHED_BY_UNIT
    url: str = ""


@dataclass(frozen=True, slots=True, repr=False)
class ConfidentialityRequested(Value):
    """The petitioner asks for confidentiality (Art. 13.1)."""

    KIND: ClassVar[Kind] = Kind.CONFIDENTIALITY_REQUESTED


@dataclass(frozen=True, slots=True, repr=False)
class Rated(Value):
    """The petitioner rates the result; ``rating`` is an id of the profile's scale (Art. 14)."""

    KIND: ClassVar[Kind] = Kind.RATED
    rating: str = ""
    reason: str = ""


@dataclass(frozen=True, slots=True, repr=False)
class Commented(Value):
    """The petitioner comments (Art. 14)."""

    KIND: ClassVar[Kind] = Kind.COMMENTED
    text: str = ""


@dataclass(frozen=True, slots=True, repr=False)
class Corrected(Value):
    """An error of recording is put right; the original stays (Art. 9.2, 12.1).

    Attributes
    ----------
    event : str
        The id of the event.
    field : str
        A path in its data, as in ``petitioner.phone``.
    value : str or bool
        The right value.
    """

    KIND: ClassVar[Kind] = Kind.CORRECTED
    event: str = ""
    field: str = ""
    value: str | bool = ""
    reason: str = ""


@dataclass(frozen=True, slots=True, repr=False)
class Lapsed(Value):
    """The due time of a level passed unmet (Art. 11.4)."""

    KIND: ClassVar[Kind] = Kind.LAPSED
    level: Position
    due_at: datetime

    def __post_init__(self) -> None:
        _floor(self, "due_at")


@dataclass(frozen=True, slots=True, repr=False)
class Escalated(Value):
    """The slip went up (Art. 10.1.2.b2 step 2); the names are ``from_`` and ``to``."""

    KIND: ClassVar[Kind] = Kind.ESCALATED
    from_: Position
    to: Position


@dataclass(frozen=True, slots=True, repr=False)
class Reminded(Value):
    """The reminder of an agreed time was given (Art. 10.5)."""

    KIND: ClassVar[Kind] = Kind.REMINDED
    due_at: datetime

    def __post_init__(self) -> None:
        _floor(self, "due_at")


@dataclass(frozen=True, slots=True, repr=False)
class RegulationChanged(Value):
    """From now on the case is judged by another regulation of the same registry."""

    KIND: ClassVar[Kind] = Kind.REGULATION_CHANGED
    regulation: str = ""
    version: str = ""
    reason: str = ""


@dataclass(frozen=True, slots=True, repr=False)
class CalendarChanged(Value):
    """From now on the limits of the case count by another calendar of the same registry."""

    KIND: ClassVar[Kind] = Kind.CALENDAR_CHANGED
    calendar: str = ""
    version: str = ""
    reason: str = ""


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
)
"""The data of an event, by its kind."""

_CLASSES: dict[Kind, type[Any]] = {cls.KIND: cls for cls in get_args(Data)}


@dataclass(frozen=True, slots=True, repr=False)
class Event(Value):
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
        if type(self.data) not in _CLASSES.values():
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
        """The event in the form of the record, ready for ``json.dumps``.

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
        return event_from(_core.Event.read(json.dumps(form), "event"))


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

_READ: dict[str, Any] = {
    "due_at": datetime.fromisoformat,
    "matter": Matter,
    "reasons": lambda names: tuple(DeclineReason(name) for name in names),
    "channels": tuple,
    "coordinating": tuple,
    "level": Position,
    "from": Position,
    "to": Position,
    "petitioner": lambda form: Petitioner(**form),
}
_READ_GROUND = {Kind.REFERRED: ReferralGround}


def _data_from(kind: Kind, form: dict[str, Any]) -> Data:
    values = {}
    for name, value in form.items():
        read = _READ.get(name)
        if name == "ground":
            read = _READ_GROUND.get(kind, WithholdingGround)
        values["from_" if name == "from" else name] = read(value) if read else value
    data: Data = _CLASSES[kind](**values)
    return data


def event_from(core: _core.Event) -> Event:
    """From the core's form, through the record's."""
    form = json.loads(core.write())
    actor = form["actor"]
    return Event(
        id=form["id"],
        actor=Actor(Role(actor["role"]), actor.get("unit", ""), actor.get("name", "")),
        data=_data_from(Kind(form["kind"]), form.get("data", {})),
        recorded_at=datetime.fromisoformat(form["recorded_at"]),
        occurred_at=datetime.fromisoformat(form["occurred_at"]),
    )


def event_to(event: Event) -> _core.Event:
    """To the core's form; every value is checked on the way."""
    if not isinstance(event, Event):
        raise WrongType(ErrorCode.WRONG_TYPE, f"takes a petition.Event, not {event!r}", "event")
    return _core.Event.read(json.dumps(event.to_dict()), "event")
