"""The tables as files: CSV that Excel opens as it is, and Parquet for programs.

CSV is UTF-8 with a byte order mark, separated as Excel expects where the decimal sign is a comma
(semicolons in Vietnamese, commas in English). Times are local and in ISO 8601 without an offset,
which no version of Excel takes for month and day in the other order; amounts are h:mm:ss. A text
that Excel would take for a formula has an apostrophe before it.
"""

from __future__ import annotations

import csv
from datetime import UTC, datetime
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq

from petition.harmless import cell, visible
from petition.oversight.columns import Form, Sheet, Value
from petition.texts import Lang

__all__ = ["write_csv", "write_parquet"]

_SEPARATORS = {"vi": ";", "en": ","}


def write_csv(path: Path, sheet: Sheet, lang: Lang) -> None:
    """Writes a table as people read it."""
    forms = [column.form for column in sheet.columns]
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        lines = csv.writer(file, delimiter=_SEPARATORS[lang], lineterminator="\r\n")
        lines.writerow([column.heading for column in sheet.columns])
        for row in sheet.rows():
            lines.writerow(map(field, row, forms))


def write_parquet(path: Path, table: pa.Table) -> None:
    """Writes a table as it is: times in UTC, amounts in seconds of working time."""
    pq.write_table(table, path, compression="zstd")


def field(value: Value, form: Form) -> str:
    """A value as it stands in a line of CSV."""
    if value is None:
        return ""
    if isinstance(value, str):
        return cell(visible(value, "\t\r\n"))
    if form == "amount":
        minutes, seconds = divmod(value, 60)
        return f"{minutes // 60}:{minutes % 60:02}:{seconds:02}"
    if form == "time":
        return f"{datetime.fromtimestamp(value, UTC):%Y-%m-%d %H:%M:%S}"
    return str(value)
