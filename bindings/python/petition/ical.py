"""iCalendar: days off read from an ``.ics`` file, and a year's days written to one.

Comes with the extra ``petition[ical]``. An all-day event is a day off; one whose categories name
``worked``, or whose summary begins as a public feed of holidays calls such a day (`Ngày làm việc`,
`Working day`), is a rest day that is worked like an ordinary Monday. An event that is cancelled, or
that a feed describes as an observance (`Ngày lễ kỷ niệm`, `Observance`), changes nothing.

Of several revisions of an event, the one of the greatest SEQUENCE counts. A text may hold several
calendars. Events that repeat are refused.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from itertools import pairwise, takewhile
from typing import Any

from petition.calendar import Calendar
from petition.days import Day
from petition.errors import InvalidInput
from petition.extras import needs
from petition.harmless import toml_text
from petition.texts import Lang, text_of, utf8
from petition.words import ErrorCode

with needs("ical"):
    import icalendar

__all__ = ["join", "write"]


@dataclass(frozen=True)
class _Entry:
    first: date
    last: date
    worked: bool
    reason: str
    instrument: str
    line: int

    def toml(self) -> str:
        opening = (
            'like = "mon"\nkind = "worked"' if self.worked else 'windows = []\nkind = "holiday"'
        )
        reason = toml_text(self.reason)
        return (
            f"[[day]]\ndate = {self.first}\nlast = {self.last}\n{opening}\n"
            f"reason = {{ vi = {reason}, en = {reason} }}\n"
            f"instrument = {toml_text(self.instrument)}\n"
        )


def join(calendar: Calendar, ics: str | bytes, where: str = "days.ics") -> Calendar:
    """A calendar with the days of an iCalendar text joined on top.

    Parameters
    ----------
    calendar : Calendar
        The calendar to start from.
    ics : str or bytes
        The text, as read from an ``.ics`` file.
    where : str
        What errors call the text.

    Returns
    -------
    Calendar
        The same, with those days; the reason is each event's summary, the instrument its
        description, or ``where`` when it has none.

    Raises
    ------
    InvalidInput
        For text that is no iCalendar, and for events that are not plain all-day events; with the
        line of the event.

    Examples
    --------
    >>> import datetime, petition, petition.ical
    >>> ics = '''BEGIN:VCALENDAR
    ... VERSION:2.0
    ... PRODID:-//example//EN
    ... BEGIN:VEVENT
    ... UID:1
    ... DTSTAMP:20260101T000000Z
    ... DTSTART;VALUE=DATE:20261209
    ... SUMMARY:Ngày thành lập cơ quan
    ... END:VEVENT
    ... END:VCALENDAR'''
    >>> calendar = petition.ical.join(petition.Calendar.builtin(), ics)
    >>> calendar.day(datetime.date(2026, 12, 9)).reason.vi
    'Ngày thành lập cơ quan'
    """
    text = text_of(utf8(ics, where), where)
    entries = list(_entries(text, where))
    _refuse_overlap(entries, where)
    toml, starts = "", []
    for entry in entries:
        starts.append(toml.count("\n") + 1)
        toml += entry.toml()
    try:
        return calendar.with_days(toml, where)
    except InvalidInput as error:
        # The library names a line of the text made from the events: name the event's own.
        found = bisect_right(starts, error.line) - 1
        line = entries[found].line if found >= 0 else 0
        raise InvalidInput(
            ErrorCode(error.code), error.message, where, line, 1 if line else 0
        ) from None


def write(calendar: Calendar, year: int, lang: Lang = "vi") -> bytes:
    """A year's weekdays off and worked rest days as iCalendar.

    Parameters
    ----------
    calendar : Calendar
        The calendar.
    year : int
        A covered year.
    lang : {"vi", "en"}
        The language of the summaries.

    Returns
    -------
    bytes
        UTF-8, as an ``.ics`` file keeps it; the same for the same calendar and year.

    Examples
    --------
    >>> import petition, petition.ical
    >>> ics = petition.ical.write(petition.Calendar.builtin(), 2026, "en")
    >>> b"SUMMARY:Vietnam Culture Day" in ics
    True
    """
    made = icalendar.Calendar()
    made.add("version", "2.0")
    made.add("prodid", f"-//petition//{calendar.id} {calendar.version}//{lang.upper()}")
    made.add("x-wr-calname", calendar.title.of(lang))
    for day in calendar.days_of_note(year):
        if day.rest_day == bool(day.windows):
            made.add_component(_event(calendar, day, lang))
    return bytes(made.to_ical())


def _refuse_overlap(entries: list[_Entry], where: str) -> None:
    in_order = sorted(entries, key=lambda entry: (entry.first, entry.line))
    for before, entry in pairwise(in_order):
        if entry.first <= before.last:
            later, earlier = max(entry.line, before.line), min(entry.line, before.line)
            message = f"{entry.first} is stated twice: here and by the event in line {earlier}"
            raise InvalidInput(ErrorCode.DUPLICATE, message, where, later, 1)


def _event(calendar: Calendar, day: Day, lang: Lang) -> icalendar.Event:
    event = icalendar.Event()
    event.add("uid", f"{day.date.isoformat()}@{calendar.id}")
    event.add("dtstamp", datetime(day.date.year, 1, 1, tzinfo=UTC))
    event.add("dtstart", day.date)
    event.add("dtend", day.date + timedelta(days=1))
    event.add("summary", day.reason.of(lang))
    event.add("description", day.instrument)
    event.add("categories", ["worked" if day.windows else str(day.kind)])
    if day.provisional:
        event.add("status", "TENTATIVE")
    event.add("transp", "OPAQUE" if day.windows else "TRANSPARENT")
    return event


def _entries(text: str, where: str) -> Iterator[_Entry]:
    for event, line in _revised(_events(text, where), where):
        with _in_line(line, where):
            if not _changes_nothing(event):
                yield _entry(event, line, where)


@contextmanager
def _in_line(line: int, where: str) -> Iterator[None]:
    """An error about an event names its line."""
    try:
        yield
    except InvalidInput as error:
        at = 1 if line else 0
        raise InvalidInput(ErrorCode(error.code), error.message, where, line, at) from None


def _events(text: str, where: str) -> list[tuple[Any, int]]:
    """The events of all calendars, each with its line; none of a calendar that takes them back."""
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    calendars = _parsed(text)
    if not calendars or any(each.name != "VCALENDAR" for each in calendars):
        raise _no_icalendar(text, where)
    events = [(event, each) for each in calendars for event in each.walk("VEVENT")]
    lines = _lines_of_events(text)
    if len(lines) != len(events):  # a continued line, or one in quotes, looked like an event
        lines = [0] * len(events)
    return [
        (event, line)
        for (event, calendar), line in zip(events, lines, strict=True)
        if str(calendar.get("method", "")).upper() != "CANCEL"
    ]


def _lines_of_events(text: str) -> list[int]:
    lines = text.split("\n")
    return [n for n, line in enumerate(lines, 1) if re.match(r"(?i)begin:vevent\s*$", line)]


_OF_PARSER = (
    *(ValueError, LookupError, TypeError, AttributeError, ArithmeticError),
    *(AssertionError, RecursionError),
)
"""What the parser of iCalendar raises about a text that it cannot read."""


def _parsed(text: str) -> list[Any]:
    """The calendars of a text; none when it is no iCalendar."""
    try:
        return list(icalendar.Calendar.from_ical(text, multiple=True))
    except _OF_PARSER:
        return []


def _no_icalendar(text: str, where: str) -> InvalidInput:
    """The error about a text that the parser cannot read, with the first line at fault."""
    number = next((n for n, line in _whole_lines(text) if not _is_property(line)), 0)
    number = number or next((n for n, event in _single_events(text) if not _parsed(event)), 0)
    message = "this is not iCalendar; a file begins with BEGIN:VCALENDAR and has NAME:VALUE lines"
    return InvalidInput(ErrorCode.SYNTAX, message, where, number, 1 if number else 0)


def _whole_lines(text: str) -> Iterator[tuple[int, str]]:
    """The lines with what continues them."""
    lines = text.split("\n")
    for number, line in enumerate(lines, 1):
        if line.strip() and line[0] not in " \t":
            after = takewhile(lambda each: each[:1] in (" ", "\t"), lines[number:])
            yield number, line + "".join(each[1:] for each in after)


_OF_LINE: Any = icalendar.parser.Contentline


def _is_property(line: str) -> bool:
    try:
        _OF_LINE(line).parts()
    except _OF_PARSER:
        return False
    return True


def _single_events(text: str) -> Iterator[tuple[int, str]]:
    """Each event for itself, as a calendar of its own."""
    lines = text.split("\n")
    for number in _lines_of_events(text):
        rest = lines[number - 1 :]
        ends = (n for n, line in enumerate(rest) if re.match("(?i)end:vevent", line))
        event = rest[: next(ends, len(rest)) + 1]
        yield number, "\n".join(["BEGIN:VCALENDAR", *event, "END:VCALENDAR"])


def _revised(events: list[tuple[Any, int]], where: str) -> list[tuple[Any, int]]:
    """The latest revision of each event; events without a UID stand for themselves."""
    numbers = []
    for event, line in events:
        with _in_line(line, where):
            numbers.append(_sequence(event))
    latest: dict[str, int] = {}
    for (event, _), number in zip(events, numbers, strict=True):
        uid = str(event.get("uid", ""))
        latest[uid] = max(number, latest.get(uid, 0))
    return [
        (event, line)
        for (event, line), number in zip(events, numbers, strict=True)
        if not event.get("uid") or number == latest[str(event.get("uid"))]
    ]


def _sequence(event: Any) -> int:
    found = event.get("sequence", 0)
    if not isinstance(found, int) or found < 0:
        message = "SEQUENCE takes a number from 0, once in an event"
        raise InvalidInput(ErrorCode.INVALID_VALUE, message)
    return int(found)


_ONCE = ("uid", "dtstart", "dtend", "duration", "summary", "description", "status")
_REPEATING = ("rrule", "rdate", "exrule", "exdate", "recurrence-id")


def _entry(event: Any, line: int, where: str) -> _Entry:
    summary = _line(_first(event.get("summary", "")))
    for name in _ONCE:
        if isinstance(event.get(name), list):
            message = f"the event {summary!r} has {name.upper()} twice; it takes one"
            raise InvalidInput(ErrorCode.DUPLICATE, message)
    first = _date(event, "dtstart", summary)
    if first is None:
        raise InvalidInput(ErrorCode.MISSING_KEY, f"the event {summary!r} has no DTSTART")
    if any(name in event for name in _REPEATING):
        raise InvalidInput(
            ErrorCode.INVALID_VALUE,
            f"the event {summary!r} repeats; give each date an event of its own",
        )
    end = _end(event, first, summary)
    if end < first:
        raise InvalidInput(ErrorCode.INVALID_VALUE, f"the event {summary!r} ends before it begins")
    told = _line(event.get("description", ""))
    return _Entry(
        first,
        max(first, end - timedelta(days=1)),
        _is_worked(event),
        summary or where,
        where if _names_nothing(told) else told,
        line,
    )


def _first(value: Any) -> Any:
    return value[0] if isinstance(value, list) else value


_WORKED = re.compile("ngày (đi )?làm (việc|bù)|(đi )?làm bù|(special )?working day")
"""How the summary of a worked rest day begins in feeds of holidays."""

_OBSERVANCES = ("ngày lễ kỷ niệm", "ngày kỷ niệm", "observance")
"""How feeds describe days that are kept, but not off."""

_OF_FEEDS = ("ngày lễ", "public holiday")
"""How they describe days off, which names no instrument."""


def _names_nothing(told: str) -> bool:
    """Whether a description names no instrument: a feed's own words for kinds of days."""
    return not told or _composed(told) in _OF_FEEDS or _composed(told).startswith(_OBSERVANCES)


