"""Markdown as HTML in the look of the site: links between the files of the project lead to pages,
names and clauses to the reference."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from html import escape
from typing import Protocol

from markdown_it import MarkdownIt
from markdown_it.renderer import RendererHTML
from markdown_it.token import Token
from reference.prose import Prose, Source

from .documents import Document

_LANGUAGES = {"c": "c", "cpp": "cpp", "python": "python", "pycon": "python"}
_LINKS = {"link_open": "href", "image": "src"}


class Targets(Protocol):
    """Where a link of a document leads to in the site."""

    def href(self, link: str, document: Document) -> str: ...


@dataclass(frozen=True)
class Section:
    """A heading with the text below it, for the search."""

    anchor: str
    title: str
    text: str


class Markdown:
    def __init__(self, prose: Prose, targets: Targets) -> None:
        self._prose = prose
        self._targets = targets
        self._parser = MarkdownIt("commonmark", {"html": True, "xhtmlOut": False}).enable("table")
        for rule in ("text", "code_inline", "fence", "code_block", "table_open", "table_close"):
            self._parser.add_render_rule(rule, _rule(getattr(self, f"_{rule}")))

    def page(self, document: Document) -> tuple[str, list[Section]]:
        """What stands below the title, and its sections; the first one has no heading."""
        tokens = self._parser.parse(document.text)
        self._prepare(tokens, document)
        body = tokens[3:] if tokens and tokens[0].tag == "h1" else tokens
        html = self._parser.renderer.render(body, self._parser.options, {})
        return html, list(_sections(body))

    def _prepare(self, tokens: list[Token], document: Document) -> None:
        """Gives headings their anchors and links their targets."""
        anchors: set[str] = set()
        for at, token in enumerate(tokens):
            if token.type == "heading_open":
                token.attrSet("id", _anchor(_text(tokens[at + 1]), anchors))
            for child in token.children or []:
                if child.type in _LINKS:
                    name = _LINKS[child.type]
                    child.attrSet(name, self._targets.href(str(child.attrGet(name)), document))
            _mark_linked(token.children or [])

    # -- How a token is shown ---------------------------------------------------------------------

    def _text(self, token: Token) -> str:
        if token.meta.get("linked"):
            return escape(token.content, quote=False)
        return self._prose.law(token.content, Source("c"))

    def _code_inline(self, token: Token) -> str:
        if token.meta.get("linked"):
            return f"<code>{escape(token.content, quote=False)}</code>"
        source = Source(_language_of_name(token.content))
        return f"<code>{self._prose.short_code(token.content, source)}</code>"

    def _fence(self, token: Token) -> str:
        kind = token.info.split()[0] if token.info.strip() else ""
        if kind == "console":
            return f'<pre class="console"><code>{_console(token.content)}</code></pre>\n'
        if kind in _LANGUAGES:
            return self._prose.listing(token.content.rstrip("\n"), Source(_LANGUAGES[kind]))
        return f"<pre><code>{escape(token.content, quote=False)}</code></pre>\n"

    def _code_block(self, token: Token) -> str:
        return f"<pre><code>{escape(token.content, quote=False)}</code></pre>\n"

    def _table_open(self, token: Token) -> str:
        return '<div class="table"><table>'

    def _table_close(self, token: Token) -> str:
        return "</table></div>"


def _rule(shown: Callable[[Token], str]) -> Callable[..., str]:
    """As the renderer calls it."""

    def rule(_: RendererHTML, tokens: Sequence[Token], at: int, *settings: object) -> str:
        return shown(tokens[at])

    return rule


def _console(text: str) -> str:
    """What is typed stands out from what is answered."""
    lines = escape(text.rstrip("\n"), quote=False).split("\n")
    return "\n".join(f"<b>{line}</b>" if line.startswith("$ ") else line for line in lines)


def _language_of_name(name: str) -> str:
    if "::" in name:
        return "cpp"
    return "python" if name.startswith("petition.") else "c"


def _mark_linked(children: list[Token]) -> None:
    """Text in a link is not linked again."""
    depth = 0
    for child in children:
        depth += child.nesting if child.type in ("link_open", "link_close") else 0
        child.meta["linked"] = depth > 0


def _text(inline: Token) -> str:
    """The words of a line, without marks."""
    return "".join(
        child.content if child.type in ("text", "code_inline") else " "
        for child in inline.children or []
        if child.type not in ("html_inline",)
    )


def _anchor(title: str, used: set[str]) -> str:
    """As sites that show Markdown make them of a heading."""
    kept = re.sub(r"[^\w\- ]", "", unicodedata.normalize("NFC", title).strip().lower())
    plain = kept.replace(" ", "-")
    anchor, number = plain, 1
    while anchor in used:
        anchor, number = f"{plain}-{number}", number + 1
    used.add(anchor)
    return anchor


def _sections(tokens: list[Token]) -> Iterator[Section]:
    anchor, title, texts = "", "", list[str]()
    heading = False
    for token in tokens:
        if token.type == "heading_open":
            yield Section(anchor, title, " ".join(texts))
            anchor, texts, heading = str(token.attrGet("id")), [], True
        elif token.type == "inline" and heading:
            title, heading = _text(token), False
        elif token.type == "inline":
            texts.append(_text(token))
        elif token.type in ("fence", "code_block"):
            texts.append(token.content)
    yield Section(anchor, title, " ".join(texts))
