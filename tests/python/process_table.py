"""The process as a table: who may record what, where, on which conditions, and what it leads to.

Transcribed from the clauses and the readings taken of them, apart from the engine: nothing here
asks the library what is lawful. test_process_table.py holds the engine to every line of it.

A condition has the refusal that names it and a function that says whether it fails. What an event
says (``said``) is judged wherever it is recorded; the rest only where the event is possible.
"""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from typing import NamedTuple

UNITS = {"focal_point", "head"}
OPEN = {"intake", "focal_point", "head", "office"}
ANY = OPEN | {"answered", "declined", "withdrawn"}
LIMIT_OF_RESCHEDULINGS = 1
LIMIT_OF_RETURNS = 2
INTERNET = {"website", "email", "zalo", "facebook", "app"}
CHANNELS = {"hotline", "other"} | INTERNET
UNSUITABLE = (
    "not_vietnamese",
    "unclear",
    "out_of_scope",
    "incomplete_contact",
    "complaint",
    "denunciation",
    "legal_guidance",
)
EXCLUDED = {"complaint", "denunciation", "legal_guidance"}
NEXT = {"focal_point": "head", "head": "office"}


@dataclass(frozen=True)
class Readings:
    """The other reading of each open point that changes a line."""

    returned_only_passes_on: bool = False  # I-18
    office_only: bool = False  # I-19
    earlier_refused: bool = False  # I-20
    longest: timedelta | None = None  # I-21
    assignment_returns_to_operator: bool = False  # I-24
    no_recall: bool = False  # I-25
    no_withdrawal: bool = False  # I-26
    head_only: bool = False  # I-27
    promise_bars_return: bool = False  # I-28
    first_promise_counts: bool = False  # I-6
    returns_to_office: bool = False  # I-10
    promises_per_petition: bool = False  # I-12
    reopens_once: bool = False  # I-13
    agreed_time_stays: bool = False  # I-5
    units: frozenset[str] = frozenset()  # those the profile lists; empty: any
    ended: frozenset[str] = frozenset()  # those no longer in force, without successor


@dataclass(frozen=True)
class Standing:
    """What matters of a case, in the words of the process."""

    position: str = "none"
    commitment: str = "none"
    holder: str = ""
    given_by: str = ""
    coordinating: frozenset[str] = frozenset()
    anchor: datetime | None = None
    agreed: datetime | None = None
    agreed_at: datetime | None = None
    promises: tuple[tuple[str, int], ...] = ()
    returned: frozenset[str] = frozenset()
    returns: int = 0
    been_at_unit: bool = False
    failing: tuple[str, ...] = ()
    confidential: bool = False
    state_secret: bool = False
    publication: str = "none"
    channels: frozenset[str] = frozenset()
    unit_published: bool = False
    answered_by: tuple[str, str] = ("", "")
    silent: bool = False
    reopened: bool = False
    lapses: int = 0
    lapse_noted: bool = False
    reminder_noted: bool = False
    notices: frozenset[str] = frozenset()
    sent: datetime | None = None

    def promised_by(self, unit):
        return dict(self.promises).get(unit, 0)

    @property
    def due(self):
        """When the present holder's time ends: 8 working hours are one working day here."""
        if self.position not in UNITS:
            return None
        return self.agreed if self.agreed else workdays_later(self.anchor, 1)


class Act(NamedTuple):
    """An event as it is tried: what it says, by whom, when."""

    kind: str
    role: str
    unit: str
    data: dict
    at: datetime


class Condition(NamedTuple):
    code: str
    fails: Callable[[Standing, Act, Readings], bool]
    said: bool = False


@dataclass(frozen=True)
class Line:
    kind: str
    roles: frozenset[str]
    where: frozenset[str]
    conditions: tuple[Condition, ...] = ()
    effect: Callable[[Standing, Act, Readings], Standing] = lambda s, a, r: s
    taken_away: Callable[[Readings], frozenset[str]] = field(default=lambda r: frozenset())
    gone: Callable[[Readings], bool] = field(default=lambda r: False)


