"""A report in a notebook: the figures of each unit, and in total."""

from __future__ import annotations

from petition import Report, Role, UnitTally
from petition.harmless import html as escape
from petition.notebook.frame import folded, frame, table
from petition.speech import Speech
from petition.speech.tallies import COUNTS, counts, span
from petition.speech.timeline import capital
from petition.texts import Text
from petition.words import Position

__all__ = ["shown"]


def shown(report: Report, speech: Speech) -> str:
    """By unit; by level, topic and channel on request."""
    operator = capital(speech.of(Role.OPERATOR))
    levels = {position.value: capital(speech.of(position)) for position in Position}
    unit = speech.say("Đơn vị", "Unit")
    parts = [_table(report, report.units, speech, {"": operator}, unit, total=True)]
    for rows, names, heading in (
        (report.levels, levels, Text("Cấp xử lý", "Level")),
        (report.topics, {}, Text("Lĩnh vực", "Topic")),
        (report.channels, {}, Text("Kênh", "Channel")),
    ):
        head = speech.of(heading)
        parts.append(folded(head, _table(report, rows, speech, names, head)))
    parts.append(f'<p class="cite">{escape(speech.cite(report.citations))}</p>')
    title = escape(speech.say("Báo cáo", "Report"))
    return frame(speech, title, span(speech, report), "\n".join(part for part in parts if part))


def _table(
    report: Report,
    rows: tuple[UnitTally, ...],
    speech: Speech,
    names: dict[str, str],
    head: str,
    total: bool = False,
) -> str:
    made = [(names.get(row.unit, row.unit), *counts(row.tally)) for row in rows]
    if total:
        made.append((speech.say("Tổng cộng", "Total"), *counts(report.total)))
    heads = (head, *map(speech.of, COUNTS))
    return table(heads, made, numbers=len(COUNTS), total=total)
