"""What if: recorded cases judged under another regulation or calendar, and what comes out otherwise."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

from petition.cases import Case, Record
from petition.engine import Engine
from petition.events import Event
from petition.regulation import Clause
from petition.value import Value
from petition.verdicts import Timeliness
from petition.words import Kind, Oversight, Position, RefusalCode, Role

__all__ = ["Difference", "Judged", "judge_again", "what_if"]


@dataclass(frozen=True, slots=True, repr=False)
class Judged(Value):
    """A recorded case as one engine judges it, time passing between its events.

    Attributes
    ----------
    case : Case
        With the lapses, reminders and escalations that time brought about.
    refused : tuple of (str, tuple of RefusalCode)
        The recorded events that this engine refuses, by id, with the reasons.
    dues : tuple of datetime
        Every due time it ran under, in order.
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
    changed : tuple of str
        What differs: ``refused``, ``position``, ``overdue``, ``answered_late``, ``dues``,
        ``late_s``.
    citations : tuple of Clause
        What proposing it rests on, in the regulation that is compared with (Art. 17.4).
    """

    case_id: str
    before: Judged
    after: Judged
    changed: tuple[str, ...]
    citations: tuple[Clause, ...]


def judge_again(engine: Engine, record: Record, until: datetime | None = None) -> Judged:
    """Judge what people recorded, and let time bring about the rest.

    Parameters
    ----------
    record : Record
        Its lapses, reminders and escalations by the system are left out: they follow anew.
    until : datetime, optional
        How long time passes after the last event; until then it is asked about. The last recorded
        event when left out.
    """
    case, refused = Case(record.case_id), []
    for event in record.events:
        if _follows_from_time(event):
            continue
        case = _passed(engine, case, event.recorded_at)
        verdict = engine.submit(case, event)
        case = verdict.case
        if not verdict:
            refused.append((event.id, tuple(each.code for each in verdict.refusals)))
    end = until or (record.events[-1].recorded_at if record.events else None)
    if end is None:
        return Judged(case, (), (), False, False, 0)
    return _seen(engine, _passed(engine, case, end), tuple(refused), end)


def what_if(
    records: Iterable[Record], before: Engine, after: Engine, until: datetime | None = None
) -> tuple[Difference, ...]:
    """Judge recorded cases by two engines, and list those that come out otherwise.

    Examples
    --------
    >>> import petition
    >>> builtin = petition.Engine.builtin()
    >>> petition.what_if([], builtin, builtin)
    ()
    """
    differences = []
    basis = before.regulation.oversight(Oversight.IMPROVEMENT)
    for record in records:
        was, becomes = (judge_again(engine, record, until) for engine in (before, after))
        changed = tuple(name for name in _COMPARED if getattr(was, name) != getattr(becomes, name))
        if changed:
            differences.append(Difference(record.case_id, was, becomes, changed, basis))
    return tuple(differences)


_COMPARED = ("refused", "position", "overdue", "answered_late", "dues", "late_s")


def _follows_from_time(event: Event) -> bool:
    timed = event.kind in (Kind.LAPSED, Kind.REMINDED, Kind.ESCALATED)
    return timed and event.actor.role is Role.SYSTEM


def _passed(engine: Engine, case: Case, until: datetime) -> Case:
    """Time passes up to the second before: an event at the due second is in time."""
    if not len(case):
        return case
    return engine.simulate(case, until - timedelta(seconds=1)).case


def _seen(
    engine: Engine,
    case: Case,
    refused: tuple[tuple[str, tuple[RefusalCode, ...]], ...],
    at: datetime,
) -> Judged:
    found: Timeliness = engine.timeliness(case, at)
    return Judged(
        case,
        refused,
        tuple(deadline.due for deadline in found.deadlines),
        found.overdue,
        found.answered_late,
        sum(deadline.late.count_s for deadline in found.deadlines if deadline.counted),
    )
