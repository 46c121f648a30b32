"""Reports on many cases: totals, and the same for each unit."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, fields
from datetime import date, datetime, timedelta

from petition import _core
from petition.audit import CaseSummary
from petition.calendar import Calendar
from petition.errors import InvalidInput
from petition.regulation import Clause, Regulation
from petition.shown import Shown
from petition.texts import Lang
from petition.times import VIETNAM, from_seconds, to_days, to_seconds
from petition.value import Value
from petition.words import ErrorCode, Period

__all__ = ["Report", "Tally", "UnitTally", "period_of", "report", "report_json"]


@dataclass(frozen=True, slots=True, repr=False)
class Tally(Value):
    """How many cases: what was there and what came has left or is open.

    ``carried_over + received + reopened`` is ``declined + withdrawn + answered + returned +
    passed_up + passed_on + open``. In a total nothing is returned, passed up or passed on.

    Attributes
    ----------
    carried_over : int
        Open before the time of the report.
    received : int
        Came in it.
    reopened : int
        Opened again in it, after an answer (I-13).
    declined, withdrawn, answered : int
        Left in it (Art. 10.1.2; I-26).
    answered_late : int
        Of those answered (Art. 11.4).
    returned : int
        As not competent (Art. 4.5).
    passed_up : int
        By silence, to the next level (Art. 10.1.2.b2).
    passed_on : int
        Forwarded, referred, assigned or taken back.
    open : int
        At the end of the time of the report.
    overdue : int
        Of those open (Art. 11.4).
    rescheduled : int
        Agreed times moved, of those that left or are open (Art. 11.3).
    lapses : int
        Due times missed, likewise (Art. 11.4).
    rated : int
        In the time of the report; in a row, of the one who answered (Art. 14).
    ratings : tuple of (str, int)
        For each step of the scale, in its order (Art. 14).
    satisfied : int
        Of those rated.
    satisfied_share : float or None
        Of those rated, the share that counts as satisfied (Art. 19.3, 21); None when none is.
    deviations : int
        Of the cases received in it; in a row, of its unit.
    """

    carried_over: int
    received: int
    reopened: int
    declined: int
    withdrawn: int
    answered: int
    answered_late: int
    returned: int
    passed_up: int
    passed_on: int
    open: int
    overdue: int
    rescheduled: int
    lapses: int
    rated: int
    ratings: tuple[tuple[str, int], ...]
    satisfied: int
    satisfied_share: float | None
    deviations: int


@dataclass(frozen=True, slots=True, repr=False)
class UnitTally(Value):
    """What passed through the hands of one unit, level, topic or channel.

    Attributes
    ----------
    unit : str
        Its id; of units, empty: the operator.
    tally : Tally
        How many.
    """

    unit: str
    tally: Tally


@dataclass(frozen=True, slots=True, repr=False)
class Report(Value, Shown):
    """Cases summed up (Art. 12.2, 15.5, 18.3, 21).

    Attributes
    ----------
    start, end : datetime
        What happened from then on, and before then.
    total : Tally
        All cases, each once.
    units : tuple of UnitTally
        By unit id: a case that several held stands in the row of each.
    levels : tuple of UnitTally
        By the name of the position, in the order of the process; likewise.
    topics, channels : tuple of UnitTally
        By id: whole cases.
    citations : tuple of Clause
        What reporting it rests on.
    """

    start: datetime
    end: datetime
    total: Tally
    units: tuple[UnitTally, ...]
    levels: tuple[UnitTally, ...]
    topics: tuple[UnitTally, ...]
    channels: tuple[UnitTally, ...]
    citations: tuple[Clause, ...]


def report(
    regulation: Regulation, cases: Iterable[CaseSummary], start: datetime, end: datetime
) -> Report:
    """Sum up what happened from ``start`` up to, not with, ``end`` (Art. 12.2, 15.5, 21).

    A case received in April and answered in May stands in both months, each time in its column;
    what one month leaves open the next carries over.

    Parameters
    ----------
    regulation : Regulation
        Its rating scale is counted by.
    cases : iterable of CaseSummary
        What ``petition.audit`` gives of each, as of ``end`` or later; one of which no receipt was
        accepted is left out.
    start, end : datetime
        Aware; ``petition.period_of`` gives those of a week, month, quarter or year.

    Returns
    -------
    Report
        In total, and by unit, level, topic and channel.

    Raises
    ------
    InvalidInput
        For a naive datetime, or a summary that no audit gave.

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
        _rows(core.units, scale),
        _rows(core.levels, scale),
        _rows(core.topics, scale),
        _rows(core.channels, scale),
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


def periods_of(
    period: Period, first: date, last: date, calendar: Calendar | None = None
) -> tuple[tuple[datetime, datetime], ...]:
    """Each week, month, quarter or year from that of one day to that of another.

    ``report`` for each makes a series: what one leaves open the next carries over.

    Parameters
    ----------
    period : Period
        Which of them.
    first, last : date
        In the years 1 to 9998.
    calendar : Calendar, optional
        Whose offset the days are in; that of Vietnam when left out.

    Returns
    -------
    tuple of (datetime, datetime)
        As ``period_of`` gives them, in order of time; empty when ``last`` is before that of
        ``first``.

    Raises
    ------
    InvalidInput
        Outside those years.

    Examples
    --------
    >>> import datetime, petition
    >>> first, last = datetime.date(2026, 11, 24), datetime.date(2027, 1, 3)
    >>> months = petition.periods_of(petition.Period.MONTH, first, last)
    >>> [str(start.date()) for start, end in months]
    ['2026-11-01', '2026-12-01', '2027-01-01']
    """
    _, after = period_of(period, last, calendar)
    start, end = period_of(period, first, calendar)
    made = [(start, end)] if end <= after else []
    while end < after:
        start, end = period_of(period, end.date(), calendar)
        made.append((start, end))
    return tuple(made)


def _core_report(
    regulation: Regulation, cases: Iterable[CaseSummary], start: datetime, end: datetime
) -> _core.Report:
    summaries = [_summary_to(each) for each in cases]
    return _core.report(
        regulation._core, summaries, to_seconds(start, "start"), to_seconds(end, "end")
    )


def _summary_to(value: CaseSummary) -> _core.CaseSummary:
    if value._core is None:
        raise InvalidInput(
            ErrorCode.INVALID_ARGUMENT,
            f"a report sums up what petition.audit gave, not a summary of {value.case_id!r} made "
            "otherwise",
            "cases",
        )
    made: _core.CaseSummary = value._core
    return made


def _rows(rows: Iterable[_core.UnitTally], scale: list[str]) -> tuple[UnitTally, ...]:
    return tuple(UnitTally(of.unit, _tally(of.tally, scale)) for of in rows)


def _tally(core: _core.Tally, scale: list[str]) -> Tally:
    counted = {field.name: getattr(core, field.name) for field in fields(Tally)}
    return Tally(**counted | {"ratings": tuple(zip(scale, core.ratings, strict=True))})
