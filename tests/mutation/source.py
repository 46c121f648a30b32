"""The text of a source, and where in it the things stand that libclang tells of."""

from __future__ import annotations

from dataclasses import dataclass

from clang.cindex import Cursor, CursorKind

from mutation.changes import one_line


def span(cursor: Cursor) -> tuple[int, int]:
    extent = cursor.extent
    return extent.start.offset, extent.end.offset


def plain(cursor: Cursor) -> Cursor:
    """The expression without what the compiler puts around it, unseen in the text."""
    while cursor.kind == CursorKind.UNEXPOSED_EXPR:
        inner = list(cursor.get_children())
        if len(inner) != 1 or span(inner[0]) != span(cursor):
            break
        cursor = inner[0]
    return cursor


@dataclass(frozen=True)
class Source:
    """A file by its bytes, as libclang counts, and the places where macros are used in it."""

    content: bytes
    macros: tuple[tuple[int, int], ...] = ()

    def text(self, start: int, end: int) -> str:
        return self.content[start:end].decode()

    def of(self, cursor: Cursor) -> str:
        return self.text(*span(cursor))

    def in_macro(self, cursor: Cursor) -> bool:
        start, end = span(cursor)
        return any(first <= start and end <= last for first, last in self.macros)

    def between(self, cursor: Cursor) -> tuple[int, int, int, int] | None:
        """Where the two operands of an expression start and end, if it is of such a shape.

        What the compiler makes of `a != b` or `a < b` has inner expressions of other extents.
        """
        inner = list(cursor.get_children())
        if len(inner) < 2:
            return None
        (start, end), (left, left_end), (right, right_end) = map(
            span, (cursor, inner[0], inner[-1])
        )
        fits = start == left < left_end < right < right_end == end
        return (left, left_end, right, right_end) if fits else None

    def assigns(self, cursor: Cursor) -> bool:
        place = self.between(cursor)
        return place is not None and one_line(self.text(place[1], place[2])) == "="

    def stands_between_semicolons(self, cursor: Cursor) -> bool:
        start, end = span(cursor)
        before, after = self.content[:start].rstrip(), self.content[end:].lstrip()
        return before.endswith(b";") and after.startswith(b";")
