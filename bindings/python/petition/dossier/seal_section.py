"""By which texts a case was judged, and how anybody finds that its record was changed."""

from __future__ import annotations

from petition import JudgedBy, Record
from petition.dossier.telling import Told
from petition.harmless import html as escape
from petition.speech import Speech
from petition.speech.pages import plain

__all__ = ["law_section", "seal_section"]


def law_section(told: Told, speech: Speech) -> str:
    """Each regulation and calendar, by its identity, from when on."""
    return f"<ul>{''.join(_law(told, by, speech) for by in told.case.laws)}</ul>"


def _law(told: Told, by: JudgedBy, speech: Speech) -> str:
    engine = told.engine_at(by)
    start = speech.say("Từ đầu", "From the start")
    if by.after:
        at = told.case.event(by.after).recorded_at.astimezone(engine.calendar.zone)
        start = f"{speech.say('Từ', 'From')} {speech.time(at)}"
    rows = (
        (by.regulation, f"{speech.of(engine.regulation.title)}, {engine.regulation.instrument}"),
        (by.calendar, speech.of(engine.calendar.title)),
    )
    made = "".join(
        f'<span class="detail">{plain(title)} · {plain(f"{text.id} {text.version}")}<br>'
        f"<code>{escape(text.hash)}</code></span>"
        for text, title in rows
    )
    return f"<li><strong>{escape(start)}</strong>{made}</li>"


def seal_section(record: Record, speech: Speech) -> str:
    """The last digest, and what to do with it."""
    count = len(record.events)
    seal = record.seals[-1]
    first = speech.say(
        f"Hồ sơ có {count} sự kiện. Mỗi sự kiện có một mã SHA-256 tính cùng mã của sự kiện trước; "
        "mã cuối cùng giữ tất cả:",
        f"The record has {count} events. Each has a SHA-256 digest that follows on the one before; "
        "the last holds all of them:",
    )
    how = speech.say(
        "Kiểm tra tệp hồ sơ: petition dossier --verify TỆP.zip. Không có phần mềm này thì làm "
        "theo schema.txt trong tệp, bằng vài dòng Python. Ai đã giữ mã trên từ trước, so với mã "
        "này, thì biết hồ sơ có bị viết lại hay không.",
        "To check the file: petition dossier --verify FILE.zip. Without this program, follow "
        "schema.txt in the file, a few lines of Python. Who kept the digest above elsewhere sees "
        "by comparing whether the record was written anew.",
    )
    return f"<p>{escape(first)}</p><p><code>{escape(seal)}</code></p><p>{escape(how)}</p>"
