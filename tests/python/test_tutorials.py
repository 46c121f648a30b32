"""The tutorials, done as they stand: files are saved, commands and Python are run in their order,
and what the page shows is what is printed. Blocks of C and C++ are held by examples/*/page_test."""

import doctest
import os
import re
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
FOLDER = ROOT / "examples" / "tutorials"
PAGES = sorted(path.name for path in FOLDER.glob("*.md"))
RUN = ("console", "pycon")
COMPILED = ("c", "cpp", "cmake", "text")  # in pages whose program is compiled
BLOCK = re.compile(r"^```(?P<kind>\w*)\n(?P<text>.*?)^```$", re.DOTALL | re.MULTILINE)
NAMED = re.compile(r"`(?P<name>[\w-]+\.\w+)`:\n\n\Z")
SKIPPED = "…"  # in an output: any text


@dataclass
class Block:
    kind: str
    text: str
    name: str  # of the file that it is saved as


def blocks(page):
    text = (FOLDER / page).read_text("utf-8")
    for found in BLOCK.finditer(text):
        name = NAMED.search(text[: found.start()])
        yield Block(found["kind"], found["text"], name["name"] if name else "")


def commands(text):
    """Each command of a block with what is shown below it."""
    for piece in re.split(r"^\$ ", text, flags=re.MULTILINE)[1:]:
        command = re.match(r"(?:.*\\\n)*.*", piece)[0]  # on several lines, each but the last with \
        yield command, piece.removeprefix(command).removeprefix("\n")


def printed(command, folder):
    """What a reader sees, whose terminal has 80 columns."""
    tools = folder / "bin"
    tools.mkdir(exist_ok=True)
    for name, module in (("petition", "petition"), ("pytest", "pytest"), ("python", "")):
        tool = tools / name
        module = f"-m {module}" if module else ""
        tool.write_text(f'#!/bin/sh\nexec "{sys.executable}" {module} "$@"\n', "utf-8")
        tool.chmod(0o755)
    around = {**os.environ, "PATH": f"{tools}:{os.environ['PATH']}", "COLUMNS": "80"}
    return subprocess.run(
        ["bash", "-c", command],
        cwd=folder,
        env={**around, "LC_ALL": "C.UTF-8", "PYTEST_ADDOPTS": "-p no:cacheprovider"},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        encoding="utf-8",
    )


def says(output, shown):
    """Whether an output is what is shown, where … stands for any text."""
    pattern = ".*".join(map(re.escape, shown.split(SKIPPED)))
    return re.fullmatch(pattern, output, re.DOTALL) is not None


@pytest.fixture
def folder(tmp_path, monkeypatch):
    """Where the reader is: the examples lie below."""
    (tmp_path / "examples").symlink_to(ROOT / "examples")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_there_are_four_in_two_languages():
    assert len(PAGES) == 8
    assert {page.removesuffix(".vi.md") for page in PAGES if page.endswith(".vi.md")} == {
        page.removesuffix(".md") for page in PAGES if not page.endswith(".vi.md")
    }


def test_what_is_not_printed_is_seen():
    assert says("a\nb\nc\n", "a\n…\nc\n")
    assert not says("a\nb\nc\n", "a\nc\n")
    with pytest.raises(AssertionError, match="Expected:"):
        told_by_python(">>> 1 + 1\n3\n", "page", {})


@pytest.mark.parametrize("page", PAGES)
def test_every_step_prints_what_the_page_shows(page, folder):
    names, steps = {}, 0
    for block in blocks(page):
        if block.name:
            (folder / block.name).write_text(block.text, "utf-8")
        elif block.kind == "pycon":
            steps += told_by_python(block.text, page, names)
        elif block.kind == "console" and not is_of_a_build(block):
            for command, shown in commands(block.text):
                ended = printed(command, folder)
                assert ended.returncode == 0, f"{command}\n{ended.stdout}"
                assert says(ended.stdout, shown), f"{command}\n{ended.stdout}"
                steps += 1
        else:
            assert block.kind in COMPILED or is_of_a_build(block), block.text
    assert steps > 3 or any(block.kind in ("c", "cpp") for block in blocks(page))


def is_of_a_build(block):
    """What compiles a program is done by the project of the examples, in tests/consumer."""
    return block.kind == "console" and re.match(r"\$ (cmake|\./build|build/)", block.text)


def told_by_python(text, page, names):
    """Runs a session that goes on where the one before ended; how many statements it has."""
    test = doctest.DocTestParser().get_doctest(text, names, page, page, 0)
    runner = doctest.DocTestRunner(optionflags=doctest.ELLIPSIS)
    failed = []
    runner.run(test, out=failed.append, clear_globs=False)
    names.update(test.globs)
    assert not failed, "".join(failed)
    return len(test.examples)


@pytest.mark.parametrize("page", [page for page in PAGES if not page.endswith(".vi.md")])
def test_both_languages_do_the_same(page):
    """The same steps; what is printed and the words in files are of the language."""
    shapes = []
    for name in (page, page.replace(".md", ".vi.md")):
        kinds = [(block.kind, bool(block.name)) for block in blocks(name)]
        typed = [c for block in blocks(name) for c in re.findall(r"^\$ (\w+)", block.text, re.M)]
        shapes.append((kinds, typed))
    assert shapes[0] == shapes[1]
