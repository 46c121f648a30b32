"""The engine says what an independent model of the regulation says, on random histories.

The model in tests/model is written from the regulation alone. Wrong figures and conditions put into
it are each found, so the comparison can fail.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

import pytest

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from model import (  # noqa: E402
    acts,
    after_answer,
    by_hand,
    clock,
    notices,
    owed,
    process,
    state,
    suitability,
    table,
)
from model import working_time as hours  # noqa: E402
from model.compare import run  # noqa: E402

SEED = 192
CASES = 1500


def test_the_engine_says_what_the_model_says() -> None:
    result = run(CASES, SEED)
    print(f"seed {SEED}:", result.cases, "cases,", result.comparisons, "comparisons")
    assert not result.differences, "\n\n".join(result.differences)
    assert result.comparisons > 100 * CASES


def unchanged_promises(petition: state.State, act: dict[str, Any]) -> None:
    petition.agree(act["data"]["due_at"], act["at"])


def escalate_to_the_office(petition: state.State, t: int) -> None:
    petition.silent = petition.holder
    petition.move("office", t)


def same_level(petition: state.State, t: int) -> None:
    petition.move(petition.position, t)


MUTANTS: list[tuple[str, Any, str, Any]] = [
    ("7 hours instead of 8", clock, "LIMIT", 7 * 3600),
    ("8 hours and a second", clock, "LIMIT", 8 * 3600 + 1),
    ("late at the due second", clock, "passed", lambda due, t: t >= due),
    ("a second of grace", clock, "passed", lambda due, t: t > due + 1),
    ("no lunch break", hours, "WINDOWS", ((7 * 3600, 17 * 3600),)),
    ("no worked Saturday", hours, "_WORKED", frozenset()),
    ("no day off", hours, "_OFF", frozenset()),
    ("reminder 23 hours before", clock, "REMINDER", 23 * 3600),
    ("reminder at the due time", clock, "REMINDER", 0),
    ("a second rescheduling", acts, "RESCHEDULINGS", 2),
    ("no rescheduling", acts, "RESCHEDULINGS", 0),
    ("promises not counted", acts, "promise", unchanged_promises),
    ("a third forwarding after returns", acts, "RETURNS", 3),
    ("no forwarding after a return", acts, "RETURNS", 1),
    ("silence straight to the Office", clock, "escalate", escalate_to_the_office),
    ("silence stays at the level", clock, "escalate", same_level),
    ("phones of 7 digits", suitability, "PHONE_DIGITS", range(7, 16)),
    ("phones of 16 digits", suitability, "PHONE_DIGITS", range(8, 17)),
    ("any topic", suitability, "TOPICS", [*suitability.TOPICS, "sport"]),
    ("blanks are a name", suitability, "blank", lambda text: not text),
    ("a fourth step of the scale", after_answer, "RATINGS", (*after_answer.RATINGS, "superb")),
    ("dissatisfied without a reason", after_answer, "NEEDS_REASON", ()),
    ("state secrets are published", after_answer, "barred", lambda petition: []),
    ("any ground for withholding", after_answer, "untrue_ground", lambda petition, act: []),
    ("publication on the phone", after_answer, "INTERNET", [*suitability.CHANNELS]),
    ("overdue is not remembered", clock, "note_lapse", lambda petition, t: None),
    ("units owe nothing", owed, "at_a_level", lambda petition: []),
    ("nobody is reminded", notices, "reminded", lambda petition: set()),
    ("nobody is told of silence", notices, "passed_up", lambda before, after: set()),
    ("a result stays public", notices, "to_take_down", lambda petition: set()),
    ("nothing received is corrected", by_hand, "CORRECTED", ()),
]
FORGOTTEN = [
    ("forwarded", "returned_by_unit"),
    ("referred", "never_returned"),
    ("recalled", "limit_passed"),
    ("recalled", "responded"),
    ("rescheduled", "agreed_time_passed"),
    ("rescheduled", "agreed_time_not_future"),
    ("appointed", "already_promised"),
    ("not_competent", "agreed_time_passed"),
    ("published", "already_published"),
    ("declined", "reason_contradicted"),
    ("assigned", "coordinating_twice"),
    ("escalated", "not_due"),
    ("lapsed", "already_noted"),
    ("reminded", "not_due"),
]
ENOUGH = 1500
"""Most are found in the first hundred cases; what is rare in a history takes more."""


@pytest.mark.parametrize(
    ("module", "name", "value"), [mutant[1:] for mutant in MUTANTS], ids=[m[0] for m in MUTANTS]
)
def test_a_wrong_figure_is_found(
    monkeypatch: pytest.MonkeyPatch, module: Any, name: str, value: Any
) -> None:
    monkeypatch.setattr(module, name, value)
    assert run(ENOUGH, SEED, most=1).differences


@pytest.mark.parametrize(("kind", "code"), FORGOTTEN)
def test_a_forgotten_condition_is_found(
    monkeypatch: pytest.MonkeyPatch, kind: str, code: str
) -> None:
    refused, done = process.TABLE[kind]
    row: table.Row = (lambda *given: [one for one in refused(*given) if one != code], done)
    monkeypatch.setitem(process.TABLE, kind, row)
    assert run(ENOUGH, SEED, most=1).differences


def test_a_difference_is_told_with_the_fewest_steps(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(clock, "LIMIT", 7 * 3600)
    told, *steps = run(ENOUGH, SEED, most=1).differences[0].splitlines()
    assert told.startswith("seed ")
    assert [json.loads(step)["kind"] for step in steps] in (
        ["received", "forwarded"],
        ["received", "referred", "assigned"],
    )
