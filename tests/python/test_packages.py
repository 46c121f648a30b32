"""What packages are made of is whole: every source in the amalgamation, every symbol promised,
every Python package pinned."""

import json
import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement

ROOT = Path(__file__).parents[2]
PACKAGES = ROOT / "cmake" / "packages"
SOURCE = ROOT / "libpetition" / "src"


def run(*command):
    return subprocess.run([sys.executable, *map(str, command)], capture_output=True, text=True)


@pytest.fixture(scope="module")
def amalgamation(tmp_path_factory):
    out = tmp_path_factory.mktemp("amalgamation")
    made = run(PACKAGES / "amalgamation/amalgamate.py", ROOT, out)
    assert (made.returncode, made.stderr) == (0, "")
    return out


@pytest.fixture(scope="module")
def lexing():
    sys.path.insert(0, str(PACKAGES / "amalgamation"))
    import private_names

    yield private_names
    sys.path.remove(str(PACKAGES / "amalgamation"))


# -- the library in two files --------------------------------------------------------------------


def test_the_header_is_the_library_s_own(amalgamation):
    own = ROOT / "libpetition/include/petition/petition.h"
    assert (amalgamation / "petition.h").read_bytes() == own.read_bytes()


def test_every_source_stands_in_it_once(amalgamation):
    text = (amalgamation / "petition.cpp").read_text("utf-8")
    stand = re.findall(r"^// == (\S+) =+$", text, re.MULTILINE)
    sources = {
        str(path.relative_to(SOURCE)) for path in SOURCE.rglob("*") if path.suffix in (".cpp", ".h")
    }
    headers = {name for name in stand if name.startswith("petition/")}
    assert len(stand) == len(set(stand))
    assert {*stand} - headers == {*sources, "data.h", "text/data.cpp"}
    assert re.findall(r'^#include "(.*)"', text, re.MULTILINE) == ["petition.h"]


def test_the_law_stands_in_it_word_for_word(amalgamation):
    text = (amalgamation / "petition.cpp").read_text("utf-8")
    for path in (ROOT / "libpetition/data").rglob("*.toml"):
        assert path.read_text("utf-8") in text


def test_no_private_name_is_of_two_sources(amalgamation, lexing):
    text = (amalgamation / "petition.cpp").read_text("utf-8")
    titles = re.split(r"^// == (\S+) =+$", text, flags=re.MULTILINE)[1:]
    owner = {}
    for name, body in zip(titles[::2], titles[1::2], strict=True):
        for private in lexing.private_names(body):
            assert owner.setdefault(private, name) == name, private
    assert len(owner) > 500


SMALL = """
namespace petition::text {
namespace {
constexpr std::uint64_t kHalf = std::uint64_t{1} << 63;
template <class T> struct Of {};
enum class Kind { one, two };
enum Plain { three, four = 2 };
using Text = std::string_view;
std::vector<std::pair<int, int>> pairs(int a) { return {{a, 1}}; }
bool (*function)(int) = nullptr;
}  // namespace
int shared(int a) { return a; }
}  // namespace petition::text
"""


def test_private_names_are_those_of_unnamed_namespaces(lexing):
    names = {"kHalf", "Of", "Kind", "Plain", "three", "four", "Text", "pairs"}
    assert lexing.private_names(SMALL) >= names
    assert "shared" not in lexing.private_names(SMALL)


def test_a_name_both_private_and_shared_is_refused(lexing):
    with pytest.raises(ValueError, match="shared"):
        lexing.private_names(SMALL.replace("int shared(int a)", "int pairs(long a)"))


# -- what is promised and what is installed ------------------------------------------------------


def test_the_debian_packages_promise_every_symbol():
    listed = run(PACKAGES / "symbols.py", ROOT)
    told = "python3 cmake/packages/symbols.py . --write adds what is missing"
    assert (listed.returncode, listed.stdout) == (0, ""), told


PINNED = re.compile(r"^([\w.-]+)==([^\s;\\]+)", re.MULTILINE)


def pinned(path):
    return {name.lower(): version for name, version in PINNED.findall(path.read_text("utf-8"))}


def test_what_the_project_asks_for_is_pinned():
    """In a version that satisfies it: `script/pin` sets it anew."""
    asked = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    project = asked["project"]
    lines = [*asked["build-system"]["requires"], *project["dependencies"]]
    lines += [line for extra in project["optional-dependencies"].values() for line in extra]
    versions = pinned(ROOT / "script/requirements.txt")
    for requirement in map(Requirement, lines):
        if requirement.name != project["name"]:
            version = versions.get(requirement.name.lower(), "nothing")
            assert version != "nothing", f"{requirement} is not pinned: run script/pin"
            assert version in requirement.specifier, f"{requirement}: run script/pin"


@pytest.mark.parametrize(
    "path",
    [ROOT / "script/requirements.txt", *sorted((PACKAGES / "tools").glob("*.txt"))],
    ids=lambda path: path.stem,
)
def test_every_pin_has_hashes(path):
    entries = re.split(r"\n(?=\S)", path.read_text("utf-8").strip())
    entries = [entry for entry in entries if not entry.startswith("#")]
    assert entries
    for entry in entries:
        assert PINNED.match(entry), entry
        assert re.search(r"--hash=sha256:[0-9a-f]{64}", entry), entry


def test_the_bill_of_materials_is_the_same_each_time():
    first, second = run(PACKAGES / "sbom.py", ROOT), run(PACKAGES / "sbom.py", ROOT)
    assert (first.returncode, first.stdout) == (0, second.stdout)
    bill = json.loads(first.stdout)
    assert bill["bomFormat"] == "CycloneDX"
    names = {component["name"] for component in bill["components"]}
    assert {*pinned(ROOT / "script/requirements.txt")} <= {name.lower() for name in names}
    assert not {"timestamp", "serialNumber"} & {*bill, *bill["metadata"]}


# -- what SECURITY.md says -----------------------------------------------------------------------


def test_security_names_tests_that_there_are():
    text = (ROOT / "SECURITY.md").read_text("utf-8")
    named = [name for name in re.findall(r"`([\w/.]+)`", text) if "/" in name]
    assert len(named) > 8
    assert [name for name in named if not (ROOT / name).exists()] == []


# -- the command ---------------------------------------------------------------------------------


def test_the_command_lists_what_it_makes():
    asked = subprocess.run([ROOT / "script/package", "--help"], capture_output=True, text=True)
    made = {path.name for path in (PACKAGES / "make").iterdir()}
    assert asked.returncode == 0
    assert {*re.findall(r"^  ([a-z]+)  ", asked.stdout, re.MULTILINE)} == made


def test_what_it_does_not_make_is_refused():
    refused = subprocess.run([ROOT / "script/package", "rpm"], capture_output=True, text=True)
    assert refused.returncode == 1
    assert "there is no package rpm; there are: amalgamation" in refused.stderr
