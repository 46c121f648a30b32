"""What the core found in a log, as tables."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any, TypeAlias

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from petition.logs.raw import from_0, texts_of
from petition.oversight.model import CASES, FINDINGS, STAYS
from petition.words import Owed

__all__ = ["Columns", "Tables", "gathered", "without_slips"]

Columns: TypeAlias = "Sequence[Any]"
"""Of each column its numbers, where its lists end, where its texts end, and their bytes."""
Tables: TypeAlias = "tuple[pa.Table, pa.Table, pa.Table]"

_NONE = np.iinfo(np.int64).min
_OPTIONAL = frozenset({"owed", "refusal", "verdict", "ended_by"})
"""Columns of words in which an empty text says that there is none."""


def gathered(parts: Iterable[tuple[Columns, Columns, Columns]]) -> Tables:
    """The findings, the cases and the stays of all parts."""
    schemas = (FINDINGS, CASES, STAYS)
    tables: tuple[list[pa.Table], ...] = ([], [], [])
    for part in parts:
        for made, schema, columns in zip(tables, schemas, part, strict=True):
            made.append(_table(schema, columns))
    findings, cases, stays = (
        pa.concat_tables([schema.empty_table(), *made])
        for made, schema in zip(tables, schemas, strict=True)
    )
    return findings, cases, stays


def without_slips(findings: pa.Table, cases: pa.Table) -> tuple[pa.Table, pa.Table]:
    """The findings but those about messages on slips, and the cases with what is left of them."""
    left = findings.filter(pc.fill_null(pc.not_equal(findings["owed"], Owed.SLIP_NOTICE), True))
    place = pc.index_in(left["case"], cases["case"].combine_chunks()).to_numpy()
    root = pc.is_null(left["cause"]).to_numpy()
    for name, these in (("findings", root), ("consequences", ~root)):
        counts = np.bincount(place[these], minlength=len(cases))
        at = cases.schema.get_field_index(name)
        cases = cases.set_column(at, cases.schema.field(at), pa.array(counts, pa.int32()))
    return left, cases


def _table(schema: pa.Schema, columns: Columns) -> pa.Table:
    arrays = [_array(field, *column) for field, column in zip(schema, columns, strict=True)]
    return pa.Table.from_arrays(arrays, schema=schema)


def _array(field: pa.Field, numbers: Any, lists: Any, ends: Any, data: bytes) -> pa.Array:
    if pa.types.is_list(field.type):
        return pa.ListArray.from_arrays(pa.array(from_0(lists), pa.int32()), texts_of(ends, data))
    if pa.types.is_string(field.type):
        texts = texts_of(ends, data)
        if field.name not in _OPTIONAL:
            return texts
        return pc.if_else(pc.equal(texts, ""), pa.scalar(None, pa.string()), texts)
    return pa.array(numbers, mask=numbers == _NONE).cast(field.type)
