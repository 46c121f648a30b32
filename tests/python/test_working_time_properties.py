"""Working time over random calendars, against an oracle that marks every open minute by itself.

Each of the 10,000 examples is a calendar of its own, with weekly and overnight windows, a season
and single dates, and with some instants and amounts; every property is checked on it. The examples
are the same in every run. One is read from a string of bytes, which is quick to draw, and in which
zeros are the simplest calendar.
"""

from dataclasses import dataclass
from datetime import date, timedelta

import numpy as np
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import petition
from petition import Calendar, Closing, LunarDate

EXAMPLES = 10_000
FIRST, DAYS, DAY = date(2024, 2, 1), 30, 1440
END = DAYS * DAY
EACH = 8

WEEK = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
BECAUSE = 'reason = { vi = "riêng", en = "own" }\ninstrument = "1/TB"\n'
SIZE = 300


class Numbers:
    """Reads numbers from bytes, two at a time."""

    def __init__(self, content):
        self._next = iter(np.frombuffer(content, "<u2").tolist())

    def below(self, end):
        return next(self._next) % end

    def windows(self, tail):
        """Windows of one date, in order; none begins before `tail`, the last may run over by it."""
        edges = sorted({tail + self.below(DAY + 1 - tail) for _ in range(2 * self.below(4))})
        if edges and self.below(4) == 1:
            edges[-1] = DAY
        pairs = list(zip(edges[::2], edges[1::2], strict=False))
        if pairs and pairs[-1][1] == DAY:
            pairs[-1] = pairs[-1][0], DAY + self.below(tail + 1)
        return pairs


def clock(minute):
    return f"{minute // 60:02d}:{minute % 60:02d}"


def listed(windows):
    def one(opening, closing):
        over = closing > DAY
        return f'"{clock(opening)}-{clock(closing - DAY * over)}{"+1" * over}"'

    return "windows = [" + ", ".join(one(*window) for window in windows) + "]\n"


@dataclass
class Case:
    calendar: Calendar
    open: np.ndarray  # every minute of the calendar
    windows: list  # of every date
    base: int  # its first minute, since 1970 UTC
    at: np.ndarray
    amount: np.ndarray

    def instants(self, minute):
        return ((self.base + np.asarray(minute, np.int64)) * 60).view("datetime64[s]")


