"""Every clause that software can carry out has code that cites it and tests that name it."""

import re
from pathlib import Path

import pytest

from petition import Mark, Regulation
from petition.clause_index import decided_by, named_by

ROOT = Path(__file__).parents[2]
REGULATION = Regulation.builtin()
BOUND = {Mark.DECIDE, Mark.RECORD, Mark.DERIVE, Mark.CHECK}
CLAUSES = [clause for clause in REGULATION.clauses if BOUND & set(clause.marks)]


@pytest.fixture(name="named", scope="module")
def all_named():
    return named_by(ROOT / "tests")


@pytest.mark.parametrize("clause", CLAUSES, ids=lambda clause: clause.id)
def test_has_code(clause):
    assert decided_by(REGULATION)[clause.id]


@pytest.mark.parametrize("clause", CLAUSES, ids=lambda clause: clause.id)
def test_is_named_by_a_test(clause, named):
    inner = {name for name in named if name.startswith(f"{clause.id}.")}
    assert clause.id in named or inner


SOURCES = [
    path.read_text("utf-8")
    for path in (ROOT / "libpetition" / "src").rglob("*")
    if path.suffix in (".cpp", ".h")
]
DECIDED = [clause for clause in REGULATION.clauses if Mark.DECIDE in clause.marks]


@pytest.mark.parametrize("clause", DECIDED, ids=lambda clause: clause.id)
def test_what_is_decided_is_judged_by_a_vector(clause, named):
    """C++, C and Python all run the vectors."""
    assert [name for name in named[clause.id] if ".json: " in name]


def test_a_clause_knows_its_tests(named):
    assert "art11_1_limits.json: received at opening" in named["11.1"]
    assert "registry.cpp" in named["11.4"]


@pytest.mark.parametrize("clause", DECIDED, ids=lambda clause: clause.id)
def test_what_is_decided_is_found_in_the_code(clause):
    """As the README says: `git grep 'Art. 11.2' libpetition/src` finds the place."""
    named = re.compile(rf"Art\. {re.escape(clause.id)}(?!\.?[0-9a-z])")
    assert any(map(named.search, SOURCES))
