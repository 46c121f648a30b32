"""What differs between two regulations, in a notebook: a table for each part."""

from __future__ import annotations

from petition import RegulationDiff
from petition.differing import PARTS, Differing
from petition.differing.naming import count_text, heading
from petition.harmless import html as escape
from petition.notebook.frame import Cell, folded, frame, table
from petition.speech import Speech
from petition.speech.pages import plain

__all__ = ["shown"]

_OPEN = 20
"""So many differences of a part are shown at once; more are on request."""


def shown(diff: RegulationDiff, speech: Speech) -> str:
    """Which two, how much differs, and each difference with its key."""
    names = (f"{law.id} {law.version}" for law in (diff.before, diff.after))
    parts = []
    for part in PARTS:
        entries = diff.of(part)
        title = f"{speech.of(heading(part))} ({len(entries)})"
        parts.append(folded(title, _table(entries, speech), len(entries) <= _OPEN))
    title = plain(" → ".join(names))
    about = speech.of(count_text(len(diff)))
    return frame(speech, title, about, "\n".join(filter(None, parts)))


def _table(entries: tuple[Differing, ...], speech: Speech) -> str:
    heads = ("", speech.say("Trước", "Before"), speech.say("Sau", "After"))
    return table(heads, [_row(each, speech) for each in entries])


def _row(each: Differing, speech: Speech) -> tuple[Cell, ...]:
    before, after = each.sides(speech.lang)
    name = f"{plain(speech.of(each.name))}<br><code>{escape(each.key)}</code>"
    return Cell(name), _said("del", before), _said("ins", after)


def _said(tag: str, text: str) -> Cell:
    return Cell(f"<{tag}>{plain(text)}</{tag}>" if text else "—")
