"""Audits, reports and seals in Python, and the command `petition audit`."""

import datetime
import json
import pickle
import re
import subprocess
from dataclasses import replace
from datetime import date
from itertools import pairwise
from pathlib import Path

import pytest

import petition
from petition import (
    Actor,
    Answered,
    Assigned,
    Engine,
    Event,
    Forwarded,
    Owed,
    Period,
    Petitioner,
    Rated,
    Received,
    Record,
    Role,
)
from petition.rehearsal import rehearse

ENGINE = Engine.builtin()
PETITIONS = sorted((Path(__file__).parents[2] / "examples" / "petitions").glob("*.jsonl"))
OPERATOR, UNIT = Actor(Role.OPERATOR), Actor(Role.FOCAL_POINT, "so-xd")


def at(text):
    return petition.instant(f"2026-11-{text}+07:00")


def late():
    """Art. 11.1: forwarded on Friday at 09:00, answered on Monday an hour after it was due."""
    asked = Received(
        channel="website",
        topic="infrastructure",
        content="Đèn đường hỏng",
        language="vi",
        content_clear=True,
        petitioner=Petitioner("Trần Thị Hoa", "12 Hùng Vương", "0905123456"),
    )
    events = (
        Event("e1", OPERATOR, asked, at("20T08:30:00")),
        Event("e2", OPERATOR, Forwarded("so-xd"), at("20T09:00:00")),
        Event("e3", UNIT, Answered("Đã sửa"), at("23T10:00:00")),
        Event("e4", Actor(Role.PETITIONER), Rated("satisfied"), at("23T11:00:00")),
    )
    return Record("PA-1", events)


def test_a_deviation_says_what_and_by_how_much():
    found = petition.audit(ENGINE, late(), at("23T10:00:00"))
    assert not found
    deviation, *others = found.deviations
    assert [(other.kind, other.owed) for other in others] == [
        (petition.DeviationKind.MISSING, Owed.SLIP_NOTICE),
        (petition.DeviationKind.MISSING, Owed.ESCALATION),
    ]
    assert (deviation.owed, deviation.cause) == (Owed.RESPONSE, None)
    assert deviation.kind is petition.DeviationKind.LATE
    assert (deviation.role, deviation.unit) == (Role.FOCAL_POINT, "so-xd")
    assert deviation.by == petition.WorkingTime.hours(1)
    assert deviation.evidence == ("e2", "e3")
    assert "trễ 1 giờ làm việc" in deviation.text.vi
    assert "late by 1 h of working time" in deviation.text.en
    assert deviation.lawful.en == "do it no later than 09:00 on 23/11/2026"
    assert found.summary.late_by == deviation.by
    assert found.summary.intake == petition.WorkingTime.minutes(30)
    assert [stay.ended_by for stay in found.summary.levels] == ["forwarded", "answered"]


def test_what_the_record_lacks_is_supplied_and_named_once():
    """Art. 12.1, 20.4: only the slip's going up lets the Office assign it."""
    office = Event("e3", Actor(Role.OFFICE), Assigned("so-y-te"), at("26T10:00:00"))
    answer = Answered("Đã sửa")
    end = Event("e4", Actor(Role.FOCAL_POINT, "so-y-te"), answer, at("26T11:00:00"))
    record = Record("PA-1", (*late().events[:2], office, end))
    lacking, *others = petition.audit(ENGINE, record, at("26T11:00:00")).deviations
    assert (lacking.kind, lacking.owed) == (petition.DeviationKind.MISSING, Owed.ESCALATION)
    assert lacking.scope is petition.AuditScope.RECORDS
    assert "hết thời hạn (2 lần), chuyển lên cấp trên (2 lần)" in lacking.text.vi
    silent = [(d.role, d.unit) for d in others if d.owed is Owed.RESPONSE]
    assert silent == [(Role.FOCAL_POINT, "so-xd"), (Role.HEAD, "so-xd")]


@pytest.mark.parametrize("scope", petition.AuditScope)
def test_an_audit_in_part_finds_what_the_whole_finds_of_it(scope):
    whole = petition.audit(ENGINE, late(), at("24T10:00:00")).deviations
    part = petition.audit(ENGINE, late(), at("24T10:00:00"), scopes=[scope]).deviations
    assert part == tuple(found for found in whole if found.scope is scope)


V = petition.OverdueVerdict


