"""A petition with a fault: what goes wrong with it, and what an audit has to find."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from functools import lru_cache
from typing import Any

from petition.cases import Record
from petition.engine import Engine
from petition.events import Actor, Data, Event, Lapsed
from petition.rehearsal.desk import Ended, after
from petition.rehearsal.faults import Expected, Fault, Planted
from petition.rehearsal.handling import Handling
from petition.rehearsal.rhythm import LATENESS
from petition.verdicts import Verdict
from petition.words import DeviationKind, Kind, Owed, RefusalCode, Role

__all__ = ["Trial"]

_DAY_S = 24 * 3600


class Trial(Handling):
    """Keeps what is to be found, beside the case.

    Attributes
    ----------
    expected : tuple of Expected
        Every finding so far.
    down : bool
        The system neither reminds nor passes anything up.
    order : sequence of int
        In which order the events stand in the file; empty: in that of recording.
    """

    expected: tuple[Expected, ...] = ()
    verdict = ""
    days: tuple[date, ...] = ()
    day_off: date | None = None
    down = False
    order: Sequence[int] = ()

    def planted(self, fault: Fault) -> Planted:
        """What is said of it."""
        return Planted(self.case.id, fault, self.expected, self.verdict, self.days)

    def forwarded(
        self, by_phone: bool | None = None, recorded: bool = True, confidential: bool = False
    ) -> None:
        """The slip is with the focal point of a unit, and everybody was told."""
        self.receive(by_phone, recorded, confidential=confidential)
        self.told(self.forward())

    # -- time -----------------------------------------------------------------------------------

    def wait(self, until: datetime) -> None:
        """Lets time pass, but for what a system that is down does not do."""
        if not self.down:
            super().wait(until)

    def lapse(self) -> None:
        """Time runs out: the system passes the slip up in that second, and tells everybody."""
        told = after(self.calendar.next_open(after(self.due, 1)), 2)
        if told >= self.end:
            raise Ended
        self.wait(told)

    def dawdled(self, since: datetime) -> datetime:
        """An instant that is late: in working time, by minutes to days."""
        return self.later(since, self.dice.spread(LATENESS))

    def within(self, due: datetime, since: datetime | None = None) -> datetime:
        """An instant of working time well before a due time, and a while from now."""
        start = since or self.now
        left = self.calendar.between(start, due).count_s
        return self.later(start, left * self.dice.whole(150, 850) // 1000)

    @property
    def reminder(self) -> datetime:
        """When the reminder of the agreed time is due (Art. 10.5)."""
        return after(self.due, -_DAY_S)

    # -- what has to be found -------------------------------------------------------------------

    def expect(self, kind: DeviationKind, **what: Any) -> None:
        """One finding."""
        self.expected += (Expected(kind, **what),)

    def late(self, owed: Owed, since: datetime, met: datetime, **what: Any) -> None:
        """What was done, but late (Art. 11.4, 20.3)."""
        by = self.calendar.between(what.get("due") or since, met)
        self._owed(DeviationKind.LATE, owed, since, met=met, by=by, **what)

    def never(
        self, owed: Owed, since: datetime, ended: datetime | None = None, **what: Any
    ) -> None:
        """What was never done, waited for until something else came, or to the end."""
        by = self.calendar.between(what.get("due") or since, ended or self.end)
        kind = _NEVER.get(owed, DeviationKind.MISSING)
        self._owed(kind, owed, since, by=by, **what)

    def silent(self, owed: Owed, role: Role) -> None:
        """A unit that lets its time pass; how late it is, depends on who answers in the end."""
        promised = owed is Owed.RESULT
        since = self.case.state.agreed_at if promised else self.case.state.anchor
        assert since is not None
        self._owed(DeviationKind.MISSING, owed, since, role=role, unit=self.unit, due=self.due)

    def _owed(self, kind: DeviationKind, owed: Owed, since: datetime, **what: Any) -> None:
        who = {"role": Role.OPERATOR, "unit": ""} | what
        self.expect(kind, owed=owed, since=since, **who)

    def refuse(
        self,
        kind: DeviationKind,
        code: RefusalCode,
        actor: Actor,
        data: Data,
        at: datetime | None = None,
    ) -> None:
        """An act in the file that the regulation forbids."""
        self.refused(at or self.later(self.now, self.dice.whole(600, 5400)), actor, data, code)
        self.expect(kind, refusal=code, role=actor.role, unit=actor.unit)

    # -- the mark of overdue --------------------------------------------------------------------

    def mark_lapse(self) -> Verdict:
        """The system notes that the due time has passed, and from then on does nothing."""
        self.down = True
        at = after(self.due, 1)
        return self.record_as(self._mark(Lapsed(self.case.state.position, self.due), at))

    def mark_wrongly(self, kind: DeviationKind, lapsed: Lapsed) -> None:
        """The portal marks it overdue though it is not."""
        event = self._mark(lapsed, after(lapsed.due_at, 1))
        self.wait(event.recorded_at)
        self.put(event)
        self.expect(kind, role=Role.SYSTEM)

    def _mark(self, lapsed: Lapsed, at: datetime) -> Event:
        return Event(f"system:lapsed:{len(self.case) + 1}", Actor(Role.SYSTEM), lapsed, at)

    def due_without(self, day: date) -> datetime:
        """The due time by a calendar that lacks a day off."""
        other = _engine_without(self.engine, day)
        due = other.due(other.load(Record(self.case.id, self.case.events)))
        assert due is not None
        return due

    def take_out(self, *kinds: Kind) -> None:
        """The file lacks the events of these kinds."""
        self.log = [event for event in self.log if event.kind not in kinds]


_NEVER = {
    Owed.PUBLICATION: DeviationKind.NOT_PUBLISHED,
    Owed.WITHDRAWAL: DeviationKind.WRONGLY_PUBLISHED,
    Owed.UNIT_WITHDRAWAL: DeviationKind.WRONGLY_PUBLISHED,
}
"""What it is called that something is owed still, where it is not called missing."""

_WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")


@lru_cache(maxsize=32)
def _engine_without(engine: Engine, day: date) -> Engine:
    """The same law by a calendar on which a day off is worked."""
    worked = (
        f'[[day]]\ndate = {day}\nlike = "{_WEEKDAYS[day.weekday()]}"\ninstrument = "-"\n'
        'reason = { vi = "thiếu ngày nghỉ", en = "day off left out" }\n'
    )
    return Engine(engine.regulation, engine.calendar.with_days(worked))
