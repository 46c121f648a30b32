"""The lists of Decision 192 that no event runs into: channels by group, the scale, the reports."""

import petition
from petition import Kind, Owed, Role
from petition.clause_index import decided_by

LAW = petition.Regulation.builtin()


def channels_are_grouped_as_article_3_says(law):
    """Art. 3.1 the telephone, 3.2 the Internet, 3.3 others."""
    groups = {channel.id: channel.group.value for channel in law.channels}
    internet = dict.fromkeys(["website", "email", "zalo", "facebook", "app"], "internet")
    assert groups == {"hotline": "phone", **internet, "other": "other"}


def the_scale_is_that_of_article_14(law):
    """Art. 14: three steps, of which one counts as satisfied and one needs a reason."""
    scale = [(r.id, r.satisfied, r.dissatisfied, r.needs_reason) for r in law.ratings]
    assert scale == [
        ("satisfied", True, False, False),
        ("acceptable", False, False, False),
        ("dissatisfied", False, True, True),
    ]


def reports_cover_the_periods_of_article_12(law):
    """Art. 12.1: by week, month, quarter and year."""
    assert [period.value for period in law.reports] == ["week", "month", "quarter", "year"]


def overseeing_rests_on_these_clauses(law):
    """Art. 9.1, 9.2, 12.1, 12.2, 14, 15.4, 15.5, 16.4, 17.4, 18.2, 18.3, 19.3, 20.1, 20.2, 20.3,
    20.4, 21.
    """
    found = {
        what.value: [clause.id for clause in law.oversight(what)] for what in petition.Oversight
    }
    assert found == {
        "record": ["9.1", "9.2"],
        "extract": ["12.1"],
        "report": ["12.2", "15.5", "21"],
        "satisfaction": ["14", "19.3", "21"],
        "improvement": ["17.4"],
        "supervision": ["18.2", "18.3"],
        "guidance": ["20.1"],
        "coordination": ["20.2"],
        "delay": ["20.3"],
        "records": ["20.4"],
        "signed_document": ["16.4"],
        "accounts": ["15.4"],
    }


def an_unknown_unit_is_refused_under_article_15_4(law):
    """Art. 15.4; Gia Lai lists no units, so no event runs into it."""
    assert petition.RefusalCode.UNKNOWN_UNIT in decided_by(law)["15.4"].refusals


def notices_rest_on_these_clauses(law):
    """Art. 10.1.2.a, 10.1.2.b2, 10.4.2, 10.5, 13.1, 13.2, 14, 18.2."""
    found = {
        kind.value: [clause.id for clause in law.clauses_of_notice(kind)]
        for kind in petition.NoticeKind
    }
    delivered = [clause.id for clause in law.clauses_of(Kind.NOTIFIED, Role.OPERATOR)]
    own = {kind: clauses for kind, clauses in found.items() if clauses != delivered}
    assert own == {
        "early_warning": [],
        "not_taken_in": ["10.1.2.a"],
        "reminder_entered": ["10.5"],
        "reminder": ["10.5"],
        "reminder_moved": ["10.5"],
        "result": ["13.1"],
        "confidentiality": ["13.1", "13.2"],
        "coordination": ["10.1.2.b2", "10.4.2"],
        "comment": ["14"],
        "dissatisfied": ["14"],
        "urged": ["18.2"],
    }


def what_is_owed_after_passing_on_and_taking_down_rests_on_these_clauses(law):
    """Art. 4.5, 10.1.2.b2, 13.1, 13.2."""
    of = {
        owed: [clause for clause, own in decided_by(law).items() if owed in own.obligations]
        for owed in (Owed.SLIP_NOTICE, Owed.FORWARDING_ANEW, Owed.UNIT_WITHDRAWAL)
    }
    assert list(of.values()) == [["10.1.2.b2"], ["4.5", "10.1.2.b2"], ["13.1", "13.2"]]


FACTS = [
    notices_rest_on_these_clauses,
    what_is_owed_after_passing_on_and_taking_down_rests_on_these_clauses,
    an_unknown_unit_is_refused_under_article_15_4,
    overseeing_rests_on_these_clauses,
    channels_are_grouped_as_article_3_says,
    the_scale_is_that_of_article_14,
    reports_cover_the_periods_of_article_12,
]


def test_notices():
    notices_rest_on_these_clauses(LAW)
    what_is_owed_after_passing_on_and_taking_down_rests_on_these_clauses(LAW)


def test_unknown_units():
    an_unknown_unit_is_refused_under_article_15_4(LAW)


def test_oversight():
    overseeing_rests_on_these_clauses(LAW)


def test_channels():
    channels_are_grouped_as_article_3_says(LAW)


def test_scale():
    the_scale_is_that_of_article_14(LAW)


def test_reports():
    reports_cover_the_periods_of_article_12(LAW)
