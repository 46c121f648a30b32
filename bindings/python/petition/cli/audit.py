"""`petition audit`: a log judged again; what was found on one screen, in files, or as JSON."""

from __future__ import annotations

import json
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pyarrow.compute as pc

from petition import (
    AuditScope,
    Engine,
    Period,
    Registry,
    period_of,
    periods_of,
    report,
    report_json,
)
from petition.cli.audit_case import show_case
from petition.cli.audit_report import show_report, show_series
from petition.cli.audit_rules import rule_json, show_rule
from petition.cli.audit_screen import show_screen
from petition.cli.screen import Screen
from petition.harmless import json_of
from petition.logs import Log, Unreadable
from petition.logs import SetAside as Row
from petition.oversight.judging import audit_log
from petition.oversight.model import LogAudit, SetAside
from petition.oversight.rules import Rule, RuleAudit, judge_rule
from petition.oversight.write import overview_of, write
from petition.registry import latest
from petition.speech.names import Names
from petition.texts import Text
from petition.times import from_seconds

__all__ = ["ANY", "Wishes", "audited", "show"]

ANY = "any"
"""Fails on a finding of whatever kind, and on a rule of one's own that is broken."""
FEW = 3
"""So many cases are told one by one."""
_NOTHING: dict[str, Any] = {"cases": [], "report": None, "series": [], "rules": [], "log": None}
"""What there is to say of a log without rows, which tells no time to judge it at."""


@dataclass(frozen=True, slots=True)
class Wishes:
    """What the command was asked for."""

    period: Period | None = None
    every: Period | None = None
    rules: Sequence[Rule] = ()
    out: Path | None = None
    top: int = 4
    fail_on: Collection[str] = (ANY,)
    as_json: bool = False


def audited(
    law: Engine | Registry,
    log: Log,
    until: datetime | None,
    scopes: Collection[AuditScope] = (),
    progress: Callable[[int, int], None] | None = None,
    as_if: bool = False,
) -> LogAudit | None:
    """What is found of a log, in all scopes when none is named; nothing when it has no row."""
    last = pc.max(log.events["recorded_at"]).as_py()
    at = until or (None if last is None else from_seconds(last, latest(law).calendar.zone))
    if at is None:
        _check_judged(0, log.set_aside)
        return None
    return audit_log(law, log, at, scopes=scopes, progress=progress, as_if=as_if)


def show(screen: Screen, found: LogAudit | None, wishes: Wishes) -> bool:
    """Shows it as wished; returns whether a finding is of a kind to fail on.

    Raises `Unreadable` after that when no row could be judged.
    """
    if found is None:
        said = screen.say("Không có sự kiện nào.", "There are no events.")
        screen.print(json_of(_NOTHING) if wishes.as_json else said)
        return False
    ruled = [judge_rule(found, rule) for rule in wishes.rules]
    if wishes.as_json:
        print(json_of(_document(screen, found, wishes, ruled)))
    else:
        _print(screen, found, wishes, ruled)
    if wishes.out is not None:
        written = write(found, wishes.out, screen.lang)
        if not wishes.as_json:
            _print_written(screen, written)
    elif not wishes.as_json and found.cases.num_rows > FEW:
        hint = screen.say(
            "Báo cáo HTML, XLSX, CSV, Parquet đầy đủ: thêm --out THƯ_MỤC",
            "All of it as HTML, XLSX, CSV, Parquet: add --out FOLDER",
        )
        screen.put(screen.line((hint, "faint")))
    _check_judged(found.judged, found.set_aside)
    broken = ANY in wishes.fail_on and any(each.late for each in ruled)
    return broken or fails(found, wishes.fail_on)


def _check_judged(judged: int, aside: Sequence[SetAside]) -> None:
    """A log of which nothing could be judged has not been found in order."""
    if judged or not aside:
        return
    first, count = aside[0], len(aside)
    reason = Text(
        f"không xét được dòng nào trong {count} dòng; dòng đầu: {first.reason.vi}",
        f"none of {count} rows could be judged; the first: {first.reason.en}",
    )
    raise Unreadable(Row(first.file, first.row, first.case, reason))


