"""Drafts one act: by default as the regulation wants it, now and then with something wrong."""

from __future__ import annotations

import random
from collections.abc import Callable
from typing import Any

from model import clock
from model.state import LEVELS, NEXT_LEVEL, State
from model.suitability import CHANNELS, INTERNET, TOPICS, unsuitable

UNITS = ["so-xay-dung", "so-tnmt", "ubnd-pleiku"]
ROLES = ["operator", "focal_point", "head", "office", "petitioner", "system", "supervisor"]
USUAL = {
    "received": "operator",
    "declined": "operator",
    "forwarded": "operator",
    "referred": "operator",
    "corrected": "operator",
    "reminded": "system",
    "lapsed": "system",
    "published": "operator",
    "withheld": "operator",
    "assigned": "office",
    "withdrawn": "petitioner",
    "rated": "petitioner",
    "commented": "petitioner",
    "confidentiality_requested": "petitioner",
    "urged": "supervisor",
}
Data = dict[str, Any]


def rarely(chance: random.Random, usual: Any, odd: Any, share: float = 0.06) -> Any:
    return odd if chance.random() < share else usual


def text(chance: random.Random) -> str:
    return str(rarely(chance, "Có", chance.choice(["", "  "]), 0.05))


def received(chance: random.Random, state: State, t: int) -> Data:
    petitioner = ["Trần Thị Hoa", "12 Hùng Vương", "0905123456"]
    if chance.random() < 0.05:
        wrong = [("", 0), (" ", 1), ("1234567", 2), ("1234567890123456", 2), ("12345678", 2)]
        value, place = chance.choice(wrong)
        petitioner[place] = value
    return {
        "channel": rarely(chance, chance.choice(CHANNELS), "fax", 0.03),
        "topic": rarely(chance, chance.choice(TOPICS), "sport", 0.04),
        "language": rarely(chance, "vi", chance.choice(["en", "VI", "vi-VN", "vie"]), 0.06),
        "content_clear": chance.random() > 0.04,
        "matter": rarely(
            chance, "petition", chance.choice(["complaint", "denunciation", "legal_guidance"])
        ),
        "petitioner": petitioner,
        "confidential": chance.random() < 0.1,
        "state_secret": chance.random() < 0.06,
    }


def declined(chance: random.Random, state: State, t: int) -> Data:
    true = unsuitable(state.received) if state.received else []
    odd = ["unclear", "complaint", "state_secret", "incomplete_contact", "not_vietnamese"]
    reasons = rarely(chance, true, [chance.choice(odd)], 0.3 if true else 0.7)
    return {"reasons": reasons, "guidance": text(chance)}


def unit(chance: random.Random, state: State, t: int) -> Data:
    fresh = [one for one in UNITS if one not in state.returned_by] or UNITS
    unit = chance.choice(rarely(chance, fresh, UNITS, 0.3))
    return {"unit": rarely(chance, unit, "", 0.03)}


def assigned(chance: random.Random, state: State, t: int) -> Data:
    lead = chance.choice(UNITS)
    others = chance.sample(UNITS, chance.choice([0, 0, 1, 1, 2]))
    others = rarely(chance, [one for one in others if one != lead], others, 0.2)
    return {"unit": rarely(chance, lead, "", 0.03), "coordinating": others}


def time(chance: random.Random, state: State, t: int) -> Data:
    hours = chance.choice([0, 1, 5, 23, 24, 25, 48, 100, -1])
    base = state.agreed if state.agreed is not None and chance.random() < 0.8 else t
    return {"due_at": base + hours * 3600 + chance.choice([-1, 0, 0, 1]), "reason": "Chờ vật tư"}


def ground(chance: random.Random, state: State, t: int) -> Data:
    likely = "state_secret" if state.secret else "petitioner_request"
    return {"ground": rarely(chance, likely, chance.choice(["state_secret", ""]), 0.15)}


def referred(chance: random.Random, state: State, t: int) -> Data:
    grounds = ["unclear_competence", "several_units", "unit_not_competent", "unforeseen"]
    return {"ground": rarely(chance, chance.choice(grounds), "", 0.05)}


