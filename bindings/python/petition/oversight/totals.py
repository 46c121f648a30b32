"""The figures of an audit: counts, and medians and 90th percentiles in working time.

A percentile is a value that is there: of n amounts in order the one at place ⌈p·n⌉, so the median
is the one at ⌈n/2⌉.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from petition.oversight.facts import Amounts, Codes, Facts
from petition.oversight.selection import Chosen, Selection, choose

__all__ = ["CaseRow", "FindingRow", "Figures", "HolderRow", "VerdictRow", "figures"]


@dataclass(frozen=True, slots=True)
class CaseRow:
    """Cases of one kind: of a topic, a channel, a period."""

    id: str
    cases: int
    closed: int
    late: int
    """By the law: a due time that counts passed unmet."""
    overdue: int
    """Of those not closed."""
    deviating: int
    """With a finding."""
    findings: int
    consequences: int
    median_s: int | None
    """From receipt to closing, of those closed."""
    p90_s: int | None


@dataclass(frozen=True, slots=True)
class FindingRow:
    """Findings of one kind, or of one clause."""

    id: str
    findings: int
    consequences: int
    cases: int
    median_s: int | None
    """Late by, or waited for, where there is an amount."""
    p90_s: int | None


@dataclass(frozen=True, slots=True)
class HolderRow:
    """Stays with one unit or at one level, and what departed there."""

    id: str
    stays: int
    cases: int
    """That have a stay or a finding there; one case may stand in several rows."""
    there: int
    late: int
    working_s: int
    median_s: int | None
    p90_s: int | None
    findings: int
    consequences: int


@dataclass(frozen=True, slots=True)
class VerdictRow:
    """Cases of one verdict, by the log's own mark."""

    id: str
    cases: int
    marked: int
    unmarked: int
    unknown: int
    """The log has no mark of them."""


@dataclass(frozen=True, slots=True)
class Figures:
    """All of one selection; each list has its total beside it, and no row that is empty."""

    total: CaseRow
    finding_total: FindingRow
    holder_total: HolderRow
    verdict_total: VerdictRow
    verdicts: tuple[VerdictRow, ...]
    topics: tuple[CaseRow, ...]
    channels: tuple[CaseRow, ...]
    periods: tuple[CaseRow, ...]
    kinds: tuple[FindingRow, ...]
    clauses: tuple[FindingRow, ...]
    units: tuple[HolderRow, ...]
    levels: tuple[HolderRow, ...]


def figures(facts: Facts, selection: Selection | None = None) -> Figures:
    """The figures of what a selection leaves."""
    chosen = choose(facts, selection or {})
    cases, findings = _Cases(facts, chosen), _Findings(facts, chosen)
    holders = _Holders(facts, chosen)
    verdicts = _verdicts(facts, chosen)
    return Figures(
        cases.total(),
        findings.total(),
        holders.total(),
        _verdict_total(verdicts),
        verdicts,
        cases.by("topic"),
        cases.by("channel"),
        cases.by("period"),
        findings.by_kind(),
        findings.by_clause(),
        holders.by("unit"),
        holders.by("level"),
    )


class _Cases:
    def __init__(self, facts: Facts, chosen: Chosen) -> None:
        self.facts = facts
        self.rows = {name: column[chosen.cases] for name, column in facts.cases.items()}
        self.findings = {name: column[chosen.findings] for name, column in facts.findings.items()}
        count = len(chosen.cases)
        root = self.findings["root"]
        self.roots = np.bincount(self.findings["case"][root], minlength=count)[chosen.cases]
        self.others = np.bincount(self.findings["case"][~root], minlength=count)[chosen.cases]

    def by(self, name: str) -> tuple[CaseRow, ...]:
        ids = self.facts.ids(name)
        return tuple(row for row in self._rows(self.rows[name], ids) if row.cases)

    def total(self) -> CaseRow:
        (row,) = self._rows(np.zeros(len(self.rows["late"]), np.int32), ("",))
        return row

    def _rows(self, codes: Codes, ids: tuple[str, ...]) -> list[CaseRow]:
        def count(weights: NDArray[Any]) -> list[int]:
            return _sums(codes, weights, len(ids))

        rows, closed = self.rows, self.rows["closed"]
        deviating = (self.roots + self.others) > 0
        measured = closed & (rows["working_s"] >= 0)
        median, p90 = _percentiles(codes[measured], rows["working_s"][measured], len(ids))
        columns = (
            ids,
            count(np.ones(len(codes), np.int64)),
            *map(count, (closed, rows["late"], rows["overdue"], deviating)),
            *map(count, (self.roots, self.others)),
            median,
            p90,
        )
        return [CaseRow(*values) for values in zip(*columns, strict=True)]


