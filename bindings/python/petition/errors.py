"""The one tree of exceptions: everything the package raises on purpose is a petition.Error."""

from __future__ import annotations

from typing import TYPE_CHECKING

from petition.words import ErrorCode, RefusalCode

if TYPE_CHECKING:
    from petition.texts import Text
    from petition.verdicts import Verdict

__all__ = [
    "Error",
    "InternalError",
    "InvalidInput",
    "MissingExtra",
    "NotCovered",
    "Refused",
    "WrongType",
]


class Error(Exception):
    """Bad data, a bad call, or a refusal that was asked to be raised.

    Parameters
    ----------
    code : ErrorCode or RefusalCode
        What was wrong, stable across releases.
    message : str
        One line without the place.
    where : str
        The file, key or field that it concerns; empty when there is none.
    line, column : int
        The place in the text, from 1; 0 when it did not come from text.

    Attributes
    ----------
    text : Text or None
        The message in both languages where it holds a text of the regulation, as a refusal.

    Examples
    --------
    >>> import petition
    >>> try:
    ...     petition.Calendar.parse("id = 5", where="mine.toml")
    ... except petition.Error as error:
    ...     print(error.where, error.line)
    mine.toml 1
    """

    def __init__(
        self,
        code: ErrorCode | RefusalCode,
        message: str,
        where: str = "",
        line: int = 0,
        column: int = 0,
    ) -> None:
        super().__init__(code, message, where, line, column)
        self.text: Text | None = None
        self.code = code
        self.message = message
        self.where = where
        self.line = line
        self.column = column

    @property
    def place(self) -> str:
        """Where it was, as ``file:line:column: field``; empty when there is no place."""
        if not self.line:
            return self.where
        file, between, field = self.where.partition(": ")
        return f"{file}:{self.line}:{self.column}{between}{field}"

    def __str__(self) -> str:
        return f"{self.place}: {self.message}" if self.place else self.message


class InvalidInput(Error, ValueError):
    """A value, a text or a record that is not as it has to be.

    Examples
    --------
    >>> import petition
    >>> petition.instant("2026-11-23T16:00")
    Traceback (most recent call last):
        ...
    petition.errors.InvalidInput: ...
    """


class WrongType(Error, TypeError):
    """An argument of another type than the call takes.

    Examples
    --------
    >>> import petition
    >>> petition.WorkingTime.hours(1.5)
    Traceback (most recent call last):
        ...
    petition.errors.WrongType: ...
    """


class NotCovered(Error, LookupError):
    """A date that the calendar does not cover, or a search in it that finds no working time.

    Examples
    --------
    >>> import petition
    >>> petition.Calendar.builtin().is_open(petition.instant("1990-01-01T08:00:00+07:00"))
    Traceback (most recent call last):
        ...
    petition.errors.NotCovered: ...
    """


class InternalError(Error, RuntimeError):
    """A defect of the library: please report it.

    Examples
    --------
    >>> import petition
    >>> issubclass(petition.InternalError, petition.Error)
    True
    """


class MissingExtra(Error, ModuleNotFoundError):
    """A part of the package whose extra is not installed.

    Parameters
    ----------
    extra : str
        The extra, as in ``ical``.

    Examples
    --------
    >>> import petition
    >>> print(petition.MissingExtra("ical"))
    this needs petition[ical]: pip install 'petition[ical]'
    """

    def __init__(self, extra: str) -> None:
        needed = f"petition[{extra}]"
        message = f"this needs {needed}: pip install '{needed}'"
        super().__init__(ErrorCode.INVALID_ARGUMENT, message)
        self.extra = extra

    def __reduce__(self) -> tuple[type[MissingExtra], tuple[str]]:
        return (MissingExtra, (self.extra,))


class Refused(Error):
    """The regulation refuses an event; raised only by ``Verdict.raise_for_refusal()``.

    Parameters
    ----------
    verdict : Verdict
        The whole verdict, with every reason; ``code`` is that of the first.

    Examples
    --------
    >>> import petition
    >>> engine, at = petition.Engine.builtin(), petition.instant("2026-11-23T16:00:00+07:00")
    >>> rated = petition.Event("e1", petition.Actor(petition.Role.PETITIONER),
    ...                        petition.Rated("satisfied"), at)
    >>> try:
    ...     engine.submit(petition.Case("PA-1"), rated).raise_for_refusal()
    ... except petition.Refused as refused:
    ...     print(repr(refused.code), len(refused.verdict.refusals))
    RefusalCode.WRONG_POSITION 1
    """

    def __init__(self, verdict: Verdict) -> None:
        first = verdict.refusals[0]
        super().__init__(first.code, "; ".join(str(refusal) for refusal in verdict.refusals))
        self.verdict = verdict

    def __reduce__(self) -> tuple[type[Refused], tuple[Verdict]]:
        return (Refused, (self.verdict,))


_COVERAGE = {ErrorCode.NOT_COVERED, ErrorCode.PROVISIONAL, ErrorCode.NEVER_OPENS}


def _from_core(
    number: int, message: str, where: str, line: int = 0, column: int = 0, vi: str = ""
) -> Error:
    """The exception for an error of the C++ library; called by petition._core."""
    from petition.texts import Text

    code = ErrorCode.of(number)
    kind: type[Error] = InvalidInput
    if code in _COVERAGE:
        kind = NotCovered
    elif code is ErrorCode.INTERNAL:
        kind = InternalError
    error = kind(code, message, where, line, column)
    error.text = Text(vi, message) if vi else None
    return error
