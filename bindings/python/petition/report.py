"""Reports on many cases: totals, and the same for each unit."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, fields
from datetime import date, datetime, timedelta

from petition import _core
from petition.audit import CaseSummary
from petition.calendar import Calendar
from petition.regulation import Clause, Regulation
from petition.texts import Lang
from petition.times import VIETNAM, from_seconds, maybe_to_seconds, to_days, to_seconds
from petition.value import Value
from petition.words import Period

__all__ = ["Report", "Tally", "UnitTally", "period_of", "report", "report_json"]


@dataclass(frozen=True, slots=True, repr=False)
class Tally(Value):
    """How many cases, of those received in the time of the report.

    Attributes
    ----------
    received : int
        Declined, answered and open ones together.
    declined, answered, open : int
        As they stand (Art. 10.1.2).
    answered_late : int
        Of those answered (Art. 11.4).
    overdue : int
        Of those open (Art. 11.4).
    rated : int
        Of those answered (Art. 14).
    ratings : tuple of (str, int)
        For each step of the scale, in its order (Art. 14).
    satisfied : int
        Of those rated.
    satisfied_share : float or None
        Of those rated, the share that counts as satisfied (Art. 19.3, 21); None when none is.
    deviations : int
        How many the audits found.
    """

    received: int
    declined: int
    answered: int
    answered_late: int
    open: int
    overdue: int
    rated: int
    ratings: tuple[tuple[str, int], ...]
    satisfied: int
    satisfied_share: float | None
    deviations: int


@dataclass(frozen=True, slots=True, repr=False)
class UnitTally(Value):
    """The cases that one unit answered or holds.

    Attributes
    ----------
    unit : str
        Its id; empty for the operator.
    tally : Tally
        How many.
    """

    unit: str
    tally: Tally


@dataclass(frozen=True, slots=True, repr=False)
class Report(Value):
    """Cases summed up (Art. 12.2, 15.5, 18.3, 21).

    Attributes
    ----------
    start, end : datetime
        The cases received from then on, and before then.
    total : Tally
        All of them.
    units : tuple of UnitTally
        By unit id.
    citations : tuple of Clause
        What reporting it rests on.
    """

    start: datetime
    end: datetime
    total: Tally
    units: tuple[UnitTally, ...]
    citations: tuple[Clause, ...]


def report(
    regulation: Regulation, cases: Iterable[CaseSummary], start: datetime, end: datetime
) -> Report:
    """Sum up the cases received from ``start`` up to, not with, ``end`` (Art. 12.2, 15.5, 21).

    Parameters
    ----------
    regulation : Regulation
        Its rating scale is counted by.
    cases : iterable of CaseSummary
        What ``petition.audit`` gives of each; one of which no receipt was accepted is left out.
    start, end : datetime
        Aware; ``petition.period_of`` gives those of a week, month, quarter or year.

    Returns
    -------
    Report
        In total and by unit.

    Raises
    ------
    InvalidInput
        For a naive datetime.

    Examples
    --------
    >>> import datetime, petition
    >>> law = petition.Regulation.builtin()
    >>> start, end = petition.period_of(petition.Period.MONTH, datetime.date(2026, 11, 24))
    >>> found = petition.report(law, [], start, end)
    >>> found.total.received, [clause.id for clause in found.citations]
    (0, ['12.2', '15.5', '21', '14', '19.3', '18.2', '18.3'])
    """
    core = _core_report(regulation, cases, start, end)
    clauses = regulation.clauses
    scale = [rating.id for rating in regulation.ratings]
    return Report(
        start,
        end,
        _tally(core.total, scale),
        tuple(UnitTally(of.unit, _tally(of.tally, scale)) for of in core.units),
        tuple(clauses[index] for index in core.citations),
    )


def report_json(
    regulation: Regulation,
    cases: Iterable[CaseSummary],
    start: datetime,
    end: datetime,
    lang: Lang = "vi",
) -> str:
    """A report as one line of JSON, the same text as in C and C++.

    Parameters
    ----------
    regulation : Regulation
        Its rating scale is counted by.
    cases : iterable of CaseSummary
        What ``petition.audit`` gives of each.
    start, end : datetime
        Aware.
    lang : {"vi", "en"}
        The language of its texts.

    Returns
    -------
    str
        One object, without a line feed.

    Raises
    ------
    InvalidInput
        For a naive datetime.

    Examples
    --------
    >>> import datetime, json, petition
    >>> start, end = petition.period_of(petition.Period.YEAR, datetime.date(2026, 11, 24))
    >>> text = petition.report_json(petition.Regulation.builtin(), [], start, end)
    >>> json.loads(text)["until"]
    '2027-01-01T00:00:00+07:00'
    """
    return _core_report(regulation, cases, start, end).to_json(regulation._core, lang)


def period_of(
    period: Period, day: date, calendar: Calendar | None = None
) -> tuple[datetime, datetime]:
    """The week from Monday, the month, quarter or year that a date lies in (Art. 12.1).

    Parameters
    ----------
    period : Period
        Which of them.
    day : date
        In the years 1 to 9998.
    calendar : Calendar, optional
        Whose offset the days are in; that of Vietnam when left out.

    Returns
    -------
    start : datetime
        Its first instant.
    end : datetime
        The first instant after it.

    Raises
    ------
    InvalidInput
        Outside those years.

    Examples
    --------
    >>> import datetime, petition
    >>> start, end = petition.period_of(petition.Period.WEEK, datetime.date(2026, 11, 24))
    >>> print(start, end)
    2026-11-23 00:00:00+07:00 2026-11-30 00:00:00+07:00
    """
    zone = VIETNAM if calendar is None else calendar.zone
    offset = zone.utcoffset(None) or timedelta()
    span = _core.period_of(period.number, to_days(day, "day"), int(offset.total_seconds()))
    return from_seconds(span[0], zone), from_seconds(span[1], zone)


def _core_report(
    regulation: Regulation, cases: Iterable[CaseSummary], start: datetime, end: datetime
) -> _core.Report:
    summaries = [_summary_to(each) for each in cases]
    return _core.report(
        regulation._core, summaries, to_seconds(start, "start"), to_seconds(end, "end")
    )


def _summary_to(value: CaseSummary) -> _core.CaseSummary:
    """The core's form; of one that it did not make, what is counted."""
    if value._core is not None:
        made: _core.CaseSummary = value._core
        return made
    core = _core.CaseSummary()
    core.received_at = maybe_to_seconds(value.received_at, "at")
    core.position = value.position.number
    core.unit = value.unit
    core.rating = value.rating
    core.overdue = value.overdue
    core.answered_late = value.answered_late
    core.deviations = value.deviations
    return core


def _tally(core: _core.Tally, scale: list[str]) -> Tally:
    counted = {field.name: getattr(core, field.name) for field in fields(Tally)}
    return Tally(**counted | {"ratings": tuple(zip(scale, core.ratings, strict=True))})
