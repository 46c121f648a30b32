"""Random histories of one petition: mostly lawful, at odd times, always the same for a seed."""

from __future__ import annotations

import random
from datetime import UTC, datetime
from typing import Any

from model import clock, working_time
from model.drafts import draft
from model.process import Petition
from model.state import FINAL, LEVELS, State

HOUR, DAY = 3600, 86400
LAST = int(datetime(2026, 12, 20, tzinfo=UTC).timestamp())
FIRST = int(datetime(2021, 1, 4, tzinfo=UTC).timestamp())
EVES = [
    int(datetime.fromisoformat(day + "T00:00:00+07:00").timestamp())
    for day in (
        "2021-02-09 2022-01-28 2022-04-29 2023-01-19 2023-04-28 2024-02-07 2024-04-26"
        " 2025-01-24 2025-04-25 2026-01-09 2026-02-13 2026-08-21 2026-08-28 2026-11-23"
    ).split()
]
LIKELY = {
    "none": "received",
    "intake": "forwarded forwarded forwarded forwarded referred referred answered declined"
    " withdrawn commented corrected",
    "awaiting": "appointed appointed appointed appointed answered not_competent not_competent"
    " recalled recalled escalated progress_reported urged corrected rescheduled",
    "promised": "rescheduled rescheduled rescheduled rescheduled rescheduled answered"
    " not_competent not_competent recalled escalated reminded reminded lapsed appointed",
    "office": "assigned assigned assigned assigned answered answered declined"
    " progress_reported corrected urged",
    "answered": "published published withheld publication_withdrawn published_by_unit rated rated"
    " confidentiality_requested commented publication_withdrawn published_by_unit corrected",
    "declined": "commented rated withdrawn confidentiality_requested",
    "withdrawn": "commented forwarded confidentiality_requested",
}
KINDS = sorted({"lapsed", *(kind for kinds in LIKELY.values() for kind in kinds.split())})


def situation(state: State) -> str:
    if state.position not in LEVELS:
        return state.position
    return "awaiting" if state.agreed is None else "promised"


class Writer:
    """Writes one history beside a model of it, to aim at its due times."""

    def __init__(self, seed: int) -> None:
        self.chance = random.Random(seed)
        self.petition = Petition()
        self.now = self.start()

    def start(self) -> int:
        if self.chance.random() < 0.4:
            day = self.chance.choice(EVES)
        else:
            day = FIRST - 7 * HOUR + DAY * self.chance.randrange(2080)
        return day + self.second()

    def second(self) -> int:
        """Of a day: in working time, or within a second of an opening or a closing."""
        if self.chance.random() < 0.3:
            edges = [edge for window in working_time.WINDOWS for edge in window]
            return self.chance.choice(edges) + self.chance.randint(-1, 1)
        return self.chance.randint(6 * HOUR, 20 * HOUR)

    def later(self) -> int:
        """The next time: soon, the next days, or around what is to come."""
        state, chance = self.petition.state, self.chance
        coming = [clock.due(state), clock.reminder(state), clock.next_wakeup(state)]
        marks = [mark for mark in coming if mark is not None]
        if marks and chance.random() < 0.5:
            aimed = chance.choice(marks) + chance.choice([-1, 0, 0, 0, 1, 1, HOUR])
            if aimed >= self.now:
                return aimed
        if chance.random() < 0.15:
            midnight = (self.now + 7 * HOUR) // DAY * DAY - 7 * HOUR
            return max(self.now, midnight + DAY * chance.randint(0, 5) + self.second())
        return self.now + chance.choice([0, 1, 600, HOUR, 3 * HOUR, chance.randint(1, 2 * DAY)])

    def step(self) -> dict[str, Any]:
        chance, state = self.chance, self.petition.state
        self.now = self.later()
        if state.position in LEVELS and chance.random() < 0.35:
            return {"advance": self.now}
        if chance.random() < 0.01:
            return {"advance": self.now}
        odd = chance.random() < 0.12
        kind = chance.choice(KINDS if odd else LIKELY[situation(state)].split())
        act = draft(chance, state, kind, self.now)
        if chance.random() < 0.005:
            act["at"] -= chance.randint(1, DAY)
        if chance.random() < 0.08:
            act["occurred"] = act["at"] - chance.choice([-1, 1, HOUR, chance.randint(1, 2 * DAY)])
        return act


def history(seed: int, most: int = 14) -> list[dict[str, Any]]:
    """Steps to take in their order: acts to submit, and times to advance to."""
    writer, steps = Writer(seed), []
    for _ in range(writer.chance.randint(4, most)):
        step = writer.step()
        if writer.now > LAST:
            break
        if writer.petition.state.position in FINAL and writer.chance.random() < 0.6:
            break
        steps.append(step)
        if "advance" in step:
            writer.petition.advance(step["advance"])
        else:
            writer.petition.submit(step)
    return steps
