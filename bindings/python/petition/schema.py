"""The JSON Schema of what is written and read as JSON."""

from petition import _core

__all__ = ["json_schema"]


def json_schema() -> str:
    """The JSON Schema (draft 2020-12) of records, events, receipts and every result.

    Returns
    -------
    str
        JSON: each of the JSON SHAPES of ``petition.h`` under its name in ``$defs``. It holds the
        form; what else a record must be is said when it is read.

    Examples
    --------
    >>> import json, petition
    >>> json.loads(petition.json_schema())["$defs"]["HEAD"]["required"]
    ['case', 'seal']
    """
    return _core.json_schema()
