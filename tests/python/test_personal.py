"""Texts taken out of sealed records: the seal is verified by the lines of the headers alone."""

import json
import pickle

import pytest
from test_process_vectors import FILES, Run
from test_sealing import HEADERS

import petition
from petition import Actor, Answered, Commented, Corrected, Event, Head, Record, Role

SECRET = bytes(range(32))


def lines_of_headers():
    """The lines of seal.h, with those of personal.h between them."""
    seal = (HEADERS / "seal.h").read_text("utf-8")
    lines = [line[5:] for line in seal.split("\n") if line.startswith("//   ")]
    personal = (HEADERS / "personal.h").read_text("utf-8")
    between = ["  " + line[3:] for line in personal.split("\n") if line.startswith("//   ")]
    at = next(i for i, line in enumerate(lines) if line.strip() == 'del event["seq"]') + 1
    return lines[:at] + between + lines[at:]


LINES = compile("\n".join(lines_of_headers()), "personal.h", "exec")


def verify(record, tmp_path):
    path = tmp_path / "record.json"
    path.write_text(record.to_json(), "utf-8")
    exec(LINES, {"path": path})


@pytest.fixture
def answered(engine, forwarded):
    """Its phone and its content were put right; the petitioner thanks under their name."""
    at = forwarded.state.recorded_at
    operator, focal = Actor(Role.OPERATOR, name="Lê Mai"), Actor(Role.FOCAL_POINT, "so-xay-dung")
    petitioner = Actor(Role.PETITIONER, name="Trần Thị Hoa")
    steps = [
        (operator, Corrected("e1", "petitioner.phone", "0912 000 111", "Ghi nhầm")),
        (focal, Answered("Đã sửa đèn. Hỏi thêm: 0269 3824 001")),
        (petitioner, Commented("Cảm ơn, Hoa 0905123456")),
    ]
    case = forwarded
    for number, (actor, data) in enumerate(steps):
        verdict = engine.submit(case, Event(f"n{number}", actor, data, at))
        assert verdict, verdict.refusals
        case = verdict.case
    return case


@pytest.fixture
def record(answered):
    return answered.record().commit(SECRET).seal()


def test_the_lines_of_the_headers_verify_what_is_left(record, tmp_path):
    verify(record, tmp_path)
    for field in ("identity", "text", "data.result", "data.petitioner.phone"):
        verify(record.redact(field), tmp_path)
    nothing = record.redact("identity").redact("text")
    verify(nothing, tmp_path)
    assert Head.of(nothing) == Head.of(record)


def test_and_find_a_text_that_was_changed(record, tmp_path):
    told = json.loads(record.to_json())
    told["events"][0]["committed"]["data.content"]["value"] += "!"
    path = tmp_path / "record.json"
    path.write_text(json.dumps(told, ensure_ascii=False), "utf-8")
    with pytest.raises(AssertionError):
        exec(LINES, {"path": path})
    with pytest.raises(petition.InvalidInput, match="not what was committed") as raised:
        Record.from_json(path.read_text("utf-8"))
    assert raised.value.code is petition.ErrorCode.BROKEN_SEAL
    assert raised.value.where.endswith("events[0].committed.data.content")


def test_a_record_without_its_texts_is_judged_as_before(engine, answered, record):
    without = record.redact("identity").redact("text")
    case = engine.load(Record.from_json(without.to_json()))
    assert case.state == answered.state
    assert len(case) == len(answered)
    assert engine.obligations(case) == engine.obligations(answered)
    assert case.event(1).data.petitioner.phone == "(đã lược bỏ)"


@pytest.mark.parametrize("name", FILES)
def test_so_is_every_vector(name):
    for case in FILES[name].get("cases", ()):
        run = Run(case)
        if not len(run.case):
            continue
        record = run.case.record().commit(SECRET).seal()
        without = Record.from_json(record.redact("identity").redact("text").to_json())
        again = run.law.load(without)
        assert again.state == run.case.state, case["name"]
        assert run.engine.obligations(again) == run.engine.obligations(run.case)
        assert Head.of(without) == Head.of(record)
        view = run.law.public_view(record, "website")
        assert (view.record is None) == bool(view.refusals)
        if view.record is not None:
            assert Head.of(view.record) == Head.of(record)
            assert not (run.case.state.confidential or run.case.state.state_secret)


def test_what_is_committed_is_a_value(record):
    assert Record.from_json(record.to_json()) == record
    assert pickle.loads(pickle.dumps(record)) == record
    text = record.committed[0]
    assert (text.event, text.field, text.given) == (1, "data.content", True)
    assert len(text.digest) == len(text.salt) == 64
    made = Record(
        record.case_id,
        record.events,
        record.laws,
        record.seals,
        record.library,
        tuple(
            petition.CommittedText(each.event, each.field, each.digest, each.salt, each.given)
            for each in record.committed
        ),
    )
    assert made.to_json() == record.to_json()
    assert record.commit(bytes(40)).committed == record.committed


