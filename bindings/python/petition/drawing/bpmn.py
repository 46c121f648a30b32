"""The process as a BPMN 2.0 diagram: a task for each position, silence as timers on its border."""

from __future__ import annotations

import json
import re
from xml.etree import ElementTree as Xml

from petition.drawing import dot
from petition.drawing.picture import Arrow, Picture
from petition.harmless import line, lines
from petition.process_graph import Place
from petition.words import Kind, Position

_MODEL = "http://www.omg.org/spec/BPMN/20100524/MODEL"
_DI = "http://www.omg.org/spec/BPMN/20100524/DI"
_DC = "http://www.omg.org/spec/DD/20100524/DC"
_DD = "http://www.omg.org/spec/DD/20100524/DI"
_XSI = "http://www.w3.org/2001/XMLSchema-instance"

_TASK = (190.0, 80.0)
_EVENT = (36.0, 36.0)
_POINTS_PER_INCH = 72.0


def write(picture: Picture) -> str:
    """A document with its drawing, as BPMN editors open it."""
    for prefix, uri in (("", _MODEL), ("bpmndi", _DI), ("dc", _DC), ("di", _DD), ("xsi", _XSI)):
        Xml.register_namespace(prefix, uri)
    writer = _Writer(picture)
    Xml.indent(writer.root)
    return Xml.tostring(writer.root, encoding="unicode", xml_declaration=True) + "\n"


class _Flow:
    """A sequence flow, with the arrow it stands for."""

    def __init__(self, number: int, source: str, target: str, label: str) -> None:
        self.id, self.source, self.target, self.label = f"flow_{number}", source, target, label


class _Writer:
    def __init__(self, picture: Picture) -> None:
        self.picture = picture
        self.timers: dict[str, str] = {}
        self.flows = self._flows()
        self.layout = _layout(self._nodes(), self.flows, self.timers)
        self.root = Xml.Element(
            f"{{{_MODEL}}}definitions",
            {"id": "definitions", "targetNamespace": f"urn:petition:{line(picture.regulation.id)}"},
        )
        self._process()
        self._drawing()

    # -- the model --------------------------------------------------------------------------------

    def _nodes(self) -> dict[str, tuple[float, float]]:
        """Every node that is laid out, with its size."""
        sizes = {"start": _EVENT}
        for position, _ in self.picture.levels():
            end = position in (Position.ANSWERED, Position.DECLINED)
            sizes[position.value] = _EVENT if end else _TASK
        return sizes

    def _flows(self) -> list[_Flow]:
        found: dict[tuple[str, str, Kind], Arrow] = {}
        for arrow in self.picture.arrows:
            source, target = _position(arrow.source), _position(arrow.target)
            if source != target:
                found.setdefault((source, target, arrow.kind), arrow)
        flows = [_Flow(0, "start", Position.INTAKE.value, self.picture.of(Kind.RECEIVED))]
        for (source, target, kind), arrow in found.items():
            if kind is Kind.ESCALATED:
                self.timers[f"timer_{source}"] = source
                source = f"timer_{source}"
            label = f"{line(self.picture.of(kind))}\n{line(self.picture.citation(arrow))}"
            flows.append(_Flow(len(flows), source, target, label))
        return flows

    def _process(self) -> None:
        title = self.picture.of(self.picture.regulation.title)
        process = _child(self.root, "process", id="process", name=title, isExecutable="false")
        start = _child(process, "startEvent", id="start", name=self.picture.of(Kind.RECEIVED))
        self._links(start, "start")
        for position, _ in self.picture.levels():
            end = position in (Position.ANSWERED, Position.DECLINED)
            name = self.picture.of(position)
            element = _child(
                process, "endEvent" if end else "userTask", id=position.value, name=name
            )
            self._links(element, position.value)
        for timer, source in self.timers.items():
            self._timer(process, timer, source)
        for flow in self.flows:
            _child(
                process,
                "sequenceFlow",
                id=flow.id,
                name=flow.label,
                sourceRef=flow.source,
                targetRef=flow.target,
            )

    def _links(self, element: Xml.Element, node: str) -> None:
        for flow in self.flows:
            if flow.target == node:
                _child(element, "incoming").text = flow.id
        for flow in self.flows:
            if flow.source == node:
                _child(element, "outgoing").text = flow.id

    def _timer(self, process: Xml.Element, timer: str, source: str) -> None:
        limit = self.picture.limit(Position(source))
        event = _child(process, "boundaryEvent", id=timer, name=limit, attachedToRef=source)
        _child(event, "documentation").text = self.picture.say(
            f"{limit}, tính theo lịch làm việc", f"{limit}, by the working calendar"
        )
        self._links(event, timer)
        definition = _child(event, "timerEventDefinition", id=f"{timer}_definition")
        duration = _child(definition, "timeDuration")
        duration.set(f"{{{_XSI}}}type", "tFormalExpression")
        duration.text = _duration(self.picture, source)

    # -- its drawing ------------------------------------------------------------------------------

    def _drawing(self) -> None:
        diagram = Xml.SubElement(self.root, f"{{{_DI}}}BPMNDiagram", {"id": "diagram"})
        plane = Xml.SubElement(
            diagram, f"{{{_DI}}}BPMNPlane", {"id": "plane", "bpmnElement": "process"}
        )
        for node, box in self.layout.boxes.items():
            shape = Xml.SubElement(
                plane, f"{{{_DI}}}BPMNShape", {"id": f"{node}_shape", "bpmnElement": node}
            )
            _bounds(shape, box)
        for flow in self.flows:
            edge = Xml.SubElement(
                plane, f"{{{_DI}}}BPMNEdge", {"id": f"{flow.id}_edge", "bpmnElement": flow.id}
            )
            for x, y in self.layout.lines[flow.id]:
                Xml.SubElement(edge, f"{{{_DD}}}waypoint", {"x": f"{x:.0f}", "y": f"{y:.0f}"})
            label = Xml.SubElement(edge, f"{{{_DI}}}BPMNLabel")
            _bounds(label, self.layout.labels[flow.id])


