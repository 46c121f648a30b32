"""Carries what the engine answers out of the core, and back where the engine explains it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import tzinfo

from petition import _core
from petition.cases import Record, case_from
from petition.days import sum_from
from petition.regulation import Clause, Regulation
from petition.texts import Text
from petition.times import WorkingTime, from_seconds, maybe_from_seconds, maybe_to_seconds, to_seconds
from petition.verdicts import (
    Alternative,
    Deadline,
    Explanation,
    Notice,
    Obligation,
    Permission,
    Refusal,
    Simulation,
    Step,
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
    """Knows the clauses that results cite, and the offset of their times."""

    __slots__ = ("_clauses", "_indexes", "_zone")

    def __init__(self, regulation: Regulation, zone: tzinfo) -> None:
        self._clauses = regulation.clauses
        self._indexes = {clause.id: index for index, clause in enumerate(self._clauses)}
        self._zone = zone

    def _cited(self, indexes: Sequence[int]) -> tuple[Clause, ...]:
        return tuple(self._clauses[index] for index in indexes)

    def _cited_to(self, clauses: Sequence[Clause]) -> list[int]:
        return [self._indexes[clause.id] for clause in clauses if clause.id in self._indexes]

    def verdict(self, core: _core.Verdict) -> Verdict:
        return Verdict(
            outcome=Outcome.of(core.outcome),
            case=case_from(core.next),
            appended=core.appended,
            notices=tuple(map(notice, core.notices)),
            refusals=tuple(map(self._refusal, core.refusals)),
            citations=self._cited(core.citations),
            readings=_readings(core.readings),
        )

    def _refusal(self, core: _core.Refusal) -> Refusal:
        alternative = core.alternative
        return Refusal(
            code=RefusalCode.of(core.code),
            requirement=Text(*core.requirement),
            lawful=Text(*core.lawful),
            alternative=None if alternative is None else self._alternative(alternative),
            detail=core.detail,
            citations=self._cited(core.citations),
            readings=_readings(core.readings),
        )

    def _alternative(self, core: _core.Alternative) -> Alternative:
        not_before = maybe_from_seconds(core.not_before, self._zone)
        return Alternative(Kind.of(core.kind), Role.of(core.role), not_before)

    def simulation(self, core: _core.Simulation) -> Simulation:
        return Simulation(case_from(core.next), core.appended, tuple(map(notice, core.notices)))

    def step(self, core: _core.Step, record: Record) -> Step:
        return Step(
            None if core.event is None else record.events[core.event],
            from_seconds(core.at, self._zone),
            self.verdict(core.verdict),
        )

    def obligation(self, core: _core.Obligation) -> Obligation:
        return Obligation(
            owed=Owed.of(core.owed),
            role=Role.of(core.role),
            unit=core.unit,
            since=from_seconds(core.since, self._zone),
            due=maybe_from_seconds(core.due, self._zone),
            at_once=core.at_once,
            lapsed=core.lapsed,
            citations=self._cited(core.citations),
            readings=_readings(core.readings),
        )

    def timeliness(self, core: _core.Timeliness) -> Timeliness:
        return Timeliness(
            overdue=core.overdue,
            answered_late=core.answered_late,
            overdue_since=maybe_from_seconds(core.overdue_since, self._zone),
            deadlines=tuple(map(self._deadline, core.deadlines)),
        )

    def _deadline(self, core: _core.Deadline) -> Deadline:
        return Deadline(
            level=Position.of(core.level),
            unit=core.unit,
            owed=Owed.of(core.owed),
            since=from_seconds(core.since, self._zone),
            due=from_seconds(core.due, self._zone),
            met=maybe_from_seconds(core.met, self._zone),
            closed=maybe_from_seconds(core.closed, self._zone),
            lapsed=core.lapsed,
            counted=core.counted,
            late=WorkingTime(core.late),
        )

    def explanation(self, core: _core.Explanation) -> Explanation:
        return Explanation(
            text=Text(*core.text),
            sum=None if core.sum is None else sum_from(core.sum, self._zone),
            citations=self._cited(core.citations),
            readings=_readings(core.readings),
        )

    # -- back into the core -----------------------------------------------------------------------

    def verdict_to(self, value: Verdict) -> _core.Verdict:
        return _core.Verdict(
            value.outcome.number,
            value.case._core,
            value.appended,
            [notice_to(item) for item in value.notices],
            [self._refusal_to(item) for item in value.refusals],
            self._cited_to(value.citations),
            _readings_to(value.readings),
        )

    def _refusal_to(self, value: Refusal) -> _core.Refusal:
        return _core.Refusal(
            value.code.number,
            self._cited_to(value.citations),
            _readings_to(value.readings),
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
            maybe_to_seconds(value.due, "due"),
            value.at_once,
            value.lapsed,
            self._cited_to(value.citations),
            _readings_to(value.readings),
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
    not_before = maybe_to_seconds(value.not_before, "not_before")
    return _core.Alternative(value.kind.number, value.role.number, not_before)


def _readings(numbers: Sequence[int]) -> tuple[str, ...]:
    return tuple(f"I-{number}" for number in numbers)


def _readings_to(ids: Sequence[str]) -> list[int]:
    return [int(id.removeprefix("I-")) for id in ids]
