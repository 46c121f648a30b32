"""Event logs of any format, read into one table of events.

``read`` takes JSON Lines, CSV, XLSX, Parquet, Arrow, XES, OCEL and lists in JSON, compressed or
not; a ``Mapping`` says what the columns of somebody's log mean, and ``guess_mapping`` drafts one.
Every row read is judged or set aside with its reason. It comes with ``petition[audit]``.
"""

from petition.extras import needs

with needs("audit"):
    from petition.logs.guess import guess_mapping
    from petition.logs.log import Log, Marks, SetAside
    from petition.logs.mapping import Mapping
    from petition.logs.reading import read
    from petition.logs.unreadable import Unreadable
    from petition.logs.writing import write_csv, write_ocel, write_xes

__all__ = [
    "Log",
    "Mapping",
    "Marks",
    "SetAside",
    "Unreadable",
    "guess_mapping",
    "read",
    "write_csv",
    "write_ocel",
    "write_xes",
]
