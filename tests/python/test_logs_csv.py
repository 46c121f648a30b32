"""CSV of any kind, through a mapping: nothing of it is dropped in silence."""

import json
import unicodedata

import pytest
from some_logs import HEADINGS, MAPPING, ROWS, SECONDS, csv_text

import petition
from petition import AuditScope
from petition.logs import Mapping, Unreadable, read


def reading(tmp_path, text, mapping=MAPPING, **options):
    """The log of a CSV file."""
    path = tmp_path / "log.csv"
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    log = read(path, Mapping.parse(mapping), **options)
    assert log.rows == log.judged + len(log.set_aside) + sum(log.ignored.values())
    return log


def aside(log):
    """The rows set aside, with the English reason."""
    return {row.row: row.reason.en for row in log.set_aside}


def test_rows_are_events(tmp_path):
    log = reading(tmp_path, csv_text())
    rows = log.events.to_pylist()
    assert [row["case"] for row in rows] == ["PA-1", "PA-1", "PA-1", "PA-2"]
    assert [row["kind"] for row in rows] == ["received", "forwarded", "answered", "received"]
    assert [row["occurred_at"] for row in rows] == SECONDS
    assert [row["role"] for row in rows] == ["operator", "operator", "focal_point", "operator"]
    assert [row["unit"] for row in rows] == ["", "", "so-xay-dung", ""]
    assert [row["row"] for row in rows] == [2, 3, 4, 5]
    assert json.loads(rows[1]["data"]) == {"unit": "so-xay-dung"}
    assert json.loads(rows[2]["data"]) == {"result": "Đã thay bóng đèn"}
    assert json.loads(rows[0]["data"])["content"] == "Đèn đường hỏng"
    assert log.scopes == {AuditScope.DUE_TIMES}
    assert log.events["id"].null_count == 4


def test_what_is_assumed_is_said(tmp_path):
    said = [text.en for text in reading(tmp_path, csv_text()).assumed]
    assert said[0] == "4 times have no offset; they are taken as +07:00"
    assert "taken to be recorded as it occurred" in said[1]
    assert said[2] == (
        "the file does not say who acted: received: operator; forwarded: operator; "
        "answered: focal point"
    ) or said[2].startswith("the file does not say who acted: ")
    assert "received: the file does not have channel, topic, language" in said[3]


