"""`petition audit --period`: the report of a week, month, quarter or year."""

from __future__ import annotations

from rich.table import Table

from petition import Engine, Report, Role, Tally
from petition.cli.screen import TABLE, Screen
from petition.speech.names import Names

__all__ = ["show_report"]

_NAME = 13
"""The room that the name of a unit has at least."""


def show_report(screen: Screen, engine: Engine, found: Report) -> None:
    """Totals, and the same for each unit (Art. 12.2, 21)."""
    heading = screen.say(
        f"Báo cáo: từ {screen.time(found.start)} đến trước {screen.time(found.end)}",
        f"Report: from {screen.time(found.start)} to before {screen.time(found.end)}",
    )
    screen.put(
        screen.line((heading, "title"), (f"  {screen.cite(found.citations)}", "faint")), hang=2
    )
    names = Names(screen, engine.regulation)
    table = Table(**TABLE)
    table.add_column(screen.say("Đơn vị", "Unit"), overflow="fold", min_width=_NAME)
    for vi, en in _COUNTS:
        table.add_column(screen.say(vi, en), justify="right")
    for of in found.units:
        unit = names.unit(of.unit) if of.unit else names.who(Role.OPERATOR)
        table.add_row(unit, *_counts(screen, of.tally))
    table.add_row(screen.say("Tổng cộng", "Total"), *_counts(screen, found.total), style="bold")
    screen.print(table, screen.line((_ratings(screen, engine, found.total), "")))


_COUNTS = (
    ("Kỳ trước", "Before"),
    ("Đến", "In"),
    ("Trả lời", "Answered"),
    ("Trễ", "Late"),
    ("Lên cấp trên", "Passed up"),
    ("Đi khác", "Out"),
    ("Còn lại", "Open"),
    ("Trễ hạn", "Overdue"),
    ("Hài lòng", "Satisfied"),
    ("Sai lệch", "Dev."),
)
"""What was there and came; how it left; what is open. `Đi khác`: declined, withdrawn, returned or
passed on."""


def _counts(screen: Screen, tally: Tally) -> tuple[str, ...]:
    share = tally.satisfied_share
    numbers = (
        tally.carried_over,
        tally.received + tally.reopened,
        tally.answered,
        tally.answered_late,
        tally.passed_up,
        tally.declined + tally.withdrawn + tally.returned + tally.passed_on,
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
