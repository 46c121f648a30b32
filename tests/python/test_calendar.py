"""The calendar from Python: the shared vectors, values in and out, arrays."""

import json
import pickle
import threading
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

import petition
from petition import Calendar, Closing, ErrorCode, LunarDate, WorkingTime, instant

VECTORS = json.loads((Path(__file__).parents[1] / "vectors" / "calendar.json").read_text("utf-8"))
BUILTIN = Calendar.builtin()
NAT = np.iinfo(np.int64).min


def amount_of(text):
    return WorkingTime.parse(text)


# -- the shared vectors -------------------------------------------------------------------------


@pytest.mark.parametrize("row", VECTORS["add"], ids=lambda row: row.get("why") or row["start"])
def test_add(row):
    arguments = (
        instant(row["start"]),
        amount_of(row["amount"]),
        Closing(row.get("closing", "earliest")),
    )
    if "error" in row:
        with pytest.raises(petition.Error) as raised:
            BUILTIN.add(*arguments)
        assert raised.value.code == row["error"]
    else:
        assert BUILTIN.add(*arguments) == instant(row["due"])
        assert BUILTIN.explain_add(*arguments).result == instant(row["due"])


@pytest.mark.parametrize("row", VECTORS["between"], ids=lambda row: row.get("why", ""))
def test_between(row):
    a, b = (instant(row[key]) for key in ("from", "to"))
    assert BUILTIN.between(a, b) == amount_of(row["amount"])


@pytest.mark.parametrize("row", VECTORS["open"], ids=lambda row: row["at"])
def test_open(row):
    at = instant(row["at"])
    assert BUILTIN.is_open(at) == row["open"]
    assert BUILTIN.next_open(at) == instant(row["next_open"])
    assert BUILTIN.next_opening(at) == instant(row["next_opening"])
    assert BUILTIN.previous_close(at) == instant(row["previous_close"])


@pytest.mark.parametrize("row", VECTORS["years"], ids=lambda row: str(row["year"]))
def test_years(row):
    days = BUILTIN.days_of_note(row["year"])
    off = [day.date.isoformat() for day in days if not day.rest_day and not day.windows]
    worked = [day.date.isoformat() for day in days if day.rest_day and day.windows]
    assert off == row["off"]
    assert worked == row["worked"]


@pytest.mark.parametrize("row", VECTORS["lunar"], ids=lambda row: row["date"])
def test_lunar(row):
    lunar = LunarDate(row["year"], row["month"], row["day"], row.get("leap", False))
    assert LunarDate.from_date(date.fromisoformat(row["date"])) == lunar
    assert lunar.to_date().isoformat() == row["date"]


# -- values in and out --------------------------------------------------------------------------


def test_what_it_says_of_itself():
    assert (BUILTIN.id, BUILTIN.utc_offset) == ("vn-state", timedelta(hours=7))
    assert (BUILTIN.first_date, BUILTIN.announced_until) == (date(2012, 1, 1), date(2027, 12, 31))
    assert BUILTIN.title.of("en").startswith("Working calendar")
    assert "vn-state" in repr(BUILTIN)


def test_results_are_in_the_calendars_offset_whatever_the_arguments():
    utc = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
    due = BUILTIN.add(utc, WorkingTime.hours(8))
    assert due.isoformat() == "2026-11-25T16:00:00+07:00"


def test_fractions_are_floored_before_1970_too():
    at = datetime(2026, 11, 23, 16, 0, 0, 999_999, tzinfo=petition.VIETNAM)
    assert BUILTIN.add(at, WorkingTime(0)).isoformat() == "2026-11-23T16:00:00+07:00"


