"""Everything that an audit leaves in a folder."""

from __future__ import annotations

from os import PathLike
from pathlib import Path

from petition.oversight import workbook
from petition.oversight.columns import aside, sheets
from petition.oversight.facts import facts_of
from petition.oversight.labels import Labels
from petition.oversight.model import LogAudit
from petition.oversight.overview import Overview
from petition.oversight.page import page
from petition.oversight.tables import write_csv, write_parquet
from petition.oversight.totals import figures
from petition.speech import Speech
from petition.texts import Lang

__all__ = ["write"]


def write(found: LogAudit, folder: str | PathLike[str], lang: Lang = "vi") -> tuple[Path, ...]:
    """Write the tables, the workbook and the report.

    The same audit gives the same bytes. What is in the folder under the same names is replaced.

    Parameters
    ----------
    found : LogAudit
        What the audit found.
    folder : path
        It is made where it is not there.
    lang : {"vi", "en"}
        The language of what people read.

    Returns
    -------
    tuple of Path
        The files, the report first.

    Raises
    ------
    OSError
        When the folder cannot be written.

    Examples
    --------
    >>> import petition, tempfile
    >>> from petition.oversight import audit_records, write
    >>> at = petition.instant("2026-11-23T16:00:00+07:00")
    >>> found = audit_records(petition.Engine.builtin(), [petition.Record("PA-1")], at)
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     [path.name for path in write(found, folder)][:3]
    ['report.html', 'audit.xlsx', 'findings.csv']
    """
    into = Path(folder)
    into.mkdir(parents=True, exist_ok=True)
    overview, labels = overview_of(found, lang)
    written = [into / "report.html", into / "audit.xlsx"]
    written[0].write_text(page(overview, labels), encoding="utf-8", newline="\n")
    workbook.write(written[1], overview, labels)
    for sheet in (*sheets(found, labels), aside(found, labels)):
        written.append(into / f"{sheet.name}.csv")
        write_csv(written[-1], sheet, lang)
    for name in ("findings", "cases", "stays"):
        written.append(into / f"{name}.parquet")
        write_parquet(written[-1], getattr(found, name))
    return tuple(written)


def overview_of(found: LogAudit, lang: Lang) -> tuple[Overview, Labels]:
    """The figures of an audit and what its ids are called."""
    speech, facts = Speech(lang), facts_of(found)
    labels = Labels(speech, found.engine.regulation, found.regulations)
    return Overview(found, figures(facts), facts, speech), labels
