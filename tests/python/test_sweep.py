"""Sweeps: many open cases at one instant, told as the engine tells of each."""

import json
import pickle
import threading
from datetime import UTC, datetime, timedelta
from pathlib import Path

import numpy as np
import pytest

import petition
from petition import Engine, Kind, Position, Regulation, Role, Standing, Sweep
from petition.cli import main

PETITIONS = sorted((Path(__file__).parents[2] / "examples" / "petitions").glob("*.jsonl"))
RECORDS = [record for path in PETITIONS for record in petition.read_records(path)]
ENGINES = [
    Engine(Regulation.builtin().with_reading(*reading)) if reading else Engine.builtin()
    for reading in (None, ("I-4", "per_level"), ("I-5", "overdue_only"), ("I-16", "occurred"))
]
DUE = "2026-11-25 16:00"


def at(text):
    return petition.instant(text.replace(" ", "T") + ":00+07:00")


def stages(engine):
    """Every stage of the example petitions, as time passes over them."""
    cases = [petition.Case("new")]
    for record in RECORDS:
        end = record.events[-1].recorded_at + timedelta(days=9)
        cases += [step.verdict.case for step in engine.follow(record, end).steps]
    return cases


def from_column(value):
    return None if np.isnat(value) else datetime.fromtimestamp(int(value.astype(int)), UTC)


@pytest.fixture
def answered(submit, forwarded):
    answer = petition.Answered("Đã thay bóng đèn")
    unit = "so-xay-dung"
    return submit(forwarded, Role.FOCAL_POINT, answer, "2026-11-23 16:30", unit).case


@pytest.mark.parametrize("engine", ENGINES, ids=["default", "I-4", "I-5", "I-16"])
def test_every_stage_is_told_as_the_engine_tells_it(engine):
    cases = stages(engine)
    sweep = Sweep(engine, cases)
    assert len(sweep) == len(cases) > 20
    now = max(case.state.recorded_at for case in cases if len(case)) + timedelta(hours=1)
    wakeups, dues, overdue = sweep.next_wakeup(), sweep.due(), sweep.overdue(now)
    after = sweep.overdue_after()
    for i, case in enumerate(cases):
        assert from_column(wakeups[i]) == engine.next_wakeup(case)
        assert from_column(dues[i]) == engine.due(case)
        assert overdue[i] == engine.timeliness(case, now).overdue
        since = from_column(after[i])
        assert overdue[i] == (since is not None and since < now)
    assert overdue.any()
    assert not overdue.all()


@pytest.mark.parametrize("engine", ENGINES, ids=["default", "I-4", "I-5", "I-16"])
def test_a_dry_run_is_what_advance_does(engine):
    acts = {Kind.LAPSED: "lapse", Kind.REMINDED: "reminder", Kind.ESCALATED: "escalation"}
    done = set()
    for case in stages(engine)[1:]:
        wakeup = engine.next_wakeup(case) or case.state.recorded_at
        now = max(wakeup, case.state.recorded_at)
        (row,) = Sweep(engine, [case]).dry_run(now)
        appended = {event.kind: event for event in engine.advance(case, now).events}
        done |= set(appended)
        for kind, name in acts.items():
            assert (kind in appended) == (row[name] == Standing.NOW.number)
        assert Position.of(int(row["level"])) == case.state.position
        to = Position.of(int(row["to"]))
        up = appended.get(Kind.ESCALATED)
        assert to == (up.data.to if up else Position.NONE)
    assert done == set(acts)


def test_the_columns_are_numpy_arrays(engine, received, forwarded):
    sweep = Sweep(engine, [received, forwarded])
    for column in (sweep.next_wakeup(), sweep.due(), sweep.reminder(), sweep.overdue_after()):
        assert (column.dtype, column.shape) == (np.dtype("datetime64[s]"), (2,))
    assert sweep.overdue(at(DUE)).dtype == np.bool_
    rows = sweep.dry_run(at(DUE))
    assert rows.dtype.names == ("level", "to", "lapse", "reminder", "escalation")
    assert sweep.dry_run(at(DUE)).shape == (2,)
    assert Sweep(engine).due().shape == Sweep(engine).dry_run(at(DUE)).shape == (0,)
    assert sweep.due()[1] == np.datetime64("2026-11-25T09:00:00")  # UTC


