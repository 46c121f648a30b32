"""The cases that went worst: what happened when, how each due time was counted, what was found.

Names, addresses, telephone numbers and contents are not told: a report goes through many hands.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from petition import (
    Appointed,
    Assigned,
    Case,
    Engine,
    Error,
    Escalated,
    Event,
    Forwarded,
    Lapsed,
    Outcome,
    Record,
    Rescheduled,
)
from petition.oversight.columns import about, holder
from petition.oversight.facts import Facts
from petition.oversight.labels import Labels, capital
from petition.oversight.model import LogAudit
from petition.speech.event_text import EventText
from petition.speech.story import Told, ToldStep, tell
from petition.speech.sums import in_words

__all__ = ["BadCase", "Due", "Found", "Happened", "worst"]

_TOLD = (Appointed, Assigned, Escalated, Forwarded, Lapsed)
"""What these say is no text that somebody wrote."""


@dataclass(frozen=True, slots=True)
class Happened:
    """One line of a timeline."""

    at: datetime
    what: str
    who: str
    detail: str
    clauses: str
    mark: str
    """``refused``; ``inferred`` where the log does not have it; else empty."""


@dataclass(frozen=True, slots=True)
class Due:
    """One due time, and the sum that leads to it."""

    who: str
    what: str
    at: datetime
    sum: tuple[str, ...]
    clauses: str


@dataclass(frozen=True, slots=True)
class Found:
    """One finding, with those that follow from it."""

    kind: str
    about: str
    who: str
    clauses: str
    text: str
    lawful: str
    by_s: int | None
    consequences: tuple[Found, ...]


@dataclass(frozen=True, slots=True)
class BadCase:
    """One case, told."""

    id: str
    unit: str
    topic: str
    channel: str
    verdict: str
    late_s: int
    working_s: int | None
    timeline: tuple[Happened, ...]
    dues: tuple[Due, ...]
    findings: tuple[Found, ...]
    untold: str
    """Why there is no timeline; empty where there is one."""


def worst(found: LogAudit, facts: Facts, labels: Labels, count: int = 10) -> list[BadCase]:
    """Those latest in working time; of equals those with more findings, then the longer ones."""
    return [_told(found, labels, int(place)) for place in ranked(facts)[:count]]


def ranked(facts: Facts) -> np.ndarray:
    """The places of the cases that were late or have a finding, the worst first."""
    late, working = facts.cases["late_s"], facts.cases["working_s"]
    findings = np.bincount(facts.findings["case"], minlength=len(late))
    order = np.lexsort((np.arange(len(late)), -working, -findings, -late))
    return order[(late[order] > 0) | (findings[order] > 0)]


def _told(found: LogAudit, labels: Labels, place: int) -> BadCase:
    row = found.cases.slice(place, 1).to_pylist()[0]
    timeline, dues, untold = _story(found, labels, row["case"])
    return BadCase(
        row["case"],
        labels.party(holder(row["unit"], row["level"] or row["position"])),
        labels.topic(row["topic"] or "") or labels.unsaid,
        labels.channel(row["channel"] or "") or labels.unsaid,
        labels.verdict(row["verdict"] or ""),
        row["late_s"] or 0,
        row["working_s"],
        timeline,
        dues,
        findings_of(found.findings, labels, row["case"]),
        untold,
    )


# -- findings ---------------------------------------------------------------------------------


def findings_of(findings: pa.Table, labels: Labels, case: str) -> tuple[Found, ...]:
    """The findings of a case, consequences under their causes."""
    rows = findings.filter(pc.equal(findings["case"], case)).sort_by("number").to_pylist()
    return tuple(_found(labels, row, rows) for row in rows if row["cause"] is None)


def _found(labels: Labels, row: dict[str, Any], rows: list[dict[str, Any]]) -> Found:
    lang = labels.speech.lang
    return Found(
        labels.kind(row["kind"]),
        about(labels, row["owed"], row["refusal"]),
        labels.who(row["role"] or "", row["unit"] or ""),
        labels.clauses_of(row),
        row[f"text_{lang}"] or "",
        row[f"lawful_{lang}"] or "",
        row["by_s"],
        tuple(_found(labels, each, rows) for each in rows if each["cause"] == row["number"]),
    )


# -- the story --------------------------------------------------------------------------------


def _story(
    found: LogAudit, labels: Labels, id: str
) -> tuple[tuple[Happened, ...], tuple[Due, ...], str]:
    """What happened; a record that cannot be followed is told as it stands."""
    record = found.record(id)
    try:
        story = tell(found.law or found.engine, record, found.at)
    except Error as error:
        lines = (_event(found.engine, labels, Case(id), event, "") for event in record.events)
        return tuple(lines), (), str(error)
    return _timeline(labels, record, story), _dues(labels, story), ""


def _timeline(labels: Labels, record: Record, story: Told) -> tuple[Happened, ...]:
    recorded = {event.id for event in record.events}
    lines = []
    for step in story.steps:
        for event in step.verdict.events:
            mark = "" if event.id in recorded else "inferred"
            lines.append(_event(step.judge, labels, story.case, event, mark))
        if step.event is not None and step.verdict.outcome is Outcome.REFUSED:
            why = "; ".join(labels.speech.of(each.code) for each in step.verdict.refusals)
            line = _event(step.judge, labels, story.case, step.event, "refused")
            lines.append(Happened(line.at, line.what, line.who, why, line.clauses, "refused"))
    return tuple(lines)


def _event(engine: Engine, labels: Labels, case: Case, event: Event, mark: str) -> Happened:
    actor = event.actor
    return Happened(
        event.recorded_at.astimezone(engine.calendar.zone),
        capital(labels.speech.of(event.kind)),
        labels.who(actor.role, actor.unit),
        _detail(labels, case, event),
        labels.speech.cite(engine.clauses_of(case, event)),
        mark,
    )


def _detail(labels: Labels, case: Case, event: Event) -> str:
    speech, data = labels.speech, event.data
    if isinstance(data, Rescheduled):
        return f"{speech.say('gia hạn đến', 'moved to')} {speech.time(data.due_at)}"
    if not isinstance(data, _TOLD):
        return ""
    return "; ".join(EventText(speech, labels.law, case).of(event))


def _dues(labels: Labels, story: Told) -> tuple[Due, ...]:
    return tuple(due for step in story.steps for due in _dues_of(labels, step))


def _dues_of(labels: Labels, step: ToldStep) -> list[Due]:
    speech, engine = labels.speech, step.engine
    made = []
    for owed in step.fresh:
        if owed.due is None:
            continue
        total = engine.explain(owed, step.verdict.case).sum
        made.append(
            Due(
                labels.who(owed.role, owed.unit),
                speech.of(owed.owed),
                owed.due,
                tuple(in_words(total, speech)) if total else (),
                speech.cite(owed.citations, owed.readings),
            )
        )
    return made
