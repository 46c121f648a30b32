"""`petition whatif`: recorded cases under another regulation or calendar, and what differs."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from rich.table import Table
from rich.text import Text as Line

from petition import (
    Difference,
    Engine,
    Judged,
    Record,
    Registry,
    Regulation,
    WorkingTime,
    what_if,
)
from petition.cli.judges import about
from petition.cli.screen import TABLE, Screen
from petition.harmless import json_of


def show(
    screen: Screen,
    records: Sequence[Record],
    before: Registry | None,
    after: Engine,
    as_json: bool,
) -> None:
    """Prints the cases that come out otherwise than by what judged them: the laws that are given,
    or else the built-in one that a record names."""
    judge_of = _among_builtin() if before is None else _among(before)
    found = [each for record in records for each in what_if([record], judge_of(record), after)]
    if as_json:
        print(json_of([_form(each) for each in found]))
        return
    total = len(records)
    screen.print(
        screen.say(
            f"{len(found)} trong {total} hồ sơ có kết quả khác.",
            f"{len(found)} of {total} cases come out otherwise.",
        )
    )
    for each in found:
        title = screen.line((each.case_id, "title"), (f"  {screen.cite(each.citations)}", "faint"))
        screen.print("", title, _table(screen, each))


def _among_builtin() -> Callable[[Record], Engine]:
    """The one that a record names, or else the usual one, which refuses to judge it."""
    laws = map(Regulation.builtin, Regulation.builtin_names())
    judges = {law.id: Engine(law) for law in laws}

    def judge_of(record: Record) -> Engine:
        named = record.laws[0].regulation.id if record.laws else ""
        return judges.get(named) or next(iter(judges.values()))

    return judge_of


def _among(laws: Registry) -> Callable[[Record], Engine]:
    def judge_of(record: Record) -> Engine:
        if not record.events:
            return laws._latest
        with about(record.case_id):
            return laws._judge_of(record, record.events[0].recorded_at)

    return judge_of


def _table(screen: Screen, each: Difference) -> Table:
    table = Table(**TABLE)
    for head in (
        "",
        screen.say("Như đã xét", "As judged"),
        screen.say("Nếu áp dụng", "What if"),
    ):
        table.add_column(head, overflow="fold")
    for name in each.changed:
        label, cell = _ROWS[name]
        table.add_row(screen.say(*label), cell(screen, each.before), cell(screen, each.after))
    return table


def _refused(screen: Screen, judged: Judged) -> Line:
    lines = (
        f"{id}: {', '.join(screen.of(code) for code in codes)}" for id, codes in judged.refused
    )
    return screen.below(*lines) or screen.line("—")


def _dues(screen: Screen, judged: Judged) -> Line:
    return screen.below(*map(screen.time, judged.dues)) or screen.line("—")


def _yes(screen: Screen, answer: bool) -> str:
    return screen.say("có", "yes") if answer else screen.say("không", "no")


_ROWS = {
    "refused": (("Bị từ chối", "Refused"), _refused),
    "position": (("Trạng thái", "Position"), lambda screen, j: screen.of(j.position)),
    "overdue": (("Trễ hạn", "Overdue"), lambda screen, j: _yes(screen, j.overdue)),
    "answered_late": (("Trả lời trễ", "Late"), lambda screen, j: _yes(screen, j.answered_late)),
    "dues": (("Các thời hạn", "Due times"), _dues),
    "late_s": (("Trễ", "Late by"), lambda screen, j: screen.late(WorkingTime(j.late_s))),
}


def _form(each: Difference) -> dict[str, object]:
    return {
        "case": each.case_id,
        "changed": each.changed,
        "clauses": [clause.id for clause in each.citations],
        "before": _judged_form(each.before),
        "after": _judged_form(each.after),
    }


def _judged_form(judged: Judged) -> dict[str, object]:
    return {
        "refused": [{"event": id, "reasons": codes} for id, codes in judged.refused],
        "position": judged.position,
        "overdue": judged.overdue,
        "answered_late": judged.answered_late,
        "dues": [due.isoformat() for due in judged.dues],
        "late_s": judged.late_s,
    }
