"""Help and usage of the commands in one of two languages.

Texts of the commands stand as `Vietnamese|English`, names of their values as `TỆP | FILE`. What
the parser of the command line adds, it writes in English: for Vietnamese a formatter says it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from typing import Any

from petition.texts import Lang

HEADINGS = {"Usage": "Cách dùng", "Arguments": "Tham số", "Options": "Tùy chọn", "Commands": "Lệnh"}
MARKS = {
    "Show this message and exit.": "in trợ giúp này",
    "required": "bắt buộc",
    "default": "mặc định",
}
METAVARS = {"[OPTIONS]": "[TÙY CHỌN]", "COMMAND [ARGS]...": "LỆNH [THAM SỐ]..."}


def choose(command: Any, lang: Lang) -> Any:
    """Keeps of every text the part in one language, and says the rest in it."""
    for holder in (command, *command.params):
        for name, separator in (
            ("help", "|"),
            ("epilog", "|"),
            ("short_help", "|"),
            ("metavar", " | "),
        ):
            text = getattr(holder, name, None)
            if text:
                vi, _, en = text.partition(separator)
                setattr(holder, name, (en or vi) if lang == "en" else vi)
    if lang == "vi":
        command.context_class = _context(command.context_class)
        for name in ("options_metavar", "subcommand_metavar"):
            text = getattr(command, name, None)
            if text is not None:
                setattr(command, name, METAVARS.get(text, text))
    for child in getattr(command, "commands", {}).values():
        choose(child, lang)
    return command


@cache
def _context(base: Any) -> Any:
    """The parser's context, writing help by the Vietnamese formatter."""
    return type("_Context", (base,), {"formatter_class": _formatter(base.formatter_class)})


def _formatter(base: Any) -> Any:
    class Formatter(base):  # type: ignore[misc]
        """Writes what the parser adds to help in Vietnamese."""

        def write_usage(self, prog: str, args: str = "", prefix: str | None = None) -> None:
            super().write_usage(prog, args, prefix or f"{HEADINGS['Usage']}: ")

        def write_heading(self, heading: str) -> None:
            super().write_heading(HEADINGS.get(heading, heading))

        def write_dl(self, rows: Sequence[tuple[str, str]], *args: Any, **more: Any) -> None:
            plain = [(re.sub(r" <[^<>]+>$", "", name), _marked(text)) for name, text in rows]
            super().write_dl(plain, *args, **more)

    return Formatter


def _marked(text: str) -> str:
    """A line of help with its marks, as in `[default: vi; required]`, in Vietnamese."""
    if text in MARKS:
        return MARKS[text]
    return re.sub(
        r"(?<=\[)[^\]]*(?=\]$)",
        lambda marks: re.sub(r"\b(default|required)\b", lambda mark: MARKS[mark[0]], marks[0]),
        text,
    )
