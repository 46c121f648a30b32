"""A mapping's tables, strictly: each key and word is known, or the nearest is named."""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterator
from typing import Any
from zoneinfo import ZoneInfo

from petition.logs.fields import Field, fields_of
from petition.logs.folding import folded
from petition.logs.mapping_parts import FileForm, MarkColumns
from petition.logs.moments import Writing
from petition.logs.toml_reader import Tree
from petition.words import AuditScope, ErrorCode, Kind, Role, Word

__all__ = ["ACTOR", "COLUMNS", "meaning_of"]

ACTOR = ("role", "unit", "name", "recorded_by")
COLUMNS = ("case", "activity", "times", "occurred_at", "recorded_at", "id", *ACTOR)
_TABLES = ("file", "columns", "data", "activities", "roles", "units", "values", "times", "defaults")
_OFFSET = re.compile(r"([+-])(\d\d):(\d\d)")
_SEPARATORS = {"comma": ",", "semicolon": ";", "tab": "\t"}


def meaning_of(tree: Tree) -> dict[str, Any]:
    """What the tables say, by the attributes of a mapping."""
    tree.allow(("scopes", *_TABLES, "marks"))
    activities, ignore = _activities(tree.within("activities"))
    columns, times = _columns(tree.within("columns"))
    return {
        "columns": columns,
        "times": times,
        "data": _data(tree.within("data")),
        "activities": activities,
        "ignore": ignore,
        "roles": _roles(tree.within("roles")),
        "units": _texts(tree.within("units")),
        "values": _values(tree.within("values")),
        "writing": _writing(tree.within("times")),
        "defaults": _defaults(tree.within("defaults")),
        "actors": _actors(tree.within("defaults")),
        "marks": _marks(tree.within("marks")),
        "scopes": _scopes(tree),
        "file": _file(tree.within("file")),
    }


def _columns(tree: Tree) -> tuple[dict[str, str], tuple[str, ...]]:
    tree.allow(COLUMNS)
    times = tree.texts("times")
    found = {key: tree.get(key, str) for key in tree.values if key != "times"}
    by_event, by_case = {"activity", "occurred_at"} & found.keys(), bool(times)
    if "case" not in found:
        tree.fail(ErrorCode.MISSING_KEY, "`case` is missing")
    if by_case and by_event:
        message = "`times` is for a row a case, `activity` and `occurred_at` for a row an event"
        tree.fail(ErrorCode.INVALID_VALUE, message, "times")
    for key in ("activity", "occurred_at"):
        if not by_case and key not in found:
            tree.fail(ErrorCode.MISSING_KEY, f"`{key}` is missing")
    return found, times


def _activities(tree: Tree) -> tuple[dict[str, tuple[Kind, ...]], tuple[str, ...]]:
    ignored = list(tree.texts("ignore"))
    kinds: dict[str, tuple[Kind, ...]] = {}
    for name in tree.values.keys() - {"ignore"}:
        words = tree.texts(name)
        if words == ("ignore",):
            ignored.append(name)
            continue
        known = tuple(tree.word(Kind, each, "kind of event", name) for each in words)
        if kinds.setdefault(folded(name), known) != known:
            message = f"{name!r} stands twice, with other capitals or marks"
            tree.fail(ErrorCode.DUPLICATE, message, name)
    return kinds, tuple(map(folded_pattern, ignored))


def folded_pattern(name: str) -> str:
    """A name to be ignored, folded; ``*`` at the end is kept."""
    return folded(name[:-1]) + "*" if name.endswith("*") else folded(name)


def _roles(tree: Tree) -> dict[str, Role]:
    return {
        folded(name): tree.word(Role, tree.get(name, str), "role", name) for name in tree.values
    }


def _texts(tree: Tree) -> dict[str, str]:
    return {folded(name): tree.get(name, str) for name in tree.values}


def _values(tree: Tree) -> dict[str, dict[str, str]]:
    known = {path for kind in Kind for path in fields_of(kind)}
    found = dict(_leaves(tree, known))
    return {path: _texts(inner) for path, inner in found.items()}


def _leaves(tree: Tree, known: set[str], prefix: str = "") -> Iterator[tuple[str, Tree]]:
    """The tables of fields, whose paths may lead through tables of their own."""
    for key in tree.values:
        path, inner = prefix + key, tree.within(key)
        if path in known:
            yield path, inner
        elif any(each.startswith(f"{path}.") for each in known):
            yield from _leaves(inner, known, f"{path}.")
        else:
            tree.unknown("field", path, sorted(known), key)


def _data(tree: Tree) -> dict[Kind, dict[str, str]]:
    found: dict[Kind, dict[str, str]] = {}
    for key in tree.values:
        kind = tree.word(Kind, key, "kind of event", key)
        found[kind] = {
            field.path: inner.get(name, str) for inner, name, field in _fields(tree, kind, key)
        }
    return found


def _fields(tree: Tree, kind: Kind, key: str) -> Iterator[tuple[Tree, str, Field]]:
    """Every field that is given under a kind: its table, its key there, and what it is."""
    known = fields_of(kind)
    yield from _fields_within(tree.within(key), known, "")


def _fields_within(
    tree: Tree, known: dict[str, Field], prefix: str
) -> Iterator[tuple[Tree, str, Field]]:
    for name, value in tree.values.items():
        path = prefix + name
        if path in known:
            yield tree, name, known[path]
        elif isinstance(value, dict) and any(each.startswith(f"{path}.") for each in known):
            yield from _fields_within(tree.within(name), known, f"{path}.")
        elif not (name == "actor" and not prefix):
            tree.unknown("field", path, known, name)