def workdays_later(time, days):
    """The same time of a later working day; no holiday lies in the weeks that are tried."""
    while days:
        time += timedelta(days=1)
        days -= time.weekday() < 5
    return time


def blank(text):
    return not (text or "").strip(" \t\n\u00a0\u2003\u200b")


# -- conditions ------------------------------------------------------------------------------------


def says(code, name):
    """A text that must be given is not blank."""
    return Condition(code, lambda s, a, r: blank(a.data.get(name)), said=True)


def given(code, name):
    """Something must be named."""
    return Condition(code, lambda s, a, r: not a.data.get(name), said=True)


def binding(s, role, r):
    """What keeps a petition from being handled, as far as it binds the role (I-19)."""
    free = EXCLUDED if r.office_only and role != "office" else set()
    return [code for code in s.failing if code not in free]


SUITABLE = tuple(
    Condition(code, lambda s, a, r, code=code: code in binding(s, a.role, r)) for code in UNSUITABLE
)
TRUE_REASONS = Condition(
    "reason_contradicted",
    lambda s, a, r: bool(set(a.data.get("reasons", ())) - set(binding(s, a.role, r))),
)
# Once it was at a unit, only as reading I-18 lets the operator close it.
AS_NEW = Condition(
    "already_forwarded",
    lambda s, a, r: (
        a.role == "operator"
        and s.been_at_unit
        and (r.returned_only_passes_on or s.position != "intake")
        and not (a.kind == "declined" and s.position in UNITS and s.holder in r.ended)
    ),
    said=True,
)
HOLDER = Condition("not_holder", lambda s, a, r: a.unit != s.holder or s.holder in r.ended)
# At the Office: the unit whose silence brought it there (I-15).
HOLDER_OR_SILENT = Condition(
    "not_holder",
    lambda s, a, r: (
        a.unit != s.holder or s.holder in r.ended or (s.position == "office" and not s.silent)
    ),
)


def named(a):
    """The units that get the slip, and those that help."""
    return [a.data.get("unit"), *a.data.get("coordinating", ())]


UNIT = (
    Condition("unit_missing", lambda s, a, r: any(map(blank, named(a))), said=True),
    Condition(
        "unknown_unit",
        lambda s, a, r: (
            bool(r.units)
            and (
                not {unit for unit in named(a)[:1] if not blank(unit)} <= r.units
                or not set(named(a)[1:]) <= r.units
            )
        ),
        said=True,
    ),
    Condition("unit_not_in_force", lambda s, a, r: a.data.get("unit") in r.ended, said=True),
    Condition("coordinating_twice", lambda s, a, r: len(set(named(a))) < len(named(a)), said=True),
)
# From a unit only while it is no more, and nobody took over.
FREE = Condition("wrong_position", lambda s, a, r: s.position in UNITS and s.holder not in r.ended)
PROMISE_LEFT = Condition(
    "too_many_promises",
    lambda s, a, r: (
        (s.promised_by(s.holder) >= LIMIT_OF_RESCHEDULINGS + (0 if r.first_promise_counts else 1))
        and not (
            a.kind == "rescheduled"
            and s.agreed
            and a.data["due_at"] < s.agreed
            and not r.earlier_refused
        )
    ),
)
IN_FUTURE = Condition("agreed_time_not_future", lambda s, a, r: a.data["due_at"] <= a.at)
WITHIN_LONGEST = Condition(
    "appointment_too_far",
    lambda s, a, r: bool(r.longest and not s.agreed and a.data["due_at"] > a.at + r.longest),
)
NOT_PASSED = Condition("agreed_time_passed", lambda s, a, r: bool(s.agreed and a.at > s.agreed))
ANOTHER_TIME = Condition(
    "agreed_time_not_later",
    lambda s, a, r: bool(
        s.agreed
        and (a.data["due_at"] == s.agreed or (r.earlier_refused and a.data["due_at"] < s.agreed))
    ),
)
NOT_SECRET = Condition("state_secret", lambda s, a, r: s.state_secret)
NOT_CONFIDENTIAL = Condition("confidential", lambda s, a, r: s.confidential)
TRUE_GROUND = Condition(
    "ground_untrue",
    lambda s, a, r: {
        "state_secret": not s.state_secret,
        "petitioner_request": not s.confidential,
    }.get(a.data.get("ground"), False),
)
ANSWERER = Condition(
    "not_holder",
    lambda s, a, r: (
        a.role != "operator"
        and (
            s.answered_by != ("office", "")
            if a.role == "office"
            else s.answered_by[0] not in UNITS or s.answered_by[1] != a.unit
        )
    ),
)


