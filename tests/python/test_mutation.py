"""Changing any single figure or rule of the regulation breaks a named test and a scenario
(script/mutate)."""

import pytest
from law_mutants import names, table

UNREACHED = ("forwarding_anew = ", "unknown_unit = ", "reminder_moved = ")
"""Gia Lai lists no units, and one regulation moves no reminder: no scenario of it reaches these,
so facts of test_figures stand in for one."""


def reached(mutant):
    return not any(f"] {start}" in mutant.change for start in UNREACHED)


@pytest.fixture(name="rows", scope="module")
def all_rows():
    return table()


def test_every_change_of_the_profile_breaks_a_named_test(rows):
    assert len(rows) > 150
    assert [mutant.change for mutant, test, _ in rows if test is None] == []


def test_every_change_of_the_profile_breaks_a_scenario(rows):
    loaded = [(mutant, plan) for mutant, test, plan in rows if not str(test).startswith("refused")]
    assert len(loaded) > 150
    assert [m.change for m, plan in loaded if plan is None and reached(m)] == []


def test_a_clause_no_longer_cited_breaks_a_scenario_of_that_clause(rows):
    of_clauses = [(mutant, plan) for mutant, _, plan in rows if mutant.clause and plan]
    assert of_clauses
    strange = [m.change for m, plan in of_clauses if reached(m) and not names(plan, m.clause)]
    assert strange == []
