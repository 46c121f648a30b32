"""`petition serve`: the program of bindings/serve, as the package carries it."""

import json
import subprocess
import sys


def serve(*requests, arguments=()):
    lines = "".join(json.dumps({"jsonrpc": "2.0"} | request) + "\n" for request in requests)
    command = [sys.executable, "-m", "petition", "serve", *arguments]
    run = subprocess.run(command, input=lines, capture_output=True, text=True, timeout=60)
    assert (run.returncode, run.stderr) == (0, "")
    return [json.loads(line) for line in run.stdout.splitlines()]


def test_a_due_time_is_asked_for():
    made, due = serve(
        {"id": "a", "method": "calendar_builtin"},
        {
            "id": "b",
            "method": "calendar_add",
            "params": {
                "calendar": 1,
                "instant": "2021-04-29T14:00:00+07:00",
                "amount": 28800,
                "closing": "earliest",
            },
        },
    )
    assert made == {"jsonrpc": "2.0", "id": "a", "result": 1}
    assert due == {"jsonrpc": "2.0", "id": "b", "result": "2021-05-04T14:00:00+07:00"}


def test_it_ends_with_its_input():
    assert serve() == []
