"""What CONTRIBUTING.md says of adding things is what the code has: the files that it lists are
those that name every kind, and no other does."""

import re
from functools import cache
from pathlib import Path

import pytest

import petition

ROOT = Path(__file__).parents[2]
GUIDE = (ROOT / "CONTRIBUTING.md").read_text("utf-8")
SUFFIXES = {".cpp", ".h", ".py", ".pyi", ".toml"}
MADE = ROOT / "libpetition" / "data" / "api"  # of petition.h, as are the other bindings
PRODUCT = sorted(
    path
    for top in ("libpetition", "bindings/python")
    for path in (ROOT / top).rglob("*")
    if path.suffix in SUFFIXES and MADE not in path.parents
)


def section(title):
    return GUIDE.split(f"## {title}\n", 1)[1].split("\n## ", 1)[0]


def paths(text):
    return set(re.findall(r"`((?:libpetition|bindings|tests)/[\w./-]+)`", text))


@cache
def names_in(path):
    """The words of a file in lower case: `lapsed` for `PETITION_KIND_LAPSED` and `Lapsed` too."""
    tokens = set(re.findall(r"\w+", path.read_text("utf-8")))
    snake = {re.sub(r"(?<!^)([A-Z])", r"_\1", token).lower() for token in tokens}
    lower = {token.lower() for token in tokens} | snake
    return lower | {re.sub(r"^petition_[a-z]+_", "", token) for token in lower}


def naming_every(words):
    return {
        str(path.relative_to(ROOT))
        for path in PRODUCT
        if all(word in names_in(path) for word in words)
    }


def test_the_places_of_a_kind():
    assert paths(section("Adding a kind of event")) - {
        "tests/vectors",
        "tests/scenarios",
        "tests/python/test_contributing.py",
    } == naming_every(petition.Kind)


def test_the_places_of_a_refusal_an_obligation_and_a_notice():
    word, notice = section("Adding a word"), section("Adding a notice")
    workflow = "libpetition/src/workflow/"
    assert f"{workflow}refusal_text.cpp" in paths(word) & naming_every(petition.RefusalCode)
    assert "libpetition/src/audit/refusal_kinds.cpp" in naming_every(petition.RefusalCode)
    assert f"{workflow}duties.cpp" in paths(word) & naming_every(petition.Owed)
    told = {f"{workflow}{name}.cpp" for name in ("notices", "notice_text", "short_text")}
    assert told == paths(notice) - {f"{workflow}notice_facts.h"}
    assert told <= naming_every(petition.NoticeKind)


def test_the_places_of_a_reading():
    ids = [reading.id for reading in petition.Regulation.builtin().readings]
    naming = {
        str(path.relative_to(ROOT))
        for path in PRODUCT
        if all(re.search(rf"{id}\b", path.read_text("utf-8")) for id in ids)
    }
    listed = paths(section("Adding a reading"))
    assert naming - {"libpetition/data/regulations/gia-lai.toml"} <= listed
    assert "libpetition/src/regulation/readings.cpp" in listed


@pytest.mark.parametrize("path", sorted(paths(GUIDE)))
def test_what_it_names_is_there(path):
    assert (ROOT / path).exists()
