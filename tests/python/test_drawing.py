"""The process graph and its exports: the engine, an SCXML interpreter and Graphviz agree."""

import random
import shutil
from collections import Counter
from datetime import timedelta
from pathlib import Path
from xml.etree import ElementTree as Xml

import pytest
from statemachine.io import load

import petition
from petition import Actor, Case, Engine, Event, Kind, Regulation, Role
from petition.drawing import FORMATS, draw
from petition.process_graph import process_graph

SEED = 20210402
SEQUENCES = 10_000
LONGEST = 9
START = petition.instant("2021-04-05T08:00:00+07:00")
FAR = START + timedelta(days=400)
UNTIMED = [
    kind
    for kind in Kind
    if kind
    not in (
        Kind.LAPSED,
        Kind.ESCALATED,
        Kind.REMINDED,
        Kind.NOTIFIED,
    )
]
"""Kinds whose acceptance neither time nor an earlier notice decides."""

SCXML = "{http://www.w3.org/2005/07/scxml}"


class Host:
    """Submits acts with the best data for each, all within the first minutes of a petition."""

    def __init__(self, engine, suitable):
        self.engine = engine
        self.suitable = suitable
        self.case = Case("PA-1")
        self.answerer = ""

    def accepts(self, kind, role):
        number = len(self.case) + 1
        at = START + timedelta(seconds=number)
        unit = self.case.state.holder or self.answerer or "none"
        in_unit = role in (Role.FOCAL_POINT, Role.HEAD)
        actor = Actor(role, unit if in_unit else "")
        event = Event(f"e{number}", actor, self._data(kind, number, role), at)
        verdict = self.engine.submit(self.case, event)
        self.case = verdict.case
        if verdict and kind is Kind.ANSWERED:
            self.answerer = actor.unit
        return bool(verdict)

    def _data(self, kind, number, role):
        law = self.engine.regulation
        ground = petition.WithholdingGround.PETITIONER_REQUEST
        return {
            Kind.RECEIVED: lambda: petition.Received(
                channel="website" if role is Role.SYSTEM else law.channels[0].id,
                topic=law.topics[0].id,
                content="Đèn đường hỏng",
                language="vi",
                content_clear=self.suitable,
                petitioner=petition.Petitioner("A", "B", "0905123456", "a@b.vn"),
            ),
            Kind.DECLINED: lambda: petition.Declined(
                (petition.DeclineReason.UNCLEAR,), guidance="Viết rõ"
            ),
            Kind.ANSWERED: lambda: petition.Answered("Đã sửa"),
            Kind.FORWARDED: lambda: petition.Forwarded(f"unit-{number}"),
            Kind.APPOINTED: lambda: petition.Appointed(FAR + timedelta(days=number)),
            Kind.RESCHEDULED: lambda: petition.Rescheduled(FAR + timedelta(days=number), "mưa"),
            Kind.NOT_COMPETENT: lambda: petition.NotCompetent("không thuộc"),
            Kind.REFERRED: lambda: petition.Referred(petition.ReferralGround.UNCLEAR_COMPETENCE),
            Kind.ASSIGNED: lambda: petition.Assigned(f"unit-{number}"),
            Kind.PROGRESS_REPORTED: lambda: petition.ProgressReported("đang làm"),
            Kind.PUBLISHED: lambda: petition.Published((f"channel-{number}",)),
            Kind.WITHHELD: lambda: petition.Withheld(ground),
            Kind.PUBLICATION_WITHDRAWN: lambda: petition.PublicationWithdrawn(ground),
            Kind.PUBLISHED_BY_UNIT: lambda: petition.PublishedByUnit("https://a.vn"),
            Kind.CONFIDENTIALITY_REQUESTED: petition.ConfidentialityRequested,
            Kind.RATED: lambda: petition.Rated("satisfied"),
            Kind.COMMENTED: lambda: petition.Commented("cảm ơn"),
            Kind.RECALLED: lambda: petition.Recalled("chuyển nhầm"),
            Kind.WITHDRAWN: petition.Withdrawn,
            Kind.URGED: lambda: petition.Urged("đề nghị trả lời"),
            Kind.CORRECTED: lambda: petition.Corrected(
                "e1", "petitioner.phone", "0906123456", "nhầm"
            ),
            Kind.REGULATION_CHANGED: lambda: petition.RegulationChanged(law.id, law.version, "x"),
            Kind.CALENDAR_CHANGED: lambda: petition.CalendarChanged(
                self.engine.calendar.id, self.engine.calendar.version, "x"
            ),
        }[kind]()


