"""Lists in JSON or JavaScript: an entry is a row, or a case whose events are a list within it."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence
from typing import Any

from petition.errors import InvalidInput
from petition.logs import reasons
from petition.logs.encoding import decoded
from petition.logs.gathered import Gathered
from petition.logs.mapping_parts import FileForm
from petition.logs.ocel_reader import is_ocel, read_ocel
from petition.logs.raw import Raw
from petition.logs.source import Source
from petition.texts import Text
from petition.words import ErrorCode

__all__ = ["read_json"]

_BETWEEN = re.compile(r"[\s,]*")
_DEEPEST = 5


def read_json(source: Source, form: FileForm, wanted: Sequence[str] | None = None) -> Raw:
    """The entries of a list, or the events of an OCEL document."""
    text = decoded(bytes(source.content), form.encoding, source.name).content.decode()
    start = text.find("[") if source.format == "json" else -1
    if start < 0:
        document = _document(text, source.name)
        if is_ocel(document):
            return read_ocel(document, form, source.name, wanted)
        entries: Iterator[Any] = iter(_only_list(document, source.name))
    else:
        entries = _entries(text, start + 1)
    return _gathered(list(entries), form, wanted)


def _document(text: str, name: str) -> dict[str, Any]:
    try:
        found = json.loads(text)
    except json.JSONDecodeError as error:
        message = "this is not well-formed JSON here; the file may be cut off"
        raise InvalidInput(ErrorCode.SYNTAX, message, name, error.lineno, error.colno) from None
    except ValueError:  # more digits than Python reads
        message = "the number is too large for 64 bits"
        raise InvalidInput(ErrorCode.OVERFLOW, message, name) from None
    except RecursionError:
        message = "values are nested too deeply"
        raise InvalidInput(ErrorCode.TOO_LARGE, message, name) from None
    if not isinstance(found, dict):
        message = "this JSON is no event log: a list of entries, OCEL 2.0, or lines of events"
        raise InvalidInput(ErrorCode.SYNTAX, message, name)
    return found


def _only_list(document: dict[str, Any], name: str) -> list[Any]:
    lists = [each for each in document.values() if isinstance(each, list)]
    if len(lists) != 1:
        message = "this JSON is no event log: a list of entries, OCEL 2.0, or lines of events"
        raise InvalidInput(ErrorCode.SYNTAX, message, name)
    return lists[0]


def _entries(text: str, at: int) -> Iterator[Any]:
    """The entries of a list one by one, as far as it is whole; then why it ends."""
    decoder = json.JSONDecoder()
    while True:
        at = _BETWEEN.match(text, at).end()  # type: ignore[union-attr]
        if text.startswith("]", at):
            return
        try:
            entry, at = decoder.raw_decode(text, at)
        except (ValueError, RecursionError):
            yield reasons.list_ends(text.count("\n", 0, at) + 1)
            return
        yield entry


def _gathered(entries: list[Any], form: FileForm, wanted: Sequence[str] | None) -> Raw:
    events = form.events or (_list_within(entries) if wanted is None else "")
    rows = Gathered(wanted)
    bad: list[tuple[int, Text]] = []
    number = 0
    for entry in entries:
        for row in _rows(entry, events):
            number += 1
            if isinstance(row, Text):
                bad.append((number, row))
            else:
                rows.add(number, row)
    raw = rows.raw()
    raw.bad, raw.events = bad, events
    return raw


def _rows(entry: Any, events: str) -> Iterator[dict[str, str] | Text]:
    if isinstance(entry, Text):
        yield entry
    elif not isinstance(entry, dict):
        yield reasons.not_an_entry()
    elif not events:
        yield dict(_flat(entry))
    else:
        outer = {key: value for key, value in _flat(entry) if not key.startswith(f"{events}.")}
        listed = entry.get(events)
        if not isinstance(listed, list) or not listed:
            yield reasons.no_events_in(events)
            return
        for each in listed:
            if isinstance(each, dict):
                yield {**outer, **dict(_flat(each, f"{events}."))}
            else:
                yield reasons.not_an_entry()


def _flat(value: dict[str, Any], prefix: str = "", depth: int = 0) -> Iterator[tuple[str, str]]:
    """The cells of an object: ``a.b`` for what lies within, lists of texts with semicolons."""
    for key, inner in value.items():
        if isinstance(inner, dict):
            if depth < _DEEPEST:
                yield from _flat(inner, f"{prefix}{key}.", depth + 1)
        elif isinstance(inner, list):
            plain = [_cell(each) for each in inner if not isinstance(each, (dict, list))]
            if plain:
                yield f"{prefix}{key}", ";".join(plain)
        elif inner is not None:
            yield f"{prefix}{key}", _cell(inner)


def _cell(value: Any) -> str:
    return value if isinstance(value, str) else json.dumps(value)


def _list_within(entries: list[Any]) -> str:
    """The list that entries have of objects, where they have one."""
    for entry in entries:
        if isinstance(entry, dict):
            for key, value in entry.items():
                if isinstance(value, list) and value and isinstance(value[0], dict):
                    return str(key)
    return ""
