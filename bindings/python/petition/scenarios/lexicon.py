"""grammar.toml as data: the one place that reads it."""

from __future__ import annotations

import tomllib
from functools import cache
from importlib.resources import files
from typing import Any

from petition.texts import Lang

__all__ = ["LANGS", "lexicon", "named", "other", "written"]

LANGS: tuple[Lang, Lang] = ("vi", "en")


@cache
def lexicon() -> dict[str, Any]:
    """The whole grammar."""
    return tomllib.loads(files(__package__).joinpath("grammar.toml").read_text("utf-8"))


def written(section: str, name: str, lang: Lang) -> str:
    """A word of one of its tables, as in ``written("owed", "response", "vi")``."""
    word: str = lexicon()[section][name][lang]
    return word


def named(section: str, text: str, lang: Lang) -> str | None:
    """The name of a word, or nothing."""
    for name, word in lexicon()[section].items():
        if word[lang] == text:
            return str(name)
    return None


def other(lang: Lang) -> Lang:
    """The other language."""
    return "en" if lang == "vi" else "vi"
