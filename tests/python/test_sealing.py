"""Seals and roots are verified by the lines that the headers print, without this library."""

import json
import pickle
from datetime import timedelta
from pathlib import Path

import pytest
from conftest import moment

import petition
from petition import Actor, Calendar, CalendarChanged, Event, Head, InclusionProof, Role

HEADERS = Path(__file__).parents[2] / "libpetition" / "include" / "petition"


def lines_of(header):
    """The Python that stands in the opening comment of a header."""
    text = (HEADERS / header).read_text("utf-8")
    lines = [line[5:] for line in text.split("\n") if line.startswith("//   ")]
    assert lines[0] == "import hashlib, json"
    return compile("\n".join(lines), header, "exec")


SEAL = lines_of("seal.h")
ROOT = lines_of("day_root.h")
STORM = Calendar.builtin().with_days(
    'version = "storm"\n[[day]]\ndate = 2026-12-31\nwindows = []\ninstrument = "1"\n'
    'reason = { vi = "nghỉ bão", en = "storm" }\n'
)


def verify(record, tmp_path):
    path = tmp_path / "record.json"
    path.write_text(json.dumps(record, ensure_ascii=False, indent=1), "utf-8")
    exec(SEAL, {"path": path})


@pytest.fixture
def moved(forwarded):
    """A sealed record of a case that counts by two calendars, with texts that need escapes."""
    days = petition.Registry([petition.Regulation.builtin()], [Calendar.builtin(), STORM])
    operator = Actor(Role.OPERATOR, name='Lê "Mai" \\ \t\n\x7f 😀')
    at = forwarded.state.recorded_at + timedelta(hours=1)
    change = CalendarChanged("vn-state", STORM.version, "Nghỉ bão")
    return days.submit(forwarded, Event("storm", operator, change, at)).case.record().seal()


def test_the_lines_of_the_header_verify_a_seal(moved, tmp_path):
    record = json.loads(moved.to_json())
    assert len(record["seals"]) == 3 and "law" in record["events"][2]
    verify(record, tmp_path)


@pytest.mark.parametrize(
    "change",
    [
        lambda r: r.update(case="PA-2"),
        lambda r: r.update(schema=4),
        lambda r: r["law"]["calendar"].update(version="2"),
        lambda r: r["law"]["regulation"].update(hash="0" * 64),
        lambda r: r["events"][0]["data"].update(content="khác"),
        lambda r: r["events"][2]["law"]["calendar"].update(hash="0" * 64),
        lambda r: r["events"][2].pop("law"),
        lambda r: r["events"].reverse(),
        lambda r: r["events"].pop(),
        lambda r: r["events"].pop(1),
        lambda r: r["events"].append(dict(r["events"][0])),
        lambda r: r["seals"].pop(),
    ],
)
def test_and_find_what_was_changed(moved, tmp_path, change):
    record = json.loads(moved.to_json())
    change(record)
    with pytest.raises((AssertionError, ValueError)):
        verify(record, tmp_path)


def test_a_record_is_in_canonical_form(moved):
    assert petition.canonical_json(moved.to_json()) == moved.to_json()


def heads(count):
    return [Head(f"hồ sơ {n * 7919 % 1000}", f"{n:064x}") for n in range(count)]


@pytest.mark.parametrize("count", [1, 2, 3, 4, 5, 7, 8, 9, 16, 33, 70])
def test_the_lines_of_the_header_come_to_the_root_and_verify_proofs(count):
    lines = {}
    exec(ROOT, lines)
    all_heads = heads(count)
    root = petition.day_root(all_heads)
    assert lines["day_root"]([json.loads(head.to_json()) for head in all_heads]) == root
    for head in all_heads:
        proof = petition.prove_inclusion(all_heads, head.case_id)
        assert petition.includes(root, head, proof)
        plain = json.loads(proof.to_json())
        assert lines["proven_root"](json.loads(head.to_json()), plain) == root
        other = {"case": head.case_id, "seal": "f" * 64}
        assert lines["proven_root"](other, plain) != root


def test_heads_and_proofs_are_values(moved):
    head = Head.of(moved)
    assert head == Head(moved.case_id, moved.seals[-1])
    proof = petition.prove_inclusion([head, *heads(4)], head.case_id)
    for value in (head, proof):
        assert type(value).from_json(value.to_json()) == value
        assert pickle.loads(pickle.dumps(value)) == value
        assert len({value, type(value).from_json(value.to_json())}) == 1


@pytest.mark.parametrize(
    ("call", "code"),
    [
        (lambda: petition.day_root([]), "invalid_argument"),
        (lambda: petition.day_root([*heads(2), *heads(1)]), "duplicate"),
        (lambda: petition.day_root([Head("PA-1", "0")]), "invalid_value"),
        (lambda: petition.day_root([Head("PA-1\u202e", "0" * 64)]), "invalid_value"),
        (lambda: petition.prove_inclusion(heads(2), "PA-9"), "unknown_name"),
        (lambda: Head.from_json('{"case":"a"}'), "missing_key"),
        (lambda: InclusionProof.from_json('{"index":-1,"path":[],"size":1}'), "invalid_value"),
        (lambda: petition.canonical_json("[1,"), "syntax"),
    ],
)
def test_what_is_none_is_refused(call, code):
    with pytest.raises(petition.InvalidInput) as raised:
        call()
    assert raised.value.code == code


@pytest.mark.parametrize("id", ["PA\t1", "PA\u200b1", "\u202ePA", "PA\x85", "a\u2066b", "\ufeffPA"])
def test_ids_have_no_characters_that_are_not_seen(id):
    with pytest.raises(petition.InvalidInput, match="not seen|control character"):
        petition.Case(id)


def test_a_case_is_guarded_against_another_writer(engine, forwarded):
    at = moment("2026-11-24 17:00")
    for expected in (0, 1, 3):
        with pytest.raises(petition.InvalidInput) as raised:
            engine.advance(forwarded, at, expected)
        assert raised.value.code is petition.ErrorCode.STALE
    assert engine.advance(forwarded, at, len(forwarded))
    again = forwarded.event(2)
    assert engine.submit(forwarded, again, expected=1).outcome is petition.Outcome.DUPLICATE
    for wrong in (-1, "2", 1.0, True):
        with pytest.raises(petition.WrongType, match="takes a number of events"):
            engine.submit(forwarded, again, wrong)


def test_a_record_is_asked_for_by_what_judges_the_case(forwarded):
    own = forwarded.record()
    assert forwarded.record("gia-lai-192-2021", "vn-state") == own
    for asked in (("ha-noi",), ("gia-lai-192-2021", "khác")):
        with pytest.raises(petition.InvalidInput, match="is judged by") as raised:
            forwarded.record(*asked)
        assert raised.value.code is petition.ErrorCode.OTHER_LAW
    empty = petition.Case("PA-1").record("gia-lai-192-2021", "vn-state").to_json()
    assert json.loads(empty)["regulation"] == "gia-lai-192-2021"
