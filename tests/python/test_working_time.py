"""Amounts of working time, and instants as text."""

import pickle
from datetime import timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

import petition
from petition import ErrorCode, WorkingTime

seconds = st.integers(-(2**40), 2**40)


@given(seconds, seconds)
def test_amounts_add_and_compare_as_numbers_do(a, b):
    x, y = WorkingTime(a), WorkingTime(b)
    assert (x + y).count_s == a + b
    assert x - y == -(y - x)
    assert (x < y) == (a < b)
    assert abs(x).count_s == abs(a)
    assert bool(x) == bool(a)
    assert hash(x) == hash(WorkingTime(a))


@given(seconds)
def test_repr_and_text_read_back(n):
    amount = WorkingTime(n)
    assert eval(repr(amount), {"WorkingTime": WorkingTime}) == amount
    assert WorkingTime.parse(str(amount)) == amount
    assert pickle.loads(pickle.dumps(amount)) == amount


def test_units():
    assert WorkingTime.hours(8) == WorkingTime.minutes(480) == WorkingTime.seconds(28800)
    assert repr(WorkingTime.hours(8)) == "WorkingTime.hours(8)"
    assert str(WorkingTime.parse("-1h30m")) == "-1h30m"
    assert str(WorkingTime(0)) == "0s"


def test_working_and_clock_time_do_not_add_up():
    for other in (timedelta(hours=1), 3600, 1.0):
        with pytest.raises(TypeError):
            WorkingTime.hours(1) + other
        with pytest.raises(TypeError):
            WorkingTime.hours(1) - other
    assert WorkingTime.hours(1) != timedelta(hours=1)


@pytest.mark.parametrize("number", [1.5, "8", None, True])
def test_only_whole_numbers(number):
    with pytest.raises(petition.WrongType) as raised:
        WorkingTime(number)
    assert raised.value.code is ErrorCode.WRONG_TYPE
    assert isinstance(raised.value, TypeError)


def test_too_large():
    assert WorkingTime(2**63 - 1).count_s == 2**63 - 1
    with pytest.raises(petition.InvalidInput) as raised:
        WorkingTime.hours(2**60)
    assert raised.value.code is ErrorCode.OVERFLOW


@pytest.mark.parametrize("text", ["", "8", "h", "8x", "1.5h", "8h ", " 8h", "٨h", "8h30"])
def test_text_that_is_no_amount(text):
    with pytest.raises(petition.InvalidInput) as raised:
        WorkingTime.parse(text)
    assert raised.value.code is ErrorCode.INVALID_VALUE


def test_instants_read_in_any_offset_and_are_shown_in_vietnams():
    assert petition.instant("2026-11-23T09:00:00Z") == petition.instant("2026-11-23T16:00+07:00")
    assert petition.instant("2026-11-23T09:00:00Z").tzinfo == timezone(timedelta(hours=7))
    assert petition.instant("2026-11-23T16:00:00.999+07:00").microsecond == 0


@pytest.mark.parametrize("text", ["2026-11-23T16:00:00", "2026-02-30T16:00:00Z", "23/11/2026", ""])
def test_text_that_is_no_instant(text):
    with pytest.raises(petition.InvalidInput) as raised:
        petition.instant(text)
    assert raised.value.code is ErrorCode.INVALID_TIME
