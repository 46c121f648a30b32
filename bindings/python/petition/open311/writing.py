"""What GeoReport answers, as JSON and as XML."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import asdict
from datetime import datetime
from xml.sax.saxutils import escape

from petition import _core
from petition.errors import InvalidInput
from petition.harmless import json_of, lines
from petition.open311.case import ServiceRequest
from petition.open311.topics import Service
from petition.texts import utf8
from petition.words import ErrorCode

__all__ = ["write_requests", "write_services"]

_FORMATS = ("json", "xml")


def write_requests(requests: Iterable[ServiceRequest], format: str = "json") -> str:
    """What ``GET requests`` of the standard answers.

    Parameters
    ----------
    requests : iterable of ServiceRequest
        In the order in which they are to stand.
    format : str
        ``json`` or ``xml``.

    Returns
    -------
    str
        To be sent or stored as UTF-8.

    Raises
    ------
    InvalidInput
        For another form.

    Examples
    --------
    >>> from petition import open311
    >>> print(open311.write_requests([], "xml"), end="")
    <?xml version="1.0" encoding="UTF-8"?>
    <service_requests>
    </service_requests>
    """
    return _written(requests, format, "service_requests", "request")


def write_services(services: Iterable[Service], format: str = "json") -> str:
    """What ``GET services`` of the standard answers.

    Parameters
    ----------
    services : iterable of Service
        In the order in which they are to stand.
    format : str
        ``json`` or ``xml``.

    Returns
    -------
    str
        To be sent or stored as UTF-8.

    Raises
    ------
    InvalidInput
        For another form.

    Examples
    --------
    >>> import json, petition
    >>> from petition import open311
    >>> text = open311.write_services(open311.services(petition.Regulation.builtin()))
    >>> json.loads(text)[0]["service_code"]
    'administrative_rules'
    """
    return _written(services, format, "services", "service")


def _written(
    items: Iterable[Service] | Iterable[ServiceRequest], format: str, root: str, element: str
) -> str:
    if format not in _FORMATS:
        told = _core.unknown_word(utf8(format, "format"), _FORMATS)
        raise InvalidInput(ErrorCode.INVALID_ARGUMENT, told, "format")
    rows = [{name: _plain(value) for name, value in asdict(item).items()} for item in items]
    if format == "json":
        return json_of(rows, indent=2) + "\n"
    out = ['<?xml version="1.0" encoding="UTF-8"?>', f"<{root}>"]
    for row in rows:
        out.append(f"  <{element}>")
        out += [f"    <{name}>{_content(value)}</{name}>" for name, value in row.items()]
        out.append(f"  </{element}>")
    return "\n".join([*out, f"</{root}>", ""])


def _plain(value: str | bool | datetime | None) -> str | bool | None:
    if isinstance(value, datetime):
        return value.isoformat()
    return lines(value.replace("\r\n", "\n"), "\t\n") if isinstance(value, str) else value


def _content(value: str | bool | None) -> str:
    if isinstance(value, bool):
        return str(value).lower()
    return escape(value or "")
