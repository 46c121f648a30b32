"""A copy of the project whose sources hold all mutants, built once.

All but libpetition/src is linked to, so that a changed test is built anew; a file is written only
where it changes, so that ninja builds no more than that.
"""

from __future__ import annotations

import json
import re
import shlex
import shutil
import subprocess
from dataclasses import dataclass, field
from pathlib import Path

from mutation.schemata import Mutant, written

ROOT = Path(__file__).parents[2]
SRC = Path("libpetition/src")
HERE = Path(__file__).parent

# Running into the end of a function that was to return something ends the program, where an
# optimiser would take it that nothing does.
FLAGS = "-O1 -w -Wno-narrowing -fsanitize=return -fsanitize-undefined-trap-on-error"
OPTIONS = {
    "CMAKE_BUILD_TYPE": "Debug",
    "CMAKE_CXX_COMPILER_LAUNCHER": "",  # a cache has no text like these, and forbids the next
    "CMAKE_DISABLE_PRECOMPILE_HEADERS": "OFF",
    "CMAKE_CXX_FLAGS_DEBUG": FLAGS,
    "CMAKE_C_FLAGS_DEBUG": "-O1 -w",
    "CMAKE_EXPORT_COMPILE_COMMANDS": "ON",
    "PETITION_BUILD_STORE": "OFF",
    "PETITION_BUILD_SERVE": "OFF",
}
TARGETS = ["unit_tests", "capi_tests", "capi_vectors"]
MENTION = re.compile(r"^(?P<path>[^\s:][^:\n]*):(?P<line>\d+):(?:\d+:)?(?P<said>.*)$", re.MULTILINE)


class BuildFailed(Exception):
    """A build that failed for another reason than a mutant that does not compile."""


def write(path: Path, content: bytes) -> None:
    if not path.is_file() or path.read_bytes() != content:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)


def link(path: Path, to: Path) -> None:
    if not path.is_symlink():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.symlink_to(to)


@dataclass
class Tree:
    """The copy at `place`/tree, built in `place`/build."""

    place: Path
    jobs: int = 2
    lines: dict[Path, dict[int, int]] = field(default_factory=dict)

    @property
    def sources(self) -> Path:
        return self.place / "tree" / SRC

    @property
    def build_folder(self) -> Path:
        return self.place / "build"

    def lay_out(self) -> None:
        """Links to what is not mutated, and the sources as they are where none are yet."""
        self.sources.mkdir(parents=True, exist_ok=True)
        for each in ROOT.iterdir():
            if each.name not in ("build", "dist", "libpetition") and not each.name.startswith("."):
                link(self.place / "tree" / each.name, each)
        for each in (ROOT / SRC.parent).iterdir():
            if each.name != SRC.name:
                link(self.place / "tree" / SRC.parent / each.name, each)
        if not any(self.sources.rglob("*.cpp")):
            shutil.copytree(ROOT / SRC, self.sources, dirs_exist_ok=True)

    def configure(self) -> None:
        options = [f"-D{name}={value}" for name, value in OPTIONS.items()]
        folders = ["-S", str(self.place / "tree"), "-B", str(self.build_folder)]
        self.run(["cmake", "-G", "Ninja", *folders, *options])
        made = ["--target", "libpetition/generated/data.h"]  # the sources include it
        self.run(["cmake", "--build", str(self.build_folder), *made])

    def arguments(self) -> dict[Path, list[str]]:
        """What each source is compiled with, by its path in the project."""
        commands = json.loads((self.build_folder / "compile_commands.json").read_text())
        here = str(self.place / "tree")
        return {
            ROOT / Path(each["file"]).relative_to(here): read_arguments(each["command"], here)
            for each in commands
            if each["file"].startswith(str(self.sources))
        }

    def fill(self, mutants: list[Mutant]) -> None:
        """Writes the sources with those mutants, and those without any as they are."""
        by_file: dict[str, list[Mutant]] = {}
        for each in mutants:
            by_file.setdefault(each.file, []).append(each)
        for path in sorted((ROOT / SRC).rglob("*")):
            if path.suffix not in (".cpp", ".h"):
                continue
            name = str(path.relative_to(ROOT / SRC))
            content, target = path.read_bytes(), self.sources / name
            if name in by_file:
                schemata = written(content, by_file[name])
                content, self.lines[target] = schemata.text.encode(), schemata.lines
            write(target, content)
        self.fill_in_chooser(max((each.number for each in mutants), default=0))

    def fill_in_chooser(self, count: int) -> None:
        count_of = f"#define PETITION_MUTANTS {count}\n".encode()
        write(self.sources / "mutants.h", (HERE / "mutants.h").read_bytes())
        write(self.sources / "mutants.cpp", count_of + (HERE / "mutants.cpp").read_bytes())

    def build(self, mutants: list[Mutant], refused: set[int]) -> set[int]:
        """Builds the tests, and tells the mutants that do not compile: `refused` are known to."""
        refused = set(refused)
        while True:
            self.fill([each for each in mutants if each.number not in refused])
            said = self.compiled()
            if said is None:
                return refused
            refused |= self.guilty(said)

    def compiled(self) -> str | None:
        """What the compiler said, or nothing where all was built."""
        goals = ["--target", *TARGETS, "--", "-k", "0", f"-j{self.jobs}"]
        run = subprocess.run(
            ["cmake", "--build", str(self.build_folder), *goals],
            capture_output=True,
            text=True,
            errors="replace",
        )
        (self.place / "build.log").write_text(run.stdout + run.stderr)
        return None if run.returncode == 0 else run.stdout + run.stderr

    def guilty(self, said: str) -> set[int]:
        """The mutants that the compiler named, in each file that it did not compile."""
        guilty: set[int] = set()
        for part in said.split("FAILED: ")[1:]:
            found = self.named(part, "error:") or self.named(part, "")
            if not found:
                raise BuildFailed(part[:4000])
            guilty |= found
        if not guilty:
            raise BuildFailed(said[-4000:])
        return guilty

    def named(self, part: str, word: str) -> set[int]:
        """The mutants on the lines of messages with that word."""
        found: set[int] = set()
        for mention in MENTION.finditer(part):
            path = (self.build_folder / mention["path"]).resolve()
            number = self.lines.get(path, {}).get(int(mention["line"]))
            if number is not None and word in mention["said"]:
                found.add(number)
        return found

    def run(self, command: list[str]) -> None:
        run = subprocess.run(command, capture_output=True, text=True)
        if run.returncode != 0:
            raise BuildFailed((run.stdout + run.stderr)[-4000:])


def read_arguments(command: str, tree: str) -> list[str]:
    """Of a compiler's command what decides how a source is read, with the paths of the project."""
    words = shlex.split(command)
    kept: list[str] = []
    for word, following in zip(words, [*words[1:], ""], strict=True):
        if word == "-isystem":
            kept += [word, following]
        elif word.startswith(("-I", "-D", "-std=")):
            kept.append(word)
    return [each.replace(tree, str(ROOT)) if each.startswith("-I") else each for each in kept]
