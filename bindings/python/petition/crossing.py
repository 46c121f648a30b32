"""Carries what the engine answers out of the core, and back where the engine explains it."""

from __future__ import annotations

from datetime import tzinfo

from petition import _core
from petition.cases import case_from
from petition.days import sum_from
from petition.regulation import (
    Regulation,
    citations_from,
    citations_to,
    readings_from,
    readings_to,
)
from petition.texts import Text
from petition.times import WorkingTime, from_seconds, maybe_from_seconds, to_seconds
from petition.verdicts import (
    Alternative,
    Deadline,
    Explanation,
    Notice,
    Obligation,
    Permission,
    Refusal,
    Simulation,
    Timeliness,
    Verdict,
)
from petition.words import (
    Kind,
    NoticeChannel,
    NoticeKind,
    Outcome,
    Owed,
    Position,
    RefusalCode,
    Role,
)


class Crossing:
    """Knows the regulation, whose clauses results cite, and the offset of their times."""

    __slots__ = ("regulation", "zone")

    def __init__(self, regulation: Regulation, zone: tzinfo) -> None:
        self.regulation = regulation
        self.zone = zone

    def verdict(self, core: _core.Verdict) -> Verdict:
        return Verdict(
            outcome=Outcome.of(core.outcome),
            case=case_from(core.next),
            appended=core.appended,
            notices=tuple(map(notice, core.notices)),
            refusals=tuple(map(self._refusal, core.refusals)),
            citations=citations_from(self.regulation, core.citations),
            readings=readings_from(core.readings),
        )

    def _refusal(self, core: _core.Refusal) -> Refusal:
        alternative = core.alternative
        return Refusal(
            code=RefusalCode.of(core.code),
            requirement=Text(*core.requirement),
            lawful=Text(*core.lawful),
            alternative=None if alternative is None else self._alternative(alternative),
            detail=core.detail,
            citations=citations_from(self.regulation, core.citations),
            readings=readings_from(core.readings),
        )

    def _alternative(self, core: _core.Alternative) -> Alternative:
        not_before = maybe_from_seconds(core.not_before, self.zone)
        return Alternative(Kind.of(core.kind), Role.of(core.role), not_before)

    def simulation(self, core: _core.Simulation) -> Simulation:
        return Simulation(case_from(core.next), core.appended, tuple(map(notice, core.notices)))

    def obligation(self, core: _core.Obligation) -> Obligation:
        return Obligation(
            owed=Owed.of(core.owed),
            role=Role.of(core.role),
            unit=core.unit,
            since=from_seconds(core.since, self.zone),
            due=maybe_from_seconds(core.due, self.zone),
            at_once=core.at_once,
            lapsed=core.lapsed,
            citations=citations_from(self.regulation, core.citations),
            readings=readings_from(core.readings),
        )

    def timeliness(self, core: _core.Timeliness) -> Timeliness:
        return Timeliness(
            overdue=core.overdue,
            answered_late=core.answered_late,
            overdue_since=maybe_from_seconds(core.overdue_since, self.zone),
            deadlines=tuple(map(self._deadline, core.deadlines)),
        )

    def _deadline(self, core: _core.Deadline) -> Deadline:
        return Deadline(
            level=Position.of(core.level),
            unit=core.unit,
            owed=Owed.of(core.owed),
            since=from_seconds(core.since, self.zone),
            due=from_seconds(core.due, self.zone),
            met=maybe_from_seconds(core.met, self.zone),
            closed=maybe_from_seconds(core.closed, self.zone),
            lapsed=core.lapsed,
            counted=core.counted,
            late=WorkingTime(core.late),
        )

    def explanation(self, core: _core.Explanation) -> Explanation:
        return Explanation(
            text=Text(*core.text),
            sum=None if core.sum is None else sum_from(core.sum, self.zone),
            citations=citations_from(self.regulation, core.citations),
            readings=readings_from(core.readings),
        )

    # -- back into the core -----------------------------------------------------------------------

    def verdict_to(self, value: Verdict) -> _core.Verdict:
        return _core.Verdict(
            value.outcome.number,
            value.case._core,
            value.appended,
            [notice_to(item) for item in value.notices],
            [self._refusal_to(item) for item in value.refusals],
            citations_to(self.regulation, value.citations),
            readings_to(value.readings),
        )

    def _refusal_to(self, value: Refusal) -> _core.Refusal:
        return _core.Refusal(
            value.code.number,
            citations_to(self.regulation, value.citations),
            readings_to(value.readings),
            value.detail,
            None if value.alternative is None else _alternative_to(value.alternative),
            (value.requirement.vi, value.requirement.en),
            (value.lawful.vi, value.lawful.en),
        )

    def obligation_to(self, value: Obligation) -> _core.Obligation:
        return _core.Obligation(
            value.owed.number,
            value.role.number,
            value.unit,
            to_seconds(value.since, "since"),
            None if value.due is None else to_seconds(value.due, "due"),
            value.at_once,
            value.lapsed,
            citations_to(self.regulation, value.citations),
            readings_to(value.readings),
        )


def notice(core: _core.Notice) -> Notice:
    return Notice(
        key=core.key,
        kind=NoticeKind.of(core.kind),
        cause=core.cause,
        role=Role.of(core.role),
        unit=core.unit,
        channel=NoticeChannel.of(core.channel),
    )


def notice_to(value: Notice) -> _core.Notice:
    return _core.Notice(
        value.key,
        value.kind.number,
        value.cause,
        value.role.number,
        value.unit,
        value.channel.number,
    )


def permission(core: _core.Permission) -> Permission:
    return Permission(
        kind=Kind.of(core.kind),
        role=Role.of(core.role),
        permitted=core.permitted,
        reasons=tuple(map(RefusalCode.of, core.reasons)),
    )


def _alternative_to(value: Alternative) -> _core.Alternative:
    not_before = None if value.not_before is None else to_seconds(value.not_before, "not_before")
    return _core.Alternative(value.kind.number, value.role.number, not_before)
