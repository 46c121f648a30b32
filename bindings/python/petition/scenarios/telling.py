"""How a case is told in sentences: what is given, what came of an event, where the case stands."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import Any

from petition.cases import Case
from petition.engine import Engine
from petition.events import Actor, Event
from petition.harmless import json_of, line
from petition.scenarios.event_sentences import usual_id
from petition.scenarios.lexicon import written
from petition.scenarios.saying import say_clauses, say_event, sentence, table_of
from petition.scenarios.setup import Setup
from petition.scenarios.tables import cell_of
from petition.scenarios.values import say_actor, say_time
from petition.words import Outcome, Position

__all__ = ["Telling", "units_of"]

_KEYWORDS = {
    "vi": {
        "feature": "Tính năng",
        "background": "Bối cảnh",
        "scenario": "Kịch bản",
        "given": "Biết",
        "when": "Khi",
        "then": "Thì",
        "and": "Và",
    },
    "en": {
        "feature": "Feature",
        "background": "Background",
        "scenario": "Scenario",
        "given": "Given",
        "when": "When",
        "then": "Then",
        "and": "And",
    },
}


class Telling:
    """Tells one case, line by line."""

    names_law = False
    """Whether the usual regulation is named as well."""

    def __init__(self, setup: Setup, events: Iterable[Event]) -> None:
        self.engine = Engine(setup.regulation, setup.calendar)
        units = sorted(units_of(events) - set(setup.units.values()))
        labels = {unit.id: unit.label.of(setup.lang) for unit in setup.regulation.units}
        self.setup = setup.with_(
            units={**setup.units, **{line(labels.get(id, id)): id for id in units}}
        )
        self.words = _KEYWORDS[setup.lang]
        self.lines: list[str] = []
        self.last = ""

    # -- lines ------------------------------------------------------------------------------------

    def _step(
        self,
        keyword: str,
        text: str,
        rows: list[list[str]] | None = None,
        heads: list[str] | None = None,
    ) -> None:
        shown = self.words["and"] if keyword == self.last else self.words[keyword]
        self.last = keyword
        self.lines.append(f"    {shown} {text}")
        if rows:
            self.lines += table_of(heads or [], rows, "      ")

    def say(self, keyword: str, name: str, **values: str) -> None:
        self._step(keyword, sentence(name).say(values, self.setup.lang))

    def table(self, keyword: str, name: str, rows: list[list[str]]) -> None:
        lang, said = self.setup.lang, sentence(name)
        heads = [written("columns", column, lang) for column in said.table]
        self._step(keyword, said.say({}, lang), rows, heads)

    # -- what is given ----------------------------------------------------------------------------

    def given(self) -> None:
        setup = self.setup
        self.say("given", "case", case_id=json_of(setup.case_id))
        if self.names_law or setup.profile.where != "gia-lai":
            self.say("given", "regulation", source=f'"{setup.profile.where}"')
        for id, choice in setup.readings:
            self.say("given", "reading", reading=id, choice=f'"{choice}"')
        if setup.units:
            rows = [[cell_of(name), cell_of(id)] for name, id in setup.units.items()]
            self.table("given", "units", rows)

    # -- what happened ----------------------------------------------------------------------------

    def event(self, case: Case, event: Event, numbered: int) -> None:
        """The sentence of an event; `numbered` of the case's are not the library's own."""
        usual = usual_id(event.kind, event.actor.role, len(case), numbered)
        text, rows = say_event(self.engine, case, event, self.setup, usual)
        heads = [written("columns", name, self.setup.lang) for name in ("field", "value")]
        self._step("when", text, [list(row) for row in rows], heads)

    def recorded_too(self, events: Iterable[Event]) -> None:
        """What time alone brought about."""
        kinds = [event.kind.label(self.setup.lang) for event in events]
        self.say("then", "recorded_too", kinds=", ".join(f'"{kind}"' for kind in kinds))

    def outcome(self, outcome: Outcome, verdict: Any) -> None:
        lang = self.setup.lang
        if outcome is Outcome.ACCEPTED:
            self.say("then", "accepted", **self._under(verdict.citations))
        elif outcome is Outcome.DUPLICATE:
            self.say("then", "duplicate")
        else:
            refusals = "; ".join(refusal.code.label(lang) for refusal in verdict.refusals)
            clauses = dict.fromkeys(
                clause for each in verdict.refusals for clause in each.citations
            )
            self.say("then", "refused_because", refusals=refusals, **self._under(tuple(clauses)))

    def _under(self, clauses: tuple[Any, ...]) -> dict[str, str]:
        return {"clauses": say_clauses(clauses, self.setup)} if clauses else {}

    # -- where it stands --------------------------------------------------------------------------

    def standing(self, case: Case, at: datetime) -> None:
        setup, state = self.setup, case.state
        self.say("then", "position", position=state.position.label(setup.lang))
        if state.holder:
            self.say("then", "holder", unit=setup.unit_name(state.holder))
        due = self.engine.due(case)
        if due:
            self.say("then", "due", time=say_time(due, setup))
        else:
            self.say("then", "no_due")
        found = self.engine.timeliness(case, at)
        since = {"since": say_time(found.overdue_since, setup)} if found.overdue_since else {}
        name = (
            "overdue"
            if found.overdue
            else "answered_late"
            if found.answered_late
            else "not_overdue"
        )
        self.say("then", name, **(since if name != "not_overdue" else {}))
        self._lapses(found.deadlines)
        self._obligations(case)

    def _lapses(self, deadlines: tuple[Any, ...]) -> None:
        setup = self.setup
        rows = [
            [
                each.level.label(setup.lang),
                setup.unit_name(each.unit) if each.level is not Position.OFFICE else "",
                say_time(each.due, setup),
                written("flags", str(each.counted).lower(), setup.lang),
            ]
            for each in deadlines
            if each.lapsed
        ]
        if rows:
            self.table("then", "lapses", rows)
        else:
            self.say("then", "no_lapse")

    def _obligations(self, case: Case) -> None:
        setup = self.setup
        rows = [
            [
                say_actor(Actor(each.role, each.unit), setup),
                written("owed", each.owed.value, setup.lang),
                say_time(each.due, setup) if each.due else "",
            ]
            for each in self.engine.obligations(case)
        ]
        if rows:
            self.table("then", "obligations", rows)
        else:
            self.say("then", "nothing_owed")


def units_of(events: Iterable[Event]) -> set[str]:
    """The ids of every unit that the events name."""
    units: set[str] = set()
    for event in events:
        units.add(event.actor.unit)
        units.add(getattr(event.data, "unit", ""))
        units.update(getattr(event.data, "coordinating", ()))
    return units - {""}
