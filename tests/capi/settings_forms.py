"""The forms of profiles and mappings, TOML files, as their own readers tell them.

A reader says of each table which keys it takes, of each value which type and words: it is given
a whole sample with one place changed at a time, and its complaints are put together as JSON Schema.
What a sample lacks of the keys that are taken is an error here, so that no key is left out.
"""

from __future__ import annotations

import copy
import json
import re
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from datetime import date
from typing import Any

from petition import Error, ErrorCode

Schema = dict[str, Any]
Path = tuple[str | int, ...]

_NONE = "zzzzzz"
"""No key and no word of any table, and near to none."""
_WHAT = "key|word|field|kind of event|role|scope|order"
_TAKEN = re.compile(rf"({_WHAT}) .{{8}} is unknown; taken are: (.+)$")
_RANGE = re.compile(r"it must lie from (-?\d+) to (-?\d+)")
_NO_KEYS = {"type": "object", "additionalProperties": False}
_DATE = r"^\d{4}-\d\d-\d\d$"
_PROBES = {
    "text": _NONE,
    "whole": 7,
    "flag": True,
    "date": date(2021, 3, 30),
    "list": [_NONE],
    "table": {_NONE: _NONE},
}


def toml(tree: dict[str, Any]) -> str:
    """The text of a tree, with everything inside its keys in one line."""
    return "".join(f"{_key(key)} = {_value(value)}\n" for key, value in tree.items())


def _key(key: str) -> str:
    return json.dumps(key, ensure_ascii=False)


def _value(value: Any) -> str:
    if isinstance(value, dict):
        return "{ " + ", ".join(f"{_key(k)} = {_value(v)}" for k, v in value.items()) + " }"
    if isinstance(value, list):
        return "[" + ", ".join(map(_value, value)) + "]"
    return value.isoformat() if isinstance(value, date) else json.dumps(value, ensure_ascii=False)


