"""Logs that are made up: the same at any time, lawful but for what is planted, and it is there."""

import csv
import gzip
import hashlib
import io
import itertools
import json
import os
import subprocess
import sys
from collections import Counter
from dataclasses import replace
from datetime import date, timedelta
from functools import cache
from pathlib import Path

import pytest

import petition
from petition import DeviationKind, Engine, Kind, Outcome, Owed, Role, WorkingTime
from petition.cli import main
from petition.rehearsal import Fault, planted_csv, rehearse
from petition.rehearsal.dice import Dice
from petition.rehearsal.rhythm import Arrivals

ENGINE = Engine.builtin()
CALENDAR = ENGINE.calendar
NOVEMBER = date(2026, 11, 1), date(2026, 11, 30)
MONTH = Path(__file__).parents[2] / "examples" / "month" / "2026-11.jsonl.gz"
BY_TIME = (Kind.LAPSED, Kind.ESCALATED, Kind.REMINDED)
OUT_OF_FILE = (Fault.SHUFFLED, Fault.OUT_OF_ORDER)


@cache
def november(share=0.003):
    """A month in which each fault is planted three times."""
    return rehearse(11, 1000, *NOVEMBER, share=share)


@cache
def planted_records():
    """Each planted fault with the record of its case."""
    records = {record.case_id: record for record in november().records()}
    return [(planted, records[planted.case]) for planted in november().planted]


@cache
def lawful_records():
    return tuple(rehearse(12, 400, *NOVEMBER, faults=()).records())


# -- the same at any time -------------------------------------------------------------------------


def digest(seed):
    log = rehearse(seed, 200, *NOVEMBER, faults=[Fault.TOLD_LATE, Fault.SHUFFLED])
    return hashlib.sha256(b"".join(log.lines())).hexdigest()


def test_the_same_seed_gives_the_same_bytes():
    assert digest(3) == digest(3) != digest(4)


def test_no_hash_of_the_process_plays_a_part():
    code = "import test_rehearsal as t; print(t.digest(3))"
    for seed in ("1", "2"):
        found = subprocess.run(
            [sys.executable, "-c", code],
            cwd=Path(__file__).parent,
            env=os.environ | {"PYTHONHASHSEED": seed},
            capture_output=True,
            text=True,
            check=True,
        )
        assert found.stdout.strip() == digest(3)


def test_the_month_among_the_examples_is_made_by_the_command(tmp_path):
    out = tmp_path / MONTH.name
    command = ["rehearse", "--from", "2026-11-01", "--until", "2026-11-30", "--out", str(out)]
    with pytest.raises(SystemExit) as ended:
        main(command)
    assert not ended.value.code
    assert out.read_bytes() == MONTH.read_bytes()


# -- lawful but for what is planted ---------------------------------------------------------------


def late_lives(case, at):
    return [life for life in ENGINE.lives(case, at) if life.late or life.lapsed]


def test_what_nothing_is_planted_in_is_lawful():
    """Art. 9.2, 10, 11, 13: every event is accepted, nothing is late."""
    at = rehearse(12, 400, *NOVEMBER, faults=()).at
    for record in lawful_records():
        assert late_lives(ENGINE.load(record), at) == []


def test_lawful_cases_have_no_two_events_at_one_time():
    """By recording, and then by occurrence, they have one order."""
    for record in lawful_records():
        times = [(event.recorded_at, event.occurred_at) for event in record.events]
        assert all(before < after for before, after in itertools.pairwise(times))


def test_all_that_lawfully_happens_is_there():
    kinds = Counter(event.kind for record in lawful_records() for event in record.events)
    rare = {Kind.RECALLED, Kind.ASSIGNED, Kind.REFERRED, Kind.CORRECTED, Kind.WITHHELD}
    often = {Kind.FORWARDED, Kind.APPOINTED, Kind.NOTIFIED, Kind.PUBLISHED, Kind.RATED}
    some = {Kind.DECLINED, Kind.RESCHEDULED, Kind.NOT_COMPETENT, Kind.REMINDED, Kind.WITHDRAWN}
    assert rare | some <= set(kinds)
    assert min(kinds[kind] for kind in often) > 50


