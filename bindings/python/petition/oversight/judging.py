"""Audits a log case by case, and puts what is found into its tables."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from datetime import UTC, datetime, timedelta
from typing import Any

import pyarrow as pa

from petition.audit import PROMPTLY, CaseAudit, Deviation, LevelResult, OverdueMark, audit
from petition.cases import Record, read_records
from petition.engine import Engine
from petition.errors import Error
from petition.logs import Log, SetAside
from petition.oversight.model import CASES, FINDINGS, STAYS, LogAudit
from petition.texts import Text
from petition.times import WorkingTime
from petition.words import AuditScope, Oversight, Owed, Position

__all__ = ["audit_log", "audit_records"]

_CLOSED = (Position.ANSWERED, Position.DECLINED, Position.WITHDRAWN)
_ACTOR = ("role", "unit", "name", "recorded_by")
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


def audit_log(
    engine: Engine,
    log: Log,
    at: datetime,
    *,
    scopes: Collection[AuditScope] = (),
    promptly: WorkingTime = PROMPTLY,
) -> LogAudit:
    """Audit every case of a log (Art. 18.2, 18.3).

    A case that cannot be judged, as one of years that no calendar covers, is set aside with its
    rows and the reason, and the others are audited.

    Parameters
    ----------
    engine : Engine
        What judges.
    log : Log
        As ``petition.logs.read`` gives it.
    at : datetime
        Aware.
    scopes : collection of AuditScope, optional
        What is looked at, of what the log can show; all of that when left out.
    promptly : WorkingTime, optional
        After how long what is owed at once counts as late (I-9).

    Returns
    -------
    LogAudit
        What was found.

    Raises
    ------
    InvalidInput
        For a naive datetime.

    Examples
    --------
    >>> import io, petition
    >>> from petition.logs import read
    >>> from petition.oversight import audit_log
    >>> at = petition.instant("2026-11-23T16:00:00+07:00")
    >>> found = audit_log(petition.Engine.builtin(), read([]), at)
    >>> found.cases.num_rows, found.rows
    (0, 0)
    """
    asked = frozenset(scopes or AuditScope)
    gathered = _Gathered(engine, at, asked, asked & log.scopes, promptly)
    for case, rows in _by_case(log.events).items():
        try:
            gathered.add(_record(case, rows), log.marks.get(case))
        except Error as error:
            places = dict.fromkeys((row["file"], row["row"]) for row in rows)
            gathered.set_aside.extend(
                SetAside(log.files[file], row, case, _reason(error)) for file, row in places
            )
    return gathered.tables(log)


def audit_records(
    engine: Engine, records: Sequence[Record], at: datetime, file: str = ""
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
    every = frozenset(AuditScope)
    gathered = _Gathered(engine, at, every, every, PROMPTLY)
    for record in records:
        gathered.add(record, None)
    rows = sum(len(record.events) for record in records)
    return gathered.tables(None, rows, (file,) if file else ())


# -- records of a log -----------------------------------------------------------------------------


def _by_case(events: pa.Table) -> dict[str, list[dict[str, Any]]]:
    cases: dict[str, list[dict[str, Any]]] = {}
    for row in events.to_pylist():
        cases.setdefault(row["case"], []).append(row)
    return cases


def _record(case: str, rows: Sequence[Mapping[str, Any]]) -> Record:
    lines = "\n".join(_line(case, number, row) for number, row in enumerate(rows, 1))
    return read_records(lines.encode())[0]


def _line(case: str, number: int, row: Mapping[str, Any]) -> str:
    actor = {key: row[key] for key in _ACTOR if row[key] or key == "role"}
    head = {
        "case": case,
        "id": row["id"] or f"{row['file']}:{row['row']}:{number}",
        "kind": row["kind"],
        "occurred_at": _time(row["occurred_at"]),
        "recorded_at": _time(row["recorded_at"]),
        "actor": actor,
    }
    return json.dumps(head, ensure_ascii=False)[:-1] + f', "data": {row["data"]}}}'


def _time(seconds: int) -> str:
    return (_EPOCH + timedelta(seconds=seconds)).isoformat()


def _reason(error: Error) -> Text:
    said = error.message
    return Text(f"hồ sơ không xét được: {said}", f"the case cannot be judged: {said}")


# -- tables ---------------------------------------------------------------------------------------


class _Gathered:
    """The rows of the tables, as the cases are audited one by one."""

    def __init__(
        self,
        engine: Engine,
        at: datetime,
        asked: frozenset[AuditScope],
        scopes: frozenset[AuditScope],
        promptly: WorkingTime,
    ) -> None:
        self.engine, self.at, self.promptly = engine, at, promptly
        self.asked, self.scopes = asked, scopes
        self.findings: list[dict[str, Any]] = []
        self.cases: list[dict[str, Any]] = []
        self.stays: list[dict[str, Any]] = []
        self.set_aside: list[SetAside] = []
        self.of_case: dict[str, tuple[Record, OverdueMark | None]] = {}
        self.tells_slips = False
        clauses = engine.regulation.oversight(Oversight.SUPERVISION)
        self.supervision = frozenset(clause.id for clause in clauses)

    def audit(self, record: Record, mark: OverdueMark | None) -> CaseAudit:
        return audit(
            self.engine,
            record,
            self.at,
            scopes=() if len(self.scopes) == len(AuditScope) else self.scopes,
            promptly=self.promptly,
            mark=mark,
        )

    def add(self, record: Record, mark: OverdueMark | None) -> None:
        found = self.audit(record, mark)
        self.of_case[record.case_id] = record, mark
        self.tells_slips = self.tells_slips or _tells_slips(self.engine, found)
        self.findings.extend(_findings(found, self.supervision))
        self.cases.append(_case(self.engine, self.at, found))
        self.stays.extend(_stays(found))

    def tables(self, log: Log | None, rows: int = 0, files: tuple[str, ...] = ()) -> LogAudit:
        assumed = log.assumed if log else ()
        if not self.tells_slips:
            assumed = (*assumed, *self._without_slips())
        return LogAudit(
            self.engine,
            self.at,
            _table(FINDINGS, self.findings),
            _table(CASES, self.cases),
            _table(STAYS, self.stays),
            rows=log.rows if log else rows,
            files=log.files if log else files,
            set_aside=(*(log.set_aside if log else ()), *self.set_aside),
            assumed=assumed,
            scopes=self.scopes,
            record=lambda case: self.of_case[case][0],
            audit=lambda case: self.audit(*self.of_case[case]),
            ignored=log.ignored if log else {},
            asked=self.asked,
        )

    def _without_slips(self) -> Iterator[Text]:
        """A log that shows no message about a slip as sent cannot show that one was not."""
        left = [each for each in self.findings if each["owed"] is not Owed.SLIP_NOTICE]
        times = len(self.findings) - len(left)
        if not times:
            return
        roots = Counter(each["case"] for each in left if each["cause"] is None)
        others = Counter(each["case"] for each in left if each["cause"] is not None)
        for case in self.cases:
            case["findings"], case["consequences"] = roots[case["case"]], others[case["case"]]
        self.findings = left
        yield Text(
            f"nhật ký không ghi lần nào việc nhắn tin về phiếu chuyển: {times} lần phải nhắn không "
            "xét được",
            f"the log shows no message about a slip as sent: {times} that were owed cannot be "
            "judged",
        )


def _tells_slips(engine: Engine, found: CaseAudit) -> bool:
    return any(
        life.owed is Owed.SLIP_NOTICE and life.met is not None
        for life in engine.lives(found.case, found.at)
    )


def _table(schema: pa.Schema, rows: Iterable[dict[str, Any]]) -> pa.Table:
    return pa.Table.from_pylist(list(rows), schema=schema)


def _findings(found: CaseAudit, supervision: Collection[str]) -> Iterator[dict[str, Any]]:
    """With what was broken; that it is supervised holds of all."""
    for number, each in enumerate(found.deviations):
        yield _finding(found.summary.case_id, number, each, supervision)


def _finding(case: str, number: int, of: Deviation, supervision: Collection[str]) -> dict[str, Any]:
    text, lawful = of.text, of.lawful
    return {
        "case": case,
        "number": number,
        "kind": of.kind,
        "owed": of.owed,
        "refusal": of.refusal,
        "scope": of.scope,
        "role": of.role,
        "unit": of.unit,
        "level": of.level,
        "clauses": [clause.id for clause in of.citations if clause.id not in supervision],
        "readings": list(of.readings),
        "since": _utc(of.since),
        "due": _utc(of.due),
        "met": _utc(of.met),
        "by_s": of.by.count_s if of.since else None,
        "cause": of.cause,
        "evidence": list(of.evidence),
        "text_vi": text.vi,
        "text_en": text.en,
        "lawful_vi": lawful.vi,
        "lawful_en": lawful.en,
    }


def _case(engine: Engine, at: datetime, found: CaseAudit) -> dict[str, Any]:
    of = found.summary
    stays = of.levels
    closed = stays[-1].until if stays and of.position in _CLOSED else None
    since = of.received_at
    working = engine.calendar.between(since, max(since, closed or at)).count_s if since else None
    return {
        "case": of.case_id,
        "received_at": _utc(since),
        "closed_at": _utc(closed),
        "position": of.position,
        "channel": of.channel,
        "topic": of.topic,
        "unit": of.unit,
        "level": of.level,
        "rating": of.rating,
        "publication": of.publication,
        "late": of.late > 0,
        "late_s": of.late_by.count_s,
        "overdue": of.overdue,
        "verdict": of.verdict,
        "marked": of.marked,
        "marked_due": _utc(of.marked_due),
        "days": [day.isoformat() for day in of.days],
        "intake_s": of.intake.count_s,
        "working_s": working,
        "findings": of.deviations,
        "consequences": of.consequences,
    }


def _stays(found: CaseAudit) -> Iterator[dict[str, Any]]:
    for number, each in enumerate(found.summary.levels):
        yield _stay(found.summary.case_id, number, each)


def _stay(case: str, number: int, of: LevelResult) -> dict[str, Any]:
    return {
        "case": case,
        "number": number,
        "level": of.level,
        "unit": of.unit,
        "officer": of.officer,
        "since": _utc(of.since),
        "until": _utc(of.until),
        "ended_by": of.ended_by,
        "due": _utc(of.due),
        "overdue_since": _utc(of.overdue_since),
        "late_s": of.late.count_s,
        "working_s": of.stayed.count_s,
        "reschedulings": of.reschedulings,
    }


def _utc(at: datetime | None) -> datetime | None:
    return at and at.astimezone(UTC)
