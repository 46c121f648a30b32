"""`petition audit --rule`: what a rule of one's own comes to."""

from __future__ import annotations

from typing import Any

from petition import Role
from petition.cli.screen import Screen
from petition.oversight.rules import LateCase, RuleAudit
from petition.speech.names import Names

__all__ = ["rule_json", "show_rule"]


def show_rule(screen: Screen, names: Names, found: RuleAudit, top: int) -> None:
    """The rule, how many petitions keep it, and the worst that do not."""
    screen.print("")
    screen.put(screen.line((found.rule.text, "strong")), hang=2)
    ended = screen.say(
        f"; {found.ended} kết thúc cách khác, không xét", f"; {found.ended} ended otherwise"
    )
    told = screen.say(
        f"{found.cases} hồ sơ, {len(found.late)} không đạt",
        f"{found.cases} cases, {len(found.late)} break it",
    )
    screen.put(screen.line("  ", told + (ended if found.ended else "")), hang=2)
    for late in found.late[:top]:
        screen.put_whole(_line(screen, names, late))
    more = len(found.late) - top
    if more > 0:
        text = screen.say(f"và {more} hồ sơ nữa: xem --json", f"and {more} more: see --json")
        screen.put(screen.line("  ", (text, "faint")))


def _line(screen: Screen, names: Names, late: LateCase) -> Any:
    held = names.unit(late.unit) if late.unit else names.who(Role.OPERATOR)
    amount, due = screen.late(late.by), screen.time(late.due)
    state = "" if late.met else screen.say(", chưa xong", ", not done yet")
    text = screen.say(
        f"hạn {due}, trễ {amount}{state}, {held}", f"due {due}, late by {amount}{state}, {held}"
    )
    return screen.line("  ", (late.case, "bad"), f"  {text}")


def rule_json(found: RuleAudit) -> dict[str, Any]:
    """The same with every case, amounts in seconds of working time."""
    late = [
        {
            "case": each.case,
            "unit": each.unit or None,
            "since": each.since.isoformat(),
            "due": each.due.isoformat(),
            "met": each.met.isoformat() if each.met else None,
            "by_s": each.by.count_s,
        }
        for each in found.late
    ]
    return {"rule": found.rule.text, "cases": found.cases, "ended": found.ended, "late": late}
