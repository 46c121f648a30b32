"""Mappings are read strictly: every complaint names the line, and what was meant."""

import random

import pytest
from some_logs import MAPPING

import petition
from petition import AuditScope, Kind, Role
from petition.cli.vietnamese import in_vietnamese
from petition.logs import Mapping
from petition.logs.toml_lines import toml_lines

WHOLE = """scopes = ["due_times", "publication"]
[file]
separator = "semicolon"
encoding = "windows-1258"
header = 3
[columns]
case = "Mã"
activity = "Việc"
occurred_at = "Lúc"
role = "Vai"
[data]
received.channel = "Nguồn"
received.petitioner.name = "Họ tên"
[activities]
"Tiếp nhận" = ["received", "forwarded"]
"Trả lời" = "trả lời"
"Khác" = "ignore"
ignore = ["Lưu*",
  "In phiếu"]
[roles]
"Chuyên viên" = "đầu mối tiếp nhận"
[units]
"Sở XD" = "so-xay-dung"
[values.channel]
"Tổng đài" = "hotline"
[times]
offset = "-05:00"
order = "month_first"
[defaults]
actor.unit = "x"
answered.actor.role = "head"
received = { content_clear = false, petitioner = { phone = "1" } }
declined.reasons = ["unclear"]
[marks]
column = "Trễ"
overdue = ["CÓ"]
due = "Hạn"
"""


def test_everything_that_can_be_said():
    mapping = Mapping.parse(WHOLE)
    assert mapping.scopes == {AuditScope.DUE_TIMES, AuditScope.PUBLICATION}
    assert (mapping.file.separator, mapping.file.header) == (";", 3)
    assert mapping.columns["role"] == "Vai"
    assert mapping.data[Kind.RECEIVED]["petitioner.name"] == "Họ tên"
    assert mapping.activities["tiep nhan"] == (Kind.RECEIVED, Kind.FORWARDED)
    assert mapping.activities["tra loi"] == (Kind.ANSWERED,)
    assert set(mapping.ignore) == {"luu*", "in phieu", "khac"}
    assert mapping.roles == {"chuyen vien": Role.FOCAL_POINT}
    assert mapping.units == {"so xd": "so-xay-dung"}
    assert mapping.values == {"channel": {"tong dai": "hotline"}}
    assert (mapping.writing.offset_s, mapping.writing.order) == (-18000, "month_first")
    assert mapping.defaults[Kind.RECEIVED] == {"content_clear": False, "petitioner.phone": "1"}
    assert mapping.defaults[Kind.DECLINED] == {"reasons": ["unclear"]}
    assert mapping.actors == {"": {"unit": "x"}, "answered": {"role": "head"}}
    assert (mapping.marks.column, mapping.marks.overdue) == ("Trễ", ("co",))


def test_a_file_is_read_as_a_text(tmp_path):
    path = tmp_path / "map.toml"
    path.write_bytes(WHOLE.replace("\n", "\r\n").encode("utf-8-sig"))
    assert Mapping.read(path).columns == Mapping.parse(WHOLE).columns


