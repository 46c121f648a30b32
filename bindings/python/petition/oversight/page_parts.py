"""Parts of the report's page: cards, tables of figures, lists of terms."""

from __future__ import annotations

from typing import Any

from petition.harmless import html as escape
from petition.oversight.columns import aside
from petition.oversight.figures_text import shown
from petition.oversight.grids import Grid, cell, first, ordered
from petition.oversight.labels import Labels
from petition.oversight.overview import Overview
from petition.oversight.words import IN_TIME, VERDICTS
from petition.speech.pages import plain, terms

__all__ = ["aside_table", "cards", "grid_table", "plain", "terms", "verdict_notes"]

FIRST_ROWS = 12
"""The rest of a table is shown on request, and on paper."""
FIRST_ASIDE = 20


def cards(overview: Overview) -> str:
    """The headline figures."""
    made = "".join(
        f'<div class="card"><dt>{escape(label)}</dt><dd class="value">{escape(value)}</dd>'
        f'<dd class="about">{escape(note)}</dd></div>'
        for label, value, note in overview.headlines()
    )
    return f'<dl class="cards" id="cards">{made}</dl>'


def verdict_notes(labels: Labels) -> dict[str, str]:
    """A square of its colour, and what each verdict means."""
    return {
        verdict.id: f'<span class="swatch" style="background:{verdict.colour}"></span>'
        f"\n{escape(labels.speech.of(verdict.meaning))}"
        for verdict in (*VERDICTS, IN_TIME)
    }


def grid_table(grid: Grid, overview: Overview, labels: Labels, notes: dict[str, str]) -> str:
    """A table of figures; the script of the page writes its rows in the same form."""
    speech, figures = labels.speech, overview.figures
    total = getattr(figures, grid.total)
    heads = "".join(
        f'<th scope="col">{escape(speech.of(measure.heading))}</th>' for measure in grid.measures
    )
    rows = ordered(grid, figures)
    most = max((getattr(row, grid.bar) for row in rows if has_bar(grid, row.id)), default=0)
    body = "".join(
        _row(grid, overview, labels, row, total, most, notes.get(row.id, ""), n >= FIRST_ROWS)
        for n, row in enumerate(rows)
    )
    foot = f'<th scope="row">{speech.say("Tổng cộng", "Total")}</th>' + _cells(
        grid, overview, total, total, 0
    )
    note = f'<p class="note">{escape(speech.of(grid.note))}</p>' if grid.note.vi else ""
    return f"""<h3>{escape(speech.of(grid.title))}</h3>{note}
<div class="scroll" tabindex="0"><table class="grid" data-grid="{grid.id}">
<thead><tr><th scope="col">{escape(speech.of(grid.head))}</th>{heads}</tr></thead>
<tbody>{body}</tbody>
<tfoot><tr>{foot}</tr></tfoot>
</table></div>"""


def _row(
    grid: Grid,
    overview: Overview,
    labels: Labels,
    row: Any,
    total: Any,
    most: int,
    note: str,
    more: bool,
) -> str:
    code = overview.facts.ids(grid.dimension).index(row.id)
    name = first(grid, labels, row.id, overview.facts.period)
    swatch, _, meaning = note.partition("\n")
    said = f'<span class="meaning">{meaning}</span>' if meaning else ""
    later = ' class="more"' if more else ""
    return (
        f'<tr{later}><th scope="row">{swatch}<button type="button" data-dim="{grid.dimension}" '
        f'data-code="{code}">{plain(name)}</button>{said}</th>'
        f"{_cells(grid, overview, row, total, most)}</tr>"
    )


def _cells(grid: Grid, overview: Overview, row: Any, total: Any, most: int) -> str:
    made = []
    for measure in grid.measures:
        text = escape(shown(cell(measure, row, total), measure.form, overview.speech.lang))
        if measure.figure == grid.bar and most and has_bar(grid, row.id):
            width = 100 * getattr(row, grid.bar) / most
            made.append(f'<td class="bar" style="--w:{width:.1f}%">{text}</td>')
        else:
            made.append(f"<td>{text}</td>")
    return "".join(made)


def has_bar(grid: Grid, id: str) -> bool:
    """All but those in time, beside whom the others could not be seen."""
    return grid.dimension != "verdict" or id != IN_TIME.id


def aside_table(overview: Overview, labels: Labels) -> str:
    """The first of the rows that were set aside."""
    found, say = overview.found, labels.speech.say
    if not found.set_aside:
        return ""
    sheet = aside(found, labels)
    heads = "".join(f'<th scope="col">{escape(column.heading)}</th>' for column in sheet.columns)
    rows = "".join(
        "<tr>" + "".join(f"<td>{plain(str(value))}</td>" for value in row) + "</tr>"
        for row in sheet.rows(FIRST_ASIDE)
    )
    rest = len(found.set_aside) - FIRST_ASIDE
    more = say(
        f"Còn {overview.number(rest)} dòng nữa trong set_aside.csv.",
        f"{overview.number(rest)} more rows are in set_aside.csv.",
    )
    return f"""<h3>{say("Dòng để riêng, không xét", "Rows set aside, not judged")}</h3>
<div class="scroll" tabindex="0"><table class="list"><thead><tr>{heads}</tr></thead>
<tbody>{rows}</tbody></table></div>
{f'<p class="note">{escape(more)}</p>' if rest > 0 else ""}"""
