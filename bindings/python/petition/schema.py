"""The JSON Schema of what is written and read as JSON, and of profiles and mappings."""

from __future__ import annotations

import json

from petition import _core
from petition.errors import InvalidInput
from petition.words import ErrorCode

__all__ = ["json_schema"]


def json_schema(shape: str = "") -> str:
    """The JSON Schema (draft 2020-12) of records, events, receipts, every result, and settings.

    Parameters
    ----------
    shape : str, optional
        The name of one shape, as ``RECORD``, that the schema is then of; else it is of records,
        events and receipts.

    Returns
    -------
    str
        JSON: each of the JSON SHAPES of ``petition.h`` under its name in ``$defs``; ``PROFILE`` and
        ``MAPPING`` are the TOML of regulation profiles and of mappings of logs, in which dates are
        texts. It holds the form; what else a record must be is said when it is read.

    Raises
    ------
    InvalidInput
        For a shape that there is not.

    Examples
    --------
    >>> import json, petition
    >>> json.loads(petition.json_schema())["$defs"]["HEAD"]["required"]
    ['case', 'seal']
    """
    whole = _core.json_schema()
    if not shape:
        return whole
    made = json.loads(whole)
    if shape not in made["$defs"]:
        names = ", ".join(name for name in made["$defs"] if name.isupper())
        message = f"there is no shape {shape!r}; there are: {names}"
        raise InvalidInput(ErrorCode.UNKNOWN_NAME, message, "shape")
    made["$id"], made["title"] = f"{made['$id']}:{shape}", shape
    made["anyOf"] = [{"$ref": f"#/$defs/{shape}"}]
    return json.dumps(made, ensure_ascii=False, separators=(",", ":")) + "\n"
