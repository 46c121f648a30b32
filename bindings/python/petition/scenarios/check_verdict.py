"""Checks of what became of the last act: outcome, reasons, what was recorded and sent."""

from __future__ import annotations

from typing import Any

from petition.events import Event
from petition.scenarios.checks import Check, means
from petition.scenarios.event_sentences import field_of, find_event
from petition.scenarios.values import say_actor
from petition.scenarios.world import same_recipient
from petition.verdicts import Notice
from petition.words import Outcome, Role


def outcome(check: Check, wanted: Outcome) -> None:
    verdict = check.verdict
    check.equal(wanted, verdict.outcome, check.why_verdict(verdict))


@means("accepted")
def _(check: Check) -> None:
    outcome(check, Outcome.ACCEPTED)
    check.cites(check.verdict.citations)


@means("refused")
def _(check: Check) -> None:
    outcome(check, Outcome.REFUSED)
    check.cites([clause for refusal in check.verdict.refusals for clause in refusal.citations])


@means("refused_because")
def _(check: Check) -> None:
    outcome(check, Outcome.REFUSED)
    verdict = check.verdict
    wanted = check.values["refusals"]
    found = [refusal.code for refusal in verdict.refusals]
    if wanted != found:
        check.fail(
            "; ".join(map(check.of, wanted)),
            "; ".join(map(check.of, found)),
            check.why_verdict(verdict),
        )
    check.cites([clause for refusal in verdict.refusals for clause in refusal.citations])


@means("duplicate")
def _(check: Check) -> None:
    outcome(check, Outcome.DUPLICATE)


@means("relies_on")
def _(check: Check) -> None:
    verdict = check.verdict
    found = {*verdict.readings, *(id for refusal in verdict.refusals for id in refusal.readings)}
    wanted = check.values["readings"]
    if not set(wanted) <= found:
        check.fail(", ".join(wanted), ", ".join(sorted(found)) or "—")


@means("not_cited")
def _(check: Check) -> None:
    verdict = check.verdict
    found = {
        *verdict.citations,
        *(clause for each in verdict.refusals for clause in each.citations),
    }
    strange = [clause for clause in check.values["clauses"] if clause in found]
    if strange:
        check.fail(
            check.say("không viện dẫn", "not cited"),
            check.cited(strange),
            check.why_verdict(verdict),
        )


@means("lawful_instead")
def _(check: Check) -> None:
    wanted = check.values
    found = [refusal.alternative for refusal in check.verdict.refusals if refusal.alternative]
    for each in found:
        timed = "time" not in wanted or each.not_before == wanted["time"]
        if (each.kind, each.role) == (wanted["kind"], wanted["role"]) and timed:
            return
    shown = "; ".join(
        f"{check.of(each.kind)} ({check.of(each.role)}; {check.time(each.not_before)})"
        for each in found
    )
    check.fail(f"{check.of(wanted['kind'])} ({check.of(wanted['role'])})", shown or "—")


@means("explained")
def _(check: Check) -> None:
    verdict, engine = check.verdict, check.world.engine
    said = [engine.explain(verdict).text]
    said += [text for refusal in verdict.refusals for text in (refusal.requirement, refusal.lawful)]
    check.contains(check.values["text"], " ".join(map(check.of, said)))


@means("error")
def _(check: Check) -> None:
    error, wanted = check.taken.error, check.values["error"]
    if error is None or error.code != wanted:
        check.fail(str(wanted), str(error or check.say("không có lỗi", "no error")))


# -- what was recorded ----------------------------------------------------------------------------


def _system_kinds(check: Check) -> list[Any]:
    return [event.kind for event in check.taken.appended if event.actor.role is Role.SYSTEM]


@means("recorded_too")
def _(check: Check) -> None:
    wanted, found = check.values["kinds"], _system_kinds(check)
    if wanted != found:
        check.fail(", ".join(map(check.of, wanted)), ", ".join(map(check.of, found)) or "—")


@means("nothing_recorded")
def _(check: Check) -> None:
    found = _system_kinds(check)
    if found:
        check.fail(check.say("không ghi thêm gì", "nothing more"), ", ".join(map(check.of, found)))


