"""JSON Lines of our own: an event a line with its case, or the whole record of a case a line.

The core takes lines in the usual form apart, and the data stay the texts that they are. The others
are read in columns where they are alike; a line that is unlike them is read for itself.
"""

from __future__ import annotations

import re
from concurrent.futures import ThreadPoolExecutor
from pathlib import PurePath
from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc
from pyarrow import json as arrow_json

from petition import _core
from petition.cores import cores
from petition.identity import JudgedBy
from petition.logs import reasons
from petition.logs.assumptions import Assumptions
from petition.logs.encoding import BROKEN, decoded
from petition.logs.log import OF_ONE_FILE
from petition.logs.mapped import Part
from petition.logs.marks import no_marks
from petition.logs.moments import Moments, Writing, moments
from petition.logs.one_line import read_line
from petition.logs.raw import Numbers, flags, texts_of
from petition.logs.source import Source
from petition.texts import Text
from petition.words import Kind, Role

__all__ = ["are_objects", "read_jsonl"]

_LINES = 1 << 15
_FEW = 200
_BLOCK = 1 << 22
_KEYS = ("case", "id", "kind", "occurred_at", "recorded_at")
_ACTOR = ("role", "unit", "name", "recorded_by")
_SCHEMA = pa.schema(
    [(key, pa.string()) for key in _KEYS]
    + [("seq", pa.int64()), ("actor", pa.struct([(key, pa.string()) for key in _ACTOR]))]
)
_DATA = '"data":'
_QUOTES_OF_ACTOR = 2
_SPACES = np.frombuffer(b" \t\r\n", np.uint8)
_WRITING = Writing()


def read_jsonl(source: Source, assumed: Assumptions) -> Part:
    """The events of a file, and the lines that are none."""
    content = bytes(source.content)
    text = decoded(content, "" if content.find(b"\0") >= 0 else "utf-8", source.name)
    if text.encoding != "utf-8":
        assumed.facts.append(reasons.encoding_assumed(source.name, text.encoding))
    lines, rows = _lines(text.content)
    last = int(rows[-1]) if len(rows) else 0
    reader = _Reader(source, len(lines), last, text.content.endswith(b"\n") and not source.cut)
    if text.broken:
        lines, rows = reader.without_broken(lines, rows)
    starts = range(0, len(lines), _LINES)
    blocks = [lines.slice(start, _LINES) for start in starts]
    numbers = [rows[start : start + _LINES] for start in starts]
    with ThreadPoolExecutor(cores()) as side_by_side:
        plain = side_by_side.map(_plain, blocks, numbers)
        for block, number, (table, odd) in zip(blocks, numbers, plain, strict=True):
            reader.take_plain(table, block, number, odd)
    return reader.part()


def _lines(content: bytes) -> tuple[pa.Array, Numbers]:
    """The lines that are not blank, with their numbers."""
    data = np.frombuffer(content, np.uint8)
    ends = _line_ends(data)
    if len(data) and (not len(ends) or ends[-1] != len(data) - 1):
        ends = np.append(ends, len(data))
    starts = np.concatenate([[0], ends[:-1] + 1]) if len(ends) else np.zeros(0, np.int64)
    offsets = np.append(starts, len(data)).astype(np.int64)
    lines = pa.Array.from_buffers(
        pa.large_string(), len(starts), [None, pa.py_buffer(offsets), pa.py_buffer(content)]
    )
    numbers = np.arange(1, len(starts) + 1)
    blank = np.flatnonzero(ends - starts < 80)
    short = pc.utf8_trim_whitespace(lines.take(pa.array(blank)))
    blank = blank[flags(pc.equal(short, ""))]
    if len(blank):
        keep = np.delete(np.arange(len(starts)), blank)
        return lines.take(pa.array(keep)), numbers[keep]
    return lines, numbers


def _line_ends(data: Numbers) -> Numbers:
    parts = [
        np.flatnonzero(data[at : at + _BLOCK] == ord("\n")) + at
        for at in range(0, len(data), _BLOCK)
    ]
    return np.concatenate(parts) if parts else np.zeros(0, np.int64)


