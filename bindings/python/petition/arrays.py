"""numpy arrays as the core takes them: contiguous int64 seconds, without a copy where possible."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from petition.errors import InvalidInput, WrongType
from petition.times import WorkingTime
from petition.words import ErrorCode

Seconds = npt.NDArray[np.int64]


def instants(values: npt.ArrayLike, what: str) -> Seconds:
    """Instants as int64 seconds: a view of ``datetime64[s]``, floored from finer units."""
    array = np.asarray(values)
    if array.dtype.kind != "M":
        raise WrongType(
            ErrorCode.WRONG_TYPE,
            f"{what} takes an array of datetime64 in UTC, not of {array.dtype}",
        )
    return np.ascontiguousarray(array, "datetime64[s]").reshape(array.shape).view(np.int64)


def days(values: npt.ArrayLike, what: str) -> Seconds:
    """Dates as int64 days: a view of ``datetime64[D]``."""
    array = np.asarray(values)
    if array.dtype != np.dtype("datetime64[D]"):
        raise WrongType(
            ErrorCode.WRONG_TYPE,
            f"{what} takes an array of datetime64[D], not of {array.dtype}",
        )
    return np.ascontiguousarray(array).reshape(array.shape).view(np.int64)


def amounts(values: WorkingTime | npt.ArrayLike, shape: tuple[int, ...], what: str) -> Seconds:
    """Amounts of working time as int64 seconds, in the shape of the instants."""
    if isinstance(values, WorkingTime):
        return np.full(shape, values.count_s, np.int64)
    array = np.asarray(values)
    if array.dtype.kind not in "iu" or array.dtype == np.uint64:
        raise WrongType(
            ErrorCode.WRONG_TYPE,
            f"{what} takes WorkingTime or an array of whole seconds (int64), not {array.dtype}",
        )
    same_shape(shape, array.shape, what)
    return np.ascontiguousarray(array, np.int64).reshape(shape)


def same_shape(expected: tuple[int, ...], given: tuple[int, ...], what: str) -> None:
    """Refuses arrays of different shapes; nothing is broadcast."""
    if given != expected:
        raise InvalidInput(
            ErrorCode.INVALID_ARGUMENT, f"{what} has shape {given}, expected {expected}"
        )
