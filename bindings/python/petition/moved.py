"""Calendar change: due and agreed times that move when one version replaces another."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

from petition import _core
from petition.calendar import Calendar
from petition.errors import InvalidInput
from petition.texts import Text
from petition.times import Amount, WorkingTime, from_seconds, to_seconds, working_seconds
from petition.value import Value
from petition.words import ErrorCode

__all__ = ["Moved", "compare_agreed_times", "compare_due_times"]


@dataclass(frozen=True, slots=True, repr=False)
class Moved(Value):
    """A due or agreed time that moves.

    Attributes
    ----------
    index : int
        Which of the given starts or agreed times.
    before, after : datetime
        When it was, and when it is now.
    reason : Text
        The day that moved it.
    instrument : str
        The law or notice that set that day.
    """

    index: int
    before: datetime
    after: datetime
    reason: Text
    instrument: str


def compare_due_times(
    before: Calendar,
    after: Calendar,
    start: Iterable[datetime],
    amount: Amount | Iterable[Amount],
) -> tuple[Moved, ...]:
    """Which due times ``start + amount`` move from one version of a calendar to another.

    Parameters
    ----------
    before, after : Calendar
        The version that was, and the one that replaces it.
    start : iterable of datetime
        Aware.
    amount : WorkingTime, timedelta or str, or iterable of them
        One for all, or one for each; a text as in ``8h``.

    Returns
    -------
    tuple of Moved
        In the order of ``start``.

    Raises
    ------
    InvalidInput
        When there is not one amount for each start.
    NotCovered
        When a due time lies outside one of the calendars.

    Examples
    --------
    >>> import petition
    >>> calendar = petition.Calendar.builtin()
    >>> storm = calendar.with_days(
    ...     '[[day]]\\ndate = 2026-11-25\\nwindows = []\\ninstrument = "1/CĐ"\\n'
    ...     'reason = { vi = "nghỉ bão", en = "storm" }')
    >>> start = petition.instant("2026-11-23T16:00:00+07:00")
    >>> moved, = petition.compare_due_times(
    ...     calendar, storm, [start], petition.WorkingTime.hours(8))
    >>> print(moved.before, "->", moved.after, moved.reason.en)
    2026-11-25 16:00:00+07:00 -> 2026-11-26 16:00:00+07:00 storm
    """
    starts = [to_seconds(at, "start") for at in start]
    if isinstance(amount, (WorkingTime, timedelta, str)):
        amounts = [working_seconds(amount, "amount")] * len(starts)
    else:
        amounts = [working_seconds(each, "amount") for each in amount]
    if len(amounts) != len(starts):
        raise InvalidInput(
            ErrorCode.INVALID_ARGUMENT,
            f"{len(starts)} starts, but {len(amounts)} amounts; give one for each, or one for all",
            "amount",
        )
    return _moved(after, _core.compare_due_times(before._core, after._core, starts, amounts))


def compare_agreed_times(
    before: Calendar, after: Calendar, agreed: Iterable[datetime]
) -> tuple[Moved, ...]:
    """Which agreed times no longer fall in working time, or do so again.

    An agreed time that is closed stands for the next opening.

    Parameters
    ----------
    before, after : Calendar
        The version that was, and the one that replaces it.
    agreed : iterable of datetime
        Aware.

    Returns
    -------
    tuple of Moved
        In the order of ``agreed``.

    Raises
    ------
    NotCovered
        When an agreed time lies outside one of the calendars.

    Examples
    --------
    >>> import petition
    >>> calendar = petition.Calendar.builtin()
    >>> storm = calendar.with_days(
    ...     '[[day]]\\ndate = 2026-11-25\\nwindows = []\\ninstrument = "1/CĐ"\\n'
    ...     'reason = { vi = "nghỉ bão", en = "storm" }')
    >>> agreed = petition.instant("2026-11-25T16:00:00+07:00")
    >>> moved, = petition.compare_agreed_times(calendar, storm, [agreed])
    >>> print(moved.after, moved.reason.en)
    2026-11-26 07:00:00+07:00 storm
    """
    times = [to_seconds(at, "agreed") for at in agreed]
    return _moved(after, _core.compare_agreed_times(before._core, after._core, times))


def _moved(after: Calendar, found: list[_core.Moved]) -> tuple[Moved, ...]:
    return tuple(
        Moved(
            moved.index,
            from_seconds(moved.before, after.zone),
            from_seconds(moved.after, after.zone),
            Text(moved.reason, moved.reason_en),
            moved.instrument,
        )
        for moved in found
    )
