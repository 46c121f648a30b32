"""The fields of the data of each kind of event, with what their values are."""

from __future__ import annotations

from dataclasses import dataclass, fields
from datetime import datetime
from functools import cache
from types import NoneType, UnionType
from typing import Any, get_args, get_origin, get_type_hints

from petition.events import Data, Petitioner
from petition.words import Kind, Word

__all__ = ["Field", "fields_of"]


@dataclass(frozen=True, slots=True)
class Field:
    """One field: its path as in ``petitioner.phone``, the type of its values, and whether several.

    ``type`` is ``str``, ``bool``, ``datetime`` or a ``Word``.
    """

    path: str
    type: type
    many: bool = False


@cache
def fields_of(kind: Kind) -> dict[str, Field]:
    """By path, in the order in which records are written."""
    return {field.path: field for field in _fields(_CLASSES[kind])}


_CLASSES: dict[Kind, type[Any]] = {cls.KIND: cls for cls in get_args(Data)}


def _fields(cls: type[Any], prefix: str = "") -> list[Field]:
    hints, found = get_type_hints(cls), []
    for each in fields(cls):
        path, hint = prefix + each.name.rstrip("_"), hints[each.name]
        if hint is Petitioner:
            found += _fields(Petitioner, f"{path}.")
        else:
            found.append(_field(path, hint))
    return found


def _field(path: str, hint: Any) -> Field:
    if get_origin(hint) is tuple:
        return Field(path, get_args(hint)[0], many=True)
    if get_origin(hint) is UnionType:  # a word or none, a text or a flag: the first
        hint = next(arg for arg in get_args(hint) if arg is not NoneType)
    assert hint in (str, bool, datetime) or issubclass(hint, Word)
    return Field(path, hint)
