"""By what a case is judged: a regulation and a calendar, each by id, version and content hash."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from petition import _core
from petition.value import Kept

__all__ = ["Identity", "JudgedBy"]


@dataclass(frozen=True, slots=True, repr=False)
class Identity(Kept):
    """Which text: of a regulation or a calendar.

    Two texts may bear one id and one version, where a mistake was mended; the hash tells them
    apart.

    Parameters
    ----------
    id : str
        As in ``vn-state``.
    version : str
        As its text says; empty where a record of before did not tell.
    hash : str
        Of its content, 64 hexadecimal digits; empty likewise.

    Examples
    --------
    >>> import petition
    >>> petition.Engine.builtin().law.calendar.id
    'vn-state'
    """

    id: str
    version: str = ""
    hash: str = ""


@dataclass(frozen=True, slots=True, repr=False)
class JudgedBy(Kept):
    """What judges a case from one of its events on.

    Parameters
    ----------
    after : int
        Sequence number of the event that moved it there; 0: the start.
    regulation, calendar : Identity
        By which it is judged, and by which its limits count.

    Examples
    --------
    >>> import petition
    >>> petition.Engine.builtin().law.regulation.id
    'gia-lai-192-2021'
    """

    after: int
    regulation: Identity
    calendar: Identity

    def _read(self, name: str) -> Any:
        value = getattr(self._core, name)
        return value if name == "after" else Identity._of(value)


def law_to(law: JudgedBy) -> _core.JudgedBy:
    """To the core's form."""
    texts = (law.regulation, law.calendar)
    return _core.JudgedBy(law.after, *(_core.Identity(t.id, t.version, t.hash) for t in texts))
