"""Comments as HTML: paragraphs, lists and tables, with a link at each name and each clause."""

from __future__ import annotations

import re
from dataclasses import dataclass
from html import escape
from itertools import groupby
from typing import Protocol, TypeVar

from .model import Symbol
from .names import Names

T = TypeVar("T")

_TERM = re.compile(r"^(?P<term>\S+(?: \S+)*?)  +(?P<text>\S.*)$")
_FLUSH_TERM = re.compile(r"^\S+  +\S")  # in a paragraph, a term is one word
_CLAUSES = r"(?P<clauses>(?:Art\.|Điều) \d[\w.]*\w?(?:(?:, | and | or )\d+(?:\.\w+)*)*)"
_READING = r"(?P<reading>\bI-\d+\b)"
_LAW = re.compile(f"{_CLAUSES}|{_READING}")
_ANY_NAME = re.compile(r"[A-Za-z_]\w*(?:(?:::|\.)\w+)*(?:_\*)?")
_CALLED_NAME = re.compile(
    r"[A-Za-z_]\w*(?:(?:::|\.)\w+)+|\b[A-Z]\w*[a-z]\w*|\bpetition_\w+|\bPETITION_\w+"
    r"|[a-z_]\w*(?=\()"
)


class Clauses(Protocol):
    """The clauses and readings that have a place to lead to."""

    def has_article(self, name: str) -> bool: ...
    def clause(self, name: str, source: Source) -> str | None: ...
    def reading(self, name: str, source: Source) -> str | None: ...


@dataclass(frozen=True)
class Source:
    """Where a text stands: its names are looked up from there, and clauses lead back to it."""

    language: str
    inside: str = ""
    title: str = ""
    href: str = ""


def source_of(symbol: Symbol) -> Source:
    classes = ("class", "struct", "enum", "words", "exception", "class template")
    inside = symbol.name if symbol.kind in classes else symbol.inside
    return Source(symbol.language, inside, symbol.name, symbol.href)