def fails(found: LogAudit, kinds: Collection[str]) -> bool:
    """Whether there is a finding of one of the kinds."""
    there = set(pc.unique(found.findings["kind"]).to_pylist())
    return bool(there) if ANY in kinds else bool(there & set(kinds))


def _print(screen: Screen, found: LogAudit, wishes: Wishes, ruled: Sequence[RuleAudit]) -> None:
    ids = found.cases["case"].to_pylist()
    few = len(ids) <= FEW
    if few:
        names = Names(screen, found.engine.regulation)
        for id in ids:
            show_case(screen, names, found.audit(id), found.regulations)
    overview, labels = overview_of(found, screen.lang)
    show_screen(screen, overview, labels, wishes.top, told_before=few)
    law = found.engine.regulation
    if wishes.period is not None or (few and wishes.every is None):
        summaries = [found.audit(id).summary for id in ids]
        screen.print("")
        show_report(screen, found.engine, report(law, summaries, *covered(found, wishes.period)))
    if wishes.every is not None:
        summaries = [found.audit(id).summary for id in ids]
        screen.print("")
        made = [report(law, summaries, *each) for each in series(found, wishes.every)]
        show_series(screen, wishes.every, made)
    for each in ruled:
        show_rule(screen, Names(screen, law), each, wishes.top)


def _print_written(screen: Screen, written: Sequence[Path]) -> None:
    first, *rest = written
    text = screen.say("Báo cáo", "Report")
    screen.print("")
    screen.put_whole(screen.line((f"{text}: ", "strong"), str(first)))
    names = ", ".join(path.name for path in rest)
    beside = screen.say("Cùng thư mục", "Beside it")
    screen.put(screen.line((f"{beside}: {names}", "faint")), hang=2)


def covered(found: LogAudit, period: Period | None) -> tuple[datetime, datetime]:
    """The period that the audit falls into, or else all cases."""
    calendar, at = found.engine.calendar, found.at
    if period is not None:
        return period_of(period, at.astimezone(calendar.zone).date(), calendar)
    first = pc.min(found.cases["received_at"]).as_py()
    start = first.astimezone(calendar.zone) if first else at
    return start, at + timedelta(seconds=1)


def series(found: LogAudit, period: Period) -> tuple[tuple[datetime, datetime], ...]:
    """Each such period from that of the first petition to that of the audit."""
    first, _ = covered(found, None)
    last = found.at.astimezone(found.engine.calendar.zone).date()
    return periods_of(period, first.date(), last, found.engine.calendar)


def _document(
    screen: Screen, found: LogAudit, wishes: Wishes, ruled: Sequence[RuleAudit]
) -> dict[str, Any]:
    """Each case, the report, and what became of the rows of the log."""
    engine, lang = found.engine, screen.lang
    ids = found.cases["case"].to_pylist()
    summaries = [found.audit(id).summary for id in ids]

    def of_period(start: datetime, end: datetime) -> Any:
        return json.loads(report_json(engine.regulation, summaries, start, end, lang))

    aside = [
        {"file": each.file, "row": each.row, "case": each.case, "reason": each.reason.of(lang)}
        for each in found.set_aside
    ]
    return {
        "cases": [json.loads(found.audit_json(id, lang)) for id in ids],
        "report": of_period(*covered(found, wishes.period)),
        "series": [of_period(*each) for each in series(found, wishes.every)]
        if wishes.every
        else [],
        "rules": [rule_json(each) for each in ruled],
        "log": {
            "files": found.files,
            "rows": found.rows,
            "judged": found.judged,
            "ignored": dict(found.ignored),
            "set_aside": aside,
            "assumed": [text.of(lang) for text in found.assumed],
            "scopes": sorted(found.scopes),
        },
    }
