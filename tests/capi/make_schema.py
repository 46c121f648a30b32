"""Makes the JSON Schema of everything that the library writes and reads as JSON.

The shapes are those of petition.h, which check_shapes.py holds against real results; the words are
the library's own tables; profiles and mappings are what their readers take. `--write` writes the
file that the library carries, without it the schema is printed.
"""

from __future__ import annotations

import json
import re
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2] / "bindings"))

from generate.shapes import Keyed, Listed, Mapped, OneOf, Plain, read_shapes  # noqa: E402

ROOT = Path(__file__).parents[2]
HEADER = ROOT / "libpetition" / "include" / "petition" / "petition.h"
FILE = ROOT / "libpetition" / "data" / "schemas" / "petition.json"

_PATH = r"^(actor|data)(\.[a-z_]+)+$"
_PLAIN = {
    "text": {"type": "string"},
    "flag": {"type": "boolean"},
    "null": {"type": "null"},
    "number": {"type": "integer", "minimum": 0},
    "seconds": {"type": "integer"},
    "share": {"type": "number", "minimum": 0, "maximum": 1},
    "time": {
        "type": "string",
        "pattern": r"^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$",
    },
    "date": {"type": "string", "pattern": r"^\d{4}-\d\d-\d\d$"},
    "clock": {"type": "string", "pattern": r"^\d\d:\d\d:\d\d$"},
    "reading": {"type": "string", "pattern": r"^I-\d+$"},
    "path": {"type": "string", "pattern": _PATH},
}

_SCHEMAS = {"RECORD": [3, 4], "OLDER_RECORD": [1, 2], "RECEIPT": [1]}
_COMMITTED_IN_SCHEMA_4 = {
    "if": {"properties": {"schema": {"const": 3}}},
    "then": {"properties": {"events": {"items": {"properties": {"committed": False}}}}},
}

Schema = dict[str, object]


def _ref(name: str) -> Schema:
    return {"$ref": f"#/$defs/{name}"}


class _Maker:
    def __init__(self, shapes: dict[str, object], words: dict[str, list[str]]) -> None:
        self._shapes = shapes
        self._words = words

    def defs(self) -> Schema:
        made = {name: self._of(shape) for name, shape in self._shapes.items()}
        made["DATA_CORRECTED"]["required"].remove("value")  # it may be committed
        for name, numbers in _SCHEMAS.items():
            made[name]["properties"]["schema"] = {"enum": numbers}
        made["RECORD"] |= _COMMITTED_IN_SCHEMA_4
        made["EVENT"] |= {"allOf": [self._data_of(kind) for kind in self._words["KIND"]]}
        tables = {f"word.{table}": {"enum": names} for table, names in self._words.items()}
        return made | tables

    def _data_of(self, kind: str) -> Schema:
        """What the data of an event of that kind are, and whether they must be there."""
        name = f"DATA_{kind.upper()}"
        needed = any(not key.optional for key in self._shapes[name].keys.values())
        then: Schema = {"properties": {"data": _ref(name)}}
        if needed:
            then["required"] = ["data"]
        return {"if": {"properties": {"kind": {"const": kind}}}, "then": then}

    def _of(self, shape: object) -> Schema:
        if isinstance(shape, Listed):
            return {"type": "array", "items": self._of(shape.of)}
        if isinstance(shape, OneOf):
            return {"anyOf": [self._of(choice) for choice in shape.choices]}
        if isinstance(shape, Mapped):
            keys = {"pattern": self._of(shape.key)["pattern"]}
            values = self._of(shape.of)
            return {"type": "object", "propertyNames": keys, "additionalProperties": values}
        if isinstance(shape, Keyed):
            return self._keyed(shape)
        assert isinstance(shape, Plain)
        if shape.name == "word":
            return _ref(f"word.{shape.argument}")
        if shape.name == "data":
            return {"type": "object"}
        if shape.name.startswith('"'):
            return {"const": json.loads(shape.name)}
        return _ref(shape.name) if shape.name in self._shapes else _PLAIN[shape.name]

    def _keyed(self, shape: Keyed) -> Schema:
        made: Schema = {
            "type": "object",
            "properties": {name: self._of(key.value) for name, key in shape.keys.items()},
            "additionalProperties": False,
        }
        required = [
            name
            for name, key in shape.keys.items()
            if not (key.optional or (isinstance(key.value, Plain) and key.value.name == "data"))
        ]
        return made | ({"required": required} if required else {})


_TABLES = {"DeviationKind": "DEVIATION", "RefusalCode": "REFUSAL", "Why": "STRETCH"}
"""What the header calls a table, where it is not its own name."""


def words() -> dict[str, list[str]]:
    """The names of each table, by the name that the header gives the table."""
    from petition import _core

    def table(name: str) -> str:
        return _TABLES.get(name) or re.sub(r"(?<=[a-z])(?=[A-Z])", "_", name).upper()

    return {table(name): [row[0] for row in rows] for name, rows in _core.words().items()}


def schema() -> Schema:
    """The whole: each shape of the header under its name in `$defs`."""
    shapes = read_shapes(HEADER.read_text("utf-8"))
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": "urn:petition:json",
        "title": "petition",
        "anyOf": [_ref(name) for name in ("RECORD", "OLDER_RECORD", "EVENT", "RECEIPT")],
        "$defs": _Maker(shapes, words()).defs() | _settings(),
    }


def _settings() -> Schema:
    """`PROFILE` and `MAPPING`, of which their readers are asked."""
    from settings_schema import defs

    return defs()


def text() -> str:
    """As the file has it: one definition in each line."""
    made = schema()
    defs = made.pop("$defs")
    lines = [f"{json.dumps(name)}:{_line(of)}" for name, of in defs.items()]
    return _line(made)[:-1] + ',"$defs":{\n' + ",\n".join(lines) + "\n}}\n"


def _line(of: object) -> str:
    return json.dumps(of, separators=(",", ":"), ensure_ascii=False)


if __name__ == "__main__":
    if sys.argv[1:] == ["--write"]:
        FILE.parent.mkdir(exist_ok=True)
        FILE.write_text(text(), "utf-8")
    else:
        print(text(), end="")
