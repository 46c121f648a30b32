"""Rust as text: names, doc comments and the line breaks that rustfmt would choose."""

from __future__ import annotations

import re
import textwrap

from .api import Api, Call, constant_name, plain_name, short
from .header import Enum
from .names import pascal as camel

WIDTH = 100
_KEYWORDS = set("as box case do fn for if in let loop match move ref self type use where".split())
_KEYWORDS.remove("case")  # a word of the header, and none of Rust


def identifier(name: str) -> str:
    """A name that may be one of the language's own: `where_`."""
    return f"{name}_" if name in _KEYWORDS else name


# -- layout ----------------------------------------------------------------------------------------


def listed(head: str, parts: list[str], tail: str, indent: int, marks: str = "()") -> str:
    """`head(a, b)tail`, on one line when it fits, else one part a line."""
    lead, (opening, closing) = " " * indent, marks
    blank = " " if marks == "{}" and parts else ""
    line = f"{lead}{head}{opening}{blank}{', '.join(parts)}{blank}{closing}{tail}"
    if len(line.rstrip()) <= WIDTH:
        return line
    within = "".join(f"{lead}    {part},\n" for part in parts)
    return f"{lead}{head}{opening}\n{within}{lead}{closing}{tail}"


def commented(text: str, indent: int = 0, mark: str = "///") -> str:
    """The text as a doc comment, wrapped; each line ends with a line feed."""
    lead = " " * indent + mark
    out = []
    for paragraph in text.split("\n\n"):
        lines = textwrap.wrap(
            paragraph, WIDTH - len(lead) - 1, break_long_words=False, break_on_hyphens=False
        )
        out.append("".join(f"{lead} {line}\n" for line in lines))
    return f"{lead}\n".join(out)


# -- comments of the header as those of Rust -------------------------------------------------------

_WINDOWS = "The windows of each date, as petition_calendar_windows tells them, or its status."
_WORDING = (
    (r"; free (?:it|them) with petition_\w+_free\b", ""),
    (r"; free with petition_\w+_free\b", ""),
    (r", which the caller frees with petition_\w+_free", ""),
    (r"; a handle of the caller's own\b", ""),
    (r", as a handle of the caller's own\b", ""),
    (r" `count` is the length of both arrays, which may be NULL when it is 0\.", ""),
    (r" `window_count` \(may be NULL\) .*?\.(?= |$)", ""),
    (r" `out` has no struct_size: the struct is frozen\.", ""),
    (r" Each output is optional\.", ""),
    (r" \(optional\)", ""),
    (r"; NULL and 0 for ", "; empty for "),
    (r"A success with NULL when", "`None` when"),
    (r"(?<!`)\bNULL for\b", "`None` for"),
    (r"(PETITION_E_INVALID_TIME for) PETITION_NEVER", r"\1 no instant"),
    (r"PETITION_NEVER", "`None`"),
    (r"^The windows of `count` dates\. .*? which then has no windows\..*?(?=\n\n)", _WINDOWS),
    (r"(; )?sizeof\(\w+\), set by the caller\.?", ""),
    (r": 1 or 0\b", ""),
    (r"^1 (in|when) ", r"True \1 "),
    (r", else 0\.$", "."),
)


class Docs:
    """Says in Rust what the comments of the header say in C."""

    def __init__(self, api: Api) -> None:
        self._constants = {
            one.name: (enum, camel(constant_name(enum, one)))
            for enum in api.enums
            for one in enum.constants
        }
        self._enums = {_prefix(enum): enum for enum in api.enums}
        self._calls = {call.name: call for call in api.calls}
        self._types = {one.name for one in api.handles} | {one.c_name for one in api.structs}

    def of(self, doc: str, call: Call | None = None) -> str:
        """The comment, for a function with its parameters as they are called here."""
        for pattern, instead in _WORDING:
            doc = re.sub(pattern, instead, doc)
        if call:
            doc = self._parameters(doc, call)
        doc = self._names(doc)
        doc = re.sub(r"\n\nErrors: (.)", lambda f: f"\n\n# Errors\n\n{f[1].upper()}", doc)
        return _escaped(doc).strip()

    def _parameters(self, doc: str, call: Call) -> str:
        for value in call.inputs:
            name = identifier(plain_name(value.name, value.meaning))
            doc = re.sub(rf"`{value.name}(\[i\])?`", rf"`{name}\1`", doc)
        return doc

    def _names(self, doc: str) -> str:
        """Constants, functions, types and fields by their names here."""
        last: list[Enum] = []

        def renamed(found: re.Match[str]) -> str:
            token = found.group(0).strip("`")
            if token.startswith("PETITION_"):
                return self._constant(token, last)
            if token.startswith("_"):
                return self._continued(token, last)
            return self._lower(token)

        names = r"`?\bPETITION_[A-Z_]+\b\*?`?|(?<![\w`])_[A-Z][A-Z_]+\b|`?\bpetition_[\w.]*\w`?"
        return re.sub(names, renamed, doc)

    def _constant(self, token: str, last: list[Enum]) -> str:
        if token in self._constants:
            enum, name = self._constants[token]
            last[:] = [enum]
            return f"`{camel(short(enum.name))}::{name}`"
        enum = self._enums.get(token.rstrip("*"))
        return f"`{camel(short(enum.name))}`" if enum else f"`{token}`"

    def _continued(self, token: str, last: list[Enum]) -> str:
        """`_VERSION` after PETITION_TEXT_ID."""
        for enum in last:
            names = {constant_name(enum, one) for one in enum.constants}
            if token[1:] in names:
                return f"`{camel(short(enum.name))}::{camel(token[1:])}`"
        return token

    def _lower(self, token: str) -> str:
        name, _, field = token.partition(".")
        if name in self._types:
            return f"`{camel(short(name))}{f'::{field}' if field else ''}`"
        call = self._calls.get(name)
        if not call or field:
            return token
        return f"`{camel(call.object)}::{call.verb}`" if call.object else f"`{call.verb}`"


def _prefix(enum: Enum) -> str:
    """What the constants of an enumeration begin with: PETITION_ROLE_, PETITION_E_."""
    if enum.name == "petition_status":
        return "PETITION_E_"
    one = enum.constants[0]
    return one.name.removesuffix(constant_name(enum, one))


def _escaped(doc: str) -> str:
    """What Markdown would take for a link or a tag, outside of code."""
    parts = re.split(r"(`[^`]*`)", doc)
    return "".join(
        part if part.startswith("`") else re.sub(r"([\[\]<>*])", r"\\\1", part) for part in parts
    )
