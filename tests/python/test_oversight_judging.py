"""A log is audited in columns, side by side: that gives what each case alone gives."""

import json
import os
import random
import subprocess
import sys
from datetime import UTC, date

import pytest

import petition
from petition import AuditScope, Engine
from petition.errors import NotCovered
from petition.logs import Mapping, read
from petition.oversight import audit_log, audit_records, judging, sorted_log
from petition.rehearsal import rehearse

ENGINE = Engine.builtin()
MONTH = rehearse(5, 300, date(2026, 11, 1), date(2026, 11, 30), share=0.01)
TABLES = ("findings", "cases", "stays")


@pytest.fixture(scope="module")
def log(tmp_path_factory):
    """The month as a portal writes it: the cases mixed, each event in its place in time."""
    path = tmp_path_factory.mktemp("month") / "month.jsonl"
    path.write_bytes(b"".join(MONTH.lines()))
    return read([path])


def utc(time):
    return time and time.astimezone(UTC)


def test_each_case_is_found_as_it_is_alone(log):
    found = audit_log(ENGINE, log, MONTH.at)
    supervision = {c.id for c in ENGINE.regulation.oversight(petition.Oversight.SUPERVISION)}
    rows = iter(found.findings.to_pylist())
    stays = iter(found.stays.to_pylist())
    for case in found.cases.to_pylist():
        alone = petition.audit(ENGINE, found.record(case["case"]), MONTH.at)
        of = alone.summary
        assert case["received_at"] == utc(of.received_at) and case["position"] == of.position
        assert case["late_s"] == of.late_by.count_s and case["verdict"] == of.verdict
        assert (case["findings"], case["consequences"]) == (of.deviations, of.consequences)
        for number, each in enumerate(alone.deviations):
            row = next(rows)
            assert (row["case"], row["number"], row["cause"]) == (case["case"], number, each.cause)
            assert (row["kind"], row["owed"], row["refusal"]) == (
                each.kind,
                each.owed,
                each.refusal,
            )
            assert (row["role"], row["unit"], row["level"]) == (each.role, each.unit, each.level)
            assert [row[name] for name in ("since", "due", "met")] == [
                utc(each.since),
                utc(each.due),
                utc(each.met),
            ]
            assert row["by_s"] == (each.by.count_s if each.since else None)
            cited = [clause.id for clause in each.citations if clause.id not in supervision]
            assert (row["clauses"], row["readings"]) == (cited, list(each.readings))
            assert row["evidence"] == list(each.evidence)
            assert (row["text_vi"], row["lawful_en"]) == (each.text.vi, each.lawful.en)
        for stay in of.levels:
            row = next(stays)
            assert (row["level"], row["unit"], row["officer"]) == (
                stay.level,
                stay.unit,
                stay.officer,
            )
            assert (row["until"], row["due"]) == (utc(stay.until), utc(stay.due))
            assert row["working_s"] == stay.stayed.count_s
    assert next(rows, None) is None and next(stays, None) is None
    assert len(found.cases) == 300 and len(found.findings) > 30


@pytest.mark.parametrize("threads", [1, 3, 8])
def test_what_is_found_does_not_depend_on_how_many_cases_are_audited_at_a_time(
    log, threads, monkeypatch
):
    usual = audit_log(ENGINE, log, MONTH.at)
    monkeypatch.setattr(os, "sched_getaffinity", lambda process: set(range(threads)))
    monkeypatch.setattr(sorted_log, "_EVENTS", 100)
    found = audit_log(ENGINE, log, MONTH.at)
    assert all(getattr(found, name).equals(getattr(usual, name)) for name in TABLES)


def test_records_are_found_as_their_log_is(log, monkeypatch):
    monkeypatch.setattr(judging, "_RECORDS", 70)
    of_log = audit_log(ENGINE, log, MONTH.at)
    records = [of_log.record(case) for case in of_log.cases["case"].to_pylist()]
    found = audit_records(ENGINE, records, MONTH.at, "hồ sơ")
    assert all(getattr(found, name).equals(getattr(of_log, name)) for name in TABLES)
    assert found.rows == log.rows and found.files == ("hồ sơ",)


