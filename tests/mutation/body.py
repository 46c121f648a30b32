"""The changes of the body of one function, as libclang has parsed it.

Left alone is what is decided when the library is compiled: constants, static assertions, labels of
cases, arguments of templates, bounds of arrays; and what a macro makes.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from clang.cindex import Cursor, CursorKind

from mutation import changes
from mutation.changes import Change
from mutation.source import Source, plain, span

BINARY = (
    CursorKind.BINARY_OPERATOR,
    CursorKind.COMPOUND_ASSIGNMENT_OPERATOR,
    CursorKind.CALL_EXPR,
    CursorKind.UNEXPOSED_EXPR,
)
CONSTANT = (
    CursorKind.STATIC_ASSERT,
    CursorKind.TYPE_ALIAS_DECL,
    CursorKind.TYPEDEF_DECL,
    CursorKind.ENUM_DECL,
    CursorKind.FIELD_DECL,
    CursorKind.PARM_DECL,
    CursorKind.DECL_REF_EXPR,
    CursorKind.CXX_UNARY_EXPR,
)
WITH_ONE_STATEMENT = (
    CursorKind.FOR_STMT,
    CursorKind.WHILE_STMT,
    CursorKind.CXX_FOR_RANGE_STMT,
    CursorKind.CASE_STMT,
    CursorKind.DEFAULT_STMT,
)


class Body:
    """Collects the changes; `in_constant` where the compiler may evaluate the function."""

    def __init__(self, source: Source, in_constant: bool = False) -> None:
        self.source = source
        self.in_constant = in_constant
        self.found: dict[tuple[int, int, str], Change] = {}

    def visit(self, cursor: Cursor) -> None:
        if cursor.kind in CONSTANT:
            return
        self.change(cursor)
        for child in self.parts(cursor):
            self.visit(child)

    # What is walked.

    def parts(self, cursor: Cursor) -> Iterator[Cursor]:
        """What of a cursor takes effect when the program runs."""
        inner = list(cursor.get_children())
        if cursor.kind == CursorKind.VAR_DECL:
            yield from self.initial_value(cursor, inner)
        elif cursor.kind == CursorKind.CASE_STMT or self.is_constant_branch(cursor):
            yield from inner[1:]
        elif cursor.kind == CursorKind.MEMBER_REF_EXPR:  # what follows are arguments of templates
            yield from (each for each in inner if span(each)[0] == span(cursor)[0])
        else:
            yield from inner

    def initial_value(self, variable: Cursor, inner: list[Cursor]) -> Iterator[Cursor]:
        name = variable.location.offset
        if re.search(r"\bconst(expr|init)\b", self.source.text(span(variable)[0], name)):
            return
        after = [each for each in inner if span(each)[0] > name]
        if "[" in variable.type.spelling:  # the bound of an array
            after = [each for each in after if plain(each).kind != CursorKind.INTEGER_LITERAL]
        yield from after

    def is_constant_branch(self, cursor: Cursor) -> bool:
        inner = next(cursor.get_children(), None)
        if cursor.kind != CursorKind.IF_STMT or inner is None:
            return False
        return "constexpr" in self.source.text(span(cursor)[0], span(inner)[0])

    def condition(self, cursor: Cursor) -> Cursor | None:
        """The condition of a branch or loop, unless it is a declaration or the compiler's."""
        inner = list(cursor.get_children())
        if cursor.kind == CursorKind.DO_STMT:
            return inner[-1]
        if cursor.kind == CursorKind.FOR_STMT:
            heads = [each for each in inner[:-1] if self.source.stands_between_semicolons(each)]
            return heads[0] if heads else None
        if cursor.kind not in (
            CursorKind.IF_STMT,
            CursorKind.WHILE_STMT,
            CursorKind.CONDITIONAL_OPERATOR,
        ) or self.is_constant_branch(cursor):
            return None
        first = inner[1] if inner[0].kind == CursorKind.DECL_STMT else inner[0]
        return first if first.kind.is_expression() else None

    def statements(self, cursor: Cursor) -> Iterator[Cursor]:
        """The expressions that stand as statements of their own in a cursor."""
        inner = list(cursor.get_children())
        if cursor.kind in WITH_ONE_STATEMENT:
            inner = inner[-1:]
        elif cursor.kind == CursorKind.IF_STMT:  # after its condition there is a `)` or an `else`
            inner = [each for each in inner[1:] if self.follows(each, b")", b"else")]
        elif cursor.kind != CursorKind.COMPOUND_STMT:
            return
        yield from (each for each in inner if each.kind.is_expression())

    def follows(self, cursor: Cursor, *before: bytes) -> bool:
        text = self.source.content[: span(cursor)[0]]
        return text.rstrip().endswith(before)

    # What is changed.

    def change(self, cursor: Cursor) -> None:
        if cursor.kind in BINARY:
            self.other_operator(cursor)
        elif cursor.kind == CursorKind.UNARY_OPERATOR:
            self.without_not(cursor)
        elif cursor.kind == CursorKind.INTEGER_LITERAL:
            self.add(cursor, changes.one_more(self.source.of(cursor)))
        elif cursor.kind == CursorKind.CXX_BOOL_LITERAL_EXPR:
            self.add(cursor, changes.other_truth(self.source.of(cursor)))
        if condition := self.condition(cursor):
            self.contrary(condition)
        for statement in self.statements(cursor):
            self.without(statement)

    def add(
        self,
        where: Cursor,
        change: tuple[str, str] | None,
        kept: str = "",
        at: int | None = None,
    ) -> None:
        if change is None or self.source.in_macro(where):
            return
        start, end = span(where)
        text, told = change
        at = start if at is None else at
        made = Change(start, end, at, text, told, kept, self.in_constant)
        self.found.setdefault((start, end, text), made)

    def operation(self, cursor: Cursor) -> tuple[tuple[str, str], int] | None:
        """The expression with another operator, and where its operator stands."""
        place = self.source.between(cursor)
        if place is None:
            return None
        left, left_end, right, right_end = place
        between = self.source.text(left_end, right)
        if "basic_string" in cursor.type.get_canonical().spelling:
            return None  # of texts there is no difference
        change = changes.exchanged(
            self.source.text(left, left_end), between, self.source.text(right, right_end)
        )
        return (change, right - len(between.lstrip().encode())) if change else None

    def other_operator(self, cursor: Cursor) -> None:
        if operation := self.operation(cursor):
            change, at = operation
            self.add(cursor, change, at=at)

    def without_not(self, cursor: Cursor) -> None:
        text = self.source.of(cursor)
        if text.startswith("!") and not text.startswith("!="):
            self.add(cursor, changes.affirmed(text[1:].strip()), kept="bool")

    def contrary(self, condition: Cursor) -> None:
        """The contrary of a condition, unless a change of its operator stands for it."""
        text = self.source.of(condition)
        same = [each for each in condition.walk_preorder() if span(each) == span(condition)]
        operated = any(each.kind in BINARY and self.operation(each) for each in same)
        if not operated and not text.startswith("!"):
            self.add(condition, changes.negated(text), kept="bool")

    def without(self, statement: Cursor) -> None:
        bare = plain(statement)
        leaves = bare.kind in (CursorKind.CALL_EXPR, CursorKind.COMPOUND_ASSIGNMENT_OPERATOR)
        if leaves or self.source.assigns(bare):
            self.add(statement, changes.left_out(self.source.of(statement)), kept="void")
