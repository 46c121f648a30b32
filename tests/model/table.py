"""What the rows of the page's table have in common.

A row is a pair: the first function names the reasons against an act, the second one does it.
"*" is a reason that the page does not name.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeAlias

from model.state import LEVELS, State
from model.suitability import blank

Act: TypeAlias = dict[str, Any]
Row: TypeAlias = tuple[Callable[[State, Act], list[str]], Callable[[State, Act], None]]


def nothing(state: State, act: Act) -> None:
    """A fact that changes nothing the model keeps."""


def who_and_where(state: State, act: Act, roles: str, positions: tuple[str, ...]) -> list[str]:
    """Where both are wrong the page does not tell which of the two is named."""
    found = [] if act["role"] in roles.split() else ["wrong_role"]
    if state.position not in positions:
        found.append("wrong_position")
    return found if len(found) < 2 else ["*"]


def by_holder(state: State, act: Act) -> list[str]:
    """The focal point or the head of the unit that holds the slip (I-27)."""
    return who_and_where(state, act, "focal_point head", LEVELS) or (
        [] if act["unit"] == state.holder else ["not_holder"]
    )


def given(act: Act, field: str, code: str) -> list[str]:
    return [code] if blank(act["data"].get(field, "")) else []
