"""Columns of Arrow: of pyarrow, or of any library that hands them out by Arrow's own protocol."""

from __future__ import annotations

from typing import Any

import numpy as np

from petition.columns.form import NONE, ZONE, Form, Numbers, Seconds, naive, wrong
from petition.columns.of_numpy import amounts_in
from petition.extras import needs

with needs("audit"):
    import pyarrow as pa
    import pyarrow.compute as pc

__all__ = ["OfArrow"]

_PER_SECOND = {"s": 1, "ms": 10**3, "us": 10**6, "ns": 10**9}


class OfArrow(Form):
    """An Array or a ChunkedArray; results are of the same kind, in seconds."""

    def __init__(self, values: Any, what: str) -> None:
        if not isinstance(values, (pa.Array, pa.ChunkedArray)):
            in_one = hasattr(values, "__arrow_c_array__")
            values = pa.array(values) if in_one else pa.chunked_array(values)
        if pa.types.is_struct(values.type):
            wrong(what, 'one column, as in table["received_at"]', "a table")
        self.column: Any = values
        self.shape = (len(values),)

    # -- in ---------------------------------------------------------------------------------------

    def instants(self, what: str) -> Seconds:
        """Of a column of timestamps with a time zone."""
        kind = self.column.type
        if not pa.types.is_timestamp(kind):
            wrong(what, "a column of timestamps with a time zone", f"of {kind}")
        if kind.tz is None:
            naive(what, f'pyarrow.compute.assume_timezone(column, "{ZONE}")')
        numbers = self._numbers()
        return np.where(numbers == NONE, NONE, numbers // _PER_SECOND[kind.unit])

    def dates(self, what: str) -> Seconds:
        """Of a column of date32."""
        if not pa.types.is_date32(self.column.type):
            wrong(what, "a column of date32", f"of {self.column.type}")
        self.column = self.column.cast(pa.int32())
        return self._numbers()

    def amounts(self, what: str) -> Seconds:
        """Of whole seconds, durations or strings."""
        kind = self.column.type
        if pa.types.is_integer(kind) and not pa.types.is_uint64(kind):
            return self._numbers()
        if pa.types.is_duration(kind) or pa.types.is_string(kind) or pa.types.is_large_string(kind):
            return amounts_in(np.array(self.column.to_pylist(), object), what)
        wrong(what, "a column of whole seconds, durations or strings", f"of {kind}")

    def _numbers(self) -> Seconds:
        whole = pc.fill_null(self.column.cast(pa.int64()), NONE)
        return np.asarray(whole.to_numpy(zero_copy_only=False))

    # -- out --------------------------------------------------------------------------------------

    def times(self, seconds: Seconds, name: str) -> Any:
        """Null where there is none."""
        kind = pa.timestamp("s", self.column.type.tz)
        return self._column(pa.array(seconds, mask=seconds == NONE).cast(kind))

    def numbers(self, values: Seconds, name: str) -> Any:
        """int64, with null where there is none."""
        return self._column(pa.array(values, mask=values == NONE))

    def flags(self, values: Numbers, status: Numbers, name: str) -> Any:
        """bool, with null where it is not known."""
        return self._column(pa.array(values, mask=status != 0))

    def status(self, status: Numbers) -> Any:
        """int32."""
        return self._column(pa.array(status))

    def _column(self, array: Any) -> Any:
        return pa.chunked_array([array]) if isinstance(self.column, pa.ChunkedArray) else array