class _Reader:
    """Gathers what the blocks of a file give."""

    def __init__(self, source: Source, count: int, last: int, whole: bool) -> None:
        self.source, self.count, self.last, self.whole = source, count, last, whole
        self.tables: list[pa.Table] = []
        self.bad: list[tuple[int, str, Text]] = []
        self.judged = 0
        self.laws: dict[str, tuple[JudgedBy, ...]] = {}

    def without_broken(self, lines: pa.Array, rows: Numbers) -> tuple[pa.Array, Numbers]:
        """The lines all of whose bytes are of the encoding; the others are set aside."""
        broken = flags(pc.match_substring(lines, BROKEN))
        for line, row in zip(lines.filter(pa.array(broken)), rows[broken].tolist(), strict=True):
            self.bad.append((row, _case_in(line.as_py()), reasons.not_of_encoding("UTF-8")))
        return lines.filter(pa.array(~broken)), rows[~broken]

    def part(self) -> Part:
        events = pa.concat_tables(self.tables) if self.tables else OF_ONE_FILE.empty_table()
        bad = sorted(self.bad, key=_row)
        return Part(events, self.count, self.judged, bad, {}, no_marks(), self.laws)

    def take_plain(self, table: pa.Table, lines: pa.Array, rows: Numbers, odd: Numbers) -> None:
        """Some lines: the events of those in the usual form, and which are in another."""
        before = len(self.tables)
        self.judged += len(table)
        self.tables.append(table)
        if odd.any():
            at = np.flatnonzero(odd)
            self.read(lines.take(pa.array(at)), rows[at])
            self.tables[before:] = [pa.concat_tables(self.tables[before:]).sort_by("row")]

    def read(self, lines: pa.Array, rows: Numbers) -> None:
        """Some lines at once, or where not all are alike, each odd one for itself."""
        table = _at_once(lines, rows)
        if table is None:
            self._apart(lines, rows)
            return
        odd = _odd(table)
        if odd.any():
            at = np.flatnonzero(odd)
            self._mixed(table.filter(pa.array(~odd)), lines.take(pa.array(at)), rows[at])
            return
        self.judged += len(table)
        self.tables.append(table.cast(OF_ONE_FILE))

    def _apart(self, lines: pa.Array, rows: Numbers) -> None:
        """In halves, so that one line in another form costs no more than its neighbours."""
        if len(lines) <= _FEW:
            self._one_by_one(lines, rows)
            return
        half = len(lines) // 2
        self.read(lines[:half], rows[:half])
        self.read(lines[half:], rows[half:])

    def _mixed(self, table: pa.Table, lines: pa.Array, rows: Numbers) -> None:
        before = len(self.tables)
        self._one_by_one(lines, rows)
        self.judged += len(table)
        together = pa.concat_tables([table.cast(OF_ONE_FILE), *self.tables[before:]])
        self.tables[before:] = [together.sort_by("row")]

    def _one_by_one(self, lines: pa.Array, rows: Numbers) -> None:
        events: list[dict[str, object]] = []
        for line, row in zip(lines.to_pylist(), rows.tolist(), strict=True):
            found = read_line(line, self._stem())
            if isinstance(found, Text):
                self._set_aside(line, row, found)
                continue
            self.judged += bool(found.events)
            events += [{**event, "row": row} for event in found.events]
            if not found.events:
                self.bad.append((row, "", reasons.empty_record()))
            elif found.laws:
                self.laws[found.case] = self.laws.get(found.case, ()) + found.laws
        self.tables.append(pa.Table.from_pylist(events, OF_ONE_FILE))

    def _stem(self) -> str:
        return PurePath(self.source.name).name.partition(".")[0]

    def _set_aside(self, line: str, row: int, reason: Text) -> None:
        if row == self.last and not self.whole and not line.rstrip().endswith("}"):
            reason = reasons.cut_off()
        self.bad.append((row, _case_in(line), reason))


def _row(aside: tuple[int, str, Text]) -> int:
    return aside[0]


_CASE = re.compile(r'"case"\s*:\s*"([^"\\]{1,200})"')


def _case_in(line: str) -> str:
    found = _CASE.search(line)
    return found[1] if found else ""


# -- many lines at once ----------------------------------------------------------------------------

_TEXTS = ("case", "id", "kind", "role", "unit", "name", "recorded_by", "data")
_TIMES = ("occurred_at", "recorded_at")


def _plain(lines: pa.Array, rows: Numbers) -> tuple[pa.Table, Numbers]:
    """The events of the lines in the usual form, and which lines are in another."""
    starts, content = _buffers(lines)
    odd, texts, times = _core.read_plain_lines(content, starts)
    columns: dict[str, Any] = {
        name: texts_of(ends, data) for name, (_, _, ends, data) in zip(_TEXTS, texts, strict=True)
    }
    columns |= {name: numbers for name, (numbers, *_) in zip(_TIMES, times, strict=True)}
    columns["row"] = rows[odd == 0]
    made = [pa.array(columns[name]) for name in OF_ONE_FILE.names]
    return pa.Table.from_arrays(made, schema=OF_ONE_FILE), odd


def _at_once(lines: pa.Array, rows: Numbers) -> pa.Table | None:
    """The events of lines in the usual form; None when one of them is in no such form."""
    places = pc.find_substring(lines, _DATA).to_numpy(zero_copy_only=False)
    data = _data_of(lines, places)
    parsed = _parsed(_joined(lines), len(lines), _SCHEMA)
    if data is None or parsed is None or not are_objects(data):
        return None
    actor = parsed["actor"].combine_chunks()
    if not _all_keys_are_known(lines, places, parsed, actor):
        return None
    columns = {key: parsed[key] for key in ("case", "id", "kind")}
    columns |= {key: pc.fill_null(pc.struct_field(actor, key), "") for key in _ACTOR}
    for key in ("occurred_at", "recorded_at"):
        times = moments(parsed[key], _WRITING)
        columns[key] = pa.array(times.seconds, mask=_no_instant(times))
    columns |= {"data": data.cast(pa.string()), "row": pa.array(rows)}
    return pa.table({name: columns[name] for name in OF_ONE_FILE.names})


