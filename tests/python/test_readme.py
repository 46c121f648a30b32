"""The programs that the README shows are the ones that the tests build and run."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
SHOWN = re.compile(r"\(`(?P<path>examples/[^`]+)`\)[^\n]*\n\n```\w+\n(?P<code>.*?)```", re.DOTALL)


@pytest.mark.parametrize("readme", ["README.md", "README.vi.md"])
def test_programs_are_those_of_the_examples(readme: str) -> None:
    shown = list(SHOWN.finditer((ROOT / readme).read_text("utf-8")))
    assert [Path(m["path"]).suffix for m in shown] == [".cpp", ".py", ".c"]
    for program in shown:
        assert program["code"] == (ROOT / program["path"]).read_text("utf-8"), program["path"]


@pytest.mark.parametrize("readme", ["README.md", "README.vi.md"])
def test_links_lead_somewhere(readme: str) -> None:
    links = re.findall(r"\]\(([^)]+)\)", (ROOT / readme).read_text("utf-8"))
    assert links
    for link in links:
        assert (ROOT / link).exists(), link
