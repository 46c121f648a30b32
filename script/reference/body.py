"""What stands on a page: its parts, and each symbol with its declaration, text and links."""

from __future__ import annotations

from html import escape

from .model import LANGUAGES, Page, Part, Symbol, Table
from .names import Names
from .prose import Prose, Source, source_of

_LONG = 12  # entries of a page's own contents that are shown without being asked for
_CALLED = (
    "function",
    "class method",
    "constructor",
    "operator",
    "conversion",
    "function template",
    "class",
    "struct",
    "enum",
    "property",
)


class Body:
    def __init__(self, names: Names, prose: Prose) -> None:
        self._names = names
        self._prose = prose

    def page(self, page: Page) -> str:
        parts = "\n".join(self._part(part, page) for part in page.parts)
        lead, *rest = parts.split(_TOC, 1) if _TOC in parts else ("", parts)
        return lead + _contents(page) + "".join(rest)

    def _part(self, part: Part, page: Page) -> str:
        source = Source(
            page.language,
            _subject(page),
            part.title or page.nav_title,
            f"{page.slug}.html{f'#{part.anchor}' if part.anchor else ''}",
        )
        made = [f'<h2 id="{part.anchor}">{escape(part.title)}</h2>'] if part.title else []
        shapes = "".join(self._shape(name, text) for name, text in part.shapes)
        prose = self._prose.blocks(part.prose, source) if part.prose else ""
        made += [shapes, prose] if part.shapes else [prose]
        made += [self._entry(label, text, source) for label, text in part.entries]
        if part is page.parts[0]:
            made.append(_TOC)
        level = 3 if part.title else 2
        made += [self._symbol(symbol, level) for symbol in part.symbols]
        return "\n".join(filter(None, made))

    def _entry(self, label: str, text: str, source: Source) -> str:
        anchor = _slug(label)
        return (
            f'<section class="entry"><h2 id="{anchor}">{escape(label)}</h2>'
            f"{self._prose.blocks(text, source)}</section>"
        )

    def _shape(self, name: str, text: str) -> str:
        shown = self._prose.shape(text.replace("\n    ", "\n  "))
        return f'<pre class="shape" id="{name}"><code><b>{name}</b> = {shown}</code></pre>'

    # -- Symbols ----------------------------------------------------------------------------------

    def _symbol(self, symbol: Symbol, level: int) -> str:
        rank = min(level, 5)
        anchor = escape(symbol.anchor)
        title = escape(symbol.short)
        title = title if symbol.kind != "enum" or symbol.language != "c" else f"{title}_*"
        return (
            f'<article id="{anchor}"><h{rank}><a class="self" href="#{anchor}">{title}</a> '
            f'<span class="kind">{symbol.kind}</span></h{rank}>'
            f"{self._declaration(symbol)}{self._told(symbol)}"
            f"{self._members(symbol, level + 1)}</article>"
        )

    def _declaration(self, symbol: Symbol) -> str:
        if symbol.kind in ("enum", "handle") and symbol.language == "c":
            return ""
        return f'<pre class="signature"><code>{self._prose.signature(symbol)}</code></pre>'

    def _told(self, symbol: Symbol) -> str:
        source = source_of(symbol)
        made = [self._prose.blocks(symbol.text, source)]
        made += [self._table(table, source) for table in symbol.tables]
        if symbol.example:
            made.append(self._prose.listing(symbol.example, source))
        return "\n".join(made) + self._same(symbol)

    def _table(self, table: Table, source: Source) -> str:
        shown = []
        for row in table.rows:
            name = f"<b>{escape(row.name)}</b>" if row.name else ""
            kind = self._prose.code(row.type, source)
            head = f"{name}: {kind}" if name and kind else name or kind
            shown.append(
                f"<dt><code>{head}</code></dt>"
                f"<dd>{self._prose.inline(' '.join(row.text.split()), source)}</dd>"
            )
        return f'<p class="over">{table.title}</p><dl class="terms">{"".join(shown)}</dl>'

    def _same(self, symbol: Symbol) -> str:
        """Links to the same thing in the other languages."""
        links = ", ".join(
            f"{LANGUAGES[other.language]} {_named(other)}" for other in self._names.same(symbol)
        )
        return f'<p class="same">The same in {links}</p>' if links else ""

    def _members(self, symbol: Symbol, level: int) -> str:
        small = [member for member in symbol.members if member.kind not in _CALLED]
        large = [member for member in symbol.members if member.kind in _CALLED]
        fields = "".join(map(self._field, small))
        made = f'<dl class="members">{fields}</dl>' if fields else ""
        return made + "\n".join(self._symbol(member, level) for member in large)

    def _field(self, symbol: Symbol) -> str:
        label = f'<p lang="vi">{escape(symbol.label)}</p>' if symbol.label else ""
        declared = self._prose.signature(symbol)
        text = self._prose.blocks(symbol.text, source_of(symbol))
        return (
            f'<dt id="{escape(symbol.anchor)}"><code>{declared}</code></dt>'
            f"<dd>{text}{label}{self._same(symbol)}</dd>"
        )


def _named(symbol: Symbol) -> str:
    return f'<a href="{symbol.href}"><code>{escape(symbol.name)}</code></a>'


def _subject(page: Page) -> str:
    """The class that a page is about: its text names the members without the class."""
    stem = page.slug.partition("-")[2].replace("-", "")
    for symbol in page.symbols:
        if symbol.members and symbol.short.lower() in (stem, stem.removesuffix("s")):
            return symbol.name
    return ""


_TOC = "<!-- contents of the page -->"


def _contents(page: Page) -> str:
    """The page's own contents; a long list is folded."""
    entries = []
    for part in page.parts:
        entries += [(part.anchor, part.title)] if part.title else []
        entries += [(_slug(label), label) for label, _ in part.entries]
        entries += [(symbol.anchor, symbol.short) for symbol in part.symbols]
    if len(entries) < 2:
        return ""
    items = "".join(f'<li><a href="#{anchor}">{escape(name)}</a></li>' for anchor, name in entries)
    is_open = "" if len(entries) > _LONG else " open"
    return (
        f'<details class="toc"{is_open}><summary>On this page: {len(entries)}</summary>'
        f"<ul>{items}</ul></details>"
    )


def _slug(label: str) -> str:
    return label.lower().replace(" ", "-")
