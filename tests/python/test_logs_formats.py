"""Every other form that logs come in, also compressed, from standard input, and in folders."""

import gzip
import io
import json
import sys

import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from some_logs import (
    HEADINGS,
    MAPPING,
    OWN,
    ROWS,
    SECONDS,
    csv_text,
    every_form,
    own_lines,
    table,
    write_sheet,
    xes_text,
)

import petition
from petition.logs import Mapping, read

TABULAR = Mapping.parse(MAPPING)
OF_TRACES = Mapping.parse(MAPPING.replace('case = "Mã hồ sơ"', 'case = "case:Mã"'))


def reading(path, mapping=TABULAR, **options):
    """A log, all of whose rows are accounted for."""
    log = read(path, mapping, **options)
    assert log.rows == log.judged + len(log.set_aside) + sum(log.ignored.values())
    return log


def written(tmp_path, name, content):
    """A file of this content."""
    path = tmp_path / name
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return path


def events(log):
    """What the same rows give in every form."""
    return log.events.select(["case", "kind", "occurred_at", "role", "unit", "name", "data"])


def aside(log):
    """The rows set aside, with the English reason."""
    return {row.row: row.reason.en for row in log.set_aside}


def test_all_forms_give_the_same(tmp_path):
    names = every_form(tmp_path)
    logs = [reading(tmp_path / name) for name in names]
    assert len(logs) == 10
    for name, log in zip(names, logs, strict=True):
        assert events(log).equals(events(logs[0])), name
    assert logs[0].events["occurred_at"].to_pylist() == SECONDS


def test_the_content_tells_the_form_not_the_name(tmp_path):
    for name in every_form(tmp_path):
        path = tmp_path / name
        other = path.rename(path.with_name(f"{name}.dat"))
        assert len(reading(other).events) == 4


@pytest.mark.parametrize("level", [1, 2])
def test_anything_compressed(tmp_path, level):
    for name in every_form(tmp_path):
        path = tmp_path / name
        content = path.read_bytes()
        if not name.endswith(".gz"):
            path.write_bytes(gzip.compress(content[:100]) + gzip.compress(content[100:], level))
        assert len(reading(path).events) == 4


def test_standard_input(monkeypatch):
    class Input:
        buffer = io.BytesIO(csv_text().encode())

    monkeypatch.setattr(sys, "stdin", Input)
    log = reading("-")
    assert (log.files, len(log.events)) == (("-",), 4)


def test_several_files_and_folders(tmp_path):
    inner = tmp_path / "b"
    inner.mkdir()
    written(tmp_path, "a.csv", csv_text(ROWS[:2]))
    written(inner, "c.csv.gz", gzip.compress(csv_text(ROWS[2:3]).encode()))
    written(tmp_path, "README.md", "no log")
    last = written(tmp_path.parent, "last.csv", csv_text(ROWS[3:]))
    seen = []
    log = reading([tmp_path, last], progress=lambda *each: seen.append(each))
    assert log.events["occurred_at"].to_pylist() == SECONDS
    assert log.events["file"].to_pylist() == [0, 0, 1, 2]
    assert [number for _, number, _ in seen] == [0, 1, 2]
    assert any("README.md: not read" in text.en for text in log.assumed)


def test_our_own_lines_beside_a_table(tmp_path):
    files = [written(tmp_path, "a.csv", csv_text()), written(tmp_path, "b.jsonl", own_lines())]
    log = reading(files)
    assert (log.rows, len(log.events)) == (8, 8)


def test_a_file_that_is_not_there(tmp_path):
    with pytest.raises(FileNotFoundError):
        read(tmp_path / "none.csv", TABULAR)


NO_LOGS = {
    "a.csv": b"\x00\x01\x02\x03\x00\x00\x07",
    "a.xlsx": b"PK\x03\x04 and nothing",
    "a.xls": b"\xd0\xcf\x11\xe0 and nothing",
    "a.parquet": b"PAR1 and nothing",
    "a.arrow": b"ARROW1 and nothing",
    "a.xes": b"<html><body/></html>",
    "b.xes": b"<!DOCTYPE x [<!ENTITY y 'z'>]><log><event/></log>",
    "c.xes": b"<",
    "a.json": b'{"a": 1,\n "b": 2}',
    "b.json": b'{"a": 1,\n "b": ',
    "c.json": b'{"a":\n' + b"[" * 100_000,
}


@pytest.mark.parametrize("name", NO_LOGS)
def test_what_is_no_log_at_all(tmp_path, name):
    path = written(tmp_path, name, NO_LOGS[name])
    with pytest.raises(petition.InvalidInput) as caught:
        read(path, TABULAR)
    assert caught.value.where == str(path)


