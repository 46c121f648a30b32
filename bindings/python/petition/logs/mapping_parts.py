"""The parts of a mapping that have names of their own."""

from __future__ import annotations

from dataclasses import dataclass

__all__ = ["FileForm", "MarkColumns"]


@dataclass(frozen=True, slots=True)
class FileForm:
    """What a mapping says of the files themselves; empty where they tell it by their content."""

    separator: str = ""
    encoding: str = ""
    sheet: str = ""
    header: int = 0
    events: str = ""
    case_type: str = ""


@dataclass(frozen=True, slots=True)
class MarkColumns:
    """Which column has the log's own mark of overdue, what it says, and its due time."""

    column: str = ""
    overdue: tuple[str, ...] = ()
    in_time: tuple[str, ...] = ()
    due: str = ""
