"""Columns of pandas: a Series keeps its index, an Index stays one; a time zone is kept."""

from __future__ import annotations

from typing import Any

import numpy as np
import numpy.typing as npt
import pandas as pd

from petition.columns.form import NONE, ZONE, Form, Numbers, Seconds, naive, wrong
from petition.columns.of_numpy import amounts_in, floored
from petition.errors import InvalidInput
from petition.times import to_days
from petition.words import ErrorCode

__all__ = ["OfPandas"]


class OfPandas(Form):
    """A Series or an Index."""

    def __init__(self, values: Any, what: str) -> None:
        if not isinstance(values, (pd.Series, pd.Index)):
            wrong(what, 'one column, as in table["received_at"]', f"a {type(values).__name__}")
        self.column: Any = values
        self.shape = (len(values),)
        self.in_arrow = isinstance(values.dtype, pd.ArrowDtype)
        self.zone: Any = None

    # -- in ---------------------------------------------------------------------------------------

    def instants(self, what: str) -> Seconds:
        """Of a column of datetimes with a time zone."""
        stamps = self._stamps(what)
        if stamps.tz is None:
            accessor = "" if isinstance(self.column, pd.Index) else ".dt"
            naive(what, f'column{accessor}.tz_localize("{ZONE}")')
        self.zone = stamps.tz
        return floored(stamps.tz_convert("UTC").tz_localize(None).to_numpy())

    def dates(self, what: str) -> Seconds:
        """Of a column of ``date``, or of datetimes without a zone that are all at midnight."""
        if _is_object(self.column.dtype):
            found = [NONE if each is None else to_days(each, what) for each in self._objects()]
            return np.array(found, np.int64)
        stamps = self._stamps(what)
        if stamps.tz is not None or not (stamps == stamps.normalize())[stamps.notna()].all():
            wrong(what, "dates", "times; their date in a zone is column.dt.date")
        return np.asarray(stamps.to_numpy(), "datetime64[D]").view(np.int64)

    def amounts(self, what: str) -> Seconds:
        """Of whole seconds, timedeltas or texts."""
        dtype = self.column.dtype
        if pd.api.types.is_integer_dtype(dtype) and dtype != np.uint64:
            return np.asarray(self.column.to_numpy(np.int64, na_value=NONE))
        if pd.api.types.is_timedelta64_dtype(dtype):
            return amounts_in(self.column.to_numpy(), what)
        if _is_object(dtype) or pd.api.types.is_string_dtype(dtype) or self.in_arrow:
            return amounts_in(self._objects(), what)
        return amounts_in(self.column.to_numpy(), what)

    def same_rows(self, other: Form, what: str) -> None:
        """Two Series belong together by their index."""
        if not isinstance(other, OfPandas):
            return
        both = isinstance(self.column, pd.Series) and isinstance(other.column, pd.Series)
        if both and not self.column.index.equals(other.column.index):
            raise InvalidInput(
                ErrorCode.INVALID_ARGUMENT,
                f"{what} has another index than the column it goes with; "
                f"bring it into that order, for example {what}.reindex(other.index)",
                what,
            )

    def _stamps(self, what: str) -> pd.DatetimeIndex:
        dtype = self.column.dtype
        if isinstance(dtype, pd.DatetimeTZDtype) or pd.api.types.is_datetime64_dtype(dtype):
            return pd.DatetimeIndex(self.column)
        if self.in_arrow and dtype.kind == "M":
            return pd.DatetimeIndex(self.column.astype(_own_type(dtype.pyarrow_dtype)))
        cure = "; pandas.to_datetime(column, utc=True) makes them" if _is_object(dtype) else ""
        wrong(what, "datetimes with a time zone", f"{dtype}{cure}")

    def _objects(self) -> npt.NDArray[np.object_]:
        return np.array([None if pd.isna(it) else it for it in self.column], object)

    def _in_arrow(self) -> pd.ArrowDtype:
        import pyarrow as pa

        return pd.ArrowDtype(pa.timestamp("s", self.column.dtype.pyarrow_dtype.tz))

    # -- out --------------------------------------------------------------------------------------

    def times(self, seconds: Seconds, name: str) -> Any:
        """NaT where there is none."""
        utc = pd.DatetimeIndex(seconds.view("datetime64[s]"), tz="UTC")
        found = self._column(utc.tz_convert(self.zone), name)
        return found.astype(self._in_arrow()) if self.in_arrow else found

    def numbers(self, values: Seconds, name: str) -> Any:
        """Int64, with NA where there is none."""
        return self._column(pd.arrays.IntegerArray(values, values == NONE), name)

    def flags(self, values: Numbers, status: Numbers, name: str) -> Any:
        """boolean, with NA where it is not known."""
        return self._column(pd.arrays.BooleanArray(values, status != 0), name)

    def status(self, status: Numbers) -> Any:
        """int32."""
        return self._column(status, "status")

    def _column(self, values: Any, name: str) -> Any:
        if isinstance(self.column, pd.Index):
            return pd.Index(values, name=name)
        return pd.Series(values, index=self.column.index, name=name)


def _is_object(dtype: Any) -> bool:
    return bool(pd.api.types.is_object_dtype(dtype)) and not isinstance(dtype, pd.ArrowDtype)


def _own_type(kind: Any) -> Any:
    """The type of pandas itself for a timestamp or a date of Arrow."""
    zone, unit = getattr(kind, "tz", None), getattr(kind, "unit", "s")
    return pd.DatetimeTZDtype(unit, zone) if zone else np.dtype(f"datetime64[{unit}]")
