"""Every clause that software can carry out has code that cites it and tests that name it."""

from pathlib import Path

import pytest

from petition import Mark, Regulation
from petition.clause_index import decided_by, named_by

ROOT = Path(__file__).parents[2]
REGULATION = Regulation.builtin()
BOUND = {Mark.DECIDE, Mark.RECORD, Mark.DERIVE, Mark.CHECK}
CLAUSES = [clause for clause in REGULATION.clauses if BOUND & set(clause.marks)]

LATER = {"9.1", "12.2", "15.4", "15.5", "16.4", "17.4", "18.2", "18.3", "19.3", "20.1", "20.2"}
LATER |= {"20.4", "21"}
"""Clauses that nothing cites yet: reports, audit and sealing carry them out. May only shrink."""


@pytest.fixture(name="named", scope="module")
def all_named():
    return named_by(ROOT / "tests")


@pytest.mark.parametrize("clause", CLAUSES, ids=lambda clause: clause.id)
def test_has_code(clause):
    assert bool(decided_by(REGULATION)[clause.id]) != (clause.id in LATER)


@pytest.mark.parametrize(
    "clause", [clause for clause in CLAUSES if clause.id not in LATER], ids=lambda clause: clause.id
)
def test_is_named_by_a_test(clause, named):
    inner = {name for name in named if name.startswith(f"{clause.id}.")}
    assert clause.id in named or inner


DECIDED = [clause for clause in REGULATION.clauses if Mark.DECIDE in clause.marks]


@pytest.mark.parametrize("clause", DECIDED, ids=lambda clause: clause.id)
def test_what_is_decided_is_judged_by_a_vector(clause, named):
    """C++, C and Python all run the vectors."""
    assert [name for name in named[clause.id] if ".json: " in name]


def test_what_waits_is_in_the_index():
    assert {clause.id for clause in CLAUSES} >= LATER


def test_a_clause_knows_its_tests(named):
    assert "art11_1_limits.json: received at opening" in named["11.1"]
    assert "registry.cpp" in named["11.4"]
