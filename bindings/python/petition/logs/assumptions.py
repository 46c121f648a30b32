"""What a log does not say and is taken as given: counted over all files, told once."""

from __future__ import annotations

from dataclasses import dataclass, field

from petition.logs import reasons
from petition.logs.moments import Writing
from petition.texts import Text
from petition.words import Kind

__all__ = ["Assumptions"]


@dataclass(slots=True)
class Assumptions:
    """Counts, and names by kind of event."""

    offsets: int = 0
    dates: int = 0
    due_dates: int = 0
    recording: bool = False
    roles: dict[Kind, str] = field(default_factory=dict)
    data: dict[Kind, list[str]] = field(default_factory=dict)
    marks: set[str] = field(default_factory=set)
    facts: list[Text] = field(default_factory=list)

    def texts(self, writing: Writing) -> tuple[Text, ...]:
        """All of them, as they are printed."""
        said = list(self.facts)
        if self.offsets and writing.zone:
            said.append(reasons.zone_assumed(writing.zone, self.offsets))
        elif self.offsets:
            said.append(reasons.offset_assumed(offset_text(writing.offset_s), self.offsets))
        if self.dates:
            said.append(reasons.dates_assumed(self.dates))
        if self.due_dates:
            said.append(reasons.due_dates_assumed(self.due_dates))
        if self.recording:
            said.append(reasons.recorded_assumed())
        if self.roles:
            said.append(reasons.roles_assumed(self.roles))
        said += [reasons.data_assumed(kind, paths) for kind, paths in self.data.items() if paths]
        if self.marks:
            said.append(reasons.unknown_marks(sorted(self.marks)))
        return tuple(said)


def offset_text(seconds: int) -> str:
    """As in ``+07:00``."""
    hours, minutes = divmod(abs(seconds) // 60, 60)
    return f"{'-' if seconds < 0 else '+'}{hours:02}:{minutes:02}"
