"""The second model's working time keeps to dated examples and to the statutory number of days."""

from __future__ import annotations

import random
import sys
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from model import working_time  # noqa: E402
from model.compare_working_time import differences  # noqa: E402

SEED = 192

EXAMPLES = [
    ("2026-08-20T10:00", "2026-08-21T10:00"),
    ("2026-08-21T10:00", "2026-08-22T10:00"),
    ("2026-08-28T10:00", "2026-09-03T10:00"),
    ("2026-02-13T15:00", "2026-02-23T15:00"),
    ("2026-11-23T16:00", "2026-11-25T16:00"),
    ("2022-12-30T16:30", "2023-01-03T16:30"),
    ("2025-05-03T09:00", "2025-05-05T17:00"),
    ("2023-04-28T16:00", "2023-05-04T16:00"),
]


def at(text: str) -> int:
    return int(datetime.fromisoformat(text + ":00+07:00").timestamp())


@pytest.mark.parametrize(("received", "due"), EXAMPLES)
def test_eight_working_hours(received: str, due: str) -> None:
    assert working_time.add(at(received), 8 * 3600) == at(due)


@pytest.mark.parametrize(
    ("year", "days"), [(2021, 11), (2022, 11), (2023, 11), (2024, 11), (2025, 11), (2026, 12)]
)
def test_days_off_less_days_worked_in_exchange(year: int, days: int) -> None:
    every = [date(year, 1, 1) + timedelta(n) for n in range(366)]
    every = [day for day in every if day.year == year]
    off = sum(day.weekday() < 5 and not working_time.is_working_day(day) for day in every)
    worked = sum(day.weekday() >= 5 and working_time.is_working_day(day) for day in every)
    assert off - worked == days


def test_between_undoes_add() -> None:
    chosen = random.Random(SEED)
    first, last = at("2021-01-01T00:00"), at("2026-11-30T00:00")
    for _ in range(2000):
        start = chosen.randint(first, last)
        seconds = chosen.randint(1, 40 * 3600)
        end = working_time.add(start, seconds)
        assert working_time.between(start, end) == seconds, (SEED, start, seconds)
        assert working_time.between(start, end - 1) == seconds - 1, (SEED, start, seconds)


def test_the_engine_counts_as_the_model_does() -> None:
    assert differences(5000, SEED) == []


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("WINDOWS", ((7 * 3600, 17 * 3600),)),
        ("WINDOWS", ((7 * 3600, 11 * 3600), (13 * 3600, 17 * 3600 + 1))),
        ("WINDOWS", ((7 * 3600 + 1, 11 * 3600), (13 * 3600, 17 * 3600))),
        ("_WORKED", frozenset()),
        ("_OFF", working_time._OFF - {date(2026, 11, 24)}),
        ("_OFF", working_time._OFF - {date(2022, 1, 31)}),
        ("UTC_OFFSET", 8 * 3600),
    ],
)
def test_a_wrong_figure_is_caught(
    monkeypatch: pytest.MonkeyPatch, name: str, value: object
) -> None:
    monkeypatch.setattr(working_time, name, value)
    assert differences(5000, SEED)
