"""What a host may also record itself: a lapse, a reminder, a correction."""

from __future__ import annotations

from typing import Any

from model import clock
from model.state import LEVELS, State
from model.table import Act, Row, nothing, who_and_where

CORRECTED = ("language", "topic", "content_clear", "matter", "state_secret")
FIXED = ("recorded_at", "kind", "id")


def refuse_lapsed(state: State, act: Act) -> list[str]:
    found = who_and_where(state, act, "system", LEVELS)
    if found:
        return found
    if (act["data"]["level"], act["data"]["due_at"]) != (state.position, clock.due(state)):
        return ["*"]
    if state.lapsed:
        return ["already_noted"]
    return [] if clock.due_passed(state, act["at"]) else ["not_due"]


def refuse_reminded(state: State, act: Act) -> list[str]:
    found = who_and_where(state, act, "system", LEVELS)
    if found:
        return found
    at, time = clock.reminder(state), act["data"]["due_at"]
    if at is None or time != state.agreed or clock.passed(time, act["at"]):
        return ["*"]
    return [] if at <= act["at"] else ["not_due"]


def do_reminded(state: State, act: Act) -> None:
    state.reminded = True


def refuse_corrected(state: State, act: Act) -> list[str]:
    if act["role"] != "operator":
        return ["wrong_role"]
    event, field, value = (act["data"][name] for name in ("event", "field", "value"))
    if event not in ("received", "answered") or (event == "answered" and not state.answered):
        return ["unknown_event"]
    if field in FIXED:
        return ["fixed_field"]
    if field not in (CORRECTED if event == "received" else ("result",)):
        return ["unknown_field"]
    return ["result_missing"] if field == "result" and not str(value).strip() else []


def do_corrected(state: State, act: Act) -> None:
    field: str = act["data"]["field"]
    value: Any = act["data"]["value"]
    if field == "result":
        state.channels = []
    else:
        state.received = {**state.received, field: value}


ROWS: dict[str, Row] = {
    "lapsed": (refuse_lapsed, nothing),
    "reminded": (refuse_reminded, do_reminded),
    "corrected": (refuse_corrected, do_corrected),
}
