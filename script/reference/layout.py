"""The frame of every page: head, search, navigation, title, foot."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape

WORDS = {
    "en": {
        "contents": "Contents",
        "search": "Search: a name, a clause, a word",
        "skip": "To the text",
    },
    "vi": {
        "contents": "Mục lục",
        "search": "Tìm: tên hàm, điều khoản, từ ngữ",
        "skip": "Đến nội dung",
    },
}
LANGUAGE_NAMES = {"en": "English", "vi": "Tiếng Việt"}


@dataclass(frozen=True)
class Entry:
    """A line of the navigation; `lang` only where it is not that of the page."""

    slug: str
    title: str
    lang: str = ""


@dataclass(frozen=True)
class Group:
    title: str
    entries: Sequence[Entry]
    folded: bool = False  # open on its own pages only


@dataclass(frozen=True)
class Frame:
    """What stands around a page: its name, titles, language, and the same page in the other one."""

    slug: str
    title: str
    over: str = ""
    lang: str = "en"
    other: str = ""


@dataclass(frozen=True)
class Layout:
    """One navigation for all pages, in each language."""

    groups: dict[str, list[Group]]
    version: str

    def page(self, frame: Frame, body: str) -> str:
        above = f'<p class="over">{escape(frame.over)}</p>' if frame.over else ""
        words = WORDS[frame.lang]
        return f"""<!DOCTYPE html>
<html lang="{frame.lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>{escape(frame.title)} · libpetition</title>
<link rel="stylesheet" href="style.css">
<script src="search.js" defer></script>
</head>
<body>
<header><a class="skip" href="#text">{words["skip"]}</a>
<a class="home" href="{home(frame.lang)}">libpetition</a> <span>{self.version}</span>
<form id="search" role="search" hidden><input name="q" type="search" autocomplete="off"
spellcheck="false" aria-label="{words["search"]}" placeholder="{words["search"]}"></form>
{_other(frame)}<a class="menu" href="#contents">{words["contents"]}</a></header>
<main id="text">
{above}<h1>{escape(frame.title)}</h1>
{body}
</main>
{self._contents(frame)}
</body>
</html>
"""

    def _contents(self, frame: Frame) -> str:
        groups = "".join(_group(group, frame.slug) for group in self.groups[frame.lang])
        label = WORDS[frame.lang]["contents"]
        return f'<nav id="contents" aria-label="{label}">{groups}</nav>'


def home(lang: str) -> str:
    return "index.html" if lang == "en" else f"index.{lang}.html"


def _other(frame: Frame) -> str:
    if not frame.other:
        return ""
    lang = "en" if frame.lang == "vi" else "vi"
    target = f'href="{frame.other}.html" lang="{lang}" hreflang="{lang}"'
    return f'<a class="lang" {target}>{LANGUAGE_NAMES[lang]}</a>\n'


def _group(group: Group, current: str) -> str:
    items = "".join(_item(entry, current) for entry in group.entries)
    title = f"<h2>{escape(group.title)}</h2>"
    if not group.folded:
        return f"<section>{title}<ul>{items}</ul></section>"
    is_open = " open" if any(entry.slug == current for entry in group.entries) else ""
    return f"<details{is_open}><summary>{title}</summary><ul>{items}</ul></details>"


def _item(entry: Entry, current: str) -> str:
    here = ' aria-current="page"' if entry.slug == current else ""
    lang = f' lang="{entry.lang}"' if entry.lang else ""
    return f'<li><a href="{entry.slug}.html"{here}{lang}>{escape(entry.title)}</a></li>'
