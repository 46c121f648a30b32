"""A profile as a flat table: each thing that it says by its key, whatever way it is written."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from petition.differing.naming import Path, name_of, part_of, value_of
from petition.regulation import Reading, Regulation
from petition.texts import Text

if TYPE_CHECKING:
    from petition.differing import Part

__all__ = ["Leaf", "tree"]

_IDS = ("id", "level")
"""What tells the entries of a list apart; they are numbered where they have neither."""
_LISTS = ("language", "successor", "citations")
"""Where one text may stand for a list of one."""
_UNSAID = (("clock", "received"), ("limit", "none"), ("longest", "none"))
"""What a profile may as well leave unsaid."""


@dataclass(frozen=True)
class Leaf:
    """One thing that a profile says."""

    part: Part
    name: Text
    value: Text
    said: Any
    """What is compared: words differ where a profile has others for its roles."""
    order: tuple[str, ...] = ()
    """Of a list: the ids of its entries, one after another."""


def tree(regulation: Regulation) -> dict[Path, Leaf]:
    """All that a regulation says, by its keys; the readings are those it takes in the end."""
    said = {key: value for key, value in _profile(regulation).items() if key != "readings"}
    labels: dict[Path, Text] = {}
    flat = list(_flat((), said, labels))
    found = {
        path: Leaf(
            part_of(path),
            name_of(path, labels),
            value_of(path, value),
            value,
            tuple(value) if path[-1] == "order" else (),
        )
        for path, value in flat
    }
    return found | _readings(regulation)


def _profile(regulation: Regulation) -> dict[str, Any]:
    """What the text says that it was made of."""
    maker, arguments = regulation._steps[0]
    text = Regulation.builtin_toml(*arguments) if maker == "builtin" else arguments[0].decode()
    return tomllib.loads(text)


def _flat(path: Path, value: Any, labels: dict[Path, Text]) -> Iterator[tuple[Path, Any]]:
    if isinstance(value, Mapping):
        yield from _table(path, value, labels)
    elif isinstance(value, list) and value and isinstance(value[0], Mapping):
        yield from _entries(path, value, labels)
    elif _is_said(path, value):
        listed = isinstance(value, list) or not {path[0], path[-1]} & set(_LISTS)
        yield path, value if listed else [value]


def _table(
    path: Path, table: Mapping[str, Any], labels: dict[Path, Text]
) -> Iterator[tuple[Path, Any]]:
    """A table; where it is a text in both languages, that text and what stands beside it."""
    rest = dict(table)
    if {"vi", "en"} <= rest.keys():
        yield path, Text(rest.pop("vi"), rest.pop("en"))
    for key, value in rest.items():
        yield from _flat((*path, key), value, labels)


def _entries(
    path: Path, entries: list[Mapping[str, Any]], labels: dict[Path, Text]
) -> Iterator[tuple[Path, Any]]:
    """A list of tables: each by what tells it apart, and in which order they are."""
    ids = []
    for number, entry in enumerate(entries, 1):
        rest = dict(entry)
        id = next((str(rest.pop(key)) for key in _IDS if key in rest), str(number))
        ids.append(id)
        own = rest.pop("label", None)
        if own:
            labels[(*path, id)] = Text(own["vi"], own["en"])
        if own or not {"vi", "en"} & rest.keys():
            yield (*path, id), labels.get((*path, id), True)
        yield from _table((*path, id), rest, labels)
    yield (*path, "order"), ids


def _is_said(path: Path, value: Any) -> bool:
    if value is False or value in ([], ""):
        return False
    return (path[-1], value) not in _UNSAID


def _readings(regulation: Regulation) -> dict[Path, Leaf]:
    found: dict[Path, Leaf] = {}
    for reading in regulation.readings:
        name = Text(f"{reading.id}, {reading.point.vi}", f"{reading.id}, {reading.point.en}")
        said = (reading.chosen.value, reading.limit)
        found[("readings", reading.id)] = Leaf("readings", name, _taken(reading), said)
    return found


def _taken(reading: Reading) -> Text:
    text = reading.chosen.text
    if not reading.limit:
        return text
    limit = value_of(("limit",), reading.limit)
    return Text(f"{text.vi} ({limit.vi})", f"{text.en} ({limit.en})")
