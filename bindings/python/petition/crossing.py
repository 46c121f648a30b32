"""Carries results out of the core and back, by the types that their fields are declared with."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, fields
from datetime import date, datetime, tzinfo
from types import UnionType
from typing import Any, TypeAlias, TypeVar, get_args, get_origin, get_type_hints

from petition import _core
from petition.days import Sum, sum_from
from petition.regulation import Clause, Regulation
from petition.texts import Text
from petition.times import VIETNAM, WorkingTime, from_days, from_seconds, to_days, to_seconds
from petition.value import Kept
from petition.words import Word

__all__ = ["NO_LAW", "Cited", "Law", "Result", "core_of"]

R = TypeVar("R", bound="Result")
Carry: TypeAlias = "Callable[[Any, Law], Any]"


@dataclass(frozen=True, slots=True, eq=False)
class Law:
    """What results are told in: the clauses that they cite, and the offset of their times.

    What is told of a case that was moved may cite another of the registry's regulations.
    """

    clauses: tuple[Clause, ...]
    zone: tzinfo
    regulations: tuple[Regulation, ...] = ()
    _others: dict[int, Law] = field(default_factory=dict)

    def of(self, regulation: int) -> Law:
        """The same with the clauses of one of the regulations."""
        if regulation not in self._others:
            clauses = self.regulations[regulation].clauses
            self._others[regulation] = Law(clauses, self.zone)
        return self._others[regulation]

    def index(self, clause: Clause) -> int | None:
        """The place of a clause that results cite; None when it is of another regulation."""
        return next((i for i, own in enumerate(self.clauses) if own.id == clause.id), None)


NO_LAW = Law((), VIETNAM)
"""For results that cite nothing."""


class Result(Kept):
    """What the core answers: a field is carried over when it is first asked for."""

    __slots__ = ("_law",)
    _law: Law

    @classmethod
    def _under(cls: type[R], core: object, law: Law) -> R:
        result = cls._of(core)
        object.__setattr__(result, "_law", law)
        return result

    def _read(self, name: str) -> Any:
        return _carriers(type(self))[name][0](getattr(self._core, name), self._law)


class Cited(Result):
    """A result whose clauses are of the regulation whose number it has."""

    __slots__ = ()

    @classmethod
    def _under(cls: type[R], core: Any, law: Law) -> R:
        return super()._under(core, law.of(core.regulation))


def core_of(result: Result, law: Law) -> Any:
    """The core's object: the one it came with, or else one made of the fields."""
    if result._core is not None and result._law is law:
        return result._core
    carriers = _carriers(type(result)).items()
    given = {name: into(getattr(result, name), law) for name, (_, into) in carriers}
    return getattr(_core, type(result).__name__)(**given)


_CARRIERS: dict[type[Result], dict[str, tuple[Carry, Carry]]] = {}


def _carriers(cls: type[Result]) -> dict[str, tuple[Carry, Carry]]:
    """How each field is carried out of the core, and into it."""
    if cls not in _CARRIERS:
        hints = get_type_hints(cls)
        _CARRIERS[cls] = {field.name: _carrier(hints[field.name]) for field in fields(cls)}
    return _CARRIERS[cls]


def _carrier(hint: Any) -> tuple[Carry, Carry]:
    if get_origin(hint) is tuple:
        return _of_tuple(*get_args(hint))
    if get_origin(hint) is UnionType:
        out, into = _carrier(get_args(hint)[0])
        return _maybe(out), _maybe(into)
    if issubclass(hint, Word):
        return lambda number, law: hint.of(number), lambda word, law: word.number
    if issubclass(hint, Result):
        return hint._under, core_of
    if issubclass(hint, Kept):
        return lambda core, law: hint._of(core), lambda value, law: value._core
    return _PLAIN.get(hint, (_same, _same))


def _of_tuple(first: Any, *others: Any) -> tuple[Carry, Carry]:
    if others != (...,):
        outs = [_carrier(hint)[0] for hint in (first, *others)]
        return lambda values, law: tuple(
            out(value, law) for out, value in zip(outs, values, strict=True)
        ), _same
    out, into = _carrier(first)
    return (
        lambda values, law: tuple(out(value, law) for value in values),
        lambda values, law: [each for value in values if (each := into(value, law)) is not None],
    )


def _maybe(carry: Carry) -> Carry:
    return lambda value, law: None if value is None else carry(value, law)


def _same(value: Any, law: Law) -> Any:
    return value


_PLAIN: dict[type, tuple[Carry, Carry]] = {
    datetime: (
        lambda seconds, law: from_seconds(seconds, law.zone),
        lambda time, law: to_seconds(time, "time"),
    ),
    date: (lambda days, law: from_days(days), lambda day, law: to_days(day, "day")),
    Text: (lambda pair, law: Text(*pair), lambda text, law: (text.vi, text.en)),
    WorkingTime: (lambda seconds, law: WorkingTime(seconds), lambda amount, law: amount.count_s),
    Clause: (lambda index, law: law.clauses[index], lambda clause, law: law.index(clause)),
    Sum: (lambda core, law: sum_from(core, law.zone), _same),
}
