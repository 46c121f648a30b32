"""The same row twice, as when a file is given twice or two exports overlap: it is judged once."""

from __future__ import annotations

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from petition.logs import reasons
from petition.logs.log import SetAside
from petition.logs.raw import Numbers, flags

__all__ = ["without_repeated"]

_PLACE = ("file", "row")


def without_repeated(events: pa.Table, files: tuple[str, ...]) -> tuple[pa.Table, list[SetAside]]:
    """Sets aside the rows whose events all stood there before, with the same ids and contents.

    An id that comes again with other contents stays: the audit names it.
    """
    keys, named = _keys(events), flags(pc.is_valid(events["id"]))
    if _all_differ(keys[named]):
        return events, []
    again, first = _again(keys, named)
    same = _all_equal(events.take(pa.array(first)), events.take(pa.array(again)))
    again, first = again[same], first[same]
    repeated = np.zeros(len(events), bool)
    repeated[again] = True
    drop = _whole_rows(events, repeated)
    kept = {int(at): int(to) for at, to in zip(again, first, strict=True) if drop[at]}
    return events.filter(pa.array(~drop)), _set_aside(events, kept, files)


def _all_differ(keys: Numbers) -> bool:
    ordered = np.sort(keys)
    return bool((ordered[1:] != ordered[:-1]).all())


def _again(keys: Numbers, named: Numbers) -> tuple[Numbers, Numbers]:
    """The events whose case and id were there before, and where they were first."""
    order = np.argsort(keys, kind="stable")
    order = order[named[order]]
    ordered = keys[order]
    starts = np.searchsorted(ordered, ordered)
    later = starts != np.arange(len(order))
    return order[later], order[starts[later]]


def _all_equal(one: pa.Table, other: pa.Table) -> Numbers:
    equal = np.ones(len(one), bool)
    for name in one.column_names:
        if name not in _PLACE:
            equal &= flags(pc.equal(one[name], other[name]))
    return equal


def _whole_rows(events: pa.Table, repeated: Numbers) -> Numbers:
    """Which events stand in rows that have none but repeated ones."""
    places = _places(events)
    _, which = np.unique(places, return_inverse=True)
    counts, again = np.bincount(which), np.bincount(which, weights=repeated)
    drop: Numbers = (counts == again)[which] & repeated
    return drop


def _places(events: pa.Table) -> Numbers:
    file, row = (events[name].to_numpy().astype(np.int64) for name in _PLACE)
    places: Numbers = file * (int(row.max(initial=0)) + 1) + row
    return places


def _set_aside(
    events: pa.Table, repeated: dict[int, int], files: tuple[str, ...]
) -> list[SetAside]:
    aside: dict[tuple[int, int], SetAside] = {}
    rows = events.select(["case", "id", "file", "row"])
    later = rows.take(pa.array(list(repeated), pa.int64())).to_pylist()
    first = rows.take(pa.array(list(repeated.values()), pa.int64())).to_pylist()
    for one, other in zip(later, first, strict=True):
        reason = reasons.the_same_again(one["id"], files[other["file"]], other["row"])
        entry = SetAside(files[one["file"]], one["row"], one["case"], reason)
        aside.setdefault((one["file"], one["row"]), entry)
    return list(aside.values())


def _keys(events: pa.Table) -> Numbers:
    """A number for each pair of case and id."""
    cases, ids = (_codes(events[name]) for name in ("case", "id"))
    keys: Numbers = cases * (int(ids.max(initial=0)) + 1) + ids
    return keys


def _codes(column: pa.ChunkedArray) -> Numbers:
    indices = column.combine_chunks().dictionary_encode().indices
    codes: Numbers = pc.fill_null(indices, 0).to_numpy(zero_copy_only=False).astype(np.int64)
    return codes