def there(s, a, r):
    """Nothing of the actor's own is public."""
    return s.publication != "published" if a.role == "operator" else not s.unit_published


def not_due(s, a, r):
    return s.due is None or a.at <= s.due


# -- effects ---------------------------------------------------------------------------------------


def moved(s, position, at, **also):
    """The slip reaches a level: the clock starts, nothing is promised there."""
    return replace(
        s,
        position=position,
        commitment="awaiting" if position in UNITS else "none",
        anchor=at,
        agreed=None,
        agreed_at=None,
        lapse_noted=False,
        reminder_noted=False,
        **also,
    )


def to_unit(s, a, by, **also):
    return moved(
        s,
        "focal_point",
        a.at,
        holder=a.data["unit"],
        given_by=by,
        coordinating=frozenset(a.data.get("coordinating", ())),
        been_at_unit=True,
        silent=False,
        **also,
    )


def from_unit(s, a, position, **also):
    nobody = {"holder": "", "given_by": "", "coordinating": frozenset(), "silent": False}
    return moved(s, position, a.at, **nobody, **also)


def counted(s, unit, promises):
    return tuple(sorted({**dict(s.promises), unit: promises}.items()))


def receive(s, a, r):
    return moved(
        s,
        "intake",
        a.at,
        failing=tuple(code for code in UNSUITABLE if code in a.data["failing"]),
        confidential=a.data.get("confidential", False),
        state_secret=a.data.get("state_secret", False),
        sent=a.at,
    )


def answer(s, a, r):
    unit = a.unit if a.role in UNITS else ""
    return moved(s, "answered", a.at, answered_by=(a.role, unit), channels=frozenset())


def assign(s, a, r):
    unit = a.data["unit"]
    before = s.promised_by(unit) if r.promises_per_petition else 0
    return to_unit(s, a, "office", promises=counted(s, unit, before))


def give_back(s, a, r):
    if s.given_by == "office" and not r.assignment_returns_to_operator:
        return from_unit(s, a, "office")
    position = "office" if r.returns_to_office else "intake"
    return from_unit(s, a, position, returns=s.returns + 1, returned=s.returned | {s.holder})


def promise(s, a, commitment, more=1):
    return replace(
        s,
        commitment=commitment,
        agreed=a.data["due_at"],
        agreed_at=a.at,
        promises=counted(s, s.holder, s.promised_by(s.holder) + more),
        lapse_noted=False,
        reminder_noted=False,
    )


def reschedule(s, a, r):
    if a.data["due_at"] < s.agreed:
        return promise(s, a, s.commitment, more=0)
    return promise(s, a, "rescheduled")


def go_up(s, a, r):
    return moved(s, NEXT[s.position], a.at, silent=True)


def take_down(s, a, r):
    if a.role == "operator":
        return replace(s, publication="withdrawn", channels=frozenset())
    return replace(s, unit_published=False)


def rate(s, a, r):
    if a.data["rating"] != "dissatisfied" or not r.reopens_once or s.reopened:
        return s
    return from_unit(s, a, "office", reopened=True)


def recall(s, a, r):
    return from_unit(s, a, "office" if s.given_by == "office" else "intake")


# -- the table -------------------------------------------------------------------------------------


