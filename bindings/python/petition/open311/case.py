"""A public case as a service request of GeoReport."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from petition.cases import Case
from petition.engine import Engine
from petition.events import Answered, Corrected, Received
from petition.personal import TAKEN_OUT
from petition.registry import Registry
from petition.regulation import Regulation
from petition.texts import Lang
from petition.value import Value
from petition.verdicts import PublicView
from petition.words import Owed, Role

__all__ = ["ServiceRequest", "service_request"]

_ANSWER = (Owed.RESPONSE, Owed.RESULT, Owed.HANDLING)


@dataclass(frozen=True, slots=True, repr=False)
class ServiceRequest(Value):
    """A public case, field by field in the order of the standard.

    Attributes
    ----------
    service_request_id : str
        The number of the case.
    status : str
        ``closed``: it was answered.
    status_notes : str
        The present result, as it stands corrected.
    service_name, service_code : str
        The topic, by its label and its id.
    description : str
        The content, as it stands corrected.
    agency_responsible : str or None
        The unit that answered; absent where the operator did at once.
    service_notice : str or None
        Absent: nothing more is to be expected.
    requested_datetime : datetime
        When it was submitted.
    updated_datetime : datetime
        When it was answered, in the standard's sense the time of closing.
    expected_datetime : datetime or None
        By when that answer was owed: the agreed time or the end of the limit (Art. 10, 11); absent
        where neither was, as at intake and at the Office.
    address, address_id, zipcode, lat, long, media_url : str or None
        Absent.
    """

    service_request_id: str
    status: str
    status_notes: str
    service_name: str
    service_code: str
    description: str
    agency_responsible: str | None
    service_notice: str | None
    requested_datetime: datetime
    updated_datetime: datetime
    expected_datetime: datetime | None
    address: str | None = None
    address_id: str | None = None
    zipcode: str | None = None
    lat: str | None = None
    long: str | None = None
    media_url: str | None = None


def service_request(
    view: PublicView, law: Engine | Registry, lang: Lang = "vi"
) -> ServiceRequest | None:
    """The request that a public view amounts to.

    What the view warns of (numbers, addresses and names that its texts give away) is taken out
    here. Nobody can be found in words with certainty: read what the texts say before you publish
    them, and make the view from the record with the identity still in it, or no name is found.

    Parameters
    ----------
    view : PublicView
        As ``Engine.public_view`` or ``Registry.public_view`` gave it.
    law : Engine or Registry
        The one that gave it.
    lang : {"vi", "en"}
        The language of labels; texts are as they were written.

    Returns
    -------
    ServiceRequest or None
        None where the view was refused. Times have the offset of the calendar.

    Raises
    ------
    InvalidInput
        As for ``Engine.load``.
    NotCovered
        When a due time would lie outside the calendar.

    Examples
    --------
    >>> import petition
    >>> from petition import Actor, Answered, Event, Petitioner, Received, Role, open311
    >>> engine, at = petition.Engine.builtin(), petition.instant("2026-11-23T16:00:00+07:00")
    >>> received = Received(
    ...     channel="hotline", topic="infrastructure", content="Đèn hỏng, gọi 0905123456",
    ...     language="vi", content_clear=True,
    ...     petitioner=Petitioner("Trần Thị Hoa", "12 Hùng Vương", "0905123456"))
    >>> case = petition.Case("PA-1")
    >>> for event_id, data in (("e1", received), ("e2", Answered("Đã thay bóng."))):
    ...     case = engine.submit(case, Event(event_id, Actor(Role.OPERATOR), data, at)).case
    >>> view = engine.public_view(case.record().commit(bytes(32)).seal(), "website")
    >>> request = open311.service_request(view, engine)
    >>> request.description, request.status, request.status_notes
    ('Đèn hỏng, gọi (đã lược bỏ)', 'closed', 'Đã thay bóng.')
    """
    if view.record is None:
        return None
    case = law.load(view.record)
    engine = law if isinstance(law, Engine) else law.engine(case)
    zone = engine.calendar.zone
    answer = max(n for n, event in enumerate(case.events, 1) if isinstance(event.data, Answered))
    submitted, answered = case.effective(1), case.effective(answer)
    received, result = submitted.data, answered.data
    assert isinstance(received, Received) and isinstance(result, Answered)
    topics = {topic.id: topic.label.of(lang) for topic in engine.regulation.topics}
    owed = _owed(engine, case, answer)
    return ServiceRequest(
        service_request_id=case.id,
        status="closed",
        status_notes=_without(result.result, view, _place(case, answer, "result")),
        service_name=topics.get(received.topic, received.topic),
        service_code=received.topic,
        description=_without(received.content, view, _place(case, 1, "content")),
        agency_responsible=_agency(engine.regulation, case, answer, lang),
        service_notice=None,
        requested_datetime=submitted.occurred_at.astimezone(zone),
        updated_datetime=answered.occurred_at.astimezone(zone),
        expected_datetime=None if owed is None else owed.astimezone(zone),
    )


def _agency(law: Regulation, case: Case, answer: int, lang: Lang) -> str | None:
    actor = case.event(answer).actor
    if actor.role is Role.OPERATOR:
        return None
    name = law.unit_name(actor.unit) if actor.unit else law.title_of(actor.role)
    return name.of(lang)


def _owed(engine: Engine, case: Case, answer: int) -> datetime | None:
    """When the obligation was due that the answer met."""
    lives = engine.lives(case, case.event(answer).recorded_at)
    met = (life.due for life in lives if life.met_by == answer and life.owed in _ANSWER)
    return max(filter(None, met), default=None)


def _place(case: Case, seq: int, field: str) -> tuple[int, str]:
    """The event and the path where the field of an event stands as it was last corrected."""
    place = (seq, f"data.{field}")
    for n, event in enumerate(case.events[seq:], seq + 1):
        data = event.data
        if isinstance(data, Corrected) and (data.event, data.field) == (case.event(seq).id, field):
            place = (n, "data.value")
    return place


def _without(text: str, view: PublicView, place: tuple[int, str]) -> str:
    """The text without what it gives away."""
    left = text.encode()
    for each in sorted(view.warnings, key=lambda each: -each.at):
        if (each.event, each.field) == place:
            end = each.at + len(each.text.encode())
            left = left[: each.at] + TAKEN_OUT.encode() + left[end:]
    return left.decode()
