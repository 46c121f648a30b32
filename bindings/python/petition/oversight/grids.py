"""The figures as tables with headings: what the workbook, the page and the terminal all show."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any, Literal

from petition.oversight.labels import Labels
from petition.oversight.totals import Figures
from petition.texts import Text

__all__ = ["GRIDS", "Grid", "Measure", "cell", "ordered"]


@dataclass(frozen=True, slots=True)
class Measure:
    """One column: which figure of a row, or which share of another (``late/cases``)."""

    figure: str
    heading: Text
    form: Literal["count", "amount", "share"] = "count"


@dataclass(frozen=True, slots=True)
class Grid:
    """One table: the rows of a list of ``Figures`` and their total."""

    id: str
    """The list; its total is ``total_of`` it."""
    dimension: str
    total: str
    title: Text
    head: Text
    measures: tuple[Measure, ...]
    order: tuple[str, ...]
    """Figures by which its rows are sorted, largest first; else as the dimension has them."""
    bar: str
    """The figure that is drawn as well."""
    note: Text = Text("", "")
    """How its total comes about, where it is no plain sum."""


_FINDINGS = (
    Measure("findings", Text("Sai lệch", "Findings")),
    Measure("consequences", Text("Hệ quả", "Consequences")),
)
_SPREAD = (
    Measure("median_s", Text("Trung vị", "Median"), "amount"),
    Measure("p90_s", Text("Phân vị 90", "90th perc."), "amount"),
)
_OF_CASES = (
    Measure("cases", Text("Hồ sơ", "Cases")),
    Measure("closed", Text("Đã kết thúc", "Closed")),
    Measure("late", Text("Trễ hạn", "Late")),
    Measure("late/cases", Text("Tỷ lệ trễ", "Share late"), "share"),
    Measure("overdue", Text("Đang trễ", "Overdue")),
    *_SPREAD,
    *_FINDINGS,
)
_OF_HOLDERS = (
    Measure("stays", Text("Lượt giữ", "Stays")),
    Measure("cases", Text("Hồ sơ", "Cases")),
    Measure("there", Text("Còn giữ", "Still there")),
    Measure("late", Text("Lượt trễ", "Late stays")),
    Measure("late/stays", Text("Tỷ lệ trễ", "Share late"), "share"),
    *_SPREAD,
    Measure("working_s", Text("Tổng thời gian giữ", "Time held in all"), "amount"),
    *_FINDINGS,
)
_OF_FINDINGS = (*_FINDINGS, Measure("cases", Text("Hồ sơ", "Cases")), *_SPREAD)
_HELD = Text(
    "Một hồ sơ qua nhiều nơi có mặt ở nhiều dòng; dòng tổng đếm mỗi hồ sơ một lần.",
    "A case that several held stands in several rows; the total counts each case once.",
)

GRIDS = (
    Grid(
        "verdicts",
        "verdict",
        "verdict_total",
        Text("Kết luận về trễ hạn", "Verdicts"),
        Text("Kết luận", "Verdict"),
        (
            Measure("cases", Text("Hồ sơ", "Cases")),
            Measure("cases/*", Text("Tỷ lệ", "Share"), "share"),
            Measure("marked", Text("Nhật ký đánh dấu trễ", "Marked by the log")),
            Measure("unmarked", Text("Không đánh dấu", "Not marked")),
            Measure("unknown", Text("Nhật ký không ghi", "Log does not say")),
        ),
        (),
        "cases",
    ),
    Grid(
        "kinds",
        "kind",
        "finding_total",
        Text("Sai lệch theo loại", "Findings by kind"),
        Text("Loại sai lệch", "Kind"),
        _OF_FINDINGS,
        ("findings", "consequences"),
        "findings",
        Text(
            "Một hồ sơ có nhiều loại sai lệch có mặt ở nhiều dòng; dòng tổng đếm một lần.",
            "A case with several kinds stands in several rows; the total counts it once.",
        ),
    ),
    Grid(
        "clauses",
        "clause",
        "finding_total",
        Text("Sai lệch theo điều khoản", "Findings by clause"),
        Text("Điều khoản", "Clause"),
        _OF_FINDINGS,
        ("findings", "consequences"),
        "findings",
        Text(
            "Một sai lệch trái nhiều điều khoản có mặt ở nhiều dòng; dòng tổng đếm một lần.",
            "A finding against several clauses stands in several rows; the total counts it once.",
        ),
    ),
    Grid(
        "units",
        "unit",
        "holder_total",
        Text("Theo đơn vị", "By unit"),
        Text("Đơn vị", "Unit"),
        _OF_HOLDERS,
        ("late", "findings", "stays"),
        "late",
        _HELD,
    ),
    Grid(
        "levels",
        "level",
        "holder_total",
        Text("Theo cấp xử lý", "By level"),
        Text("Cấp xử lý", "Level"),
        _OF_HOLDERS,
        (),
        "working_s",
        _HELD,
    ),
    Grid(
        "topics",
        "topic",
        "total",
        Text("Theo lĩnh vực", "By topic"),
        Text("Lĩnh vực", "Topic"),
        _OF_CASES,
        ("cases",),
        "late",
    ),
    Grid(
        "channels",
        "channel",
        "total",
        Text("Theo kênh", "By channel"),
        Text("Kênh", "Channel"),
        _OF_CASES,
        ("cases",),
        "late",
    ),
    Grid(
        "periods",
        "period",
        "total",
        Text("Theo thời gian tiếp nhận", "By time of receipt"),
        Text("Tiếp nhận", "Received"),
        _OF_CASES,
        (),
        "late",
    ),
)
"""All of them, in the order in which they are shown."""


def ordered(grid: Grid, figures: Figures) -> list[Any]:
    """The rows of a grid as they are shown."""
    rows: Iterable[Any] = getattr(figures, grid.id)
    return sorted(rows, key=lambda row: [-getattr(row, name) for name in grid.order])


def cell(measure: Measure, row: Any, total: Any) -> int | float | None:
    """A figure of a row; of a share, its value from 0 to 1."""
    figure, _, whole = measure.figure.partition("/")
    value: int | None = getattr(row, figure)
    if not whole:
        return value
    base: int = getattr(total, figure) if whole == "*" else getattr(row, whole)
    return value / base if value is not None and base else None


def first(grid: Grid, labels: Labels, id: str, period: str) -> str:
    """What stands at the head of a row."""
    named = labels.of(grid.dimension, id, period)
    if grid.dimension == "clause":
        return f"{named} — {labels.clause_title(id)}" if labels.clause_title(id) else named
    return named
