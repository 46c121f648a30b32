"""Scenarios as process vectors: the acts, and everything that was decided, for C++ and C to repeat.

The form is that of ``tests/vectors/README.md``. An expectation is not what the scenario checks but
the whole verdict that it was checked against, so that another language must give the same one.
"""

from __future__ import annotations

import json
from datetime import datetime
from pathlib import Path
from typing import Any

from petition.audit import audit_json
from petition.cases import Record
from petition.engine import Engine
from petition.regulation import Clause, Regulation
from petition.scenarios.running import Report, Result
from petition.scenarios.setup import Setup
from petition.scenarios.world import Taken
from petition.verdicts import Deadline, Notice, Obligation, Refusal, Verdict

__all__ = ["vectors_of"]


def vectors_of(report: Report) -> dict[str, dict[str, Any]]:
    """The scenarios that hold, as files of process vectors by name.

    Parameters
    ----------
    report : Report
        Of scenarios that were run.

    Returns
    -------
    dict
        For each feature file one in the form of the vectors, ready for ``json.dumps``.

    Examples
    --------
    >>> from petition.scenarios import run, vectors_of
    >>> vectors_of(run([]))
    {}
    """
    files: dict[str, dict[str, Any]] = {}
    for result in report.results:
        if not result.passed:
            continue
        feature = result.plan.feature
        name = Path(feature.filename).with_suffix(".json").name
        file = files.setdefault(name, {"about": str(feature.name), "cases": []})
        file["cases"].append(_case(result))
    return files


def _case(result: Result) -> dict[str, Any]:
    setup = result.plan.setup
    return {
        "name": f"{result.plan.scenario.line}: {result.plan.name}",
        "clauses": sorted(result.world.cited),
        "case": setup.case_id,
        **_laws(setup),
        "steps": [_step(setup, taken) for taken in result.world.journal],
    }


def _laws(setup: Setup) -> dict[str, Any]:
    """What the case is judged by, where it is not the built-in regulation and calendar."""
    laws: dict[str, Any] = {"readings": dict(setup.readings)}
    if setup.profile.toml != Regulation.builtin_toml() or setup.later:
        laws["profiles"] = [each.toml for each in (setup.profile, *setup.later)]
    if setup.days or setup.calendars:
        laws["days"] = [*setup.calendars, setup.days]
    return laws


def _step(setup: Setup, taken: Taken) -> dict[str, Any]:
    engine = _engine(setup, taken)
    expect = _state(engine, taken)
    if taken.error is not None:
        expect["error"] = str(taken.error.code)
    elif taken.verdict is not None:
        expect |= _verdict(taken)
    elif "permitted" in taken.step:
        expect |= _permitted(engine, taken)
    elif taken.record is not None and taken.at is not None:
        expect |= _audit(engine, taken.record, taken.at)
    elif "at" in taken.step:
        expect |= _timeliness(engine, taken)
    return {**taken.step, "expect": expect}


def _engine(setup: Setup, taken: Taken) -> Engine:
    judge = setup.judge
    if isinstance(judge, Engine):
        return judge
    if not len(taken.after):  # nothing is recorded yet: no regulation need be in force
        return Engine(setup.regulation, setup.calendar)
    return judge.engine(taken.after)


def _iso(at: datetime | None) -> str | None:
    return at.isoformat() if at else None


def _ids(clauses: tuple[Clause, ...]) -> list[str]:
    return [clause.id for clause in clauses]


# -- what is expected -----------------------------------------------------------------------------


def _state(engine: Engine, taken: Taken) -> dict[str, Any]:
    state = taken.after.state
    return {
        "position": state.position.value,
        "commitment": state.commitment.value,
        "publication": state.publication.value,
        "holder": state.holder or None,
        "returns": state.returns,
        "promises": state.promises,
        "due": _iso(engine.due(taken.after)),
        "next_wakeup": _iso(engine.next_wakeup(taken.after)),
        "obligations": [_obligation(each) for each in engine.obligations(taken.after)],
    }


def _verdict(taken: Taken) -> dict[str, Any]:
    verdict = taken.verdict
    assert verdict is not None
    expect: dict[str, Any] = {
        "events": [_event(event.to_dict()) for event in taken.appended],
        "notices": [_notice(notice) for notice in verdict.notices],
    }
    if isinstance(verdict, Verdict):
        expect["outcome"] = verdict.outcome.value
        expect["refusals"] = [_refusal(refusal) for refusal in verdict.refusals]
        expect["citations"] = _ids(verdict.citations)
    return expect


def _event(form: dict[str, Any]) -> dict[str, Any]:
    return {key: form[key] for key in ("id", "kind", "occurred_at", "recorded_at")}


def _notice(notice: Notice) -> dict[str, Any]:
    form = {name: getattr(notice, name).value for name in ("kind", "role", "channel")}
    return {**form, "unit": notice.unit or None, "key": notice.key}


def _refusal(refusal: Refusal) -> dict[str, Any]:
    form: dict[str, Any] = {"code": refusal.code.value, "clauses": _ids(refusal.citations)}
    if refusal.alternative:
        act = refusal.alternative
        form["alternative"] = {"kind": act.kind.value, "role": act.role.value}
    return form


def _obligation(owed: Obligation) -> dict[str, Any]:
    return {
        "owed": owed.owed.value,
        "role": owed.role.value,
        "unit": owed.unit or None,
        "since": _iso(owed.since),
        "due": _iso(owed.due),
        "at_once": owed.at_once,
        "lapsed": owed.lapsed,
        "clauses": _ids(owed.citations),
    }


def _timeliness(engine: Engine, taken: Taken) -> dict[str, Any]:
    assert taken.at is not None
    found = engine.timeliness(taken.after, taken.at)
    return {
        "overdue": found.overdue,
        "answered_late": found.answered_late,
        "overdue_since": _iso(found.overdue_since),
        "lapses": [_lapse(deadline) for deadline in found.deadlines if deadline.lapsed],
    }


def _lapse(deadline: Deadline) -> dict[str, Any]:
    return {
        "level": deadline.level.value,
        "unit": deadline.unit or None,
        "owed": deadline.owed.value,
        "since": _iso(deadline.since),
        "due": _iso(deadline.due),
        "met": _iso(deadline.met),
        "closed": _iso(deadline.closed),
        "counted": deadline.counted,
        "late_s": deadline.late.count_s,
    }


def _audit(engine: Engine, record: Record, at: datetime) -> dict[str, Any]:
    form = json.loads(audit_json(engine, record, at))
    for each in (*form["deviations"], form["summary"]):
        each["clauses"] = [clause["id"] for clause in each["clauses"]]
    names = ("kind", "owed", "role", "unit", "due", "met", "by_s", "evidence", "refusal", "clauses")
    deviations = [{name: each[name] for name in names} for each in form["deviations"]]
    return {"deviations": deviations, "summary": form["summary"]}


def _permitted(engine: Engine, taken: Taken) -> dict[str, Any]:
    assert taken.at is not None
    answers = engine.permitted(taken.after, taken.at)
    yes = [[each.kind.value, each.role.value] for each in answers if each.permitted]
    no = [
        [each.kind.value, each.role.value, *(reason.value for reason in each.reasons)]
        for each in answers
        if not each.permitted
    ]
    return {"yes": yes, "no": no}
