"""Calendar change: the due times that move when one version of a calendar replaces another."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from petition import _core
from petition.calendar import Calendar, working_seconds
from petition.errors import InvalidInput
from petition.texts import Text
from petition.times import WorkingTime, from_seconds, to_seconds
from petition.value import Value
from petition.words import ErrorCode

__all__ = ["Moved", "compare_due_times"]


@dataclass(frozen=True, slots=True, repr=False)
class Moved(Value):
    """A due time that moves.

    Attributes
    ----------
    index : int
        Which of the given starts.
    before, after : datetime
        When it was due, and when it is due now.
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
    amount: WorkingTime | Iterable[WorkingTime],
) -> tuple[Moved, ...]:
    """Which due times ``start + amount`` move from one version of a calendar to another.

    Parameters
    ----------
    before, after : Calendar
        The version that was, and the one that replaces it.
    start : iterable of datetime
        Aware.
    amount : WorkingTime, or iterable of WorkingTime
        One for all, or one for each.

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
    if isinstance(amount, WorkingTime):
        amounts = [amount.count_s] * len(starts)
    else:
        amounts = [working_seconds(each, "amount") for each in amount]
    if len(amounts) != len(starts):
        raise InvalidInput(
            ErrorCode.INVALID_ARGUMENT,
            f"{len(starts)} starts, but {len(amounts)} amounts; give one for each, or one for all",
            "amount",
        )
    return tuple(
        Moved(
            moved.index,
            from_seconds(moved.before, after.zone),
            from_seconds(moved.after, after.zone),
            Text(moved.reason, moved.reason_en),
            moved.instrument,
        )
        for moved in _core.compare_due_times(before._core, after._core, starts, amounts)
    )
