"""Audits a log case by case, and puts what is found into its tables."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import datetime

import numpy as np
from numpy.typing import NDArray

from petition import _core
from petition.audit import (
    PROMPTLY,
    CaseAudit,
    OverdueMark,
    audit,
    core_audit,
    judge_of_record,
)
from petition.cases import Record, record_to
from petition.cores import cores
from petition.engine import Engine
from petition.errors import InvalidInput, NotCovered
from petition.logs import Log, SetAside
from petition.oversight.another_law import by_law, set_aside, unjudged, without
from petition.oversight.found import Columns, Tables, gathered, without_slips
from petition.oversight.model import LogAudit
from petition.oversight.sorted_log import SortedLog
from petition.registry import Registry, latest
from petition.texts import Lang, Text
from petition.times import Amount, to_seconds, working_seconds
from petition.words import AuditScope, ErrorCode

__all__ = ["audit_log", "audit_records"]

_RECORDS = 10_000


def audit_log(
    engine: Engine | Registry,
    log: Log,
    at: datetime,
    *,
    scopes: Collection[AuditScope] = (),
    promptly: Amount = PROMPTLY,
    progress: Callable[[int, int], None] | None = None,
    as_if: bool = False,
) -> LogAudit:
    """Audit every case of a log (Art. 18.2, 18.3).

    A case that cannot be judged, as one of years that no calendar covers, is set aside with its
    rows and the reason, and the others are audited. So is one whose record names a law that is not
    given.

    Parameters
    ----------
    engine : Engine or Registry
        What judges. A registry picks for each case what its record names or, where it names no
        versions, as a table never does, what was in force when it began.
    log : Log
        As ``petition.logs.read`` gives it.
    at : datetime
        Aware.
    scopes : collection of AuditScope, optional
        What is looked at, of what the log can show; all of that when left out.
    promptly : WorkingTime, timedelta or str, optional
        After how long what is owed at once counts as late (I-9).
    progress : callable, optional
        Called now and then with how many of the cases are audited, and how many there are.
    as_if : bool, optional
        Whether an engine judges cases whose record names another law too, as if by this one.

    Returns
    -------
    LogAudit
        What was found.

    Raises
    ------
    InvalidInput
        For a naive datetime, and for ``as_if`` with a registry.

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
    looked = asked & log.scopes
    if as_if and isinstance(engine, Registry):
        raise InvalidInput(ErrorCode.INVALID_ARGUMENT, "one engine judges all as if", "as_if")
    places, others = ({}, {}) if as_if else by_law(engine, log, at)
    cases, aside = SortedLog(without(log, others), places), list(set_aside(log, others))
    found = _Found(engine, at, looked, promptly)
    tables = gathered(found.of_log(cases, progress or _unwatched))

    def record_of(case: str) -> tuple[Record, OverdueMark | None]:
        return cases.record(case), log.marks.get(case)

    def engine_of(case: str, record: Record) -> Engine:
        place = places.get(case)
        if place is None or isinstance(engine, Engine):
            return judge_of_record(engine, record, at)
        return engine._engines[place]

    def named(case: str) -> Record:
        record, laws = cases.record(case), log.laws.get(case)
        return replace(record, laws=laws) if laws else record

    aside += [
        SetAside(log.files[file], row, cases.cases[index].as_py(), unjudged(place, message))
        for index, place, message in found.failed
        for file, row in cases.places(index)
    ]
    return found.audit(
        tables,
        record_of,
        engine_of,
        named,
        rows=log.rows,
        files=log.files,
        set_aside=(*log.set_aside, *aside),
        assumed=log.assumed,
        ignored=log.ignored,
        asked=asked,
    )


def audit_records(
    engine: Engine | Registry, records: Sequence[Record], at: datetime, file: str = ""
) -> LogAudit:
    """Audit records and put what is found into the tables of a log.

    Parameters
    ----------
    engine : Engine or Registry
        What judges, as for ``audit``.
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
        As for ``audit``.
    NotCovered
        As for ``audit``.

    Examples
    --------
    >>> import petition
    >>> from petition.oversight import audit_records
    >>> at = petition.instant("2026-11-23T16:00:00+07:00")
    >>> found = audit_records(petition.Engine.builtin(), [petition.Record("PA-1")], at)
    >>> found.cases.num_rows, found.rows
    (1, 0)
    """
    found = _Found(engine, at, frozenset(AuditScope), PROMPTLY)
    tables = gathered(found.of_records(records))
    if found.failed:
        index, place, said = found.failed[0]
        audit(engine, records[index], at)
        raise NotCovered(ErrorCode.NOT_COVERED, said, place)
    of_case = {record.case_id: record for record in records}
    return found.audit(
        tables,
        lambda case: (of_case[case], None),
        lambda _, record: judge_of_record(engine, record, at),
        of_case.__getitem__,
        rows=sum(len(record.events) for record in records),
        files=(file,) if file else (),
    )


