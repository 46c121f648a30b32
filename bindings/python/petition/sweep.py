"""Many open cases at one instant: when to look at each again, what is due, what is overdue, and
what one round of ``advance`` would do."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import TypeAlias

import numpy as np
import numpy.typing as npt

from petition import _core
from petition.cases import Case
from petition.crossing import Cited, Law
from petition.engine import Engine, core_case
from petition.errors import InvalidInput, WrongType
from petition.registry import Registry
from petition.regulation import Clause
from petition.texts import Lang, Text
from petition.times import VIETNAM, to_seconds
from petition.words import ErrorCode, Kind, Position, Standing

__all__ = ["StandingCount", "Sweep"]

Instants: TypeAlias = npt.NDArray[np.datetime64]

_FORESEEN = np.dtype(
    [(name, np.uint8) for name in ("level", "to", "lapse", "reminder", "escalation")]
)


@dataclass(frozen=True, slots=True, repr=False)
class StandingCount(Cited):
    """How many cases stand alike towards one act of time.

    Attributes
    ----------
    act : Kind
        ``LAPSED``, ``REMINDED`` or ``ESCALATED``.
    standing : Standing
        To be done now, or why not.
    level : Position
        Where the slips are.
    regulation : int
        That judges them: its place in the registry; 0 without one.
    cases : int
        How many.
    citations : tuple of Clause
        Of that regulation, what the act rests on.
    readings : tuple of str
        Ids of the readings relied on.
    """

    act: Kind
    standing: Standing
    level: Position
    regulation: int
    cases: int
    citations: tuple[Clause, ...]
    readings: tuple[str, ...]


class Sweep:
    """Many open cases, each at an index from 0.

    A host adds each case once and replaces it after each event: what time will do to a case as it
    stands is derived then, by the engine's own rules. A question only compares instants, so that
    a million cases take milliseconds. Of every case it says what the engine that judges it says.

    No case is kept, only what time will do to it: keep the ids of the cases in a list of your
    own, in the same order. Closed cases may stay: nothing is due of them. It may be used by
    several threads at once.

    Parameters
    ----------
    law : Engine or Registry
        What judges the cases. Those of a registry are each judged by the regulation and the
        calendar that they keep.
    cases : iterable of Case, optional
        Added in this order.

    Raises
    ------
    WrongType
        When ``law`` or a case is something else.
    NotCovered
        When a due time lies outside the calendar.

    Examples
    --------
    >>> import petition
    >>> from petition import Actor, Event, Forwarded, Petitioner, Received, Role, Standing
    >>> engine = petition.Engine.builtin()
    >>> at = petition.instant("2026-11-23T16:00:00+07:00")
    >>> received = Received(
    ...     channel="hotline", topic="infrastructure", content="Đèn đường hỏng", language="vi",
    ...     content_clear=True,
    ...     petitioner=Petitioner("Trần Thị Hoa", "12 Hùng Vương", "0905123456"))
    >>> new, operator = petition.Case("PA-1"), Actor(Role.OPERATOR)
    >>> given = engine.submit(new, Event("e1", operator, received, at)).case
    >>> given = engine.submit(given, Event("e2", operator, Forwarded("ubnd-tp"), at)).case
    >>> sweep = petition.Sweep(engine, [new, given])
    >>> print(sweep.due()[1])  # UTC
    2026-11-25T09:00:00
    >>> now = petition.instant("2026-11-25T16:00:01+07:00")
    >>> sweep.overdue(now)
    array([False,  True])
    >>> sweep.dry_run(now)["escalation"] == Standing.NOW.number
    array([False,  True])
    >>> sweep.text(1, now).of("en")
    'With the focal point: the lapse of the due time 16:00 on 25/11/2026 is noted; ...
    """

    __slots__ = ("_core", "_law")
    _core: _core.Sweep
    _law: Law

    def __init__(self, law: Engine | Registry, cases: Iterable[Case] = ()) -> None:
        if not isinstance(law, Engine | Registry):
            raise WrongType(
                ErrorCode.WRONG_TYPE, f"takes a petition.Engine or Registry, not {law!r}", "law"
            )
        self._core = _core.Sweep(law._core)
        laws = law._law.regulations if isinstance(law, Engine) else law.regulations
        self._law = Law((), VIETNAM, laws)
        self.extend(cases)

    def __len__(self) -> int:
        return self._core.size()

    def __repr__(self) -> str:
        return f"<petition.Sweep of {len(self)} cases>"

    # -- the cases ------------------------------------------------------------------------------

    def add(self, case: Case) -> int:
        """Adds a case after the last one.

        Parameters
        ----------
        case : Case
            Open or closed.

        Returns
        -------
        int
            Its index.

        Raises
        ------
        NotCovered
            When a due time lies outside the calendar.

        Examples
        --------
        >>> import petition
        >>> petition.Sweep(petition.Engine.builtin()).add(petition.Case("PA-1"))
        0
        """
        return self._core.add([core_case(case)])

    def extend(self, cases: Iterable[Case]) -> None:
        """Adds cases after the last one: all of them, or none when one is refused.

        Parameters
        ----------
        cases : iterable of Case
            Added in this order.

        Raises
        ------
        NotCovered
            When a due time lies outside the calendar.

        Examples
        --------
        >>> import petition
        >>> sweep = petition.Sweep(petition.Engine.builtin())
        >>> sweep.extend(petition.Case(f"PA-{n}") for n in range(3))
        >>> len(sweep)
        3
        """
        self._core.add([core_case(case) for case in cases])

    def replace(self, index: int, case: Case) -> None:
        """Takes a case in the place of another, as after each event of it.

        Parameters
        ----------
        index : int
            From 0.
        case : Case
            What stands there from now on.

        Raises
        ------
        InvalidInput
            When there is no case at that index.
        NotCovered
            When a due time lies outside the calendar.

        Examples
        --------
        >>> import petition
        >>> sweep = petition.Sweep(petition.Engine.builtin(), [petition.Case("PA-1")])
        >>> sweep.replace(0, petition.Case("PA-2"))
        """
        self._core.replace(_index(index), core_case(case))

    def remove(self, index: int) -> None:
        """Takes a case out. The last one moves to its index, all others stay where they are.

        Parameters
        ----------
        index : int
            From 0.

        Raises
        ------
        InvalidInput
            When there is no case at that index.

        Examples
        --------
        A list of ids follows with two statements:

        >>> import petition
        >>> ids = ["PA-1", "PA-2", "PA-3"]
        >>> sweep = petition.Sweep(petition.Engine.builtin(), map(petition.Case, ids))
        >>> sweep.remove(0)
        >>> ids[0] = ids[-1]
        >>> ids.pop(), len(sweep)
        ('PA-3', 2)
        """
        self._core.remove(_index(index))

    # -- what is asked of them ------------------------------------------------------------------

    def next_wakeup(self) -> Instants:
        """When to call ``advance`` next, as ``Engine.next_wakeup`` says of each case.

        Returns
        -------
        array of datetime64[s], one for each case
            UTC; NaT where time causes nothing more.

        Examples
        --------
        >>> import petition
        >>> petition.Sweep(petition.Engine.builtin(), [petition.Case("PA-1")]).next_wakeup()
        array(['NaT'], dtype='datetime64[s]')
        """
        return self._core.next_wakeup().view("datetime64[s]")

    def due(self) -> Instants:
        """The due time of the present level, as ``Engine.due`` says of each case (Art. 11.1, 11.2).

        Returns
        -------
        array of datetime64[s], one for each case
            UTC; NaT where no due time runs.

        Examples
        --------
        >>> import petition
        >>> petition.Sweep(petition.Engine.builtin(), [petition.Case("PA-1")]).due()
        array(['NaT'], dtype='datetime64[s]')
        """
        return self._core.due().view("datetime64[s]")

    def reminder(self) -> Instants:
        """When each case is to be reminded of its agreed time (Art. 10.5).

        Returns
        -------
        array of datetime64[s], one for each case
            UTC; NaT where no reminder is outstanding.

        Examples
        --------
        >>> import petition
        >>> petition.Sweep(petition.Engine.builtin(), [petition.Case("PA-1")]).reminder()
        array(['NaT'], dtype='datetime64[s]')
        """
        return self._core.reminder().view("datetime64[s]")

    def overdue_after(self) -> Instants:
        """The due time after whose passing each case, as it stands, is overdue (Art. 11.4).

        It may have passed long ago. A host that keeps it in its database finds what is overdue by
        one comparison.

        Returns
        -------
        array of datetime64[s], one for each case
            UTC; NaT where time alone makes it never so.

        Examples
        --------
        >>> import petition
        >>> petition.Sweep(petition.Engine.builtin(), [petition.Case("PA-1")]).overdue_after()
        array(['NaT'], dtype='datetime64[s]')
        """
        return self._core.overdue_after().view("datetime64[s]")

    def overdue(self, now: datetime) -> npt.NDArray[np.bool_]:
        """Whether each case is overdue, as ``Engine.timeliness`` says of it (Art. 11.4; I-4, I-16).

        Parameters
        ----------
        now : datetime
            Aware. Of a case with an event recorded later it is told as of that recording.

        Returns
        -------
        array of bool, one for each case
            True where it is.

        Raises
        ------
        InvalidInput
            For a naive datetime.

        Examples
        --------
        >>> import petition
        >>> sweep = petition.Sweep(petition.Engine.builtin(), [petition.Case("PA-1")])
        >>> sweep.overdue(petition.instant("2026-11-25T16:00:01+07:00"))
        array([False])
        """
        return self._core.overdue(to_seconds(now, "now")).view(np.bool_)

    def dry_run(self, now: datetime) -> npt.NDArray[np.void]:
        """What one ``advance`` of each case would do, and why not the rest; nothing is changed.

        Where a step up leads to a due time outside the calendar, ``advance`` raises ``NotCovered``
        instead of doing it.

        Parameters
        ----------
        now : datetime
            Aware.

        Returns
        -------
        structured array, one row for each case
            ``level`` and ``to`` have numbers of ``Position``: where the slip is, and where it goes
            up to, 0 for nowhere now. ``lapse`` (Art. 11.4), ``reminder`` (Art. 10.5) and
            ``escalation`` (Art. 10.1.2.b2) have numbers of ``Standing``.

        Raises
        ------
        InvalidInput
            For a naive datetime.

        Examples
        --------
        >>> import petition
        >>> sweep = petition.Sweep(petition.Engine.builtin(), [petition.Case("PA-1")])
        >>> rows = sweep.dry_run(petition.instant("2026-11-25T16:00:01+07:00"))
        >>> petition.Standing.of(rows["lapse"][0])
        Standing.NOT_OPEN
        """
        return self._core.dry_run(to_seconds(now, "now")).view(_FORESEEN)

    def counts(self, now: datetime) -> tuple[StandingCount, ...]:
        """The dry run in figures: how many cases stand alike, for each act and level.

        Parameters
        ----------
        now : datetime
            Aware.

        Returns
        -------
        tuple of StandingCount
            By act, then by standing, those to be done now first. The cases of one act are all
            cases.

        Raises
        ------
        InvalidInput
            For a naive datetime.

        Examples
        --------
        >>> import petition
        >>> sweep = petition.Sweep(petition.Engine.builtin(), [petition.Case("PA-1")])
        >>> rows = sweep.counts(petition.instant("2026-11-25T16:00:01+07:00"))
        >>> [(row.act, row.standing, row.cases) for row in rows][0]
        (Kind.LAPSED, Standing.NOT_OPEN, 1)
        """
        counts = self._core.counts(to_seconds(now, "now"))
        return tuple(StandingCount._under(row, self._law) for row in counts)

    def text(self, index: int, now: datetime) -> Text:
        """The dry run of one case in one sentence: what would be done, or why nothing is.

        Parameters
        ----------
        index : int
            Of the case, from 0.
        now : datetime
            Aware.

        Returns
        -------
        Text
            For people.

        Raises
        ------
        InvalidInput
            When there is no case at that index, or for a naive datetime.

        Examples
        --------
        >>> import petition
        >>> sweep = petition.Sweep(petition.Engine.builtin(), [petition.Case("PA-1")])
        >>> sweep.text(0, petition.instant("2026-11-25T16:00:01+07:00")).of("en")
        'The case is not received: time causes nothing more.'
        """
        return Text(*self._core.text(_index(index), to_seconds(now, "now")))

    def to_json(self, now: datetime, lang: Lang = "vi") -> str:
        """The dry run as one JSON object, the same in C, C++ and Python.

        Parameters
        ----------
        now : datetime
            Aware.
        lang : {"vi", "en"}
            The language of labels and texts.

        Returns
        -------
        str
            The shape SWEEP of ``petition.h``, with times at +07:00.

        Raises
        ------
        InvalidInput
            For a naive datetime.

        Examples
        --------
        >>> import json, petition
        >>> sweep = petition.Sweep(petition.Engine.builtin(), [petition.Case("PA-1")])
        >>> form = json.loads(sweep.to_json(petition.instant("2026-11-25T16:00:01+07:00")))
        >>> form["cases"][0]["lapse"]
        'not_open'
        """
        return self._core.to_json(to_seconds(now, "now"), lang)


def _index(index: int) -> int:
    if index < 0:
        raise InvalidInput(ErrorCode.INVALID_ARGUMENT, f"is {index}; indexes begin at 0", "index")
    return index
