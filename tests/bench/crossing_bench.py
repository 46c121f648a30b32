"""What judging costs from Python, beside the same calls inside the core in the same run.

Takes the figures that engine_bench printed as a file. Every event, record and case is made anew
for each run and outside the measured time, as there, so that each one crosses once.
"""

import sys
import time
from dataclasses import fields
from datetime import timedelta
from functools import partial
from operator import attrgetter
from pathlib import Path

import petition
from petition import Actor, Event, Role

CASES = 512
RUNS = 40
START = petition.instant("2021-04-05T08:00:00+07:00")
RECEIVED = petition.Received(
    channel="hotline",
    topic="infrastructure",
    content="Đèn đường trước số nhà 25 Hùng Vương hỏng đã ba ngày.",
    language="vi",
    content_clear=True,
    petitioner=petition.Petitioner("Nguyễn Văn An", "25 Hùng Vương, Pleiku", "0905000000"),
)
FORWARDED, ANSWERED = petition.Forwarded("so-gtvt"), petition.Answered("Đã thay bóng đèn.")
UNIT = Role.FOCAL_POINT
STEPS = [
    ("received", 0, Role.OPERATOR, lambda i: RECEIVED),
    ("forwarded (2 notices, 1 deadline)", 60, Role.OPERATOR, lambda i: FORWARDED),
    ("appointed (2 notices)", 120, UNIT, lambda i: petition.Appointed(at(i, 4320))),
    ("answered (1 notice)", 180, UNIT, lambda i: ANSWERED),
]


def at(i, minutes):
    return START + timedelta(minutes=minutes, seconds=i)


def best_ns(prepare, run):
    """The least time of one element; everything above it is the machine's doing."""
    best = float("inf")
    for _ in range(RUNS):
        pairs = prepare()
        start = time.perf_counter_ns()
        for one, other in pairs:
            run(one, other)
        best = min(best, time.perf_counter_ns() - start)
    return best / CASES


def core_figures(path):
    """What each line of engine_bench says, in nanoseconds."""
    parted = (line.split(" ns/op")[0].rsplit(maxsplit=1) for line in path.read_text().splitlines())
    return {part[0].strip(): float(part[1]) for part in parted if part[1:] and part[1][0].isdigit()}


def report(what, ns, core_ns, times, plus_us):
    goal = times * core_ns + plus_us * 1000
    print(
        f"{what:<58} {ns:9.2f} ns/op {ns / core_ns:8.1f} x core"
        f"  (goal {times} x + {plus_us} µs: {'met' if ns <= goal else 'missed'})"
    )


def events(place):
    _, minutes, role, data = STEPS[place]
    actor = Actor(role, "so-gtvt" if role is UNIT else "", "Trần Thị Bình")
    return [Event(f"e{place + 1}", actor, data(i), at(i, minutes)) for i in range(CASES)]


every_field = attrgetter(*(field.name for field in fields(petition.Verdict)))


def pairs(cases, place):
    return list(zip(cases, events(place), strict=True))


def records():
    each = zip(*map(events, range(len(STEPS))), strict=True)
    return [(petition.Record(f"GL-2021-{i}", four), at(0, 10000)) for i, four in enumerate(each)]


def main():
    core = core_figures(Path(sys.argv[1]))
    engine = petition.Engine.builtin()
    cases = [petition.Case(f"GL-2021-{i}") for i in range(CASES)]
    for place, (name, *_) in enumerate(STEPS):
        prepare = partial(pairs, cases, place)
        ns = best_ns(prepare, engine.submit)
        report(f"Engine.submit {name}", ns, core[f"submit {name}"], 5, 3)
        ns = best_ns(prepare, lambda case, event: every_field(engine.submit(case, event)))
        print(f"{'  and every field of its verdict read':<58} {ns:9.2f} ns/op")
        cases = [engine.submit(case, event).case for case, event in prepare()]
    ns = best_ns(records, lambda record, now: petition.audit(engine, record, now))
    report("audit of 4 events", ns, core["audit of 4 events"], 10, 0)


if __name__ == "__main__":
    main()
