"""The sentences that set a scenario up: each makes a changed setup of the one before."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

import tomlkit
from tomlkit.exceptions import TOMLKitError

from petition.errors import Error
from petition.harmless import toml_text
from petition.regulation import Regulation
from petition.scenarios.setup import Profile, Setup
from petition.scenarios.values import Unreadable
from petition.texts import read_text

__all__ = ["changed_profile", "set_up"]

Values = dict[str, Any]
Rows = list[dict[str, str]]


def set_up(name: str, setup: Setup, values: Values, rows: Rows) -> Setup:
    """The setup after one sentence.

    Raises
    ------
    Unreadable
        When something it names does not exist.
    """
    return _SENTENCES[name](setup, values, rows)


def _regulation(setup: Setup, values: Values, rows: Rows) -> Setup:
    source = values["source"]
    if source in Regulation.builtin_names():
        return setup.with_(profile=Profile.builtin(source))
    path = setup.folder / source
    try:
        text = read_text(path)
    except (OSError, ValueError) as error:
        if isinstance(error, Error):
            raise
        names = ", ".join(f"“{name}”" for name in Regulation.builtin_names())
        raise Unreadable(
            setup.say(
                f"không có quy chế “{source}”: viết một trong {names} hoặc tên tệp TOML",
                f"there is no regulation “{source}”: write one of {names} or a TOML file's name",
            )
        ) from None
    return setup.with_(profile=Profile(text, source))


def _reading(setup: Setup, values: Values, rows: Rows) -> Setup:
    id, wanted = values["reading"], values["choice"]
    choices = setup.regulation.reading(id).choices
    for choice in choices:
        if wanted in (choice.value, choice.text.vi, choice.text.en):
            return setup.with_(readings=(*setup.readings, (id, choice.value)))
    if any(choice.value == "limit" for choice in choices) and wanted[:1].isdigit():
        return setup.with_(readings=(*setup.readings, (id, _limit(wanted))))
    names = ", ".join(f"“{choice.value}” ({choice.text.of(setup.lang)})" for choice in choices)
    raise Unreadable(setup.say(f"{id} có các cách hiểu {names}", f"{id} has the readings {names}"))


def _limit(text: str) -> str:
    """A limit as profiles write it, as in ``16 working hours`` for `16 giờ làm việc`."""
    match = re.fullmatch(r"(\d+) (phút|giờ|ngày)( làm việc)?", text)
    if not match:
        return text
    unit = {"phút": "minute", "giờ": "hour", "ngày": "day"}[match[2]]
    working = "working " if match[3] else ""
    return f"{match[1]} {working}{unit}{'' if match[1] == '1' else 's'}"


def _units(setup: Setup, values: Values, rows: Rows) -> Setup:
    named = {row["unit_name"]: row["unit_id"] for row in rows}
    return setup.with_(units={**setup.units, **named})


def _case(setup: Setup, values: Values, rows: Rows) -> Setup:
    return setup.with_(case_id=values["case_id"])


def _day_off(setup: Setup, values: Values, rows: Rows) -> Setup:
    return setup.with_(days=setup.days + _day(values["date"], values["reason"], "windows = []"))


def _day_worked(setup: Setup, values: Values, rows: Rows) -> Setup:
    opening = 'like = "mon"\nkind = "worked"'
    return setup.with_(days=setup.days + _day(values["date"], values["reason"], opening))


def _day(day: date, reason: str, opening: str) -> str:
    text = toml_text(reason)
    return (
        f"[[day]]\ndate = {day.isoformat()}\n{opening}\n"
        f"reason = {{ vi = {text}, en = {text} }}\ninstrument = {text}\n"
    )


def _calendar_version(setup: Setup, values: Values, rows: Rows) -> Setup:
    version = toml_text(values["version"])
    day = _day(values["date"], values["reason"], "windows = []")
    return setup.with_(calendars=(*setup.calendars, f"version = {version}\n{setup.days}{day}"))


def _version(setup: Setup, values: Values, rows: Rows) -> Setup:
    """The regulation ends the day before, and a changed one follows."""
    starts: date = values["date"]
    latest = setup.later[-1] if setup.later else setup.profile
    if starts == date.min:
        raise Unreadable(
            setup.say(
                "trước ngày này không có ngày nào; hãy chọn ngày sau",
                "there is no day before this one; take a later one",
            )
        )
    ended = changed_profile(setup, latest, {"regulation.valid_until": starts - timedelta(days=1)})
    follows = {"regulation.version": values["version"], "regulation.valid_from": starts}
    changes = {row["key"]: _toml_value(row["value"]) for row in rows}
    follower = changed_profile(setup, latest, {**follows, **changes})
    if setup.later:
        return setup.with_(later=(*setup.later[:-1], ended, follower))
    return setup.with_(profile=ended, later=(follower,))


def _toml_value(text: str) -> Any:
    try:
        return tomllib.loads(f"value = {text}")["value"]
    except (ValueError, RecursionError):  # no TOML, or a number of too many digits
        return text


def changed_profile(setup: Setup, profile: Profile, changes: dict[str, Any]) -> Profile:
    """The profile with values at other keys, as in ``levels.focal_point.limit``."""
    document = _document(setup, profile)
    for key, value in changes.items():
        *path, last = key.split(".")
        table = document
        for name in path:
            table = _inside(table, name)
        if not isinstance(table, dict):
            raise Unreadable(
                setup.say(
                    f"quy chế không có mục “{key}”; viết như levels.focal_point.limit",
                    f"the regulation has no key “{key}”; write it as levels.focal_point.limit",
                )
            )
        table[last] = value
    return Profile(tomlkit.dumps(document), profile.where)


def _document(setup: Setup, profile: Profile) -> Any:
    try:
        return tomlkit.parse(profile.toml)
    except (TOMLKitError, ValueError, RecursionError) as error:
        raise Unreadable(
            setup.say(
                f"không sửa được quy chế {profile.where}: sai cú pháp TOML: {error}",
                f"the regulation {profile.where} cannot be changed: no well-formed TOML: {error}",
            )
        ) from None


def _inside(table: Any, name: str) -> Any:
    """The table of a name, or the entry of a list that is of that name."""
    if isinstance(table, list):
        return next(
            (
                entry
                for entry in table
                if isinstance(entry, dict) and name in (entry.get("level"), entry.get("id"))
            ),
            None,
        )
    return table.get(name) if isinstance(table, dict) else None


_SENTENCES: dict[str, Callable[[Setup, Values, Rows], Setup]] = {
    "regulation": _regulation,
    "reading": _reading,
    "units": _units,
    "case": _case,
    "day_off": _day_off,
    "day_worked": _day_worked,
    "version": _version,
    "calendar_version": _calendar_version,
}