def line(kind, roles, where, *conditions, effect=lambda s, a, r: s, **more):
    return Line(kind, frozenset(roles.split()), frozenset(where), conditions, effect, **more)


# What was published is taken down away from `answered` only where a case can be reopened (I-13).
REOPENED = frozenset(
    f"{role} at {position}"
    for role in "operator focal_point head office".split()
    for position in ANY - {"answered"}
)
HEAD_ONLY = {"taken_away": lambda r: frozenset({"focal_point at head"} if r.head_only else ())}
TABLE = (
    line(
        "received",
        "operator system",
        {"none"},
        Condition("unknown_channel", lambda s, a, r: a.data["channel"] not in CHANNELS, said=True),
        Condition(
            "channel_needs_operator",
            lambda s, a, r: a.role == "system" and a.data["channel"] in CHANNELS - INTERNET,
            said=True,
        ),
        effect=receive,
    ),
    line(
        "declined",
        "operator",
        {"intake", "focal_point", "head"},
        FREE,
        given("reasons_missing", "reasons"),
        says("guidance_missing", "guidance"),
        Condition(
            "reason_contradicted",
            lambda s, a, r: not FREE.fails(s, a, r) and TRUE_REASONS.fails(s, a, r),
        ),
        AS_NEW,
        effect=lambda s, a, r: moved(s, "declined", a.at),
    ),
    line(
        "declined",
        "office",
        {"office"},
        given("reasons_missing", "reasons"),
        says("guidance_missing", "guidance"),
        TRUE_REASONS,
        effect=lambda s, a, r: moved(s, "declined", a.at),
    ),
    line(
        "answered",
        "operator",
        {"intake"},
        *SUITABLE,
        says("result_missing", "result"),
        AS_NEW,
        effect=answer,
    ),
    line(
        "answered",
        "focal_point head",
        {"focal_point", "head", "office"},
        HOLDER_OR_SILENT,
        says("result_missing", "result"),
        effect=answer,
        **HEAD_ONLY,
    ),
    line("answered", "office", {"office"}, says("result_missing", "result"), effect=answer),
    line(
        "forwarded",
        "operator",
        {"intake", "focal_point", "head"},
        FREE,
        *SUITABLE,
        *UNIT,
        Condition("returned_by_unit", lambda s, a, r: a.data.get("unit") in s.returned),
        Condition("too_many_returns", lambda s, a, r: s.returns >= LIMIT_OF_RETURNS),
        effect=lambda s, a, r: to_unit(s, a, "operator"),
    ),
    line(
        "referred",
        "operator",
        {"intake", "focal_point", "head"},
        FREE,
        *SUITABLE,
        given("ground_missing", "ground"),
        Condition(
            "never_returned",
            lambda s, a, r: a.data.get("ground") == "unit_not_competent" and not s.returns,
        ),
        effect=lambda s, a, r: from_unit(s, a, "office"),
    ),
    line(
        "recalled",
        "operator office",
        {"focal_point"},
        Condition("not_sender", lambda s, a, r: s.given_by != a.role),
        Condition("responded", lambda s, a, r: s.commitment != "awaiting"),
        says("reason_missing", "reason"),
        Condition("limit_passed", lambda s, a, r: a.at > s.due),
        effect=recall,
        gone=lambda r: r.no_recall,
    ),
    line(
        "appointed",
        "focal_point head",
        UNITS,
        HOLDER,
        Condition("already_promised", lambda s, a, r: s.commitment != "awaiting"),
        IN_FUTURE,
        WITHIN_LONGEST,
        PROMISE_LEFT,
        effect=lambda s, a, r: promise(s, a, "appointed"),
        **HEAD_ONLY,
    ),
    line(
        "rescheduled",
        "focal_point head",
        UNITS,
        HOLDER,
        Condition("nothing_promised", lambda s, a, r: s.commitment == "awaiting"),
        NOT_PASSED,
        ANOTHER_TIME,
        IN_FUTURE,
        PROMISE_LEFT,
        effect=reschedule,
        **HEAD_ONLY,
    ),
    line(
        "not_competent",
        "focal_point head",
        UNITS,
        HOLDER,
        Condition(
            "promise_given",
            lambda s, a, r: r.promise_bars_return and s.promised_by(s.holder) > 0,
        ),
        Condition(
            "agreed_time_passed",
            lambda s, a, r: not r.promise_bars_return and NOT_PASSED.fails(s, a, r),
        ),
        says("reason_missing", "reason"),
        effect=give_back,
    ),
    line(
        "progress_reported",
        "focal_point head",
        {"focal_point", "head", "office"},
        Condition(
            "not_holder",
            lambda s, a, r: (
                not (a.unit == s.holder and s.position in UNITS and s.holder not in r.ended)
                and not (a.role == "focal_point" and a.unit in s.coordinating - r.ended)
            ),
        ),
        says("text_missing", "text"),
        taken_away=lambda r: frozenset({"head at office"}),
    ),
    line("progress_reported", "office", {"office"}, says("text_missing", "text")),
    line("assigned", "office", {"office"}, *UNIT, effect=assign),
    line(
        "escalated",
        "operator system",
        UNITS,
        Condition(
            "not_due",
            lambda s, a, r: not_due(s, a, r) or bool(r.agreed_time_stays and s.agreed),
        ),
        Condition(
            "other_level",
            lambda s, a, r: (a.data["from"], a.data["to"]) != (s.position, NEXT[s.position]),
        ),
        effect=go_up,
    ),
    line(
        "lapsed",
        "system",
        UNITS,
        Condition("not_due", not_due),
        Condition("already_noted", lambda s, a, r: s.lapse_noted),
        Condition("other_level", lambda s, a, r: a.data["level"] != s.position),
        Condition("other_due_time", lambda s, a, r: a.data["due_at"] != s.due),
        effect=lambda s, a, r: replace(s, lapse_noted=True, lapses=s.lapses + 1),
    ),
    line(
        "reminded",
        "system",
        UNITS,
        Condition("nothing_promised", lambda s, a, r: not s.agreed),
        NOT_PASSED,
        Condition("already_noted", lambda s, a, r: bool(s.agreed and s.reminder_noted)),
        Condition(
            "not_due",
            lambda s, a, r: bool(
                s.agreed
                and not s.reminder_noted
                and a.at < max(s.agreed - timedelta(hours=24), s.agreed_at)
            ),
        ),
        Condition(
            "other_due_time", lambda s, a, r: bool(s.agreed and a.data["due_at"] != s.agreed)
        ),
        effect=lambda s, a, r: replace(s, reminder_noted=True),
    ),
    line("urged", "supervisor", OPEN - {"intake"}, says("text_missing", "text")),
    line(
        "withdrawn",
        "petitioner",
        OPEN,
        effect=lambda s, a, r: moved(s, "withdrawn", a.at),
        gone=lambda r: r.no_withdrawal,
    ),
    line(
        "confidentiality_requested",
        "petitioner",
        ANY,
        effect=lambda s, a, r: replace(s, confidential=True),
    ),
    line(
        "published",
        "operator",
        {"answered"},
        given("channels_missing", "channels"),
        NOT_SECRET,
        NOT_CONFIDENTIAL,
        Condition(
            "channel_not_public", lambda s, a, r: not set(a.data["channels"]) <= INTERNET, said=True
        ),
        Condition(
            "already_published",
            lambda s, a, r: bool(a.data["channels"]) and set(a.data["channels"]) <= s.channels,
        ),
        effect=lambda s, a, r: replace(
            s, publication="published", channels=s.channels | set(a.data["channels"])
        ),
    ),
    line(
        "withheld",
        "operator",
        {"answered"},
        given("ground_missing", "ground"),
        Condition("already_published", lambda s, a, r: s.publication == "published"),
        TRUE_GROUND,
        effect=lambda s, a, r: replace(s, publication="withheld"),
    ),
    line(
        "publication_withdrawn",
        "operator focal_point head office",
        ANY,
        Condition("wrong_position", there),
        ANSWERER,
        given("ground_missing", "ground"),
        TRUE_GROUND,
        effect=take_down,
        taken_away=lambda r: frozenset() if r.reopens_once else REOPENED,
    ),
    line(
        "published_by_unit",
        "focal_point head office",
        {"answered"},
        ANSWERER,
        says("url_missing", "url"),
        NOT_SECRET,
        NOT_CONFIDENTIAL,
        effect=lambda s, a, r: replace(s, unit_published=True),
    ),
    line(
        "rated",
        "petitioner",
        {"answered"},
        Condition(
            "reason_missing",
            lambda s, a, r: a.data["rating"] == "dissatisfied" and blank(a.data.get("reason")),
            said=True,
        ),
        Condition(
            "unknown_rating",
            lambda s, a, r: a.data["rating"] not in {"satisfied", "acceptable", "dissatisfied"},
            said=True,
        ),
        effect=rate,
    ),
    line("commented", "petitioner", ANY, says("text_missing", "text")),
    line(
        "notified",
        "operator system",
        ANY,
        Condition("unknown_notice", lambda s, a, r: a.data["notice"] not in s.notices, said=True),
        Condition(
            "unknown_notice_channel",
            lambda s, a, r: a.data["channel"] not in {"", "sms", "reply", "system"} | CHANNELS,
            said=True,
        ),
    ),
    line(
        "corrected",
        "operator",
        ANY,
        says("reason_missing", "reason"),
        Condition("unknown_event", lambda s, a, r: a.data["about"] == "nothing", said=True),
        Condition("unknown_field", lambda s, a, r: a.data["about"] == "no field", said=True),
        Condition("fixed_field", lambda s, a, r: a.data["about"] == "a time", said=True),
        Condition("invalid_value", lambda s, a, r: a.data["about"] == "emptied", said=True),
    ),
)
# Moves between versions of regulation and calendar are no part of the process.
APART = {"regulation_changed", "calendar_changed"}


