"""The tool that changes the C++ (script/mutate code): what it finds in a source, how it writes all
changes into one text, and what it makes of the survivors."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT / "tests"), str(ROOT / "script")]

pytest.importorskip("clang.cindex", reason="libclang is not installed")

from mutation import judged, report, schemata, tree, trials  # noqa: E402
from mutation.finding import further_arguments, mutated_files  # noqa: E402
from mutation.sites import Unparsable, parse, sites  # noqa: E402

SOURCE = """\
#include <string>
#define TWICE(x) ((x) + (x))
struct Day {
  int number = 7;
  bool operator==(const Day&) const = default;
};
struct Night {
  Night& operator=(const Night&);
};
Night& Night::operator=(const Night&) = default;
constexpr int kMost = 3 + 4;
static_assert(kMost > 6);
constexpr bool early(int n) { return n < 9; }
template <int N>
int times(int n) {
  return n - N;
}
bool judge(Day a, Day b, std::string s, const int* p) {
  constexpr int own = 5;
  int table[4] = {};
  if (a != b || !p) return true;
  if (s.empty()) s += "x";
  if constexpr (own > 4) table[1] = times<8>(own);
  switch (*p) {
    case 6: s.clear(); break;
  }
  s = s + "y";
  return TWICE(2) >= table[0] && early(*p);
}
"""

EXPECTED = [
    "13: n < 9 → n <= 9",
    "13: 9 → 9 + 1",
    "16: n - N → n + N",
    "21: a != b || !p → a != b && !p",
    "21: a != b → a == b",
    "21: !p → p",
    "21: true → false",
    "22: s.empty() → its contrary",
    '22: s += "x" → left out',
    "23: table[1] = times<8>(own) → left out",
    "23: 1 → 1 + 1",
    "25: s.clear() → left out",
    '27: s = s + "y" → left out',
    "28: TWICE(2) >= table[0] && early(*p) → TWICE(2) >= table[0] || early(*p)",
    "28: TWICE(2) >= table[0] → TWICE(2) > table[0]",
    "28: 0 → 0 + 1",
]


@pytest.fixture(name="file", scope="module")
def of_source(tmp_path_factory):
    path = tmp_path_factory.mktemp("mutation") / "source.cpp"
    path.write_text(SOURCE, "utf-8")
    return path


@pytest.fixture(name="mutants", scope="module")
def of_file(file):
    unit = parse(file, ["-std=c++20", *further_arguments()])
    return schemata.numbered([("source.cpp", file.read_bytes(), sites(unit, {file})[file])])


def test_what_a_source_can_suffer_is_found(mutants):
    assert [f"{each.line}: {each.told}" for each in mutants] == EXPECTED


def test_a_source_that_is_not_cpp_is_refused(tmp_path):
    (tmp_path / "bad.cpp").write_text("int x = ;")
    with pytest.raises(Unparsable, match=r"bad\.cpp"):
        parse(tmp_path / "bad.cpp", [])


def test_each_mutant_does_what_it_tells(file, mutants, tmp_path):
    """Compiled once, the source decides otherwise with a mutant, and as ever without."""
    main = """
int main() {
  const int five = 5, nine = 9;
  static_assert(early(8) && !early(9));
  return judge({1}, {1}, "", &five) * 2 + judge({1}, {1}, "", &nine);
}
"""
    written = schemata.written(file.read_bytes(), mutants)
    (tmp_path / "all.cpp").write_text(written.text + main, "utf-8")
    count = f"-DPETITION_MUTANTS={len(mutants)}"
    sources = [tmp_path / "all.cpp", tree.HERE / "mutants.cpp"]
    program = tmp_path / "all"
    command = ["c++", "-std=c++20", "-w", count, f"-I{tree.HERE}", *sources, "-o", program]
    subprocess.run(command, check=True)
    seen = {number: status(program, number) for number in range(len(mutants) + 1)}
    assert seen[0] == 2
    told = {each.told: seen[each.number] for each in mutants}
    assert told["n < 9 → n <= 9"] == 3
    assert told["9 → 9 + 1"] == 3
    assert told["a != b → a == b"] == 3
    assert told["a != b || !p → a != b && !p"] == 2
    assert told["s.empty() → its contrary"] == 2


def status(program, number):
    test = trials.Test("all", [str(program)])
    return trials.run(test, 5, PETITION_MUTANT=str(number)).status


def test_a_line_of_a_mutant_is_of_no_other(file, mutants):
    written = schemata.written(file.read_bytes(), mutants)
    lines = written.text.split("\n")
    for each in mutants:
        own = [lines[number - 1] for number, of in written.lines.items() if of == each.number]
        assert re.fullmatch(rf"petition_mutant(_or_constant)?\({each.number}\) \?", own[0])
        assert own[-1] == ":"


def test_the_compiler_names_the_mutant_that_it_refuses(mutants, tmp_path):
    copy = tree.Tree(tmp_path)
    path = tmp_path / "tree/libpetition/src/days.cpp"
    copy.lines[path] = {7: 41, 8: 41, 12: 42}
    said = f"FAILED: days.o\n{path}:8:3: error: no\n{path}:12:1: note: here\n"
    assert copy.guilty(said) == {41}
    with pytest.raises(tree.BuildFailed):
        copy.guilty(f"FAILED: days.o\n{path}:9:3: error: no\n")


LIST = """
[["source.cpp"]]
line = "if (a != b || !p) return true;"
changes = ["!p → p", "a != b → a == b"]
why = "No caller gives a null pointer."
[["source.cpp"]]
line = "no such line"
changes = ["1 → 1 + 1"]
why = "It was once."
"""


def outcome(mutants):
    ends = [trials.Verdict(each, "survived" if each.line == 21 else "killed") for each in mutants]
    return report.Outcome(mutants, [], judged.read(LIST), ends)


def test_survivors_are_told_but_for_those_judged(mutants):
    told = outcome(mutants)
    assert [each.mutant.told for each in told.survivors] == [EXPECTED[3][4:], "true → false"]
    assert len(told.killed) == len(EXPECTED) - 4
    assert told.share == len(told.killed) / (len(EXPECTED) - 2)
    assert "source.cpp:21: survived: true → false" in report.told(told)


def test_a_judgement_that_fits_nothing_is_told(mutants):
    told = outcome(mutants)
    assert not told.good
    assert [each for each in told.complaints if "no such line" in each] == told.complaints


def test_a_judgement_that_a_test_refutes_is_told(mutants):
    ends = [trials.Verdict(each, "killed", "unit.x") for each in mutants]
    told = report.Outcome(mutants, [], judged.read(LIST)[:2], ends)
    assert [each.split(": ")[-1] for each in told.complaints] == ["a != b → a == b", "!p → p"]


def test_every_judgement_has_a_line_of_a_mutated_file():
    lines = {
        str(path.relative_to(ROOT / tree.SRC)): {each.strip() for each in text.split("\n")}
        for path in mutated_files()
        for text in [path.read_text("utf-8")]
    }
    entries = judged.read(judged.LIST.read_text("utf-8"))
    assert [each for each in entries if each.line not in lines.get(each.file, ())] == []
    assert [each for each in entries if not each.why.endswith(".")] == []
