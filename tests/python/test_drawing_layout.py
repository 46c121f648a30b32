"""The laid out process can be read: no line runs over a state, a title or what an arrow says."""

import shlex
import shutil
import subprocess

import pytest

from petition import Regulation
from petition.drawing import draw

pytestmark = pytest.mark.skipif(shutil.which("dot") is None, reason="Graphviz is not installed")

STEPS = 20
EDGE = 0.01  # inches that a line may touch a box


def laid_out(source):
    """The boxes of nodes by name, and the lines with their two ends, as Graphviz places them."""
    done = subprocess.run(
        ["dot", "-Tplain"], input=source, capture_output=True, text=True, check=True
    )
    boxes, lines = {}, []
    for row in done.stdout.replace("\\\n", "").splitlines():
        words = shlex.split(row)
        if words[0] == "node":
            boxes[words[1]] = [float(word) for word in words[2:6]]
        elif words[0] == "edge":
            numbers = [float(word) for word in words[4 : 4 + 2 * int(words[3])]]
            lines.append((words[1:3], list(zip(numbers[::2], numbers[1::2], strict=True))))
    return boxes, lines


def point(control, t):
    """Of a Bézier curve, by De Casteljau's way."""
    while len(control) > 1:
        control = [
            ((1 - t) * x1 + t * x2, (1 - t) * y1 + t * y2)
            for (x1, y1), (x2, y2) in zip(control, control[1:], strict=False)
        ]
    return control[0]


def runs_over(ends, control, boxes):
    """The boxes that a line runs over beside those at its ends."""
    for begin in range(0, len(control) - 1, 3):
        for step in range(STEPS + 1):
            x, y = point(control[begin : begin + 4], step / STEPS)
            for name, (cx, cy, width, height) in boxes.items():
                inside = abs(x - cx) < width / 2 - EDGE and abs(y - cy) < height / 2 - EDGE
                if inside and name not in ends:
                    yield name


@pytest.mark.parametrize("lang", ["vi", "en"])
@pytest.mark.parametrize("name", Regulation.builtin_names())
def test_no_line_runs_over_what_is_to_be_read(name, lang):
    boxes, lines = laid_out(draw(Regulation.builtin(name), "dot", lang))
    assert len(boxes) > 20
    assert len(lines) > 20
    for ends, control in lines:
        assert not set(runs_over(ends, control, boxes)), (ends, lang)


def test_a_line_over_a_label_is_found():
    source = "digraph { a -> b -> c; a -> c }"
    boxes, lines = laid_out(source)
    boxes["label"] = [*lines[0][1][1], 0.5, 0.5]
    assert set(runs_over(*lines[0], boxes)) == {"label"}
