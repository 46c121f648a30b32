"""What the audit of a log found: three tables, and what was not judged and why."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Protocol

import numpy as np
import pyarrow as pa
from numpy.typing import NDArray

from petition.audit import CaseAudit
from petition.cases import Record
from petition.engine import Engine
from petition.errors import WrongType
from petition.oversight.words import SCOPES
from petition.registry import Registry
from petition.regulation import Regulation
from petition.texts import Lang, Text
from petition.words import ErrorCode

__all__ = ["CASES", "FINDINGS", "STAYS", "LogAudit", "SetAside"]

_TIME = pa.timestamp("s", tz="UTC")
_WORDS = pa.list_(pa.string())

FINDINGS = pa.schema(
    [
        ("case", pa.string()),
        ("number", pa.int32()),
        ("kind", pa.string()),
        ("owed", pa.string()),
        ("refusal", pa.string()),
        ("scope", pa.string()),
        ("role", pa.string()),
        ("unit", pa.string()),
        ("level", pa.string()),
        ("regulation", pa.string()),
        ("clauses", _WORDS),
        ("readings", _WORDS),
        ("since", _TIME),
        ("due", _TIME),
        ("met", _TIME),
        ("by_s", pa.int64()),
        ("cause", pa.int32()),
        ("evidence", _WORDS),
        ("text_vi", pa.string()),
        ("text_en", pa.string()),
        ("lawful_vi", pa.string()),
        ("lawful_en", pa.string()),
    ]
)
"""One row a finding; those of a case are numbered from 0, and ``cause`` is such a number. The
clauses are those of the regulation with that id, which judged the case then."""

CASES = pa.schema(
    [
        ("case", pa.string()),
        ("received_at", _TIME),
        ("closed_at", _TIME),
        ("position", pa.string()),
        ("channel", pa.string()),
        ("topic", pa.string()),
        ("unit", pa.string()),
        ("level", pa.string()),
        ("rating", pa.string()),
        ("publication", pa.string()),
        ("late", pa.bool_()),
        ("late_s", pa.int64()),
        ("overdue", pa.bool_()),
        ("verdict", pa.string()),
        ("marked", pa.bool_()),
        ("marked_due", _TIME),
        ("days", _WORDS),
        ("intake_s", pa.int64()),
        ("working_s", pa.int64()),
        ("findings", pa.int32()),
        ("consequences", pa.int32()),
    ]
)
"""One row a case; ``findings`` counts those without a cause, ``consequences`` those with one."""

STAYS = pa.schema(
    [
        ("case", pa.string()),
        ("number", pa.int32()),
        ("level", pa.string()),
        ("unit", pa.string()),
        ("officer", pa.string()),
        ("since", _TIME),
        ("until", _TIME),
        ("ended_by", pa.string()),
        ("due", _TIME),
        ("overdue_since", _TIME),
        ("late_s", pa.int64()),
        ("working_s", pa.int64()),
        ("reschedulings", pa.int32()),
    ]
)
"""One row a stay of a petition with somebody."""


class SetAside(Protocol):
    """A row of a log that was not judged, and why; as ``petition.logs`` has it."""

    @property
    def file(self) -> str:
        """The file, as it was named."""

    @property
    def row(self) -> int:
        """The line, row or number of the event in it, from 1."""

    @property
    def case(self) -> str:
        """Empty where the row does not say."""

    @property
    def reason(self) -> Text:
        """Why."""


@dataclass(frozen=True, slots=True, eq=False)
class LogAudit:
    """What the audit of a log found.

    Attributes
    ----------
    engine : Engine
        What judged; of a registry what came into force last, in whose words the whole is told.
    at : datetime
        As of when.
    findings, cases, stays : pyarrow.Table
        Rows as in the schemas ``FINDINGS``, ``CASES`` and ``STAYS`` of this module; times are UTC,
        amounts whole seconds of working time. Every case of the other two stands in ``cases`` once.
    rows : int
        How many rows the log has: those judged, set aside and ignored together.
    files : tuple of str
        Their names.
    set_aside : tuple of SetAside
        The rows that were not judged.
    assumed : tuple of Text
        What the log does not say and was taken as given.
    scopes : frozenset of str
        What the log can show, and was looked at: words as in ``due_times``.
    record : callable
        The record of a case, by its id.
    audit : callable
        The audit of that case alone, by its id.
    audit_json : callable
        The same as one line of JSON, by its id and a language.
    ignored : mapping of str to int
        How many rows were left out by the mapping of the log, by what it calls them.
    asked : frozenset of str
        What was to be looked at; what of it is not in ``scopes``, the log cannot show.
    law : Engine or Registry, optional
        What was asked to judge; ``engine`` when left out.
    judges : array of int64, optional
        Of each row of ``cases`` what judges it as it stands, by its place in the registry: by
        regulation, then by calendar. All by ``engine`` when left out.
    """

    engine: Engine
    at: datetime
    findings: pa.Table
    cases: pa.Table
    stays: pa.Table
    rows: int
    files: tuple[str, ...]
    set_aside: tuple[SetAside, ...]
    assumed: tuple[Text, ...]
    scopes: frozenset[str]
    record: Callable[[str], Record]
    audit: Callable[[str], CaseAudit]
    audit_json: Callable[[str, Lang], str]
    ignored: Mapping[str, int] = field(default_factory=dict)
    asked: frozenset[str] = frozenset(SCOPES)
    law: Engine | Registry | None = None
    judges: NDArray[np.int64] | None = None

    def __post_init__(self) -> None:
        for name, schema in (("findings", FINDINGS), ("cases", CASES), ("stays", STAYS)):
            _check(name, getattr(self, name), schema)

    @property
    def regulations(self) -> tuple[Regulation, ...]:
        """All that findings may cite."""
        if isinstance(self.law, Registry):
            return self.law.regulations
        return self.engine._law.regulations

    def judge(self, row: int) -> Engine:
        """What judges the case of a row of ``cases`` as it stands.

        Parameters
        ----------
        row : int
            Its number, from 0.

        Returns
        -------
        Engine
            One of the registry, or ``engine``.

        Examples
        --------
        >>> import petition
        >>> from petition.oversight import audit_records
        >>> at = petition.instant("2026-11-23T16:00:00+07:00")
        >>> law = petition.Registry.builtin()
        >>> found = audit_records(law, [petition.Record("PA-1")], at)
        >>> found.judge(0)
        <petition.Engine gia-lai-192-2021 on vn-state>
        """
        if not isinstance(self.law, Registry) or self.judges is None:
            return self.engine
        return self.law._engines[int(self.judges[row])]

    def shares(self) -> list[tuple[Engine, int]]:
        """What judges the cases as they stand, and how many each, that of the most cases first.

        Returns
        -------
        list of tuple
            Of each of them and a number of cases; none where there is no case.

        Examples
        --------
        >>> import petition
        >>> from petition.oversight import audit_records
        >>> at = petition.instant("2026-11-23T16:00:00+07:00")
        >>> law = petition.Registry.builtin()
        >>> found = audit_records(law, [petition.Record("PA-1")], at)
        >>> found.shares()
        [(<petition.Engine gia-lai-192-2021 on vn-state>, 1)]
        """
        if not isinstance(self.law, Registry) or self.judges is None:
            return [(self.engine, self.cases.num_rows)] if self.cases.num_rows else []
        places, counts = np.unique(self.judges, return_counts=True)
        order = np.argsort(-counts, kind="stable")
        return [(self.law._engines[int(places[n])], int(counts[n])) for n in order]

    @property
    def judged(self) -> int:
        """The rows that were judged."""
        return self.rows - len(self.set_aside) - sum(self.ignored.values())


def _check(name: str, table: pa.Table, schema: pa.Schema) -> None:
    if table.schema.equals(schema):
        return
    for column in schema:
        there = table.schema.field(column.name).type if column.name in table.column_names else None
        if there != column.type:
            said = "is missing" if there is None else f"is {there}, not {column.type}"
            raise WrongType(ErrorCode.WRONG_TYPE, f"the column {column.name} {said}", name)
    raise WrongType(ErrorCode.WRONG_TYPE, f"columns are {schema.names}, in this order", name)
