"""The events of a log by case, in batches that the core takes as columns."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cached_property
from typing import Any, TypeAlias

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc
from numpy.typing import NDArray

from petition import _core
from petition.cases import Record
from petition.errors import Error
from petition.logs import Log

__all__ = ["Batch", "SortedLog"]

_TEXTS = ("id", "kind", "role", "unit", "name", "recorded_by", "data")
_NUMBERS = ("occurred_at", "recorded_at", "file", "row")
_EVENTS = 250_000
_NEAR = 500
_NEVER = np.iinfo(np.int64).min

Numbers: TypeAlias = "NDArray[np.int64]"
Batch: TypeAlias = "tuple[int, tuple[Any, ...], list[Numbers]]"
"""The number of its first case, then its columns of texts and of numbers."""


class SortedLog:
    """Cases in order of first mention, each with its events in the order of the log.

    ``named`` are the laws that cases name, by their places in a registry.
    """

    def __init__(self, log: Log, named: Mapping[str, int] | None = None) -> None:
        self.log = log
        self.named = named or {}
        coded = log.events["case"].dictionary_encode().unify_dictionaries()
        chunks = coded.chunks
        self.cases = chunks[0].dictionary if chunks else pa.array([], pa.string())
        codes = np.concatenate(
            [np.empty(0, np.int32), *(chunk.indices.to_numpy() for chunk in chunks)]
        )
        self.order = np.argsort(codes, kind="stable")
        counts = np.bincount(codes.astype(np.int64), minlength=len(self.cases))
        self._near: list[Record] = []
        self._near_from = -1
        self.first: Numbers = np.concatenate([[0], np.cumsum(counts)]).astype(np.int64)

    def batches(self) -> Iterator[Batch]:
        """All cases; a batch has whole cases and some hundred thousand events at most, or one."""
        start, count = 0, len(self.cases)
        while start < count:
            most = np.searchsorted(self.first, self.first[start] + _EVENTS, side="right") - 1
            end = min(count, max(start + 1, int(most)))
            yield self._batch(start, end)
            start = end

    def record(self, case: str) -> Record:
        """One of them; KeyError when there is none of that id."""
        index = self._index[case]
        start = index - index % _NEAR
        if start != self._near_from:
            self._near, self._near_from = self._records_from(start), start
        return self._near[index - start] if self._near else self._records(index, index + 1)[0]

    def _records_from(self, start: int) -> list[Record]:
        """Some, as they are mostly asked for in a row; none where not all can be read."""
        try:
            return self._records(start, min(start + _NEAR, len(self.cases)))
        except Error:
            return []

    def _records(self, start: int, end: int) -> list[Record]:
        _, texts, numbers = self._batch(start, end)
        return [Record._of(each) for each in _core.records_of_events(texts, numbers)]

    def places(self, index: int) -> Iterator[tuple[int, int]]:
        """The rows of a case, each once: the file and the row in it."""
        rows = self.log.events.select(["file", "row"]).take(self._rows(index, index + 1))
        files, numbers = (column.to_pylist() for column in rows.columns)
        return iter(dict.fromkeys(zip(files, numbers, strict=True)))

    @cached_property
    def _index(self) -> dict[str, int]:
        return {case: index for index, case in enumerate(self.cases.to_pylist())}

    @cached_property
    def _marks(self) -> tuple[Numbers, Numbers]:
        """Of each case, whether it is marked (1, 0, -1: the log says nothing), and its due time."""
        table = self.log.marks.table
        place = pc.index_in(self.cases, table["case"].combine_chunks())
        marked = pc.cast(table["overdue"].combine_chunks(), pa.int64()).take(place)
        due = table["due"].combine_chunks().take(place)
        return (
            pc.fill_null(marked, -1).to_numpy(zero_copy_only=False),
            pc.fill_null(due, _NEVER).to_numpy(zero_copy_only=False),
        )

    def _events(self, start: int, end: int) -> pa.Table:
        """Those of some cases; a log that has case after case is not copied."""
        rows = self._rows(start, end)
        if (np.diff(rows) == 1).all():
            return self.log.events.slice(rows[0] if len(rows) else 0, len(rows))
        return self.log.events.take(rows)

    @cached_property
    def _places(self) -> Numbers:
        """Of each case the place of the law that it names; -1: it names none."""
        places: Numbers = np.full(len(self.cases), -1, np.int64)
        if self.named:
            places[:] = [self.named.get(case, -1) for case in self.cases.to_pylist()]
        return places

    def _rows(self, start: int, end: int) -> Numbers:
        rows: Numbers = self.order[self.first[start] : self.first[end]]
        return rows

    def _batch(self, start: int, end: int) -> Batch:
        events = self._events(start, end)
        texts = (_text(self.cases.slice(start, end - start)),) + tuple(
            _text(pc.fill_null(events[name], "").combine_chunks()) for name in _TEXTS
        )
        first = self.first[start : end + 1] - self.first[start]
        marked, due = self._marks
        numbers = [first, marked[start:end], due[start:end]]
        numbers += [events[name].to_numpy().astype(np.int64) for name in _NUMBERS]
        numbers.append(self._places[start:end])
        return start, texts, numbers


def _text(array: Any) -> tuple[NDArray[np.int32], NDArray[np.uint8]]:
    """Where each text ends, after a 0, and the bytes of all."""
    _, ends, data = array.buffers()
    offsets = np.frombuffer(ends, np.int32)[array.offset : array.offset + len(array) + 1]
    return offsets, np.frombuffer(data or b"", np.uint8)
