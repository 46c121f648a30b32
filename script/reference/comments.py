"""The text of C and C++ comments, without their marks."""

from __future__ import annotations

import re
from textwrap import dedent


def clean(comment: str | None) -> str:
    """The text of a comment, or of several lines of `//` comments, with its own indentation."""
    if not comment:
        return ""
    if comment.lstrip().startswith("//"):
        lines = [re.sub(r"^\s*//+<? ?", "", line) for line in comment.splitlines()]
    else:
        body = re.sub(r"^\s*/\*+<?|\s*\*+/\s*$", "", comment)
        first, *rest = body.splitlines() or [""]
        lines = [first.removeprefix(" "), *(re.sub(r"^\s*\* ?", "", line) for line in rest)]
    return dedent("\n".join(line.rstrip() for line in lines)).strip("\n")


def opening(text: str) -> str:
    """The comment that a file begins with."""
    if text.startswith("/*"):
        return clean(text[: text.index("*/") + 2])
    lines = []
    for line in text.splitlines():
        if not line.startswith("//"):
            break
        lines.append(line)
    return clean("\n".join(lines))