def _composed(text: str) -> str:
    return unicodedata.normalize("NFC", text).casefold()


def _is_worked(event: Any) -> bool:
    named = _WORKED.match(_composed(_line(_first(event.get("summary", "")))))
    return "worked" in _categories(event) or named is not None


def _changes_nothing(event: Any) -> bool:
    """Whether it is cancelled or an observance; what is said of that stands in the first line."""
    if str(_first(event.get("status", ""))).upper() == "CANCELLED":
        return True
    if _is_worked(event):  # feeds keep a worked rest day with the observances
        return False
    first = str(_first(event.get("description", ""))).strip().partition("\n")[0].strip()
    return _composed(first) in _OBSERVANCES


def _end(event: Any, first: date, summary: str) -> date:
    """The day after its last, or its first where some programs write that; of one day as such."""
    end = _date(event, "dtend", summary)
    if end is not None and "duration" in event:
        message = f"the event {summary!r} has DTEND and DURATION; give one of them"
        raise InvalidInput(ErrorCode.INVALID_VALUE, message)
    if end is not None:
        return end
    lasting = _held(event, "duration") if "duration" in event else timedelta(days=1)
    if not isinstance(lasting, timedelta) or lasting % timedelta(days=1):
        message = f"the event {summary!r} lasts no whole days; DURATION is as in P2D"
        raise InvalidInput(ErrorCode.INVALID_VALUE, message)
    try:
        return first + lasting
    except OverflowError:
        message = f"the event {summary!r} ends after the year 9999"
        raise InvalidInput(ErrorCode.OVERFLOW, message) from None


def _held(event: Any, name: str) -> Any:
    """The value of a property; nothing when it is of no type that the parser knows."""
    try:
        return event[name].dt
    except (AttributeError, ValueError):
        return None


def _date(event: Any, name: str, summary: str) -> date | None:
    if name not in event:
        return None
    value = _held(event, name)
    if not isinstance(value, date) or isinstance(value, datetime):
        raise InvalidInput(
            ErrorCode.INVALID_VALUE,
            f"the event {summary!r} is no all-day event; {name.upper()} takes a date",
        )
    return value


def _categories(event: Any) -> set[str]:
    found = event.get("categories", [])
    several = found if isinstance(found, list) else [found]
    return {str(name).lower() for each in several for name in getattr(each, "cats", [each])}


def _line(text: object) -> str:
    """A text in one line, as reasons and instruments have to be."""
    return "".join(c for c in " ".join(str(text).split()) if c.isprintable())
