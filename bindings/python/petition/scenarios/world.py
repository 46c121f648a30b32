"""One scenario while it runs: the case so far, and what the last act led to."""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from petition.cases import Case, Record
from petition.engine import Engine
from petition.errors import Error
from petition.events import Event
from petition.regulation import Clause
from petition.scenarios.event_sentences import (
    event_form,
    find_event,
    is_own,
    recorded_value,
    usual_id,
)
from petition.scenarios.lexicon import named
from petition.scenarios.setup import Setup
from petition.scenarios.values import NoticeName, Unreadable
from petition.verdicts import Notice, Simulation, Verdict
from petition.words import Kind, Outcome, Role

__all__ = ["Taken", "World"]


@dataclass(frozen=True)
class Taken:
    """One act as it was carried out, and what came of it.

    Attributes
    ----------
    step : dict
        The act in the form of the process vectors, without expectations.
    at : datetime or None
        Of what time it was.
    record : Record or None
        Of an audit, what was audited.
    """

    step: dict[str, Any]
    at: datetime | None
    before: Case
    after: Case
    verdict: Verdict | Simulation | None = None
    error: Error | None = None
    record: Record | None = None

    @property
    def appended(self) -> tuple[Event, ...]:
        """The events that it added to the record."""
        first = len(self.before) + 1
        return tuple(self.after.event(seq) for seq in range(first, len(self.after) + 1))

    @property
    def is_numbered(self) -> bool:
        """Whether it is an event that the library would not record itself."""
        event = self.step.get("submit")
        return event is not None and not is_own(Kind(event["kind"]), Role(event["actor"]["role"]))

    @property
    def refused(self) -> bool:
        """Whether the regulation refused it."""
        return isinstance(self.verdict, Verdict) and self.verdict.outcome is Outcome.REFUSED


