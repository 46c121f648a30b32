"""Takes the steps of a history in the engine, and tells what it says in the model's words."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import petition
from model import clock
from model.owed import owed
from model.process import Petition
from model.state import LEVELS

Step = dict[str, Any]
ENGINE = petition.Engine.builtin()
ROLE = {role.value: role for role in petition.Role}
IN_ORDER = (
    "not_vietnamese unclear out_of_scope incomplete_contact complaint denunciation legal_guidance"
).split()
COMPARED = frozenset(
    "assessment response result reminder escalation handling publication unit_publication"
    " withdrawal unit_withdrawal".split()
)


def moment(t: int) -> datetime:
    return datetime.fromtimestamp(t, UTC)


def seconds(time: datetime | None) -> int | None:
    return None if time is None else int(time.timestamp())


def data(kind: str, given: dict[str, Any]) -> Any:
    """The act's data as the package takes them."""
    if kind == "received":
        return petition.Received(
            **{**given, "petitioner": petition.Petitioner(*given["petitioner"])},
            content="Đèn đường không sáng.",
        )
    if kind == "declined":
        return petition.Declined(given["reasons"], "Không thuộc phạm vi", given["guidance"])
    if kind == "assigned":
        return petition.Assigned(given["unit"], given["coordinating"])
    if kind == "lapsed":
        return petition.Lapsed(given["level"], moment(given["due_at"]))
    if kind in ("appointed", "rescheduled", "reminded"):
        time = moment(given["due_at"])
        if kind == "reminded":
            return petition.Reminded(time)
        if kind == "appointed":
            return petition.Appointed(time)
        return petition.Rescheduled(time, given["reason"])
    if kind == "escalated":
        return petition.Escalated(given["from"], given["to"])
    if kind == "rated":
        return petition.Rated(given["rating"], given["reason"])
    one = {"forwarded": (petition.Forwarded, "unit"), "referred": (petition.Referred, "ground")}
    cls, field = {**one, **SIMPLE}[kind]
    return cls((given[field] or None) if field == "ground" else given[field]) if field else cls()


SIMPLE: dict[str, tuple[Any, str]] = {
    "answered": (petition.Answered, "result"),
    "not_competent": (petition.NotCompetent, "reason"),
    "progress_reported": (petition.ProgressReported, "text"),
    "recalled": (petition.Recalled, "reason"),
    "withdrawn": (petition.Withdrawn, "reason"),
    "urged": (petition.Urged, "text"),
    "commented": (petition.Commented, "text"),
    "confidentiality_requested": (petition.ConfidentialityRequested, ""),
    "published": (petition.Published, "channels"),
    "withheld": (petition.Withheld, "ground"),
    "publication_withdrawn": (petition.PublicationWithdrawn, "ground"),
    "published_by_unit": (petition.PublishedByUnit, "url"),
}


def agree(codes: list[str], reasons: list[str]) -> bool:
    """Whether the engine names all that the model does; in order where the page tells the order."""
    rest = [code for code in codes if code in IN_ORDER]
    if rest and rest != [reason for reason in reasons if reason in IN_ORDER]:
        return bool(reasons) and reasons[0] not in IN_ORDER and set(reasons) <= {*codes, "*"}
    return bool(codes) == bool(reasons) and set(reasons) - {"*"} <= set(codes)


class Driver:
    """One petition in the engine and in the model."""

    def __init__(self) -> None:
        self.case = petition.Case("PA-1")
        self.model = Petition()
        self.taken = self.comparisons = 0
        self.ids: dict[str, str] = {}

    def take(self, step: Step) -> list[str]:
        """Takes one step in both; tells what they say differently."""
        self.taken += 1
        found = self.advance(step) if "advance" in step else self.submit(step)
        at = step["advance"] if "advance" in step else step["at"]
        return found or self.state(at)

    def advance(self, step: Step) -> list[str]:
        verdict = ENGINE.advance(self.case, moment(step["advance"]))
        self.case = verdict.case
        self.model.advance(step["advance"])
        return self.told(verdict)

    def told(self, verdict: petition.Verdict) -> list[str]:
        self.comparisons += 1
        theirs = {(one.role.value, one.unit) for one in verdict.notices}
        same = theirs == self.model.told
        return [] if same else [f"told: engine {theirs}, model {self.model.told}"]

    def submit(self, step: Step) -> list[str]:
        actor = petition.Actor(ROLE[step["role"]], step["unit"])
        kind, given = step["kind"], step["data"]
        if kind == "corrected":
            target = self.ids.get(given["event"], "nobody")
            done = petition.Corrected(target, given["field"], given["value"], "Ghi nhầm")
        else:
            done = data(kind, given)
        occurred = moment(step["occurred"] if "occurred" in step else step["at"])
        event = petition.Event(f"e{self.taken}", actor, done, moment(step["at"]), occurred)
        verdict = ENGINE.submit(self.case, event)
        codes = [refusal.code.value for refusal in verdict.refusals]
        reasons = self.model.submit(step)
        self.comparisons += 1
        if verdict:
            self.case = verdict.case
            self.ids[kind] = event.id
        if agree(codes, reasons):
            return self.told(verdict)
        return [f"refused: engine {codes}, model {reasons}"]

    def state(self, at: int) -> list[str]:
        """What both say of the petition as it stands."""
        at = max(at, self.model.state.recorded_at)
        ours, theirs = self.by_model(at), self.by_engine(at)
        self.comparisons += len(ours)
        return [
            f"{name}: engine {theirs[name]}, model {ours[name]}"
            for name in ours
            if ours[name] != theirs[name]
        ]

    def by_model(self, at: int) -> dict[str, Any]:
        state = self.model.state
        held = state.position in LEVELS
        return {
            "position": state.position,
            "commitment": state.commitment if held else "none",
            "holder": state.holder if held else "",
            "agreed": state.agreed if held else None,
            "promises": state.promises.get(state.holder, 0) if held else 0,
            "returns": len(state.returned_by),
            "publication": state.publication,
            "confidential": state.confidential,
            "due": clock.due(state),
            "next_wakeup": clock.next_wakeup(state),
            "overdue": clock.overdue(state, at),
            "answered_late": state.position == "answered" and bool(state.lapses),
            "lapses": clock.lapses(state, at),
            "owed": sorted(owed(state), key=str),
        }

    def by_engine(self, at: int) -> dict[str, Any]:
        state = self.case.state
        position = state.position.value
        held = position in LEVELS
        timeliness = ENGINE.timeliness(self.case, moment(at))
        return {
            "position": position,
            "commitment": state.commitment.value if held else "none",
            "holder": state.holder if held else "",
            "agreed": seconds(state.agreed) if held else None,
            "promises": state.promises if held else 0,
            "returns": state.returns,
            "publication": state.publication.value,
            "confidential": state.confidential,
            "due": seconds(ENGINE.due(self.case)),
            "next_wakeup": seconds(ENGINE.next_wakeup(self.case)),
            "overdue": timeliness.overdue,
            "answered_late": timeliness.answered_late,
            "lapses": [
                (one.level.value, one.unit, seconds(one.due))
                for one in timeliness.deadlines
                if one.lapsed
            ],
            "owed": sorted(
                (
                    (one.owed.value, one.unit, seconds(one.due))
                    for one in ENGINE.obligations(self.case)
                    if one.owed.value in COMPARED
                ),
                key=str,
            ),
        }
