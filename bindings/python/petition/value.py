"""What all results have in common: a short form that a person can read."""

from __future__ import annotations

from dataclasses import fields
from datetime import date, datetime
from typing import Any, ClassVar


class Value:
    """A frozen value; its repr leaves out what is empty and writes times in ISO 8601."""

    __slots__ = ()
    __dataclass_fields__: ClassVar[dict[str, Any]]

    def __repr__(self) -> str:
        pairs = ((field.name, getattr(self, field.name)) for field in fields(self))
        shown = ", ".join(
            f"{name}={_short(v)}" for name, v in pairs if v not in (None, "", ()) and v is not False
        )
        return f"{type(self).__name__}({shown})"


def _short(value: Any) -> str:
    if isinstance(value, (date, datetime)):
        return value.isoformat()
    if isinstance(value, tuple):
        return "[" + ", ".join(map(_short, value)) + "]"
    return str(value.id) if type(value).__name__ == "Clause" else repr(value)
