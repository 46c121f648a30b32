"""Reads the three languages and makes the pages of the reference."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import escape
from pathlib import Path

import petition

from . import c_pages, cpp_pages, python_pages
from .body import Body
from .clauses import CLAUSES, READINGS, ClauseIndex
from .layout import Entry, Frame, Group
from .model import LANGUAGES, Page, Symbol, all_symbols
from .names import Names
from .prose import Prose

INDEX = "reference"
_LAW_TITLE = "Decision 192/QĐ-UBND of Gia Lai"
_INDEXES = (CLAUSES, READINGS, INDEX, "names")
_LAW = {
    "en": ("The law, and names", ("Clauses", "Readings", "Reference", "All names")),
    "vi": ("Tra cứu (tiếng Anh)", ("Điều khoản", "Cách hiểu", "Hàm và kiểu", "Mọi tên")),
}


def read(root: Path) -> list[Page]:
    """All pages of symbols, in the order of the navigation."""
    include, store = root / "libpetition/include", root / "libpetition/store/include"
    return [
        *c_pages.pages(include),
        c_pages.store_page(store, include),
        *cpp_pages.pages(include),
        *cpp_pages.pages(store, "store.h", include),
        *python_pages.pages(root / "bindings/python/petition"),
    ]


def undocumented(pages: list[Page]) -> list[Symbol]:
    return [symbol for symbol in all_symbols(pages) if not symbol.text.strip()]


class Reference:
    """What was read of the three languages and the law, and the pages that are made of it."""

    def __init__(self, root: Path) -> None:
        self.pages = read(root)
        self.names = Names(self.pages)
        self.clauses = ClauseIndex(petition.Regulation.builtin())
        self.prose = Prose(self.names, self.clauses)

    def groups(self, lang: str) -> list[Group]:
        """Its part of the navigation."""
        title, names = _LAW[lang]
        law = Group(title, [Entry(s, name) for s, name in zip(_INDEXES, names, strict=True)])
        languages = [
            Group(language, [Entry(p.slug, p.nav_title) for p in self._of(key)], folded=True)
            for key, language in LANGUAGES.items()
        ]
        return [law, *languages]

    def _of(self, language: str) -> list[Page]:
        return [page for page in self.pages if page.language == language]

    def made(self) -> Iterator[tuple[Frame, str]]:
        """Each page with its text. Clauses come last: they list who names them."""
        body = Body(self.names, self.prose)
        for page in self.pages:
            yield Frame(page.slug, page.title, LANGUAGES[page.language]), body.page(page)
        yield Frame(INDEX, "Reference"), self._index()
        yield Frame("names", "All names"), _all_names(self.names, self.pages)
        readings = self.clauses.readings_page()
        yield Frame(READINGS, "Readings of open points", _LAW_TITLE), readings
        yield Frame(CLAUSES, "Clauses", _LAW_TITLE), self.clauses.clauses_page(self.names)

    def _index(self) -> str:
        law = (
            '<section><h2>The law</h2><ul><li><a href="clauses.html">Clauses</a>: the index of '
            "Decision 192/QĐ-UBND of Gia Lai, and what in the library names each clause.</li>"
            '<li><a href="readings.html">Readings</a>: the points that the text leaves open, and '
            'how they are read.</li><li><a href="names.html">All names</a>, in alphabetical '
            "order.</li></ul></section>"
        )
        languages = "".join(_language(title, self._of(key)) for key, title in LANGUAGES.items())
        return f'<div class="cards">{law}{languages}</div>'


# -- The first page -------------------------------------------------------------------------------


def _language(title: str, pages: list[Page]) -> str:
    items = "".join(
        f'<li><a href="{page.slug}.html">{escape(page.nav_title)}</a>{_summary(page)}</li>'
        for page in pages
    )
    return f"<section><h2>{title}</h2><ul>{items}</ul></section>"


def _summary(page: Page) -> str:
    """What comes after the colon of a title, or the first sentence of the page."""
    told = page.title.partition(": ")[2] or _first_sentence(page)
    return f": {escape(told.rstrip('.'))}" if told else ""


def _first_sentence(page: Page) -> str:
    text = page.parts[0].prose or next((text for _, text in page.parts[0].entries), "")
    return re.split(r"(?<=\.)(?<!Art\.) ", re.sub("`+", "", " ".join(text.split())))[0]


# -- All names ------------------------------------------------------------------------------------


def _all_names(names: Names, pages: list[Page]) -> str:
    by_letter: dict[str, list[Symbol]] = {}
    for symbol in names.all(pages):
        plain = re.sub(r"^petition[._]", "", symbol.short, flags=re.IGNORECASE)
        by_letter.setdefault(plain[0].upper(), []).append(symbol)
    letters = sorted(by_letter)
    jump = " ".join(f'<a href="#letter-{letter}">{letter}</a>' for letter in letters)
    made = [f'<p class="jump">{jump}</p>']
    for letter in letters:
        items = "".join(
            f'<li><a href="{symbol.href}"><code>{escape(symbol.name)}</code></a> '
            f'<span class="kind">{LANGUAGES[symbol.language]}</span></li>'
            for symbol in by_letter[letter]
        )
        made.append(f'<h2 id="letter-{letter}">{letter}</h2><ul class="names">{items}</ul>')
    return "\n".join(made)
