"""Rules of one's own over a log: what every petition must have by when, in one sentence each."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Literal

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from petition.calendar import Calendar
from petition.errors import InvalidInput
from petition.oversight.model import LogAudit
from petition.regulation import Regulation
from petition.times import WorkingTime
from petition.value import Value
from petition.words import ErrorCode, Kind, Position

__all__ = ["LateCase", "Rule", "RuleAudit", "judge_rule", "read_rule"]

Done = Literal["answered", "forwarded"]

_NAME = r"""(?P<{}>"[^"]+"|“[^”]+”|.+?)"""
"""Of what a rule is about; in quotation marks it may have any words."""
_TOPIC, _CHANNEL, _UNIT = (_NAME.format(name) for name in ("topic", "channel", "unit"))
_FORMS = (
    re.compile(
        rf"mọi hồ sơ(?: (?:lĩnh vực|về) {_TOPIC})?(?: qua {_CHANNEL})?(?: của {_UNIT})?"
        r" phải được (?P<done>trả lời|chuyển) "
        r"trong (?P<count>\d+) (?P<measure>giờ|ngày) làm việc\.?",
        re.IGNORECASE,
    ),
    re.compile(
        rf"every case(?: about {_TOPIC})?(?: by {_CHANNEL})?(?: of {_UNIT})?"
        r" must be (?P<done>answered|forwarded) "
        r"within (?P<count>\d+) working (?P<measure>hours?|days?)\.?",
        re.IGNORECASE,
    ),
)
_EXAMPLE = "Mọi hồ sơ lĩnh vực hạ tầng phải được trả lời trong 3 ngày làm việc"
_DONE: dict[str, Done] = {
    "trả lời": "answered",
    "chuyển": "forwarded",
    "answered": "answered",
    "forwarded": "forwarded",
}
_MOST = 10_000


@dataclass(frozen=True, slots=True)
class Rule:
    """What every petition of some kind must have, counted from its receipt.

    Attributes
    ----------
    text : str
        The sentence.
    done : {"answered", "forwarded"}
        What must be done: it is answered, or the operator passes it on. Of a petition that was
        reopened the last answer counts.
    count : int
        How many working hours, or working days without that of the receipt.
    in_days : bool
        Whether they are days.
    topic, channel, unit : str
        Ids; empty: of whatever. The unit is the one that answered or holds the petition.
    """

    text: str
    done: Done
    count: int
    in_days: bool
    topic: str = ""
    channel: str = ""
    unit: str = ""


@dataclass(frozen=True, slots=True, repr=False)
class LateCase(Value):
    """A petition that the rule was broken for.

    Attributes
    ----------
    case, unit : str
        Its id, and the unit that answered or holds it; empty for the operator.
    since, due : datetime
        When it was received, and by when it was to be done.
    met : datetime or None
        When it was done; None: not yet.
    by : WorkingTime
        How late it was done, or for how long it is waited for.
    """

    case: str
    unit: str
    since: datetime
    due: datetime
    met: datetime | None
    by: WorkingTime


@dataclass(frozen=True, slots=True)
class RuleAudit:
    """What a rule comes to over a log.

    Attributes
    ----------
    rule : Rule
        Which.
    cases : int
        How many petitions it is about.
    ended : int
        How many more ended otherwise, declined or withdrawn, before it was done: they are not
        judged.
    late : tuple of LateCase
        Those that broke it, the worst first.
    """

    rule: Rule
    cases: int
    ended: int
    late: tuple[LateCase, ...]


def read_rule(sentence: str, regulation: Regulation) -> Rule:
    """Read a rule of one's own.

    Parameters
    ----------
    sentence : str
        Vietnamese or English: ``Mọi hồ sơ [lĩnh vực …] [qua …] [của …] phải được trả lời|chuyển
        trong N giờ|ngày làm việc``, ``Every case [about …] [by …] [of …] must be
        answered|forwarded within N working hours|days``. A topic or channel is named by its id, its
        label or a part of that; a unit by its id or label. A name stands in quotation marks where
        it has words of the sentence.
    regulation : Regulation
        Whose topics, channels and units are named.

    Returns
    -------
    Rule
        What it says.

    Raises
    ------
    InvalidInput
        For another sentence, and for what the regulation does not know.

    Examples
    --------
    >>> import petition
    >>> from petition.oversight import read_rule
    >>> law = petition.Regulation.builtin()
    >>> text = "Mọi hồ sơ lĩnh vực hạ tầng phải được trả lời trong 3 ngày làm việc"
    >>> rule = read_rule(text, law)
    >>> rule.topic, rule.done, rule.count, rule.in_days
    ('infrastructure', 'answered', 3, True)
    """
    text = " ".join(sentence.split())
    found = next((match for form in _FORMS if (match := form.fullmatch(text))), None)
    if found is None:
        raise InvalidInput(
            ErrorCode.INVALID_VALUE, f"`{text}` is no rule over a log; write it as `{_EXAMPLE}`"
        )
    digits = found["count"]
    count = int(digits) if len(digits) <= len(str(_MOST)) else 0
    if not 1 <= count <= _MOST:
        raise InvalidInput(
            ErrorCode.INVALID_VALUE, f"a rule has from 1 to {_MOST} hours or days, not {digits}"
        )
    return Rule(
        text,
        _DONE[found["done"].lower()],
        count,
        found["measure"].lower() in ("ngày", "day", "days"),
        _among(found["topic"], {each.id: each.label for each in regulation.topics}),
        _among(found["channel"], {each.id: each.label for each in regulation.channels}),
        _unit(found["unit"], regulation),
    )


