"""Compares the engine's calendar with the model's: python -m model.compare_working_time."""

from __future__ import annotations

import argparse
import random
from datetime import UTC, datetime, timedelta, timezone

import petition
from model import working_time

ZONE = timezone(timedelta(seconds=working_time.UTC_OFFSET))
EDGES = [edge for window in working_time.WINDOWS for edge in window]


def draw(chosen: random.Random) -> tuple[int, int]:
    """A start, half of them within a second of an opening or a closing, and a working time."""
    day = datetime(2021, 1, 1, tzinfo=ZONE) + timedelta(days=chosen.randrange(2160))
    odd = chosen.random() < 0.5
    second = chosen.choice(EDGES) + chosen.randint(-1, 1) if odd else chosen.randrange(86400)
    seconds = chosen.choice([1, 4 * 3600, 8 * 3600, 16 * 3600, chosen.randint(1, 200_000)])
    return int(day.timestamp()) + second, seconds


def differences(cases: int, seed: int) -> list[str]:
    """What the engine and the model say differently, in words."""
    chosen = random.Random(seed)
    calendar = petition.Calendar.builtin()
    found = []
    for _ in range(cases):
        start, seconds = draw(chosen)
        begin = datetime.fromtimestamp(start, UTC)
        end = calendar.add(begin, petition.WorkingTime.seconds(seconds))
        due = working_time.add(start, seconds)
        if int(end.timestamp()) != due:
            found.append(f"add {begin} + {seconds} s: engine {end}, model {due}")
        later = due + chosen.randint(-1, 86400)
        counted = calendar.between(begin, datetime.fromtimestamp(later, UTC)).count_s
        expected = working_time.between(start, later)
        if later > start and counted != expected:
            found.append(f"between {begin} and {later}: engine {counted}, model {expected}")
    return found


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("--cases", type=int, default=100_000)
    parser.add_argument("--seed", type=int, default=192)
    given = parser.parse_args()
    found = differences(given.cases, given.seed)
    print("\n".join(found[:20]))
    print(
        f"seed {given.seed}: {given.cases} cases, {2 * given.cases} comparisons, "
        f"{len(found)} differences"
    )
    return 1 if found else 0


if __name__ == "__main__":
    raise SystemExit(main())
