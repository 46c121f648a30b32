"""What people call the ids in the tables of an audit; an id that nobody lists stays itself."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date, timedelta
from functools import cache
from typing import Any

from petition.oversight.facts import Facts, clause_code
from petition.oversight.words import IN_TIME, SCOPES, VERDICTS
from petition.regulation import Regulation
from petition.speech import Speech
from petition.speech.names import Names
from petition.texts import Text
from petition.words import (
    DeviationKind,
    Kind,
    Owed,
    Position,
    Publication,
    RefusalCode,
    Role,
    Word,
)

__all__ = ["Labels"]


class Labels:
    """Names of everything, in one language."""

    def __init__(self, speech: Speech, law: Regulation, others: Iterable[Regulation] = ()) -> None:
        self.speech = speech
        self.law = law
        self.names = Names(speech, law)
        self.unsaid = speech.say("(không ghi)", "(not said)")
        self._topics = self._listed((topic.id, topic.label) for topic in law.topics)
        self._channels = self._listed((channel.id, channel.label) for channel in law.channels)
        self._ratings = self._listed((rating.id, rating.label) for rating in law.ratings)
        self._clauses = {
            clause_code(each.id, clause.id, law): (each, clause)
            for each in (*others, law)
            for clause in each.clauses
        }
        self._verdicts = self._listed((each.id, each.label) for each in (*VERDICTS, IN_TIME))
        self._scopes = self._listed(SCOPES.items())
        self.party = cache(self._party)

    def _listed(self, pairs: Iterable[tuple[str, Text]]) -> dict[str, str]:
        return {id: capital(self.speech.of(label)) for id, label in pairs}

    # -- by dimension -----------------------------------------------------------------------------

    def of(self, dimension: str, id: str, period: str = "week") -> str:
        """What a code of a dimension is called."""
        if dimension == "verdict":
            return self.verdict(id)
        if not id:
            return self.unsaid
        if dimension == "period":
            return self.period(id, period)
        named: str = getattr(self, {"unit": "party"}.get(dimension, dimension))(id)
        return named

    def all_of(self, facts: Facts, dimension: str) -> list[str]:
        """The same for all codes."""
        return [self.of(dimension, id, facts.period) for id in facts.ids(dimension)]

    def topic(self, id: str) -> str:
        """As in `Hạ tầng kỹ thuật`."""
        return self._topics.get(id, id)

    def channel(self, id: str) -> str:
        """As in `Tổng đài (0269)1022`."""
        return self._channels.get(id, id)

    def rating(self, id: str) -> str:
        """As in `Hài lòng`."""
        return self._ratings.get(id, id)

    def verdict(self, id: str) -> str:
        """As in `Trễ thật`."""
        return self._verdicts.get(id, id)

    def scope(self, id: str) -> str:
        """As in `Thời hạn`."""
        return self._scopes.get(id, id)

    def clause(self, id: str) -> str:
        """As in `Điều 11.1`, without its title; of another regulation with its id."""
        if id not in self._clauses:
            return id
        law, clause = self._clauses[id]
        return self.speech.of(clause.citation) + self._of_another(law.id)

    def clause_title(self, id: str) -> str:
        """What the clause is about."""
        return self.speech.of(self._clauses[id][1].title) if id in self._clauses else ""

    def clauses(self, codes: Iterable[str]) -> str:
        """As in `Điều 10.2, 11.1`; those of another regulation with its id."""
        head = self.speech.say("Điều", "Art.")
        by_law: dict[str, list[str]] = {}
        for code in filter(None, codes):
            law, _, id = code.rpartition(":")
            by_law.setdefault(law, []).append(id)
        return "; ".join(
            f"{head} {', '.join(ids)}{self._of_another(law or self.law.id)}"
            for law, ids in by_law.items()
        )

    def clauses_of(self, finding: Mapping[str, Any]) -> str:
        """The same of a row of the findings."""
        law, ids = finding["regulation"], finding["clauses"] or ()
        return self.clauses(clause_code(law, id, self.law) for id in ids)

    def _of_another(self, law: str) -> str:
        return "" if law == self.law.id else f" ({law})"

    def _party(self, id: str) -> str:
        """A unit, or after ``@`` a role that has none."""
        if not id.startswith("@"):
            return self.names.unit(id) if id else ""
        role = _word(Role, id[1:])
        return capital(self.names.who(role)) if isinstance(role, Role) else id[1:]

    def who(self, role: str, unit: str) -> str:
        """As in `Thủ trưởng Sở Xây dựng`."""
        word = _word(Role, role)
        return capital(self.names.who(word, unit)) if isinstance(word, Role) else unit or role

    def period(self, id: str, unit: str) -> str:
        """As in `06/10–12/10/2025`, `10/2025`, `2025`."""
        first = date.fromisoformat(id)
        if unit == "year":
            return f"{first.year}"
        if unit == "month":
            return f"{first:%m/%Y}"
        last = first + timedelta(days=6)
        return f"{self.speech.short_day(first)}–{self.speech.day(last)}"

    def short_period(self, id: str, unit: str) -> str:
        """The same where there is little room: a week by its Monday."""
        if not id:
            return "–"
        return (
            self.speech.short_day(date.fromisoformat(id))
            if unit == "week"
            else self.period(id, unit)
        )

    # -- words of the library ---------------------------------------------------------------------

    def kind(self, id: str) -> str:
        """As in `Thực hiện trễ`."""
        return self._said(DeviationKind, id)

    def owed(self, id: str) -> str:
        """As in `Nhắc hẹn trước thời gian đã hẹn`."""
        return self._said(Owed, id)

    def refusal(self, id: str) -> str:
        """As in `Sai vai trò`."""
        return self._said(RefusalCode, id)

    def event(self, id: str) -> str:
        """As in `Chuyển phiếu`."""
        return self._said(Kind, id)

    def level(self, id: str) -> str:
        """As in `Đầu mối tiếp nhận`."""
        return self._said(Position, id)

    def publication(self, id: str) -> str:
        """As in `Đã công khai`."""
        return self._said(Publication, id)

    def _said(self, words: type[Word], id: str) -> str:
        word = _word(words, id)
        return capital(self.speech.of(word)) if word is not None else id


def _word(words: type[Word], id: str) -> Word | None:
    return words(id) if id in words._value2member_map_ else None


def capital(text: str) -> str:
    """With its first letter large."""
    return text[:1].upper() + text[1:]