# -- spreadsheets ------------------------------------------------------------------------------


def test_the_rows_of_a_sheet(tmp_path):
    rows = [ROWS[0], [""] * 6, ROWS[1], ["", *ROWS[2][1:]], ROWS[3]]
    write_sheet(tmp_path / "a.xlsx", rows, above=[["BÁO CÁO"]])
    log = reading(tmp_path / "a.xlsx")
    assert log.events["row"].to_pylist() == [3, 5, 7]
    assert aside(log) == {6: "this row names no case; each event belongs to one"}


def test_times_and_numbers_of_a_sheet(tmp_path):
    import datetime

    import xlsxwriter

    at = datetime.datetime(2021, 4, 20, 15, 0, 1)
    with xlsxwriter.Workbook(str(tmp_path / "a.xlsx"), {"default_date_format": "dd/mm/yy"}) as b:
        page = b.add_worksheet()
        page.write_row(0, 0, HEADINGS)
        for row in range(1, 3):
            page.write_row(row, 0, [1001, "Tiếp nhận", None, "", "", True])
        page.write_datetime(1, 2, at)
        page.write_number(2, 2, 44306.625)
    log = reading(tmp_path / "a.xlsx")
    assert log.events["case"].to_pylist() == ["1001", "1001"]
    assert log.events["occurred_at"].to_pylist() == [SECONDS[0] + 1, SECONDS[0]]
    assert json.loads(log.events["data"][0].as_py())["content"] == "true"


def test_the_sheet_is_chosen(tmp_path):
    write_sheet(tmp_path / "a.xlsx", sheet="Tháng 4", others=["Ghi chú"])
    log = reading(tmp_path / "a.xlsx")
    assert any("only the sheet “Tháng 4” is read, not “Ghi chú”" in a.en for a in log.assumed)
    given = Mapping.parse(MAPPING + '\n[file]\nsheet = "Thang 5"\n')
    with pytest.raises(petition.InvalidInput, match="did you mean 'Tháng 4'"):
        read(tmp_path / "a.xlsx", given)


# -- XES ---------------------------------------------------------------------------------------


def test_events_of_traces(tmp_path):
    log = reading(written(tmp_path, "a.xes", xes_text()), OF_TRACES)
    assert log.events["case"].to_pylist() == ["PA-1", "PA-1", "PA-1", "PA-2"]
    assert log.events["occurred_at"].to_pylist() == SECONDS
    assert log.events["row"].to_pylist() == [1, 2, 3, 4]
    assert not any("offset" in text.en for text in log.assumed)


def test_xes_that_is_cut_off(tmp_path):
    text = xes_text()
    log = reading(written(tmp_path, "a.xes", text[: text.rindex("<event>")]), OF_TRACES)
    assert len(log.events) == 3
    assert "nothing after it can be read" in aside(log)[4]


# -- lists in JSON and JavaScript --------------------------------------------------------------

NOTES = [
    {
        "id": "14-1",
        "org": {"name": "Sở Xây dựng"},
        "tags": ["a", "b"],
        "notes": [
            {"at": "2021-04-20T15:00:00+07:00", "type": "opened"},
            {"at": "2021-04-22T09:30:00+07:00", "type": "closed", "more": {"x": 1}},
        ],
    },
    {"id": "14-2", "notes": []},
    {"id": "14-3", "notes": [7]},
    5,
]
OF_NOTES = """
[file]
events = "notes"
[columns]
case = "id"
activity = "notes.type"
occurred_at = "notes.at"
unit = "org.name"
[data]
answered.result = "tags"
[activities]
opened = "received"
closed = "answered"
"""


@pytest.mark.parametrize(
    "form",
    ["{}", "var x =\n{};\nplot(x);", "export default {}", "const a={}", '{{"things": {}\n}}'],
)
def test_notes_as_events(tmp_path, form):
    text = form.format(json.dumps(NOTES, indent=1))
    log = reading(written(tmp_path, "a.js", text), Mapping.parse(OF_NOTES))
    assert log.events["case"].to_pylist() == ["14-1", "14-1"]
    assert log.events["occurred_at"].to_pylist() == [SECONDS[0], SECONDS[2]]
    assert json.loads(log.events["data"][1].as_py()) == {"result": "a;b"}
    assert aside(log) == {
        3: "this entry has no events in “notes”",
        4: "this entry is no JSON object",
        5: "this entry is no JSON object",
    }


def test_a_list_that_is_cut_off(tmp_path):
    text = json.dumps(NOTES[:1] * 3, indent=1)
    log = reading(written(tmp_path, "a.json", text[:-100]), Mapping.parse(OF_NOTES))
    assert len(log.events) == 4
    assert "the list is cut off or broken" in aside(log)[5]


