"""English messages said in Vietnamese, by the table messages_vi.toml.

The library and the parser of the command line word their errors in English. Each wording stands in
the table with `{}` where a value stands; a value is kept as it is, unless it is a wording itself.
What a host has to write as it is, is never one: `{names}`.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from petition.errors import Error

_SLOT = re.compile(r"\{\{|\}\}|\{(date|names|)\}")
_QUOTED = "([^`]*)"
_VALUE = {"": "(.*?)", "date": r"(\d{4}-\d{2}-\d{2})", "names": "(?P<names>.*)"}


@dataclass(frozen=True)
class _Wording:
    """A wording of the table, ready to be recognised."""

    form: re.Pattern[str]
    vi: str
    known: int
    """How many characters are no value: the more, the surer."""


def in_vietnamese(message: str) -> str | None:
    """The message in Vietnamese; None when its wording is not in the table."""
    return _said(message, ("messages",))


def error_in_vietnamese(error: Error) -> str | None:
    """The message of an error likewise: as the error itself has it, or by the table."""
    return error.text.vi if error.text else in_vietnamese(error.message)


def _said(text: str, sections: tuple[str, ...]) -> str | None:
    for wording in (each for section in sections for each in _wordings(section)):
        found = wording.form.fullmatch(text)
        if found:
            kept = wording.form.groupindex.get("names")
            values = enumerate(found.groups(), 1)
            return wording.vi.format(*(text if n == kept else _value(text) for n, text in values))
    return None


def _value(text: str) -> str:
    """A value within a message: itself, or what it says where it is a wording; so too in lists."""
    whole = _said(text, ("phrases", "messages"))
    if whole is not None or ", " not in text:
        return text if whole is None else whole
    return ", ".join(_said(part, ("phrases",)) or part for part in text.split(", "))


@cache
def _wordings(section: str) -> tuple[_Wording, ...]:
    table = tomllib.loads(files(__package__).joinpath("messages_vi.toml").read_text("utf-8"))
    made = [_wording(en, vi) for en, vi in table[section].items()]
    return tuple(sorted(made, key=lambda wording: -wording.known))


def _wording(en: str, vi: str) -> _Wording:
    parts = list(_parts(en))
    known = sum(len(part) for part, is_value in parts if not is_value)
    form = "".join(part if is_value else re.escape(part) for part, is_value in parts)
    return _Wording(re.compile(form, re.DOTALL), vi, known)


def _parts(en: str) -> Iterator[tuple[str, bool]]:
    """Literals, and the expressions of values."""
    end = 0
    for slot in _SLOT.finditer(en):
        before = en[end : slot.start()]
        yield before, False
        if slot[1] is None:
            yield slot[0][0], False
        else:
            yield _QUOTED if before.endswith("`") else _VALUE[slot[1]], True
        end = slot.end()
    yield en[end:], False
