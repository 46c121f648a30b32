"""Working time, day by day: a naive second opinion that shares nothing with the engine.

Windows 7:00-11:00 and 13:00-17:00 at UTC+7, Monday to Friday but for the days listed below.
Times are whole seconds since 1970-01-01T00:00:00Z. The lists are complete for 2021 to 2026.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta

HOUR = 3600
UTC_OFFSET = 7 * HOUR
WINDOWS = ((7 * HOUR, 11 * HOUR), (13 * HOUR, 17 * HOUR))
FIRST_YEAR, LAST_YEAR = 2021, 2026

# Weekdays off, as day/month or first-last/month.
OFF = {
    2021: "1/1 10-12/2 15-16/2 21/4 30/4 3/5 2-3/9",
    2022: "3/1 31/1 1-4/2 11/4 2-3/5 1-2/9",
    2023: "2/1 20/1 23-26/1 1-3/5 1/9 4/9",
    2024: "1/1 8-9/2 12-14/2 18/4 29-30/4 1/5 2-3/9",
    2025: "1/1 27-31/1 7/4 30/4 1-2/5 1-2/9",
    2026: "1-2/1 16-20/2 27/4 30/4 1/5 31/8 1-2/9 24/11",
}
# Saturdays worked in exchange for a weekday off.
WORKED = {2024: "4/5", 2025: "26/4", 2026: "10/1 22/8"}


def _days(years: dict[int, str]) -> frozenset[date]:
    found: set[date] = set()
    for year, text in years.items():
        for item in text.split():
            days, month = item.split("/")
            first, _, last = days.partition("-")
            for day in range(int(first), int(last or first) + 1):
                found.add(date(year, int(month), day))
    return frozenset(found)


_OFF = _days(OFF)
_WORKED = _days(WORKED)


def is_working_day(day: date) -> bool:
    if not FIRST_YEAR <= day.year <= LAST_YEAR:
        raise ValueError(f"{day}: the model's days are listed for {FIRST_YEAR} to {LAST_YEAR}")
    return day in _WORKED or (day.weekday() < 5 and day not in _OFF)


def _windows_from(instant: int) -> Iterator[tuple[int, int]]:
    """The windows, in order, from the day of the instant on."""
    day = datetime.fromtimestamp(instant + UTC_OFFSET, UTC).date()
    while True:
        midnight = (day - date(1970, 1, 1)).days * 24 * HOUR - UTC_OFFSET
        if is_working_day(day):
            for opening, closing in WINDOWS:
                yield midnight + opening, midnight + closing
        day += timedelta(days=1)


def add(start: int, seconds: int) -> int:
    """The earliest instant at which that much working time is used up (I-3, I-17)."""
    if seconds <= 0:
        raise ValueError("the working time to add must be more than 0 seconds")
    left = seconds
    for opening, closing in _windows_from(start):
        begin = max(opening, start)
        available = max(0, closing - begin)
        if left <= available:
            return begin + left
        left -= available
    raise AssertionError("unreachable")


def between(start: int, end: int) -> int:
    """The working seconds from start to end; 0 where end does not come after start."""
    total = 0
    if end <= start:
        return total
    for opening, closing in _windows_from(start):
        if opening >= end:
            return total
        total += max(0, min(closing, end) - max(opening, start))
    raise AssertionError("unreachable")