def test_the_engine_accepts_again_what_is_not_planted():
    """What an audit finds in acts is what was put there."""
    inserted = {finding.refusal for planted, _ in planted_records() for finding in planted.expected}
    for planted, record in planted_records():
        if planted.fault in (Fault.FORWARDING_MISSING, Fault.SYSTEM_EVENTS_MISSING, *OUT_OF_FILE):
            continue
        case = petition.Case(record.case_id)
        for event in record.events:
            verdict = ENGINE.submit(case, event)
            if verdict.outcome is Outcome.REFUSED and event.kind is not Kind.LAPSED:
                codes = {refusal.code for refusal in verdict.refusals}
                expected = {finding.refusal for finding in planted.expected}
                follows = planted.fault is Fault.DECLINED_WITHOUT_REASONS
                assert codes <= expected or (follows and event.kind is Kind.NOTIFIED), planted
            case = verdict.case
    assert {None, petition.RefusalCode.NOT_HOLDER, petition.RefusalCode.NOT_DUE} < inserted


# -- how things come ------------------------------------------------------------------------------


def test_petitions_come_at_the_hours_of_people():
    start = petition.instant("2026-11-02T00:00:00+07:00")
    arrivals = Arrivals(CALENDAR, start, start + timedelta(days=28), 7000)
    times = [arrivals.at(index, Dice(1, index).share()) for index in range(7000)]
    assert times == sorted(times)
    hours = Counter(at.hour for at in times)
    days = Counter(at.weekday() for at in times)
    assert hours[9] > 5 * hours[6] > hours[2] > 0
    assert days[0] > 2 * days[5] > days[6] > 0
    holiday, usual = date(2026, 11, 24), date(2026, 11, 17)
    on = Counter(at.date() for at in times)
    assert on[holiday] < on[usual] / 2


