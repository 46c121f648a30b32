"""The page about a day off that was announced: each step runs and prints what it says."""

import doctest
from pathlib import Path

PAGE = Path(__file__).parents[2] / "examples" / "day-off" / "README.md"


def test_every_step_prints_what_the_page_says():
    found = doctest.testfile(str(PAGE), module_relative=False, encoding="utf-8")
    assert found.attempted > 15
    assert found.failed == 0
