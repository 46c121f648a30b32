"""iCalendar: days off read from an ``.ics`` file, and a year's days written to one.

Comes with the extra ``petition[ical]``. An all-day event is a day off; one whose categories name
``worked``, or whose summary begins as a public feed of holidays calls such a day (`Ngày làm việc`,
`Working day`), is a rest day that is worked like an ordinary Monday. An event that is cancelled, or
that a feed describes as an observance (`Ngày lễ kỷ niệm`, `Observance`), changes nothing.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from itertools import pairwise
from typing import Any

from petition.calendar import Calendar
from petition.days import Day
from petition.errors import Error, InvalidInput
from petition.extras import needs
from petition.harmless import toml_text
from petition.texts import Lang, utf8
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
    text = _decoded(utf8(ics, where), where).removeprefix("\ufeff")
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


def _decoded(content: bytes, where: str) -> str:
    try:
        return content.decode()
    except UnicodeDecodeError as error:
        before = content[: error.start]
        line, column = before.count(b"\n") + 1, error.start - before.rfind(b"\n")
        raise InvalidInput(
            ErrorCode.ENCODING,
            "this byte is not UTF-8; save the file as UTF-8",
            where,
            line,
            column,
        ) from None


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
    lines = [n for n, line in enumerate(text.split("\n"), 1) if re.match("(?i)begin:vevent", line)]
    try:
        events = icalendar.Calendar.from_ical(text).walk("VEVENT")
    except (ValueError, IndexError, KeyError) as error:
        raise _no_icalendar(text, str(error), where) from None
    for event, line in zip(events, lines, strict=False):
        if _changes_nothing(event):
            continue
        try:
            yield _entry(event, line, where)
        except Error as error:
            raise InvalidInput(ErrorCode(error.code), error.message, where, line, 1) from None


def _no_icalendar(text: str, told: str, where: str) -> InvalidInput:
    """The error of the parser, which quotes the line that it could not read."""
    quoted = re.search("'(.+?)'", told)
    lines = [
        n for n, line in enumerate(text.split("\n"), 1) if quoted and line.strip() == quoted[1]
    ]
    line = lines[0] if lines else 0
    message = "this is not iCalendar; a file begins with BEGIN:VCALENDAR and has NAME:VALUE lines"
    return InvalidInput(ErrorCode.SYNTAX, message, where, line, 1 if line else 0)


def _entry(event: Any, line: int, where: str) -> _Entry:
    summary = _line(event.get("summary", ""))
    first = _date(event, "dtstart", summary)
    if first is None:
        raise InvalidInput(ErrorCode.MISSING_KEY, f"the event {summary!r} has no DTSTART")
    if "rrule" in event:
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
    named = _WORKED.match(_composed(_line(event.get("summary", ""))))
    return "worked" in _categories(event) or named is not None


def _changes_nothing(event: Any) -> bool:
    """Whether it is cancelled or an observance; what is said of that stands in the first line."""
    if str(event.get("status", "")).upper() == "CANCELLED":
        return True
    if _is_worked(event):  # feeds keep a worked rest day with the observances
        return False
    first = str(event.get("description", "")).strip().partition("\n")[0].strip()
    return _composed(first) in _OBSERVANCES


def _end(event: Any, first: date, summary: str) -> date:
    """The day after its last, or its first where some programs write that; of one day as such."""
    end = _date(event, "dtend", summary)
    if end is not None:
        return end
    lasting = getattr(event.get("duration"), "dt", None)
    return first + (lasting if isinstance(lasting, timedelta) else timedelta(days=1))


def _date(event: Any, name: str, summary: str) -> date | None:
    found = event.get(name)
    if found is None:
        return None
    try:
        value = found.dt
    except (AttributeError, ValueError):  # what it holds is no date at all
        value = None
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
