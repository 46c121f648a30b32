"""When things happen: how a month of petitions comes in, and how long units take."""

from __future__ import annotations

from bisect import bisect_right
from datetime import datetime, timedelta
from itertools import accumulate

from petition.calendar import Calendar

__all__ = ["ANSWERING", "LATENESS", "RESPONDING", "Arrivals"]

_HOUR = timedelta(hours=1)

_BY_HOUR = (2, 1, 1, 1, 1, 3, 8, 34, 62, 74, 66, 38, 22, 40, 58, 56, 44, 30, 20, 18, 18, 14, 8, 4)
"""How many come in each hour of a working day, against each other."""

_BY_WEEKDAY = (125, 110, 102, 100, 96, 42, 34)
"""The same for Monday to Sunday, in hundredths."""

_DAY_OFF = 30
"""The same for a weekday off."""

RESPONDING = (15, 60, 120, 190, 270, 360, 460, 570, 690, 820, 985)
"""After which part of its limit a unit responds, in thousandths: ten equal shares of cases."""

ANSWERING = (120, 350, 520, 640, 730, 800, 850, 890, 925, 955, 990)
"""The same for the result, within the time agreed."""

LATENESS = (900, 1800, 3600, 5400, 9000, 14400, 21600, 32400, 43200, 64800, 86400)
"""By how many working seconds something is late that is late."""


class Arrivals:
    """At which instant each of a number of petitions comes, one after another.

    The period is cut into as many parts as there are petitions, each part as likely as the others;
    one comes in each.
    """

    def __init__(self, calendar: Calendar, start: datetime, end: datetime, cases: int) -> None:
        self._start, self._cases = start, cases
        hours = int((end - start) / _HOUR)
        weights = (_weight(calendar, start + n * _HOUR) for n in range(hours))
        self._until = list(accumulate(weights))

    def at(self, index: int, share: float) -> datetime:
        """The arrival of a petition, at a share from 0 to 1 of its part."""
        place = (index + share) / self._cases * self._until[-1]
        hour = min(bisect_right(self._until, place), len(self._until) - 1)
        before = self._until[hour - 1] if hour else 0
        seconds = int((place - before) / (self._until[hour] - before) * 3600)
        return self._start + hour * _HOUR + timedelta(seconds=min(seconds, 3599))

    def before(self, at: datetime) -> int:
        """How many have come for sure by an instant, in whole hours."""
        hour = int((at - self._start) / _HOUR)
        if hour <= 0:
            return 0
        until = self._until[min(hour, len(self._until)) - 1]
        return max(0, int(until / self._until[-1] * self._cases) - 1)


def _weight(calendar: Calendar, at: datetime) -> int:
    day = at.date()
    off = not calendar.windows(day)
    of_day = min(_BY_WEEKDAY[day.weekday()], _DAY_OFF) if off else _BY_WEEKDAY[day.weekday()]
    return _BY_HOUR[at.hour] * of_day
