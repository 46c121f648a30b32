"""What is drawn of a process: places by level, and the events that move a slip between them."""

from __future__ import annotations

from dataclasses import dataclass

from petition.process_graph import Condition, Place, ProcessGraph, Transition
from petition.regulation import Clause, Regulation
from petition.texts import Lang, Text, spoken_times
from petition.words import Kind, Position, Role, Variable

TIMED = {Kind.LAPSED, Kind.ESCALATED, Kind.REMINDED}


@dataclass(frozen=True, slots=True)
class Arrow:
    """One arrow: the same act by several roles is drawn once.

    ``source`` is a place, or a position when it leads away from every place of a level.
    """

    source: Place | Position
    target: Place
    kind: Kind
    roles: tuple[Role, ...]
    guard: tuple[Condition, ...]
    clauses: tuple[Clause, ...]

    @property
    def timed(self) -> bool:
        """Whether time brings it about."""
        return self.kind in TIMED


class Picture:
    """A process in one language, reduced to what moves a slip."""

    def __init__(self, regulation: Regulation, graph: ProcessGraph, lang: Lang) -> None:
        self.regulation = regulation
        self.graph = graph
        self.lang = lang
        self.places = [place for place in graph.places if place.position is not Position.NONE]
        self.arrows = _lifted(_merged(graph), self.places)

    def say(self, vi: str, en: str) -> str:
        """The text of this picture's language."""
        return en if self.lang == "en" else vi

    def of(self, text: Text | Kind | Role | Position) -> str:
        """The same for a text or a word."""
        return self.say(text.vi, text.en)

    def levels(self) -> list[tuple[Position, list[Place]]]:
        """The places of each position, in order."""
        found: dict[Position, list[Place]] = {}
        for place in self.places:
            found.setdefault(place.position, []).append(place)
        return list(found.items())

    def forward(self, arrow: Arrow) -> bool:
        """Whether it leads on, not back to where a slip has been."""
        source = arrow.source if isinstance(arrow.source, Position) else arrow.source.position
        return source.number <= arrow.target.position.number

    def limit(self, position: Position) -> str:
        """The limit of a level; empty when it has none."""
        for level in self.regulation.levels:
            if level.position is position and level.limit.en not in ("none", "at once"):
                return self.of(level.limit)
        return ""

    def commitment(self, place: Place) -> str:
        """What is promised there, as people read it."""
        return self.say(place.commitment.vi, place.commitment.en)

    def citation(self, arrow: Arrow) -> str:
        """As in `Điều 10.2.2, 2`."""
        numbered = [clause.id for clause in arrow.clauses if clause.id[:1].isdigit()]
        if numbered:
            return f"{self.say('Điều', 'Art.')} {', '.join(numbered)}"
        return "; ".join(self.of(clause.title) for clause in arrow.clauses)

    def roles(self, arrow: Arrow) -> str:
        """Who does it."""
        return self.say(" hoặc ", " or ").join(self.of(role) for role in arrow.roles)

    def guard(self, arrow: Arrow) -> str:
        """Under which conditions, in a few words."""
        return ", ".join(filter(None, (self._condition(each) for each in arrow.guard)))

    def _condition(self, condition: Condition) -> str:
        first, last = condition.values[0], condition.values[-1]
        match condition.variable:
            case Variable.SUITABLE:
                return (
                    self.say("phù hợp", "suitable")
                    if first
                    else self.say("không phù hợp", "not suitable")
                )
            case Variable.FORWARDED:
                return self.say("chưa chuyển phiếu", "never forwarded")
            case Variable.RETURNS if last == 0:
                return self.say("chưa bị trả lại", "never returned")
            case Variable.RETURNS:
                often = spoken_times(last + 1, self.lang)
                return self.say(f"bị trả lại dưới {often}", f"returned less than {often}")
            case Variable.PROMISES if last == 0:
                return self.say("chưa hẹn", "nothing promised")
            case Variable.PROMISES:
                often = spoken_times(last + 1, self.lang)
                return self.say(f"đã hẹn dưới {often}", f"promised less than {often}")
            case Variable.DUE_PASSED:
                return (
                    self.say("quá hạn", "overdue") if first else self.say("chưa quá hạn", "in time")
                )
            case Variable.ASSIGNED:
                return (
                    self.say("phiếu được phân công", "assigned")
                    if first
                    else self.say("phiếu được chuyển", "forwarded")
                )
            case Variable.HOLDER_ENDED if first:
                return self.say("đơn vị không còn", "the unit is no more")
            case Variable.EARLIER if first:
                return self.say("hẹn sớm hơn", "to an earlier time")
            case Variable.DISSATISFIED if first:
                return self.say("không hài lòng", "dissatisfied")
            case Variable.UNIT_HELD:
                return self.say("đơn vị giữ phiếu trước đó", "the unit that held the slip")
        return ""


def _merged(graph: ProcessGraph) -> list[Arrow]:
    """One arrow for all roles that may do the same."""
    found: dict[tuple[Place, Place, Kind], list[Transition]] = {}
    for each in graph.transitions:
        if each.moves and each.source.position is not Position.NONE:
            found.setdefault((each.source, each.target, each.kind), []).append(each)
    return [
        Arrow(
            source,
            target,
            kind,
            tuple(dict.fromkeys(each.role for each in several)),
            _common_guard(several),
            tuple(dict.fromkeys(clause for each in several for clause in each.clauses)),
        )
        for (source, target, kind), several in found.items()
    ]


def _common_guard(several: list[Transition]) -> tuple[Condition, ...]:
    """The guard, where it is the same for all of them."""
    return several[0].guard if len({each.guard for each in several}) == 1 else ()


def _lifted(arrows: list[Arrow], places: list[Place]) -> list[Arrow]:
    """One arrow from a whole level where every place of it has the same."""
    result: list[Arrow] = []
    for arrow in arrows:
        assert isinstance(arrow.source, Place)
        position = arrow.source.position
        level = [place for place in places if place.position is position]
        alike = [
            other
            for other in arrows
            if isinstance(other.source, Place)
            and other.source.position is position
            and (other.target, other.kind, other.roles) == (arrow.target, arrow.kind, arrow.roles)
        ]
        if len(level) > 1 and len(alike) == len(level):
            if arrow is alike[0]:
                result.append(
                    Arrow(
                        position, arrow.target, arrow.kind, arrow.roles, arrow.guard, arrow.clauses
                    )
                )
        else:
            result.append(arrow)
    return result