def _event(check: Check, name: str) -> Event:
    event = find_event(check.world.case, name)
    if event is None:
        known = ", ".join(dict.fromkeys(check.of(event.kind) for event in check.world.case.events))
        check.fail(
            check.say(f"một sự kiện “{name}”", f"an event “{name}”"),
            check.say(f"hồ sơ có: {known}", f"the case has: {known}"),
        )
    assert event is not None
    return event


@means("happened")
def _(check: Check) -> None:
    check.equal(check.values["time"], _event(check, check.values["event"]).occurred_at)


@means("was_recorded")
def _(check: Check) -> None:
    check.equal(check.values["time"], _event(check, check.values["event"]).recorded_at)


def _same_field(check: Check, event: Event) -> None:
    path = check.world.path_of(check.values["field"])
    wanted = check.world.value_of(path, check.values["value"])
    found = field_of(event, path)
    absent = False if isinstance(wanted, bool) else ""
    if wanted != (absent if found is None else found):
        check.fail(check.values["value"], str(found or "—"))


@means("field_in_force")
def _(check: Check) -> None:
    event = _event(check, check.values["event"])
    seq = check.world.case.find(event.id)
    assert seq is not None
    _same_field(check, check.world.case.effective(seq))


@means("field_recorded")
def _(check: Check) -> None:
    _same_field(check, _event(check, check.values["event"]))


def _shown(check: Check) -> Event:
    """An event of the case as a role is shown it."""
    seq = check.world.case.find(_event(check, check.values["event"]).id)
    assert seq is not None
    law, record = check.world.engine.regulation, check.world.case.record()
    return record.shown_to(law, check.values["role"]).events[seq - 1]


@means("shown")
def _(check: Check) -> None:
    _same_field(check, _shown(check))


@means("not_shown")
def _(check: Check) -> None:
    found = field_of(_shown(check), check.world.path_of(check.values["field"]))
    if found:
        check.fail(check.say("không được xem", "not shown"), str(found))


# -- notices --------------------------------------------------------------------------------------


def _notices(check: Check) -> tuple[Notice, ...]:
    verdict = check.taken.verdict
    return verdict.notices if verdict else ()


def _given(check: Check) -> list[Notice]:
    """The last notices of the kind and to the recipient that a sentence names."""
    actor, kind = check.values["actor"], check.values["notice_kind"]
    return [
        notice
        for notice in _notices(check)
        if notice.kind is kind and same_recipient(notice, actor.role, actor.unit)
    ]


def _no_such_notice(check: Check) -> None:
    wanted = (
        f"{say_actor(check.values['actor'], check.setup)}: {check.of(check.values['notice_kind'])}"
    )
    if "notice_channel" in check.values:
        wanted += f" ({check.of(check.values['notice_channel'])})"
    check.fail(wanted, "; ".join(map(check.notice_text, _notices(check))) or "—")


@means("notice")
def _(check: Check) -> None:
    channel = check.values.get("notice_channel")
    if not any(channel in (None, notice.channel) for notice in _given(check)):
        _no_such_notice(check)


@means("notice_text")
def _(check: Check) -> None:
    found = _given(check)
    if not found:
        _no_such_notice(check)
    engine, case = check.world.engine, check.world.case
    check.contains(check.values["text"], engine.text(found[0], case, check.setup.lang))


@means("notices")
def _(check: Check) -> None:
    wanted = sorted(
        f"{say_actor(row['who'], check.setup)}: {check.of(row['notice_kind'])} "
        f"({check.of(row['notice_channel'])})"
        for row in check.rows
    )
    found = sorted(map(check.notice_text, _notices(check)))
    if wanted != found:
        check.fail("; ".join(wanted), "; ".join(found) or "—")


@means("no_notice")
def _(check: Check) -> None:
    found = _notices(check)
    if found:
        check.fail(
            check.say("không có thông báo nào", "no notice"),
            "; ".join(map(check.notice_text, found)),
        )
