"""XLSX, XLS, XLSB and ODS: one sheet, whose heading may stand below a title."""

from __future__ import annotations

import io
from collections.abc import Sequence
from datetime import date, datetime, timedelta
from typing import Any

from python_calamine import CalamineWorkbook

from petition.errors import InvalidInput
from petition.logs import reasons
from petition.logs.folding import nearest
from petition.logs.gathered import Gathered
from petition.logs.heading import heading_row
from petition.logs.mapping_parts import FileForm
from petition.logs.raw import Raw, column_named, distinct_headings
from petition.logs.source import Source
from petition.words import ErrorCode

__all__ = ["read_sheet"]

_PEEKED_ROWS = 30
_HALF = 500_000


def read_sheet(source: Source, form: FileForm, wanted: Sequence[str] | None = None) -> Raw:
    """The rows of a sheet: the one named, or the one with the headings wanted."""
    sheets = _sheets(source)
    name = _chosen(sheets, form, wanted, source.name)
    rows = sheets[name]
    at = heading_row(rows[:_PEEKED_ROWS], form.header, wanted, source.name)
    names = distinct_headings(rows[at]) if rows else []
    gathered = Gathered(wanted)
    for number, cells in enumerate(rows[at + 1 :], at + 2):
        texts = [_text(cell) for cell in cells]
        if any(texts):
            gathered.add(number, zip(names, texts, strict=False))
    raw = gathered.raw()
    raw.table, raw.headings = _with_empty(raw, names, wanted), names
    if at:
        raw.facts.append(reasons.above_heading(source.name, at))
    others = [other for other, cells in sheets.items() if other != name and cells]
    if others:
        raw.facts.append(reasons.sheets_left(source.name, name, others))
    return raw


def _sheets(source: Source) -> dict[str, list[list[Any]]]:
    try:
        book = CalamineWorkbook.from_filelike(io.BytesIO(source.content))
        return {
            name: book.get_sheet_by_name(name).to_python(skip_empty_area=False)
            for name in book.sheet_names
        }
    except BaseException as error:  # a panic of the library is no Exception
        if not isinstance(error, Exception) and type(error).__name__ != "PanicException":
            raise
        message = "this spreadsheet cannot be read; it may be cut off, damaged or encrypted"
        raise InvalidInput(ErrorCode.SYNTAX, message, source.name) from None


def _chosen(
    sheets: dict[str, list[list[Any]]], form: FileForm, wanted: Sequence[str] | None, name: str
) -> str:
    if form.sheet in sheets:
        return form.sheet
    filled = [sheet for sheet, rows in sheets.items() if rows]
    if form.sheet:
        near = nearest(form.sheet, filled) or ", ".join(filled)
        message = f"there is no sheet {form.sheet!r}; did you mean {near!r}?"
        raise InvalidInput(ErrorCode.UNKNOWN_NAME, message, name)
    if not filled:
        raise InvalidInput(ErrorCode.SYNTAX, "the file is empty; it has no heading", name)
    return max(filled, key=lambda sheet: _fit(sheets[sheet], wanted))


def _fit(rows: list[list[Any]], wanted: Sequence[str] | None) -> int:
    """How many of the headings wanted one of its first rows has; else how much there is."""
    if wanted is None:
        return len(rows) * max(map(len, rows))
    known = (distinct_headings(row) for row in rows[:_PEEKED_ROWS])
    return max(sum(column_named(h, names) is not None for h in wanted) for names in known)


def _with_empty(raw: Raw, names: list[str], wanted: Sequence[str] | None) -> Any:
    """Columns in the order of the sheet, those without any cell filled in too."""
    import pyarrow as pa

    asked = (
        names
        if wanted is None
        else [
            name for name in names if name in {column_named(heading, names) for heading in wanted}
        ]
    )
    there = set(raw.table.column_names)
    empty = pa.nulls(len(raw.rows), pa.string())
    return pa.table({n: raw.table[n] if n in there else empty for n in asked})


def _text(cell: Any) -> str:
    if isinstance(cell, datetime):
        whole = cell + timedelta(seconds=1) if cell.microsecond >= _HALF else cell
        return whole.replace(microsecond=0).isoformat(" ")
    if isinstance(cell, date):
        return cell.isoformat()
    if isinstance(cell, bool):
        return "true" if cell else "false"
    if isinstance(cell, float) and cell.is_integer() and abs(cell) < 2**53:
        return str(int(cell))
    return str(cell).strip()
