"""What reading a log gives: its events in one table, and what became of every row."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property

import pyarrow as pa

from petition.audit import OverdueMark
from petition.identity import JudgedBy
from petition.texts import Text
from petition.times import from_seconds
from petition.value import Value
from petition.words import AuditScope

__all__ = ["EVENTS", "MARKS", "OF_ONE_FILE", "Log", "Marks", "SetAside"]

EVENTS = pa.schema(
    [
        pa.field("case", pa.string(), nullable=False),
        pa.field("id", pa.string()),
        pa.field("kind", pa.string(), nullable=False),
        pa.field("occurred_at", pa.int64(), nullable=False),
        pa.field("recorded_at", pa.int64(), nullable=False),
        pa.field("role", pa.string(), nullable=False),
        pa.field("unit", pa.string(), nullable=False),
        pa.field("name", pa.string(), nullable=False),
        pa.field("recorded_by", pa.string(), nullable=False),
        pa.field("data", pa.string(), nullable=False),
        pa.field("file", pa.int32(), nullable=False),
        pa.field("row", pa.int64(), nullable=False),
    ]
)
"""One row an event, in the order of the files; absent texts are empty, an absent id is null."""

OF_ONE_FILE = pa.schema([field for field in EVENTS if field.name != "file"])
"""The same of one file."""

MARKS = pa.schema([("case", pa.string()), ("overdue", pa.bool_()), ("due", pa.int64())])


@dataclass(frozen=True, slots=True, repr=False)
class SetAside(Value):
    """A row that is not judged, and why.

    Attributes
    ----------
    file : str
        The file, as it was named.
    row : int
        The line of JSON Lines; the row of a table, its heading being a row too; the number of the
        event in XES and OCEL, of the entry in a list.
    case : str
        Its case; empty when that cannot be told.
    reason : Text
        Why, and what would be right.
    """

    file: str
    row: int
    case: str
    reason: Text


class Marks(Mapping[str, OverdueMark]):
    """The log's own marks by case; ``table`` has the same as columns case, overdue, due.

    Parameters
    ----------
    table : pyarrow.Table
        A row a case; ``due`` in seconds since 1970 UTC, or null.

    Examples
    --------
    >>> import pyarrow
    >>> from petition.logs import Marks
    >>> marks = Marks(pyarrow.table({"case": ["PA-1"], "overdue": [True], "due": [None]}))
    >>> marks["PA-1"].overdue
    True
    """

    def __init__(self, table: pa.Table) -> None:
        self.table = table.cast(MARKS)

    @cached_property
    def _by_case(self) -> dict[str, tuple[bool, int | None]]:
        cases, overdue, due = (column.to_pylist() for column in self.table.columns)
        return dict(zip(cases, zip(overdue, due, strict=True), strict=True))

    def __getitem__(self, case: str) -> OverdueMark:
        overdue, due = self._by_case[case]
        return OverdueMark(overdue, None if due is None else from_seconds(due))

    def __iter__(self) -> Iterator[str]:
        return iter(self._by_case)

    def __len__(self) -> int:
        return len(self.table)


@dataclass(frozen=True, eq=False)
class Log:
    """An event log in its canonical form; every row that was read is accounted for.

    ``rows == judged + len(set_aside) + sum(ignored.values())`` holds always.

    Attributes
    ----------
    events : pyarrow.Table
        One row an event, in order of the files: ``case``, ``id`` (null when the log has none),
        ``kind``, ``occurred_at`` and ``recorded_at`` (int64 seconds since 1970 UTC), ``role``,
        ``unit``, ``name``, ``recorded_by``, ``data`` (the JSON object of the kind), ``file`` (index
        in ``files``), ``row``.
    rows : int
        How many rows were read, blank lines and headings not counted.
    judged : int
        How many of them gave events; one row may give several.
    set_aside : tuple of SetAside
        The rows that are not judged, in order.
    ignored : dict of str to int
        Rows whose activity the mapping ignores by name, by activity.
    files : tuple of str
        What was read, in order.
    marks : Marks
        The log's own marks of overdue, by case; empty when it marks none.
    scopes : frozenset of AuditScope
        What the log can show.
    assumed : tuple of Text
        What the log does not say and was taken as given, to be printed.
    laws : dict of str to tuple of JudgedBy
        By what a case was judged, from its start on, where the log names it.
    """

    events: pa.Table
    rows: int
    judged: int
    set_aside: tuple[SetAside, ...]
    ignored: dict[str, int]
    files: tuple[str, ...]
    marks: Marks
    scopes: frozenset[AuditScope] = frozenset(AuditScope)
    assumed: tuple[Text, ...] = field(default=())
    laws: dict[str, tuple[JudgedBy, ...]] = field(default_factory=dict)

    def __repr__(self) -> str:
        cases = len(self.events["case"].unique())
        left = f", {len(self.set_aside)} rows set aside" if self.set_aside else ""
        return (
            f"<petition.logs.Log: {self.rows} rows, {len(self.events)} events, {cases} cases{left}>"
        )
