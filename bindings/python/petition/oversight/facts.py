"""The columns that figures are made of: numbers and codes, and what each code stands for."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc
from numpy.typing import NDArray

from petition.oversight.model import LogAudit
from petition.oversight.words import IN_TIME, VERDICTS
from petition.regulation import Regulation
from petition.words import DeviationKind, Position, Role

__all__ = ["Facts", "clause_code", "clause_codes", "facts_of"]

Codes = NDArray[np.int32]
Amounts = NDArray[np.int64]
Flags = NDArray[np.bool_]

MOST_PERIODS = 60
"""Weeks, while no more than so many are shown; else months, else years."""
_NONE = -1
"""Stands for no amount: amounts of working time are never negative."""
ROLE_AT: dict[str, Role] = {
    Position.OFFICE: Role.OFFICE,
    Position.FOCAL_POINT: Role.FOCAL_POINT,
    Position.HEAD: Role.HEAD,
}
"""Who holds a slip at a level; the operator at the others."""


@dataclass(frozen=True, slots=True)
class Dimension:
    """What cases, findings or stays are told apart by."""

    ids: tuple[str, ...]
    """Of each code; the empty one stands for what is not said."""


@dataclass(frozen=True, slots=True)
class Facts:
    """All figures of an audit come from here."""

    dimensions: dict[str, Dimension]
    period: str
    """What ``period`` counts in: week, month or year."""
    cases: dict[str, NDArray[Any]]
    findings: dict[str, NDArray[Any]]
    stays: dict[str, NDArray[Any]]
    clauses: dict[str, NDArray[Any]]
    """One row a clause of a finding."""

    def ids(self, dimension: str) -> tuple[str, ...]:
        """What the codes of a dimension stand for."""
        return self.dimensions[dimension].ids


def facts_of(found: LogAudit) -> Facts:
    """The columns of an audit."""
    law = found.engine.regulation
    cases, findings, stays = found.cases, found.findings, found.stays
    period, starts = _periods(cases["received_at"], found.engine.calendar.utc_offset)
    holders = _party(stays["unit"], _role_of(stays["level"]))
    departed = _party(findings["unit"], findings["role"])
    clauses = clause_codes(findings, law)
    verdicts = [verdict.id for verdict in VERDICTS] + [IN_TIME.id]
    orders: dict[str, Iterable[str]] = {
        "topic": [topic.id for topic in law.topics],
        "channel": [channel.id for channel in law.channels],
        "level": [str(position) for position in Position],
        "kind": [str(kind) for kind in DeviationKind],
        "clause": dict.fromkeys(
            clause_code(each.id, clause.id, law)
            for each in (law, *found.regulations)
            for clause in each.clauses
        ),
        "verdict": verdicts,
    }
    sources = {
        "topic": [cases["topic"]],
        "channel": [cases["channel"]],
        "period": [starts],
        "verdict": [pa.array([*verdicts]), cases["verdict"]],
        "unit": [holders, departed],
        "level": [stays["level"], findings["level"]],
        "kind": [findings["kind"]],
        "clause": [clauses],
    }
    dims = {name: _dimension(arrays, orders.get(name, ())) for name, arrays in sources.items()}

    def code(name: str, array: Any) -> Codes:
        return _codes(array, dims[name].ids)

    return Facts(
        dims,
        period,
        cases={
            "topic": code("topic", cases["topic"]),
            "channel": code("channel", cases["channel"]),
            "period": code("period", starts),
            "verdict": code("verdict", cases["verdict"]),
            "marked": _amounts(pc.cast(cases["marked"], pa.int8())),
            "closed": _flags(pc.is_valid(cases["closed_at"])),
            "late": _flags(cases["late"]),
            "overdue": _flags(cases["overdue"]),
            "late_s": _amounts(cases["late_s"]),
            "working_s": _amounts(cases["working_s"]),
            "intake_s": _amounts(cases["intake_s"]),
        },
        findings={
            "case": _codes(findings["case"], None, cases["case"]),
            "kind": code("kind", findings["kind"]),
            "unit": code("unit", departed),
            "level": code("level", findings["level"]),
            "root": _flags(pc.is_null(findings["cause"])),
            "by_s": _amounts(findings["by_s"]),
        },
        stays={
            "case": _codes(stays["case"], None, cases["case"]),
            "unit": code("unit", holders),
            "level": code("level", stays["level"]),
            "there": _flags(pc.is_null(stays["until"])),
            "late": _flags(pc.is_valid(stays["overdue_since"])),
            "working_s": _amounts(stays["working_s"]),
        },
        clauses={
            "finding": _numpy(pc.list_parent_indices(findings["clauses"])).astype(np.int32),
            "clause": code("clause", clauses),
        },
    )


# -- clauses ----------------------------------------------------------------------------------


def clause_code(regulation: str, clause: str, law: Regulation) -> str:
    """What a clause is counted by: its id, of another regulation than ``law`` with that one's."""
    return clause if regulation == law.id else f"{regulation}:{clause}"


