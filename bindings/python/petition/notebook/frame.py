"""What everything shown in a notebook has in common: how it looks, and its frame.

The text has the colour of the notebook, lines and fields are that colour thinned: so it is light
in a light one and dark in a dark one, whatever made it so. A notebook has rules of its own for
tables; the class stands three times in the selector to be stronger than they are.
"""

from __future__ import annotations

from collections.abc import Sequence

from petition.harmless import html as escape
from petition.speech import Speech
from petition.speech.pages import plain

__all__ = ["Cell", "badge", "facts", "folded", "frame", "table"]

_STYLE = """
.petition.petition.petition {
  --line: color-mix(in srgb, currentColor 20%, transparent);
  --field: color-mix(in srgb, currentColor 6%, transparent);
  --soft: color-mix(in srgb, currentColor 68%, transparent);
  font: 14px/1.5 system-ui, "Segoe UI", "Noto Sans", "Liberation Sans", Arial, sans-serif;
  max-width: 62rem; margin: .3rem 0; padding: .1rem 0 .1rem .9rem;
  border-left: 4px solid #2e7d4f; overflow-wrap: break-word;
  &.bad { border-left-color: #c62828; }
  &.warn { border-left-color: #b7791f; }
  & *, & *::before { box-sizing: border-box; }
  & header { margin: 0 0 .5rem; }
  & header b { font-size: 1.15em; }
  & p { margin: .3rem 0; }
  & .soft, & .cite, & .sum, & time, & dt, & caption { color: var(--soft); }
  & .cite { font-size: .9em; }
  & .detail, & .sum { display: block; white-space: pre-line; }
  & .sum { font-size: .9em; }
  & code { font: .85em/1.4 ui-monospace, Consolas, "Liberation Mono", monospace;
    background: none; padding: 0; color: inherit; overflow-wrap: anywhere; }
  & dl { display: grid; grid-template-columns: max-content minmax(0, 1fr);
    gap: .15rem 1rem; margin: .3rem 0; }
  & dt, & dd { float: none; width: auto; margin: 0; padding: 0; font-weight: normal; }
  & ol, & ul { list-style: none; margin: .3rem 0; padding: 0; }
  & li { margin: 0; padding: .3rem 0; border-top: 1px solid var(--line); }
  & li:first-child { border-top: 0; }
  & .timeline > li { display: grid; grid-template-columns: 14rem minmax(0, 1fr); gap: 0 1rem; }
  & .scroll { overflow-x: auto; }
  & table { border-collapse: collapse; border: 0; margin: .4rem 0; font-size: 13px;
    table-layout: auto; color: inherit; }
  & tr, & tbody tr:nth-child(odd), & tbody tr:hover { background: none; }
  & th, & td { border: 0; border-bottom: 1px solid var(--line); padding: .22rem 1.1rem .22rem 0;
    text-align: left; vertical-align: top; max-width: none; white-space: normal; color: inherit; }
  & thead th { border-bottom-color: currentColor; font-weight: 600; white-space: nowrap; }
  & th.number, & td.number { text-align: right; font-variant-numeric: tabular-nums;
    white-space: nowrap; }
  & .total > * { font-weight: 600; border-top: 1px solid currentColor; border-bottom: 0; }
  & .skipped > * { color: var(--soft); }
  & summary { cursor: pointer; padding: .2rem 0; font-weight: 600; }
  & .mark { display: inline-block; border-radius: .3em; padding: 0 .5em; font-weight: 600;
    color: #fff; background: #616161; white-space: nowrap; }
  & .mark.good { background: #2e7d4f; }
  & .mark.bad { background: #c62828; }
  & .mark.warn { background: #9a6414; }
  & ins, & del { text-decoration: none; padding: 0 .25em; border-radius: .2em;
    white-space: pre-wrap; }
  & ins { background: color-mix(in srgb, #2e9d5f 24%, transparent); }
  & del { background: color-mix(in srgb, #e04b43 24%, transparent); }
  & .hours { position: relative; display: block; width: 10rem; height: .75em; margin-top: .4em;
    background: var(--field); border-radius: 2px; overflow: hidden; }
  & .hours i { position: absolute; top: 0; bottom: 0; background: #2e7d4f; }
  & .months { display: grid; grid-template-columns: repeat(auto-fill, minmax(12.2rem, 1fr));
    gap: .3rem 1.4rem; align-items: start; }
  & .months table { width: 100%; table-layout: fixed; }
  & .months caption { text-align: left; font-weight: 600; padding: .2rem 0; caption-side: top; }
  & .months th, & .months td { text-align: center; padding: .08rem 0; border: 0; }
  & .months th { font-weight: normal; color: var(--soft); font-size: 11px; }
  & .list td:nth-child(-n+2), & .first td:first-child { white-space: nowrap; }
  & .rest { color: var(--soft); }
  & .months .rest { opacity: .75; }
  & .off, & .worked, & .special { color: #fff; font-weight: 600; border-radius: .3em; }
  & .off { background: #c62828; }
  & .worked { background: #2e7d4f; }
  & .special { background: #9a6414; }
  & .legend span { display: inline-block; min-width: 1.6em; text-align: center;
    margin: 0 .4em 0 1.2em; }
  & .legend span:first-child { margin-left: 0; }
  & .paper { background: #fff; border-radius: .4em; padding: .5em; overflow-x: auto; }
  & .paper svg { display: block; min-width: 72rem; height: auto; }
}
"""


