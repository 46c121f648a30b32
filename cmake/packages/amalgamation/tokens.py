"""C++ source text as tokens, each with its place; comments and blanks are left out."""

from __future__ import annotations

import re
from dataclasses import dataclass

PATTERN = re.compile(
    r"""(?P<skip>\s+|//[^\n]*|/\*.*?\*/)
      |(?P<text>(?:u8|[uUL])?R"(?P<mark>[^(]*)\(.*?\)(?P=mark)"
        |(?:u8|[uUL])?"(?:\\.|[^"\\])*"
        |(?:u8|[uUL])?'(?:\\.|[^'\\])*')
      |(?P<number>\.?\d(?:'?[\w.])*)
      |(?P<name>[A-Za-z_]\w*)
      |(?P<sign>::|->|\[\[|.)""",
    re.DOTALL | re.VERBOSE,
)
MEMBER = frozenset({".", "->", "::"})


@dataclass(frozen=True)
class Token:
    """A name, number, literal or sign; `free` is a name that no `.`, `->` or `::` stands before."""

    kind: str
    text: str
    start: int
    free: bool


def tokens(source: str) -> list[Token]:
    """All tokens of a source in their order."""
    found: list[Token] = []
    for match in PATTERN.finditer(source):
        kind = match.lastgroup or ""
        kind = "text" if kind == "mark" else kind
        if kind == "skip":
            continue
        free = kind == "name" and not (found and found[-1].text in MEMBER)
        found.append(Token(kind, match[0], match.start(), free))
    return found
