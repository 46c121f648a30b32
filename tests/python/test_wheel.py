"""The package as it is installed: numpy is enough, a missing extra is named, one version."""

import importlib.metadata
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

import petition
from petition.cli import main
from petition.extras import MODULES, needs

ROOT = Path(__file__).parents[2]
PETITIONS = ROOT / "examples" / "petitions"
RECORDS = str(next(PETITIONS.glob("*.jsonl")))
CMAKE = (ROOT / "CMakeLists.txt").read_text("utf-8")
VERSION = re.search(r"project\(petition VERSION ([0-9.]+)", CMAKE)[1]

WITHOUT = """
import importlib.abc, sys

class Refuses(importlib.abc.MetaPathFinder):
    def find_spec(self, name, path=None, target=None):
        if name.partition(".")[0] in {names!r}:
            raise ModuleNotFoundError(f"No module named {{name!r}}", name=name)

sys.meta_path.insert(0, Refuses())
sys.argv[1:] = {arguments!r}
"""
COMMAND = "from petition.cli import main\nmain()"


def python(code, *arguments, without=(), **environment):
    """A process of its own that runs `code` and finds none of some modules."""
    code = WITHOUT.format(names=set(without), arguments=list(arguments)) + code
    environment = {**os.environ, "PYTHONPATH": "", "COLUMNS": "80", **environment}
    return subprocess.run(
        [sys.executable, "-c", code], capture_output=True, encoding="utf-8", env=environment
    )


def modules(*extras):
    return [module for extra in extras for module in MODULES[extra]]


def parsed(requirement):
    """The package's name and the extra that asks for it, of a line of the metadata."""
    name, _, condition = requirement.partition(";")
    extra = re.search(r"extra == ['\"](\w+)['\"]", condition)
    return re.match(r"[\w-]+(\[[\w,]+\])?", name)[0], extra and extra[1]


REQUIRED = [parsed(line) for line in importlib.metadata.requires("petition")]


# -- what is installed --------------------------------------------------------------------------


def test_numpy_is_all_that_the_package_requires():
    assert [name for name, extra in REQUIRED if extra is None] == ["numpy"]


@pytest.mark.parametrize("extra", MODULES)
def test_each_extra_brings_the_modules_it_is_named_for(extra):
    brought = {n.lower() for n, of in REQUIRED if of == extra and not n.startswith("petition[")}
    packages = importlib.metadata.packages_distributions()
    named = {name.lower() for module in MODULES[extra] for name in packages[module]}
    assert named == brought


def test_scenarios_bring_the_command_that_runs_them():
    assert ("petition[cli]", "check") in REQUIRED


ALONE = """
import sys
import numpy as np
import petition
from petition import *
from petition import drawing

at = instant("2026-11-23T16:00:00+07:00")
operator = Actor(Role.OPERATOR)
received = Received(
    channel="hotline", topic="infrastructure", content="Đèn đường hỏng", language="vi",
    content_clear=True, petitioner=Petitioner("Trần Thị Hoa", "12 Hùng Vương", "0905123456"))
engine, case = Engine.builtin(), Case("PA-1")
case = engine.submit(case, Event("e1", operator, received, at)).raise_for_refusal().case
case = engine.submit(case, Event("e2", operator, Forwarded("so-xay-dung"), at)).case
assert engine.due(case) == instant("2026-11-25T16:00:00+07:00")
starts = np.array(["2026-11-23T09:00"], "datetime64[s]")
assert engine.calendar.add_array(starts, WorkingTime.hours(8))[1].tolist() == [0]

found = audit(engine, case.record(), at)
start, end = period_of(Period.MONTH, at.date())
assert report(engine.regulation, [found.summary], start, end).total.open == 1
registry = Registry([engine.regulation], [engine.calendar])
assert registry.engine(case) == engine
assert what_if([case.record()], engine, engine) == ()
assert verify(Engine(Regulation.builtin("tp-hcm"))).proven
assert drawing.draw(engine.regulation, "mermaid").startswith("stateDiagram")
print(*sorted(set(sys.modules) & {names}), petition.__version__)
"""


