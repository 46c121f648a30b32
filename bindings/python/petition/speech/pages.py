"""What all pages of the package have in common: one file that needs nothing else."""

from __future__ import annotations

from petition.harmless import html as escape
from petition.speech import Speech

__all__ = ["document"]


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
