"""In which line each key of a TOML text stands: the standard reader does not tell."""

from __future__ import annotations

import re
import tomllib
from typing import Any

__all__ = ["Path", "toml_lines"]

Path = tuple[str, ...]
"""The keys from the root down."""

_PART = r"""(?:"(?:\\.|[^"\\\n])*"|'[^'\n]*'|[A-Za-z0-9_-]+)"""
_KEY = rf"{_PART}(?:[ \t]*\.[ \t]*{_PART})*"
_STATEMENT = re.compile(rf"[ \t]*(?:\[\[?[ \t]*(?P<table>{_KEY})|(?P<key>{_KEY})[ \t]*=)")
_TOKEN = re.compile(
    r'"""(?:\\.|[^\\])*?"""|\'\'\'.*?\'\'\'|"(?:\\.|[^"\\\n])*"|\'[^\'\n]*\'|#[^\n]*|[\[\]{}\n]',
    re.DOTALL,
)


def toml_lines(text: str) -> dict[Path, int]:
    """The line of each table and key, from 1; what stands in an inline table has its key's line."""
    lines: dict[Path, int] = {}
    table: Path = ()
    for start in _statements(text):
        found = _STATEMENT.match(text, start)
        if not found:
            continue
        path = _path(found["table"] or found["key"])
        if found["table"]:
            table = path
        else:
            path = table + path
        line = text.count("\n", 0, start) + 1
        for end in range(1, len(path) + 1):
            lines.setdefault(path[:end], line)
    return lines


def _statements(text: str) -> list[int]:
    """Where each line begins that does not go on a value of the line before."""
    starts, depth = [0], 0
    for token in _TOKEN.finditer(text):
        depth += {"[": 1, "{": 1, "]": -1, "}": -1}.get(token[0], 0)
        if token[0] == "\n" and depth <= 0:
            starts.append(token.end())
    return starts


def _path(key: str) -> Path:
    tree: Any = tomllib.loads(f"{key} = 0")
    path = []
    while isinstance(tree, dict):
        (name, tree), *_ = tree.items()
        path.append(name)
    return tuple(path)
