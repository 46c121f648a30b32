"""Checks of where the case stands: state, due times, obligations, who may do what."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from petition.days import Sum
from petition.events import Actor
from petition.scenarios.checks import Check, Failed, bound_to, means
from petition.scenarios.values import Duration, say_actor
from petition.times import WorkingTime
from petition.verdicts import Deadline, Obligation
from petition.words import Position

# -- the state ------------------------------------------------------------------------------------


@means("position")
def _(check: Check) -> None:
    check.equal(check.values["position"], check.world.case.state.position)


@means("holder")
def _(check: Check) -> None:
    held = check.world.case.state.holder
    check.equal(check.setup.unit_name(check.values["unit"]), check.setup.unit_name(held))


@means("commitment")
def _(check: Check) -> None:
    check.equal(check.values["commitment"], check.world.case.state.commitment)


@means("promises")
def _(check: Check) -> None:
    check.equal(check.values["times"], check.world.case.state.promises)


@means("returns")
def _(check: Check) -> None:
    check.equal(check.values["times"], check.world.case.state.returns)


@means("publication")
def _(check: Check) -> None:
    check.equal(check.values["publication"], check.world.case.state.publication)


@means("regulation_in_force")
def _(check: Check) -> None:
    check.equal(check.values["version"], check.world.engine.regulation.version)


# -- due times ------------------------------------------------------------------------------------


@means("due")
def _(check: Check) -> None:
    check.due_is(check.values["time"], check.world.engine.due(check.world.case))


@means("no_due")
def _(check: Check) -> None:
    check.due_is(None, check.world.engine.due(check.world.case))


@means("due_sum")
def _(check: Check) -> None:
    amount: Duration = check.values["duration"]
    start = check.values["time"]
    ends = start + timedelta(seconds=amount.seconds)
    if amount.working:
        ends = check.setup.calendar.add(start, WorkingTime(amount.seconds))
    check.due_is(ends, check.world.engine.due(check.world.case))


def _sum_of(check: Check) -> Sum:
    explained = check.explained_due()
    if explained is None or explained.sum is None:
        wanted = check.say("một hạn tính theo giờ làm việc", "a due time in working time")
        raise Failed(wanted, check.time(check.world.engine.due(check.world.case)))
    return explained.sum


@means("left_out")
def _(check: Check) -> None:
    zone = check.setup.calendar.zone
    total = _sum_of(check)
    for stretch in total.stretches:
        begins, ends = (at.astimezone(zone).date() for at in (stretch.start, stretch.end))
        same_reason = check.values.get("reason") in (None, check.of(stretch.reason))
        if begins <= check.values["date"] < ends and not stretch.counted and same_reason:
            return
    wanted = check.say("không tính ngày này", "left out: that day")
    raise Failed(wanted, check.say("cách tính khác", "another sum"), total=total)


@means("provisional")
def _(check: Check) -> None:
    total = _sum_of(check)
    if not total.provisional:
        wanted = check.say("có ngày chưa công bố", "days not announced yet")
        raise Failed(wanted, check.say("mọi ngày đã công bố", "all days announced"), total=total)


@means("next_check")
def _(check: Check) -> None:
    check.equal(check.values["time"], check.world.engine.next_wakeup(check.world.case))


@means("no_next_check")
def _(check: Check) -> None:
    check.equal(None, check.world.engine.next_wakeup(check.world.case))


# -- timeliness -----------------------------------------------------------------------------------


def _timeliness(check: Check, overdue: bool, late: bool) -> None:
    found = check.timeliness()
    states = {
        (True, False): check.say("trễ hạn", "overdue"),
        (False, False): check.say("không trễ hạn", "not overdue"),
        (False, True): check.say("đã trả lời nhưng trễ hạn", "answered, but late"),
    }
    wanted, decided = states[overdue, late], states[found.overdue, found.answered_late]
    why = check.why_deadlines(found.deadlines)
    if wanted != decided:
        check.fail(wanted, decided, why)
    if "since" in check.values:
        check.equal(check.values["since"], found.overdue_since, why)


@means("overdue")
def _(check: Check) -> None:
    _timeliness(check, overdue=True, late=False)


@means("not_overdue")
def _(check: Check) -> None:
    _timeliness(check, overdue=False, late=False)


@means("answered_late")
def _(check: Check) -> None:
    _timeliness(check, overdue=False, late=True)


@means("answered_in_time")
def _(check: Check) -> None:
    _timeliness(check, overdue=False, late=False)
    check.equal("answered", check.world.case.state.position.value)


@means("late_by")
def _(check: Check) -> None:
    deadlines = check.timeliness().deadlines
    level, wanted = check.values["position"], check.lateness(check.values["duration"])
    late = [each.late.count_s for each in deadlines if each.lapsed and each.level is level]
    if wanted not in late:
        found = ", ".join(map(check.duration, late)) or "—"
        check.fail(check.duration(wanted), found, check.why_deadlines(deadlines))


def _lapse_text(check: Check, level: Position, unit: str, due: Any, counted: bool) -> str:
    named = check.setup.unit_name(unit) if level in (Position.FOCAL_POINT, Position.HEAD) else ""
    marked = (
        check.say("tính trễ", "counts") if counted else check.say("không tính", "does not count")
    )
    return f"{check.of(level)} {named}".strip() + f", {check.time(due)}, {marked}"


@means("lapses")
def _(check: Check) -> None:
    found: list[Deadline] = [each for each in check.timeliness().deadlines if each.lapsed]
    wanted = sorted(
        _lapse_text(
            check, row["position"], row.get("unit", ""), row["due"], row.get("counted", True)
        )
        for row in check.rows
    )
    decided = sorted(
        _lapse_text(check, each.level, each.unit, each.due, each.counted) for each in found
    )
    if wanted != decided:
        check.fail("; ".join(wanted), "; ".join(decided) or "—")


@means("no_lapse")
def _(check: Check) -> None:
    found = [each for each in check.timeliness().deadlines if each.lapsed]
    if found:
        check.fail(check.say("chưa hạn nào hết", "no lapse"), check.why_deadlines(found))


# -- obligations ----------------------------------------------------------------------------------


def _owed(check: Check, at_once: bool) -> None:
    actor, found = check.values["actor"], check.obligations()
    for each in found:
        if each.owed is not check.values["owed"] or not bound_to(each, actor):
            continue
        if "time" in check.values:
            check.due_is(check.values["time"], each.due)
        if at_once:
            check.equal(True, each.at_once)
        return check.cites(each.citations)
    wanted = f"{say_actor(actor, check.setup)}: {check.of(check.values['owed'])}"
    check.fail(wanted, _all_of(check, found))


def _all_of(check: Check, found: tuple[Obligation, ...]) -> str:
    return "; ".join(map(check.obligation_text, found)) or check.say(
        "không còn nghĩa vụ", "nothing is owed"
    )


@means("owes")
def _(check: Check) -> None:
    _owed(check, at_once=False)


@means("owes_at_once")
def _(check: Check) -> None:
    _owed(check, at_once=True)


@means("owed_since")
def _(check: Check) -> None:
    found = [each.since for each in check.obligations() if each.owed is check.values["owed"]]
    if check.values["time"] not in found:
        check.fail(check.time(check.values["time"]), ", ".join(map(check.time, found)) or "—")


@means("not_owed")
def _(check: Check) -> None:
    found = [each for each in check.obligations() if each.owed is check.values["owed"]]
    if found:
        nobody = check.say("không ai phải làm việc này", "nobody owes it")
        check.fail(nobody, _all_of(check, tuple(found)))


@means("obligations")
def _(check: Check) -> None:
    def shown(actor: Actor, owed: Any, due: Any) -> str:
        limit = f" ({check.time(due)})" if due else ""
        return f"{say_actor(actor, check.setup)}: {check.of(owed)}{limit}"

    wanted = sorted(shown(row["who"], row["owed"], row.get("due")) for row in check.rows)
    found = sorted(map(check.obligation_text, check.obligations()))
    if wanted != found:
        check.fail("; ".join(wanted), "; ".join(found) or "—")


@means("nothing_owed")
def _(check: Check) -> None:
    found = check.obligations()
    if found:
        check.fail(check.say("không còn nghĩa vụ", "nothing is owed"), _all_of(check, found))


@means("owed_explained")
def _(check: Check) -> None:
    owed = check.values["owed"]
    said = [
        check.of(check.world.engine.explain(each, check.world.case).text)
        for each in check.obligations()
        if each.owed is owed
    ]
    check.contains(check.values["text"], " ".join(said))


@means("owed_relies_on")
def _(check: Check) -> None:
    wanted, owed = check.values["readings"], check.values["owed"]
    found = {id for each in check.obligations() if each.owed is owed for id in each.readings}
    if not set(wanted) <= found:
        check.fail(", ".join(wanted), ", ".join(sorted(found)) or "—")


# -- permissions ----------------------------------------------------------------------------------


def _permission(check: Check, wanted: bool) -> None:
    kind, role = check.values["kind"], check.values["role"]
    check.world.ask("permitted", check.values["time"])
    for each in check.world.engine.permitted(check.world.case, check.values["time"]):
        if (each.kind, each.role) != (kind, role):
            continue
        why = "; ".join(map(check.of, each.reasons))
        allowed = {True: check.say("được", "may"), False: check.say("không được", "may not")}
        if each.permitted is not wanted:
            check.fail(allowed[wanted], allowed[each.permitted], why)
        reasons = check.values.get("refusals", [])
        if not set(reasons) <= set(each.reasons):
            check.fail("; ".join(map(check.of, reasons)), why)


@means("permitted")
def _(check: Check) -> None:
    _permission(check, wanted=True)


@means("not_permitted")
def _(check: Check) -> None:
    _permission(check, wanted=False)
