"""Working time over random calendars, against an oracle that marks every open minute by itself.

Each example is one random calendar with many instants and amounts, judged over arrays: every
property sees more than 10,000 cases. The cases are the same in every run.
"""

from datetime import date, timedelta

import numpy as np
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import petition
from petition import Calendar, Closing, LunarDate

FIRST, DAYS = date(2024, 2, 1), 45
EACH = 64
EXAMPLES = 170
DAY = 1440

fixed = settings(
    max_examples=EXAMPLES,
    derandomize=True,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
assert EXAMPLES * EACH > 10_000

WEEK = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]


def clock(minute):
    return f"{minute // 60:02d}:{minute % 60:02d}"


@st.composite
def windows(draw, least=0):
    """Windows of one day in minutes, in order, apart from one another."""
    edges = draw(st.lists(st.integers(0, DAY), min_size=2 * least, max_size=6, unique=True))
    edges = sorted(edges[: len(edges) // 2 * 2])
    return list(zip(edges[::2], edges[1::2], strict=True))


@st.composite
def calendars(draw):
    """A calendar, the minutes it is open by the oracle, and its first minute since 1970 UTC."""
    offset = draw(st.integers(-48, 56)) * 15
    week = [draw(windows(least=1 if day == 0 else 0)) for day in range(7)]
    single = draw(st.dictionaries(st.integers(0, DAYS - 1), windows(), max_size=6))
    lines = [
        'id = "random"\nversion = "1"\ntitle = { vi = "ngẫu nhiên", en = "random" }',
        f'utc_offset = "{"-" if offset < 0 else "+"}{clock(abs(offset))}"',
        f"first = {FIRST}\nlast = {FIRST + timedelta(DAYS - 1)}",
        f"announced_until = {FIRST + timedelta(DAYS - 1)}",
    ]
    for name, of_day in zip(WEEK, week, strict=True):
        if of_day:
            lines.append(f'[[week]]\ndays = "{name}"\nwindows = {listed(of_day)}')
    for index, of_day in single.items():
        lines.append(
            f"[[day]]\ndate = {FIRST + timedelta(index)}\nwindows = {listed(of_day)}\n"
            'reason = { vi = "riêng", en = "own" }\ninstrument = "1/TB"'
        )
    open_minutes = np.zeros(DAYS * DAY, bool)
    for index in range(DAYS):
        weekday = (FIRST + timedelta(index)).weekday()
        for begin, end in single.get(index, week[weekday]):
            open_minutes[index * DAY + begin : index * DAY + end] = True
    base = (FIRST - date(1970, 1, 1)).days * DAY - offset
    return Calendar.parse("\n".join(lines)), open_minutes, base


def listed(of_day):
    return "[" + ", ".join(f'"{clock(a)}-{clock(b)}"' for a, b in of_day) + "]"


@st.composite
def cases(draw):
    calendar, minutes, base = draw(calendars())
    seed = draw(st.integers(0, 2**32 - 1))
    random = np.random.default_rng(seed)
    at = random.integers(0, len(minutes), EACH)
    amount = random.integers(-3 * DAY, 3 * DAY, EACH)
    return calendar, minutes, base, at, amount


def instants(base, minute):
    return ((base + np.asarray(minute, np.int64)) * 60).view("datetime64[s]")


def oracle_add(minutes, at, amount):
    """Steps over the minutes one by one; None when they run out."""
    left, step = abs(amount), 1 if amount >= 0 else -1
    while left:
        look = at if step > 0 else at - 1
        if not 0 <= look < len(minutes):
            return None
        left -= int(minutes[look])
        at += step
    return at


@fixed
@given(cases())
def test_add_and_subtract_are_those_of_the_oracle(case):
    calendar, minutes, base, at, amount = case
    due, status = calendar.add_array(instants(base, at), amount * 60)
    for i in range(EACH):
        expected = oracle_add(minutes, int(at[i]), int(amount[i]))
        assert (status[i] == 0) == (expected is not None)
        if expected is not None:
            assert due[i] == instants(base, [expected])[0]
    back, _ = calendar.subtract_array(instants(base, at), amount * 60)
    forth, _ = calendar.add_array(instants(base, at), -amount * 60)
    assert np.array_equal(back, forth, equal_nan=True)


@fixed
@given(cases())
def test_between_counts_the_open_minutes(case):
    calendar, minutes, base, at, amount = case
    other = (at + amount) % len(minutes)
    found, status = calendar.between_array(instants(base, at), instants(base, other))
    before = np.concatenate([[0], np.cumsum(minutes)])
    assert not status.any()
    assert np.array_equal(found, (before[other] - before[at]) * 60)


@fixed
@given(cases())
def test_between_is_the_inverse_of_add(case):
    calendar, _, base, at, amount = case
    start = instants(base, at)
    due, status = calendar.add_array(start, amount * 60)
    done = status == 0
    found, _ = calendar.between_array(start[done], due[done])
    assert np.array_equal(found, amount[done] * 60)


@fixed
@given(cases())
def test_add_is_additive_and_monotone(case):
    calendar, _, base, at, amount = case
    start, amount = instants(base, at), np.abs(amount) * 60
    part = amount // 3
    whole, status = calendar.add_array(start, amount)
    done = status == 0
    first, _ = calendar.add_array(start, part)
    second, _ = calendar.add_array(first[done], (amount - part)[done])
    assert np.array_equal(second, whole[done])
    assert (first[done] <= whole[done]).all()
    order = np.argsort(start)
    same, status = calendar.add_array(start[order], np.full(EACH, 3600))
    assert (np.diff(same[status == 0]).astype(np.int64) >= 0).all()


@fixed
@given(cases())
def test_openings_and_closings_are_those_of_the_oracle(case):
    calendar, minutes, base, at, _ = case
    start = instants(base, at)
    is_open, status = calendar.is_open_array(start)
    assert not status.any()
    assert np.array_equal(is_open, minutes[at])
    edges = np.diff(np.concatenate([[False], minutes, [False]]).astype(np.int8))
    openings, closings = np.flatnonzero(edges == 1), np.flatnonzero(edges == -1)
    opening, no_opening = calendar.next_opening_array(start)
    closing, no_closing = calendar.previous_close_array(start)
    soon, no_soon = calendar.next_open_array(start)
    for i in range(EACH):
        later = openings[openings > at[i]]
        assert (no_opening[i] == 0) == (later.size > 0)
        if later.size:
            assert opening[i] == instants(base, later[:1])[0]
        earlier = closings[closings <= at[i]]
        assert (no_closing[i] == 0) == (earlier.size > 0)
        if earlier.size:
            assert closing[i] == instants(base, earlier[-1:])[0]
        reached = at[i] if minutes[at[i]] else (later[0] if later.size else None)
        assert (no_soon[i] == 0) == (reached is not None)
        if reached is not None:
            assert soon[i] == instants(base, [reached])[0]


@fixed
@given(cases())
def test_arrays_give_what_single_calls_give(case):
    calendar, _, base, at, amount = case
    start = instants(base, at)
    for closing in Closing:
        due, status = calendar.add_array(start, amount * 60, closing)
        for i in range(EACH):
            moment = petition.instant(f"{start[i]}Z")
            try:
                one = calendar.add(moment, petition.WorkingTime(int(amount[i]) * 60), closing)
            except petition.Error as error:
                assert status[i] == error.code.number
            else:
                assert status[i] == 0
                assert np.datetime64(int(one.timestamp()), "s") == due[i]


@fixed
@given(cases())
def test_working_days_are_counted(case):
    calendar, minutes, _, at, amount = case
    day, other = at // DAY, (at + amount) % len(minutes) // DAY
    worked = np.concatenate([[0], np.cumsum(minutes.reshape(DAYS, DAY).any(axis=1))])
    first = np.datetime64(FIRST, "D")
    found, status = calendar.working_days_between_array(first + day, first + other)
    assert not status.any()
    assert np.array_equal(found, worked[other] - worked[day])


def test_every_lunar_date_goes_there_and_back():
    start = date(1900, 1, 31)
    for index in range(0, 73_000, 7):
        day = start + timedelta(index)
        assert LunarDate.from_date(day).to_date() == day
