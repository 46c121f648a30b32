"""The charts of the report: rows that they are drawn from, and how, by Vega-Lite.

A page draws them anew from rows of its own when a filter is set; as a file that nothing runs in,
it has them as SVG.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import altair as alt
import numpy as np
import vl_convert

from petition.harmless import line
from petition.oversight.facts import Facts
from petition.oversight.figures_text import amount
from petition.oversight.labels import Labels
from petition.oversight.selection import Chosen
from petition.oversight.totals import Figures, HolderRow
from petition.oversight.words import IN_TIME, VERDICTS
from petition.texts import Text

__all__ = ["CHARTS", "HOURS", "ChartRows", "drawing", "svg"]

HOURS = (1, 2, 4, 8, 16, 24, 40, 80)
"""The bounds between the groups of handling time, in working hours; each belongs to the lower."""
MOST_HOLDERS = 12
_FONT = "'Segoe UI', 'Noto Sans', 'Liberation Sans', Arial, sans-serif"
_INK, _FAINT, _LINE = "#1f2a24", "#5a665f", "#dfe5e0"
_LATE, _IN_TIME, _MEDIAN, _P90 = "#a8201a", "#7fa08c", "#2f6690", "#c2690b"
_WIDTH = 960

Row = dict[str, Any]


@dataclass(frozen=True, slots=True)
class ChartRows:
    """The rows of all charts, of one selection."""

    facts: Facts
    labels: Labels
    chosen: Chosen
    figures: Figures

    def periods(self) -> list[Row]:
        """Cases by time of receipt and verdict; where there are none, too."""
        cases = self.facts.cases
        count = len(self.facts.ids("verdict"))
        cells = cases["period"][self.chosen.cases].astype(np.int64) * count
        counts = np.bincount(
            cells + cases["verdict"][self.chosen.cases],
            minlength=len(self.facts.ids("period")) * count,
        )
        return [
            {"period": n // count, "verdict": n % count, "cases": int(cases_)}
            for n, cases_ in enumerate(counts)
        ]

    def hours(self) -> list[Row]:
        """Closed cases by handling time, those in time and those late."""
        cases = self.facts.cases
        taken = self.chosen.cases & cases["closed"] & (cases["working_s"] >= 0)
        edges = np.array(HOURS) * 3600
        groups = np.searchsorted(edges, cases["working_s"][taken], side="left")
        cells = groups * 2 + cases["late"][taken]
        counts = np.bincount(cells, minlength=2 * (len(HOURS) + 1))
        return [
            {"group": n // 2, "late": n % 2, "cases": int(count)} for n, count in enumerate(counts)
        ]

    def holders(self) -> list[Row]:
        """Who held petitions longest in all: median and 90th percentile of a stay."""
        ids = {id: code for code, id in enumerate(self.facts.ids("unit"))}
        longest = sorted(self.figures.units, key=lambda row: -row.working_s)[:MOST_HOLDERS]
        return [
            {"unit": ids[row.id], "median_s": row.median_s, "p90_s": row.p90_s, "stays": row.stays}
            for row in longest
            if row.stays
        ]

    def heat(self) -> list[Row]:
        """Findings of those who have most, by time of receipt of the case."""
        ids = {id: code for code, id in enumerate(self.facts.ids("unit"))}

        def most(row: HolderRow) -> int:
            return -row.findings

        units = [ids[row.id] for row in sorted(self.figures.units, key=most) if row.findings]
        findings = self.facts.findings
        taken = self.chosen.findings & findings["root"]
        periods = len(self.facts.ids("period"))
        cells = findings["unit"][taken].astype(np.int64) * periods
        of_case = self.facts.cases["period"][findings["case"][taken]]
        counts = np.bincount(cells + of_case, minlength=len(ids) * periods)
        return [
            {"unit": unit, "period": period, "findings": int(counts[unit * periods + period])}
            for unit in units[:MOST_HOLDERS]
            for period in range(periods)
        ]

    def named(self, chart: str) -> list[Row]:
        """Rows with what people call their codes, as they are drawn."""
        return [self._named(row) for row in getattr(self, chart)()]

    def _named(self, row: Row) -> Row:
        made = dict(row)
        for name in ("period", "verdict", "unit"):
            if name in row:
                id = self.facts.ids(name)[row[name]]
                made[f"{name}_name"] = line(self.labels.of(name, id, self.facts.period))
        if "period" in row:
            made["period_name"] = self.labels.short_period(
                self.facts.ids("period")[row["period"]], self.facts.period
            )
        if "group" in row:
            made["group_name"] = group_names()[row["group"]]
            made["late_name"] = late_names(self.labels)[row["late"]]
        for name in ("median", "p90"):
            if f"{name}_s" in row:
                made[f"{name}_h"] = row[f"{name}_s"] / 3600
                made[f"{name}_name"] = amount(row[f"{name}_s"], self.labels.speech.lang)
        return made


def group_names() -> list[str]:
    """Of the groups of handling time."""
    inner = [f"{low}–{high}" for low, high in zip(HOURS, HOURS[1:], strict=False)]
    return [f"≤ {HOURS[0]}", *inner, f"> {HOURS[-1]}"]


def late_names(labels: Labels) -> list[str]:
    """Of those in time and those late."""
    say = labels.speech.say
    return [say("Đúng hạn", "In time"), say("Trễ hạn", "Late")]


# -- how they look ----------------------------------------------------------------------------


def _periods(labels: Labels, facts: Facts) -> Any:
    say, shown = labels.speech.say, {verdict.id: verdict for verdict in (*VERDICTS, IN_TIME)}
    verdicts = [shown[id] for id in facts.ids("verdict") if id in shown]
    names = [labels.verdict(verdict.id) for verdict in verdicts]
    colours = alt.Scale(domain=names, range=[verdict.colour for verdict in verdicts])
    received = say("Tiếp nhận", "Received")
    return (
        _chart()
        .mark_bar()
        .encode(
            x=_category("period", received, angle=-45),
            y=alt.Y("cases:Q", title=say("Hồ sơ", "Cases"), axis=alt.Axis(tickMinStep=1)),
            color=alt.Color("verdict_name:N", scale=colours, legend=_legend(3)),
            order=alt.Order("verdict:Q"),
            tooltip=[
                alt.Tooltip("period_name:N", title=received),
                alt.Tooltip("verdict_name:N", title=say("Kết luận", "Verdict")),
                alt.Tooltip("cases:Q", title=say("Hồ sơ", "Cases")),
            ],
        )
        .properties(height=200)
    )


def _hours(labels: Labels, facts: Facts) -> Any:
    say, names = labels.speech.say, late_names(labels)
    spent = say("Giờ làm việc từ tiếp nhận đến kết thúc", "Working hours from receipt to closing")
    return (
        _chart()
        .mark_bar()
        .encode(
            x=_category("group", spent),
            y=alt.Y("cases:Q", title=say("Hồ sơ", "Cases"), axis=alt.Axis(tickMinStep=1)),
            color=alt.Color(
                "late_name:N",
                scale=alt.Scale(domain=names, range=[_IN_TIME, _LATE]),
                legend=_legend(2),
            ),
            order=alt.Order("late:Q"),
            tooltip=[
                alt.Tooltip("group_name:N", title=say("Giờ", "Hours")),
                alt.Tooltip("late_name:N", title=say("Thời hạn", "Timeliness")),
                alt.Tooltip("cases:Q", title=say("Hồ sơ", "Cases")),
            ],
        )
        .properties(height=180)
    )


def _holders(labels: Labels, facts: Facts) -> Any:
    say = labels.speech.say
    median, p90 = say("Trung vị", "Median"), say("Phân vị 90", "90th percentile")
    tooltip = [
        alt.Tooltip("unit_name:N", title=say("Đơn vị", "Unit")),
        alt.Tooltip("median_name:N", title=median),
        alt.Tooltip("p90_name:N", title=p90),
        alt.Tooltip("stays:Q", title=say("Lượt giữ", "Stays")),
    ]
    base = _chart().encode(
        y=alt.Y(
            "unit_name:N",
            sort=None,
            title=None,
            axis=alt.Axis(labelLimit=240, domain=False, ticks=False),
        ),
        tooltip=tooltip,
    )
    colours = alt.Scale(domain=[median, p90], range=[_MEDIAN, _P90])
    hours = say("Giờ làm việc của một lượt giữ", "Working hours of a stay")

    def dots(field: str, name: str) -> Any:
        return (
            base.transform_calculate(measure=f"'{name}'")
            .mark_circle(size=70, opacity=1)
            .encode(
                x=alt.X(f"{field}:Q", title=hours),
                color=alt.Color("measure:N", scale=colours, legend=_legend(2)),
            )
        )

    line = base.mark_rule(color="#b9c4bc", strokeWidth=3).encode(x="median_h:Q", x2="p90_h:Q")
    return alt.layer(line, dots("p90_h", p90), dots("median_h", median)).properties(
        width=_WIDTH - 200, height=alt.Step(22)
    )


def _heat(labels: Labels, facts: Facts) -> Any:
    say = labels.speech.say
    return (
        _chart()
        .mark_rect(stroke="#ffffff", strokeWidth=1)
        .encode(
            x=_category("period", say("Tiếp nhận", "Received"), angle=-45),
            y=alt.Y(
                "unit_name:N",
                sort=None,
                title=None,
                axis=alt.Axis(labelLimit=240, domain=False, ticks=False),
            ),
            color=alt.Color(
                "findings:Q",
                title=say("Sai lệch", "Findings"),
                scale=alt.Scale(range=["#f4f6f4", "#e9c9a8", "#c2690b", "#7d1a14"]),
                legend=alt.Legend(orient="right", gradientLength=90, tickMinStep=1),
            ),
            tooltip=[
                alt.Tooltip("unit_name:N", title=say("Đơn vị", "Unit")),
                alt.Tooltip("period_name:N", title=say("Tiếp nhận", "Received")),
                alt.Tooltip("findings:Q", title=say("Sai lệch", "Findings")),
            ],
        )
        .properties(width=_WIDTH - 260, height=alt.Step(22))
    )


@dataclass(frozen=True, slots=True)
class ChartOf:
    """A chart: what it shows, and its drawing."""

    title: Text
    draw: Callable[[Labels, Facts], Any]


CHARTS = {
    "periods": ChartOf(
        Text("Hồ sơ theo thời gian tiếp nhận và kết luận", "Cases by time of receipt and verdict"),
        _periods,
    ),
    "heat": ChartOf(
        Text(
            "Sai lệch theo đơn vị và thời gian tiếp nhận (tối đa 12 đơn vị có nhiều nhất)",
            "Findings by unit and time of receipt (the 12 units with most, at most)",
        ),
        _heat,
    ),
    "hours": ChartOf(
        Text("Hồ sơ đã kết thúc theo thời gian xử lý", "Closed cases by handling time"), _hours
    ),
    "holders": ChartOf(
        Text(
            "Một lượt giữ kéo dài bao lâu (tối đa 12 nơi giữ lâu nhất tính tổng cộng)",
            "How long a stay lasts (the 12 who held longest in all, at most)",
        ),
        _holders,
    ),
}
"""By their names, in the order in which they are shown."""


def _chart() -> Any:
    return alt.Chart(alt.NamedData(name="rows")).properties(width=_WIDTH - 100)


def _category(name: str, title: str, angle: int = 0) -> alt.X:
    axis = alt.Axis(labelAngle=angle, labelOverlap=True)
    return alt.X(f"{name}_name:N", sort=None, title=title, axis=axis)


def _legend(columns: int) -> alt.Legend:
    return alt.Legend(
        orient="top", title=None, columns=columns, labelLimit=300, symbolType="square"
    )


# -- drawn ------------------------------------------------------------------------------------


def _spec(chart: str, labels: Labels, facts: Facts, rows: list[Row]) -> dict[str, Any]:
    drawn = CHARTS[chart].draw(labels, facts)
    locale = alt.Locale(number=_NUMBERS[labels.speech.lang])
    spec: dict[str, Any] = drawn.configure(**_CONFIG, locale=locale).to_dict()
    spec["data"] = {"name": "rows", "values": rows}
    for layer in spec.get("layer", ()):
        layer.pop("data", None)
    return spec


_CONFIG: dict[str, Any] = {
    "background": "transparent",
    "font": _FONT,
    "axis": {
        "labelColor": _INK,
        "titleColor": _FAINT,
        "titleFontWeight": "normal",
        "labelFontSize": 12,
        "titleFontSize": 12,
        "gridColor": _LINE,
        "domainColor": "#b9c4bc",
        "tickColor": "#b9c4bc",
    },
    "legend": {"labelColor": _INK, "titleColor": _FAINT, "labelFontSize": 12, "titleFontSize": 12},
    "view": {"stroke": None},
}


_NUMBERS: dict[str, dict[str, Any]] = {
    "vi": {"decimal": ",", "thousands": ".", "grouping": [3], "currency": ["", " ₫"]},
    "en": {"decimal": ".", "thousands": ",", "grouping": [3], "currency": ["", " ₫"]},
}


def svg(chart: str, labels: Labels, rows: ChartRows) -> str:
    """The chart as SVG."""
    spec = _spec(chart, labels, rows.facts, rows.named(chart))
    drawn: str = vl_convert.vegalite_to_svg(json.dumps(spec))
    return _same_names(drawn)


def drawing(chart: str, labels: Labels, facts: Facts) -> dict[str, Any]:
    """How a page draws it, from rows that it gives as the data set ``rows``."""
    return _spec(chart, labels, facts, [])


def _same_names(drawn: str) -> str:
    """Clips are numbered on and on within a process; here each picture starts at 0."""
    names = dict.fromkeys(re.findall(r'id="((?:clip|gradient_?)\d+)"', drawn))
    for number, name in enumerate(names):
        drawn = re.sub(rf"\b{name}\b", f"part_{number}", drawn)
    return drawn
