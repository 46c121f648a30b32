"""XES: the events of traces; attributes of a trace stand under ``case:``."""

from __future__ import annotations

from collections.abc import Sequence
from xml.parsers import expat

from petition.errors import InvalidInput
from petition.logs import reasons
from petition.logs.gathered import Gathered
from petition.logs.raw import Raw
from petition.logs.source import Source
from petition.words import ErrorCode

__all__ = ["read_xes"]

_VALUES = {"string", "date", "int", "float", "boolean", "id"}
_BLOCK = 1 << 20
_HEAD = 1 << 12


def read_xes(source: Source, wanted: Sequence[str] | None = None) -> Raw:
    """The events of an XES file; one that is cut off gives those before."""
    _check_encoding(source)
    handler = _Handler(wanted)
    parser = expat.ParserCreate()
    parser.StartElementHandler = handler.start
    parser.EndElementHandler = handler.end
    parser.EntityDeclHandler = _no_entities
    parser.buffer_text = True
    try:
        content = memoryview(source.content)
        for at in range(0, len(content), _BLOCK):
            parser.Parse(bytes(content[at : at + _BLOCK]), False)
        parser.Parse(b"", True)
    except expat.ExpatError as error:
        if not handler.is_log:
            message = "this is XML, but no event log: XES begins with <log>"
            raise InvalidInput(
                ErrorCode.SYNTAX, message, source.name, error.lineno, error.offset + 1
            ) from None
        return _cut(handler, error)
    except _Entities:
        message = "this file declares entities of its own, which no event log needs"
        raise InvalidInput(ErrorCode.SYNTAX, message, source.name) from None
    if not handler.is_log:
        message = "this is XML, but no event log: XES begins with <log>"
        raise InvalidInput(ErrorCode.SYNTAX, message, source.name, 1, 1)
    return handler.events.raw()


def _check_encoding(source: Source) -> None:
    """Refuses a file whose first line names an encoding that there is not."""
    try:
        expat.ParserCreate().Parse(bytes(source.content[:_HEAD]), False)
    except expat.ExpatError:
        return  # said of the whole file
    except (LookupError, ValueError):
        message = "this XML names an encoding that is not read; save the file as UTF-8"
        raise InvalidInput(ErrorCode.ENCODING, message, source.name, 1, 1) from None


def _cut(handler: _Handler, error: expat.ExpatError) -> Raw:
    raw = handler.events.raw()
    raw.bad.append((handler.count + 1, reasons.xml_ends(error.lineno)))
    return raw


class _Entities(Exception):
    """The file declares entities."""


def _no_entities(*_: object) -> None:
    raise _Entities


class _Handler:
    """Takes elements as they come; only attributes directly of a trace or an event count."""

    def __init__(self, wanted: Sequence[str] | None) -> None:
        self.events = Gathered(wanted)
        self.is_log = False
        self.count = 0
        self.depth = 0
        self.trace: dict[str, str] = {}
        self.event: dict[str, str] | None = None
        self.inside = 0

    def start(self, tag: str, given: dict[str, str]) -> None:
        """An element begins."""
        self.depth += 1
        tag = tag.rpartition(":")[2]
        if self.depth == 1:
            self.is_log = tag == "log"
        elif tag == "trace" and self.depth == 2:
            self.trace, self.inside = {}, 2
        elif tag == "event" and self.depth in (2, 3):
            self.event, self.inside = {}, self.depth
        elif tag in _VALUES and self.depth == self.inside + 1 and "key" in given:
            key, value = given["key"], given.get("value", "")
            if self.event is not None:
                self.event[key] = value
            elif self.inside == 2:
                self.trace[f"case:{key}"] = value

    def end(self, tag: str) -> None:
        """An element ends."""
        tag = tag.rpartition(":")[2]
        if tag == "event" and self.event is not None and self.depth == self.inside:
            self.count += 1
            self.events.add(self.count, {**self.trace, **self.event})
            self.event, self.inside = None, 2
        elif tag == "trace" and self.depth == 2:
            self.trace, self.inside = {}, 0
        self.depth -= 1
