"""The C++ interface: a page for each public header but the C one."""

from __future__ import annotations

import re
from pathlib import Path

from clang.cindex import AccessSpecifier, Cursor, CursorKind

from .clang_reader import declared_in, parse, place, source
from .comments import clean, opening
from .model import Page, Part, Symbol

_CLASSES = {
    CursorKind.CLASS_DECL: "class",
    CursorKind.STRUCT_DECL: "struct",
    CursorKind.CLASS_TEMPLATE: "class template",
}
_FUNCTIONS = {
    CursorKind.FUNCTION_DECL: "function",
    CursorKind.FUNCTION_TEMPLATE: "function template",
    CursorKind.CXX_METHOD: "function",
    CursorKind.CONSTRUCTOR: "constructor",
    CursorKind.CONVERSION_FUNCTION: "conversion",
}
_VALUES = {
    CursorKind.FIELD_DECL: "field",
    CursorKind.VAR_DECL: "constant",
    CursorKind.TYPE_ALIAS_DECL: "alias",
    CursorKind.ENUM_CONSTANT_DECL: "constant",
}
_NOT_PAGES = ("petition.h", "petition.hpp", "petition_store.h")


def pages(include: Path, header: str = "petition.hpp", *used: Path) -> list[Page]:
    """Of the headers of a folder, which `header` includes all; `used` has those it needs."""
    folder = include / "petition"
    by_header: dict[str, list[Cursor]] = {}
    for cursor in declared_in(parse((include, *used), header, "c++", "c++20"), folder):
        by_header.setdefault(Path(cursor.location.file.name).name, []).append(cursor)
    headers = sorted(path for path in folder.glob("*.h*") if path.name not in _NOT_PAGES)
    return [_page(path, by_header.get(path.name, [])) for path in headers]


def _page(path: Path, cursors: list[Cursor]) -> Page:
    name = f"petition/{path.name}"
    lead = Part(prose=opening(path.read_text("utf-8")))
    lead.symbols = [symbol for cursor in cursors if (symbol := _symbol(cursor, ""))]
    return Page(f"cpp-{path.stem.replace('_', '-')}", name, "cpp", path.name, [lead])


def _symbol(cursor: Cursor, inside: str) -> Symbol | None:
    if cursor.kind is CursorKind.FRIEND_DECL:
        return _friend(cursor, inside)
    if cursor.access_specifier not in (AccessSpecifier.PUBLIC, AccessSpecifier.INVALID):
        return None
    if cursor.kind in _CLASSES:
        return _class(cursor, inside)
    if cursor.kind is CursorKind.ENUM_DECL:
        return _with_members(_made(cursor, "enum", inside), cursor)
    if cursor.kind in _FUNCTIONS:
        return _function(cursor, inside)
    if cursor.kind in _VALUES:
        return _made(cursor, _VALUES[cursor.kind], inside, _value(cursor))
    return None


def _made(cursor: Cursor, kind: str, inside: str, signature: str = "") -> Symbol:
    spelled = re.sub(r"<.*", "", cursor.spelling) if kind == "constructor" else cursor.spelling
    name = f"{inside}::{spelled}" if inside else spelled
    return Symbol(
        "cpp",
        name,
        kind,
        signature or f"{kind} {spelled}",
        clean(cursor.raw_comment),
        place(cursor),
        inside,
    )


def _with_members(symbol: Symbol, cursor: Cursor) -> Symbol:
    children = (_symbol(child, symbol.name) for child in cursor.get_children())
    symbol.members = [member for member in children if member]
    return symbol


def _class(cursor: Cursor, inside: str) -> Symbol | None:
    """A class that is only announced here is shown where it is defined, if it is."""
    if not cursor.is_definition() and cursor.get_definition():
        return None
    symbol = _made(cursor, _CLASSES[cursor.kind], inside)
    if cursor.kind is CursorKind.CLASS_TEMPLATE:
        symbol.signature = re.sub(r" *\{.*", "", source(cursor))
    return _with_members(symbol, cursor)


def _function(cursor: Cursor, inside: str) -> Symbol | None:
    """Specialisations of a template are the same function, unless they have something to add."""
    if _is_specialisation(cursor) and not cursor.raw_comment:
        return None
    if _is_default(cursor):
        return None
    return _made(cursor, _FUNCTIONS[cursor.kind], inside, _declaration(cursor))


def _is_specialisation(cursor: Cursor) -> bool:
    return bool(cursor.get_num_template_arguments() > 0)


def _is_default(cursor: Cursor) -> bool:
    """What a declaration with `= default` does, the language says."""
    return bool(cursor.is_default_method()) or source(cursor).endswith("= default")


def _friend(cursor: Cursor, inside: str) -> Symbol | None:
    for child in cursor.get_children():
        if child.kind in _FUNCTIONS and not _is_default(child):
            return _made(child, "operator", inside, f"friend {_declaration(child)}")
    return None


def _declaration(cursor: Cursor) -> str:
    """Without the body and the initialisers of a constructor."""
    text = re.sub(r"\s*\{.*", "", source(cursor))
    return re.sub(r"(\)(?: noexcept)?) : .*", r"\1", text).removeprefix("friend ")


def _value(cursor: Cursor) -> str:
    if cursor.kind is CursorKind.ENUM_CONSTANT_DECL:
        return f"{cursor.spelling} = {cursor.enum_value}"
    return source(cursor)
