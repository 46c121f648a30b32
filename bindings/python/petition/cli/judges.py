"""What judges, as the options of a command say: regulation, calendar, more days, other readings.

A case may have been moved from one law to another, or begun before a version that came since. So a
command that judges recorded cases takes regulation and calendar once for each version, and judges
each case by those that its record names.
"""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterator, Sequence
from functools import wraps
from pathlib import Path
from typing import Annotated, Any, get_type_hints

import typer

from petition import Calendar, Registry, Regulation
from petition.texts import read_bytes, read_text

__all__ = [
    "BUILTIN",
    "CalendarFile",
    "DaysFile",
    "ProfileOption",
    "Readings",
    "by_registry",
    "calendar",
    "profile_text",
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


def calendar(path: Path | None, days: Path | None) -> Calendar:
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


def _registry(
    profiles: Sequence[Path] | None,
    calendars: Sequence[Path] | None,
    days: Path | None,
    readings: Sequence[str] | None,
) -> Registry:
    """Every version that is given; the last calendar also with more days."""
    laws: Sequence[Path | None] = profiles or [None]
    files: Sequence[Path | None] = calendars or [None]
    versions = [calendar(path, None) for path in files]
    if days is not None:
        more = calendar(files[-1], days)
        named = (more.id, more.version)
        versions = [each for each in versions if (each.id, each.version) != named] + [more]
    return Registry([regulation(path, readings or []) for path in laws], versions)


_OPTIONS = {
    "profile": Profiles,
    "calendar": CalendarFiles,
    "days": DaysFile,
    "reading": Readings,
}


def by_registry(command: Callable[..., None]) -> Callable[..., None]:
    """The command with the options of a registry in the place of its ``law``."""
    signature = inspect.signature(command)
    hints = get_type_hints(command, include_extras=True)
    taken = [
        inspect.Parameter(
            name, inspect.Parameter.KEYWORD_ONLY, default=default, annotation=annotation
        )
        for name, default, annotation in _parameters(signature, hints)
    ]

    @wraps(command)
    def by_options(**given: Any) -> None:
        law = _registry(*(given.pop(name) for name in _OPTIONS))
        command(law=law, **given)

    by_options.__dict__["__signature__"] = signature.replace(parameters=taken)
    by_options.__annotations__ = {each.name: each.annotation for each in taken}
    return by_options


def _parameters(
    signature: inspect.Signature, hints: dict[str, Any]
) -> Iterator[tuple[str, Any, Any]]:
    for parameter in signature.parameters.values():
        if parameter.name == "law":
            yield from ((name, None, annotation) for name, annotation in _OPTIONS.items())
        else:
            yield parameter.name, parameter.default, hints[parameter.name]
