"""The lists of Decision 192 that no event runs into: channels by group, the scale, the reports."""

import petition

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


FACTS = [
    channels_are_grouped_as_article_3_says,
    the_scale_is_that_of_article_14,
    reports_cover_the_periods_of_article_12,
]


def test_channels():
    channels_are_grouped_as_article_3_says(LAW)


def test_scale():
    the_scale_is_that_of_article_14(LAW)


def test_reports():
    reports_cover_the_periods_of_article_12(LAW)