def test_a_case_is_judged_with_numpy_alone():
    everything = modules(*MODULES)
    run = python(ALONE.replace("{names}", repr(set(everything))), without=everything)
    assert (run.returncode, run.stderr) == (0, "")
    assert run.stdout == f"{VERSION}\n"


# -- what is not --------------------------------------------------------------------------------

COMMANDS = [
    ["deadline", "2026-11-23T16:00:00+07:00", "8h"],
    ["calendar", "2026"],
    ["follow", RECORDS],
    ["audit", RECORDS],
    ["convert", RECORDS, "--out", "log.csv"],
    ["rehearse", "--from", "2026-11-01", "--until", "2026-11-30", "--out", "-"],
    ["sweep", RECORDS],
    ["dossier", RECORDS],
    ["verify", "tp-hcm"],
    ["compare", "gia-lai", "ha-noi"],
    ["clauses"],
    ["readings"],
    ["graph"],
    ["whatif", RECORDS],
    ["diff", "gia-lai", "ha-noi"],
    ["check", str(ROOT / "tests" / "scenarios")],
    ["scenario", RECORDS],
    ["profile"],
    ["schema"],
    ["replay", RECORDS],
    ["serve"],
    ["demo"],
    ["--version"],
    ["--help"],
    [],
]
OF_SCENARIOS = [
    line for line in COMMANDS if line[:1] in (["check"], ["scenario"], ["verify"], ["compare"])
]


def lacks(run, extra, lang):
    named = f"petition[{extra}]"
    said = {
        "vi": f"lệnh này cần phần mở rộng {named}; cài bằng: pip install '{named}'",
        "en": f"this needs {named}: pip install '{named}'",
    }[lang]
    return (run.returncode, run.stdout, run.stderr) == (2, "", f"petition: {said}\n")


def test_every_command_is_tried():
    from petition.cli.commands import app

    names = {command.name for command in app.registered_commands}
    assert names == {line[0] for line in COMMANDS if line and not line[0].startswith("-")}


@pytest.mark.parametrize("arguments", COMMANDS, ids=" ".join)
def test_each_command_names_the_extra_of_the_command_line(arguments):
    assert lacks(python(COMMAND, *arguments, without=MODULES["cli"]), "cli", "vi")


@pytest.mark.parametrize("module", MODULES["cli"])
def test_one_missing_module_is_enough(module):
    arguments = ["demo", "--lang", "en"]
    assert lacks(python(COMMAND, *arguments, without=[module]), "cli", "en")


@pytest.mark.parametrize("module", MODULES["check"])
@pytest.mark.parametrize("arguments", OF_SCENARIOS, ids=" ".join)
def test_what_reads_or_writes_scenarios_names_theirs(arguments, module):
    assert lacks(python(COMMAND, *arguments, without=[module]), "check", "vi")


def test_ics_files_name_theirs(tmp_path):
    days = tmp_path / "days.ics"
    days.write_text("BEGIN:VCALENDAR\nEND:VCALENDAR\n")
    for arguments in (["--ics", str(tmp_path / "year.ics")], ["--days", str(days)]):
        run = python(COMMAND, "calendar", "2026", *arguments, without=MODULES["ical"])
        assert lacks(run, "ical", "vi")
    assert not (tmp_path / "year.ics").exists()


def test_the_other_commands_need_no_other_extra():
    rest = modules("check", "ical")
    for arguments in (["deadline", "2026-11-23T16:00:00+07:00", "8h"], ["clauses"], ["--help"]):
        run = python(COMMAND, *arguments, without=rest)
        assert (run.returncode, run.stderr) == (0, "")


def test_a_dossier_needs_no_other_extra(tmp_path):
    out = str(tmp_path / "x.zip")
    for arguments in (["dossier", RECORDS, "--out", out], ["dossier", "--verify", out]):
        run = python(COMMAND, *arguments, without=modules("audit", "check", "ical"))
        assert (run.returncode, run.stderr) == (0, "")


