"""Acts that the regulation forbids, and acts that lack what they need (Art. 10, 11.3, 12.1)."""

from __future__ import annotations

from dataclasses import replace

from petition.events import Answered, Declined, Escalated, Forwarded, Rescheduled
from petition.rehearsal.stories import at_unit, close, rated
from petition.rehearsal.trial import Trial
from petition.words import DeclineReason, DeviationKind, Position, RefusalCode, Role


def wrong_unit(t: Trial) -> None:
    """Art. 10.2.1: by the unit that has the slip."""
    t.forwarded()
    other = t.cast.unit(t.dice, t.trouble, (t.unit,))
    actor, data = t.officer(unit=other), Answered("Đã chuyển bộ phận chuyên môn.")
    t.refuse(DeviationKind.WRONG_ACTOR, RefusalCode.NOT_HOLDER, actor, data)
    at_unit(t)


def answered_twice(t: Trial) -> None:
    """Art. 10.2.1."""
    t.forwarded()
    t.told(t.answer())
    t.publish_or_withhold()
    data = Answered("Đơn vị đã có văn bản trả lời.")
    t.refuse(DeviationKind.REPEATED, RefusalCode.WRONG_POSITION, t.officer(), data)
    rated(t)


def promised_too_often(t: Trial) -> None:
    """Art. 11.3: rescheduled once."""
    t.forwarded()
    t.told(t.appoint())
    t.told(t.reschedule())
    actor, data = t.officer(), Rescheduled(t.agreed(t.due), "Nhà thầu xin thêm thời gian.")
    code, at = RefusalCode.TOO_MANY_PROMISES, t.before_reminder()
    t.refuse(DeviationKind.REPEATED, code, actor, data, at)
    close(t, t.answer())


def declined_without_reasons(t: Trial) -> None:
    """Art. 10.1.2.a: with the reason and guidance."""
    t.receive(reason=DeclineReason.UNCLEAR)
    verdict = t.decline(DeclineReason.UNCLEAR)
    declined = t.log[-1]
    assert isinstance(declined.data, Declined)
    t.log[-1] = replace(declined, data=Declined((), "", declined.data.guidance))
    code = RefusalCode.REASONS_MISSING
    t.expect(DeviationKind.INCOMPLETE, refusal=code, role=Role.OPERATOR, unit="")
    t.told(verdict)


def recording_missing(t: Trial) -> None:
    """Art. 12.1, 20.4: of a call."""
    t.forwarded(by_phone=True, recorded=False)
    t.expect(DeviationKind.INCOMPLETE, role=Role.OPERATOR, unit="")
    at_unit(t)


def forwarded_back(t: Trial) -> None:
    """Art. 4.5: not to who is not competent."""
    t.forwarded()
    t.told(t.return_slip())
    code, at = RefusalCode.RETURNED_BY_UNIT, t.soon(t.now)
    t.refuse(DeviationKind.FORBIDDEN, code, t.by, Forwarded(t.unit), at)
    t.told(t.forward())
    at_unit(t)


def passed_up_early(t: Trial) -> None:
    """Art. 10.1.2.b2: on silence."""
    t.forwarded()
    data, at = Escalated(Position.FOCAL_POINT, Position.HEAD), t.within(t.due)
    t.refuse(DeviationKind.EARLY, RefusalCode.NOT_DUE, t.by, data, at)
    close(t, t.answer())
