"""Instants and working time.

Instants are aware ``datetime`` objects in whole seconds. Working time is a class of its own and
not a ``timedelta``: hours on the clock and hours of work never add up to each other.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta, timezone, tzinfo
from typing import TypeAlias

from petition import _core
from petition.errors import InvalidInput, WrongType
from petition.words import ErrorCode

__all__ = ["VIETNAM", "Amount", "WorkingTime", "instant"]

VIETNAM = timezone(timedelta(hours=7))
"""The offset of Vietnam, UTC+7 all year."""

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_SECOND = timedelta(seconds=1)
_EPOCH_ORDINAL = date(1970, 1, 1).toordinal()
_MOST = 2**63 - 1


def instant(text: str) -> datetime:
    """Read an instant from ISO 8601 text with an offset.

    Parameters
    ----------
    text : str
        As in ``2026-11-23T16:00:00+07:00``; seconds may be left out, a fraction is floored.

    Returns
    -------
    datetime
        Aware, at the offset of Vietnam.

    Raises
    ------
    InvalidInput
        When the text is anything else; naive times too.

    Examples
    --------
    >>> import petition
    >>> print(petition.instant("2026-11-23T09:00:00Z"))
    2026-11-23 16:00:00+07:00
    """
    return from_seconds(_core.parse_instant(text), VIETNAM)


@dataclass(frozen=True, slots=True, order=True)
class WorkingTime:
    """An amount of working time, in seconds in which a calendar is open (Art. 11.1, 11.2).

    Parameters
    ----------
    count_s : int
        Seconds; may be negative.

    Raises
    ------
    WrongType
        When the number is not whole.
    InvalidInput
        When the number does not fit 64 bits.

    Examples
    --------
    >>> from petition import WorkingTime
    >>> WorkingTime.hours(8) + WorkingTime.minutes(30)
    WorkingTime.minutes(510)
    >>> print(WorkingTime.parse("1h30m"))
    1h30m
    """

    count_s: int

    def __post_init__(self) -> None:
        if not isinstance(self.count_s, int) or isinstance(self.count_s, bool):
            raise WrongType(
                ErrorCode.WRONG_TYPE,
                f"working time counts whole seconds, not {self.count_s!r}; "
                "give a smaller unit, for example WorkingTime.minutes(90)",
            )
        if abs(self.count_s) > _MOST:
            raise InvalidInput(ErrorCode.OVERFLOW, "working time beyond 64-bit seconds")

    @classmethod
    def seconds(cls, n: int) -> WorkingTime:
        """An amount of ``n`` seconds.

        Parameters
        ----------
        n : int
            May be negative.

        Returns
        -------
        WorkingTime
            That amount.

        Examples
        --------
        >>> import petition
        >>> petition.WorkingTime.seconds(91)
        WorkingTime.seconds(91)
        """
        return cls(n)

    @classmethod
    def minutes(cls, n: int) -> WorkingTime:
        """An amount of ``n`` minutes.

        Parameters
        ----------
        n : int
            May be negative.

        Returns
        -------
        WorkingTime
            That amount.

        Examples
        --------
        >>> import petition
        >>> petition.WorkingTime.minutes(90)
        WorkingTime.minutes(90)
        """
        return cls(n * 60)

    @classmethod
    def hours(cls, n: int) -> WorkingTime:
        """An amount of ``n`` hours.

        Parameters
        ----------
        n : int
            May be negative.

        Returns
        -------
        WorkingTime
            That amount.

        Examples
        --------
        >>> import petition
        >>> petition.WorkingTime.hours(8)
        WorkingTime.hours(8)
        """
        return cls(n * 3600)

    @classmethod
    def parse(cls, text: str) -> WorkingTime:
        """Read an amount as in ``8h``, ``90m``, ``30s`` or ``1h30m``.

        Parameters
        ----------
        text : str
            Hours, minutes, seconds, in this order; ``-`` may stand before them.

        Returns
        -------
        WorkingTime
            That amount.

        Raises
        ------
        InvalidInput
            When the text is anything else.

        Examples
        --------
        >>> import petition
        >>> petition.WorkingTime.parse("90m")
        WorkingTime.minutes(90)
        """
        return cls(_core.parse_working_time(text))

    def __add__(self, other: WorkingTime) -> WorkingTime:
        if not isinstance(other, WorkingTime):
            return NotImplemented
        return WorkingTime(self.count_s + other.count_s)

    def __sub__(self, other: WorkingTime) -> WorkingTime:
        if not isinstance(other, WorkingTime):
            return NotImplemented
        return WorkingTime(self.count_s - other.count_s)

    def __neg__(self) -> WorkingTime:
        return WorkingTime(-self.count_s)

    def __abs__(self) -> WorkingTime:
        return WorkingTime(abs(self.count_s))

    def __bool__(self) -> bool:
        return self.count_s != 0

    def __repr__(self) -> str:
        for unit, name in ((3600, "hours"), (60, "minutes")):
            if self.count_s % unit == 0:
                return f"WorkingTime.{name}({self.count_s // unit})"
        return f"WorkingTime.seconds({self.count_s})"

    def __str__(self) -> str:
        minutes, seconds = divmod(abs(self.count_s), 60)
        hours, minutes = divmod(minutes, 60)
        parts = ((hours, "h"), (minutes, "m"), (seconds, "s"))
        text = "".join(f"{n}{unit}" for n, unit in parts if n) or "0s"
        return f"-{text}" if self.count_s < 0 else text


Amount: TypeAlias = WorkingTime | timedelta | str
"""Working time as calls take it: also as in ``"8h"``, ``"1h30m"`` or ``timedelta(hours=8)``."""

# What follows carries values to and from the core; it is not part of the package's surface.

_DAYS = re.compile("([0-9]{1,9})d")
_DAY = timedelta(days=1)


def working_seconds(amount: Amount, what: str) -> int:
    """The seconds of an amount of working time; what may mean another amount is refused."""
    if isinstance(amount, WorkingTime):
        return amount.count_s
    if isinstance(amount, timedelta):
        return _seconds_within_a_day(amount, what)
    if not isinstance(amount, str):
        raise WrongType(
            ErrorCode.WRONG_TYPE,
            f"{what} takes working time, not {amount!r}; for example '8h', '1h30m' or "
            "petition.WorkingTime.hours(8)",
        )
    if working_days(amount) is not None:
        raise InvalidInput(
            ErrorCode.INVALID_VALUE,
            f"{amount} counts dates, which have no hours of their own; only add and explain_add "
            "take working days: give hours here, as in 16h",
            what,
        )
    return WorkingTime.parse(amount).count_s


def working_days(amount: Amount) -> int | None:
    """The number of working days in ``"2d"``; None for an amount of another kind."""
    days = _DAYS.fullmatch(amount) if isinstance(amount, str) else None
    return int(days[1]) if days else None


def _seconds_within_a_day(amount: timedelta, what: str) -> int:
    """Of a ``timedelta``, which counts 24 hours a day where an office has 8."""
    if amount % _SECOND:
        raise InvalidInput(
            ErrorCode.INVALID_VALUE, f"{amount!r} is no whole number of seconds", what
        )
    if abs(amount) >= _DAY:
        hours = WorkingTime(amount // _SECOND)
        raise InvalidInput(
            ErrorCode.INVALID_VALUE,
            f"{amount!r} may mean {hours} of working time or whole days; write it as '{hours}', "
            "or working days as in '2d'",
            what,
        )
    return amount // _SECOND


def to_seconds(value: datetime, what: str) -> int:
    """Seconds since 1970 UTC of an aware datetime; naive ones are refused."""
    if not isinstance(value, datetime):
        raise WrongType(ErrorCode.WRONG_TYPE, f"{what} takes an aware datetime, not {value!r}")
    if value.utcoffset() is None:
        raise InvalidInput(
            ErrorCode.INVALID_TIME,
            f"{what} is the naive datetime {value.isoformat()}; say which offset it is in, "
            "for example value.replace(tzinfo=petition.VIETNAM)",
            what,
        )
    return (value - _EPOCH) // _SECOND


def maybe_to_seconds(value: datetime | None, what: str) -> int | None:
    """The same, where there may be no time."""
    return None if value is None else to_seconds(value, what)


def from_seconds(seconds: int, zone: tzinfo = VIETNAM) -> datetime:
    """The aware datetime of seconds since 1970 UTC."""
    try:
        return (_EPOCH + timedelta(seconds=seconds)).astimezone(zone)
    except OverflowError:
        raise InvalidInput(
            ErrorCode.INVALID_TIME, "the time lies outside of the years 1 to 9999"
        ) from None


def maybe_from_seconds(seconds: int | None, zone: tzinfo = VIETNAM) -> datetime | None:
    """The same, where there may be no instant."""
    return None if seconds is None else from_seconds(seconds, zone)


def whole_seconds(value: datetime, what: str) -> datetime:
    """An aware datetime with its fraction floored."""
    to_seconds(value, what)
    return value.replace(microsecond=0)


def to_days(value: date, what: str) -> int:
    """Days since 1970 of a date; a datetime is refused, for it may lie on another local date."""
    if isinstance(value, datetime) or not isinstance(value, date):
        raise WrongType(ErrorCode.WRONG_TYPE, f"{what} takes a date, not {value!r}")
    return value.toordinal() - _EPOCH_ORDINAL


def from_days(days: int) -> date:
    """The date of days since 1970."""
    return date.fromordinal(days + _EPOCH_ORDINAL)
