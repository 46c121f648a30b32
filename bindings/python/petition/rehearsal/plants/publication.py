"""What is public too late, never, or though it must not be (Art. 13)."""

from __future__ import annotations

from petition.events import Published
from petition.rehearsal.stories import aftermath, rated
from petition.rehearsal.trial import Trial
from petition.words import DeviationKind, Owed, RefusalCode


def published_late(t: Trial) -> None:
    """Art. 13.1: promptly."""
    t.forwarded()
    answer = t.answer()
    since = t.now
    t.told(answer)
    at = t.dawdled(t.now)
    t.publish(at)
    t.late(Owed.PUBLICATION, since, at)
    aftermath(t)


def published_never(t: Trial) -> None:
    """Art. 13.1."""
    t.forwarded()
    answer = t.answer()
    t.never(Owed.PUBLICATION, t.now)
    t.told(answer)
    rated(t)


def published_confidential(t: Trial) -> None:
    """Art. 13.1: withheld, and then published after all."""
    t.forwarded(confidential=True)
    t.told(t.answer())
    t.publish_or_withhold()
    data = Published(t.cast.internet[:1])
    t.refuse(DeviationKind.WRONGLY_PUBLISHED, RefusalCode.CONFIDENTIAL, t.by, data)
    rated(t)


def withdrawn_late(t: Trial) -> None:
    """Art. 13.1, 13.2: by the operator, or by the unit on its own portal."""
    by_unit = _published_then_hidden(t)
    since, at = t.asked_at, t.dawdled(t.now)
    if by_unit:
        t.take_down(t.by)
        t.take_down(t.answerer, at)
        t.late(Owed.UNIT_WITHDRAWAL, since, at, role=t.answerer.role, unit=t.unit)
    else:
        t.take_down(t.by, at)
        t.late(Owed.WITHDRAWAL, since, at)


def withdrawn_never(t: Trial) -> None:
    """Art. 13.1, 13.2: likewise."""
    if _published_then_hidden(t):
        t.take_down(t.by)
        t.never(Owed.UNIT_WITHDRAWAL, t.asked_at, role=t.answerer.role, unit=t.unit)
    else:
        t.never(Owed.WITHDRAWAL, t.asked_at)


def _published_then_hidden(t: Trial) -> bool:
    """Whether the unit published as well."""
    t.forwarded()
    t.told(t.answer())
    t.publish()
    by_unit = t.dice.chance(0.5)
    if by_unit:
        t.publish_by_unit(t.answerer)
    t.told(t.ask_for_confidentiality())
    return by_unit
