"""By which law each case of a log is to be judged, and the cases whose law is not there."""

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
from petition.registry import Registry
from petition.speech.vietnamese import in_vietnamese
from petition.texts import Text
from petition.words import ErrorCode

__all__ = ["by_law", "set_aside", "unjudged", "without"]


def by_law(
    law: Engine | Registry, log: Log, at: datetime
) -> tuple[dict[str, int], dict[str, Text]]:
    """Of cases that name a law its place among those of a registry; and those whose law is not
    there, each with the reason, which names both.
    """
    found: dict[tuple[JudgedBy, ...], int | Text | None] = {}
    places: dict[str, int] = {}
    others: dict[str, Text] = {}
    for case, laws in log.laws.items():
        if laws not in found:
            found[laws] = _reason(law, laws, at) or _place(law, laws)
        judge = found[laws]
        if isinstance(judge, Text):
            others[case] = judge
        elif judge is not None:
            places[case] = judge
    return places, others


def _place(law: Engine | Registry, laws: tuple[JudgedBy, ...]) -> int | None:
    return None if isinstance(law, Engine) else law._place_of(laws)


def _reason(law: Engine | Registry, laws: tuple[JudgedBy, ...], at: datetime) -> Text | None:
    """What an audit says of a record that names these."""
    try:
        audit(law, Record("-", laws=laws), at)
    except Error as error:
        if error.code is ErrorCode.OTHER_LAW:
            said = unjudged("", error.message)
            return Text(
                f"{said.vi}; đưa thêm văn bản ấy bằng --profile hoặc --calendar, hoặc thêm --as-if "
                "(as_if) để xét như thể theo văn bản này",
                f"{said.en}; give that text too, by --profile or --calendar, or --as-if (as_if), "
                "which judges it as if by this one",
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
