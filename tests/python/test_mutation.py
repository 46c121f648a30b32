"""Changing any single figure or rule of the regulation breaks a named test and a scenario
(script/mutate)."""

import pytest
from law_mutants import names, table


@pytest.fixture(name="rows", scope="module")
def all_rows():
    return table()


def test_every_change_of_the_profile_breaks_a_named_test(rows):
    assert len(rows) > 150
    assert [mutant.change for mutant, test, _ in rows if test is None] == []


def test_every_change_of_the_profile_breaks_a_scenario(rows):
    loaded = [(mutant, plan) for mutant, test, plan in rows if not str(test).startswith("refused")]
    assert len(loaded) > 150
    # Gia Lai lists no units: there a fact of test_figures stands in for a scenario.
    assert [m.change for m, plan in loaded if plan is None and "unknown_unit" not in m.change] == []


def test_a_clause_no_longer_cited_breaks_a_scenario_of_that_clause(rows):
    of_clauses = [(mutant, plan) for mutant, _, plan in rows if mutant.clause and plan]
    assert of_clauses
    strange = [m.change for m, plan in of_clauses if not names(plan, m.clause)]
    assert strange == []
