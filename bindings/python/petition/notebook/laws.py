"""A regulation in a notebook: its levels with their limits, what it leaves open, how it is read."""

from __future__ import annotations

from collections.abc import Sequence

from petition import Channel, Position, Rating, Reading, Regulation, Topic
from petition.harmless import html as escape
from petition.notebook.drawn import process
from petition.notebook.frame import Cell, facts, folded, frame, table
from petition.speech import Speech
from petition.speech.names import Names
from petition.speech.pages import plain
from petition.speech.timeline import capital

__all__ = ["shown"]


def shown(regulation: Regulation, speech: Speech) -> str:
    """Its figures first; lists and the drawing on request."""
    say = speech.say
    parts = [
        _about(regulation, speech),
        _levels(regulation, speech),
        _special(regulation, speech),
        folded(say("Còn để ngỏ", "Left open"), _open(regulation, speech)),
        folded(say("Cách hiểu", "Readings"), _readings(regulation, speech)),
        folded(say("Kênh tiếp nhận", "Channels"), _listed(regulation.channels, speech)),
        folded(say("Lĩnh vực", "Topics"), _listed(regulation.topics, speech)),
        folded(say("Thang đánh giá", "Rating scale"), _listed(regulation.ratings, speech)),
        folded(say("Điều khoản", "Clauses"), _clauses(regulation, speech)),
        folded(say("Sơ đồ quy trình", "Process"), _drawing(regulation, speech)),
    ]
    title = plain(speech.of(regulation.title))
    return frame(speech, title, regulation.instrument, "\n".join(filter(None, parts)))


def _about(regulation: Regulation, speech: Speech) -> str:
    since, until = speech.day(regulation.valid_from), regulation.valid_until
    valid = (
        speech.say(f"từ {since}", f"from {since}")
        if until is None
        else f"{since} – {speech.day(until)}"
    )
    return facts(
        [
            (speech.say("Cơ quan ban hành", "Issued by"), speech.of(regulation.authority)),
            (speech.say("Hiệu lực", "In force"), valid),
            (speech.say("Lịch làm việc", "Calendar"), regulation.calendar),
            (
                speech.say("Phiên bản", "Version"),
                f"{regulation.id} {regulation.version} · {regulation.content_hash[:12]}",
            ),
        ]
    )


def _levels(regulation: Regulation, speech: Speech) -> str:
    heads = (
        speech.say("Cấp xử lý", "Level"),
        speech.say("Thời hạn", "Limit"),
        speech.say("Tính từ", "Counted from"),
        speech.say("Không phản hồi thì", "On silence"),
    )
    names = Names(speech, regulation)
    rows = []
    for level in regulation.levels:
        passed = level.on_silence is not Position.NONE
        up = f"→ {names.level(level.on_silence)}" if passed else "—"
        limit = speech.of(level.limit)
        rows.append((capital(names.level(level.position)), limit, speech.of(level.clock), up))
    return table(heads, rows)


def _special(regulation: Regulation, speech: Speech) -> str:
    """Classes and topics with limits of their own."""
    names = Names(speech, regulation)
    of_classes = [(of.label, of.limits) for of in regulation.classes]
    of_topics = [(of.label, of.limits) for of in regulation.topics]
    rows = [
        (speech.of(label), names.level(position), speech.of(limit))
        for label, limits in (*of_classes, *of_topics)
        for position, limit in limits
    ]
    heads = (
        speech.say("Thời hạn riêng", "Limits of its own"),
        speech.say("Cấp xử lý", "Level"),
        speech.say("Thời hạn", "Limit"),
    )
    return table(heads, rows)


def _open(regulation: Regulation, speech: Speech) -> str:
    unset = [(gap.key, gap.text) for gap in regulation.unset]
    remarks = [(of.key, of.text) for of in regulation.remarks]
    rows = [(_code(key), speech.of(text)) for key, text in (*unset, *remarks)]
    return table((speech.say("Khóa", "Key"), speech.say("Nội dung", "What")), rows)


def _readings(regulation: Regulation, speech: Speech) -> str:
    heads = (
        "",
        speech.say("Điểm để ngỏ", "Open point"),
        speech.say("Được hiểu là", "Read as"),
    )
    rows = [
        (reading.id, speech.of(reading.point), _taken(reading, speech))
        for reading in regulation.readings
    ]
    return table(heads, rows)


def _taken(reading: Reading, speech: Speech) -> str:
    text = speech.of(reading.chosen.text)
    return f"{text} ({reading.limit})" if reading.limit else text


def _listed(entries: Sequence[Channel | Topic | Rating], speech: Speech) -> str:
    rows = [(_code(entry.id), speech.of(entry.label)) for entry in entries]
    return table((speech.say("Mã", "Id"), speech.say("Tên", "Name")), rows)


def _clauses(regulation: Regulation, speech: Speech) -> str:
    rows = [(speech.of(clause.citation), speech.of(clause.title)) for clause in regulation.clauses]
    return table((speech.say("Điều", "Clause"), speech.say("Nội dung", "Title")), rows)


def _drawing(regulation: Regulation, speech: Speech) -> str:
    made = process(regulation, speech)
    return f'<div class="paper">{made}</div>' if made else ""


def _code(text: str) -> Cell:
    return Cell(f"<code>{escape(text)}</code>")
