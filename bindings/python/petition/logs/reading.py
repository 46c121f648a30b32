"""Reads logs: files of any format, together, into one table of events."""

from __future__ import annotations

from collections.abc import Callable

import pyarrow as pa
import pyarrow.compute as pc

from petition.identity import JudgedBy
from petition.logs import reasons
from petition.logs.assumptions import Assumptions
from petition.logs.data_texts import StandIns, check_needed
from petition.logs.jsonl_reader import read_jsonl
from petition.logs.log import EVENTS, Log, Marks, SetAside
from petition.logs.mapped import Part, mapped
from petition.logs.mapping import Mapping
from petition.logs.mapping_parts import FileForm
from petition.logs.marks import joined_marks, marks_of_lapses
from petition.logs.moments import Writing
from petition.logs.own import own_part
from petition.logs.repeated import without_repeated
from petition.logs.scopes import scopes_of
from petition.logs.source import Given, Source, files_of, open_source
from petition.logs.stand_ins import stand_ins
from petition.logs.tables import read_table
from petition.logs.unreadable import Unreadable
from petition.logs.view import mapped_headings
from petition.regulation import Regulation
from petition.texts import Text
from petition.words import AuditScope

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
    >>> mapping = petition.logs.Mapping.read("map.toml")  # doctest: +SKIP
    >>> petition.logs.read("phan-anh.xlsx", mapping)  # doctest: +SKIP
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
        if mapping:
            check_needed(mapping)
        self.assumed = Assumptions()
        self.parts: list[Part] = []
        self.scopes: frozenset[AuditScope] = frozenset()
        self.writing = mapping.writing if mapping else Writing()
        self.stand_ins: StandIns = stand_ins(law)

    def add(self, source: Source) -> None:
        if source.format == "jsonl":
            self.parts.append(read_jsonl(source, self.assumed))
            self.scopes |= frozenset(AuditScope)
            return
        mapping = self.mapping
        wanted = mapped_headings(mapping) if mapping else None
        raw = read_table(source, mapping.file if mapping else FileForm(), wanted)
        self.assumed.facts += raw.facts
        if mapping is None:
            self.parts.append(own_part(raw, source.name, source.format == "csv"))
            self.scopes |= frozenset(AuditScope)
            return
        scopes = scopes_of(mapping)
        given = {} if AuditScope.ACTS in scopes else self.stand_ins
        self.parts.append(mapped(raw, mapping, source.name, given, self.assumed))
        self.scopes |= scopes

    def log(self, files: tuple[str, ...]) -> Log:
        events = _joined(self.parts)
        events, repeated = without_repeated(events, files)
        bad = [
            SetAside(files[number], row, case, reason)
            for number, part in enumerate(self.parts)
            for row, case, reason in part.bad
        ]
        bad = sorted(bad + repeated, key=lambda each: (files.index(each.file), each.row))
        self.assumed.facts += _split(events, files)
        marks = [part.marks for part in self.parts if len(part.marks)]
        ignored: dict[str, int] = {}
        laws: dict[str, tuple[JudgedBy, ...]] = {}
        for part in self.parts:
            for case, named in part.laws.items():
                laws[case] = laws.get(case, ()) + named
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
            laws=laws,
        )


_NAMED = 5


def _split(events: pa.Table, files: tuple[str, ...]) -> list[Text]:
    """The cases that several files tell of, with the files."""
    if len(files) < 2:
        return []
    grouped = events.group_by("case", use_threads=False).aggregate(
        [("file", "min"), ("file", "max")]
    )
    several = grouped.filter(pc.not_equal(grouped["file_min"], grouped["file_max"]))
    named = [
        f"{row['case']} ({files[row['file_min']]}, {files[row['file_max']]})"
        for row in several.slice(0, _NAMED).to_pylist()
    ]
    return [reasons.cases_joined(len(several), named)] if named else []


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
