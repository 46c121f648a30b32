"""The figures of an audited log: every sum is that of the cases, whatever is chosen of them."""

import itertools
import json
import random
import shutil
import subprocess
from dataclasses import replace
from importlib.resources import files
from math import ceil

import pyarrow as pa
import pytest
from oversight_log import made

from petition.errors import WrongType
from petition.oversight.charts import CHARTS, ChartRows
from petition.oversight.facts import facts_of
from petition.oversight.labels import Labels
from petition.oversight.model import CASES, FINDINGS, STAYS
from petition.oversight.overview import Overview
from petition.oversight.payload import payload
from petition.oversight.selection import choose
from petition.oversight.totals import figures
from petition.oversight.words import VERDICTS
from petition.speech import Speech

AUDIT = made(700)
FACTS = facts_of(AUDIT)
CASE = {row["case"]: row for row in AUDIT.cases.to_pylist()}
FINDING_ROWS, STAY_ROWS = AUDIT.findings.to_pylist(), AUDIT.stays.to_pylist()
ADDED = ("cases", "closed", "late", "overdue", "deviating", "findings", "consequences")
GROUPS = ("topics", "channels", "periods")


def selections(count):
    """None, each single value of a few dimensions, and pairs by chance."""
    chance = random.Random(7)
    single = [{name: id} for name in FACTS.dimensions for id in chance.sample(FACTS.ids(name), 1)]
    pairs = [
        {name: chance.choice(FACTS.ids(name)) for name in chance.sample(list(FACTS.dimensions), n)}
        for n in (2, 3)
        for _ in range(count)
    ]
    return [{}, *single, *pairs]


SELECTIONS = selections(12)


def id_of(value):
    return " ".join(f"{name}={id}" for name, id in value.items()) or "all"


@pytest.fixture(params=SELECTIONS, ids=id_of)
def selection(request):
    return request.param


# -- an oracle that goes from row to row ----------------------------------------------------------


def party(row, role):
    return row["unit"] or f"@{role}"


def period(row):
    at = row["received_at"].astimezone(AUDIT.engine.calendar.zone).date()
    return at.fromordinal(at.toordinal() - at.weekday()).isoformat()


ROLE_AT = {"intake": "operator", "office": "office"}
OF_CASES = {
    "topic": lambda row: row["topic"],
    "channel": lambda row: row["channel"],
    "period": period,
    "verdict": lambda row: row["verdict"] or "",
}
OF_FINDINGS = {
    "unit": lambda row: party(row, row["role"]),
    "level": lambda row: row["level"],
    "kind": lambda row: row["kind"],
}
OF_STAYS = {
    "unit": lambda row: party(row, ROLE_AT.get(row["level"], row["level"])),
    "level": lambda row: row["level"],
}


def fits(row, rules, asked):
    return all(rule(row) == asked[name] for name, rule in rules.items() if name in asked)


def chosen_of(asked):
    cases = {id for id, row in CASE.items() if fits(row, OF_CASES, asked)}
    findings = [
        row
        for row in FINDING_ROWS
        if row["case"] in cases
        and fits(row, OF_FINDINGS, asked)
        and ("clause" not in asked or asked["clause"] in row["clauses"])
    ]
    stays = [row for row in STAY_ROWS if row["case"] in cases and fits(row, OF_STAYS, asked)]
    having = {row["case"] for row in findings}
    if {"kind", "clause"} & asked.keys():
        cases &= having
        stays = [row for row in stays if row["case"] in having]
    elif {"unit", "level"} & asked.keys():
        cases &= having | {row["case"] for row in stays}
    return cases, findings, stays


def rank(values, p):
    return sorted(values)[ceil(p * len(values)) - 1] if values else None


# -- tests ----------------------------------------------------------------------------------------


def test_the_total_is_that_of_the_chosen_cases(selection):
    cases, findings, stays = chosen_of(selection)
    made_of = figures(FACTS, selection)
    rows = [CASE[id] for id in cases]
    total = made_of.total
    assert total.cases == len(rows)
    assert total.late == sum(row["late"] for row in rows)
    assert total.overdue == sum(row["overdue"] for row in rows)
    assert total.closed == sum(row["closed_at"] is not None for row in rows)
    assert total.findings == sum(row["cause"] is None for row in findings)
    assert total.consequences == sum(row["cause"] is not None for row in findings)
    assert total.deviating == len({row["case"] for row in findings})
    working = [row["working_s"] for row in rows if row["closed_at"] is not None]
    assert (total.median_s, total.p90_s) == (rank(working, 0.5), rank(working, 0.9))
    assert made_of.holder_total.stays == len(stays)
    assert made_of.holder_total.working_s == sum(row["working_s"] for row in stays)


def test_all_figures_of_all_cases_are_those_of_the_cases_table():
    total = figures(FACTS).total
    assert total.findings == sum(row["findings"] for row in CASE.values())
    assert total.consequences == sum(row["consequences"] for row in CASE.values())
    assert total.cases == AUDIT.cases.num_rows


@pytest.mark.parametrize("group", GROUPS)
def test_rows_of_cases_add_up(selection, group):
    made_of = figures(FACTS, selection)
    for name in ADDED:
        rows = getattr(made_of, group)
        assert sum(getattr(row, name) for row in rows) == getattr(made_of.total, name), name


def test_verdicts_add_up(selection):
    """Every case stands in one of them, and is marked, not marked, or the log does not say."""
    made_of = figures(FACTS, selection)
    assert sum(row.cases for row in made_of.verdicts) == made_of.total.cases
    for row in (*made_of.verdicts, made_of.verdict_total):
        assert row.cases == row.marked + row.unmarked + row.unknown
    assert {verdict.id for verdict in VERDICTS} <= {row.id for row in made_of.verdicts}


