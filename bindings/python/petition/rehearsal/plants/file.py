"""What the file of a lawful case lacks, or has in the wrong order (Art. 9.2, 12.1, 20.4)."""

from __future__ import annotations

from petition.rehearsal.plants.units import silent_focal_point
from petition.rehearsal.stories import at_unit, close, rated
from petition.rehearsal.trial import Trial
from petition.words import DeviationKind, Kind


def system_events_missing(t: Trial) -> None:
    """All of them: of a petition that went up, or of one that was to be reminded of."""
    if t.dice.chance(0.5):
        silent_focal_point(t)
        t.verdict = "not_marked"
    else:
        t.forwarded()
        t.told(t.appoint())
        close(t, t.answer(t.within(t.due, t.reminder)))
    t.take_out(Kind.LAPSED, Kind.ESCALATED, Kind.REMINDED)
    t.expect(DeviationKind.MISSING)


def forwarding_missing(t: Trial) -> None:
    """What the unit does next leaves no doubt of it."""
    t.forwarded()
    at_unit(t)
    t.take_out(Kind.FORWARDED)
    t.expect(DeviationKind.MISSING)


def shuffled(t: Trial) -> None:
    """Every event may stand anywhere."""
    t.forwarded()
    at_unit(t)
    t.order = t.dice.shuffled(range(len(t.log)))
    if t.order == sorted(t.order):
        t.order.reverse()
    t.expect(DeviationKind.OUT_OF_ORDER)


def out_of_order(t: Trial) -> None:
    """The answer stands at the end."""
    t.forwarded()
    at_unit(t)
    rated(t)
    places = [n for n, event in enumerate(t.log) if event.kind is not Kind.ANSWERED]
    t.order = places + [n for n in range(len(t.log)) if n not in places]
    t.expect(DeviationKind.OUT_OF_ORDER)
