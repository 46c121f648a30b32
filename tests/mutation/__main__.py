"""python -m mutation [PART [WHERE]]: every PART-th mutant is tried, of the files whose path begins
with WHERE. The report is build/mutation/report."""

from __future__ import annotations

import argparse
import os
import sys
import time

from mutation import cache, judged, report, trials
from mutation.schemata import Mutant
from mutation.tree import ROOT, Tree

PLACE = ROOT / "build/mutation"


def said(text: str) -> None:
    print(f"• {text}", flush=True)


def asked() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="script/mutate code")
    parser.add_argument("part", nargs="?", type=int, default=1, help="try every PART-th mutant")
    parser.add_argument("where", nargs="?", default="", help="a room or file, as calendar/days.cpp")
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 1)
    return parser.parse_args()


def sample(mutants: list[Mutant], part: int, where: str) -> list[Mutant]:
    return [each for each in mutants if each.number % part == 0 and each.file.startswith(where)]


def tried(outcome: report.Outcome, chosen: list[Mutant], all_tests: list[trials.Test]) -> None:
    """Tries them, and writes the report as it grows, so that it is there if the run is ended."""
    noted = time.monotonic()
    for verdict in trials.Trials(all_tests).verdicts(chosen):
        outcome.verdicts.append(verdict)
        if time.monotonic() > noted + 30 or len(outcome.verdicts) == len(chosen):
            noted = time.monotonic()
            (PLACE / "report").write_text(report.told(outcome))
            said(f"{len(outcome.verdicts)} of {len(chosen)}, {len(outcome.survivors)} survive")


def main() -> int:
    wanted = asked()
    tree = Tree(PLACE, wanted.jobs)
    tree.lay_out()
    tree.configure()
    said("Finding the mutants")
    mutants = cache.found(tree)
    said(f"Building {len(mutants)} mutants at once (the first time takes some minutes)")
    refused = cache.built(tree, mutants)
    said(f"{len(refused)} of them do not compile; running the tests without any")
    all_tests = trials.tests(tree.build_folder, ROOT / "build/scenarios")
    trials.measure(all_tests, PLACE / "reached")
    alive = [each for each in mutants if each.number not in refused]
    dropped = [each for each in mutants if each.number in refused]
    outcome = report.Outcome(mutants, dropped, judged.read(judged.LIST.read_text()))
    tried(outcome, sample(alive, wanted.part, wanted.where), all_tests)
    print(report.told(outcome) + report.in_one_line(outcome))
    return 0 if outcome.good else 1


if __name__ == "__main__":
    sys.exit(main())
