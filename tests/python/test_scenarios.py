"""Scenarios: the grammar in both languages, the regulation's own, and records turned into them."""

import json
import re
from pathlib import Path

import pytest
from test_process_vectors import CASES, Run

import petition
from petition.scenarios import (
    Problems,
    Setup,
    read_features,
    run,
    scenario_of,
    sentences,
    vectors_of,
)
from petition.scenarios.checks import CHECKS
from petition.scenarios.given import _SENTENCES as GIVEN
from petition.scenarios.lexicon import LANGS, lexicon
from petition.scenarios.running import _ACTS as ACTS

ROOT = Path(__file__).parents[2]
SCENARIOS = ROOT / "tests" / "scenarios"
LAW = petition.Regulation.builtin()
TWINS = sorted(SCENARIOS.glob("article-*.feature"))


@pytest.fixture(name="report", scope="module")
def whole_report():
    return run(read_features([SCENARIOS]))


# -- the grammar --------------------------------------------------------------------------------


@pytest.mark.parametrize("sentence", sentences(), ids=lambda sentence: sentence.name)
def test_both_languages_of_a_sentence_hold_the_same_values(sentence):
    slots = [set(re.findall(r"\{(\w+(?::\w+)?)\}", sentence.template(lang))) for lang in LANGS]
    assert slots[0] == slots[1]
    assert sentence.vi != sentence.en


def test_every_sentence_has_a_meaning_and_every_meaning_a_sentence():
    by_use = {
        use: {s.name for s in sentences() if s.use == use}
        for use in ("setup", "event", "time", "check")
    }
    assert by_use["setup"] == set(GIVEN)
    assert by_use["event"] == {kind.value for kind in petition.Kind}
    assert by_use["time"] == set(ACTS)
    assert by_use["check"] == set(CHECKS)


def test_every_word_of_the_grammar_is_in_both_languages():
    for section in ("values", "owed", "fields", "columns", "flags", "actors"):
        for name, word in lexicon()[section].items():
            assert set(word) == set(LANGS) and all(word.values()), (section, name)
    assert set(lexicon()["owed"]) == {owed.value for owed in petition.Owed}
    assert set(lexicon()["actors"]) == {role.value for role in petition.Role}


# -- the regulation's own scenarios ---------------------------------------------------------------


def test_the_scenarios_of_the_regulation_hold(report):
    broken = [(result.plan.place, result.failure) for result in report.results if not result.passed]
    assert broken == []
    assert len(report.results) >= 150


def test_every_clause_that_software_can_carry_out_is_cited_in_a_scenario(report):
    bound = {petition.Mark.DECIDE, petition.Mark.RECORD, petition.Mark.DERIVE, petition.Mark.CHECK}
    cited = report.coverage(LAW)
    assert [c.id for c in LAW.clauses if bound & set(c.marks) and not cited[c.id]] == []


def test_every_kind_of_event_and_every_sentence_is_used(report):
    used = {act.sentence.name for result in report.results for act in result.plan.acts}
    assert {sentence.name for sentence in sentences()} - used == set()


@pytest.mark.parametrize("twin", TWINS, ids=lambda path: path.stem)
def test_an_english_twin_is_the_same_in_the_other_language(twin, report):
    vietnamese = SCENARIOS / twin.name.replace("article-", "dieu-")
    files = vectors_of(report)
    acts = [
        [
            (case["steps"], case["clauses"])
            for case in files[path.with_suffix(".json").name]["cases"]
        ]
        for path in (twin, vietnamese)
    ]
    assert acts[0] == acts[1]
    sentences_of = [
        [
            [act.sentence.name for act in result.plan.acts]
            for result in report.results
            if Path(result.plan.feature.filename).name == path.name
        ]
        for path in (twin, vietnamese)
    ]
    assert sentences_of[0] == sentences_of[1]


def test_articles_have_english_twins():
    wanted = {"08", "10-1", "10-2", "10-3", "10-4", "10-5", "11", "13", "14"}
    assert {path.stem.removeprefix("article-") for path in TWINS} >= wanted


