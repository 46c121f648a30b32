"""CSV with quotes that never close or stand where none belongs: what can be read is read."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from petition.logs import reasons
from petition.logs.moments import Writing, moments
from petition.logs.raw import Raw
from petition.texts import Text

__all__ = ["any_swallowed", "loose_rows"]

_LONGEST = 1000
"""A cell spans at most so many lines; a quote that is open longer was never closed."""


def loose_rows(text: str, separator: str, names: list[str], columns: list[str]) -> Raw:
    """Row by row; one that is none is set aside by its first line, and reading goes on after."""
    places = [names.index(name) for name in columns]
    cells: list[list[str]] = [[] for _ in columns]
    rows: list[int] = []
    bad: list[tuple[int, Text]] = []
    for number, found in enumerate(_rows(text, separator, len(names)), 1):
        if isinstance(found, Text):
            bad.append((number, found))
        elif found:
            rows.append(number)
            for column, place in zip(cells, places, strict=True):
                column.append(found[place])
    table = pa.table(
        {name: pa.array(c, pa.string()) for name, c in zip(columns, cells, strict=True)}
    )
    return Raw(table, np.array(rows, np.int64), bad)


def _rows(text: str, separator: str, width: int) -> Iterator[list[str] | Text]:
    lines = text.replace("\r\n", "\n").split("\n")
    at = 0
    while at < len(lines):
        row, used = _row(lines, at, separator)
        swallowed = used > 1 and any(_swallows(cell, separator, width) for cell in row)
        if len(row) == width and not swallowed:
            yield row
            at += used
        elif not any(row):
            if at < len(lines) - 1:
                yield []
            at += 1
        else:
            yield reasons.open_quote() if used > 1 else reasons.wrong_width(len(row), width)
            at += 1


def any_swallowed(table: pa.Table, separator: str) -> bool:
    """Whether a cell of a table holds what were rows of their own."""
    width = table.num_columns
    form = "\n(?:[^\n]*" + re.escape(separator) + "){" + str(width - 1) + "}"
    for column in table.columns:
        found = column.filter(pc.match_substring_regex(column, form))
        if any(_swallows(cell, separator, width) for cell in found.to_pylist()):
            return True
    return False


def _swallows(cell: str, separator: str, width: int) -> bool:
    """Whether a line within a cell is like a row: as many cells, and one of them a time."""
    for line in cell.split("\n")[1:]:
        cells = line.split(separator)
        if len(cells) >= width > 1:
            times = moments(pa.array(cells), Writing())
            if (~times.bad & ~times.blank).any():
                return True
    return False


def _row(lines: list[str], at: int, separator: str) -> tuple[list[str], int]:
    """The row that begins in a line, and how many lines it takes."""
    used = 0
    if '"' not in lines[at]:
        return lines[at].split(separator), 1

    def some() -> Iterator[str]:
        nonlocal used
        for line in lines[at : at + _LONGEST]:
            used += 1
            yield line + "\n"

    try:
        row = next(csv.reader(some(), delimiter=separator), [])
    except csv.Error:
        return ["", lines[at]], 1
    open_end = used == min(_LONGEST, len(lines) - at) and row and row[-1].endswith("\n")
    return (row[:-1] + [row[-1], ""] if open_end else row), used
