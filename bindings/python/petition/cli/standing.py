"""Where a petition stands at the end of its story: its state, its due times, what is still owed."""

from __future__ import annotations

from datetime import datetime

from rich.table import Table
from rich.text import Text as Line

from petition import Deadline, Kind, Rated, Role, Timeliness
from petition.cli.screen import STYLES, TABLE, Screen
from petition.speech.names import Names
from petition.speech.story import Told


class Standing:
    """Prints the end of one story."""

    def __init__(self, screen: Screen, story: Told) -> None:
        self.screen = screen
        self.say = screen.say
        self.engine = story.engine
        self.names = Names(screen, story.engine.regulation)
        self.case = story.case
        self.seen_at = story.seen_at

    def print(self) -> None:
        """The state; then, as of the time the story was followed to, the rest."""
        self._fact(self.say("Tình trạng", "Standing"), self._state())
        if self.seen_at is None:
            return
        self._timeliness(self.engine.timeliness(self.case, self.seen_at))
        self._owed()
        wakeup = self.engine.next_wakeup(self.case)
        if wakeup is not None:
            self._fact(
                self.say("Hệ thống kiểm tra lại lúc", "Time acts next"), self.screen.time(wakeup)
            )

    def _fact(self, name: str, text: str, style: str = "", cite: str = "") -> None:
        line = self.screen.line((f"{name}: ", "strong"), (text, style), (f"  {cite}", "faint"))
        self.screen.put(line, hang=2)

    def _state(self) -> str:
        screen, state = self.screen, self.case.state
        parts = [self.names.level(state.position, state.holder)]
        if state.publication != "none":
            parts.append(screen.of(state.publication))
        parts.append(self._rating())
        return " · ".join(part for part in parts if part)

    def _rating(self) -> str:
        rated = [event.data.rating for event in self.case.events if isinstance(event.data, Rated)]
        for rating in self.engine.regulation.ratings:
            if rated and rating.id == rated[-1]:
                return self.screen.of(rating.label)
        return ""

    # -- due times --------------------------------------------------------------------------------

    def _timeliness(self, found: Timeliness) -> None:
        if not found.deadlines:
            return
        text, style = self.say("đúng hạn", "in time"), "good"
        if found.answered_late or found.overdue:
            text, style = self._late(found), "bad"
        lapses = self.engine.regulation.clauses_of(Kind.LAPSED, Role.SYSTEM)
        cite = self.screen.cite(lapses) if style == "bad" else ""
        self._fact(self.say("Thời hạn", "Timeliness"), text, style, cite)
        self.screen.print("", self._table(found.deadlines), "")

    def _late(self, found: Timeliness) -> str:
        text = self.say("trễ hạn", "overdue")
        if found.answered_late:
            text = self.say("đã trả lời, nhưng trễ hạn", "answered, but late")
        since: datetime | None = found.overdue_since
        return f"{text} {self.say('từ', 'since')} {self.screen.time(since)}" if since else text

    def _table(self, deadlines: tuple[Deadline, ...]) -> Table:
        table = Table(**TABLE)
        heads = (("Cấp", "Level"), ("Hạn", "Due"), ("Hoàn thành", "Done"), ("Kết quả", "Outcome"))
        for vi, en in heads:
            table.add_column(self.say(vi, en))
        for deadline in deadlines:
            level = self.names.level(deadline.level, deadline.unit)
            moved = _moved(deadline)
            done = deadline.met if not moved else None
            table.add_row(
                level,
                self._when(deadline.due),
                self._done(done) if done else "—",
                self._outcome(deadline, moved),
            )
        return table

    def _when(self, at: datetime) -> str:
        return f"{self.screen.clock(at)} {self.screen.day(at)}"

    def _done(self, at: datetime) -> str:
        return f"{self.screen.exact_clock(at)} {self.screen.day(at)}"

    def _outcome(self, deadline: Deadline, moved: bool) -> Line:
        if deadline.counted:
            late = self.screen.late(deadline.late)
            return Line(f"{self.say('trễ', 'late by')} {late}", STYLES["bad"])
        if deadline.lapsed:
            return Line(self.say("trễ, không tính", "late, not counted"), STYLES["warn"])
        if moved:
            return Line(self.say("đã dời hạn", "moved"), STYLES["warn"])
        if deadline.met:
            return Line(self.say("đúng hạn", "in time"), STYLES["good"])
        return Line(self.say("chưa đến hạn", "running"))

    # -- what is still owed -----------------------------------------------------------------------

    def _owed(self) -> None:
        for number, obligation in enumerate(self.engine.obligations(self.case)):
            if number == 0:
                self.screen.print(
                    self.screen.line((self.say("Còn phải làm:", "Still owed:"), "strong"))
                )
            who = self.names.who(obligation.role, obligation.unit)
            due = f" — {self._when(obligation.due)}" if obligation.due else ""
            self.screen.put(
                self.screen.line(f"▸ {who}: {self.screen.of(obligation.owed)}{due}"), 2, 2
            )


def _moved(deadline: Deadline) -> bool:
    """Whether it stopped binding before it was met, without having lapsed."""
    if deadline.lapsed or deadline.closed is None:
        return False
    return deadline.met is None or deadline.met > deadline.closed
