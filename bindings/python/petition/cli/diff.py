"""`petition diff`: what two regulations say otherwise."""

from __future__ import annotations

from petition import RegulationDiff
from petition.cli.screen import Screen
from petition.differing import PARTS, Differing
from petition.differing.naming import count_text, heading
from petition.harmless import json_of

__all__ = ["show"]


def show(screen: Screen, found: RegulationDiff, as_json: bool) -> None:
    """Prints every difference under the heading of its part."""
    if as_json:
        print(json_of([_form(screen, each) for each in found]))
        return
    title, _, _ = found.text(screen.lang).partition("\n")
    screen.put(screen.line((title, "title")), hang=2)
    screen.put(screen.line(screen.of(count_text(len(found)))))
    for part in PARTS:
        entries = found.of(part)
        if entries:
            screen.print("", screen.line((screen.of(heading(part)), "strong")))
        for each in entries:
            _put(screen, each)


def _put(screen: Screen, each: Differing) -> None:
    before, after = each.sides(screen.lang)
    line = screen.line(
        f"{screen.of(each.name)}: ", (before or "—", "bad"), " → ", (after or "—", "good")
    )
    screen.put(line, 2, 2)


def _form(screen: Screen, each: Differing) -> dict[str, object]:
    sides = (said and screen.of(said) for said in (each.before, each.after))
    before, after = sides
    return {
        "part": each.part,
        "key": each.key,
        "name": screen.of(each.name),
        "before": before,
        "after": after,
    }