def _unwatched(done: int, whole: int) -> None:
    """Nobody is told."""


class _Found:
    """What the core finds, batch by batch."""

    def __init__(
        self,
        law: Engine | Registry,
        at: datetime,
        scopes: frozenset[AuditScope],
        promptly: Amount,
    ) -> None:
        self.law, self.at, self.promptly, self.scopes = law, at, promptly, scopes
        self.every: tuple[AuditScope, ...] = tuple(scopes) if len(scopes) < len(AuditScope) else ()
        self.how = (
            to_seconds(at, "at"),
            [scope.number for scope in self.every],
            working_seconds(promptly, "promptly"),
            cores(),
        )
        self.failed: list[tuple[int, str, str]] = []
        self.tells_slips = False
        self.judges: list[NDArray[np.int64]] = []

    def of_log(
        self, cases: SortedLog, progress: Callable[[int, int], None]
    ) -> Iterator[tuple[Columns, Columns, Columns]]:
        """Its columns, a batch at a time."""
        whole = len(cases.cases)
        for start, texts, numbers in cases.batches():
            progress(start, whole)
            found = _core.audit_events(self.law._core, texts, numbers, *self.how)
            yield self._take(start, found)
        progress(whole, whole)

    def of_records(self, records: Sequence[Record]) -> Iterator[tuple[Columns, Columns, Columns]]:
        """The columns of all, some thousand at a time."""
        for start in range(0, len(records), _RECORDS):
            made = [record_to(record) for record in records[start : start + _RECORDS]]
            found = _core.audit_records(self.law._core, made, *self.how)
            yield self._take(start, found)

    def _take(self, start: int, given: _core._Found) -> tuple[Columns, Columns, Columns]:
        findings, cases, stays, judges, failed, tells_slips = given
        self.judges.append(np.asarray(judges, np.int64))
        self.failed += [(start + index, place, said) for index, place, said in failed]
        self.tells_slips = self.tells_slips or tells_slips
        return findings, cases, stays

    def audit(
        self,
        tables: Tables,
        record_of: Callable[[str], tuple[Record, OverdueMark | None]],
        engine_of: Callable[[str, Record], Engine],
        named: Callable[[str], Record],
        *,
        rows: int,
        files: tuple[str, ...],
        set_aside: tuple[SetAside, ...] = (),
        assumed: tuple[Text, ...] = (),
        ignored: Mapping[str, int] | None = None,
        asked: frozenset[AuditScope] = frozenset(AuditScope),
    ) -> LogAudit:
        """What was found; a log that shows no message about a slip cannot show that one was not."""
        findings, cases, stays = tables
        if not self.tells_slips:
            left, cases = without_slips(findings, cases)
            assumed = (*assumed, *_unseen(len(findings) - len(left)))
            findings = left

        def audit_of(case: str) -> tuple[Engine, _core.CaseAudit]:
            record, mark = record_of(case)
            engine = engine_of(case, record)
            made = core_audit(
                engine,
                record,
                self.at,
                self.every,
                self.promptly,
                mark,
                shows_slip_notices=self.tells_slips,
            )
            return engine, made

        def told(case: str) -> CaseAudit:
            engine, made = audit_of(case)
            return CaseAudit._under(made, engine._law)

        def as_json(case: str, lang: Lang) -> str:
            engine, made = audit_of(case)
            return made.to_json(engine._core, lang)

        return LogAudit(
            latest(self.law),
            self.at,
            findings,
            cases,
            stays,
            rows=rows,
            files=files,
            set_aside=set_aside,
            assumed=assumed,
            scopes=self.scopes,
            record=named,
            audit=told,
            audit_json=as_json,
            ignored=ignored or {},
            asked=asked,
            law=self.law,
            judges=np.concatenate(self.judges) if self.judges else np.empty(0, np.int64),
        )


def _unseen(times: int) -> Iterator[Text]:
    if times:
        yield Text(
            f"nhật ký không ghi lần nào việc nhắn tin về phiếu chuyển: {times} lần phải nhắn không "
            "xét được",
            f"the log shows no message about a slip as sent: {times} that were owed cannot be "
            "judged",
        )