Box = tuple[float, float, float, float]


class _Layout:
    """Where nodes, lines and labels stand, from the top left."""

    def __init__(self) -> None:
        self.boxes: dict[str, Box] = {}
        self.lines: dict[str, list[tuple[float, float]]] = {}
        self.labels: dict[str, Box] = {}


def _layout(
    sizes: dict[str, tuple[float, float]], flows: list[_Flow], timers: dict[str, str]
) -> _Layout:
    """Graphviz places the tasks; timers then sit on the border of theirs."""
    lines = ["digraph {", "  graph [rankdir=LR splines=polyline nodesep=0.9 ranksep=1.6]"]
    for node, (width, height) in sizes.items():
        inches = f"width={width / _POINTS_PER_INCH} height={height / _POINTS_PER_INCH}"
        lines.append(f'  {node} [shape=box fixedsize=true label="" {inches}]')
    for flow in flows:
        text = dot.quoted(*flow.label.split("\n"))
        source = timers.get(flow.source, flow.source)
        lines.append(f"  {source} -> {flow.target} [id={flow.id} label={text} fontsize=10]")
    form = json.loads(dot.run("\n".join([*lines, "}"]), "json"))
    return _read(form, sizes, timers, flows)


def _read(
    form: dict[str, object],
    sizes: dict[str, tuple[float, float]],
    timers: dict[str, str],
    flows: list[_Flow],
) -> _Layout:
    layout = _Layout()
    top = _numbers(str(form["bb"]))[3]
    objects, edges = form["objects"], form["edges"]
    assert isinstance(objects, list) and isinstance(edges, list)
    for each in objects:
        x, y = _numbers(each["pos"])
        width, height = sizes[each["name"]]
        layout.boxes[each["name"]] = (x - width / 2, top - y - height / 2, width, height)
    for timer, source in timers.items():
        x, y, width, height = layout.boxes[source]
        layout.boxes[timer] = (x + width * 0.7, y + height - _EVENT[1] / 2, *_EVENT)
    for each in edges:
        points = _numbers(each["pos"].replace("e,", "").replace("s,", ""))
        pairs = [(x, top - y) for x, y in zip(points[::2], points[1::2], strict=True)]
        layout.lines[each["id"]] = _line(each["pos"], pairs)
        x, y = _numbers(each["lp"])
        layout.labels[each["id"]] = (x - 70, top - y - 14, 140, 28)
    for flow in flows:
        if flow.source in timers:
            x, y, width, height = layout.boxes[flow.source]
            layout.lines[flow.id][0] = (x + width / 2, y + height)
    return layout


def _line(pos: str, pairs: list[tuple[float, float]]) -> list[tuple[float, float]]:
    """The corners of a polyline: Graphviz gives its end first and each corner three times."""
    end = [pairs.pop(0)] if pos.startswith("e,") else []
    corners = [*pairs[::3], *end]
    return [point for n, point in enumerate(corners) if n == 0 or point != corners[n - 1]]


def _numbers(text: str) -> list[float]:
    return [float(number) for number in re.findall(r"-?[\d.]+(?:e[+-]?\d+)?", text)]


def _duration(picture: Picture, source: str) -> str:
    """As in `PT8H`; which hours count is for the calendar to say."""
    for level in picture.regulation.levels:
        if level.position.value == source:
            amount, *unit = level.limit.en.split()
            day = unit[-1].startswith("day")
            return f"P{amount}D" if day else f"PT{amount}{unit[-1][0].upper()}"
    return "PT0S"


def _position(of: Place | Position) -> str:
    return (of if isinstance(of, Position) else of.position).value


def _child(parent: Xml.Element, tag: str, **attributes: str) -> Xml.Element:
    texts = {name: lines(value) for name, value in attributes.items()}
    return Xml.SubElement(parent, f"{{{_MODEL}}}{tag}", texts)


def _bounds(parent: Xml.Element, box: Box) -> None:
    names = ("x", "y", "width", "height")
    values = {name: f"{value:.0f}" for name, value in zip(names, box, strict=True)}
    Xml.SubElement(parent, f"{{{_DC}}}Bounds", values)