def clause_codes(findings: pa.Table, law: Regulation) -> Any:
    """Of each clause of each finding."""
    clauses = pc.list_flatten(findings["clauses"])
    owner = pc.take(findings["regulation"], pc.list_parent_indices(findings["clauses"]))
    of_another = pc.binary_join_element_wise(owner, clauses, ":")
    return pc.if_else(pc.equal(owner, law.id), clauses, of_another)


# -- who --------------------------------------------------------------------------------------


def party(unit: str, role: str) -> str:
    """Who is counted: the unit, or else ``@`` and the role that has none."""
    return unit or f"@{role}"


def _party(units: Any, roles: Any) -> Any:
    units = pc.fill_null(units, "")
    named = pc.binary_join_element_wise(pa.scalar("@"), pc.fill_null(roles, ""), "")
    return pc.if_else(pc.equal(units, ""), named, units)


def _role_of(levels: Any) -> Any:
    """The role that holds a slip at a level."""
    known = pa.array(map(str, ROLE_AT))
    held = pc.fill_null(pc.index_in(levels, known), len(known))
    return pc.take(pa.array(map(str, (*ROLE_AT.values(), Role.OPERATOR))), held)


# -- when -------------------------------------------------------------------------------------


def _periods(times: Any, offset: timedelta) -> tuple[str, Any]:
    """The first date of the week, month or year of each time, in ISO 8601."""
    local = pc.add(
        pc.cast(times, pa.timestamp("s")), pa.scalar(int(offset.total_seconds()), pa.duration("s"))
    )
    for unit in ("week", "month", "year"):
        starts = pc.floor_temporal(local, unit=unit, week_starts_monday=True)
        if unit == "year" or len(pc.unique(starts)) <= MOST_PERIODS:
            break
    return unit, pc.cast(pc.cast(starts, pa.date32()), pa.string())


# -- arrays -----------------------------------------------------------------------------------


def _numpy(array: Any) -> NDArray[Any]:
    whole = array.combine_chunks() if isinstance(array, pa.ChunkedArray) else array
    made: NDArray[Any] = whole.to_numpy(zero_copy_only=False)
    return made


def _flags(array: Any) -> Flags:
    return _numpy(pc.fill_null(array, False)).astype(np.bool_)


def _amounts(array: Any) -> Amounts:
    return _numpy(pc.fill_null(array, _NONE)).astype(np.int64)


def _dimension(arrays: Sequence[Any], order: Iterable[str]) -> Dimension:
    there = {each or "" for array in arrays for each in pc.unique(array).to_pylist()}
    known = [id for id in order if id in there]
    rest = sorted(there - set(known) - {""})
    return Dimension((*(id for id in known if id), *rest, *([""] if "" in there else [])))


def _codes(array: Any, ids: Sequence[str] | None, values: Any = None) -> Codes:
    """The place of each value among the ids."""
    among = pa.array(ids, pa.string()) if ids is not None else values
    if isinstance(among, pa.ChunkedArray):
        among = among.combine_chunks()
    filled = pc.fill_null(array, "") if ids is not None else array
    return _numpy(pc.index_in(filled, among)).astype(np.int32)
