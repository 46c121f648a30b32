"""One petition on its way, judged live: what is recorded is accepted, or the rehearsal is wrong."""

from __future__ import annotations

from datetime import datetime, timedelta

from petition.cases import Case
from petition.engine import Engine
from petition.errors import InternalError
from petition.events import Actor, Data, Event, Notified
from petition.rehearsal.dice import Dice
from petition.times import WorkingTime
from petition.verdicts import Notice, Verdict
from petition.words import ErrorCode, NoticeChannel, RefusalCode, Role

__all__ = ["Desk", "Ended", "after"]

_SECOND = timedelta(seconds=1)
_ROOM_S = 30
"""Between an act and its recording at least, so that what is recorded with it finds its place."""


class Ended(Exception):
    """The period is over before what was to be recorded next."""


def after(t: datetime, seconds: int) -> datetime:
    """So many seconds on the clock later."""
    return t + timedelta(seconds=seconds)


class Desk:
    """Keeps a case and the log of it, and lets time pass.

    Attributes
    ----------
    log : list of Event
        What a file of the case holds, in its order: also what was refused.
    now : datetime
        When the last of it was recorded.
    """

    def __init__(
        self, engine: Engine, dice: Dice, case_id: str, arrival: datetime, end: datetime
    ) -> None:
        self.engine, self.calendar, self.end = engine, engine.calendar, end
        self.case = Case(case_id)
        self.log: list[Event] = []
        self._ids = 0
        self.arrival = self.now = self.occurred = arrival
        self.reply = ""
        self.by = Actor(Role.OPERATOR)
        self.dice = dice

    # -- recording ------------------------------------------------------------------------------

    def record(
        self, at: datetime, actor: Actor, data: Data, occurred: datetime | None = None
    ) -> Verdict:
        """Records an act at an instant; what time does before comes first."""
        self.wait(at)
        return self.record_as(
            Event(self.next_id(), actor, data, at, occurred or self._occurred(at))
        )

    def record_as(self, event: Event) -> Verdict:
        """Records an event as it is."""
        self._in_period(event)
        verdict = self.engine.submit(self.case, event).raise_for_refusal()
        if verdict.appended > 1:
            self.log += verdict.events[:-1]
        self.log.append(event)
        self._move(verdict)
        return verdict

    def refused(self, at: datetime, actor: Actor, data: Data, *codes: RefusalCode) -> None:
        """Puts an act into the log that the engine refuses for these reasons and no others."""
        self.wait(at)
        event = Event(self.next_id(), actor, data, at, self._occurred(at))
        found = self.put(event)
        if found != codes:
            raise InternalError(ErrorCode.INTERNAL, f"{event} is refused for {found}, not {codes}")

    def put(self, event: Event) -> tuple[RefusalCode, ...]:
        """Puts an event into the log that changes nothing, and says why it is refused."""
        self._in_period(event)
        verdict = self.engine.submit(self.case, event)
        if verdict:
            raise InternalError(ErrorCode.INTERNAL, f"{event} is not refused")
        self.log.append(event)
        self.now, self.occurred = event.recorded_at, event.occurred_at
        return tuple(refusal.code for refusal in verdict.refusals)

    def _in_period(self, event: Event) -> None:
        if event.recorded_at >= self.end:
            raise Ended

    def next_id(self) -> str:
        """Of the next event that a person records."""
        self._ids += 1
        return f"e{self._ids}"

    def _move(self, verdict: Verdict) -> None:
        self.case = verdict.case
        self.now, self.occurred = self.log[-1].recorded_at, self.log[-1].occurred_at

    def _occurred(self, at: datetime) -> datetime:
        """A little before it is recorded, and after what was recorded before it."""
        if at == self.now:
            left = int((at - self.occurred) / _SECOND)
            return min(at, after(self.occurred, self.dice.whole(1, left // 5)))
        lag = self.dice.whole(_ROOM_S, 600)
        return max(after(at, -lag), min(after(self.now, 1), after(at, -_ROOM_S)), self.arrival)

    # -- time -----------------------------------------------------------------------------------

    @property
    def due(self) -> datetime:
        """By when the present level owes something."""
        return present(self.engine.due(self.case))

    @property
    def anchor(self) -> datetime:
        """Since when the slip is at the present level."""
        return present(self.case.state.anchor)

    @property
    def agreed_at(self) -> datetime:
        """When the time of the result was agreed."""
        return present(self.case.state.agreed_at)

    def wait(self, until: datetime) -> None:
        """Lets the system do what falls due before an instant."""
        while wakeup := self.engine.next_wakeup(self.case):
            if wakeup >= min(until, self.end):
                return
            verdict = self.engine.advance(self.case, max(wakeup, self.now))
            self.log += verdict.events
            self._move(verdict)
            self._spread_word(verdict, until)

    def _spread_word(self, verdict: Verdict, until: datetime) -> None:
        """What the system did is told by the system, as soon as it may be."""
        at = self.soon(self.now) if is_urgent(verdict) else after(self.now, 3)
        if at < min(until, self.end):
            self.tell(verdict, at)

    def open_at(self, at: datetime) -> bool:
        """Whether working time runs then."""
        return self.calendar.next_open(at) == at

    def soon(self, at: datetime) -> datetime:
        """When what is owed at once is done without delay: in the same second, or while nobody
        works, before the next opening."""
        closed = int((self.calendar.next_open(at) - at) / _SECOND)
        return after(at, self.dice.whole(40, min(closed, 1500))) if closed > 60 else at

    def later(self, at: datetime, seconds: int) -> datetime:
        """So much working time later."""
        return self.calendar.add(at, WorkingTime.seconds(seconds))

    def lull(self, at: datetime) -> datetime:
        """Some time after the next closing, when most things are at rest."""
        closing = self.calendar.previous_close(self.calendar.next_opening(at))
        return after(max(closing, at), self.dice.whole(120, 2400))

    # -- notices --------------------------------------------------------------------------------

    def tell(self, verdict: Verdict, at: datetime, by_hand: bool = False) -> None:
        """Delivers the notices of a verdict to all but the operator."""
        for notice in outward(verdict):
            self.deliver(notice, at, by_hand)

    def told(self, verdict: Verdict) -> Verdict:
        """Delivers them as soon as they are owed."""
        self.tell(verdict, self.soon(self.now))
        return verdict

    def deliver(self, notice: Notice, at: datetime, by_hand: bool = False) -> None:
        """Delivers one notice: by the system in the second of its cause, else by an operator."""
        channel = self.reply if notice.channel is NoticeChannel.REPLY else str(notice.channel)
        by_system = not by_hand and at == self.now
        actor = Actor(Role.SYSTEM) if by_system else self.by
        self.record(at, actor, Notified(notice.key, channel))


def present(t: datetime | None) -> datetime:
    """An instant that is known at this point."""
    if t is None:
        raise InternalError(ErrorCode.INTERNAL, "nothing is due here")
    return t


def outward(verdict: Verdict) -> tuple[Notice, ...]:
    """The notices that leave the operator's desk."""
    return tuple(notice for notice in verdict.notices if notice.role is not Role.OPERATOR)


def is_urgent(verdict: Verdict) -> bool:
    """Whether it is owed at once to tell of it."""
    return any(notice.channel is NoticeChannel.SMS for notice in verdict.notices)
