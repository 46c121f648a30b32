"""A mapping's TOML as a tree whose every complaint names file, line and key."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Mapping
from typing import Any, NoReturn, TypeVar

from petition.errors import InvalidInput
from petition.logs.folding import nearest
from petition.logs.toml_lines import Path, toml_lines
from petition.words import ErrorCode, Word

__all__ = ["Tree"]

W = TypeVar("W", bound=Word)
_LONG = re.compile("[0-9][0-9_]{4000}")
_AT = re.compile(r"\(at line (\d+), column (\d+)\)")
_KINDS = {
    str: "a text in quotes",
    bool: "true or false",
    int: "an integer",
    list: "an array",
    dict: "a table",
    float: "a number",
}


class Tree:
    """A table of a mapping, and where it stands."""

    def __init__(self, text: str, where: str) -> None:
        self.where = where
        self.path: Path = ()
        self.lines: dict[Path, int] = {}
        self.values = self._parsed(text)
        self.lines = toml_lines(text)

    def _parsed(self, text: str) -> dict[str, Any]:
        try:
            return tomllib.loads(text)
        except tomllib.TOMLDecodeError as error:
            at = _AT.search(str(error))
            line, column = map(int, at.groups()) if at else (text.count("\n") + 1, 1)
            if "twice" in str(error) or "overwrite" in str(error) or "Duplicate" in str(error):
                message = "this key or table stands twice"
                raise InvalidInput(ErrorCode.DUPLICATE, message, self.where, line, column) from None
            message = (
                "this line is not well-formed TOML; a line has KEY = VALUE, a [TABLE], "
                "or a comment after #; keys with spaces or marks stand in quotes"
            )
            raise InvalidInput(ErrorCode.SYNTAX, message, self.where, line, column) from None
        except ValueError:  # the parser of numbers gives up on more digits than Python reads
            line = next((n for n, each in enumerate(text.split("\n"), 1) if _LONG.search(each)), 1)
            message = "the number is too large for 64 bits"
            raise InvalidInput(ErrorCode.OVERFLOW, message, self.where, line, 1) from None
        except RecursionError:
            message = "values are nested too deeply"
            raise InvalidInput(ErrorCode.TOO_LARGE, message, self.where, 1, 1) from None

    def fail(self, code: ErrorCode, message: str, *keys: str) -> NoReturn:
        """Raises an error about a key of this table."""
        path = self.path + keys
        line = next(
            (self.lines[p] for n in range(len(path)) if (p := path[: len(path) - n]) in self.lines),
            1,
        )
        field = ".".join(path)
        raise InvalidInput(
            code, message, f"{self.where}: {field}" if field else self.where, line, 1
        )

    def within(self, key: str) -> Tree:
        """The table of a key, empty when there is none."""
        inner = Tree.__new__(Tree)
        inner.where, inner.path, inner.lines = self.where, (*self.path, key), self.lines
        inner.values = self.get(key, dict, {})
        return inner

    def get(self, key: str, type_: type, otherwise: Any = None) -> Any:
        """The value of a key, of a type."""
        if key not in self.values:
            return otherwise
        value = self.values[key]
        if type(value) is not type_:
            wanted, is_ = _KINDS[type_], _KINDS.get(type(value), "a time")
            message = f"`{key}` must be {wanted}, not {is_}"
            self.fail(ErrorCode.WRONG_TYPE, message, key)
        return value

    def texts(self, key: str) -> tuple[str, ...]:
        """The value of a key: a text, or a list of texts."""
        value = self.values.get(key, [])
        listed = [value] if isinstance(value, str) else value
        if not isinstance(listed, list) or not all(isinstance(each, str) for each in listed):
            message = f"`{key}` must be a text in quotes, or a list of texts"
            self.fail(ErrorCode.WRONG_TYPE, message, key)
        return tuple(listed)

    def allow(self, known: Iterable[str]) -> None:
        """Refuses every key but these."""
        known = list(known)
        for key in self.values:
            if key not in known:
                self.unknown("key", key, known, key)

    def unknown(self, what: str, word: str, known: Iterable[str], *keys: str) -> NoReturn:
        """Refuses a word, naming the nearest that is known, or all."""
        known = list(known)
        near = nearest(word, known)
        if near:
            message = f"the {what} {word!r} is unknown; did you mean {near!r}?"
        else:
            message = f"the {what} {word!r} is unknown; taken are: {', '.join(known)}"
        self.fail(ErrorCode.UNKNOWN_KEY, message, *keys)

    def word(self, words: type[W], text: Any, what: str, *keys: str) -> W:
        """A word of one of the library's tables, by its name or by what people call it."""
        if not isinstance(text, str):
            message = f"`{keys[-1]}` must be a text in quotes, or a list of texts"
            self.fail(ErrorCode.WRONG_TYPE, message, *keys)
        found = named(words, text)
        if found is None:
            self.unknown(what, text, [str(word) for word in words], *keys)
        return found


def named(words: type[W], text: str) -> W | None:
    """The word of a name or a label."""
    return next((w for w in words if text in (str(w), w.vi, w.en)), None)


def tables_of(tree: Mapping[str, Any]) -> list[str]:
    """The keys whose values are tables."""
    return [key for key, value in tree.items() if isinstance(value, dict)]
