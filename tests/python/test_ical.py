"""Days off from iCalendar and to it."""

from datetime import date

import icalendar
import pytest

import petition
from petition import Calendar, ErrorCode, ical

BUILTIN = Calendar.builtin()


def text(*events):
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//x//EN"]
    for number, event in enumerate(events):
        lines += ["BEGIN:VEVENT", f"UID:{number}", "DTSTAMP:20260101T000000Z", *event, "END:VEVENT"]
    return "\r\n".join([*lines, "END:VCALENDAR", ""])


def weekly_only():
    """The built-in week without any holiday."""
    week = BUILTIN.builtin_toml().split("# --- Holidays")[0]
    return Calendar.parse(week.replace("announced_until", "# announced_until"))


@pytest.mark.parametrize("year", [2024, 2026, 2027])
def test_a_year_survives_the_round_trip(year):
    back = ical.join(weekly_only(), ical.write(BUILTIN, year))
    for day in BUILTIN.days_of_note(year):
        assert back.windows(day.date) == day.windows
        if day.rest_day == bool(day.windows):
            assert back.day(day.date).reason.vi == day.reason.vi
            assert back.day(day.date).instrument == day.instrument


def test_what_is_written_is_icalendar_and_always_the_same():
    written = ical.write(BUILTIN, 2026, "en")
    assert written == ical.write(BUILTIN, 2026, "en")
    events = icalendar.Calendar.from_ical(written).walk("VEVENT")
    assert len(events) == 16
    assert len({str(event["uid"]) for event in events}) == 16
    assert events[-1]["dtstart"].dt == date(2026, 11, 24)
    assert "TENTATIVE" not in written.decode()
    assert "STATUS:TENTATIVE" in ical.write(BUILTIN, 2040).decode()


def test_several_days_summary_and_worked_days():
    days = text(
        ("DTSTART;VALUE=DATE:20261207", "DTEND;VALUE=DATE:20261210", "SUMMARY:Nghỉ\\, ba ngày"),
        ("DTSTART;VALUE=DATE:20261212", "CATEGORIES:WORKED", "SUMMARY:Làm bù", "DESCRIPTION:12/CV"),
    )
    joined = ical.join(BUILTIN, days, "mine.ics")
    off = [joined.day(date(2026, 12, n)) for n in (7, 8, 9)]
    assert {(day.reason.vi, day.instrument, day.windows) for day in off} == {
        ("Nghỉ, ba ngày", "mine.ics", ())
    }
    assert joined.windows(date(2026, 12, 10)) == BUILTIN.windows(date(2026, 12, 10))
    worked = joined.day(date(2026, 12, 12))
    assert (worked.kind, worked.instrument) == (petition.DayKind.WORKED, "12/CV")
    assert worked.windows == BUILTIN.windows(date(2026, 12, 14))


DAY = "DTSTART;VALUE=DATE:20261209"
BAD = {
    "not iCalendar": ("hello", ErrorCode.SYNTAX, 1),
    "not UTF-8": (b"BEGIN:VCALENDAR\r\nX:\xff", ErrorCode.ENCODING, 2),
    "with a time": (text(("DTSTART:20261209T080000Z",)), ErrorCode.INVALID_VALUE, 4),
    "without a date": (text(("SUMMARY:x",)), ErrorCode.MISSING_KEY, 4),
    "repeating": (text((DAY, "RRULE:FREQ=YEARLY")), ErrorCode.INVALID_VALUE, 4),
    "backwards": (text((DAY, "DTEND;VALUE=DATE:20261201")), ErrorCode.INVALID_VALUE, 4),
    "twice": (text((DAY,), (DAY,)), ErrorCode.DUPLICATE, 9),
    "outside": (text((DAY,), ("DTSTART;VALUE=DATE:22261209",)), ErrorCode.INVALID_VALUE, 9),
}


@pytest.mark.parametrize(("content", "code", "line"), BAD.values(), ids=BAD)
def test_bad_input_names_the_event(content, code, line):
    with pytest.raises(petition.InvalidInput) as raised:
        ical.join(BUILTIN, content, "mine.ics")
    error = raised.value
    assert (error.code, error.where, error.line) == (code, "mine.ics", line)


def test_quotes_and_line_ends_in_a_summary_do_no_harm():
    days = text((DAY, 'SUMMARY:"a" \\\\ # \x7f', "DESCRIPTION:b\\nc"))
    day = ical.join(BUILTIN, days, "mine.ics").day(date(2026, 12, 9))
    assert day.reason.vi.startswith('"a" \\ #')
    assert day.instrument == "b c"


def test_a_public_feed_of_holidays_says_what_is_off_and_what_is_worked():
    feed = text(
        ("DTSTART;VALUE=DATE:20261207", "SUMMARY:Ngày nghỉ", "DESCRIPTION:Ngày lễ"),
        (
            "DTSTART;VALUE=DATE:20261212",
            "SUMMARY:Ngày làm việc (bù)",
            "DESCRIPTION:Ngày lễ kỷ niệm bù",
        ),
        (
            "DTSTART;VALUE=DATE:20261225",
            "SUMMARY:Giáng sinh",
            "DESCRIPTION:Ngày lễ kỷ niệm\\nĐể ẩn các ngày lễ kỷ niệm\\, hãy mở phần cài đặt",
        ),
        (
            "DTSTART;VALUE=DATE:20261224",
            "SUMMARY:Christmas Eve",
            "DESCRIPTION:Observance\\nTo hide",
        ),
        ("DTSTART;VALUE=DATE:20261219", "SUMMARY:Special Working Day", "DESCRIPTION:x"),
    )
    joined = ical.join(BUILTIN, feed, "feed.ics")
    assert (joined.windows(date(2026, 12, 7)), joined.day(date(2026, 12, 7)).instrument) == (
        (),
        "feed.ics",
    )
    for worked in (12, 19):
        assert joined.day(date(2026, 12, worked)).kind is petition.DayKind.WORKED
    for observed in (24, 25):
        assert joined.windows(date(2026, 12, observed)) == BUILTIN.windows(date(2026, 12, 1))


def test_a_worked_day_that_a_feed_calls_an_observance_is_worked():
    told = "DESCRIPTION:Ngày lễ kỷ niệm\\nĐể ẩn các ngày lễ kỷ niệm"
    feed = text(("DTSTART;VALUE=DATE:20260110", "SUMMARY:Ngày làm việc (Tết)", told))
    saturday = date(2026, 1, 10)
    assert ical.join(BUILTIN, feed).windows(saturday) == BUILTIN.windows(saturday) != ()
    assert ical.join(weekly_only(), feed).windows(saturday) != ()


def test_cancelled_events_durations_marks_and_ends_that_are_the_beginning():
    cancelled = text((DAY, "STATUS:CANCELLED"))
    assert ical.join(BUILTIN, cancelled).windows(date(2026, 12, 9)) != ()
    lasting = ical.join(BUILTIN, text(("DTSTART;VALUE=DATE:20261207", "DURATION:P3D")))
    assert [n for n in range(6, 13) if not lasting.windows(date(2026, 12, n))] == [6, 7, 8, 9, 12]
    same = ical.join(BUILTIN, "\ufeff" + text((DAY, "DTEND;VALUE=DATE:20261209")))
    assert [n for n in (8, 9, 10) if not same.windows(date(2026, 12, n))] == [9]
