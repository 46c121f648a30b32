"""The audit as one XLSX workbook: an overview, the figures, and every row."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import Any

import xlsxwriter
from xlsxwriter.format import Format
from xlsxwriter.utility import xl_col_to_name
from xlsxwriter.worksheet import Worksheet

from petition.harmless import visible
from petition.oversight.columns import Column, Sheet, Value, aside, sheets
from petition.oversight.grids import GRIDS, Grid, cell, first, ordered
from petition.oversight.labels import Labels
from petition.oversight.overview import Overview
from petition.oversight.words import IN_TIME, VERDICTS

__all__ = ["write"]

MOST_ROWS = 100_000
"""Of a list; the others are in the files that programs read."""
_MOST_TEXT = 32_767
_MANY = 20_000
"""From so many rows on, rows go to the disk as they are written."""
_MADE = datetime(2000, 1, 1)
"""The same log gives the same bytes."""
_EPOCH, _DAY = 25_569, 86_400
_INK, _RULE, _PALE = "#1f2a24", "#b9c4bc", "#eef2ee"
_TEXT = {"font_name": "Arial", "font_size": 10, "font_color": _INK, "valign": "top"}
_FORMS: dict[str, dict[str, Any]] = {
    "text": {},
    "wrap": {"text_wrap": True},
    "time": {"num_format": "dd/mm/yyyy hh:mm", "align": "left"},
    "amount": {"num_format": "[h]:mm"},
    "count": {"num_format": "#,##0"},
    "share": {"num_format": "0.0 %"},
}
_HEAD, _LINE, _WRAP = 30, 13.5, 88
"""Heights of a heading and of a line in points, and the width of what is wrapped in characters."""
_PAGES = (
    ("verdicts",),
    ("units",),
    ("levels",),
    ("topics", "channels"),
    ("periods",),
    ("kinds", "clauses"),
)
"""The grids of each sheet of figures."""


def write(path: Path, overview: Overview, labels: Labels) -> None:
    """Writes the workbook."""
    detail = (*sheets(overview.found, labels), aside(overview.found, labels))
    many = max(sheet.table.num_rows for sheet in detail) > _MANY
    with xlsxwriter.Workbook(str(path), {"constant_memory": many}) as book:
        book.set_properties({"title": overview.title(), "created": _MADE})
        made = _Workbook(book, overview, labels)
        made.overview_sheet(detail)
        for ids in _PAGES:
            made.grid_sheet([grid for grid in GRIDS if grid.id in ids])
        for sheet in detail:
            made.detail_sheet(sheet)


class _Workbook:
    def __init__(self, book: xlsxwriter.Workbook, overview: Overview, labels: Labels) -> None:
        self.book = book
        self.overview = overview
        self.labels = labels
        self.say = labels.speech.say
        self.formats: dict[tuple[str, str], Format] = {}
        self.page = 0

    # -- looks ------------------------------------------------------------------------------------

    def format(self, form: str, look: str = "cell") -> Format:
        """How a kind of value looks: in a cell, a head, a total."""
        looks: dict[str, dict[str, Any]] = {
            "cell": {},
            "title": {"bold": True, "font_size": 15},
            "section": {"bold": True, "font_size": 12},
            "note": {"italic": True, "font_color": "#55605a"},
            "strong": {"bold": True},
            "figure": {"bold": True, "font_size": 13, "align": "right"},
            "head": {
                "bold": True,
                "text_wrap": True,
                "valign": "vcenter",
                "bg_color": _PALE,
                "bottom": 2,
                "bottom_color": _INK,
            },
            "head_right": {"align": "right"},
            "total": {"bold": True, "top": 1, "top_color": _RULE, "bg_color": _PALE},
        }
        looks["head_right"] |= looks["head"]
        key = (form, look)
        if key not in self.formats:
            base: dict[str, Any] = {
                "font_name": "Arial",
                "font_size": 10,
                "font_color": _INK,
                "valign": "top",
            }
            self.formats[key] = self.book.add_format(base | _FORMS[form] | looks[look])
        return self.formats[key]

    def sheet(self, title: str, widths: Sequence[int], landscape: bool = True) -> Worksheet:
        """A sheet that prints on A4."""
        sheet = self.book.add_worksheet(title[:31])
        for n, width in enumerate(widths):
            sheet.set_column(n, n, width)
        sheet.hide_gridlines(2)
        sheet.set_paper(9)
        if landscape:
            sheet.set_landscape()
        sheet.fit_to_pages(1, 0)
        sheet.set_margins(left=0.5, right=0.5, top=0.6, bottom=0.7)
        sheet.set_footer(f"&L&8{_footer(self.overview.title())}&R&8&P/&N")
        return sheet

    def put(
        self, sheet: Worksheet, row: int, column: int, value: Any, form: str, look: str
    ) -> None:
        """One value; a text is never a formula or a link."""
        made = self.format(form, look)
        if value is None or value == "":
            sheet.write_blank(row, column, None, made)
        elif isinstance(value, str):
            sheet.write_string(row, column, _cut(value), made)
        else:
            sheet.write_number(row, column, _as_excel(value, form), made)

    # -- sheets -----------------------------------------------------------------------------------

    def overview_sheet(self, detail: Sequence[Sheet]) -> None:
        """What is read first, and how to read the rest."""
        overview, say = self.overview, self.say
        sheet = self.sheet(say("Tổng quan", "Overview"), (36, 14, _WRAP), landscape=False)
        lines: list[tuple[tuple[Any, str, str], ...]] = [
            ((overview.title(), "text", "title"),),
            (),
        ]
        for name, text in overview.subject():
            lines.append(((name, "text", "strong"), (text, "text", "cell")))
        lines += [(), ((say("Số liệu chính", "Headline figures"), "text", "section"),)]
        for label, value, note in overview.headlines():
            lines.append(
                ((label, "text", "cell"), (value, "text", "figure"), (note, "text", "note"))
            )
        lines += [(), ((say("Nguồn số liệu", "What was read"), "text", "section"),)]
        for name, text in overview.told():
            lines.append(((name, "text", "strong"), ("", "text", "cell"), (text, "wrap", "cell")))
        lines += [(), ((say("Cách đọc", "How to read"), "text", "section"),)]
        for name, text in [*overview.reading(), *self._of_sheets(detail)]:
            lines.append(((name, "text", "strong"), ("", "text", "cell"), (text, "wrap", "cell")))
        for row, line in enumerate(lines):
            wrapped = max((len(value) for value, form, _ in line if form == "wrap"), default=0)
            if wrapped > _WRAP:
                sheet.set_row(row, _LINE * -(-wrapped // _WRAP))
            for column, (value, form, look) in enumerate(line):
                self.put(sheet, row, column, value, form, look)

    def _of_sheets(self, detail: Sequence[Sheet]) -> list[tuple[str, str]]:
        said = [
            (
                self.say("Các trang tính", "The sheets"),
                self.say(
                    "Dòng tổng ở đầu mỗi danh sách tính theo bộ lọc đang chọn. Thời điểm là giờ "
                    "địa phương.",
                    "The totals above each list follow its filter. Times are local.",
                ),
            )
        ]
        for sheet in detail:
            if sheet.table.num_rows > MOST_ROWS:
                rows = self.overview.number(sheet.table.num_rows)
                most = self.overview.number(MOST_ROWS)
                text = self.say(
                    f"Chỉ có {most} dòng đầu trong {rows}; đủ trong {sheet.name}.csv và .parquet.",
                    f"The first {most} of {rows} rows; all are in {sheet.name}.csv and .parquet.",
                )
                said.append((sheet.title, text))
        return said

    def grid_sheet(self, grids: Sequence[Grid]) -> None:
        """Tables of figures below each other."""
        width = max(len(grid.measures) for grid in grids)
        title = ", ".join(self._short(grid) for grid in grids)
        sheet = self.sheet(title, (64, *[13] * width))
        row = 0
        for grid in grids:
            row = self._grid(sheet, grid, row) + 2
        if [grid.id for grid in grids] == ["verdicts"]:
            self._verdict_notes(sheet, row)

    def _short(self, grid: Grid) -> str:
        names = {
            "verdicts": ("Trễ hạn", "Overdue"),
            "units": ("Đơn vị", "Units"),
            "levels": ("Cấp xử lý", "Levels"),
            "topics": ("Lĩnh vực", "Topics"),
            "channels": ("Kênh", "Channels"),
            "periods": ("Thời gian", "Time"),
            "kinds": ("Loại", "Kinds"),
            "clauses": ("Điều khoản", "Clauses"),
        }
        return self.say(*names[grid.id])

    def _grid(self, sheet: Worksheet, grid: Grid, row: int) -> int:
        speech, figures = self.labels.speech, self.overview.figures
        self.put(sheet, row, 0, speech.of(grid.title), "text", "section")
        row += 1
        if grid.note.vi:
            self.put(sheet, row, 0, speech.of(grid.note), "text", "note")
            row += 1
        heads = (grid.head, *(measure.heading for measure in grid.measures))
        sheet.set_row(row, _HEAD)
        for column, head in enumerate(heads):
            look = "head_right" if column else "head"
            self.put(sheet, row, column, speech.of(head), "text", look)
        total = getattr(figures, grid.total)
        for each in (*ordered(grid, figures), total):
            row += 1
            look = "total" if each is total else "cell"
            name = self.say("Tổng cộng", "Total")
            if each is not total:
                name = first(grid, self.labels, each.id, self.overview.facts.period)
            self.put(sheet, row, 0, name, "text", look)
            for column, measure in enumerate(grid.measures, 1):
                self.put(sheet, row, column, cell(measure, each, total), measure.form, look)
        return row

    def _verdict_notes(self, sheet: Worksheet, row: int) -> None:
        speech = self.labels.speech
        for verdict in (*VERDICTS, IN_TIME):
            self.put(sheet, row, 0, speech.of(verdict.label), "text", "strong")
            self.put(sheet, row, 1, speech.of(verdict.meaning), "text", "cell")
            row += 1
        for day, cases in self.overview.lacking():
            text = self.say("Cổng thiếu ngày nghỉ", "The portal lacks the day off")
            self.put(sheet, row, 0, f"{text} {self.overview.day(day)}", "text", "cell")
            self.put(sheet, row, 1, cases, "count", "cell")
            row += 1

    def detail_sheet(self, sheet: Sheet) -> None:
        """Every row, with a filter and totals that follow it."""
        page = self.sheet(sheet.title, [column.width for column in sheet.columns])
        count = min(sheet.table.num_rows, MOST_ROWS)
        sums = any(column.sums for column in sheet.columns)
        head = 1 if sums else 0
        if sums:
            self._subtotals(page, sheet, count)
        page.set_row(head, _HEAD)
        for n, column in enumerate(sheet.columns):
            look = "head_right" if column.form in ("count", "amount") else "head"
            self.put(page, head, n, column.heading, "text", look)
        page.freeze_panes(head + 1, 1)
        page.autofilter(head, 0, head + max(count, 1), len(sheet.columns) - 1)
        page.repeat_rows(head)
        self._rows(page, sheet, head + 1, count)

    def _rows(self, page: Worksheet, sheet: Sheet, start: int, count: int) -> None:
        """Row by row; most of the time that a workbook takes is spent here."""
        forms = [column.form for column in sheet.columns]
        looks = [self.format(form) for form in forms]
        for row, values in enumerate(sheet.rows(count), start):
            for n, value in enumerate(values):
                if isinstance(value, str):
                    if value:
                        page.write_string(row, n, _cut(value), looks[n])
                elif value is not None:
                    page.write_number(row, n, _as_excel(value, forms[n]), looks[n])

    def _subtotals(self, page: Worksheet, sheet: Sheet, count: int) -> None:
        for n, (column, total) in enumerate(zip(sheet.columns, sheet.totals(count), strict=True)):
            if total is None:
                text = self.say("Tổng theo bộ lọc", "Total of the filter") if n == 0 else ""
                self.put(page, 0, n, text, "text", "total")
            else:
                self._subtotal(page, n, column, total, count)

    def _subtotal(self, page: Worksheet, n: int, column: Column, total: Value, count: int) -> None:
        name, look = xl_col_to_name(n), self.format(column.form, "total")
        cells = f"{name}3:{name}{max(count, 1) + 2}"
        page.write_formula(0, n, f"=SUBTOTAL(109,{cells})", look, _as_excel(total, column.form))


def _as_excel(value: Any, form: str) -> Any:
    if form == "amount":
        return value / _DAY
    return value / _DAY + _EPOCH if form == "time" else value


def _cut(text: str) -> str:
    """What fits into a cell, of signs that are seen."""
    text = visible(text, "\t\n")
    return text if len(text) <= _MOST_TEXT else f"{text[: _MOST_TEXT - 1]}…"


def _footer(text: str) -> str:
    return text.replace("&", "&&")
