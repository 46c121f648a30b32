"""A case in a notebook: where it stands, and what happened."""

from __future__ import annotations

from collections.abc import Iterable

from petition import Case, Commitment, Event, Position, Publication, Regulation
from petition.harmless import html as escape
from petition.notebook.frame import badge, facts, folded, frame
from petition.notebook.known import law_of
from petition.speech import Speech
from petition.speech.event_text import EventText
from petition.speech.names import Names
from petition.speech.pages import plain
from petition.speech.timeline import capital, entry

__all__ = ["headed", "shown", "timeline"]

_MOST = 30
"""So many events are shown at once."""
_LEVELS = (Position.FOCAL_POINT, Position.HEAD, Position.OFFICE)


def shown(case: Case, speech: Speech, law: Regulation | None = None) -> str:
    """Its state and its events, in the words of a regulation or of the one that is known."""
    law = law or law_of(case)
    body = _state(case, speech, law) + timeline(case, speech, law)
    return frame(speech, headed(case, speech), "", body)


def headed(case: Case, speech: Speech) -> str:
    """As in `Hồ sơ GL-2021-0001`, with its position."""
    position = badge(capital(speech.of(case.state.position)))
    return f"{escape(speech.say('Hồ sơ', 'Case'))} {plain(case.id)} {position}"


def timeline(
    case: Case, speech: Speech, law: Regulation | None, events: Iterable[Event] | None = None
) -> str:
    """All of its events, or some of them; of many, the earlier ones on request."""
    items = _items(case, speech, law, case.events if events is None else events)
    early, late = items[:-_MOST], items[-_MOST:]
    told = speech.say(f"{len(early)} sự kiện trước đó", f"{len(early)} earlier events")
    return folded(told, _listed(early)) + _listed(late)


def _listed(items: list[str]) -> str:
    return f'<ol class="timeline">{"".join(items)}</ol>' if items else ""


def _items(
    case: Case, speech: Speech, law: Regulation | None, events: Iterable[Event]
) -> list[str]:
    names, text = Names(speech, law), EventText(speech, law, case)
    return [
        entry(
            speech,
            event,
            event.recorded_at,
            names.actor(event.actor),
            text.clauses(event),
            [*_occurred(event, speech), *text.of(event)],
        )
        for event in events
    ]


def _state(case: Case, speech: Speech, law: Regulation | None) -> str:
    state, names = case.state, Names(speech, law)
    held = state.position in _LEVELS
    promised = state.commitment not in (Commitment.NONE, Commitment.AWAITING)
    agreed = speech.time(state.agreed) if state.agreed else ""
    laws = case.laws[-1] if case.laws else None
    rows = [
        (
            speech.say("Đang giữ", "Held by") if held else speech.say("Giữ sau cùng", "Held last"),
            names.unit(state.holder) if state.holder else "",
        ),
        (speech.say("Cam kết", "Commitment"), speech.of(state.commitment) if promised else ""),
        (speech.say("Hẹn trả kết quả", "Result agreed for"), agreed),
        (
            speech.say("Công khai", "Publication"),
            speech.of(state.publication) if state.publication is not Publication.NONE else "",
        ),
        (
            speech.say("Xét theo", "Judged by"),
            f"{laws.regulation.id} {laws.regulation.version}, "
            f"{laws.calendar.id} {laws.calendar.version}"
            if laws
            else "",
        ),
    ]
    if not len(case):
        rows.append((speech.say("Sự kiện", "Events"), speech.say("chưa có", "none yet")))
    return facts(rows)


def _occurred(event: Event, speech: Speech) -> list[str]:
    if event.occurred_at == event.recorded_at:
        return []
    return [f"{speech.say('xảy ra lúc', 'occurred at')} {speech.time(event.occurred_at)}"]
