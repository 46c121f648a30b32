"""`petition check` and `petition scenario`: what people see, what scripts read, how they end."""

import re
from pathlib import Path
from xml.etree import ElementTree

import pytest

import petition
from petition.cli import main

ROOT = Path(__file__).parents[2]
RIGHT = """# language: vi
Tính năng: Thử
  Bối cảnh:
    Biết các đơn vị:
      | đơn vị      | mã    |
      | Sở Xây dựng | so-xd |

  Quy tắc: Điều 11.1
    Kịch bản: Hạn là 8 giờ làm việc
      Biết lúc 15:30 ngày 23/11/2026, nhân viên trực tiếp nhận phản ánh, kiến nghị
      Khi lúc 16:00 ngày 23/11/2026, nhân viên trực chuyển phiếu đến Sở Xây dựng
      Thì hạn là 16:00 ngày 25/11/2026
"""
WRONG = RIGHT.replace("Thì hạn là 16:00 ngày 25", "Thì hạn là 16:00 ngày 24")
LATE = RIGHT + (
    "      Khi lúc 15:00 ngày 25/11/2026 (ghi lúc 08:00 ngày 26/11/2026), "
    'đầu mối tiếp nhận Sở Xây dựng trả lời "Xong"\n      Thì hồ sơ đã trả lời đúng hạn\n'
)


@pytest.fixture(name="check")
def check_command(capsys, tmp_path, monkeypatch):
    """Runs `petition check` on one feature in a pipe of 80 columns; status, output, errors."""
    monkeypatch.setenv("COLUMNS", "80")
    monkeypatch.chdir(tmp_path)

    def check(text, *arguments, file="thu.feature"):
        Path(file).write_text(text, "utf-8")
        return run(capsys, "check", file, *arguments)

    return check


def run(capsys, *arguments):
    with pytest.raises(SystemExit) as ended:
        main([str(argument) for argument in arguments])
    captured = capsys.readouterr()
    return ended.value.code, captured.out, captured.err


def test_a_scenario_that_holds(check):
    status, out, err = check(RIGHT)
    assert (status, err) == (0, "")
    assert out == "thu.feature\n  Điều 11.1\n    ✓ Hạn là 8 giờ làm việc\n\n1 kịch bản đều đúng.\n"


def test_a_scenario_that_does_not_hold_tells_what_was_decided_and_why(check):
    status, out, _ = check(WRONG)
    said = " ".join(out.split())
    assert status == 1
    assert "✗ Hạn là 8 giờ làm việc" in said
    assert "Dòng 12: hạn là 16:00 ngày 24/11/2026" in said
    assert "Mong đợi: 16:00 ngày 24/11/2026 Hệ thống quyết định: 16:00 ngày 25/11/2026" in said
    assert "Căn cứ: Điều 10.2 (Việc của đầu mối tiếp nhận); Điều 11.1" in said
    assert (
        "Cách tính: 8 giờ = 1 giờ ngày 23/11 + 7 giờ ngày 25/11; không tính 24/11: Ngày Văn hóa"
        in said
    )
    assert "1/1 kịch bản không đúng." in said
    assert max(map(len, out.split("\n"))) <= 80


def test_in_english(check):
    status, out, _ = check(WRONG, "--lang", "en")
    assert status == 1
    assert "The library decided: 16:00 ngày 25/11/2026" in out
    assert "1 of 1 scenarios do not hold." in out


def test_what_cannot_be_run_ends_with_2_and_names_file_and_line(check):
    status, out, _ = check(RIGHT.replace("25/11", "31/11"))
    assert status == 2
    assert out.startswith("thu.feature:12\n")
    assert "không có ngày 31/11/2026" in out


def test_a_folder_without_scenarios_ends_with_2(capsys, tmp_path):
    status, out, _ = run(capsys, "check", tmp_path)
    assert status == 2
    assert "Không có tệp .feature nào" in out


