"""Lines of feature files that are out of place: none is passed over, each says what is right."""

import unicodedata

import pytest

from petition.cli import main
from petition.scenarios import Problems, read_features, run, sentences
from petition.scenarios.grammar import matches

HEAD = """# language: vi
Tính năng: Thử
  Bối cảnh:
    Biết các đơn vị:
      | đơn vị      | mã    |
      | Sở Xây dựng | so-xd |
"""
FORWARDED = "lúc 16:00 ngày 23/11/2026, nhân viên trực chuyển phiếu đến Sở Xây dựng"
RIGHT = f"""{HEAD}
  Kịch bản: một
    Biết lúc 15:30 ngày 23/11/2026, nhân viên trực tiếp nhận phản ánh, kiến nghị
    Khi {FORWARDED}
    Thì hạn là 16:00 ngày 25/11/2026
"""


def wrong(tmp_path, text):
    """The line and the message of the first thing that is wrong."""
    path = tmp_path / "sai.feature"
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    with pytest.raises(Problems) as raised:
        read_features([path])
    first = raised.value.found[0]
    return first.line, first.wrong


@pytest.mark.parametrize(
    ("right", "given", "line", "said"),
    [
        ("    Biết lúc", "    Biêt lúc", 9, "không có từ khóa “Biêt”; gần nhất là “Biết”"),
        ("    Khi ", "    khi ", 10, "gần nhất là “Khi”"),
        ("    Thì ", "    Thi ", 11, "gần nhất là “Thì”"),
        ("    Khi ", "    When ", 10, "tiếng Việt: thay “When” bằng “Khi”"),
        ("  Kịch bản:", "  Kich ban:", 8, "không có từ khóa “Kich ban”; gần nhất là “Kịch bản:”"),
        ("  Kịch bản:", "  Scenario:", 8, "thay “Scenario” bằng “Kịch bản”"),
        ("    Khi ", "    Sau đó ", 10, "dòng này không bắt đầu bằng từ khóa nào trong “"),
        ("# language: vi\n", "", 1, "đầu tệp thiếu dòng “# language: vi”"),
        ("tiếp nhận phản", "tiếp nhân phản", 9, "“tiếp nhân” viết là “tiếp nhận”"),
        ("tiếp nhận phản", "tiêp nhận phản", 9, "câu gần nhất: lúc 15:30 ngày 23/11/2026, nhân"),
        ("chuyển phiếu", "chuyển phiêu", 10, f"câu gần nhất: {FORWARDED}"),
        ("hạn là 16", "hn là 16", 11, "câu gần nhất: hạn là 16:00 ngày 25/11/2026"),
        ("nhân viên trực chuyển", "nhân viên trục chuyển", 10, "gần nhất là “nhân viên trực”"),
        ("lúc 16:00 ngày 23/11/2026,", "lúc 16h ngày 23/11/2026", 10, f"viết là: {FORWARDED}"),
        ("lúc 16:00 ngày", "lúc 16h05 ngày", 10, "viết là: lúc 16:05 ngày 23/11/2026, nhân viên"),
        ("lúc 16:00 ngày 23/11/2026,", "lúc chiều", 10, "viết là: lúc 14:30 ngày 02/04/2021, …"),
    ],
)
def test_what_is_misspelt_is_named_with_what_is_right(right, given, line, said, tmp_path):
    assert right in RIGHT
    found = wrong(tmp_path, RIGHT.replace(right, given, 1))
    assert found[0] == line
    assert said in found[1]


def test_examples_of_sentences_are_sentences():
    for sentence in sentences():
        for lang in ("vi", "en"):
            assert any(
                match.sentence is sentence for match in matches(sentence.example(lang), lang)
            )


def test_a_description_stands_below_features_and_rules_only(tmp_path):
    path = tmp_path / "ta.feature"
    told = "Tính năng: Thử\n  Khi nào cũng vậy, đây là lời giới thiệu.\n  Cho mọi người đọc.\n"
    path.write_text(RIGHT.replace("Tính năng: Thử\n", told), "utf-8")
    assert run(read_features([path])).results[0].passed
    below = RIGHT.replace("Kịch bản: một\n", "Kịch bản: một\n    Đây là lời giới thiệu.\n")
    assert wrong(tmp_path, below)[0] == 9


def test_a_sentence_below_a_feature_is_no_description(tmp_path):
    early = RIGHT.replace("Tính năng: Thử\n", f"Tính năng: Thử\n  Biêt {FORWARDED}\n")
    assert wrong(tmp_path, early) == (3, "không có từ khóa “Biêt”; gần nhất là “Biết”")


def test_an_outline_without_rows_is_refused(tmp_path):
    outline = f"{RIGHT}\n  Khung kịch bản: trống\n    Khi {FORWARDED}\n    Thì bị từ chối\n"
    said = "khung kịch bản “trống” không có dòng nào trong bảng Dữ liệu nên không chạy"
    assert wrong(tmp_path, outline) == (13, said)
    assert wrong(tmp_path, f"{outline}\n    Dữ liệu:\n      | h |\n") == (13, said)


def test_the_column_that_was_meant_is_named(tmp_path):
    outline = (
        f"{HEAD}  Khung kịch bản: cột\n    Khi lúc 08:00 ngày 05/04/2021, nhân viên trực tiếp nhận "
        "phản ánh, kiến nghị\n    Thì <kết quả>\n    Dữ liệu:\n      | kết qủa |\n"
        "      | được chấp nhận |\n"
    )
    assert wrong(tmp_path, outline) == (
        9,
        "bảng Dữ liệu không có cột <kết quả>; gần nhất là “kết qủa”",
    )


@pytest.mark.parametrize(
    "content",
    [
        ("\ufeff" + RIGHT).encode(),
        unicodedata.normalize("NFD", RIGHT).encode(),
        RIGHT.replace("\n", "\r\n").encode(),
        RIGHT.encode("utf-16"),
    ],
    ids=["mark", "decomposed", "CRLF", "UTF-16"],
)
def test_texts_that_editors_write_are_read(content, tmp_path):
    path = tmp_path / "thu.feature"
    path.write_bytes(content)
    assert run(read_features([path])).results[0].passed


@pytest.mark.parametrize(("encoding", "line"), [("utf-32", 1), ("cp1258", 2)])
def test_another_encoding_is_named(encoding, line, tmp_path):
    # Windows-1258 keeps tones apart from their letters.
    text = unicodedata.normalize("NFD", RIGHT) if encoding == "cp1258" else RIGHT
    found = wrong(tmp_path, text.encode(encoding, errors="replace"))
    assert (found[0], "UTF-8" in found[1]) == (line, True)


def test_the_other_files_are_run(tmp_path, capsys):
    (tmp_path / "a.feature").write_bytes(RIGHT.encode("utf-32"))
    (tmp_path / "b.feature").write_text(RIGHT, "utf-8")
    with pytest.raises(SystemExit) as ended:
        main(["check", str(tmp_path)])
    out = capsys.readouterr().out
    assert ended.value.code == 2
    assert "UTF-32" in out
    assert "1 kịch bản đều đúng" in out


@pytest.mark.parametrize(
    ("below", "said"),
    [
        ("    | a | b |\n    | c |\n", "bảng có hàng thừa hoặc thiếu ô"),
        ("  Dữ liệu:\n    | a |\n", "“Dữ liệu” chỉ đi với khung kịch bản"),
        ("  Bối cảnh:\n    Biết các đơn vị:\n", "Bối cảnh"),
    ],
)
def test_what_the_parser_refuses_is_said_in_vietnamese(below, said, tmp_path):
    assert said in wrong(tmp_path, RIGHT + below)[1]
