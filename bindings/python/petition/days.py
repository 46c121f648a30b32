"""What a calendar says of dates and stretches of time, and lunar dates."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, tzinfo

from petition import _core
from petition.shown import Drawn
from petition.texts import Text
from petition.times import WorkingTime, from_days, from_seconds, to_days
from petition.value import Value
from petition.words import DayKind, Knowledge, Why

__all__ = ["Day", "LunarDate", "Stretch", "Sum", "Window"]


@dataclass(frozen=True, slots=True, repr=False, order=True)
class Window(Value):
    """Open time of one date, ``[open_s, close_s)``.

    Parameters
    ----------
    open_s, close_s : int
        Seconds after local midnight; beyond 86400 for duty that runs into the next date.

    Examples
    --------
    >>> import petition
    >>> print(petition.Window(7 * 3600, 11 * 3600))
    07:00-11:00
    """

    open_s: int
    close_s: int

    def __str__(self) -> str:
        return f"{_clock(self.open_s)}-{_clock(self.close_s)}"


def _clock(seconds: int) -> str:
    minutes, rest = divmod(seconds, 60)
    text = f"{minutes // 60:02}:{minutes % 60:02}"
    return f"{text}:{rest:02}" if rest else text


@dataclass(frozen=True, slots=True, repr=False)
class Day(Value):
    """One date as a calendar sees it.

    Attributes
    ----------
    date : date
        The date, in the calendar's own offset.
    kind : DayKind
        Why it is not an ordinary day of its week.
    knowledge : Knowledge
        Whether it is announced, or provisional by rule.
    rest_day : bool
        Whether its weekday is one of rest.
    windows : tuple of Window
        What is open in the end; empty on a day off.
    reason : Text
        Empty for ordinary days.
    instrument : str
        The law or notice that set it.

    Examples
    --------
    >>> import petition, datetime
    >>> day = petition.Calendar.builtin().day(datetime.date(2026, 8, 22))
    >>> day.kind, day.rest_day, [str(window) for window in day.windows]
    (DayKind.WORKED, True, ['07:00-11:00', '13:00-17:00'])
    """

    date: date
    kind: DayKind
    knowledge: Knowledge
    rest_day: bool
    windows: tuple[Window, ...]
    reason: Text
    instrument: str

    @property
    def provisional(self) -> bool:
        """Whether it is not announced yet."""
        return self.knowledge is Knowledge.PROVISIONAL


@dataclass(frozen=True, slots=True, repr=False)
class Stretch(Value):
    """A stretch of an explained sum, ``[start, end)``.

    Attributes
    ----------
    start, end : datetime
        Aware, in the calendar's offset.
    why : Why
        Whether it counted, and why not.
    kind : DayKind
        The kind of its date.
    knowledge : Knowledge
        Whether its date is announced.
    reason : Text
        For days off and worked days; empty otherwise.
    instrument : str
        What set the day.
    """

    start: datetime
    end: datetime
    why: Why
    kind: DayKind
    knowledge: Knowledge
    reason: Text
    instrument: str

    @property
    def counted(self) -> bool:
        """Whether it is part of the working time."""
        return self.why is Why.COUNTED


@dataclass(frozen=True, slots=True, repr=False)
class Sum(Value, Drawn):
    """How a calendar came to a due time: every stretch from the start to the result.

    Attributes
    ----------
    start, result : datetime
        Aware, in the calendar's offset; the result is earlier for a negative amount.
    amount : WorkingTime
        What was added.
    provisional : bool
        Whether the result rests on a date that is not announced yet.
    stretches : tuple of Stretch
        In order of time.
    calendar : str
        Identity and version of the calendar.
    days : int
        For a limit in days, how many dates were counted, without that of the start (Civil Code
        2015, Art. 147); 0 where working time was counted.
    working_days : bool
        Whether only dates with working time were counted.

    Examples
    --------
    >>> import petition
    >>> start = petition.instant("2026-11-23T16:00:00+07:00")
    >>> sum = petition.Calendar.builtin().explain_add(start, petition.WorkingTime.hours(8))
    >>> print(sum.result, [s.reason.en for s in sum.stretches if s.why == "day_off"])
    2026-11-25 16:00:00+07:00 ['Vietnam Culture Day']
    """

    start: datetime
    amount: WorkingTime
    result: datetime
    provisional: bool
    stretches: tuple[Stretch, ...]
    calendar: str
    days: int = 0
    working_days: bool = False


@dataclass(frozen=True, slots=True, repr=False, order=True)
class LunarDate(Value):
    """A date of the Vietnamese lunar calendar, 1900-2100 (UTC+7; before 1968 as computed).

    Parameters
    ----------
    year, month, day : int
        Month 1 to 12, day 1 to 30.
    leap : bool
        Whether the month repeats the number before it.

    Examples
    --------
    >>> import petition, datetime
    >>> petition.LunarDate.from_date(datetime.date(2026, 2, 17))
    LunarDate(year=2026, month=1, day=1)
    >>> petition.LunarDate(2027, 3, 10).to_date()
    datetime.date(2027, 4, 16)
    """

    year: int
    month: int
    day: int
    leap: bool = False

    @classmethod
    def from_date(cls, day: date) -> LunarDate:
        """The lunar date of a civil date.

        Parameters
        ----------
        day : date
            The civil date.

        Returns
        -------
        LunarDate
            The same day.

        Raises
        ------
        NotCovered
            Outside 1900-2100.

        Examples
        --------
        >>> import petition, datetime
        >>> petition.LunarDate.from_date(datetime.date(2025, 7, 25))
        LunarDate(year=2025, month=6, day=1, leap=True)
        """
        lunar = _core.to_lunar(to_days(day, "LunarDate.from_date"))
        return cls(lunar.year, lunar.month, lunar.day, lunar.leap)

    def to_date(self) -> date:
        """The civil date of this lunar date.

        Returns
        -------
        date
            The same day.

        Raises
        ------
        NotCovered
            Outside 1900-2100.
        InvalidInput
            When the lunar year has no such month or day.

        Examples
        --------
        >>> import petition
        >>> petition.LunarDate(2026, 8, 15).to_date()  # Trung thu
        datetime.date(2026, 9, 25)
        """
        lunar = _core.LunarDate(self.year, self.month, self.day, self.leap)
        return from_days(_core.from_lunar(lunar))


def window_from(core: _core.Window) -> Window:
    """From the core's form."""
    return Window(core.open_s, core.close_s)


def day_from(core: _core.Day) -> Day:
    """From the core's form."""
    return Day(
        date=from_days(core.date),
        kind=DayKind.of(core.kind),
        knowledge=Knowledge.of(core.knowledge),
        rest_day=core.rest_day,
        windows=tuple(window_from(window) for window in core.windows),
        reason=Text(core.reason, core.reason_en),
        instrument=core.instrument,
    )


def _stretch_from(core: _core.Stretch, zone: tzinfo) -> Stretch:
    return Stretch(
        start=from_seconds(core.start, zone),
        end=from_seconds(core.end, zone),
        why=Why.of(core.why),
        kind=DayKind.of(core.kind),
        knowledge=Knowledge.of(core.knowledge),
        reason=Text(core.reason, core.reason_en),
        instrument=core.instrument,
    )


def sum_from(core: _core.Sum, zone: tzinfo) -> Sum:
    """From the core's form."""
    return Sum(
        start=from_seconds(core.start, zone),
        amount=WorkingTime(core.amount),
        result=from_seconds(core.result, zone),
        provisional=core.provisional,
        stretches=tuple(_stretch_from(stretch, zone) for stretch in core.stretches),
        calendar=core.calendar,
        days=core.days,
        working_days=core.working_days,
    )
