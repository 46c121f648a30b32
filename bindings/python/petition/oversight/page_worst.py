"""The worst cases in the report's page, each with its timeline, its sums and its findings."""

from __future__ import annotations

from collections.abc import Sequence

from petition.harmless import html as escape
from petition.oversight.labels import Labels
from petition.oversight.overview import Overview
from petition.oversight.page_parts import plain
from petition.oversight.worst import BadCase, Due, Found, Happened

__all__ = ["worst_articles"]


def worst_articles(cases: Sequence[BadCase], overview: Overview, labels: Labels) -> str:
    """One after the other; the first is open."""
    if not cases:
        return f"<p>{labels.speech.say('Không có.', 'There are none.')}</p>"
    told = _Telling(overview, labels)
    return "\n".join(told.article(case, number) for number, case in enumerate(cases, 1))


class _Telling:
    def __init__(self, overview: Overview, labels: Labels) -> None:
        self.overview = overview
        self.speech = labels.speech
        self.say = labels.speech.say

    def article(self, case: BadCase, number: int) -> str:
        """One case."""
        late = self.say(
            f"trễ {self.overview.amount(case.late_s)} giờ làm việc",
            f"late by {self.overview.amount(case.late_s)} working hours",
        )
        untold = f'<p class="note">{escape(case.untold)}</p>' if case.untold else ""
        return f"""<details class="case"{" open" if number == 1 else ""}>
<summary><span class="rank">{number}</span> <strong>{plain(case.id)}</strong>
<span class="late">{escape(late)}</span> <span class="about">{plain(case.unit)} ·
{escape(case.verdict)}</span></summary>
<p class="about">{plain(case.topic)} · {plain(case.channel)}</p>
{untold}
<div class="told"><div><h4>{self.say("Diễn biến", "What happened")}</h4>
<ol class="timeline">{"".join(map(self._happened, case.timeline))}</ol></div>
<div><h4>{self.say("Cách tính các thời hạn", "How the due times were counted")}</h4>
{self._dues(case.dues)}
<h4>{self.say("Sai lệch", "Findings")}</h4>{self._findings(case.findings)}</div></div>
</details>"""

    def _happened(self, line: Happened) -> str:
        marks = {
            "refused": self.say("quy chế không cho phép", "refused by the regulation"),
            "inferred": self.say("không có trong nhật ký", "not in the log"),
        }
        mark = f' <em class="mark">{marks[line.mark]}</em>' if line.mark else ""
        detail = f'<span class="detail">{plain(line.detail)}</span>' if line.detail else ""
        clauses = f' <span class="cite">{escape(line.clauses)}</span>' if line.clauses else ""
        kind = f' class="{line.mark}"' if line.mark else ""
        return (
            f'<li{kind}><time datetime="{line.at.isoformat()}">'
            f"{escape(self.speech.clock(line.at))} {escape(self.speech.day(line.at))}</time>"
            f"<div><strong>{escape(line.what)}</strong> — {plain(line.who)}{mark}{clauses}"
            f"{detail}</div></li>"
        )

    def _dues(self, dues: Sequence[Due]) -> str:
        if not dues:
            return f"<p>{self.say('Không có thời hạn nào.', 'There is no due time.')}</p>"
        return f'<ul class="dues">{"".join(map(self._due, dues))}</ul>'

    def _due(self, due: Due) -> str:
        sums = "".join(f'<span class="detail">{escape(line)}</span>' for line in due.sum)
        until = f"{self.say('hạn', 'due')} {self.speech.time(due.at)}"
        return (
            f"<li><strong>{escape(until)}</strong> — {plain(due.who)}: {escape(due.what)} "
            f'<span class="cite">{escape(due.clauses)}</span>{sums}</li>'
        )

    def _findings(self, findings: Sequence[Found]) -> str:
        if not findings:
            return f"<p>{self.say('Không có sai lệch.', 'No finding.')}</p>"
        return f'<ul class="found">{"".join(map(self._found, findings))}</ul>'

    def _found(self, found: Found) -> str:
        by = "" if found.by_s is None else f" · {self.overview.amount(found.by_s)}"
        lawful = self.say("Cách làm đúng", "Lawful instead")
        under = ""
        if found.consequences:
            label = self.say("Hệ quả", "Consequences")
            under = f'<p class="under">{label}:</p>{self._findings(found.consequences)}'
        return (
            f"<li><strong>{escape(found.kind)}</strong>{escape(by)} — {plain(found.who)} "
            f'<span class="cite">{escape(found.clauses)}</span>'
            f'<span class="detail">{plain(found.text)}</span>'
            f'<span class="lawful">{lawful}: {plain(found.lawful)}</span>{under}</li>'
        )
