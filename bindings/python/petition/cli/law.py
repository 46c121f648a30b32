"""`petition clauses` and `petition readings`: what a regulation says and leaves open."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from rich.table import Table

from petition import Clause, Mark, Reading, Regulation
from petition.clause_index import Decided, decided_by, named_by
from petition.cli.screen import TABLE, Screen
from petition.harmless import json_of

_MARKS = {
    Mark.DECIDE: ("quyết định", "decide"),
    Mark.RECORD: ("ghi lưu", "record"),
    Mark.DERIVE: ("tổng hợp", "derive"),
    Mark.CHECK: ("kiểm tra", "check"),
    Mark.DATA: ("dữ liệu", "data"),
    Mark.OUT: ("ngoài phần mềm", "out"),
}


def show_clauses(screen: Screen, regulation: Regulation, tests: Path | None, as_json: bool) -> None:
    """The clause index, with what decides each clause, and the tests of a folder that name it."""
    found = decided_by(regulation)
    named = named_by(tests) if tests else {}
    if as_json:
        forms = [
            _clause_form(screen, clause, found[clause.id]) | {"tests": named.get(clause.id, [])}
            for clause in regulation.clauses
        ]
        print(json_of(forms))
        return
    table = Table(**TABLE)
    for vi, en in (("Điều", "Clause"), ("Nội dung", "Title"), ("Loại", "Mark"), ("Ở đâu", "Where")):
        table.add_column(screen.say(vi, en), overflow="fold")
    if tests:
        table.add_column(screen.say("Kiểm thử", "Tests"), justify="right")
    for clause in regulation.clauses:
        style = "bright_black" if Mark.OUT in clause.marks else ""
        marks = ", ".join(screen.say(*_MARKS[mark]) for mark in clause.marks)
        cells = [clause.id, screen.of(clause.title), marks, _where(screen, found[clause.id])]
        if tests:
            cells.append(str(len(named.get(clause.id, []))))
        table.add_row(*cells, style=style)
    screen.print(screen.line((screen.of(regulation.title), "title")), table)


def _where(screen: Screen, decided: Decided) -> str:
    words = (*decided.events, *decided.obligations, *decided.refusals, *decided.oversight)
    return "; ".join(screen.of(word) for word in words)


def _clause_form(screen: Screen, clause: Clause, decided: Decided) -> dict[str, object]:
    return {
        "id": clause.id,
        "citation": screen.of(clause.citation),
        "title": screen.of(clause.title),
        "marks": clause.marks,
        "events": decided.events,
        "refusals": decided.refusals,
        "obligations": decided.obligations,
        "oversight": decided.oversight,
    }


def show_readings(screen: Screen, regulation: Regulation, as_json: bool) -> None:
    """The open points: the reading taken, and the others."""
    if as_json:
        forms = [_reading_form(screen, reading) for reading in regulation.readings]
        print(json_of(forms))
        return
    for reading in regulation.readings:
        rows = Table.grid(padding=(0, 1))
        rows.add_column(width=4)
        place = _place(screen, regulation, reading)
        rows.add_row(
            screen.line((reading.id, "strong")),
            screen.line((screen.of(reading.point), "title"), (place, "faint")),
        )
        for choice in reading.choices:
            taken = choice == reading.chosen
            value = reading.limit if taken and reading.limit else choice.value
            rows.add_row(
                screen.line(("   ●" if taken else "   ○", "good" if taken else "faint")),
                screen.line(
                    (f'{reading.key} = "{value}"  ', "strong" if taken else ""),
                    (screen.of(choice.text), ""),
                ),
            )
        screen.print(rows)


def _place(screen: Screen, regulation: Regulation, reading: Reading) -> str:
    """Where the open point stands in the text, where the regulation has those clauses."""
    known = {clause.id for clause in regulation.clauses}
    if not set(reading.clauses.split(", ")) <= known:
        return ""
    return f"  ({screen.say('Điều', 'Art.')} {reading.clauses})"


def _reading_form(screen: Screen, reading: Reading) -> dict[str, object]:
    return {
        "id": reading.id,
        "key": reading.key,
        "clauses": reading.clauses,
        "point": screen.of(reading.point),
        "taken": reading.chosen.value,
        "limit": reading.limit or None,
        "readings": list(_choices(screen, reading)),
    }


def _choices(screen: Screen, reading: Reading) -> Iterable[dict[str, str]]:
    for choice in reading.choices:
        yield {"value": choice.value, "text": screen.of(choice.text)}
