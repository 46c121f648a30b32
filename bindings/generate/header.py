"""Reads petition.h far enough to list what it declares: constants, structs, handles, functions,
each with its comment.
"""

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
    doc: str = ""


@dataclass(frozen=True)
class Field:
    type: str  # as in "int32_t"
    name: str
    length: int  # of an array; 0: a single value
    doc: str = ""


@dataclass(frozen=True)
class Struct:
    name: str
    fields: tuple[Field, ...]
    doc: str = ""


@dataclass(frozen=True)
class Handle:
    name: str
    doc: str = ""


@dataclass(frozen=True)
class Constant:
    name: str
    value: int
    doc: str = ""


@dataclass(frozen=True)
class Variable:
    type: str  # as in "const int64_t"
    name: str
    doc: str = ""


@dataclass(frozen=True)
class Enum:
    name: str  # as in "petition_role"
    constants: tuple[Constant, ...]
    doc: str = ""


_COMMENT = r"(?:/\*\*((?:(?!\*/).)*)\*/\s*)?"


def read(path: Path) -> str:
    """The header without its opening text, whose examples are no declarations."""
    text = path.read_text(encoding="utf-8")
    return text[re.search(r"#ifndef PETITION_\w+_H\n", text).start() :]


def _plain(comment: str | None) -> str:
    """A comment as prose: paragraphs of one line each, parted by an empty one."""
    text = re.sub(r"(?m)^\s*\*? ?", "", (comment or "").removeprefix("<"))
    return "\n\n".join(" ".join(part.split()) for part in re.split(r"\n\s*\n", text.strip()))


def _bare(text: str) -> str:
    return " ".join(re.sub(r"/\*.*?\*/", " ", text, flags=re.DOTALL).split())


def enums(text: str) -> list[Enum]:
    found = []
    for doc, name, body in re.findall(
        _COMMENT + r"enum (petition_\w+) \{(.*?)\n\};", text, flags=re.DOTALL
    ):
        entries = re.findall(
            _COMMENT + r"(PETITION_\w+) = (-?\d+),?(?:\s*/\*\*<((?:(?!\*/).)*)\*/)?",
            body,
            flags=re.DOTALL,
        )
        listed = [
            Constant(key, int(n), _plain(before or after)) for before, key, n, after in entries
        ]
        found.append(Enum(name, tuple(listed), _plain(doc)))
    return found


def constants(text: str) -> list[str]:
    """The names of all enumerators and of the one macro that is a value."""
    return [one.name for enum in enums(text) for one in enum.constants] + ["PETITION_NEVER"]


def structs(text: str) -> list[Struct]:
    found = []
    for doc, name, body, again in re.findall(
        _COMMENT + r"typedef struct (\w+) \{(.*?)\n\} (\w+);", text, flags=re.DOTALL
    ):
        assert name == again, name
        fields = [
            Field(kind, field, int(length or 0), _plain(before or after))
            for before, kind, field, length, after in re.findall(
                _COMMENT + r"(\w+) (\w+)(?:\[(\d+)\])?;(?:[ \t]*/\*\*<((?:(?!\*/).)*)\*/)?",
                body,
                flags=re.DOTALL,
            )
        ]
        assert len(fields) == _bare(body).count(";"), name
        found.append(Struct(name, tuple(fields), _plain(doc)))
    return found


def handles(text: str) -> list[Handle]:
    found = re.findall(_COMMENT + r"typedef struct (\w+) \2;", text, flags=re.DOTALL)
    return [Handle(name, _plain(doc)) for doc, name in found]


def variables(text: str) -> list[Variable]:
    found = re.findall(_COMMENT + r"extern ([\w ]+) (petition_\w+);", text, flags=re.DOTALL)
    return [Variable(kind, name, _plain(doc)) for doc, kind, name in found]


def functions(text: str) -> list[Function]:
    found = []
    for doc, returns, name, body in re.findall(
        _COMMENT + r"((?:const )?\w+ \*?)(petition_\w+)\(([^;{]*)\);", text, flags=re.DOTALL
    ):
        parameters = []
        for part in [] if body == "void" else _bare(body).split(","):
            kind, parameter = re.fullmatch(r"(.*[ *])(\w+)", part.strip()).groups()
            parameters.append(Parameter(kind.strip(), parameter))
        found.append(Function(returns.strip(), name, tuple(parameters), _plain(doc)))
    return found
