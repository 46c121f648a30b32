"""The texts of the law in a dossier: what judged the case can be read, and read again."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from petition import Calendar, Case, ErrorCode, InvalidInput, Registry, Regulation
from petition.dossier.telling import is_of

__all__ = ["Texts", "law_of", "texts_of"]

_CALLS = {
    "regulation": {"parse": True, "with_reading": False},
    "calendar": {"parse": True, "with_days": True, "refusing_provisional": False},
}
"""How a text of each sort is made; true: from a member of the dossier."""
_BUILTIN: dict[str, Callable[..., str]] = {
    "regulation": Regulation.builtin_toml,
    "calendar": Calendar.builtin_toml,
}


@dataclass(frozen=True)
class Texts:
    """The TOML members, and in which order a reader calls what on them."""

    members: dict[str, bytes]
    plan: dict[str, list[list[list[str]]]]


def texts_of(law: Registry, case: Case) -> Texts:
    """The texts that a case was judged by; the calendar that it began with stands last."""
    calendars = [days for days in law.calendars if _used(days, [by.calendar for by in case.laws])]
    calendars.sort(key=lambda days: is_of(case.laws[0].calendar, days))
    regulations = [
        each for each in law.regulations if _used(each, [by.regulation for by in case.laws])
    ]
    members: dict[str, bytes] = {}
    plan = {
        "regulation": [_steps("regulation", each, members) for each in regulations],
        "calendar": [_steps("calendar", each, members) for each in calendars],
    }
    return Texts(members, plan)


def _used(text: Regulation | Calendar, identities: Iterable[Any]) -> bool:
    return any(is_of(identity, text) for identity in identities)


def _steps(sort: str, text: Regulation | Calendar, members: dict[str, bytes]) -> list[list[str]]:
    """The calls that made a text, each TOML as the name of its member."""
    made = []
    for name, given in text._steps:
        if name == "builtin":
            toml = _BUILTIN[sort](*given)
            name, given = "parse", (toml,)
        if _CALLS[sort][name]:
            made.append([name, _member(sort, name, given[0], members)])
        else:
            made.append([name, *given])
    return made


def _member(sort: str, call: str, toml: str | bytes, members: dict[str, bytes]) -> str:
    content = toml.encode() if isinstance(toml, str) else bytes(toml)
    stem = sort if call == "parse" else "days"
    number = 1
    while True:
        name = f"{stem}.toml" if number == 1 else f"{stem}-{number}.toml"
        if members.setdefault(name, content) == content:
            return name
        number += 1


def law_of(plan: Any, members: dict[str, bytes]) -> Registry:
    """The registry that a manifest describes."""
    made: dict[str, list[Any]] = {}
    for sort, start in (("regulation", Regulation), ("calendar", Calendar)):
        made[sort] = [_made(sort, start, steps, members) for steps in plan[sort]]
    return Registry(made["regulation"], made["calendar"])


def _made(sort: str, start: Any, steps: Sequence[Any], members: dict[str, bytes]) -> Any:
    made = start
    for place, (name, *given) in enumerate(steps):
        takes = _CALLS[sort].get(name)
        if takes is None or (name == "parse") != (place == 0):
            raise InvalidInput(
                ErrorCode.INVALID_VALUE, f"a {sort} is not made by `{name}` here", "manifest.json"
            )
        arguments = (members[given[0]], given[0]) if takes else given
        made = getattr(made, name)(*arguments)
    return made