class Prose:
    """Turns text into HTML. Each text is seen from a source."""

    def __init__(self, names: Names, clauses: Clauses) -> None:
        self._names = names
        self._clauses = clauses
        self.dead: list[tuple[str, Source]] = []  # names in texts that nothing has

    # -- Blocks -----------------------------------------------------------------------------------

    def blocks(self, text: str, source: Source) -> str:
        return "\n".join(
            self._block(lines, source)
            for paragraph in re.split(r"\n\s*\n(?! )", text.strip("\n"))
            if paragraph.strip()
            for lines in _runs(paragraph.splitlines())
        )

    def _block(self, lines: list[str], source: Source) -> str:
        if lines[0].startswith("- "):
            return self._bullets(lines, source)
        if _is_table(lines):
            return self._terms(lines, source)
        if lines[0].startswith((" ", ">>>")):
            return self.listing(_dedented(lines), source)
        return _paragraph(self.inline(" ".join(" ".join(lines).split()), source))

    def _bullets(self, lines: list[str], source: Source) -> str:
        items = re.split(r"^- ", "\n".join(lines), flags=re.MULTILINE)[1:]
        shown = (f"<li>{self.inline(' '.join(item.split()), source)}</li>" for item in items)
        return f"<ul>{''.join(shown)}</ul>"

    def _terms(self, lines: list[str], source: Source) -> str:
        rows: list[tuple[str, list[str]]] = []
        for line in lines:
            found = _TERM.match(line.strip())
            if found and (not rows or _indent(line) == _indent(lines[0])):
                rows.append((found["term"], [found["text"]]))
            else:
                rows[-1][1].append(line.strip())
        shown = (
            f"<dt><code>{self.code(term, source, _CALLED_NAME)}</code></dt>"
            f"<dd>{self.inline(' '.join(text), source)}</dd>"
            for term, text in rows
        )
        return f'<dl class="terms">{"".join(shown)}</dl>'

    # -- Within a line ----------------------------------------------------------------------------

    _PIECE = re.compile(
        r"(?P<code>``[^`]+``|`[^`]+`)"
        rf"|{_CLAUSES}|{_READING}"
        r"|(?P<suffix>(?<![\w*])_[A-Z][A-Z_]+\b)"
        r"|(?P<header>\b(?:petition/)?\w+\.h\b)"
        r"|(?P<name>\bpetition_\w+|\bPETITION_\w+(?:\*|\b)|\b\w+(?:::\w+)+|\bpetition\.[\w.]*\w)"
        r"|(?P<chapter>\bJSON SHAPES\b)"
        r"|(?P<word>\b[A-Za-z]\w+\b)"
    )

    def inline(self, text: str, source: Source) -> str:
        """Text of one paragraph."""
        made, end, before = [], 0, ""
        for piece in self._PIECE.finditer(text):
            made.append(escape(text[end : piece.start()], quote=False))
            made.append(self._piece(piece, text, source, before))
            if (piece["name"] or "").startswith("PETITION_"):
                before = piece["name"]
            end = piece.end()
        return "".join(made) + escape(text[end:], quote=False)

    def law(self, text: str, source: Source) -> str:
        """Text that is no comment: only its clauses and readings are linked."""
        made, end = [], 0
        for piece in _LAW.finditer(text):
            made.append(escape(text[end : piece.start()], quote=False))
            made.append(self._piece(piece, text, source, ""))
            end = piece.end()
        return "".join(made) + escape(text[end:], quote=False)

    def _piece(self, piece: re.Match[str], text: str, source: Source, before: str) -> str:
        whole = piece.group()
        match piece.lastgroup:
            case "code":
                return f"<code>{self.short_code(whole.strip('`'), source)}</code>"
            case "clauses":
                return self._cited(whole, source)
            case "reading":
                return _link(whole, self._clauses.reading(whole, source))
            case "suffix":
                return _code_link(whole, self._completed(whole, before))
            case "name":
                found = self._names.find(whole, source.language, source.inside)
                return _code_link(whole, self._living(whole, found, source))
            case "chapter":
                return _link(whole, "c-json.html")
            case "header":
                slug = self._names.headers.get(whole.removeprefix("petition/"))
                return _link(whole, self._living(whole, slug and f"{slug}.html", source))
        return self._word(whole, text[: piece.start()], source)

    def _living(self, name: str, found: T, source: Source) -> T:
        """What a name leads to; where that is nothing, it is noted."""
        if not found and not name.startswith(("std::", "petition_x")):
            self.dead.append((name, source))
        return found

    def short_code(self, text: str, source: Source) -> str:
        """A name that stands alone or is called is meant; within other code it may not be."""
        alone = re.fullmatch(r"[\w.:]+(?:\(.*\)|\*)?", text)
        return self.code(text, source, _ANY_NAME if alone else _CALLED_NAME)

    def _cited(self, cited: str, source: Source) -> str:
        """As in `Art. 10.2, 11.1`."""

        def linked(number: re.Match[str]) -> str:
            href = self._clauses.clause(number.group(), source)
            if self._clauses.has_article(number.group()):
                self._living(f"Art. {number.group()}", href, source)
            return _link(number.group(), href)

        return re.sub(r"\d+(?:\.\w+)*", linked, cited)

    def _completed(self, suffix: str, before: str) -> Symbol | None:
        """As _UNKNOWN_KEY after PETITION_E_SYNTAX."""
        while before:
            before = before.rpartition("_")[0]
            if before and (found := self._names.find(before + suffix, "c")):
                return found
        return None

    def _word(self, word: str, before: str, source: Source) -> str:
        """A word of plain text is a name only where it cannot be a common word."""
        if word.isupper() and source.language != "python" and word in self._names.shapes:
            return f'<a href="{self._names.shapes[word]}"><code>{word}</code></a>'
        if source.language == "cpp" and "_" in word and (error := self._names.error(word)):
            return _code_link(word, error)
        if not word[0].isupper() or source.language == "c":
            return escape(word)
        begins = re.search(r"(?:^|[.:;!?)] )$", before) is not None
        if begins and not re.match(r"[A-Z][a-z]+[A-Z]", word):
            return escape(word)
        found = self._names.find(word, source.language, source.inside)
        return _code_link(word, found) if found else escape(word)

    # -- Code -------------------------------------------------------------------------------------

    def listing(self, text: str, source: Source) -> str:
        """Lines of code. A plain word in them is a name only where it is called."""
        return f"<pre><code>{self.code(text, source, _CALLED_NAME)}</code></pre>"

    def code(self, text: str, source: Source, names: re.Pattern[str] = _ANY_NAME) -> str:
        """Code, with a link at each name that is known."""
        made, end = [], 0
        for name in names.finditer(text):
            made.append(escape(text[end : name.start()], quote=False))
            found = self._names.find(name.group(), source.language, source.inside)
            other = found if found and found.href != source.href else None
            made.append(_link(name.group(), other.href if other else None))
            end = name.end()
        return "".join(made) + escape(text[end:], quote=False)

    def signature(self, symbol: Symbol) -> str:
        """The types in a declaration are linked; its own name is not."""
        types = Source(symbol.language, "", symbol.name, symbol.href)
        own = re.search(rf"(?<!\w){re.escape(symbol.short)}(?!\w)", symbol.signature)
        if own is None:
            return self._types(symbol.signature, types)
        before, after = symbol.signature[: own.start()], symbol.signature[own.end() :]
        return (
            f"{self._types(before, types)}<b>{escape(symbol.short)}</b>{self._types(after, types)}"
        )

    def _types(self, text: str, source: Source) -> str:
        """Names of parameters are not names of functions: only types and constants are linked."""

        def linked(word: re.Match[str]) -> str:
            name = word.group()
            found = self._names.find(name, source.language)
            likely = name[0].isupper() or name.startswith("petition_")
            return _link(name, found.href if found and likely else None)

        shown = re.sub(r"[A-Za-z_]\w*(?:::\w+)*", linked, escape(text, quote=False))
        return shown.replace("(", "(<wbr>")

    def shape(self, text: str) -> str:
        """A JSON shape: names of other shapes and of tables of words are linked."""

        def linked(name: re.Match[str]) -> str:
            if name["table"]:
                found = self._names.find(f"PETITION_{name['table']}", "c")
                return f"word({_link(name['table'], found.href if found else None)})"
            if name["data"]:
                return f"data({_link('kind', self._names.shapes.get('DATA_RECEIVED'))})"
            return _link(name.group(), self._names.shapes.get(name.group()))

        pattern = r"word\((?P<table>[A-Z_]+)\)|(?P<data>data\(kind\))|\b[A-Z][A-Z_]+\b"
        return re.sub(pattern, linked, escape(text, quote=False))


