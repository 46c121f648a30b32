"""`petition audit --period`, `--every`: reports of a week, month, quarter or year."""

from __future__ import annotations

from collections.abc import Sequence

from rich.table import Table

from petition import Engine, Period, Report, Role, Tally
from petition.cli.screen import TABLE, Screen
from petition.speech.names import Names
from petition.speech.tallies import COUNTS, counts, span

__all__ = ["show_report", "show_series"]

_NAME = 13
"""The room that the name of a unit has at least."""


def show_series(screen: Screen, period: Period, reports: Sequence[Report]) -> None:
    """The totals of one period after another: what one leaves open the next has from before."""
    heading = screen.say("Các kỳ báo cáo", "Reports by period")
    cited = screen.cite(reports[0].citations) if reports else ""
    screen.put(screen.line((heading, "title"), (f"  {cited}", "faint")), hang=2)
    table = _table(screen, screen.say(*_PERIODS[period]))
    for of in reports:
        table.add_row(_name_of(period, of), *counts(of.total))
    screen.print(table)


_PERIODS = {
    Period.WEEK: ("Tuần từ", "Week from"),
    Period.MONTH: ("Tháng", "Month"),
    Period.QUARTER: ("Quý", "Quarter"),
    Period.YEAR: ("Năm", "Year"),
}


def _name_of(period: Period, of: Report) -> str:
    """As in `23/11/2026`, `11/2026`, `IV/2026`, `2026`."""
    quarter = ("I", "II", "III", "IV")[(of.start.month - 1) // 3]
    return {
        Period.WEEK: f"{of.start:%d/%m/%Y}",
        Period.MONTH: f"{of.start:%m/%Y}",
        Period.QUARTER: f"{quarter}/{of.start:%Y}",
        Period.YEAR: f"{of.start:%Y}",
    }[period]


def show_report(screen: Screen, engine: Engine, found: Report) -> None:
    """Totals, and the same for each unit (Art. 12.2, 21)."""
    heading = f"{screen.say('Báo cáo', 'Report')}: {span(screen, found)}"
    screen.put(
        screen.line((heading, "title"), (f"  {screen.cite(found.citations)}", "faint")), hang=2
    )
    to = "; ".join(map(screen.of, engine.regulation.report_recipients))
    if to:
        screen.put(screen.line((f"{screen.say('Kính gửi', 'To')}: {to}", "")), hang=2)
    names = Names(screen, engine.regulation)
    table = _table(screen, screen.say("Đơn vị", "Unit"))
    for of in found.units:
        unit = names.unit(of.unit) if of.unit else names.who(Role.OPERATOR)
        table.add_row(unit, *counts(of.tally))
    table.add_row(screen.say("Tổng cộng", "Total"), *counts(found.total), style="bold")
    screen.print(table, screen.line((_ratings(screen, engine, found.total), "")))


def _table(screen: Screen, first: str) -> Table:
    table = Table(**TABLE)
    table.add_column(first, overflow="fold", min_width=_NAME)
    for heading in COUNTS:
        table.add_column(screen.of(heading), justify="right")
    return table


def _ratings(screen: Screen, engine: Engine, tally: Tally) -> str:
    """As in `Đánh giá: Hài lòng 1, Chấp nhận được 0, Không hài lòng 1`."""
    labels = {rating.id: screen.of(rating.label) for rating in engine.regulation.ratings}
    steps = ", ".join(f"{labels[step]} {count}" for step, count in tally.ratings)
    return f"{screen.say('Đánh giá', 'Ratings')}: {steps}" if steps else ""
