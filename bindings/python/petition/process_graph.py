"""The process of a regulation as a graph: where a slip can lie, and what leads where."""

from __future__ import annotations

from dataclasses import dataclass

from petition import _core
from petition.regulation import Clause, Regulation
from petition.texts import Text
from petition.value import Value
from petition.words import Commitment, Kind, Position, Role, Variable

__all__ = ["Change", "Condition", "Place", "ProcessGraph", "Transition", "process_graph"]


@dataclass(frozen=True, slots=True, repr=False)
class Place(Value):
    """A place of the process.

    Attributes
    ----------
    position : Position
        Where the slip lies.
    commitment : Commitment
        What is promised there.
    """

    position: Position
    commitment: Commitment

    @property
    def id(self) -> str:
        """As in ``focal_point.awaiting``, ``office``."""
        if self.commitment is Commitment.NONE:
            return self.position.value
        return f"{self.position.value}.{self.commitment.value}"

    @property
    def label(self) -> Text:
        """As people read it."""
        if self.commitment is Commitment.NONE:
            return Text(self.position.vi, self.position.en)
        return Text(
            f"{self.position.vi}: {self.commitment.vi}", f"{self.position.en}: {self.commitment.en}"
        )


@dataclass(frozen=True, slots=True, repr=False)
class Condition(Value):
    """That a variable has one of some values.

    Attributes
    ----------
    variable : Variable
        Which one.
    values : tuple of int
        Any of them.
    """

    variable: Variable
    values: tuple[int, ...]


@dataclass(frozen=True, slots=True, repr=False)
class Change(Value):
    """What becomes of a variable.

    Attributes
    ----------
    variable : Variable
        Which one.
    adds : bool
        Whether one is added to it; otherwise it is set to ``value``.
    value : int
        What it is set to.
    """

    variable: Variable
    adds: bool
    value: int


@dataclass(frozen=True, slots=True, repr=False)
class Transition(Value):
    """An event by a role that leads from one place to another, or back to the same.

    Attributes
    ----------
    source, target : Place
        From where to where.
    kind : Kind
        What is recorded.
    role : Role
        By whom.
    guard : tuple of Condition
        All of them hold.
    changes : tuple of Change
        What becomes of the variables.
    clauses : tuple of Clause
        What it rests on.
    """

    source: Place
    target: Place
    kind: Kind
    role: Role
    guard: tuple[Condition, ...]
    changes: tuple[Change, ...]
    clauses: tuple[Clause, ...]

    @property
    def moves(self) -> bool:
        """Whether it leads to another place."""
        return self.source != self.target


@dataclass(frozen=True, slots=True, repr=False)
class ProcessGraph(Value):
    """Where a slip can lie, and what leads where.

    Attributes
    ----------
    places : tuple of Place
        The first of them is before anything is received.
    transitions : tuple of Transition
        Between them.
    """

    places: tuple[Place, ...]
    transitions: tuple[Transition, ...]


def process_graph(regulation: Regulation) -> ProcessGraph:
    """The process of a regulation, read off the judge itself.

    Parameters
    ----------
    regulation : Regulation
        With the readings that it takes.

    Returns
    -------
    ProcessGraph
        Everything that can be reached.

    Examples
    --------
    >>> import petition
    >>> graph = petition.process_graph(petition.Regulation.builtin())
    >>> [place.id for place in graph.places][:4]
    ['none', 'intake', 'focal_point.awaiting', 'focal_point.appointed']
    """
    core = _core.process_graph(regulation._core)
    clauses = regulation.clauses
    places = tuple(Place(Position.of(p), Commitment.of(c)) for p, c in core.places)
    return ProcessGraph(
        places,
        tuple(
            Transition(
                places[t.from_],
                places[t.to],
                Kind.of(t.kind),
                Role.of(t.role),
                tuple(Condition(Variable.of(c.variable), tuple(c.values)) for c in t.guard),
                tuple(Change(Variable.of(c.variable), c.adds, c.value) for c in t.changes),
                tuple(clauses[index] for index in t.clauses),
            )
            for t in core.transitions
        ),
    )