@dataclass
class World:
    """Lives through the acts of a scenario.

    Attributes
    ----------
    taken, journal : list of Taken
        The acts; and the same with what was asked between them.
    cited : set of str
        The ids of the clauses that the engine cited on the way.
    unasked : bool
        The last act was refused, and no check has said so yet.
    """

    setup: Setup
    case: Case = field(init=False)
    taken: list[Taken] = field(default_factory=list)
    journal: list[Taken] = field(default_factory=list)
    cited: set[str] = field(default_factory=set)
    last_form: dict[str, Any] | None = None
    keys: dict[str, Notice] = field(default_factory=dict)
    unasked: bool = False

    def __post_init__(self) -> None:
        self.case = Case(self.setup.case_id)

    @property
    def last(self) -> Taken | None:
        return self.taken[-1] if self.taken else None

    @property
    def now(self) -> datetime | None:
        """The time of the last act, or of the last event."""
        return self.last.at if self.last and self.last.at else self.case.state.recorded_at

    @property
    def engine(self) -> Engine:
        """What judges the case at present."""
        judge = self.setup.judge
        if isinstance(judge, Engine):
            return judge
        return judge.engine(self.case, self.now)

    def cite(self, clauses: Iterable[Clause]) -> None:
        self.cited.update(clause.id for clause in clauses)

    # -- acts -------------------------------------------------------------------------------------

    def submit(self, kind: Kind, values: dict[str, Any], rows: Iterable[dict[str, Any]]) -> None:
        """An event as its sentence describes it."""
        form = event_form(kind, values, rows, self.setup, self._next_id(kind, values["actor"].role))
        self._name_things(form["data"])
        self._submit(form)

    def _next_id(self, kind: Kind, role: Role) -> str:
        return usual_id(kind, role, len(self.case), sum(taken.is_numbered for taken in self.taken))

    def submit_again(self) -> None:
        """The last event once more."""
        if self.last_form is not None:
            self._submit(self.last_form)

    def _submit(self, form: dict[str, Any]) -> None:
        self.last_form = form
        event = Event.from_dict(form)
        judge = self.setup.judge
        self._take({"submit": form}, event.recorded_at, lambda: judge.submit(self.case, event))

    def pass_time(self, until: datetime) -> None:
        """Every check of due times on the way, each at its very instant."""
        engine = self.engine
        self._take(
            {"simulate": until.isoformat()}, until, lambda: engine.simulate(self.case, until)
        )

    def check_times(self, now: datetime) -> None:
        """One check of due times."""
        engine = self.engine
        self._take({"advance": now.isoformat()}, now, lambda: engine.advance(self.case, now))

    def restore(self) -> None:
        """The record is written, read back and judged again."""
        record = Record.from_json(self.case.record().to_json())
        before, self.case = self.case, self.setup.judge.load(record)
        self._keep(Taken({"restore": True}, self.now, before, self.case))

    def _take(self, step: dict[str, Any], at: datetime, act: Any) -> None:
        before = self.case
        try:
            verdict = act()
        except Error as error:
            self._keep(Taken(step, at, before, before, error=error))
            return
        self.case = verdict.case
        taken = Taken(step, at, before, self.case, verdict)
        self._keep(taken)
        for notice in verdict.notices:
            self.keys[notice.key] = notice
        self._cite_of(taken)

    def ask(self, what: str, at: datetime) -> None:
        """Notes what a check asked about, as of which time."""
        record = self.record() if what == "audit" else None
        asked = Taken({what: at.isoformat()}, at, self.case, self.case, record=record)
        if asked not in self.journal:
            self.journal.append(asked)

    def record(self) -> Record:
        """What was recorded or tried so far: the events of the case and those that were refused."""
        events: list[Event] = []
        for taken in self.taken:
            events += taken.appended
            if taken.refused:
                events.append(Event.from_dict(taken.step["submit"]))
        return Record(self.case.id, tuple(events), self.case.laws[:1])

    def _keep(self, taken: Taken) -> None:
        self.taken.append(taken)
        self.journal.append(taken)

    def _cite_of(self, taken: Taken) -> None:
        engine = self.engine
        if isinstance(taken.verdict, Verdict):
            self.cite(taken.verdict.citations)
            for refusal in taken.verdict.refusals:
                self.cite(refusal.citations)
        for event in taken.appended:
            if event.actor.role is Role.SYSTEM:
                self.cite(engine.clauses_of(self.case, event))
        for obligation in engine.obligations(self.case):
            self.cite(obligation.citations)

    # -- what sentences name ----------------------------------------------------------------------

    def _name_things(self, data: dict[str, Any]) -> None:
        """Keys of notices, ids of events, paths of fields for what a sentence calls otherwise."""
        if isinstance(data.get("notice"), NoticeName):
            data["notice"] = self.notice_key(data["notice"])
        if "calendar" in data:
            data["version"] = self.setup.calendar_version(data["version"])
        if "event" in data:
            event = find_event(self.case, data["event"])
            data["event"] = event.id if event else data["event"]
        if "field" in data:
            data["field"] = self.path_of(data["field"])
            data["value"] = self.value_of(data["field"], data["value"])

    def path_of(self, field: str) -> str:
        """The path of a field of an event that a sentence calls by its label."""
        return named("fields", field, self.setup.lang) or field

    def value_of(self, path: str, text: str) -> str | bool:
        """The value of a field as the record has it, where a sentence calls it by its label."""
        with suppress(Unreadable):
            return recorded_value(path, text, self.setup)
        return text

    def notice_key(self, name: NoticeName) -> str:
        """The key of the last notice of that kind to that recipient."""
        for notice in reversed(self.keys.values()):
            to = name.to
            if notice.kind is name.kind and to and same_recipient(notice, to.role, to.unit):
                return notice.key
        return name.key or "0" * 32


def same_recipient(notice: Notice, role: Role, unit: str) -> bool:
    """Whether a notice goes to a role, and to a unit of it where the role belongs to units."""
    return notice.role is role and (
        role not in (Role.FOCAL_POINT, Role.HEAD) or notice.unit == unit
    )
