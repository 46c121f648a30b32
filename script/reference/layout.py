"""The frame of every page: head, navigation, title, foot."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from html import escape

from .model import LANGUAGES, Page

LAW = (("clauses", "Clauses"), ("readings", "Readings"), ("names", "All names"))


@dataclass(frozen=True)
class Layout:
    """One navigation for all pages."""

    pages: list[Page]
    version: str

    def page(self, slug: str, title: str, body: str, over: str = "") -> str:
        """A whole page; `over` is a line above its title."""
        above = f'<p class="over">{escape(over)}</p>' if over else ""
        return f"""<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>{escape(title)} · libpetition</title>
<link rel="stylesheet" href="style.css">
</head>
<body>
<header><a class="home" href="index.html">libpetition</a> <span>reference {self.version}</span>
<a class="menu" href="#contents">Contents</a></header>
<main>
{above}<h1>{escape(title)}</h1>
{body}
</main>
{self._contents(slug)}
</body>
</html>
"""

    def _contents(self, current: str) -> str:
        groups = [self._group("The law", LAW, current)]
        for language, title in LANGUAGES.items():
            entries = [(p.slug, p.nav_title) for p in self.pages if p.language == language]
            groups.append(self._group(title, entries, current))
        return f'<nav id="contents" aria-label="Contents">{"".join(groups)}</nav>'

    def _group(self, title: str, entries: Iterable[tuple[str, str]], current: str) -> str:
        items = "".join(
            f'<li><a href="{slug}.html"{_here(slug == current)}>{escape(name)}</a></li>'
            for slug, name in entries
        )
        return f"<section><h2>{escape(title)}</h2><ul>{items}</ul></section>"


def _here(current: bool) -> str:
    return ' aria-current="page"' if current else ""
