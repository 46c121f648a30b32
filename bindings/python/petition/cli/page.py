"""`petition calendar --html`: a year as one printable page, an A4 sheet that needs nothing else."""

from __future__ import annotations

import calendar as civil
from datetime import date

from petition import Day
from petition.cli.screen import Screen
from petition.cli.year import Year, dates_text, noted, provisional_text, summary
from petition.harmless import html as escape
from petition.speech.pages import document

_STYLE = """
@page { size: A4; margin: 12mm 13mm; }
* { box-sizing: border-box; }
body { font: 9.5pt/1.35 "Liberation Sans", "Helvetica Neue", Arial, sans-serif; color: #1a1a1a;
  max-width: 184mm; margin: 8mm auto; -webkit-print-color-adjust: exact;
  print-color-adjust: exact; }
header { display: flex; justify-content: space-between; align-items: baseline; gap: 8mm;
  border-bottom: 2px solid #b3261e; padding-bottom: 2mm; margin-bottom: 4mm; }
h1 { font-size: 18pt; margin: 0; }
header p { margin: 0; color: #555; text-align: right; }
.months { display: grid; grid-template-columns: repeat(4, 1fr); gap: 4mm 5mm;
  align-items: start; }
table { border-collapse: collapse; width: 100%; }
.months caption { font-weight: bold; text-align: left; padding-bottom: .6mm; color: #b3261e; }
.months th { font-weight: normal; color: #777; font-size: 7.5pt; }
.months th, .months td { width: 14.28%; text-align: center; padding: .35mm 0; }
.months td { font-size: 8.5pt; }
.rest { color: #999; }
.off { background: #b3261e; color: #fff; font-weight: bold; border-radius: 1mm; }
.worked { background: #1b7f3b; color: #fff; font-weight: bold; border-radius: 1mm; }
.special { background: #f2c14e; font-weight: bold; border-radius: 1mm; }
.legend { margin: 4mm 0; }
.legend span { display: inline-block; min-width: 5mm; text-align: center; margin: 0 1mm 0 4mm; }
.legend span:first-child { margin-left: 0; }
.list { font-size: 8.5pt; }
.list th { text-align: left; border-bottom: 1px solid #1a1a1a; padding: .8mm 3mm .8mm 0; }
.list td { border-bottom: 1px solid #ddd; padding: .8mm 3mm .8mm 0; vertical-align: top; }
.list td:nth-child(-n+2) { white-space: nowrap; }
.provisional { color: #8a5a00; }
footer { margin-top: 3mm; color: #555; font-size: 8pt; }
@media print { body { margin: 0; max-width: none; } }
"""


def page(screen: Screen, year: Year) -> str:
    """The whole page."""
    title = screen.say(f"Lịch làm việc năm {year.number}", f"Working calendar {year.number}")
    months = "\n".join(_month(screen, year, month) for month in range(1, 13))
    notes = f'<p class="provisional">{escape(provisional_text(screen, year))}</p>'
    calendar = escape(screen.of(year.calendar.title))
    body = f"""<header><h1>{escape(title)}</h1><p>{calendar}</p></header>
<section class="months">
{months}
</section>
{_legend(screen, year)}
{_list(screen, year)}
<footer>
<p>{escape(summary(screen, year))}</p>
{notes if year.provisional else ""}
</footer>"""
    return document(screen, title, _STYLE, body)


def _month(screen: Screen, year: Year, month: int) -> str:
    name = screen.say(f"Tháng {month}", civil.month_name[month])
    heads = screen.say("T2 T3 T4 T5 T6 T7 CN", "Mo Tu We Th Fr Sa Su").split()
    weeks = civil.Calendar().monthdatescalendar(year.number, month)
    body = "\n".join(
        "<tr>" + "".join(_day(screen, year, day, month) for day in week) + "</tr>" for week in weeks
    )
    head = "".join(f"<th>{head}</th>" for head in heads)
    return f"<table><caption>{name}</caption><tr>{head}</tr>\n{body}</table>"


def _day(screen: Screen, year: Year, day: date, month: int) -> str:
    if day.month != month:
        return "<td></td>"
    kind, note = _kind(year, day)
    title = f' title="{escape(screen.of(note.reason))}"' if note else ""
    return f'<td class="{kind}"{title}>{day.day}</td>'


def _kind(year: Year, day: date) -> tuple[str, Day | None]:
    for name, days in (("off", year.off), ("worked", year.worked), ("special", year.special)):
        if day in days:
            return name, days[day]
    return ("" if year.calendar.windows(day) else "rest"), None


def _legend(screen: Screen, year: Year) -> str:
    entries = [
        ("off", screen.say("ngày nghỉ", "day off")),
        ("worked", screen.say("ngày nghỉ hằng tuần phải đi làm", "rest day that is worked")),
    ]
    if year.special:
        entries.append(("special", screen.say("giờ làm việc riêng", "special opening times")))
    shown = "".join(f'<span class="{name}">8</span>{escape(text)}' for name, text in entries)
    return f'<p class="legend">{shown}</p>'


def _list(screen: Screen, year: Year) -> str:
    heads = (
        screen.say("Ngày", "Date"),
        screen.say("Loại", "Kind"),
        screen.say("Lý do", "Reason"),
        screen.say("Văn bản", "Instrument"),
    )
    head = "".join(f"<th>{escape(text)}</th>" for text in heads)
    body = "\n".join(_entry(screen, run) for run in noted(year))
    return f'<table class="list"><tr>{head}</tr>\n{body}</table>'


def _entry(screen: Screen, run: list[Day]) -> str:
    day = run[0]
    kind = escape(screen.of(day.kind))
    if day.provisional:
        kind += f' <span class="provisional">({screen.say("dự kiến", "provisional")})</span>'
    cells = (
        escape(dates_text(screen, run)),
        kind,
        escape(screen.of(day.reason)),
        escape(day.instrument or "—"),
    )
    return "<tr>" + "".join(f"<td>{cell}</td>" for cell in cells) + "</tr>"
