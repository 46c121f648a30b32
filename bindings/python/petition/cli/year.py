"""`petition calendar`: a year as people read it, and as JSON."""

from __future__ import annotations

import calendar as civil
from datetime import date

from rich.table import Table
from rich.text import Text as Line

from petition import Day
from petition.cli.screen import STYLES, TABLE, Screen
from petition.harmless import json_of
from petition.speech.year import Year, dates_text, noted, provisional_text, summary

_MONTHS_ACROSS = 3
_GAP = 3
_COLOURED = 3
_PLAIN = 4


def as_json(screen: Screen, year: Year) -> str:
    """The weekdays off and the rest days worked."""

    def entry(day: Day) -> dict[str, object]:
        return {
            "date": day.date.isoformat(),
            "reason": screen.of(day.reason),
            "instrument": day.instrument,
            "provisional": day.provisional,
        }

    form = {
        "year": year.number,
        "off": [entry(day) for day in year.off.values()],
        "worked": [entry(day) for day in year.worked.values()],
    }
    return json_of(form)


def show(screen: Screen, year: Year) -> None:
    """Prints twelve months, then the days with their reasons."""
    title = screen.say(f"Lịch làm việc năm {year.number}", f"Working calendar {year.number}")
    screen.rule(title)
    screen.print(screen.line((screen.of(year.calendar.title), "faint")), "")
    # Without colour a day is marked by a sign, which takes one more column.
    cell = _COLOURED if screen.console.color_system else _PLAIN
    across = _across(screen, cell)
    for first in range(1, 13, across):
        screen.print(_months(screen, year, range(first, min(first + across, 13)), cell))
    screen.print(_legend(screen, year, cell), "", _list(screen, year), "")
    for line in _closing_lines(screen, year):
        screen.put(line)


# -- the months -----------------------------------------------------------------------------------


def _across(screen: Screen, cell: int) -> int:
    """How many months stand side by side."""
    return max(1, min(_MONTHS_ACROSS, (screen.console.width + _GAP) // (7 * cell + _GAP)))


def _months(screen: Screen, year: Year, months: range, cell: int) -> Table:
    row = Table.grid(padding=(0, _GAP, 0, 0))
    row.add_row(*(_month(screen, year, month, cell) for month in months))
    return row


def _month(screen: Screen, year: Year, month: int, cell: int) -> Line:
    name = screen.say(f"Tháng {month}", f"{civil.month_name[month]}")
    heads = screen.say("T2 T3 T4 T5 T6 T7 CN", "Mo Tu We Th Fr Sa Su").split()
    head = "".join(f"{head:<{cell}}" for head in heads)
    block = screen.line((name, "title")).append("\n")
    block.append_text(screen.line((head, "faint"))).append("\n")
    for week in civil.Calendar().monthdatescalendar(year.number, month):
        for day in week:
            block.append_text(_day(screen, year, day, month, cell))
        block.append("\n")
    return block


def _day(screen: Screen, year: Year, day: date, month: int, cell: int) -> Line:
    if day.month != month:
        return Line(" " * cell)
    for days, sign, style in _marks(year):
        if day in days:
            if cell == _COLOURED:
                return screen.line((f"{day.day:2}", f"{STYLES[style]} reverse"), " ")
            return screen.line((f"{day.day:2}{sign} ", style))
    return screen.line(
        (f"{day.day:2}", "" if year.calendar.windows(day) else "faint"), " " * (cell - 2)
    )


def _marks(year: Year) -> tuple[tuple[dict[date, Day], str, str], ...]:
    return ((year.off, "*", "off"), (year.worked, "+", "worked"), (year.special, "~", "warn"))


def _legend(screen: Screen, year: Year, cell: int) -> Line:
    names = (
        screen.say("ngày nghỉ", "day off"),
        screen.say("ngày nghỉ hằng tuần phải đi làm", "rest day that is worked"),
        screen.say("giờ làm việc riêng", "special opening times"),
    )
    legend = Line()
    for (days, sign, style), name in zip(_marks(year), names, strict=True):
        if days:
            shown = ("  ", f"{STYLES[style]} reverse") if cell == _COLOURED else (sign, style)
            legend.append_text(screen.line(shown, f" {name}   "))
    return legend


# -- the list -------------------------------------------------------------------------------------


def _list(screen: Screen, year: Year) -> Table:
    table = Table(**TABLE)
    table.add_column(screen.say("Ngày", "Date"))
    table.add_column(screen.say("Loại", "Kind"))
    table.add_column(screen.say("Lý do và văn bản", "Reason and instrument"))
    for run in noted(year):
        day = run[0]
        style = next(style for days, _, style in _marks(year) if day.date in days)
        kind = screen.line((screen.of(day.kind), style))
        if day.provisional:
            kind.append("\n" + screen.say("dự kiến", "provisional"), STYLES["warn"])
        reason = screen.line(screen.of(day.reason)).append("\n")
        reason.append_text(screen.line((day.instrument, "faint")))
        table.add_row(screen.below(*dates_text(screen, run).split("\n")), kind, reason)
    return table


def _closing_lines(screen: Screen, year: Year) -> list[Line]:
    lines = [screen.line(summary(screen, year))]
    if year.provisional:
        lines.append(screen.line((provisional_text(screen, year), "warn")))
    return lines