def test_one_case_is_audited_anew_as_it_was_in_the_log(tmp_path):
    path = tmp_path / "log.csv"
    path.write_text(
        "case,activity,time,unit,late\n"
        "PA-1,Tiếp nhận,2026-11-02 08:00,,Quá hạn\n"
        "PA-1,Chuyển,2026-11-02 09:00,Sở Xây dựng,Quá hạn\n"
        "PA-2,Tiếp nhận,2026-11-02 08:00,,Đúng hạn\n",
        "utf-8",
    )
    mapping = Mapping.parse(
        '[columns]\ncase = "case"\nactivity = "activity"\noccurred_at = "time"\nunit = "unit"\n'
        '[activities]\n"Tiếp nhận" = "received"\n"Chuyển" = "forwarded"\n'
        '[marks]\ncolumn = "late"\noverdue = "Quá hạn"\nin_time = "Đúng hạn"\n'
    )
    found = audit_log(ENGINE, read([path], mapping), petition.instant("2026-11-03T08:00:00+07:00"))
    assert found.cases["marked"].to_pylist() == [True, False]
    for case, marked in (("PA-1", True), ("PA-2", False)):
        again = found.audit(case).summary
        assert again.marked is marked
        assert again.verdict == found.cases["verdict"].to_pylist()[case == "PA-2"]
        assert [event.id for event in found.record(case).events][0].startswith("0:")


def received(case, year):
    return {
        "case": case,
        "id": f"{case}-1",
        "kind": "received",
        "occurred_at": f"{year}-11-02T08:00:00+07:00",
        "recorded_at": f"{year}-11-02T08:00:00+07:00",
        "actor": {"role": "operator"},
        "data": {
            "channel": "hotline",
            "topic": "infrastructure",
            "content": "Đèn hỏng",
            "language": "vi",
            "content_clear": True,
            "matter": "petition",
            "petitioner": {"name": "Phạm Ngọc Hoa", "address": "", "phone": "0911383596"},
        },
    }


def forwarded(case, year):
    return received(case, year) | {
        "id": f"{case}-2",
        "kind": "forwarded",
        "data": {"unit": "so-xay-dung"},
    }


def test_a_case_that_cannot_be_judged_is_set_aside_with_its_rows(
    tmp_path,
):
    path = tmp_path / "log.jsonl"
    events = [received("PA-1", 2026), received("PA-2", 1999), received("PA-3", 2026)]
    events += [forwarded("PA-2", 1999), forwarded("PA-3", 2026)]
    path.write_text("".join(f"{json.dumps(each)}\n" for each in events), "utf-8")
    found = audit_log(ENGINE, read([path]), petition.instant("2026-11-03T08:00:00+07:00"))
    assert found.cases["case"].to_pylist() == ["PA-1", "PA-3"]
    assert [(each.case, each.row) for each in found.set_aside] == [("PA-2", 2), ("PA-2", 4)]
    assert found.rows == found.judged + len(found.set_aside) == 5
    reason = found.set_aside[0].reason
    assert "hồ sơ không xét được: vn-state: lịch vn-state" in reason.vi
    assert "the case cannot be judged: vn-state: the year 1999 is not covered" in reason.en
    with pytest.raises(NotCovered):
        found.audit("PA-2")
    assert [found.record(f"PA-{n}").case_id for n in (3, 1, 2)] == ["PA-3", "PA-1", "PA-2"]
    records = petition.read_records(path)
    with pytest.raises(NotCovered):
        audit_records(ENGINE, records, found.at)


def test_no_record_is_left_out_in_silence():
    """As of a time that no calendar covers, closed cases are audited and open ones refused."""
    beyond = petition.instant("2150-01-01T00:00:00+07:00")
    audited = []
    for record in MONTH.records():
        try:
            audited.append(len(audit_records(ENGINE, [record], beyond).cases))
        except NotCovered:
            audited.append(0)
            with pytest.raises(NotCovered):
                petition.audit(ENGINE, record, beyond)
    assert set(audited) == {0, 1} and audited.count(1) > 200


def test_what_the_log_cannot_show_is_not_looked_at(log):
    found = audit_log(ENGINE, log, MONTH.at, scopes=[AuditScope.PUBLICATION])
    assert set(found.findings["scope"].to_pylist()) == {"publication"}
    case = random.Random(3).choice(found.findings["case"].to_pylist())
    alone = petition.audit(ENGINE, found.record(case), MONTH.at, scopes=[AuditScope.PUBLICATION])
    assert found.audit(case).deviations == alone.deviations


def test_how_much_is_done_is_told(log, monkeypatch):
    monkeypatch.setattr(sorted_log, "_EVENTS", 500)
    told = []
    audit_log(ENGINE, log, MONTH.at, progress=lambda done, whole: told.append((done, whole)))
    done = [each for each, _ in told]
    assert done[0] == 0 and done[-1] == 300 and len(done) > 4 and done == sorted(set(done))
    assert {whole for _, whole in told} == {300}


