"""Cells of our CSV that a spreadsheet would take for formulas: marked as texts, and read back."""

from __future__ import annotations

import pyarrow as pa
import pyarrow.compute as pc

from petition.harmless import FORMULA

__all__ = ["marked", "unmarked"]


def marked(column: pa.ChunkedArray) -> pa.ChunkedArray:
    """What ``harmless.cell`` makes of each text."""
    return pc.replace_substring_regex(column, f"^({FORMULA})", r"'\1", max_replacements=1)


def unmarked(column: pa.Array) -> pa.Array:
    """What ``harmless.plain_cell`` makes of each text."""
    return pc.replace_substring_regex(column, f"^'({FORMULA})", r"\1", max_replacements=1)
