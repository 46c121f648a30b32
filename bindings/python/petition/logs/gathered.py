"""Rows gathered one at a time, each with the cells it has, into a table."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

import numpy as np
import pyarrow as pa

from petition.logs.folding import folded
from petition.logs.raw import Raw

__all__ = ["Gathered"]


class Gathered:
    """A table that grows by rows; of the columns only those wanted, where that is said."""

    def __init__(self, wanted: Sequence[str] | None = None) -> None:
        self.wanted = None if wanted is None else {folded(name) for name in wanted}
        self.columns: dict[str, list[str | None] | None] = {}
        self.rows: list[int] = []

    def add(self, row: int, cells: Mapping[str, str] | Iterable[tuple[str, str]]) -> None:
        """A row with its number in the file."""
        count = len(self.rows)
        self.rows.append(row)
        for name, value in cells.items() if isinstance(cells, Mapping) else cells:
            if name not in self.columns:
                self.columns[name] = [] if self._is_wanted(name) else None
            column = self.columns[name]
            if column is not None:
                column.extend([None] * (count - len(column)))
                if len(column) == count:
                    column.append(value)

    def _is_wanted(self, name: str) -> bool:
        return self.wanted is None or folded(name) in self.wanted

    def raw(self) -> Raw:
        """The table."""
        count = len(self.rows)
        made = {
            name: pa.array([*cells, *[None] * (count - len(cells))], pa.string())
            for name, cells in self.columns.items()
            if cells is not None
        }
        numbers = np.array(self.rows, np.int64)
        return Raw(pa.table(made), numbers, headings=list(self.columns))
