"""What the names of the headers mean: what the C types of their values leave open.

A name means the same in both headers; what one function or field means by it stands in the tables
of its header.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path


@dataclass(frozen=True)
class Meaning:
    """What a value is.

    `kind` is one of: instant (seconds since 1970, never: none), seconds (of working time, or of a
    lease), offset (seconds east of UTC), clock (seconds after local midnight), date (days since
    1970), flag (0 or 1), word (a number of the enumeration `of`), bits (of the enumeration `of`),
    number, status, text (UTF-8), bytes, static (a static text), handle (`of`), struct (`of`).
    """

    kind: str
    of: str = ""


@dataclass(frozen=True)
class Meanings:
    """What the functions and fields of one header mean beyond their names."""

    own: dict[str, Meaning] = field(default_factory=dict)
    """What a parameter or field is, where its name means another thing elsewhere."""

    shapes: dict[str, str] = field(default_factory=dict)
    """What a text is, where the comment of the function names no shape or another first."""

    optional: dict[str, tuple[str, ...]] = field(default_factory=dict)
    """Inputs that may be left out: NULL, or no instant."""

    absent: dict[str, dict[str, int]] = field(default_factory=dict)
    """Numbers and words that may be left out, and what is given then."""

    nothing: frozenset[str] = frozenset()
    """Functions that can succeed and give nothing: NULL, or the JSON null."""

    no_word: frozenset[str] = frozenset()
    """Fields with 0 for nothing."""


PETITION = Meanings(
    own={
        "petition_day.kind": Meaning("word", "day_kind"),
        "petition_notice.kind": Meaning("word", "notice_kind"),
        "petition_permission.kind": Meaning("word", "kind"),
        "petition_deviation.kind": Meaning("word", "deviation_kind"),
        "petition_refusal.code": Meaning("word", "refusal_code"),
        "petition_state.flags": Meaning("bits", "state_flag"),
        "petition_regulation_clause_marks.marks": Meaning("bits", "mark"),
        "petition_window.open_s": Meaning("clock"),
        "petition_window.close_s": Meaning("clock"),
        "petition_record_redact.field": Meaning("text"),
        "petition_deadline.lapsed": Meaning("flag"),
        "petition_summary.marked": Meaning("number"),  # -1 where the log marks nothing
        "petition_tally.answered_late": Meaning("number"),
        "petition_tally.open": Meaning("number"),
        "petition_tally.overdue": Meaning("number"),
        "petition_lunar_from_date.out": Meaning("struct", "lunar_date"),
    },
    shapes={
        "petition_day_root": "",
        "petition_json_schema": "",
        "petition_record_seal": "RECORD",
        "petition_record_commit": "RECORD",
        "petition_record_redact": "RECORD",
        "petition_registry_public_view": "PUBLIC_VIEW",
    },
    optional={
        "petition_verdict_receipt": ("event_json", "now_s"),
        "petition_engine_follow": ("until_s",),
        "petition_engine_what_if_json": ("until_s",),
        "petition_registry_follow": ("until_s",),
        "petition_registry_engine": ("instant_s",),
    },
    nothing=frozenset({"petition_explanation_sum", "petition_engine_what_if_json"}),
    no_word=frozenset(
        {
            "petition_refusal.alternative_kind",
            "petition_refusal.alternative_role",
            "petition_deviation.owed",
            "petition_deviation.refusal",
            "petition_summary.verdict",
            "petition_foreseen.to",
        }
    ),
)

STORE = Meanings(
    own={
        "petition_store_append.appended": Meaning("flag"),
        "petition_store_done.done": Meaning("flag"),
    },
    optional={"petition_store_find": ("unit", "due_before_s", "after")},
    absent={
        "petition_store_submit": {"expected": -1},
        "petition_store_advance": {"expected": -1},
        "petition_store_find": {"position": 0},
    },
)

_SECONDS = {"amount_s", "late_s", "by_s", "intake_s", "lease_s"}
_FLAGS = set(
    "open equal included provisional rest_day at_once lapsed overdue answered_late counted"
    " permitted marked proven has_alternative by_event leap".split()
)
_DATES = {"date", "from_date", "to_date", "first_date", "last_date", "announced_until"}
_WORDS = {
    "lang": "lang",
    "part": "text",
    "table": "table",
    "closing": "closing",
    "period": "period",
    "status": "status",
    "code": "status",
    "knowledge": "knowledge",
    "day_kind": "day_kind",
    "why": "why",
    "position": "position",
    "level": "position",
    "to": "position",
    "commitment": "commitment",
    "publication": "publication",
    "outcome": "outcome",
    "role": "role",
    "alternative_role": "role",
    "alternative_kind": "kind",
    "act": "kind",
    "owed": "owed",
    "fate": "fate",
    "channel": "notice_channel",
    "refusal": "refusal_code",
    "scope": "audit_scope",
    "verdict": "overdue_verdict",
    "standing": "standing",
    "lapse": "standing",
    "reminder": "standing",
    "escalation": "standing",
    "reasons": "refusal_code",
}


def meaning_of(meanings: Meanings, owner: str, name: str, c_type: str) -> Meaning:
    """What a number is, by its name."""
    own = meanings.own.get(f"{owner}.{name}")
    if own:
        return own
    if name in ("utc_offset_s",):
        return Meaning("offset")
    if name in _SECONDS:
        return Meaning("seconds")
    if c_type == "int64_t" and name.endswith("_s"):
        return Meaning("instant")
    if name in _DATES:
        return Meaning("date")
    if name in _FLAGS:
        return Meaning("flag")
    if name in _WORDS:
        return Meaning("word", _WORDS[name])
    assert not name.endswith("_s"), f"{owner}.{name}: what are these seconds?"
    signed = set("year month day value number line column cause days first expected".split())
    if c_type.startswith("uint") or c_type == "size_t" or name in signed:
        return Meaning("number")
    raise SystemExit(f"{owner}.{name} ({c_type}): say in {Path(__file__).name} what it means")
