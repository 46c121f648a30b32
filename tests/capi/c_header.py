"""Reads petition.h far enough to list what it declares: constants, structs, functions."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Parameter:
    type: str  # as in "const petition_case *"
    name: str


@dataclass(frozen=True)
class Function:
    returns: str
    name: str
    parameters: tuple[Parameter, ...]


@dataclass(frozen=True)
class Struct:
    name: str
    fields: tuple[str, ...]


def read(path: Path) -> str:
    """The header without comments and with single spaces."""
    text = re.sub(r"/\*.*?\*/", " ", path.read_text(encoding="utf-8"), flags=re.DOTALL)
    return re.sub(r"[ \n]+", " ", text)


def constants(text: str) -> list[str]:
    """The names of all enumerators and of the one macro that is a value."""
    names = []
    for body in re.findall(r"\benum \{(.*?)\}", text):
        for entry in filter(None, (part.strip() for part in body.split(","))):
            name, number = re.fullmatch(r"(PETITION_\w+) = (-?\d+)", entry).groups()
            assert number is not None
            names.append(name)
    return [*names, "PETITION_NEVER"]


def structs(text: str) -> list[Struct]:
    found = []
    for name, body, again in re.findall(r"typedef struct (\w+) \{(.*?)\} (\w+);", text):
        assert name == again, name
        fields = [
            re.fullmatch(r"[\w ]+ (\w+)(?:\[\d+\])?", f.strip()).group(1)
            for f in body.split(";")
            if f.strip()
        ]
        found.append(Struct(name, tuple(fields)))
    return found


def functions(text: str) -> list[Function]:
    found = []
    for returns, name, body in re.findall(r"([\w ]+ \*?)(petition_\w+)\(([^)]*)\);", text):
        parameters = []
        for part in [] if body == "void" else body.split(","):
            kind, parameter = re.fullmatch(r"(.*[ *])(\w+)", part.strip()).groups()
            parameters.append(Parameter(kind.strip(), parameter))
        found.append(Function(returns.strip(), name, tuple(parameters)))
    return found