HEAD = '[columns]\ncase = "a"\nactivity = "b"\noccurred_at = "c"\n'
WRONG = {
    "[column]\n": (1, "the key 'column' is unknown; did you mean 'columns'?"),
    '[columns]\ncase = "a"\ntime = "b"': (3, "the key 'time' is unknown; did you mean 'times'?"),
    '[columns]\nactivity = "a"\n': (1, "`case` is missing"),
    '[columns]\ncase = "a"\nactivity = "b"\n': (1, "`occurred_at` is missing"),
    HEAD + 'times = ["x"]\n': (
        5,
        "`times` is for a row a case, `activity` and `occurred_at` for a row an event",
    ),
    '[columns]\ncase = 5\nactivity = "b"\noccurred_at = "c"': (
        2,
        "`case` must be a text in quotes, not an integer",
    ),
    '[columns]\ncase = "a\n': (2, "this line is not well-formed TOML; "),
    "[times]\n[times]\n": (2, "this key or table stands twice"),
    '[times]\nzone = "x"\nzone = "y"': (3, "this key or table stands twice"),
    HEAD + '[activities]\nA = "answred"\n': (
        6,
        "the kind of event 'answred' is unknown; did you mean 'answered'?",
    ),
    HEAD + "[activities]\nA = 5\n": (6, "`A` must be a text in quotes, or a list of texts"),
    HEAD + '[activities]\n"Lưu" = "rated"\n"LUU" = "answered"\n': (
        None,
        "stands twice, with other capitals or marks",
    ),
    HEAD + '[data.received]\nchanel = "k"\n': (
        6,
        "the field 'chanel' is unknown; did you mean 'channel'?",
    ),
    HEAD + '[data]\nrecieved.channel = "k"\n': (6, "did you mean 'received'?"),
    HEAD + '[roles]\nA = "hed"\n': (6, "the role 'hed' is unknown; did you mean 'head'?"),
    HEAD + '[values.chanel]\nA = "b"\n': (5, "the field 'chanel' is unknown"),
    HEAD + '[times]\noffset = "7"\n': (6, "'7' is not an offset; write it as in \"+07:00\""),
    HEAD + '[times]\norder = "year_first"\n': (6, "the order 'year_first' is unknown"),
    HEAD + '[times]\nzone = "Mars/City"\n': (6, "'Mars/City' is no time zone"),
    HEAD + '[times]\nzone = "UTC"\noffset = "+07:00"\n': (6, "exclude each other"),
    HEAD + '[defaults]\nappointed.due_at = "x"\n': (6, "a time can only come from a column"),
    HEAD + '[defaults]\nactor.role = "boss"\n': (6, "the role 'boss' is unknown"),
    HEAD + '[defaults]\nactor.rule = "head"\n': (6, "the key 'rule' is unknown"),
    HEAD + '[defaults]\nreceived.matter = "x"\n': (6, "the word 'x' is unknown"),
    HEAD + '[marks]\ncolumn = "x"\n': (5, "`overdue` is missing"),
    HEAD + '[file]\nencoding = "hex"\n': (6, "'hex' is no encoding"),
    HEAD + "[file]\nheader = 0\n": (6, "the heading is a row from 1"),
    HEAD + '[file]\nseparator = "ab"\n': (6, "'ab' is no separator"),
    'scopes = ["due_time"]\n' + HEAD: (1, "the scope 'due_time' is unknown; did you mean"),
    "a = " + "[" * 5000: (1, ""),
}


@pytest.mark.parametrize("toml", WRONG, ids=range(len(WRONG)))
def test_what_is_wrong_is_named(toml):
    line, message = WRONG[toml]
    with pytest.raises(petition.InvalidInput) as caught:
        Mapping.parse(toml, "map.toml")
    assert message in caught.value.message
    assert str(caught.value).startswith(f"map.toml:{line or caught.value.line}:")
    assert in_vietnamese(caught.value.message) is not None, caught.value.message


def test_bytes_that_are_no_text():
    with pytest.raises(petition.InvalidInput, match="not UTF-8"):
        Mapping.parse(b"[columns]\ncase = '\xff'")


def test_lines_of_keys():
    text = 'a = [\n1, # "]"\n2]\n"b c".d = """x\ny = 1\n"""\n[t.u]\n\n  v = { w = 1 }\n'
    assert toml_lines(text) == {
        ("a",): 1,
        ("b c",): 4,
        ("b c", "d"): 4,
        ("t",): 7,
        ("t", "u"): 7,
        ("t", "u", "v"): 9,
    }


def test_no_damage_breaks_the_reader():
    choice = random.Random(20210402)
    pieces = [*'[]{}="\n.#', "case", "times", "[data]", "true", "'''", '"""', "\0", "é"]
    for _ in range(3000):
        text = WHOLE + MAPPING.replace("[columns]", "")
        at = choice.randrange(len(text))
        text = text[:at] + choice.choice(pieces) + text[at + choice.randrange(5) :]
        try:
            Mapping.parse(text)
        except petition.Error as error:
            assert error.line >= 1