def published(chance: random.Random, state: State, t: int) -> Data:
    some = chance.sample(INTERNET, chance.choice([1, 1, 2, 3]))
    return {"channels": rarely(chance, some, chance.choice([[], ["hotline"], ["other"]]), 0.08)}


def rated(chance: random.Random, state: State, t: int) -> Data:
    rating = chance.choice(["satisfied", "acceptable", "dissatisfied"])
    return {"rating": rarely(chance, rating, "superb", 0.05), "reason": chance.choice(["", "Chậm"])}


def escalated(chance: random.Random, state: State, t: int) -> Data:
    level = state.position if state.position in LEVELS else "head"
    level = rarely(chance, level, chance.choice(LEVELS), 0.1)
    return {"from": level, "to": NEXT_LEVEL[level]}


def reminded(chance: random.Random, state: State, t: int) -> Data:
    return {"due_at": (state.agreed or t) + rarely(chance, 0, 1)}


def lapsed(chance: random.Random, state: State, t: int) -> Data:
    level = state.position if state.position in LEVELS else "head"
    return {"level": level, "due_at": clock.due(state) or t}


def corrected(chance: random.Random, state: State, t: int) -> Data:
    """Right values for wrong ones, and the other way round."""
    if state.answered and chance.random() < 0.6:
        return {"event": "answered", "field": "result", "value": rarely(chance, f"Có {t}", " ")}
    values: list[tuple[str, Any]] = [
        ("language", chance.choice(["vi", "en"])),
        ("topic", chance.choice(["other", "sport"])),
        ("content_clear", chance.random() < 0.5),
        ("matter", chance.choice(["petition", "complaint"])),
        ("state_secret", True),
        ("recorded_at", "x"),
        ("shoe_size", "43"),
    ]
    field, value = chance.choice(values)
    event = rarely(chance, "received", "nobody")
    return {"event": event, "field": field, "value": value}


def words(chance: random.Random, state: State, t: int) -> Data:
    said = text(chance)
    return {"text": said, "reason": said, "result": said, "url": said}


DATA: dict[str, Callable[[random.Random, State, int], Data]] = {
    "received": received,
    "declined": declined,
    "forwarded": unit,
    "assigned": assigned,
    "appointed": time,
    "rescheduled": time,
    "referred": referred,
    "withheld": ground,
    "publication_withdrawn": ground,
    "published": published,
    "rated": rated,
    "escalated": escalated,
    "reminded": reminded,
    "lapsed": lapsed,
    "corrected": corrected,
}


def actor(chance: random.Random, state: State, kind: str) -> tuple[str, str]:
    """A role and, where it belongs to one, a unit."""
    role = USUAL.get(kind, "")
    if kind in ("declined", "answered", "progress_reported") and state.position == "office":
        role = rarely(chance, "office", "head", 0.3)
    elif kind == "recalled":
        role = rarely(chance, state.given_by or "operator", "office", 0.2)
    elif kind == "escalated":
        role = chance.choice(["system", "operator"])
    elif kind == "publication_withdrawn" or kind == "answered" and state.position == "intake":
        role = rarely(chance, "operator", "focal_point", 0.3)
    elif kind == "received":
        role = rarely(chance, "operator", "system", 0.3)
    role = rarely(chance, role or chance.choice(["focal_point", "head"]), chance.choice(ROLES))
    if role not in ("focal_point", "head"):
        return role, ""
    holder = state.silent or state.answered_by or state.holder or UNITS[0]
    if kind == "progress_reported" and state.coordinating and chance.random() < 0.5:
        holder = state.coordinating[0]
    return role, rarely(chance, holder, chance.choice(UNITS), 0.1)


def draft(chance: random.Random, state: State, kind: str, t: int) -> dict[str, Any]:
    role, own = actor(chance, state, kind)
    data = DATA.get(kind, words)(chance, state, t)
    return {"kind": kind, "role": role, "unit": own, "at": t, "data": data}
