"""What a change of a source is, and the changes that one expression can suffer."""

from __future__ import annotations

import re
from dataclasses import dataclass

OPERATORS = {
    "<": "<=",
    "<=": "<",
    ">": ">=",
    ">=": ">",
    "==": "!=",
    "!=": "==",
    "&&": "||",
    "||": "&&",
    "+": "-",
    "-": "+",
    "+=": "-=",
    "-=": "+=",
}
LITERAL = re.compile(r"(?:0[xX][0-9a-fA-F']+|[0-9][0-9']*)[uUlLzZ]*")
COMMENT = re.compile(r"//[^\n]*|/\*.*?\*/", re.DOTALL)


@dataclass(frozen=True)
class Change:
    """One change of an expression, which is the bytes from `start` to `end` of its file.

    `at` is the byte whose line the change is told by. `kept` is the type that the expression and
    what takes its place are brought to, where they would have different ones. In a function that
    the compiler may evaluate, `in_constant` is set.
    """

    start: int
    end: int
    at: int
    text: str
    told: str
    kept: str = ""
    in_constant: bool = False


def one_line(text: str) -> str:
    return " ".join(COMMENT.sub("", text).split())


def shortened(text: str, most: int = 60, tail: bool = False) -> str:
    """In one line, and of a long text only its end or its beginning."""
    text = one_line(text)
    if len(text) <= most:
        return text
    return "…" + text[-most:] if tail else text[:most] + "…"


def exchanged(left: str, between: str, right: str) -> tuple[str, str] | None:
    """The expression `left between right` with another operator, and how the change is told."""
    operator = one_line(between)
    other = OPERATORS.get(operator)
    if other is None:
        return None
    before, after = shortened(left, tail=True), shortened(right)
    told = f"{before} {operator} {after} → {before} {other} {after}"
    if operator in ("&&", "||"):  # they bind each other
        left, right = f"({left}\n)", f"({right}\n)"
    return f"{left} {other} {right}", told


def one_more(literal: str) -> tuple[str, str] | None:
    """A figure that is one greater, and how the change is told."""
    if not LITERAL.fullmatch(literal):
        return None
    return f"{literal} + 1", f"{literal} → {literal} + 1"


def other_truth(literal: str) -> tuple[str, str] | None:
    other = {"true": "false", "false": "true"}.get(literal)
    return (other, f"{literal} → {other}") if other else None


def negated(condition: str) -> tuple[str, str]:
    return f"!({condition}\n)", f"{shortened(condition)} → its contrary"


def affirmed(operand: str) -> tuple[str, str]:
    """`!operand` without its `!`."""
    return operand, f"!{shortened(operand)} → {shortened(operand)}"


def left_out(statement: str) -> tuple[str, str]:
    return "0", f"{shortened(statement)} → left out"
