"""A table as a file has it: columns under their headings, before anybody says what they mean."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any, TypeAlias

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from petition.logs.encoding import BROKEN
from petition.logs.folding import folded
from petition.texts import Text

__all__ = [
    "Numbers",
    "Raw",
    "column_named",
    "distinct_headings",
    "flags",
    "from_0",
    "texts_of",
    "without",
]

Numbers: TypeAlias = "np.ndarray[Any, np.dtype[Any]]"


@dataclass(slots=True)
class Raw:
    """What a reader found in one file.

    Attributes
    ----------
    table : pyarrow.Table
        A row each, as texts or as what the file has.
    rows : ndarray of int64
        The number of each of its rows in the file.
    bad : list of (int, Text)
        Rows that could not be read, by number, and why.
    facts : list of Text
        What is to be said of the file.
    headings : list of str
        All that the file has, be they read or not; empty where they are those of the table.
    events : str
        Of a list in JSON, the list within each entry that the rows are from.
    """

    table: pa.Table
    rows: Numbers
    bad: list[tuple[int, Text]] = field(default_factory=list)
    facts: list[Text] = field(default_factory=list)
    headings: list[str] = field(default_factory=list)
    events: str = ""


def flags(mask: pa.Array | pa.ChunkedArray) -> Numbers:
    """A column of truth values without null as an array."""
    whole = mask.combine_chunks() if isinstance(mask, pa.ChunkedArray) else mask
    made: Numbers = whole.to_numpy(zero_copy_only=False)
    return made


def texts_of(ends: Numbers, data: bytes) -> pa.Array:
    """The texts that the core gives in a row, with where each ends."""
    return pa.StringArray.from_buffers(len(ends), pa.py_buffer(from_0(ends)), pa.py_buffer(data))


def from_0(ends: Numbers) -> Numbers:
    """The same places with that of the beginning before them."""
    return np.concatenate([np.zeros(1, np.int32), ends])


def distinct_headings(cells: Iterable[object]) -> list[str]:
    """Headings as names of columns: trimmed, none empty, none twice."""
    names: list[str] = []
    for number, cell in enumerate(cells, 1):
        name = " ".join(str(cell if cell is not None else "").split()) or f"({number})"
        again, seen = name, 1
        while again in names:
            seen += 1
            again = f"{name} ({seen})"
        names.append(again)
    return names


def column_named(heading: str, columns: Iterable[str]) -> str | None:
    """The column that a heading means: the very one, or else the only one that folds alike."""
    columns = list(columns)
    trimmed = " ".join(heading.split())
    if trimmed in columns:
        return trimmed
    alike = [each for each in columns if folded(each) == folded(heading)]
    return alike[0] if len(alike) == 1 else None


def without(raw: Raw, bad: Numbers, reason: Text) -> None:
    """Takes the rows of a mask out of the table and sets them aside."""
    if bad.any():
        raw.bad += [(int(row), reason) for row in raw.rows[bad]]
        raw.table = raw.table.filter(pa.array(~bad))
        raw.rows = raw.rows[~bad]


def broken_rows(table: pa.Table) -> Numbers:
    """Which rows have a byte that is none of the file's encoding."""
    bad = np.zeros(len(table), bool)
    for column in table.columns:
        if pa.types.is_string(column.type) or pa.types.is_large_string(column.type):
            found = pc.fill_null(pc.match_substring(column, BROKEN), False)
            bad |= flags(found)
    return bad
