"""The reference in the site that script/docs builds: it has every public name.

What there is to be found is told by other readers than the reference's own: the one of the C tests,
the words `struct`, `class` and `enum class` of the C++ headers, and the package itself.
"""

import dataclasses
import inspect
import re
import sys
from pathlib import Path

import pytest

import petition

ROOT = Path(__file__).parents[2]
INCLUDE = ROOT / "libpetition" / "include" / "petition"
sys.path[:0] = [str(ROOT / "script"), str(ROOT / "bindings")]

from generate import header as c_header  # noqa: E402
from manual.build import build  # noqa: E402
from reference import c_pages, comments  # noqa: E402
from reference.build import undocumented  # noqa: E402
from site_reader import Reader  # noqa: E402

STORE = ROOT / "libpetition" / "store" / "include" / "petition"
HEADERS = sorted(path for path in INCLUDE.glob("*.h") if path.name != "petition.h")
HEADERS.append(STORE / "store.h")


@pytest.fixture(scope="module")
def built(tmp_path_factory):
    """The folder, and what was read."""
    out = tmp_path_factory.mktemp("site")
    return out, build(ROOT, out)


@pytest.fixture(scope="module")
def pages(built):
    return {path.name: Reader(path.read_text("utf-8")) for path in built[0].glob("*.html")}


@pytest.fixture(scope="module")
def anchors(pages):
    return {
        language: {
            anchor
            for name, page in pages.items()
            if re.match(rf"{language}[-.]", name)
            for anchor in page.ids
        }
        for language in ("c", "cpp", "python")
    }


@pytest.mark.parametrize(
    ("path", "least"), [(INCLUDE / "petition.h", 600), (STORE / "petition_store.h", 20)]
)
def test_every_name_of_c_is_there(anchors, path, least):
    header = c_header.read(path)
    expected = set(c_header.constants(header))
    expected |= {function.name for function in c_header.functions(header)}
    for struct in c_header.structs(header):
        expected |= {struct.name, *(f"{struct.name}.{field.name}" for field in struct.fields)}
    expected |= {handle.name for handle in c_header.handles(header)}
    expected |= {variable.name for variable in c_header.variables(header)}
    assert len(expected) > least
    assert expected - anchors["c"] == set()


@pytest.mark.parametrize("path", HEADERS, ids=lambda path: path.name)
def test_every_type_of_cpp_is_there(anchors, path):
    text = re.sub(r"//[^\n]*", "", path.read_text("utf-8"))
    types = re.findall(r"^(?:class|struct|enum class) (\w+)(?: : [\w:]+)? \{", text, re.MULTILINE)
    assert set(types) - anchors["cpp"] == set()


def test_members_of_cpp_are_there(anchors):
    wanted = {
        "Engine::submit",
        "Calendar::add",
        "Kind::received",
        "Verdict::next",
        "Limit::Unit",
        "Channel::Group",
        "Citations::kMost",
        "WorkingTime::operator+",
        "kNever",
        "verify",
    }
    assert wanted - anchors["cpp"] == set()


def test_every_name_of_python_is_there(anchors):
    expected = set()
    for name in petition.__all__:
        expected |= {f"petition.{name}", *(f"petition.{name}.{m}" for m in members(name))}
    assert expected - anchors["python"] == set()


def members(name):
    thing = getattr(petition, name)
    if not inspect.isclass(thing):
        return set()
    fields = (
        {field.name for field in dataclasses.fields(thing)}
        if (dataclasses.is_dataclass(thing))
        else set()
    )
    own = {
        member
        for member, value in vars(thing).items()
        if inspect.isfunction(value) or isinstance(value, (property, classmethod))
    }
    words = set(thing.__members__) if issubclass(thing, petition.Word) else set()
    return {member for member in fields | own | words if not member.startswith("_")}


def test_every_clause_and_reading_is_there(pages):
    law = petition.Regulation.builtin()
    assert {f"clause-{clause.id}" for clause in law.clauses} <= set(pages["clauses.html"].ids)
    assert {reading.id for reading in law.readings} <= set(pages["readings.html"].ids)


def test_a_clause_leads_back_to_what_names_it(built):
    text = (built[0] / "clauses.html").read_text("utf-8")
    section = text.split('id="clause-11.3"')[1].split("</section>")[0]
    for link in (
        "c-words.html#PETITION_KIND_RESCHEDULED",
        "cpp-event.html#Rescheduled",
        "python-events.html#petition.Rescheduled",
        "readings.html#I-6",
    ):
        assert f'href="{link}"' in section


def test_names_in_prose_are_links(built):
    text = (built[0] / "c-conventions.html").read_text("utf-8")
    assert '<a href="c-status-values.html#PETITION_E_NOT_COVERED">' in text
    assert '<a href="c-status-values.html#PETITION_E_UNKNOWN_KEY">_UNKNOWN_KEY</a>' in text


def test_one_thing_leads_to_the_others(built):
    text = (built[0] / "c-engines.html").read_text("utf-8")
    entry = text.split('<article id="petition_engine_submit">')[1].split("</article>")[0]
    assert 'href="cpp-engine.html#Engine::submit"' in entry
    assert 'href="python-engine.html#petition.Engine.submit"' in entry


def test_every_symbol_has_a_comment(built):
    lacking = [f"{symbol.place} {symbol.name}" for symbol in undocumented(built[1].reference.pages)]
    assert lacking == []


def test_comments_name_what_there_is(built):
    assert [(name, source.title) for name, source in built[1].reference.prose.dead] == []


def test_a_missing_comment_is_told(tmp_path):
    folder = tmp_path / "petition"
    folder.mkdir()
    text = (INCLUDE / "petition.h").read_text("utf-8")
    comment = "/** Ends a calendar; NULL is passed over. What was made from it stays valid. */\n"
    assert comment in text
    (folder / "petition.h").write_text(text.replace(comment, ""), "utf-8")
    found = undocumented(c_pages.pages(tmp_path))
    assert [symbol.name for symbol in found] == ["petition_calendar_free"]


def test_comments_lose_their_marks_only():
    assert comments.clean("/** One.\n *\n *   - two\n */") == "One.\n\n  - two"
    assert comments.clean("/// One.\n///\n///   two") == "One.\n\n  two"
    assert comments.clean("///< One.") == "One."
