"""Columns in and out of the calls that take many values at once: numpy, pandas, polars, Arrow.

What comes in as one kind of column goes out as the same kind, in its time zone and, for pandas, on
its index. What a column is of is told by its type: nothing but numpy is imported before a column
of it is given, and whoever holds one has loaded its library already.
"""

from __future__ import annotations

from datetime import timedelta
from typing import Any, TypeAlias

import numpy as np

from petition.columns.form import Form, Seconds
from petition.columns.of_numpy import OfNumpy
from petition.errors import InvalidInput
from petition.times import WorkingTime, working_seconds
from petition.words import ErrorCode

__all__ = ["Amounts", "Column", "amounts", "dates", "instants"]

Column: TypeAlias = Any
"""An array of numpy, a Series or Index of pandas, a Series of polars, an array of Arrow."""
Amounts: TypeAlias = "WorkingTime | timedelta | str | Column"
"""One amount of working time for all, or a column with one for each."""


def instants(values: Column, what: str) -> tuple[Seconds, Form]:
    """Instants as int64 seconds since 1970 UTC, one after another, and the form they came in."""
    form = _form_of(values, what)
    return form.instants(what), form


def dates(values: Column, what: str) -> tuple[Seconds, Form]:
    """Dates as int64 days since 1970, one after another, and the form that they came in."""
    form = _form_of(values, what)
    return form.dates(what), form


def amounts(values: Amounts, like: Form, what: str) -> Seconds:
    """Amounts of working time as int64 seconds, one for each of the instants of a form."""
    if isinstance(values, (WorkingTime, timedelta, str)):
        return np.full(like.size, working_seconds(values, what), np.int64)
    form = _form_of(values, what)
    together(like, form, what)
    return form.amounts(what)


def together(expected: Form, given: Form, what: str) -> None:
    """Refuses columns that do not belong together row by row; nothing is broadcast or aligned."""
    if given.shape != expected.shape:
        raise InvalidInput(
            ErrorCode.INVALID_ARGUMENT,
            f"{what} has shape {given.shape}, expected {expected.shape}",
        )
    expected.same_rows(given, what)


def _form_of(values: Column, what: str) -> Form:
    library = _library_of(values)
    if library == "pandas":
        from petition.columns.of_pandas import OfPandas

        return OfPandas(values, what)
    if library == "polars":
        from petition.columns.of_polars import OfPolars

        return OfPolars(values, what)
    if library == "arrow":
        from petition.columns.of_arrow import OfArrow

        return OfArrow(values, what)
    return OfNumpy(values)


def _library_of(values: Column) -> str:
    """Whose column it is; what else hands its values out by the protocol of Arrow is Arrow's."""
    for base in type(values).__mro__:
        root = base.__module__.partition(".")[0]
        if root in ("pandas", "polars"):
            return root
    speaks = any(hasattr(values, f"__arrow_c_{form}__") for form in ("array", "stream"))
    return "arrow" if speaks else "numpy"
