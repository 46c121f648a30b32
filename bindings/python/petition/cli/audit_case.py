"""`petition audit` of a few cases: each departure in full."""

from __future__ import annotations

from collections.abc import Sequence

from petition import CaseAudit, Deviation, Regulation
from petition.cli.screen import Screen
from petition.speech.names import Names

__all__ = ["show_case"]

_INDENT = 4


def show_case(
    screen: Screen, names: Names, found: CaseAudit, regulations: Sequence[Regulation]
) -> None:
    """What one case departs from."""
    screen.rule(found.case.id)
    for deviation in found.deviations:
        cited = screen.cite_in(deviation, found.case, regulations)
        _print_deviation(screen, names, deviation, cited)
    if not found.deviations:
        none = screen.say("Không có sai lệch.", "No deviation.")
        screen.print(screen.line(("✓ ", "good"), none))
    screen.print("")


def _print_deviation(screen: Screen, names: Names, deviation: Deviation, cited: str) -> None:
    parts = [names.who(deviation.role, deviation.unit)]
    if deviation.by:
        amount = screen.late(deviation.by)
        parts.append(screen.say(f"{amount} làm việc", f"{amount} of working time"))
    screen.put(
        screen.line(
            ("✗ ", "bad"),
            (screen.of(deviation.kind), "bad"),
            f" — {', '.join(parts)}",
            (f"  {cited}", "faint"),
        ),
        hang=2,
    )
    screen.put(screen.line(screen.of(deviation.text)), _INDENT)
    lawful = f"{screen.say('Cách làm đúng', 'Lawful instead')}: {screen.of(deviation.lawful)}."
    screen.put(screen.line((lawful, "good")), _INDENT)
    if deviation.evidence:
        shown = f"{screen.say('Sự kiện', 'Events')}: {', '.join(deviation.evidence)}"
        screen.put(screen.line((shown, "faint")), _INDENT)