def test_units_respond_early_and_late_within_their_limit():
    taken = sorted(response_times())
    assert taken[0] < 1800 and 6 * 3600 < taken[-1] <= 8 * 3600
    assert 2 * 3600 < taken[len(taken) // 2] < 5 * 3600


def response_times():
    """From each first forwarding to what came of it, in working seconds."""
    for record in lawful_records():
        events = [e for e in record.events if e.kind not in (Kind.NOTIFIED, *BY_TIME)]
        for event, then in itertools.pairwise(events):
            if event.kind is Kind.FORWARDED and then.actor.role is Role.FOCAL_POINT:
                yield CALENDAR.between(event.recorded_at, then.recorded_at).count_s


def test_lines_stand_in_the_order_of_recording():
    odd = {each.case for each in november().planted if each.fault in OUT_OF_FILE}
    lines = [json.loads(line) for line in november().lines()]
    times = [line["recorded_at"] for line in lines if line["case"] not in odd]
    assert times == sorted(times)
    assert len({line["case"] for line in lines}) == 1000
    read = petition.read_records(b"".join(november().lines()))
    made = {record.case_id: record.events for record in november().records()}
    assert {record.case_id: record.events for record in read} == made


def test_a_line_is_the_event_as_the_record_has_it():
    event = lawful_records()[0].events[0]
    line = json.loads(next(rehearse(12, 400, *NOVEMBER, faults=()).lines()))
    assert line == {"case": lawful_records()[0].case_id, **event.to_dict()}


def test_a_great_log_begins_at_once():
    """Only petitions under way are in memory."""
    log = rehearse(1, 1_000_000, date(2025, 1, 1), date(2026, 12, 31), faults=())
    assert len(list(itertools.islice(log.lines(), 200))) == 200


# -- every fault is there -------------------------------------------------------------------------


def the(record, *kinds):
    """The first event of these kinds."""
    return next(event for event in record.events if event.kind in kinds)


def all_of(record, *kinds):
    return [event for event in record.events if event.kind in kinds]


def told_of(record, cause):
    """When the notices of an event were delivered, by their keys."""
    case = ENGINE.load(replace(record, events=record.events[: record.events.index(cause) + 1]))
    keys = {notice.key for notice in ENGINE.notices(case, len(case))}
    return [e.recorded_at for e in all_of(record, Kind.NOTIFIED) if e.data.notice in keys]


def work(start, end):
    return CALENDAR.between(start, end)


def eight_hours(at):
    return CALENDAR.add(at, WorkingTime.hours(8))


CAUSES = {
    Owed.DECLINE_NOTICE: Kind.DECLINED,
    Owed.SLIP_NOTICE: Kind.FORWARDED,
    Owed.RESPONSE_NOTICE: Kind.APPOINTED,
    Owed.RESULT_NOTICE: Kind.ANSWERED,
}


def told_late(record, found):
    cause = the(record, CAUSES[found.owed])
    return work(cause.recorded_at, max(told_of(record, cause))) == found.by > WorkingTime(0)


def told_never(record, found):
    cause = the(record, CAUSES[found.owed])
    wanted = 2 if found.owed is Owed.SLIP_NOTICE else 1
    return len(told_of(record, cause)) == wanted - 1


def intake_late(record, found):
    return work(record.events[0].recorded_at, the(record, Kind.FORWARDED).recorded_at) == found.by


def reminder_never_given(record, found):
    agreed = the(record, Kind.APPOINTED).data.due_at
    answered = the(record, Kind.ANSWERED).recorded_at
    in_vain = agreed - timedelta(days=1) < answered <= agreed
    return in_vain and not all_of(record, Kind.REMINDED) and found.owed is Owed.REMINDER


def response_late(record, found):
    due = eight_hours(the(record, Kind.FORWARDED).recorded_at)
    answer = the(record, Kind.ANSWERED)
    late = work(due, answer.recorded_at) > WorkingTime(0)
    return late and not all_of(record, Kind.ESCALATED) and answer.occurred_at > due


def recorded_late(record, found):
    due = eight_hours(the(record, Kind.FORWARDED).recorded_at)
    answer = the(record, Kind.ANSWERED)
    return answer.occurred_at <= due < answer.recorded_at and bool(all_of(record, Kind.LAPSED))


def not_marked(record, found):
    return response_late(record, found) and not all_of(record, Kind.LAPSED)


def lapsed_at(*levels):
    def check(record, found):
        went = [event.data.from_ for event in all_of(record, Kind.ESCALATED)]
        return tuple(went) == levels and found.kind is DeviationKind.MISSING

    return check


def promise_missed(record, found):
    *_, promise = all_of(record, Kind.APPOINTED, Kind.RESCHEDULED)
    return promise.data.due_at == found.due < the(record, Kind.ANSWERED).recorded_at


def escalation_late(record, found):
    due = eight_hours(the(record, Kind.FORWARDED).recorded_at)
    up = the(record, Kind.ESCALATED)
    late = work(due, up.recorded_at) > WorkingTime(0)
    return late and up.actor.role is Role.OPERATOR


def published_late(record, found):
    answered = the(record, Kind.ANSWERED).recorded_at
    return work(answered, the(record, Kind.PUBLISHED).recorded_at) == found.by > WorkingTime(0)


def published_never(record, found):
    return not all_of(record, Kind.PUBLISHED, Kind.WITHHELD)


def published_confidential(record, found):
    return record.events[0].data.confidential and bool(all_of(record, Kind.PUBLISHED))


def withdrawn_late(record, found):
    asked = the(record, Kind.CONFIDENTIALITY_REQUESTED).recorded_at
    *_, last = all_of(record, Kind.PUBLICATION_WITHDRAWN)
    return last.actor.role is found.role and work(asked, last.recorded_at) == found.by


def withdrawn_never(record, found):
    down = {event.actor.role for event in all_of(record, Kind.PUBLICATION_WITHDRAWN)}
    return found.role not in down and bool(all_of(record, Kind.CONFIDENTIALITY_REQUESTED))


def system_events_missing(record, found):
    return not all_of(record, *BY_TIME)


def forwarding_missing(record, found):
    units = [event for event in record.events if event.actor.role is Role.FOCAL_POINT]
    return bool(units) and not all_of(record, Kind.FORWARDED)


def out_of_order(record, found):
    times = [event.recorded_at for event in record.events]
    return times != sorted(times)


def wrong_unit(record, found):
    return found.unit != the(record, Kind.FORWARDED).data.unit


def answered_twice(record, found):
    return len(all_of(record, Kind.ANSWERED)) == 2


def promised_too_often(record, found):
    return len(all_of(record, Kind.APPOINTED, Kind.RESCHEDULED)) == 3


def declined_without_reasons(record, found):
    return not the(record, Kind.DECLINED).data.reasons


def recording_missing(record, found):
    return record.events[0].data.channel == "hotline" and not record.events[0].data.recording


def forwarded_back(record, found):
    first, again, *_ = all_of(record, Kind.FORWARDED)
    return first.data.unit == again.data.unit == the(record, Kind.NOT_COMPETENT).actor.unit


def passed_up_early(record, found):
    due = eight_hours(the(record, Kind.FORWARDED).recorded_at)
    return the(record, Kind.ESCALATED).recorded_at < due


def calendar_wrong(record, found):
    due = eight_hours(the(record, Kind.FORWARDED).recorded_at)
    marked = the(record, Kind.LAPSED)
    wrong_day = marked.data.due_at.date()
    early = marked.data.due_at < due and not CALENDAR.windows(wrong_day)
    return early and marked.recorded_at < the(record, Kind.ANSWERED).recorded_at <= due


def marked_in_time(record, found):
    due = eight_hours(the(record, Kind.FORWARDED).recorded_at)
    return the(record, Kind.ANSWERED).recorded_at <= due < the(record, Kind.LAPSED).recorded_at


SEEN = {
    Fault.SILENT_FOCAL_POINT: lapsed_at(petition.Position.FOCAL_POINT),
    Fault.SILENT_HEAD: lapsed_at(petition.Position.FOCAL_POINT, petition.Position.HEAD),
    Fault.SHUFFLED: out_of_order,
} | {fault: globals()[fault] for fault in Fault if fault in globals()}


@pytest.mark.parametrize("fault", Fault)
def test_a_planted_fault_can_be_seen(fault):
    """By its record alone, without the engine's obligations."""
    cases = [(planted, record) for planted, record in planted_records() if planted.fault is fault]
    assert len(cases) == 3
    for planted, record in cases:
        assert SEEN[fault](record, planted.expected[0]), planted


def test_what_was_late_is_what_the_engine_says_was_late():
    """Of every case whose file has all that happened."""
    seen = set()
    for planted, record in planted_records():
        wanted = [found for found in planted.expected if found.owed]
        if not wanted or planted.fault in (Fault.SYSTEM_EVENTS_MISSING, Fault.NOT_MARKED):
            continue
        lives = late_lives(ENGINE.load(record), november().at)
        said = [(life.owed, life.role, life.unit, life.since, life.due, life.met) for life in lives]
        assert sorted(map(str, said)) == sorted(
            str((f.owed, f.role, f.unit, f.since, f.due, f.met)) for f in wanted
        )
        late = {life.owed: life.late for life in lives}
        assert all(found.by in (None, late[found.owed]) for found in wanted)
        seen |= {found.owed for found in wanted}
    assert seen > {Owed.ASSESSMENT, Owed.RESPONSE, Owed.RESULT, Owed.REMINDER, Owed.ESCALATION}


def test_every_kind_of_deviation_is_planted():
    kinds = {found.kind for planted in november().planted for found in planted.expected}
    assert kinds == set(DeviationKind)


def test_the_mark_of_overdue_is_planted_in_every_way():
    verdicts = Counter(planted.verdict for planted in november().planted)
    assert set(verdicts) == {
        "",
        "truly_late",
        "late_by_recording",
        "late_by_calendar",
        "marked_in_time",
        "not_marked",
    }
    days = {day for planted in november().planted for day in planted.days}
    assert days == {date(2026, 11, 24)}


def test_shares_are_kept():
    log = rehearse(1, 2000, *NOVEMBER, faults=[Fault.TOLD_LATE, Fault.NOT_MARKED], share=0.02)
    assert Counter(planted.fault for planted in log.planted) == {
        Fault.TOLD_LATE: 40,
        Fault.NOT_MARKED: 40,
    }


@pytest.mark.parametrize(
    "start, end", [((2026, 2, 1), (2026, 3, 15)), ((2026, 8, 1), (2026, 9, 30))]
)
def test_other_holidays_are_left_out_as_well(start, end):
    log = rehearse(2, 1500, date(*start), date(*end), faults=[Fault.CALENDAR_WRONG])
    assert log.planted
    for planted in log.planted:
        (day,) = planted.days
        assert not CALENDAR.windows(day) and day.weekday() < 5


# -- files and the command ------------------------------------------------------------------------


def test_the_key_has_a_row_for_each_finding():
    rows = list(csv.DictReader(io.StringIO(planted_csv(november().planted))))
    assert len(rows) == sum(len(planted.expected) for planted in november().planted)
    first = november().planted[0]
    assert (rows[0]["case"], rows[0]["fault_vi"]) == (first.case, first.fault.vi)
    late = next(row for row in rows if row["fault"] == "intake_late")
    assert int(late["by_s"]) > 0 and late["owed"] == "assessment" and late["role"] == "operator"


def test_the_command_writes_both(tmp_path, capsys):
    log, key = tmp_path / "log.jsonl", tmp_path / "key.csv"
    period = ["--from", "2026-11-01", "--until", "2026-11-30", "--seed", "5", "--cases", "300"]
    files = ["--out", str(log), "--planted", str(key)]
    with pytest.raises(SystemExit) as ended:
        main(["rehearse", *period, *files, "--fault", "told_late", "--lang", "en"])
    assert not ended.value.code
    same = rehearse(5, 300, *NOVEMBER, faults=[Fault.TOLD_LATE])
    assert log.read_bytes() == b"".join(same.lines())
    assert key.read_text("utf-8-sig") == planted_csv(same.planted)
    assert "of 300 cases" in capsys.readouterr().out
    with gzip.open(MONTH) as packed:
        assert json.loads(packed.readline())["kind"] == "received"


@pytest.mark.parametrize(
    "options, said",
    [
        (["--cases", "0"], "0 hồ sơ thì không có hồ sơ nào"),
        (["--until", "2026-10-01"], "kỳ kết thúc ngày 2026-10-01, trước ngày 2026-11-01"),
        (["--from", "2026-11-31"], '"2026-11-31" không phải là ngày'),
        (["--fault", "told_lat"], 'không có từ "told_lat"; có thể dùng: told_late'),
        (["--cases", "20"], "cần 28 hồ sơ tiếp nhận ít nhất 80 giờ làm việc"),
    ],
)
def test_the_command_says_what_is_wrong(options, said, tmp_path, capsys):
    base = ["--from", "2026-11-01", "--until", "2026-11-30", "--out", str(tmp_path / "log.jsonl")]
    with pytest.raises(SystemExit) as ended:
        main(["rehearse", *base, *options])
    assert ended.value.code == 2
    assert said in capsys.readouterr().err


def test_a_share_is_a_share():
    with pytest.raises(petition.InvalidInput, match="above 0 and up to 1"):
        rehearse(1, 100, *NOVEMBER, share=0)


def test_only_decision_192_is_rehearsed():
    engine = Engine(petition.Regulation.builtin().with_reading("I-16", "occurred"))
    with pytest.raises(petition.InvalidInput, match="follows Decision 192"):
        rehearse(1, 100, *NOVEMBER, faults=(), engine=engine)


def test_another_calendar_is_kept_to():
    """Saturdays worked: nothing is late by that calendar either."""
    worked = "".join(
        f'[[day]]\ndate = 2026-11-{day:02}\nlike = "fri"\ninstrument = "x"\n'
        'reason = { vi = "x", en = "x" }\n'
        for day in (7, 14, 21, 28)
    )
    engine = Engine(calendar=CALENDAR.with_days(worked))
    log = rehearse(1, 300, *NOVEMBER, faults=[Fault.SILENT_HEAD], engine=engine)
    for record in log.records():
        engine.load(record)
    dues = {found.due for planted in log.planted for found in planted.expected}
    assert log.planted and len(dues) == 6
