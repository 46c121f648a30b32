"""Compares the engine with the model on random histories: python -m model.compare --cases 100000.

A difference is printed with its seed and the shortest history that still shows it, as JSON lines.
"""

from __future__ import annotations

import argparse
import json
import time
from dataclasses import dataclass, field

from model.driver import Driver, Step
from model.histories import history


@dataclass
class Result:
    cases: int = 0
    events: int = 0
    comparisons: int = 0
    differences: list[str] = field(default_factory=list)


def first_difference(steps: list[Step]) -> tuple[list[str], Driver]:
    driver = Driver()
    for step in steps:
        found = driver.take(step)
        if found:
            return found, driver
    return [], driver


def shrunk(steps: list[Step], kind: str) -> list[Step]:
    """The history without every step that the same kind of difference does not need."""
    place = 0
    while place < len(steps):
        fewer = steps[:place] + steps[place + 1 :]
        found, driver = first_difference(fewer)
        if found and found[0].split(":")[0] == kind:
            steps, place = fewer[: driver.taken], 0
        else:
            place += 1
    return steps


def told(seed: int, steps: list[Step], found: list[str]) -> str:
    steps = shrunk(steps, found[0].split(":")[0])
    lines = [json.dumps(step, ensure_ascii=False) for step in steps]
    return "\n".join([f"seed {seed}: " + "; ".join(first_difference(steps)[0]), *lines])


def run(cases: int, seed: int, most: int = 10) -> Result:
    """Compares that many histories; stops after the most differences."""
    result = Result()
    for number in range(seed, seed + cases):
        steps = history(number)
        found, driver = first_difference(steps)
        result.cases += 1
        result.events += driver.taken
        result.comparisons += driver.comparisons
        if found:
            result.differences.append(told(number, steps[: driver.taken], found))
        if len(result.differences) >= most:
            break
    return result


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--cases", type=int, default=100_000)
    parser.add_argument("--seed", type=int, default=192)
    given = parser.parse_args()
    begun = time.process_time()
    result = run(given.cases, given.seed)
    print("\n\n".join(result.differences))
    rate = result.cases / (time.process_time() - begun)
    print(
        f"seed {given.seed}: {result.cases} cases, {result.events} events,"
        f" {result.comparisons} comparisons, {len(result.differences)} differences"
        f" ({rate:.0f} cases a second of processor time)"
    )
    return 1 if result.differences else 0


if __name__ == "__main__":
    raise SystemExit(main())
