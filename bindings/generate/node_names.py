"""The names of the binding of Node.js, and the comments of the header in its terms."""

from __future__ import annotations

import re
import textwrap

from .api import Api, Call, Meaning, constant_name, is_method, short
from .names import camel, pascal

DOCUMENTS = ("RECORD", "EVENT", "RECEIPT", "HEAD", "INCLUSION_PROOF", "OLDER_RECORD")
"""Shapes that hosts keep byte for byte: they are given as texts only."""

_UNITS = ("seconds", "offset", "clock")


class_name = enum_name = pascal


def struct_name(name: str) -> str:
    """Of the struct of errors there are no values: a failed call throws."""
    return "Failure" if name == "error" else pascal(name)


def shape_name(shape: str) -> str:
    return f"{pascal(shape)}Json"


def js_name(c_name: str, meaning: Meaning) -> str:
    """JavaScript has no type for amounts of time, so their names tell the unit."""
    plain = camel(c_name.removesuffix("_s"))
    return f"{plain}Seconds" if meaning.kind in _UNITS else plain


def method(call: Call) -> str:
    return camel(call.verb)


def parsed(call: Call) -> str:
    """The shape of the JSON that a call gives parsed."""
    shape = call.outputs[0].json if call.outputs else ""
    return "" if shape in DOCUMENTS else shape


def documented(call: Call) -> str:
    """The name of what gives that JSON as a text."""
    return f"{method(call)}Text"


class Prose:
    """The header's comments, with the names that they speak of as JavaScript has them."""

    def __init__(self, api: Api) -> None:
        self._names = {"NULL": "null", "NULL and 0": "empty", "PETITION_NEVER": "null"}
        self._names["PETITION_STORE_ANY"] = "null"
        self._prefix: dict[str, str] = {}
        for one in api.whole:
            self._learn(one)

    def _learn(self, api: Api) -> None:
        for enum in api.enums:
            table = enum_name(short(enum.name))
            for one in enum.constants:
                self._names[one.name] = f"{table}.{constant_name(enum, one)}"
                prefix = one.name.removesuffix(constant_name(enum, one))
                self._names[f"{prefix}*"] = table
                self._prefix[one.name] = prefix.removesuffix("E_")
        for struct in api.structs:
            self._names[struct.c_name] = struct_name(struct.name)
        for handle in api.handles:
            self._names[handle.name] = class_name(short(handle.name))
            self._names[f"{handle.name}_free"] = f"{class_name(short(handle.name))}.close"
        for call in api.calls:
            self._names[call.name] = _place_of(call)

    def _name(self, found: re.Match[str]) -> str:
        return self._names.get(found.group(0), found.group(0))

    def _whole_names(self, text: str) -> str:
        """With each "_LATE" after "PETITION_X_EARLY" written in full."""
        parts = re.split(r"(?<!\w)((?:PETITION)?_[A-Z_]+\b)", text)
        prefix = ""
        for index in range(1, len(parts), 2):
            found = next((f for f in _full(prefix, parts[index]) if f in self._prefix), "")
            parts[index] = found or parts[index]
            prefix = self._prefix.get(found, prefix)
        return "".join(parts)

    def comment(self, text: str, indent: str = "") -> list[str]:
        """A comment of one line, or of several."""
        pattern = r"\b(?:PETITION_[A-Z_]+(?:\*|\b)|petition_\w+|NULL and 0|NULL\b)"
        told = re.sub(pattern, self._name, self._whole_names(text))
        one = f"{indent}/** {told} */"
        if "\n" not in told and len(one) <= 100:
            return [one]
        lines = []
        for paragraph in told.split("\n\n"):
            lines += ["", *textwrap.wrap(paragraph, 97 - len(indent), break_on_hyphens=False)]
        inside = [f"{indent} * {line}".rstrip() for line in lines[1:]]
        return [f"{indent}/**", *inside, f"{indent} */"]


def _full(prefix: str, name: str) -> tuple[str, ...]:
    return (name, f"{prefix}{name[1:]}", f"{prefix}E{name}")


def _place_of(call: Call) -> str:
    if not call.object:
        return method(call)
    if call.verb == "new" and not is_method(call):
        return f"new {class_name(call.object)}"
    return f"{class_name(call.object)}.{method(call)}"