# -- OCEL --------------------------------------------------------------------------------------


def ocel(types=("Phiếu",)):
    """Each case an object; the last event belongs to none."""
    cases = {row[0] for row in ROWS}
    objects = [{"id": c, "type": types[0], "attributes": []} for c in sorted(cases)]
    objects += [{"id": f"o-{t}", "type": t} for t in types[1:]]
    events = [
        {
            "id": f"e{n}",
            "type": row[1],
            "time": f"2021-04-2{n}T08:00:00Z",
            "attributes": [{"name": "Cán bộ", "value": row[4]}],
            "relationships": [{"objectId": row[0], "qualifier": "x"}],
        }
        for n, row in enumerate(ROWS)
    ]
    events.append(events[0] | {"relationships": []})
    return {"objectTypes": [], "eventTypes": [], "objects": objects, "events": events}


OF_OBJECTS = """
[columns]
case = "case:concept:name"
activity = "concept:name"
occurred_at = "time:timestamp"
name = "Cán bộ"
[activities]
"Tiếp nhận" = "received"
"Trả lời" = "answered"
ignore = "Chuyển*"
"""


@pytest.mark.parametrize("indent", [None, 1])
def test_events_of_objects(tmp_path, indent):
    path = written(tmp_path, "a.jsonocel", json.dumps(ocel(), indent=indent))
    log = reading(path, Mapping.parse(OF_OBJECTS))
    assert log.events["case"].to_pylist() == ["PA-1", "PA-1", "PA-2"]
    assert log.events["name"].to_pylist() == ["Lê Thị Mai", "Ksor H'Linh", "Lê Thị Mai"]
    assert log.ignored == {"Chuyển xử lý": 1}
    assert aside(log) == {5: "this event belongs to no object of the type “Phiếu”"}


def test_objects_of_several_types(tmp_path):
    path = written(tmp_path, "a.json", json.dumps(ocel(("Phiếu", "Đơn vị")), indent=1))
    with pytest.raises(petition.InvalidInput, match="give `case_type` under .file."):
        read(path, Mapping.parse(OF_OBJECTS))
    with pytest.raises(petition.InvalidInput, match="did you mean 'Phiếu'"):
        read(path, Mapping.parse(OF_OBJECTS + '[file]\ncase_type = "phieu"\n'))
    log = reading(path, Mapping.parse(OF_OBJECTS + '[file]\ncase_type = "Phiếu"\n'))
    assert len(log.events) == 3


# -- Arrow -------------------------------------------------------------------------------------


def test_columns_with_types(tmp_path):
    typed = table().set_column(
        2, HEADINGS[2], pa.array(SECONDS, pa.timestamp("s", "UTC")).cast(pa.timestamp("ns", "UTC"))
    )
    typed = typed.set_column(1, HEADINGS[1], typed[HEADINGS[1]].dictionary_encode())
    typed = typed.set_column(0, HEADINGS[0], pa.array([1, 1, 1, None]))
    pq.write_table(typed, tmp_path / "a.parquet")
    log = reading(tmp_path / "a.parquet")
    assert log.events["occurred_at"].to_pylist() == SECONDS[:3]
    assert log.events["case"].to_pylist() == ["1", "1", "1"]
    assert aside(log) == {4: "this row names no case; each event belongs to one"}


def test_a_stream_that_is_cut_off(tmp_path):
    sink = io.BytesIO()
    with pa.ipc.new_stream(sink, table().schema) as out:
        for _ in range(3):
            out.write_table(table())
    content = sink.getvalue()
    log = reading(written(tmp_path, "a.arrow", content[: len(content) * 2 // 3 - 50]))
    assert len(log.events) in (4, 8)
    assert "cut off" in next(iter(aside(log).values()))


def test_a_stored_table_of_events(tmp_path):
    log = reading(written(tmp_path, "a.jsonl", own_lines()), None)
    pq.write_table(log.events, tmp_path / "a.parquet")
    assert reading(tmp_path / "a.parquet", None).events.equals(log.events)


def test_a_stored_table_with_wrong_words(tmp_path):
    log = reading(written(tmp_path, "a.jsonl", own_lines()), None)
    wrong = log.events.to_pylist()
    wrong[0]["kind"], wrong[1]["role"], wrong[2]["data"] = "recieved", "boss", "[1]"
    wrong[3]["case"] = ""
    pq.write_table(pa.Table.from_pylist(wrong), tmp_path / "a.parquet")
    reasons = aside(reading(tmp_path / "a.parquet", None))
    assert "did you mean “received”" in reasons[1]
    assert "there is no role “boss”" in reasons[2]
    assert "must hold one JSON object" in reasons[3]
    assert "names no case" in reasons[4]
    assert len(OWN) == len(reasons)
