"""What lawfully becomes of petitions, each kind as often as it comes."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress

from petition.rehearsal.desk import Ended
from petition.rehearsal.handling import Handling
from petition.verdicts import Verdict
from petition.words import DeclineReason, ReferralGround, Role

__all__ = ["aftermath", "at_unit", "close", "lawful", "promised", "rated"]

_REASONS = (
    DeclineReason.UNCLEAR,
    DeclineReason.INCOMPLETE_CONTACT,
    DeclineReason.COMPLAINT,
    DeclineReason.DENUNCIATION,
    DeclineReason.LEGAL_GUIDANCE,
    DeclineReason.NOT_VIETNAMESE,
)


def lawful(h: Handling) -> None:
    """A petition that everybody handles in time."""
    h.dice.weighted(_STORIES)(h)


# -- the kinds ------------------------------------------------------------------------------------


def _answered_at_once(h: Handling) -> None:
    _receive(h)
    close(h, h.answer_at_once())


def _declined(h: Handling) -> None:
    reason = h.dice.pick(_REASONS)
    h.receive(reason=reason)
    h.told(h.decline(reason))


def _answered_by_unit(h: Handling) -> None:
    _forwarded(h)
    at_unit(h)


def _returned(h: Handling) -> None:
    _forwarded(h)
    h.told(h.return_slip())
    h.told(h.forward())
    at_unit(h)


def _referred(h: Handling) -> None:
    _receive(h)
    grounds = (ReferralGround.UNCLEAR_COMPETENCE, ReferralGround.SEVERAL_UNITS)
    h.told(h.refer(h.dice.pick(grounds)))
    at_office(h)


def _recalled(h: Handling) -> None:
    _forwarded(h)
    h.told(h.recall())
    h.told(h.forward())
    at_unit(h)


def _withdrawn(h: Handling) -> None:
    _forwarded(h)
    h.withdraw(h.later(h.now, h.dice.whole(300, 18_000)))


_STORIES: tuple[tuple[Callable[[Handling], None], int], ...] = (
    (_answered_at_once, 34),
    (_declined, 8),
    (_answered_by_unit, 48),
    (_returned, 4),
    (_referred, 3),
    (_recalled, 1),
    (_withdrawn, 2),
)


# -- what they share ------------------------------------------------------------------------------


def _receive(h: Handling) -> None:
    h.receive(confidential=h.dice.chance(0.04), secret=h.dice.chance(0.004))


def _forwarded(h: Handling) -> None:
    """The slip is with the focal point of a unit."""
    _receive(h)
    h.told(h.forward())


def at_unit(h: Handling) -> None:
    """The unit answers, or promises and then answers."""
    if h.dice.chance(0.35):
        promised(h)
    close(h, h.answer())


def promised(h: Handling) -> None:
    """The unit says by when, reports in between, and may ask for more time once."""
    h.told(h.appoint())
    if h.dice.chance(0.3):
        h.told(h.report(h.before_reminder()))
    if h.dice.chance(0.25):
        h.told(h.reschedule())


def at_office(h: Handling) -> None:
    """The Office answers, or names who does."""
    if h.dice.chance(0.3):
        return close(h, h.answer_by_office())
    h.told(h.assign())
    at_unit(h)


def close(h: Handling, answer: Verdict) -> None:
    """The result is sent and made public, and the petitioner has his say."""
    h.told(answer)
    h.publish_or_withhold()
    aftermath(h)


def rated(h: Handling) -> None:
    """The petitioner rates the answer, if the period lasts that long."""
    with suppress(Ended):
        h.told(h.rate())


def aftermath(h: Handling) -> None:
    """What may still come after a published answer."""
    with suppress(Ended):
        _aftermath(h)


def _aftermath(h: Handling) -> None:
    answerer = h.answerer
    open_to_all = not h.case.state.confidential and not h.case.state.state_secret
    by_unit = open_to_all and answerer.role in (Role.FOCAL_POINT, Role.HEAD)
    published_by_unit = by_unit and h.dice.chance(0.5)
    if published_by_unit:
        h.publish_by_unit(answerer)
    if h.dice.chance(0.02):
        h.told(h.correct_result())
        if open_to_all:
            h.publish()
    if h.dice.chance(0.02):
        h.correct_phone()
    if h.dice.chance(0.45):
        h.told(h.rate())
    if h.dice.chance(0.05):
        h.told(h.comment())
    if open_to_all and h.dice.chance(0.02):
        hidden(h, published_by_unit)


def hidden(h: Handling, by_unit_too: bool) -> None:
    """The petitioner asks for confidentiality after all."""
    h.told(h.ask_for_confidentiality())
    h.take_down(h.by)
    if by_unit_too:
        h.take_down(h.answerer)
