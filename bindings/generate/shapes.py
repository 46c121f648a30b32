"""Reads the JSON shapes that a header writes, in its section JSON SHAPES."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, field


@dataclass(eq=False)
class Plain:
    """A value without parts: text, time, word(T), data(kind), null, "a literal", or a NAME."""

    name: str
    argument: str = ""
    met: bool = False


@dataclass(eq=False)
class Listed:
    of: object
    met: bool = False


@dataclass(eq=False)
class Key:
    value: object
    optional: bool
    missed: bool = False


@dataclass(eq=False)
class Keyed:
    keys: dict[str, Key] = field(default_factory=dict)
    met: bool = False


@dataclass(eq=False)
class Mapped:
    """An object whose keys are data."""

    key: Plain
    of: object
    met: bool = False


@dataclass(eq=False)
class OneOf:
    choices: list[object]


TOKEN = re.compile(r'\s*("[^"]*"|\w+|[{}\[\]():,?|=])')


class Reader:
    """Reads `NAME = shape` after `NAME = shape`."""

    def __init__(self, text: str) -> None:
        self.tokens = TOKEN.findall(text)
        self.at = 0
        regular = "".join(self.tokens) == re.sub(r"\s+", "", text)
        assert regular, "a shape is not in the regular form"

    def peek(self) -> str:
        return self.tokens[self.at] if self.at < len(self.tokens) else ""

    def take(self, wanted: str = "") -> str:
        token = self.peek()
        assert token and wanted in ("", token), f"expected {wanted}, not {token}"
        self.at += 1
        return token

    def shapes(self) -> dict[str, object]:
        found: dict[str, object] = {}
        while self.peek():
            name = self.take()
            self.take("=")
            assert name not in found, f"{name} is given twice"
            found[name] = self.value()
        return found

    def value(self) -> object:
        choices = [self.single()]
        while self.peek() == "|":
            self.take()
            choices.append(self.single())
        return choices[0] if len(choices) == 1 else OneOf(choices)

    def single(self) -> object:
        if self.peek() == "{":
            return self.keyed()
        if self.peek() == "[":
            self.take()
            inside = Listed(self.value())
            self.take("]")
            return inside
        name = self.take()
        if self.peek() != "(":
            return Plain(name)
        self.take()
        argument = self.take()
        self.take(")")
        return Plain(name, argument)

    def keyed(self) -> Keyed | Mapped:
        shape = Keyed()
        self.take("{")
        if re.match(r"\w", self.peek()):
            mapped = Mapped(Plain(self.take()), self.take(":") and self.value())
            self.take("}")
            return mapped
        while self.peek() != "}":
            key = json.loads(self.take())
            optional = self.peek() == "?"
            if optional:
                self.take()
            self.take(":")
            assert key not in shape.keys, f"{key} is given twice"
            shape.keys[key] = Key(self.value(), optional)
            if self.peek() != "}":
                self.take(",")
        self.take("}")
        return shape


def read_shapes(header: str) -> dict[str, object]:
    """The shapes of the section JSON SHAPES."""
    section = header[header.index(" * JSON SHAPES\n") : header.index("#ifndef PETITION_")]
    lines = [line[3:] for line in section.splitlines()]
    first = next(i for i, line in enumerate(lines) if re.match(r"  [A-Z_]+ = ", line))
    last = max(i for i, line in enumerate(lines) if re.match(r"  .*\}$", line))
    return Reader("\n".join(lines[first : last + 1])).shapes()
