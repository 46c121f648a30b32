"""A table seen through a mapping: its columns by what they mean, and the rows that fail."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from petition.errors import InvalidInput
from petition.logs import reasons
from petition.logs.folding import nearest
from petition.logs.mapping import Mapping, line_of
from petition.logs.moments import Moments, Order, moments
from petition.logs.raw import Numbers, Raw, column_named
from petition.texts import Text
from petition.words import ErrorCode

__all__ = ["View", "mapped_headings", "text_list"]


class View:
    """One file's table under a mapping; a row has at most one reason against it, the first."""

    def __init__(self, raw: Raw, mapping: Mapping, name: str) -> None:
        self.raw, self.mapping, self.name = raw, mapping, name
        self.count = len(raw.table)
        self.bad = np.zeros(self.count, bool)
        self.reasons: dict[int, Text] = {}
        self._columns = raw.table.column_names
        self._texts: dict[str, pa.Array] = {}

    def column(self, heading: str, *path: str) -> pa.ChunkedArray:
        """The column under a heading; the mapping names it under these keys."""
        found = column_named(heading, self._columns)
        if found is None:
            self._missing(heading, *path)
        return self.raw.table[found]

    def _missing(self, heading: str, *path: str) -> None:
        there = self.raw.headings or self._columns
        near = nearest(heading, there)
        if near:
            message = f"{self.name} has no column {heading!r}; did you mean {near!r}?"
        else:
            listed = ", ".join(map(repr, there))
            message = f"{self.name} has no column {heading!r}; its columns are: {listed}"
        line = line_of(self.mapping, *path)
        field = f"{self.mapping.where}: {'.'.join(path)}"
        raise InvalidInput(ErrorCode.UNKNOWN_NAME, message, field, line, 1 if line else 0)

    def texts(self, heading: str, *path: str) -> pa.Array:
        """The column as trimmed texts without null."""
        if heading not in self._texts:
            self._texts[heading] = text_list(self.column(heading, *path))
        return self._texts[heading]

    def times(self, heading: str, *path: str) -> Moments:
        """The column as times; rows in which it is none are set aside."""
        return self.times_of(self.column(heading, *path), heading)

    def times_of(self, column: pa.ChunkedArray, heading: str) -> Moments:
        """A column as times; rows in which it is none are set aside."""
        found = moments(column, self.mapping.writing)
        self.set_aside(found.bad, lambda row: self._bad_time(str(column[row]), heading))
        self.set_aside(found.outside, lambda row: reasons.outside_years(str(column[row]), heading))
        return found

    def _bad_time(self, value: str, heading: str) -> Text:
        mine = self.mapping.writing
        other: Order = "month_first" if mine.order == "day_first" else "day_first"
        swapped = replace(mine, order=other)
        if not moments(pa.array([value]), swapped).bad[0]:
            return reasons.swapped_date(value, heading, other)
        return reasons.bad_time(value, heading)

    def set_aside(self, mask: Numbers, reason: Callable[[int], Text]) -> None:
        """Sets rows aside; a reason is asked for those only that have none yet."""
        for row in np.flatnonzero(mask & ~self.bad):
            self.reasons[int(row)] = reason(int(row))
        self.bad |= mask


def text_list(column: pa.ChunkedArray | pa.Array) -> pa.Array:
    """Trimmed texts, null as empty; numbers as people write them."""
    if isinstance(column, pa.ChunkedArray):
        column = column.combine_chunks()
    if pa.types.is_dictionary(column.type):
        column = column.cast(column.type.value_type)
    if pa.types.is_nested(column.type) or pa.types.is_null(column.type):
        column = pa.array([None if v is None else str(v) for v in column.to_pylist()], pa.string())
    if pa.types.is_floating(column.type):
        column = pa.array([_number(v) for v in column.to_pylist()], pa.string())
    if not pa.types.is_large_string(column.type):
        column = column.cast(pa.string())
    return _trimmed(column)


def _trimmed(column: pa.Array) -> pa.Array:
    trimmed = pc.utf8_trim_whitespace(column)
    return pc.fill_null(trimmed, "") if trimmed.null_count else trimmed


def _number(value: float | None) -> str | None:
    if value is None or value != value:
        return None
    return str(int(value)) if value.is_integer() and abs(value) < 2**53 else repr(value)


def mapped_headings(mapping: Mapping) -> list[str]:
    """Every heading that a mapping names, each once."""
    found = [*mapping.columns.values(), *mapping.times]
    found += [heading for fields in mapping.data.values() for heading in fields.values()]
    found += [heading for heading in (mapping.marks.column, mapping.marks.due) if heading]
    return list(dict.fromkeys(found))


def by_value(column: pa.Array, meaning: Callable[[str], Any]) -> tuple[list[Any], Numbers]:
    """What each different text means, and which of them each row has."""
    encoded = column.dictionary_encode()
    known = [meaning(text) for text in encoded.dictionary.to_pylist()]
    return known, encoded.indices.to_numpy(zero_copy_only=False).astype(np.int64)
