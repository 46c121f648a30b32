"""Parquet and Arrow: columns as they are, with the types they have."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq

from petition.errors import InvalidInput
from petition.logs import reasons
from petition.logs.raw import Raw, column_named
from petition.logs.source import Source
from petition.words import ErrorCode

__all__ = ["read_arrow", "read_parquet"]


def read_parquet(source: Source, wanted: Sequence[str] | None = None) -> Raw:
    """The rows of a Parquet file; its index stands at its end, so one cut off cannot be read."""
    try:
        file = pq.ParquetFile(pa.BufferReader(source.content))
        columns = _wanted(file.schema_arrow.names, wanted)
        table = file.read(columns=columns)
        table.validate(full=True)
    except (pa.ArrowException, OSError, ValueError):
        message = "this Parquet file cannot be read; it may be cut off or damaged"
        raise InvalidInput(ErrorCode.SYNTAX, message, source.name) from None
    names = file.schema_arrow.names
    return Raw(table, np.arange(1, len(table) + 1), headings=names)


def read_arrow(source: Source, wanted: Sequence[str] | None = None) -> Raw:
    """The rows of an Arrow file or stream, those before a break where it is cut off."""
    try:
        reader = _opened(source.content)
        columns = _wanted(reader.schema.names, wanted)
    except (pa.ArrowException, OSError, ValueError):
        message = "this Arrow file cannot be read; it may be cut off or damaged"
        raise InvalidInput(ErrorCode.SYNTAX, message, source.name) from None
    batches, whole = _batches(reader)
    table = pa.Table.from_batches(batches, reader.schema).select(columns)
    raw = Raw(table, np.arange(1, len(table) + 1), headings=reader.schema.names)
    if not whole:
        raw.bad.append((len(table) + 1, reasons.cut_off()))
    return raw


def _opened(content: bytes | pa.Buffer) -> pa.RecordBatchReader | pa.ipc.RecordBatchFileReader:
    if bytes(content[:6]) == b"ARROW1":
        return pa.ipc.open_file(pa.BufferReader(content))
    return pa.ipc.open_stream(pa.BufferReader(content))


def _batches(
    reader: pa.RecordBatchReader | pa.ipc.RecordBatchFileReader,
) -> tuple[list[pa.RecordBatch], bool]:
    """The batches up to the first that cannot be read, and whether these are all."""
    found: list[pa.RecordBatch] = []
    numbered = isinstance(reader, pa.ipc.RecordBatchFileReader)
    try:
        several = map(reader.get_batch, range(reader.num_record_batches)) if numbered else reader
        for batch in several:
            batch.validate(full=True)
            found.append(batch)
    except (pa.ArrowException, OSError, ValueError):
        return found, False
    return found, True


def _wanted(names: list[str], wanted: Sequence[str] | None) -> list[str]:
    if wanted is None:
        return names
    found = {column_named(heading, names) for heading in wanted}
    return [name for name in names if name in found]