def acts_by_place(regulation):
    """What moves a case at each place, and what may be done there at all, to pick from."""
    found = {}
    for each in process_graph(regulation).transitions:
        if each.kind in UNTIMED:
            acts = found.setdefault(each.source.id.replace(".", "_"), [])
            acts += [(each.kind, each.role)] * (4 if each.moves or each.changes else 1)
    return found


def test_an_independent_scxml_interpreter_accepts_and_refuses_what_the_engine_does():
    more = "".join(
        f'[[channels]]\nid = "channel-{n}"\ngroup = "internet"\nlabel = {{ vi = "x", en = "x" }}\n'
        for n in range(1, 2 * LONGEST)
    )
    toml = petition.Regulation.builtin_toml().replace("[[topics]]", f"{more}[[topics]]", 1)
    engine = Engine(petition.Regulation.parse(toml), petition.Calendar.builtin())
    machine = load(draw(engine.regulation, "scxml"), format="scxml")()
    fresh = dict(vars(machine.model))  # the state, and the data of the chart
    here = acts_by_place(engine.regulation)
    every = [(kind, role) for kind in UNTIMED for role in Role]
    picks, seen = random.Random(SEED), Counter()
    for _ in range(SEQUENCES):
        suitable = picks.random() < 0.8
        host = Host(engine, suitable)
        vars(machine.model).update(fresh | {"suitable": int(suitable)})
        machine.current_state_value = fresh["state"]
        for _ in range(picks.randint(1, LONGEST)):
            (place,) = machine.configuration
            act = picks.choice(here[place.id] if picks.random() < 0.8 else every)
            before = machine.model.accepted
            machine.send(f"{act[0]}.{act[1]}")
            taken = machine.model.accepted == before + 1
            assert host.accepts(*act) == taken, (
                [(e.kind, e.actor.role) for e in host.case.events],
                act,
            )
            seen[act[0], taken] += 1
    assert [kind for kind in UNTIMED if not seen[kind, True]] == []
    assert [kind for kind in UNTIMED if not seen[kind, False]] == []


@pytest.mark.parametrize("name", Regulation.builtin_names())
def test_every_step_of_the_graph_is_one_of_the_law(name):
    regulation = Regulation.builtin(name)
    graph = process_graph(regulation)
    assert graph.places[0].id == "none"
    reached = {t.target for t in graph.transitions} | {graph.places[0]}
    assert reached == set(graph.places)
    assert all(t.clauses for t in graph.transitions)
    levels = {place.position for place in graph.places}
    assert {level.position for level in regulation.levels} <= levels


@pytest.mark.parametrize("lang", ["vi", "en"])
@pytest.mark.parametrize("name", Regulation.builtin_names())
def test_scxml_is_well_formed_and_points_at_states_that_are_there(name, lang):
    root = Xml.fromstring(draw(Regulation.builtin(name), "scxml", lang))
    assert root.tag == f"{SCXML}scxml"
    assert root.get("version") == "1.0"
    states = {state.get("id") for state in root.iter(f"{SCXML}state")}
    data = {each.get("id") for each in root.iter(f"{SCXML}data")}
    assert root.get("initial") in states
    assert {child.tag for child in root} == {f"{SCXML}datamodel", f"{SCXML}state"}
    for transition in root.iter(f"{SCXML}transition"):
        assert transition.get("target") in states | {None}
        assert transition.get("event")
    assert {each.get("location") for each in root.iter(f"{SCXML}assign")} <= data


