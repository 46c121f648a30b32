"""Reads logs: files of any format, together, into one table of events."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from petition.errors import InvalidInput
from petition.logs import reasons
from petition.logs.assumptions import Assumptions
from petition.logs.data_texts import StandIns, check_needed
from petition.logs.jsonl_reader import read_jsonl
from petition.logs.log import EVENTS, AuditScope, Log, Marks, SetAside
from petition.logs.mapped import Part, mapped
from petition.logs.mapping import Mapping
from petition.logs.mapping_parts import FileForm
from petition.logs.marks import joined_marks, marks_of_lapses
from petition.logs.own import own_mapping
from petition.logs.raw import Numbers
from petition.logs.scopes import scopes_of
from petition.logs.source import Given, Source, files_of, open_source
from petition.logs.stand_ins import stand_ins
from petition.logs.tables import read_table
from petition.logs.unreadable import Unreadable
from petition.logs.view import mapped_headings
from petition.regulation import Regulation
from petition.words import ErrorCode, Kind

__all__ = ["read"]

Progress = Callable[[str, int, int], None]


def read(
    source: Given,
    mapping: Mapping | None = None,
    *,
    strict: bool = False,
    regulation: Regulation | None = None,
    progress: Progress | None = None,
) -> Log:
    """Read event logs into one table.

    JSON Lines of the library, CSV, XLSX, Parquet, Arrow, XES, OCEL 2.0 (JSON) and lists in JSON or
    JavaScript, each also compressed by gzip; the content tells the format. A row that cannot be
    read is set aside with its reason; none is dropped.

    Parameters
    ----------
    source : path, or several
        Files and folders; ``-`` is the standard input. Of a folder all logs are read, by name.
    mapping : Mapping, optional
        What the columns mean; not for JSON Lines and what ``write_csv``, ``write_xes`` and
        ``write_ocel`` write, whose columns are known.
    strict : bool
        Whether the first row that would be set aside is an error.
    regulation : Regulation, optional
        Whose ids stand for what the log does not have; the built-in one when left out.
    progress : callable, optional
        Called before each file with its name, its number from 0, and how many there are.

    Returns
    -------
    Log
        Its events, and what became of each row.

    Raises
    ------
    InvalidInput
        When a file is no log at all, the mapping does not fit it, or, where ``strict``, a row
        cannot be read.
    OSError
        From the file system.

    Examples
    --------
    >>> import petition.logs
    >>> petition.logs.read("phan-anh.xlsx", petition.logs.Mapping.read("map.toml"))  # doctest: +SKIP
    <petition.logs.Log: 4120 rows, 16480 events, 4120 cases, 3 rows set aside>
    """
    files, others = files_of(source)
    reader = _Reader(mapping, regulation or Regulation.builtin())
    reader.assumed.facts += [reasons.not_a_log(name) for name in others]
    for number, name in enumerate(files):
        if progress:
            progress(name, number, len(files))
        reader.add(open_source(name))
    log = reader.log(tuple(files))
    if strict and log.set_aside:
        raise Unreadable(log.set_aside[0])
    return log


class _Reader:
    """Gathers the parts of the log."""

    def __init__(self, mapping: Mapping | None, law: Regulation) -> None:
        self.mapping = mapping
        self.assumed = Assumptions()
        self.parts: list[Part] = []
        self.scopes: frozenset[AuditScope] = frozenset()
        self.only_ours = True
        self.writing = mapping.writing if mapping else None
        self.stand_ins: StandIns = stand_ins(law)

    def add(self, source: Source) -> None:
        if source.format == "jsonl":
            self.parts.append(read_jsonl(source, self.assumed))
            self.scopes |= frozenset(AuditScope)
            return
        mapping = self.mapping
        wanted = mapped_headings(mapping) if mapping else None
        raw = read_table(source, mapping.file if mapping else FileForm(), wanted)
        mapping = mapping or own_mapping(raw, source.name)
        scopes = scopes_of(mapping)
        self.only_ours &= mapping.where == ""
        check_needed(mapping, {kind for kinds in mapping.activities.values() for kind in kinds})
        given = {} if AuditScope.ACTS in scopes else self.stand_ins
        self.assumed.facts += raw.facts
        self.parts.append(mapped(raw, mapping, source.name, given, self.assumed))
        self.scopes |= scopes

    def log(self, files: tuple[str, ...]) -> Log:
        events = _joined(self.parts)
        events, repeated = _without_repeated(events, files)
        bad = [
            SetAside(files[number], row, case, reason)
            for number, part in enumerate(self.parts)
            for row, case, reason in part.bad
        ]
        bad = sorted(bad + repeated, key=lambda each: (files.index(each.file), each.row))
        marks = [part.marks for part in self.parts if len(part.marks)]
        ignored: dict[str, int] = {}
        for part in self.parts:
            for name, count in part.ignored.items():
                ignored[name] = ignored.get(name, 0) + count
        return Log(
            events=events,
            rows=sum(part.rows for part in self.parts),
            judged=sum(part.judged for part in self.parts) - len(repeated),
            set_aside=tuple(bad),
            ignored=ignored,
            files=files,
            marks=Marks(joined_marks(marks) if marks else marks_of_lapses(events)),
            scopes=self.scopes,
            assumed=self.assumed.texts(self.writing),
        )


def _joined(parts: list[Part]) -> pa.Table:
    tables = [
        part.events.add_column(
            EVENTS.get_field_index("file"),
            EVENTS.field("file"),
            pa.repeat(pa.scalar(number, pa.int32()), len(part.events)),
        )
        for number, part in enumerate(parts)
    ]
    return pa.concat_tables(tables).cast(EVENTS) if tables else EVENTS.empty_table()


# -- the same event twice ---------------------------------------------------------------------------


def _without_repeated(
    events: pa.Table, files: tuple[str, ...]
) -> tuple[pa.Table, list[SetAside]]:
    """An event that stands there twice, all the same, is judged once."""
    keys = _keys(events)
    named = pc.is_valid(events["id"]).combine_chunks().to_numpy(zero_copy_only=False)
    if len(np.unique(keys[named])) == int(named.sum()):
        return events, []
    order = np.argsort(keys, kind="stable")
    again = (keys[order][1:] == keys[order][:-1]) & named[order][1:]
    drop = np.zeros(len(events), bool)
    aside = []
    for at in np.flatnonzero(again):
        first = order[np.searchsorted(keys[order], keys[order[at]])]
        one, other = _row(events, int(first)), _row(events, int(order[at + 1]))
        if one[:-2] == other[:-2]:
            drop[order[at + 1]] = True
            reason = reasons.the_same_again(one[1], files[one[-2]], one[-1])
            aside.append(SetAside(files[other[-2]], other[-1], other[0], reason))
    return events.filter(pa.array(~drop)), aside


def _row(events: pa.Table, number: int) -> tuple:
    return tuple(column[number].as_py() for column in events.columns)


def _keys(events: pa.Table) -> Numbers:
    """A number for each pair of case and id."""
    cases, ids = (_codes(events[name]) for name in ("case", "id"))
    return cases * (int(ids.max(initial=0)) + 1) + ids


def _codes(column: pa.ChunkedArray) -> Numbers:
    indices = column.combine_chunks().dictionary_encode().indices
    return pc.fill_null(indices, 0).to_numpy(zero_copy_only=False).astype(np.int64)
