"""Which row of a table is its heading; above it may stand the title of a report."""

from __future__ import annotations

from collections.abc import Sequence

from petition.errors import InvalidInput
from petition.logs.raw import column_named, distinct_headings
from petition.words import ErrorCode

__all__ = ["heading_row"]

_FILLED = 0.6
"""A heading fills so much of what the fullest of the first rows fills, at least."""


def heading_row(
    rows: Sequence[Sequence[object]], given: int, wanted: Sequence[str] | None, name: str
) -> int:
    """The index of the heading among the first rows: as given, or by the headings wanted."""
    if given:
        if given > len(rows):
            message = f"there is no row {given} that could be the heading"
            raise InvalidInput(ErrorCode.INVALID_VALUE, message, name)
        return given - 1
    if wanted:
        known = [_known(row, wanted) for row in rows]
        if max(known, default=0) > 0:
            return known.index(max(known))
    filled = [sum(1 for cell in row if str(cell or "").strip()) for row in rows]
    return next((n for n, f in enumerate(filled) if f >= _FILLED * max(filled) and f), 0)


def _known(row: Sequence[object], wanted: Sequence[str]) -> int:
    names = distinct_headings(row)
    return sum(column_named(heading, names) is not None for heading in wanted)
