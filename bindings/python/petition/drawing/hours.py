"""A sum of working time as a picture: a line for each date, the hours that counted filled."""

from __future__ import annotations

from petition.days import Stretch, Sum
from petition.harmless import html as escape
from petition.speech import Speech
from petition.speech.sums import Row, dates, hours_text, rows, why

__all__ = ["hours"]

_LINE, _TOP, _NAMES, _DAY, _NOTES = 24, 30, 190, 360, 330
"""Heights of a line and of the scale; widths of the dates, of 24 hours and of the notes."""
_STYLE = """text { font: 12px DejaVu Sans, Noto Sans, Arial, sans-serif; fill: #222; }
.scale, .note { fill: #666; } .paper { fill: #fff; } .day { fill: #eee; } .hours { fill: #2e7d4f; }
@media (prefers-color-scheme: dark) { text { fill: #ddd; } .scale, .note { fill: #aaa; }
.paper { fill: #1c1c1c; } .day { fill: #333; } .hours { fill: #4fae77; } }"""


def hours(total: Sum, speech: Speech) -> str:
    """SVG, light or dark as the screen is."""
    found = rows(total)
    width, height = _NAMES + _DAY + _NOTES, _TOP + _LINE * len(found) + 8
    lines = [_scale(), *(_line(n, row, speech) for n, row in enumerate(found))]
    title = f"{speech.time(total.start)} → {speech.time(total.result)}"
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" '
        f'width="{width}" height="{height}" role="img" lang="{speech.lang}">'
        f"<title>{escape(title)}</title><style>{_STYLE}</style>"
        f'<rect class="paper" width="{width}" height="{height}"/>{"".join(lines)}</svg>'
    )


def _scale() -> str:
    """The hours of a day, every sixth."""
    return "".join(
        f'<text class="scale" x="{_NAMES + _DAY * hour / 24:g}" y="18" '
        f'text-anchor="middle">{hour:02}:00</text>'
        for hour in range(0, 25, 6)
    )


def _line(number: int, row: Row, speech: Speech) -> str:
    y = _TOP + _LINE * number
    note = why(row, speech) or hours_text(row)
    return (
        f'<text x="8" y="{y + 16}">{escape(dates(row, speech))}</text>'
        f'<rect class="day" x="{_NAMES}" y="{y + 4}" width="{_DAY}" height="{_LINE - 8}"/>'
        f"{''.join(_counted(stretch, y) for stretch in row.counted)}"
        f'<text class="note" x="{_NAMES + _DAY + 12}" y="{y + 16}">{escape(note)}</text>'
    )


def _counted(stretch: Stretch, y: int) -> str:
    start, per_second = stretch.start, _DAY / 86_400
    begin = start.hour * 3600 + start.minute * 60 + start.second
    width = (stretch.end - start).total_seconds() * per_second
    return (
        f'<rect class="hours" x="{_NAMES + begin * per_second:g}" y="{y + 4}" '
        f'width="{width:g}" height="{_LINE - 8}"/>'
    )
