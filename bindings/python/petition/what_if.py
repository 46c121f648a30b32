"""What if: recorded cases judged under another law or calendar, and what comes out otherwise."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from petition import _core
from petition.cases import Case, Record, record_to
from petition.crossing import Result
from petition.engine import Engine
from petition.regulation import Clause
from petition.times import maybe_to_seconds
from petition.value import Value
from petition.words import Aspect, Position, RefusalCode

__all__ = ["Difference", "Judged", "judge_again", "what_if"]


@dataclass(frozen=True, slots=True, repr=False)
class Judged(Result):
    """A recorded case as one engine judges it, time passing between its events.

    Attributes
    ----------
    case : Case
        With the lapses, reminders and escalations that time brought about.
    refused : tuple of (str, tuple of RefusalCode)
        The recorded events that this engine refuses, by id, with the reasons.
    dues : tuple of datetime
        Every due time it ran under, in order.
    overdue, answered_late : bool
        At the end (Art. 11.4).
    late_s : int
        Working seconds by which it was late, over all levels that count.
    """

    case: Case
    refused: tuple[tuple[str, tuple[RefusalCode, ...]], ...]
    dues: tuple[datetime, ...]
    overdue: bool
    answered_late: bool
    late_s: int

    @property
    def position(self) -> Position:
        """Where the case ends."""
        return self.case.state.position


@dataclass(frozen=True, slots=True, repr=False)
class Difference(Value):
    """A case that comes out otherwise.

    Attributes
    ----------
    case_id : str
        The host's number of the petition.
    before, after : Judged
        As each engine judges it.
    changed : tuple of Aspect
        What differs.
    citations : tuple of Clause
        What proposing it rests on, in the regulation that is compared with (Art. 17.4).
    """

    case_id: str
    before: Judged
    after: Judged
    changed: tuple[Aspect, ...]
    citations: tuple[Clause, ...]


def judge_again(engine: Engine, record: Record, until: datetime | None = None) -> Judged:
    """Judge what people recorded, and let time bring about the rest.

    Parameters
    ----------
    engine : Engine
        What judges, whatever law the record names.
    record : Record
        Its lapses, reminders and escalations by the system are left out: they follow anew. So are
        moves to another law: the engine judges throughout.
    until : datetime, optional
        How long time passes after the last event; until then it is asked about. The last recorded
        event when left out.

    Returns
    -------
    Judged
        What came of it; a refused event is left out and the rest goes on.

    Raises
    ------
    InvalidInput
        For a naive datetime.
    NotCovered
        When a due time would lie outside the calendar.

    Examples
    --------
    >>> import petition
    >>> from petition import Actor, Event, Rated, Record, Role
    >>> rated = Event("e1", Actor(Role.PETITIONER), Rated("satisfied"),
    ...               petition.instant("2026-11-23T16:00:00+07:00"))
    >>> petition.judge_again(petition.Engine.builtin(), Record("PA-1", (rated,))).refused
    (('e1', (RefusalCode.WRONG_POSITION,)),)
    """
    core = _core.judge_again(engine._core, record_to(record), maybe_to_seconds(until, "until"))
    return Judged._under(core, engine._law)


def what_if(
    records: Iterable[Record], before: Engine, after: Engine, until: datetime | None = None
) -> tuple[Difference, ...]:
    """Judge recorded cases by two engines, and list those that come out otherwise (Art. 17.4).

    Parameters
    ----------
    records : iterable of Record
        The cases.
    before, after : Engine
        What is compared, as the regulation that is and the one that is proposed.
    until : datetime, optional
        As in ``judge_again``.

    Returns
    -------
    tuple of Difference
        In the order of the records; those that come out the same are left out.

    Raises
    ------
    InvalidInput
        For a naive datetime; with ``code`` ``other_law``, naming both, when a record names another
        law than ``before``, or was moved to one that is not in its registry: what is compared with
        is what judged it.
    NotCovered
        When a due time would lie outside the calendar.

    Examples
    --------
    >>> import petition
    >>> builtin = petition.Engine.builtin()
    >>> petition.what_if([], builtin, builtin)
    ()
    """
    end = maybe_to_seconds(until, "until")
    found = (_core.what_if(before._core, after._core, record_to(record), end) for record in records)
    return tuple(_difference(before, after, core) for core in found if core is not None)


def _difference(before: Engine, after: Engine, core: _core.Difference) -> Difference:
    clauses = before.regulation.clauses
    return Difference(
        case_id=core.case_id,
        before=Judged._under(core.before, before._law),
        after=Judged._under(core.after, after._law),
        changed=tuple(map(Aspect.of, core.changed)),
        citations=tuple(clauses[index] for index in core.citations),
    )
