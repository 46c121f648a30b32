"""What was planted as a table: the key to hold the findings of an audit against."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator
from datetime import datetime

from petition.rehearsal.faults import Expected, Planted

__all__ = ["planted_csv"]

_HEADS = (
    "case",
    "fault",
    "fault_vi",
    "fault_en",
    "kind",
    "owed",
    "refusal",
    "role",
    "unit",
    "since",
    "due",
    "met",
    "by_s",
    "verdict",
    "days",
)


def planted_csv(planted: Iterable[Planted]) -> str:
    """Every finding that is to come, as a table with a row for each.

    Parameters
    ----------
    planted : iterable of Planted
        As in ``Rehearsal.planted``.

    Returns
    -------
    str
        CSV with heads and line feeds: words by their names, times in ISO 8601, working time in
        seconds; what is not foretold is empty.

    Examples
    --------
    >>> from petition.rehearsal import planted_csv
    >>> planted_csv([]).startswith("case,fault,fault_vi,fault_en,kind,owed")
    True
    """
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(_HEADS)
    for each in planted:
        writer.writerows(_row(each, finding) for finding in each.expected)
    return text.getvalue()


def _row(planted: Planted, finding: Expected) -> Iterator[object]:
    fault = planted.fault
    yield from (planted.case, fault, fault.vi, fault.en)
    yield from (finding.kind, finding.owed, finding.refusal, finding.role, finding.unit)
    yield from map(_iso, (finding.since, finding.due, finding.met))
    yield "" if finding.by is None else finding.by.count_s
    yield planted.verdict
    yield " ".join(map(str, planted.days))


def _iso(at: datetime | None) -> str:
    return at.isoformat() if at else ""
