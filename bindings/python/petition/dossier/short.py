"""The short page of a case: what a citizen sees, without anything that is of a person."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import partial

from petition import (
    Answered,
    Kind,
    LevelResult,
    Permission,
    Publication,
    Received,
    Record,
    Role,
)
from petition.dossier import parts
from petition.dossier.parts import Cut
from petition.dossier.standing import standing_of
from petition.dossier.telling import Told
from petition.harmless import html as escape
from petition.speech import Speech
from petition.speech.names import Names
from petition.speech.pages import plain

__all__ = ["short_page"]

_OPEN_TO = (Kind.RATED, Kind.COMMENTED, Kind.CONFIDENTIALITY_REQUESTED, Kind.WITHDRAWN)


def short_page(told: Told, record: Record, speech: Speech) -> str:
    """The whole page."""
    return parts.fitted(_Short(told, record, speech).html)


class _Short:
    def __init__(self, told: Told, record: Record, speech: Speech) -> None:
        self.told, self.record = told, record
        self.speech, self.say = speech, speech.say
        self.law = told.engine.regulation
        self.names = Names(speech, self.law)
        self.found = told.found
        self.standing = standing_of(told, speech)

    def html(self, cut: Cut) -> str:
        """The page of one length."""
        title = f"{self.say('Phản ánh, kiến nghị', 'Petition')} {self.told.case.id}"
        as_of = f"{self.say('Tình hình đến', 'As of')} {self.speech.time(self.told.at)}"
        stays = [partial(self._stay, each) for each in self.found.summary.levels]
        acts = self._acts()
        made = [
            f"""<header><p class="authority">{escape(self.speech.of(self.law.authority))}</p>