def test_rows_of_kinds_units_and_levels_add_up(selection):
    made_of = figures(FACTS, selection)
    for rows in (made_of.kinds, made_of.units, made_of.levels):
        assert sum(row.findings for row in rows) == made_of.total.findings
        assert sum(row.consequences for row in rows) == made_of.total.consequences
    for rows in (made_of.units, made_of.levels):
        for name in ("stays", "there", "late", "working_s"):
            added = sum(getattr(row, name) for row in rows)
            assert added == getattr(made_of.holder_total, name)


def test_what_stands_in_several_rows_is_counted_once_in_the_total(selection):
    cases, findings, stays = chosen_of(selection)
    made_of = figures(FACTS, selection)
    assert made_of.finding_total.cases == len({row["case"] for row in findings})
    assert made_of.holder_total.cases == len({row["case"] for row in (*findings, *stays)})
    for row in made_of.clauses:
        of = [each for each in findings if row.id in each["clauses"]]
        assert row.findings + row.consequences == len(of)
        assert row.cases == len({each["case"] for each in of})
    for row in made_of.units:
        of = [each for each in stays if OF_STAYS["unit"](each) == row.id]
        assert row.stays == len(of)
        amounts = [each["working_s"] for each in of]
        assert (row.median_s, row.p90_s) == (rank(amounts, 0.5), rank(amounts, 0.9))


@pytest.mark.parametrize(("weeks", "period"), [(1, "week"), (7, "month"), (60, "year")])
def test_a_log_of_many_weeks_is_shown_by_month_or_year(weeks, period):
    table = AUDIT.cases.slice(0, 200)
    times = table["received_at"].to_pylist()
    first = min(times)
    spread = [first + (at - first) * weeks for at in times]
    column = pa.array(spread, CASES.field("received_at").type)
    moved = table.set_column(1, "received_at", column)
    none = {"findings": FINDINGS.empty_table(), "stays": STAYS.empty_table()}
    facts = facts_of(replace(AUDIT, cases=moved, **none))
    assert facts.period == period
    assert len(facts.ids("period")) <= 60
    assert figures(facts).total.cases == 200


def test_a_log_without_cases_has_figures_of_nothing():
    found = made(0)
    facts = facts_of(found)
    assert figures(facts).total.cases == 0
    assert figures(facts).total.median_s is None
    assert figures(facts).units == ()


def test_a_table_with_other_columns_is_refused():
    with pytest.raises(WrongType, match="column late is string, not bool"):
        table = AUDIT.cases
        column = table.schema.get_field_index("late")
        replace(AUDIT, cases=table.set_column(column, "late", pa.array(["x"] * len(table))))
    with pytest.raises(WrongType, match="the column since is missing"):
        replace(AUDIT, stays=AUDIT.stays.drop_columns(["since"]))


# -- the page has the same figures ----------------------------------------------------------------

RUN = """
const Figures = require(process.argv[1]);
const given = JSON.parse(require("fs").readFileSync(0, "utf8"));
const data = Figures.unpack(given.data);
console.log(JSON.stringify(given.asked.map((names) => {
  const asked = {};
  for (const [dim, id] of Object.entries(names)) asked[dim] = data.dims[dim].ids.indexOf(id);
  const chosen = Figures.choose(data, asked);
  const made = Figures.figures(data, chosen);
  return { made, charts: Figures.charts(data, chosen, made) };
})));
"""


@pytest.mark.skipif(shutil.which("node") is None, reason="Node.js is not installed")
def test_the_page_computes_the_same_figures():
    """Of every selection, each figure of each row, and the rows of the charts."""
    speech = Speech("en")
    labels = Labels(speech, AUDIT.engine.regulation)
    data = json.loads(payload(Overview(AUDIT, figures(FACTS), FACTS, speech), labels))
    script = str(files("petition.oversight").joinpath("assets", "figures.js"))
    given = json.dumps({"data": data, "asked": SELECTIONS})
    run = subprocess.run(
        ["node", "-e", RUN, script], input=given, capture_output=True, text=True, check=True
    )
    for selection, theirs in zip(SELECTIONS, json.loads(run.stdout), strict=True):
        ours = figures(FACTS, selection)
        for name in ours.__slots__:
            assert plain(getattr(ours, name), name) == theirs_plain(theirs["made"][name]), name
        rows = ChartRows(FACTS, labels, choose(FACTS, selection), ours)
        for chart in CHARTS:
            assert getattr(rows, chart)() == theirs["charts"][chart], (selection, chart)


DIMENSION = {
    "verdicts": "verdict",
    "topics": "topic",
    "channels": "channel",
    "periods": "period",
    "kinds": "kind",
    "clauses": "clause",
    "units": "unit",
    "levels": "level",
}


def plain(rows, name):
    """Rows as objects of figures, with codes for ids; totals have none."""
    if isinstance(rows, tuple):
        ids = FACTS.ids(DIMENSION[name])
        return [plain(row, name) | {"code": ids.index(row.id)} for row in rows]
    return {name: getattr(rows, name) for name in rows.__slots__ if name != "id"}


def theirs_plain(rows):
    if isinstance(rows, list):
        return rows
    return {name: value for name, value in rows.items() if name != "code"}


def test_selections_differ():
    """What is compared is not the same thing again and again."""
    counts = [figures(FACTS, each).total.cases for each in SELECTIONS]
    assert len(set(counts)) > 10
    assert any(a != b for a, b in itertools.pairwise(counts))
