"""Events and values as the sentences of a scenario: the way back from what `facts` reads."""

from __future__ import annotations

import re
from datetime import datetime
from typing import Any

from petition.cases import Case
from petition.engine import Engine
from petition.events import Actor, Event
from petition.harmless import json_of
from petition.regulation import Clause
from petition.scenarios.event_sentences import labels_of, received_form
from petition.scenarios.grammar import Sentence, sentences
from petition.scenarios.lexicon import lexicon, written
from petition.scenarios.setup import Setup
from petition.scenarios.tables import FIELD_KINDS, cell_of, flag_text
from petition.scenarios.values import say_actor, say_time
from petition.words import (
    DeclineReason,
    Kind,
    Matter,
    Position,
    ReferralGround,
    WithholdingGround,
    Word,
)

__all__ = ["say_clauses", "say_event", "sentence", "table_of"]

_WORDS: dict[str, type[Word]] = {
    "matter": Matter,
    "position": Position,
    "referral_ground": ReferralGround,
    "withholding_ground": WithholdingGround,
}


def sentence(name: str) -> Sentence:
    """The sentence of a name."""
    return next(each for each in sentences() if each.name == name)


def say_clauses(clauses: tuple[Clause, ...], setup: Setup) -> str:
    """As in ``Điều 11.3, 10.5``; by their titles where the numbers are not known."""
    if all(clause.id[:1].isdigit() for clause in clauses):
        return setup.say("Điều ", "Art. ") + ", ".join(clause.id for clause in clauses)
    return ", ".join(f'"{clause.title.of(setup.lang)}"' for clause in clauses)


def say_event(
    engine: Engine, case: Case, event: Event, setup: Setup, usual_id: str
) -> tuple[str, list[tuple[str, str]]]:
    """The sentence of an event, and the rows of its table: what the sentence does not say.

    Parameters
    ----------
    case : Case
        The case before the event.
    usual_id : str
        The id that the event has when a scenario gives none.
    """
    return _Saying(engine, case, event, setup).said(usual_id)


def table_of(heads: list[str], rows: list[list[str]], indent: str) -> list[str]:
    """A table with its columns aligned."""
    lines = [heads, *rows]
    widths = [max(len(line[n]) for line in lines) for n in range(len(heads))]
    return [
        indent
        + "| "
        + " | ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True))
        + " |"
        for line in lines
    ]


