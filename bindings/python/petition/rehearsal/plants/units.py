"""What a unit does late, or never, and the slip that goes up for it (Art. 10.2, 10.3, 11)."""

from __future__ import annotations

from datetime import datetime

from petition.events import Escalated
from petition.rehearsal.desk import after
from petition.rehearsal.stories import close, promised
from petition.rehearsal.trial import Trial
from petition.words import Owed, Position, Role


def response_late(t: Trial) -> None:
    """The lapse is marked, but nobody passes the slip up (Art. 10.1.2.b2)."""
    t.verdict = "truly_late"
    t.forwarded()
    t.mark_lapse()
    answer_after_due(t)


def answer_after_due(t: Trial, given: datetime | None = None) -> None:
    """The focal point's answer is recorded late; where it was given in time, at that time."""
    since, due, at = t.anchor, t.due, t.dawdled(t.now)
    answer = t.answer(at, occurred=given)
    t.down = False
    t.late(Owed.RESPONSE, since, at, due=due, role=Role.FOCAL_POINT, unit=t.unit)
    t.never(Owed.ESCALATION, after(due, 1), at)
    close(t, answer)


def silent_focal_point(t: Trial) -> None:
    """Art. 11.1."""
    t.verdict = "truly_late"
    t.forwarded()
    t.silent(Owed.RESPONSE, Role.FOCAL_POINT)
    t.lapse()
    close(t, t.answer(by=t.officer(Role.HEAD)))


def silent_head(t: Trial) -> None:
    """Art. 11.1, then Art. 11.2: the slip goes to the Office."""
    t.verdict = "truly_late"
    t.forwarded()
    for role in (Role.FOCAL_POINT, Role.HEAD):
        t.silent(Owed.RESPONSE, role)
        t.lapse()
    t.told(t.assign())
    close(t, t.answer())


def promise_missed(t: Trial) -> None:
    """Art. 10.2.2, 11.4."""
    t.verdict = "truly_late"
    t.forwarded()
    promised(t)
    t.silent(Owed.RESULT, Role.FOCAL_POINT)
    t.lapse()
    close(t, t.answer(by=t.officer(Role.HEAD)))


def escalation_late(t: Trial) -> None:
    """An operator passes the slip up by hand (Art. 10.1.2.b2)."""
    t.verdict = "truly_late"
    t.forwarded()
    since, due = t.anchor, t.due
    t.mark_lapse()
    at = t.dawdled(t.now)
    up = t.record(at, t.by, Escalated(Position.FOCAL_POINT, Position.HEAD))
    t.down = False
    t.never(Owed.RESPONSE, since, at, due=due, role=Role.FOCAL_POINT, unit=t.unit)
    t.late(Owed.ESCALATION, after(due, 1), at)
    t.told(up)
    close(t, t.answer(by=t.officer(Role.HEAD)))
