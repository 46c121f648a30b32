"""What all results have in common: a short form that a person can read."""

from __future__ import annotations

from dataclasses import fields
from datetime import date, datetime
from typing import TYPE_CHECKING, Any, ClassVar, TypeVar

T = TypeVar("T", bound="Kept")


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


class Kept(Value):
    """A value of the core: each field is read from the core's object when it is first asked for.

    One that was made in Python has its fields, and a core object once it was handed in.
    """

    __slots__ = ("_core",)
    _core: Any

    @classmethod
    def _of(cls: type[T], core: object) -> T:
        kept = object.__new__(cls)
        object.__setattr__(kept, "_core", core)
        return kept

    def _read(self, name: str) -> Any:
        return getattr(self._core, name)

    if not TYPE_CHECKING:

        def __getattr__(self, name):
            """What no slot holds yet."""
            if name == "_core":
                return None
            if name not in self.__dataclass_fields__ or self._core is None:
                raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}")
            value = self._read(name)
            object.__setattr__(self, name, value)
            return value


def _short(value: Any) -> str:
    if isinstance(value, (date, datetime)):
        return value.isoformat()
    if isinstance(value, tuple):
        return "[" + ", ".join(map(_short, value)) + "]"
    return str(value.id) if type(value).__name__ == "Clause" else repr(value)
