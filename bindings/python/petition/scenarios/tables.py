"""The tables below sentences: which columns they have, and what stands in their cells."""

from __future__ import annotations

import json
from typing import Any

from behave.model import Step

from petition.harmless import json_of
from petition.scenarios.grammar import Sentence
from petition.scenarios.lexicon import lexicon, named, written
from petition.scenarios.setup import Setup
from petition.scenarios.values import Unreadable, among, read_value

__all__ = ["FIELD_KINDS", "cell_of", "field_value", "flag_text", "plain_text", "rows_of"]

FIELD_KINDS = {
    "content_clear": "flag",
    "confidential": "flag",
    "state_secret": "flag",
    "matter": "matter",
    "reasons": "reasons",
    "unit": "unit",
    "coordinating": "units",
    "due_at": "time",
    "channels": "quoted_list",
    "actor.role": "role",
    "actor.unit": "unit",
    "occurred_at": "time",
    "recorded_at": "time",
}
"""The fields of events that are no plain text."""

_COLUMN_KINDS = {
    "position": "position",
    "unit": "unit",
    "due": "time",
    "counted": "flag",
    "who": "actor",
    "owed": "owed",
    "notice_kind": "notice_kind",
    "notice_channel": "notice_channel",
    "deviation": "deviation",
}


def rows_of(step: Step, sentence: Sentence, setup: Setup) -> tuple[dict[str, Any], ...]:
    """The rows of a step's table, by column.

    Raises
    ------
    Unreadable
        When there is none and one is needed, or one with other columns, or a cell is no value.
    """
    columns = sentence.table or (("field", "value") if sentence.use == "event" else ())
    if step.table is None:
        if sentence.table:
            raise Unreadable(_needs(columns, setup))
        return ()
    if not columns:
        raise Unreadable(setup.say("câu này không đi kèm bảng", "this sentence takes no table"))
    names = [_column(head, columns, setup) for head in step.table.headings]
    needed = _needed(columns)
    if set(names) - set(columns) or needed - set(names) or len(set(names)) < len(names):
        raise Unreadable(_needs(columns, setup))
    rows = [dict(zip(names, row.cells, strict=True)) for row in step.table.rows]
    if sentence.use == "event":
        return tuple(_field(row, setup) for row in rows)
    for row in rows:
        for name in needed & set(_COLUMN_KINDS):
            if not row[name]:
                raise Unreadable(_empty(name, setup))
    return tuple({name: _cell(name, text, setup) for name, text in row.items()} for row in rows)


def _needed(columns: tuple[str, ...]) -> set[str]:
    """The columns that a table cannot do without: a lapse has its due time, an obligation may."""
    return set(columns) - {"unit", "counted"} - ({"due"} if "owed" in columns else set())


def _empty(name: str, setup: Setup) -> str:
    head = written("columns", name, setup.lang)
    return setup.say(
        f"ô ở cột “{head}” để trống; hãy điền vào", f"the cell of “{head}” is empty; fill it in"
    )


def flag_text(value: bool, setup: Setup) -> str:
    """``có`` or ``không``."""
    return written("flags", str(value).lower(), setup.lang)


def plain_text(cell: str) -> str:
    """The text of a cell; one in quotation marks is written as in JSON."""
    if len(cell) < 2 or not cell.startswith('"') or not cell.endswith('"'):
        return cell
    try:
        return str(json.loads(cell))
    except ValueError:
        return cell


def cell_of(text: str) -> str:
    """A text as the cell of a table: quoted where it would not be read back otherwise."""
    plain = text.strip() == text and text.isprintable() and not text.startswith('"')
    written = text if plain and "\\" not in text else json_of(text)
    return written.replace("|", "\\|")


def _column(head: str, columns: tuple[str, ...], setup: Setup) -> str:
    return next((name for name in columns if written("columns", name, setup.lang) == head), head)


def _needs(columns: tuple[str, ...], setup: Setup) -> str:
    heads = " | ".join(written("columns", name, setup.lang) for name in columns)
    return setup.say(
        f"câu này đi kèm bảng có các cột | {heads} |",
        f"this takes a table with the columns | {heads} |",
    )


def _cell(column: str, text: str, setup: Setup) -> Any:
    kind = _COLUMN_KINDS.get(column)
    if kind is None or not text:
        return plain_text(text)
    return _flag(text, setup) if kind == "flag" else read_value(kind, text, setup)


def _field(row: dict[str, str], setup: Setup) -> dict[str, Any]:
    """A field of an event by its path, with its value."""
    name, text = row["field"], row["value"]
    path = named("fields", name, setup.lang) or (name if name in lexicon()["fields"] else None)
    if path is None:
        known = [word[setup.lang] for word in lexicon()["fields"].values()]
        hint = among(name, known, setup)
        raise Unreadable(
            setup.say(f"không có mục “{name}”; {hint}", f"there is no field “{name}”; {hint}")
        )
    return {"field": path, "value": field_value(path, plain_text(text), setup)}


def field_value(path: str, text: str, setup: Setup) -> Any:
    """The value of a field of an event.

    Raises
    ------
    Unreadable
        When the field has values of a kind that this is none of.
    """
    kind = FIELD_KINDS.get(path)
    if kind == "flag":
        return _flag(text, setup)
    return read_value(kind, text, setup) if kind and text else text


def _flag(text: str, setup: Setup) -> bool:
    name = named("flags", text, setup.lang)
    if name is None:
        right = " / ".join(word[setup.lang] for word in lexicon()["flags"].values())
        raise Unreadable(
            setup.say(f"viết {right}, không phải “{text}”", f"write {right}, not “{text}”")
        )
    return name == "true"
