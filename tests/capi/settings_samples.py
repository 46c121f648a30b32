"""A profile and a mapping that use every key there is, for `settings_forms`."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from petition import Kind, NoticeKind, Oversight, Owed, RefusalCode, Regulation
from petition.logs.fields import Field, fields_of
from petition.words import Word

_BOTH = {"vi": "a", "en": "a"}
_LABELLED = {"id": "a", "label": _BOTH}
_CITED = ["a"]


def profile(early_warning: dict[str, Any] | None = None) -> dict[str, Any]:
    """Accepted by the reader of profiles."""
    return {
        "service_standard": {"early_warning": early_warning or {"lead": "1 hour"}},
        "regulation": {
            "id": "a",
            "version": "1",
            "title": _BOTH,
            "authority": _BOTH,
            "instrument": "a",
            "valid_from": date(2021, 1, 1),
            "valid_until": date(2031, 1, 1),
            "sms_brand": "a",
            "calendar": "vn-state",
        },
        "roles": {role: dict(_BOTH) for role in _ROLES}
        | {role: _BOTH | {"unit": "a"} for role in ("office", "supervisor")},
        "channels": [_LABELLED | {"group": "other"}],
        "topics": [_LABELLED | {"unit": "a", "limits": _limits("focal_point")}],
        "intake": {
            "language": ["vi"],
            "contact": ["name", ["phone", "email"]],
            "limit": "1 hour",
            "hours": _BOTH | {"windows": ["07:00-21:00"]},
            "hide_identity": True,
            "excluded": ["complaint"],
            "exclusions": [_LABELLED],
        },
        "levels": [
            {"level": "focal_point", "limit": "1 hour", "clock": "received", "on_silence": "head"},
            {"level": "head", "limit": "1 hour", "on_silence": "office"},
            {"level": "office"},
        ],
        "classes": [_LABELLED | {"when": "unforeseen", "limits": _limits("focal_point")}],
        "units": [
            _LABELLED
            | {
                "valid_from": date(2021, 1, 1),
                "valid_until": date(2025, 1, 1),
                "successor": ["b"],
                "head": _BOTH,
            },
            _LABELLED | {"id": "b"},
        ],
        "appointment": {"longest": "1 day"},
        "rescheduling": {"limit": 1, "needs_reason": True, "longest": "1 day"},
        "returns": {"limit": 1},
        "reminder": {"lead": "1 hour"},
        "publication": {"channels": ["internet"]},
        "ratings": [
            _LABELLED | {"needs_reason": True, "satisfied": True},
            _LABELLED | {"id": "b", "dissatisfied": True},
        ],
        "reports": {"periods": ["month"], "recipients": [_BOTH]},
        "notices": {str(kind): _BOTH for kind in NoticeKind},
        "readings": {each.id: each.chosen.value for each in Regulation.builtin().readings},
        "clauses": {"a": {"does": ["decide"], **_BOTH}},
        "citations": {
            "otherwise": _CITED,
            "events": {str(kind): _CITED for kind in Kind},
            "refusals": {str(code): _CITED for code in RefusalCode},
            "obligations": {str(owed): _CITED for owed in Owed},
            "oversight": {str(each): _CITED for each in Oversight},
            "notices": {str(kind): _CITED for kind in NoticeKind},
        },
    }


def _limits(*levels: str) -> dict[str, str]:
    return {level: "1 hour" for level in ("intake", "head", "office", *levels)}


def mapping(by_case: bool) -> dict[str, Any]:
    """Accepted by the reader of mappings: of a log with a row a case, or a row an event."""
    columns = {key: "a" for key in ("case", "recorded_at", "id", *_ACTOR)}
    of_row = {"times": ["a"]} if by_case else {"activity": "a", "occurred_at": "a"}
    return {
        "scopes": ["due_times"],
        "file": {key: "a" for key in ("sheet", "events", "case_type")}
        | {"separator": "tab", "encoding": "utf-8", "header": 1},
        "columns": columns | of_row,
        "data": {str(kind): _tree({path: "a" for path in fields_of(kind)}) for kind in Kind},
        "activities": {"a": ["received"], "ignore": ["b"]},
        "roles": {"a": "head"},
        "units": {"a": "b"},
        "values": {path: {"a": "b"} for kind in Kind for path in fields_of(kind)},
        "times": {"order": "day_first"} | ({"zone": "UTC"} if by_case else {"offset": "Z"}),
        "defaults": {str(kind): _defaults(kind) for kind in Kind} | {"actor": dict(_ACTS)},
        "marks": {"column": "a", "overdue": ["b"], "in_time": ["c"], "due": "d"},
    }


def _defaults(kind: Kind) -> dict[str, Any]:
    found = {path: _default(each) for path, each in fields_of(kind).items()}
    given = {path: value for path, value in found.items() if value is not None}
    return _tree(given) | {"actor": dict(_ACTS)}


def _default(field: Field) -> Any:
    if field.type is bool:
        return True
    if field.type is datetime:
        return None
    value = str(next(iter(field.type))) if issubclass(field.type, Word) else "a"
    return [value] if field.many else value


def _tree(given: dict[str, Any]) -> dict[str, Any]:
    """Paths as tables within tables."""
    made: dict[str, Any] = {}
    for path, value in given.items():
        head, _, tail = path.partition(".")
        if tail:
            made.setdefault(head, {})[tail] = value
        else:
            made[head] = value
    return made


_ACTOR = ("role", "unit", "name", "recorded_by")
_ACTS = {"role": "head", "unit": "a", "name": "a", "recorded_by": "a"}
_ROLES = ("operator", "focal_point", "head", "office", "petitioner", "system", "supervisor")
