"""What stands for data that a log does not have, where they are not judged."""

from __future__ import annotations

from typing import Any

from petition.regulation import Regulation
from petition.words import DeclineReason, Kind, Matter, ReferralGround, WithholdingGround

__all__ = ["ALWAYS", "stand_ins"]

ALWAYS: dict[Kind, dict[str, Any]] = {
    Kind.RECEIVED: {"content_clear": True, "matter": str(Matter.PETITION)},
}
"""What no event of the kind can be without, and what it is where nobody says it."""

_ABSENT = "—"


def stand_ins(law: Regulation) -> dict[Kind, dict[str, Any]]:
    """By kind and field, what a regulation would not refuse."""
    return {
        Kind.RECEIVED: {
            "channel": law.channels[0].id,
            "topic": law.topics[-1].id if law.topics else _ABSENT,
            "content": _ABSENT,
            "language": law.languages[0] if law.languages else "vi",
            "petitioner.name": _ABSENT,
            "petitioner.address": _ABSENT,
            "petitioner.phone": _ABSENT,
        },
        Kind.DECLINED: {"reasons": [str(DeclineReason.OUT_OF_SCOPE)], "guidance": _ABSENT},
        Kind.ANSWERED: {"result": _ABSENT},
        Kind.FORWARDED: {"unit": _ABSENT},
        Kind.RESCHEDULED: {"reason": _ABSENT},
        Kind.NOT_COMPETENT: {"reason": _ABSENT},
        Kind.REFERRED: {"ground": str(ReferralGround.UNFORESEEN)},
        Kind.ASSIGNED: {"unit": _ABSENT},
        Kind.PROGRESS_REPORTED: {"text": _ABSENT},
        Kind.PUBLISHED: {"channels": [law.channels[0].id]},
        Kind.WITHHELD: {"ground": str(WithholdingGround.PETITIONER_REQUEST)},
        Kind.PUBLICATION_WITHDRAWN: {"ground": str(WithholdingGround.PETITIONER_REQUEST)},
        Kind.PUBLISHED_BY_UNIT: {"url": _ABSENT},
        Kind.RATED: {"rating": law.ratings[0].id if law.ratings else _ABSENT},
        Kind.COMMENTED: {"text": _ABSENT},
        Kind.RECALLED: {"reason": _ABSENT},
        Kind.URGED: {"text": _ABSENT},
    }
