"""What differs between two regulations: all of it, by its key, whatever way it is written."""

import json
import pickle

import pytest

import petition.notebook
from petition import Regulation, Text
from petition.differing import PARTS

LAW = Regulation.builtin()
TOML = Regulation.builtin_toml()


def changed(old, new, toml=TOML):
    assert old in toml
    return LAW.diff(Regulation.parse(toml.replace(old, new, 1)))


def said(diff):
    """Each difference by its key, in English."""
    return {each.key: each.sides("en") for each in diff}


@pytest.mark.parametrize("name", Regulation.builtin_names())
def test_nothing_differs_from_itself(name):
    law = Regulation.builtin(name)
    found = law.diff(Regulation.parse(Regulation.builtin_toml(name)))
    assert (len(found), bool(found), found.entries) == (0, False, ())


CHANGES = [
    ('version = "1"', 'version = "2"', "identity", "regulation.version", ("1", "2")),
    (
        'limit = "8 working hours"',
        'limit = "1 working day"',
        "figures",
        "levels.focal_point.limit",
        ("8 working hours", "1 working day"),
    ),
    (
        'on_silence = "head"',
        'on_silence = "head"\nclock = "forwarded"',
        "figures",
        "levels.focal_point.clock",
        ("", "from forwarding"),
    ),
    (
        "[rescheduling]                 # Điều 11.3\nlimit = 1",
        "[rescheduling]\nlimit = 0",
        "figures",
        "rescheduling.limit",
        ("1", "0"),
    ),
    (
        'lead = "24 hours"',
        'lead = "48 hours"',
        "figures",
        "reminder.lead",
        ("24 hours", "48 hours"),
    ),
    ('language = "vi"', 'language = ["vi", "jra"]', "intake", "intake.language", ("vi", "vi, jra")),
    (
        'contact = ["name", "address", "phone"]',
        'contact = ["name", ["address", "phone"]]',
        "intake",
        "intake.contact",
        ("name, address, phone", "name, address/phone"),
    ),
    ('"denunciation", "legal', '"legal', "intake", "intake.excluded", None),
    ('group = "phone"', 'group = "other"', "intake", "channels.hotline.group", ("phone", "other")),
    ('en = "operator"', 'en = "clerk"', "units", "roles.operator", ("operator", "clerk")),
    ('unit = "so-tttt"', 'unit = "so-khcn"', "units", "roles.supervisor.unit", None),
    ('channels = ["internet"]', 'channels = ["phone"]', "outcome", "publication.channels", None),
    (
        'I-16 = "recorded"',
        'I-16 = "occurred"',
        "readings",
        "readings.I-16",
        None,
    ),
    ('en = "Scope"', 'en = "Range"', "clauses", 'clauses."1.1"', ("Scope", "Range")),
    (
        'forwarded = ["10.1.2.b2", "10.1.2"]',
        'forwarded = "10.1.2"',
        "clauses",
        "citations.events.forwarded",
        ("10.1.2.b2, 10.1.2", "10.1.2"),
    ),
]


@pytest.mark.parametrize("change", CHANGES, ids=lambda change: change[3])
def test_one_change_is_one_difference(change):
    old, new, part, key, sides = change
    if old not in TOML:
        pytest.fail(f"the profile has no {old!r}")
    (each,) = changed(old, new)
    assert (each.part, each.key) == (part, key)
    assert sides is None or each.sides("en") == sides
    assert each.name.vi and each.name.en


def test_what_is_added_and_what_is_gone():
    topic = '[[topics]]\nid = "health"\nlabel = { vi = "Y tế", en = "health" }\n'
    topic += 'limits = { focal_point = "2 working days" }\n'
    added = changed("[intake] ", topic + "[intake] ")
    assert said(added) == {
        "topics.health": ("", "health"),
        "topics.health.limits.focal_point": ("", "2 working days"),
    }
    assert [each.part for each in added] == ["figures", "intake"]
    gone = added.after.diff(LAW)
    assert [(it.key, it.before, it.after) for it in gone] == [
        (it.key, it.after, it.before) for it in added
    ]
    unit = '[[units]]\nid = "so-y-te"\nlabel = { vi = "Sở Y tế", en = "Health" }\n'
    assert said(changed("[intake] ", unit + "[intake] ")) == {"units.so-y-te": ("", "Health")}
    notice = '[notices.result]\nvi = "Kết quả: {result}"\nen = "Result: {result}"\n'
    found = changed("[intake] ", notice + "[intake] ")
    assert [(it.part, it.key) for it in found] == [("texts", "notices.result")]


