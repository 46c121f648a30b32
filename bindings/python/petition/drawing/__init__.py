"""The process of a regulation drawn and exported: Mermaid, DOT, SVG, SCXML, BPMN."""

from __future__ import annotations

from collections.abc import Callable

from petition import _core
from petition.drawing import bpmn, dot, mermaid, scxml
from petition.drawing.picture import Picture
from petition.errors import InvalidInput
from petition.process_graph import process_graph
from petition.regulation import Regulation
from petition.texts import Lang, utf8
from petition.words import ErrorCode

__all__ = ["FORMATS", "draw"]

_WRITERS: dict[str, Callable[[Picture], str]] = {
    "mermaid": mermaid.write,
    "dot": dot.write,
    "svg": dot.write_svg,
    "scxml": scxml.write,
    "bpmn": bpmn.write,
}
FORMATS = tuple(_WRITERS)
"""The formats that ``draw`` writes."""


def draw(regulation: Regulation, format: str, lang: Lang = "vi") -> str:
    """The process of a regulation in one of ``FORMATS``, labelled with clauses.

    ``svg`` and ``bpmn`` are laid out by Graphviz, whose program ``dot`` must be installed.

    Parameters
    ----------
    regulation : Regulation
        With the readings that it takes.
    format : str
        One of ``FORMATS``.
    lang : {"vi", "en"}
        The language of the labels.

    Returns
    -------
    str
        A whole file.

    Raises
    ------
    InvalidInput
        For another format; it names the nearest first.

    Examples
    --------
    >>> import petition
    >>> from petition.drawing import draw
    >>> draw(petition.Regulation.builtin(), "mermaid").splitlines()[0]
    'stateDiagram-v2'
    """
    given = utf8(format, "format")
    if format not in _WRITERS:
        raise InvalidInput(ErrorCode.INVALID_ARGUMENT, _core.unknown_word(given, FORMATS), "format")
    return _WRITERS[format](Picture(regulation, process_graph(regulation), lang))
