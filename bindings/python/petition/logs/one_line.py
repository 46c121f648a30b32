"""One line of our own JSON Lines, read for itself: its events, or why it has none."""

from __future__ import annotations

import json
from typing import Any

from petition import _core
from petition.errors import Error
from petition.events import Event
from petition.logs import reasons
from petition.logs.json_texts import constant
from petition.texts import Text
from petition.times import to_seconds

__all__ = ["events_of_line"]

_RECORD_KEYS = ("events", "schema")


def events_of_line(line: str, stem: str) -> list[dict[str, Any]] | Text:
    """Its events as rows of the table but for ``file`` and ``row``; or the reason against it."""
    try:
        tree = json.loads(line)
    except (ValueError, RecursionError):
        tree = None
    try:
        if isinstance(tree, dict) and not any(key in tree for key in _RECORD_KEYS):
            return [_event(tree, str(tree.pop("case", stem)))]
        record = _core.Record.read(line.encode("utf-8", "replace"), "")
        return [_event(each, record.case_id) for each in tree["events"]]
    except Error as error:
        return reasons.not_an_event(_said(error))
    except RecursionError:
        return reasons.not_an_event("values are nested too deeply")


def _said(error: Error) -> str:
    return f"{error.where}: {error.message}" if error.where.strip() else error.message


def _event(tree: dict[str, Any], case: str) -> dict[str, Any]:
    """The row of an event; the library's own reader checks it."""
    event = Event.from_dict(tree)
    actor = event.actor
    return {
        "case": case,
        "id": event.id,
        "kind": tree["kind"],
        "occurred_at": to_seconds(event.occurred_at, "occurred_at"),
        "recorded_at": to_seconds(event.recorded_at, "recorded_at"),
        "role": str(actor.role),
        "unit": actor.unit,
        "name": actor.name,
        "recorded_by": actor.recorded_by,
        "data": constant(tree.get("data", {})),
    }
