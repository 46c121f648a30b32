"""OCEL 2.0 in JSON: the events of the objects of one type, which are the cases."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from petition.errors import InvalidInput
from petition.logs import reasons
from petition.logs.folding import nearest
from petition.logs.gathered import Gathered
from petition.logs.mapping_parts import FileForm
from petition.logs.raw import Raw
from petition.texts import Text
from petition.words import ErrorCode

__all__ = ["is_ocel", "read_ocel"]

_OURS = "petition"


def is_ocel(document: dict[str, Any]) -> bool:
    """Whether a JSON document has the lists of OCEL 2.0."""
    return all(isinstance(document.get(key), list) for key in ("events", "objects"))


def read_ocel(
    document: dict[str, Any], form: FileForm, name: str, wanted: Sequence[str] | None
) -> Raw:
    """A row for each event and case; attributes of the case stand under ``case:``."""
    type_ = _case_type(document, form, name)
    cases = {
        str(each["id"]): dict(_attributes(each, "case:"))
        for each in document["objects"]
        if isinstance(each, dict) and each.get("type") == type_ and "id" in each
    }
    rows = Gathered(wanted)
    bad: list[tuple[int, Text]] = []
    for number, event in enumerate(document["events"], 1):
        found = _cases_of(event, cases)
        if not isinstance(event, dict):
            bad.append((number, reasons.not_an_entry()))
        elif not found:
            bad.append((number, reasons.no_case_object(type_)))
        else:
            rows.add(number, {**cases[found[0]], **_cells(event, found[0])})
    raw = rows.raw()
    raw.bad = bad
    return raw


def _case_type(document: dict[str, Any], form: FileForm, name: str) -> str:
    types = sorted(
        {str(each.get("type")) for each in document["objects"] if isinstance(each, dict)}
    )
    if form.case_type in types:
        return form.case_type
    if form.case_type:
        near = nearest(form.case_type, types) or ", ".join(types)
        message = f"no object has the type {form.case_type!r}; did you mean {near!r}?"
        raise InvalidInput(ErrorCode.UNKNOWN_NAME, message, name)
    if len(types) > 1 and _OURS not in types:
        listed = ", ".join(types)
        message = f"give `case_type` under [file] of the mapping, one of: {listed}"
        raise InvalidInput(ErrorCode.MISSING_KEY, message, name)
    return _OURS if _OURS in types or not types else types[0]


def _cases_of(event: Any, cases: dict[str, dict[str, str]]) -> list[str]:
    related = event.get("relationships", []) if isinstance(event, dict) else []
    ids = [str(each.get("objectId")) for each in related if isinstance(each, dict)]
    return [each for each in ids if each in cases]


def _cells(event: dict[str, Any], case: str) -> dict[str, str]:
    return {
        "ocel:eid": str(event.get("id", "")),
        "case:concept:name": case,
        "concept:name": str(event.get("type", "")),
        "time:timestamp": str(event.get("time", "")),
        **dict(_attributes(event)),
    }


def _attributes(of: dict[str, Any], prefix: str = "") -> Iterator[tuple[str, str]]:
    listed = of.get("attributes", [])
    for each in listed if isinstance(listed, list) else []:
        if isinstance(each, dict) and each.get("value") is not None:
            yield f"{prefix}{each.get('name')}", str(each["value"])
