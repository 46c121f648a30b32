"""What both pages of a dossier are made with: how they look, and how long they may be."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from petition.harmless import html as escape
from petition.speech import Speech
from petition.speech.pages import document, plain

__all__ = ["CUTS", "MOST_BYTES", "Cut", "fitted", "page", "section"]

MOST_BYTES = 60_000
"""So large is a page at most."""

_POLICY = "default-src 'none'; style-src 'unsafe-inline'"

_STYLE = """
@page { size: A4; margin: 15mm 17mm 15mm; }
* { box-sizing: border-box; }
html { font-size: 94%; -webkit-text-size-adjust: 100%; }
body { font: 1rem/1.5 "Liberation Serif", "Times New Roman", Georgia, serif; color: #1a1a1a;
  max-width: 46rem; margin: 2rem auto; padding: 0 1rem; overflow-wrap: break-word; }
header { border-bottom: 2px solid #8c1d18; padding-bottom: .7rem; margin-bottom: 1.2rem; }
header p { margin: 0; color: #555; }
.authority { text-transform: uppercase; letter-spacing: .04em; font-size: .85rem; }
h1 { font-size: 1.65rem; line-height: 1.25; margin: .35rem 0 .2rem; }
h2 { font-size: 1.1rem; margin: 1.6rem 0 .5rem; padding-bottom: .2rem;
  border-bottom: 1px solid #bbb; color: #8c1d18; }
p { margin: .4rem 0; }
.now { border: 1px solid #bbb; border-left: 5px solid #2e5e3e; padding: .7rem 1rem;
  break-inside: avoid; }
.now.late { border-left-color: #8c1d18; }
dl { display: grid; grid-template-columns: 9.5rem 1fr; gap: .35rem 1rem; margin: 0; }
dt { color: #555; }
dd { margin: 0; min-width: 0; white-space: pre-line; }
.now dd { font-weight: bold; }
.now dd.why { font-weight: normal; }
ol, ul { list-style: none; margin: 0; padding: 0; }
li { padding: .4rem 0; border-bottom: 1px solid #e4e4e4; break-inside: avoid; }
li:last-child { border-bottom: 0; }
li li { border: 0; padding: .2rem 0 .2rem 1rem; }
.timeline > li { display: grid; grid-template-columns: 9.5rem 1fr; gap: 0 1rem; }
time { color: #555; font-variant-numeric: tabular-nums; }
.detail { display: block; white-space: pre-line; }
.sum, .cite, .note { color: #555; font-size: .88rem; }
.sum { display: block; }
.bad { color: #8c1d18; font-weight: bold; }
.good { color: #2e5e3e; }
.mark { font-style: italic; color: #8c1d18; }
code { font: .82rem/1.4 "Liberation Mono", Consolas, monospace; overflow-wrap: anywhere; }
footer { margin-top: 1.8rem; border-top: 1px solid #bbb; padding-top: .5rem; color: #555;
  font-size: .85rem; }
@media (max-width: 34rem) {
  dl, .timeline > li { grid-template-columns: 1fr; gap: 0; }
  dd { margin-bottom: .4rem; }
}
@media print {
  html { font-size: 10pt; }
  body { line-height: 1.4; margin: 0; max-width: none; padding: 0; }
  h2 { margin-top: 1.1rem; }
  li { padding: .22rem 0; }
  section:last-of-type { break-inside: avoid; }
  h2 { break-after: avoid; }
}
"""


@dataclass(frozen=True)
class Cut:
    """How much of a long case stands on paper; the rest is in the record."""

    most: int
    """So many entries of a list: the first and the last of them."""
    letters: int
    """So much of a text."""

    def text(self, text: str) -> str:
        """A text, or its beginning."""
        return text if len(text) <= self.letters else f"{text[: self.letters].rstrip()}…"

    def items(self, speech: Speech, made: Sequence[Callable[[], str]], of: tuple[str, str]) -> str:
        """The entries of a list, those left out in one line."""
        if len(made) <= self.most:
            return "".join(each() for each in made)
        last = self.most // 2
        first, left = self.most - last, len(made) - self.most
        said = speech.say(
            f"… không in {left} {of[0]} ở đây; record.json có đủ …",
            f"… {left} {of[1]} are left out here; record.json has them all …",
        )
        note = f'<li class="left"><em>{escape(said)}</em></li>'
        return "".join([*(e() for e in made[:first]), note, *(e() for e in made[-last:])])


CUTS = (
    Cut(100_000, 20_000),
    *(Cut(most, letters) for most in (400, 150, 80, 50, 30) for letters in (1500, 300)),
    Cut(20, 160),
    Cut(10, 80),
    Cut(4, 40),
)
"""From everything to what always fits."""


def fitted(build: Callable[[Cut], str]) -> str:
    """The fullest page that is not too large."""
    for cut in CUTS:
        made = build(cut)
        if len(made.encode()) <= MOST_BYTES:
            break
    return made


def page(speech: Speech, title: str, body: str) -> str:
    """A page that loads nothing and runs nothing."""
    head = f'<meta http-equiv="Content-Security-Policy" content="{escape(_POLICY)}">\n'
    return document(speech, title, _STYLE, body, head)


def section(title: str, body: str) -> str:
    """A part with its heading."""
    return f"<section>\n<h2>{escape(title)}</h2>\n{body}\n</section>"


def pairs(rows: Sequence[tuple[str, str]]) -> str:
    """Names and what is said of them, texts of others among it; empty ones are left out."""
    made = "".join(f"<dt>{escape(name)}</dt><dd>{plain(text)}</dd>" for name, text in rows if text)
    return f"<dl>{made}</dl>"
