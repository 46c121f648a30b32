"""The index of the search: a script that any page can load from a file, without a server."""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Iterable, Iterator
from html import unescape

from reference.build import Reference
from reference.clauses import CLAUSES, READINGS, clause_anchor
from reference.model import Symbol, all_symbols

import petition

from .documents import Document, plain
from .markdown import Section

# Kind, title, address, text, language: search.js reads them in this order.
Row = tuple[str, str, str, str, str]
_LONGEST = 160  # of what is kept of a comment


def script(rows: Iterable[Row]) -> str:
    kept = [[unicodedata.normalize("NFC", text) for text in row] for row in rows]
    told = json.dumps(kept, ensure_ascii=False, separators=(",", ":"))
    return f"window.petitionIndex={told};\n"


def of_document(document: Document, sections: list[Section]) -> Iterator[Row]:
    """A row for each section; the words of a long one stand once."""
    kind = "tutorial" if document.group == "tutorials" else "guide"
    for section in sections:
        title = f"{document.title} › {section.title}" if section.anchor else document.title
        anchor = f"#{section.anchor}" if section.anchor else ""
        text = _once(section.text)
        yield kind, title, f"{document.slug}.html{anchor}", text, document.lang


def of_files(pages: dict[str, tuple[str, str]]) -> Iterator[Row]:
    for slug, (path, _) in pages.items():
        yield "file", path, f"{slug}.html", "", "en"


def of_law(law: petition.Regulation) -> Iterator[Row]:
    for clause in law.clauses:
        title = f"{clause.citation.vi} · {clause.citation.en}"
        text = f"{clause.title.vi} · {clause.title.en}"
        yield "law", title, f"{CLAUSES}.html#{clause_anchor(clause.id)}", text, ""
    for reading in law.readings:
        text = f"{reading.point.vi} · {reading.point.en}"
        yield "law", reading.id, f"{READINGS}.html#{reading.id}", text, ""


def of_reference(reference: Reference) -> Iterator[Row]:
    for page in reference.pages:
        yield page.language, page.title, f"{page.slug}.html", "", "en"
    for symbol in all_symbols(reference.pages):
        yield symbol.language, symbol.name, symbol.href, _told(symbol), "en"


def _told(symbol: Symbol) -> str:
    """What people read, and the first sentence of the comment."""
    first = re.split(r"(?<=\.)(?<!Art\.)\s", " ".join(symbol.text.split()))[0]
    first = first if len(first) <= _LONGEST else f"{first[:_LONGEST].rpartition(' ')[0]} …"
    return " · ".join(filter(None, [symbol.label, first.replace("`", "")]))


def _once(text: str) -> str:
    """Without lines that were there before, as what a program prints again."""
    lines = dict.fromkeys(" ".join(line.split()) for line in text.split("\n"))
    return plain(unescape(" ".join(lines)))
