"""The shapes of JSON as Rust types that serde reads."""

from __future__ import annotations

from .api import Api
from .names import pascal as camel
from .names import singular
from .rust_calls import DOCUMENTS
from .rust_text import commented, identifier
from .rust_types import OPENING
from .shapes import Keyed, Listed, OneOf, Plain

_PLAIN = {
    "text": "String",
    "reading": "String",
    "path": "String",
    "flag": "bool",
    "number": "u64",
    "share": "f64",
    "time": "Instant",
    "date": "Date",
    "clock": "Duration",
    "seconds": "Seconds",
}
_WORDS = {"DEVIATION": "DeviationKind", "REFUSAL": "RefusalCode", "STRETCH": "Why"}
"""What a table is called as an enumeration, where it is not its own name."""


class _Types:
    """Makes a type of each shape that results have, and of each object within one."""

    def __init__(self, shapes: dict[str, object]) -> None:
        self._shapes = shapes
        self._made: dict[str, str] = {}

    def named(self, name: str) -> str:
        """The type of a shape by its name; a document stays text."""
        if name in DOCUMENTS:
            return "Box<RawValue>"
        shape = self._shapes[name]
        rust = camel(name)
        if rust in self._made:
            return rust
        self._made[rust] = ""  # its place, before those within it
        if isinstance(shape, Keyed):
            self._made[rust] = self._struct(rust, shape, name)
        else:
            of = self._of(shape, rust)
            self._made[rust] = f"/// `{name}`.\npub type {rust} = {of};\n"
        return rust

    def text(self) -> str:
        return "\n".join(self._made.values())

    def _of(self, shape: object, within: str) -> str:
        if isinstance(shape, Listed):
            return f"Vec<{self._of(shape.of, _singular(within))}>"
        if isinstance(shape, OneOf):
            return self._choice(shape, within)
        if isinstance(shape, Keyed):
            self._made.setdefault(within, "")
            self._made[within] = self._struct(within, shape, "")
            return within
        assert isinstance(shape, Plain), f"{within}: no type is known for it"
        if shape.name == "word":
            return _WORDS.get(shape.argument, camel(shape.argument))
        return self.named(shape.name) if shape.name in self._shapes else _PLAIN[shape.name]

    def _choice(self, shape: OneOf, within: str) -> str:
        """X or null is an option; one of some given texts is text."""
        plain = [one for one in shape.choices if not _is_null(one)]
        if all(isinstance(one, Plain) and one.name.startswith('"') for one in plain):
            kind = "String"
        else:
            assert len(plain) == 1, f"{within}: either of two types"
            kind = self._of(plain[0], within)
        return f"Option<{kind}>" if len(plain) < len(shape.choices) else kind

    def _struct(self, rust: str, shape: Keyed, name: str) -> str:
        doc = f"`{name}`." if name else "A part of the shape that its name begins with."
        fields = "".join(
            self._field(key, one.value, one.optional, rust) for key, one in shape.keys.items()
        )
        return (
            f"{commented(doc)}#[non_exhaustive]\n#[derive(Clone, Debug, Deserialize)]\n"
            f"pub struct {rust} {{\n{fields}}}\n"
        )

    def _field(self, key: str, shape: object, optional: bool, owner: str) -> str:
        kind = self._of(shape, owner + camel(key))
        read = '    #[serde(deserialize_with = "clock")]\n' if kind == "Duration" else ""
        if optional:
            read += "    #[serde(default)]\n"
            bare = kind in ("bool",) or kind.startswith(("Vec<", "Option<"))
            kind = kind if bare else f"Option<{kind}>"
        renamed = f'    #[serde(rename = "{key}")]\n' if identifier(key) != key else ""
        return f"    /// {_said(shape)}\n{read}{renamed}    pub {identifier(key)}: {kind},\n"


def _singular(name: str) -> str:
    made = singular(name)
    return made if made != name else f"{name}Item"


def _is_null(shape: object) -> bool:
    return isinstance(shape, Plain) and shape.name == "null"


def _said(shape: object) -> str:
    """What petition.h says of a key."""
    if isinstance(shape, Listed):
        return f"A list: {_said(shape.of)[0].lower()}{_said(shape.of)[1:]}"
    if isinstance(shape, OneOf):
        parts = [_said(one).rstrip(".") for one in shape.choices if not _is_null(one)]
        none = any(_is_null(one) for one in shape.choices)
        return " or ".join(parts) + (", or none." if none else ".")
    if isinstance(shape, Plain):
        return f"{_SAID.get(shape.name) or f'`{shape.name}`'}."
    return "An object."


_SAID = {
    "text": "A text",
    "time": "An instant",
    "date": "A date",
    "clock": "A time of day, as the time since midnight",
    "number": "A whole number",
    "seconds": "An amount of working time",
    "share": "A number from 0 to 1",
    "flag": "Whether it is so",
    "reading": 'A reading, as "I-16"',
    "path": 'A path, as "data.petitioner.phone"',
    "word": "A word",
    "EVENT": "An event as its text, byte for byte",
    "RECORD": "A record as its text, byte for byte",
}


def types(api: Api) -> str:
    made = _Types(api.shapes)
    for call in api.calls:
        for value in call.outputs:
            if value.json and value.json not in DOCUMENTS:
                made.named(value.json)
    return (
        f"//! The results that are JSON, as types. {OPENING}\n//!\n"
        "//! The keys are those of the section JSON SHAPES of petition.h. Times are instants,\n"
        "//! days dates, words enumerations; events and records stay the text that they are.\n\n"
        "pub use crate::typed::Json;\n"
        "use crate::values::{clock_of_json as clock, Date, Instant, Seconds};\n"
        "use crate::words::*;\n"
        "use serde::Deserialize;\nuse serde_json::value::RawValue;\nuse std::time::Duration;\n\n"
        + made.text()
    )
