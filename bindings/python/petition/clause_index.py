"""Where each clause of a regulation is decided: its index joined with what the engine cites."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from petition import _core
from petition.errors import InvalidInput
from petition.regulation import Regulation
from petition.texts import read_text
from petition.value import Value
from petition.words import ErrorCode, Kind, Oversight, Owed, RefusalCode

__all__ = ["Decided", "decided_by", "named_by"]


@dataclass(frozen=True, slots=True, repr=False)
class Decided(Value):
    """What rests on one clause: events, refusals, obligations, and the overseeing of them.

    Attributes
    ----------
    events : tuple of Kind
        The events that cite it.
    refusals : tuple of RefusalCode
        The reasons that do.
    obligations : tuple of Owed
        What is owed under it.
    oversight : tuple of Oversight
        The overseeing that it asks for.
    """

    events: tuple[Kind, ...]
    refusals: tuple[RefusalCode, ...]
    obligations: tuple[Owed, ...]
    oversight: tuple[Oversight, ...]

    def __bool__(self) -> bool:
        return bool(self.events or self.refusals or self.obligations or self.oversight)


def decided_by(regulation: Regulation) -> dict[str, Decided]:
    """What rests on each clause, by the clause's id.

    Parameters
    ----------
    regulation : Regulation
        Whose index it is.

    Returns
    -------
    dict of str to Decided
        By the clause's id, in the order of the index.

    Examples
    --------
    >>> import petition
    >>> from petition.clause_index import decided_by
    >>> decided_by(petition.Regulation.builtin())["11.3"].events
    (Kind.RESCHEDULED,)
    """
    index = _core.decided_by(regulation._core)
    return {clause.id: _decided(own) for clause, own in zip(regulation.clauses, index, strict=True)}


def _decided(core: _core.Decided) -> Decided:
    return Decided(
        events=tuple(map(Kind.of, core.events)),
        refusals=tuple(map(RefusalCode.of, core.refusals)),
        obligations=tuple(map(Owed.of, core.obligations)),
        oversight=tuple(map(Oversight.of, core.oversight)),
    )


def named_by(folder: Path) -> dict[str, list[str]]:
    """The tests in a folder that name each clause, by the clause's id.

    A test names a clause as `Art. 11.3` or `Điều 11.3`, a vector in its list `clauses`.

    Parameters
    ----------
    folder : Path
        With vectors, scenarios, and tests in C++, C and Python.

    Returns
    -------
    dict of str to list of str
        By the clause's id, the names of the tests.

    Examples
    --------
    >>> import pathlib, tempfile
    >>> from petition.clause_index import named_by
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     path = pathlib.Path(folder, "limits.feature")
    ...     _ = path.write_text("Tính năng: Thời hạn (Điều 11.1, 11.2)", encoding="utf-8")
    ...     sorted(named_by(pathlib.Path(folder)).items())
    [('11.1', ['limits.feature']), ('11.2', ['limits.feature'])]
    """
    found: dict[str, list[str]] = {}
    for clause, test in _named(folder):
        tests = found.setdefault(clause, [])
        if test not in tests:
            tests.append(test)
    return found


def _named(folder: Path) -> Iterator[tuple[str, str]]:
    for path in sorted(folder.rglob("*.json")):
        content: dict[str, Any] = _vectors(path) if "vectors" in path.parts else {}
        for case in content.get("cases", ()):
            for clause in case.get("clauses", ()):
                yield clause, f"{path.name}: {case['name']}"
    for pattern in ("*.cpp", "*.c", "*.py", "*.feature"):
        for path in sorted(folder.rglob(pattern)):
            for clause in _clauses_in(read_text(path)):
                yield clause, path.name


def _vectors(path: Path) -> dict[str, Any]:
    """What a file of vectors holds."""
    text = read_text(path)
    try:
        content = json.loads(text)
    except (ValueError, RecursionError) as error:
        line, column = getattr(error, "lineno", 1), getattr(error, "colno", 1)
        message = "this is no JSON; a file of vectors is an object with cases"
        raise InvalidInput(ErrorCode.SYNTAX, message, str(path), line, column) from None
    cases = content.get("cases", []) if isinstance(content, dict) else None
    if not isinstance(cases, list) or not all(map(_is_case, cases)):
        message = "these are no vectors; each of the cases has a name, and clauses as texts"
        raise InvalidInput(ErrorCode.INVALID_VALUE, message, str(path))
    return {"cases": cases}


def _is_case(case: Any) -> bool:
    if not isinstance(case, dict) or not isinstance(case.get("name"), str):
        return False
    clauses = case.get("clauses", [])
    return isinstance(clauses, list) and all(isinstance(each, str) for each in clauses)


def _clauses_in(text: str) -> set[str]:
    """As in `Art. 10.1.2.b2, 11.1`."""
    found: set[str] = set()
    for several in re.findall(r"(?:Art\.|Điều)((?:[ ,]+[0-9]+(?:\.[0-9a-z]+)*)+)", text):
        found.update(re.findall(r"[0-9]+(?:\.[0-9a-z]+)*", several))
    return found