class Form:
    """What one reader says of its files."""

    def __init__(self, read: Callable[[str], object], sample: dict[str, Any]) -> None:
        self._read = read
        self._sample = sample
        if found := self._complaint(sample):
            raise ValueError(f"the sample itself is refused: {found}")

    def schema(self, *path: str) -> Schema:
        """The whole file, or one of its tables."""
        return self._table(path)

    def value(self, *path: str) -> Schema:
        """One value alone."""
        return self._value(path)

    def required(self, *path: str) -> list[str]:
        """The keys that one of its tables must have."""
        return [key for key in self._at(path) if self._needs((*path, key))]

    # -- asking -----------------------------------------------------------------------------------

    def _complaint(self, tree: dict[str, Any]) -> Error | None:
        try:
            self._read(toml(tree))
        except Error as error:
            return error
        return None

    def _at(self, path: Path) -> Any:
        value: Any = self._sample
        for step in path:
            value = value[step]
        return value

    def _is_there(self, path: Path) -> bool:
        try:
            self._at(path)
        except (KeyError, TypeError):
            return False
        return True

    def _changed(self, path: Path, change: Callable[[Any, Any], None]) -> Error | None:
        """What is said when something is done to the last step within what is around it."""
        tree = copy.deepcopy(self._sample)
        around: Any = tree
        for step in path[:-1]:
            around = around[step]
        change(around, path[-1])
        return self._complaint(tree)

    def _with(self, path: Path, value: Any) -> Error | None:
        def put(around: Any, step: Any) -> None:
            around[step] = value

        return self._changed(path, put)

    def _without(self, path: Path) -> Error | None:
        def drop(around: Any, step: Any) -> None:
            del around[step]

        return self._changed(path, drop)

    # -- tables -----------------------------------------------------------------------------------

    def _table(self, path: Path) -> Schema:
        """Keys that are fixed, words, or free as those of the clauses."""
        there = self._at(path)
        found = self._with((*path, _NONE), next(iter(there.values()), _NONE))
        taken = found and _TAKEN.search(found.message)
        if taken or not there:
            return self._keyed(path, taken[2].split(", ") if taken else [])
        return {"type": "object", "additionalProperties": self._any_of(path)}

    def _any_of(self, path: Path) -> Schema:
        first = next(iter(self._at(path)))
        return self._value((*path, first))

    def _keyed(self, path: Path, keys: list[str]) -> Schema:
        there = self._at(path)
        made: Schema = {"type": "object", "properties": {}, "additionalProperties": False}
        alike: dict[str, Schema] = {}
        for key in sorted({*keys, *there}):
            head, _, tail = key.partition(".")
            way = (*path, head, tail) if tail and key not in there else (*path, key)
            if self._is_there(way) and not _leads_on(key, keys):
                told = self._told(way)
                if told not in alike:
                    alike[told] = self._value(way)
                made["properties"][key] = alike[told]
                if tail:  # it may be written either way
                    inner = made["properties"].setdefault(head, dict(_NO_KEYS, properties={}))
                    inner["properties"][tail] = alike[told]
            elif key in keys and self._never((*path, key)):
                made["properties"][key] = False
        required = [key for key in sorted(keys) if key in there and self._needs((*path, key))]
        return made | ({"required": required} if required else {}) | {"taken": sorted(keys)}

    def _never(self, path: Path) -> bool:
        """Whether no value of the key is right: a time that only a column can give."""
        found = self._with(path, _NONE)
        return found is not None and found.message.startswith("a time can only come from a column")

    def _told(self, path: Path) -> str:
        """What tells values of one form apart from others: the sample, and the first complaints."""
        name = str(path[-1])
        asked = [self._with(path, _PROBES[probe]) for probe in ("text", "whole", "table")]
        told = [(e.code, e.message.replace(name, "")) if e else None for e in asked]
        return repr((self._at(path), told))

    def _needs(self, path: Path) -> bool:
        found = self._without(path)
        return bool(
            found and found.code is ErrorCode.MISSING_KEY and found.message.endswith("is missing")
        )

    # -- values -----------------------------------------------------------------------------------

    def _value(self, path: Path) -> Schema:
        choices = [
            getattr(self, f"_as_{name}")(path) for name in _PROBES if self._takes(path, name)
        ]
        return choices[0] if len(choices) == 1 else {"anyOf": choices}

    def _takes(self, path: Path, name: str) -> bool:
        if name == "table" and isinstance(self._at(path), dict):
            return True
        if name == "list" and _tables(self._at(path)):
            return True
        found = self._with(path, _PROBES[name])
        return found is None or found.code is not ErrorCode.WRONG_TYPE

    def _as_table(self, path: Path) -> Schema:
        there = self._at(path)
        if isinstance(there, dict):
            return self._table(path)
        found = self._with(path, {_NONE: _NONE})
        taken = found and _TAKEN.search(found.message)
        assert taken, found
        with self._put(path, {key: there for key in taken[2].split(", ")}):
            return self._keyed(path, taken[2].split(", "))

    def _as_text(self, path: Path) -> Schema:
        found = self._with(path, _NONE)
        taken = found and _TAKEN.search(found.message)
        if taken:
            return {"enum": sorted(taken[2].split(", "))}
        empty = self._with(path, "")
        return {"type": "string"} | ({"minLength": 1} if empty else {})

    def _as_whole(self, path: Path) -> Schema:
        bounds = [self._with(path, end) for end in (-(10**9), 10**9)]
        found = [_RANGE.search(each.message) for each in bounds if each]
        ends = [(int(each[1]), int(each[2])) for each in found if each]
        made: Schema = {"type": "integer"}
        if ends:
            return made | {"minimum": ends[0][0], "maximum": ends[0][1]}
        return made | ({"minimum": 1} if bounds[0] else {})

    def _as_flag(self, path: Path) -> Schema:
        return {"type": "boolean"}

    def _as_date(self, path: Path) -> Schema:
        return {"type": "string", "pattern": _DATE}

    def _as_list(self, path: Path) -> Schema:
        there = self._at(path)
        if _tables(there):
            items = joined([self._table((*path, n)) for n in range(len(there))])
        else:
            with self._put(path, [there[0]] if isinstance(there, list) else [there]):
                items = self._value((*path, 0))
        empty = self._with(path, [])
        least = {"minItems": 1} if empty and empty.code is ErrorCode.WRONG_TYPE else {}
        return {"type": "array", "items": items} | least

    @contextmanager
    def _put(self, path: Path, value: Any) -> Iterator[None]:
        """While it lasts, the sample has another value there."""
        before, self._sample = self._sample, copy.deepcopy(self._sample)
        around: Any = self._sample
        for step in path[:-1]:
            around = around[step]
        around[path[-1]] = value
        yield
        self._sample = before


