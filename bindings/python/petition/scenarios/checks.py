"""The sentences that check: what was wanted beside what the library decided, and why."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from petition.days import Sum
from petition.events import Actor
from petition.regulation import Clause
from petition.scenarios.setup import Setup
from petition.scenarios.values import Duration, say_actor, say_time
from petition.scenarios.world import Taken, World
from petition.texts import Text, spoken_duration
from petition.verdicts import Deadline, Explanation, Notice, Obligation, Timeliness, Verdict
from petition.words import Kind, Owed, Role, Word

__all__ = ["CHECKS", "Failed", "check"]

Values = dict[str, Any]
Rows = Sequence[dict[str, Any]]


class Failed(AssertionError):
    """A check that does not hold.

    Attributes
    ----------
    wanted, decided, why : str
        What the sentence expects, what the library decided, and on what that rests.
    total : Sum or None
        How the due time that it is about was counted.
    """

    def __init__(self, wanted: str, decided: str, why: str = "", total: Sum | None = None) -> None:
        super().__init__(f"{wanted} / {decided}" + (f" / {why}" if why else ""))
        self.wanted, self.decided, self.why, self.total = wanted, decided, why, total


def check(name: str, world: World, values: Values, rows: Rows) -> None:
    """Raises ``Failed`` when what a sentence says does not hold."""
    CHECKS[name](Check(world, values, rows))


@dataclass
class Check:
    """One check of a world."""

    world: World
    values: Values
    rows: Rows

    # -- what is asked about ----------------------------------------------------------------------

    @property
    def setup(self) -> Setup:
        return self.world.setup

    @property
    def taken(self) -> Taken:
        """The last act; a check before any fails."""
        taken = self.world.last
        if taken is None:
            self.fail(
                self.say("một sự kiện trước đó", "an event before it"),
                self.say("chưa có gì", "nothing yet"),
            )
        assert taken is not None
        return taken

    @property
    def verdict(self) -> Verdict:
        taken = self.taken
        if not isinstance(taken.verdict, Verdict):
            error = (
                str(taken.error) if taken.error else self.say("không có sự kiện nào", "no event")
            )
            self.fail(self.say("một quyết định", "a verdict"), error)
        assert isinstance(taken.verdict, Verdict)
        return taken.verdict

    @property
    def at(self) -> datetime:
        """The time a check names, or that of the last act."""
        at: datetime | None = self.values.get("time") or self.world.now
        if at is None:
            self.fail(self.say("một thời điểm", "a time"), self.say("chưa có gì", "nothing yet"))
        assert at is not None
        return at

    def timeliness(self) -> Timeliness:
        engine = self.world.engine
        found = engine.timeliness(self.world.case, self.at)
        self.world.ask("at", self.at)
        if any(deadline.lapsed for deadline in found.deadlines):
            self.world.cite(engine.regulation.clauses_of(Kind.LAPSED, Role.SYSTEM))
        return found

    def obligations(self) -> tuple[Obligation, ...]:
        return self.world.engine.obligations(self.world.case)

    # -- saying -----------------------------------------------------------------------------------

    def say(self, vi: str, en: str) -> str:
        return self.setup.say(vi, en)

    def of(self, word: Text | Word) -> str:
        return word.en if self.setup.lang == "en" else word.vi

    def time(self, at: datetime | None) -> str:
        return say_time(at, self.setup) if at else self.say("không có", "none")

    def lateness(self, amount: Duration) -> int:
        """The seconds of an amount of lateness, which is working time and never clock time."""
        if not amount.working:
            clock = self.duration(amount.seconds)
            self.fail(self.say(f"{clock} làm việc", f"{clock} of working time"), clock)
        return amount.seconds

    def duration(self, seconds: int) -> str:
        """Working time, as in ``1 giờ 30 phút``."""
        return spoken_duration(seconds, self.setup.lang)

    def cited(self, clauses: Iterable[Clause]) -> str:
        return "; ".join(clause.citation.of(self.setup.lang) for clause in clauses) or "—"

    def fail(self, wanted: str, decided: str, why: str = "") -> Any:
        raise Failed(wanted, decided, why)

    def equal(self, wanted: Any, found: Any, why: str = "") -> None:
        """Words, numbers and texts that must be the same."""
        if wanted != found:
            self.fail(self._shown(wanted), self._shown(found), why)

    def _shown(self, value: Any) -> str:
        if isinstance(value, Word):
            return self.of(value)
        if value is None or isinstance(value, datetime):
            return self.time(value)
        return str(value) or "—"

    def cites(self, clauses: Sequence[Clause]) -> None:
        """The clauses a sentence names are among those cited."""
        wanted = self.values.get("clauses", [])
        if not set(wanted) <= set(clauses):
            self.fail(self.cited(wanted), self.cited(clauses))

    def contains(self, wanted: str, text: str) -> None:
        if wanted not in text:
            self.fail(f"“{wanted}”", text or "—")

    # -- why --------------------------------------------------------------------------------------

    def why_verdict(self, verdict: Verdict) -> str:
        """The clauses of a verdict; of a refusal, what was required and what would be lawful."""
        if not verdict.refusals:
            return self.cited(verdict.citations)
        said = [
            f"{self.of(each.code)} ({self.cited(each.citations)}): {self.of(each.requirement)}; "
            f"{self.say('cách làm đúng', 'lawful instead')}: {self.of(each.lawful)}"
            for each in verdict.refusals
        ]
        return " / ".join(said)

    def due_is(self, wanted: datetime | None, found: datetime | None) -> None:
        """The due time that binds is the one wanted; if not, its clauses and its sum are told."""
        if wanted == found:
            return
        explained = self.explained_due()
        why = explained.text.of(self.setup.lang) if explained else ""
        raise Failed(self.time(wanted), self.time(found), why, explained.sum if explained else None)

    def explained_due(self) -> Explanation | None:
        """Why the due time that binds is what it is."""
        for obligation in self.obligations():
            if obligation.due and obligation.owed in _WITH_DUE:
                return self.world.engine.explain(obligation, self.world.case)
        return None

    def why_deadlines(self, deadlines: Iterable[Deadline]) -> str:
        return "; ".join(
            f"{self.of(each.level)}: {self.say('hạn', 'due')} {self.time(each.due)}, "
            f"{self.say('xong', 'done')} {self.time(each.met)}"
            for each in deadlines
        )

    def obligation_text(self, obligation: Obligation) -> str:
        who = say_actor(Actor(obligation.role, obligation.unit), self.setup)
        due = f" ({self.time(obligation.due)})" if obligation.due else ""
        return f"{who}: {self.of(obligation.owed)}{due}"

    def notice_text(self, notice: Notice) -> str:
        who = say_actor(Actor(notice.role, notice.unit), self.setup)
        return f"{who}: {self.of(notice.kind)} ({self.of(notice.channel)})"


_WITH_DUE = (Owed.RESPONSE, Owed.RESULT, Owed.HANDLING, Owed.ASSESSMENT)


def bound_to(obligation: Obligation, actor: Actor) -> bool:
    """Whether an obligation is a role's, and of its unit where the role belongs to units."""
    units = (Role.FOCAL_POINT, Role.HEAD)
    return obligation.role is actor.role and (
        actor.role not in units or obligation.unit == actor.unit
    )


CHECKS: dict[str, Callable[[Check], None]] = {}


def means(name: str) -> Callable[[Callable[[Check], None]], Callable[[Check], None]]:
    """Marks what a sentence of the grammar means."""

    def mark(function: Callable[[Check], None]) -> Callable[[Check], None]:
        CHECKS[name] = function
        return function

    return mark
