"""numpy arrays as the core takes them: contiguous int64, without a copy where possible."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Any

import numpy as np
import numpy.typing as npt

from petition.columns.form import NONE, Form, Numbers, Seconds, wrong
from petition.times import to_seconds, working_seconds

__all__ = ["OfNumpy", "amounts_in", "floored"]


class OfNumpy(Form):
    """An array of any shape, or a list. numpy knows no zones: its instants are in UTC."""

    def __init__(self, values: npt.ArrayLike) -> None:
        self.array = np.asarray(values)
        self.shape = self.array.shape

    def instants(self, what: str) -> Seconds:
        """A view of ``datetime64[s]``; a list of aware datetimes is read one by one."""
        if self.array.dtype.kind == "M":
            return floored(self.array)
        if self._holds(datetime):
            return _each(self.array, lambda at: to_seconds(at, what))
        wrong(what, "an array of datetime64 in UTC", f"of {self.array.dtype}")

    def dates(self, what: str) -> Seconds:
        """A view of ``datetime64[D]``."""
        if self.array.dtype != np.dtype("datetime64[D]"):
            wrong(what, "an array of datetime64[D]", f"of {self.array.dtype}")
        return np.ascontiguousarray(self.array).reshape(-1).view(np.int64)

    def amounts(self, what: str) -> Seconds:
        """Whole seconds, ``timedelta64``, or a list of amounts of any kind."""
        return amounts_in(self.array, what)

    def times(self, seconds: Seconds, name: str) -> npt.NDArray[np.datetime64]:
        """NaT where there is none."""
        return seconds.view("datetime64[s]").reshape(self.shape)

    def numbers(self, values: Seconds, name: str) -> Seconds:
        """The smallest int64 where there is none."""
        return values.reshape(self.shape)

    def flags(self, values: Numbers, status: Numbers, name: str) -> npt.NDArray[np.bool_]:
        """False where it is not known."""
        return values.reshape(self.shape)

    def status(self, status: Numbers) -> npt.NDArray[np.int32]:
        """int32."""
        return status.reshape(self.shape)

    def _holds(self, kind: type) -> bool:
        return self.array.dtype.kind == "O" and any(isinstance(it, kind) for it in self.array.flat)


def floored(instants: npt.NDArray[Any]) -> Seconds:
    """Seconds of ``datetime64`` in any unit."""
    return np.ascontiguousarray(instants, "datetime64[s]").reshape(-1).view(np.int64)


def amounts_in(array: npt.NDArray[Any], what: str) -> Seconds:
    """Amounts in an array of numbers, of ``timedelta64`` or of single amounts."""
    kind = array.dtype.kind
    if kind in "iu" and array.dtype != np.uint64:
        return np.ascontiguousarray(array, np.int64).reshape(-1)
    if kind == "m":
        array = array.astype("timedelta64[us]").astype(object)
    elif kind not in "OUT":
        wanted = "WorkingTime, or whole seconds (int64), timedelta64 or texts as in 8h for each"
        wrong(what, wanted, array.dtype)
    return _each(array, lambda amount: working_seconds(amount, what))


def _each(array: npt.NDArray[Any], read: Callable[[Any], int]) -> Seconds:
    """Every element read; None is no value."""
    found = (NONE if each is None else read(each) for each in array.flat)
    return np.fromiter(found, np.int64, array.size)