def _leads_on(key: str, keys: Iterable[str]) -> bool:
    """Whether the key is a table of keys that are known by their paths."""
    return any(each.startswith(f"{key}.") for each in keys)


def _tables(value: Any) -> bool:
    return isinstance(value, list) and bool(value) and isinstance(value[0], dict)


def joined(forms: list[Schema]) -> Schema:
    """The form of tables of one list: what any has, required where all need it."""
    whole = dict(forms[0])
    for each in forms[1:]:
        whole["properties"] = whole["properties"] | each["properties"]
    required = set.intersection(*(set(each.get("required", ())) for each in forms))
    whole.pop("required", None)
    return whole | ({"required": sorted(required)} if required else {})


def finished(schema: Any, path: str = "") -> Any:
    """The schema without notes of what is taken; a key that the sample lacks is an error."""
    if isinstance(schema, list):
        return [finished(each, path) for each in schema]
    if not isinstance(schema, dict):
        return schema
    lacking = set(schema.get("taken", ())) - set(schema.get("properties", ()))
    if lacking:
        raise ValueError(f"the sample lacks {path or 'at its root'}: {', '.join(sorted(lacking))}")
    kept = {key: value for key, value in schema.items() if key != "taken"}
    return {key: finished(value, f"{path}.{key}") for key, value in kept.items()}


def with_labels(schema: Any, words: list[dict[str, tuple[str, ...]]]) -> Any:
    """The schema of a reader that takes a word by its labels too, as a value and as a key.

    `words` has of each table its names, each with its labels.
    """
    if isinstance(schema, list):
        return [with_labels(each, words) for each in schema]
    if not isinstance(schema, dict):
        return schema
    made = {key: with_labels(value, words) for key, value in schema.items()}
    for table in words:
        if set(made.get("enum", ())) == set(table):
            made["enum"] = sorted({*table, *(label for each in table.values() for label in each)})
        if set(made.get("taken", ())) == set(table):
            found = made["properties"]
            there = [(name, each) for name, each in table.items() if name in found]
            labelled = {label: found[name] for name, each in there for label in each}
            made["properties"] = found | labelled
    return made


def shared(schema: Any, name: str) -> dict[str, Any]:
    """Definitions, of which the first is the schema: what it says often stands once."""
    counts: dict[str, int] = {}

    def count(each: Any) -> None:
        if isinstance(each, dict):
            text = json.dumps(each, sort_keys=True)
            counts[text] = counts.get(text, 0) + 1
            if counts[text] > 1:
                return
        for value in each.values() if isinstance(each, dict) else each:
            if isinstance(value, (dict, list)):
                count(value)

    count(schema)
    defs: dict[str, Any] = {name: None}
    names: dict[str, str] = {}

    def put(each: Any) -> Any:
        if isinstance(each, list):
            return [put(value) for value in each]
        if not isinstance(each, dict):
            return each
        text = json.dumps(each, sort_keys=True)
        if counts.get(text, 0) < 2 or len(text) < _LONG or "type" not in text:
            return {key: put(value) for key, value in each.items()}
        if text not in names:
            names[text] = f"{name}.{len(names) + 1}"
            defs[names[text]] = None
            defs[names[text]] = {key: put(value) for key, value in each.items()}
        return {"$ref": f"#/$defs/{names[text]}"}

    defs[name] = put(schema)
    return defs


_LONG = 60