def test_signing_a_root_names_its_own_and_the_root_alone_needs_none(tmp_path):
    (record,) = petition.read_records(RECORDS)
    sealed = petition.Engine.builtin().follow(record).case.record().seal()
    (tmp_path / "day.jsonl").write_text(sealed.to_json() + "\n", "utf-8")
    root = ["record", "root", str(tmp_path / "day.jsonl")]
    assert lacks(python(COMMAND, *root, "--sign", "x.pem", without=MODULES["sign"]), "sign", "vi")
    assert python(COMMAND, *root, without=MODULES["sign"]).returncode == 0


def test_the_module_says_the_same_as_the_command():
    run = python("import runpy; runpy.run_module('petition')", "demo", without=MODULES["cli"])
    assert lacks(run, "cli", "vi")


@pytest.mark.parametrize(
    ("module", "extra"),
    [
        ("petition.scenarios", "check"),
        ("petition.ical", "ical"),
        ("petition.logs", "audit"),
        ("petition.signing", "sign"),
    ],
)
def test_importing_a_part_names_its_extra(module, extra):
    code = f"""
import pickle, petition
for _ in range(2):
    try:
        import {module}
    except petition.MissingExtra as error:
        assert isinstance(error, (ImportError, petition.Error))
        assert str(pickle.loads(pickle.dumps(error))) == str(error)
        print(error.extra, "|", error)
"""
    run = python(code, without=MODULES[extra])
    said = f"{extra} | this needs petition[{extra}]: pip install 'petition[{extra}]'\n"
    assert (run.returncode, run.stdout, run.stderr) == (0, 2 * said, "")


def test_any_other_missing_module_surfaces():
    for extra in MODULES:
        with pytest.raises(ModuleNotFoundError) as caught, needs(extra):
            raise ModuleNotFoundError("No module named 'shlexx'", name="shlexx")
        assert not isinstance(caught.value, petition.Error)
    run = python(COMMAND, "demo", without=["html"])
    assert run.returncode == 1
    assert run.stderr.endswith("ModuleNotFoundError: No module named 'html'\n")


# -- the version --------------------------------------------------------------------------------


def test_there_is_one_version(capsys):
    assert petition.__version__ == importlib.metadata.version("petition") == VERSION
    for lang in ([], ["--lang", "en"]):
        with pytest.raises(SystemExit) as ended:
            main([*lang, "--version"])
        assert (ended.value.code, capsys.readouterr().out) == (0, f"petition {VERSION}\n")


def test_every_package_file_has_that_version():
    """Those of the bindings, and what the library is cited by."""
    files = {
        "CITATION.cff": r"^version: (.+)$",
        "bindings/rust/Cargo.toml": r'^version = "(.+)"$',
        "bindings/node/package.json": r'^  "version": "(.+)",$',
        "bindings/wasm/package.json": r'^  "version": "(.+)",$',
    }
    for name, where in files.items():
        text = (ROOT / name).read_text("utf-8")
        assert re.search(where, text, re.MULTILINE)[1] == VERSION, name


def test_the_package_carries_the_notices_of_what_is_compiled_into_it():
    notices = Path(petition.__file__).with_name("third-party-notices.txt").read_text("utf-8")
    for name in ("fmt", "date", "toml", "rapidjson", "nlohmann", "boost", "pybind11"):
        assert re.search(rf"^=== .*{name}", notices, re.MULTILINE), name
    assert notices.lower().count("permission is hereby granted") >= 4


def test_nothing_else_is_made_up():
    with pytest.raises(AttributeError, match="has no attribute 'version'"):
        _ = petition.version


# -- PETITION_DEBUG -----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("arguments", "without"), [(["follow", "none.jsonl"], []), (["demo"], MODULES["cli"])]
)
def test_debug_shows_the_traceback_before_the_line(arguments, without):
    short = python(COMMAND, *arguments, without=without, PETITION_DEBUG="")
    long = python(COMMAND, *arguments, without=without, PETITION_DEBUG="1")
    assert (short.returncode, long.returncode) == (2, 2)
    assert short.stderr.count("\n") == 1
    assert long.stderr.startswith("Traceback") and long.stderr.endswith(short.stderr)
