"""Reads the three languages and writes every page."""

from __future__ import annotations

import re
from dataclasses import dataclass
from html import escape
from pathlib import Path

import petition

from . import c_pages, cpp_pages, python_pages
from .body import Body
from .clauses import CLAUSES, READINGS, ClauseIndex
from .layout import Layout
from .model import LANGUAGES, Page, Symbol, all_symbols
from .names import Names
from .prose import Prose, Source

_FIRST = (("C++", "cpp/first.cpp"), ("Python", "python/first.py"), ("C", "c/first.c"))


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


@dataclass
class Built:
    """What was read, and the names in it that lead nowhere, each with where it stands."""

    pages: list[Page]
    dead: list[tuple[str, Source]]


def build(root: Path, out: Path) -> Built:
    """Writes the reference into a folder. Clauses come last: they list who names them."""
    pages = read(root)
    names = Names(pages)
    clauses = ClauseIndex(petition.Regulation.builtin())
    prose = Prose(names, clauses)
    body = Body(names, prose)
    layout = Layout(pages, _version(root))
    made = {
        page.slug: layout.page(page.slug, page.title, body.page(page), LANGUAGES[page.language])
        for page in pages
    }
    made["index"] = layout.page("index", "libpetition", _index(root, pages, prose))
    made["names"] = layout.page("names", "All names", _all_names(names, pages))
    made[READINGS] = layout.page(
        READINGS,
        "Readings of open points",
        clauses.readings_page(),
        "Decision 192/QĐ-UBND of Gia Lai",
    )
    made[CLAUSES] = layout.page(
        CLAUSES, "Clauses", clauses.clauses_page(names), "Decision 192/QĐ-UBND of Gia Lai"
    )
    _write(out, made)
    return Built(pages, prose.dead)


def _write(out: Path, made: dict[str, str]) -> None:
    out.mkdir(parents=True, exist_ok=True)
    for old in out.glob("*.html"):
        old.unlink()
    for slug, text in made.items():
        (out / f"{slug}.html").write_text(text, "utf-8")
    style = Path(__file__).with_name("style.css").read_text("utf-8")
    (out / "style.css").write_text(style, "utf-8")


def _version(root: Path) -> str:
    text = (root / "CMakeLists.txt").read_text("utf-8")
    found = re.search(r"project\(petition VERSION ([0-9.]+)", text)
    assert found is not None
    return found[1]


# -- The first page -------------------------------------------------------------------------------


def _index(root: Path, pages: list[Page], prose: Prose) -> str:
    readme = (root / "README.md").read_text("utf-8")
    lead = " ".join(readme.split("\n\n")[1].split())
    law = (
        '<section><h2>The law</h2><ul><li><a href="clauses.html">Clauses</a>: the index of '
        "Decision 192/QĐ-UBND of Gia Lai, and what in the library names each clause.</li>"
        '<li><a href="readings.html">Readings</a>: the points that the text leaves open, and how '
        'they are read.</li><li><a href="names.html">All names</a>, in alphabetical order.</li>'
        "</ul></section>"
    )
    languages = "".join(_language(language, pages) for language in LANGUAGES)
    return (
        f'<p class="lead">{escape(lead)}</p>'
        f'<div class="cards">{law}{languages}</div>{_programs(root, prose)}'
    )


def _language(language: str, pages: list[Page]) -> str:
    items = "".join(
        f'<li><a href="{page.slug}.html">{escape(page.nav_title)}</a>{_summary(page)}</li>'
        for page in pages
        if page.language == language
    )
    return f"<section><h2>{LANGUAGES[language]}</h2><ul>{items}</ul></section>"


def _summary(page: Page) -> str:
    """What comes after the colon of a title, or the first sentence of the page."""
    told = page.title.partition(": ")[2] or _first_sentence(page)
    return f": {escape(told.rstrip('.'))}" if told else ""


def _first_sentence(page: Page) -> str:
    text = page.parts[0].prose or next((text for _, text in page.parts[0].entries), "")
    return re.split(r"(?<=\.)(?<!Art\.) ", re.sub("`+", "", " ".join(text.split())))[0]


def _programs(root: Path, prose: Prose) -> str:
    made = ["<h2>The same program three times</h2>"]
    for language, name in _FIRST:
        code = (root / "examples" / name).read_text("utf-8").rstrip()
        key = next(key for key, title in LANGUAGES.items() if title == language)
        made.append(
            f"<details><summary>{language}</summary>{prose.listing(code, Source(key))}</details>"
        )
    return "\n".join(made)


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
