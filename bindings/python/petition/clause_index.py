"""Where each clause of a regulation is decided: the join of its index with what the engine cites."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from petition.regulation import Regulation
from petition.words import Kind, Oversight, Owed, Position, RefusalCode, Role

__all__ = ["Decided", "decided_by", "named_by"]


@dataclass(slots=True)
class Decided:
    """What rests on one clause: events, refusals, obligations, and the overseeing of them."""

    events: list[Kind] = field(default_factory=list)
    refusals: list[RefusalCode] = field(default_factory=list)
    obligations: list[Owed] = field(default_factory=list)
    oversight: list[Oversight] = field(default_factory=list)

    def __bool__(self) -> bool:
        return bool(self.events or self.refusals or self.obligations or self.oversight)


def decided_by(regulation: Regulation) -> dict[str, Decided]:
    """What rests on each clause, by the clause's id.

    Examples
    --------
    >>> import petition
    >>> from petition.clause_index import decided_by
    >>> decided_by(petition.Regulation.builtin())["11.3"].events
    [Kind.RESCHEDULED]
    """
    core = regulation._core
    index = [Decided() for _ in regulation.clauses]
    for kind in Kind:
        for role in Role:
            for clause in core.citations(kind.number, role.number):
                _once(index[clause].events, kind)
    for code in RefusalCode:
        for clause in core.own_citations(code.number):
            _once(index[clause].refusals, code)
    for owed in Owed:
        for position in Position:
            for clause in core.obligation_citations(owed.number, position.number):
                _once(index[clause].obligations, owed)
    for what in Oversight:
        for clause in core.oversight(what.number):
            _once(index[clause].oversight, what)
    return {clause.id: found for clause, found in zip(regulation.clauses, index, strict=True)}


def _once(words: list[Any], word: Any) -> None:
    if word not in words:
        words.append(word)


def named_by(folder: Path) -> dict[str, list[str]]:
    """The tests in a folder that name each clause, by the clause's id.

    A test names a clause as `Art. 11.3` or `Điều 11.3`, a vector in its list `clauses`.
    """
    found: dict[str, list[str]] = {}
    for clause, test in _named(folder):
        tests = found.setdefault(clause, [])
        if test not in tests:
            tests.append(test)
    return found


def _named(folder: Path) -> Iterator[tuple[str, str]]:
    for path in sorted(folder.rglob("*.json")):
        content = json.loads(path.read_text("utf-8")) if "vectors" in path.parts else {}
        for case in content.get("cases", ()):
            for clause in case.get("clauses", ()):
                yield clause, f"{path.name}: {case['name']}"
    for pattern in ("*.cpp", "*.c", "*.py", "*.feature"):
        for path in sorted(folder.rglob(pattern)):
            for clause in _clauses_in(path.read_text("utf-8")):
                yield clause, path.name


def _clauses_in(text: str) -> set[str]:
    """As in `Art. 10.1.2.b2, 11.1`."""
    found: set[str] = set()
    for several in re.findall(r"(?:Art\.|Điều)((?:[ ,]+[0-9]+(?:\.[0-9a-z]+)*)+)", text):
        found.update(re.findall(r"[0-9]+(?:\.[0-9a-z]+)*", several))
    return found
