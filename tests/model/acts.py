"""Who may do what when before an answer, and what it does: rows of the page's table."""

from __future__ import annotations

from model import clock, suitability
from model.state import LEVELS, OPEN, State
from model.suitability import unsuitable, untrue
from model.table import Act, Row, by_holder, given, nothing, who_and_where

RESCHEDULINGS = 1
RETURNS = 2


def refuse_received(state: State, act: Act) -> list[str]:
    found = who_and_where(state, act, "operator system", ("none",))
    channel = act["data"]["channel"]
    if not found and channel not in suitability.CHANNELS:
        return ["unknown_channel"]
    if not found and act["role"] == "system" and channel not in suitability.INTERNET:
        return ["channel_needs_operator"]
    return found


def do_received(state: State, act: Act) -> None:
    state.received = act["data"]
    state.confidential = act["data"]["confidential"]
    state.move("intake", act["at"])


def refuse_declined(state: State, act: Act) -> list[str]:
    where = ("office",) if act["role"] == "office" else ("intake",)
    found = who_and_where(state, act, "operator office", where)
    if found:
        return found
    reasons = act["data"]["reasons"]
    found = [] if reasons else ["reasons_missing"]
    found += given(act, "guidance", "guidance_missing")
    if any(untrue(reason, state.received) for reason in reasons):
        found.append("reason_contradicted")
    return found


def do_declined(state: State, act: Act) -> None:
    state.move("declined", act["at"])


def refuse_answered(state: State, act: Act) -> list[str]:
    if act["role"] in ("focal_point", "head"):
        if state.position == "office":
            found = [] if act["unit"] == state.silent else ["not_holder"]
        else:
            found = by_holder(state, act)
    else:
        where = "office" if act["role"] == "office" else "intake"
        found = who_and_where(state, act, "operator office", (where,))
        if not found and act["role"] == "operator":
            found = unsuitable(state.received)
    return found or given(act, "result", "result_missing")


def do_answered(state: State, act: Act) -> None:
    state.answered_by, state.answered_role = act["unit"], act["role"]
    state.move("answered", act["at"])


def refuse_forwarded(state: State, act: Act) -> list[str]:
    found = who_and_where(state, act, "operator", ("intake",))
    if found:
        return found if act["role"] != "operator" else ["*"]
    found = unsuitable(state.received) + given(act, "unit", "unit_missing")
    if act["data"]["unit"] in state.returned_by:
        found.append("returned_by_unit")
    if len(state.returned_by) >= RETURNS:
        found.append("too_many_returns")
    return found


def do_forwarded(state: State, act: Act) -> None:
    state.holder, state.given_by, state.silent = act["data"]["unit"], "operator", ""
    state.coordinating = []
    state.move("focal_point", act["at"])


def refuse_referred(state: State, act: Act) -> list[str]:
    found = who_and_where(state, act, "operator", ("intake",))
    if found:
        return found if act["role"] != "operator" else ["*"]
    found = unsuitable(state.received) + given(act, "ground", "ground_missing")
    if act["data"]["ground"] == "unit_not_competent" and not state.returned_by:
        found.append("never_returned")
    return found


def do_referred(state: State, act: Act) -> None:
    state.silent = ""
    state.move("office", act["at"])


def refuse_recalled(state: State, act: Act) -> list[str]:
    found = who_and_where(state, act, "operator office", ("focal_point",))
    if found:
        return found
    if act["role"] != state.given_by:
        return ["not_sender"]
    found = given(act, "reason", "reason_missing")
    if state.commitment != "awaiting":
        found.append("responded")
    elif clock.due_passed(state, act["at"]):
        found.append("limit_passed")
    return found


def do_recalled(state: State, act: Act) -> None:
    state.silent = ""
    state.move("office" if state.given_by == "office" else "intake", act["at"])


def refuse_appointed(state: State, act: Act) -> list[str]:
    found = by_holder(state, act)
    if found:
        return found
    if state.commitment != "awaiting":
        return ["already_promised"]
    if act["data"]["due_at"] <= act["at"]:
        found.append("agreed_time_not_future")
    if state.promises.get(state.holder, 0) >= 1 + RESCHEDULINGS:
        found.append("too_many_promises")
    return found


def promise(state: State, act: Act) -> None:
    state.promises[state.holder] = state.promises.get(state.holder, 0) + 1
    state.agree(act["data"]["due_at"], act["at"])


