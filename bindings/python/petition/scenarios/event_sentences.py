"""Event sentences and events: one made from the other, in both directions.

The values of a sentence are fields of the event of that kind; its table gives the others.
"""

from __future__ import annotations

from collections.abc import Iterable
from copy import deepcopy
from datetime import datetime
from functools import cache
from typing import Any

from petition.cases import Case
from petition.events import Actor, Event
from petition.regulation import Regulation
from petition.scenarios.setup import Setup
from petition.scenarios.tables import field_value
from petition.scenarios.values import At, NoticeName
from petition.texts import Text
from petition.words import Kind, Role

__all__ = [
    "event_form",
    "field_of",
    "find_event",
    "is_own",
    "labels_of",
    "recorded_value",
    "received_form",
    "usual_id",
]


_OUTSIDE = ("id", "kind", "occurred_at", "recorded_at", "actor")
"""What stands outside an event's data."""


def received_form(regulation: Regulation) -> dict[str, Any]:
    """The petition that a scenario means when it says nothing else: a suitable one."""
    return {
        "channel": regulation.channels[0].id,
        "topic": regulation.topics[0].id if regulation.topics else "",
        "content": "Cống thoát nước trước số nhà 12 Trần Phú bị tắc",
        "language": "vi",
        "content_clear": True,
        "matter": "petition",
        "petitioner": {
            "name": "Nguyễn Văn An",
            "address": "12 Trần Phú, Pleiku",
            "phone": "0905000000",
        },
    }


def usual_id(kind: Kind, role: Role, recorded: int, numbered: int) -> str:
    """The id of an event that a scenario gives none: ``e`` and a number; of what the library
    records itself, as the library does.

    Parameters
    ----------
    recorded : int
        How many events the case has.
    numbered : int
        How many events before it are not the library's own.
    """
    return f"system:{kind.value}:{recorded + 1}" if is_own(kind, role) else f"e{numbered + 1}"


def is_own(kind: Kind, role: Role) -> bool:
    """Whether the library records such an event itself."""
    return role is Role.SYSTEM and kind in (Kind.LAPSED, Kind.REMINDED, Kind.ESCALATED)


def event_form(
    kind: Kind, values: dict[str, Any], rows: Iterable[dict[str, Any]], setup: Setup, id: str
) -> dict[str, Any]:
    """The record's form of the event that a sentence and its table describe.

    The value ``notice`` and a named ``event`` are left as sentences name them.
    """
    at: At = values["at"]
    actor: Actor = values["actor"]
    data = deepcopy(received_form(setup.regulation)) if kind is Kind.RECEIVED else {}
    form = {
        "id": id,
        "kind": kind.value,
        "occurred_at": at.occurred.isoformat(),
        "recorded_at": at.recorded.isoformat(),
        "actor": {"role": actor.role.value, "unit": actor.unit},
        "data": data,
    }
    for name, value in values.items():
        if name not in ("at", "actor"):
            data[name] = _plain(name, value, setup.regulation)
    for row in rows:
        _put(form, row["field"], _plain(row["field"], row["value"], setup.regulation))
    return form


def _put(form: dict[str, Any], path: str, value: Any) -> None:
    if path in _OUTSIDE:
        target, name = form, path
    elif path.startswith("actor."):
        target, name = form["actor"], path.removeprefix("actor.")
    else:
        target, name = form["data"], path
        while "." in name:
            outer, _, name = name.partition(".")
            target = target.setdefault(outer, {})
    target[name] = value


def _plain(name: str, value: Any, regulation: Regulation) -> Any:
    """A value in the form of the record: ids for what the regulation labels."""
    labels = labels_of(regulation)
    if name == "channels":
        return [_id(each, labels["channel"]) for each in value]
    if name in labels:
        return _id(value, labels[name])
    if isinstance(value, datetime):
        return value.isoformat()
    if isinstance(value, list):
        return [str(each) for each in value]
    return value if isinstance(value, (bool, NoticeName)) else str(value)


@cache
def labels_of(regulation: Regulation) -> dict[str, list[tuple[str, Text]]]:
    """The fields that hold an id of the regulation, with its ids and their labels."""
    return {
        "topic": [(topic.id, topic.label) for topic in regulation.topics],
        "channel": [(channel.id, channel.label) for channel in regulation.channels],
        "rating": [(rating.id, rating.label) for rating in regulation.ratings],
        "case_class": [(of.id, of.label) for of in regulation.classes],
    }


def recorded_value(path: str, text: str, setup: Setup) -> str | bool:
    """What the record holds for a field's value as a sentence says it.

    Raises
    ------
    Unreadable
        When the field has values of a kind that this is none of.
    """
    value = field_value(path, text, setup)
    plain = _plain(path, value, setup.regulation)
    return plain if isinstance(plain, (bool, str)) else text


def _id(text: str, labels: list[tuple[str, Text]]) -> str:
    return next((id for id, label in labels if text in (label.vi, label.en)), text)


def find_event(case: Case, name: str) -> Event | None:
    """The event of an id, or the last one of a kind by its label."""
    seq = case.find(name)
    if seq is not None:
        return case.event(seq)
    for event in reversed(case.events):
        if name in (event.kind.vi, event.kind.en, event.kind.value):
            return event
    return None


def field_of(event: Event, path: str) -> Any:
    """The value of a field of an event, as the record has it; None when it has none."""
    form = event.to_dict()
    value: Any = form if path.partition(".")[0] in _OUTSIDE else form["data"]
    for name in path.split("."):
        value = value.get(name) if isinstance(value, dict) else None
    return value