def frame(speech: Speech, title: str, about: str, body: str, kind: str = "") -> str:
    """The whole output of a cell; ``title`` and ``body`` are HTML, ``about`` is text."""
    beside = f' <span class="soft">{plain(about)}</span>' if about else ""
    return (
        f'<div class="petition {kind}" lang="{speech.lang}">\n<style>{_STYLE}</style>\n'
        f"<header><b>{title}</b>{beside}</header>\n{body}\n</div>"
    )


def facts(rows: Sequence[tuple[str, str]]) -> str:
    """Names and what is said of them; empty ones are left out."""
    made = "".join(f"<dt>{escape(name)}</dt><dd>{plain(text)}</dd>" for name, text in rows if text)
    return f"<dl>{made}</dl>" if made else ""


def badge(text: str, kind: str = "") -> str:
    """A word on a field of its own."""
    return f'<span class="mark {kind}">{escape(text)}</span>'


def folded(title: str, body: str, is_open: bool = False) -> str:
    """What is shown on request; nothing where there is nothing."""
    if not body:
        return ""
    state = " open" if is_open else ""
    return f"<details{state}><summary>{escape(title)}</summary>\n{body}\n</details>"


class Cell(str):
    """A cell that is HTML already."""


def table(
    heads: Sequence[str], rows: Sequence[Sequence[str]], numbers: int = 0, total: bool = False
) -> str:
    """A table; its last ``numbers`` columns are figures, its last row may be their total."""
    if not rows:
        return ""
    first = len(heads) - numbers
    head = "".join(f"<th{_of(n >= first)}>{escape(text)}</th>" for n, text in enumerate(heads))
    made = []
    for at, row in enumerate(rows):
        style = ' class="total"' if total and at == len(rows) - 1 else ""
        cells = "".join(f"<td{_of(n >= first)}>{_inner(text)}</td>" for n, text in enumerate(row))
        made.append(f"<tr{style}>{cells}</tr>")
    body = "\n".join(made)
    return (
        f'<div class="scroll"><table class="first"><thead><tr>{head}</tr></thead>\n'
        f"<tbody>{body}</tbody></table></div>"
    )


def _of(number: bool) -> str:
    return ' class="number"' if number else ""


def _inner(text: str) -> str:
    return text if isinstance(text, Cell) else plain(text)
