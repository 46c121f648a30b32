"""The private names of a source: what it declares in its unnamed namespaces."""

from __future__ import annotations

import re
from collections.abc import Iterator

from tokens import Token, tokens

CLOSING = {"(": ")", "{": "}", "[": "]", "[[": "]"}
NO_TYPES = {"return", "explicit", "constexpr", "inline", "static"}
BEFORE_PARENTHESES = {"decltype", "alignas", "__attribute__", "noexcept"}


def private_names(source: str) -> set[str]:
    """Functions, types and constants of the unnamed namespaces of a source."""
    private: set[str] = set()
    shared: set[str] = set()
    found = tokens(source)
    for at, token in enumerate(found[:-1]):
        if token.text != "namespace" or found[at - 1].text == "using":
            continue
        opening = next(place for place in range(at, len(found)) if found[place].text in "{;=")
        if found[opening].text == "{":
            names = private if opening == at + 1 else shared
            for statement in statements(found[opening + 1 : closed(found, opening)]):
                names |= declared(statement)
    if both := private & shared:
        raise ValueError(f"the name of something private and something shared: {sorted(both)}")
    return private


def private_tokens(source: str) -> Iterator[Token]:
    """The tokens that can stand for private names: no members, and nothing of another namespace."""
    found = tokens(source)
    own = set(re.findall(r"\w+", " ".join(re.findall(r"^namespace ([\w:]+) {", source, re.M))))
    in_class = class_places(found)
    for at, token in enumerate(found):
        qualified = at > 1 and found[at - 1].text == "::" and found[at - 2].text in own
        if (token.free or qualified) and not (at in in_class and declares_member(found, at)):
            yield token


def class_places(found: list[Token]) -> set[int]:
    """The places that are directly in the body of a class, in none of its functions."""
    places: set[int] = set()
    for at, token in enumerate(found):
        if token.text in ("struct", "class") and found[at - 1].text not in ("enum", "<", ","):
            start = at
            while found[start].text not in ("{", ";", "(", ")"):
                start += 1
            if found[start].text == "{":
                inside = start + 1
                end = closed(found, start)
                while inside < end:
                    if found[inside].text in CLOSING:
                        inside = closed(found, inside)
                    places.add(inside)
                    inside += 1
    return places


def declares_member(found: list[Token], at: int) -> bool:
    before, after = found[at - 1], found[at + 1].text
    typed = before.kind == "name" or before.text in (">", "&", "*")
    return typed and before.text not in NO_TYPES and after in (";", "=", "{", "(", "[")


def closed(found: list[Token], at: int) -> int:
    """The place of what closes the bracket at a place."""
    depth = 0
    for place in range(at, len(found)):
        if found[place].text in CLOSING:
            depth += 2 if found[place].text == "[[" else 1
        elif found[place].text in CLOSING.values():
            depth -= 1
            if depth == 0:
                return place
    raise ValueError(f"nothing closes the {found[at].text} at character {found[at].start}")


def statements(found: list[Token]) -> Iterator[list[Token]]:
    """The declarations of a namespace, each up to its semicolon or the end of its body."""
    start = at = 0
    has_value = False
    while at < len(found):
        text = found[at].text
        if text in CLOSING:
            at = closed(found, at)
        has_value = has_value or text == "="
        following = found[at + 1].text if at + 1 < len(found) else ""
        if text == ";" or (text == "{" and not has_value and following not in (",", ";", "{")):
            yield found[start : at + 1]
            start, has_value = at + 1, False
        at += 1


def declared(statement: list[Token]) -> set[str]:
    """The name that a declaration makes known, and those of a plain enumeration's values."""
    texts = [token.text for token in statement]
    at = after_angles(texts, 1) if texts[0] == "template" else 0
    kind, rest = texts[at], texts[at + 1 :]
    if kind in ("using", "concept"):
        return {rest[0]} if rest[1] == "=" else set()
    if kind in ("struct", "class"):
        return {rest[0]}
    if kind == "enum":
        scoped = rest[0] in ("class", "struct")
        return {rest[1]} if scoped else {rest[0], *values(rest)}
    if kind in ("static_assert", "namespace", ";") or "operator" in texts:
        return set()
    return variable_or_function(statement[at:])


def after_angles(texts: list[str], at: int) -> int:
    """The place after a balanced `<...>` that opens at a place."""
    depth = 0
    for place in range(at, len(texts)):
        depth += (texts[place] == "<") - (texts[place] == ">")
        if depth == 0:
            return place + 1
    raise ValueError("a template parameter list does not end")


def values(texts: list[str]) -> list[str]:
    body = texts[texts.index("{") + 1 : -1]
    return [text for text, before in zip(body, ["{", *body], strict=False) if before in "{,"]


def variable_or_function(statement: list[Token]) -> set[str]:
    """The name before the first bracket or `=` that is not of its type."""
    at = 0
    while at < len(statement):
        text = statement[at].text
        if text in BEFORE_PARENTHESES and statement[at + 1].text == "(":
            at = closed(statement, at + 1)
        elif text == "[[":
            at = closed(statement, at)
        elif text == "<":
            at = after_angles([token.text for token in statement], at) - 1
        elif text in ("(", "=", "{", "[", ";"):
            name = statement[at - 1]
            return {name.text} if name.kind == "name" and name.free else set()
        at += 1
    return set()