# -- from a record to a scenario ------------------------------------------------------------------


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("part", range(4))
def test_a_recorded_case_becomes_a_scenario_that_holds(part, lang, tmp_path):
    for number, param in enumerate(CASES[part::4]):
        vector = param.values[0]
        case = Run(vector).case
        if not len(case) or "profiles" in vector or "days" in vector:
            continue
        setup = Setup(readings=tuple(vector.get("readings", {}).items()))
        path = tmp_path / f"{number}.feature"
        path.write_text(scenario_of(case.record(), lang, setup), "utf-8")
        (result,) = run(read_features([path])).results
        assert result.passed, (param.id, result.failure)
        recorded = [event for event in result.world.case.events if event in case.events]
        assert recorded == list(case.events), param.id


def test_a_record_with_texts_that_sentences_cannot_hold_is_kept_as_it_is(tmp_path, submit):
    odd = 'Dòng một\nDòng "hai" | ba \\ bốn '
    data = petition.Received(
        "hotline", "other", odd, "vi", True, petitioner=petition.Petitioner("A|B", "\\", '"x"')
    )
    case = submit(petition.Case('PA "1"'), petition.Role.OPERATOR, data, "2026-11-23 15:30").case
    case = submit(
        case, petition.Role.OPERATOR, petition.Answered('Nói: "được"\n'), "2026-11-23 15:40"
    ).case
    path = tmp_path / "odd.feature"
    path.write_text(scenario_of(case.record()), "utf-8")
    (result,) = run(read_features([path])).results
    assert result.passed, result.failure
    assert result.world.case.events == case.events


def test_a_record_without_events_is_no_scenario():
    with pytest.raises(petition.InvalidInput, match="no events"):
        scenario_of(petition.Record("PA-1"))


# -- bad input ------------------------------------------------------------------------------------

HEAD = """# language: vi
Tính năng: Thử
  Bối cảnh:
    Biết các đơn vị:
      | đơn vị      | mã    |
      | Sở Xây dựng | so-xd |
  Kịch bản: một
"""
RECEIVED = "Khi lúc 08:00 ngày 05/04/2021, nhân viên trực tiếp nhận phản ánh, kiến nghị"


def wrong(tmp_path, text):
    """The lines and messages of what is wrong in a file."""
    path = tmp_path / "sai.feature"
    path.write_text(text, "utf-8")
    with pytest.raises(Problems) as raised:
        read_features([path])
    assert {problem.file for problem in raised.value.found} == {str(path)}
    return [(problem.line, problem.wrong) for problem in raised.value.found]


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("Khi lúc 08:00 ngày 31/02/2021, nhân viên trực trả lời", "không có ngày 31/02/2021"),
        (
            "Khi lúc 25:00 ngày 01/02/2021, nhân viên trực trả lời",
            "không phải thời điểm; viết như 14:30",
        ),
        (
            "Khi lúc 08:00 ngày 05/04/2021, nhân viên trực chuyển phíu đến Sở Xây dựng",
            "chuyển phiếu",
        ),
        (
            "Khi lúc 08:00 ngày 05/04/2021, nhân viên trực chuyển phiếu đến Sở Xây dưng",
            "gần nhất là “Sở Xây dựng”",
        ),
        (
            "Khi lúc 08:00 ngày 05/04/2021, nhân viên tổng đài trả lời",
            "không có vai trò “nhân viên tổng đài”",
        ),
        ("Khi at 08:00 on 5 April 2021, the operator answers", "tệp này viết bằng tiếng Việt"),
        ("Thì bị từ chối theo Điều 99.1", "quy chế không có Điều 99.1"),
        ("Thì bị từ chối vì chưa rõ", "không có “chưa rõ”"),
        ("Thì dựa trên cách hiểu I-99", "không có cách hiểu I-99; có I-1 đến I-29"),
        ("Khi hồ sơ không trễ hạn", "câu này là một kiểm tra: viết sau Thì"),
        (
            "Thì lúc 08:00 ngày 05/04/2021, nhân viên trực trả lời",
            "câu này là một sự kiện: viết sau Biết hoặc Khi",
        ),
        ('Khi cách hiểu I-16 là "occurred"', "câu này là điều có sẵn: viết sau Biết"),
        ('Biết cách hiểu I-16 là "khác"', "I-16 có các cách hiểu “recorded”"),
        ('Biết quy chế "ha-noy"', "không có quy chế “ha-noy”: viết một trong “gia-lai”"),
        ("Biết các đơn vị:", "câu này đi kèm bảng có các cột | đơn vị | mã |"),
        (
            "Thì các nghĩa vụ:\n      | ai | gì |\n      | a | b |",
            "câu này đi kèm bảng có các cột | ai | việc | hạn |",
        ),
        (f"{RECEIVED}\n      | mục | giá trị |\n      | tên | A |", "không có mục “tên”"),
        (
            f"{RECEIVED}\n      | mục | giá trị |\n      | nội dung rõ ràng | rõ |",
            "viết có / không, không phải “rõ”",
        ),
    ],
)
def test_a_wrong_line_is_named_with_what_would_be_right(line, said, tmp_path):
    found = wrong(tmp_path, HEAD + f"    {line}\n")
    assert found[0][0] == 8
    assert said in found[0][1]


