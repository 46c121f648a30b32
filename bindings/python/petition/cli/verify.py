"""`petition verify`: the proof of a regulation, property by property, and its gaps."""

from __future__ import annotations

import json

from rich.table import Table

from petition import Engine, Verification, WorstCase, verify
from petition.cli.screen import TABLE, Screen
from petition.harmless import json_of
from petition.scenarios import Setup, scenario_of
from petition.speech.names import Names


def show(screen: Screen, setup: Setup, as_json: bool) -> bool:
    """Prints the proof; returns whether every property holds."""
    found = verify(Engine(setup.regulation, setup.calendar))
    if as_json:
        print(_json(screen, setup, found))
    else:
        _print(screen, setup, found)
    return found.proven


def _print(screen: Screen, setup: Setup, found: Verification) -> None:
    law = setup.regulation
    screen.print(
        screen.line((screen.of(law.title), "title"), (f"  {law.id} {law.version}", "faint"))
    )
    states, transitions, judged = (
        screen.number(count) for count in (found.states, found.transitions, found.judged)
    )
    screen.print(
        screen.say(
            f"Đã xét {states} trạng thái, {transitions} bước chuyển, {judged} sự kiện thử.",
            f"{states} states and {transitions} transitions explored, {judged} events judged.",
        ),
        "",
    )
    _properties(screen, setup, found)
    screen.print("", screen.line((screen.say("Im lặng thì đến cấp", "Silence reaches"), "strong")))
    screen.print(_worst_cases(screen, Names(screen, law), found))
    screen.print(
        "", screen.line((screen.say("Khoảng trống của văn bản", "Gaps of the text"), "strong"))
    )
    screen.print(_gaps(screen, Names(screen, law), found))
    for remark in law.remarks:
        warned = (screen.say("Lưu ý", "Look at"), "strong"), (f": {screen.of(remark.text)}", "")
        screen.print("", screen.line(*warned))
    if found.ending_units:
        screen.print(
            "",
            screen.line(
                (
                    screen.say(
                        "Đơn vị kết thúc mà không có đơn vị kế thừa",
                        "Units that end without a successor",
                    ),
                    "strong",
                )
            ),
            *(f"  {screen.of(unit.label)} ({unit.last:%d/%m/%Y})" for unit in found.ending_units),
        )


def _properties(screen: Screen, setup: Setup, found: Verification) -> None:
    for each in found.properties:
        style = "good" if each.proven else "bad"
        row = Table.grid(padding=(0, 1))
        row.add_row(
            screen.line(("✓" if each.proven else "✗", style)),
            screen.line((screen.of(each.statement), "" if each.proven else style)),
        )
        screen.print(row)
        if each.counterexample is None:
            continue
        screen.print(f"    {screen.of(each.detail)}")
        if not each.counterexample.events:
            continue
        screen.print(
            screen.say(
                "    Diễn biến ngắn nhất phá vỡ, là kịch bản chạy được bằng `petition check`:",
                "    The shortest history that breaks it, a scenario for `petition check`:",
            ),
        )
        print(scenario_of(each.counterexample, screen.lang, setup), end="")
    broken = sum(not each.proven for each in found.properties)
    total = len(found.properties)
    screen.print(
        "",
        screen.line(
            (screen.say(f"{total} tính chất đều đúng.", f"All {total} properties hold."), "good")
        )
        if not broken
        else screen.line(
            (
                screen.say(
                    f"{broken}/{total} tính chất bị phá vỡ.", f"{broken} of {total} broken."
                ),
                "bad",
            )
        ),
    )


def _worst_cases(screen: Screen, names: Names, found: Verification) -> Table:
    table = Table(**TABLE)
    table.add_column(screen.say("Cấp", "Level"))
    table.add_column(screen.say("Sau nhiều nhất", "After at most"))
    for worst in found.worst_cases:
        table.add_row(names.level(worst.level), _after(screen, worst))
    return table


def _after(screen: Screen, worst: WorstCase) -> str:
    if not worst.limits:
        return screen.say("ngay khi chuyển phiếu", "as soon as it is forwarded")
    if worst.hours is not None:
        return screen.say(f"{worst.hours:g} giờ làm việc", f"{worst.hours:g} working hours")
    return " + ".join(screen.of(limit) for limit in worst.limits)


def _gaps(screen: Screen, names: Names, found: Verification) -> Table:
    table = Table(**TABLE)
    table.add_column(screen.say("Điều còn để ngỏ", "Left open"))
    table.add_column(screen.say("Khi hồ sơ", "While the case is"))
    table.add_column(screen.say("Căn cứ", "Basis"))
    for gap in found.gaps:
        table.add_row(
            screen.of(gap.point or gap.owed),
            names.level(gap.position),
            screen.cite(gap.clauses, gap.readings),
        )
    for unset in found.unset:
        table.add_row(screen.of(unset.text), "", unset.key, style="bright_black")
    return table


def _json(screen: Screen, setup: Setup, found: Verification) -> str:
    return json_of(
        {
            "proven": found.proven,
            "states": found.states,
            "transitions": found.transitions,
            "judged": found.judged,
            "properties": [
                {
                    "number": each.number,
                    "statement": screen.of(each.statement),
                    "proven": each.proven,
                    "detail": screen.of(each.detail),
                    "counterexample": each.counterexample
                    and json.loads(each.counterexample.to_json()),
                }
                for each in found.properties
            ],
            "worst_cases": [
                {
                    "level": worst.level,
                    "limits": [screen.of(limit) for limit in worst.limits],
                    "hours": worst.hours,
                }
                for worst in found.worst_cases
            ],
            "gaps": [
                {
                    "owed": gap.owed,
                    "position": gap.position,
                    "clauses": [clause.id for clause in gap.clauses],
                    "readings": gap.readings,
                    "point": gap.point and screen.of(gap.point),
                }
                for gap in found.gaps
            ],
            "unset": [unset.key for unset in found.unset],
            "remarks": [
                {"key": remark.key, "text": screen.of(remark.text)}
                for remark in setup.regulation.remarks
            ],
            "ending_units": [
                {"id": unit.id, "label": screen.of(unit.label), "last": unit.last.isoformat()}
                for unit in found.ending_units
            ],
        }
    )