def _no_instant(times: Moments) -> Numbers:
    return times.blank | times.bad | times.assumed | times.outside


def _data_of(lines: pa.Array, places: Numbers) -> pa.Array | None:
    """The texts of the data, where these stand last in every line."""
    starts, content = _buffers(lines)
    data = np.frombuffer(content, np.uint8)
    ends = _before_spaces(data, starts[1:])
    if (places < 0).any() or (data[ends - 1] != ord("}")).any():
        return None
    begins = starts[:-1] + places + len(_DATA)
    while (spaced := np.isin(data[begins], _SPACES)).any():
        begins = begins + spaced
    return _slices(content, begins, _before_spaces(data, ends - 1))


def _before_spaces(data: Numbers, ends: Numbers) -> Numbers:
    """The same ends without the spaces before them."""
    while (spaced := np.isin(data[ends - 1], _SPACES)).any():
        ends = ends - spaced
    return ends


def _buffers(lines: pa.Array) -> tuple[Numbers, pa.Buffer]:
    _, offsets, content = lines.buffers()
    starts = np.frombuffer(offsets, np.int64)[lines.offset : lines.offset + len(lines) + 1]
    return starts, content


def _slices(content: pa.Buffer, starts: Numbers, ends: Numbers) -> pa.Array:
    """Texts cut out of one buffer."""
    lengths = np.maximum(ends - starts, 0)
    views = pa.Array.from_buffers(pa.uint8(), content.size, [None, content])
    listed = pa.LargeListViewArray.from_arrays(pa.array(starts), pa.array(lengths), views)
    offsets = np.concatenate([[0], np.cumsum(lengths)]).astype(np.int64)
    buffers = [None, pa.py_buffer(offsets), listed.flatten().buffers()[1]]
    return pa.Array.from_buffers(pa.large_string(), len(starts), buffers)


def _parsed(lines: pa.Buffer, count: int, schema: pa.Schema) -> pa.Table | None:
    """The columns of a schema of JSON Lines; None when one of them is no object."""
    try:
        table = arrow_json.read_json(
            pa.BufferReader(lines),
            arrow_json.ReadOptions(block_size=max(_BLOCK, lines.size // 2 + 1)),
            arrow_json.ParseOptions(explicit_schema=schema, unexpected_field_behavior="ignore"),
        )
    except (pa.ArrowInvalid, pa.ArrowNotImplementedError):
        return None
    return table if len(table) == count else None


def _joined(texts: pa.Array) -> pa.Buffer:
    starts, content = _buffers(texts)
    return content.slice(int(starts[0]), int(starts[-1] - starts[0]))


def _all_keys_are_known(
    lines: pa.Array, places: Numbers, parsed: pa.Table, actor: pa.StructArray
) -> bool:
    """Whether the quotes before the data are those of the keys and values that were taken."""
    starts, content = _buffers(lines)
    data = np.frombuffer(content, np.uint8)[starts[0] : starts[-1]]
    quotes = np.flatnonzero(data == ord('"')) + starts[0]
    there = np.searchsorted(quotes, starts[:-1] + places) - np.searchsorted(quotes, starts[:-1])
    wanted = np.full(len(lines), _QUOTES_OF_ACTOR)
    for column in (*(parsed[key] for key in _KEYS), *actor.flatten()):
        wanted += 4 * flags(pc.is_valid(column))
    wanted += 2 * flags(pc.is_valid(parsed["seq"]))
    return bool((wanted == there).all())


def are_objects(data: pa.Array) -> bool:
    """Whether each is the text of one JSON object in one line."""
    if not len(data) or not pc.all(pc.starts_with(data, "{")).as_py():
        return not len(data)
    after, between = (pa.scalar(each, data.type) for each in ("\n", ""))
    lines = pc.binary_join_element_wise(data, after, between)
    return _parsed(_joined(lines), len(data), pa.schema([("", pa.null())])) is not None


_KINDS = pa.array([str(kind) for kind in Kind])
_ROLES = pa.array([str(role) for role in Role])


def _odd(table: pa.Table) -> Numbers:
    """Which lines are to be looked at for themselves: something is missing or unknown."""
    fine = pc.and_(pc.is_in(table["kind"], _KINDS), pc.is_in(table["role"], _ROLES))
    for name in ("case", "id"):
        fine = pc.and_(fine, pc.not_equal(pc.fill_null(table[name], ""), ""))
    for name in ("occurred_at", "recorded_at"):
        fine = pc.and_(fine, pc.is_valid(table[name]))
    return ~flags(fine)
