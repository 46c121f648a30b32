"""A verdict in a notebook: what was decided and why, what follows, and where the case stands."""

from __future__ import annotations

from petition import Outcome, Refusal, Regulation, Verdict
from petition.harmless import html as escape
from petition.notebook.cases import headed, timeline
from petition.notebook.frame import badge, frame
from petition.notebook.known import law_of
from petition.speech import Speech
from petition.speech.names import Names
from petition.speech.pages import plain
from petition.speech.timeline import capital

__all__ = ["shown"]

_KIND = {Outcome.ACCEPTED: "good", Outcome.REFUSED: "bad", Outcome.DUPLICATE: "warn"}


def shown(verdict: Verdict, speech: Speech, law: Regulation | None = None) -> str:
    """The outcome with its clauses; then the refusals, or the events and notices."""
    law = law or law_of(verdict.case)
    kind = _KIND[verdict.outcome]
    title = badge(capital(speech.of(verdict.outcome)), kind)
    cited = speech.cite(verdict.citations, verdict.readings)
    parts = [
        f"<p>{headed(verdict.case, speech)}</p>",
        "".join(_refusal(refusal, speech) for refusal in verdict.refusals),
        timeline(verdict.case, speech, law, verdict.events),
        _notices(verdict, Names(speech, law), speech),
    ]
    return frame(speech, title, cited, "\n".join(part for part in parts if part), kind)


def _refusal(refusal: Refusal, speech: Speech) -> str:
    cited = speech.cite(refusal.citations, refusal.readings)
    told = (
        (speech.say("Quy định", "Required"), refusal.requirement),
        (speech.say("Cách làm đúng", "Lawful instead"), refusal.lawful),
    )
    lines = "".join(
        f'<span class="detail">{escape(name)}: {plain(speech.of(text))}</span>'
        for name, text in told
        if text.vi
    )
    return (
        f"<p><strong>{escape(capital(speech.of(refusal.code)))}</strong> "
        f'<span class="cite">{escape(cited)}</span>{lines}</p>'
    )


def _notices(verdict: Verdict, names: Names, speech: Speech) -> str:
    items = "".join(
        f"<li>✉ {escape(capital(speech.of(notice.kind)))} → "
        f"{plain(names.who(notice.role, notice.unit))} "
        f'<span class="cite">{escape(speech.of(notice.channel))}</span></li>'
        for notice in verdict.notices
    )
    return f"<ul>{items}</ul>" if items else ""
