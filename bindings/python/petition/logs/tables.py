"""A file of any tabular format as a table."""

from __future__ import annotations

from collections.abc import Sequence

from petition.logs.csv_reader import read_csv
from petition.logs.mapping_parts import FileForm
from petition.logs.raw import Raw
from petition.logs.source import Source

__all__ = ["read_table"]


def read_table(source: Source, form: FileForm | None, wanted: Sequence[str] | None) -> Raw:
    """Its rows; of its columns those that are wanted, or all."""
    return read_csv(source, form or FileForm(), wanted)
