"""A whole log: many petitions side by side, in the order in which a system records them."""

from __future__ import annotations

import heapq
from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from functools import cached_property
from typing import TypeVar

from petition.cases import Record
from petition.engine import Engine
from petition.errors import InternalError, InvalidInput
from petition.events import Event
from petition.regulation import Regulation
from petition.rehearsal.cast import Cast
from petition.rehearsal.desk import Ended
from petition.rehearsal.dice import Dice
from petition.rehearsal.faults import Fault, Planted
from petition.rehearsal.handling import Handling
from petition.rehearsal.line import line_of
from petition.rehearsal.plan import Period, Share, plan
from petition.rehearsal.plants import PLANTS
from petition.rehearsal.proof import prove
from petition.rehearsal.rhythm import Arrivals
from petition.rehearsal.stories import lawful
from petition.rehearsal.trial import Trial
from petition.value import Value
from petition.words import ErrorCode

__all__ = ["Rehearsal", "rehearse"]

H = TypeVar("H", bound=Handling)

_DAY = timedelta(days=1)
_ATTEMPTS = 40


@dataclass(frozen=True, repr=False)
class Rehearsal(Value):
    """A log that is made up, and what is wrong with it. A petition is made when it is asked for.

    Attributes
    ----------
    seed, cases : int
        What it is made of; the same give the same log.
    start, end : date
        The first and the last day of the period.
    faults : tuple of Fault
        What is planted.
    share : float
        In which share of the cases each of them is.
    engine : Engine
        What judges.

    Examples
    --------
    >>> import datetime, petition
    >>> from petition.rehearsal import Fault, rehearse
    >>> month = datetime.date(2026, 11, 1), datetime.date(2026, 11, 30)
    >>> log = rehearse(1, 20, *month, faults=[Fault.NOT_MARKED])
    >>> planted, = log.planted
    >>> print(planted.fault.en, "-", planted.expected[0].kind, planted.expected[0].owed)
    answered late and not marked - late response
    """

    seed: int
    cases: int
    start: date
    end: date
    faults: tuple[Fault, ...]
    share: float
    engine: Engine

    @property
    def at(self) -> datetime:
        """As of when the log was made: the end of its last day."""
        return self._midnight(self.end + _DAY)

    @property
    def planted(self) -> tuple[Planted, ...]:
        """What was planted, in order of arrival (Art. 18.2, 18.3)."""
        for index, share in self._plan.items():
            if index not in self._known:
                self._trial(index, share)
        return tuple(self._known[index] for index in sorted(self._plan))

    def records(self) -> Iterator[Record]:
        """Each petition by itself, in order of arrival.

        Yields
        ------
        Record
            The events in the order in which they stand in the log.

        Examples
        --------
        >>> import datetime
        >>> from petition.rehearsal import rehearse
        >>> day = datetime.date(2026, 11, 23)
        >>> [record.case_id for record in rehearse(1, 2, day, day, faults=()).records()]
        ['PA-2026-11-000001', 'PA-2026-11-000002']
        """
        for index in range(self.cases):
            rows, h = self._rows(index)
            yield Record(h.case.id, tuple(event for _, event in rows), (self.engine.law,))

    def lines(self) -> Iterator[bytes]:
        """The log as JSON Lines, one event in each, in order of recording.

        Only petitions that are under way are held in memory.

        Yields
        ------
        bytes
            A line with its line feed, in UTF-8.

        Examples
        --------
        >>> import datetime, json
        >>> from petition.rehearsal import rehearse
        >>> day = datetime.date(2026, 11, 23)
        >>> json.loads(next(rehearse(1, 5, day, day, faults=()).lines()))["kind"]
        'received'
        """
        waiting: list[tuple[datetime, int, int, bytes]] = []
        for index in range(self.cases):
            rows, h = self._rows(index)
            while waiting and waiting[0][0] < h.arrival:
                yield heapq.heappop(waiting)[-1]
            for place, (at, event) in enumerate(rows):
                heapq.heappush(waiting, (at, index, place, line_of(h.case.id, event)))
        while waiting:
            yield heapq.heappop(waiting)[-1]

    # -- making ---------------------------------------------------------------------------------

    @cached_property
    def _cast(self) -> Cast:
        return Cast(self.engine.regulation)

    @cached_property
    def _arrivals(self) -> Arrivals:
        begin = self._midnight(self.start)
        return Arrivals(self.engine.calendar, begin, self.at, self.cases)

    @cached_property
    def _plan(self) -> dict[int, Share]:
        period = Period(
            self.engine.calendar,
            self._midnight(self.start),
            self.at,
            self.cases,
            lambda index: self._arrivals.at(index, Dice(self.seed, index).share()),
            self._arrivals.before,
        )
        each = max(1, round(self.share * self.cases))
        return plan(period, Dice(self.seed, "plan"), self.faults, each)

    @cached_property
    def _known(self) -> dict[int, Planted]:
        """What was planted in the petitions that were made so far."""
        return {}

    def _rows(self, index: int) -> tuple[list[tuple[datetime, Event]], Handling]:
        """Each event of a petition, and when it stands in the file as if it were recorded then."""
        share = self._plan.get(index)
        h = self._lawful(index) if share is None else self._trial(index, share)
        times = [event.recorded_at for event in h.log]
        order = h.order if isinstance(h, Trial) and h.order else range(len(times))
        return [(at, h.log[n]) for at, n in zip(times, order, strict=True)], h

    def _lawful(self, index: int) -> Handling:
        h = self._handling(Handling, index)
        with suppress(Ended):
            lawful(h)
        h.wait(self.at)
        prove(h)
        return h

    def _trial(self, index: int, share: Share) -> Trial:
        """One that shows all of its fault before the period ends."""
        for attempt in range(_ATTEMPTS):
            t = self._handling(Trial, index, attempt)
            t.day_off = share.day_off
            with suppress(Ended):
                PLANTS[share.fault](t)
                t.wait(self.at)
                prove(t, t.expected)
                self._known[index] = t.planted(share.fault)
                return t
        raise InternalError(ErrorCode.INTERNAL, f"no time left for {share.fault}", str(index))

    def _handling(self, kind: type[H], index: int, attempt: int = 0) -> H:
        dice = Dice(self.seed, index)
        arrival = self._arrivals.at(index, dice.share())
        case_id = f"PA-{arrival:%Y-%m}-{index + 1:06}"
        if attempt:
            dice = Dice(self.seed, index, attempt)
        return kind(self.engine, self._cast, dice, case_id, arrival, self.at)

    def _midnight(self, day: date) -> datetime:
        return datetime.combine(day, time(), self.engine.calendar.zone)


