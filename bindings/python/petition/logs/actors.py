"""Who acted: from the columns of a log, or else as the mapping or the usual course has it."""

from __future__ import annotations

import numpy as np
import pyarrow as pa

from petition.logs import reasons
from petition.logs.assumptions import Assumptions
from petition.logs.folding import folded, nearest
from petition.logs.mapping import Mapping
from petition.logs.occurrences import Occurrences
from petition.logs.raw import Numbers
from petition.logs.view import View, by_value
from petition.words import Kind, Role

__all__ = ["ROLES", "actors", "own_units"]

_OTHERS = {
    Kind.ANSWERED: Role.FOCAL_POINT,
    Kind.APPOINTED: Role.FOCAL_POINT,
    Kind.RESCHEDULED: Role.FOCAL_POINT,
    Kind.NOT_COMPETENT: Role.FOCAL_POINT,
    Kind.ASSIGNED: Role.OFFICE,
    Kind.PROGRESS_REPORTED: Role.FOCAL_POINT,
    Kind.PUBLISHED_BY_UNIT: Role.FOCAL_POINT,
    Kind.CONFIDENTIALITY_REQUESTED: Role.PETITIONER,
    Kind.RATED: Role.PETITIONER,
    Kind.COMMENTED: Role.PETITIONER,
    Kind.LAPSED: Role.SYSTEM,
    Kind.ESCALATED: Role.SYSTEM,
    Kind.REMINDED: Role.SYSTEM,
    Kind.WITHDRAWN: Role.PETITIONER,
    Kind.URGED: Role.SUPERVISOR,
}
"""Who does what, where a log does not say; of a unit, its focal point."""

ROLES = {kind: _OTHERS.get(kind, Role.OPERATOR) for kind in Kind}
"""The same of every kind: what nobody else does, the operator does."""

_OF_UNITS = (Role.FOCAL_POINT, Role.HEAD)


def actors(view: View, found: Occurrences, assumed: Assumptions) -> dict[str, pa.Array]:
    """The columns ``role``, ``unit``, ``name``, ``recorded_by`` of the events."""
    roles = _roles(view, found, assumed)
    names = [""] + [str(Role.of(n)) for n in range(1, len(Role) + 1)]
    made = {"role": pa.array(names).take(pa.array(roles))}
    for key in ("unit", "name", "recorded_by"):
        made[key] = _texts(view, found, key)
    of_unit = np.isin(roles, [role.number for role in _OF_UNITS])
    made["unit"] = pa.compute.if_else(pa.array(of_unit), made["unit"], "")
    return made


def own_units(view: View) -> pa.Array:
    """The unit of each row, as the profile calls it."""
    column = view.texts(view.mapping.columns["unit"], "columns", "unit")
    known, which = by_value(column, lambda text: unit_named(view.mapping, text))
    return pa.array(known, pa.string()).take(pa.array(which))


def unit_named(mapping: Mapping, text: str) -> str:
    """The id of a unit that a log calls so."""
    return mapping.units.get(folded(text), text) if mapping.units else text


def _roles(view: View, found: Occurrences, assumed: Assumptions) -> Numbers:
    mapping = view.mapping
    by_kind = _usual_roles(mapping)
    usual = np.zeros(max(kind.number for kind in Kind) + 1, np.int64)
    for kind in Kind:
        usual[kind.number] = Role(_of_kind(mapping, kind, "role") or by_kind[kind]).number
    roles = np.zeros(len(found.rows), np.int64)
    if "role" in mapping.columns:
        roles = _given_roles(view)[found.rows]
    for number in np.unique(found.kinds[roles == 0]):
        kind = Kind.of(int(number))
        if not _of_kind(mapping, kind, "role"):
            assumed.roles[kind] = str(by_kind[kind])
    return np.where(roles == 0, usual[found.kinds], roles)


def _usual_roles(mapping: Mapping) -> dict[Kind, Role]:
    """Where no slip goes to a unit, the operator answers."""
    kinds = {kind for each in mapping.activities.values() for kind in each}
    if kinds & {Kind.FORWARDED, Kind.ASSIGNED}:
        return ROLES
    return {**ROLES, Kind.ANSWERED: Role.OPERATOR}


def _given_roles(view: View) -> Numbers:
    column = view.texts(view.mapping.columns["role"], "columns", "role")
    known, which = by_value(column, lambda text: _role_named(view.mapping, text))
    unknown = np.array([role is None for role in known], bool)[which]
    listed = [role.label(lang) for role in Role for lang in ("vi", "en")]
    view.set_aside(
        unknown,
        lambda row: reasons.unknown_role(column[row].as_py(), nearest(column[row].as_py(), listed)),
    )
    return np.array([role.number if role else 0 for role in known], np.int64)[which]


def _role_named(mapping: Mapping, text: str) -> Role | str | None:
    """The role of a word in the log; empty for none, None for an unknown one."""
    if not text:
        return ""
    plain = folded(text)
    if plain in mapping.roles:
        return mapping.roles[plain]
    return next((r for r in Role if plain in map(folded, (str(r), r.vi, r.en))), None)


def _texts(view: View, found: Occurrences, key: str) -> pa.Array:
    mapping = view.mapping
    usual = [""] * (max(kind.number for kind in Kind) + 1)
    for kind in Kind:
        usual[kind.number] = _of_kind(mapping, kind, key)
    otherwise = pa.array(usual).take(pa.array(found.kinds))
    if key not in mapping.columns:
        return otherwise
    column = own_units(view) if key == "unit" else view.texts(mapping.columns[key], "columns", key)
    given = column.take(pa.array(found.rows))
    return pa.compute.if_else(pa.compute.equal(given, ""), otherwise, given)


def _of_kind(mapping: Mapping, kind: Kind, key: str) -> str:
    of_kind, of_all = mapping.actors.get(str(kind), {}), mapping.actors.get("", {})
    return of_kind.get(key) or of_all.get(key, "")
