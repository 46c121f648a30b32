"""The process as a state chart in SCXML: every place, every act by every role, every condition."""

from __future__ import annotations

import re
from typing import Any
from xml.etree import ElementTree as Xml

from petition.drawing.picture import Picture
from petition.harmless import line
from petition.process_graph import Change, Condition, Place, Transition
from petition.words import Variable

_NAMESPACE = "http://www.w3.org/2005/07/scxml"


def write(picture: Picture) -> str:
    """A document that an interpreter runs; an event is named `kind.role`: `forwarded.operator`.

    Each transition taken adds one to `accepted`. What time decides is data: `due_passed`,
    `lapse_noted`, `reminder_due` and `holder_ended` are set by whoever runs the chart, and so is
    what an event says of itself: `earlier`, `several`, `everywhere` and `dissatisfied`.
    """
    Xml.register_namespace("", _NAMESPACE)
    root = Xml.Element(
        _tag("scxml"),
        {"version": "1.0", "datamodel": "ecmascript", "initial": _id(picture.graph.places[0])},
    )
    data = Xml.SubElement(root, _tag("datamodel"))
    for name in ("accepted", *(variable.value for variable in Variable)):
        Xml.SubElement(data, _tag("data"), {"id": name, "expr": str(int(name == "suitable"))})
    for place in picture.graph.places:
        state = Xml.SubElement(root, _tag("state"), {"id": _id(place)})
        state.append(_comment(picture.of(place.label)))
        for each in picture.graph.transitions:
            if each.source == place:
                _transition(picture, state, each)
    Xml.indent(root)
    return Xml.tostring(root, encoding="unicode", xml_declaration=True) + "\n"


def _transition(picture: Picture, state: Xml.Element, each: Transition) -> None:
    clauses = ", ".join(clause.id for clause in each.clauses)
    state.append(_comment(f"{picture.of(each.kind)}: {clauses}"))
    attributes = {"event": f"{each.kind.value}.{each.role.value}"}
    if each.guard:
        attributes["cond"] = " && ".join(_condition(condition) for condition in each.guard)
    if each.moves:
        attributes["target"] = _id(each.target)
    element = Xml.SubElement(state, _tag("transition"), attributes)
    for location, expression in (("accepted", "accepted + 1"), *map(_assignment, each.changes)):
        Xml.SubElement(element, _tag("assign"), {"location": location, "expr": expression})


def _condition(condition: Condition) -> str:
    tests = [f"{condition.variable.value} == {value}" for value in condition.values]
    return tests[0] if len(tests) == 1 else f"({' || '.join(tests)})"


def _assignment(change: Change) -> tuple[str, str]:
    name = change.variable.value
    return name, f"{name} + 1" if change.adds else str(change.value)


def _comment(text: str) -> Any:
    """In a comment no two hyphens stand side by side."""
    return Xml.Comment(f" {re.sub('-(?=-)', '- ', line(text))} ")


def _tag(name: str) -> str:
    return f"{{{_NAMESPACE}}}{name}"


def _id(place: Place) -> str:
    return place.id.replace(".", "_")
