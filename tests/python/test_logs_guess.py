"""Mappings are drafted from headings and words in Vietnamese and English."""

import pytest
from some_logs import MAPPING, ROWS, csv_text, every_form, own_lines

import petition
from petition import Kind
from petition.logs import Mapping, guess_mapping, read
from petition.logs.fields import fields_of
from petition.logs.folding import folded, nearest
from petition.logs.synonyms import synonyms

BY_CASE = """request_id,requested_datetime,closed_dt,target_dt,ontime,department,source,x
1,01/21/2022 01:47 PM,02/01/2022 08:00 AM,01/30/2022,OVERDUE,Roads,phone,a
2,01/22/2022 01:47 PM,,02/10/2022,ONTIME,Parks,app,b
"""


def drafted(tmp_path, text, lang="vi"):
    """The draft for a CSV file, and the log that it gives."""
    path = tmp_path / "log.csv"
    path.write_text(text, "utf-8")
    draft = guess_mapping(path, lang)
    return draft, Mapping.parse(draft), read(path, Mapping.parse(draft))


def test_a_row_an_event(tmp_path):
    draft, mapping, log = drafted(tmp_path, csv_text())
    assert mapping.columns == {
        "case": "Mã hồ sơ",
        "activity": "Hoạt động",
        "occurred_at": "Thời gian",
        "unit": "Đơn vị",
        "name": "Cán bộ",
    }
    assert mapping.activities == {
        "tiep nhan": (Kind.RECEIVED,),
        "chuyen xu ly": (Kind.FORWARDED,),
        "tra loi": (Kind.ANSWERED,),
    }
    assert 'case = "Mã hồ sơ"  # 2 giá trị khác nhau trong 4 dòng' in draft
    assert '"Tiếp nhận" = "received"  # 2 dòng' in draft
    assert 'offset = "+07:00"  # tệp không ghi độ lệch giờ' in draft
    given = read(tmp_path / "log.csv", Mapping.parse(MAPPING))
    same = ["case", "kind", "occurred_at", "role", "name"]
    assert log.events.select(same).equals(given.events.select(same))


def test_a_row_a_case(tmp_path):
    draft, mapping, log = drafted(tmp_path, BY_CASE, "en")
    assert mapping.times == ("requested_datetime", "closed_dt")
    assert mapping.writing.order == "month_first"
    assert mapping.marks.column == "ontime"
    assert mapping.marks.due == "target_dt"
    assert "a row is a case: each of these columns is an event" in draft
    assert "# where the slip goes to the unit at once, write: requested_datetime = [" in draft
    assert [log.marks[case].overdue for case in "12"] == [True, False]
    assert len(log.events) == 3


def test_activities_that_are_not_known_are_counted(tmp_path):
    draft, mapping, log = drafted(tmp_path, csv_text().replace("Trả lời", "In phiếu"))
    assert mapping.ignore == ("in phieu",)
    assert "# không nhận ra (1 dòng)" in draft
    assert log.ignored == {"In phiếu": 1}


def test_a_case_is_received_once(tmp_path):
    text = csv_text() + "PA-1,Ngày gửi,20/04/2021 14:00,,,\r\nPA-2,Ngày gửi,20/04/2021 14:00,,,\r\n"
    _, mapping, _ = drafted(tmp_path, text + "PA-1,Đã trả lời,21/04/2021 14:00,,,\r\n")
    received = [name for name, kinds in mapping.activities.items() if kinds == (Kind.RECEIVED,)]
    assert len(received) == 1
    assert len(mapping.ignore) == 2


def test_a_table_of_which_nothing_is_known(tmp_path):
    path = tmp_path / "log.csv"
    path.write_text("foo,bar\n1,2\n3,4\n")
    draft = guess_mapping(path)
    assert "times = []  # không nhận ra cột thời gian nào; hãy ghi tên cột ở đây" in draft
    with pytest.raises(petition.InvalidInput):
        read(path, Mapping.parse(draft))


def test_every_form_is_drafted_for(tmp_path):
    for name in every_form(tmp_path):
        mapping = Mapping.parse(guess_mapping(tmp_path / name))
        assert len(read(tmp_path / name, mapping).events) == 4, name


def test_lines_of_our_own_need_no_mapping(tmp_path):
    path = tmp_path / "log.jsonl"
    path.write_text(own_lines(), "utf-8")
    with pytest.raises(petition.InvalidInput, match="need no mapping"):
        guess_mapping(path)


def test_names_that_toml_must_quote(tmp_path):
    awkward = 'In "phiếu" \\ #]\x7f'
    rows = [[ROWS[0][0], awkward, *ROWS[0][2:]], *ROWS[1:]]
    _, _, log = drafted(tmp_path, csv_text(rows))
    assert log.ignored == {awkward: 1}


# -- the table of synonyms ---------------------------------------------------------------------


def test_every_word_means_one_thing():
    for section in ("activities", "columns", "data"):
        words = [word for words in synonyms()[section].values() for word in words]
        assert sorted(words) == sorted(set(words)), section


def test_everything_named_is_known():
    table = synonyms()
    assert set(table["activities"]) <= {str(kind) for kind in Kind}
    for path in table["data"]:
        kind, _, field = path.partition(".")
        assert field in fields_of(Kind(kind))


def test_words_are_folded():
    assert folded("  Ngày_Tiếp-nhận ") == folded("ngayTiepNhan") == "ngay tiep nhan"
    assert folded("ĐƠN VỊ") == "don vi"
    assert folded("???") == "???"
    assert nearest("Tiep nhân", ["Tiếp nhận", "Trả lời"]) == "Tiếp nhận"
    assert nearest("xyz", ["Tiếp nhận"]) == ""
