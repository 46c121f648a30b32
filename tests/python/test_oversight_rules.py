"""Rules of one's own over a log: what each sentence says, and which petitions break it."""

import json
from datetime import date

import pytest

from petition import Engine, InvalidInput, Position, Regulation, WorkingTime
from petition.cli import main
from petition.oversight import audit_records, judge_rule, read_rule
from petition.rehearsal import rehearse

ENGINE = Engine.builtin()
LAW = ENGINE.regulation
MONTH = rehearse(8, 400, date(2026, 11, 1), date(2026, 11, 30), share=0.01)
FOUND = audit_records(ENGINE, list(MONTH.records()), MONTH.at)
SUMMARIES = [FOUND.audit(case).summary for case in FOUND.cases["case"].to_pylist()]
EXAMPLE = "Mọi hồ sơ lĩnh vực hạ tầng phải được trả lời trong 3 ngày làm việc"


@pytest.mark.parametrize(
    ("vi", "en"),
    [
        (EXAMPLE, "Every case about infrastructure must be answered within 3 working days"),
        (
            "mọi hồ sơ qua zalo phải được chuyển trong 2 giờ làm việc.",
            "every case by Zalo must be forwarded within 2 working hours.",
        ),
        (
            'Mọi hồ sơ về "Lĩnh vực khác" của Sở Y tế phải được trả lời trong 1 giờ làm việc',
            "Every  case about other fields of Sở Y tế must be answered within 1 working hour",
        ),
    ],
)
def test_a_rule_is_the_same_in_both_languages(vi, en):
    parts = ("done", "count", "in_days", "topic", "channel", "unit")
    rules = [[getattr(read_rule(text, LAW), part) for part in parts] for text in (vi, en)]
    assert rules[0] == rules[1]
    assert rules[0][1] in (1, 2, 3)


@pytest.mark.parametrize(
    ("sentence", "said"),
    [
        ("", "is no rule"),
        ("Mọi hồ sơ phải xong trong 3 ngày làm việc", "is no rule"),
        ("Mọi hồ sơ phải được trả lời trong 3 ngày", "is no rule"),
        ("Mọi hồ sơ phải được trả lời trong 0 giờ làm việc", "from 1 to 10000"),
        ("Mọi hồ sơ phải được trả lời trong 99999999999999999999 giờ làm việc", "from 1 to"),
        ("Mọi hồ sơ lĩnh vực y tế phải được trả lời trong 3 giờ làm việc", "`y tế` names none"),
        ("Mọi hồ sơ lĩnh vực hành chính phải được trả lời trong 3 giờ làm việc", "or several"),
        ("Every case by fax must be answered within 3 working hours", "`fax` names none"),
    ],
)
def test_a_sentence_that_is_no_rule_is_refused(sentence, said):
    with pytest.raises(InvalidInput, match=said):
        read_rule(sentence, LAW)


@pytest.mark.parametrize("lang", ["vi", "en"])
def test_every_topic_and_channel_can_be_named_by_its_whole_label(lang):
    sentence = {
        "vi": 'Mọi hồ sơ lĩnh vực "{}" qua “{}” phải được trả lời trong 3 ngày làm việc',
        "en": 'Every case about "{}" by “{}” must be answered within 3 working days',
    }[lang]
    for topic in LAW.topics:
        for channel in LAW.channels:
            rule = read_rule(sentence.format(topic.label.of(lang), channel.label.of(lang)), LAW)
            assert (rule.topic, rule.channel) == (topic.id, channel.id)


def test_where_units_are_listed_others_are_refused():
    unit = '[[units]]\nid = "so-xd"\nlabel = { vi = "Sở Xây dựng", en = "Construction" }\n'
    law = Regulation.parse(f"{Regulation.builtin_toml()}\n{unit}")
    sentence = "Mọi hồ sơ của {} phải được trả lời trong 3 ngày làm việc"
    assert read_rule(sentence.format("Sở Xây dựng"), law).unit == "so-xd"
    with pytest.raises(InvalidInput, match="Sở Y tế"):
        read_rule(sentence.format("Sở Y tế"), law)