def _link(text: str, href: str | None) -> str:
    shown = escape(text, quote=False)
    return f'<a href="{href}">{shown}</a>' if href else shown


def _code_link(text: str, found: Symbol | None) -> str:
    return f"<code>{_link(text, found.href if found else None)}</code>"


def _paragraph(text: str) -> str:
    """The errors of a call stand in a paragraph of their own."""
    if text.startswith("Errors: "):
        return f'<p class="errors"><b>Errors:</b> {text.removeprefix("Errors: ")}</p>'
    return f"<p>{text}</p>"


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip())


def _dedented(lines: list[str]) -> str:
    least = min(_indent(line) for line in lines if line)
    return "\n".join(line[least:] for line in lines)


def _runs(lines: list[str]) -> list[list[str]]:
    """Lines of one paragraph that are of one sort: a list, indented, or plain."""
    sorts: list[str] = []
    lines = _without_needless_blanks(lines)
    for line in lines:
        if line.startswith("- ") or (sorts and sorts[-1] == "list" and line.startswith("  ")):
            sorts.append("list")
        elif line.startswith(">>>") or (sorts and sorts[-1] == "session"):
            sorts.append("session")
        elif _FLUSH_TERM.match(line) or (sorts and sorts[-1] == "terms" and line.startswith("  ")):
            sorts.append("terms")
        else:
            sorts.append("indented" if line.startswith("  ") or not line else "plain")
    paired = groupby(zip(sorts, lines, strict=True), key=lambda pair: pair[0])
    return [[line for _, line in group] for _, group in paired]


def _without_needless_blanks(lines: list[str]) -> list[str]:
    """Blank lines stay only within indented code."""
    indented = [line.startswith("  ") for line in lines]
    return [
        line.rstrip()
        for at, line in enumerate(lines)
        if line.strip() or (0 < at < len(lines) - 1 and indented[at - 1] and indented[at + 1])
    ]


def _is_table(lines: list[str]) -> bool:
    """Terms in a first column, their texts in a second; continued lines start in the second."""
    starts = {
        found.start("text")
        for line in lines
        if (found := _TERM.match(line.strip())) and _indent(line) == _indent(lines[0])
    }
    others = [line for line in lines if _indent(line) != _indent(lines[0])]
    column = _indent(lines[0]) + next(iter(starts), 0)
    return (
        len(starts) == 1
        and all(_indent(line) == column for line in others)
        and (
            len(lines) - len(others)
            == sum(
                bool(_TERM.match(line.strip()))
                for line in lines
                if _indent(line) == _indent(lines[0])
            )
        )
    )
