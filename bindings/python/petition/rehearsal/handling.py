"""What people do with a petition, act by act, each in its time unless they are told to dawdle."""

from __future__ import annotations

from datetime import datetime

from petition.engine import Engine
from petition.events import (
    Actor,
    Answered,
    Appointed,
    Assigned,
    Declined,
    Forwarded,
    NotCompetent,
    Petitioner,
    ProgressReported,
    Recalled,
    Received,
    Referred,
    Rescheduled,
)
from petition.rehearsal.aftermath import Aftermath
from petition.rehearsal.cast import Cast
from petition.rehearsal.desk import after
from petition.rehearsal.dice import Dice
from petition.rehearsal.rhythm import ANSWERING, RESPONDING
from petition.verdicts import Verdict
from petition.words import (
    DeclineReason,
    Matter,
    ReferralGround,
    Role,
)

__all__ = ["Handling"]

_HOUR_S = 3600
_DAY_S = 24 * _HOUR_S
_NOBODY = Petitioner("Không rõ", "", "")


class Handling(Aftermath):
    """One petition, from its arrival on."""

    def __init__(
        self,
        engine: Engine,
        cast: Cast,
        dice: Dice,
        case_id: str,
        arrival: datetime,
        end: datetime,
    ) -> None:
        super().__init__(engine, dice, case_id, arrival, end)
        self.cast = cast
        self.by = Actor(Role.OPERATOR, name=cast.operator(dice))
        self.trouble = cast.trouble(dice)
        self.who = cast.petitioner(dice)
        self.unit = ""

    # -- intake ---------------------------------------------------------------------------------

    def receive(
        self,
        by_phone: bool | None = None,
        recorded: bool = True,
        reason: DeclineReason | None = None,
        confidential: bool = False,
        secret: bool = False,
    ) -> None:
        """The petition is recorded; with a reason for which it is to be declined, if any."""
        if by_phone is None:
            by_phone = self.dice.chance(0.55)
        channel = self.dice.pick(self.cast.phones if by_phone else self.cast.internet)
        self.reply = channel
        data = Received(
            channel=channel,
            topic=self.trouble.topic,
            content=self.trouble.content,
            language="en" if reason is DeclineReason.NOT_VIETNAMESE else "vi",
            content_clear=reason is not DeclineReason.UNCLEAR,
            matter=_MATTERS.get(reason, Matter.PETITION),
            petitioner=_NOBODY if reason is DeclineReason.INCOMPLETE_CONTACT else self.who,
            recording=f"ghi-am/{self.case.id}.wav" if by_phone and recorded else "",
            confidential=confidential,
            state_secret=secret,
        )
        if by_phone or self.open_at(self.arrival):
            at, actor = after(self.arrival, self.dice.whole(90, 600)), self.by
        else:
            at, actor = after(self.arrival, 60), Actor(Role.SYSTEM)
        self.record(at, actor, data, self.arrival)

    def decline(self, reason: DeclineReason) -> Verdict:
        """Not taken in (Art. 10.1.2.a)."""
        data = Declined((reason,), "", "Xin gửi lại theo hướng dẫn tại Điều 8 của Quy chế.")
        return self.record(self.soon(self.now), self.by, data)

    def answer_at_once(self) -> Verdict:
        """The operator has the answer at hand (Art. 10.1.2.b1)."""
        return self.record(self.soon(self.now), self.by, Answered(self.trouble.result))

    def forward(self, at: datetime | None = None, unit: str = "") -> Verdict:
        """The slip goes to a unit that has not had it yet (Art. 10.1.2.b2)."""
        been = tuple(e.data.unit for e in self.log if isinstance(e.data, Forwarded))
        self.unit = unit or self.cast.unit(self.dice, self.trouble, been)
        return self.record(at or self.soon(self.now), self.by, Forwarded(self.unit))

    def refer(self, ground: ReferralGround) -> Verdict:
        """The operator refers it to the Office (Art. 10.4.2)."""
        return self.record(self.soon(self.now), self.by, Referred(ground))

    def recall(self) -> Verdict:
        """Forwarded by mistake, and noticed soon (Art. 20.2)."""
        at = self.later(self.now, self.dice.whole(300, 2400))
        return self.record(at, self.by, Recalled("Chuyển nhầm đơn vị."))

    # -- the unit and the Office ----------------------------------------------------------------

    def officer(self, role: Role = Role.FOCAL_POINT, unit: str = "") -> Actor:
        """Who acts for a unit, or for the one that holds the slip."""
        acting = unit or self.unit
        return Actor(role, acting, self.cast.officer(acting, role))

    @property
    def office(self) -> Actor:
        """Who acts for the Office."""
        return Actor(Role.OFFICE, name=self.cast.officer("office", Role.OFFICE))

    def in_time(self) -> datetime:
        """When a unit responds that responds in time."""
        due, promised = self.due, self.case.state.agreed is not None
        part = self.dice.spread(ANSWERING if promised else RESPONDING)
        left = self.calendar.between(self.now, due).count_s
        at = self.later(self.now, left * part // 1000)
        rest = self.lull(at)
        if self.dice.chance(0.4) and rest < due:
            at = rest
        return after(at, -1) if at == self.engine.next_wakeup(self.case) else at

    def answer(
        self,
        at: datetime | None = None,
        by: Actor | None = None,
        occurred: datetime | None = None,
    ) -> Verdict:
        """The unit gives the result (Art. 10.2.1, 10.3)."""
        signed = f"{self.dice.whole(10, 999)}/TL-1022" if self.dice.chance(0.3) else ""
        data = Answered(self.trouble.result, signed)
        return self.record(at or self.in_time(), by or self.officer(), data, occurred)

    def appoint(self) -> Verdict:
        """The unit says by when (Art. 10.2.2)."""
        at = self.in_time()
        return self.record(at, self.officer(), Appointed(self.agreed(at)))

    def reschedule(self) -> Verdict:
        """The unit asks for more time, once (Art. 11.3)."""
        at = self.before_reminder()
        data = Rescheduled(self.agreed(self.due), "Cần thêm thời gian xác minh.")
        return self.record(at, self.officer(), data)

    def before_reminder(self) -> datetime:
        """A moment between now and the reminder of the agreed time, in the lull if there is one."""
        reminder = after(self.due, -_DAY_S)
        left = self.calendar.between(self.now, reminder).count_s
        at = self.later(self.now, left * self.dice.whole(200, 700) // 1000)
        rest = self.lull(at)
        return rest if rest < reminder else at

    def agreed(self, since: datetime) -> datetime:
        """The end of a working day, two to six of them ahead."""
        at = self.later(since, self.dice.whole(2, 6) * 8 * _HOUR_S)
        midnight = at.replace(hour=0, minute=0, second=0)
        return after(midnight, self.calendar.windows(at.date())[-1].close_s)

    def return_slip(self) -> Verdict:
        """The unit is not competent (Art. 4.5)."""
        at = self.in_time()
        rest = self.lull(at)
        data = NotCompetent("Nội dung thuộc thẩm quyền của cơ quan khác.")
        return self.record(rest if rest < self.due else at, self.officer(), data)

    def report(self, at: datetime) -> Verdict:
        """How far it is (Art. 10.3.2)."""
        return self.record(at, self.officer(), ProgressReported("Đang kiểm tra thực tế."))

    def assign(self) -> Verdict:
        """The Office names who leads and who helps (Art. 10.4.2)."""
        been = self.unit
        self.unit = self.cast.unit(self.dice, self.trouble, (been,))
        helper = self.cast.unit(self.dice, self.trouble, (been, self.unit))
        helpers = (helper,) if self.dice.chance(0.4) else ()
        at = self.later(self.now, self.dice.whole(1800, 6 * _HOUR_S))
        return self.record(at, self.office, Assigned(self.unit, helpers))

    def answer_by_office(self) -> Verdict:
        """The Office answers itself (Art. 10.4.1)."""
        at = self.later(self.now, self.dice.whole(3600, 12 * _HOUR_S))
        return self.record(at, self.office, Answered(self.trouble.result))


_MATTERS: dict[DeclineReason | None, Matter] = {
    DeclineReason.COMPLAINT: Matter.COMPLAINT,
    DeclineReason.DENUNCIATION: Matter.DENUNCIATION,
    DeclineReason.LEGAL_GUIDANCE: Matter.LEGAL_GUIDANCE,
}
