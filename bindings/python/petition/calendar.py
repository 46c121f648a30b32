"""The working calendar: what is a working second, and sums of them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta, timezone
from os import PathLike
from typing import Any

from petition import _core, columns
from petition.columns import Amounts, Column
from petition.days import Day, Sum, Window, day_from, sum_from, window_from
from petition.errors import WrongType
from petition.shown import Shown
from petition.texts import Text, read_bytes, utf8
from petition.times import (
    Amount,
    WorkingTime,
    from_days,
    from_seconds,
    to_days,
    to_seconds,
    working_days,
    working_seconds,
)
from petition.words import Closing, ErrorCode

__all__ = ["Calendar"]

Core = _core.Calendar
Step = tuple[str, tuple[Any, ...]]


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Calendar(Shown):
    """An immutable working calendar; made by ``builtin``, ``parse`` or ``read``.

    Every operation takes constant time whatever the span. Two calendars are equal when their
    content is. Outside its covered dates a calendar refuses with ``NotCovered``; it never guesses.

    Examples
    --------
    >>> import petition
    >>> calendar = petition.Calendar.builtin()
    >>> start = petition.instant("2026-08-21T10:00:00+07:00")
    >>> print(calendar.add(start, petition.WorkingTime.hours(8)))  # a worked Saturday
    2026-08-22 10:00:00+07:00
    """

    _core: Core
    _steps: tuple[Step, ...]

    # -- making one -----------------------------------------------------------------------------

    @classmethod
    def builtin(cls) -> Calendar:
        """The state agencies of Vietnam: Monday to Friday, 07:00-11:00 and 13:00-17:00, UTC+7.

        Returns
        -------
        Calendar
            Of 2012 to 2100; days after ``announced_until`` are provisional.

        Examples
        --------
        >>> import petition
        >>> petition.Calendar.builtin().id
        'vn-state'
        """
        return cls(_core.Calendar.builtin(), (("builtin", ()),))

    @staticmethod
    def builtin_toml() -> str:
        """The TOML text of the built-in calendar, to start one's own from.

        Returns
        -------
        str
            As ``parse`` reads it.

        Examples
        --------
        >>> import petition
        >>> petition.Calendar.parse(petition.Calendar.builtin_toml()) == petition.Calendar.builtin()
        True
        """
        return _core.Calendar.builtin_toml()

    @classmethod
    def parse(cls, toml: str | bytes, where: str = "calendar") -> Calendar:
        """Read a calendar from TOML text.

        Parameters
        ----------
        toml : str or bytes
            The text; bytes are checked to be UTF-8.
        where : str
            What errors call the text.

        Returns
        -------
        Calendar
            What the text says.

        Raises
        ------
        InvalidInput
            With line and column, saying what was expected.

        Examples
        --------
        >>> import petition
        >>> mine = petition.Calendar.parse(petition.Calendar.builtin_toml(), "mine.toml")
        >>> mine.utc_offset
        datetime.timedelta(seconds=25200)
        """
        text = utf8(toml, where)
        return cls(_core.Calendar.parse(text, where), (("parse", (text, where)),))

    @classmethod
    def read(cls, path: str | PathLike[str]) -> Calendar:
        """Read a calendar from a TOML file.

        Parameters
        ----------
        path : path
            The file.

        Returns
        -------
        Calendar
            What it says.

        Raises
        ------
        InvalidInput
            With line and column, saying what was expected.
        OSError
            From the file system.

        Examples
        --------
        >>> import petition, pathlib, tempfile
        >>> with tempfile.TemporaryDirectory() as folder:
        ...     path = pathlib.Path(folder, "mine.toml")
        ...     _ = path.write_text(petition.Calendar.builtin_toml(), encoding="utf-8")
        ...     petition.Calendar.read(path).id
        'vn-state'
        """
        return cls.parse(*read_bytes(path))

    def with_days(self, toml: str | bytes, where: str = "days") -> Calendar:
        """This calendar with a host's own days joined on top.

        Parameters
        ----------
        toml : str or bytes
            TOML with ``[[day]]`` entries.
        where : str
            What errors call the text.

        Returns
        -------
        Calendar
            The same with those days; where both state one, the days joined last hold.

        Raises
        ------
        InvalidInput
            With line and column.

        Examples
        --------
        >>> import petition, datetime
        >>> calendar = petition.Calendar.builtin()
        >>> calendar == calendar.with_days("")
        True
        """
        text = utf8(toml, where)
        return self._then(lambda core: core.with_days(text, where), ("with_days", (text, where)))

    def refusing_provisional(self) -> Calendar:
        """This calendar, set to refuse dates that are not announced yet with ``NotCovered``.

        Returns
        -------
        Calendar
            The same, but stricter; it is equal only to one that refuses too.

        Examples
        --------
        >>> import petition
        >>> strict = petition.Calendar.builtin().refusing_provisional()
        >>> strict.is_open(petition.instant("2040-01-03T08:00:00+07:00"))
        Traceback (most recent call last):
            ...
        petition.errors.NotCovered: ...
        """
        return self._then(lambda core: core.refusing_provisional(), ("refusing_provisional", ()))

    def _then(self, change: Callable[[Core], Core], step: Step) -> Calendar:
        return Calendar(change(self._core), (*self._steps, step))

    # -- what it is -----------------------------------------------------------------------------

    @property
    def id(self) -> str:
        """Its identity, as in ``vn-state``."""
        return self._core.id

    @property
    def version(self) -> str:
        """The version of its data."""
        return self._core.version

    @property
    def title(self) -> Text:
        """Its title in both languages."""
        return Text(self._core.title("vi"), self._core.title("en"))

    @property
    def content_hash(self) -> str:
        """SHA-256 over its content, 64 hexadecimal digits."""
        return self._core.content_hash

    @property
    def utc_offset(self) -> timedelta:
        """Its offset from UTC, the same all year."""
        return timedelta(seconds=self._core.utc_offset_s)

    @property
    def zone(self) -> timezone:
        """Its offset as the ``tzinfo`` of every datetime it gives."""
        return timezone(self.utc_offset)

    @property
    def first_date(self) -> date:
        """The first date that it covers."""
        return from_days(self._core.first_date)

    @property
    def last_date(self) -> date:
        """The last date that it covers."""
        return from_days(self._core.last_date)

    @property
    def announced_until(self) -> date:
        """The last date that is announced; later ones are provisional."""
        return from_days(self._core.announced_until)

    # -- working time ---------------------------------------------------------------------------

    def add(self, start: datetime, amount: Amount, closing: Closing = Closing.EARLIEST) -> datetime:
        """The earliest instant at which the working time since ``start`` equals ``amount``.

        Parameters
        ----------
        start : datetime
            Aware.
        amount : WorkingTime, timedelta or str
            May be zero or negative; a text as in ``8h``, ``1h30m``. ``2d`` is a limit of two
            working days, as ``add_working_days`` counts it.
        closing : Closing
            Where it ends when it is used up at a closing time (reading I-17).

        Returns
        -------
        datetime
            In the calendar's offset.

        Raises
        ------
        InvalidInput
            For a naive datetime.
        NotCovered
            Outside the covered dates.

        Examples
        --------
        >>> import petition
        >>> start = petition.instant("2025-05-03T09:00:00+07:00")  # a Saturday
        >>> print(petition.Calendar.builtin().add(start, petition.WorkingTime.hours(8)))
        2025-05-05 17:00:00+07:00
        """
        if (days := working_days(amount)) is not None:
            return self.add_working_days(start, days, closing)
        seconds, working = to_seconds(start, "start"), working_seconds(amount, "amount")
        return from_seconds(self._core.add(seconds, working, closing.number), self.zone)

    def subtract(self, end: datetime, amount: Amount) -> datetime:
        """The latest instant from which the working time until ``end`` equals ``amount``.

        Parameters
        ----------
        end : datetime
            Aware.
        amount : WorkingTime, timedelta or str
            May be zero or negative; a text as in ``8h``, ``1h30m``.

        Returns
        -------
        datetime
            In the calendar's offset.

        Raises
        ------
        InvalidInput
            For a naive datetime.
        NotCovered
            Outside the covered dates.

        Examples
        --------
        >>> import petition
        >>> end = petition.instant("2026-08-22T10:00:00+07:00")
        >>> print(petition.Calendar.builtin().subtract(end, petition.WorkingTime.hours(8)))
        2026-08-21 10:00:00+07:00
        """
        seconds, working = to_seconds(end, "end"), working_seconds(amount, "amount")
        return from_seconds(self._core.subtract(seconds, working), self.zone)

    def between(self, start: datetime, end: datetime) -> WorkingTime:
        """The working time from ``start`` to ``end``; negative when ``end`` is earlier.

        Parameters
        ----------
        start, end : datetime
            Aware.

        Returns
        -------
        WorkingTime
            Of ``[start, end)``, in whole seconds.

        Raises
        ------
        InvalidInput
            For a naive datetime.
        NotCovered
            Outside the covered dates.

        Examples
        --------
        >>> import petition
        >>> friday = petition.instant("2026-02-13T15:00:00+07:00")
        >>> monday = petition.instant("2026-02-23T15:00:00+07:00")
        >>> petition.Calendar.builtin().between(friday, monday)  # Tết between them
        WorkingTime.hours(8)
        """
        seconds = self._core.between(to_seconds(start, "start"), to_seconds(end, "end"))
        return WorkingTime(seconds)

    def is_open(self, at: datetime) -> bool:
        """Whether an instant is working time.

        Parameters
        ----------
        at : datetime
            Aware.

        Returns
        -------
        bool
            True from an opening up to, not with, the closing.

        Raises
        ------
        InvalidInput
            For a naive datetime.
        NotCovered
            Outside the covered dates.

        Examples
        --------
        >>> import petition
        >>> petition.Calendar.builtin().is_open(petition.instant("2026-11-24T09:00:00+07:00"))
        False
        """
        return self._core.is_open(to_seconds(at, "at"))

    def next_open(self, at: datetime) -> datetime:
        """The first open instant at or after ``at``.

        Parameters
        ----------
        at : datetime
            Aware.

        Returns
        -------
        datetime
            In the calendar's offset; ``at`` itself when it is open.

        Raises
        ------
        InvalidInput
            For a naive datetime.
        NotCovered
            Outside the covered dates.

        Examples
        --------
        >>> import petition
        >>> at = petition.instant("2026-11-23T17:00:00+07:00")
        >>> print(petition.Calendar.builtin().next_open(at))
        2026-11-25 07:00:00+07:00
        """
        return from_seconds(self._core.next_open(to_seconds(at, "at")), self.zone)

    def next_opening(self, at: datetime) -> datetime:
        """The first opening strictly after ``at``.

        Parameters
        ----------
        at : datetime
            Aware.

        Returns
        -------
        datetime
            In the calendar's offset.

        Raises
        ------
        InvalidInput
            For a naive datetime.
        NotCovered
            Outside the covered dates.

        Examples
        --------
        >>> import petition
        >>> at = petition.instant("2026-11-23T09:00:00+07:00")
        >>> print(petition.Calendar.builtin().next_opening(at))
        2026-11-23 13:00:00+07:00
        """
        return from_seconds(self._core.next_opening(to_seconds(at, "at")), self.zone)

    def previous_close(self, at: datetime) -> datetime:
        """The last closing at or before ``at``.

        Parameters
        ----------
        at : datetime
            Aware.

        Returns
        -------
        datetime
            In the calendar's offset.

        Raises
        ------
        InvalidInput
            For a naive datetime.
        NotCovered
            Outside the covered dates.

        Examples
        --------
        >>> import petition
        >>> at = petition.instant("2026-11-25T07:00:00+07:00")
        >>> print(petition.Calendar.builtin().previous_close(at))
        2026-11-23 17:00:00+07:00
        """
        return from_seconds(self._core.previous_close(to_seconds(at, "at")), self.zone)

    def explain_add(
        self, start: datetime, amount: Amount, closing: Closing = Closing.EARLIEST
    ) -> Sum:
        """How ``add`` comes to its result: the stretches that counted, and why the rest did not.

        Parameters
        ----------
        start : datetime
            Aware.
        amount : WorkingTime, timedelta or str
            As in ``add``.
        closing : Closing
            As in ``add``.

        Returns
        -------
        Sum
            Its ``result`` is what ``add`` gives.

        Raises
        ------
        InvalidInput
            For a naive datetime.
        NotCovered
            Outside the covered dates.

        Examples
        --------
        >>> import petition
        >>> start = petition.instant("2026-08-20T10:00:00+07:00")
        >>> sum = petition.Calendar.builtin().explain_add(start, petition.WorkingTime.hours(8))
        >>> [f"{s.start:%H:%M}-{s.end:%H:%M}" for s in sum.stretches if s.counted]
        ['10:00-11:00', '13:00-17:00', '07:00-10:00']
        """
        if (days := working_days(amount)) is not None:
            end = self.add_working_days(start, days, closing)
            return replace(self.explain_between(start, end), days=days, working_days=True)
        seconds, working = to_seconds(start, "start"), working_seconds(amount, "amount")
        return sum_from(self._core.explain_add(seconds, working, closing.number), self.zone)

    def explain_between(self, start: datetime, end: datetime) -> Sum:
        """How ``between`` comes to its amount, stretch by stretch.

        Parameters
        ----------
        start, end : datetime
            Aware.

        Returns
        -------
        Sum
            Its ``amount`` is what ``between`` gives, its ``result`` is ``end``.

        Raises
        ------
        InvalidInput
            For a naive datetime.
        NotCovered
            Outside the covered dates.

        Examples
        --------
        >>> import petition
        >>> friday = petition.instant("2026-02-13T15:00:00+07:00")
        >>> monday = petition.instant("2026-02-23T15:00:00+07:00")
        >>> sum = petition.Calendar.builtin().explain_between(friday, monday)
        >>> sum.amount, [f"{s.start:%d/%m %H:%M}" for s in sum.stretches if s.counted]
        (WorkingTime.hours(8), ['13/02 15:00', '23/02 07:00', '23/02 13:00'])
        """
        core = self._core.explain_between(to_seconds(start, "start"), to_seconds(end, "end"))
        return sum_from(core, self.zone)

    # -- dates ----------------------------------------------------------------------------------

    def add_days(self, t: datetime, days: int) -> datetime:
        """The end of a limit in days: the last second of the last date.

        The date of ``t`` does not count, and a last date without working time gives way to the
        next that has some (Civil Code 2015, Art. 147.2, 148.5).

        Parameters
        ----------
        t : datetime
            Aware.
        days : int
            From 1.

        Returns
        -------
        datetime
            In the calendar's offset.

        Raises
        ------
        InvalidInput
            For a naive datetime, and for a number of days below 1.
        NotCovered
            Outside the covered dates.

        Examples
        --------
        >>> import petition
        >>> start = petition.instant("2026-11-23T10:00:00+07:00")
        >>> print(petition.Calendar.builtin().add_days(start, 10))
        2026-12-03 23:59:59+07:00
        """
        return from_seconds(self._core.add_days(to_seconds(t, "t"), days), self.zone)

    def add_working_days(
        self, t: datetime, days: int, closing: Closing = Closing.EARLIEST
    ) -> datetime:
        """The end of a limit in working days: the closing time of the last one.

        The date of ``t`` does not count.

        Parameters
        ----------
        t : datetime
            Aware.
        days : int
            From 1.
        closing : Closing
            Whether the limit ends there or at the next opening (reading I-17).

        Returns
        -------
        datetime
            In the calendar's offset.

        Raises
        ------
        InvalidInput
            For a naive datetime, and for a number of days below 1.
        NotCovered
            Outside the covered dates.

        Examples
        --------
        >>> import petition
        >>> start = petition.instant("2026-11-23T10:00:00+07:00")
        >>> print(petition.Calendar.builtin().add_working_days(start, 3))
        2026-11-27 17:00:00+07:00
        """
        seconds = self._core.add_working_days(to_seconds(t, "t"), days, closing.number)
        return from_seconds(seconds, self.zone)

    def working_days_between(self, first: date, last: date) -> int:
        """The number of dates with working time in ``[first, last)``; negative when reversed.

        Parameters
        ----------
        first, last : date
            The last one does not count.

        Returns
        -------
        int
            How many.

        Raises
        ------
        WrongType
            For a datetime: it may lie on another local date.
        NotCovered
            Outside the covered dates.

        Examples
        --------
        >>> import petition, datetime
        >>> year = datetime.date(2026, 1, 1), datetime.date(2027, 1, 1)
        >>> petition.Calendar.builtin().working_days_between(*year)
        249
        """
        return self._core.working_days_between(to_days(first, "first"), to_days(last, "last"))

    def windows(self, day: date) -> tuple[Window, ...]:
        """The open windows of a date; empty on a day off.

        Parameters
        ----------
        day : date
            In the calendar's own offset.

        Returns
        -------
        tuple of Window
            In order of time.

        Raises
        ------
        WrongType
            For a datetime: it may lie on another local date.
        NotCovered
            Outside the covered dates.

        Examples
        --------
        >>> import petition, datetime
        >>> petition.Calendar.builtin().windows(datetime.date(2026, 11, 24))
        ()
        """
        return tuple(window_from(window) for window in self._core.windows(to_days(day, "day")))

    def day(self, day: date) -> Day:
        """A date with its kind, reason and windows.

        Parameters
        ----------
        day : date
            In the calendar's own offset.

        Returns
        -------
        Day
            What the calendar knows of it.

        Raises
        ------
        WrongType
            For a datetime: it may lie on another local date.
        NotCovered
            Outside the covered dates.

        Examples
        --------
        >>> import petition, datetime
        >>> petition.Calendar.builtin().day(datetime.date(2026, 11, 24)).reason.en
        'Vietnam Culture Day'
        """
        return day_from(self._core.day(to_days(day, "day")))

    def days_of_note(self, year: int) -> tuple[Day, ...]:
        """The dates of a year that are not ordinary, in order.

        Parameters
        ----------
        year : int
            A covered year.

        Returns
        -------
        tuple of Day
            Weekdays off, worked rest days, dates with other opening times.

        Raises
        ------
        WrongType
            When the year is no number from 1 to 9999.
        NotCovered
            Outside the covered dates.

        Examples
        --------
        >>> import petition
        >>> days = petition.Calendar.builtin().days_of_note(2026)
        >>> [day.date.isoformat() for day in days if day.kind == "worked"]
        ['2026-01-10', '2026-08-22']
        """
        if not isinstance(year, int) or not 1 <= year <= 9999:
            raise WrongType(ErrorCode.WRONG_TYPE, f"year takes a number 1 to 9999, not {year!r}")
        return tuple(day_from(day) for day in self._core.days_of_note(year))

    # -- columns --------------------------------------------------------------------------------
    #
    # Of numpy, pandas, polars or Arrow: what comes in as one of them goes out as the same.

    def add_array(
        self,
        start: Column,
        amount: Amounts,
        closing: Closing = Closing.EARLIEST,
    ) -> tuple[Column, Column]:
        """``add`` over a column, without a Python loop and with the interpreter's lock released.

        Columns of pandas, polars and Arrow come back as such: in the time zone of ``start``, on its
        index, with nothing (NaT, NA, null) where an element could not be computed. numpy knows no
        zones; its instants are in UTC.

        Parameters
        ----------
        start : array of datetime64, any shape, or a column with a time zone
            Units finer than seconds are floored.
        amount : WorkingTime, timedelta or str, or a column of int64 seconds, timedeltas or texts
            One for all as in ``"8h"``, or one for each.
        closing : Closing
            As in ``add``.

        Returns
        -------
        due : array of datetime64[s], shape of ``start``
            In UTC or the zone of the column; NaT where the element could not be computed.
        status : array of int32, shape of ``start``
            0, or the number of an ``ErrorCode``.

        Raises
        ------
        WrongType
            When a column is not of instants, or not of amounts.
        InvalidInput
            For a column without a time zone, other than numpy's; when shapes or indexes differ.

        Examples
        --------
        >>> import numpy as np, petition
        >>> start = np.array(["2026-08-21T03:00", "2026-11-23T09:00"], "datetime64[s]")
        >>> hours = petition.WorkingTime.hours(8)
        >>> due, status = petition.Calendar.builtin().add_array(start, hours)
        >>> [str(t) for t in due], status.tolist()
        (['2026-08-22T03:00:00', '2026-11-25T09:00:00'], [0, 0])
        """
        t, form = columns.instants(start, "start")
        d = columns.amounts(amount, form, "amount")
        values, status = _core.add_array(self._core, t, d, closing.number)
        return form.times(values, "due"), form.status(status)

    def subtract_array(self, end: Column, amount: Amounts) -> tuple[Column, Column]:
        """``subtract`` over arrays.

        Parameters
        ----------
        end : array of datetime64, any shape, or a column with a time zone
            Units finer than seconds are floored.
        amount : WorkingTime, timedelta or str, or a column of int64 seconds, timedeltas or texts
            One for all as in ``"8h"``, or one for each.

        Returns
        -------
        start : array of datetime64[s], shape of ``end``
            In UTC or the zone of the column; NaT where the element could not be computed.
        status : array of int32, shape of ``end``
            0, or the number of an ``ErrorCode``.

        Raises
        ------
        WrongType
            When a column is not of instants, or not of amounts.
        InvalidInput
            For a column without a time zone, other than numpy's; when shapes or indexes differ.

        Examples
        --------
        >>> import numpy as np, petition
        >>> end = np.array(["2026-08-22T03:00"], "datetime64[s]")
        >>> hours = np.array([8 * 3600])
        >>> petition.Calendar.builtin().subtract_array(end, hours)[0]
        array(['2026-08-21T03:00:00'], dtype='datetime64[s]')
        """
        t, form = columns.instants(end, "end")
        values, status = _core.subtract_array(
            self._core, t, columns.amounts(amount, form, "amount")
        )
        return form.times(values, "start"), form.status(status)

    def between_array(self, start: Column, end: Column) -> tuple[Column, Column]:
        """``between`` over arrays of one shape.

        Parameters
        ----------
        start, end : array of datetime64, one shape, or columns with a time zone
            Units finer than seconds are floored.

        Returns
        -------
        amount : array of int64 seconds, shape of ``start``
            Where it could not be computed: the smallest int64, or null in a column that has it.
        status : array of int32, shape of ``start``
            0, or the number of an ``ErrorCode``.

        Raises
        ------
        WrongType
            When a column is not of instants, or not of amounts.
        InvalidInput
            For a column without a time zone, other than numpy's; when shapes or indexes differ.

        Examples
        --------
        >>> import numpy as np, petition
        >>> start, end = np.array([["2026-02-13T08:00"], ["2026-02-23T08:00"]], "datetime64[s]")
        >>> petition.Calendar.builtin().between_array(start, end)[0] / 3600
        array([8.])
        """
        (a, form), (b, other) = columns.instants(start, "start"), columns.instants(end, "end")
        columns.together(form, other, "end")
        values, status = _core.between_array(self._core, a, b)
        return form.numbers(values, "amount"), form.status(status)

    def is_open_array(self, at: Column) -> tuple[Column, Column]:
        """``is_open`` over an array.

        Parameters
        ----------
        at : array of datetime64, any shape, or a column with a time zone
            Units finer than seconds are floored.

        Returns
        -------
        is_open : array of bool, shape of ``at``
            False where the status is not 0; null in a column that has it.
        status : array of int32, shape of ``at``
            0, or the number of an ``ErrorCode``.

        Raises
        ------
        WrongType
            When the column is not of instants.
        InvalidInput
            For a column without a time zone, other than numpy's.

        Examples
        --------
        >>> import numpy as np, petition
        >>> at = np.array(["2026-11-23T00:00", "2026-11-23T04:00"], "datetime64[s]")
        >>> petition.Calendar.builtin().is_open_array(at)[0].tolist()
        [True, False]
        """
        t, form = columns.instants(at, "at")
        values, status = _core.is_open_array(self._core, t)
        return form.flags(values, status, "is_open"), form.status(status)

    def next_open_array(self, at: Column) -> tuple[Column, Column]:
        """``next_open`` over an array.

        Parameters
        ----------
        at : array of datetime64, any shape, or a column with a time zone
            Units finer than seconds are floored.

        Returns
        -------
        found : array of datetime64[s], shape of ``at``
            In UTC or the zone of the column; NaT where the element could not be computed.
        status : array of int32, shape of ``at``
            0, or the number of an ``ErrorCode``.

        Raises
        ------
        WrongType
            When the column is not of instants.
        InvalidInput
            For a column without a time zone, other than numpy's.

        Examples
        --------
        >>> import numpy as np, petition
        >>> at = np.array(["2026-11-23T04:00"], "datetime64[s]")
        >>> petition.Calendar.builtin().next_open_array(at)[0]
        array(['2026-11-23T06:00:00'], dtype='datetime64[s]')
        """
        return self._search(_core.next_open_array, at)

    def next_opening_array(self, at: Column) -> tuple[Column, Column]:
        """``next_opening`` over an array.

        Parameters
        ----------
        at : array of datetime64, any shape, or a column with a time zone
            Units finer than seconds are floored.

        Returns
        -------
        found : array of datetime64[s], shape of ``at``
            In UTC or the zone of the column; NaT where the element could not be computed.
        status : array of int32, shape of ``at``
            0, or the number of an ``ErrorCode``.

        Raises
        ------
        WrongType
            When the column is not of instants.
        InvalidInput
            For a column without a time zone, other than numpy's.

        Examples
        --------
        >>> import numpy as np, petition
        >>> at = np.array(["2026-11-23T02:00"], "datetime64[s]")
        >>> petition.Calendar.builtin().next_opening_array(at)[0]
        array(['2026-11-23T06:00:00'], dtype='datetime64[s]')
        """
        return self._search(_core.next_opening_array, at)

    def previous_close_array(self, at: Column) -> tuple[Column, Column]:
        """``previous_close`` over an array.

        Parameters
        ----------
        at : array of datetime64, any shape, or a column with a time zone
            Units finer than seconds are floored.

        Returns
        -------
        found : array of datetime64[s], shape of ``at``
            In UTC or the zone of the column; NaT where the element could not be computed.
        status : array of int32, shape of ``at``
            0, or the number of an ``ErrorCode``.

        Raises
        ------
        WrongType
            When the column is not of instants.
        InvalidInput
            For a column without a time zone, other than numpy's.

        Examples
        --------
        >>> import numpy as np, petition
        >>> at = np.array(["2026-11-23T05:00"], "datetime64[s]")
        >>> petition.Calendar.builtin().previous_close_array(at)[0]
        array(['2026-11-23T04:00:00'], dtype='datetime64[s]')
        """
        return self._search(_core.previous_close_array, at)

    def _search(self, search: Callable[..., tuple[Any, Any]], at: Column) -> tuple[Column, Column]:
        t, form = columns.instants(at, "at")
        values, status = search(self._core, t)
        return form.times(values, "found"), form.status(status)

    def working_days_between_array(self, start: Column, end: Column) -> tuple[Column, Column]:
        """``working_days_between`` over arrays of dates.

        Parameters
        ----------
        start, end : array of datetime64[D], one shape, or columns of dates
            The last dates do not count.

        Returns
        -------
        days : array of int64, shape of ``start``
            Where it could not be computed: the smallest int64, or null in a column that has it.
        status : array of int32, shape of ``start``
            0, or the number of an ``ErrorCode``.

        Raises
        ------
        WrongType
            When an array is not of datetime64[D].
        InvalidInput
            When the shapes differ.

        Examples
        --------
        >>> import numpy as np, petition
        >>> start, end = np.array([["2026-02-13"], ["2026-02-24"]], "datetime64[D]")
        >>> petition.Calendar.builtin().working_days_between_array(start, end)[0]
        array([2])
        """
        (a, form), (b, other) = columns.dates(start, "start"), columns.dates(end, "end")
        columns.together(form, other, "end")
        values, status = _core.working_days_between_array(self._core, a, b)
        return form.numbers(values, "days"), form.status(status)

    def windows_array(self, day: Column) -> tuple[Column, Column, Column]:
        """``windows`` over an array of datetime64[D], as one list with its offsets.

        Parameters
        ----------
        day : array of datetime64[D], any shape, or a column of dates
            Taken in C order.

        Returns
        -------
        windows : array of int32, shape (m, 2)
            Opening and closing in seconds after local midnight; those of the ``i``-th date are
            ``windows[first[i]:first[i + 1]]``.
        first : array of int64, one element more than ``day``
            As the offsets of an Arrow list.
        status : array of int32, shape of ``day``
            0, or the number of an ``ErrorCode``; such a date has no windows.

        Raises
        ------
        WrongType
            When the array is not of datetime64[D].

        Examples
        --------
        >>> import numpy as np, petition
        >>> day = np.array(["2026-11-23", "2026-11-24"], "datetime64[D]")
        >>> windows, first, _ = petition.Calendar.builtin().windows_array(day)
        >>> (windows // 3600).tolist(), first.tolist()
        ([[7, 11], [13, 17]], [0, 2, 2])
        """
        d, form = columns.dates(day, "day")
        windows, first, status = _core.windows_array(self._core, d)
        return windows, first, form.status(status)

    # -- as a value -----------------------------------------------------------------------------

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Calendar):
            return NotImplemented
        return self._identity() == other._identity()

    def __hash__(self) -> int:
        return hash(self._identity())

    def _identity(self) -> tuple[str, bool]:
        return self.content_hash, ("refusing_provisional", ()) in self._steps

    def __repr__(self) -> str:
        return (
            f"<petition.Calendar {self.id} version {self.version}, "
            f"{self.first_date} to {self.last_date}, announced until {self.announced_until}>"
        )

    def __reduce__(self) -> tuple[Callable[..., Calendar], tuple[tuple[Step, ...]]]:
        return (_rebuild, (self._steps,))


def _rebuild(steps: tuple[Step, ...]) -> Calendar:
    made: Any = Calendar
    for name, arguments in steps:
        made = getattr(made, name)(*arguments)
    calendar: Calendar = made
    return calendar
