"""The page of a dossier: one case for whoever has to judge how it was handled."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from functools import partial

from petition import (
    Deviation,
    Fate,
    ObligationLife,
    Received,
    Record,
    Refusal,
    Sum,
)
from petition.dossier import parts
from petition.dossier.attachments import Attachment, references
from petition.dossier.parts import Cut
from petition.dossier.seal_section import law_section, seal_section
from petition.dossier.standing import standing_of
from petition.dossier.telling import REFUSED, REPEATED, SUPPLIED, Line, Told, life_key
from petition.harmless import html as escape
from petition.speech import Speech
from petition.speech.event_text import EventText
from petition.speech.names import Names
from petition.speech.pages import plain
from petition.speech.sums import in_words
from petition.speech.timeline import entry

__all__ = ["full_page"]


def full_page(told: Told, record: Record, attachments: Sequence[Attachment], speech: Speech) -> str:
    """The whole page, shorter for a case that would be too long."""
    return parts.fitted(_Page(told, record, attachments, speech).html)


_UNTIL = {
    Fate.PENDING: ("lúc", "at"),
    Fate.MET: ("lúc", "at"),
    Fate.OVERTAKEN: ("từ", "since"),
    Fate.NEVER_DONE: ("cho đến", "by"),
}
"""How the end of an obligation is told."""


class _Page:
    def __init__(
        self, told: Told, record: Record, attachments: Sequence[Attachment], speech: Speech
    ) -> None:
        self.told, self.record, self.attachments = told, record, attachments
        self.speech, self.say = speech, speech.say
        self.law = told.engine.regulation
        self.names = Names(speech, self.law)
        self.events = EventText(speech, self.law, told.case, told.engine)
        self.events.notices = _notices(told, self.names)
        self.found = told.found
        self.lives, self.sums = told.lives, told.sums()
        self.standing = standing_of(told, speech)

    def html(self, cut: Cut) -> str:
        """The page of one length."""
        say = self.say
        made = [
            self._header(),
            self._now(),
            (say("Tiếp nhận và kết quả", "Petition and result"), self._subject(cut)),
            (say("Nghĩa vụ và cách tính hạn", "Obligations, and how they count"), self._owed(cut)),
            (say("Diễn biến", "What happened"), self._timeline(cut)),
            (say("Sai lệch", "Findings"), self._findings(cut)),
            (say("Tệp đính kèm", "Attachments"), self._attached(cut)),
            (say("Xét theo văn bản nào", "Judged by"), law_section(self.told, self.speech)),
            (say("Niêm phong và cách kiểm tra", "Seal"), seal_section(self.record, self.speech)),
        ]
        body = "\n".join(each if isinstance(each, str) else parts.section(*each) for each in made)
        return parts.page(self.speech, self._title(), body)

    # -- the head ---------------------------------------------------------------------------------

    def _title(self) -> str:
        return f"{self.say('Hồ sơ', 'Petition')} {self.told.case.id}"

    def _header(self) -> str:
        as_of = f"{self.say('Tình hình đến', 'As of')} {self.speech.time(self.told.at)}"
        return f"""<header><p class="authority">{escape(self.speech.of(self.law.authority))}</p>
