"""Who holds a case, until when, why, and how late it is: the first question of every reader."""

from __future__ import annotations

from dataclasses import dataclass

from petition import (
    Answered,
    Clause,
    Declined,
    Event,
    Obligation,
    Owed,
    Position,
    Role,
    Timeliness,
    Withdrawn,
)
from petition.dossier.telling import Told
from petition.speech import Speech
from petition.speech.names import Names

__all__ = ["Standing", "standing_of"]

_ENDS: dict[Position, type] = {
    Position.ANSWERED: Answered,
    Position.DECLINED: Declined,
    Position.WITHDRAWN: Withdrawn,
}
_MAIN = (Owed.RESPONSE, Owed.RESULT, Owed.HANDLING, Owed.FORWARDING_ANEW, Owed.ASSESSMENT)


@dataclass(frozen=True)
class Standing:
    """The same in words of one language."""

    state: str
    who: str
    """Who holds it, or who ended it."""
    until: str
    """By when what is owed is due; empty when the case is closed."""
    why: str
    citations: tuple[Clause, ...]
    late: str
    """Empty: in time, or nothing was due."""
    closed: Event | None
    owed: Obligation | None

    def cite(self, speech: Speech) -> str:
        """The clauses by number and title."""
        return "; ".join(
            f"{speech.of(clause.citation)} ({speech.of(clause.title)})" for clause in self.citations
        )


def standing_of(told: Told, speech: Speech) -> Standing:
    """Where the case stands."""
    names = Names(speech, told.engine.regulation)
    position = told.case.state.position
    if position in _ENDS:
        return _closed(told, speech, names)
    owed = _main(told.engine.obligations(told.case))
    return Standing(
        state=_state(told, speech),
        who=_holder(told, names),
        until=_until(told, speech, owed),
        why=_why(speech, names, owed),
        citations=owed.citations if owed else (),
        late=_late(told, speech),
        closed=None,
        owed=owed,
    )


def _closed(told: Told, speech: Speech, names: Names) -> Standing:
    end = _ENDS[told.case.state.position]
    event = [each for each in told.case.events if isinstance(each.data, end)][-1]
    actor = event.actor
    return Standing(
        state=_state(told, speech),
        who=names.who(actor.role, actor.unit),
        until="",
        why="",
        citations=told.engine.clauses_of(told.case, event),
        late=_late(told, speech),
        closed=event,
        owed=None,
    )


def _main(owed: tuple[Obligation, ...]) -> Obligation | None:
    """What the one who holds the case owes."""
    for word in _MAIN:
        for each in owed:
            if each.owed is word:
                return each
    return owed[0] if owed else None


def _holder(told: Told, names: Names) -> str:
    state = told.case.state
    if state.position is Position.INTAKE:
        return names.who(Role.OPERATOR)
    return names.level(state.position, state.holder)


def _state(told: Told, speech: Speech) -> str:
    position = told.case.state.position
    open_ = speech.say("đang xử lý", "being handled")
    return speech.of(position) if position in _ENDS else open_


def _why(speech: Speech, names: Names, owed: Obligation | None) -> str:
    if owed is None:
        return ""
    who = names.who(owed.role, owed.unit)
    since = f"{speech.say('từ', 'since')} {speech.time(owed.since)}"
    return f"{who}: {speech.of(owed.owed)}, {since}"


def _until(told: Told, speech: Speech, owed: Obligation | None) -> str:
    if owed is None:
        return ""
    if owed.due is None:
        if owed.at_once:
            return speech.say("làm ngay", "at once")
        return speech.say("không quy định thời hạn", "no time limit set")
    days = told.engine.calendar
    if told.at > owed.due:
        late = days.between(owed.due, told.at)
        by = speech.late(late)
        more = speech.say("đã hết hạn", "has passed")
        if late:
            more = speech.say(f"đã quá {by} làm việc", f"past by {by} of working time")
    else:
        left = speech.amount(days.between(told.at, owed.due))
        more = speech.say(f"còn {left} làm việc", f"{left} of working time left")
    return f"{speech.time(owed.due)} ({more})"


def _late(told: Told, speech: Speech) -> str:
    found: Timeliness = told.engine.timeliness(told.case, told.at)
    if not (found.overdue or found.answered_late) or found.overdue_since is None:
        return ""
    since = speech.time(found.overdue_since)
    if found.answered_late:
        return speech.say(
            f"đã trả lời, nhưng trễ hạn từ {since}", f"answered, but late since {since}"
        )
    return speech.say(f"trễ hạn từ {since}", f"overdue since {since}")
