"""The logs that this package writes: their columns are known without a mapping."""

from __future__ import annotations

import json

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from petition.errors import InvalidInput
from petition.logs import reasons
from petition.logs.folding import nearest
from petition.logs.formulas import unmarked
from petition.logs.jsonl_reader import are_objects
from petition.logs.log import OF_ONE_FILE
from petition.logs.mapped import Part
from petition.logs.mapping import Mapping
from petition.logs.marks import no_marks
from petition.logs.raw import Numbers, Raw, flags
from petition.logs.view import View
from petition.texts import Text
from petition.words import ErrorCode, Kind, Role

__all__ = ["OWN", "TEXTS", "own_part"]

OWN = {
    "case": "case:concept:name",
    "id": "petition:id",
    "kind": "concept:name",
    "occurred_at": "time:timestamp",
    "recorded_at": "petition:recorded_at",
    "role": "org:role",
    "unit": "org:group",
    "name": "org:resource",
    "recorded_by": "petition:recorded_by",
    "data": "petition:data",
}
"""The columns of events: what process mining calls them, and those of ours."""

TEXTS = ("case", "id", "unit", "name", "recorded_by")
"""Those of them that hold what people wrote, and nothing but that."""

_NEEDED = ("case", "kind", "occurred_at", "recorded_at", "role")
_OTHERS = ("unit", "name", "recorded_by")


def own_part(raw: Raw, name: str, cells: bool = False) -> Part:
    """The events of a file that this package wrote, or of a stored table of events.

    In ``cells`` that ``write_csv`` wrote, what would be a formula is marked as a text.
    """
    if not raw.table.num_columns and not len(raw.rows):
        return Part(OF_ONE_FILE.empty_table(), len(raw.bad), 0, _bad(raw), {}, no_marks())
    headings = _headings(raw, name)
    view = View(raw, Mapping(columns=headings, where=name), name)
    columns = {key: _texts(view, headings, key) for key in ("case", *_OTHERS)}
    columns["kind"] = _word(view, headings, "kind", [*map(str, Kind)], reasons.unknown_kind)
    columns["role"] = _word(view, headings, "role", [*map(str, Role)], reasons.unknown_role)
    for key in ("occurred_at", "recorded_at"):
        columns[key] = pa.array(_instants(view, headings[key]))
    columns["data"] = _data(view, headings)
    ids = _texts(view, headings, "id")
    if cells and headings["case"] == OWN["case"]:
        columns |= {key: unmarked(columns[key]) for key in TEXTS if key != "id"}
        ids = unmarked(ids)
    blank = pc.equal(ids, "")
    none = pa.scalar(None, pa.string())
    columns["id"] = pc.if_else(blank, none, ids) if pc.any(blank).as_py() else ids
    columns["row"] = pa.array(raw.rows)
    view.set_aside(_is_blank(columns["case"]), lambda row: reasons.no_case())
    events = pa.table([columns[f.name].cast(f.type) for f in OF_ONE_FILE], OF_ONE_FILE)
    bad = [(int(raw.rows[n]), columns["case"][n].as_py(), why) for n, why in view.reasons.items()]
    bad += _bad(raw)
    good = ~view.bad
    kept = events if good.all() else events.filter(pa.array(good))
    return Part(
        kept,
        view.count + len(raw.bad),
        int(good.sum()),
        sorted(bad, key=lambda each: each[0]),
        {},
        no_marks(),
    )


def _bad(raw: Raw) -> list[tuple[int, str, Text]]:
    return [(row, "", why) for row, why in raw.bad]


def _headings(raw: Raw, name: str) -> dict[str, str]:
    there = set(raw.table.column_names)
    for known in (OWN, {key: key for key in OWN}):
        if {known[key] for key in _NEEDED} <= there:
            return {key: heading for key, heading in known.items() if heading in there}
    message = "the columns of this file are not known; draft a mapping with --guess-mapping"
    raise InvalidInput(ErrorCode.MISSING_KEY, message, name)


def _texts(view: View, headings: dict[str, str], key: str) -> pa.Array:
    if key not in headings:
        return pa.repeat(pa.scalar(""), view.count)
    column = view.column(headings[key])
    if isinstance(column, pa.ChunkedArray):
        column = column.combine_chunks()
    column = column.cast(pa.string())
    return pc.fill_null(column, "") if column.null_count else column


def _is_blank(texts: pa.Array) -> Numbers:
    return flags(pc.equal(texts, ""))


def _word(
    view: View, headings: dict[str, str], key: str, known: list[str], reason: object
) -> pa.Array:
    column = _texts(view, headings, key)
    bad = ~flags(pc.is_in(column, pa.array(known)))

    def why(row: int) -> Text:
        word = column[row].as_py()
        return reason(word, nearest(word, known))  # type: ignore[operator, no-any-return]

    view.set_aside(bad, why)
    return column


def _instants(view: View, heading: str) -> Numbers:
    """Seconds as they are, or times that say their offset."""
    column = view.column(heading)
    if pa.types.is_integer(column.type):
        times = view.times_of(column.cast(pa.timestamp("s", "UTC")), heading)
    else:
        times = view.times_of(column, heading)
        view.set_aside(times.assumed, lambda row: reasons.no_offset(str(column[row]), heading))
    view.set_aside(times.blank, lambda row: reasons.no_time(heading))
    return times.seconds


def _data(view: View, headings: dict[str, str]) -> pa.Array:
    texts = _texts(view, headings, "data")
    blank = pc.equal(texts, "")
    if pc.any(blank).as_py():
        texts = pc.if_else(blank, "{}", texts)
    wrong = ~_objects(texts)
    view.set_aside(wrong, lambda row: reasons.no_data(headings.get("data", "data")))
    return texts


def _objects(texts: pa.Array) -> Numbers:
    """Which texts are JSON objects."""
    if are_objects(texts.cast(pa.large_string())):
        return np.ones(len(texts), bool)
    return np.array([_is_object(text) for text in texts.to_pylist()], bool)


def _is_object(text: str) -> bool:
    try:
        return isinstance(json.loads(text), dict)
    except (ValueError, RecursionError):
        return False
