"""What the readers of the three languages give and the pages are made of."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

LANGUAGES = {"c": "C", "cpp": "C++", "python": "Python"}


@dataclass
class Row:
    """One row of a table in a docstring: a parameter, a result, an error."""

    name: str
    type: str
    text: str


@dataclass
class Table:
    title: str
    rows: list[Row]


@dataclass
class Symbol:
    """Anything that has a name and a comment of its own."""

    language: str
    name: str  # in full: petition_engine_submit, Engine::submit, petition.Engine.submit
    kind: str
    signature: str = ""
    text: str = ""
    place: str = ""  # as in engine.h:61
    inside: str = ""  # the name of the class or struct that it is a member of
    label: str = ""  # what people read, for a word
    tables: list[Table] = field(default_factory=list)
    example: str = ""
    members: list[Symbol] = field(default_factory=list)
    anchor: str = ""  # set by Names
    page: str = ""  # set by Names

    @property
    def short(self) -> str:
        """The name without the class or the package that it is a member of."""
        outer = self.inside or ("petition." if self.language == "python" else "")
        return self.name.removeprefix(outer).lstrip(":.")

    @property
    def href(self) -> str:
        return f"{self.page}.html#{self.anchor}"


@dataclass
class Part:
    """A titled stretch of a page: prose, entries with a label, JSON shapes, symbols."""

    title: str = ""
    anchor: str = ""
    prose: str = ""
    entries: list[tuple[str, str]] = field(default_factory=list)
    shapes: list[tuple[str, str]] = field(default_factory=list)
    symbols: list[Symbol] = field(default_factory=list)


@dataclass
class Page:
    slug: str
    title: str
    language: str
    short: str = ""  # what the navigation calls it; the title when empty
    parts: list[Part] = field(default_factory=list)

    @property
    def nav_title(self) -> str:
        return self.short or self.title

    @property
    def symbols(self) -> list[Symbol]:
        return [symbol for part in self.parts for symbol in part.symbols]


def walk(symbols: Iterable[Symbol]) -> Iterator[Symbol]:
    """Each symbol, then what is inside it."""
    for symbol in symbols:
        yield symbol
        yield from walk(symbol.members)


def all_symbols(pages: Iterable[Page]) -> Iterator[Symbol]:
    for page in pages:
        yield from walk(page.symbols)