class _Saying:
    """Says one event."""

    def __init__(self, engine: Engine, case: Case, event: Event, setup: Setup) -> None:
        self.engine, self.case, self.event, self.setup = engine, case, event, setup
        self.sentence = sentence(event.kind.value)
        self.fields = dict(_flat(event.to_dict()["data"]))
        actor = event.actor
        unit = actor.unit if "{unit}" in written("actors", actor.role, setup.lang) else ""
        self.actor = Actor(actor.role, unit)

    def said(self, usual_id: str) -> tuple[str, list[tuple[str, str]]]:
        values = {"at": self._at(), "actor": say_actor(self.actor, self.setup)}
        for name, kind in self.sentence.kinds().items():
            text = self._in_sentence(name, kind) if name in self.fields else None
            if text is None and kind == "quoted" and name in self._needed():
                text = _spelt(self._label(name, self.fields[name]))
            if text is not None:
                values[name] = text
        return self.sentence.say(values, self.setup.lang), self._rows(values, usual_id)

    def _needed(self) -> set[str]:
        """The values without which there is no such sentence."""
        outside = re.sub(r"\[[^\]]*\]", "", self.sentence.template(self.setup.lang))
        return set(re.findall(r"\{(\w+)", outside)) & set(self.fields)

    def _at(self) -> str:
        event, setup = self.event, self.setup
        if event.occurred_at == event.recorded_at:
            return say_time(event.occurred_at, setup)
        recorded = say_time(event.recorded_at, setup)
        note = setup.say(f" (ghi lúc {recorded})", f" (recorded at {recorded})")
        return say_time(event.occurred_at, setup) + note

    def _in_sentence(self, name: str, kind: str) -> str | None:
        """The value as the sentence has it; None when only a table can hold it."""
        value, setup = self.fields[name], self.setup
        if kind in _WORDS:
            return _WORDS[kind](value).label(setup.lang)
        if kind == "time":
            return say_time(datetime.fromisoformat(value), setup)
        if kind == "reasons":
            return "; ".join(DeclineReason(each).label(setup.lang) for each in value)
        if kind == "unit":
            return setup.unit_name(value)
        if kind == "units":
            return ", ".join(setup.unit_name(each) for each in value)
        if kind == "notice":
            return self._notice(value)
        if kind == "quoted_list":
            labels = [self._label("channel", each) for each in value]
            return (
                ", ".join(f'"{each}"' for each in labels) if all(map(_quotable, labels)) else None
            )
        text = self._label(name, value)
        return f'"{text}"' if _quotable(text) else None

    def _label(self, name: str, value: Any) -> str:
        """Fields, flags and what the regulation labels by their names; all else as recorded."""
        if name == "field" and value in lexicon()["fields"]:
            return written("fields", value, self.setup.lang)
        for id, label in labels_of(self.setup.regulation).get(name, ()):
            if id == value and _quotable(label.of(self.setup.lang)):
                return label.of(self.setup.lang)
        return flag_text(value, self.setup) if isinstance(value, bool) else str(value)

    def _notice(self, key: str) -> str:
        for seq in range(len(self.case), 0, -1):
            for notice in self.engine.notices(self.case, seq):
                if notice.key == key:
                    to = say_actor(Actor(notice.role, notice.unit), self.setup)
                    return (
                        f'"{notice.kind.label(self.setup.lang)}" {self.setup.say("cho", "to")} {to}'
                    )
        return json_of(key)

    def _rows(self, values: dict[str, str], usual_id: str) -> list[tuple[str, str]]:
        event, usual = self.event, {}
        if event.kind is Kind.RECEIVED:
            usual = dict(_flat(received_form(self.setup.regulation)))
        rows = [("id", cell_of(event.id))] if event.id != usual_id else []
        if event.actor.unit != self.actor.unit:
            rows.append(("actor.unit", cell_of(self.setup.unit_name(event.actor.unit))))
        if event.actor.name:
            rows.append(("actor.name", cell_of(event.actor.name)))
        if event.actor.recorded_by:
            rows.append(("actor.recorded_by", cell_of(event.actor.recorded_by)))
        for path in [*usual, *(path for path in self.fields if path not in usual)]:
            absent: Any = False if FIELD_KINDS.get(path) == "flag" else ""
            value = self.fields.get(path, absent)
            if path not in values and value != usual.get(path, absent):
                rows.append((path, self._cell(path, value)))
        lang = self.setup.lang
        return [(written("fields", path, lang), text) for path, text in rows]

    def _cell(self, path: str, value: Any) -> str:
        kind = FIELD_KINDS.get(path, "")
        if kind == "flag":
            return flag_text(bool(value), self.setup)
        if kind and value:
            return self._in_sentence(path, kind) or ""
        return cell_of(str(value))


def _flat(form: dict[str, Any], before: str = "") -> list[tuple[str, Any]]:
    """Fields by path, as in ``petitioner.name``."""
    out: list[tuple[str, Any]] = []
    for name, value in form.items():
        if isinstance(value, dict):
            out += _flat(value, f"{before}{name}.")
        else:
            out.append((before + name, value))
    return out


def _quotable(text: str) -> bool:
    return (
        text.isprintable()
        and not set('"“”') & set(text)
        and "  " not in text
        and text.strip() == text
    )


def _spelt(text: str) -> str:
    """Any text in quotation marks, written as in JSON, with each blank that may get lost."""
    written = json_of(text)
    return re.sub('(?<=[ "]) | (?="$)', lambda _: "\\u0020", written)
