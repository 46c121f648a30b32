"""The C interface: petition.h, a page for its opening comment's chapters and one a section."""

from __future__ import annotations

import os
import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from clang.cindex import Cursor, CursorKind

from .clang_reader import declared_in, parse, place, source
from .comments import clean, opening
from .model import Page, Part, Symbol

_SECTION = re.compile(r"^/\* ---- (?P<section>.+?) -+ \*/$|^/\* -- (?P<sub>.+?) -- \*/$")
_LABEL_WIDTH = 10  # of the labels in CONVENTIONS


def pages(include: Path) -> list[Page]:
    folder = include / "petition"
    text = (folder / "petition.h").read_text("utf-8")
    found = _symbols(parse((include,), "petition.h", "c", "c99"), folder, text)
    chapters, stretches = _chapters(opening(text)), _stretches(text)
    chapters[0].parts[-1].symbols = [s for line, s in found if line < stretches[0].line]
    return [*chapters, *_sections(text, stretches, found)]


def store_page(include: Path, used: Path) -> Page:
    """The store's own header, on one page."""
    folder = include / "petition"
    text = (folder / "petition_store.h").read_text("utf-8")
    found = _symbols(parse((include, used), "petition_store.h", "c", "c99"), folder, text)
    page = Page("c-store", "The C interface of the store", "c", "The store")
    page.parts.append(Part(prose=_without_name(opening(text))))
    for section in _sections(text, _stretches(text), found):
        for part in section.parts:
            part.title = part.title or section.title
            part.anchor = f"store-{_slug(part.title)}"
        page.parts += section.parts
    return page


# -- The opening comment --------------------------------------------------------------------------


def _chapters(text: str) -> list[Page]:
    lead, *rest = re.split(r"^([A-Z][A-Z ]+)$", text, flags=re.MULTILINE)
    chapters = {title: body.strip("\n") for title, body in zip(rest[::2], rest[1::2], strict=True)}
    parts = [
        Part(prose=_without_name(lead)),
        *(
            Part(title.capitalize(), _slug(title), prose=chapters[title])
            for title in chapters
            if title not in ("CONVENTIONS", "JSON SHAPES")
        ),
    ]
    return [
        Page("c", "The C interface", "c", "The parts", parts),
        Page(
            "c-conventions",
            "Conventions of the C interface",
            "c",
            "Conventions",
            [Part(entries=labelled(chapters["CONVENTIONS"]))],
        ),
        Page("c-json", "JSON shapes", "c", parts=_json(chapters["JSON SHAPES"])),
    ]


def _without_name(text: str) -> str:
    return re.sub(r"^\w+\.h: (\w)", lambda m: m[1].upper(), text.strip())


def labelled(text: str) -> list[tuple[str, str]]:
    """Entries whose label stands in the first columns, on one line or several, and ends with `.`"""
    entries: list[tuple[str, list[str]]] = []
    for line in text.splitlines():
        label, rest = line[:_LABEL_WIDTH].strip(), line[_LABEL_WIDTH:]
        if label and (not entries or entries[-1][0].endswith(".")):
            entries.append((label, []))
        elif label:
            entries[-1] = (f"{entries[-1][0]} {label}", entries[-1][1])
        entries[-1][1].append(rest)
    return [(label.rstrip("."), "\n".join(lines)) for label, lines in entries]


def _json(text: str) -> list[Part]:
    """The shapes, each group under the heading of its first one."""
    start = re.search(r"^  [A-Z_]+ = ", text, re.MULTILINE)
    assert start is not None
    end = re.search(r"^(?=[A-Z])", text[start.start() :], re.MULTILINE)
    assert end is not None
    body = text[start.start() :][: end.start()]
    after = text[start.start() :][end.start() :]
    parts = [Part(prose=text[: start.start()])]
    for group in re.split(r"\n\n", body.strip("\n")):
        shapes = re.findall(r"^  ([A-Z_]+) = (.*(?:\n    .*)*)", group, re.MULTILINE)
        parts.append(Part(_group_title(shapes), _slug(shapes[0][0]) + "-shapes", shapes=shapes))
    parts[-1].prose = after
    return parts


def _group_title(shapes: list[tuple[str, str]]) -> str:
    return shapes[0][0] if len(shapes) == 1 else f"{shapes[0][0]} to {shapes[-1][0]}"


def _slug(title: str) -> str:
    return re.sub(r"\W+", "-", title.lower()).strip("-")


# -- The sections ---------------------------------------------------------------------------------


@dataclass
class _Stretch:
    """From a heading to the next one."""

    title: str
    line: int
    sub: bool


