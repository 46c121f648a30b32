"""The proof of a regulation, from Python and on the command line."""

import json
from pathlib import Path

import pytest

import petition
from petition import Engine, Regulation


def run(capsys, *arguments):
    from petition.cli import main

    with pytest.raises(SystemExit) as ended:
        main(list(arguments))
    return ended.value.code, capsys.readouterr()


@pytest.fixture(name="found", scope="module")
def the_proof():
    return petition.verify(Engine(Regulation.builtin("tp-hcm")))


def test_a_sound_regulation_is_proven(found):
    assert found.proven
    assert found.states > 100
    assert found.judged > found.transitions > found.states
    assert [each.number for each in found.properties] == list(range(1, 16))
    assert all(each.counterexample is None for each in found.properties)
    assert "rescheduling" in {gap.key for gap in found.unset}
    assert found.ending_units == ()
    assert "silence at this level leads no higher" in {
        gap.point.en for gap in found.gaps if gap.point
    }


def test_the_worst_case_is_a_sum_of_limits(found):
    (worst,) = found.worst_cases
    assert worst.level is petition.Position.FOCAL_POINT
    assert worst.limits == ()


def broken(found):
    return [(each.statement.en, each.detail.en) for each in found.properties if not each.proven]


def edited(name, before, more):
    toml = Regulation.builtin_toml(name)
    assert before in toml
    return Regulation.parse(toml.replace(before, more + before, 1))


@pytest.mark.parametrize("keys", ['lead = "3 working hours"', "percent = 75"])
def test_decision_192_with_an_early_warning_is_proven(keys):
    plain = petition.verify(Engine(Regulation.builtin()))
    law = edited("gia-lai", "[publication]", f"[service_standard.early_warning]\n{keys}\n\n")
    warned = petition.verify(Engine(law))
    assert broken(warned) == []
    # What has been warned of is told apart from what has not.
    assert warned.states > plain.states
    assert [gap.point for gap in warned.gaps] == [gap.point for gap in plain.gaps]


def test_decision_192_is_proven_where_a_bad_rating_reopens_a_case():
    law = Regulation.builtin().with_reading("I-13", "reopens_once")
    assert broken(petition.verify(Engine(law))) == []


def test_da_nang_is_proven_with_a_unit_that_ends():
    units = "".join(
        f'[[units]]\nid = "{id}"\nlabel = {{ vi = "Sở {id}", en = "{id}" }}\n{more}'
        for id, more in (("a", "valid_until = 2025-06-30\n"), ("b", ""))
    )
    found = petition.verify(Engine(edited("da-nang", "[citations]\n", units)))
    assert broken(found) == []
    assert [(unit.id, f"{unit.last}") for unit in found.ending_units] == [("a", "2025-06-30")]
    assert petition.Owed.FORWARDING_ANEW in {gap.owed for gap in found.gaps}


def test_the_command_tells_what_broke_in_either_language(capsys, tmp_path):
    slow = '[[classes]]\nid = "slow"\nlabel = { vi = "chậm", en = "slow" }\n'
    slow += 'limits = { focal_point = "none" }\n'
    toml = Regulation.builtin_toml().replace("[rescheduling]", slow + "[rescheduling]", 1)
    path = tmp_path / "slow.toml"
    path.write_text(toml, encoding="utf-8")
    for lang, told in (("vi", "im lặng dừng ở “đầu mối tiếp nhận”"), ("en", "silence ends at")):
        status, said = run(capsys, "verify", str(path), "--lang", lang)
        assert status == 1
        assert told in said.out
        assert "Kịch bản" in said.out if lang == "vi" else "Scenario" in said.out


def test_the_command_prints_what_was_explored(capsys):
    status, said = run(capsys, "verify", "tp-hcm")
    assert status == 0
    assert "tính chất đều đúng" in said.out
    assert "Khoảng trống" in said.out
    assert "số lần hẹn lại" in said.out


def test_the_command_in_json_and_for_a_file(capsys, tmp_path):
    path = tmp_path / "mine.toml"
    path.write_text(Regulation.builtin_toml("tp-hcm"), encoding="utf-8")
    status, said = run(capsys, "verify", str(path), "--json")
    form = json.loads(said.out)
    assert status == 0
    assert form["proven"] is True
    assert form["properties"][2]["counterexample"] is None


def test_a_bad_profile_is_refused_with_its_place(capsys, tmp_path):
    path = tmp_path / "mine.toml"
    path.write_text(
        Regulation.builtin_toml().replace("limit = 1\n", "limit = one\n"), encoding="utf-8"
    )
    status, said = run(capsys, "verify", str(path))
    assert status == 2
    assert "mine.toml:" in said.err


def test_readings_are_listed_with_the_one_taken(capsys):
    status, said = run(capsys, "readings", "--reading", "I-16=occurred", "--json")
    readings = {each["id"]: each for each in json.loads(said.out)}
    assert status == 0
    assert list(readings) == [f"I-{n}" for n in range(1, 30)]
    assert readings["I-16"]["taken"] == "occurred"
    status, said = run(capsys, "readings")
    assert 'I-16 = "recorded"' in said.out


def test_clauses_are_listed_with_what_decides_them(capsys):
    status, said = run(capsys, "clauses", "--json", "--lang", "en")
    clauses = {each["id"]: each for each in json.loads(said.out)}
    assert status == 0
    assert clauses["11.3"]["events"] == ["rescheduled"]
    assert "too_many_promises" in clauses["11.3"]["refusals"]
    assert clauses["5"]["marks"] == ["out"]
    tests = str(Path(__file__).parents[1])
    status, said = run(capsys, "clauses", "--tests", tests, "--json")
    clauses = {each["id"]: each for each in json.loads(said.out)}
    assert len(clauses["11.3"]["tests"]) > 10
    status, said = run(capsys, "clauses", "--tests", tests)
    assert "Kiểm thử" in said.out
    status, said = run(capsys, "clauses", "ha-noi")
    assert "acceptance" in said.out
    assert "Ba mức độ" in said.out
