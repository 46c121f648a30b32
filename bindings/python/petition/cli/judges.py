"""What judges, as the options of a command say: regulation, calendar, more days, other readings.

A case may have been moved from one law to another, or begun before a version that came since. So a
command that judges recorded cases takes regulation and calendar once for each version, and judges
each case by those that its record names.
"""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from functools import wraps
from pathlib import Path
from typing import Annotated, Any, get_type_hints

import typer

from petition import Calendar, Engine, Error, ErrorCode, Registry, Regulation
from petition.texts import read_bytes, read_text

__all__ = [
    "BUILTIN",
    "AsIf",
    "CalendarFile",
    "DaysFile",
    "JudgedCalendars",
    "JudgedDays",
    "JudgedProfiles",
    "ProfileOption",
    "Readings",
    "about",
    "by_registry",
    "calendar_of",
    "profile_text",
    "registry",
    "regulation",
]

BUILTIN = ", ".join(Regulation.builtin_names())

CalendarFile = Annotated[
    Path | None,
    typer.Option("--calendar", metavar="TỆP | FILE", help="tệp lịch TOML|calendar in TOML"),
]
DaysFile = Annotated[
    Path | None,
    typer.Option(
        "--days",
        metavar="TỆP | FILE",
        help="thêm ngày nghỉ: TOML hoặc .ics|more days: TOML or .ics",
    ),
]
Readings = Annotated[
    list[str] | None,
    typer.Option("--reading", metavar="I-16=occurred", help="cách hiểu khác|another reading"),
]
ProfileOption = Annotated[
    Path | None,
    typer.Option(
        "--profile",
        metavar="QUY_CHẾ | PROFILE",
        help=f"quy chế khác: {BUILTIN} hoặc tệp TOML|another regulation: {BUILTIN} or a TOML file",
    ),
]
# Where a case may have been moved from one law to another.
Profiles = Annotated[
    list[Path] | None,
    typer.Option(
        "--profile",
        metavar="QUY_CHẾ | PROFILE",
        help=f"quy chế khác: {BUILTIN} hoặc tệp TOML; mỗi phiên bản một lần"
        f"|another regulation: {BUILTIN} or a TOML file; once for each version",
    ),
]
CalendarFiles = Annotated[
    list[Path] | None,
    typer.Option(
        "--calendar",
        metavar="TỆP | FILE",
        help="tệp lịch TOML; mỗi phiên bản một lần, hồ sơ mới theo lịch cuối"
        "|calendar in TOML; once for each version, new cases have the last",
    ),
]


# What judged recorded cases, beside what is tried on them.
JudgedProfiles = Annotated[
    list[Path] | None,
    typer.Option(
        "--judged-profile",
        metavar="QUY_CHẾ | PROFILE",
        help="quy chế đã xét các hồ sơ, mỗi phiên bản một lần; mặc định: quy chế có sẵn"
        "|the regulation that judged the cases, once for each version; built-in when left out",
    ),
]
JudgedCalendars = Annotated[
    list[Path] | None,
    typer.Option(
        "--judged-calendar",
        metavar="TỆP | FILE",
        help="lịch đã tính cho các hồ sơ, mỗi phiên bản một lần; mặc định: lịch có sẵn"
        "|the calendar that the cases counted by, once for each version; built-in when left out",
    ),
]
JudgedDays = Annotated[
    Path | None,
    typer.Option(
        "--judged-days",
        metavar="TỆP | FILE",
        help="ngày nghỉ mà lịch đã tính có thêm: TOML hoặc .ics"
        "|more days of that calendar: TOML or .ics",
    ),
]


def calendar_of(path: Path | None, days: Path | None) -> Calendar:
    """The built-in calendar or that of a file, with more days."""
    found = Calendar.builtin() if path is None else Calendar.read(path)
    if days is None:
        return found
    if days.suffix.lower() == ".ics":
        from petition import ical

        return ical.join(found, *read_bytes(days))
    return found.with_days(*read_bytes(days))


