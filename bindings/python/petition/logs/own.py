"""The columns of the logs that this package writes: known without a mapping."""

from __future__ import annotations

from petition.errors import InvalidInput
from petition.logs.mapping import Mapping
from petition.logs.raw import Raw
from petition.words import ErrorCode, Kind

__all__ = ["OWN", "own_mapping"]

OWN = {
    "case": "case:concept:name",
    "activity": "concept:name",
    "occurred_at": "time:timestamp",
    "recorded_at": "petition:recorded_at",
    "id": "petition:id",
    "role": "org:role",
    "unit": "org:group",
    "name": "org:resource",
    "recorded_by": "petition:recorded_by",
    "data": "petition:data",
}
"""By what they are, the names that process mining has for them, and ours."""


def own_mapping(raw: Raw, name: str) -> Mapping:
    """The mapping of a file that this package wrote; any other needs one."""
    if set(OWN.values()) <= set(raw.table.column_names):
        columns = {key: heading for key, heading in OWN.items() if key != "data"}
        return Mapping(columns=columns, activities={}, where="")
    message = "the columns of this file are not known; draft a mapping with --guess-mapping"
    raise InvalidInput(ErrorCode.MISSING_KEY, message, name)