@pytest.mark.parametrize("separator", [",", ";", "\t", "|"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"])
def test_separators_and_encodings(tmp_path, separator, encoding):
    log = reading(tmp_path, csv_text(separator=separator).encode(encoding))
    assert log.events["occurred_at"].to_pylist() == SECONDS
    assert log.events["name"][2].as_py() == "Ksor H'Linh"


TONES = "\u0300\u0301\u0303\u0309\u0323"


def half_composed(letter):
    """As Windows-1258 has it: the letter, then its tone."""
    parts = unicodedata.normalize("NFD", letter)
    base = unicodedata.normalize("NFC", "".join(c for c in parts if c not in TONES))
    return base + "".join(c for c in parts if c in TONES)


def test_windows_1258_is_composed(tmp_path):
    content = "".join(map(half_composed, csv_text())).encode("windows-1258")
    log = reading(tmp_path, content)
    assert json.loads(log.events["data"][0].as_py())["content"] == "Đèn đường hỏng"
    assert any("1258" in text.en for text in log.assumed)
    given = MAPPING + '\n[file]\nencoding = "windows-1258"\n'
    assert reading(tmp_path, content, given).events.equals(log.events)


def test_cells_with_quotes_separators_and_line_ends(tmp_path):
    content = 'Đèn "hỏng",\nđường; tối\t\\'
    rows = [[*ROWS[0][:5], content], *ROWS[1:]]
    log = reading(tmp_path, csv_text(rows))
    assert json.loads(log.events["data"][0].as_py())["content"] == content
    assert log.events["row"].to_pylist() == [2, 3, 4, 5]


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_line_ends(tmp_path, end):
    log = reading(tmp_path, csv_text().replace("\r\n", end))
    assert log.events["occurred_at"].to_pylist() == SECONDS


def test_the_separator_that_excel_hints_at(tmp_path):
    log = reading(tmp_path, "sep=;\r\n" + csv_text(separator=";"))
    assert log.events["row"].to_pylist() == [3, 4, 5, 6]


def test_a_title_above_the_heading(tmp_path):
    log = reading(tmp_path, "BÁO CÁO,,,,,\r\n,,,,,\r\n" + csv_text())
    assert log.events["row"].to_pylist() == [4, 5, 6, 7]
    assert any("the 2 rows above the heading" in text.en for text in log.assumed)


def test_headings_are_compared_as_people_read_them(tmp_path):
    text = csv_text(headings=["MA HO SO", "hoạt  động", "Thoi gian", "đơn_vị", "Cán Bộ", "x"])
    mapping = MAPPING.replace('= "Nội dung"', '= "x"')
    assert reading(tmp_path, text, mapping).events["occurred_at"].to_pylist() == SECONDS


def test_a_column_that_is_not_there(tmp_path):
    with pytest.raises(petition.InvalidInput) as caught:
        reading(tmp_path, csv_text(), MAPPING.replace('"Thời gian"', '"Thời gan"'))
    assert caught.value.line == 5
    assert "has no column 'Thời gan'; did you mean 'Thời gian'?" in caught.value.message


ODD = {
    ",Trả lời,22/04/2021 09:30,,,": "this row names no case",
    "PA-3,,22/04/2021 09:30,,,": "this row names no activity",
    "PA-3,Trà lời hộ,22/04/2021 09:30,,,": "the activity “Trà lời hộ” is not in the mapping",
    "PA-3,Trả lời,,,,": "the time in “Thời gian” is left blank",
    "PA-3,Trả lời,hôm qua,,,": "“hôm qua” in the column “Thời gian” is no time",
    "PA-3,Trả lời,04/22/2021 09:30,,,": 'order = "month_first"',
    "PA-3,Trả lời,22/04/1621 09:30,,,": "outside the years 1900 to 2200",
    "PA-3,Trả lời,22/04/2021 09:30": "this row has 3 cells, the heading has 6",
    "PA-3,Trả lời,22/04/2021 09:30,,,,,": "this row has 8 cells, the heading has 6",
    "x" * 201 + ",Trả lời,22/04/2021 09:30,,,": "has 201 bytes",
    'PA-3,Trả lời,22/04/2021 09:30,,,"nửa chừng': "never closed",
    ',,,,,"x"': "this row names no case",
}


@pytest.mark.parametrize("line", ODD, ids=range(len(ODD)))
def test_an_odd_row_is_set_aside(tmp_path, line):
    head, *rows = csv_text().splitlines(keepends=True)
    text = "".join([head, *rows[:2], line + "\r\n", *rows[2:]])
    log = reading(tmp_path, text)
    assert list(aside(log)) == [4]
    assert ODD[line] in aside(log)[4]
    assert log.events["occurred_at"].to_pylist() == SECONDS
    assert log.events["row"].to_pylist() == [2, 3, 5, 6]
    with pytest.raises(Unreadable) as caught:
        reading(tmp_path, text, strict=True)
    assert ":4:1: " in str(caught.value)


@pytest.mark.parametrize("between", [0, 2])
def test_stray_quotes_swallow_no_rows(tmp_path, between):
    head, *rows = csv_text().splitlines(keepends=True)
    stray = 'PA-3,Trả lời,22/04/2021 09:30,,,"nửa chừng\r\n'
    text = "".join([head, stray, *rows[:between], stray, *rows[between:]])
    log = reading(tmp_path, text)
    assert log.rows == 6
    assert list(aside(log)) == [2, 3 + between]
    assert log.events["occurred_at"].to_pylist() == SECONDS


def test_long_texts_with_commas_stay_cells(tmp_path):
    content = "Đường hỏng\nđèn, cống, vỉa hè, cây, rác, bụi, 9, 10"
    log = reading(tmp_path, csv_text([[*ROWS[0][:5], content], *ROWS[1:]]))
    assert log.set_aside == ()
    assert json.loads(log.events["data"][0].as_py())["content"] == content


def test_blank_rows_are_no_rows(tmp_path):
    head, *rows = csv_text().splitlines(keepends=True)
    text = "".join([head, "\r\n", *rows[:2], ",,,,,\r\n", *rows[2:], ",,,,,\r\n" * 3])
    log = reading(tmp_path, text)
    assert log.rows == 4
    assert log.events["row"].to_pylist() == [3, 4, 6, 7]


def test_a_row_with_nothing_but_a_total_is_told(tmp_path):
    mapping = MAPPING.replace('received.content = "Nội dung"', "")
    mapping = mapping.replace('answered.result = "Nội dung"', "")
    log = reading(tmp_path, csv_text() + ",,,,,Tổng cộng: 4\r\n", mapping)
    assert aside(log) == {6: "this row names no case; each event belongs to one"}


def test_a_file_that_is_cut_off(tmp_path):
    log = reading(tmp_path, csv_text()[:-30].rstrip(",") + "\r\nPA-2,Trả")
    assert "cut off" in aside(log)[max(aside(log))]


def test_bytes_of_another_encoding_in_one_row(tmp_path):
    rows = [[*row[:5], "Đèn đường"] for row in ROWS]
    content = csv_text(rows).encode().replace("Hố".encode(), b"H\xf4")
    content = content.replace("Lê Thị Mai,Đèn".encode(), b"L\xea,X", 1)
    log = reading(tmp_path, content)
    assert aside(log) == {2: "this row has bytes that are not utf-8, as all others are"}


def test_activities_that_are_ignored_are_counted(tmp_path):
    mapping = MAPPING.replace('"Trả lời" = "answered"', 'ignore = ["Trả*"]')
    log = reading(tmp_path, csv_text(), mapping)
    assert log.ignored == {"Trả lời": 1}
    assert (log.rows, log.judged, len(log.events)) == (4, 3, 3)


def test_an_activity_may_be_two_events(tmp_path):
    mapping = MAPPING.replace('"Tiếp nhận" = "received"', '"Tiếp nhận" = ["received", "forwarded"]')
    mapping += '[defaults]\nforwarded.unit = "một-cửa"\n'
    log = reading(tmp_path, csv_text(), mapping)
    kinds = log.events["kind"].to_pylist()
    assert kinds == ["received", "forwarded", "forwarded", "answered", "received", "forwarded"]
    assert log.events["row"].to_pylist() == [2, 2, 3, 4, 5, 5]
    assert json.loads(log.events["data"][1].as_py()) == {"unit": "một-cửa"}


CASES = """Mã,Tiếp nhận,Trả lời,Đơn vị,Trễ,Hạn
PA-1,20/04/2021 15:00,22/04/2021 09:30,so-xd,Trễ hạn,21/04/2021
PA-2,21/04/2021 08:00,,so-yt,Đúng hạn,
PA-3,,,so-yt,Không rõ,
PA-4,22/04/2021 08:00,21/04/2021 08:00,so-yt,,hôm nào
"""
BY_CASE = """
[columns]
case = "Mã"
times = ["Trả lời", "Tiếp nhận"]
unit = "Đơn vị"
[activities]
"Tiếp nhận" = ["received", "forwarded"]
"Trả lời" = "answered"
[marks]
column = "Trễ"
overdue = "trễ hạn"
in_time = "đúng hạn"
due = "Hạn"
"""


def test_a_row_a_case(tmp_path):
    log = reading(tmp_path, CASES, BY_CASE)
    assert log.events["case"].to_pylist() == ["PA-1"] * 3 + ["PA-2"] * 2 + ["PA-4"] * 3
    assert log.events["kind"].to_pylist() == [
        *("received", "forwarded", "answered"),
        *("received", "forwarded"),
        *("answered", "received", "forwarded"),
    ]
    assert aside(log) == {4: "none of the times is given (“Trả lời”, “Tiếp nhận”)"}
    assert (log.rows, log.judged) == (4, 3)


def test_marks_of_a_log(tmp_path):
    log = reading(tmp_path, CASES, BY_CASE)
    assert {case: mark.overdue for case, mark in log.marks.items()} == {
        "PA-1": True,
        "PA-2": False,
        "PA-4": False,
    }
    assert log.marks["PA-1"].due == petition.instant("2021-04-21T23:59:59+07:00")
    assert log.marks["PA-4"].due is None
    assert any("“Không rõ” do not stand under [marks]" in text.en for text in log.assumed)


def test_a_time_that_no_activity_is_of(tmp_path):
    with pytest.raises(petition.InvalidInput, match="does not say of which event"):
        reading(tmp_path, CASES, BY_CASE.replace('"Trả lời" = "answered"', ""))


FULL = """Mã,Việc,Lúc,Ghi,Vai,Hẹn,Mức,Lý do,Rõ
PA-1,Hẹn,20/04/2021 15:00,20/04/2021 16:00,Trưởng phòng,30/04/2021,,,
PA-1,Từ chối,20/04/2021 15:00,,Trực,,,không rõ; ngoài,
PA-1,Nhận,20/04/2021 15:00,,nhân viên trực,,,,Không
PA-1,Đánh giá,20/04/2021 15:00,,petitioner,,Kém,,
PA-1,Hẹn,20/04/2021 15:00,,head,,,,
PA-1,Từ chối,20/04/2021 15:00,,Trực,,,xấu,
PA-1,Nhận,20/04/2021 15:00,,Trực,,,,có lẽ
PA-1,Nhận,20/04/2021 15:00,,Giám đốc,,,,
"""
FULL_MAPPING = """
[columns]
case = "Mã"
activity = "Việc"
occurred_at = "Lúc"
recorded_at = "Ghi"
role = "Vai"
[data]
appointed.due_at = "Hẹn"
declined.reasons = "Lý do"
received.content_clear = "Rõ"
rated.rating = "Mức"
[activities]
"Hẹn" = "appointed"
"Từ chối" = "declined"
"Nhận" = "received"
"Đánh giá" = "rated"
[roles]
"Trưởng phòng" = "head"
"Trực" = "operator"
[values]
reasons = { "không rõ" = "unclear", "ngoài" = "out_of_scope" }
rating = { "kém" = "dissatisfied" }
[times]
offset = "Z"
"""


def test_fields_of_every_type(tmp_path):
    log = reading(tmp_path, FULL, FULL_MAPPING)
    data = [json.loads(text) for text in log.events["data"].to_pylist()]
    assert data == [
        {"due_at": "2021-05-01T06:59:59+07:00"},
        {"reasons": ["unclear", "out_of_scope"]},
        {"content_clear": False, "matter": "petition"},
        {"rating": "dissatisfied"},
    ]
    assert log.events["role"].to_pylist() == ["head", "operator", "operator", "petitioner"]
    assert log.events["recorded_at"][0].as_py() - log.events["occurred_at"][0].as_py() == 3600
    assert AuditScope.ACTS in log.scopes
    reasons = aside(log)
    assert list(reasons) == [6, 7, 8, 9]
    assert "the time in “Hẹn” is left blank" in reasons[6]
    assert "not_vietnamese, unclear" in reasons[7]
    assert "taken are: true, false" in reasons[8]
    assert "there is no role “Giám đốc”" in reasons[9]
    assert any("end of that day" in text.en for text in log.assumed)


def test_an_event_that_needs_a_time_of_its_own(tmp_path):
    with pytest.raises(petition.InvalidInput) as caught:
        reading(tmp_path, FULL, FULL_MAPPING.replace('appointed.due_at = "Hẹn"', ""))
    assert caught.value.message == "an event of kind appointed needs `due_at`; give its column"


def test_own_ids_are_kept(tmp_path):
    mapping = MAPPING.replace('name = "Cán bộ"', 'id = "Cán bộ"')
    log = reading(tmp_path, csv_text(), mapping)
    assert log.events["id"].to_pylist() == ["Lê Thị Mai", "Lê Thị Mai", "Ksor H'Linh", "Lê Thị Mai"]


def test_the_operator_answers_where_no_slip_goes_out(tmp_path):
    mapping = MAPPING.replace('"Chuyển xử lý" = "forwarded"', 'ignore = "Chuyển xử lý"')
    log = reading(tmp_path, csv_text(), mapping)
    assert log.events["role"].to_pylist() == ["operator"] * 3


def test_scopes_may_be_given(tmp_path):
    log = reading(tmp_path, csv_text(), 'scopes = ["publication"]\n' + MAPPING)
    assert log.scopes == {AuditScope.PUBLICATION}


def test_an_empty_file(tmp_path):
    with pytest.raises(petition.InvalidInput, match="the file is empty"):
        reading(tmp_path, "")


def test_a_heading_without_rows(tmp_path):
    log = reading(tmp_path, csv_text(rows=[]))
    assert (log.rows, len(log.events)) == (0, 0)


def test_unknown_columns_need_a_mapping(tmp_path):
    path = tmp_path / "log.csv"
    path.write_text(csv_text())
    with pytest.raises(petition.InvalidInput, match="draft a mapping with --guess-mapping"):
        read(path)


def test_two_headings_of_one_name(tmp_path):
    text = csv_text(headings=[*HEADINGS[:5], HEADINGS[4]])
    mapping = MAPPING.replace('= "Nội dung"', '= "Cán bộ (2)"')
    assert "Đèn đường hỏng" in reading(tmp_path, text, mapping).events["data"][0].as_py()
