"""What a scenario starts from: the language, the regulation, the calendar, the units."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from functools import cache
from pathlib import Path
from typing import Any

from petition.calendar import Calendar
from petition.engine import Engine
from petition.registry import Registry
from petition.regulation import Regulation
from petition.texts import Lang

__all__ = ["Profile", "Setup"]


@dataclass(frozen=True)
class Profile:
    """A regulation as text, and what errors call it."""

    toml: str
    where: str

    @classmethod
    def builtin(cls, name: str = "gia-lai") -> Profile:
        return cls(Regulation.builtin_toml(name), name)


Readings = tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class Setup:
    """What is fixed before the first event.

    Parameters
    ----------
    lang : {"vi", "en"}
        The language of the scenario.
    folder : Path
        From where a scenario's own files are named.
    case_id : str
        What the petition is called.
    profile : Profile
        The regulation as text.
    readings : tuple of (str, str)
        Other readings of the regulation, by id.
    base : Calendar
        What the calendar starts from.
    days : str
        Days joined on top of it, as TOML.
    units : mapping of str to str
        The ids of units by the names that sentences use.
    later : tuple of Profile
        Later versions of the regulation, which a case may be moved to.
    calendars : tuple of str
        Days of further versions of the calendar, likewise.

    Examples
    --------
    >>> from petition.scenarios import Setup
    >>> Setup(units={"Sở Xây dựng": "so-xay-dung"}).unit_id("Sở Xây dựng")
    'so-xay-dung'
    """

    lang: Lang = "vi"
    folder: Path = Path()
    case_id: str = "PA-1"
    profile: Profile = field(default_factory=Profile.builtin)
    readings: Readings = ()
    base: Calendar = field(default_factory=Calendar.builtin)
    days: str = ""
    units: Mapping[str, str] = field(default_factory=dict)
    later: tuple[Profile, ...] = ()
    calendars: tuple[str, ...] = ()

    def with_(self, **changes: Any) -> Setup:
        """A setup with some of its fields changed.

        Parameters
        ----------
        **changes : Any
            New values by the names of the fields.

        Returns
        -------
        Setup
            The changed one.

        Examples
        --------
        >>> from petition.scenarios import Setup
        >>> Setup().with_(case_id="PA-7").case_id
        'PA-7'
        """
        return replace(self, **changes)

    def say(self, vi: str, en: str) -> str:
        """The text of this scenario's language.

        Parameters
        ----------
        vi, en : str
            The text in each language.

        Returns
        -------
        str
            That of the two.

        Examples
        --------
        >>> from petition.scenarios import Setup
        >>> Setup(lang="en").say("bị từ chối", "refused")
        'refused'
        """
        return en if self.lang == "en" else vi

    @property
    def regulation(self) -> Regulation:
        """The regulation with the readings chosen."""
        return _law(self.profile, self.readings)

    @property
    def calendar(self) -> Calendar:
        """The calendar with the days joined on top."""
        return _joined(self.base, self.days)

    @property
    def judge(self) -> Engine | Registry:
        """What judges the scenario: an engine, or a registry where there are several versions."""
        return _judge(self.profile, self.readings, self.base, self.days, self.later, self.calendars)

    def calendar_version(self, name: str) -> str:
        """The whole version of a calendar that a scenario names by what it adds to another.

        Parameters
        ----------
        name : str
            As the scenario names it.

        Returns
        -------
        str
            The version; ``name`` when no calendar is of that version.

        Examples
        --------
        >>> from petition.scenarios import Setup
        >>> Setup().calendar_version("2028.1")
        '2028.1'
        """
        judge = self.judge
        known = judge.calendars if isinstance(judge, Registry) else (judge.calendar,)
        return next((each.version for each in known if each.version.endswith(f"+{name}")), name)

    def unit_id(self, name: str) -> str | None:
        """The id of a unit that was declared.

        Parameters
        ----------
        name : str
            Its name or its id.

        Returns
        -------
        str or None
            None for any other.

        Examples
        --------
        >>> from petition.scenarios import Setup
        >>> Setup().unit_id("Sở Xây dựng") is None
        True
        """
        if name in self.units:
            return self.units[name]
        return name if name in self.units.values() else None

    def unit_name(self, id: str) -> str:
        """The name of a unit as sentences use it.

        Parameters
        ----------
        id : str
            The id of the unit.

        Returns
        -------
        str
            The name; the id where it has none.

        Examples
        --------
        >>> from petition.scenarios import Setup
        >>> Setup(units={"Sở Xây dựng": "so-xay-dung"}).unit_name("so-xay-dung")
        'Sở Xây dựng'
        """
        return next((name for name, own in self.units.items() if own == id), id)


@cache
def _law(profile: Profile, readings: Readings) -> Regulation:
    law = Regulation.parse(profile.toml, profile.where)
    for id, choice in readings:
        law = law.with_reading(id, choice)
    return law


@cache
def _joined(base: Calendar, days: str) -> Calendar:
    return base.with_days(days) if days else base


@cache
def _judge(
    profile: Profile,
    readings: Readings,
    base: Calendar,
    days: str,
    later: tuple[Profile, ...],
    calendars: tuple[str, ...],
) -> Engine | Registry:
    if not later and not calendars:
        return Engine(_law(profile, readings), _joined(base, days))
    laws = [_law(each, readings) for each in (profile, *later)]
    # Of several calendars, new cases count by the last.
    return Registry(laws, [*(_joined(base, each) for each in calendars), _joined(base, days)])
