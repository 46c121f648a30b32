"""One line of our own JSON Lines, read for itself: its events, or why it has none."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Any

from petition import _core
from petition.errors import Error
from petition.events import Event
from petition.identity import JudgedBy
from petition.logs import reasons
from petition.logs.json_texts import constant
from petition.texts import Text
from petition.times import to_seconds

__all__ = ["Line", "read_line"]

_RECORD_KEYS = ("events", "schema")


@dataclass(frozen=True, slots=True)
class Line:
    """Events of one case as rows of the table but for ``file`` and ``row``, and what judged it."""

    case: str
    events: list[dict[str, Any]]
    laws: tuple[JudgedBy, ...] = ()


def read_line(line: str, stem: str) -> Line | Text:
    """What a line says; or the reason against it."""
    try:
        tree = json.loads(line)
    except (ValueError, RecursionError):
        tree = None
    try:
        if isinstance(tree, dict) and not any(key in tree for key in _RECORD_KEYS):
            return _row(tree, stem)
        record = _core.Record.read(line.encode("utf-8", "replace"), "")
        case, laws = record.case_id, tuple(map(JudgedBy._of, record.laws))
        return Line(case, [_event(each, case) for each in _events(tree, record)], laws)
    except Error as error:
        return reasons.not_an_event(_said(error))
    except RecursionError:
        return reasons.not_an_event("values are nested too deeply")


def _said(error: Error) -> str:
    return f"{error.where}: {error.message}" if error.where.strip() else error.message


def _row(tree: dict[str, Any], stem: str) -> Line:
    case = str(tree.pop("case", stem))
    return Line(case, [_event(_bare(tree), case)], _laws(tree))


def _events(tree: dict[str, Any], record: _core.Record) -> Iterable[dict[str, Any]]:
    """Each as it would stand alone, with the texts that are sealed by their commitments."""
    if record.committed is None:
        return map(_bare, tree["events"])
    return (Event._of(each).to_dict() for each in record.events)


def _bare(tree: dict[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in tree.items() if key != "law"}


def _laws(tree: dict[str, Any]) -> tuple[JudgedBy, ...]:
    """What a row says of the law: the first one what judges it, a later one where it moved."""
    if "law" not in tree:
        return ()
    first = {"case": "-", **tree, "seq": 1}
    named = JudgedBy._of(_core.Record.read(json.dumps(first).encode(), "").laws[0])
    seq = tree.get("seq", 1)
    return (named if seq == 1 else replace(named, after=seq),)


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
