"""CSV: any separator, quotes, headings not in the first row; broken rows are set aside."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence

import numpy as np
import pyarrow as pa
from pyarrow import csv as arrow_csv

from petition.errors import InvalidInput
from petition.logs import reasons
from petition.logs.encoding import decoded
from petition.logs.heading import heading_row
from petition.logs.loose_csv import any_swallowed, loose_rows
from petition.logs.mapping_parts import FileForm
from petition.logs.raw import Raw, broken_rows, column_named, distinct_headings, without
from petition.logs.source import Source
from petition.texts import Text
from petition.words import ErrorCode

__all__ = ["read_csv"]

_SEPARATORS = ",;\t|"
_PEEK = 1 << 18
_PEEKED_ROWS = 30
_BLOCK = 1 << 22
_SEP_LINE = "sep="


def read_csv(source: Source, form: FileForm, wanted: Sequence[str] | None = None) -> Raw:
    """The rows of a CSV file; of the columns only those wanted, where that is said."""
    text = decoded(bytes(source.content), form.encoding, source.name)
    content = text.content
    if b"\r" in content and b"\n" not in content:
        content = content.replace(b"\r", b"\n")
    head, separator = _head(content, form, source.name)
    at = heading_row(head, form.header, wanted, source.name)
    names = distinct_headings(head[at])
    body = content[_end_of(content, separator, at + 1) :]
    columns = _columns(names, wanted)
    raw = _parsed(body, separator, names, columns)
    if _has_blank_rows(raw):
        raw = _without_blank_rows(_parsed(body, separator, names, names))
    raw.rows += at + 1
    raw.bad = [(row + at + 1, reason) for row, reason in raw.bad]
    _say_of_the_last(raw, source.cut or not body.endswith(b"\n"))
    if text.broken:
        without(raw, broken_rows(raw.table), reasons.not_of_encoding(text.encoding))
    if text.encoding != "utf-8":
        raw.facts.append(reasons.encoding_assumed(source.name, text.encoding))
    if at:
        raw.facts.append(reasons.above_heading(source.name, at))
    raw.table = raw.table.select([c for c in columns if c in raw.table.column_names])
    raw.headings = names
    return raw


def _head(content: bytes, form: FileForm, name: str) -> tuple[list[list[str]], str]:
    """The first rows, and what separates their cells."""
    start = content[:_PEEK].decode("utf-8", "ignore")
    if not start.strip():
        raise InvalidInput(ErrorCode.SYNTAX, "the file is empty; it has no heading", name)
    separator = form.separator or _separator(start)
    return _records(start, separator, _PEEKED_ROWS), separator


def _separator(start: str) -> str:
    first = start.split("\n", 1)[0].strip()
    if first.lower().startswith(_SEP_LINE) and len(first) == len(_SEP_LINE) + 1:
        return first[-1]

    def fitness(separator: str) -> tuple[int, int]:
        widths = [len(row) for row in _records(start, separator, _PEEKED_ROWS)]
        common = max(set(widths), key=lambda w: (widths.count(w), w), default=1)
        return (widths.count(common) if common > 1 else 0, common)

    return max(_SEPARATORS, key=fitness)


def _records(text: str, separator: str, most: int) -> list[list[str]]:
    csv.field_size_limit(1 << 30)
    rows = csv.reader(io.StringIO(text, newline=""), delimiter=separator)
    found = []
    try:
        for row in rows:
            found.append(row)
            if len(found) >= most:
                break
    except csv.Error:
        pass
    return found


def _end_of(content: bytes, separator: str, rows: int) -> int:
    """At which byte the first rows end."""
    rows_left, quoted = rows, False
    start = 0
    while rows_left:
        end = content.find(b"\n", start)
        if end < 0:
            return len(content)
        quoted ^= content.count(b'"', start, end) % 2 == 1
        rows_left -= not quoted
        start = end + 1
    return start


def _columns(names: list[str], wanted: Sequence[str] | None) -> list[str]:
    if wanted is None:
        return names
    found = [column_named(heading, names) for heading in wanted]
    return [name for name in names if name in found]


def _parsed(body: bytes, separator: str, names: list[str], columns: list[str]) -> Raw:
    """As fast as the content allows: in parallel, or row by row, or with repairs in Python."""
    if not body.strip() or not columns:
        empty = pa.table({name: pa.array([], pa.string()) for name in columns})
        return Raw(empty, np.zeros(0, np.int64))
    for careful in (False, True) if body.count(b'"') % 2 == 0 else ():
        try:
            raw = _by_arrow(body, separator, names, columns, careful)
            if _may_swallow(body, raw):
                whole = _by_arrow(body, separator, names, names, careful)
                if any_swallowed(whole.table, separator):
                    break
            return raw
        except pa.ArrowInvalid:
            continue
    return loose_rows(body.decode(), separator, names, columns)


def _may_swallow(body: bytes, raw: Raw) -> bool:
    """Whether cells span several lines, so that one might hold rows of its own."""
    rows = int(raw.rows[-1]) if len(raw.rows) else 0
    return b'"' in body and body.count(b"\n") > max([rows, *(row for row, _ in raw.bad)])


def _by_arrow(
    body: bytes, separator: str, names: list[str], columns: list[str], careful: bool
) -> Raw:
    bad: list[arrow_csv.InvalidRow] = []

    def keep(row: arrow_csv.InvalidRow) -> str:
        bad.append(row)
        return "skip"

    table = arrow_csv.read_csv(
        pa.BufferReader(body),
        arrow_csv.ReadOptions(use_threads=not careful, block_size=_BLOCK, column_names=names),
        arrow_csv.ParseOptions(
            delimiter=separator,
            newlines_in_values=b'"' in body,
            ignore_empty_lines=False,
            invalid_row_handler=keep if careful else None,
        ),
        arrow_csv.ConvertOptions(
            check_utf8=False,
            column_types={name: pa.string() for name in columns},
            include_columns=columns,
            strings_can_be_null=False,
        ),
    )
    numbers = np.arange(1, len(table) + len(bad) + 1, dtype=np.int64)
    rows = np.delete(numbers, [row.number - 1 for row in bad])
    return Raw(table, rows, _reasons(bad, separator))


def _reasons(bad: list[arrow_csv.InvalidRow], separator: str) -> list[tuple[int, Text]]:
    return [
        (row.number, reasons.wrong_width(row.actual_columns, row.expected_columns))
        for row in bad
        if row.text.strip(f'{separator} "\r\n')
    ]


def _has_blank_rows(raw: Raw) -> bool:
    return bool(_blank_rows(raw).any())


def _blank_rows(raw: Raw) -> np.ndarray:
    blank = np.full(len(raw.table), bool(raw.table.num_columns))
    for column in raw.table.columns:
        if not blank.any():
            break
        lengths = pa.compute.binary_length(column.combine_chunks())
        blank &= lengths.to_numpy(zero_copy_only=False) == 0
    return blank


def _without_blank_rows(raw: Raw) -> Raw:
    """Rows without any cell filled in are no rows."""
    filled = ~_blank_rows(raw)
    return Raw(raw.table.filter(pa.array(filled)), raw.rows[filled], raw.bad, raw.facts)


def _say_of_the_last(raw: Raw, cut: bool) -> None:
    """A last row that is too short in a file without an end of line was cut off."""
    last_read = int(raw.rows[-1]) if len(raw.rows) else 0
    if cut and raw.bad and raw.bad[-1][0] > last_read:
        raw.bad[-1] = (raw.bad[-1][0], reasons.cut_off())
