"""A month's log read and audited, beside a copy of its bytes and, where pm4py is there, its peers.

pm4py replays the traces on a net that it discovers, and measures how long each step takes: it knows
no working time and cites nothing. A line says how much of the log that was done with.
"""

import gzip
import os
import tempfile
import time
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path

import petition
from petition import _core
from petition.audit import PROMPTLY
from petition.logs import read, write_csv
from petition.oversight import audit_log
from petition.oversight.sorted_log import SortedLog
from petition.times import to_seconds, working_seconds

MONTH = Path(__file__).parents[2] / "examples/month/2026-11.jsonl.gz"
AT = petition.instant("2026-12-01T00:00:00+07:00")
RUNS = 9


def best_ns(run, runs=RUNS):
    best = float("inf")
    for _ in range(runs):
        start = time.perf_counter_ns()
        run()
        best = min(best, time.perf_counter_ns() - start)
    return best


def report(what, ns, events, copy_ns):
    each = ns / events
    print(f"{what:<58} {each:9.1f} ns/event {each / copy_ns:8.1f} x memcpy")


def core_audit(engine, log):
    """The audit of records that are there, without what reads them."""
    batches = [_core.records_of_events(*batch) for _, *batch in SortedLog(log).batches()]
    records = [record for batch in batches for record in batch]
    how = (to_seconds(AT, "at"), [], working_seconds(PROMPTLY, "promptly"), 1)
    return lambda: _core.audit_records(engine._core, records, *how)


def audits(path, engine, copy_ns):
    log = read([path])
    events = len(log.events)
    report("a log of JSON Lines read", best_ns(lambda: read([path])), events, copy_ns)
    report("its records audited by the core", best_ns(core_audit(engine, log)), events, copy_ns)
    every = os.sched_getaffinity(0)
    for cores in sorted({1, len(every)}):
        os.sched_setaffinity(0, set(sorted(every)[:cores]))
        what = f"its audit on {cores} core{'s' * (cores > 1)}"
        report(what, best_ns(lambda: audit_log(engine, log, AT)), events, copy_ns)
    os.sched_setaffinity(0, every)


def peers(folder, copy_ns):
    if find_spec("pm4py") is None:
        print("pm4py is not installed: its token replay and temporal profile are not measured")
        return
    pm4py, pandas = import_module("pm4py"), import_module("pandas")
    write_csv(read([MONTH]), folder / "month.csv")
    frame = pandas.read_csv(folder / "month.csv")
    events = len(frame)
    frame = pm4py.format_dataframe(frame)
    net = pm4py.discover_petri_net_inductive(frame)
    profile = pm4py.discover_temporal_profile(frame)
    replay = pm4py.conformance_diagnostics_token_based_replay
    report("pm4py, token replay", best_ns(lambda: replay(frame, *net), 1), events, copy_ns)
    temporal = pm4py.conformance_temporal_profile
    report("pm4py, temporal profile", best_ns(lambda: temporal(frame, profile), 1), events, copy_ns)


def main():
    with tempfile.TemporaryDirectory() as made:
        folder = Path(made)
        path = folder / "log.jsonl"
        content = gzip.decompress(MONTH.read_bytes())
        path.write_bytes(content)
        events = content.count(b"\n")
        copy_ns = best_ns(lambda: bytearray(content), 20) / events
        print(f"{'a copy of the bytes of an event':<58} {copy_ns:9.1f} ns/event")
        audits(path, petition.Engine.builtin(), copy_ns)
        peers(folder, copy_ns)


main()
