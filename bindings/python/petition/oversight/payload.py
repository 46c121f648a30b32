"""What the page works on when a filter is set: the columns of ``Facts``, as small as they go."""

from __future__ import annotations

import re
from typing import Any

import numpy as np
import pyarrow.compute as pc
from numpy.typing import NDArray

from petition.harmless import json_of
from petition.oversight.charts import CHARTS, HOURS, MOST_HOLDERS, drawing, group_names, late_names
from petition.oversight.columns import about, holder, local
from petition.oversight.facts import Amounts, Facts
from petition.oversight.grids import GRIDS
from petition.oversight.labels import Labels
from petition.oversight.overview import HEADLINES, TRULY, Overview

__all__ = ["MOST_CASES", "payload"]

MOST_CASES = 20_000
"""A page of more cases shows its figures, and cannot filter them."""


def payload(overview: Overview, labels: Labels) -> str:
    """One JSON text that may stand within a page's script, which nothing in it can end."""
    made = {
        "lang": labels.speech.lang,
        "dims": _dims(overview.facts, labels),
        "cases": _cases(overview, labels),
        "findings": _findings(overview, labels),
        "stays": _columns(overview.facts.stays),
        "clauses": _columns(overview.facts.clauses),
        "grids": [_grid(grid, labels) for grid in GRIDS],
        "headlines": [[labels.speech.of(text) for text in texts] for texts in HEADLINES],
        "truly": TRULY,
        "charts": {name: drawing(name, labels, overview.facts) for name in CHARTS},
        "hours": HOURS,
        "groups": group_names(),
        "lates": late_names(labels),
        "most": MOST_HOLDERS,
    }
    text = json_of(made, separators=(",", ":"))
    return re.sub("[<>&]", lambda sign: f"\\u{ord(sign[0]):04x}", text)


def _dims(facts: Facts, labels: Labels) -> dict[str, Any]:
    made: dict[str, Any] = {}
    for name in facts.dimensions:
        names = labels.all_of(facts, name)
        made[name] = {"ids": facts.ids(name), "names": names}
        if name == "period":
            made[name]["short"] = [labels.short_period(id, facts.period) for id in facts.ids(name)]
        if name == "clause":
            made[name]["titles"] = [labels.clause_title(id) for id in facts.ids(name)]
    return made


def _grid(grid: Any, labels: Labels) -> dict[str, Any]:
    return {
        "id": grid.id,
        "dim": grid.dimension,
        "total": grid.total,
        "order": grid.order,
        "bar": grid.bar,
        "measures": [[measure.figure, measure.form] for measure in grid.measures],
    }


def _columns(columns: dict[str, NDArray[Any]]) -> dict[str, Any]:
    """Flags as a text of 0 and 1, numbers as they are."""
    return {name: _column(values) for name, values in columns.items()}


def _column(values: NDArray[Any]) -> Any:
    if values.dtype == np.bool_:
        return "".join("01"[each] for each in values.tolist())
    return values.tolist()


def _cases(overview: Overview, labels: Labels) -> dict[str, Any]:
    """With what the list of cases shows."""
    found = overview.found
    offset = int(found.engine.calendar.utc_offset.total_seconds())
    table = local(found.cases.select(["case", "received_at", "unit", "level", "position"]), offset)
    rows = table.to_pylist()
    return _columns(overview.facts.cases) | {
        "id": [row["case"] for row in rows],
        "received": [row["received_at"] for row in rows],
        "holder": _coded(
            labels.party(holder(row["unit"], row["level"] or row["position"])) for row in rows
        ),
        "standing": _coded(labels.level(row["position"] or "") for row in rows),
    }


def _findings(overview: Overview, labels: Labels) -> dict[str, Any]:
    """With what the list of findings shows, and which finding each follows from."""
    found, facts = overview.found, overview.facts
    offset = int(found.engine.calendar.utc_offset.total_seconds())
    names = ["number", "cause", "owed", "refusal", "due", "met", "role", "unit"]
    rows = local(found.findings.select(names), offset).to_pylist()
    return _columns(facts.findings) | {
        "cause": _causes(overview).tolist(),
        "about": _coded(about(labels, row["owed"], row["refusal"]) for row in rows),
        "who": _coded(labels.who(row["role"] or "", row["unit"] or "") for row in rows),
        "due": [row["due"] for row in rows],
        "met": [row["met"] for row in rows],
    }


def _causes(overview: Overview) -> Amounts:
    """The place of the finding that each follows from; -1 where there is none."""
    cases = overview.facts.findings["case"].astype(np.int64)
    findings = overview.found.findings
    numbers: Amounts = pc.fill_null(findings["number"], 0).to_numpy().astype(np.int64)
    causes: Amounts = pc.fill_null(findings["cause"], -1).to_numpy().astype(np.int64)
    most = int(max(numbers.max(initial=0), causes.max(initial=0))) + 1
    keys = cases * most + numbers
    order = np.argsort(keys)
    wanted = cases * most + causes
    if not len(keys):
        return causes
    at = np.searchsorted(keys, wanted, sorter=order).clip(0, len(keys) - 1)
    places = order[at]
    return np.where((causes >= 0) & (keys[places] == wanted), places, -1)


def _coded(texts: Any) -> dict[str, Any]:
    """Each text once, and which of them stands in each row."""
    places: dict[str, int] = {}
    codes = [places.setdefault(text, len(places)) for text in texts]
    return {"names": list(places), "codes": codes}