def _defaults(tree: Tree) -> dict[Kind, dict[str, Any]]:
    found: dict[Kind, dict[str, Any]] = {}
    for key in tree.values:
        if key == "actor":
            continue
        kind = tree.word(Kind, key, "kind of event", key)
        found[kind] = {f.path: _value(inner, n, f) for inner, n, f in _fields(tree, kind, key)}
    return found


def _value(tree: Tree, name: str, field: Field) -> Any:
    """A value of a field as JSON has it."""
    if field.many:
        values = tree.texts(name)
        if not issubclass(field.type, Word):
            return list(values)
        return [str(tree.word(field.type, each, "word", name)) for each in values]
    if field.type is bool:
        return tree.get(name, bool)
    text = tree.get(name, str)
    if field.type is str:
        return text
    if issubclass(field.type, Word):
        return str(tree.word(field.type, text, "word", name))
    message = f"a time can only come from a column; give `{name}` under [data]"
    tree.fail(ErrorCode.INVALID_VALUE, message, name)


def _actors(tree: Tree) -> dict[str, dict[str, str]]:
    found = {"": tree.within("actor")} if "actor" in tree.values else {}
    for key in tree.values:
        if key != "actor" and "actor" in tree.within(key).values:
            found[str(tree.word(Kind, key, "kind of event", key))] = tree.within(key).within(
                "actor"
            )
    for inner in found.values():
        inner.allow(ACTOR)
    return {kind: _actor(inner) for kind, inner in found.items()}


def _actor(tree: Tree) -> dict[str, str]:
    given = {key: tree.get(key, str) for key in tree.values}
    if "role" in given:
        given["role"] = str(tree.word(Role, given["role"], "role", "role"))
    return given


def _writing(tree: Tree) -> Writing:
    tree.allow(("offset", "zone", "order"))
    order = tree.get("order", str, "day_first")
    if order not in ("day_first", "month_first"):
        tree.unknown("order", order, ("day_first", "month_first"), "order")
    zone = tree.get("zone", str, "")
    if zone and "offset" in tree.values:
        tree.fail(ErrorCode.INVALID_VALUE, "`offset` and `zone` exclude each other", "zone")
    return Writing(_offset(tree), _zone(tree, zone), order)


def _offset(tree: Tree) -> int:
    text = tree.get("offset", str, "+07:00")
    found = _OFFSET.fullmatch("+00:00" if text == "Z" else text)
    if not found or int(found[2]) > 14 or int(found[3]) > 59:
        message = f'{text!r} is not an offset; write it as in "+07:00"'
        tree.fail(ErrorCode.INVALID_VALUE, message, "offset")
    seconds = int(found[2]) * 3600 + int(found[3]) * 60
    return -seconds if found[1] == "-" else seconds


def _zone(tree: Tree, name: str) -> str:
    try:
        return name and ZoneInfo(name).key
    except (OSError, ValueError, LookupError):
        message = f'{name!r} is no time zone; write it as in "Asia/Ho_Chi_Minh"'
        tree.fail(ErrorCode.INVALID_VALUE, message, "zone")


def _marks(tree: Tree) -> MarkColumns:
    tree.allow(("column", "overdue", "in_time", "due"))
    marks = MarkColumns(
        tree.get("column", str, ""),
        tuple(map(folded, tree.texts("overdue"))),
        tuple(map(folded, tree.texts("in_time"))),
        tree.get("due", str, ""),
    )
    if bool(marks.column) != bool(marks.overdue):
        missing = "overdue" if marks.column else "column"
        tree.fail(ErrorCode.MISSING_KEY, f"`{missing}` is missing")
    return marks


def _scopes(tree: Tree) -> frozenset[AuditScope] | None:
    if "scopes" not in tree.values:
        return None
    for each in tree.texts("scopes"):
        if each not in [*AuditScope]:
            tree.unknown("scope", each, [*AuditScope], "scopes")
    return frozenset(map(AuditScope, tree.texts("scopes")))


def _file(tree: Tree) -> FileForm:
    tree.allow(("separator", "encoding", "sheet", "header", "events", "case_type"))
    separator = tree.get("separator", str, "")
    separator = _SEPARATORS.get(separator, separator)
    if len(separator.encode()) > 1 or separator in ('"', "\n", "\r"):
        message = f'{separator!r} is no separator; give one character, as ";" or "tab"'
        tree.fail(ErrorCode.INVALID_VALUE, message, "separator")
    header = tree.get("header", int, 0)
    if header < 0 or "header" in tree.values and header == 0:
        tree.fail(ErrorCode.INVALID_VALUE, "the heading is a row from 1", "header")
    encoding = tree.get("encoding", str, "")
    if encoding:
        _check_encoding(tree, encoding)
    sheet, events = tree.get("sheet", str, ""), tree.get("events", str, "")
    return FileForm(separator, encoding, sheet, header, events, tree.get("case_type", str, ""))


def _check_encoding(tree: Tree, name: str) -> None:
    try:
        is_text = codecs.lookup(name)._is_text_encoding
    except (LookupError, ValueError):
        is_text = False
    if not is_text:
        message = f'{name!r} is no encoding; write it as in "windows-1258" or "utf-16"'
        tree.fail(ErrorCode.INVALID_VALUE, message, "encoding")
