"""How the library's facts are said to people in one language: words, citations, times, amounts.

What prints them (the terminal, pages, spreadsheets) stands on this; nothing here prints.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime

from petition import (
    Actor,
    Case,
    Clause,
    Deviation,
    Lang,
    ObligationLife,
    Regulation,
    Role,
    Text,
    Word,
    WorkingTime,
)
from petition.texts import spoken_duration

__all__ = ["Speech"]

_WEEKDAYS_VI = ("Thứ Hai", "Thứ Ba", "Thứ Tư", "Thứ Năm", "Thứ Sáu", "Thứ Bảy", "Chủ Nhật")
_WEEKDAYS_EN = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_MONTHS_EN = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


class Speech:
    """Says things in one language."""

    def __init__(self, lang: Lang) -> None:
        self.lang = lang

    # -- words ------------------------------------------------------------------------------------

    def say(self, vi: str, en: str) -> str:
        """The text of this language."""
        return en if self.lang == "en" else vi

    def of(self, text: Text | Word) -> str:
        """The same for a text or a word of the library."""
        return self.say(text.vi, text.en)

    def number(self, count: int) -> str:
        """As in `12.345`, `12,345`."""
        return f"{count:,}".replace(",", self.say(".", ","))

    def cite(self, clauses: tuple[Clause, ...], readings: tuple[str, ...] = ()) -> str:
        """As in `Điều 10.2, 11.1; cách hiểu I-1`."""
        numbered = [clause for clause in clauses if clause.id[:1].isdigit()]
        ids = ", ".join(clause.id for clause in numbered)
        parts = [f"{self.say('Điều', 'Art.')} {ids}"] if ids else []
        parts += [self.of(clause.title) for clause in clauses if clause not in numbered]
        if readings:
            parts.append(f"{self.say('cách hiểu', 'reading')} {', '.join(readings)}")
        return "; ".join(parts)

    def cite_in(
        self, of: Deviation | ObligationLife, case: Case, regulations: Sequence[Regulation]
    ) -> str:
        """The same of what a case shows; where it was moved, also which regulation that is."""
        cited = self.cite(of.citations, of.readings)
        if len({by.regulation for by in case.laws}) < 2:
            return cited
        law = regulations[of.regulation]
        return f"{cited} ({law.id} {law.version})"

    # -- times ------------------------------------------------------------------------------------

    def weekday(self, day: date) -> str:
        """As in `Thứ Hai`, `Mon`."""
        return self.say(_WEEKDAYS_VI[day.weekday()], _WEEKDAYS_EN[day.weekday()])

    def day(self, day: date) -> str:
        """As in `23/11/2026`, `23 Nov 2026`."""
        return self.say(
            f"{day:%d/%m/%Y}", f"{day.day:2} {_MONTHS_EN[day.month - 1]} {day.year:04}".strip()
        )

    def short_day(self, day: date) -> str:
        """As in `23/11`, `23 Nov`."""
        return self.say(f"{day:%d/%m}", f"{day.day} {_MONTHS_EN[day.month - 1]}")

    def clock(self, at: datetime) -> str:
        """As in `16:00`, never later than it is: what people are to keep to."""
        return f"{at:%H:%M}"

    def exact_clock(self, at: datetime) -> str:
        """The same with its seconds, where there are some: what people did."""
        return f"{at:%H:%M:%S}" if at.second else self.clock(at)

    def time(self, at: datetime) -> str:
        """As in `16:00 Thứ Tư 25/11/2026`."""
        return f"{self.clock(at)} {self.weekday(at)} {self.day(at)}"

    def exact_time(self, at: datetime) -> str:
        """The same with its seconds, where there are some."""
        return f"{self.exact_clock(at)} {self.weekday(at)} {self.day(at)}"

    def time_by(self, actor: Actor, at: datetime) -> str:
        """When something happened; the seconds that the system takes are nobody's to read."""
        return self.time(at) if actor.role is Role.SYSTEM else self.exact_time(at)

    def late(self, amount: WorkingTime) -> str:
        """How late, to the nearest minute once it is one."""
        seconds = amount.count_s
        return self.duration(seconds if seconds < 60 else (seconds + 30) // 60 * 60)

    def amount(self, amount: WorkingTime) -> str:
        """As in `1 giờ 30 phút`."""
        return self.duration(amount.count_s)

    def duration(self, seconds: int) -> str:
        """The same for a bare number of seconds."""
        return spoken_duration(seconds, self.lang)
