"""What things of petition.h are called in PHP, and how its comments read there."""

from __future__ import annotations

import re
import textwrap
from pathlib import Path

from .api import ROOT, Api, Call, StructField, constant_name, short
from .header import Enum
from .names import camel, pascal

FOLDER = ROOT / "bindings" / "php"
SOURCES = FOLDER / "src"
FUNCTIONS = "Library"
"""The class of the functions that belong to no object."""

_RESERVED = {"case": "PetitionCase"}  # a word of the language
_ENUM_OF_TABLE = {
    "REFUSAL": "RefusalCode",
    "DEVIATION": "DeviationKind",
    "STRETCH": "Why",
}
"""The table of a word, where it is not called as its enumeration."""


def class_name(handle: str) -> str:
    return _RESERVED.get(handle, pascal(handle))


def enum_of_table(table: str) -> str:
    return _ENUM_OF_TABLE.get(table, pascal(table))


def with_unit(name: str, kind: str) -> str:
    """Amounts are plain numbers in PHP, so their names tell the unit."""
    plain = re.sub(r"_s$", "", name)
    return camel(plain) + "Seconds" if kind in ("seconds", "offset", "clock") else camel(plain)


def field_name(field: StructField) -> str:
    return with_unit(field.c_name, field.meaning.kind)


def method_name(call: Call) -> str:
    return "__construct" if call.verb == "new" else camel(call.verb)


def parsed_name(call: Call) -> str:
    """Of the method that gives the JSON as objects: parsedJson beside json."""
    return "parsed" + pascal(call.verb)


# -- comments --------------------------------------------------------------------------------------

_ADAPTED = (
    (r"[;,]? (?:which the caller frees with|free (?:it |them )?with) petition_\w+_free", ""),
    (r" ?`out` has no struct_size: the struct is frozen\.", ""),
    (r" Frozen(?:, and part of many structs| but for growth at its end)?\.", ""),
    (r", in days since 1970-01-01(?=[,.])", ""),
    (r"; 0 beyond clause_count", ""),
    (r"the fields below are 0 without", "the fields below are null without"),
    (r" `lunar->leap` must be 0 or 1\.|; PETITION_E_UNKNOWN_FLAG for another `leap`", ""),
    (r"more than int64_t holds", "more than 64 bits hold"),
    (r"A constant, a reserved field or a struct_size that", "A number of a word that"),
    (r"\bNULL (?=for|when)", "null "),
    (r" ?The texts are static, end with NUL, and are valid as long as the library is loaded\.", ""),
    (r" ?Each output is optional\.", ""),
    (r" ?The text is static(?: and never NULL)?\.", ""),
    (r" ?It allocates nothing\.|it allocates nothing\.", ""),
    (r"; NULL and 0 for (none|\"\w+\")", r"; empty for \1"),
    (r"NULL and 0 for a verdict", "null for a verdict"),
    (r"`count` tells how many there are", "count() tells how many there are"),
    (r" in (?:a handle|handles) of the caller's own|, as a handle of the caller's own", ""),
    (r"; a handle of the caller's own", ""),
    (r"^1 (when|in|:)", r"true \1"),
    (r": 1 or 0\.", ": true or false."),
    (r", else 0\.", ", else false."),
    (r"Writes 1 for each case", "Tells true for each case"),
    (r"`window_count` \(may be NULL\).*Nothing is allocated\.", ""),
    (r" `count` is the length of both arrays, which may be NULL when it is 0\.", ""),
    (r" (?:`audits`|`cases`) is an array of `\w+_count` handles, which stay the caller's\.", ""),
    (r"`(?:case|regulation|calendar)_count` (?=cases|regulations|calendars)", ""),
    (r"as a NULL handle", "as an `index` that there is not"),
    (r" No output may be the array of an input\.", ""),
    (r"(?<=`open\[i\]`): one byte, 1 or 0", ""),
)
"""Where a comment speaks of C, what it says in PHP."""


class Docs:
    """Comments of the header, with the names of PHP."""

    def __init__(self, api: Api) -> None:
        self.sized = {struct.name for struct in api.structs if struct.sized}
        self._names: dict[str, str] = {"PETITION_NEVER": "null"}
        for struct in api.structs:
            self._names[struct.c_name] = pascal(struct.name)
        for handle in api.handles:
            name = class_name(short(handle.name))
            self._names[handle.name] = name
            self._names[f"{handle.name}_free"] = f"{name}::close()"
        for call in api.calls:
            self._names[call.name] = self._method(call)
        for enum in api.enums:
            self._add_words(enum)

    @staticmethod
    def _method(call: Call) -> str:
        owner = class_name(call.object) if call.object else FUNCTIONS
        return f"new {owner}()" if call.verb == "new" else f"{owner}::{method_name(call)}()"

    def _add_words(self, enum: Enum) -> None:
        name = pascal(short(enum.name))
        for one in enum.constants:
            self._names[one.name] = f"{name}::{pascal(constant_name(enum, one))}"
        prefix = enum.constants[0].name.removesuffix(constant_name(enum, enum.constants[0]))
        self._names.setdefault(f"{prefix}*", name)

    def plain(self, text: str, names: dict[str, str] | None = None) -> str:
        """As prose, in paragraphs of one line; `names` are those of parameters or fields."""
        for pattern, said in _ADAPTED:
            text = re.sub(pattern, said, text)
        text = re.sub(r"\b(?:petition|PETITION)_\w+\*?", self._name, text)
        text = re.sub(r"(?<= )_([A-Z][A-Z_]+)\b", lambda found: f"::{pascal(found[1])}", text)
        for name, called in (names or {}).items():
            text = re.sub(rf"`{name}(?=`|\[)", f"`{called}", text)
        return text.replace("*/", "* /").strip()

    def _name(self, found: re.Match[str]) -> str:
        return self._names.get(found[0], found[0])


def block(text: str, tags: list[str] | None = None, indent: str = "") -> str:
    """A doc comment of paragraphs and tags."""
    width = 97 - len(indent)
    lines: list[str] = []
    for paragraph in text.split("\n\n") if text else []:
        lines += ["", *textwrap.wrap(paragraph, width, break_on_hyphens=False)]
    if tags and lines:
        lines.append("")
    else:
        lines = lines or [""]
    for tag in tags or []:
        lines += textwrap.wrap(tag, width, subsequent_indent="    ", break_on_hyphens=False)
    lines = lines[1:]
    if not lines:
        return ""
    if len(lines) == 1 and len(lines[0]) <= width - 4:
        return f"{indent}/** {lines[0]} */\n"
    body = "".join(f"{indent} * {line}".rstrip() + "\n" for line in lines)
    return f"{indent}/**\n{body}{indent} */\n"


def source(name: str, purpose: str, body: str, namespace: str = "Petition") -> tuple[Path, str]:
    """A file of one class, with what stands above it."""
    said = textwrap.fill(purpose, 96, break_on_hyphens=False).replace("\n", "\n * ")
    head = f"<?php\n\n/**\n * {said}\n *\n * Generated by bindings/generate from petition.h.\n */\n"
    folder = namespace.removeprefix("Petition").strip("\\")
    text = f"{head}\ndeclare(strict_types=1);\n\nnamespace {namespace};\n\n{body}"
    return SOURCES / folder / f"{name}.php", text
