"""Which cases, findings and stays are looked at: the filter of the report, by one stated rule.

Topic, channel, period and verdict choose cases. Unit, level, kind and clause choose findings, unit
and level choose stays, and they choose the cases that have such. The page does the same.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from petition.oversight.facts import Facts, Flags

__all__ = ["Chosen", "Selection", "choose"]

OF_CASES = ("topic", "channel", "period", "verdict")
OF_STAYS = ("unit", "level")
OF_FINDINGS = ("unit", "level", "kind")
"""And the clause."""


@dataclass(frozen=True, slots=True)
class Chosen:
    """What a selection leaves: flags over the rows."""

    cases: Flags
    findings: Flags
    stays: Flags
    clauses: Flags


Selection = dict[str, str]
"""What is asked of each dimension, by its id."""


def choose(facts: Facts, selection: Selection) -> Chosen:
    """The rows that a selection leaves."""
    asked = {name: facts.ids(name).index(id) for name, id in selection.items()}
    cases = np.ones(len(facts.cases["late"]), np.bool_)
    for name in OF_CASES:
        cases &= _is(facts.cases, name, asked)
    findings = cases[facts.findings["case"]]
    for name in OF_FINDINGS:
        findings &= _is(facts.findings, name, asked)
    if "clause" in asked:
        named = facts.clauses["finding"][facts.clauses["clause"] == asked["clause"]]
        findings &= np.isin(np.arange(len(findings)), named)
    stays = cases[facts.stays["case"]]
    for name in OF_STAYS:
        stays &= _is(facts.stays, name, asked)
    with_finding = _having(len(cases), facts.findings["case"][findings])
    if asked.keys() & {"kind", "clause"}:
        cases &= with_finding
        stays &= with_finding[facts.stays["case"]]
    elif asked.keys() & {"unit", "level"}:
        cases &= with_finding | _having(len(cases), facts.stays["case"][stays])
    return Chosen(cases, findings, stays, findings[facts.clauses["finding"]])


def _is(rows: dict[str, np.ndarray], name: str, asked: dict[str, int]) -> Flags:
    column = rows[name]
    return column == asked[name] if name in asked else np.ones(len(column), np.bool_)


def _having(count: int, cases: np.ndarray) -> Flags:
    flags = np.zeros(count, np.bool_)
    flags[cases] = True
    return flags
