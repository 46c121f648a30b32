"""Columns of pandas, polars and Arrow: in and out as they are, with their zones and their index."""

import subprocess
import sys
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import numpy as np
import pandas as pd
import polars as pl
import pyarrow as pa
import pytest

import petition
from petition import Calendar, ErrorCode, WorkingTime

CALENDAR = Calendar.builtin()
ZONE = "Asia/Ho_Chi_Minh"
STARTS = [
    datetime(2026, 8, 21, 10, tzinfo=ZoneInfo(ZONE)),
    None,
    datetime(2026, 11, 23, 16, 0, 0, 900_000, tzinfo=ZoneInfo(ZONE)),
    datetime(1999, 1, 1, tzinfo=ZoneInfo(ZONE)),
]
DUES = [
    datetime(2026, 8, 22, 10, tzinfo=ZoneInfo(ZONE)),
    None,
    datetime(2026, 11, 25, 16, tzinfo=ZoneInfo(ZONE)),
    None,
]
STATUS = [0, ErrorCode.INVALID_TIME.number, 0, ErrorCode.NOT_COVERED.number]
DATES = [date(2026, 2, 13), None, date(2026, 11, 23)]


def pandas_series(values):
    return pd.Series(values, index=list("abcdefgh")[: len(values)], name="received_at")


def pandas_in_arrow(values):
    return pandas_series(pd.array(values, pd.ArrowDtype(arrow_type(values))))


def arrow_type(values):
    kinds = {type(value) for value in values} - {type(None)}
    return {
        datetime: pa.timestamp("us", ZONE),
        date: pa.date32(),
        int: pa.int64(),
        str: pa.string(),
        timedelta: pa.duration("s"),
    }[kinds.pop()]


def polars_series(values):
    types = {datetime: pl.Datetime("us", ZONE), date: pl.Date, int: pl.Int64, str: pl.String}
    kind = next(type(value) for value in values if value is not None)
    return pl.Series("received_at", values, dtype=types.get(kind))


def arrow_array(values):
    return pa.array(values, arrow_type(values))


def arrow_chunks(values):
    return pa.chunked_array([arrow_array(values[:1]), pa.array(values[1:], arrow_type(values))])


class Foreign:
    """A column of a library that is not known here: all that it has is Arrow's protocol."""

    def __init__(self, values):
        self.array = arrow_array(values)

    def __arrow_c_array__(self, requested_schema=None):
        return self.array.__arrow_c_array__(requested_schema)


COLUMNS = [pandas_series, pandas_in_arrow, polars_series, arrow_array, arrow_chunks, Foreign]


def named(make):
    return make.__name__


def listed(column):
    """The values of a column of any library; None for nothing."""
    if isinstance(column, (pd.Series, pd.Index)):
        return [None if pd.isna(value) else value for value in column]
    if isinstance(column, Foreign):
        return column.array.to_pylist()
    return column.to_pylist() if hasattr(column, "to_pylist") else column.to_list()


# -- in and out -----------------------------------------------------------------------------------


@pytest.mark.parametrize("make", COLUMNS, ids=named)
def test_due_times(make):
    due, status = CALENDAR.add_array(make(STARTS), "8h")
    assert listed(due) == DUES
    assert listed(status) == STATUS
    offsets = {value.utcoffset() for value in listed(due) if value is not None}
    assert offsets == {timedelta(hours=7)}


@pytest.mark.parametrize("make", COLUMNS, ids=named)
def test_every_call(make):
    starts, ends = make(STARTS), make(DUES)
    calls = {
        "subtract_array": (ends, "8h"),
        "between_array": (starts, ends),
        "is_open_array": (starts,),
        "next_open_array": (starts,),
        "next_opening_array": (starts,),
        "previous_close_array": (starts,),
    }
    for name, given in calls.items():
        values, status = getattr(CALENDAR, name)(*given)
        known = [n for n, number in enumerate(listed(status)) if number == 0]
        assert known == [0, 2], name
        single = getattr(CALENDAR, name.removesuffix("_array"))
        for n, value in enumerate(listed(values)):
            if n not in known:
                assert value is None, name
                continue
            wanted = single(*(it if isinstance(it, str) else listed(it)[n] for it in given))
            assert value == getattr(wanted, "count_s", wanted), name


