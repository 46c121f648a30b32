"""The log's own marks of overdue, by case."""

from __future__ import annotations

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from petition.logs.assumptions import Assumptions
from petition.logs.folding import folded
from petition.logs.log import MARKS
from petition.logs.moments import Writing, moments
from petition.logs.raw import Numbers
from petition.logs.view import View, by_value

__all__ = ["joined_marks", "marks_of", "no_marks"]


def no_marks() -> pa.Table:
    """Where a log marks nothing."""
    return MARKS.empty_table()


def marks_of(view: View, cases: pa.Array, assumed: Assumptions) -> pa.Table:
    """A row each of the log's rows that are judged, with its mark."""
    form = view.mapping.marks
    if not form.column:
        return no_marks()
    column = view.texts(form.column, "marks", "column")
    known, which = by_value(column, folded)
    assumed.marks |= {
        text
        for text, plain in zip(column.unique().to_pylist(), known, strict=True)
        if form.in_time and plain and plain not in (*form.overdue, *form.in_time)
    }
    overdue = np.array([plain in form.overdue for plain in known], bool)[which]
    good = pa.array(~view.bad)
    due = _due(view, form.due, assumed) if form.due else pa.nulls(view.count, pa.int64())
    marks = pa.table([cases, pa.array(overdue), due], schema=MARKS)
    return marks.filter(good)


def _due(view: View, heading: str, assumed: Assumptions) -> pa.Array:
    """The log's own due time, null where none can be read; a date is its last second."""
    times = moments(view.column(heading, "marks", "due"), view.mapping.writing)
    none = times.blank | times.bad | times.outside
    assumed.due_dates += int((times.dates & ~none).sum())
    assumed.offsets += int((times.assumed & ~none).sum())
    seconds: Numbers = times.seconds + times.dates * (86_400 - 1)
    return pa.array(seconds, pa.int64(), mask=none)


def joined_marks(tables: list[pa.Table], due: str = "max") -> pa.Table:
    """One row a case: overdue where any of its rows says so, with the last of its due times."""
    whole = pa.concat_tables(tables) if tables else no_marks()
    if not len(whole):
        return no_marks()
    grouped = whole.group_by("case", use_threads=False).aggregate(
        [("overdue", "any"), ("due", due)]
    )
    return grouped.rename_columns(["case", "overdue", "due"]).cast(MARKS)


def marks_of_lapses(events: pa.Table) -> pa.Table:
    """Of our own records: a case is marked when the system recorded that a due time lapsed."""
    lapsed = events.filter(pc.equal(events["kind"], "lapsed"))
    if not len(lapsed):
        return no_marks()
    due_text = pc.extract_regex(lapsed["data"], r'"due_at"\s*:\s*"(?P<due>[^"]+)"')
    times = moments(pc.struct_field(due_text, "due"), Writing())
    due = pa.array(times.seconds, pa.int64(), mask=times.blank | times.bad)
    first = pa.table([lapsed["case"], pa.repeat(True, len(lapsed)), due], schema=MARKS)
    cases = events["case"].unique()
    others = pa.table(
        [cases, pa.repeat(False, len(cases)), pa.nulls(len(cases), pa.int64())], schema=MARKS
    )
    return joined_marks([first, others], due="min")
