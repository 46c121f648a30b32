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
    """A directed graph; the places of a level stand in one frame."""
    lines = [
        "digraph process {",
        "  graph [compound=true rankdir=TB nodesep=0.5 ranksep=0.7 "
        f'fontname="{_FONT}" fontsize=13]',
        f'  node [shape=box style="rounded,filled" fontname="{_FONT}" fontsize=12 color="#555555"]',
        f'  edge [fontname="{_FONT}" fontsize=10 color="#555555" '
        'fontcolor="#333333" arrowsize=0.8]',
        '  start [shape=circle label="" width=0.22 style=filled fillcolor="#333333"]',
    ]
    for position, places in picture.levels():
        lines += _level(picture, position, places)
    lines.append("  start -> intake")
    lines += [_arrow(picture, arrow) for arrow in picture.arrows]
    return "\n".join([*lines, "}"]) + "\n"


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


def _level(picture: Picture, position: Position, places: list[Place]) -> list[str]:
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
        f'    label={label} style="rounded,filled" fillcolor="{fill}" color="#999999"',
        *inner,
        "  }",
    ]


def _arrow(picture: Picture, arrow: Arrow) -> str:
    guard = picture.guard(arrow)
    text = [picture.of(arrow.kind), *textwrap.wrap(f"[{guard}]", 30) * bool(guard)]
    label = quoted(*text, *textwrap.wrap(picture.citation(arrow), 30))
    style = ""
    if isinstance(arrow.source, Position):
        tail = dict(picture.levels())[arrow.source][-1]
        style = f" ltail=cluster_{arrow.source.value}"
    else:
        tail = arrow.source
    if not picture.forward(arrow):
        style += " constraint=false"
    if arrow.timed:
        style += ' style=dashed color="#b3261e" fontcolor="#b3261e"'
    return f"  {node(tail)} -> {node(arrow.target)} [label={label}{style}]"


def quoted(*texts: str) -> str:
    """A label of some lines; Graphviz takes escapes and the references of HTML in it."""
    shown = (line(text).replace("\\", "\\\\").replace('"', '\\"') for text in texts if text)
    return '"' + "\\n".join(text.replace("&", "&amp;") for text in shown) + '"'


def node(place: Place) -> str:
    """The name of a place."""
    return place.id.replace(".", "_")