def test_what_is_late_is_told_with_how_late_and_the_worst_first():
    found = judge_rule(FOUND, read_rule(EXAMPLE, LAW))
    closed = (Position.DECLINED, Position.WITHDRAWN)
    about = [each for each in SUMMARIES if each.topic == "infrastructure" and each.received_at]
    judged = [each for each in about if each.position not in closed]
    assert (found.cases, found.ended) == (len(judged), len(about) - len(judged))
    calendar, expected = ENGINE.calendar, {}
    for each in judged:
        due = calendar.add_working_days(each.received_at, 3)
        until = each.answered_at if each.position is Position.ANSWERED else None
        if (until or MONTH.at) > due:
            expected[each.case_id] = due, until, calendar.between(due, until or MONTH.at)
    assert {each.case: (each.due, each.met, each.by) for each in found.late} == expected
    assert 0 < len(found.late) < found.cases and found.ended > 0
    amounts = [each.by for each in found.late]
    assert amounts == sorted(amounts, key=lambda by: -by.count_s)


def test_passing_on_counts_from_receipt_to_the_first_slip():
    rule = read_rule("Every case must be forwarded within 2 working hours", LAW)
    found = judge_rule(FOUND, rule)
    first = {each.case_id: each.levels[0] for each in SUMMARIES if each.levels}
    assert found.cases + found.ended == len(first)
    for late in found.late:
        stay = first[late.case]
        assert late.met == stay.until
        assert (
            late.due
            == ENGINE.calendar.add(late.since, WorkingTime.hours(2))
            < (late.met or MONTH.at)
        )
    assert 0 < len(found.late) < found.cases


def test_a_longer_limit_is_broken_by_fewer():
    sentence = "Mọi hồ sơ phải được trả lời trong {} giờ làm việc"
    broken = [
        {each.case for each in judge_rule(FOUND, read_rule(sentence.format(n), LAW)).late}
        for n in (1, 4, 16, 400)
    ]
    assert all(after < before for before, after in zip(broken[:2], broken[1:3], strict=True))
    assert broken[3] == set()


def audited(*arguments):
    with pytest.raises(SystemExit) as ended:
        main(["audit", *map(str, arguments)])
    return ended.value.code


def test_the_command_tells_what_breaks_the_rule(capsys, tmp_path):
    path = tmp_path / "month.jsonl"
    path.write_bytes(b"".join(MONTH.lines()))
    expected = judge_rule(FOUND, read_rule(EXAMPLE, LAW))
    told = [path, "--until", MONTH.at.isoformat(), "--rule", EXAMPLE]
    audited(*told, "--top", "2")
    said = capsys.readouterr().out
    assert f"{expected.cases} hồ sơ, {len(expected.late)} không đạt" in said
    after = said.split(EXAMPLE)[1]
    assert expected.late[1].case in after and expected.late[2].case not in after
    audited(*told, "--json")
    (ruled,) = json.loads(capsys.readouterr().out)["rules"]
    assert [each["by_s"] for each in ruled["late"]] == [each.by.count_s for each in expected.late]
    assert audited(path, "--rule", "Mọi hồ sơ phải xong sớm") == 2
    assert "không phải quy định" in capsys.readouterr().err


def test_a_broken_rule_fails_where_nothing_else_does(tmp_path):
    sentence = "Mọi hồ sơ phải được trả lời trong {} giờ làm việc"
    lawful = {each.case_id for each in SUMMARIES if not each.deviations}
    broken = judge_rule(FOUND, read_rule(sentence.format(1), LAW)).late
    case = next(each.case for each in broken if each.case in lawful and each.met)
    path = tmp_path / "one.jsonl"
    path.write_text(FOUND.record(case).to_json(), "utf-8")
    told = [path, "--until", MONTH.at.isoformat(), "--rule"]
    assert audited(*told, sentence.format(400)) == 0
    assert audited(*told, sentence.format(1)) == 1
    assert audited(*told, sentence.format(1), "--fail-on", "late") == 0