def judge_rule(found: LogAudit, rule: Rule) -> RuleAudit:
    """Judge every petition of a log by a rule of one's own.

    Parameters
    ----------
    found : LogAudit
        An audit of the log, as of whose time what is still owed is waited for.
    rule : Rule
        As ``read_rule`` gives it.

    Returns
    -------
    RuleAudit
        What it comes to.

    Raises
    ------
    NotCovered
        When a due time lies outside the calendar.

    Examples
    --------
    >>> import petition
    >>> from petition.oversight import audit_records, judge_rule, read_rule
    >>> engine = petition.Engine.builtin()
    >>> at = petition.instant("2026-11-23T16:00:00+07:00")
    >>> found = audit_records(engine, [petition.Record("PA-1")], at)
    >>> rule = read_rule("Every case must be answered within 3 working days", engine.regulation)
    >>> judge_rule(found, rule).cases
    0
    """
    petitions = list(_petitions(found, rule))
    judged = [each for each in petitions if not each.ended]
    broken = (_late(found.judge(each.row).calendar, rule, each, found.at) for each in judged)
    late = sorted((each for each in broken if each), key=_worst_first)
    return RuleAudit(rule, len(judged), len(petitions) - len(judged), tuple(late))


# -- what a sentence names ------------------------------------------------------------------------


def _among(name: str | None, labels: Mapping[str, Any]) -> str:
    """The id of what is named by its id, its label, or a part of the label that no other has."""
    if not name:
        return ""
    plain = name.strip("\"“”'").casefold()
    called = {
        id: (id.casefold(), label.vi.casefold(), label.en.casefold())
        for id, label in labels.items()
    }
    fit: tuple[Callable[[tuple[str, ...]], bool], ...] = (
        lambda names: plain in names,
        lambda names: any(plain in each for each in names),
    )
    for fits in fit:
        ids = [id for id, names in called.items() if fits(names)]
        if len(ids) == 1:
            return ids[0]
        if ids:
            break
    raise InvalidInput(
        ErrorCode.UNKNOWN_NAME, f"`{name}` names none or several of {', '.join(labels)}"
    )


def _unit(name: str | None, regulation: Regulation) -> str:
    """Its id; where the regulation lists no units, as the log names it."""
    labels = {unit.id: unit.label for unit in regulation.units}
    return _among(name, labels) if labels else (name or "").strip("\"“”'")


# -- what became of the petitions -----------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Petition:
    row: int
    case: str
    unit: str
    received_at: datetime
    met: datetime | None
    ended: bool
    """Otherwise, before what the rule asks for was done."""


def _petitions(found: LogAudit, rule: Rule) -> Iterator[_Petition]:
    """Those that the rule is about."""
    wanted = {"topic": rule.topic, "channel": rule.channel, "unit": rule.unit}
    of_kind = pc.is_valid(found.cases["received_at"])
    for name, id in wanted.items():
        if id:
            of_kind = pc.and_(of_kind, pc.equal(found.cases[name], id))
    rows = np.flatnonzero(pc.fill_null(of_kind, False).to_numpy())
    cases = list(zip(rows.tolist(), found.cases.take(pa.array(rows)).to_pylist(), strict=True))
    if rule.done == "answered":
        for row, case in cases:
            ended = case["position"] in (Position.DECLINED, Position.WITHDRAWN)
            yield _Petition(
                row, case["case"], case["unit"], case["received_at"], case["closed_at"], ended
            )
        return
    first = found.stays.filter(pc.equal(found.stays["number"], 0)).to_pylist()
    intake = {stay["case"]: stay for stay in first if stay["level"] == Position.INTAKE}
    for row, of in cases:
        stay = intake.get(of["case"], {"until": None, "ended_by": Kind.DECLINED})
        ended = stay["ended_by"] not in (None, Kind.FORWARDED, Kind.REFERRED)
        yield _Petition(row, of["case"], "", of["received_at"], stay["until"], ended)


def _late(calendar: Calendar, rule: Rule, of: _Petition, at: datetime) -> LateCase | None:
    since = of.received_at.astimezone(calendar.zone)
    due = (
        calendar.add_working_days(since, rule.count)
        if rule.in_days
        else calendar.add(since, WorkingTime.hours(rule.count))
    )
    met = of.met and of.met.astimezone(calendar.zone)
    until = met or at
    if until <= due:
        return None
    return LateCase(of.case, of.unit, since, due, met, calendar.between(due, until))


def _worst_first(late: LateCase) -> tuple[int, str]:
    return -late.by.count_s, late.case
