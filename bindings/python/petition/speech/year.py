"""A year of a calendar as it is told: the days that are not ordinary, and what set them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from petition import Calendar, Day, DayKind, NotCovered
from petition.speech import Speech
from petition.words import ErrorCode

__all__ = ["Year", "dates_text", "noted", "provisional_text", "runs", "summary", "year_of"]


@dataclass(frozen=True)
class Year:
    """The days of a year that matter to people, by date."""

    calendar: Calendar
    number: int
    off: dict[date, Day]
    worked: dict[date, Day]
    special: dict[date, Day]

    @property
    def provisional(self) -> bool:
        """Whether some of it is not announced yet."""
        return date(self.number, 12, 31) > self.calendar.announced_until

    @property
    def working_days(self) -> int:
        """How many dates have working time."""
        return self.calendar.working_days_between(
            date(self.number, 1, 1), date(self.number + 1, 1, 1)
        )


def year_of(calendar: Calendar, number: int) -> Year:
    """The year of a calendar; one that it does not cover is refused."""
    if not calendar.first_date.year <= number <= calendar.last_date.year:
        raise NotCovered(
            ErrorCode.NOT_COVERED,
            f"the calendar covers {calendar.first_date} to {calendar.last_date}, not {number}; "
            "load a calendar that has that year",
            calendar.id,
        )
    days = calendar.days_of_note(number)
    return Year(
        calendar,
        number,
        off={d.date: d for d in days if not d.rest_day and not d.windows},
        worked={d.date: d for d in days if d.rest_day and d.windows},
        special={
            d.date: d for d in days if d.kind is DayKind.SPECIAL and not d.rest_day and d.windows
        },
    )


def runs(days: list[Day]) -> list[list[Day]]:
    """Neighbouring days of one reason together; what lies between two of them is no working day."""
    found: list[list[Day]] = []
    for day in days:
        last = found[-1][-1] if found else None
        same = last is not None and (last.kind, last.reason, last.instrument, last.provisional) == (
            day.kind,
            day.reason,
            day.instrument,
            day.provisional,
        )
        if last is not None and same and day.date - last.date == timedelta(days=1):
            found[-1].append(day)
        else:
            found.append([day])
    return found


def noted(year: Year) -> list[list[Day]]:
    """Every day of note, in order, as runs."""
    days = [*year.off.values(), *year.worked.values(), *year.special.values()]
    return runs(sorted(days, key=lambda day: day.date))


def dates_text(speech: Speech, run: list[Day]) -> str:
    """As in `Thứ Hai 16/02`, and from the first to the last where there are several."""
    names = [
        f"{speech.weekday(day.date)} {speech.short_day(day.date)}" for day in (run[0], run[-1])
    ]
    return names[0] if len(run) == 1 else f"{names[0]} –\n{names[1]}"


def summary(speech: Speech, year: Year) -> str:
    """How many days are worked and off."""
    days, off, worked = year.working_days, len(year.off), len(year.worked)
    return speech.say(
        f"{days} ngày làm việc, {off} ngày nghỉ trong tuần, {worked} ngày nghỉ phải đi làm.",
        f"{days} working days, {off} weekdays off, {worked} rest days worked.",
    )


def provisional_text(speech: Speech, year: Year) -> str:
    """That part of the year is not announced."""
    until = speech.day(year.calendar.announced_until)
    return speech.say(
        f"Dự kiến: ngày nghỉ mới được công bố đến {until}, sau đó được tính theo quy định chung.",
        f"Provisional: days off are announced until {until}; later ones follow the general rules.",
    )
