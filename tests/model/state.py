"""What the model keeps of one petition."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, TypeAlias

LEVELS = ("focal_point", "head")
NEXT_LEVEL = {"focal_point": "head", "head": "office"}
Lapse: TypeAlias = tuple[str, str, int]
FINAL = ("declined", "withdrawn")
OPEN = ("intake", "focal_point", "head", "office")


@dataclass
class State:
    position: str = "none"
    commitment: str = "none"
    holder: str = ""
    given_by: str = ""
    anchor: int = 0
    limit: int | None = None
    agreed: int | None = None
    agreed_at: int = 0
    reminded: bool = False
    lapsed: bool = False
    silent: str = ""
    coordinating: list[str] = field(default_factory=list)
    promises: dict[str, int] = field(default_factory=dict)
    returned_by: list[str] = field(default_factory=list)
    lapses: list[Lapse] = field(default_factory=list)
    received: dict[str, Any] = field(default_factory=dict)
    occurred_first: int = 0
    confidential: bool = False
    answered_by: str = ""
    answered_role: str = ""
    publication: str = "none"
    channels: list[str] = field(default_factory=list)
    unit_published: bool = False
    published_role: str = ""
    rating: str = ""
    recorded_at: int = -(10**12)

    def move(self, position: str, t: int) -> None:
        """To another position, where nothing is promised yet."""
        self.position = position
        self.commitment = "awaiting" if position in LEVELS else "none"
        self.anchor, self.limit, self.agreed = t, None, None
        self.reminded = self.lapsed = False

    def agree(self, time: int, t: int) -> None:
        self.agreed, self.agreed_at, self.reminded, self.lapsed = time, t, False, False

    @property
    def secret(self) -> bool:
        return bool(self.received.get("state_secret"))

    @property
    def answered(self) -> bool:
        return bool(self.answered_role)
