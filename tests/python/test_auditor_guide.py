"""The auditors' guide: followed as a new user would, with its scenarios copied one by one."""

import re
from pathlib import Path

import pytest

from petition.scenarios import read_features, run

GUIDE = (Path(__file__).parents[1] / "scenarios" / "HUONG_DAN.md").read_text("utf-8")
HEAD, ALL = (
    re.sub("^   ", "", block, flags=re.MULTILINE) if block.startswith("   ") else block
    for block in re.findall(r"```gherkin\n(.*?)```", GUIDE, re.DOTALL)
)
SCENARIOS = re.split(r"\n(?=  (?:Kịch bản|Khung kịch bản): )", "\n" + ALL)[1:]


def test_there_are_as_many_to_copy_as_it_says():
    assert len(SCENARIOS) == 13 and "## Mười ba kịch bản" in GUIDE


@pytest.mark.parametrize("scenario", SCENARIOS, ids=lambda text: text.strip().split("\n")[0])
def test_a_scenario_copied_after_the_head_holds(scenario, tmp_path):
    path = tmp_path / "thu.feature"
    path.write_text(f"{HEAD}\n{scenario}", "utf-8")
    results = run(read_features([path])).results
    assert [result.failure for result in results if not result.passed] == []
    assert results


def test_all_in_one_file_hold(tmp_path):
    path = tmp_path / "thu.feature"
    path.write_text(HEAD + "\n" + ALL, "utf-8")
    assert run(read_features([path])).failed == 0


def test_every_command_it_names_exists():
    from petition.cli.commands import app

    names = {command.name for command in app.registered_commands}
    assert set(re.findall(r"`petition (\w+)", GUIDE)) <= names
