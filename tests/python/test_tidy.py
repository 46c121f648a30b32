"""The house is kept: lines that fit, files that say what they are for, includes that go down the
rooms only, tests where their room is."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
LIBRARY = ROOT / "libpetition"
STORE = LIBRARY / "store"
TOOLS = Path(sys.executable).parent
WIDTH = 100

# Each room may use itself and those before it; verification and audit do not know each other.
ROOMS = [
    "text",
    "words",
    "calendar",
    "regulation",
    "workflow",
    "record",
    "verification",
    "audit",
    "json",
    "c_api",
    "store",
]
APART = {("verification", "audit"), ("audit", "verification")}

# The room that a public header is the front of.
HEADERS = {
    "error": "text",
    "time": "text",
    "words": "words",
    "sms": "text",
    "calendar": "calendar",
    "regulation": "regulation",
    "event": "words",
    "identity": "words",
    "canonical": "text",
    "case": "workflow",
    "verdict": "workflow",
    "engine": "workflow",
    "registry": "workflow",
    "record": "record",
    "seal": "record",
    "snapshot": "record",
    "day_root": "record",
    "personal": "record",
    "refused_record": "regulation",
    "receipt": "record",
    "comparison": "verification",
    "process_graph": "verification",
    "verification": "verification",
    "what_if": "verification",
    "audit": "audit",
    "report": "audit",
    "sweep": "audit",
    "json": "json",
    "petition": "c_api",
    "store": "store",
    "petition_store": "store",
}

CODE = {".cpp", ".h", ".hpp", ".c", ".py", ".pyi", ".cmake"}
TOPS = ["libpetition", "bindings", "tests", "examples", "cmake", "script"]


def is_code(path):
    return path.suffix in CODE or path.name == "CMakeLists.txt" or path.parent == ROOT / "script"


FILES = sorted(
    path
    for top in TOPS
    for path in (ROOT / top).rglob("*")
    if path.is_file() and is_code(path) and not {"__pycache__", "node_modules"} & set(path.parts)
)
SOURCES = [
    path
    for path in FILES
    if LIBRARY in path.parents and path.suffix in (".cpp", ".h") and "data" not in path.parts
]


def named(path):
    return str(path.relative_to(ROOT))


def room_of(include):
    """The room that an include leads to; None outside of the library."""
    if include == "data.h":  # made from libpetition/data when it is built
        return "text"
    if matched := re.fullmatch(r"petition/(\w+)\.(h|hpp)", include):
        return HEADERS[matched[1]]
    if (STORE / "src" / include).is_file():  # of the store's own
        return "store"
    room = include.split("/")[0]
    return room if room in ROOMS and "/" in include else None


def own_room(path):
    if path.parent.name == "petition":
        return HEADERS[path.stem]
    if STORE in path.parents:
        return "store"
    return path.relative_to(LIBRARY / "src").parts[0]


def test_there_is_something_to_keep():
    assert len(FILES) > 300
    assert len(SOURCES) > 120


@pytest.mark.parametrize("path", FILES, ids=named)
def test_lines(path):
    lines = path.read_text("utf-8").split("\n")
    assert [line for line in lines if len(line) > WIDTH] == []
    assert [line for line in lines if line != line.rstrip()] == []
    assert lines[-1] == ""


@pytest.mark.parametrize("path", FILES, ids=named)
def test_a_file_opens_with_its_purpose(path):
    lines = path.read_text("utf-8").split("\n")
    first = next(line for line in lines if not line.startswith("#!"))
    if path.suffix in (".cpp", ".h", ".hpp", ".c"):
        assert re.match(r"(// |/\* )\S", first)
    elif path.suffix == ".py" or path.name == "count_tests":
        assert re.match(r'r?"""\S', first)
    elif path.suffix != ".pyi":
        assert first.startswith("# ")


def test_every_public_header_is_of_a_room():
    for library, of_it in ((LIBRARY, False), (STORE, True)):
        stems = {path.stem for path in (library / "include/petition").iterdir()}
        assert stems == {name for name, room in HEADERS.items() if (room == "store") == of_it}
    assert {path.name for path in (LIBRARY / "src").iterdir()} == {*ROOMS} - {"store"}


@pytest.mark.parametrize("path", SOURCES, ids=named)
def test_includes_go_down_the_rooms(path):
    own = own_room(path)
    for include in re.findall(r'^#include "([^"]+)"', path.read_text("utf-8"), re.MULTILINE):
        room = room_of(include)
        assert room is not None, include
        assert ROOMS.index(room) <= ROOMS.index(own), include
        assert (own, room) not in APART, include


def test_unit_tests_lie_with_their_room():
    folder = ROOT / "tests" / "unit"
    assert {path.name for path in folder.iterdir() if path.is_dir()} <= set(ROOMS)
    assert [path.name for path in folder.glob("*.cpp")] == ["main.cpp"]
    assert [named(path) for path in folder.rglob("*_test.cpp")] == []


def test_contributing_is_short():
    assert len((ROOT / "CONTRIBUTING.md").read_text("utf-8").splitlines()) <= 80


@pytest.mark.parametrize("command", [["check"], ["format", "--check"]], ids=" ".join)
def test_python_is_as_ruff_has_it(command):
    run = subprocess.run([TOOLS / "ruff", *command, "."], cwd=ROOT, capture_output=True, text=True)
    assert run.returncode == 0, run.stdout + run.stderr


def test_cpp_is_as_clang_format_has_it():
    """All but the headers for C, whose columns are set by hand."""
    files = [
        path
        for path in FILES
        if path.suffix in (".cpp", ".h", ".hpp", ".c")
        and path.name not in ("petition.h", "petition_store.h")
    ]
    run = subprocess.run(
        [TOOLS / "clang-format", "--dry-run", "-Werror", *files],
        cwd=ROOT,
        capture_output=True,
        text=True,
    )
    assert run.returncode == 0, run.stderr[:4000]
