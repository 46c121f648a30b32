"""Working time from Python, beside a copy of the same array, the C++ arrays and the peers.

numpy and pandas know days and single business hours, not Vietnam's holidays with two windows a
day and seconds: what each is asked for is said in its line. pandas is measured where it is there.
"""

import time
from importlib import import_module
from importlib.util import find_spec

import numpy as np

from petition import Calendar, WorkingTime

SIZE = 1 << 17
RUNS = 40


def best_ns(run, size=SIZE, runs=RUNS):
    """The least time of one element; everything above it is the machine's doing."""
    best = float("inf")
    for _ in range(runs):
        start = time.perf_counter_ns()
        run()
        best = min(best, time.perf_counter_ns() - start)
    return best / size


def report(what, ns, copy_ns):
    print(f"{what:<58} {ns:9.2f} ns/op {ns / copy_ns:8.1f} x memcpy")


def random_instants():
    first, last = np.array(["2018-12-31T17:00", "2025-12-31T17:00"], "datetime64[s]").astype(int)
    numbers = np.random.default_rng(20210402).integers(first, last, SIZE)
    return numbers.view("datetime64[s]")


def peers(start, copy_ns):
    days = start.astype("datetime64[D]")
    off = [day.date for day in Calendar.builtin().days_of_note(2025)]
    report(
        "numpy busday_offset, whole days, one year's holidays",
        best_ns(lambda: np.busday_offset(days, 1, roll="forward", holidays=off)),
        copy_ns,
    )
    if find_spec("pandas") is None:
        print("pandas is not installed: its CustomBusinessHour is not measured")
        return
    pandas = import_module("pandas")
    few = start[:200]
    hours = pandas.offsets.CustomBusinessHour(8, start="07:00", end="15:00", holidays=off)
    stamps = [pandas.Timestamp(one) for one in few]
    report(
        "pandas CustomBusinessHour, one window a day, each alone",
        best_ns(lambda: [one + hours for one in stamps], len(few), 3),
        copy_ns,
    )


def ours(start, copy_ns):
    calendar = Calendar.builtin()
    amount = np.full(SIZE, 8 * 3600)
    report(
        "petition add_array, random, 8 hours",
        best_ns(lambda: calendar.add_array(start, amount)),
        copy_ns,
    )
    in_order = np.sort(start)
    report(
        "petition add_array, sorted, 8 hours",
        best_ns(lambda: calendar.add_array(in_order, amount)),
        copy_ns,
    )
    due, _ = calendar.add_array(start, amount)
    report("petition between_array", best_ns(lambda: calendar.between_array(start, due)), copy_ns)
    one, hours = start[0].astype("datetime64[s]").item(), WorkingTime.hours(8)
    aware = one.replace(tzinfo=calendar.zone)
    report("petition add, one call each", best_ns(lambda: calendar.add(aware, hours), 1), copy_ns)


def main():
    start, target = random_instants(), np.empty(SIZE, "datetime64[s]")
    copy_ns = best_ns(lambda: np.copyto(target, start))
    report("numpy copyto of the instants", copy_ns, copy_ns)
    ours(start, copy_ns)
    peers(start, copy_ns)


if __name__ == "__main__":
    main()