def test_what_everybody_may_read(engine, record):
    view = engine.public_view(record, "website")
    assert view.refusals == ()
    told = view.record.to_json()
    for who in ("Hoa", "0905", "0912", "Lê Mai", "Cảm ơn", "Ghi nhầm"):
        assert who not in told
    assert "Đã sửa đèn" in told
    assert [(each.field, each.what, each.text) for each in view.warnings] == [
        ("data.result", "phone", "0269 3824 001")
    ]
    registry = petition.Registry([petition.Regulation.builtin()], [petition.Calendar.builtin()])
    assert registry.public_view(record, "website").record == view.record
    refused = engine.public_view(record, "hotline")
    assert refused.record is None
    assert [each.code.value for each in refused.refusals] == ["channel_not_public"]
    assert refused.refusals[0].citations


def test_what_free_texts_give_away(answered):
    found = answered.record().leftovers()
    assert [(each.event, each.what, each.text) for each in found][-2:] == [
        (4, "phone", "0269 3824 001"),
        (5, "phone", "0905123456"),
    ]


@pytest.mark.parametrize(
    ("call", "code"),
    [
        (lambda r: r.commit(b"short"), "invalid_value"),
        (lambda r: r.redact("phone"), "unknown_name"),
        (lambda r: r.redact("text", 99), "invalid_argument"),
        (lambda r: Record("PA-1").commit(SECRET), "invalid_argument"),
    ],
)
def test_what_cannot_be_is_refused(record, call, code):
    with pytest.raises(petition.InvalidInput) as raised:
        call(record)
    assert raised.value.code == code


@pytest.mark.parametrize("event", [-1, 1 << 32, 1.0, "1", True, None])
def test_an_event_is_named_by_its_number(record, event):
    with pytest.raises(petition.WrongType, match="takes the number of an event"):
        record.redact("text", event)


def test_secrets_are_bytes(record):
    with pytest.raises(petition.WrongType):
        record.commit("s" * 32)


def test_what_is_not_committed_is_not_taken_out(answered):
    with pytest.raises(petition.InvalidInput, match="commit") as raised:
        answered.record().redact("identity")
    assert raised.value.where == "events[0].data.petitioner.name"


# -- petition record ----------------------------------------------------------------------------


def run(command, capsys, *arguments):
    from petition.cli import main

    with pytest.raises(SystemExit) as ended:
        main(["record", command, *map(str, arguments)])
    out, err = capsys.readouterr()
    return ended.value.code, out, err


@pytest.fixture
def file(answered, tmp_path):
    path = tmp_path / "cases.jsonl"
    path.write_text(answered.record().to_json() + "\n", "utf-8")
    return path


def test_the_command_seals_redacts_and_publishes(file, record, tmp_path, capsys):
    sealed = tmp_path / "sealed.jsonl"
    assert run("seal", capsys, file, "--commit", "--output", sealed)[0] == 0
    (whole,) = petition.read_records(sealed)
    assert whole.committed and len(whole.seals) == len(whole.events)
    status, out, _ = run("redact", capsys, sealed, "--field", "identity")
    assert status == 0 and "Hùng Vương" not in json.dumps(json.loads(out)["events"][0]["actor"])
    assert Record.from_json(out).seals == whole.seals and "0912 000 111" not in out
    status, out, err = run("public", capsys, sealed, "--channel", "website")
    assert status == 0 and Record.from_json(out).seals == whole.seals
    assert "PA-1: sự kiện 4, data.result còn lộ: 0269 3824 001" in err
    status, out, err = run("public", capsys, sealed, "--channel", "hotline", "--lang", "en")
    assert (status, out) == (1, "")
    assert err.startswith("PA-1: ") and "Art. 13.1" in err
    status, out, _ = run("root", capsys, sealed)
    assert out.strip() == petition.day_root([Head.of(whole)])
    status, out, _ = run("root", capsys, sealed, "--case", "PA-1")
    assert json.loads(out) == {"index": 0, "path": [], "size": 1}


def test_with_a_secret_sealing_gives_the_same_again(file, tmp_path, capsys):
    secret = tmp_path / "secret"
    secret.write_bytes(SECRET)
    first = run("seal", capsys, file, "--secret", secret)
    assert first[0] == 0 and first == run("seal", capsys, file, "--secret", secret)
    assert (
        Record.from_json(first[1]).committed
        == Record.from_json(petition.read_records(file)[0].commit(SECRET).to_json()).committed
    )
    other = run("seal", capsys, file, "--commit")
    assert other[0] == 0 and other[1] != run("seal", capsys, file, "--commit")[1]
    secret.write_bytes(b"")
    status, out, err = run("seal", capsys, file, "--secret", secret, "--lang", "en")
    assert (status, out) == (2, "") and "has 0 bytes" in err


def test_events_without_a_law_are_judged_before_they_are_sealed(answered, tmp_path, capsys):
    path = tmp_path / "PA-1.jsonl"
    events = json.loads(answered.record().to_json())["events"]
    path.write_text("\n".join(map(json.dumps, events)), "utf-8")
    status, out, _ = run("seal", capsys, path)
    assert status == 0
    assert Record.from_json(out) == answered.record().seal()


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (("redact", "--field", "phone"), "identity"),
        (("redact", "--field", "identity"), "commit"),
        (("seal", "--case", "PA-9"), "no such case"),
        (("root",), "seal"),
    ],
)
def test_the_command_says_what_is_wrong(file, capsys, arguments, told):
    command, *rest = arguments
    status, out, err = run(command, capsys, file, *rest, "--lang", "en")
    assert (status, out) == (2, "") and told in err
    status, out, err = run(command, capsys, file, *rest)
    assert (status, out) == (2, "") and err.startswith("petition: ")
