"""Events as lines of JSON, written in great numbers: the same text as of ``Event.to_dict``."""

from __future__ import annotations

from dataclasses import fields
from datetime import datetime
from functools import lru_cache
from json import JSONEncoder
from typing import Any

from petition.events import Actor, Event
from petition.words import Word

__all__ = ["line_of"]

_encode = JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode


def line_of(case_id: str, event: Event) -> bytes:
    """One event with its case, and a line feed."""
    occurred, recorded = event.occurred_at.isoformat(), event.recorded_at.isoformat()
    return (
        f'{{"case":"{case_id}","id":"{event.id}","kind":"{event.data.KIND}",'
        f'"occurred_at":"{occurred}","recorded_at":"{recorded}",'
        f'"actor":{_actor(event.actor)},"data":{_encode(_form(event.data))}}}\n'
    ).encode()


@lru_cache(maxsize=4096)
def _actor(actor: Actor) -> str:
    return _encode(_form(actor))


def _form(value: Any) -> dict[str, Any]:
    """The fields that say something."""
    form = {}
    for name, key in _keys(type(value)):
        given = getattr(value, name)
        if given not in ("", ()):
            form[key] = _plain(given)
    return form


_KEYS: dict[type[Any], tuple[tuple[str, str], ...]] = {}


def _keys(cls: type[Any]) -> tuple[tuple[str, str], ...]:
    """The fields of a class, and what a record calls them."""
    if cls not in _KEYS:
        _KEYS[cls] = tuple((field.name, field.name.rstrip("_")) for field in fields(cls))
    return _KEYS[cls]


def _plain(value: Any) -> Any:
    if isinstance(value, (str, bool)):
        return str(value) if isinstance(value, Word) else value
    if isinstance(value, datetime):
        return value.isoformat()
    if isinstance(value, tuple):
        return [_plain(each) for each in value]
    return _form(value)