def test_a_second_after_the_due_time_it_is_overdue(engine, forwarded):
    sweep = Sweep(engine, [forwarded])
    assert sweep.overdue(at(DUE)).tolist() == [False]
    assert sweep.overdue(at(DUE) + timedelta(seconds=1)).tolist() == [True]
    assert Standing.of(int(sweep.dry_run(at(DUE))["lapse"][0])) is Standing.NOT_YET


def test_cases_are_replaced_and_removed(engine, received, forwarded, answered):
    sweep = Sweep(engine, [received])
    assert sweep.add(forwarded) == 1
    sweep.extend([answered, forwarded])
    sweep.replace(1, answered)
    assert np.isnat(sweep.due()).tolist() == [True, True, True, False]
    sweep.remove(0)
    assert np.isnat(sweep.due()).tolist() == [False, True, True]
    assert repr(sweep) == "<petition.Sweep of 3 cases>"


def test_counts_name_the_clauses_and_add_up(engine, received, forwarded, answered):
    sweep = Sweep(engine, [received, forwarded, answered])
    rows = sweep.counts(at(DUE) + timedelta(seconds=1))
    for act in (Kind.LAPSED, Kind.REMINDED, Kind.ESCALATED):
        assert sum(row.cases for row in rows if row.act is act) == 3
    (up,) = [r for r in rows if (r.act, r.standing) == (Kind.ESCALATED, Standing.NOW)]
    assert (up.level, up.cases, up.regulation) == (Position.FOCAL_POINT, 1, 0)
    assert "10.1.2.b2" in [clause.id for clause in up.citations]
    assert pickle.loads(pickle.dumps(up)) == up


def test_a_registry_judges_each_case_by_its_own_law(submit):
    toml = Regulation.builtin_toml()
    former = Regulation.parse(
        toml.replace("valid_from = 2021-03-30", "valid_from = 2021-03-30\nvalid_until = 2026-12-31")
    )
    stricter = Regulation.parse(
        toml.replace("valid_from = 2021-03-30", "valid_from = 2027-01-01")
        .replace('version = "1"', 'version = "2"')
        .replace("8 working hours", "4 working hours")
    )
    registry = petition.Registry([former, stricter], [petition.Calendar.builtin()])

    def forwarded_on(day):
        case = petition.Case("PA-1")
        for id, data in (("e1", _letter()), ("e2", petition.Forwarded("so-xay-dung"))):
            event = petition.Event(id, petition.Actor(Role.OPERATOR), data, at(f"{day} 08:00"))
            case = registry.submit(case, event).raise_for_refusal().case
        return case

    cases = [forwarded_on("2026-12-30"), forwarded_on("2027-01-04")]
    sweep = Sweep(registry, cases)
    for due, case in zip(sweep.due(), cases, strict=True):
        assert from_column(due) == registry.engine(case).due(case)
    rows = sweep.counts(at("2027-01-05 08:00"))
    assert {row.regulation for row in rows} == {0, 1}


def _letter():
    return petition.Received(
        channel="hotline",
        topic="infrastructure",
        content="Đèn đường Hùng Vương không sáng.",
        language="vi",
        content_clear=True,
        petitioner=petition.Petitioner("Trần Thị Hoa", "12 Hùng Vương", "0905123456"),
    )


def test_what_is_no_case_or_no_index_is_refused(engine, forwarded):
    sweep = Sweep(engine, [forwarded])
    with pytest.raises(petition.WrongType, match="Engine or Registry"):
        Sweep(forwarded)
    with pytest.raises(petition.WrongType):
        sweep.extend([forwarded, "PA-2"])
    for index in (1, -1):
        for call in (sweep.remove, lambda i: sweep.replace(i, forwarded)):
            with pytest.raises(petition.InvalidInput, match="index"):
                call(index)
    with pytest.raises(petition.InvalidInput):
        sweep.text(1, at(DUE))
    with pytest.raises(petition.InvalidInput):
        sweep.overdue(datetime(2026, 11, 25, 16, 0))
    assert len(sweep) == 1


def test_none_is_added_where_one_cannot_be_counted(forwarded):
    """By a calendar that refuses what is not announced."""
    strict = Engine(calendar=petition.Calendar.builtin().refusing_provisional())
    sweep = Sweep(strict)
    late = petition.Event("e1", petition.Actor(Role.OPERATOR), _letter(), at("2090-04-05 08:00"))
    case = Engine.builtin().submit(petition.Case("PA-2"), late).case
    slip = petition.Event(
        "e2", petition.Actor(Role.OPERATOR), petition.Forwarded("x"), at("2090-04-05 08:00")
    )
    case = Engine.builtin().submit(case, slip).raise_for_refusal().case
    with pytest.raises(petition.NotCovered):
        sweep.extend([forwarded, case])
    assert len(sweep) == 0


