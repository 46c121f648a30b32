"""Checks of overseeing: audit, extract, report, what-if, seal."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import Any

from petition.audit import CaseAudit, Deviation, audit
from petition.cases import Record
from petition.engine import Engine
from petition.events import Actor, Event
from petition.regulation import Regulation
from petition.report import period_of, report
from petition.scenarios.checks import Check, means
from petition.scenarios.event_sentences import find_event, labels_of
from petition.scenarios.given import changed_profile
from petition.scenarios.lexicon import lexicon, named, written
from petition.scenarios.values import say_actor, say_time
from petition.times import WorkingTime
from petition.what_if import what_if
from petition.words import Oversight, Role, Word

# -- audit ----------------------------------------------------------------------------------------


def _audit(check: Check) -> CaseAudit:
    found = audit(check.world.engine, check.world.record(), check.at)
    check.world.ask("audit", check.at)
    for each in found.deviations:
        check.world.cite(each.citations)
    check.world.cite(found.summary.citations)
    return found


def _is_of(actor: Actor, each: Deviation) -> bool:
    units = (Role.FOCAL_POINT, Role.HEAD)
    return each.role is actor.role and (actor.role not in units or each.unit == actor.unit)


def _said(check: Check, each: Deviation) -> str:
    who = say_actor(Actor(each.role, each.unit), check.setup)
    by = f", {check.duration(each.by.count_s)}" if each.by.count_s else ""
    return (
        f"{who}: {check.of(each.kind)}{by} ({check.cited(each.citations)}): {check.of(each.text)}"
    )


@means("audit_finds")
def _(check: Check) -> None:
    values = check.values
    late = check.lateness(values["duration"]) if "duration" in values else None
    found = _audit(check).deviations
    for each in found:
        fits = each.kind is values["deviation"] and _is_of(values["actor"], each)
        fits &= "refusals" not in values or each.refusal in values["refusals"]
        fits &= late in (None, each.by.count_s)
        if fits and set(values.get("clauses", ())) <= set(each.citations):
            return
    wanted = f"{say_actor(values['actor'], check.setup)}: {check.of(values['deviation'])}"
    if late is not None:
        wanted += f", {check.duration(late)}"
    if "clauses" in values:
        wanted += f" ({check.cited(values['clauses'])})"
    check.fail(wanted, "; ".join(_said(check, each) for each in found) or "—")


@means("audit_is_clean")
def _(check: Check) -> None:
    found = _audit(check).deviations
    if found:
        nothing = check.say("không có sai lệch", "no deviation")
        check.fail(nothing, "; ".join(_said(check, each) for each in found))


@means("deviations")
def _(check: Check) -> None:
    found = _audit(check).deviations
    wanted = sorted(
        f"{say_actor(row['who'], check.setup)}: {check.of(row['deviation'])}" for row in check.rows
    )
    decided = sorted(
        f"{say_actor(Actor(each.role, each.unit), check.setup)}: {check.of(each.kind)}"
        for each in found
    )
    if wanted != decided:
        check.fail(
            "; ".join(wanted),
            "; ".join(decided) or "—",
            "; ".join(_said(check, each) for each in found),
        )


# -- extract and report ---------------------------------------------------------------------------


def _column(check: Check, section: str, label: str) -> str:
    name = named(section, label, check.setup.lang)
    if name is None:
        known = ", ".join(f"“{word[check.setup.lang]}”" for word in lexicon()[section].values())
        check.fail(check.say(f"một trong: {known}", f"one of: {known}"), f"“{label}”")
    return str(name)


def _shown(check: Check, name: str, value: Any) -> str:
    """A value of an extract or a report, as scenarios write it."""
    if isinstance(value, bool):
        return written("flags", str(value).lower(), check.setup.lang)
    if isinstance(value, Word):
        return check.of(value)
    if isinstance(value, datetime):
        return say_time(value, check.setup)
    if isinstance(value, WorkingTime):
        return check.duration(value.count_s)
    if isinstance(value, float):
        return f"{100 * value:.0f} %"
    if name == "unit":
        return check.setup.unit_name(value)
    labels = dict(labels_of(check.setup.regulation).get(name, ()))
    return check.of(labels[value]) if value in labels else str(value if value is not None else "")


@means("extract")
def _(check: Check) -> None:
    summary = _audit(check).summary
    name = _column(check, "extract", check.values["extract"])
    value = getattr(summary, name)
    found = (_shown(check, name, value), str(value))
    if check.values["value"] not in found:
        check.fail(check.values["value"], found[0] or "—", check.cited(summary.citations))
    check.cites(summary.citations)


@means("report")
def _(check: Check) -> None:
    period, regulation = check.values["period"], check.world.engine.regulation
    if period not in regulation.reports:
        kept = ", ".join(map(check.of, regulation.reports)) or "—"
        check.fail(
            check.say(f"báo cáo {check.of(period)}", f"reports of a {check.of(period)}"), kept
        )
    start, end = period_of(period, check.values["date"], check.setup.calendar)
    summary = audit(check.world.engine, check.world.record(), end).summary
    made = report(regulation, [summary], start, end)
    check.world.cite(made.citations)
    tally = made.total
    if "unit" in check.values:
        of_units = {each.unit: each.tally for each in made.units}
        tally = of_units.get(check.values["unit"]) or check.fail(
            check.setup.unit_name(check.values["unit"]),
            ", ".join(map(check.setup.unit_name, of_units)) or "—",
        )
    wanted, label = check.values["value"], check.values["tally"]
    counts = {
        label_.of(check.setup.lang): dict(tally.ratings).get(id, 0)
        for id, label_ in labels_of(regulation)["rating"]
    }
    if label in counts:
        value, bases = counts[label], [Oversight.SATISFACTION]
    else:
        name = _column(check, "tally", label)
        value, bases = getattr(tally, name), [Oversight.REPORT, Oversight.SUPERVISION]
        if name in ("rated", "satisfied_share"):
            bases = [Oversight.SATISFACTION]
    check.equal(wanted, _shown(check, "", value))
    check.cites([clause for basis in bases for clause in regulation.oversight(basis)])


# -- what if --------------------------------------------------------------------------------------


@means("what_if")
def _(check: Check) -> None:
    setup = check.setup
    changed = changed_profile(setup, setup.profile, {check.values["key"]: check.values["value"]})
    after = Engine(Regulation.parse(changed.toml, changed.where), setup.calendar)
    differences = what_if([check.world.record()], check.world.engine, after)
    found = {name for each in differences for name in each.changed}
    wanted = {_column(check, "changes", label) for label in check.values["changes"]}
    clauses = check.world.engine.regulation.oversight(Oversight.IMPROVEMENT)
    check.world.cite(clauses)
    if wanted != found:
        names = [written("changes", name, setup.lang) for name in sorted(found)]
        check.fail(", ".join(check.values["changes"]), ", ".join(names) or "—")
    check.cites(clauses)


# -- seal -----------------------------------------------------------------------------------------


def _sealed(check: Check) -> Record:
    case, engine = check.world.case, check.world.engine
    record = case.record().seal()
    check.world.cite(engine.regulation.oversight(Oversight.RECORD))
    return record


@means("seal_is_whole")
def _(check: Check) -> None:
    record = _sealed(check)
    read = Record.from_json(record.to_json())
    check.equal(None, read.broken_at())
    check.equal(len(record.events), len(read.seals))
    check.cites(check.world.engine.regulation.oversight(Oversight.RECORD))


def _broken(check: Check, tampered: Record, place: int) -> None:
    """The seal breaks at the event that was tampered with."""
    found = tampered.broken_at()
    if found != place:
        whole = check.say("niêm phong còn nguyên", "the seal is whole")
        broken = check.say("niêm phong vỡ", "the seal is broken")
        check.fail(f"{broken}: {place}", whole if found is None else f"{broken}: {found}")


def _place(check: Check, record: Record) -> int:
    event = find_event(check.world.case, check.values["event"])
    if event is None:
        check.fail(f"“{check.values['event']}”", check.say("không có sự kiện này", "no such event"))
    assert event is not None
    return record.events.index(event)


@means("seal_breaks_by_change")
def _(check: Check) -> None:
    record = _sealed(check)
    place = _place(check, record)
    form = record.events[place].to_dict()
    path = check.world.path_of(check.values["field"])
    target = form["data"]
    *outer, last = path.split(".")
    for name in outer:
        target = target.setdefault(name, {})
    target[last] = check.world.value_of(path, check.values["value"])
    events = (*record.events[:place], Event.from_dict(form), *record.events[place + 1 :])
    _broken(check, replace(record, events=events), place)


@means("seal_breaks_by_removal")
def _(check: Check) -> None:
    record = _sealed(check)
    place = _place(check, record)
    events = (*record.events[:place], *record.events[place + 1 :])
    _broken(check, replace(record, events=events), place)