@pytest.mark.parametrize("make", COLUMNS, ids=named)
def test_dates(make):
    days, ends = make(DATES), make([date(2026, 2, 24), date(2026, 2, 24), date(2026, 11, 26)])
    count, status = CALENDAR.working_days_between_array(days, ends)
    assert listed(count) == [2, None, 2]
    assert listed(status) == [0, ErrorCode.INVALID_TIME.number, 0]
    windows, first, status = CALENDAR.windows_array(days)
    assert (windows // 3600).tolist() == [[7, 11], [13, 17]] * 2
    assert first.tolist() == [0, 2, 2, 4]
    assert listed(status) == [0, ErrorCode.INVALID_TIME.number, 0]


@pytest.mark.parametrize(
    "amounts",
    [
        [8 * 3600, 1, 3600, 1],
        ["8h", "1s", "1h", "1s"],
        [timedelta(hours=8), timedelta(seconds=1), timedelta(hours=1), timedelta(seconds=1)],
    ],
    ids=["seconds", "texts", "timedeltas"],
)
@pytest.mark.parametrize("make", COLUMNS, ids=named)
def test_an_amount_for_each(make, amounts):
    due, _ = CALENDAR.add_array(make(STARTS), make(amounts))
    assert listed(due)[0] == DUES[0]
    assert listed(due)[2] == CALENDAR.add(STARTS[2], "1h")
    plain, _ = CALENDAR.add_array(make(STARTS), np.array([8 * 3600, 1, 3600, 1]))
    assert listed(plain) == listed(due)


@pytest.mark.parametrize(
    "column",
    [make(STARTS)[:0] for make in (pandas_series, pandas_in_arrow, polars_series, arrow_array)],
    ids=lambda column: type(column).__name__,
)
def test_nothing_at_all(column):
    due, status = CALENDAR.add_array(column, "8h")
    assert listed(due) == listed(status) == []


# -- what is kept ---------------------------------------------------------------------------------


def test_pandas_keeps_its_index_and_joins():
    table = pd.DataFrame({"received_at": pandas_series(STARTS)})
    table["due"], table["status"] = CALENDAR.add_array(table["received_at"], "8h")
    assert list(table.index) == ["a", "b", "c", "d"]
    assert str(table["due"].dtype) == f"datetime64[s, {ZONE}]"
    assert table["status"].dtype == np.int32
    amount, _ = CALENDAR.between_array(table["received_at"], table["due"])
    assert (amount.name, amount.dtype) == ("amount", pd.Int64Dtype())
    is_open, _ = CALENDAR.is_open_array(table["received_at"])
    assert (is_open.name, is_open.dtype) == ("is_open", pd.BooleanDtype())


def test_pandas_index_stays_an_index():
    index = pd.DatetimeIndex([it for it in STARTS if it])
    due, status = CALENDAR.add_array(index, "8h")
    assert isinstance(due, pd.DatetimeIndex)
    assert isinstance(status, pd.Index)
    assert due[0] == DUES[0]


def test_pandas_in_arrow_stays_in_arrow():
    due, _ = CALENDAR.add_array(pandas_in_arrow(STARTS), "8h")
    assert due.dtype == pd.ArrowDtype(pa.timestamp("s", ZONE))


def test_polars_columns_have_names_to_join_by():
    table = pl.DataFrame({"received_at": polars_series(STARTS)})
    table = table.with_columns(*CALENDAR.add_array(table["received_at"], "8h"))
    assert table.columns == ["received_at", "due", "status"]
    assert table["due"].dtype == pl.Datetime("ms", ZONE)


def test_arrow_keeps_its_kind():
    for make, kind in ((arrow_array, pa.Array), (arrow_chunks, pa.ChunkedArray)):
        due, status = CALENDAR.add_array(make(STARTS), "8h")
        assert isinstance(due, kind)
        assert (due.type, status.type) == (pa.timestamp("s", ZONE), pa.int32())


@pytest.mark.parametrize("unit", ["s", "ms", "us", "ns"])
def test_every_unit_is_floored(unit):
    at = datetime(2026, 11, 23, 9, tzinfo=UTC)
    for column in (
        pd.Series([at]).dt.as_unit(unit),
        pa.array([at], pa.timestamp(unit, "UTC")),
        *([pl.Series([at], dtype=pl.Datetime(unit, "UTC"))] if unit != "s" else []),
    ):
        due, _ = CALENDAR.add_array(column, "8h")
        assert listed(due) == [CALENDAR.add(at, "8h")]


def test_a_list_of_aware_datetimes_is_an_array():
    due, status = CALENDAR.add_array([STARTS[0], None], "8h")
    assert due.astype(str).tolist() == ["2026-08-22T03:00:00", "NaT"]
    assert status.tolist() == [0, ErrorCode.INVALID_TIME.number]


# -- what is refused ------------------------------------------------------------------------------

NAIVE = [datetime(2026, 11, 23, 16)]
CURES = {
    "pandas": (pd.Series(NAIVE), "column.dt.tz_localize"),
    "index": (pd.DatetimeIndex(NAIVE), "column.tz_localize"),
    "pandas in arrow": (
        pd.Series(pd.array(NAIVE, pd.ArrowDtype(pa.timestamp("s")))),
        "column.dt.tz_localize",
    ),
    "polars": (pl.Series(NAIVE), "column.dt.replace_time_zone"),
    "arrow": (pa.array(NAIVE), "pyarrow.compute.assume_timezone(column, "),
    "list": (NAIVE, "value.replace(tzinfo=petition.VIETNAM)"),
}


@pytest.mark.parametrize("name", CURES)
def test_a_naive_column_is_refused_with_its_cure(name):
    column, cure = CURES[name]
    for call in (CALENDAR.is_open_array, lambda it: CALENDAR.add_array(it, "8h")):
        with pytest.raises(petition.InvalidInput) as raised:
            call(column)
        assert raised.value.code is ErrorCode.INVALID_TIME
        assert cure in raised.value.message


def test_the_cures_cure():
    zone = ZONE
    cured = [
        pd.Series(NAIVE).dt.tz_localize(zone),
        pd.DatetimeIndex(NAIVE).tz_localize(zone),
        pl.Series(NAIVE).dt.replace_time_zone(zone),
        pa.compute.assume_timezone(pa.array(NAIVE), zone),
    ]
    for column in cured:
        assert listed(CALENDAR.add_array(column, "8h")[0]) == [DUES[2]]


@pytest.mark.parametrize(
    "column",
    [
        pd.Series(["2026-11-23"]),
        pd.Series([1.5]),
        pd.Series([datetime(2026, 1, 1, tzinfo=UTC)], dtype=object),
        pl.Series(["2026-11-23"]),
        pl.Series([1]),
        pa.array(["2026-11-23"]),
        pa.array([1]),
        np.array([1]),
        ["2026-11-23"],
    ],
    ids=lambda column: type(column).__name__,
)
def test_other_columns_are_refused(column):
    with pytest.raises(petition.WrongType, match="at takes") as raised:
        CALENDAR.is_open_array(column)
    assert raised.value.code is ErrorCode.WRONG_TYPE


def test_a_table_is_told_from_a_column():
    columns = {"received_at": STARTS}
    for table in (pd.DataFrame(columns), pl.DataFrame(columns), pa.table(columns)):
        with pytest.raises(petition.WrongType, match="one column"):
            CALENDAR.is_open_array(table)


def test_times_are_no_dates():
    for column in (
        pandas_series(STARTS),
        polars_series(STARTS),
        arrow_array(STARTS),
        pd.Series([datetime(2026, 1, 1, 8)]),
    ):
        with pytest.raises(petition.WrongType, match="(?i)date"):
            CALENDAR.windows_array(column)
    midnights = pd.Series([datetime(2026, 11, 23), None])
    assert listed(CALENDAR.windows_array(midnights)[2]) == [0, ErrorCode.INVALID_TIME.number]


def test_rows_that_do_not_belong_together():
    starts = pandas_series(STARTS)
    with pytest.raises(petition.InvalidInput, match="another index.*reindex"):
        CALENDAR.between_array(starts, starts[::-1])
    with pytest.raises(petition.InvalidInput, match="another index"):
        CALENDAR.add_array(starts, pd.Series([1, 2, 3, 4]))
    with pytest.raises(petition.InvalidInput, match="shape"):
        CALENDAR.between_array(polars_series(STARTS), polars_series(STARTS)[:2])


def test_one_missing_amount_spoils_no_other():
    for make in (pandas_in_arrow, polars_series, arrow_array):
        due, status = CALENDAR.add_array(make(STARTS), make([8 * 3600, 1, None, 1]))
        assert listed(due) == [DUES[0], None, None, None]
        assert listed(status)[2] != 0


# -- what is loaded -------------------------------------------------------------------------------


def test_nothing_is_imported_before_it_is_given():
    code = (
        "import sys, numpy as np, petition\n"
        "at = np.array(['2026-11-23T09:00'], 'datetime64[s]')\n"
        "petition.Calendar.builtin().add_array(at, '8h')\n"
        "print(*sorted({'pandas', 'polars', 'pyarrow'} & sys.modules.keys()))"
    )
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert run.stdout.strip() == ""


def test_amounts_are_working_time():
    assert CALENDAR.add_array(pandas_series(STARTS), WorkingTime.hours(8))[0].equals(
        CALENDAR.add_array(pandas_series(STARTS), timedelta(hours=8))[0]
    )
