"""How times are written: the layout of a text, told from its shape.

The shape of a text is the text with every digit as ``0`` and ASCII letters in capitals, so that all
the times of one column have one shape or a few.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

__all__ = ["Layout", "Span", "layout_of"]

Span = tuple[int, int]
"""From which byte to which."""

_MONTHS = b"JAN FEB MAR APR MAY JUN JUL AUG SEP OCT NOV DEC".split()
_MONTH = rb"(?P<month>" + b"|".join(_MONTHS) + rb")[A-Z]*\.?"
_DATE = (
    rb"(?:(?P<year>0000)[-/.](?P<m>00?)[-/.](?P<d>00?)"
    rb"|(?P<first>00?)[-/.](?P<second>00?)[-/.](?P<year2>0000)"
    rb"|(?P<d3>00?)[- ]" + _MONTH + rb"[-, ]+(?P<year3>0000)"
    rb"|" + _MONTH.replace(b"<month>", b"<month4>") + rb" +(?P<d4>00?),? +(?P<year4>0000))"
)
_TIME = (
    "(?P<hour>00?)(?::(?P<minute>00)(?::(?P<s>00)(?:[.,]0+)?)?| ?(?:H|GI\u1edc) ?(?P<minute2>00)?)"
    " *(?:(?P<am>AM|A\\.M\\.|SA|S\u00c1NG)|(?P<pm>PM|P\\.M\\.|CH|CHI\u1ec0U|T\u1ed0I))?"
).encode()
_ZONE = rb"(?P<utc>Z|UTC|GMT)|(?P<sign>[+-])(?P<oh>00)(?::?(?P<om>00))?"
_DAY_WORD = "(?:NG\u00c0Y +)?".encode()
_FORMS = (
    rb" *" + _DATE + rb"(?:(?:T|[ ,]+)" + _TIME + rb" *(?:" + _ZONE + rb")?)? *",
    rb" *" + _TIME + rb"[ ,]+" + _DAY_WORD + _DATE + rb" *",
    rb" *(?P<year>0000)(?P<m>00)(?P<d>00)(?:T?(?P<hour>00)(?P<minute>00)(?P<s>00)?(?:"
    + _ZONE
    + rb")?)? *",
)
_COMPILED = tuple(re.compile(form) for form in _FORMS)
_NUMBER = re.compile(rb" *(?P<whole>0{5,6})(?:[.,](?P<part>0+))? *")
_EPOCH = re.compile(rb" *(?P<whole>0{10}|0{13}) *")


@dataclass(frozen=True, slots=True)
class Layout:
    """Where the parts of a time stand in texts of one shape.

    Attributes
    ----------
    year, month, day, hour, minute, second : tuple of int or None
        From which byte to which.
    named_month : int
        1 to 12 where the month is a word; 0 where it is a number.
    either : bool
        Whether day and month may be the other way round, as in ``03/04/2026``.
    afternoon : bool or None
        Whether it says SA or CH, AM or PM; None where the day has 24 hours.
    sign : int
        Of the offset: 1 or -1; 0 where none is written.
    offset_hour, offset_minute : tuple of int or None
        Of the offset; both None for UTC.
    number : str
        ``serial`` for the days of a spreadsheet, ``s`` and ``ms`` since 1970; or empty.
    """

    year: Span | None = None
    month: Span | None = None
    day: Span | None = None
    hour: Span | None = None
    minute: Span | None = None
    second: Span | None = None
    named_month: int = 0
    either: bool = False
    afternoon: bool | None = None
    sign: int = 0
    offset_hour: Span | None = None
    offset_minute: Span | None = None
    number: str = ""


@cache
def layout_of(shape: bytes) -> Layout | None:
    """The layout of all texts of a shape; None when it is that of no time."""
    if _NUMBER.fullmatch(shape):
        return Layout(number="serial")
    if epoch := _EPOCH.fullmatch(shape):
        return Layout(number="s" if len(epoch["whole"]) == 10 else "ms")
    capitals = _capitals(shape)
    found = next((m for form in _COMPILED if (m := form.fullmatch(capitals))), None)
    return found and _layout(found)


def _capitals(shape: bytes) -> bytes:
    """Vietnamese words in capitals too, where that keeps every byte in its place."""
    text = shape.decode("utf-8", "replace")
    upper = text.upper().encode()
    return upper if len(upper) == len(shape) else shape


def _layout(found: re.Match[bytes]) -> Layout:
    def span(*names: str) -> Span | None:
        known = found.re.groupindex
        return next((found.span(n) for n in names if n in known and found[n] is not None), None)

    word = next((found[n] for n in ("month", "month4") if span(n)), None)
    return Layout(
        year=span("year", "year2", "year3", "year4"),
        month=span("m", "second"),
        day=span("d", "d3", "d4", "first"),
        hour=span("hour"),
        minute=span("minute", "minute2"),
        second=span("s"),
        named_month=_MONTHS.index(word) + 1 if word else 0,
        either=span("first") is not None,
        afternoon=True if span("pm") else False if span("am") else None,
        sign=(-1 if found["sign"] == b"-" else 1) if span("sign") else 1 if span("utc") else 0,
        offset_hour=span("oh"),
        offset_minute=span("om"),
    )