def _sections(text: str, stretches: list[_Stretch], found: list[tuple[int, Symbol]]) -> list[Page]:
    made: list[Page] = []
    lines = text.splitlines()
    for stretch, after in zip(stretches, [*stretches[1:], None], strict=True):
        last = after.line if after else len(lines)
        part = Part(prose=_prose(lines[stretch.line : last - 1]))
        part.symbols = [symbol for line, symbol in found if stretch.line < line <= last]
        if stretch.sub:
            part.title, part.anchor = stretch.title, _slug(stretch.title)
        else:
            made.append(_page(stretch.title))
        made[-1].parts.append(part)
    return made


def _stretches(text: str) -> list[_Stretch]:
    found = []
    for number, line in enumerate(text.splitlines(), 1):
        if heading := _SECTION.match(line):
            title = heading["section"] or heading["sub"]
            found.append(_Stretch(title, number, heading["sub"] is not None))
    return found


def _page(title: str) -> Page:
    short = re.sub(r" \(Art\..*", "", title.split(":")[0])
    return Page(f"c-{_slug(short)}", title, "c", short)


def _prose(lines: list[str]) -> str:
    """The comments of a section that belong to no declaration."""
    alone = re.compile(r"^/\*(?!\*| -).*?\*/", re.DOTALL | re.MULTILINE)
    comments = alone.findall("\n".join(lines))
    return "\n\n".join(map(clean, comments))


# -- The declarations -----------------------------------------------------------------------------


def _symbols(root: Cursor, folder: Path, text: str) -> list[tuple[int, Symbol]]:
    """Each with the line that it begins on."""
    makers: dict[CursorKind, Callable[[Cursor], Symbol | None]] = {
        CursorKind.FUNCTION_DECL: _function,
        CursorKind.VAR_DECL: lambda cursor: _symbol(cursor, "constant", source(cursor)),
        CursorKind.ENUM_DECL: _enum,
        CursorKind.TYPEDEF_DECL: _type,
        CursorKind.MACRO_DEFINITION: lambda cursor: _macro(cursor, text),
    }
    found = []
    for cursor in declared_in(root, folder):
        symbol = makers[cursor.kind](cursor) if cursor.kind in makers else None
        if symbol:
            found.append((cursor.location.line, symbol))
    return sorted(found, key=lambda entry: entry[0])


def _function(cursor: Cursor) -> Symbol:
    return _symbol(cursor, "function", source(cursor))


def _symbol(cursor: Cursor, kind: str, signature: str = "", inside: str = "") -> Symbol:
    name = f"{inside}.{cursor.spelling}" if inside else cursor.spelling
    text = clean(cursor.raw_comment)
    return Symbol("c", name, kind, signature, text, place(cursor), inside)


def _enum(cursor: Cursor) -> Symbol:
    constants = [c for c in cursor.get_children() if c.kind is CursorKind.ENUM_CONSTANT_DECL]
    name = common_name([constant.spelling for constant in constants])
    whole = Symbol("c", name, "enum", f"{name}_*", clean(cursor.raw_comment), place(cursor))
    whole.members = [
        _symbol(constant, "constant", f"{constant.spelling} = {constant.enum_value}")
        for constant in constants
    ]
    return whole


def common_name(names: list[str]) -> str:
    """What the names of an enumeration's constants begin with; the first may differ, as OK does."""
    for some in (names, names[1:]):
        shared = os.path.commonprefix(some).rpartition("_")[0]
        if shared not in ("", "PETITION"):
            return shared
    raise ValueError(f"constants without a common name: {names}")


def _type(cursor: Cursor) -> Symbol:
    struct = cursor.underlying_typedef_type.get_declaration()
    fields = [child for child in struct.get_children() if child.kind is CursorKind.FIELD_DECL]
    symbol = _symbol(cursor, "struct" if fields else "handle")
    symbol.signature = f"{'struct' if fields else 'typedef struct'} {cursor.spelling}"
    symbol.text = symbol.text or clean(struct.raw_comment)
    symbol.members = [_symbol(f, "field", source(f), inside=cursor.spelling) for f in fields]
    return symbol


def _macro(cursor: Cursor, text: str) -> Symbol | None:
    """A macro that is a value. libclang keeps no comment for macros."""
    value = re.search(
        rf"(?P<comment>/\*\*(?:(?!\*/).)*\*/)?\n#define {cursor.spelling} (?P<value>\S+)\n",
        text,
        re.DOTALL,
    )
    if not value:
        return None
    symbol = _symbol(cursor, "constant", f"#define {cursor.spelling} {value['value']}")
    symbol.text = clean(value["comment"])
    return symbol
