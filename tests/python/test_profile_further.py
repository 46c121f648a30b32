"""What a profile may say beyond the figures of Gia Lai, as typed objects."""

from datetime import date

import pytest

import petition
from petition import Position, Regulation, Text

TOML = Regulation.builtin_toml()


def edited(*changes):
    toml = TOML
    for old, new in changes:
        assert old in toml
        toml = toml.replace(old, new, 1)
    return Regulation.parse(toml)


def test_intake():
    law = edited(
        ('language = "vi"', 'language = ["vi", "jra"]\nhide_identity = true'),
        ('["name", "address", "phone"]', '["name", ["phone", "email"]]'),
        (
            "\n[[levels]]",
            '\n[[intake.exclusions]]\nid = "ads"\nlabel = { vi = "quảng cáo", en = "ads" }\n'
            "\n[[levels]]",
        ),
    )
    assert law.languages == ("vi", "jra")
    assert law.contact == (("name",), ("phone", "email"))
    assert law.exclusions == (petition.Exclusion("ads", Text("quảng cáo", "ads")),)
    assert law.hides_identity
    assert law.intake_hours is None


def test_hours_of_intake():
    hours = 'hours = { vi = "7 đến 21 giờ", en = "7 to 21", windows = ["07:00-21:00"] }'
    law = edited(('language = "vi"', f'language = "vi"\nlimit = "2 working hours"\n{hours}'))
    assert law.intake_hours == Text("7 đến 21 giờ", "7 to 21")
    assert law.intake_windows == ("07:00:00-21:00:00",)


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("\n[readings]", '\n[notices.slip]\nvi = " \u00a0"\nen = "x"\n[readings]', "is empty"),
        ('"week", "month"', '"month", "month"', "`month` stands here twice"),
        ('["week", "month", "quarter", "year"]', "[]", "`reports.periods` is empty"),
    ],
)
def test_what_says_nothing_or_the_same_twice_is_refused(old, new, message):
    with pytest.raises(petition.InvalidInput, match=message) as refused:
        edited((old, new))
    assert refused.value.line


def test_limits_by_topic():
    fields = {topic.id: topic.limits for topic in Regulation.builtin("da-nang").topics}
    assert fields["environment"][0][0] is Position.FOCAL_POINT
    assert fields["environment"][0][1].en == "3 working days"
    assert fields["other"] == ()


def test_recipients_and_notices():
    law = edited(
        (
            "\n[readings]",
            '\n[notices.result]\nvi = "{result}"\nen = "Result: {result}"\n\n[readings]',
        )
    )
    assert [who.en for who in law.report_recipients][2] == "Department of Home Affairs (copy)"
    assert law.notices[0].kind == "result"
    assert law.notices[0].text.en == "Result: {result}"


def test_several_successors():
    units = "".join(
        f'[[units]]\nid = "{id}"\nlabel = {{ vi = "{id}", en = "{id}" }}\n{more}'
        for id, more in (
            ("xa", 'valid_until = 2025-06-30\nsuccessor = ["dong", "tay"]\n'),
            ("dong", ""),
            ("tay", ""),
        )
    )
    law = edited(("\n[rescheduling]", f"\n{units}\n[rescheduling]"))
    after = date(2025, 7, 1)
    assert (law.units[0].successor, law.units[0].successors) == ("dong", ("dong", "tay"))
    assert law.unit_in_force("xa", after) == "dong"
    assert law.acts_for("TAY", "xa", after)
    assert not law.acts_for("xa", "xa", after)


def test_days_are_explained_in_days():
    engine = petition.Engine(Regulation.builtin("gia-lai-dau-tu"))
    operator = petition.Actor(petition.Role.OPERATOR)
    received = petition.Received(
        channel="portal", topic="business", content="Vướng mặt bằng", content_clear=True
    )
    case = petition.Case("DT-1")
    for id, data in (("e1", received), ("e2", petition.Forwarded("so-tc"))):
        at = petition.instant("2026-03-02T10:00:00+07:00")
        case = engine.submit(case, petition.Event(id, operator, data, at)).case
    owed = next(o for o in engine.obligations(case) if o.owed is petition.Owed.RESPONSE)
    total = engine.explain(owed, case).sum
    assert (total.days, total.working_days) == (2, True)