class _Findings:
    def __init__(self, facts: Facts, chosen: Chosen) -> None:
        self.facts = facts
        self.chosen = chosen

    def by_kind(self) -> tuple[FindingRow, ...]:
        codes, which = self.facts.findings["kind"], np.flatnonzero(self.chosen.findings)
        return _some(self._rows(codes[which], which, self.facts.ids("kind")))

    def by_clause(self) -> tuple[FindingRow, ...]:
        rows = self.facts.clauses
        codes, which = rows["clause"][self.chosen.clauses], rows["finding"][self.chosen.clauses]
        return _some(self._rows(codes, which, self.facts.ids("clause")))

    def total(self) -> FindingRow:
        which = np.flatnonzero(self.chosen.findings)
        (row,) = self._rows(np.zeros(len(which), np.int32), which, ("",))
        return row

    def _rows(
        self, codes: Codes, which: NDArray[Any], ids: tuple[str, ...]
    ) -> tuple[FindingRow, ...]:
        """Of the findings ``which``, each in the row of its code."""
        rows = self.facts.findings
        root, by_s = rows["root"][which], rows["by_s"][which]
        measured = by_s >= 0
        columns = (
            ids,
            _sums(codes, root, len(ids)),
            _sums(codes, ~root, len(ids)),
            _distinct(codes, rows["case"][which], len(ids)),
            *_percentiles(codes[measured], by_s[measured], len(ids)),
        )
        return tuple(FindingRow(*values) for values in zip(*columns, strict=True))


class _Holders:
    def __init__(self, facts: Facts, chosen: Chosen) -> None:
        self.facts = facts
        self.chosen = chosen
        self.stays = {name: column[chosen.stays] for name, column in facts.stays.items()}
        self.findings = {name: column[chosen.findings] for name, column in facts.findings.items()}

    def by(self, name: str) -> tuple[HolderRow, ...]:
        rows = self._rows(self.stays[name], self.findings[name], self.facts.ids(name))
        return tuple(row for row in rows if row.stays or row.findings or row.consequences)

    def total(self) -> HolderRow:
        stays, findings = len(self.stays["case"]), len(self.findings["case"])
        (row,) = self._rows(np.zeros(stays, np.int32), np.zeros(findings, np.int32), ("",))
        return row

    def _rows(self, stays: Codes, findings: Codes, ids: tuple[str, ...]) -> list[HolderRow]:
        rows, root = self.stays, self.findings["root"]
        both = np.concatenate([stays, findings])
        measured = rows["working_s"] >= 0
        working = np.where(measured, rows["working_s"], 0)
        columns = (
            ids,
            _sums(stays, np.ones(len(stays), np.int64), len(ids)),
            _distinct(both, np.concatenate([rows["case"], self.findings["case"]]), len(ids)),
            _sums(stays, rows["there"], len(ids)),
            _sums(stays, rows["late"], len(ids)),
            _sums(stays, working, len(ids)),
            *_percentiles(stays[measured], working[measured], len(ids)),
            _sums(findings, root, len(ids)),
            _sums(findings, ~root, len(ids)),
        )
        return [HolderRow(*values) for values in zip(*columns, strict=True)]


def _verdicts(facts: Facts, chosen: Chosen) -> tuple[VerdictRow, ...]:
    codes, marked = facts.cases["verdict"][chosen.cases], facts.cases["marked"][chosen.cases]
    ids = facts.ids("verdict")
    counts = [_sums(codes, marked == mark, len(ids)) for mark in (1, 0, -1)]
    all_of = _sums(codes, np.ones(len(codes), np.int64), len(ids))
    return tuple(VerdictRow(*values) for values in zip(ids, all_of, *counts, strict=True))


def _verdict_total(rows: tuple[VerdictRow, ...]) -> VerdictRow:
    return VerdictRow(
        "",
        sum(row.cases for row in rows),
        sum(row.marked for row in rows),
        sum(row.unmarked for row in rows),
        sum(row.unknown for row in rows),
    )


def _some(rows: tuple[FindingRow, ...]) -> tuple[FindingRow, ...]:
    return tuple(row for row in rows if row.cases)


# -- over groups ------------------------------------------------------------------------------


def _sums(codes: Codes, weights: NDArray[Any], count: int) -> list[int]:
    """Whole numbers: a float would lose seconds of long logs."""
    sums = np.zeros(count, np.int64)
    np.add.at(sums, codes, weights.astype(np.int64))
    return [int(each) for each in sums]


def _distinct(codes: Codes, cases: Codes, count: int) -> list[int]:
    most = int(cases.max()) + 1 if len(cases) else 1
    pairs = np.unique(codes.astype(np.int64) * most + cases)
    return [int(each) for each in np.bincount(pairs // most, minlength=count)]


def _percentiles(
    codes: Codes, amounts: Amounts, count: int
) -> tuple[list[int | None], list[int | None]]:
    """The median and the 90th percentile of each group; None of an empty one."""
    ordered = amounts[np.lexsort((amounts, codes))]
    sizes = np.bincount(codes, minlength=count)
    starts = np.concatenate([[0], np.cumsum(sizes)[:-1]])

    def at(percent: int) -> list[int | None]:
        places = starts + (sizes * percent + 99) // 100 - 1
        return [
            int(ordered[place]) if size else None for place, size in zip(places, sizes, strict=True)
        ]

    return at(50), at(90)