@pytest.mark.parametrize(
    ("until", "overdue", "verdict"),
    [
        ("23T10:00:00", True, V.TRULY_LATE),
        ("23T10:00:00", False, V.NOT_MARKED),
        ("20T10:00:00", True, V.MARKED_IN_TIME),
        ("20T10:00:00", False, None),
    ],
)
def test_the_mark_of_a_log_is_judged(until, overdue, verdict):
    """Art. 11.4."""
    found = petition.audit(ENGINE, late(), at(until), mark=petition.OverdueMark(overdue))
    assert (found.summary.verdict, found.summary.marked) == (verdict, overdue)


def test_a_report_sums_up_audits_alone():
    summary = petition.audit(ENGINE, late(), at("24T10:00:00")).summary
    start, end = petition.period_of(petition.Period.WEEK, datetime.date(2026, 11, 20))
    with pytest.raises(petition.InvalidInput, match="PA-1"):
        petition.report(ENGINE.regulation, [replace(summary, unit="so-y-te")], start, end)


def test_results_are_values():
    found = petition.audit(ENGINE, late(), at("23T10:00:00"))
    assert pickle.loads(pickle.dumps(found)) == found
    assert hash(found) == hash(petition.audit(ENGINE, late(), at("23T10:00:00")))
    assert (
        json.loads(petition.audit_json(ENGINE, late(), at("23T10:00:00"), "en"))["summary"]["late"]
        == 1
    )


def test_a_report_counts_only_its_period():
    """Art. 12.2, 15.5, 19.3, 21."""
    law = ENGINE.regulation
    summaries = [petition.audit(ENGINE, late(), at("24T10:00:00")).summary]
    start, end = petition.period_of(petition.Period.WEEK, datetime.date(2026, 11, 20))
    week = petition.report(law, summaries, start, end).total
    assert (week.received, week.answered, week.open, week.overdue) == (1, 0, 1, 0)
    after = end + (end - start)
    found = petition.report(law, summaries, end, after)
    assert (found.total.carried_over, found.total.received, found.total.answered_late) == (1, 0, 1)
    assert found.total.ratings == (("satisfied", 1), ("acceptable", 0), ("dissatisfied", 0))
    assert [(of.unit, of.tally.answered) for of in found.units] == [("so-xd", 1)]
    assert [of.unit for of in found.levels] == ["focal_point"]
    again = json.loads(petition.report_json(law, summaries, end, after))
    assert again["total"]["satisfied_share"] == 1
    assert petition.report(law, summaries, after, after + (end - start)).total.carried_over == 0


def test_a_seal_finds_what_was_changed():
    """Art. 9.1, 9.2."""
    record = late().seal()
    assert record.broken_at() is None
    assert Record.from_json(record.to_json()) == record
    changed = replace(record.events[2], data=Answered("Chưa sửa"))
    assert replace(record, events=(*record.events[:2], changed, record.events[3])).broken_at() == 2
    with pytest.raises(petition.InvalidInput) as raised:
        Record.from_json(record.to_json().replace("Đã sửa", "Chưa sửa"))
    assert raised.value.code == "broken_seal"
    assert "events[2]" in raised.value.where


def test_a_shell_checks_a_seal():
    """Art. 9.2: as the header of the library says, with printf and sha256sum alone."""
    record = late().seal()
    script = """
      PREV=$(printf '%s' "$1" | sha256sum | cut -c -64)
      shift
      for EVENT; do
        PREV=$(printf '%s\\n%s\\n' "$PREV" "$EVENT" | sha256sum | cut -c -64); echo "$PREV"
      done
    """
    stored = json.loads(record.to_json())["events"]
    lines = [
        json.dumps(
            {k: v for k, v in event.items() if k != "seq"},
            ensure_ascii=False,
            separators=(",", ":"),
        )
        for event in stored
    ]
    run = subprocess.run(
        ["sh", "-c", script, "sh", record.case_id, *lines],
        capture_output=True,
        text=True,
        check=True,
    )
    assert tuple(run.stdout.split()) == record.seals


def audited(capsys, *arguments):
    from petition.cli import main

    with pytest.raises(SystemExit) as ended:
        main(["audit", *map(str, arguments)])
    return ended.value.code, capsys.readouterr().out


@pytest.fixture(name="log")
def written(tmp_path):
    path = tmp_path / "log.jsonl"
    path.write_text(late().to_json() + "\n", encoding="utf-8")
    return path


@pytest.mark.parametrize("lang", ["vi", "en"])
def test_the_command(capsys, monkeypatch, log, lang):
    monkeypatch.setenv("COLUMNS", "80")
    status, said = audited(capsys, log, "--lang", lang)
    assert status == 1
    assert max(map(len, said.split("\n"))) <= 80
    for piece in ("PA-1", "so-xd", "18.2", "12.2", {"vi": "thực hiện trễ", "en": "late"}[lang]):
        assert piece in said
    assert bool(re.search("[ạảấầậểệọ]", said)) == (lang == "vi")


