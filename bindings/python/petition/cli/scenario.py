"""`petition scenario`: recorded cases as scenarios, so that a disputed case becomes a test."""

from __future__ import annotations

from collections.abc import Sequence

from petition import Error, ErrorCode, Lang, Record
from petition.scenarios import Setup, scenario_of


def features(records: Sequence[Record], setup: Setup, lang: Lang) -> str:
    """The feature file of the only record.

    Raises
    ------
    Error
        When there is none, or several: a feature file holds one case.
    """
    if len(records) != 1:
        ids = ", ".join(record.case_id for record in records) or "—"
        raise Error(
            ErrorCode.INVALID_ARGUMENT,
            f"a scenario is written from one case; choose one by --case, of: {ids}",
        )
    return scenario_of(records[0], lang, setup)
