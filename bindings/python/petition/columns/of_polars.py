"""Columns of polars: a Series, its time zone kept, null where there is no value."""

from __future__ import annotations

from typing import Any

import numpy as np
import polars as pl

from petition.columns.form import NONE, ZONE, Form, Numbers, Seconds, naive, wrong
from petition.columns.of_numpy import amounts_in

__all__ = ["OfPolars"]

_PER_SECOND = {"ms": 10**3, "us": 10**6, "ns": 10**9}


class OfPolars(Form):
    """A Series; results are of milliseconds, the coarsest that polars has."""

    def __init__(self, values: Any, what: str) -> None:
        if not isinstance(values, pl.Series):
            wrong(what, 'one column, as in table["received_at"]', f"a {type(values).__name__}")
        self.column: Any = values
        self.shape = (len(values),)

    # -- in ---------------------------------------------------------------------------------------

    def instants(self, what: str) -> Seconds:
        """Of a column of Datetime with a time zone."""
        dtype = self.column.dtype
        if not isinstance(dtype, pl.Datetime):
            wrong(what, "a column of Datetime with a time zone", f"of {dtype}")
        if dtype.time_zone is None:
            naive(what, f'column.dt.replace_time_zone("{ZONE}")')
        return _whole(self._numbers(), _PER_SECOND[dtype.time_unit])

    def dates(self, what: str) -> Seconds:
        """Of a column of Date."""
        if self.column.dtype != pl.Date:
            wrong(what, "a column of Date", f"of {self.column.dtype}")
        return self._numbers()

    def amounts(self, what: str) -> Seconds:
        """Of whole seconds, Duration or String."""
        dtype = self.column.dtype
        if dtype.is_integer() and dtype != pl.UInt64:
            return self._numbers()
        if isinstance(dtype, (pl.Duration, pl.String)):
            return amounts_in(np.array(self.column.to_list(), object), what)
        return amounts_in(self.column.to_numpy(), what)

    def _numbers(self) -> Seconds:
        return np.asarray(self.column.to_physical().cast(pl.Int64).fill_null(NONE).to_numpy())

    # -- out --------------------------------------------------------------------------------------

    def times(self, seconds: Seconds, name: str) -> Any:
        """Null where there is none."""
        utc = pl.Series(name, seconds.view("datetime64[s]").astype("datetime64[ms]"))
        return utc.dt.replace_time_zone("UTC").dt.convert_time_zone(self.column.dtype.time_zone)

    def numbers(self, values: Seconds, name: str) -> Any:
        """Int64, with null where there is none."""
        return pl.Series(name, values).set(pl.Series(values == NONE), None)

    def flags(self, values: Numbers, status: Numbers, name: str) -> Any:
        """Boolean, with null where it is not known."""
        return pl.Series(name, values).set(pl.Series(status != 0), None)

    def status(self, status: Numbers) -> Any:
        """Int32."""
        return pl.Series("status", status)


def _whole(numbers: Seconds, per_second: int) -> Seconds:
    return np.where(numbers == NONE, NONE, numbers // per_second)