<h1>{self.say("Hồ sơ phản ánh, kiến nghị", "Petition")} {plain(self.told.case.id)}</h1>
<p>{escape(self.speech.of(self.law.title))}, {escape(self.law.instrument)} · {escape(as_of)}</p>
</header>"""

    def _now(self) -> str:
        at, say = self.standing, self.say
        rows = [(say("Tình trạng", "State"), at.state)]
        if at.closed:
            rows += [
                (say("Người thực hiện", "By"), at.who),
                (say("Lúc", "At"), self.speech.exact_time(self._local(at.closed.recorded_at))),
            ]
        else:
            rows += [(say("Đang giữ", "Held by"), at.who), (say("Đến khi nào", "Until"), at.until)]
        rows.append((say("Thời hạn", "Timeliness"), at.late or say("không trễ hạn", "not late")))
        made = "".join(f"<dt>{escape(n)}</dt><dd>{plain(text)}</dd>" for n, text in rows if text)
        reason = "; ".join(part for part in (at.why, at.cite(self.speech)) if part)
        if reason:
            why = say("Vì sao", "Why")
            made += f'<dt>{why}</dt><dd class="why">{plain(reason)}</dd>'
        late = " late" if at.late else ""
        return f'<section class="now{late}"><dl>{made}</dl></section>'

    # -- petition and result ----------------------------------------------------------------------

    def _subject(self, cut: Cut) -> str:
        kept, say, of = self.found.summary, self.say, self.speech
        received = self._local(kept.received_at) if kept.received_at else None
        answered = self._local(kept.answered_at) if kept.answered_at else None
        rating = next((r for r in self.law.ratings if r.id == kept.rating), None)
        published = of.of(kept.publication) if kept.publication != "none" else ""
        hidden = self.law.hides_identity
        rows = [
            (say("Tiếp nhận lúc", "Received"), of.exact_time(received) if received else ""),
            (say("Kênh", "Channel"), self.events.channels.get(kept.channel, kept.channel)),
            (say("Lĩnh vực", "Topic"), self.events.topics.get(kept.topic, kept.topic)),
            (say("Người gửi", "Petitioner"), "" if hidden else self._petitioner()),
            (say("Nội dung", "Content"), kept.content),
            (say("Trả lời lúc", "Answered"), of.exact_time(answered) if answered else ""),
            (say("Kết quả", "Result"), kept.result),
            (say("Văn bản ký số", "Signed document"), kept.signed_document),
            (say("Công khai", "Publication"), published),
            (say("Đánh giá", "Rating"), of.of(rating.label) if rating else kept.rating),
        ]
        return parts.pairs([(name, cut.text(text)) for name, text in rows])

    def _petitioner(self) -> str:
        case = self.told.case
        for seq in range(1, len(case) + 1):
            data = case.effective(seq).data
            if isinstance(data, Received):
                return _contact(data)
        return ""

    # -- obligations ------------------------------------------------------------------------------

    def _owed(self, cut: Cut) -> str:
        made = [partial(self._life, life) for life in self.lives]
        if not made:
            return f"<p>{self.say('Chưa có nghĩa vụ nào.', 'Nothing was owed yet.')}</p>"
        listed = cut.items(self.speech, made, ("nghĩa vụ", "obligations"))
        return f"<ol>{listed}</ol>"

    def _life(self, life: ObligationLife) -> str:
        who = self.names.who(life.role, life.unit)
        cite = self.speech.cite_in(life, self.told.case, self.told.law.regulations)
        return (
            f"<li><strong>{plain(who)}</strong>: {escape(self.speech.of(life.owed))} — "
            f"{escape(self._span(life))}. {self._fate(life)} "
            f'<span class="cite">{escape(cite)}</span>{self._sum(life)}</li>'
        )

    def _span(self, life: ObligationLife) -> str:
        since = f"{self.say('từ', 'since')} {self.speech.time(life.since)}"
        if life.due:
            return f"{since}, {self.say('hạn', 'due')} {self.speech.time(life.due)}"
        if life.at_once:
            return f"{since}, {self.say('phải làm ngay', 'at once')}"
        return f"{since}, {self.say('không quy định thời hạn', 'no time limit set')}"

    def _fate(self, life: ObligationLife) -> str:
        text = self.speech.of(life.fate)
        done = life.met if life.fate is Fate.MET else life.ended
        if done:
            text += f" {self.speech.say(*_UNTIL[life.fate])} {self.speech.time(done)}"
        bad = life.fate is Fate.NEVER_DONE
        if life.late:
            by = self.speech.late(life.late)
            if life.due:
                bad = True
                text += self.say(f", trễ {by} làm việc", f", late by {by} of working time")
            else:
                text += self.say(f", sau {by} làm việc", f", after {by} of working time")
        style = "bad" if bad else "good" if life.fate is Fate.MET else ""
        shown = f"{text[:1].upper()}{text[1:]}."
        return f'<span class="{style}">{escape(shown)}</span>' if style else escape(shown)

    def _sum(self, life: ObligationLife) -> str:
        total: Sum | None = self.sums.get(life_key(life))
        if total is None:
            return ""
        return "".join(
            f'<span class="sum">{escape(line)}</span>' for line in in_words(total, self.speech)
        )

    # -- the timeline -----------------------------------------------------------------------------

    def _timeline(self, cut: Cut) -> str:
        made: list[Callable[[], str]] = [partial(self._line, line, cut) for line in self.told.lines]
        listed = cut.items(self.speech, made, ("sự kiện", "events"))
        return f'<ol class="timeline">{listed}</ol>'

    def _line(self, line: Line, cut: Cut) -> str:
        event, actor = line.event, line.event.actor
        said = [*self._occurred(line), *self.events.of(event)]
        if self.law.hides_identity and isinstance(event.data, Received):
            said = [text for text in said if text != _sender(event.data)]
        return entry(
            self.speech,
            event,
            self._local(event.recorded_at),
            self.names.actor(actor),
            self.events.clauses(event),
            map(cut.text, said),
            self._mark(line),
        )

    def _occurred(self, line: Line) -> list[str]:
        event = line.event
        if event.occurred_at == event.recorded_at:
            return []
        happened = self.say("xảy ra lúc", "occurred at")
        return [f"{happened} {self.speech.time_by(event.actor, self._local(event.occurred_at))}"]

    def _mark(self, line: Line) -> str:
        said = {
            SUPPLIED: self.say(
                "không có trong tệp đã nộp, suy ra từ thời hạn",
                "not in what was given, follows from the due times",
            ),
            REFUSED: self.say("bị từ chối, không tính", "refused, does not count"),
            REPEATED: self.say("ghi lặp, không tính", "given again, does not count"),
        }.get(line.mark)
        if said is None:
            return ""
        why = "".join(map(self._refusal, line.refusals))
        return f' <span class="mark">({escape(said)})</span>{why}'

    def _refusal(self, refusal: Refusal) -> str:
        cite = self.speech.cite(refusal.citations, refusal.readings)
        text = f"{self.speech.of(refusal.code)}: {self.speech.of(refusal.requirement)}"
        return (
            f'<span class="detail bad">{plain(text)} '
            f'<span class="cite">{escape(cite)}</span></span>'
        )

    # -- findings ---------------------------------------------------------------------------------

    def _findings(self, cut: Cut) -> str:
        found = self.found.deviations
        note = self.say(
            "Đối chiếu hồ sơ như đã nộp với quy chế, tính đến thời điểm trên.",
            "The record as it was given, against the regulation, as of the time above.",
        )
        if not found:
            none = self.say("Không có sai lệch.", "No deviation.")
            return f'<p class="good">{none}</p><p class="note">{note}</p>'
        causes = [n for n, each in enumerate(found) if each.cause is None]
        made = [partial(self._finding, n, cut) for n in causes]
        listed = cut.items(self.speech, made, ("sai lệch", "findings"))
        return f'<p class="note">{note}</p><ol>{listed}</ol>'

    def _finding(self, number: int, cut: Cut) -> str:
        found: tuple[Deviation, ...] = self.found.deviations
        each = found[number]
        cite = self.speech.cite_in(each, self.told.case, self.told.law.regulations)
        lawful = f"{self.say('Cách làm đúng', 'Lawful instead')}: {self.speech.of(each.lawful)}."
        events = ", ".join(each.evidence)
        shown = f"{self.say('Sự kiện', 'Events')}: {events}" if events else ""
        under = [n for n, other in enumerate(found) if other.cause == number]
        follow = cut.items(
            self.speech, [partial(self._finding, n, cut) for n in under], ("hệ quả", "consequences")
        )
        return (
            f'<li><span class="bad">{escape(self.speech.of(each.kind))}</span> — '
            f"{plain(self.names.who(each.role, each.unit))} "
            f'<span class="cite">{escape(cite)}</span>'
            f'<span class="detail">{plain(cut.text(self.speech.of(each.text)))}</span>'
            f'<span class="detail">{plain(cut.text(lawful))}</span>'
            + (f'<span class="sum">{plain(cut.text(shown))}</span>' if shown else "")
            + (f"<ul>{follow}</ul>" if follow else "")
            + "</li>"
        )

    # -- attachments ------------------------------------------------------------------------------

    def _attached(self, cut: Cut) -> str:
        named = {each.name for each in self.attachments}
        wanted = references(self.speech, self.told.case)
        of: dict[str, str] = {name: kind for kind, name in wanted}
        missing = [(kind, name) for kind, name in wanted if name not in named]
        made: list[Callable[[], str]] = [
            partial(self._attachment, each, of.get(each.name, ""), cut) for each in self.attachments
        ]
        made += [partial(self._missing, kind, name, cut) for kind, name in missing]
        if not made:
            none = self.say("Không có tệp đính kèm.", "There are no attachments.")
            return f"<p>{none}</p>"
        return f"<ul>{cut.items(self.speech, made, ('tệp', 'files'))}</ul>"

    def _attachment(self, each: Attachment, kind: str, cut: Cut) -> str:
        size = self.speech.number(len(each.content))
        what = f" · {kind}" if kind else ""
        return (
            f"<li>{plain(cut.text(each.name))}{escape(what)} · {size} byte"
            f"{self.say('', 's')}<br><code>{each.sha256}</code></li>"
        )

    def _missing(self, kind: str, name: str, cut: Cut) -> str:
        said = self.say("nêu trong hồ sơ, không kèm theo", "named in the record, not attached")
        return f"<li>{plain(cut.text(name))} · {escape(kind)} — {escape(said)}</li>"

    def _local(self, at: datetime) -> datetime:
        return at.astimezone(self.told.engine.calendar.zone)


def _sender(data: Received) -> str:
    """As the sentences of an event say who sent it."""
    person = data.petitioner
    return ", ".join(part for part in (person.name, person.address, person.phone) if part)


def _contact(data: Received) -> str:
    """The same with the e-mail (Art. 8.3)."""
    return ", ".join(part for part in (_sender(data), data.petitioner.email) if part)


def _notices(told: Told, names: Names) -> dict[str, str]:
    """What each notice was, by its key."""
    found = {}
    for seq in range(1, len(told.case) + 1):
        for notice in told.engine.notices(told.case, seq):
            who = names.who(notice.role, notice.unit)
            found[notice.key] = f"{names.speech.of(notice.kind)} → {who}"
    return found