def test_the_command_as_json(capsys, log):
    status, said = audited(
        capsys, log, "--json", "--until", "2026-11-23T10:00:00+07:00", "--period", "month"
    )
    form = json.loads(said)
    assert status == 1
    assert form["cases"][0]["deviations"][0]["by_s"] == 3600
    assert form["report"]["from"] == "2026-11-01T00:00:00+07:00"


def test_the_command_ends_well_when_nothing_deviates(capsys, tmp_path):
    path = tmp_path / "log.jsonl"
    path.write_text(Record("PA-2", late().events[:2]).to_json(), encoding="utf-8")
    assert audited(capsys, path)[0] == 0
    assert audited(capsys, path, "--period", "day")[0] == 2


@pytest.mark.parametrize("path", PETITIONS, ids=lambda path: path.stem)
def test_the_examples_are_audited(capsys, path):
    status, said = audited(capsys, path)
    assert status in (0, 1)
    assert "Báo cáo" in said


@pytest.mark.parametrize("period", Period)
def test_periods_follow_one_another_without_a_gap(period):
    first, last = date(2026, 9, 30), date(2027, 1, 4)
    spans = petition.periods_of(period, first, last)
    assert spans[0] == petition.period_of(period, first)
    assert spans[-1] == petition.period_of(period, last)
    assert all(end == start for (_, end), (start, _) in pairwise(spans))
    assert petition.periods_of(period, last, first) == ()
    end = date(9998, 12, 31)
    assert petition.periods_of(period, end, end) == (petition.period_of(period, end),)


def test_what_a_period_leaves_open_the_next_carries_over():
    month = rehearse(9, 300, date(2026, 11, 1), date(2026, 11, 30), share=0.01)
    cases = [petition.audit(ENGINE, record, month.at).summary for record in month.records()]
    weeks = petition.periods_of(Period.WEEK, date(2026, 11, 1), date(2026, 11, 30))
    totals = [petition.report(ENGINE.regulation, cases, *week).total for week in weeks]
    assert all(before.open == after.carried_over for before, after in pairwise(totals))
    assert totals[0].carried_over == 0 and sum(each.received for each in totals) == 300
    assert len({each.received for each in totals}) > 2


def test_the_command_tells_every_period(capsys, log):
    status, said = audited(capsys, log, "--every", "month", "--json")
    series = json.loads(said)["series"]
    assert status == 1
    assert [each["from"] for each in series] == ["2026-11-01T00:00:00+07:00"]
    assert series[0]["total"]["received"] == 1
    assert "Tháng" in audited(capsys, log, "--every", "month")[1]
    for period, name in (("week", "23/11/2026"), ("quarter", "IV/2026"), ("year", "2026 ")):
        assert name in audited(capsys, log, "--every", period)[1]
    assert audited(capsys, log, "--every", "day")[0] == 2


STORM = petition.Calendar.builtin().with_days(
    'version = "storm"\n[[day]]\ndate = 2026-11-23\nwindows = []\ninstrument = "1/CĐ"\n'
    'reason = { vi = "nghỉ bão", en = "storm" }'
)


def stored(engine):
    """A record that names its law."""
    return engine.follow(late()).case.record()


def test_a_record_of_another_law_is_refused_by_name_unless_it_is_asked_for_as_if():
    record, other = stored(ENGINE), petition.Engine(calendar=STORM)
    with pytest.raises(petition.InvalidInput, match="counts by the calendar .*storm") as raised:
        petition.audit(other, record, at("25T10:00:00"))
    assert raised.value.code is petition.ErrorCode.OTHER_LAW
    with pytest.raises(petition.InvalidInput, match="storm"):
        petition.audit_json(other, record, at("25T10:00:00"))
    found = petition.audit(other, record, at("25T10:00:00"), as_if=True)
    assert found.summary != petition.audit(ENGINE, record, at("25T10:00:00")).summary
    assert petition.audit_json(other, record, at("25T10:00:00"), as_if=True)


def test_a_registry_picks_what_the_record_names():
    both = petition.Registry([ENGINE.regulation], [ENGINE.calendar, STORM])
    for engine in (ENGINE, petition.Engine(calendar=STORM)):
        record, then = stored(engine), at("25T10:00:00")
        assert petition.audit(both, record, then) == petition.audit(engine, record, then)
        assert petition.audit_json(both, record, then) == petition.audit_json(engine, record, then)
    before = petition.audit(both, late(), at("25T10:00:00"))
    new = petition.Engine(calendar=STORM)
    assert before == petition.audit(new, late(), at("25T10:00:00"))