def profile_text(path: Path | None) -> tuple[str, str]:
    """A built-in profile or a file, and what errors call it."""
    name = str(path or "gia-lai")
    if name in Regulation.builtin_names():
        return Regulation.builtin_toml(name), name
    return read_text(name), name


def regulation(path: Path | None, readings: Sequence[str]) -> Regulation:
    """A built-in regulation or that of a file, with other readings."""
    if path is None or str(path) in Regulation.builtin_names():
        found = Regulation.builtin(str(path or "gia-lai"))
    else:
        found = Regulation.read(path)
    for choice in readings:
        name, _, value = choice.partition("=")
        found = found.with_reading(name.strip(), value.strip())
    return found


AsIf = Annotated[
    bool,
    typer.Option(
        "--as-if",
        help="xét cả hồ sơ ghi quy chế hoặc lịch khác, như thể theo văn bản này"
        "|judge cases whose record names another law too, as if by this one",
    ),
]


def registry(
    profile: Sequence[Path] | None,
    calendar: Sequence[Path] | None,
    days: Path | None,
    reading: Sequence[str] | None = None,
) -> Registry:
    """Every version that is given; the last calendar also with more days."""
    laws: Sequence[Path | None] = profile or [None]
    files: Sequence[Path | None] = calendar or [None]
    versions = [calendar_of(path, None) for path in files]
    if days is not None:
        more = calendar_of(files[-1], days)
        named = (more.id, more.version)
        versions = [each for each in versions if (each.id, each.version) != named] + [more]
    return Registry([regulation(path, reading or []) for path in laws], versions)


def _engine(
    profile: Sequence[Path] | None,
    calendar: Sequence[Path] | None,
    days: Path | None,
    reading: Sequence[str] | None,
) -> Engine:
    """The one law that is given."""
    for option, given in (("--profile", profile), ("--calendar", calendar)):
        if given and len(given) > 1:
            raise Error(
                ErrorCode.INVALID_ARGUMENT,
                f"--as-if judges all cases by one law: give {option} once",
            )
    law, file = (given[0] if given else None for given in (profile, calendar))
    return Engine(regulation(law, reading or []), calendar_of(file, days))


def _given(
    profile: Sequence[Path] | None,
    calendar: Sequence[Path] | None,
    days: Path | None,
    reading: Sequence[str] | None,
) -> Engine | Registry:
    """Every version that is given; a regulation with a calendar that it does not name, where these
    are all, as the one law that they are asked to be."""
    if len(profile or []) < 2 and len(calendar or []) == 1:
        pair = _engine(profile, calendar, days, reading)
        if pair.regulation.calendar != pair.calendar.id:
            return pair
    return registry(profile, calendar, days, reading)


_REGISTRY = {
    "profile": Profiles,
    "calendar": CalendarFiles,
    "days": DaysFile,
    "reading": Readings,
}


def by_registry(command: Callable[..., None]) -> Callable[..., None]:
    """The command with the options of a registry in the place of its ``law``.

    One that may be an engine is one where a single law is asked for, as ``as_if`` does.
    """
    signature, hints = inspect.signature(command), get_type_hints(command, include_extras=True)
    law = registry if hints["law"] == Registry else _given
    taken = [
        inspect.Parameter(name, inspect.Parameter.KEYWORD_ONLY, default=default, annotation=hint)
        for parameter in signature.parameters.values()
        for name, hint, default in (
            [(name, hint, None) for name, hint in _REGISTRY.items()]
            if parameter.name == "law"
            else [(parameter.name, hints[parameter.name], parameter.default)]
        )
    ]

    @wraps(command)
    def by_options(**given: Any) -> None:
        texts = {name: given.pop(name) for name in _REGISTRY}
        command(law=_engine(**texts) if given.get("as_if") else law(**texts), **given)

    by_options.__dict__["__signature__"] = signature.replace(parameters=taken)
    by_options.__annotations__ = {each.name: each.annotation for each in taken}
    return by_options


@contextmanager
def about(case_id: str) -> Iterator[None]:
    """Within it an error of a record among several names the case."""
    try:
        yield
    except Error as error:
        if not error.line:
            error.where = f"{case_id}: {error.where}" if error.where else case_id
        raise
