"""Petitions whose mark of overdue is not what the law says of them (Art. 11.4)."""

from __future__ import annotations

from petition.events import Lapsed
from petition.rehearsal.plants.units import answer_after_due, response_late
from petition.rehearsal.stories import close, rated
from petition.rehearsal.trial import Trial
from petition.words import DeviationKind, Kind, Position


def recorded_late(t: Trial) -> None:
    """The answer was given in time (I-16)."""
    t.verdict = "late_by_recording"
    t.forwarded()
    given = t.within(t.due)
    t.mark_lapse()
    answer_after_due(t, given)


def calendar_wrong(t: Trial) -> None:
    """The portal takes a day off for a working day."""
    assert t.day_off is not None
    t.days, t.verdict = (t.day_off,), "late_by_calendar"
    t.forwarded()
    lapsed = Lapsed(Position.FOCAL_POINT, t.due_without(t.day_off))
    t.mark_wrongly(DeviationKind.EARLY, lapsed)
    close(t, t.answer(t.within(t.due)))


def marked_in_time(t: Trial) -> None:
    """The portal does not see the answer that is there."""
    t.verdict = "marked_in_time"
    t.forwarded()
    lapsed = Lapsed(Position.FOCAL_POINT, t.due)
    t.told(t.answer())
    t.publish_or_withhold()
    t.mark_wrongly(DeviationKind.OUT_OF_ORDER, lapsed)
    rated(t)


def not_marked(t: Trial) -> None:
    """The portal does not see that it is late."""
    response_late(t)
    t.verdict = "not_marked"
    t.take_out(Kind.LAPSED)
