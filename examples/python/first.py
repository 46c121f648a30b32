"""Read events from a file, one JSON object a line, and say who owes what after each."""

import json
from pathlib import Path

import petition

engine = petition.Engine.builtin()
case = petition.Case("GL-2021-0001")
for line in Path(__file__).parents[1].joinpath("events.jsonl").read_text("utf-8").splitlines():
    case = engine.submit(case, petition.Event.from_dict(json.loads(line))).case
    for owed in engine.obligations(case):
        print(engine.explain(owed, case).text.vi)
