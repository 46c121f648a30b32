"""What all pages of the package have in common: one file that needs nothing else."""

from __future__ import annotations

from collections.abc import Sequence

from petition.harmless import html as escape
from petition.speech import Speech

__all__ = ["document", "plain", "terms"]


def document(speech: Speech, title: str, style: str, body: str, head: str = "") -> str:
    """A whole page; ``body`` and ``head`` are HTML."""
    return f"""<!DOCTYPE html>
<html lang="{speech.lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
{head}<title>{escape(title)}</title>
<style>{style}</style>
</head>
<body>
{body}
</body>
</html>
"""


def plain(text: str) -> str:
    """A text of somebody else: escaped, and kept apart in its direction."""
    return f"<bdi>{escape(text)}</bdi>"


def terms(pairs: Sequence[tuple[str, str]]) -> str:
    """Names and what is said of them."""
    made = "".join(f"<dt>{escape(name)}</dt><dd>{escape(text)}</dd>" for name, text in pairs)
    return f'<dl class="terms">{made}</dl>'
