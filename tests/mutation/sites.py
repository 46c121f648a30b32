"""Finds what can be changed in C++ sources: the functions of files, and the changes of each."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from clang.cindex import Cursor, CursorKind, Diagnostic, Index, TranslationUnit

from mutation.body import Body
from mutation.changes import Change
from mutation.source import Source, span


class Unparsable(Exception):
    """A source that libclang does not take as the compiler does."""


def parse(path: Path, arguments: list[str]) -> TranslationUnit:
    options = TranslationUnit.PARSE_DETAILED_PROCESSING_RECORD
    unit = Index.create().parse(str(path), arguments, options=options)
    errors = [each for each in unit.diagnostics if each.severity >= Diagnostic.Error]
    if errors:
        raise Unparsable(f"{path}: {errors[0]}")
    return unit


def sites(unit: TranslationUnit, files: set[Path]) -> dict[Path, list[Change]]:
    """The changes in those files that the unit is made of, in their order."""
    tops: dict[Path, list[Cursor]] = {}
    macros: dict[Path, list[tuple[int, int]]] = {}
    for each in unit.cursor.get_children():
        if each.location.file is None:
            continue
        path = Path(each.location.file.name)
        if path not in files:
            continue
        if each.kind == CursorKind.MACRO_INSTANTIATION:
            macros.setdefault(path, []).append(span(each))
        elif not each.kind.is_preprocessing():
            tops.setdefault(path, []).append(each)
    return {
        path: found_in(Source(path.read_bytes(), tuple(macros.get(path, ()))), cursors)
        for path, cursors in tops.items()
    }


def found_in(source: Source, tops: list[Cursor]) -> list[Change]:
    found: dict[tuple[int, int, str], Change] = {}
    for top in tops:
        for cursor, in_constant in bodies(source, top, False):
            body = Body(source, in_constant)
            body.visit(cursor)
            found.update(body.found)
    return sorted(found.values(), key=lambda each: (each.start, -each.end, each.text))


def bodies(source: Source, cursor: Cursor, in_constant: bool) -> Iterator[tuple[Cursor, bool]]:
    """The bodies of the functions in a declaration, and whether the compiler may evaluate each.

    What stands for `= default` has a body that is not in the text.
    """
    for child in cursor.get_children():
        if child.kind == CursorKind.COMPOUND_STMT and source.of(child).startswith("{"):
            head = source.text(span(cursor)[0], span(child)[0])
            if not re.search(r"\bconsteval\b", head):
                yield child, in_constant or bool(re.search(r"\bconstexpr\b", head))
        elif cursor.kind == CursorKind.CONSTRUCTOR and child.kind.is_expression():
            yield child, in_constant
        else:
            yield from bodies(source, child, in_constant)