def test_threads_ask_and_change_at_once(engine, received, forwarded):
    sweep = Sweep(engine, [forwarded] * 1000)
    wrong = []

    def ask():
        for _ in range(50):
            rows = sweep.dry_run(at(DUE))
            if len(rows) < 1000 or len(rows) > 1100:
                wrong.append(len(rows))

    def change():
        for _ in range(100):
            sweep.replace(sweep.add(received), forwarded)

    threads = [threading.Thread(target=run) for run in (ask, change, ask)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert wrong == []
    assert len(sweep) == 1100


def test_a_sentence_for_one_case(engine, forwarded):
    text = Sweep(engine, [forwarded]).text(0, at(DUE) + timedelta(seconds=1))
    assert text.vi == (
        "Ở đầu mối tiếp nhận: ghi nhận hết thời hạn 16:00 ngày 25/11/2026; chuyển phiếu lên Thủ "
        "trưởng đơn vị."
    )
    assert "the slip goes up to the head of the unit" in text.en


# -- the command ----------------------------------------------------------------------------------


@pytest.fixture
def run(run):
    def sweep(*arguments):
        status, out, err = run("sweep", *arguments)
        assert max(map(len, out.split("\n"))) <= 80
        return status, out, err

    return sweep


@pytest.fixture
def records(tmp_path, engine, received, forwarded, answered):
    """Four cases in two files; one was answered, one is at intake."""
    renamed = [_renamed(case, f"PA-{n}") for n, case in enumerate([received, answered], 2)]
    one, two = tmp_path / "one.jsonl", tmp_path / "two.jsonl"
    one.write_text(forwarded.record().to_json() + "\n", "utf-8")
    two.write_text("".join(record.to_json() + "\n" for record in renamed), "utf-8")
    return one, two


def _renamed(case, id):
    return petition.Record(id, events=case.record().events)


def test_the_command_shows_one_screen(run, records):
    status, out, err = run(*records, "--at", "2026-11-25T16:00:01+07:00")
    assert (status, err) == (0, "")
    for said in ("Quét thử 3 hồ sơ lúc 16:00:01", "PA-1", "16:00 25/11/2026", "Điều 10.1.2.b2"):
        assert said in out
    assert "Trễ hạn: 1 hồ sơ" in out
    assert len(out.split("\n")) < 40
    assert "Bỏ qua" not in out


def test_the_command_says_why_nothing_is_done(run, records):
    status, out, _ = run(*records, "--at", "2026-11-25T16:00:00+07:00", "--all", "--lang", "en")
    assert status == 0
    assert "There is nothing to be done." in out
    assert "PA-1  With the focal point: the due time 16:00 on 25/11/2026 has not passed." in out
    assert "Sweep again at: 16:00:01 25 Nov 2026" in out


def test_the_command_as_json(capsys, records):
    with pytest.raises(SystemExit) as ended:
        main(["sweep", *map(str, records), "--at", "2026-11-25T16:00:01+07:00", "--json"])
    assert ended.value.code == 0
    form = json.loads(capsys.readouterr().out)
    assert (form["at"], form["refused"]) == ("2026-11-25T16:00:01+07:00", 0)
    assert [(each["case"], each["escalation"]) for each in form["cases"]] == [
        ("PA-1", "now"),
        ("PA-2", "no_due_time"),
        ("PA-3", "not_open"),
    ]


def test_the_command_without_events(run, tmp_path):
    empty = tmp_path / "empty.jsonl"
    empty.write_text("", "utf-8")
    status, out, _ = run(empty)
    assert (status, out) == (0, "Không có sự kiện nào.\n")


def test_refused_events_are_counted(run):
    status, out, _ = run(*PETITIONS)
    assert status == 0
    assert "sự kiện bị từ chối (xem petition audit)" in out


def test_many_cases_stay_on_one_screen(run, tmp_path, forwarded):
    file = tmp_path / "many.jsonl"
    lines = [_renamed(forwarded, f"PA-{n:03}").to_json() for n in range(50)]
    file.write_text("\n".join(lines) + "\n", "utf-8")
    status, out, _ = run(file, "--at", "2026-11-26T08:00:00+07:00")
    assert status == 0
    assert "… và 35 hồ sơ nữa." in out
    assert len(out.split("\n")) < 60
