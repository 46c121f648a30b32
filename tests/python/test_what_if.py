"""Recorded cases judged under another regulation or calendar."""

import dataclasses
import json
from pathlib import Path

import pytest

import petition
from petition import Engine, Regulation

PETITIONS = sorted((Path(__file__).parents[2] / "examples" / "petitions").glob("*.jsonl"))
RECORDS = tuple(record for path in PETITIONS for record in petition.read_records(path))
BUILTIN = Engine.builtin()


def stricter(hours):
    toml = Regulation.builtin_toml().replace("8 working hours", f"{hours} working hours")
    return Engine(Regulation.parse(toml))


def test_the_same_law_changes_nothing():
    assert petition.what_if(RECORDS, BUILTIN, BUILTIN) == ()


def test_a_shorter_limit_moves_due_times_and_makes_cases_late():
    found = {each.case_id: each for each in petition.what_if(RECORDS, BUILTIN, stricter(1 + 1))}
    silent = found["PA-2026-0821-031"]
    assert "dues" in silent.changed
    assert silent.after.dues[0] < silent.before.dues[0]
    assert silent.after.late_s > silent.before.late_s


def test_without_a_rescheduling_the_recorded_one_is_refused():
    toml = Regulation.builtin_toml().replace("limit = 1\n", "limit = 0\n")
    found = petition.what_if(RECORDS, BUILTIN, Engine(Regulation.parse(toml)))
    refused = dict(found[0].after.refused)
    assert any(petition.RefusalCode.TOO_MANY_PROMISES in codes for codes in refused.values())


def test_a_difference_cites_what_a_proposal_rests_on():
    """Art. 17.4: proposals that shorten handling."""
    found = petition.what_if(RECORDS, BUILTIN, stricter(2))
    assert {tuple(clause.id for clause in each.citations) for each in found} == {("17.4",)}


STORM = (
    'version = "storm"\n[[day]]\ndate = 2026-08-24\nwindows = []\ninstrument = "1/CĐ"\n'
    'reason = { vi = "nghỉ bão", en = "storm" }'
)


def test_a_day_off_moves_due_times():
    storm = petition.Calendar.builtin().with_days(STORM)
    found = petition.what_if(RECORDS, BUILTIN, Engine(calendar=storm))
    assert [each.case_id for each in found] == ["PA-2026-0821-031"]
    assert found[0].changed[0] in ("position", "dues", "refused")


def test_what_is_compared_with_is_what_judged_the_record():
    (given,) = (each for each in RECORDS if each.case_id == "PA-2026-0821-031")
    judged = BUILTIN.follow(given).case.record()
    assert petition.what_if([judged], BUILTIN, stricter(2))
    with pytest.raises(petition.InvalidInput, match="is judged by the regulation") as raised:
        petition.what_if([judged], stricter(2), BUILTIN)
    assert raised.value.code is petition.ErrorCode.OTHER_LAW


def test_the_command_compares_with_the_built_in_law_that_judged(capsys, tmp_path):
    from petition.cli import main

    other = Regulation.builtin("da-nang")
    case = petition.Case("DN-1")
    received = RECORDS[0].events[0]
    channel, topic = other.channels[0].id, other.topics[0].id
    data = dataclasses.replace(received.data, channel=channel, topic=topic)
    case = Engine(other).submit(case, dataclasses.replace(received, data=data)).case
    assert len(case) == 1
    path = tmp_path / "da-nang.jsonl"
    path.write_text(case.record().to_json(), "utf-8")
    with pytest.raises(SystemExit) as ended:
        main(["whatif", str(path), "--profile", "da-nang"])
    assert ended.value.code == 0
    assert "0 trong 1 hồ sơ có kết quả khác." in capsys.readouterr().out
    case = stricter(2).submit(petition.Case("GL-1"), received).case
    path.write_text(case.record().to_json(), "utf-8")
    with pytest.raises(SystemExit) as ended:
        main(["whatif", str(path), "--profile", "da-nang"])
    assert ended.value.code == 2
    assert "hồ sơ được xét theo quy chế" in " ".join(capsys.readouterr().err.split())


def test_the_command_takes_the_laws_that_judged(capsys, tmp_path):
    """Cases that counted by a calendar with a storm day, or were moved to it, and those that did
    not: each is compared with what its record names."""
    from petition.cli import main

    (given,) = (each for each in RECORDS if each.case_id == "PA-2026-0821-031")
    storm = petition.Calendar.builtin().with_days(STORM)
    judged = Engine(calendar=storm).follow(given).case.record()
    both = petition.Registry([Regulation.builtin()], [storm, petition.Calendar.builtin()])
    move = petition.Event(
        "m",
        petition.Actor(petition.Role.OPERATOR),
        petition.CalendarChanged("vn-state", storm.version, "Nghỉ bão"),
        given.events[1].recorded_at,
    )
    moved = both.follow(petition.Record("PA-1", (*given.events[:2], move))).case.record()
    log, days = tmp_path / "log.jsonl", tmp_path / "storm.toml"
    days.write_text(STORM, "utf-8")
    records = (judged, petition.Record("PA-0"), moved)
    log.write_text("\n".join(record.to_json() for record in records), "utf-8")
    for more, status in (([], 2), (["--judged-days", str(days)], 0)):
        with pytest.raises(SystemExit) as ended:
            main(["whatif", str(log), "--json", *more])
        assert ended.value.code == status
        said = capsys.readouterr()
    found = {each["case"]: each["changed"] for each in json.loads(said.out)}
    assert "dues" in found[given.case_id] and set(found) <= {given.case_id, "PA-1"}
    assert "refused" not in found.get("PA-1", ())
    with pytest.raises(SystemExit) as ended:
        main(["whatif", str(log), "--json", "--judged-days", str(days), "--days", str(days)])
    assert ended.value.code == 0
    assert not [each for each in json.loads(capsys.readouterr().out) if each["case"] != "PA-1"]


def test_the_command(capsys, tmp_path):
    from petition.cli import main

    profile = tmp_path / "mine.toml"
    profile.write_text(
        Regulation.builtin_toml().replace("8 working hours", "2 working hours"), encoding="utf-8"
    )
    for extra in ([], ["--json"]):
        with pytest.raises(SystemExit) as ended:
            main(["whatif", str(PETITIONS[-1]), "--profile", str(profile), *extra])
        assert ended.value.code == 0
        said = capsys.readouterr().out
        assert "PA-" in said
    assert json.loads(said)[0]["changed"]
