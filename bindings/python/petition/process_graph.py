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
    """A place of the process: position and commitment."""

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
    """The variable has one of these values."""

    variable: Variable
    values: tuple[int, ...]


@dataclass(frozen=True, slots=True, repr=False)
class Change(Value):
    """One is added to the variable, or it is set to a value."""

    variable: Variable
    adds: bool
    value: int


@dataclass(frozen=True, slots=True, repr=False)
class Transition(Value):
    """An event by a role that leads from one place to another, or back to the same.

    Attributes
    ----------
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
    """Places, the first of them before anything is received, and the transitions between them."""

    places: tuple[Place, ...]
    transitions: tuple[Transition, ...]


def process_graph(regulation: Regulation) -> ProcessGraph:
    """The process of a regulation, read off the judge itself.

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
