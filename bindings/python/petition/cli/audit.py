"""`petition audit`: recorded cases judged again, each departure with its clause; then a report."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import datetime, timedelta

from rich.table import Table

from petition import (
    CaseAudit,
    CaseSummary,
    Deviation,
    Engine,
    Period,
    Record,
    Report,
    Role,
    Tally,
    audit,
    audit_json,
    period_of,
    report,
    report_json,
)
from petition.cli.screen import TABLE, Screen
from petition.speech.names import Names

_INDENT = 4


def show(
    screen: Screen,
    engine: Engine,
    records: Sequence[Record],
    until: datetime | None,
    period: Period | None,
    as_json: bool,
) -> int:
    """Audits every record; returns how many deviations there are."""
    at = until or _last_recorded(records)
    if at is None:
        screen.print(screen.say("Không có sự kiện nào.", "There are no events."))
        return 0
    audits = [audit(engine, record, at) for record in records]
    start, end = _covered(engine, audits, at, period)
    summaries = [found.summary for found in audits]
    if as_json:
        cases = [json.loads(audit_json(engine, record, at, screen.lang)) for record in records]
        text = report_json(engine.regulation, summaries, start, end, screen.lang)
        print(json.dumps({"cases": cases, "report": json.loads(text)}, ensure_ascii=False))
    else:
        names = Names(screen, engine.regulation)
        for found in audits:
            _print_case(screen, names, found)
        _print_summaries(screen, names, summaries, at)
        _print_report(screen, engine, report(engine.regulation, summaries, start, end))
    return sum(len(found.deviations) for found in audits)


def _last_recorded(records: Sequence[Record]) -> datetime | None:
    times = [event.recorded_at for record in records for event in record.events]
    return max(times, default=None)


def _covered(
    engine: Engine, audits: Sequence[CaseAudit], at: datetime, period: Period | None
) -> tuple[datetime, datetime]:
    """The period that the audit falls into, or else all cases."""
    if period is not None:
        day = at.astimezone(engine.calendar.zone).date()
        return period_of(period, day, engine.calendar)
    received = [a.summary.received_at for a in audits if a.summary.received_at is not None]
    return min(received, default=at), at + timedelta(seconds=1)


# -- one case -------------------------------------------------------------------------------------


def _print_case(screen: Screen, names: Names, found: CaseAudit) -> None:
    screen.rule(found.case.id)
    for deviation in found.deviations:
        _print_deviation(screen, names, deviation)
    if not found.deviations:
        none = screen.say("Không có sai lệch.", "No deviation.")
        screen.print(screen.line(("✓ ", "good"), none))
    screen.print("")


def _print_deviation(screen: Screen, names: Names, deviation: Deviation) -> None:
    parts = [names.who(deviation.role, deviation.unit)]
    if deviation.by:
        amount = screen.amount(deviation.by)
        parts.append(screen.say(f"{amount} làm việc", f"{amount} of working time"))
    screen.put(
        screen.line(
            ("✗ ", "bad"),
            (screen.of(deviation.kind), "bad"),
            f" — {', '.join(parts)}",
            (f"  {screen.cite(deviation.citations, deviation.readings)}", "faint"),
        ),
        hang=2,
    )
    screen.put(screen.line(screen.of(deviation.text)), _INDENT)
    lawful = f"{screen.say('Cách làm đúng', 'Lawful instead')}: {screen.of(deviation.lawful)}."
    screen.put(screen.line((lawful, "good")), _INDENT)
    if deviation.evidence:
        shown = f"{screen.say('Sự kiện', 'Events')}: {', '.join(deviation.evidence)}"
        screen.put(screen.line((shown, "faint")), _INDENT)


# -- all cases ------------------------------------------------------------------------------------


def _print_summaries(
    screen: Screen, names: Names, summaries: Sequence[CaseSummary], at: datetime
) -> None:
    heading = screen.say(f"Các hồ sơ đến {screen.time(at)}", f"The cases as of {screen.time(at)}")
    basis = screen.cite(summaries[0].citations) if summaries else ""
    screen.print(screen.line((heading, "title"), (f"  {basis}", "faint")))
    table = Table(**TABLE)
    date_width = len(screen.day(at.date()))
    for number, (vi, en) in enumerate(_COLUMNS):
        width = date_width if number in _DATES else None
        table.add_column(screen.say(vi, en), overflow="fold", min_width=width)
    for summary in summaries:
        table.add_row(*_row(screen, names, summary))
    screen.print(table, "")


_COLUMNS = (
    ("Hồ sơ", "Case"),
    ("Tiếp nhận", "Received"),
    ("Trả lời", "Answered"),
    ("Đơn vị xử lý", "Handled by"),
    ("Trễ", "Late by"),
    ("Tại nhân viên trực", "Intake"),
    ("Sai lệch", "Dev."),
)
_DATES = (1, 2)
"""Columns that a date fits in without a break."""


def _row(screen: Screen, names: Names, summary: CaseSummary) -> tuple[str, ...]:
    return (
        summary.case_id,
        screen.day(summary.received_at) if summary.received_at else "—",
        _outcome(screen, names, summary),
        names.unit(summary.unit) if summary.unit else names.who(Role.OPERATOR),
        screen.amount(summary.late_by) if summary.late else "—",
        screen.amount(summary.intake),
        str(summary.deviations or "—"),
    )


def _outcome(screen: Screen, names: Names, summary: CaseSummary) -> str:
    """When it was answered, or where it stands."""
    if summary.answered_at:
        return screen.day(summary.answered_at)
    return names.level(summary.position)


# -- the report -----------------------------------------------------------------------------------


def _print_report(screen: Screen, engine: Engine, found: Report) -> None:
    heading = screen.say(
        f"Báo cáo: tiếp nhận từ {screen.time(found.start)} đến trước {screen.time(found.end)}",
        f"Report: received from {screen.time(found.start)} to before {screen.time(found.end)}",
    )
    screen.put(
        screen.line((heading, "title"), (f"  {screen.cite(found.citations)}", "faint")), hang=2
    )
    names = Names(screen, engine.regulation)
    table = Table(**TABLE)
    table.add_column(screen.say("Đơn vị", "Unit"), overflow="fold")
    for vi, en in _COUNTS:
        table.add_column(screen.say(vi, en), justify="right")
    for of in found.units:
        unit = names.unit(of.unit) if of.unit else names.who(Role.OPERATOR)
        table.add_row(unit, *_counts(screen, of.tally))
    table.add_row(screen.say("Tổng cộng", "Total"), *_counts(screen, found.total), style="bold")
    screen.print(table, screen.line((_ratings(screen, engine, found.total), "")))


_COUNTS = (
    ("Tiếp nhận", "In"),
    ("Không tiếp nhận", "Declined"),
    ("Đã rút", "Withdrawn"),
    ("Đã trả lời", "Answered"),
    ("Trả lời trễ", "Late"),
    ("Đang xử lý", "Open"),
    ("Trễ hạn", "Overdue"),
    ("Hài lòng", "Satisfied"),
    ("Sai lệch", "Dev."),
)


def _counts(screen: Screen, tally: Tally) -> tuple[str, ...]:
    share = tally.satisfied_share
    numbers = (
        tally.received,
        tally.declined,
        tally.withdrawn,
        tally.answered,
        tally.answered_late,
        tally.open,
        tally.overdue,
    )
    satisfied = "—" if share is None else f"{share * 100:.0f} %"
    return (*map(str, numbers), satisfied, str(tally.deviations))


def _ratings(screen: Screen, engine: Engine, tally: Tally) -> str:
    """As in `Đánh giá: Hài lòng 1, Chấp nhận được 0, Không hài lòng 1`."""
    labels = {rating.id: screen.of(rating.label) for rating in engine.regulation.ratings}
    steps = ", ".join(f"{labels[step]} {count}" for step, count in tally.ratings)
    return f"{screen.say('Đánh giá', 'Ratings')}: {steps}" if steps else ""
