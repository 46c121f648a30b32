"""The JSON Schema: whatever is written keeps it, and what it refuses is not read either."""

import json
import random
import sys
from pathlib import Path

import jsonschema
import pytest
from broken_values import broken
from test_process_vectors import FILES, Run

import petition
from petition import ErrorCode, Record

ROOT = Path(__file__).parents[2]
SCHEMA = json.loads(petition.json_schema())
STORED = sorted((ROOT / "examples" / "petitions").glob("*.jsonl"))
STRUCTURE = {
    ErrorCode.UNKNOWN_KEY,
    ErrorCode.MISSING_KEY,
    ErrorCode.WRONG_TYPE,
    ErrorCode.UNSUPPORTED_SCHEMA,
}


def validator(name):
    return jsonschema.Draft202012Validator({**SCHEMA, "anyOf": [{"$ref": f"#/$defs/{name}"}]})


def keeps(name, value):
    found = json.loads(value) if isinstance(value, str) else value
    return [error.message for error in validator(name).iter_errors(found)]


def test_it_is_a_schema_and_made_of_the_header_and_the_tables(monkeypatch):
    jsonschema.Draft202012Validator.check_schema(SCHEMA)
    monkeypatch.syspath_prepend(str(ROOT / "tests" / "capi"))
    made = __import__("make_schema")
    told = "write it anew: python tests/capi/make_schema.py --write"
    assert made.text() == made.FILE.read_text("utf-8") == petition.json_schema(), told
    sys.modules.pop("make_schema")


@pytest.fixture
def answered(engine, forwarded):
    at = forwarded.state.recorded_at
    focal = petition.Actor(petition.Role.FOCAL_POINT, "so-xay-dung")
    verdict = engine.submit(forwarded, petition.Event("a", focal, petition.Answered("Đã sửa"), at))
    return verdict.case


def test_what_is_written_keeps_it(engine, answered):
    record = answered.record()
    whole = record.commit(bytes(32)).seal()
    for each in (record, record.seal(), whole, whole.redact("identity").redact("text")):
        assert keeps("RECORD", each.to_json()) == []
    assert keeps("HEAD", petition.Head.of(whole).to_json()) == []
    at = answered.state.recorded_at
    verdict = engine.advance(answered, at)
    assert keeps("RECEIPT", engine.receipt(verdict, at)) == []
    for name, told in (
        ("OBLIGATIONS", engine.obligations_json(answered, "vi")),
        ("TIMELINESS", engine.timeliness_json(answered, at)),
        ("AUDIT", petition.audit_json(engine, record, at, "vi")),
    ):
        assert keeps(name, told) == [], name


@pytest.mark.parametrize("path", STORED, ids=lambda path: path.stem)
def test_what_is_kept_in_files_keeps_it(path):
    for line in path.read_text("utf-8").splitlines():
        if not line.strip():
            continue
        name = "EVENT" if "kind" in (told := json.loads(line)) else "OLDER_RECORD"
        assert keeps(name, told) == []


@pytest.mark.parametrize("name", FILES)
def test_what_comes_of_the_vectors_keeps_it(name):
    for case in FILES[name].get("cases", ()):
        run = Run(case)
        if not len(run.case):
            continue
        engine, at = run.engine, run.case.state.recorded_at
        record = run.case.record()
        if name == "bad_input.json" and at.year < 2012:  # before the calendar begins
            continue
        found = {
            "RECORD": record.commit(bytes(32)).seal().to_json(),
            "OBLIGATIONS": engine.obligations_json(run.case, "en"),
            "TIMELINESS": engine.timeliness_json(run.case, at),
            "AUDIT": petition.audit_json(run.law, record, at, "en"),
        }
        for shape, told in found.items():
            assert keeps(shape, told) == [], (case["name"], shape)


OTHERS = [None, 7, "x", True, [], {}, [7], {"x": 1}]


@pytest.mark.parametrize("seed", range(4))
def test_reader_and_schema_agree_on_the_form(answered, seed):
    chance = random.Random(seed)
    record = answered.record()
    whole = json.loads(record.commit(bytes(32)).to_json() if seed % 2 else record.to_json())
    schema = validator("RECORD")
    refused = 0
    for _ in range(500):
        made = broken(chance, whole, OTHERS, "thêm")
        text = json.dumps(made, ensure_ascii=False)
        try:
            Record.from_json(text)
            code = None
        except petition.InvalidInput as error:
            code = error.code
        valid = schema.is_valid(made)
        if code is None:
            assert valid, text
        if code in STRUCTURE and not (code is ErrorCode.MISSING_KEY and valid and apart(made)):
            assert not valid, (code, text)
        refused += not valid
    assert refused > 200


def apart(record):
    """What the schema does not say: that salt and value go together."""
    events = [event for event in record["events"] if isinstance(event, dict)]
    texts = [text for event in events for text in dict(event.get("committed", {})).values()]
    return any(("salt" in text) != ("value" in text) for text in texts)
