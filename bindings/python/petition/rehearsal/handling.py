"""What people do with a petition, act by act, each within its time unless they are told to dawdle."""

from __future__ import annotations

from datetime import datetime, timedelta

from petition.engine import Engine
from petition.events import (
    Actor,
    Answered,
    Appointed,
    Assigned,
    Commented,
    ConfidentialityRequested,
    Corrected,
    Declined,
    Forwarded,
    NotCompetent,
    Petitioner,
    ProgressReported,
    PublicationWithdrawn,
    Published,
    PublishedByUnit,
    Rated,
    Recalled,
    Received,
    Referred,
    Rescheduled,
    Withdrawn,
    Withheld,
)
from petition.rehearsal.cast import Cast
from petition.rehearsal.desk import Desk, after
from petition.rehearsal.dice import Dice
from petition.rehearsal.rhythm import ANSWERING, RESPONDING
from petition.verdicts import Verdict
from petition.words import (
    DeclineReason,
    Matter,
    ReferralGround,
    Role,
    WithholdingGround,
)

__all__ = ["Handling"]

_HOUR_S = 3600
_DAY_S = 24 * _HOUR_S
_NOBODY = Petitioner("Không rõ", "", "")


class Handling(Desk):
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
        super().__init__(engine, case_id, arrival, end)
        self.cast, self.dice, self.arrival = cast, dice, arrival
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

    # -- after the answer -----------------------------------------------------------------------

    def publish(self, at: datetime | None = None) -> Verdict:
        """The operator makes the result public (Art. 13.1)."""
        channels = [self.cast.internet[0]]
        if self.dice.chance(0.3):
            channels.append(self.dice.pick(self.cast.internet[1:] or self.cast.internet))
        data = Published(tuple(dict.fromkeys(channels)))
        return self.record(at or self.soon(self.now), self.by, data)

    def publish_or_withhold(self) -> Verdict:
        """Whichever is lawful (Art. 13.1)."""
        if not (self.case.state.confidential or self.case.state.state_secret):
            return self.publish()
        return self.record(self.soon(self.now), self.by, Withheld(self.ground))

    @property
    def answerer(self) -> Actor:
        """Who gave the result."""
        return next(e.actor for e in reversed(self.log) if isinstance(e.data, Answered))

    @property
    def ground(self) -> WithholdingGround:
        """Why the result is not for the public."""
        secret = self.case.state.state_secret
        return WithholdingGround.STATE_SECRET if secret else WithholdingGround.PETITIONER_REQUEST

    def publish_by_unit(self, by: Actor, at: datetime | None = None) -> Verdict:
        """The unit publishes on its own portal (Art. 13.2)."""
        when = at or self.later(self.now, self.dice.whole(1800, 16 * _HOUR_S))
        url = f"https://tra-loi.example/{self.case.id}"
        return self.record(when, by, PublishedByUnit(url))

    def ask_for_confidentiality(self) -> Verdict:
        """The petitioner changes his mind, in the evening (Art. 13.1)."""
        return self.record(self.evening(), self.petitioner, ConfidentialityRequested())

    @property
    def asked_at(self) -> datetime:
        """When he asked."""
        asked = (e for e in reversed(self.log) if isinstance(e.data, ConfidentialityRequested))
        return next(asked).recorded_at

    def take_down(self, by: Actor, at: datetime | None = None) -> Verdict:
        """Who published takes it down (Art. 13.1)."""
        return self.record(at or self.soon(self.now), by, PublicationWithdrawn(self.ground))

    # -- the petitioner -------------------------------------------------------------------------

    @property
    def petitioner(self) -> Actor:
        """Who petitions; what he says on the phone an operator records."""
        by_phone = self.reply in self.cast.phones
        return Actor(
            Role.PETITIONER, name=self.who.name, recorded_by=self.by.name if by_phone else ""
        )

    def evening(self) -> datetime:
        """Between seven and nine of an evening to come, when nobody works."""
        day = self.now + timedelta(days=self.dice.whole(1 if self.now.hour >= 19 else 0, 3))
        return day.replace(hour=19, minute=0, second=0) + timedelta(
            seconds=self.dice.whole(0, 2 * _HOUR_S)
        )

    def rate(self) -> Verdict:
        """Satisfied, or not, and then why (Art. 14)."""
        ratings = self.engine.regulation.ratings
        step = self.dice.weighted([(r, _WEIGHTS[r.satisfied, r.dissatisfied]) for r in ratings])
        reason = "Phải chờ lâu." if step.needs_reason or self.dice.chance(0.1) else ""
        return self.record(self.evening(), self.petitioner, Rated(step.id, reason))

    def comment(self) -> Verdict:
        """A word of the petitioner (Art. 14)."""
        return self.record(self.evening(), self.petitioner, Commented("Cảm ơn tổng đài."))

    def withdraw(self, at: datetime) -> Verdict:
        """The petitioner withdraws."""
        return self.record(at, self.petitioner, Withdrawn("Việc đã được giải quyết."))

    def correct_phone(self) -> Verdict:
        """An error of recording is put right (Art. 9.2)."""
        phone = f"09{self.dice.whole(0, 99_999_999):08}"
        data = Corrected(self.log[0].id, "petitioner.phone", phone, "Ghi nhầm số.")
        return self.record(self.later(self.now, self.dice.whole(600, 7200)), self.by, data)

    def correct_result(self) -> Verdict:
        """An error in the answer is put right (Art. 9.1, 13.1)."""
        answer = next(e.id for e in reversed(self.log) if isinstance(e.data, Answered))
        result = f"{self.trouble.result} Đã kiểm tra lại."
        data = Corrected(answer, "result", result, "Bổ sung kết quả kiểm tra.")
        return self.record(self.lull(self.later(self.now, 1800)), self.by, data)


_MATTERS: dict[DeclineReason | None, Matter] = {
    DeclineReason.COMPLAINT: Matter.COMPLAINT,
    DeclineReason.DENUNCIATION: Matter.DENUNCIATION,
    DeclineReason.LEGAL_GUIDANCE: Matter.LEGAL_GUIDANCE,
}

_WEIGHTS = {(True, False): 72, (False, False): 18, (False, True): 10}
"""Of the steps of the scale, by what they count as."""
