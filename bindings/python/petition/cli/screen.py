"""What every command prints with: one language, one console, times and amounts as people say them.

Colour where the terminal has it, plain where not: everything that a colour says, a word or a sign
says as well.
"""

from __future__ import annotations

from datetime import date, datetime
from typing import IO, Any

from rich import box
from rich.console import Console
from rich.text import Text as Line

from petition import Clause, Lang, Text, Word, WorkingTime
from petition.texts import spoken_duration

_WEEKDAYS_VI = ("Thứ Hai", "Thứ Ba", "Thứ Tư", "Thứ Năm", "Thứ Sáu", "Thứ Bảy", "Chủ Nhật")
_WEEKDAYS_EN = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_MONTHS_EN = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")

STYLES = {
    "good": "green",
    "bad": "bold red",
    "warn": "yellow",
    "off": "bold red",
    "worked": "bold green",
    "faint": "bright_black",
    "strong": "bold",
    "title": "bold cyan",
    "due": "bold yellow",
}

TABLE: dict[str, Any] = {
    "box": box.SIMPLE_HEAD,
    "show_edge": False,
    "pad_edge": False,
    "header_style": "bold",
}
"""How tables look: a line under the heads, nothing else."""


class Screen:
    """Says things in one language."""

    def __init__(self, lang: Lang, file: IO[str] | None = None, width: int | None = None) -> None:
        self.lang = lang
        self.console = Console(file=file, width=width, highlight=False, markup=False, emoji=False)

    # -- words ------------------------------------------------------------------------------------

    def say(self, vi: str, en: str) -> str:
        """The text of this screen's language."""
        return en if self.lang == "en" else vi

    def of(self, text: Text | Word) -> str:
        """The same for a text or a word of the library."""
        return self.say(text.vi, text.en)

    def cite(self, clauses: tuple[Clause, ...], readings: tuple[str, ...] = ()) -> str:
        """As in `Điều 10.2, 11.1; cách hiểu I-1`."""
        numbered = [clause for clause in clauses if clause.id[:1].isdigit()]
        ids = ", ".join(clause.id for clause in numbered)
        parts = [f"{self.say('Điều', 'Art.')} {ids}"] if ids else []
        parts += [self.of(clause.title) for clause in clauses if clause not in numbered]
        if readings:
            parts.append(f"{self.say('cách hiểu', 'reading')} {', '.join(readings)}")
        return "; ".join(parts)

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
        """As in `16:00`; seconds only where there are some."""
        return f"{at:%H:%M:%S}" if at.second else f"{at:%H:%M}"

    def time(self, at: datetime) -> str:
        """As in `16:00 Thứ Tư 25/11/2026`."""
        return f"{self.clock(at)} {self.weekday(at)} {self.day(at)}"

    def amount(self, amount: WorkingTime) -> str:
        """As in `1 giờ 30 phút`."""
        return self.duration(amount.count_s)

    def duration(self, seconds: int) -> str:
        """The same for a bare number of seconds."""
        return spoken_duration(seconds, self.lang)

    # -- output -----------------------------------------------------------------------------------

    def print(self, *lines: object) -> None:
        """Prints lines or tables; in a pipe, without the blanks at line ends."""
        for line in lines:
            with self.console.capture() as captured:
                self.console.print(line)
            text = captured.get()
            if not self.console.is_terminal:
                text = "\n".join(part.rstrip() for part in text.split("\n"))
            self.console.file.write(text)

    def put(self, line: Line, indent: int = 0, hang: int = 0) -> None:
        """Prints a line as a paragraph: what does not fit goes on, `hang` further in."""
        parts = line.wrap(self.console, self.console.width - indent - hang)
        for number, part in enumerate(parts):
            part.rstrip()
            self.console.print(Line(" " * (indent + (hang if number else 0))).append_text(part))

    def put_apart(self, left: Line, right: Line) -> None:
        """Prints two short texts at both ends of one line, or below each other if they must be."""
        gap = self.console.width - left.cell_len - right.cell_len
        if gap > 1:
            self.console.print(left.append(" " * gap).append_text(right))
        else:
            self.put(left, hang=2)
            self.put(right, indent=2)

    def line(self, *parts: str | tuple[str, str]) -> Line:
        """A line of plain parts and of (text, style) parts."""
        line = Line()
        for part in parts:
            if isinstance(part, str):
                line.append(part)
            else:
                line.append(part[0], STYLES.get(part[1], part[1]))
        return line

    def rule(self, title: str) -> None:
        """A heading across the screen."""
        left = self.line((f"── {title} ", "title"))
        self.console.print(left.append("─" * max(0, self.console.width - left.cell_len), "cyan"))
