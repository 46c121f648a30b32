"""Runs the tests on the mutants: on each those alone that reach it, the quickest first."""

from __future__ import annotations

import json
import math
import os
import signal
import subprocess
import time
from collections import Counter
from collections.abc import Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path

from mutation.schemata import Mutant

PATIENCE_S = 600
"""How long a test may take by the clock, whatever else the machine does."""

MEMORY_KIB = 4 * 1024 * 1024
KILLED_BY_LIMIT = (-signal.SIGKILL, -signal.SIGXCPU)

# Chance is the same in each run, and a test ends with what it finds first.
ENVIRONMENT = {"RC_PARAMS": "seed=1", "LC_ALL": "C.UTF-8"}
BRIEF = ["--abort-after=1", "--no-path-filenames=true", "--minimal=true"]


@dataclass
class Test:
    """A program's part that is run by itself; `reaches` and `cpu_s` are known when it has been."""

    name: str
    command: list[str]
    environment: dict[str, str] = field(default_factory=dict)
    cpu_s: float = 0.0
    reaches: frozenset[int] = frozenset()


@dataclass(frozen=True)
class Verdict:
    """How a mutant ended: `killed`, `endless`, `survived`, or `unreached` by any test."""

    mutant: Mutant
    ended: str
    by: str = ""

    @property
    def killed(self) -> bool:
        return self.ended in ("killed", "endless")


class Broken(Exception):
    """A test that fails without any mutant."""


def tests(build: Path, scenarios: Path) -> list[Test]:
    """The unit tests of each file, as ctest knows them, the vectors of all scenarios, and C."""
    asked = subprocess.run(
        ["ctest", "--test-dir", str(build), "--show-only=json-v1"],
        check=True,
        capture_output=True,
        text=True,
    )
    listed = json.loads(asked.stdout)["tests"]
    found = [
        Test(each["name"], [*each["command"], *BRIEF])
        for each in listed
        if each["name"].startswith("unit.")
    ]
    every = {"PETITION_VECTORS": str(scenarios)}
    vectors = ["--test-case=process vectors", *BRIEF]
    found.append(Test("scenarios", [str(build / "tests/unit_tests"), *vectors], every))
    found.append(Test("capi_vectors", [str(build / "tests/capi/capi_vectors"), *BRIEF]))
    found.append(Test("capi", [str(build / "tests/capi/capi_tests")]))
    return found


@dataclass(frozen=True)
class Run:
    status: int
    cpu_s: float


def run(test: Test, cpu_limit_s: int, **environment: str) -> Run:
    """Runs a test with its processor time and memory limited; a signal is a negative status."""
    limited = 'ulimit -v "$1" -t "$2"; shift 2; exec "$@"'
    command = ["sh", "-c", limited, "sh", str(MEMORY_KIB), str(cpu_limit_s), *test.command]
    process = subprocess.Popen(
        command,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        env={**os.environ, **ENVIRONMENT, **test.environment, **environment},
        start_new_session=True,
    )
    deadline = time.monotonic() + PATIENCE_S
    pause_s = 0.002
    while True:
        pid, status, used = os.wait4(process.pid, os.WNOHANG)
        if pid:
            process.returncode = os.waitstatus_to_exitcode(status)
            return Run(process.returncode, used.ru_utime + used.ru_stime)
        if time.monotonic() > deadline:
            process.kill()
        time.sleep(pause_s)
        pause_s = min(2 * pause_s, 0.05)


def measure(all_tests: Iterable[Test], notes: Path) -> None:
    """Runs each test without a mutant, and notes its time and the mutants that it reaches."""
    notes.mkdir(parents=True, exist_ok=True)
    for test in all_tests:
        note = notes / test.name
        note.unlink(missing_ok=True)
        ended = run(test, PATIENCE_S, PETITION_MUTANT="0", PETITION_REACHED=str(note))
        if ended.status != 0 or not note.is_file():
            raise Broken(f"{test.name} fails without any mutant ({ended.status}): {test.command}")
        test.cpu_s = ended.cpu_s
        test.reaches = frozenset(map(int, note.read_text().split()))


def cpu_limit_s(test: Test) -> int:
    """Four times what the test needs, and two seconds."""
    return math.ceil(4 * test.cpu_s) + 2


class Trials:
    """Tries mutants, first by the quick tests and by those that killed others of the same file."""

    def __init__(self, all_tests: list[Test]) -> None:
        self.tests = all_tests
        self.kills: Counter[tuple[str, str]] = Counter()

    def in_order(self, mutant: Mutant) -> list[Test]:
        """The tests that reach a mutant."""

        def cost(test: Test) -> tuple[float, str]:
            return test.cpu_s / (1 + self.kills[mutant.file, test.name]), test.name

        return sorted((each for each in self.tests if mutant.number in each.reaches), key=cost)

    def verdict(self, mutant: Mutant) -> Verdict:
        reaching = self.in_order(mutant)
        for test in reaching:
            limit = cpu_limit_s(test)
            ended = run(test, limit, PETITION_MUTANT=str(mutant.number))
            if ended.status != 0:
                self.kills[mutant.file, test.name] += 1
                endless = ended.status in KILLED_BY_LIMIT and ended.cpu_s > limit - 1
                return Verdict(mutant, "endless" if endless else "killed", test.name)
        return Verdict(mutant, "survived" if reaching else "unreached")

    def verdicts(self, mutants: list[Mutant], at_once: int = 2) -> Iterator[Verdict]:
        """In the order of the mutants."""
        with ThreadPoolExecutor(at_once) as pool:
            yield from pool.map(self.verdict, mutants)
