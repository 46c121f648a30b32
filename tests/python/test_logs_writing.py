"""What is written is read back without a mapping, and opens in other tools of the field."""

import csv
import json
from datetime import date
from importlib import resources
from xml.etree import ElementTree

import pyarrow as pa
import pyarrow.compute as pc
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from some_logs import OWN, own_lines

from petition import Engine, Kind, Role
from petition.cli import main
from petition.logs import Log, Marks, read, write_csv, write_ocel, write_xes
from petition.logs.extension import OF_CASES, OF_EVENTS
from petition.logs.log import EVENTS, MARKS
from petition.oversight import audit_log
from petition.rehearsal import rehearse

WRITERS = {"log.csv": write_csv, "log.xes": write_xes, "log.json": write_ocel}
XES = "{http://www.xes-standard.org/}"
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


@pytest.fixture(scope="module")
def audited(tmp_path_factory):
    """A made-up month with planted faults, as a log, and what an audit finds of it."""
    month = rehearse(5, 300, date(2026, 11, 1), date(2026, 11, 30), share=0.01)
    path = tmp_path_factory.mktemp("month") / "month.jsonl"
    path.write_bytes(b"".join(month.lines()))
    log = read([path])
    return log, audit_log(Engine.builtin(), log, month.at)


def shown(found):
    """Of each event that a finding points to: the kinds of findings."""
    kinds = {}
    for row in found.findings.to_pylist():
        if row["evidence"]:
            kinds.setdefault((row["case"], row["evidence"][-1]), []).append(row["kind"])
    return {key: ", ".join(dict.fromkeys(words)) for key, words in kinds.items()}


def test_xes_takes_what_an_audit_found(tmp_path, audited):
    log, found = audited
    write_xes(log, tmp_path / "log.xes", found)
    assert by_case(read(tmp_path / "log.xes").events).equals(by_case(log.events))
    told, cases = {}, {}
    for trace in ElementTree.parse(tmp_path / "log.xes").getroot().iter(f"{XES}trace"):
        of_trace = {each.get("key"): each.get("value") for each in trace if len(each) == 0}
        case = of_trace["concept:name"]
        cases[case] = of_trace
        for event in trace.iter(f"{XES}event"):
            values = {each.get("key"): each.get("value") for each in event}
            if "petition:finding" in values:
                told[case, values["petition:id"]] = values["petition:finding"]
                assert values["petition:clause"]
    assert told == shown(found) and len(told) > 10
    for row in found.cases.to_pylist():
        assert cases[row["case"]]["petition:position"] == row["position"]
        assert cases[row["case"]]["petition:overdue"] == str(row["overdue"]).lower()
    keys = {each for trace in cases.values() for each in trace} - {"concept:name"}
    assert keys <= set(OF_CASES)


def test_ocel_takes_what_an_audit_found(tmp_path, audited):
    log, found = audited
    write_ocel(log, tmp_path / "log.json", found)
    assert by_case(read(tmp_path / "log.json").events).equals(by_case(log.events))
    document = json.loads((tmp_path / "log.json").read_text("utf-8"))
    told = {}
    for event in document["events"]:
        values = {each["name"]: each["value"] for each in event["attributes"]}
        if "petition:finding" in values:
            case = event["relationships"][0]["objectId"]
            told[case, values["petition:id"]] = values["petition:finding"]
    assert told == shown(found)
    late = {row["case"]: row["late_s"] for row in found.cases.to_pylist()}
    for each in document["objects"]:
        values = {of["name"]: of["value"] for of in each["attributes"]}
        assert values["petition:late_s"] == late[each["id"]]


def test_the_extension_declares_every_key():
    text = (resources.files("petition.logs") / "petition.xesext").read_text("utf-8")
    root = ElementTree.fromstring(text.partition("\n")[2])
    declared = {
        part.tag: {f"petition:{each.get('key')}": each.tag for each in part} for part in root
    }
    assert declared["trace"] == OF_CASES
    own = {f"petition:{key}" for key in ("id", "recorded_at", "recorded_by", "data")}
    assert declared["event"].keys() == OF_EVENTS.keys() | own
    assert OF_EVENTS.items() <= declared["event"].items()


@pytest.mark.filterwarnings("ignore")
def test_other_tools_open_what_an_audit_found(tmp_path, audited):
    pm4py = pytest.importorskip("pm4py")
    log, found = audited
    write_xes(log, tmp_path / "log.xes", found)
    write_ocel(log, tmp_path / "log.json", found)
    frame = pm4py.read_xes(str(tmp_path / "log.xes"))
    there = frame[frame["petition:finding"].notna()]
    columns = ["case:concept:name", "petition:id", "petition:finding"]
    rows = there[columns].itertuples(index=False)
    assert {(case, id): finding for case, id, finding in rows} == shown(found)
    assert str(there["petition:due"].dropna().iloc[0].tzinfo)
    objects = pm4py.read_ocel2_json(str(tmp_path / "log.json"))
    assert objects.events["petition:finding"].notna().sum() == len(there)


def test_the_command_adds_an_audit(tmp_path, capsys):
    (tmp_path / "own.jsonl").write_text(own_lines(), "utf-8")
    for name in ("log.xes", "log.json"):
        with pytest.raises(SystemExit) as ended:
            main(["convert", str(tmp_path / "own.jsonl"), "--audit", "--out", str(tmp_path / name)])
        assert ended.value.code == 0
        assert "petition:position" in (tmp_path / name).read_text("utf-8")
    with pytest.raises(SystemExit) as ended:
        main(["convert", "none", "--audit", "--out", str(tmp_path / "log.csv")])
    assert ended.value.code == 2
    assert "--audit chỉ thêm vào .xes và .json" in capsys.readouterr().err


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
