"""The process of a regulation as a notebook draws it, where Graphviz is installed."""

from __future__ import annotations

import re
from functools import lru_cache

from petition import Regulation
from petition.drawing import draw
from petition.drawing.dot import is_installed
from petition.speech import Speech
from petition.texts import Lang

__all__ = ["process"]

_KEPT = 16
"""So many drawings are kept: a cell asks for one each time that it shows."""


def process(regulation: Regulation, speech: Speech) -> str | None:
    """SVG without the head of a file; None where nothing can lay it out."""
    return _drawn(regulation, speech.lang) if is_installed() else None


@lru_cache(_KEPT)
def _drawn(regulation: Regulation, lang: Lang) -> str:
    made = draw(regulation, "svg", lang)
    return re.sub(r"\A.*?(?=<svg)", "", made, flags=re.DOTALL)
