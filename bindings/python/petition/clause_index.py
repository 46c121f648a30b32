"""Where each clause of a regulation is decided: the join of its index with what the engine cites."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from petition.regulation import Regulation
from petition.words import Kind, Owed, Position, RefusalCode, Role

__all__ = ["Decided", "decided_by"]


@dataclass(slots=True)
class Decided:
    """The events, refusals and obligations that rest on one clause."""

    events: list[Kind] = field(default_factory=list)
    refusals: list[RefusalCode] = field(default_factory=list)
    obligations: list[Owed] = field(default_factory=list)

    def __bool__(self) -> bool:
        return bool(self.events or self.refusals or self.obligations)


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
    return {clause.id: found for clause, found in zip(regulation.clauses, index, strict=True)}


def _once(words: list[Any], word: Any) -> None:
    if word not in words:
        words.append(word)
