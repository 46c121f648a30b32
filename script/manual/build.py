"""Writes every page of the site, its search and its look."""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from reference.build import Reference
from reference.layout import Entry, Frame, Group, Layout

import petition

from . import search
from .documents import GROUPS, Document, find
from .files import COPIES, Files
from .home import first_paragraph, home, shown_in
from .markdown import Markdown

HERE = Path(__file__).parent
_HOME = {"en": "index", "vi": "index.vi"}
Made = dict[str, tuple[Frame, str]]


@dataclass
class Built:
    """What was read, and the links of documents to what there is not."""

    reference: Reference
    dead_links: list[tuple[str, str]]


def build(root: Path, out: Path) -> Built:
    reference = Reference(root)
    documents = find(root)
    files = Files(root, documents, reference.names)
    made, rows = _documents(documents, Markdown(reference.prose, files))
    listed = files.pages(reference.prose)
    for slug, (path, text) in listed.items():
        made[slug] = Frame(slug, path, "Source"), text
    for frame, text in reference.made():
        made[frame.slug] = frame, text
    rows += search.of_law(petition.Regulation.builtin())
    rows += search.of_reference(reference)
    rows += search.of_files(listed)
    groups = {lang: list(_groups(documents, reference, lang)) for lang in _HOME}
    layout = Layout(groups, _version(root))
    _write(out, {slug: layout.page(frame, text) for slug, (frame, text) in made.items()})
    _copy(root, out, files.copies)
    (out / "search-index.js").write_text(search.script(rows), "utf-8")
    return Built(reference, files.dead)


def _documents(documents: dict[str, Document], markdown: Markdown) -> tuple[Made, list[search.Row]]:
    """Their pages and the home pages, and what a search finds in them."""
    made: Made = {}
    rows: list[search.Row] = []
    for document in documents.values():
        text, sections = markdown.page(document)
        made[document.slug] = _frame(document, documents), text
        rows += search.of_document(document, sections)
    for lang, slug in _HOME.items():
        made[slug] = _home(documents, lang, made)
    return made, rows


def _frame(document: Document, documents: dict[str, Document]) -> Frame:
    over = GROUPS[document.group][0][document.lang]
    other = documents[document.other].slug if document.other else ""
    return Frame(document.slug, document.title, over, document.lang, other)


def _home(documents: dict[str, Document], lang: str, made: Made) -> tuple[Frame, str]:
    readme = next(d for d in documents.values() if d.path.startswith("README") and d.lang == lang)
    other = next(slug for key, slug in _HOME.items() if key != lang)
    text = home(documents, lang, first_paragraph(made[readme.slug][1]))
    return Frame(_HOME[lang], readme.title, lang=lang, other=other), text


def _groups(documents: dict[str, Document], reference: Reference, lang: str) -> Iterator[Group]:
    """The navigation: documents in the language of the page where there is one, the reference."""
    for group, (titles, _) in GROUPS.items():
        entries = [
            Entry(d.slug, d.nav_title(lang), "" if d.is_of(lang) else d.lang)
            for d in documents.values()
            if d.group == group and shown_in(d, lang)
        ]
        yield Group(titles[lang], entries)
    yield from reference.groups(lang)


def _write(out: Path, pages: dict[str, str]) -> None:
    out.mkdir(parents=True, exist_ok=True)
    for old in out.glob("*.html"):
        old.unlink()
    shutil.rmtree(out / COPIES, ignore_errors=True)
    for slug, text in pages.items():
        (out / f"{slug}.html").write_text(text, "utf-8")
    for file in ("style.css", "search.js"):
        shutil.copyfile(HERE / file, out / file)


def _copy(root: Path, out: Path, paths: set[str]) -> None:
    for path in paths:
        target = out / COPIES / path
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(root / path, target)


def _version(root: Path) -> str:
    text = (root / "CMakeLists.txt").read_text("utf-8")
    found = re.search(r"project\(petition VERSION ([0-9.]+)", text)
    assert found is not None
    return found[1]