def lines_of(kind, r):
    return [one for one in TABLE if one.kind == kind and not one.gone(r)]


def possible(one, role, position, r):
    return position in one.where and f"{role} at {position}" not in one.taken_away(r)


def reasons_against(s, a, r):
    """The refusals of an act, in the order of its line; none when it is lawful."""
    of_kind = lines_of(a.kind, r)
    own = [one for one in of_kind if a.role in one.roles]
    codes = []
    if not own:
        codes.append("wrong_role")
        here = any(possible(one, role, s.position, r) for one in of_kind for role in one.roles)
    else:
        here = possible(own[0], a.role, s.position, r)
    if not here:
        codes.append("wrong_position")
    if not own:
        return codes
    for condition in own[0].conditions:
        judged = condition.said or here
        if judged and condition.fails(s, a, r) and condition.code not in codes:
            codes.append(condition.code)
    return codes


def led_to(s, a, r):
    """Where a lawful act leads; a lapse by then is recorded first."""
    (own,) = [one for one in lines_of(a.kind, r) if a.role in one.roles]
    if a.kind not in {"lapsed", "reminded"}:
        s = noted(s, a.at)
    return own.effect(s, a, r)


def noted(s, at):
    if s.due is None or s.due >= at or s.lapse_noted:
        return s
    return replace(s, lapse_noted=True, lapses=s.lapses + 1)


def after(s, now, r):
    """What time does by ``now``: reminder, lapse, one level up."""
    if s.position not in UNITS:
        return s
    if s.agreed and not s.reminder_noted and now <= s.agreed:
        if now >= max(s.agreed - timedelta(hours=24), s.agreed_at):
            s = replace(s, reminder_noted=True)
    s = noted(s, now)
    if s.lapse_noted and not (r.agreed_time_stays and s.agreed):
        s = moved(s, NEXT[s.position], now, silent=True)
    return s
