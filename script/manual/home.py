"""The first page: who reads which tutorial, then everything else. Its texts are those of the
documents; only what leads to them is said here."""

from __future__ import annotations

import re
from html import escape

from reference.build import INDEX

from .documents import GROUPS, Document

WORDS = {
    "en": {
        "hint": "Press <kbd>/</kbd> and type a name, a clause as "
        '<a href="clauses.html#clause-11.3">11.3</a> or a reading as '
        '<a href="readings.html#I-16">I-16</a>, or any word.',
        "tutorials": "Ten minutes each: who are you?",
        "rest": "Then",
        "reference": "Reference",
        "languages": f'<a href="{INDEX}.html">C, C++ and Python</a>: every public name, with what '
        "it takes, gives and refuses",
        "clauses": '<a href="clauses.html">Clauses</a> of the regulation, and what decides by each',
        "readings": '<a href="readings.html">Readings</a> of what the text leaves open',
        "names": '<a href="names.html">All names</a>, in alphabetical order',
    },
    "vi": {
        "hint": "Nhấn <kbd>/</kbd> rồi gõ tên hàm, điều khoản như "
        '<a href="clauses.html#clause-11.3">11.3</a>, cách hiểu như '
        '<a href="readings.html#I-16">I-16</a>, hoặc từ bất kỳ, có dấu hay không dấu.',
        "tutorials": "Mỗi bài mười phút: bạn là ai?",
        "rest": "Sau đó",
        "reference": "Tra cứu (tiếng Anh)",
        "languages": f'<a href="{INDEX}.html">C, C++ và Python</a>: mọi tên công khai, nhận gì, '
        "trả gì, từ chối gì",
        "clauses": '<a href="clauses.html">Điều khoản</a> của quy chế, và điều gì được quyết định '
        "theo từng điều khoản",
        "readings": '<a href="readings.html">Cách hiểu</a> những chỗ quy chế còn bỏ ngỏ',
        "names": '<a href="names.html">Mọi tên</a>, theo thứ tự chữ cái',
    },
}


def home(documents: dict[str, Document], lang: str, lead: str) -> str:
    """`lead` is the first paragraph of the README, as HTML."""
    words = WORDS[lang]
    shown = [document for document in documents.values() if shown_in(document, lang)]
    tutorials = "".join(map(_card, (d for d in shown if d.group == "tutorials")))
    groups = "".join(
        _list(titles[lang], [d for d in shown if d.group == group], lang)
        for group, (titles, _) in GROUPS.items()
        if group != "tutorials"
    )
    reference = "".join(
        f"<li>{words[key]}.</li>" for key in ("languages", "clauses", "readings", "names")
    )
    return (
        f'<div class="lead">{lead}</div><p class="hint">{words["hint"]}</p>'
        f'<h2>{words["tutorials"]}</h2><div class="ways">{tutorials}</div>'
        f'<h2>{words["rest"]}</h2><div class="cards">{groups}'
        f"<section><h3>{words['reference']}</h3><ul>{reference}</ul></section></div>"
    )


def shown_in(document: Document, lang: str) -> bool:
    """A text that there is in one language only is shown in both."""
    return document.lang == lang or not document.other


def _card(document: Document) -> str:
    who, _, told = document.lead.partition(": ")
    told = told[:1].upper() + told[1:]
    return (
        f'<a class="way" href="{document.slug}.html"><span class="who">{escape(who)}</span>'
        f"<strong>{escape(document.title)}</strong><span>{escape(told)}</span></a>"
    )


def _list(title: str, documents: list[Document], lang: str) -> str:
    items = "".join(
        f'<li><a href="{document.slug}.html">{escape(document.title_in(lang))}</a></li>'
        for document in documents
    )
    return f"<section><h3>{escape(title)}</h3><ul>{items}</ul></section>"


def first_paragraph(html: str) -> str:
    """Each of its parts, which begin with what they say, on a line of its own."""
    found = re.search(r"<p>.*?</p>", html, re.DOTALL)
    return found.group().replace("\n<strong>", "<br>\n<strong>") if found else ""
