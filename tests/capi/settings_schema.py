"""The JSON Schema of profiles and mappings, made of what their readers tell (settings_forms.py)."""

from __future__ import annotations

from typing import Any

from settings_forms import Form, finished, joined, shared, with_labels
from settings_samples import mapping, profile

from petition import Regulation, Word, words
from petition.logs import Mapping

__all__ = ["defs"]

_IGNORED = {"enum": ["ignore", ["ignore"]]}
"""What stands for an activity that is no event."""


def defs() -> dict[str, Any]:
    """`PROFILE` and `MAPPING`, with what stands in them more than once."""
    return shared(_profile(), "PROFILE") | shared(_mapping(), "MAPPING")


def _profile() -> dict[str, Any]:
    """Where nothing is cited otherwise, events and obligations have clauses of their own."""
    whole = Form(Regulation.parse, profile()).schema()
    standard = whole["properties"]["service_standard"]["properties"]
    by_share = Form(Regulation.parse, profile(early_warning={"percent": 75}))
    standard["early_warning"] = joined(
        [standard["early_warning"], by_share.schema("service_standard", "early_warning")]
    ) | {"oneOf": [{"required": ["lead"]}, {"required": ["percent"]}]}
    made = finished(whole)
    bare = profile()
    del bare["citations"]["otherwise"]
    asked = Form(Regulation.parse, bare)
    needed = {
        table: {"required": asked.required("citations", table)}
        for table in ("events", "obligations")
    }
    made["properties"]["citations"] |= {
        "if": {"not": {"required": ["otherwise"]}},
        "then": {"properties": needed},
    }
    return made


def _mapping() -> dict[str, Any]:
    """A row is an event or a case; a mark needs its words, and the words their column."""
    by_event = Form(Mapping.parse, mapping(by_case=False))
    whole = by_event.schema()
    by_case = Form(Mapping.parse, mapping(by_case=True))
    made = whole["properties"]
    for table in ("columns", "times"):
        made[table] = joined([made[table], by_case.schema(table)])
    made["columns"]["anyOf"] = [{"required": ["activity", "occurred_at"]}, {"required": ["times"]}]
    made["marks"]["dependentRequired"] = {"column": ["overdue"], "overdue": ["column"]}
    made["marks"]["if"] = {"required": ["column"]}
    made["marks"]["then"] = {"properties": {"overdue": {"minLength": 1, "minItems": 1}}}
    made = finished(with_labels(whole, _tables()))
    activities = made["properties"]["activities"]
    activities["additionalProperties"]["anyOf"].append(_IGNORED)
    activities["properties"] = {"ignore": finished(by_event.value("activities", "ignore"))}
    made["required"] = ["columns"]
    return made


def _tables() -> list[dict[str, tuple[str, ...]]]:
    found = (each for each in vars(words).values() if isinstance(each, type))
    tables = [each for each in found if issubclass(each, Word) and each is not Word]
    return [{str(word): (word.vi, word.en) for word in table} for table in tables]
