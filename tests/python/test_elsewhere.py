"""Nothing public in C++ lacks in C or in Python: it has its name there, or a line in a list.

Names are the same when they are made of the same words, as the reference links them; all others are
in elsewhere.toml, each with its names there, or with the reason why it has none.
"""

import sys
import tomllib
from pathlib import Path

import pytest

import petition
import petition.clause_index
import petition.store

ROOT = Path(__file__).parents[2]
sys.path[:0] = [str(ROOT / "script"), str(ROOT / "bindings")]

from generate import header  # noqa: E402
from reference import build  # noqa: E402
from reference.model import all_symbols  # noqa: E402
from reference.names import Names  # noqa: E402

LIST = tomllib.loads(Path(__file__).with_name("elsewhere.toml").read_text("utf-8"))
FUNCTIONS = {"function", "class method", "constructor", "function template"}
HEADERS = ("libpetition/include/petition/petition.h",)
HEADERS += ("libpetition/store/include/petition/petition_store.h",)


@pytest.fixture(scope="module")
def pages():
    return build.read(ROOT)


@pytest.fixture(scope="module")
def lacking(pages):
    """The functions of C++ that have no namesake, with the languages where they have none."""
    names, found = Names(pages), {}
    for symbol in all_symbols(pages):
        if symbol.language == "cpp" and symbol.kind in FUNCTIONS:
            there = {other.language for other in names.same(symbol)}
            found.setdefault(symbol.name, set()).update({"c", "python"} - there)
    return {name: languages for name, languages in found.items() if languages}


@pytest.fixture(scope="module")
def functions_of_c():
    return {one.name for path in HEADERS for one in header.functions(header.read(ROOT / path))}


def test_each_function_has_its_name_or_its_line(lacking):
    unsaid = {name: sorted(lacks - set(LIST.get(name, {}))) for name, lacks in lacking.items()}
    assert {name: lacks for name, lacks in unsaid.items() if lacks} == {}


def test_the_list_says_nothing_that_is_not_needed(lacking):
    idle = {name: sorted(set(said) - lacking.get(name, set())) for name, said in LIST.items()}
    assert {name: languages for name, languages in idle.items() if languages} == {}
    assert len(LIST) > 100


def named(name):
    """What a name leads to in the package."""
    found = petition
    for part in name.split(".")[1:]:
        found = getattr(found, part)
    return found


@pytest.mark.parametrize("name", LIST)
def test_what_a_line_names_is_there(name, functions_of_c):
    for language, said in LIST[name].items():
        if isinstance(said, str) and said.startswith("none: "):
            continue
        for other in [said] if isinstance(said, str) else said:
            if language == "c":
                assert other in functions_of_c
            else:
                assert named(other) is not None