@pytest.mark.parametrize(
    "call", ["add", "subtract", "between", "is_open", "next_open", "explain_add"]
)
def test_naive_datetimes_are_refused_with_what_to_do(call):
    naive = datetime(2026, 11, 23, 16, 0)
    second = {"between": [instant("2026-11-23T16:00:00Z")], "is_open": [], "next_open": []}
    with pytest.raises(
        petition.InvalidInput, match=r"replace\(tzinfo=petition.VIETNAM\)"
    ) as raised:
        getattr(BUILTIN, call)(naive, *second.get(call, [WorkingTime.hours(8)]))
    assert raised.value.code is ErrorCode.INVALID_TIME


def test_amounts_as_they_are_written():
    start, hours = instant("2026-11-23T16:00:00+07:00"), WorkingTime.hours
    for amount, same in (
        ("8h", hours(8)),
        ("1h30m", WorkingTime.minutes(90)),
        ("-30m", WorkingTime.minutes(-30)),
        (timedelta(hours=8), hours(8)),
        (timedelta(minutes=-30), WorkingTime.minutes(-30)),
    ):
        assert BUILTIN.add(start, amount) == BUILTIN.add(start, same)
        assert BUILTIN.subtract(start, amount) == BUILTIN.subtract(start, same)
        assert BUILTIN.explain_add(start, amount) == BUILTIN.explain_add(start, same)


def test_working_days_are_the_limit_of_that_name():
    start = instant("2026-11-23T10:00:00+07:00")
    for closing in Closing:
        due = BUILTIN.add_working_days(start, 3, closing)
        assert BUILTIN.add(start, "3d", closing) == due
        total = BUILTIN.explain_add(start, "3d", closing)
        assert (total.result, total.days, total.working_days) == (due, 3, True)
    with pytest.raises(petition.InvalidInput):
        BUILTIN.add(start, "0d")


@pytest.mark.parametrize(
    ("amount", "right"),
    [
        (8, "'8h', '1h30m' or petition.WorkingTime.hours(8)"),
        (1.5, "'8h', '1h30m'"),
        (timedelta(days=2), "may mean 48h of working time or whole days; write it as '48h', or"),
        (timedelta(hours=-30), "write it as '-30h'"),
        (timedelta(seconds=1.5), "no whole number of seconds"),
        ("8", "expected hours, minutes, seconds, as in 8h"),
        ("1d4h", "expected hours, minutes, seconds, as in 8h"),
        ("-2d", "expected hours, minutes, seconds, as in 8h"),
        ("8 giờ", "expected hours, minutes, seconds, as in 8h"),
    ],
    ids=str,
)
def test_other_amounts_are_refused_with_what_is_right(amount, right):
    with pytest.raises(petition.Error) as raised:
        BUILTIN.add(instant("2026-11-23T16:00:00Z"), amount)
    assert right in raised.value.message


def test_days_have_no_hours_where_hours_are_wanted():
    start = instant("2026-11-23T16:00:00Z")
    for call in (
        lambda: BUILTIN.subtract(start, "2d"),
        lambda: BUILTIN.add_array(as_array([_FIRST]), "2d"),
        lambda: petition.compare_due_times(BUILTIN, BUILTIN, [start], "2d"),
    ):
        with pytest.raises(petition.InvalidInput, match="2d counts dates.*as in 16h"):
            call()


def test_a_datetime_is_no_date():
    with pytest.raises(petition.WrongType):
        BUILTIN.day(instant("2026-11-23T16:00:00Z"))


def test_outside_the_coverage():
    with pytest.raises(petition.NotCovered, match="2101") as raised:
        BUILTIN.add(instant("2100-12-31T16:00:00+07:00"), WorkingTime.hours(80))
    assert raised.value.code is ErrorCode.NOT_COVERED
    assert isinstance(raised.value, LookupError)


def test_the_explained_sum_counts_the_amount():
    start, amount = instant("2026-08-28T10:00:00+07:00"), WorkingTime.hours(8)
    total = BUILTIN.explain_add(start, amount)
    counted = sum((s.end - s.start for s in total.stretches if s.counted), timedelta())
    assert counted == timedelta(hours=8)
    assert total.stretches[0].start == start
    assert total.stretches[-1].end == total.result
    off = {(s.kind, s.reason.vi) for s in total.stretches if s.why == "day_off"}
    assert ("holiday", "Quốc khánh") in off
    assert pickle.loads(pickle.dumps(total)) == total


