"""A sum of working time as rows that a citizen can follow: what counted, what did not, and why."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta

from petition import Knowledge, Stretch, Sum, Text, Why
from petition.speech import Speech

_RUN = 3
"""So many equal days in a row become one row."""


@dataclass(frozen=True)
class Row:
    """Some dates in a row that were treated alike."""

    first: date
    last: date
    counted: tuple[Stretch, ...]
    why: Why
    reason: Text
    instrument: str
    provisional: bool

    @property
    def days(self) -> int:
        """How many dates."""
        return (self.last - self.first).days + 1

    @property
    def seconds(self) -> int:
        """The working time counted on all of its dates."""
        return self.days * sum(int((s.end - s.start).total_seconds()) for s in self.counted)

    def hours(self) -> tuple[str, ...]:
        """The hours that counted on each of its dates."""
        return tuple(f"{s.start:%H:%M}–{_end(s)}" for s in self.counted)


def dates(row: Row, speech: Speech) -> str:
    """As in `Thứ Hai 23/11/2026`, and from the first to the last where there are several."""
    if row.days == 1:
        return f"{speech.weekday(row.first)} {speech.day(row.first)}"
    return f"{speech.short_day(row.first)} – {speech.day(row.last)}"


def hours_text(row: Row) -> str:
    """The hours that counted, and on how many dates; a dash where none did."""
    each = f" × {row.days}" if row.days > 1 else ""
    return ", ".join(row.hours()) + each if row.counted else "—"


def why(row: Row, speech: Speech) -> str:
    """Why its dates are no ordinary ones, or why nothing counted on them; often empty."""
    if row.reason.vi:
        return speech.of(row.reason)
    if row.counted:
        return ""
    return speech.of(row.why if row.why is not Why.COUNTED else Why.CLOSED)


def rows(total: Sum) -> list[Row]:
    """The rows of a sum, in order of time."""
    by_date: dict[date, list[Stretch]] = {}
    for stretch in total.stretches:
        for piece in _by_midnight(stretch):
            by_date.setdefault(piece.start.date(), []).append(piece)
    found = [row for day, found in sorted(by_date.items()) if (row := _row(day, found, total))]
    return _joined(found)


def _told(total: Sum) -> Sum:
    """Without the odd seconds of a start, where whole minutes are counted from it."""
    if total.amount.count_s % 60:
        return total
    told = (replace(s, start=_minute(s.start), end=_minute(s.end)) for s in total.stretches)
    return replace(total, stretches=tuple(s for s in told if s.start < s.end))


def _minute(at: datetime) -> datetime:
    return at.replace(second=0)


def in_words(total: Sum, speech: Speech) -> list[str]:
    """The same in short: `8 giờ = 1 giờ ngày 23/11 + 7 giờ ngày 25/11`, then the skipped."""
    if total.days:
        return _in_days(total, speech)
    counted, skipped = [], []
    for row in rows(_told(total)):
        days = _span(row, speech)
        if row.counted:
            reason = f" ({speech.of(row.reason)})" if row.reason.vi else ""
            counted.append(
                f"{speech.duration(row.seconds)} {speech.say('ngày', 'on')} {days}{reason}"
            )
        elif row.why is Why.DAY_OFF:
            source = f" ({row.instrument})" if row.instrument else ""
            skip = speech.say("không tính", "not counted:")
            skipped.append(f"{skip} {days}: {speech.of(row.reason)}{source}")
    return [f"{speech.amount(total.amount)} = {' + '.join(counted)}", *skipped]


def _in_days(total: Sum, speech: Speech) -> list[str]:
    """A limit in days: dates are counted, never hours (Civil Code 2015, Art. 147, 148)."""
    kind = ("ngày làm việc", "working days") if total.working_days else ("ngày", "days")
    start, end = speech.short_day(total.start.date()), speech.short_day(total.result.date())
    told = speech.say(
        f"{total.days} {kind[0]} sau ngày {start} (không tính ngày bắt đầu; Bộ luật Dân sự 2015, "
        f"Điều 147): đến hết ngày {end}",
        f"{total.days} {kind[1]} after {start} (the date of the start does not count; Civil Code "
        f"2015, Art. 147): to the end of {end}",
    )
    skipped = []
    for row in rows(total):
        if row.why is Why.DAY_OFF and not row.counted:
            source = f" ({row.instrument})" if row.instrument else ""
            skip = speech.say("ngày nghỉ", "off:")
            skipped.append(f"{skip} {_span(row, speech)}: {speech.of(row.reason)}{source}")
    return [told, *skipped]


def _span(row: Row, speech: Speech) -> str:
    if row.days == 1:
        return speech.short_day(row.first)
    return f"{speech.short_day(row.first)}–{speech.short_day(row.last)}"


def _end(stretch: Stretch) -> str:
    return f"{stretch.end:%H:%M}" if stretch.end.date() == stretch.start.date() else "24:00"


def _by_midnight(stretch: Stretch) -> Iterator[Stretch]:
    """A stretch cut at every midnight that it runs across."""
    start = stretch.start
    while start < stretch.end:
        midnight = datetime.combine(start.date() + timedelta(days=1), time(), start.tzinfo)
        yield replace(stretch, start=start, end=min(midnight, stretch.end))
        start = midnight


def _row(day: date, stretches: list[Stretch], total: Sum) -> Row | None:
    counted = tuple(s for s in stretches if s.counted)
    telling = counted or tuple(s for s in stretches if s.why is not Why.CLOSED)
    if not telling and day != total.start.date():
        return None
    main = telling[0] if telling else stretches[0]
    return Row(
        first=day,
        last=day,
        counted=counted,
        why=main.why,
        reason=main.reason,
        instrument=main.instrument,
        provisional=any(s.knowledge is Knowledge.PROVISIONAL for s in telling),
    )


def _alike(a: Row, b: Row) -> bool:
    return b.first - a.last == timedelta(days=1) and (
        a.why,
        a.reason,
        a.instrument,
        a.provisional,
        a.hours(),
    ) == (b.why, b.reason, b.instrument, b.provisional, b.hours())


def _joined(found: list[Row]) -> list[Row]:
    """Runs of dates off become one row each, and so do runs of many equal working days."""
    runs: list[list[Row]] = []
    for row in found:
        if runs and _alike(runs[-1][-1], row):
            runs[-1].append(row)
        else:
            runs.append([row])
    joined: list[Row] = []
    for run in runs:
        if run[0].counted and len(run) < _RUN:
            joined.extend(run)
        else:
            joined.append(_merged(run))
    return joined


def _merged(run: list[Row]) -> Row:
    first = run[0]
    return Row(
        first.first,
        run[-1].last,
        first.counted,
        first.why,
        first.reason,
        first.instrument,
        first.provisional,
    )
