"""What is written is read back without a mapping, and opens in other tools of the field."""

import csv
import json

import pyarrow as pa
import pyarrow.compute as pc
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from some_logs import OWN, own_lines

from petition import Kind, Role
from petition.cli import main
from petition.logs import Log, Marks, read, write_csv, write_ocel, write_xes
from petition.logs.log import EVENTS, MARKS

WRITERS = {"log.csv": write_csv, "log.xes": write_xes, "log.json": write_ocel}
CONTENT = [name for name in EVENTS.names if name not in ("file", "row")]


def of_events(rows):
    """A log of these events."""
    table = pa.Table.from_pylist(rows, EVENTS)
    marks = Marks(MARKS.empty_table())
    return Log(table, len(rows), len(rows), (), {}, ("x",), marks)


def by_case(events):
    """What the events say, case by case, each in its order."""
    numbered = events.select(CONTENT).append_column("n", pa.array(range(len(events))))
    first = numbered.group_by("case", use_threads=False).aggregate([("n", "min")])
    rank = dict(zip(first["case"].to_pylist(), first["n_min"].to_pylist(), strict=True))
    order = sorted(range(len(events)), key=lambda n: (rank[events["case"][n].as_py()], n))
    return numbered.take(pa.array(order, pa.int64())).drop("n")


@pytest.mark.parametrize("name", WRITERS)
def test_what_is_written_is_read_back(tmp_path, name):
    (tmp_path / "own.jsonl").write_text(own_lines(), "utf-8")
    log = read(tmp_path / "own.jsonl")
    WRITERS[name](log, tmp_path / name)
    back = read(tmp_path / name)
    assert by_case(back.events).equals(by_case(log.events))
    assert back.scopes == log.scopes
    assert dict(back.marks) == dict(log.marks)
    assert (back.rows, back.set_aside, back.assumed) == (4, (), ())


TEXT = st.text(
    st.characters(codec="utf-8", exclude_categories=("Cs", "Cc", "Cn", "Co")), max_size=12
) | st.sampled_from(['a"b', "a,b", "a\nb", "a\tb", "<&>", "'", "\\", " x ", "ế"])
NAME = TEXT.map(str.strip).filter(bool).filter(lambda t: t.isprintable())
SECONDS = st.integers(-2_000_000_000, 7_000_000_000)


@st.composite
def event(draw):
    return {
        "case": draw(st.sampled_from(["PA-1", "PA-2"]) | NAME),
        "id": draw(st.none() | st.uuids().map(str)),
        "kind": str(draw(st.sampled_from(list(Kind)))),
        "occurred_at": draw(SECONDS),
        "recorded_at": draw(SECONDS),
        "role": str(draw(st.sampled_from(list(Role)))),
        "unit": draw(NAME | st.just("")),
        "name": draw(NAME | st.just("")),
        "recorded_by": draw(NAME | st.just("")),
        "data": json.dumps(draw(st.dictionaries(TEXT, TEXT, max_size=3)), ensure_ascii=False),
        "file": 0,
        "row": 1,
    }


@pytest.mark.parametrize("name", WRITERS)
@settings(max_examples=60)
@given(rows=st.lists(event(), max_size=8))
def test_any_log_comes_back(tmp_path_factory, name, rows):
    folder = tmp_path_factory.mktemp("log")
    log = of_events([normal(row) for row in rows])
    WRITERS[name](log, folder / name)
    back = read(folder / name)
    assert back.set_aside == ()
    assert by_case(back.events).equals(by_case(log.events))


def normal(row):
    """Letters composed, as reading gives them."""
    import unicodedata

    return {
        key: unicodedata.normalize("NFC", value) if isinstance(value, str) else value
        for key, value in row.items()
    }


def test_csv_has_the_columns_of_process_mining(tmp_path):
    (tmp_path / "own.jsonl").write_text(own_lines(), "utf-8")
    write_csv(read(tmp_path / "own.jsonl"), tmp_path / "log.csv")
    content = (tmp_path / "log.csv").read_bytes()
    assert content.startswith(b"\xef\xbb\xbf")
    rows = list(csv.DictReader(content.decode("utf-8-sig").splitlines(True)))
    assert rows[0]["case:concept:name"] == "PA-1"
    assert rows[0]["concept:name"] == "received"
    assert rows[0]["time:timestamp"] == "2021-04-20T15:00:00+07:00"
    assert rows[1]["org:resource"] == "Lê Thị Mai"
    assert json.loads(rows[0]["petition:data"]) == OWN[0]["data"]


@pytest.mark.filterwarnings("ignore")
def test_other_tools_open_it(tmp_path):
    pm4py = pytest.importorskip("pm4py")
    import pandas

    (tmp_path / "own.jsonl").write_text(own_lines(), "utf-8")
    log = read(tmp_path / "own.jsonl")
    for name, write in WRITERS.items():
        write(log, tmp_path / name)
    traces = pm4py.read_xes(str(tmp_path / "log.xes"))
    rows = pm4py.format_dataframe(pandas.read_csv(tmp_path / "log.csv"))
    objects = pm4py.read_ocel2_json(str(tmp_path / "log.json"))
    for frame in (traces, rows):
        assert sorted(frame["concept:name"]) == sorted(log.events["kind"].to_pylist())
        seconds = sorted(int(t.timestamp()) for t in frame["time:timestamp"])
        assert seconds == sorted(log.events["occurred_at"].to_pylist())
    assert len(objects.events) == len(log.events)
    assert len(objects.objects) == pc.count_distinct(log.events["case"]).as_py()


@pytest.mark.parametrize("name", WRITERS)
def test_the_command_writes_what_the_library_writes(tmp_path, capsys, monkeypatch, name):
    monkeypatch.setenv("COLUMNS", "300")  # the path of a file is long where tests run side by side
    (tmp_path / "own.jsonl").write_text(own_lines() + "{}\n", "utf-8")
    log = read(tmp_path / "own.jsonl")
    WRITERS[name](log, tmp_path / f"expected-{name}")
    with pytest.raises(SystemExit) as ended:
        main(["convert", str(tmp_path / "own.jsonl"), "--out", str(tmp_path / name)])
    assert ended.value.code == 0
    said = capsys.readouterr().out
    assert (tmp_path / name).read_bytes() == (tmp_path / f"expected-{name}").read_bytes()
    assert f"{log.rows} dòng đọc được = {log.judged} dòng chuyển + 1 dòng để riêng." in said
    assert f"own.jsonl:{log.rows}" in said


def test_the_command_refuses_another_form_before_it_reads(tmp_path, capsys):
    with pytest.raises(SystemExit) as ended:
        main(["convert", str(tmp_path / "none.jsonl"), "--out", str(tmp_path / "log.xlsx")])
    assert ended.value.code == 2
    assert (
        "tên tệp phải kết thúc bằng .csv, .xes, .json, không phải '.xlsx'"
        in capsys.readouterr().err
    )
    assert list(tmp_path.iterdir()) == []
