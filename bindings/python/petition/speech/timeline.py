"""One event in the timeline of a page: when, what, by whom, under which clauses."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from petition import Clause, Event
from petition.harmless import html as escape
from petition.speech import Speech
from petition.speech.pages import plain

__all__ = ["capital", "entry"]


def entry(
    speech: Speech,
    event: Event,
    at: datetime,
    who: str,
    clauses: tuple[Clause, ...],
    said: Iterable[str],
    mark: str = "",
) -> str:
    """An item of a list; ``mark`` is HTML, all else is text."""
    details = "".join(f'<span class="detail">{plain(text)}</span>' for text in said if text)
    cited = " · ".join(
        part for part in (escape(speech.cite(clauses)), f"<bdi>{escape(event.id)}</bdi>") if part
    )
    return (
        f'<li><time datetime="{at.isoformat()}">{escape(speech.time_by(event.actor, at))}</time>'
        f"<div><strong>{escape(capital(speech.of(event.kind)))}</strong> — {plain(who)} "
        f'<span class="cite">{cited}</span>{mark}{details}</div></li>'
    )


def capital(text: str) -> str:
    """The text as a sentence begins."""
    return text[:1].upper() + text[1:]