def case_of(content):
    numbers = Numbers(content)
    offset = (numbers.below(105) - 48) * 15
    tail = numbers.below(4) * 120
    week = [numbers.windows(tail) for _ in WEEK]
    week[0] = week[0] or [(420, 660)]
    season = numbers.below(DAYS), numbers.below(DAYS)
    of_season = numbers.windows(tail)
    single = {}
    for _ in range(numbers.below(5)):
        single[numbers.below(DAYS)] = numbers.windows(tail)
    windows = []
    for index in range(DAYS):
        weekday = (FIRST + timedelta(index)).weekday()
        in_season = weekday < 5 and season[0] <= index <= season[1]
        windows.append(single.get(index, of_season if in_season else week[weekday]))
    minutes = np.zeros(END + DAY, bool)
    for index, of_day in enumerate(windows):
        for opening, closing in of_day:
            minutes[index * DAY + opening : index * DAY + closing] = True
    minutes = minutes[:END]
    if not minutes.any():
        return None
    return Case(
        Calendar.parse(text_of(offset, week, season, of_season, single)),
        minutes,
        windows,
        (FIRST - date(1970, 1, 1)).days * DAY - offset,
        np.array([numbers.below(END) for _ in range(EACH)]),
        np.array([numbers.below(DAY) - DAY // 2 for _ in range(EACH)]),
    )


def text_of(offset, week, season, of_season, single):
    text = (
        'id = "random"\nversion = "1"\ntitle = { vi = "ngẫu nhiên", en = "random" }\n'
        f'utc_offset = "{"-" if offset < 0 else "+"}{clock(abs(offset))}"\n'
        f"first = {FIRST}\nlast = {FIRST + timedelta(DAYS - 1)}\n"
    )
    for name, windows in zip(WEEK, week, strict=True):
        text += f'[[week]]\ndays = "{name}"\n{listed(windows)}'
    if season[0] <= season[1]:
        begin, end = (f"{FIRST + timedelta(index):%m-%d}" for index in season)
        text += f'[[season]]\nfrom = "{begin}"\nto = "{end}"\ndays = "mon-fri"\n{listed(of_season)}'
    for index, windows in single.items():
        text += f"[[day]]\ndate = {FIRST + timedelta(index)}\n{listed(windows)}{BECAUSE}"
    return text


def stepped(open_minutes, at, amount):
    """Steps over the minutes one by one; None when they run out."""
    while amount > 0:
        if at >= END:
            return None
        amount -= open_minutes[at]
        at += 1
    while amount < 0:
        if at <= 0:
            return None
        at -= 1
        amount += open_minutes[at]
    return at


def check_each(case, found, expected):
    """The results of a search, where `expected` is a minute or None."""
    values, status = found
    assert [each is None for each in expected] == (status != 0).tolist()
    minutes = [each for each in expected if each is not None]
    assert np.array_equal(values[status == 0], case.instants(minutes))


def check_sums(case):
    one_by_one = case.open.tobytes()
    start, amount = case.instants(case.at), case.amount * 60
    pairs = list(zip(case.at.tolist(), case.amount.tolist(), strict=True))
    due = [stepped(one_by_one, at, n) for at, n in pairs]
    check_each(case, case.calendar.add_array(start, amount), due)
    check_each(case, case.calendar.subtract_array(start, -amount), due)
    other = case.at[::-1]
    between, status = case.calendar.between_array(start, case.instants(other))
    assert not status.any()
    before = np.concatenate([[0], np.cumsum(case.open)])
    assert np.array_equal(between, (before[other] - before[case.at]) * 60)


def check_openings(case):
    start = case.instants(case.at)
    is_open, status = case.calendar.is_open_array(start)
    assert not status.any()
    assert np.array_equal(is_open, case.open[case.at])
    edges = np.diff(np.concatenate([[False], case.open, [False]]).astype(np.int8))
    openings, closings = np.flatnonzero(edges == 1), np.flatnonzero(edges == -1)
    after = [next(iter(openings[openings > at].tolist()), None) for at in case.at]
    check_each(case, case.calendar.next_opening_array(start), after)
    until = [next(iter(closings[closings <= at][::-1].tolist()), None) for at in case.at]
    check_each(case, case.calendar.previous_close_array(start), until)
    soon = [at if case.open[at] else later for at, later in zip(case.at, after, strict=True)]
    check_each(case, case.calendar.next_open_array(start), soon)


def check_dates(case):
    first = np.datetime64(FIRST, "D")
    windows, begins, status = case.calendar.windows_array(first + np.arange(DAYS))
    assert not status.any()
    for index, of_day in enumerate(case.windows):
        found = windows[begins[index] : begins[index + 1]] // 60
        assert [tuple(window) for window in found.tolist()] == joined(of_day)
    day, other = case.at // DAY, case.at[::-1] // DAY
    worked = np.concatenate([[0], np.cumsum(case.open.reshape(DAYS, DAY).any(axis=1))])
    found, status = case.calendar.working_days_between_array(first + day, first + other)
    assert not status.any()
    assert np.array_equal(found, worked[other] - worked[day])


def joined(windows):
    """Windows that touch are one."""
    out = []
    for opening, closing in windows:
        if out and out[-1][1] == opening:
            out[-1] = out[-1][0], closing
        else:
            out.append((opening, closing))
    return out


def check_algebra(case):
    calendar, start = case.calendar, case.instants(case.at)
    due, status = calendar.add_array(start, case.amount * 60)
    done = status == 0
    found, _ = calendar.between_array(start[done], due[done])
    assert np.array_equal(found, case.amount[done] * 60)

    amount = np.abs(case.amount) * 60
    whole, status = calendar.add_array(start, amount)
    done = status == 0
    first, _ = calendar.add_array(start, amount // 3)
    second, _ = calendar.add_array(first[done], (amount - amount // 3)[done])
    assert np.array_equal(second, whole[done])
    assert (first[done] <= whole[done]).all()
    due, status = calendar.add_array(np.sort(start), np.full(EACH, 3600))
    assert (np.diff(due[status == 0]).astype(np.int64) >= 0).all()


def check_scalars(case):
    start, amount = case.instants(case.at), case.amount * 60
    for closing in Closing:
        due, status = case.calendar.add_array(start, amount, closing)
        for i in range(EACH):
            moment = petition.instant(f"{start[i]}Z")
            try:
                one = case.calendar.add(moment, petition.WorkingTime(int(amount[i])), closing)
            except petition.Error as error:
                assert status[i] == error.code.number
            else:
                assert status[i] == 0
                assert np.datetime64(int(one.timestamp()), "s") == due[i]


PROPERTIES = [check_sums, check_openings, check_dates, check_algebra, check_scalars]


@settings(
    max_examples=EXAMPLES,
    derandomize=True,
    database=None,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow],
)
@given(st.binary(min_size=SIZE, max_size=SIZE))
def test_every_property_holds_for_every_calendar(content):
    case = case_of(content)
    for check in PROPERTIES if case else []:
        check(case)


def test_every_lunar_date_goes_there_and_back():
    start = date(1900, 1, 31)
    for index in range(0, 73_000, 7):
        day = start + timedelta(index)
        assert LunarDate.from_date(day).to_date() == day