def test_a_file_that_is_not_there_ends_with_2(capsys, tmp_path):
    status, _, err = run(capsys, "check", tmp_path / "khong-co.feature")
    assert status == 2
    assert "khong-co.feature" in err


def test_every_sentence_with_steps(check):
    status, out, _ = check(RIGHT, "--steps")
    assert status == 0
    assert "Khi lúc 16:00 ngày 23/11/2026, nhân viên trực chuyển phiếu" in out


def test_another_reading(check):
    assert check(LATE)[0] == 1
    assert check(LATE, "--reading", "I-16=occurred")[0] == 0
    status, _, err = check(LATE, "--reading", "I-16=never")
    assert (status, bool(err)) == (2, True)


def test_another_profile_and_another_calendar(check, tmp_path):
    toml = petition.Regulation.builtin_toml().replace("8 working hours", "4 working hours", 1)
    tmp_path.joinpath("mine.toml").write_text(toml, "utf-8")
    assert check(RIGHT, "--profile", "mine.toml")[0] == 1
    days = petition.Calendar.builtin_toml().replace('"07:00-11:00"', '"07:00-10:00"')
    tmp_path.joinpath("days.toml").write_text(days, "utf-8")
    assert check(RIGHT, "--calendar", "days.toml")[0] == 1


def test_coverage_of_one_scenario_is_not_whole(check):
    status, out, _ = check(RIGHT, "--coverage")
    assert status == 1
    assert re.search(r"^11\.1 .* decide +1$", out, re.MULTILINE)
    assert re.search(r"^\d+/\d+ điều khoản có kịch bản \(\d+ %\)\.$", out, re.MULTILINE)


def test_junit(check, tmp_path):
    check(WRONG, "--junit", "r.xml")
    top = ElementTree.parse(tmp_path / "r.xml").getroot()
    assert (top.tag, top.get("tests"), top.get("failures")) == ("testsuites", "1", "1")
    (case,) = top.iter("testcase")
    assert case.get("name") == "Điều 11.1 — Hạn là 8 giờ làm việc"
    assert "Hệ thống quyết định: 16:00 ngày 25/11/2026" in case.find("failure").text


def test_html(check, tmp_path):
    check(WRONG, "--html", "r.html")
    page = tmp_path.joinpath("r.html").read_text("utf-8")
    assert "<title>Kết quả kiểm tra quy chế</title>" in page
    assert "1 kịch bản, 0 đúng, 1 không đúng" in page
    assert '<details class="failed" open>' in page
    assert "<dt>Cách tính</dt><dd>8 giờ = 1 giờ ngày 23/11" in page


def test_a_broken_file_takes_nothing_from_the_others(check, capsys, tmp_path):
    tmp_path.joinpath("hong.feature").write_text(RIGHT.replace("Kịch bản", "Kich bản"), "utf-8")
    given = ("hong.feature", "--html", "r.html", "--junit", "r.xml")
    status, out, _ = check(RIGHT, *given)
    assert status == 2
    assert "không có từ khóa “Kich bản”; gần nhất là “Kịch bản:”" in out
    assert "✓ Hạn là 8 giờ làm việc" in out
    assert out.endswith("1 kịch bản đều đúng.\n1 tệp không chạy được (xem ở đầu).\n")
    page = tmp_path.joinpath("r.html").read_text("utf-8")
    assert "1 kịch bản, 1 đúng, 0 không đúng; 1 tệp không chạy được." in page
    assert "gần nhất là “Kịch bản:”" in page and "Hạn là 8 giờ làm việc" in page
    top = ElementTree.parse(tmp_path / "r.xml").getroot()
    assert (top.get("tests"), top.get("failures"), top.get("errors")) == ("2", "0", "1")
    assert "Kich bản" in top.find(".//error").get("message")


def test_a_page_is_written_when_no_file_can_be_run(check, tmp_path):
    assert check(RIGHT.replace("25/11", "31/11"), "--html", "r.html", "--junit", "r.xml")[0] == 2
    page = tmp_path.joinpath("r.html").read_text("utf-8")
    assert "0 kịch bản" in page and "không có ngày 31/11/2026" in page
    assert ElementTree.parse(tmp_path / "r.xml").getroot().get("errors") == "1"


