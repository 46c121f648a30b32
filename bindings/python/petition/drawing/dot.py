"""The process in Graphviz's language, and laid out by Graphviz as a picture."""

from __future__ import annotations

import shutil
import subprocess
import textwrap

from petition.drawing.picture import Arrow, Picture
from petition.errors import InvalidInput
from petition.harmless import line
from petition.process_graph import Place
from petition.words import ErrorCode, Position

_FILL = {
    Position.INTAKE: "#e8f1fb",
    Position.FOCAL_POINT: "#fff6dd",
    Position.HEAD: "#ffe9d1",
    Position.OFFICE: "#fde0dc",
    Position.ANSWERED: "#e3f4e4",
    Position.DECLINED: "#eeeeee",
    Position.WITHDRAWN: "#eeeeee",
}
_FINAL = (Position.ANSWERED, Position.DECLINED, Position.WITHDRAWN)
_FONT = "DejaVu Sans, Noto Sans, Arial, sans-serif"


def write(picture: Picture) -> str:
    """A directed graph; the places of a level stand in one frame, under its title.

    What an arrow says, and the title of a level, are nodes of their own: Graphviz leads lines
    around nodes, but across labels.
    """
    lines = [
        "digraph process {",
        f'  graph [rankdir=TB nodesep=0.3 ranksep=0.35 fontname="{_FONT}"]',
        f'  node [shape=box style="rounded,filled" fontname="{_FONT}" fontsize=12 color="#555555"]',
        '  edge [color="#555555" arrowsize=0.8]',
        '  start [shape=circle label="" width=0.22 style=filled fillcolor="#333333"]',
    ]
    arrows = {f"says_{number}": arrow for number, arrow in enumerate(picture.arrows)}
    for position, places in picture.levels():
        within = [says for says, arrow in arrows.items() if _within(arrow, places)]
        lines += _level(picture, position, places, within)
    lines.append("  start -> intake")
    for says, arrow in arrows.items():
        lines += _arrow(picture, arrow, says)
    return "\n".join([*lines, "}"]) + "\n"


def _within(arrow: Arrow, places: list[Place]) -> bool:
    """Whether it leads from one of the places to another."""
    return arrow.source in places and arrow.target in places


def write_svg(picture: Picture) -> str:
    """The same as a picture."""
    return run(write(picture), "svg")


def is_installed() -> bool:
    """Whether Graphviz is there to lay out a picture."""
    return shutil.which("dot") is not None


def run(source: str, format: str) -> str:
    """What Graphviz makes of a graph. Raises InvalidInput when it is not installed."""
    program = shutil.which("dot")
    if program is None:
        raise InvalidInput(
            ErrorCode.INVALID_ARGUMENT,
            "this format is laid out by Graphviz; install its package, as in: apt install graphviz",
        )
    done = subprocess.run(
        [program, f"-T{format}"], input=source, capture_output=True, text=True, check=True
    )
    return done.stdout


def _level(
    picture: Picture, position: Position, places: list[Place], within: list[str]
) -> list[str]:
    limit = picture.limit(position)
    label = quoted(picture.of(position), limit)
    fill = _FILL[position]
    if len(places) == 1:
        edge = " peripheries=2" if position in _FINAL else ""
        return [f'  {node(places[0])} [label={label} fillcolor="{fill}"{edge}]']
    inner = [
        f'    {node(place)} [label={quoted(picture.commitment(place))} fillcolor="white"]'
        for place in places
    ]
    return [
        f"  subgraph cluster_{position.value} {{",
        f'    style="rounded,filled" fillcolor="{fill}" color="#999999"',
        f'    {_title(position)} [label={label} shape=plaintext style="" fontsize=13]',
        *inner,
        *(f"    {says}" for says in within),
        f"    {_title(position)} -> {node(places[0])} [style=invis]",
        "  }",
    ]


def _title(position: Position) -> str:
    """The node that stands for all places of a level."""
    return f"level_{position.value}"


def _arrow(picture: Picture, arrow: Arrow, says: str) -> list[str]:
    """The line to what the arrow says, and on from there."""
    guard = picture.guard(arrow)
    text = [picture.of(arrow.kind), *textwrap.wrap(f"[{guard}]", 30) * bool(guard)]
    label = quoted(*text, *textwrap.wrap(picture.citation(arrow), 30))
    source = _title(arrow.source) if isinstance(arrow.source, Position) else node(arrow.source)
    color = "#b3261e" if arrow.timed else "#333333"
    line = ' style=dashed color="#b3261e"' if arrow.timed else ""
    shown = (
        f'  {says} [label={label} shape=plaintext style="" fontsize=10 fontcolor="{color}" '
        'margin="0.04,0.02" height=0]'
    )
    if picture.forward(arrow):
        ways = [
            f"  {source} -> {says} [dir=none{line}]",
            f"  {says} -> {node(arrow.target)} [{line}]",
        ]
    else:  # upwards: the line is drawn from its end, so that the ranks stay
        ways = [
            f"  {node(arrow.target)} -> {says} [dir=back{line}]",
            f"  {says} -> {source} [dir=none{line}]",
        ]
    return [shown, *ways]


def quoted(*texts: str) -> str:
    """A label of some lines; Graphviz takes escapes and the references of HTML in it."""
    shown = (line(text).replace("\\", "\\\\").replace('"', '\\"') for text in texts if text)
    return '"' + "\\n".join(text.replace("&", "&amp;") for text in shown) + '"'


def node(place: Place) -> str:
    """The name of a place."""
    return place.id.replace(".", "_")
