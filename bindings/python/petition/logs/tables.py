"""A file of any tabular format as a table."""

from __future__ import annotations

from collections.abc import Sequence

from petition.logs.arrow_reader import read_arrow, read_parquet
from petition.logs.csv_reader import read_csv
from petition.logs.json_reader import read_json
from petition.logs.mapping_parts import FileForm
from petition.logs.raw import Raw
from petition.logs.sheet_reader import read_sheet
from petition.logs.source import Source
from petition.logs.xes_reader import read_xes

__all__ = ["read_table"]


def read_table(source: Source, form: FileForm, wanted: Sequence[str] | None) -> Raw:
    """Its rows; of its columns those that are wanted, or all."""
    if source.format == "parquet":
        return read_parquet(source, wanted)
    if source.format == "arrow":
        return read_arrow(source, wanted)
    if source.format == "xes":
        return read_xes(source, wanted)
    if source.format == "sheet":
        return read_sheet(source, form, wanted)
    if source.format in ("json", "document"):
        return read_json(source, form, wanted)
    return read_csv(source, form, wanted)
