"""Receipts: what a verdict rested on, judged again by whoever has it."""

import json
import pickle
from datetime import timedelta

import pytest
from conftest import PETITION, moment
from test_process_vectors import FILES, Run

import petition
from petition import Actor, Appointed, Event, Role


@pytest.fixture(scope="module")
def law(engine):
    return petition.Registry([engine.regulation], [engine.calendar])


@pytest.fixture
def receipts(engine, forwarded):
    """Of a first event, a promise, one that is refused, and the passing of time."""
    first = Event("e1", Actor(Role.OPERATOR), PETITION, moment("2026-11-23 15:30"))
    at = forwarded.state.recorded_at + timedelta(hours=17)
    focal = Actor(Role.FOCAL_POINT, "so-xay-dung")
    promise = Event("p1", focal, Appointed(at + timedelta(days=3)), at)
    late = Event("p2", focal, Appointed(at - timedelta(days=3)), at)
    made = engine.submit(forwarded, promise)
    then = at + timedelta(days=4)
    return [
        engine.receipt(engine.submit(petition.Case("PA-1"), first), first),
        engine.receipt(made, promise),
        engine.receipt(engine.submit(forwarded, late), late),
        engine.receipt(engine.advance(made.case, then), then),
    ]


def test_every_verdict_comes_out_the_same(law, receipts):
    for receipt in receipts:
        again = law.replay(receipt)
        assert again and again.departures == ()
        assert again.outcome.value == json.loads(receipt)["verdict"]["outcome"]
        assert again.library == petition.__version__
        assert petition.canonical_json(receipt) == receipt
        assert pickle.loads(pickle.dumps(again)) == again


@pytest.mark.parametrize("name", FILES)
def test_so_does_every_verdict_of_the_vectors(name):
    for case in FILES[name].get("cases", ()):
        run = Run(case)
        law = petition.Registry([run.engine.regulation], [run.engine.calendar])
        told = petition.Record(run.case.id, tuple(run.log))
        for step in run.engine.follow(told).steps:
            asked = step.at if step.event is None else step.event
            again = law.replay(run.engine.receipt(step.verdict, asked))
            assert again, (case["name"], again.departures)
            assert again.outcome == step.verdict.outcome


def test_another_answer_is_named(engine, law, forwarded):
    """A verdict of the passing of time, told as that of another time."""
    now = forwarded.state.recorded_at
    verdict = engine.advance(forwarded, now + timedelta(days=9))
    again = law.replay(engine.receipt(verdict, now))
    assert not again
    assert {each.path for each in again.departures} >= {"/events/0", "/notices/0"}
    assert all(each.now == "" for each in again.departures if each.path == "/events/0")


def test_the_command(receipts, tmp_path, capsys):
    from petition.cli import main

    def run(text, *options):
        path = tmp_path / "receipt.json"
        path.write_text(text, "utf-8")
        with pytest.raises(SystemExit) as ended:
            main(["replay", str(path), *options])
        out, err = capsys.readouterr()
        return ended.value.code, out, err

    status, out, _ = run(receipts[1])
    assert (status, out) == (0, "PA-1: xét lại vẫn như vậy: chấp nhận\n")
    status, out, err = run(receipts[1].replace('"accepted"', '"refused"'), "--lang", "en")
    assert (status, out) == (2, "") and "not what was written" in err
    status, _, err = run(receipts[1], "--reading", "I-16=occurred")
    assert status == 2 and "gia-lai-192-2021" in err


def test_what_tells_the_same_event_otherwise_is_seen(engine, law, forwarded, tmp_path, capsys):
    from petition.cli import main

    now = forwarded.state.recorded_at
    path = tmp_path / "receipt.json"
    path.write_text(
        engine.receipt(engine.advance(forwarded, now + timedelta(days=9)), now), "utf-8"
    )
    with pytest.raises(SystemExit) as ended:
        main(["replay", str(path)])
    out, _ = capsys.readouterr()
    assert ended.value.code == 1
    assert out.startswith("PA-1: xét lại ra khác\n  /")
