"""What the operator does late, or never (Art. 10.1.2, 10.5, 20.3)."""

from __future__ import annotations

from datetime import datetime

from petition.rehearsal.desk import outward
from petition.rehearsal.stories import aftermath, at_unit, close, rated
from petition.rehearsal.trial import Trial
from petition.verdicts import Verdict
from petition.words import DeclineReason, Owed

_UNCLEAR = DeclineReason.UNCLEAR


def intake_late(t: Trial) -> None:
    """Art. 10.1.2: at once."""
    t.receive()
    since, at = t.now, t.dawdled(t.now)
    t.told(t.forward(at))
    t.late(Owed.ASSESSMENT, since, at)
    at_unit(t)


def reminder_never_given(t: Trial) -> None:
    """Art. 10.5: the system is down when it is due, and the result comes after that."""
    t.forwarded()
    t.told(t.appoint())
    since, due = t.agreed_at, t.reminder
    at = t.within(t.due, due)
    t.down = True
    answer = t.answer(at)
    t.down = False
    t.never(Owed.REMINDER, since, at, due=due)
    close(t, answer)


# -- told late ------------------------------------------------------------------------------------


def told_late(t: Trial) -> None:
    """Art. 10.1.2.a, 10.1.2.b2, 13.1: at once."""
    t.dice.pick((_decline_told_late, _slip_told_late, _promise_told_late, _result_told_late))(t)


def _decline_told_late(t: Trial) -> None:
    t.receive(reason=_UNCLEAR)
    verdict = t.decline(_UNCLEAR)
    _tell_late(t, Owed.DECLINE_NOTICE, verdict, t.dawdled(t.now))


def _slip_told_late(t: Trial) -> None:
    """One message is late, and all are owed."""
    t.receive()
    first, *others = outward(t.forward())
    since, soon = t.now, t.soon(t.now)
    for notice in others:
        t.deliver(notice, soon)
    met = t.within(t.due)
    t.deliver(first, met, by_hand=True)
    t.late(Owed.SLIP_NOTICE, since, met)
    at_unit(t)


def _promise_told_late(t: Trial) -> None:
    t.forwarded()
    verdict = t.appoint()
    _tell_late(t, Owed.RESPONSE_NOTICE, verdict, t.within(t.reminder))
    close(t, t.answer())


def _result_told_late(t: Trial) -> None:
    t.forwarded()
    verdict = t.answer()
    at = t.dawdled(t.now)
    t.late(Owed.RESULT_NOTICE, t.now, at)
    t.publish_or_withhold()
    t.tell(verdict, at, by_hand=True)
    aftermath(t)


def _tell_late(t: Trial, owed: Owed, verdict: Verdict, at: datetime) -> None:
    t.late(owed, t.now, at)
    t.tell(verdict, at, by_hand=True)


# -- told never -----------------------------------------------------------------------------------


def told_never(t: Trial) -> None:
    """Art. 10.1.2.a, 10.1.2.b2, 13.1."""
    t.dice.pick((_decline_never_told, _slip_never_told, _promise_never_told, _result_never_told))(t)


def _decline_never_told(t: Trial) -> None:
    t.receive(reason=_UNCLEAR)
    t.decline(_UNCLEAR)
    t.never(Owed.DECLINE_NOTICE, t.now)


def _slip_never_told(t: Trial) -> None:
    """The unit gets no message, and sees the slip on the system."""
    t.receive()
    _, *others = outward(t.forward())
    since, soon = t.now, t.soon(t.now)
    for notice in others:
        t.deliver(notice, soon)
    answer = t.answer()
    t.never(Owed.SLIP_NOTICE, since, t.now)
    close(t, answer)


def _promise_never_told(t: Trial) -> None:
    t.forwarded()
    t.appoint()
    since = t.now
    answer = t.answer()
    t.never(Owed.RESPONSE_NOTICE, since, t.now)
    close(t, answer)


def _result_never_told(t: Trial) -> None:
    t.forwarded()
    t.answer()
    t.never(Owed.RESULT_NOTICE, t.now)
    t.publish_or_withhold()
    rated(t)