@pytest.mark.parametrize("lang", ["vi", "en"])
def test_mermaid_names_every_state_before_it_is_used(lang):
    text = draw(Regulation.builtin(), "mermaid", lang)
    lines = [line.strip() for line in text.splitlines()]
    named = {
        line.split(" as ")[1].removesuffix(" {") for line in lines if line.startswith("state ")
    }
    arrows = [line for line in lines if "-->" in line]
    for arrow in arrows:
        ends, _, label = arrow.partition(": ")
        source, _, target = ends.partition(" --> ")
        assert {source, target} <= named | {"[*]"}
        assert ":" not in label
        assert ";" not in label.replace("#58;", "").replace("#59;", "")
    assert text.count("{") == text.count("}")
    assert ("Điều 11.3" if lang == "vi" else "Art. 11.3") in text


needs_graphviz = pytest.mark.skipif(shutil.which("dot") is None, reason="Graphviz is not installed")


@needs_graphviz
@pytest.mark.parametrize("name", Regulation.builtin_names())
def test_dot_renders_to_svg_with_every_level_and_clause(name):
    regulation = Regulation.builtin(name)
    svg = draw(regulation, "svg")
    root = Xml.fromstring(svg)
    texts = " ".join("".join(text.itertext()) for text in root.iter() if text.tag.endswith("text"))
    for level in regulation.levels:
        assert level.position.vi in texts
    for expected in ("tiếp nhận", "đã trả lời", "chuyển phiếu"):
        assert expected in texts


@needs_graphviz
def test_bpmn_is_a_diagram_with_timers_on_the_border():
    model = "{http://www.omg.org/spec/BPMN/20100524/MODEL}"
    shapes = "{http://www.omg.org/spec/BPMN/20100524/DI}"
    root = Xml.fromstring(draw(Regulation.builtin(), "bpmn"))
    process = root.find(f"{model}process")
    ids = {each.get("id") for each in process if each.get("id")}
    timers = process.findall(f"{model}boundaryEvent")
    assert [timer.get("attachedToRef") for timer in timers] == ["focal_point", "head"]
    assert [t.find(f".//{model}timeDuration").text for t in timers] == ["PT8H", "PT8H"]
    for flow in process.findall(f"{model}sequenceFlow"):
        assert {flow.get("sourceRef"), flow.get("targetRef")} <= ids
    drawn = {each.get("bpmnElement") for each in root.iter() if each.tag.startswith(shapes)}
    assert ids <= drawn
    for edge in root.iter(f"{shapes}BPMNEdge"):
        assert len(edge.findall("{http://www.omg.org/spec/DD/20100524/DI}waypoint")) >= 2


def test_an_unknown_format_is_refused_with_those_there_are(capsys):
    from petition.cli import main

    with pytest.raises(SystemExit) as ended:
        main(["graph", "--format", "png"])
    assert ended.value.code == 2
    assert "có thể dùng: svg, dot, bpmn, scxml, mermaid" in capsys.readouterr().err
    assert FORMATS == ("mermaid", "dot", "svg", "scxml", "bpmn")


@needs_graphviz
@pytest.mark.parametrize(("name", "lang"), [("gia-lai.svg", "vi"), ("gia-lai.en.svg", "en")])
def test_the_pictures_of_the_readme_say_what_the_library_draws(name, lang):
    folder = Path(__file__).parents[2] / "libpetition" / "data" / "regulations"
    kept, drawn = (
        sorted(
            "".join(text.itertext())
            for text in Xml.fromstring(svg).iter()
            if text.tag.endswith("}text")
        )
        for svg in ((folder / name).read_text("utf-8"), draw(Regulation.builtin(), "svg", lang))
    )
    assert kept == drawn
    assert len(kept) > 30


def test_another_format_is_told_beside_those_there_are():
    with pytest.raises(petition.InvalidInput) as error:
        draw(Regulation.builtin(), "mermiad")
    assert error.value.message.startswith('the word "mermiad" is unknown; taken are: mermaid, ')
    assert all(format in error.value.message for format in FORMATS)
    with pytest.raises(petition.WrongType):
        draw(Regulation.builtin(), None)
