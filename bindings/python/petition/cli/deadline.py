"""`petition deadline`: when an amount of working time is used up, and how it was counted."""

from __future__ import annotations

import json

from rich.table import Table
from rich.text import Text as Line

from petition import Calendar, Closing, Sum, instant
from petition.cli.screen import STYLES, TABLE, Screen
from petition.harmless import json_of
from petition.speech.sums import Row, dates, hours_text, in_words, rows, why
from petition.times import to_seconds


def show(
    screen: Screen, calendar: Calendar, start: str, amount: str, explain: bool, as_json: bool
) -> None:
    """Prints the due time, and on request its sum."""
    total = calendar.explain_add(instant(start), amount)
    if as_json:
        print(_json(screen, calendar, total))
        return
    screen.print(total.result.isoformat())
    if explain:
        screen.print("", *_sum(screen, total), "", *_facts(screen, calendar, total))
    elif total.provisional:
        screen.print(_provisional(screen, calendar))


def _json(screen: Screen, calendar: Calendar, total: Sum) -> str:
    begin, end = to_seconds(total.start, "START"), to_seconds(total.result, "END")
    if total.days:
        found = json.loads(calendar._core.explain_between_json(begin, end, screen.lang))
        found |= {"days": total.days, "working_days": True}
    else:
        closing = Closing.EARLIEST.number
        found = json.loads(
            calendar._core.explain_add_json(begin, total.amount.count_s, closing, screen.lang)
        )
    return json_of({"due": found["result"], **found})


def _sum(screen: Screen, total: Sum) -> list[Table | str]:
    """Hours as a table; of a limit in days no hours are counted."""
    return list(in_words(total, screen)) if total.days else [_table(screen, total)]


def _table(screen: Screen, total: Sum) -> Table:
    table = Table(show_footer=True, **TABLE)
    table.add_column(screen.say("Ngày", "Date"), screen.say("Cộng", "Total"), no_wrap=True)
    table.add_column(screen.say("Giờ được tính", "Hours counted"))
    counted = sum(row.seconds for row in rows(total))
    sign = -1 if total.amount.count_s < 0 else 1
    table.add_column(
        screen.say("Được tính", "Counted"),
        Line(screen.duration(sign * counted), STYLES["strong"]),
        justify="right",
        no_wrap=True,
    )
    table.add_column(screen.say("Ghi chú", "Note"))
    for row in rows(total):
        table.add_row(*_cells(screen, row), style="" if row.counted else STYLES["faint"])
    return table


def _cells(screen: Screen, row: Row) -> tuple[str, str, str, Line]:
    amount = screen.duration(row.seconds) if row.counted else "—"
    return dates(row, screen), hours_text(row), amount, _note(screen, row)


def _note(screen: Screen, row: Row) -> Line:
    style = ("worked" if row.counted else "off") if row.reason.vi else ""
    note = screen.line((why(row, screen), style))
    if row.reason.vi and row.instrument:
        note.append("\n").append_text(screen.line(row.instrument))
    if row.provisional:
        note.append("\n" if note else "")
        note.append(screen.say("dự kiến, chưa công bố", "provisional"), STYLES["warn"])
    return note


def _facts(screen: Screen, calendar: Calendar, total: Sum) -> list[Line]:
    facts = [
        (screen.say("Bắt đầu", "Start"), screen.exact_time(total.start), ""),
        (screen.say("Thời hạn", "Amount"), _amount(screen, total), ""),
        (screen.say("Đến hạn", "Due"), screen.exact_time(total.result), "due"),
        (
            screen.say("Lịch", "Calendar"),
            f"{screen.of(calendar.title)} ({total.calendar})",
            "faint",
        ),
    ]
    width = max(len(name) for name, _, _ in facts)
    lines = [
        screen.line((f"{name:<{width}}  ", "strong"), (text, style)) for name, text, style in facts
    ]
    return [*lines, _provisional(screen, calendar)] if total.provisional else lines


def _amount(screen: Screen, total: Sum) -> str:
    if total.days:
        days = "working day" if total.days == 1 else "working days"
        return screen.say(f"{total.days} ngày làm việc", f"{total.days} {days}")
    return screen.amount(total.amount) + screen.say(" làm việc", " of working time")


def _provisional(screen: Screen, calendar: Calendar) -> Line:
    until = screen.day(calendar.announced_until)
    return screen.line(
        (
            screen.say(
                f"Dự kiến: lịch nghỉ mới được công bố đến {until}; hạn này có thể thay đổi.",
                f"Provisional: days off are announced until {until}; this due time may move.",
            ),
            "warn",
        )
    )
