"""A year of a calendar in HTML: twelve months, what their marks mean, and the days of note."""

from __future__ import annotations

import calendar as civil
from datetime import date

from petition import Day
from petition.harmless import html as escape
from petition.speech import Speech
from petition.speech.year import Year, dates_text, noted

__all__ = ["legend", "months", "noted_days"]


def months(speech: Speech, year: Year) -> str:
    """Twelve tables; days are ``off``, ``worked``, ``special`` or ``rest``."""
    made = "\n".join(_month(speech, year, month) for month in range(1, 13))
    return f'<section class="months">\n{made}\n</section>'


def _month(speech: Speech, year: Year, month: int) -> str:
    name = speech.say(f"Tháng {month}", civil.month_name[month])
    heads = speech.say("T2 T3 T4 T5 T6 T7 CN", "Mo Tu We Th Fr Sa Su").split()
    weeks = civil.Calendar().monthdatescalendar(year.number, month)
    body = "\n".join(
        "<tr>" + "".join(_day(speech, year, day, month) for day in week) + "</tr>" for week in weeks
    )
    head = "".join(f"<th>{head}</th>" for head in heads)
    return f"<table><caption>{name}</caption><tr>{head}</tr>\n{body}</table>"


def _day(speech: Speech, year: Year, day: date, month: int) -> str:
    if day.month != month:
        return "<td></td>"
    kind, note = _kind(year, day)
    title = f' title="{escape(speech.of(note.reason))}"' if note else ""
    return f'<td class="{kind}"{title}>{day.day}</td>'


def _kind(year: Year, day: date) -> tuple[str, Day | None]:
    for name, days in (("off", year.off), ("worked", year.worked), ("special", year.special)):
        if day in days:
            return name, days[day]
    return ("" if year.calendar.windows(day) else "rest"), None


def legend(speech: Speech, year: Year) -> str:
    """What the marks mean."""
    entries = [
        ("off", speech.say("ngày nghỉ", "day off")),
        ("worked", speech.say("ngày nghỉ hằng tuần phải đi làm", "rest day that is worked")),
    ]
    if year.special:
        entries.append(("special", speech.say("giờ làm việc riêng", "special opening times")))
    shown = "".join(f'<span class="{name}">8</span>{escape(text)}' for name, text in entries)
    return f'<p class="legend">{shown}</p>'


def noted_days(speech: Speech, year: Year) -> str:
    """Every day of note with its reason and instrument."""
    heads = (
        speech.say("Ngày", "Date"),
        speech.say("Loại", "Kind"),
        speech.say("Lý do", "Reason"),
        speech.say("Văn bản", "Instrument"),
    )
    head = "".join(f"<th>{escape(text)}</th>" for text in heads)
    body = "\n".join(_entry(speech, run) for run in noted(year))
    return f'<table class="list"><tr>{head}</tr>\n{body}</table>'


def _entry(speech: Speech, run: list[Day]) -> str:
    day = run[0]
    kind = escape(speech.of(day.kind))
    if day.provisional:
        kind += f' <span class="provisional">({speech.say("dự kiến", "provisional")})</span>'
    cells = (
        escape(dates_text(speech, run)),
        kind,
        escape(speech.of(day.reason)),
        escape(day.instrument or "—"),
    )
    return "<tr>" + "".join(f"<td>{cell}</td>" for cell in cells) + "</tr>"
