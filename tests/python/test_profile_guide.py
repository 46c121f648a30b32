"""The guide to writing a profile, followed as a new user would: from a copy to Đà Nẵng's."""

import re
from pathlib import Path

import pytest

import petition
from petition import Actor, Engine, Event, Regulation, Role

FOLDER = Path(__file__).parents[2] / "libpetition" / "data" / "regulations"
GUIDES = ["README.md", "HUONG_DAN.md"]
OPERATOR = Actor(Role.OPERATOR)


def run(capsys, *arguments):
    from petition.cli import main

    with pytest.raises(SystemExit) as ended:
        main(list(arguments))
    return ended.value.code, capsys.readouterr().out


def section_names(toml):
    """The top-level sections of a piece of TOML."""
    return set(re.findall(r"^\[+([a-z]+)", toml, re.MULTILINE))


def without(toml, names):
    """The text without the sections of those names."""
    pieces = re.split(r"^(?=\[)", toml, flags=re.MULTILINE)
    return "".join(piece for piece in pieces if not section_names(piece) & names)


@pytest.fixture(name="profile", params=GUIDES)
def followed(request, tmp_path, capsys):
    """Does what the guide says, step by step."""
    guide = (FOLDER / request.param).read_text("utf-8")
    status, toml = run(capsys, "profile", "gia-lai")
    assert status == 0
    for block in re.findall(r"```toml\n(.*?)```", guide, re.DOTALL):
        toml = without(toml, section_names(block)) + "\n" + block
    path = tmp_path / "da-nang.toml"
    path.write_text(toml, encoding="utf-8")
    return path


def test_both_guides_show_the_same_profile():
    blocks = [
        re.findall(r"```toml\n.*?```", (FOLDER / g).read_text("utf-8"), re.DOTALL) for g in GUIDES
    ]
    assert blocks[0] == blocks[1]
    assert len(blocks[0]) == 5


def test_the_profile_is_proven_and_drawn(profile, capsys):
    status, said = run(capsys, "verify", str(profile))
    assert status == 0
    assert "da-nang-960-2021" in said
    status, drawn = run(capsys, "graph", str(profile))
    assert status == 0
    assert "chuyển lên cấp trên" not in drawn


def test_a_petition_has_three_working_days_and_an_urgent_one_one(profile):
    engine = Engine(Regulation.read(profile))
    law = engine.regulation
    for case_class, due in (("", "2025-11-27"), ("urgent", "2025-11-25")):
        case = petition.Case("DN-1")
        received = petition.Received(
            channel=law.channels[0].id,
            topic=law.topics[0].id,
            content="Ngập đường",
            language="vi",
            content_clear=True,
            petitioner=petition.Petitioner("A", "B", "0905123456"),
            case_class=case_class,
        )
        for id, data in (("e1", received), ("e2", petition.Forwarded("so-xd"))):
            at = petition.instant("2025-11-24T09:00:00+07:00")
            case = engine.submit(case, Event(id, OPERATOR, data, at)).case
        assert engine.due(case) == petition.instant(f"{due}T17:00:00+07:00")
        late = engine.simulate(case, petition.instant("2025-12-31T00:00:00+07:00")).case
        assert late.state.position is petition.Position.FOCAL_POINT
        assert engine.timeliness(late, petition.instant("2025-12-31T00:00:00+07:00")).overdue


def test_the_keys_the_guides_name_are_those_of_the_reader():
    text = (FOLDER / "README.md").read_text("utf-8")
    for clock in petition.ClockStart:
        assert f"`{clock.value}`" in text
    for ground in petition.ReferralGround:
        assert f"`{ground.value}`" in text
