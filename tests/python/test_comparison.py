"""Two laws compared, from Python and on the command line."""

import json
from pathlib import Path

import pytest

import petition
from petition import Claim, Engine, Regulation
from petition.scenarios import Setup, contrasting_scenarios, judge, read_features, run
from petition.scenarios.setup import Profile


def command(capsys, *arguments):
    from petition.cli import main

    with pytest.raises(SystemExit) as ended:
        main(list(arguments))
    return ended.value.code, capsys.readouterr()


def engines(*laws):
    return [Engine(law.regulation, law.calendar) for law in laws]


def claims(found):
    return {each.claim: each for each in found.claims}


@pytest.fixture(name="laws", scope="module")
def two_provinces():
    return Setup(lang="vi"), Setup(lang="vi", profile=Profile.builtin("ha-noi"))


@pytest.fixture(name="found", scope="module")
def what_differs(laws):
    return petition.compare(*engines(*laws))


def test_each_claim_is_answered_by_itself(found):
    assert [each.claim for each in found.claims] == list(Claim)
    assert not found.same
    assert found.judged > found.transitions > 0
    later = claims(found)[Claim.NOTHING_DUE_LATER]
    assert [step.before.kind.value for step in later.history] == ["received", "forwarded"]
    assert later.contrasts[0].after.vi == "không có hạn"


def test_the_mirror_breaks_the_mirrored_claims(laws, found):
    mirrored = claims(petition.compare(*engines(*reversed(laws))))
    for claim, other in (
        (Claim.NOTHING_DUE_LATER, Claim.NOTHING_DUE_EARLIER),
        (Claim.NOTHING_ALLOWED_MORE, Claim.NOTHING_ALLOWED_LESS),
        (Claim.SAME, Claim.SAME),
    ):
        one, two = claims(found)[claim], mirrored[other]
        assert one.proven == two.proven
        assert len(one.history) == len(two.history)


def test_a_law_is_the_same_as_itself():
    law = Engine(Regulation.builtin("tp-hcm"))
    found = petition.compare(law, law)
    assert found.same
    assert all(each.proven and not each.history for each in found.claims)


@pytest.mark.parametrize("lang", ["vi", "en"])
def test_each_scenario_holds_under_its_law_and_fails_under_the_other(laws, found, lang, tmp_path):
    before, after = (law.with_(lang=lang) for law in laws)
    path = tmp_path / "two.feature"
    path.write_text(contrasting_scenarios(found, before, after), encoding="utf-8")
    plans = read_features([path])
    broken = [each for each in found.claims if not each.proven]
    assert len(plans) == 2 * len(broken)
    assert run(plans).failed == 0
    for number, plan in enumerate(plans):
        other = (after if number % 2 == 0 else before).with_(units=plan.setup.units)
        assert judge(plan, other).failure is not None


def test_nothing_broken_leaves_no_scenario():
    law = Setup(profile=Profile.builtin("tp-hcm"))
    found = petition.compare(*engines(law, law))
    assert contrasting_scenarios(found, law, law) == ""


def test_what_was_explored_is_said_with_its_bounds(found):
    said = " ".join(each.en for each in found.scope)
    assert "ended when every claim was broken" in said
    assert "as they happen" in said
    law = Engine(Regulation.builtin("tp-hcm"))
    whole = " ".join(each.en for each in petition.compare(law, law).scope)
    assert "until no new pair of cases appeared" in whole


def test_the_command_shows_both_results_and_writes_scenarios(capsys, tmp_path):
    out = tmp_path / "khac.feature"
    status, said = command(capsys, "compare", "gia-lai", "ha-noi", "--scenario-out", str(out))
    assert status == 1
    assert "✗ 1." in said.out
    assert "không có hạn" in said.out
    assert "Đã xét những gì" in said.out
    status, said = command(capsys, "check", str(out))
    assert status == 0


def test_a_file_is_named_from_where_the_scenario_stands(capsys, tmp_path, monkeypatch):
    (tmp_path / "mine.toml").write_text(
        Regulation.builtin_toml("tp-hcm").replace('limit = "5 minutes"', 'limit = "6 minutes"'),
        encoding="utf-8",
    )
    (tmp_path / "out").mkdir()
    monkeypatch.chdir(tmp_path)
    status, _ = command(
        capsys, "compare", "tp-hcm", "mine.toml", "--scenario-out", "out/two.feature"
    )
    assert status == 1
    assert 'quy chế "../mine.toml"' in Path("out/two.feature").read_text("utf-8")
    status, _ = command(capsys, "check", "out/two.feature")
    assert status == 0


def test_a_reading_of_b_alone_is_compared_with_a(capsys):
    status, said = command(
        capsys, "compare", "tp-hcm", "--reading", "I-9=6 minutes", "--json", "--lang", "en"
    )
    form = json.loads(said.out)
    assert status == 1
    assert form["same"] is False
    assert form["claims"][0]["claim"] == "nothing_due_later"
    assert form["claims"][0]["proven"] is False
    assert form["claims"][1]["proven"] is True
    status, said = command(
        capsys, "compare", "tp-hcm", "--reading", "I-16=recorded", "--reading-a", "I-16=recorded"
    )
    assert status == 0
    assert "quyết định như nhau" in said.out


def test_what_cannot_be_read_ends_with_status_2(capsys):
    status, said = command(capsys, "compare", "gia-lai", "nowhere.toml")
    assert status == 2
    assert "nowhere.toml" in said.err
