"""What every kind of column can do: tell its values as numbers, and be made of numbers again."""

from __future__ import annotations

from abc import ABC, abstractmethod
from typing import Any, NoReturn, TypeAlias

import numpy as np
import numpy.typing as npt

from petition.errors import InvalidInput, WrongType
from petition.words import ErrorCode

__all__ = ["NONE", "Form", "Numbers", "Seconds", "naive", "wrong"]

Seconds: TypeAlias = npt.NDArray[np.int64]
Numbers: TypeAlias = npt.NDArray[Any]

NONE = np.iinfo(np.int64).min
"""Stands for no value: as numpy's NaT, and as the core gives what it could not compute."""

ZONE = "Asia/Ho_Chi_Minh"
"""The zone in the cure of a naive column."""


class Form(ABC):
    """A column that was given. Its numbers are flat arrays; results have its shape."""

    shape: tuple[int, ...]

    @property
    def size(self) -> int:
        """How many values."""
        return int(np.prod(self.shape))

    @abstractmethod
    def instants(self, what: str) -> Seconds:
        """Its values as seconds since 1970 UTC, floored from finer units."""

    @abstractmethod
    def dates(self, what: str) -> Seconds:
        """Its values as days since 1970."""

    @abstractmethod
    def amounts(self, what: str) -> Seconds:
        """Its values as seconds of working time."""

    @abstractmethod
    def times(self, seconds: Seconds, name: str) -> Any:
        """A column of instants in the zone of this one."""

    @abstractmethod
    def numbers(self, values: Seconds, name: str) -> Any:
        """A column of whole numbers."""

    @abstractmethod
    def flags(self, values: Numbers, status: Numbers, name: str) -> Any:
        """A column of yes and no; neither where the status is not 0, if it can say so."""

    @abstractmethod
    def status(self, status: Numbers) -> Any:
        """A column of 0 and numbers of error codes."""

    def same_rows(self, other: Form, what: str) -> None:  # noqa: B027
        """Refuses a column whose rows are known to be others."""


def naive(what: str, cure: str) -> NoReturn:
    """Refuses a column of instants that says no time zone."""
    raise InvalidInput(
        ErrorCode.INVALID_TIME,
        f"{what} is a column without a time zone; say which one it is in, for example {cure}",
        what,
    )


def wrong(what: str, wanted: str, given: object) -> NoReturn:
    """Refuses a column of another type."""
    raise WrongType(ErrorCode.WRONG_TYPE, f"{what} takes {wanted}, not {given}")
