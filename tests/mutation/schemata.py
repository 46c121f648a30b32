"""Writes all changes of a source into one text, where a number chooses the one that takes effect.

A changed expression becomes one that asks for each of its mutants whether it is the one of this
run:

    (
    petition_mutant(17) ?
    (a <= b)
    : (a < b))

A mutant stands on lines of its own, so that a compiler's message about it says which one it is.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field

from mutation.changes import Change

OPENING = '#include "mutants.h"\n'


@dataclass(frozen=True)
class Mutant:
    """A change with its number; `line` and `text` are those of the source, `file` is below src."""

    number: int
    file: str
    line: int
    text: str
    told: str
    change: Change

    @property
    def place(self) -> str:
        return f"{self.file}:{self.line}"


@dataclass
class Schemata:
    """The text that holds all mutants, and the lines that are of one mutant alone."""

    text: str
    lines: dict[int, int]


@dataclass
class Site:
    """An expression with its mutants and the sites within it."""

    start: int
    end: int
    mutants: list[Mutant] = field(default_factory=list)
    inner: list[Site] = field(default_factory=list)

    @property
    def kept(self) -> str:
        """The type that all alternatives are brought to: a statement has no value at all."""
        kinds = {each.change.kept for each in self.mutants}
        return next((kind for kind in ("void", "bool") if kind in kinds), "")


def numbered(found: Iterable[tuple[str, bytes, list[Change]]]) -> list[Mutant]:
    """The changes of all files as mutants; of two alike on a line the second is told as such."""
    mutants: list[Mutant] = []
    for file, content, changes in found:
        lines = content.decode().split("\n")
        alike: Counter[tuple[int, str]] = Counter()
        for change in changes:
            line = content.count(b"\n", 0, change.at) + 1
            alike[line, change.told] += 1
            again = alike[line, change.told]
            told = change.told if again == 1 else f"{change.told} ({again})"
            text = lines[line - 1].strip()
            mutants.append(Mutant(len(mutants) + 1, file, line, text, told, change))
    return mutants


def nested(mutants: Iterable[Mutant]) -> list[Site]:
    """The sites of one file, those within others under them."""
    tops: list[Site] = []
    around: list[Site] = []
    for each in sorted(mutants, key=lambda m: (m.change.start, -m.change.end, m.number)):
        start, end = each.change.start, each.change.end
        while around and around[-1].end <= start:
            around.pop()
        if around and (around[-1].start, around[-1].end) == (start, end):
            around[-1].mutants.append(each)
            continue
        if around and around[-1].end < end:
            raise ValueError(f"{each.place} overlaps another expression: {each.told}")
        site = Site(start, end, [each])
        (around[-1].inner if around else tops).append(site)
        around.append(site)
    return tops


class Writer:
    def __init__(self, content: bytes) -> None:
        self.content = content
        self.out = OPENING
        self.lines: dict[int, int] = {}

    def stretch(self, start: int, end: int, sites: list[Site]) -> None:
        for site in sites:
            self.out += self.content[start : site.start].decode()
            self.site(site)
            start = site.end
        self.out += self.content[start:end].decode()

    def site(self, site: Site) -> None:
        self.out += "(\n"
        for each in site.mutants:
            first = self.out.count("\n") + 1
            question = (
                "petition_mutant_or_constant" if each.change.in_constant else "petition_mutant"
            )
            self.out += f"{question}({each.number}) ?\n{site.kept}({each.change.text})\n:\n"
            self.lines |= dict.fromkeys(range(first, self.out.count("\n") + 1), each.number)
        self.out += f"{site.kept}("
        self.stretch(site.start, site.end, site.inner)
        self.out += "))"


def written(content: bytes, mutants: Iterable[Mutant]) -> Schemata:
    """One file with those mutants in it."""
    writer = Writer(content)
    writer.stretch(0, len(content), nested(mutants))
    return Schemata(writer.out, writer.lines)
