"""What every command prints with: one language, one console, times and amounts as people say them.

Colour where the terminal has it, plain where not: everything that a colour says, a word or a sign
says as well.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import IO, Any

from rich import box
from rich.console import Console, ConsoleOptions
from rich.segment import Segment
from rich.text import Text as Line

from petition import Lang
from petition.harmless import line as one_line
from petition.harmless import visible
from petition.speech import Speech

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


class _Terminal(Console):
    """A console on which nothing but its own styles is a control sequence."""

    def render_str(self, text: str, **how: Any) -> Line:
        """A plain text, as in the cell of a table: one line."""
        return super().render_str(one_line(text), **how)

    def render(self, renderable: Any, options: ConsoleOptions | None = None) -> Iterable[Segment]:
        """What no other way has made harmless."""
        for segment in super().render(renderable, options):
            text = segment.text if segment.control else visible(segment.text, "\n")
            yield segment if text == segment.text else Segment(text, segment.style)


class Screen(Speech):
    """Says things in one language, and prints them."""

    def __init__(self, lang: Lang, file: IO[str] | None = None, width: int | None = None) -> None:
        super().__init__(lang)
        self.console = _Terminal(file=file, width=width, highlight=False, markup=False, emoji=False)

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

    def put_whole(self, *lines: Line) -> None:
        """Prints lines that are not broken, so that an id in a pipe stays in one piece."""
        for line in lines:
            self.console.print(line, soft_wrap=True)

    def put_apart(self, left: Line, right: Line) -> None:
        """Prints two short texts at both ends of one line, or below each other if they must be."""
        gap = self.console.width - left.cell_len - right.cell_len
        if gap > 1:
            self.console.print(left.append(" " * gap).append_text(right))
        else:
            self.put(left, hang=2)
            self.put(right, indent=2)

    def line(self, *parts: str | tuple[str, str]) -> Line:
        """A line of plain parts and of (text, style) parts; a line end in one of them is shown."""
        made = Line()
        for part in parts:
            text, style = (part, "") if isinstance(part, str) else part
            made.append(one_line(text), STYLES.get(style, style) or None)
        return made

    def below(self, *texts: str) -> Line:
        """Lines below each other, in the cell of a table."""
        return Line("\n").join(map(self.line, texts))

    def rule(self, title: str) -> None:
        """A heading across the screen."""
        left = self.line((f"── {title} ", "title"))
        left.append("─" * max(0, self.console.width - left.cell_len), "cyan")
        self.put_whole(left)
