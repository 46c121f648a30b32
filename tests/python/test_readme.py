"""The README shows the programs that the tests build and run, and what they really print."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

from petition.cli import main

ROOT = Path(__file__).parents[2]
SHOWN = re.compile(
    r"\((?:`|<code>)(?P<path>(?:bindings/\w+/)?examples/[^`<]+)(?:`|</code>)\)[^\n]*\n\n"
    r"```\w+\n(?P<code>.*?)```",
    re.DOTALL,
)


@pytest.mark.parametrize("readme", ["README.md", "README.vi.md"])
def test_programs_are_those_of_the_examples(readme: str) -> None:
    shown = list(SHOWN.finditer((ROOT / readme).read_text("utf-8")))
    languages = [Path(program["path"]).suffix for program in shown]
    assert languages == [".cpp", ".py", ".c", ".java", ".js", ".go", ".cs", ".php", ".rs"]
    for program in shown:
        assert program["code"] == (ROOT / program["path"]).read_text("utf-8"), program["path"]


@pytest.mark.parametrize("readme", ["README.md", "README.vi.md"])
def test_every_binding_shows_its_example(readme: str) -> None:
    shown = {program["path"] for program in SHOWN.finditer((ROOT / readme).read_text("utf-8"))}
    for folder in (ROOT / "bindings").glob("*/examples"):
        assert any(path.startswith(f"{folder.relative_to(ROOT)}/") for path in shown), folder


@pytest.mark.parametrize("readme", ["README.md", "README.vi.md"])
def test_links_lead_somewhere(readme: str) -> None:
    prose = re.sub(r"(?ms)^```.*?^```$", "", (ROOT / readme).read_text("utf-8"))
    links = re.findall(r"\]\(([^)]+)\)", prose)
    assert links
    for link in links:
        assert (ROOT / link.partition("#")[0]).exists(), link


def block_with(readme: str, text: str) -> str:
    text_of = (ROOT / readme).read_text("utf-8")
    blocks = re.findall(r"^```\w*\n(.*?)^```$", text_of, re.DOTALL | re.MULTILINE)
    (found,) = [block for block in blocks if text in block]
    return found


def words_of(text: str) -> str:
    """Without line ends: the README wraps what a program prints in one line."""
    return " ".join(text.split())


@pytest.mark.parametrize(
    ("readme", "refused", "options"),
    [("README.md", "REFUSED", ["--lang", "en"]), ("README.vi.md", "TỪ CHỐI", [])],
)
def test_the_demo_prints_what_is_shown(readme, refused, options, capsys, monkeypatch) -> None:
    monkeypatch.setenv("COLUMNS", "80")
    with pytest.raises(SystemExit):
        main(["demo", *options])
    printed = capsys.readouterr().out
    for part in block_with(readme, refused).split("…\n"):
        assert part in printed


@pytest.mark.parametrize("readme", ["README.md", "README.vi.md"])
def test_the_suites_are_those_of_the_script(readme: str) -> None:
    suites = re.findall("^• (.+)$", block_with(readme, "mypy"), re.MULTILINE)
    script = (ROOT / "script" / "test").read_text("utf-8")
    assert suites == re.findall(r"^(?:ctests|suite) \w+ \"([^\"]+)\"", script, re.MULTILINE)


@pytest.mark.parametrize("readme", ["README.md", "README.vi.md"])
def test_the_suites_add_up(readme: str) -> None:
    *suites, total = re.findall(r"(\d+) passed, 0 failed", block_with(readme, "mypy"))
    assert int(total) == sum(map(int, suites))


@pytest.mark.parametrize(
    ("readme", "lang", "due"),
    [("README.md", "en", "due 15:10 on"), ("README.vi.md", "vi", "hạn 15:10 ngày 22/04/2021")],
)
def test_the_ten_lines_print_what_is_shown(readme: str, lang: str, due: str, tmp_path) -> None:
    """In the language of the page: the programs print `text.vi`, and `text.en` is beside it."""
    example = ROOT / "examples" / "python" / "first.py"
    program = example.read_text("utf-8").replace("__file__", repr(str(example)))
    program = program.replace("text.vi", f"text.{lang}")
    ended = subprocess.run(
        [sys.executable, "-c", program], check=True, capture_output=True, text=True
    )
    shown = words_of(block_with(readme, due))
    assert shown.endswith(" …")
    assert shown.removesuffix(" …") in words_of(ended.stdout)
