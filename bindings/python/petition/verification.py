"""Proof of a regulation before it judges anything."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from petition import _core
from petition.cases import Record
from petition.crossing import Result
from petition.engine import Engine
from petition.events import Event
from petition.regulation import Clause, Unset
from petition.texts import Text
from petition.times import from_days
from petition.value import Value
from petition.words import Owed, Position

__all__ = ["EndingUnit", "Gap", "Property", "Verification", "WorstCase", "verify"]


@dataclass(frozen=True, slots=True, repr=False)
class Property(Value):
    """What a sound regulation keeps.

    Attributes
    ----------
    number : int
        Never changes.
    statement : Text
        What holds everywhere when it is proven.
    proven : bool
        Whether no history breaks it.
    counterexample : Record or None
        The shortest history found that breaks it; None when proven.
    detail : Text
        What was seen there; empty when proven.
    """

    number: int
    statement: Text
    proven: bool
    counterexample: Record | None
    detail: Text


@dataclass(frozen=True, slots=True, repr=False)
class Gap(Result):
    """A point that the regulation leaves open, as far as a case can meet it.

    Attributes
    ----------
    owed : Owed
        What is owed there.
    position : Position
        While the case is there.
    clauses : tuple of Clause
        What it rests on.
    readings : tuple of str
        Ids of the readings relied on.
    point : Text or None
        What is left open; None when it is the time at which it is due.
    """

    owed: Owed
    position: Position
    clauses: tuple[Clause, ...]
    readings: tuple[str, ...]
    point: Text | None


@dataclass(frozen=True, slots=True, repr=False)
class EndingUnit(Value):
    """A unit that ends, and none takes over: what it holds then is passed on anew.

    Attributes
    ----------
    id : str
        As the profile lists it.
    label : Text
        What people call it.
    last : date
        Its last date.
    """

    id: str
    label: Text
    last: date


@dataclass(frozen=True, slots=True, repr=False)
class WorstCase(Value):
    """After how much time silence reaches a level: the limits of the levels before it.

    Attributes
    ----------
    level : Position
        The level.
    limits : tuple of Text
        Those of the levels before it, in order.
    hours : float or None
        Their sum in working hours; None when one of them counts days or clock time.
    """

    level: Position
    limits: tuple[Text, ...]
    hours: float | None


@dataclass(frozen=True, slots=True, repr=False)
class Verification(Value):
    """What the exploration of an engine found.

    Attributes
    ----------
    states, transitions, judged : int
        How many states were told apart, steps taken between them, and events judged.
    properties : tuple of Property
        What a sound regulation keeps, each proven or broken.
    gaps : tuple of Gap
        What the regulation leaves open.
    unset : tuple of Unset
        What the profile leaves open.
    worst_cases : tuple of WorstCase
        After how much time silence reaches each level.
    ending_units : tuple of EndingUnit
        The units that end without a successor.
    """

    states: int
    transitions: int
    judged: int
    properties: tuple[Property, ...]
    gaps: tuple[Gap, ...]
    unset: tuple[Unset, ...]
    worst_cases: tuple[WorstCase, ...]
    ending_units: tuple[EndingUnit, ...]

    @property
    def proven(self) -> bool:
        """Whether every property holds."""
        return all(each.proven for each in self.properties)


def verify(engine: Engine) -> Verification:
    """Explore an engine from every state it can reach, until no new state appears.

    Every kind of event is tried by every role at every relevant time: before, at and after each
    due time and reminder. The interpreter's lock is released meanwhile.

    Parameters
    ----------
    engine : Engine
        Its regulation and calendar.

    Returns
    -------
    Verification
        The proof, property by property, and what the text leaves open.

    Examples
    --------
    >>> import petition
    >>> found = petition.verify(petition.Engine(petition.Regulation.builtin("tp-hcm")))
    >>> found.proven, found.states > 100
    (True, True)
    """
    core = _core.verify(engine._core)
    return Verification(
        core.states,
        core.transitions,
        core.judged,
        tuple(_property(each) for each in core.properties),
        tuple(Gap._under(gap, engine._law) for gap in core.gaps),
        engine.regulation.unset,
        tuple(_worst(worst) for worst in core.worst_cases),
        tuple(
            EndingUnit(unit.id, Text(*unit.label), from_days(unit.last))
            for unit in core.ending_units
        ),
    )


def _property(core: _core.Property) -> Property:
    events = tuple(map(Event._of, core.counterexample))
    broken = None if core.proven else Record(f"broken-{core.number}", events)
    return Property(core.number, Text(*core.statement), core.proven, broken, Text(*core.detail))


def _worst(core: _core.WorstCase) -> WorstCase:
    limits = tuple(Text(limit.text("vi"), limit.text("en")) for limit in core.limits)
    whole = core.working and all(limit.amount and core.limits_s for limit in core.limits)
    return WorstCase(Position.of(core.level), limits, core.limits_s / 3600 if whole else None)