def test_the_page_has_an_index_a_filter_and_names_the_law(check, tmp_path):
    law = petition.Regulation.builtin()
    check(WRONG, "--html", "r.html")
    page = tmp_path.joinpath("r.html").read_text("utf-8")
    assert law.content_hash in page and petition.Calendar.builtin().content_hash in page
    assert f"{law.id}, phiên bản {law.version}" in page
    for anchor in re.findall('href="#([^"]+)"', page):
        assert f'id="{anchor}"' in page
    assert page.count('<nav aria-label="Mục lục">') == 1
    assert '<input type="radio" name="shown" id="bad">' in page
    assert "@media print" in page and "<script" not in page
    check(RIGHT, "--html", "r.html")
    assert 'id="bad"' not in tmp_path.joinpath("r.html").read_text("utf-8")


def test_names_are_escaped_in_html_and_xml(check, tmp_path):
    odd = WRONG.replace("Hạn là 8 giờ làm việc", "a <b> & c")
    check(odd, "--html", "r.html", "--junit", "r.xml")
    assert "a &lt;b&gt; &amp; c" in tmp_path.joinpath("r.html").read_text("utf-8")
    assert "a <b> & c" in ElementTree.parse(tmp_path / "r.xml").find(".//testcase").get("name")


# -- from a record --------------------------------------------------------------------------------


@pytest.mark.parametrize("name", ["answered-at-once", "rescheduled-once", "silence-to-the-office"])
@pytest.mark.parametrize("lang", ["vi", "en"])
def test_a_recorded_petition_becomes_a_scenario_that_holds(name, lang, check, capsys):
    record = ROOT / "examples" / "petitions" / f"{name}.jsonl"
    status, out, _ = run(capsys, "scenario", record, "--lang", lang)
    assert status == 0
    assert out.startswith(f"# language: {lang}\n")
    assert check(out)[0] == 0


def test_a_scenario_is_written_to_a_file(capsys, tmp_path):
    record, path = (
        ROOT / "examples" / "petitions" / "answered-at-once.jsonl",
        tmp_path / "x.feature",
    )
    assert run(capsys, "scenario", record, "--output", path)[:2] == (0, "")
    assert run(capsys, "check", path)[0] == 0


def test_of_several_cases_one_is_chosen(capsys, tmp_path):
    lines = '{"schema":1,"case":"A","events":[]}\n{"schema":1,"case":"B","events":[]}\n'
    path = tmp_path / "many.jsonl"
    path.write_text(lines, "utf-8")
    status, _, err = run(capsys, "scenario", path)
    assert status == 2
    assert "--case, trong: A, B" in err


def test_what_breaks_a_regulation_is_printed_as_a_scenario_that_holds_under_it(
    check, capsys, tmp_path
):
    toml = petition.Regulation.builtin_toml().replace('on_silence = "office"\n', "")
    toml = toml.replace('I-18 = "as_new"', 'I-18 = "forward_or_refer"')
    cut = re.compile(r'\[\[levels\]\][^\n]*I-8\nlevel = "office"\n|\[returns\][^\n]*\nlimit = 2\n')
    units = "".join(
        f'[[units]]\nid = "{id}"\nlabel = {{ vi = "{id}", en = "{id}" }}\n' for id in "ab"
    )
    tmp_path.joinpath("mine.toml").write_text(
        cut.sub("", toml).replace("[rescheduling]", f"{units}[rescheduling]"), "utf-8"
    )
    status, out, _ = run(capsys, "verify", "mine.toml")
    assert status == 1
    features = re.findall(r"^# language: vi\n(?:.*\n)*?(?=^[✓✗]|^$\n\d+/\d+)", out, re.MULTILINE)
    assert features
    for text in features:
        assert check(text)[0] == 0, text
