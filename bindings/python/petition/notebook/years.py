"""A calendar in a notebook: what it covers, and the years that are announced last."""

from __future__ import annotations

from petition import Calendar
from petition.harmless import html as escape
from petition.notebook.frame import facts, folded, frame
from petition.speech import Speech
from petition.speech.months import legend, months, noted_days
from petition.speech.pages import plain
from petition.speech.year import provisional_text, summary, year_of

__all__ = ["shown"]

_YEARS = 3
"""So many years are shown, the last of them open."""


def shown(calendar: Calendar, speech: Speech) -> str:
    """The last announced years; others are in ``days_of_note``."""
    last = min(calendar.announced_until.year, calendar.last_date.year)
    first = max(calendar.first_date.year, last - _YEARS + 1)
    years = [_year(calendar, number, speech, number == last) for number in range(first, last + 1)]
    title = plain(speech.of(calendar.title))
    body = facts(_about(calendar, speech)) + "\n".join(reversed(years))
    return frame(speech, title, f"{calendar.id} {calendar.version}", body)


def _about(calendar: Calendar, speech: Speech) -> list[tuple[str, str]]:
    covered = f"{speech.day(calendar.first_date)} – {speech.day(calendar.last_date)}"
    return [
        (speech.say("Phạm vi", "Covers"), covered),
        (speech.say("Đã công bố đến", "Announced until"), speech.day(calendar.announced_until)),
        (speech.say("Mã nội dung", "Content hash"), calendar.content_hash[:12]),
    ]


def _year(calendar: Calendar, number: int, speech: Speech, is_open: bool) -> str:
    year = year_of(calendar, number)
    parts = [months(speech, year), legend(speech, year), noted_days(speech, year)]
    if year.provisional:
        parts.append(f"<p>{escape(provisional_text(speech, year))}</p>")
    title = f"{speech.say('Năm', 'Year')} {number}: {summary(speech, year)}"
    return folded(title, "\n".join(parts), is_open)
