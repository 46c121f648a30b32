"""The notebooks among the examples run from their first cell to their last, and show something.

Cells are run in order in one namespace, as a fresh kernel would; what a cell ends with is shown as
a notebook asks for it. That Jupyter itself runs them is tried by hand.
"""

import ast
import json
from pathlib import Path

import pytest

FOLDER = Path(__file__).parents[2] / "examples" / "notebooks"
NOTEBOOKS = sorted(FOLDER.glob("*.ipynb"))
SHOWN = {"auditor": 3, "portal": 8, "province": 3}
"""How many cells of each end with a value of the library, at the least."""


def cells(path):
    return json.loads(path.read_text("utf-8"))["cells"]


def run(source, names, where):
    """Runs a cell; gives the value that it ends with."""
    tree = ast.parse(source, where)
    last = tree.body.pop() if isinstance(tree.body[-1], ast.Expr) else None
    exec(compile(tree, where, "exec"), names)
    return eval(compile(ast.Expression(last.value), where, "eval"), names) if last else None


def shown(path):
    """What each cell of code shows, run in order."""
    names = {"__name__": "__main__"}
    made = []
    for cell in cells(path):
        if cell["cell_type"] == "code":
            value = run("".join(cell["source"]), names, f"{path.name}:{cell['id']}")
            made.append((value, value._repr_html_() if hasattr(value, "_repr_html_") else ""))
    return made


def test_there_is_one_for_each_reader():
    assert {path.stem for path in NOTEBOOKS} == SHOWN.keys()
    readme = (FOLDER / "README.md").read_text("utf-8")
    assert all(f"]({path.name})" in readme for path in NOTEBOOKS)


@pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda path: path.stem)
def test_it_is_kept_without_outputs(path):
    book = json.loads(path.read_text("utf-8"))
    assert (book["nbformat"], book["nbformat_minor"]) == (4, 5)
    ids = [cell["id"] for cell in book["cells"]]
    assert len(set(ids)) == len(ids)
    assert book["cells"][0]["cell_type"] == "markdown"
    for cell in book["cells"]:
        assert cell["cell_type"] == "markdown" or (cell["outputs"], cell["execution_count"]) == (
            [],
            None,
        )
    assert path.read_text("utf-8") == json.dumps(book, ensure_ascii=False, indent=1) + "\n"


@pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda path: path.stem)
def test_it_runs_and_shows_the_same_twice(path, monkeypatch, capsys):
    monkeypatch.chdir(FOLDER)
    before = sorted(FOLDER.iterdir())
    first = shown(path)
    printed = capsys.readouterr().out
    of_library = [html for value, html in first if type(value).__module__.startswith("petition")]
    assert len(of_library) >= SHOWN[path.stem]
    assert all('<div class="petition' in html for html in of_library)
    assert sorted(FOLDER.iterdir()) == before
    assert ([html for _, html in shown(path)], capsys.readouterr().out) == (
        [html for _, html in first],
        printed,
    )