def test_calendars_are_values():
    days = "[[day]]\ndate = 2026-12-09\nwindows = []\n"
    days += 'reason = { vi = "a", en = "b" }\ninstrument = "c"\n'
    changed = BUILTIN.with_days(days)
    assert changed != BUILTIN
    assert changed == BUILTIN.with_days(days)
    assert BUILTIN.refusing_provisional() != BUILTIN
    assert len({BUILTIN, Calendar.builtin(), changed}) == 2
    for calendar in (BUILTIN, changed, changed.refusing_provisional()):
        back = pickle.loads(pickle.dumps(calendar))
        assert back == calendar
        assert back.content_hash == calendar.content_hash
    assert changed.windows(date(2026, 12, 9)) == ()
    with pytest.raises((AttributeError, TypeError)):
        BUILTIN.id = "mine"
    with pytest.raises(AttributeError):
        BUILTIN.day(date(2026, 12, 9)).kind = petition.DayKind.HOLIDAY


def test_bad_text_is_named_with_its_place(tmp_path):
    text = Calendar.builtin_toml().split("\n")
    line = next(n for n, it in enumerate(text) if it.startswith('windows = ["07:00-11:00"'))
    text[line] = 'windows = ["11:00-07:00"]'
    path = tmp_path / "mine.toml"
    path.write_text("\n".join(text), "utf-8")
    with pytest.raises(petition.InvalidInput) as raised:
        Calendar.read(path)
    error = raised.value
    assert (error.where, error.line) == (str(path), line + 1)
    assert str(error).startswith(f"{path}:{error.line}:{error.column}: ")
    assert pickle.loads(pickle.dumps(error)).line == error.line


def test_text_that_is_not_utf8():
    with pytest.raises(petition.InvalidInput) as raised:
        Calendar.parse(b'id = "\xff"')
    assert raised.value.code is ErrorCode.ENCODING
    with pytest.raises(petition.InvalidInput) as raised:
        Calendar.parse("\ud800")
    assert raised.value.code is ErrorCode.ENCODING
    with pytest.raises(petition.WrongType):
        Calendar.parse(5)


# -- arrays -------------------------------------------------------------------------------------

_FIRST = int(instant("2020-01-01T00:00:00+07:00").timestamp())
_LAST = int(instant("2027-12-31T00:00:00+07:00").timestamp())
starts = st.lists(st.integers(_FIRST, _LAST), max_size=30)
seconds = st.integers(-400 * 3600, 400 * 3600)


def as_array(values):
    return np.array(values, dtype=np.int64).view("datetime64[s]")


def as_datetime(value):
    return datetime.fromtimestamp(int(value.astype(np.int64)), UTC)


@given(starts, st.data(), st.sampled_from(Closing))
def test_arrays_equal_scalars(values, data, closing):
    amounts = data.draw(st.lists(seconds, min_size=len(values), max_size=len(values)))
    t, d = as_array(values), np.array(amounts, dtype=np.int64)
    due, status = BUILTIN.add_array(t, d, closing)
    early, early_status = BUILTIN.subtract_array(t, d)
    between, between_status = BUILTIN.between_array(t, due)
    assert not status.any()
    assert not early_status.any()
    assert not between_status.any()
    for i, amount in enumerate(map(WorkingTime, amounts)):
        start = as_datetime(t[i])
        assert as_datetime(due[i]) == BUILTIN.add(start, amount, closing)
        assert as_datetime(early[i]) == BUILTIN.subtract(start, amount)
        assert between[i] == BUILTIN.between(start, as_datetime(due[i])).count_s == amount.count_s