def do_appointed(state: State, act: Act) -> None:
    promise(state, act)
    state.commitment = "appointed"


def refuse_rescheduled(state: State, act: Act) -> list[str]:
    found = by_holder(state, act)
    if found:
        return found
    if state.agreed is None:
        return ["nothing_promised"]
    new, t = act["data"]["due_at"], act["at"]
    if clock.passed(state.agreed, t):
        found.append("agreed_time_passed")
    if new == state.agreed:
        found.append("agreed_time_not_later")
    elif new < state.agreed and new <= t:
        found.append("agreed_time_not_future")
    elif new > state.agreed and state.promises[state.holder] >= 1 + RESCHEDULINGS:
        found.append("too_many_promises")
    return found


def do_rescheduled(state: State, act: Act) -> None:
    if state.agreed is not None and act["data"]["due_at"] > state.agreed:
        promise(state, act)
        state.commitment = "rescheduled"
    else:
        state.agree(act["data"]["due_at"], act["at"])


def refuse_not_competent(state: State, act: Act) -> list[str]:
    found = by_holder(state, act)
    if found:
        return found
    if state.agreed is not None and clock.passed(state.agreed, act["at"]):
        found.append("agreed_time_passed")
    return found + given(act, "reason", "reason_missing")


def do_not_competent(state: State, act: Act) -> None:
    state.silent = ""
    if state.given_by == "office":
        state.move("office", act["at"])
    else:
        state.returned_by.append(state.holder)
        state.move("intake", act["at"])


def refuse_progress_reported(state: State, act: Act) -> list[str]:
    if act["role"] == "office":
        found = who_and_where(state, act, "office", ("office",))
    elif act["role"] == "focal_point" and act["unit"] in state.coordinating:
        found = [] if state.position in LEVELS else ["*"]
    elif state.position == "office" and act["role"] in ("focal_point", "head"):
        found = ["*"]
    else:
        found = by_holder(state, act)
    return found or given(act, "text", "text_missing")


def refuse_assigned(state: State, act: Act) -> list[str]:
    found = who_and_where(state, act, "office", ("office",))
    if found:
        return found
    found = given(act, "unit", "unit_missing")
    together = [act["data"]["unit"], *act["data"]["coordinating"]]
    if len(set(together)) < len(together):
        found.append("coordinating_twice")
    return found


def do_assigned(state: State, act: Act) -> None:
    state.holder, state.given_by, state.silent = act["data"]["unit"], "office", ""
    state.coordinating = act["data"]["coordinating"]
    state.promises[state.holder] = 0
    state.move("focal_point", act["at"])


def refuse_escalated(state: State, act: Act) -> list[str]:
    found = who_and_where(state, act, "system operator", LEVELS)
    if not found and act["data"]["from"] != state.position:
        return ["other_level"]
    if not found and not clock.due_passed(state, act["at"]):
        return ["not_due"]
    return found


def do_escalated(state: State, act: Act) -> None:
    clock.escalate(state, act["at"])


def refuse_urged(state: State, act: Act) -> list[str]:
    found = who_and_where(state, act, "supervisor", (*LEVELS, "office"))
    return found or given(act, "text", "text_missing")


def refuse_withdrawn(state: State, act: Act) -> list[str]:
    return who_and_where(state, act, "petitioner", OPEN)


def do_withdrawn(state: State, act: Act) -> None:
    state.move("withdrawn", act["at"])


def refuse_commented(state: State, act: Act) -> list[str]:
    found = [] if act["role"] == "petitioner" else ["wrong_role"]
    return found or given(act, "text", "text_missing")


ROWS: dict[str, Row] = {
    "received": (refuse_received, do_received),
    "declined": (refuse_declined, do_declined),
    "answered": (refuse_answered, do_answered),
    "forwarded": (refuse_forwarded, do_forwarded),
    "referred": (refuse_referred, do_referred),
    "recalled": (refuse_recalled, do_recalled),
    "appointed": (refuse_appointed, do_appointed),
    "rescheduled": (refuse_rescheduled, do_rescheduled),
    "not_competent": (refuse_not_competent, do_not_competent),
    "progress_reported": (refuse_progress_reported, nothing),
    "assigned": (refuse_assigned, do_assigned),
    "escalated": (refuse_escalated, do_escalated),
    "urged": (refuse_urged, nothing),
    "withdrawn": (refuse_withdrawn, do_withdrawn),
    "commented": (refuse_commented, nothing),
}
