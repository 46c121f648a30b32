"""What an audit says of the events and cases of a log, for the exports of process mining.

The keys stand under ``petition:``, beside those of the events themselves. ``petition.xesext``, in
this package, declares them all as an extension of XES (IEEE 1849).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from petition.times import VIETNAM

if TYPE_CHECKING:
    from petition.oversight.model import LogAudit

__all__ = ["OF_CASES", "OF_EVENTS", "Extension", "Value"]

Value = str | int | bool
"""Of an attribute; a time is a text."""

OF_EVENTS = {
    "petition:finding": "string",
    "petition:reason": "string",
    "petition:clause": "string",
    "petition:reading": "string",
    "petition:due": "date",
    "petition:late_s": "int",
}
"""What is found of an event, with the type of each in XES; several words have commas between."""

OF_CASES = {
    "petition:position": "string",
    "petition:overdue": "boolean",
    "petition:late_s": "int",
    "petition:verdict": "string",
    "petition:findings": "int",
}
"""What is found of a case."""


class Extension:
    """What an audit found, by case and by event.

    Parameters
    ----------
    found : LogAudit or None
        The audit of that very log; without one nothing is added.
    """

    def __init__(self, found: LogAudit | None) -> None:
        self._cases: dict[str, dict[str, Value]] = {}
        self._events: dict[tuple[str, str], list[dict[str, Any]]] = {}
        if found is None:
            return
        for row in found.cases.to_pylist():
            self._cases[row["case"]] = _of_case(row)
        for row in found.findings.to_pylist():
            if row["evidence"]:
                self._events.setdefault((row["case"], row["evidence"][-1]), []).append(row)

    def __bool__(self) -> bool:
        return bool(self._cases)

    def of_case(self, case: str) -> dict[str, Value]:
        """The attributes of a case."""
        return self._cases.get(case, {})

    def of_event(self, case: str, event: str) -> dict[str, Value]:
        """The attributes of an event: of the findings that it is the last to show."""
        rows = self._events.get((case, event))
        return _of_event(rows) if rows else {}


def _of_case(row: Mapping[str, Any]) -> dict[str, Value]:
    made: dict[str, Value] = {
        "petition:position": row["position"],
        "petition:overdue": row["overdue"],
        "petition:late_s": row["late_s"],
        "petition:findings": row["findings"],
    }
    return made | ({"petition:verdict": row["verdict"]} if row["verdict"] else {})


def _of_event(rows: list[dict[str, Any]]) -> dict[str, Value]:
    dues = [row["due"] for row in rows if row["due"]]
    late = [row["by_s"] for row in rows if row["by_s"]]
    made: dict[str, Value] = {
        "petition:finding": _words(row["kind"] for row in rows),
        "petition:reason": _words(row["refusal"] for row in rows),
        "petition:clause": _words(clause for row in rows for clause in row["clauses"]),
        "petition:reading": _words(each for row in rows for each in row["readings"]),
        "petition:due": min(dues).astimezone(VIETNAM).isoformat() if dues else "",
        "petition:late_s": max(late, default=0),
    }
    return {key: value for key, value in made.items() if value}


def _words(words: Iterable[str | None]) -> str:
    """Each once, in order of first mention."""
    return ", ".join(dict.fromkeys(word for word in words if word))
