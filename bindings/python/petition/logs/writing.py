"""Writes a log in the forms of process mining: CSV, XES, OCEL 2.0.

Each has the columns of process mining and those of ours, so that reading it back needs no mapping.
XES and OCEL take what an audit found beside them (extension.py).
"""

from __future__ import annotations

from collections.abc import Iterator
from os import PathLike
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pyarrow as pa
import pyarrow.compute as pc
from pyarrow import csv as arrow_csv

from petition.harmless import attribute, json_of
from petition.logs.extension import OF_CASES, OF_EVENTS, Extension, Value
from petition.logs.formulas import marked
from petition.logs.log import Log
from petition.logs.own import OWN, TEXTS

if TYPE_CHECKING:
    from petition.oversight.model import LogAudit

__all__ = ["write_csv", "write_ocel", "write_xes"]

_LOCAL = 7 * 3600
_TYPE = "petition"
_LIFECYCLE = "lifecycle:transition"
_BLOCK = 1 << 16


def write_csv(log: Log, path: str | PathLike[str]) -> None:
    """Write a log as CSV with the columns of process mining.

    A text that a spreadsheet would take for a formula has an apostrophe before it, as people type
    one there; ``read`` takes it off again, so that the log comes back as it was. Other characters
    that are not seen stay: CSV has no other way to write them.

    Parameters
    ----------
    log : Log
        What was read.
    path : path
        The file; it is UTF-8 with a byte order mark, which Excel needs for Vietnamese.

    Raises
    ------
    OSError
        From the file system.

    Examples
    --------
    >>> import petition.logs
    >>> log = petition.logs.read("examples/petitions")  # doctest: +SKIP
    >>> petition.logs.write_csv(log, "log.csv")  # doctest: +SKIP
    """
    with Path(path).open("wb") as out:
        out.write(b"\xef\xbb\xbf")
        table = _table(log)
        for key in TEXTS:
            at = table.schema.get_field_index(OWN[key])
            table = table.set_column(at, OWN[key], marked(table[at]))
        arrow_csv.write_csv(table, out, arrow_csv.WriteOptions(quoting_style="needed"))


def write_xes(log: Log, path: str | PathLike[str], found: LogAudit | None = None) -> None:
    """Write a log as XES (IEEE 1849), a trace a case.

    Parameters
    ----------
    log : Log
        What was read; its cases come in order of first mention.
    path : path
        The file.
    found : LogAudit, optional
        The audit of this log: events and cases then have what was found of them, as reasons,
        clauses and due times, under the keys of the extension that ``petition.xesext`` declares.

    Raises
    ------
    OSError
        From the file system.

    Examples
    --------
    >>> import petition.logs
    >>> log = petition.logs.read("examples/petitions")  # doctest: +SKIP
    >>> petition.logs.write_xes(log, "log.xes")  # doctest: +SKIP
    """
    added = Extension(found)
    with Path(path).open("w", encoding="utf-8", newline="\n") as out:
        out.write(_XES_HEAD)
        for case, events in _traces(_table(log), log):
            out.write(f'<trace>\n<string key="concept:name" value={attribute(case)}/>\n')
            out.writelines(_xes_values(OF_CASES, added.of_case(case)))
            out.writelines(_xes_event(e, added.of_event(case, id)) for id, e in events)
            out.write("</trace>\n")
        out.write("</log>\n")


def write_ocel(log: Log, path: str | PathLike[str], found: LogAudit | None = None) -> None:
    """Write a log as OCEL 2.0 in JSON, a case an object of the type ``petition``.

    Parameters
    ----------
    log : Log
        What was read.
    path : path
        The file.
    found : LogAudit, optional
        As for ``write_xes``; attributes of events and objects.

    Raises
    ------
    OSError
        From the file system.

    Examples
    --------
    >>> import petition.logs
    >>> log = petition.logs.read("examples/petitions")  # doctest: +SKIP
    >>> petition.logs.write_ocel(log, "log.json")  # doctest: +SKIP
    """
    table = _table(log)
    kinds, cases = (table[OWN[key]].unique().to_pylist() for key in ("kind", "case"))
    added = Extension(found)
    attributes = [{"name": name, "type": "string"} for name in _OCEL_ATTRIBUTES]
    attributes += _ocel_types(OF_EVENTS) if added else []
    types = [{"name": kind, "attributes": attributes} for kind in kinds]
    of_objects = _ocel_types(OF_CASES) if added else []
    with Path(path).open("w", encoding="utf-8", newline="\n") as out:
        out.write(f'{{"objectTypes":[{{"name":"{_TYPE}","attributes":{_json(of_objects)}}}],\n')
        out.write(f'"eventTypes":{_json(types)},\n"objects":[\n')
        at = found.at.isoformat() if found else ""
        _write_list(out, (_ocel_object(case, added, at) for case in cases))
        out.write('\n],\n"events":[\n')
        _write_list(out, _ocel_events(table, log, added))
        out.write("\n]}\n")


# -- rows -----------------------------------------------------------------------------------------


def _table(log: Log) -> pa.Table:
    """The events with the names and the times of process mining."""
    columns = {heading: log.events[key] for key, heading in OWN.items()}
    for key in ("occurred_at", "recorded_at"):
        local = pc.add(log.events[key], _LOCAL).cast(pa.timestamp("s"))
        columns[OWN[key]] = pc.strftime(local, "%Y-%m-%dT%H:%M:%S+07:00")
    columns[OWN["id"]] = pc.fill_null(columns[OWN["id"]], "")
    return pa.table(columns)


