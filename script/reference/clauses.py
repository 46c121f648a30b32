"""The clause index and the readings of the built-in regulation, each with what names it."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape
from itertools import groupby

import petition
from petition.clause_index import Decided, decided_by

from .model import LANGUAGES
from .names import Names
from .prose import Source

CLAUSES, READINGS = "clauses", "readings"
_MARKS = {
    "decide": "the library decides it",
    "record": "it is kept in the record",
    "derive": "it is computed from the record",
    "check": "an audit finds a breach of it",
    "data": "it is a figure or a list of the profile",
    "out": "no software can carry it out",
}


class ClauseIndex:
    """Says where a clause stands, and remembers who asked."""

    def __init__(self, regulation: petition.Regulation) -> None:
        self._regulation = regulation
        self._ids = [clause.id for clause in regulation.clauses]
        self._readings = {reading.id for reading in regulation.readings}
        self._named: dict[str, dict[str, Source]] = {}

    def clause(self, name: str, source: Source) -> str | None:
        """The link to a clause; of an article with parts only, to its first part."""
        meant = [known for known in self._ids if known == name] or [
            known for known in self._ids if known.startswith(f"{name}.")
        ]
        for known in meant:
            self._remember(known, source)
        return f"{CLAUSES}.html#{clause_anchor(meant[0])}" if meant else None

    def has_article(self, name: str) -> bool:
        """Articles of other instruments have numbers that this one does not reach."""
        return any(known.split(".")[0] == name.split(".")[0] for known in self._ids)

    def reading(self, name: str, source: Source) -> str | None:
        if name not in self._readings:
            return None
        self._remember(name, source)
        return f"{READINGS}.html#{name}"

    def _remember(self, name: str, source: Source) -> None:
        if source.href and source.title:
            self._named.setdefault(name, {}).setdefault(source.href, source)

    # -- The page of clauses ----------------------------------------------------------------------

    def clauses_page(self, names: Names) -> str:
        """What stands below the title."""
        decided = decided_by(self._regulation)
        by_article = groupby(self._regulation.clauses, key=lambda clause: clause.id.split(".")[0])
        articles = [(number, list(clauses)) for number, clauses in by_article]
        made = [self._lead(), _jump(articles)]
        for number, clauses in articles:
            made.append(f'<h2 id="article-{number}">Article {number}</h2>')
            made += [self._clause(clause, decided[clause.id], names) for clause in clauses]
        return "\n".join(made)

    def _lead(self) -> str:
        title = self._regulation.title
        return (
            f'<p class="lead">{escape(title.en)}<br><span lang="vi">{escape(title.vi)}</span></p>'
            "<p>Each clause of the built-in regulation, what the library does with it, what is "
            "decided by it, and every comment of this reference that names it. Clauses are "
            "restated in a few words: the law is the published text.</p>"
        )

    def _clause(self, clause: petition.Clause, decided: Decided, names: Names) -> str:
        marks = "; ".join(_MARKS[mark.value] for mark in clause.marks)
        rows = [("Mark", escape(marks)), *_decisions(decided, names)]
        rows.append(("Readings", self._readings_of(clause.id)))
        rows += self._mentions(clause.id)
        return (
            f'<section class="clause" id="{clause_anchor(clause.id)}">'
            f"<h3>{escape(clause.citation.en)}. {escape(clause.title.en)}</h3>"
            f'<p lang="vi">{escape(clause.citation.vi)}. {escape(clause.title.vi)}</p>'
            f"{_rows(rows)}</section>"
        )

    def _readings_of(self, clause: str) -> str:
        found = [
            r.id
            for r in self._regulation.readings
            if clause in [part.strip() for part in r.clauses.split(",")]
        ]
        return ", ".join(f'<a href="{READINGS}.html#{name}">{name}</a>' for name in found)

    def _mentions(self, name: str) -> list[tuple[str, str]]:
        """The comments that name a clause, by language."""
        found = self._named.get(name, {}).values()
        return [
            (
                title,
                _links(
                    (source.title, source.href) for source in found if source.language == language
                ),
            )
            for language, title in LANGUAGES.items()
        ]

    # -- The page of readings ---------------------------------------------------------------------

    def readings_page(self) -> str:
        lead = (
            "<p>Where the text of the regulation leaves a point open, the library names the "
            "reading that it takes. A profile may take another one of those listed.</p>"
        )
        return "\n".join([lead, *map(self._reading, self._regulation.readings)])

    def _reading(self, reading: petition.Reading) -> str:
        choices = "".join(_choice(choice, reading.chosen) for choice in reading.choices)
        rows = [("Clauses", self._cited(reading.clauses)), *self._mentions(reading.id)]
        return (
            f'<section class="clause" id="{reading.id}">'
            f"<h2>{reading.id}: {escape(reading.point.en)}</h2>"
            f'<p lang="vi">{escape(reading.point.vi)}</p>'
            f'<ul class="choices">{choices}</ul>{_rows(rows)}</section>'
        )

    def _cited(self, clauses: str) -> str:
        parts = [part.strip() for part in clauses.split(",") if part.strip()]
        return ", ".join(self._cited_one(part) for part in parts)

    def _cited_one(self, clause: str) -> str:
        href = self.clause(clause, Source("c"))
        shown = escape(f"Art. {clause}")
        return f'<a href="{href}">{shown}</a>' if href else shown


def clause_anchor(clause: str) -> str:
    return f"clause-{clause}"


def _jump(articles: list[tuple[str, list[petition.Clause]]]) -> str:
    links = " ".join(f'<a href="#article-{number}">{number}</a>' for number, _ in articles)
    return f'<p class="jump">Article {links}</p>'


def _decisions(decided: Decided, names: Names) -> list[tuple[str, str]]:
    kinds = {
        "Events": decided.events,
        "Refusals": decided.refusals,
        "Obligations": decided.obligations,
        "Oversight": decided.oversight,
    }
    return [(title, _words(words, names)) for title, words in kinds.items()]


def _words(words: Iterable[petition.Word], names: Names) -> str:
    shown = []
    for word in words:
        name = f"{type(word).__name__}.{word.name}"
        symbol = names.find(name, "python")
        link = f'<a href="{symbol.href}"><code>{name}</code></a>' if symbol else name
        shown.append(f'{link} (<span lang="vi">{escape(word.vi)}</span>)')
    return ", ".join(shown)


def _choice(choice: petition.Choice, chosen: petition.Choice) -> str:
    taken = choice == chosen
    mark = " <strong>taken</strong>" if taken else ""
    return (
        f"<li{' class=taken' if taken else ''}><code>{escape(str(choice.value))}</code>{mark}<br>"
        f'{escape(choice.text.en)}<br><span lang="vi">{escape(choice.text.vi)}</span></li>'
    )


def _links(found: Iterable[tuple[str, str]]) -> str:
    ordered = sorted(found, key=lambda entry: entry[0].lower())
    return ", ".join(
        f'<a href="{href}"><code>{escape(title)}</code></a>' for title, href in ordered
    )


def _rows(rows: Iterable[tuple[str, str]]) -> str:
    shown = "".join(f"<dt>{title}</dt><dd>{text}</dd>" for title, text in rows if text)
    return f'<dl class="facts">{shown}</dl>' if shown else ""
