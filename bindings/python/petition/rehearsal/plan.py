"""Which petitions of a log get which fault."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from petition.calendar import Calendar
from petition.errors import InvalidInput
from petition.rehearsal.dice import Dice
from petition.rehearsal.faults import Fault
from petition.times import WorkingTime
from petition.words import ErrorCode

__all__ = ["Period", "Share", "plan"]

_ROOM = WorkingTime.hours(80)
"""What a petition with a fault needs before the period ends, so that all of it shows."""

_ROOM_OF_DAYS = WorkingTime.hours(24)
_DAY = timedelta(days=1)
_MORNING, _AFTERNOON = timedelta(hours=9), timedelta(hours=16)


@dataclass(frozen=True)
class Period:
    """The days of a log, and when its petitions come."""

    calendar: Calendar
    start: datetime
    end: datetime
    cases: int
    arrival: Callable[[int], datetime]
    before: Callable[[datetime], int]

    @property
    def roomy(self) -> int:
        """How many come early enough for a fault."""
        return self.before(self.calendar.subtract(self.end, _ROOM))

    def days_off(self) -> list[date]:
        """Weekdays off that a calendar may lack, with working days around them in the period."""
        first = self.calendar.next_open(self.start).date()
        last = self.calendar.subtract(self.end, _ROOM_OF_DAYS).date()
        days = (first + n * _DAY for n in range(1, (last - first).days))
        return [day for day in days if self._is_off(day)]

    def _is_off(self, day: date) -> bool:
        found = self.calendar.day(day)
        return not found.rest_day and not found.windows

    def on_eve(self, day: date) -> list[int]:
        """The petitions that come on the last working day before, in the hours of work."""
        midnight = datetime.combine(day, time(), self.start.tzinfo)
        eve = self.calendar.previous_close(midnight).replace(hour=0, minute=0, second=0)
        first, last = eve + _MORNING, eve + _AFTERNOON
        some = range(max(0, self.before(first) - 2), min(self.cases, self.before(last) + 3))
        return [index for index in some if first <= self.arrival(index) <= last]


@dataclass(frozen=True)
class Share:
    """The fault of one petition, and the day off that the portal's calendar lacks for it."""

    fault: Fault
    day_off: date | None = None


def plan(period: Period, dice: Dice, faults: Sequence[Fault], each: int) -> dict[int, Share]:
    """Draws for each fault as many petitions as it is to have, none of them twice.

    Raises
    ------
    InvalidInput
        When there are fewer that come early enough.
    """
    drawn: dict[int, Share] = {}
    if Fault.CALENDAR_WRONG in faults:
        _draw_eves(drawn, period, dice, each)
    others = [fault for fault in faults if fault is not Fault.CALENDAR_WRONG]
    left = dice.shuffled([index for index in range(period.roomy) if index not in drawn])
    if len(left) < each * len(others):
        raise InvalidInput(
            ErrorCode.INVALID_ARGUMENT,
            f"{each * len(others)} faults need as many petitions at least 80 working hours before "
            f"the period ends, and there are {len(left)}; take more petitions, a longer period or "
            "fewer faults",
            "cases",
        )
    for fault in others:
        drawn |= {left.pop(): Share(fault) for _ in range(each)}
    return drawn


def _draw_eves(drawn: dict[int, Share], period: Period, dice: Dice, each: int) -> None:
    """As many as there are, where the period has a day off at all."""
    eves = [(index, day) for day in period.days_off() for index in period.on_eve(day)]
    for index, day in dice.shuffled(eves)[:each]:
        drawn[index] = Share(Fault.CALENDAR_WRONG, day)
