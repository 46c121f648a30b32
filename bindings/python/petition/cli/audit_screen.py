"""`petition audit` of many cases: what was found, on one screen."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import Any

import pyarrow as pa
import pyarrow.compute as pc
from rich.cells import cell_len
from rich.table import Table
from rich.text import Text as Line

from petition.cli.screen import STYLES, TABLE, Screen
from petition.oversight.columns import holder
from petition.oversight.facts import clause_codes
from petition.oversight.figures_text import shown
from petition.oversight.grids import GRIDS, Grid, Measure, cell, ordered
from petition.oversight.labels import Labels
from petition.oversight.overview import Overview
from petition.oversight.words import IN_TIME
from petition.oversight.worst import ranked

__all__ = ["show_screen"]

ROWS_ASIDE = 2
ASSUMED = 2
MOST_CLAUSES = 3
_GAP = 3
"""Between two columns."""
_LATE = ("truly_late", "not_marked")
_SHOWN = {
    "verdicts": ("cases", "cases/*", "marked", "unmarked"),
    "kinds": ("findings", "consequences", "median_s", "p90_s"),
    "units": ("stays", "late", "late/stays", "median_s", "p90_s", "findings"),
}
"""The figures that have room."""


def show_screen(
    screen: Screen, overview: Overview, labels: Labels, top: int, told_before: bool = False
) -> None:
    """At most 60 lines, of however many cases; less of those that were told one by one before."""
    told = _Telling(screen, overview, labels, top)
    told.head()
    if overview.figures.total.cases:
        told.verdicts()
    if overview.figures.total.cases and not told_before:
        told.kinds()
        told.units()
        told.worst()
    told.aside()


class _Telling:
    def __init__(self, screen: Screen, overview: Overview, labels: Labels, top: int) -> None:
        self.screen = screen
        self.say = screen.say
        self.overview = overview
        self.labels = labels
        self.top = top

    def head(self) -> None:
        """What was audited, and the headline figures."""
        screen, (law, _, at, received, *_) = self.screen, self.overview.subject()
        screen.rule(self.overview.title())
        for pairs in ((law,), (at, received)):
            text = "; ".join(f"{name}: {value}" for name, value in pairs)
            screen.put(screen.line(text), hang=2)
        for share in self.overview.shares():
            screen.put(screen.line((share, "faint")), 2, 2)
        screen.put(screen.line((f"{self.overview.rows()}.", "")), hang=2)
        for label, value, note in self.overview.headlines():
            line = screen.line(f"{label}: ", (value, "strong"), (f" ({note})", "faint"))
            screen.put(line, hang=2)

    def verdicts(self) -> None:
        """What there is to each case that is called overdue."""
        styles = {id: "bad" for id in _LATE} | {IN_TIME.id: "good"}
        grid = _grid("verdicts")
        rows = [row for row in ordered(grid, self.overview.figures) if row.cases]
        self._table(grid, rows, [self.labels.verdict(row.id) for row in rows], styles)
        days = self.overview.lacking()
        if days:
            cases = self.say("hồ sơ", "cases")
            listed = "; ".join(f"{self.overview.day(day)}: {n} {cases}" for day, n in days[:4])
            text = self.say("Cổng thiếu ngày nghỉ", "Days off the portal lacks")
            self.screen.put(self.screen.line((f"{text}: {listed}", "faint")), hang=2)

    def kinds(self) -> None:
        """Findings by kind, with the clauses broken most."""
        grid = _grid("kinds")
        rows = ordered(grid, self.overview.figures)
        if not rows:
            return
        names = [f"{self.labels.kind(row.id)}  {self._clauses(row.id)}" for row in rows]
        self._table(grid, rows, names, {})

    def _clauses(self, kind: str) -> str:
        findings = self.overview.found.findings
        of_kind = findings.filter(pc.equal(findings["kind"], kind))
        counted = Counter(clause_codes(of_kind, self.labels.law).to_pylist())
        order = {clause: n for n, clause in enumerate(self.overview.facts.ids("clause"))}
        most = sorted(counted, key=lambda clause: (-counted[clause], order.get(clause, 0)))
        return self.labels.clauses(most[:MOST_CLAUSES]) + ("…" if len(most) > MOST_CLAUSES else "")

    def units(self) -> None:
        """Those late most often."""
        grid = _grid("units")
        rows = ordered(grid, self.overview.figures)
        names = [self.labels.party(row.id) for row in rows[: self.top]]
        self._table(grid, rows[: self.top], names, {}, more=len(rows) - self.top)

    def worst(self) -> None:
        """The cases late longest, each on a line of its own."""
        places = ranked(self.overview.facts)[: self.top]
        if not len(places):
            return
        self.screen.print("")
        head = self.say("Chậm trễ nhất", "Worst cases")
        self.screen.print(self.screen.line((head, "strong")))
        cases = self.overview.found.cases.take(pa.array(places)).to_pylist()
        for case in cases:
            self.screen.put_whole(self._case(case))

    def _case(self, case: dict[str, Any]) -> Line:
        held = self.labels.party(holder(case["unit"], case["level"] or case["position"]))
        late = self.overview.amount(case["late_s"])
        findings = self.overview.number(case["findings"])
        text = self.say(
            f"trễ {late} giờ làm việc, {findings} sai lệch, {held}",
            f"late by {late} working hours, {findings} findings, {held}",
        )
        return self.screen.line("  ", (case["case"], "bad"), f"  {text}")

    def aside(self) -> None:
        """The first rows that were not judged, and what the log cannot show."""
        screen, aside = self.screen, self.overview.found.set_aside
        screen.print("")
        for each in aside[:ROWS_ASIDE]:
            case = f" ({each.case})" if each.case else ""
            head, row = self.say("Để riêng", "Set aside"), self.say("dòng", "row")
            text = f"{each.file}, {row} {each.row}{case}: {screen.of(each.reason)}"
            screen.put_whole(screen.line((f"{head}: ", "warn"), text))
        for name, text in self.overview.told(ASSUMED)[2:]:
            screen.put(screen.line((f"{name}: ", "strong"), (text, "faint")), hang=2)

    # -- tables -----------------------------------------------------------------------------------

    def _table(
        self,
        grid: Grid,
        rows: Sequence[Any],
        names: Sequence[str],
        styles: dict[str, str],
        more: int = 0,
    ) -> None:
        measures = [each for each in grid.measures if each.figure in _SHOWN[grid.id]]
        total = getattr(self.overview.figures, grid.total)
        cells = [self._cells(measures, row, total) for row in (*rows, total)]
        heads = [self._heading(measure) for measure in measures]
        widths = [max(map(cell_len, column)) for column in zip(heads, *cells, strict=True)]
        table = Table(**TABLE)
        room = self.screen.console.width - sum(width + _GAP for width in widths)
        # A name is told whole, for others begin like it; of clauses the first will do.
        cut = grid.id == "kinds"
        table.add_column(self.screen.of(grid.head), no_wrap=cut, max_width=max(room, _GAP))
        for head, width in zip(heads, widths, strict=True):
            table.add_column(head, justify="right", no_wrap=True, min_width=width)
        for row, name, line in zip(rows, names, cells, strict=False):
            table.add_row(name, *line, style=STYLES.get(styles.get(row.id, ""), ""))
        if more > 0:
            table.add_row(self.say(f"… và {more} nơi khác", f"… and {more} more"))
        table.add_row(self.say("Tổng cộng", "Total"), *cells[-1], style="bold")
        self.screen.print("", table)

    def _heading(self, measure: Measure) -> str:
        shorter = {
            "marked": ("Đánh dấu", "Marked"),
            "consequences": ("Hệ quả", "Conseq."),
            "p90_s": ("PV 90", "90th"),
        }
        return self.say(*shorter.get(measure.figure, (measure.heading.vi, measure.heading.en)))

    def _cells(self, measures: Sequence[Measure], row: Any, total: Any) -> list[str]:
        lang = self.screen.lang
        return [shown(cell(measure, row, total), measure.form, lang) for measure in measures]


def _grid(id: str) -> Grid:
    return next(grid for grid in GRIDS if grid.id == id)