@pytest.mark.parametrize("watched", [True, False])
def test_work_is_told_of_only_where_somebody_watches(tmp_path, watched):
    (tmp_path / "month.jsonl").write_bytes(b"".join(MONTH.lines()))
    eye, screen = os.openpty()
    command = [sys.executable, "-c", "from petition.cli import main; main()", "audit"]
    run = subprocess.run(
        [*command, "month.jsonl"],
        cwd=tmp_path,
        stdout=subprocess.PIPE,
        stderr=screen if watched else subprocess.PIPE,
        check=False,
        env=os.environ | {"TERM": "xterm"},
    )
    os.close(screen)
    said = os.read(eye, 1 << 16).decode("utf-8", "replace") if watched else run.stderr.decode()
    os.close(eye)
    assert ("Đang kiểm tra" in said) == watched
    assert "Hồ sơ đã xét: 300" in run.stdout.decode() and "Đang" not in run.stdout.decode()


def test_a_case_that_cannot_be_read_leaves_those_beside_it_readable(tmp_path):
    path = tmp_path / "log.jsonl"
    events = [received(f"PA-{n}", 2026) for n in range(4)]
    del events[2]["data"]["petitioner"]["name"]
    events[2]["data"]["matter"] = "letter"
    path.write_text("".join(f"{json.dumps(each)}\n" for each in events), "utf-8")
    found = audit_log(ENGINE, read([path]), petition.instant("2026-11-03T08:00:00+07:00"))
    assert [each.case for each in found.set_aside] == ["PA-2"]
    assert "letter" in found.set_aside[0].reason.en
    assert [found.record(f"PA-{n}").case_id for n in (3, 0, 1)] == ["PA-3", "PA-0", "PA-1"]
    with pytest.raises(petition.InvalidInput):
        found.record("PA-2")


def test_records_in_any_order_are_those_of_their_cases(log, monkeypatch):
    monkeypatch.setattr(sorted_log, "_NEAR", 7)
    found = audit_log(ENGINE, log, MONTH.at)
    cases = found.cases["case"].to_pylist()
    alone = {record.case_id: record for record in MONTH.records()}
    for case in random.Random(4).sample(cases, 60) + cases[:20]:
        record = found.record(case)
        assert record.case_id == case
        assert {e.id for e in record.events} == {e.id for e in alone[case].events}


STORM = petition.Calendar.builtin().with_days(
    'version = "storm"\n[[day]]\ndate = 2026-11-10\nwindows = []\ninstrument = "1/CĐ"\n'
    'reason = { vi = "nghỉ bão", en = "storm" }'
)


def stored(engine, case):
    """A case forwarded the day before a storm, as a record that names its law."""
    events = [received(case, 2026), forwarded(case, 2026)]
    events[0]["data"]["petitioner"]["address"] = "12 Hùng Vương"
    record = petition.Record(case, tuple(map(petition.Event.from_dict, map(without_case, events))))
    return engine.load(record)


def without_case(event):
    return {key: value for key, value in event.items() if key != "case"}


def test_cases_whose_record_names_another_law_are_set_aside_by_name(tmp_path):
    """As records and as rows; asked for as if, they are judged by the law that is given."""
    other = Engine(calendar=STORM)
    path, then = tmp_path / "log.jsonl", petition.instant("2026-11-20T08:00:00+07:00")
    rows = [stored(other, "PA-3").row(seq) for seq in (1, 2)]
    lines = [json.dumps(received("PA-1", 2026)), stored(other, "PA-2").record().to_json(), *rows]
    path.write_text("\n".join(lines), "utf-8")
    log = read([path], strict=True)
    assert set(log.laws) == {"PA-2", "PA-3"}
    found = audit_log(ENGINE, log, then)
    assert found.cases["case"].to_pylist() == ["PA-1"]
    assert [(each.case, each.row) for each in found.set_aside] == [
        ("PA-2", 2),
        ("PA-3", 3),
        ("PA-3", 4),
    ]
    assert found.rows == found.judged + len(found.set_aside) == 4
    reason = found.set_aside[0].reason
    assert "hồ sơ tính giờ theo lịch `vn-state" in reason.vi and "--as-if" in reason.vi
    assert "counts by the calendar `vn-state" in reason.en and "storm" in reason.en
    for engine, options in ((ENGINE, {"as_if": True}), (other, {})):
        judged = audit_log(engine, log, then, **options)
        assert not judged.set_aside and judged.cases.num_rows == 3
    assert audit_log(other, log, then).cases != audit_log(ENGINE, log, then, as_if=True).cases


def test_the_command_sets_such_cases_aside_unless_asked_for_as_if(tmp_path, capsys):
    from petition.cli import main

    path = tmp_path / "log.jsonl"
    path.write_text(stored(Engine(calendar=STORM), "PA-2").record().to_json(), "utf-8")
    for options, judged in (([], 0), (["--as-if"], 1)):
        with pytest.raises(SystemExit):
            main(["audit", str(path), "--json", *options])
        log = json.loads(capsys.readouterr().out)["log"]
        assert (log["judged"], len(log["set_aside"])) == (judged, 1 - judged)
