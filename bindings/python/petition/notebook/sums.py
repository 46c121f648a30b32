"""The sum of a due time in a notebook: which hours of which dates counted, and why others not."""

from __future__ import annotations

from petition import Explanation, Stretch, Sum
from petition.harmless import html as escape
from petition.notebook.frame import Cell, badge, facts, frame, table
from petition.speech import Speech
from petition.speech.pages import plain
from petition.speech.sums import Row, dates, hours_text, in_words, rows, why

__all__ = ["explained", "shown"]


def shown(total: Sum, speech: Speech) -> str:
    """Start and result, then a row for each date or run of dates."""
    return frame(speech, _title(total, speech), "", _body(total, speech), _kind(total))


def explained(explanation: Explanation, speech: Speech) -> str:
    """What is owed or was decided, its clauses, and the sum of its due time."""
    total = explanation.sum
    cited = speech.cite(explanation.citations, explanation.readings)
    told = f'<p>{plain(speech.of(explanation.text))}</p><p class="cite">{escape(cited)}</p>'
    if total is None:
        return frame(speech, escape(speech.say("Vì sao", "Why")), "", told)
    return frame(speech, _title(total, speech), "", told + _body(total, speech), _kind(total))


def _title(total: Sum, speech: Speech) -> str:
    due = speech.say("Hạn", "Due") if total.amount.count_s >= 0 else speech.say("Lúc", "At")
    mark = badge(speech.say("dự kiến", "provisional"), "warn") if total.provisional else ""
    return f"{escape(due)} {escape(speech.time(total.result))} {mark}"


def _kind(total: Sum) -> str:
    return "warn" if total.provisional else ""


def _body(total: Sum, speech: Speech) -> str:
    told, *_ = in_words(total, speech)  # the rest stands in the table
    about = facts(
        [
            (speech.say("Bắt đầu", "Start"), speech.time(total.start)),
            (speech.say("Lịch", "Calendar"), total.calendar),
        ]
    )
    return about + f"<p>{plain(told)}</p>" + _table(total, speech)


def _table(total: Sum, speech: Speech) -> str:
    heads = (
        speech.say("Ngày", "Date"),
        "0–24",
        speech.say("Giờ được tính", "Hours counted"),
        speech.say("Ghi chú", "Note"),
        speech.say("Được tính", "Counted"),
    )
    found = rows(total)
    made = [_row(row, speech, bool(total.days)) for row in found]
    if total.days:
        return table(heads[:-1], [row[:-1] for row in made])
    counted = sum(row.seconds for row in found)
    sign = -1 if total.amount.count_s < 0 else 1
    last = (speech.say("Cộng", "Total"), "", "", "", speech.duration(sign * counted))
    return table(heads, [*made, last], numbers=1, total=True)


def _row(row: Row, speech: Speech, in_days: bool) -> tuple[str, ...]:
    note = "; ".join(part for part in (why(row, speech), row.instrument) if part)
    if row.provisional:
        note = f"{note} ({speech.say('dự kiến, chưa công bố', 'provisional')})".strip()
    amount = speech.duration(row.seconds) if row.counted else "—"
    return dates(row, speech), _bar(row.counted), hours_text(row), note, amount


def _bar(counted: tuple[Stretch, ...]) -> Cell:
    """The hours of a day, those that counted filled."""
    pieces = "".join(
        f'<i style="left:{start:.2f}%;width:{width:.2f}%"></i>'
        for start, width in (_share(stretch) for stretch in counted)
    )
    return Cell(f'<span class="hours">{pieces}</span>')


def _share(stretch: Stretch) -> tuple[float, float]:
    start, day = stretch.start, 86_400 / 100
    begin = start.hour * 3600 + start.minute * 60 + start.second
    return begin / day, (stretch.end - start).total_seconds() / day
