"""A file's rows made into events, as a mapping says."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from petition.identity import JudgedBy
from petition.logs import reasons
from petition.logs.actors import actors
from petition.logs.assumptions import Assumptions
from petition.logs.data_texts import StandIns, data_texts
from petition.logs.log import OF_ONE_FILE
from petition.logs.mapping import Mapping
from petition.logs.marks import marks_of
from petition.logs.occurrences import Occurrences, occurrences
from petition.logs.raw import Numbers, Raw
from petition.logs.view import View
from petition.texts import Text
from petition.words import Kind

__all__ = ["Part", "mapped"]

_LONGEST_ID = 200
KIND_NAMES = pa.array([""] + [str(Kind.of(n)) for n in range(1, len(Kind) + 1)])


@dataclass(slots=True)
class Part:
    """What one file gives: events without ``file``, what judged its cases, and its other rows."""

    events: pa.Table
    rows: int
    judged: int
    bad: list[tuple[int, str, Text]]
    ignored: dict[str, int]
    marks: pa.Table
    laws: dict[str, tuple[JudgedBy, ...]] = field(default_factory=dict)


def mapped(
    raw: Raw, mapping: Mapping, name: str, stand_ins: StandIns, assumed: Assumptions
) -> Part:
    """The events of a file's table."""
    view = View(raw, mapping, name)
    cases = _cases(view)
    found = occurrences(view, assumed)
    recorded = _recorded(view, found, assumed)
    columns = {
        "id": _ids(view, found),
        "kind": KIND_NAMES.take(pa.array(found.kinds)),
        "occurred_at": pa.array(found.seconds),
        "recorded_at": pa.array(recorded),
        **actors(view, found, assumed),
        "data": data_texts(view, found, stand_ins, assumed),
        "row": pa.array(raw.rows[found.rows]),
    }
    columns["case"] = cases.take(pa.array(found.rows))
    events = pa.table([columns[f.name].cast(f.type) for f in OF_ONE_FILE], OF_ONE_FILE)
    good = ~view.bad[found.rows]
    if not good.all():
        events = events.filter(pa.array(good))
    return Part(
        events=events,
        rows=view.count + len(raw.bad),
        judged=int((~view.bad).sum()) - found.passed,
        bad=_set_aside(view, cases),
        ignored=found.ignored,
        marks=marks_of(view, cases, assumed),
    )


def _cases(view: View) -> pa.Array:
    cases = view.texts(view.mapping.columns["case"], "columns", "case")
    lengths = pc.binary_length(cases).to_numpy(zero_copy_only=False)
    view.set_aside(lengths == 0, lambda row: reasons.no_case())
    heading = view.mapping.columns["case"]
    view.set_aside(
        lengths > _LONGEST_ID,
        lambda row: reasons.too_long(heading, int(lengths[row]), _LONGEST_ID),
    )
    return cases.cast(pa.string())


def _recorded(view: View, found: Occurrences, assumed: Assumptions) -> Numbers:
    heading = view.mapping.columns.get("recorded_at")
    if heading is None:
        assumed.recording = True
        return found.seconds
    times = view.times(heading, "columns", "recorded_at")
    assumed.offsets += int(times.assumed[found.rows].sum())
    return np.where(times.blank[found.rows], found.seconds, times.seconds[found.rows])


def _ids(view: View, found: Occurrences) -> pa.Array:
    """The log's own ids; of several events in a row only the first has it."""
    heading = view.mapping.columns.get("id")
    if heading is None:
        return pa.nulls(len(found.rows), pa.string())
    ids = view.texts(heading, "columns", "id").take(pa.array(found.rows))
    repeated = np.zeros(len(found.rows), bool)
    repeated[1:] = found.rows[1:] == found.rows[:-1]
    none = pc.or_(pa.array(repeated), pc.equal(ids, ""))
    return pc.if_else(none, pa.scalar(None, pa.string()), ids)


def _set_aside(view: View, cases: pa.Array) -> list[tuple[int, str, Text]]:
    rows = view.raw.rows
    bad = [(int(rows[n]), cases[n].as_py(), reason) for n, reason in view.reasons.items()]
    bad += [(row, "", reason) for row, reason in view.raw.bad]
    return sorted(bad, key=lambda each: each[0])