def test_one_bad_element_spoils_no_other():
    t = as_array([_FIRST, 0, NAT, _LAST])
    due, status = BUILTIN.add_array(t, WorkingTime.hours(8))
    codes = [ErrorCode.of(number) if number else None for number in status.tolist()]
    assert codes == [None, ErrorCode.NOT_COVERED, ErrorCode.INVALID_TIME, None]
    assert np.isnat(due).tolist() == [False, True, True, False]
    assert as_datetime(due[3]) == BUILTIN.add(as_datetime(t[3]), WorkingTime.hours(8))
    between, status = BUILTIN.between_array(t, t)
    assert between.tolist() == [0, NAT, NAT, 0]
    assert (status != 0).tolist() == [False, True, True, False]


def test_a_bad_date_spoils_no_other():
    days = np.array(["2026-11-23", "NaT", "1999-01-01", "2026-11-24"], "datetime64[D]")
    count, status = BUILTIN.working_days_between_array(days, days[::-1])
    refused = ErrorCode.NOT_COVERED.number
    assert status.tolist() == [0, refused, ErrorCode.INVALID_TIME.number, 0]
    assert count.tolist() == [1, NAT, NAT, -1]
    windows, first, status = BUILTIN.windows_array(days.reshape(2, 2))
    assert status.tolist() == [[0, ErrorCode.INVALID_TIME.number], [refused, 0]]
    assert first.tolist() == [0, 2, 2, 2, 2]
    assert [tuple(window) for window in windows // 3600] == [(7, 11), (13, 17)]
    with pytest.raises(petition.WrongType, match=r"datetime64\[D\]"):
        BUILTIN.windows_array(days.astype("datetime64[s]"))


def test_shapes_and_strides():
    t = as_array(range(_FIRST, _FIRST + 24 * 3600, 3600)).reshape(4, 6)
    for array in (t, t.T, t[::2, ::-1], t[1, 2], t[:0]):
        due, status = BUILTIN.add_array(array, WorkingTime.hours(1))
        assert due.shape == status.shape == array.shape
        for got, start in zip(due.reshape(-1), array.reshape(-1), strict=True):
            assert as_datetime(got) == BUILTIN.add(as_datetime(start), WorkingTime.hours(1))


def test_finer_units_are_floored_before_1970_too():
    fine = np.array(["2026-11-23T09:00:00.999"], "datetime64[ms]")
    assert BUILTIN.add_array(fine, WorkingTime(0))[0].astype(str).tolist() == [
        "2026-11-23T09:00:00"
    ]
    before = np.array([-1], "datetime64[ms]")
    status = BUILTIN.add_array(before, WorkingTime(0))[1]
    assert status.tolist() == [ErrorCode.NOT_COVERED.number]


def test_arrays_of_the_wrong_kind():
    t = as_array([_FIRST, _LAST])
    with pytest.raises(petition.WrongType, match="datetime64"):
        BUILTIN.add_array([1, 2], WorkingTime.hours(8))
    with pytest.raises(petition.WrongType, match="float64"):
        BUILTIN.add_array(t, np.array([1.0, 2.0]))
    with pytest.raises(petition.InvalidInput, match="'24h', or working days as in '2d'"):
        BUILTIN.add_array(t, np.array([1, 2], "timedelta64[D]"))
    with pytest.raises(petition.InvalidInput, match="shape"):
        BUILTIN.add_array(t, np.array([3600]))
    with pytest.raises(petition.InvalidInput, match="shape"):
        BUILTIN.between_array(t, t[:1])


def test_other_threads_run_while_an_array_is_computed():
    t = as_array(np.random.default_rng(1).integers(_FIRST, _LAST, 4_000_000))
    begun, done = threading.Event(), threading.Event()

    def compute():
        begun.set()
        BUILTIN.add_array(t, WorkingTime.hours(8))
        done.set()

    thread = threading.Thread(target=compute)
    thread.start()
    begun.wait()
    rounds = 0
    while not done.is_set():
        rounds += 1
    thread.join()
    assert rounds > 100
