"""The audit of a log by auditing its records one by one: slow, and of complete records only."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Sequence
from datetime import UTC, datetime
from typing import Any

import pyarrow as pa

from petition.audit import CaseAudit, Deviation, LevelResult, audit
from petition.cases import Record
from petition.engine import Engine
from petition.oversight.model import CASES, FINDINGS, STAYS, LogAudit
from petition.oversight.words import SCOPES
from petition.verdicts import Deadline
from petition.words import Owed, Position

__all__ = ["audit_records"]

_CLOSED = (Position.ANSWERED, Position.DECLINED, Position.WITHDRAWN)
_SCOPES = {
    Owed.REMINDER: "reminders",
    Owed.DECLINE_NOTICE: "notices",
    Owed.RESPONSE_NOTICE: "notices",
    Owed.RESULT_NOTICE: "notices",
    Owed.SLIP_NOTICE: "notices",
    Owed.PUBLICATION: "publication",
    Owed.UNIT_PUBLICATION: "publication",
    Owed.WITHDRAWAL: "publication",
    Owed.UNIT_WITHDRAWAL: "publication",
}


def audit_records(
    engine: Engine,
    records: Sequence[Record],
    at: datetime,
    file: str = "",
    scopes: Collection[str] = tuple(SCOPES),
) -> LogAudit:
    """Audit records and put what is found into the tables of a log.

    Parameters
    ----------
    engine : Engine
        What judges.
    records : sequence of Record
        Each case once.
    at : datetime
        Aware.
    file : str
        Where they come from.
    scopes : collection of str
        What is looked at: words as in ``due_times``.

    Returns
    -------
    LogAudit
        A row is an event.

    Raises
    ------
    InvalidInput
        For a malformed event, or a naive datetime.
    NotCovered
        When a due time lies outside the calendar.

    Examples
    --------
    >>> import petition
    >>> from petition.oversight import audit_records
    >>> at = petition.instant("2026-11-23T16:00:00+07:00")
    >>> found = audit_records(petition.Engine.builtin(), [petition.Record("PA-1")], at)
    >>> found.cases.num_rows, found.rows
    (1, 0)
    """
    by_id = {record.case_id: record for record in records}
    audits = {id: audit(engine, record, at) for id, record in by_id.items()}
    rows = [row for each in audits.values() for row in _findings(each) if row["scope"] in scopes]
    counts = Counter(row["case"] for row in rows)
    return LogAudit(
        engine,
        at,
        _table(FINDINGS, rows),
        _table(CASES, (_case(engine, at, each, counts[id]) for id, each in audits.items())),
        _table(STAYS, (row for each in audits.values() for row in _stays(engine, at, each))),
        rows=sum(len(record.events) for record in records),
        files=(file,) if file else (),
        set_aside=(),
        assumed=(),
        scopes=frozenset(scopes),
        asked=frozenset(scopes),
        record=by_id.__getitem__,
        audit=audits.__getitem__,
    )


def _table(schema: pa.Schema, rows: Iterable[dict[str, Any]]) -> pa.Table:
    return pa.Table.from_pylist(list(rows), schema=schema)


def _findings(found: CaseAudit) -> list[dict[str, Any]]:
    return [_finding(found, n, each) for n, each in enumerate(found.deviations)]


def _finding(found: CaseAudit, number: int, of: Deviation) -> dict[str, Any]:
    return {
        "case": found.case.id,
        "number": number,
        "kind": str(of.kind),
        "owed": of.owed and str(of.owed),
        "refusal": of.refusal and str(of.refusal),
        "scope": "acts" if of.owed is None else _SCOPES.get(of.owed, "due_times"),
        "role": str(of.role),
        "unit": of.unit,
        "level": "",
        "clauses": [clause.id for clause in of.citations],
        "readings": list(of.readings),
        "due": _utc(of.due),
        "met": _utc(of.met),
        "by_s": of.by.count_s if of.due or of.by else None,
        "evidence": list(of.evidence),
        "text_vi": of.text.vi,
        "text_en": of.text.en,
        "lawful_vi": of.lawful.vi,
        "lawful_en": of.lawful.en,
    }


def _case(engine: Engine, at: datetime, found: CaseAudit, findings: int) -> dict[str, Any]:
    of = found.summary
    closed = _closed_at(found)
    since = of.received_at
    working = engine.calendar.between(since, max(since, closed or at)).count_s if since else None
    only = of.late_by_recording > 0 and of.late_by_occurrence == 0
    return {
        "case": found.case.id,
        "received_at": _utc(since),
        "closed_at": _utc(closed),
        "position": str(of.position),
        "channel": of.channel,
        "topic": of.topic,
        "unit": of.unit,
        "level": str(of.level),
        "rating": of.rating,
        "publication": str(of.publication),
        "late": of.late > 0,
        "late_s": of.late_by.count_s,
        "overdue": of.overdue,
        "verdict": ("late_by_recording" if only else "truly_late") if of.late else None,
        "days": [],
        "intake_s": of.intake.count_s,
        "working_s": working,
        "findings": findings,
        "consequences": 0,
    }


def _closed_at(found: CaseAudit) -> datetime | None:
    of = found.summary
    if of.position not in _CLOSED:
        return None
    ends = [stay.until for stay in of.levels if stay.until is not None]
    return of.answered_at or max(ends, default=None)


def _stays(engine: Engine, at: datetime, found: CaseAudit) -> list[dict[str, Any]]:
    deadlines = engine.timeliness(found.case, at).deadlines
    return [
        _stay(engine, at, found, n, each) | _dues(each, deadlines)
        for n, each in enumerate(found.summary.levels)
    ]


def _dues(stay: LevelResult, deadlines: Iterable[Deadline]) -> dict[str, Any]:
    """The due times that ran while it was there."""
    mine = [
        each
        for each in deadlines
        if (each.level, each.unit) == (stay.level, stay.unit)
        and stay.since <= each.since
        and (stay.until is None or each.since < stay.until)
    ]
    missed = [each for each in mine if each.lapsed]
    return {
        "due": _utc(mine[-1].due) if mine else None,
        "overdue_since": _utc(missed[0].due) if missed else None,
        "late_s": sum(each.late.count_s for each in missed),
    }


def _stay(
    engine: Engine, at: datetime, found: CaseAudit, number: int, of: LevelResult
) -> dict[str, Any]:
    end = max(of.since, of.until or at)
    return {
        "case": found.case.id,
        "number": number,
        "level": str(of.level),
        "unit": of.unit,
        "officer": "",
        "since": _utc(of.since),
        "until": _utc(of.until),
        "ended_by": of.ended_by and str(of.ended_by),
        "working_s": engine.calendar.between(of.since, end).count_s,
        "reschedulings": 0,
    }


def _utc(at: datetime | None) -> datetime | None:
    return at and at.astimezone(UTC)