def rehearse(
    seed: int,
    cases: int,
    start: date,
    end: date,
    *,
    faults: Iterable[Fault] = tuple(Fault),
    share: float = 0.01,
    engine: Engine | None = None,
) -> Rehearsal:
    """Make up the log of a period in which everybody acts lawfully, but for what is planted.

    Every event was accepted by the live engine, and nothing was late, unless a fault wants it so.
    What is owed at once is done in the second of its cause, or while nobody works.

    Parameters
    ----------
    seed : int
        The same seed and arguments give the same bytes.
    cases : int
        How many petitions come in.
    start, end : date
        The first and the last day; what would be recorded later is not in the log.
    faults : iterable of Fault
        What is planted, each in cases of its own; ``CALENDAR_WRONG`` only where the period has a
        weekday off.
    share : float
        The share of the cases that each fault is planted in; one case at least.
    engine : Engine, optional
        What judges; the built-in one when left out. Its calendar may be any, its regulation is
        Decision 192 as it is read by default.

    Returns
    -------
    Rehearsal
        The log, and what was planted in it.

    Raises
    ------
    InvalidInput
        When the period ends before it starts, has no room for the faults, or no petition comes;
        for another regulation.
    NotCovered
        When the period lies outside the calendar.

    Examples
    --------
    >>> import datetime
    >>> from petition.rehearsal import rehearse
    >>> log = rehearse(7, 3000, datetime.date(2026, 11, 1), datetime.date(2026, 11, 30))
    >>> log.at.isoformat()
    '2026-12-01T00:00:00+07:00'
    """
    if cases < 1:
        raise InvalidInput(ErrorCode.INVALID_ARGUMENT, f"{cases} cases are none at all", "cases")
    if end < start:
        raise InvalidInput(
            ErrorCode.INVALID_ARGUMENT, f"the period ends on {end}, before {start}", "end"
        )
    if not 0 < share <= 1:
        raise InvalidInput(
            ErrorCode.INVALID_ARGUMENT, f"a share lies above 0 and up to 1, not {share}", "share"
        )
    judge = engine or Engine.builtin()
    if judge.regulation != Regulation.builtin():
        raise InvalidInput(
            ErrorCode.INVALID_ARGUMENT,
            f"a rehearsal follows Decision 192 as it is read by default, not {judge.regulation.id} "
            "or other readings",
            "engine",
        )
    planted = tuple(dict.fromkeys(faults))
    log = Rehearsal(seed, cases, start, end, planted, share, judge)
    log._plan  # noqa: B018  # whether there is room for it is said now
    return log
