"""The data of events as JSON texts: from columns, from defaults, and what stands for the rest."""

from __future__ import annotations

from collections.abc import Mapping as Map
from datetime import datetime
from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from petition.errors import InvalidInput
from petition.logs import reasons
from petition.logs.actors import own_units, unit_named
from petition.logs.assumptions import Assumptions
from petition.logs.fields import Field, fields_of
from petition.logs.folding import folded
from petition.logs.json_texts import Piece, constant, instants, objects, quoted
from petition.logs.mapping import Mapping, line_of
from petition.logs.occurrences import Occurrences
from petition.logs.raw import Numbers, flags
from petition.logs.stand_ins import ALWAYS
from petition.logs.toml_reader import named
from petition.logs.view import View, by_value
from petition.words import ErrorCode, Kind, Position, Word

__all__ = ["check_needed", "data_texts"]

_UNITS = ("unit", "coordinating")
_TRUE = {"true", "1", "yes", "y", "co", "x", "dung", "t"}
_FALSE = {"false", "0", "no", "n", "khong", "sai", "f"}
_APART = ";"

StandIns = Map[Kind, Map[str, Any]]


def data_texts(
    view: View, found: Occurrences, stand_ins: StandIns, assumed: Assumptions
) -> pa.Array:
    """The column ``data`` of the events."""
    texts: list[pa.Array] = []
    places: list[Numbers] = []
    for number in np.unique(found.kinds):
        kind = Kind.of(int(number))
        at = np.flatnonzero(found.kinds == number)
        made = _of_kind(view, kind, found.rows[at], stand_ins.get(kind, {}), assumed)
        texts.append(pa.repeat(pa.scalar(made), len(at)) if isinstance(made, str) else made)
        places.append(at)
    if not texts:
        return pa.array([], pa.string())
    if len(texts) == 1:
        return texts[0]
    order = np.empty(len(found.kinds), np.int64)
    order[np.concatenate(places)] = np.arange(len(found.kinds))
    return pa.concat_arrays([text.cast(pa.string()) for text in texts]).take(pa.array(order))


def check_needed(mapping: Mapping) -> None:
    """A kind of event that is nothing without a field must be given it."""
    kinds = {kind for each in mapping.activities.values() for kind in each}
    for kind in sorted(kinds):
        given = {*mapping.data.get(kind, {}), *mapping.defaults.get(kind, {})}
        for field in fields_of(kind).values():
            needed = field.type in (datetime, Position) or kind is Kind.CORRECTED
            if needed and field.path not in {*given, "reason"}:
                message = f"an event of kind {kind} needs `{field.path}`; give its column"
                where = f"{mapping.where}: data.{kind}.{field.path}"
                line = line_of(mapping, "activities")
                raise InvalidInput(ErrorCode.MISSING_KEY, message, where, line, 1 if line else 0)


def _of_kind(
    view: View, kind: Kind, rows: Numbers, stand_ins: Map[str, Any], assumed: Assumptions
) -> pa.Array | str:
    columns = view.mapping.data.get(kind, {})
    defaults = {**ALWAYS.get(kind, {}), **stand_ins, **view.mapping.defaults.get(kind, {})}
    pieces: list[Piece] = []
    for path, field in fields_of(kind).items():
        otherwise = constant(defaults[path]) if path in defaults else None
        if path in columns:
            column = _Column(view, field, columns[path], ("data", str(kind), path))
            pieces.append(column.piece(rows, otherwise, assumed))
        elif path == "unit" and "unit" in view.mapping.columns:
            pieces.append(_unit(view, rows, otherwise))
        elif otherwise is not None:
            pieces.append((path, otherwise, None))
            if path not in view.mapping.defaults.get(kind, {}):
                _note(assumed, kind, path)
    return objects(pieces, len(rows))


def _note(assumed: Assumptions, kind: Kind, path: str) -> None:
    noted = assumed.data.setdefault(kind, [])
    if path not in noted:
        noted.append(path)


def _unit(view: View, rows: Numbers, otherwise: str | None) -> Piece:
    """Who is given the slip: the unit of the row, where nothing else is said."""
    units = own_units(view).take(pa.array(rows))
    return _with_default("unit", quoted(units), _is_blank(units), otherwise)


def _with_default(path: str, values: pa.Array, blank: Numbers, otherwise: str | None) -> Piece:
    if otherwise is None:
        return path, values, blank
    if blank.any():
        values = pc.if_else(pa.array(blank), otherwise, values)
    return path, values, None


def _is_blank(texts: pa.Array) -> Numbers:
    return flags(pc.equal(texts, ""))


class _Column:
    """A field that comes from a column."""

    def __init__(self, view: View, field: Field, heading: str, path: tuple[str, ...]) -> None:
        self.view, self.field, self.heading, self.path = view, field, heading, path
        self.values = view.mapping.values.get(field.path, {})

    def piece(self, rows: Numbers, otherwise: str | None, assumed: Assumptions) -> Piece:
        if self.field.type is datetime:
            return self._times(rows, assumed)
        texts = self.view.texts(self.heading, *self.path).take(pa.array(rows))
        plain = self.field.type is str and not self.field.many
        if plain and not self.values and self.field.path not in _UNITS:
            values = quoted(texts)
        else:
            known, which = by_value(texts, self._json)
            unknown = np.array([value is None for value in known], bool)[which]
            self._set_aside(rows[unknown])
            values = pa.array(known, pa.string()).take(pa.array(which))
            values = pc.fill_null(values, "null")
        return _with_default(self.field.path, values, _is_blank(texts), otherwise)

    def _times(self, rows: Numbers, assumed: Assumptions) -> Piece:
        times = self.view.times(self.heading, *self.path)
        needed = np.zeros(self.view.count, bool)
        needed[rows] = times.blank[rows]
        self.view.set_aside(needed, lambda row: reasons.no_time(self.heading))
        seconds = times.seconds[rows] + times.dates[rows] * (86_400 - 1)
        assumed.due_dates += int(times.dates[rows].sum())
        assumed.offsets += int(times.assumed[rows].sum())
        return self.field.path, instants(np.where(self.view.bad[rows], 0, seconds)), None

    def _set_aside(self, rows: Numbers) -> None:
        bad = np.zeros(self.view.count, bool)
        bad[rows] = True
        texts = self.view.texts(self.heading, *self.path)
        self.view.set_aside(
            bad, lambda row: reasons.bad_value(texts[row].as_py(), self.heading, self._taken())
        )

    def _taken(self) -> str:
        if self.field.type is bool:
            return "true, false"
        return ", ".join(map(str, self.field.type))  # type: ignore[call-overload]

    def _json(self, text: str) -> str | None:
        """The JSON of a text in the column; None when it means nothing."""
        if not self.field.many:
            value = self._value(text)
            return None if value is None and text else constant(value)
        values = [self._value(part.strip()) for part in text.split(_APART) if part.strip()]
        return None if None in values else constant(values)

    def _value(self, text: str) -> str | bool | None:
        meant = self.values.get(folded(text), text) if self.values else text
        if self.field.path in _UNITS:
            return unit_named(self.view.mapping, meant)
        if self.field.type is bool:
            plain = folded(meant)
            return True if plain in _TRUE else False if plain in _FALSE else None
        if issubclass(self.field.type, Word):
            word = named(self.field.type, meant)
            return None if word is None else str(word)
        return meant