<h1>{self.say("Phản ánh, kiến nghị", "Petition")} {plain(self.told.case.id)}</h1>
<p>{escape(as_of)}</p></header>""",
            self._now(cut),
        ]
        if stays:
            listed = cut.items(self.speech, stays, ("lượt", "stays"))
            heading = self.say("Đã qua những nơi nào", "Where it has been")
            made.append(parts.section(heading, f"<ol>{listed}</ol>"))
        if acts:
            heading = self.say("Việc Ông/Bà có thể làm", "What you may do")
            made.append(parts.section(heading, f"<ul>{acts}</ul>"))
        made.append(self._foot())
        return parts.page(self.speech, title, "\n".join(made))

    def _now(self, cut: Cut) -> str:
        at, say, kept = self.standing, self.say, self.found.summary
        zone = self.told.engine.calendar.zone
        received = kept.received_at.astimezone(zone) if kept.received_at else None
        rows = [
            (say("Tiếp nhận lúc", "Received"), self.speech.time(received) if received else ""),
            (say("Tình trạng", "State"), at.state),
        ]
        if at.closed:
            closed = self.speech.time(at.closed.recorded_at.astimezone(zone))
            rows += [(say("Lúc", "At"), closed), (say("Người thực hiện", "By"), at.who)]
        else:
            rows += [(say("Đang giữ", "Held by"), at.who), (say("Đến khi nào", "Until"), at.until)]
        rows.append((say("Thời hạn", "Timeliness"), at.late or say("không trễ hạn", "not late")))
        made = "".join(f"<dt>{escape(n)}</dt><dd>{plain(text)}</dd>" for n, text in rows if text)
        result = self._result()
        if result:
            name = say("Kết quả", "Result")
            made += f'<dt>{name}</dt><dd class="why">{plain(cut.text(result))}</dd>'
        reason = "; ".join(part for part in (at.why, at.cite(self.speech)) if part)
        if reason:
            made += f'<dt>{say("Vì sao", "Why")}</dt><dd class="why">{plain(reason)}</dd>'
        late = " late" if at.late else ""
        return f'<section class="now{late}"><dl>{made}</dl></section>'

    # -- the result -------------------------------------------------------------------------------

    def _result(self) -> str:
        """What is published, unless it names somebody; else that there is one."""
        kept, state = self.found.summary, self.told.case.state
        if not self.standing.closed or not isinstance(self.standing.closed.data, Answered):
            return ""
        open_to_all = (
            state.publication is Publication.PUBLISHED
            and not state.confidential
            and not state.state_secret
        )
        if open_to_all and not self._names_somebody(kept.result):
            return kept.result
        return self.say(
            "đã có; nội dung gửi riêng cho người phản ánh, kiến nghị, không in ở đây",
            "there is one; it goes to the petitioner alone and does not stand here",
        )

    def _names_somebody(self, text: str) -> bool:
        told, digits = _folded(text), re.sub(r"\D", "", text)
        for name in self._persons():
            numbers = re.sub(r"\D", "", name)
            if _folded(name) and _folded(name) in told:
                return True
            if len(numbers) >= 8 and numbers in digits:
                return True
        return False

    def _persons(self) -> Iterator[str]:
        """Names, addresses and numbers of everybody in the record, also before corrections."""
        case = self.told.case
        for seq in range(1, len(case) + 1):
            for event in (case.event(seq), case.effective(seq)):
                yield from (event.actor.name, event.actor.recorded_by)
                if isinstance(event.data, Received):
                    person = event.data.petitioner
                    yield from (person.name, person.address, person.phone, person.email)

    # -- where it has been, and what may be done --------------------------------------------------

    def _stay(self, stay: LevelResult) -> str:
        who = self.names.level(stay.level, stay.unit)
        if stay.level == "intake":
            who = self.names.who(Role.OPERATOR)
        until = self.speech.time(stay.until) if stay.until else self.say("nay", "now")
        ended = f" ({self.speech.of(stay.ended_by)})" if stay.ended_by else ""
        late = self.say("trễ hạn", "overdue") if stay.overdue_since else ""
        mark = f' <span class="bad">{late}</span>' if late else ""
        span = f"{self.speech.time(stay.since)} – {until}{ended}"
        return f"<li><strong>{plain(who)}</strong>{mark}<br>{escape(span)}</li>"

    def _acts(self) -> str:
        """What the record is open to from the petitioner, under which clause."""
        allowed: tuple[Permission, ...] = self.told.engine.permitted(self.told.case, self.told.at)
        open_ = {each.kind for each in allowed if each and each.role is Role.PETITIONER}
        return "".join(self._act(kind) for kind in _OPEN_TO if kind in open_)

    def _act(self, kind: Kind) -> str:
        text = self.speech.of(kind)
        if kind is Kind.RATED:
            text += f": {', '.join(self.speech.of(each.label) for each in self.law.ratings)}"
        cite = self.speech.cite(self.law.clauses_of(kind, Role.PETITIONER))
        shown = escape(text[:1].upper() + text[1:])
        return f'<li>{shown} <span class="cite">{escape(cite)}</span></li>'

    def _foot(self) -> str:
        channels = ", ".join(self.speech.of(each.label) for each in self.law.channels)
        where = f"{self.say('Kênh tiếp nhận', 'Channels')}: {channels}."
        seal = self.say(
            "Mã niêm phong của hồ sơ đến lúc này; giữ lại để sau này đối chiếu:",
            "The seal of the record so far; keep it to compare later:",
        )
        privacy = self.say(
            "Trang này không nêu họ tên, địa chỉ, số điện thoại của ai và nội dung phản ánh, "
            "kiến nghị.",
            "This page names nobody, no address, no telephone number and no content of the "
            "petition.",
        )
        return (
            f"<footer><p>{escape(where)}</p><p>{escape(seal)}<br>"
            f"<code>{escape(self.record.seals[-1])}</code></p><p>{escape(privacy)}</p></footer>"
        )


def _folded(text: str) -> str:
    return " ".join(unicodedata.normalize("NFC", text).casefold().split())
