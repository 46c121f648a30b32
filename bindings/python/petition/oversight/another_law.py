"""The cases of a log whose record names another law than the one that is to judge."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import datetime

import pyarrow as pa
import pyarrow.compute as pc

from petition.audit import audit
from petition.cases import Record
from petition.engine import Engine
from petition.errors import Error
from petition.identity import JudgedBy
from petition.logs import Log, SetAside
from petition.oversight.sorted_log import SortedLog
from petition.speech.vietnamese import in_vietnamese
from petition.texts import Text
from petition.words import ErrorCode

__all__ = ["of_another_law", "set_aside", "unjudged", "without"]


def of_another_law(engine: Engine, log: Log, at: datetime) -> dict[str, Text]:
    """Those cases, each with the reason, which names both laws."""
    reasons: dict[tuple[JudgedBy, ...], Text | None] = {}
    found = {}
    for case, laws in log.laws.items():
        if laws not in reasons:
            reasons[laws] = _reason(engine, laws, at)
        if reason := reasons[laws]:
            found[case] = reason
    return found


def _reason(engine: Engine, laws: tuple[JudgedBy, ...], at: datetime) -> Text | None:
    """What an audit says of a record that names these."""
    try:
        audit(engine, Record("-", laws=laws), at)
    except Error as error:
        if error.code is ErrorCode.OTHER_LAW:
            said = unjudged("", error.message)
            return Text(
                f"{said.vi}; muốn xét như thể theo văn bản này thì thêm --as-if (as_if)",
                f"{said.en}; --as-if (as_if) judges it as if by this one",
            )
    return None


def unjudged(place: str, said: str) -> Text:
    """Why a case is set aside that the library refuses to judge."""
    before = f"{place}: " if place else ""
    told = in_vietnamese(said) or said
    return Text(
        f"hồ sơ không xét được: {before}{told}", f"the case cannot be judged: {before}{said}"
    )


def without(log: Log, cases: Mapping[str, Text]) -> Log:
    """The same log but for some cases."""
    return replace(log, events=_events(log, cases, there=False)) if cases else log


def set_aside(log: Log, cases: Mapping[str, Text]) -> Iterator[SetAside]:
    """The rows of those cases, each with the reason."""
    if not cases:
        return
    left = SortedLog(replace(log, events=_events(log, cases, there=True)))
    for index, case in enumerate(left.cases.to_pylist()):
        for file, row in left.places(index):
            yield SetAside(log.files[file], row, case, cases[case])


def _events(log: Log, cases: Mapping[str, Text], there: bool) -> pa.Table:
    named = pc.is_in(log.events["case"], pa.array(list(cases), pa.string()))
    return log.events.filter(named if there else pc.invert(named))
