"""Which events the rows of a log are: one activity a row, or a time in several columns of a row."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np

from petition.errors import InvalidInput
from petition.logs import reasons
from petition.logs.assumptions import Assumptions
from petition.logs.folding import folded, nearest
from petition.logs.mapping import Mapping, line_of
from petition.logs.raw import Numbers
from petition.logs.view import View, by_value
from petition.texts import Text
from petition.words import ErrorCode, Kind

__all__ = ["Occurrences", "occurrences"]


@dataclass(slots=True)
class Occurrences:
    """An element an event: the row in the table, the number of its kind, when it occurred."""

    rows: Numbers
    kinds: Numbers
    seconds: Numbers
    ignored: dict[str, int] = field(default_factory=dict)
    passed: int = 0


def occurrences(view: View, assumed: Assumptions) -> Occurrences:
    """The events that the activities of a log are, in order of rows."""
    if view.mapping.times:
        return _of_columns(view, assumed)
    return _of_rows(view, assumed)


# -- a row an event -------------------------------------------------------------------------------


def _of_rows(view: View, assumed: Assumptions) -> Occurrences:
    columns = view.mapping.columns
    names = view.texts(columns["activity"], "columns", "activity")
    known, which = by_value(names, lambda name: _meaning(view.mapping, name))
    ignored = np.array([kinds == () for kinds in known], bool)[which] & ~view.bad
    unknown = np.array([kinds is None for kinds in known], bool)[which]
    view.set_aside(unknown, lambda row: _unknown(view.mapping, names[row].as_py()))
    times = view.times(columns["occurred_at"], "columns", "occurred_at")
    view.set_aside(times.blank & ~ignored, lambda row: reasons.no_time(columns["occurred_at"]))
    ignored &= ~view.bad
    good = np.flatnonzero(~view.bad & ~ignored)
    assumed.offsets += int(times.assumed[good].sum())
    assumed.dates += int(times.dates[good].sum())
    rows, kinds = _expanded(good, which[good], [kinds or () for kinds in known])
    counts = np.bincount(which[ignored], minlength=len(known))
    by_name = dict(zip(names.unique().to_pylist(), map(int, counts), strict=False))
    passed = {name: count for name, count in by_name.items() if count}
    return Occurrences(rows, kinds, times.seconds[rows], passed, int(ignored.sum()))


def _meaning(mapping: Mapping, name: str) -> tuple[Kind, ...] | None:
    """The kinds that an activity is; none at all when it is ignored, None when it is unknown."""
    plain = folded(name) if name else ""
    if plain in mapping.activities:
        return mapping.activities[plain]
    if any(_is_pattern_of(pattern, plain) for pattern in mapping.ignore):
        return ()
    return None


def _is_pattern_of(pattern: str, plain: str) -> bool:
    return plain.startswith(pattern[:-1]) if pattern.endswith("*") else plain == pattern


def _unknown(mapping: Mapping, name: str) -> Text:
    if not name:
        return reasons.no_activity()
    listed = [path[1] for path in mapping.lines if path[0] == "activities" and len(path) == 2]
    return reasons.unknown_activity(name, nearest(name, listed))


def _expanded(
    rows: Numbers, which: Numbers, kinds: list[tuple[Kind, ...]]
) -> tuple[Numbers, Numbers]:
    """A row for each event that its activity is."""
    flat = np.array([kind.number for each in kinds for kind in each], np.int64)
    counts = np.array([len(each) for each in kinds], np.int64)
    if not len(counts):
        return rows, rows
    starts = np.cumsum(counts) - counts
    if (counts[which] == 1).all():
        return rows, flat[starts[which]] if len(flat) else rows
    repeated = np.repeat(which, counts[which])
    first = np.cumsum(counts[which]) - counts[which]
    place = np.arange(len(repeated)) - np.repeat(first, counts[which])
    return np.repeat(rows, counts[which]), flat[starts[repeated] + place]


# -- a row a case ---------------------------------------------------------------------------------


def _of_columns(view: View, assumed: Assumptions) -> Occurrences:
    columns, kinds = view.mapping.times, []
    parts: list[tuple[Numbers, Numbers, Numbers]] = []
    given = np.zeros(view.count, bool)
    for number, heading in enumerate(columns):
        kinds.append(_kinds_of_column(view.mapping, heading))
        times = view.times(heading, "columns", "times")
        there = ~times.blank & ~times.bad
        given |= ~times.blank
        if kinds[-1]:
            rows = np.flatnonzero(there)
            parts.append((rows, np.full(len(rows), number), times.seconds[rows]))
            assumed.offsets += int(times.assumed[rows].sum())
            assumed.dates += int(times.dates[rows].sum())
    view.set_aside(~given, lambda row: reasons.no_times(columns))
    rows, which, seconds = (np.concatenate(part) for part in zip(*parts, strict=True))
    order = np.lexsort((which, seconds, rows))
    order = order[~view.bad[rows[order]]]
    places, numbers = _expanded(np.arange(len(order)), which[order], kinds)
    return Occurrences(rows[order][places], numbers, seconds[order][places])


def _kinds_of_column(mapping: Mapping, heading: str) -> tuple[Kind, ...]:
    kinds = _meaning(mapping, heading)
    if kinds is None:
        message = f"the column {heading!r} is a time, but [activities] does not say of which event"
        line = line_of(mapping, "columns", "times")
        raise InvalidInput(ErrorCode.MISSING_KEY, message, f"{mapping.where}: activities", line, 1)
    return kinds
