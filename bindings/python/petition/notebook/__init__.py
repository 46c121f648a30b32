"""Values as a notebook shows them: HTML that takes its colours from where it stands, and SVG.

A cell that ends with a calendar, a case, a verdict, a sum, an explanation, a regulation, a
difference of two or a report shows it in Vietnamese; ``View`` shows it in English, or in the
words of a regulation of one's own. Every text of somebody else is escaped; nothing is loaded and
nothing runs.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from petition import (
    Calendar,
    Case,
    Explanation,
    Regulation,
    RegulationDiff,
    Report,
    Sum,
    Verdict,
)
from petition.drawing.hours import hours
from petition.errors import WrongType
from petition.notebook import cases, diffs, laws, reports, sums, verdicts, years
from petition.notebook.drawn import process
from petition.speech import Speech
from petition.texts import Lang
from petition.words import ErrorCode

__all__ = ["View", "html", "svg"]

_HTML: dict[type, Callable[..., str]] = {
    Calendar: years.shown,
    Case: cases.shown,
    Verdict: verdicts.shown,
    Sum: sums.shown,
    Explanation: sums.explained,
    Regulation: laws.shown,
    RegulationDiff: diffs.shown,
    Report: reports.shown,
}
_SVG: dict[type, Callable[[Any, Speech], str | None]] = {Regulation: process, Sum: hours}


def html(value: object, lang: Lang = "vi", regulation: Regulation | None = None) -> str:
    """A value as HTML, as a notebook shows it.

    Parameters
    ----------
    value : Calendar, Case, Verdict, Sum, Explanation, Regulation, RegulationDiff or Report
        What is to be shown.
    lang : {"vi", "en"}
        The language.
    regulation : Regulation, optional
        Whose words a case or a verdict is told in; when left out, the built-in one that judged it,
        and for any other ids in place of labels, for a case does not hold its regulation.

    Returns
    -------
    str
        One element with its style; a part of a page, not a whole one.

    Raises
    ------
    WrongType
        For a value of another kind.

    Examples
    --------
    >>> import petition
    >>> from petition.notebook import html
    >>> '<div class="petition' in html(petition.Case("PA-1 <b>"))
    True
    >>> "<b>" in html(petition.Case("PA-1 <i>")).replace("<header><b>", "")
    False
    """
    told = (regulation,) if isinstance(value, (Case, Verdict)) else ()
    made: str = _maker(_HTML, value)(value, Speech(lang), *told)
    return made


def svg(value: object, lang: Lang = "vi") -> str | None:
    """The drawing of a value: the process of a regulation, the hours of a sum.

    Parameters
    ----------
    value : Regulation or Sum
        What is to be drawn.
    lang : {"vi", "en"}
        The language of its labels.

    Returns
    -------
    str or None
        SVG; None for a regulation where Graphviz, which lays it out, is not installed.

    Raises
    ------
    WrongType
        For a value of another kind.

    Examples
    --------
    >>> import petition
    >>> from petition.notebook import svg
    >>> start = petition.instant("2026-11-23T16:00:00+07:00")
    >>> svg(petition.Calendar.builtin().explain_add(start, "8h"))[:4]
    '<svg'
    """
    made: str | None = _maker(_SVG, value)(value, Speech(lang))
    return made


def _maker(makers: dict[type, Callable[[Any, Speech], Any]], value: object) -> Any:
    for kind, make in makers.items():
        if isinstance(value, kind):
            return make
    names = ", ".join(kind.__name__ for kind in makers)
    raise WrongType(ErrorCode.WRONG_TYPE, f"takes one of {names}, not {value!r}", "value")


class View:
    """A value as a cell shows it, in a language.

    Parameters
    ----------
    value : Calendar, Case, Verdict, Sum, Explanation, Regulation, RegulationDiff or Report
        What is to be shown.
    lang : {"vi", "en"}
        The language.
    regulation : Regulation, optional
        As in ``html``.

    Examples
    --------
    >>> import petition
    >>> from petition.notebook import View
    >>> View(petition.Case("PA-1"), "en")
    <View of <petition.Case 'PA-1': none, 0 events> in en>
    """

    __slots__ = ("lang", "regulation", "value")

    def __init__(
        self, value: object, lang: Lang = "vi", regulation: Regulation | None = None
    ) -> None:
        _maker(_HTML, value)
        self.regulation = regulation
        self.value = value
        self.lang = lang

    def _repr_html_(self) -> str:
        return html(self.value, self.lang, self.regulation)

    def __repr__(self) -> str:
        return f"<View of {self.value!r} in {self.lang}>"
