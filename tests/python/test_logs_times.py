"""Times as logs write them, read a column at a time."""

from datetime import UTC, date, datetime, timedelta, timezone

import numpy as np
import pyarrow as pa
import pytest
from hypothesis import given
from hypothesis import strategies as st

from petition.logs.moments import EARLIEST, LATEST, Writing, moments

VIETNAM = timezone(timedelta(hours=7))
AT = datetime(2021, 4, 20, 15, tzinfo=VIETNAM)
"""What every text of this table says."""

FORMS = [
    "2021-04-20T15:00:00+07:00",
    "2021-04-20T08:00:00Z",
    "2021-04-20 10:00:00.999+02",
    "2021-04-20 15:00",
    "2021/04/20 15:00:00",
    "20/04/2021 15:00",
    "20/4/2021 15:00:00",
    " 20-04-2021 15:00 ",
    "20.04.2021 15:00",
    "20/04/2021 03:00 CH",
    "20/04/2021 3:00:00 PM",
    "20/04/2021 03:00 chiều",
    "15:00 20/04/2021",
    "15:00, 20/04/2021",
    "15:00 ngày 20/04/2021",
    "15h00 ngày 20/04/2021",
    "15h 20/04/2021",
    "15 giờ 20/04/2021",
    "15 GIỜ 00 NGÀY 20/04/2021",
    "20210420T150000",
    "20210420150000",
    "20 Apr 2021 15:00",
    "Apr 20, 2021 03:00:00 PM",
    "44306.625",
    "44306,625",
    "1618905600",
    "1618905600123",
]
NO_TIMES = [
    "31/02/2021",
    "20/13/2021",
    "29/02/2021 10:00",
    "24:00 20/04/2021",
    "20/04/2021 15:60",
    "20/04/2021 13:00 SA",
    "20/04/2021 00:30 CH",
    "20/04/21",
    "2021-04-20T15:00:00+25:00",
    "hôm qua",
    "7",
    "0",
    "12345678901",
    "x" * 100,
    "20/04/2021 15:00 20/04/2021",
]


def one(text, writing=None):
    """The seconds of one text; None when it is no time."""
    found = moments(pa.array([text]), writing or Writing())
    return None if found.bad[0] or found.blank[0] else int(found.seconds[0])


@pytest.mark.parametrize("text", FORMS)
def test_every_form_says_the_same(text):
    assert one(text) == int(AT.timestamp())


def test_all_forms_stand_in_one_column():
    found = moments(pa.array(FORMS), Writing())
    assert set(found.seconds.tolist()) == {int(AT.timestamp())}
    assert not found.bad.any()


@pytest.mark.parametrize("text", NO_TIMES)
def test_what_is_no_time(text):
    found = moments(pa.array([text, "20/04/2021 15:00"]), Writing())
    assert found.bad.tolist() == [True, False]


def test_many_texts_that_are_no_times():
    texts = [f"{chr(97 + n % 26)}{n:05}" for n in range(5000)] + ["20/04/2021 15:00"] * 5000
    found = moments(pa.array(texts), Writing())
    assert found.bad.sum() == 5000


def test_blank_is_no_fault():
    found = moments(pa.array(["", "  ", None, "\t"]), Writing())
    assert found.blank.all()
    assert not found.bad.any()


def test_dates_alone_are_told():
    found = moments(pa.array(["20/04/2021", "2021-04-20", "20/04/2021 00:00"]), Writing())
    assert found.dates.tolist() == [True, True, False]
    assert set(found.seconds.tolist()) == {int(AT.timestamp()) - 15 * 3600}


def test_an_offset_is_assumed_only_where_none_is_written():
    found = moments(pa.array(["2021-04-20 15:00", "2021-04-20T15:00+07:00"]), Writing())
    assert found.assumed.tolist() == [True, False]


def test_day_or_month_first():
    for order, month, day in (("day_first", 4, 3), ("month_first", 3, 4)):
        at = datetime(2021, month, day, 8, tzinfo=UTC)
        assert one("03/04/2021 08:00", Writing(0, "", order)) == int(at.timestamp())


def test_a_zone_has_summer_and_winter():
    newyork = Writing(zone="America/New_York")
    assert one("2022-01-21 13:47:00", newyork) == one("2022-01-21 18:47:00Z")
    assert one("2022-07-21 13:47:00", newyork) == one("2022-07-21 17:47:00Z")
    assert one("2022-11-06 01:30:00", newyork) == one("2022-11-06 05:30:00Z")


def test_the_years_are_1900_to_2200():
    edges = ["1899-12-31T23:59:59Z", "1900-01-01T00:00:00Z", "2200-12-31T23:59:59Z"]
    found = moments(pa.array([*edges, "2201-01-01T00:00:00Z"]), Writing())
    assert found.outside.tolist() == [True, False, False, True]
    assert found.seconds.tolist()[1:3] == [EARLIEST, LATEST]


@pytest.mark.parametrize("unit", ["s", "ms", "us", "ns"])
@pytest.mark.parametrize("zone", [None, "UTC", "Asia/Ho_Chi_Minh"])
def test_columns_of_timestamps(unit, zone):
    naive = datetime(2021, 4, 20, 15)
    column = pa.array([naive if zone is None else AT, None], pa.timestamp(unit, zone))
    found = moments(column, Writing())
    assert found.seconds[0] == int(AT.timestamp())
    assert found.blank.tolist() == [False, True]
    assert found.assumed[0] == (zone is None)


def test_columns_of_dates_numbers_and_dictionaries():
    assert moments(pa.array([date(2021, 4, 20)]), Writing()).dates[0]
    for column in (
        pa.array([44306.625]),
        pa.array([1618905600]),
        pa.array(["20/04/2021 15:00"]).dictionary_encode(),
        pa.chunked_array([["20/04/2021 15:00"], []]),
    ):
        assert moments(column, Writing()).seconds[0] == int(AT.timestamp())


def test_before_1970_a_fraction_is_floored():
    column = pa.array([-1], pa.timestamp("ms", "UTC"))
    assert moments(column, Writing()).seconds[0] == -1


WRITTEN = {
    "{:%Y-%m-%dT%H:%M:%S+07:00}": True,
    "{:%Y-%m-%d %H:%M:%S}": True,
    "{:%d/%m/%Y %H:%M:%S}": True,
    "{:%d/%m/%Y %I:%M:%S %p}": True,
    "{:%H:%M ngày %d/%m/%Y}": False,
}
YEARS = st.datetimes(datetime(1900, 1, 2), datetime(2200, 12, 30)).map(
    lambda t: t.replace(microsecond=0)
)


@pytest.mark.parametrize("form", WRITTEN)
@given(times=st.lists(YEARS, min_size=1, max_size=20))
def test_what_is_written_is_read(form, times):
    wanted = [t if WRITTEN[form] else t.replace(second=0) for t in times]
    found = moments(pa.array([form.format(t) for t in times]), Writing())
    expected = [int(t.replace(tzinfo=VIETNAM).timestamp()) for t in wanted]
    assert found.seconds.tolist() == expected
    assert not (found.bad | found.blank).any()


@given(st.lists(st.text(max_size=30), max_size=20))
def test_any_texts_are_times_or_not(texts):
    found = moments(pa.array(texts, pa.string()), Writing())
    assert len(found.seconds) == len(texts)
    assert not np.any(found.blank & found.bad)