def test_the_same_said_otherwise_is_no_difference():
    for old, new in (
        ('language = "vi"', 'language = ["vi"]'),
        ('level = "office"\n', 'level = "office"\nlimit = "none"\n'),
        ('on_silence = "head"', 'on_silence = "head"\nclock = "received"'),
        ("needs_reason = true", "needs_reason = true\nsatisfied = false"),
        ("# Điều 3, 7", "# a comment"),
    ):
        assert not changed(old, new), new


def test_readings_are_those_taken():
    with_limit = LAW.with_reading("I-8", "16 working hours")
    assert said(LAW.diff(with_limit)) == {
        "readings.I-8": ("no limit", "a limit in working hours (16 working hours)")
    }
    assert not with_limit.diff(with_limit)


def test_order_counts_where_it_is_of_the_same_entries():
    first = TOML.index('[[ratings]]\nid = "acceptable"')
    second = TOML.index('[[ratings]]\nid = "dissatisfied"')
    end = TOML.index("[reports]")
    moved = TOML[:first] + TOML[second:end] + TOML[first:second] + TOML[end:]
    assert said(LAW.diff(Regulation.parse(moved))) == {
        "ratings.order": (
            "satisfied, acceptable, dissatisfied",
            "satisfied, dissatisfied, acceptable",
        )
    }


@pytest.mark.parametrize("one", Regulation.builtin_names())
@pytest.mark.parametrize("other", Regulation.builtin_names())
def test_any_two_are_told_apart(one, other):
    found = Regulation.builtin(one).diff(Regulation.builtin(other))
    assert bool(found) == (one != other)
    back = Regulation.builtin(other).diff(Regulation.builtin(one))
    assert {(it.key, it.before, it.after) for it in found} == {
        (it.key, it.after, it.before) for it in back
    }
    parts = [PARTS.index(each.part) for each in found]
    assert parts == sorted(parts)
    for lang in ("vi", "en"):
        told = found.text(lang)
        assert all(each.text(lang) in told for each in found)
        assert not any(len(set(each.sides(lang))) < 2 for each in found)


def test_it_is_a_value():
    found = LAW.diff(Regulation.builtin("ha-noi"))
    assert pickle.loads(pickle.dumps(found)) == found
    assert hash(found) == hash(LAW.diff(Regulation.builtin("ha-noi")))
    assert repr(found).startswith("<petition.RegulationDiff gia-lai-192-2021 → ha-noi-1207-2025: ")
    assert found.of("figures")[0].before == Text("8 giờ làm việc", "8 working hours")
    assert tuple(found) == found.entries


def test_markup_in_a_profile_is_text_in_a_notebook():
    found = changed('en = "operator"', 'en = "<b>clerk</b>"')
    assert "&lt;b&gt;clerk" in petition.notebook.html(found, "en")
    assert "<b>clerk" not in petition.notebook.html(found, "en")


def test_the_command(capsys):
    from petition.cli import _run as run

    assert run(["diff", "gia-lai", "ha-noi", "--json"]) == 0
    form = json.loads(capsys.readouterr().out)
    assert {each["key"] for each in form} == {
        each.key for each in LAW.diff(Regulation.builtin("ha-noi"))
    }
    assert run(["diff", "gia-lai", "gia-lai"]) == 0
    assert "không có gì khác" in capsys.readouterr().out
    assert run(["diff", "gia-lai", "ha-noi", "--lang", "en"]) == 0
    assert "level “focal point”, limit: 8 working hours → —" in capsys.readouterr().out