Row = tuple[str, dict[str, str]]
"""An event with the id by which an audit names it."""


def _rows(table: pa.Table) -> Iterator[dict[str, str]]:
    for batch in table.to_batches(_BLOCK):
        yield from batch.to_pylist()


def _places(log: Log) -> pa.Table:
    return log.events.select(["file", "row"])


def _named(table: pa.Table, places: pa.Table) -> Iterator[Row]:
    """The events of one case; one without an id is named by its place, as audits name it."""
    rows = zip(_rows(table), _rows(places), strict=True)
    for number, (event, place) in enumerate(rows, 1):
        yield event[OWN["id"]] or f"{place['file']}:{place['row']}:{number}", event


def _traces(table: pa.Table, log: Log) -> Iterator[tuple[str, Iterator[Row]]]:
    """The events case by case, each in its order."""
    cases = table[OWN["case"]].combine_chunks().dictionary_encode()
    order = pc.array_sort_indices(cases.indices)  # stable
    names = cases.dictionary.to_pylist()
    codes = cases.indices.take(order).to_numpy()
    start = 0
    for name, end in zip(names, _ends(codes, len(names)), strict=True):
        these = order.slice(start, end - start)
        yield name, _named(table.take(these), _places(log).take(these))
        start = end


def _ends(codes: Any, count: int) -> list[int]:
    import numpy as np

    ends: list[int] = np.searchsorted(codes, np.arange(count), side="right").tolist()
    return ends


# -- XES ------------------------------------------------------------------------------------------

_XES_HEAD = """<?xml version="1.0" encoding="UTF-8"?>
<log xes.version="1849-2023" xmlns="http://www.xes-standard.org/">
<extension name="Concept" prefix="concept" uri="http://www.xes-standard.org/concept.xesext"/>
<extension name="Time" prefix="time" uri="http://www.xes-standard.org/time.xesext"/>
<extension name="Organizational" prefix="org" uri="http://www.xes-standard.org/org.xesext"/>
<extension name="Lifecycle" prefix="lifecycle" uri="http://www.xes-standard.org/lifecycle.xesext"/>
<extension name="Petition" prefix="petition" uri="urn:petition:xesext"/>
<global scope="trace">
<string key="concept:name" value=""/>
</global>
<global scope="event">
<string key="concept:name" value=""/>
<date key="time:timestamp" value="1970-01-01T00:00:00+00:00"/>
</global>
<classifier name="Activity" keys="concept:name"/>
"""

_DATES = (OWN["occurred_at"], OWN["recorded_at"])


def _xes_values(types: dict[str, str], values: dict[str, Value]) -> Iterator[str]:
    """Attributes of an extension, each by its type."""
    for key, value in values.items():
        text = str(value).lower() if isinstance(value, bool) else str(value)
        yield f"<{types[key]} key={attribute(key)} value={attribute(text)}/>\n"


def _xes_event(event: dict[str, str], added: dict[str, Value]) -> str:
    cells = [(name, value) for name, value in event.items() if name != OWN["case"] and value]
    made = [
        f"<{'date' if name in _DATES else 'string'} key={attribute(name)} "
        f"value={attribute(value)}/>\n"
        for name, value in cells
    ]
    made += _xes_values(OF_EVENTS, added)
    made.append(f'<string key="{_LIFECYCLE}" value="complete"/>\n')
    return f"<event>\n{''.join(made)}</event>\n"


# -- OCEL -----------------------------------------------------------------------------------------

_OCEL_ATTRIBUTES = [
    OWN[key] for key in ("id", "recorded_at", "role", "unit", "name", "recorded_by", "data")
]
_OCEL_TYPES = {"string": "string", "date": "time", "int": "integer", "boolean": "boolean"}


def _ocel_types(types: dict[str, str]) -> list[dict[str, str]]:
    return [{"name": name, "type": _OCEL_TYPES[type_]} for name, type_ in types.items()]


def _ocel_object(case: str, added: Extension, at: str) -> dict[str, Any]:
    """A case; what was found of it holds from the time of the audit on."""
    found = added.of_case(case).items()
    attributes = [{"name": name, "time": at, "value": value} for name, value in found]
    return {"id": case, "type": _TYPE, "attributes": attributes, "relationships": []}


def _ocel_events(table: pa.Table, log: Log, added: Extension) -> Iterator[dict[str, Any]]:
    counts: dict[str, int] = {}
    rows = zip(_rows(table), _rows(_places(log)), strict=True)
    for number, (event, place) in enumerate(rows, 1):
        case = event[OWN["case"]]
        counts[case] = counts.get(case, 0) + 1
        id = event[OWN["id"]] or f"{place['file']}:{place['row']}:{counts[case]}"
        attributes: list[dict[str, Value]] = [
            {"name": n, "value": event[n]} for n in _OCEL_ATTRIBUTES if event[n]
        ]
        attributes += [{"name": n, "value": v} for n, v in added.of_event(case, id).items()]
        yield {
            "id": f"{number}",
            "type": event[OWN["kind"]],
            "time": event[OWN["occurred_at"]],
            "attributes": attributes,
            "relationships": [{"objectId": case, "qualifier": "case"}],
        }


def _write_list(out: Any, entries: Iterator[dict[str, Any]]) -> None:
    between = ""
    for entry in entries:
        out.write(between + _json(entry))
        between = ",\n"


def _json(value: Any) -> str:
    return json_of(value, separators=(",", ":"))
