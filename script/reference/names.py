"""Where each name leads: anchors, links in prose, and what a thing is called in the others."""

from __future__ import annotations

import re
from collections.abc import Iterable

from .model import LANGUAGES, Page, Symbol, all_symbols, walk

# Where the three call one thing by different names; the first is what the key is made of.
_SAME = {
    "error_code": "e",
    "refusal_code": "refusal",
    "deviation_kind": "deviation",
    "stretch_why": "stretch",
    "why": "stretch",
    "channel_group": "group",
    "audit_new": "audit",
    "report_new": "report",
}


class Names:
    """All symbols of all pages. Gives each its anchor when it is made."""

    def __init__(self, pages: list[Page]) -> None:
        self._by_name: dict[str, dict[str, Symbol]] = {language: {} for language in LANGUAGES}
        self._by_key: dict[str, dict[object, Symbol]] = {language: {} for language in LANGUAGES}
        self.headers = {page.nav_title: page.slug for page in pages if page.language == "cpp"}
        self.headers |= {"petition.h": "c", "petition_store.h": "c-store"}
        self.shapes = {
            name: f"{page.slug}.html#{name}"
            for page in pages
            for part in page.parts
            for name, _ in part.shapes
        }
        for page in pages:
            self._add(page)

    def _add(self, page: Page) -> None:
        known = self._by_name[page.language]
        for symbol in walk(page.symbols):
            symbol.page, symbol.anchor = page.slug, _anchor(symbol, known)
            known.setdefault(symbol.anchor, symbol)
            if key := _key(symbol):
                self._by_key[page.language].setdefault(key, symbol)

    def find(self, name: str, language: str, inside: str = "") -> Symbol | None:
        """A name as code writes it, seen from inside a class; `*` stands for a whole table."""
        name = name.removesuffix("()").removesuffix("_*").removeprefix("petition::")
        if name.startswith(("petition_", "PETITION_")):
            return self._by_name["c"].get(name)
        known = self._by_name[language]
        for outer in _outwards(inside):
            for joint in ("::", "."):
                if found := known.get(f"{outer}{joint}{name}"):
                    return found
        return known.get(name) or known.get(f"petition.{name}") or self._of_value(name, known)

    def _of_value(self, name: str, known: dict[str, Symbol]) -> Symbol | None:
        """`case.due` and `engine.submit` say of a value what its class says."""
        head, _, tail = name.partition(".")
        return known.get(f"petition.{head.capitalize()}.{tail}") if tail else None

    def error(self, word: str) -> Symbol | None:
        """`Error not_covered` names a constant without its enumeration."""
        return self._by_name["cpp"].get(f"ErrorCode::{word}")

    def same(self, symbol: Symbol) -> list[Symbol]:
        """The same thing in the other languages."""
        key = _key(symbol)
        others = (
            self._by_key[language].get(key) for language in LANGUAGES if language != symbol.language
        )
        return [other for other in others if other] if key else []

    def all(self, pages: Iterable[Page]) -> list[Symbol]:
        return sorted(all_symbols(pages), key=lambda symbol: (symbol.short.lower(), symbol.name))


def _anchor(symbol: Symbol, known: dict[str, Symbol]) -> str:
    """The name; overloads have a number after it."""
    plain = re.sub(r"\s+", "", symbol.name)
    number = 2
    anchor = plain
    while anchor in known:
        anchor = f"{plain}-{number}"
        number += 1
    return anchor


def _outwards(inside: str) -> Iterable[str]:
    while inside:
        yield inside
        inside = re.sub(r"(?:::|\.|^)\w+$", "", inside)


def _snake(name: str) -> str:
    return re.sub(r"(?<=[a-z])(?=[A-Z])", "_", name).lower()


def _key(symbol: Symbol) -> tuple[int, str] | None:
    """What a thing is called in all three, among those of its sort: as engine_submit."""
    sort = next((at for at, kinds in enumerate(_SORTS) if symbol.kind in kinds), None)
    if sort is None:
        return None
    name = re.sub(r"^(petition[._]|PETITION_)", "", symbol.name)
    *outer, last = [_snake(part).strip("_") for part in re.split(r"::|\.", name)]
    head, last = "_".join(outer), "new" if symbol.kind == "constructor" else last
    whole = f"{_SAME.get(head, head)}_{last}" if head else last
    return sort, _SAME.get(whole, whole)


_SORTS = (
    {"class", "struct", "handle", "exception", "class template"},
    {"enum", "words"},
    {"constant", "word", "value"},
    {"function", "class method", "field", "property", "function template", "constructor"},
)
