"""`petition compare`: what one law decides otherwise than another, each with a shortest history."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from rich.table import Table

from petition import ClaimFound, Comparison, Engine, Regulation, compare
from petition.cli.screen import TABLE, Screen
from petition.harmless import json_of
from petition.scenarios import Setup, contrasting_scenarios, history_of
from petition.scenarios.setup import Profile

LETTERS = ("A", "B")


def show(screen: Screen, laws: tuple[Setup, Setup], out: Path | None, as_json: bool) -> bool:
    """Prints the claims, and writes their scenarios; returns whether all is decided alike."""
    found = compare(*(Engine(law.regulation, law.calendar) for law in laws))
    if out is not None and not found.same:
        out.write_text(contrasting_scenarios(found, *_seen_from(out, laws)), encoding="utf-8")
    if as_json:
        print(json_of(_form(screen, found)))
    else:
        _print(screen, laws, found, out)
    return found.same


def _seen_from(out: Path, laws: tuple[Setup, Setup]) -> tuple[Setup, ...]:
    """The laws as a scenario in that file names them: files by the way from its folder."""
    return tuple(law.with_(profile=_named_from(out.parent, law.profile)) for law in laws)


def _named_from(folder: Path, profile: Profile) -> Profile:
    if profile.where in Regulation.builtin_names():
        return profile
    return replace(profile, where=Path(os.path.relpath(profile.where, folder)).as_posix())


def _print(screen: Screen, laws: tuple[Setup, Setup], found: Comparison, out: Path | None) -> None:
    for letter, law in zip(LETTERS, laws, strict=True):
        _law(screen, letter, law)
    pairs, transitions, judged = (
        screen.number(count) for count in (found.pairs, found.transitions, found.judged)
    )
    screen.print(
        screen.say(
            f"Đã xét {pairs} cặp hồ sơ, {transitions} bước đi chung, {judged} sự kiện thử.",
            f"{pairs} pairs of cases and {transitions} steps of both "
            f"explored, {judged} events judged.",
        ),
        "",
    )
    told: dict[tuple[object, ...], str] = {}
    for number, claim in enumerate(found.claims, 1):
        _claim(screen, laws, claim, str(number), told)
    _scope(screen, found)
    _end(screen, found, out)


def _law(screen: Screen, letter: str, law: Setup) -> None:
    own = law.regulation
    readings = ", ".join(f"{id} = {choice}" for id, choice in law.readings)
    screen.put(
        screen.line(
            (f"{letter}  ", "strong"),
            (screen.of(own.title), "title"),
            (f"  {own.id} {own.version}", "faint"),
            (f"  {readings}" if readings else "", "due"),
        ),
        hang=3,
    )


def _claim(
    screen: Screen,
    laws: tuple[Setup, Setup],
    claim: ClaimFound,
    number: str,
    told: dict[tuple[object, ...], str],
) -> None:
    style = "good" if claim.proven else "bad"
    sign = "✓" if claim.proven else "✗"
    said = screen.of(claim.statement)
    screen.put(
        screen.line((f"{sign} {number}. ", style), (said, "" if claim.proven else style)), hang=5
    )
    if claim.proven:
        return
    same = told.setdefault((claim.history, claim.contrasts), number)
    if same != number:
        screen.print(screen.say(f"     Như ở câu {same}.", f"     As of {same}."), "")
        return
    steps = len(claim.history)
    screen.print(
        screen.say(
            f"     Diễn biến ngắn nhất, {steps} bước:", f"     The shortest history, {steps} steps:"
        )
    )
    _history(screen, laws, claim)
    screen.print(_contrasts(screen, claim), "")


def _history(screen: Screen, laws: tuple[Setup, Setup], claim: ClaimFound) -> None:
    sides = [
        history_of(claim, law, side) for law, side in zip(laws, ("before", "after"), strict=True)
    ]
    if sides[0] == sides[1]:
        _lines(screen, sides[0])
        return
    for letter, lines in zip(LETTERS, sides, strict=True):
        screen.print(screen.line((f"     {letter}", "strong")))
        _lines(screen, lines)


def _lines(screen: Screen, lines: Sequence[str]) -> None:
    for each in lines:
        screen.put(screen.line((each.strip(), "")), 7, 4)


def _contrasts(screen: Screen, claim: ClaimFound) -> Table:
    table = Table(**{**TABLE, "padding": (0, 2, 0, 0)})
    table.add_column("     ")
    for head in (screen.say("Điều khác", "What differs"), *LETTERS):
        table.add_column(head, overflow="fold")
    for each in claim.contrasts:
        table.add_row("", screen.of(each.what), screen.of(each.before), screen.of(each.after))
    return table


def _scope(screen: Screen, found: Comparison) -> None:
    screen.print("", screen.line((screen.say("Đã xét những gì", "What was explored"), "strong")))
    for said in found.scope:
        screen.put(screen.line(("• ", "faint"), screen.of(said)), 2, 2)
    screen.print("")


def _end(screen: Screen, found: Comparison, out: Path | None) -> None:
    broken = sum(not claim.proven for claim in found.claims)
    if not broken:
        same = screen.say("Hai quy chế quyết định như nhau.", "Both laws decide alike.")
        screen.print(screen.line((same, "good")))
        return
    total = len(found.claims)
    screen.print(
        screen.line(
            (
                screen.say(
                    f"{broken}/{total} câu không đúng.", f"{broken} of {total} do not hold."
                ),
                "bad",
            )
        )
    )
    screen.put(screen.line((_where(screen, out), "faint")))


def _where(screen: Screen, out: Path | None) -> str:
    if out is None:
        return screen.say(
            "Thêm --scenario-out TỆP.feature để có các diễn biến, theo A và theo B, thành kịch bản "
            "chạy bằng `petition check`.",
            "Add --scenario-out FILE.feature to have the histories, under A and under B, as "
            "scenarios for `petition check`.",
        )
    return screen.say(
        f"Các diễn biến, theo A và theo B, là kịch bản trong {out}: petition check {out}",
        f"The histories, under A and under B, are scenarios in {out}: petition check {out}",
    )


def _form(screen: Screen, found: Comparison) -> dict[str, object]:
    return {
        "same": found.same,
        "pairs": found.pairs,
        "transitions": found.transitions,
        "judged": found.judged,
        "scope": [screen.of(said) for said in found.scope],
        "claims": [
            {
                "claim": claim.claim,
                "statement": screen.of(claim.statement),
                "proven": claim.proven,
                "history": [
                    {
                        "at": step.at.isoformat(),
                        "before": step.before and step.before.to_dict(),
                        "after": step.after and step.after.to_dict(),
                    }
                    for step in claim.history
                ],
                "contrasts": [
                    {
                        "what": screen.of(each.what),
                        "before": screen.of(each.before),
                        "after": screen.of(each.after),
                    }
                    for each in claim.contrasts
                ],
            }
            for claim in found.claims
        ],
    }
