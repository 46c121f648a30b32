"""What comes of a result: it is made public, rated, put right, taken down again."""

from __future__ import annotations

from datetime import datetime, timedelta

from petition.events import (
    Actor,
    Answered,
    Commented,
    ConfidentialityRequested,
    Corrected,
    Petitioner,
    PublicationWithdrawn,
    Published,
    PublishedByUnit,
    Rated,
    Withdrawn,
    Withheld,
)
from petition.rehearsal.cast import Cast, Trouble
from petition.rehearsal.desk import Desk
from petition.verdicts import Verdict
from petition.words import Role, WithholdingGround

__all__ = ["Aftermath"]

_HOUR_S = 3600


class Aftermath(Desk):
    """The acts that follow on an answer, and those of the petitioner."""

    cast: Cast
    trouble: Trouble
    who: Petitioner

    # -- the result -----------------------------------------------------------------------------

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


_WEIGHTS = {(True, False): 72, (False, False): 18, (False, True): 10}
"""Of the steps of the scale, by what they count as."""
