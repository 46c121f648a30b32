"""What a log can show, told from what of it is mapped."""

from __future__ import annotations

from petition.logs.mapping import Mapping
from petition.words import AuditScope, Kind

__all__ = ["scopes_of"]

_PUBLICATION = {Kind.PUBLISHED, Kind.WITHHELD, Kind.PUBLISHED_BY_UNIT}
_BY_SYSTEM = {Kind.LAPSED, Kind.ESCALATED, Kind.REMINDED}


def scopes_of(mapping: Mapping) -> frozenset[AuditScope]:
    """As the mapping says; or due times, and what else its columns and activities tell of."""
    if mapping.scopes is not None:
        return mapping.scopes
    kinds = {kind for each in mapping.activities.values() for kind in each}
    found = {AuditScope.DUE_TIMES}
    if Kind.REMINDED in kinds:
        found.add(AuditScope.REMINDERS)
    if "notice" in mapping.data.get(Kind.NOTIFIED, {}):
        found.add(AuditScope.NOTICES)
    if kinds & _PUBLICATION:
        found.add(AuditScope.PUBLICATION)
    if "role" in mapping.columns:
        found.add(AuditScope.ACTS)
    if "recorded_at" in mapping.columns and kinds >= _BY_SYSTEM:
        found.add(AuditScope.RECORDS)
    return frozenset(found)
