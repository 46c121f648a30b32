"""Columns of times to seconds since 1970: a shape at a time, never a text at a time."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Literal, TypeAlias

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from petition.logs.layouts import Layout, Span, layout_of

__all__ = ["EARLIEST", "LATEST", "Moments", "Order", "Writing", "moments"]

Order = Literal["day_first", "month_first"]
Numbers: TypeAlias = "np.ndarray[Any, np.dtype[Any]]"

EARLIEST = -2_208_988_800
"""The first second of 1900 in UTC: no event may lie before it."""
LATEST = 7_289_654_399
"""The last second of 2200."""

_DAY = 86_400
_SHORTEST_WITH_TIME = len("2021-04-20 15:00")
_SAMPLE = 50
_LONGEST = 64
"""No time is written in more bytes."""
_SERIAL_1970 = 25_569
_SHAPE = np.arange(256, dtype=np.uint8)
_SHAPE[ord("0") : ord("9") + 1] = ord("0")
_SHAPE[ord("a") : ord("z") + 1] -= 32
_MONTH_DAYS = np.array([0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31])


@dataclass(frozen=True, slots=True)
class Writing:
    """How the times of a log are written, where they do not say it themselves.

    Attributes
    ----------
    offset_s : int
        Seconds east of UTC of times without an offset.
    zone : str
        An IANA zone instead of one offset; empty for none.
    order : {"day_first", "month_first"}
        Of dates as ``03/04/2026``.
    """

    offset_s: int = 7 * 3600
    zone: str = ""
    order: Order = "day_first"


@dataclass(slots=True)
class Moments:
    """A column of times; each array has one element a row.

    Attributes
    ----------
    seconds : ndarray of int64
        Since 1970 in UTC; 0 where there is none.
    blank : ndarray of bool
        Where nothing is written.
    bad : ndarray of bool
        Where what is written is no time.
    assumed : ndarray of bool
        Where no offset is written.
    dates : ndarray of bool
        Where a date stands without a time of day.
    """

    seconds: Numbers
    blank: Numbers
    bad: Numbers
    assumed: Numbers
    dates: Numbers

    @property
    def outside(self) -> Numbers:
        """Where the time lies outside the years 1900 to 2200."""
        known = ~(self.blank | self.bad)
        return known & ((self.seconds < EARLIEST) | (self.seconds > LATEST))


def moments(column: pa.Array | pa.ChunkedArray, writing: Writing) -> Moments:
    """Read a column of texts, timestamps, dates or numbers as times."""
    if isinstance(column, pa.ChunkedArray):
        column = column.combine_chunks()
    if pa.types.is_dictionary(column.type):
        column = column.cast(column.type.value_type)
    if pa.types.is_timestamp(column.type) or pa.types.is_date(column.type):
        made = _typed(column)
    else:
        made = _written(column.cast(pa.large_string()), writing.order)
    _put_offset(made, writing)
    made.dates &= ~(made.bad | made.blank)
    return made


def _nothing(count: int) -> Moments:
    flags = (np.zeros(count, bool) for _ in range(4))
    return Moments(np.zeros(count, np.int64), *flags)


def _typed(column: pa.Array) -> Moments:
    made = _nothing(len(column))
    made.blank = pc.is_null(column).to_numpy(zero_copy_only=False)
    zone = getattr(column.type, "tz", None)
    if pa.types.is_date(column.type):
        made.dates[:] = True
        column = column.cast(pa.date32()).cast(pa.timestamp("s"))
    unit = {"s": 1, "ms": 1000, "us": 10**6, "ns": 10**9}[column.type.unit]
    ticks = pc.fill_null(column.cast(pa.int64()), 0).to_numpy(zero_copy_only=False)
    made.seconds = np.floor_divide(ticks, unit)
    made.assumed = ~made.blank & (zone is None)
    return made


def _put_offset(made: Moments, writing: Writing) -> None:
    """Local times without an offset become instants."""
    where = made.assumed & ~made.bad
    made.assumed = where
    if not where.any():
        return
    if not writing.zone:
        made.seconds[where] -= writing.offset_s
        return
    local = pa.array(made.seconds[where], pa.timestamp("s"))
    instants = pc.assume_timezone(local, writing.zone, ambiguous="earliest", nonexistent="earliest")
    made.seconds[where] = instants.cast(pa.int64()).to_numpy(zero_copy_only=False)


# -- texts ------------------------------------------------------------------------------------


def _written(column: pa.Array, order: Order) -> Moments:
    made = _as_arrow_reads(column)
    if made is not None:
        return made
    column = pc.fill_null(column, "")
    made = _nothing(len(column))
    made.bad[:] = True
    starts, content = _bytes_of(column)
    lengths = np.diff(starts)
    made.blank = lengths == 0
    for rows, texts in _by_length(starts, lengths, content):
        for some, layout in _by_shape(texts):
            part = rows if some is None else rows[some]
            _fill(made, part, texts if some is None else texts[some], layout, order)
    _blank_spaces(made, column)
    made.bad &= ~made.blank
    return made


def _as_arrow_reads(column: pa.Array) -> Moments | None:
    """ISO 8601 throughout, with a time of day and all with an offset or all without: at once."""
    shortest = pc.min(pc.binary_length(column)).as_py()
    if shortest is None or shortest < _SHORTEST_WITH_TIME:
        return None
    for zone in ("UTC", None):
        type_ = pa.timestamp("us", zone)
        try:
            column[:_SAMPLE].cast(type_)  # a failure costs as much as all rows of it
            return _typed(column.cast(type_))
        except pa.ArrowInvalid:
            continue
    return None


def _blank_spaces(made: Moments, column: pa.Array) -> None:
    if (made.bad & ~made.blank).any():
        bad = np.flatnonzero(made.bad)
        spaces = pc.equal(pc.utf8_trim_whitespace(column.take(pa.array(bad))), "")
        made.blank[bad[spaces.to_numpy(zero_copy_only=False)]] = True


def _bytes_of(column: pa.Array) -> tuple[Numbers, Numbers]:
    """Where each text starts, with the end of the last, and the bytes of all."""
    _, offsets, data = column.buffers()
    starts = np.frombuffer(offsets, np.int64)[column.offset : column.offset + len(column) + 1]
    content = np.frombuffer(data, np.uint8) if data is not None else np.zeros(0, np.uint8)
    return (starts if len(column) else np.zeros(1, np.int64)), content


def _by_length(
    starts: Numbers, lengths: Numbers, content: Numbers
) -> Iterator[tuple[Numbers, Numbers]]:
    """The rows of each length, with their bytes as a matrix."""
    for length in map(int, np.unique(lengths)):
        if not 0 < length <= _LONGEST:
            continue
        rows = np.flatnonzero(lengths == length)
        if len(rows) == len(lengths):
            texts = content[starts[0] : starts[-1]].reshape(-1, length)
        else:
            texts = content[starts[rows][:, None] + np.arange(length)]
        yield rows, texts


def _by_shape(texts: Numbers) -> Iterator[tuple[Numbers | None, Layout]]:
    """The rows of each shape that is that of a time; None for all of them."""
    shapes = _SHAPE[texts]
    rest = np.arange(len(texts))
    while len(rest):
        first = shapes[rest[0]]
        same = (shapes[rest] == first).all(axis=1)
        layout = layout_of(first.tobytes())
        if layout is not None:
            yield (None if same.all() and len(rest) == len(texts) else rest[same]), layout
        elif len(rest) > 1000:
            same |= _hopeless(shapes[rest])
        rest = rest[~same]


def _hopeless(shapes: Numbers) -> Numbers:
    """Rows whose shapes are none of a time, found by looking at each different shape once."""
    packed = np.ascontiguousarray(shapes).view(f"S{shapes.shape[1]}").ravel()
    different, where = np.unique(packed, return_inverse=True)
    width = shapes.shape[1]
    none = np.array([layout_of(bytes(s).ljust(width, b"\0")) is None for s in different])
    return none[where]


def _fill(made: Moments, rows: Numbers, texts: Numbers, layout: Layout, order: Order) -> None:
    if layout.number:
        made.seconds[rows] = _of_number(texts, layout.number)
        made.bad[rows] = False
        made.assumed[rows] = layout.number == "serial"
        return
    year, day = _number(texts, layout.year), _number(texts, layout.day)
    month = _number(texts, layout.month) if not layout.named_month else layout.named_month
    if layout.either and order == "month_first":
        month, day = day, month
    hour, fine = _hours(texts, layout)
    minute, second = _number(texts, layout.minute), _number(texts, layout.second)
    offset = _offset(texts, layout)
    fine &= _is_date(year, month, day) & (minute < 60) & (second < 60) & (abs(offset) < _DAY)
    seconds = _days(year, month, day) * _DAY + hour * 3600 + minute * 60 + second
    made.seconds[rows] = np.where(fine, seconds - offset, 0)
    made.bad[rows] = ~fine
    made.assumed[rows] = layout.sign == 0
    made.dates[rows] = layout.hour is None


def _number(texts: Numbers, span: Span | None) -> Numbers:
    value = np.zeros(len(texts), np.int64)
    for at in range(*span) if span else ():
        value = value * 10 + (texts[:, at] - ord("0"))
    return value


def _hours(texts: Numbers, layout: Layout) -> tuple[Numbers, Numbers]:
    hour = _number(texts, layout.hour)
    if layout.afternoon is None:
        return hour, hour < 24
    fine = (hour >= 1) & (hour <= 12) | (hour > 12) & (hour < 24) & layout.afternoon
    return np.where(hour > 12, hour, hour % 12 + 12 * layout.afternoon), fine


def _offset(texts: Numbers, layout: Layout) -> Numbers:
    hours, minutes = _number(texts, layout.offset_hour), _number(texts, layout.offset_minute)
    seconds: Numbers = layout.sign * (hours * 3600 + minutes * 60)
    return seconds


def _is_date(year: Numbers, month: Numbers | int, day: Numbers) -> Numbers:
    leap = (year % 4 == 0) & ((year % 100 != 0) | (year % 400 == 0))
    length = _MONTH_DAYS[np.clip(month, 0, 12)] + (leap & (month == 2))
    fine: Numbers = (year >= 1) & (np.asarray(month) <= 12) & (day >= 1) & (day <= length)
    return fine


def _days(year: Numbers, month: Numbers | int, day: Numbers) -> Numbers:
    """Days since 1970 of dates of the Gregorian calendar; the year begins in March for the sum."""
    y = year - (np.asarray(month) <= 2)
    of_year = (153 * ((np.asarray(month) + 9) % 12) + 2) // 5 + day - 1
    days: Numbers = 365 * y + y // 4 - y // 100 + y // 400 + of_year - 719_468
    return days


def _of_number(texts: Numbers, number: str) -> Numbers:
    plain = np.ascontiguousarray(np.where(texts == ord(","), ord("."), texts))
    words = plain.view(f"S{texts.shape[1]}").ravel()
    if number == "serial":
        days = words.astype(np.float64)
        return np.round((days - _SERIAL_1970) * _DAY).astype(np.int64)
    ticks = np.char.strip(words).astype(np.int64)
    seconds: Numbers = ticks if number == "s" else np.floor_divide(ticks, 1000)
    return seconds