def test_a_scenario_that_checks_nothing_is_refused(tmp_path):
    assert wrong(tmp_path, HEAD + f"    {RECEIVED}\n") == [
        (7, "kịch bản “một” không kiểm tra gì: thêm ít nhất một câu sau Thì")
    ]


def test_a_place_that_no_column_fills_is_named(tmp_path):
    outline = (
        HEAD.replace("Kịch bản", "Khung kịch bản")
        + f"    {RECEIVED}\n    Thì hạn là <hạn>\n    Dữ liệu:\n      | lúc |\n      | 1 |\n"
    )
    assert wrong(tmp_path, outline) == [(9, "bảng Dữ liệu không có cột <hạn>")]


def test_what_is_given_stands_before_the_first_event(tmp_path):
    given = '    Biết hồ sơ "PA-1"\n'
    found = wrong(tmp_path, HEAD + f"    {RECEIVED}\n{given}    Thì được chấp nhận\n")
    assert found == [(9, "câu này phải đứng trước sự kiện đầu tiên")]


def test_a_file_that_is_no_feature_is_named(tmp_path):
    assert wrong(tmp_path, "# language: vi\n")[0][1] == "tệp không có kịch bản nào"
    assert "không đọc được tệp kịch bản" in wrong(tmp_path, "# language: vi\nchào\n")[0][1]


def test_english_files_complain_in_english(tmp_path):
    text = (
        "Feature: x\n  Scenario: y\n    When the clock strikes\n"
        "    Then hạn là 08:00 ngày 05/04/2021\n"
    )
    first, second = wrong(tmp_path, text)
    assert "the nearest is" in first[1]
    assert "this file is in English; this Vietnamese sentence reads: the due time is" in second[1]


@pytest.mark.parametrize(
    ("lines", "wanted", "decided"),
    [
        ([RECEIVED, "Thì hạn là 08:00 ngày 06/04/2021"], "08:00 ngày 06/04/2021", "không có"),
        ([RECEIVED, "Thì bị từ chối"], "từ chối", "chấp nhận"),
        ([RECEIVED, "Thì cấp đầu mối tiếp nhận trễ 2 giờ"], "2 giờ làm việc", "2 giờ"),
        (
            [RECEIVED, 'Thì kiểm tra thấy nhân viên trực "thực hiện trễ", 2 giờ'],
            "2 giờ làm việc",
            "2 giờ",
        ),
        (
            [
                RECEIVED,
                'Khi lúc 09:00 ngày 05/04/2021, tổ chức, cá nhân đánh giá "Hài lòng"',
                "Thì không ai phải gửi kết quả",
            ],
            "sự kiện được chấp nhận, hoặc một câu “bị từ chối …”",
            "bị từ chối",
        ),
        (
            ['Biết lúc 09:00 ngày 05/04/2021, nhân viên trực trả lời "Xong"', "Thì bị từ chối"],
            "sự kiện được chấp nhận, hoặc một câu “bị từ chối …”",
            "bị từ chối",
        ),
    ],
)
def test_a_failure_says_what_was_expected_and_what_was_decided(lines, wanted, decided, tmp_path):
    path = tmp_path / "sai.feature"
    path.write_text(HEAD + "".join(f"    {line}\n" for line in lines), "utf-8")
    (result,) = run(read_features([path])).results
    assert (result.failure.wanted, result.failure.decided) == (wanted, decided)


# -- the same decisions in other languages --------------------------------------------------------


def test_exported_vectors_hold_in_python_too(report):
    simple = [
        case
        for file in vectors_of(report).values()
        for case in file["cases"]
        if not {"profiles", "days"} & case.keys()
        and not any("audit" in step for step in case["steps"])
    ]
    assert len(simple) > 100
    for case in simple[::5]:
        Run(json.loads(json.dumps(case)))
