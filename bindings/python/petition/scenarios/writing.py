"""From a record to a scenario: what happened as sentences, and what came of it as checks."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from petition.cases import Case, Record
from petition.engine import Engine
from petition.errors import InvalidInput
from petition.events import Actor
from petition.harmless import json_of, line
from petition.scenarios.event_sentences import is_own, usual_id
from petition.scenarios.lexicon import written
from petition.scenarios.saying import say_clauses, say_event, sentence, table_of
from petition.scenarios.setup import Setup
from petition.scenarios.tables import cell_of
from petition.scenarios.values import say_actor, say_time
from petition.texts import Lang
from petition.verdicts import Step
from petition.words import ErrorCode, Outcome, Position

__all__ = ["scenario_of"]

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


def scenario_of(record: Record, lang: Lang = "vi", setup: Setup | None = None) -> str:
    """A feature file with the recorded case as one scenario.

    It holds as long as the engine decides as it does now.

    Parameters
    ----------
    record : Record
        Its events. When those of the system are not among them, time passes between the others.
    lang : {"vi", "en"}
        The language of the sentences.
    setup : Setup, optional
        What the scenario starts from, when it is not the built-in regulation and calendar.

    Returns
    -------
    str
        The text of the file.

    Raises
    ------
    InvalidInput
        When the record has no events.

    Examples
    --------
    >>> import petition
    >>> from petition.scenarios import scenario_of
    >>> at = petition.instant("2021-04-05T08:00:00+07:00")
    >>> operator = petition.Actor(petition.Role.OPERATOR)
    >>> received = petition.Event("e1", operator, petition.Received("hotline"), at)
    >>> text = scenario_of(petition.Record("PA-1", (received,)), "en")
    >>> print(text.splitlines()[1])
    Feature: the recorded case PA-1
    """
    if not record.events:
        raise InvalidInput(ErrorCode.INVALID_VALUE, f"the record {record.case_id} has no events")
    start = (setup or Setup()).with_(lang=lang, case_id=record.case_id)
    return _Writer(record, start).text()


class _Writer:
    """Writes one record."""

    def __init__(self, record: Record, setup: Setup) -> None:
        self.engine, self.record = Engine(setup.regulation, setup.calendar), record
        units = sorted(_units_of(record) - set(setup.units.values()))
        labels = {unit.id: unit.label.of(setup.lang) for unit in setup.regulation.units}
        self.setup = setup.with_(
            units={**setup.units, **{line(labels.get(id, id)): id for id in units}}
        )
        self.words = _KEYWORDS[setup.lang]
        self.lines: list[str] = []
        self.last = ""

    def text(self) -> str:
        say, words = self.setup.say, self.words
        name = line(self.record.case_id)
        self.lines += [
            f"# language: {self.setup.lang}",
            f"{words['feature']}: {say(f'Hồ sơ {name} đã ghi', f'the recorded case {name}')}",
            "",
            f"  {words['background']}:",
        ]
        self._given()
        self.lines += [
            "",
            f"  {words['scenario']}: "
            + say("Diễn biến và kết quả", "What happened, and what came of it"),
        ]
        self.last = ""
        case = self._events()
        self._standing(case, self.record.events[-1].recorded_at)
        return "\n".join(self.lines) + "\n"

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

    def _say(self, keyword: str, name: str, **values: str) -> None:
        self._step(keyword, sentence(name).say(values, self.setup.lang))

    def _columns(self, name: str) -> list[str]:
        return [written("columns", column, self.setup.lang) for column in sentence(name).table]

    # -- what is given ----------------------------------------------------------------------------

    def _given(self) -> None:
        setup = self.setup
        self._say("given", "case", case_id=json_of(setup.case_id))
        if setup.profile.where != "gia-lai":
            self._say("given", "regulation", source=f'"{setup.profile.where}"')
        for id, choice in setup.readings:
            self._say("given", "reading", reading=id, choice=f'"{choice}"')
        if setup.units:
            rows = [[cell_of(name), cell_of(id)] for name, id in setup.units.items()]
            text = sentence("units").say({}, setup.lang)
            self._step("given", text, rows, self._columns("units"))

    # -- what happened ----------------------------------------------------------------------------

    def _events(self) -> Case:
        case = Case(self.record.case_id)
        numbered = 0
        wakeups: list[Step] = []
        for step in self.engine.follow(self.record).steps:
            event, verdict = step.event, step.verdict
            if event is None:
                wakeups.append(step)
                continue
            case = self._time_passes(case, wakeups)
            wakeups.clear()
            usual = usual_id(event.kind, event.actor.role, len(case), numbered)
            numbered += not is_own(event.kind, event.actor.role)
            text, rows = say_event(self.engine, case, event, self.setup, usual)
            heads = [written("columns", name, self.setup.lang) for name in ("field", "value")]
            self._step("when", text, [list(row) for row in rows], heads)
            case = verdict.case
            self._outcome(verdict.outcome, verdict)
        return case

    def _time_passes(self, case: Case, wakeups: list[Step]) -> Case:
        """One sentence for all that time did between two events."""
        if not wakeups:
            return case
        self._say("when", "time_passes", time=say_time(wakeups[-1].at, self.setup))
        later = wakeups[-1].verdict.case.events[len(case) :]
        kinds = [event.kind.label(self.setup.lang) for event in later]
        self._say("then", "recorded_too", kinds=", ".join(f'"{kind}"' for kind in kinds))
        return wakeups[-1].verdict.case

    def _outcome(self, outcome: Outcome, verdict: Any) -> None:
        lang = self.setup.lang
        if outcome is Outcome.ACCEPTED:
            self._say("then", "accepted", **self._under(verdict.citations))
        elif outcome is Outcome.DUPLICATE:
            self._say("then", "duplicate")
        else:
            refusals = "; ".join(refusal.code.label(lang) for refusal in verdict.refusals)
            clauses = dict.fromkeys(
                clause for each in verdict.refusals for clause in each.citations
            )
            self._say("then", "refused_because", refusals=refusals, **self._under(tuple(clauses)))

    def _under(self, clauses: tuple[Any, ...]) -> dict[str, str]:
        return {"clauses": say_clauses(clauses, self.setup)} if clauses else {}

    # -- where it stands --------------------------------------------------------------------------

    def _standing(self, case: Case, at: datetime) -> None:
        setup, state = self.setup, case.state
        self._say("then", "position", position=state.position.label(setup.lang))
        if state.holder:
            self._say("then", "holder", unit=setup.unit_name(state.holder))
        due = self.engine.due(case)
        if due:
            self._say("then", "due", time=say_time(due, setup))
        else:
            self._say("then", "no_due")
        found = self.engine.timeliness(case, at)
        since = {"since": say_time(found.overdue_since, setup)} if found.overdue_since else {}
        name = (
            "overdue"
            if found.overdue
            else "answered_late"
            if found.answered_late
            else "not_overdue"
        )
        self._say("then", name, **(since if name != "not_overdue" else {}))
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
            self._step(
                "then", sentence("lapses").say({}, setup.lang), rows, self._columns("lapses")
            )
        else:
            self._say("then", "no_lapse")

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
            text = sentence("obligations").say({}, setup.lang)
            self._step("then", text, rows, self._columns("obligations"))
        else:
            self._say("then", "nothing_owed")


def _units_of(record: Record) -> set[str]:
    """The ids of every unit that the events name."""
    units: set[str] = set()
    for event in record.events:
        units.add(event.actor.unit)
        units.add(getattr(event.data, "unit", ""))
        units.update(getattr(event.data, "coordinating", ()))
    return units - {""}
