"""synonyms.toml as data: the one place that reads it."""

from __future__ import annotations

import tomllib
from functools import cache
from importlib.resources import files
from typing import Any

from petition.logs.folding import folded

__all__ = ["activity_of", "rank", "synonyms"]


@cache
def synonyms() -> dict[str, dict[str, list[str]]]:
    """The whole table, folded."""
    text = files(__package__).joinpath("synonyms.toml").read_text("utf-8")
    table: dict[str, dict[str, Any]] = tomllib.loads(text)
    return {
        section: {name: [folded(word) for word in words] for name, words in entries.items()}
        for section, entries in table.items()
    }


def rank(section: str, name: str, heading: str) -> int:
    """How sure it is that a heading means this: 0 is surest; -1 when it does not."""
    words = synonyms()[section][name]
    plain = folded(heading)
    return words.index(plain) if plain in words else -1


@cache
def activity_of(name: str) -> str:
    """The kind of event that an activity or a heading means; empty when none is known."""
    plain = folded(name)
    found = (kind for kind, words in synonyms()["activities"].items() if plain in words)
    return next(found, "")
