"""What a regulation itself calls roles, levels and units, for texts that people read."""

from __future__ import annotations

from petition import Actor, Position, Regulation, Role
from petition.personal import TAKEN_OUT
from petition.speech import Speech

_ROLE_AT = {
    Position.FOCAL_POINT: Role.FOCAL_POINT,
    Position.HEAD: Role.HEAD,
    Position.OFFICE: Role.OFFICE,
}


class Names:
    """Names in one language; without a regulation those of the library, and units by their ids."""

    def __init__(self, speech: Speech, regulation: Regulation | None) -> None:
        self.speech = speech
        self.regulation = regulation

    def who(self, role: Role, unit: str = "") -> str:
        """As in `Thủ trưởng Sở Xây dựng`, `đầu mối tiếp nhận của UBND xã Ia Krái`."""
        if self.regulation is None:
            return f"{self.speech.of(role)} {unit}".strip()
        return self.speech.of(self.regulation.title_of(role, unit)).removeprefix("the ")

    def actor(self, actor: Actor) -> str:
        """Who acts by role and name, and who recorded it where that was somebody else."""
        who = self.who(actor.role, actor.unit)
        if actor.name:
            who += f" {self._left(actor.name)}" if actor.name == TAKEN_OUT else f" ({actor.name})"
        if not actor.recorded_by:
            return who
        by = self._left(actor.recorded_by)
        return f"{who}; {self.speech.say('người ghi nhận', 'recorded by')}: {by}"

    def _left(self, name: str) -> str:
        """A name, or what is said where it was taken out, which has brackets of its own."""
        return self.speech.say(TAKEN_OUT, "(taken out)") if name == TAKEN_OUT else name

    def level(self, position: Position, unit: str = "") -> str:
        """Who holds a slip there; what the position is called where nobody does."""
        role = _ROLE_AT.get(position)
        return self.who(role, unit) if role else self.speech.of(position)

    def unit(self, unit: str) -> str:
        """What people call a unit; its id where the regulation does not list it."""
        return self.speech.of(self.regulation.unit_name(unit)) if self.regulation else unit
