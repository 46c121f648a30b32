"""The engine against the table of the process: every kind, role and position, both directions.

Real histories are explored from the receipt on, every lawful act leading further. Wherever they
lead, every act is tried by every role, rightly and wrongly, around the due time: what the table
allows is accepted with its effect, everything else is refused for the table's reasons.
"""

from dataclasses import dataclass, replace
from datetime import timedelta

import process_table as table
import pytest
from conftest import moment
from process_table import UNITS, Act, Readings, Standing

import petition

START = moment("2021-06-07 08:00")
MINUTE, SECOND = timedelta(minutes=1), timedelta(seconds=1)
OWN, OTHER, HELPER = "so-xd", "so-gtvt", "so-tnmt"
# What the due time matters to.
TIMED = (
    "answered appointed rescheduled not_competent recalled escalated lapsed reminded withdrawn"
).split()
NBSP = "\u00a0 \u00a0"

CONTENT = {
    "channel": "hotline",
    "topic": "infrastructure",
    "content": "Cống tắc trước số 12 Trần Phú",
    "language": "vi",
    "content_clear": True,
    "matter": "petition",
    "petitioner": {"name": "Nguyễn Văn An", "address": "12 Trần Phú", "phone": "0905000000"},
}
FLAWS = {
    "not_vietnamese": {"language": "en"},
    "unclear": {"content_clear": False},
    "out_of_scope": {"topic": "sport"},
    "incomplete_contact": {"petitioner": {"name": NBSP, "address": "12 Trần Phú", "phone": "1"}},
    "complaint": {"matter": "complaint"},
    "denunciation": {"matter": "denunciation"},
    "legal_guidance": {"matter": "legal_guidance"},
}
CORRECTIONS = {
    "a phone": ("received", "petitioner.phone", "0905111111"),
    "nothing": ("none", "petitioner.phone", "0905111111"),
    "no field": ("received", "colour", "red"),
    "a time": ("received", "recorded_at", "2021-06-07T08:00:00+07:00"),
    "emptied": ("received", "petitioner.name", NBSP),
}
# What few histories lead to: a unit promised a time, and the slip is at the Office again.
ASSIGNED_WITH_HELP = (
    Act("referred", "operator", "", {"ground": "several_units"}, START + 10 * MINUTE),
    Act("assigned", "office", "", {"unit": OWN, "coordinating": [HELPER]}, START + 20 * MINUTE),
    Act("appointed", "head", OWN, {"due_at": START + timedelta(days=2)}, START + 30 * MINUTE),
    Act("not_competent", "head", OWN, {"reason": "Việc của xã"}, START + 40 * MINUTE),
)


@dataclass(frozen=True)
class Reached:
    """A case and what the table says of it, by the same events."""

    case: petition.Case
    standing: Standing
    now: object
    path: tuple = ()


def event_of(act, id, occurred=None):
    data = dict(act.data)
    if act.kind == "received":
        flaws = [FLAWS[code] for code in data.pop("failing")]
        data = CONTENT | data
        for flaw in flaws:
            data |= flaw
    if act.kind == "corrected":
        event, field, value = CORRECTIONS[data.pop("about")]
        data |= {"event": event, "field": field, "value": value}
    data = {
        key: value.isoformat() if hasattr(value, "isoformat") else value
        for key, value in data.items()
        if value is not None
    }
    return petition.Event.from_dict(
        {
            "id": id,
            "kind": act.kind,
            "occurred_at": (occurred or act.at).isoformat(),
            "recorded_at": act.at.isoformat(),
            "actor": {"role": act.role} | ({"unit": act.unit} if act.unit else {}),
            "data": data,
        }
    )


def attempts(s, at, notices, units):
    """For each kind, what may be said of it: rightly first, then wrongly in each way."""
    later = table.workdays_later
    agreed = s.agreed or at
    up = table.NEXT.get(s.position, "office")
    failing = list(s.failing)
    wrong = [code for code in table.UNSUITABLE if code not in failing]
    due = s.due or at
    known = sorted(units)
    return {
        "received": [
            {"channel": channel, "failing": ()} for channel in ("website", "hotline", "fax")
        ],
        "declined": [
            {"reasons": failing or wrong[:1], "guidance": "Gửi đơn đến Ban Tiếp công dân"},
            {"reasons": failing[:1] + wrong[-1:], "guidance": NBSP},
            {"reasons": [], "guidance": "Gửi đơn"},
            {"reasons": ["complaint"], "guidance": "Gửi đơn"},
        ],
        "answered": [{"result": "Đã sửa"}, {"result": NBSP}],
        "forwarded": [{"unit": unit} for unit in (*known, NBSP, "so-la")],
        "referred": [{"ground": ground} for ground in ("unforeseen", "unit_not_competent", None)],
        "recalled": [{"reason": "Nhầm đơn vị"}, {"reason": NBSP}],
        "appointed": [
            {"due_at": later(at, 2)},
            {"due_at": at},
            {"due_at": at + SECOND},
            {"due_at": later(at, 20)},
        ],
        "rescheduled": [
            {"due_at": time, "reason": "Mưa"}
            for time in (later(agreed, 1), agreed - SECOND, agreed, at, at - MINUTE)
        ],
        "not_competent": [{"reason": "Việc của đơn vị khác"}, {"reason": NBSP}],
        "progress_reported": [{"text": "Đang khảo sát"}, {"text": NBSP}],
        "assigned": [
            *({"unit": unit, "coordinating": []} for unit in known),
            {"unit": OWN, "coordinating": [HELPER]},
            {"unit": OWN, "coordinating": [OWN, NBSP]},
            {"unit": OWN, "coordinating": [HELPER, "so-la", HELPER]},
            {"unit": NBSP, "coordinating": []},
            {"unit": "so-la", "coordinating": [HELPER]},
        ],
        "escalated": [
            {"from": s.position if s.position in UNITS else "focal_point", "to": up},
            {"from": "head", "to": "head"},
        ],
        "lapsed": [
            {"level": s.position if s.position in UNITS else "head", "due_at": due},
            {"level": "office", "due_at": due + MINUTE},
        ],
        "reminded": [{"due_at": agreed}, {"due_at": agreed + MINUTE}],
        "urged": [{"text": "Đề nghị xử lý"}, {"text": NBSP}],
        "withdrawn": [{"reason": ""}],
        "confidentiality_requested": [{}],
        "published": [
            {"channels": channels}
            for channels in (["website"], sorted(table.INTERNET), ["website", "hotline"], [])
        ],
        "withheld": [{"ground": ground} for ground in ("petitioner_request", "state_secret", None)],
        "publication_withdrawn": [
            {"ground": ground} for ground in ("petitioner_request", "state_secret", None)
        ],
        "published_by_unit": [{"url": "https://sxd.example/1"}, {"url": NBSP}],
        "rated": [
            {"rating": "dissatisfied", "reason": "Còn tắc"},
            {"rating": "satisfied"},
            {"rating": "dissatisfied", "reason": NBSP},
            {"rating": "splendid"},
        ],
        "commented": [{"text": "Cảm ơn"}, {"text": NBSP}],
        "notified": [
            {"notice": min(notices, default="0" * 32), "channel": ""},
            {"notice": min(notices, default="0" * 32), "channel": "pigeon"},
            {"notice": "0" * 32, "channel": "sms"},
        ],
        "corrected": [{"about": about, "reason": "Ghi nhầm"} for about in CORRECTIONS]
        + [{"about": "emptied", "reason": NBSP}],
    }


def doers(s, role):
    """The units for which a role may try: the holder, who answered, who helps, another."""
    if role not in UNITS:
        return [""]
    first = s.holder or s.answered_by[1] or OWN
    return list(dict.fromkeys([first, s.answered_by[1] or first, *s.coordinating, OTHER]))


class Explorer:
    """Follows the table and the engine together."""

    def __init__(self, engine, readings, units=(OWN, OTHER)):
        self.engine, self.r, self.units = engine, readings, units
        self.seen, self.reached, self.tried = set(), [], 0

    def explore(self, beginnings, depth, most):
        front = []
        for data in beginnings:
            act = Act("received", "operator", "", data, START)
            nothing = Reached(petition.Case("PA-1"), Standing(), START)
            front.append(self.follow(nothing, act))
        assigned = front[0]
        for act in ASSIGNED_WITH_HELP:
            if not table.reasons_against(assigned.standing, act, self.r):
                assigned = self.follow(assigned, act)
        front.append(assigned)
        for _ in range(depth):
            kept = [each for each in front if len(self.reached) < most and self.keep(each)]
            front = [further for each in kept for further in self.further(each)]
        return self.reached

    def keep(self, reached):
        """Whether it is another standing than those kept before, whatever the units are called."""
        s = reached.standing
        others = sorted(s.returned | dict(s.promises).keys())
        units = dict.fromkeys([s.holder, s.answered_by[1], *others])
        called = {unit: str(number) for number, unit in enumerate(units)}
        key = replace(
            s,
            holder=s.holder and called[s.holder],
            answered_by=(s.answered_by[0], called[s.answered_by[1]]),
            returned=frozenset(map(called.get, s.returned)),
            promises=tuple(sorted((called[unit], most) for unit, most in s.promises if most)),
            coordinating=frozenset(s.coordinating and "h"),
            channels=frozenset(min(s.channels, default="")),
            anchor=None,
            agreed=s.agreed and s.agreed > reached.now,
            agreed_at=None,
            notices=frozenset(),
            lapses=min(s.lapses, 1),
            sent=None,
        )
        if key in self.seen:
            return False
        self.seen.add(key)
        self.reached.append(reached)
        return True

    def further(self, reached):
        s = reached.standing
        at = reached.now + 10 * MINUTE
        for kind, said in attempts(s, at, s.notices, self.units).items():
            if kind in {"commented", "notified", "urged", "progress_reported", "corrected"}:
                continue
            for role in petition.Role:
                for unit in doers(s, role):
                    for data in said:
                        act = Act(kind, str(role), unit, data, at)
                        if not table.reasons_against(s, act, self.r):
                            yield self.follow(reached, act)
        if s.due is not None:
            yield self.pass_time(reached, s.due + SECOND)

    def follow(self, reached, act):
        verdict = self.engine.submit(reached.case, event_of(act, name_of(reached, act)))
        path = (*reached.path, act.kind)
        assert verdict, (path, act, verdict)
        s = table.led_to(reached.standing, act, self.r)
        self.same(verdict.case, s, path, act)
        keys = frozenset(notice.key for notice in verdict.notices)
        s = replace(s, notices=s.notices | keys)
        return Reached(verdict.case, s, act.at, path)

    def pass_time(self, reached, now):
        verdict = self.engine.advance(reached.case, now)
        path = (*reached.path, "time")
        s = table.after(reached.standing, now, self.r)
        self.same(verdict.case, s, path, now)
        keys = frozenset(notice.key for notice in verdict.notices)
        s = replace(s, notices=s.notices | keys)
        return Reached(verdict.case, s, now, path)

    def same(self, case, s, *what):
        """What the record amounts to is what the table says, and so is whether it is late."""
        state = case.state
        found = (
            (str(state.position), str(state.commitment) if s.position in UNITS else "none"),
            (state.holder, state.returns, state.promises),
            (state.anchor, state.agreed, state.confidential, state.state_secret),
            str(state.publication),
        )
        wanted = (
            (s.position, s.commitment),
            (s.holder, s.returns, s.promised_by(s.holder)),
            (s.anchor, s.agreed, s.confidential, s.state_secret),
            s.publication,
        )
        assert found == wanted, what
        assert self.engine.due(case) == s.due, what
        times = self.engine.timeliness(case, case.state.recorded_at)
        late = s.lapses > 0
        assert times.overdue == (late and s.position in table.OPEN), what
        if s.position != "withdrawn":
            assert times.answered_late == (late and s.position == "answered"), what

    def try_all(self, reached):
        """Every act by every role, at the next minute and on both sides of the due time."""
        s, found = reached.standing, []
        times = [reached.now + MINUTE]
        if s.due is not None and s.due > reached.now:
            times += [s.due, s.due + SECOND]
        for number, at in enumerate(times):
            may = {}
            for kind, said in attempts(s, at, s.notices, self.units).items():
                for role in map(str, petition.Role):
                    own = any(role in one.roles for one in table.lines_of(kind, self.r))
                    if number and not (own and kind in TIMED):
                        continue
                    for unit in doers(s, role):
                        tries = said if own else said[:1]
                        for data in tries:
                            act = Act(kind, role, unit, data, at)
                            lawful, wrong = self.try_one(reached, act)
                            may[kind, role] = may.get((kind, role), False) or lawful
                            found += wrong
            if number == 0 or s.position in UNITS:
                found += self.ask(reached, at, may)
        return found

    def try_one(self, reached, act):
        s = reached.standing
        s = s if act.kind in {"lapsed", "reminded"} else table.noted(s, act.at)
        self.tried += 1
        wanted = table.reasons_against(s, act, self.r)
        verdict = self.engine.submit(reached.case, event_of(act, name_of(reached, act)))
        codes = [str(refusal.code) for refusal in verdict.refusals]
        if wanted[:1] == ["wrong_role"]:
            # Who may is said first; what else is wrong with it may follow.
            codes = codes[: len(wanted)]
        if codes != wanted:
            return not wanted, [(reached.path, act, f"engine {codes}", f"table {wanted}")]
        if not wanted:
            try:
                self.same(verdict.case, table.led_to(reached.standing, act, self.r))
            except AssertionError as error:
                return True, [(reached.path, act, str(error))]
        return not wanted, []

    def ask(self, reached, at, may):
        """What `permitted` says is what can be done."""
        found = []
        for permission in self.engine.permitted(reached.case, at):
            key = str(permission.kind), str(permission.role)
            if key in may and bool(permission) != may[key]:
                found.append((reached.path, key, f"permitted: {permission}", f"table: {may[key]}"))
        return found


def name_of(reached, act):
    return f"e{len(reached.case)}" if len(reached.case) else "received"


def profile(listed, ended="", on=None):
    """The built-in regulation, naming units; one may end on a date without a successor."""
    if not listed:
        return petition.Regulation.builtin()
    units = [
        f'[[units]]\nid = "{id}"\nlabel = {{ vi = "{id}", en = "{id}" }}\n'
        + (f"valid_until = {on}\n" if id == ended else "")
        for id in listed
    ]
    toml = petition.Regulation.builtin_toml().replace(
        "[rescheduling]", "".join(units) + "[rescheduling]", 1
    )
    return petition.Regulation.parse(toml)


BEGINNINGS = [
    {"channel": "hotline", "failing": ()},
    {"channel": "zalo", "failing": ("not_vietnamese", "incomplete_contact")},
    {"channel": "hotline", "failing": ("complaint",)},
    {"channel": "hotline", "failing": (), "state_secret": True},
]


def check(readings, most, choice=None, units=(), beginnings=BEGINNINGS):
    """No difference in any standing reached; by one other reading if it is given."""
    regulation = profile(units)
    if choice:
        regulation = regulation.with_reading(*choice)
    engine = petition.Engine(regulation, petition.Calendar.builtin())
    explorer = Explorer(engine, readings, units or (OWN, OTHER))
    reached = explorer.explore(beginnings, 8, most)
    found = [each for one in reached for each in explorer.try_all(one)]
    assert found == [], f"{len(found)} differences; the first: {found[0]}"
    return explorer


def test_the_engine_does_what_the_table_says():
    explorer = check(Readings(), most=400)
    standings = [one.standing for one in explorer.reached]
    assert {s.position for s in standings} == table.ANY
    for position in UNITS:
        commitments = {s.commitment for s in standings if s.position == position}
        assert commitments == {"awaiting", "appointed", "rescheduled"}
    assert {s.publication for s in standings} == {"none", "published", "withheld", "withdrawn"}
    assert {s.returns for s in standings} == {0, 1, 2}
    assert {s.given_by for s in standings} == {"", "operator", "office"}
    assert explorer.tried > 40_000


OTHER_READINGS = {
    ("I-5", "overdue_only"): Readings(agreed_time_stays=True),
    ("I-6", "counts_as_rescheduling"): Readings(first_promise_counts=True),
    ("I-10", "office"): Readings(returns_to_office=True),
    ("I-12", "once_per_petition"): Readings(promises_per_petition=True),
    ("I-13", "reopens_once"): Readings(reopens_once=True),
    ("I-18", "forward_or_refer"): Readings(returned_only_passes_on=True),
    ("I-19", "office_only"): Readings(office_only=True),
    ("I-20", "refused"): Readings(earlier_refused=True),
    ("I-21", "72 hours"): Readings(longest=timedelta(hours=72)),
    ("I-24", "operator"): Readings(assignment_returns_to_operator=True),
    ("I-25", "never"): Readings(no_recall=True),
    ("I-26", "never"): Readings(no_withdrawal=True),
    ("I-27", "head_only"): Readings(head_only=True),
    ("I-28", "before_promise"): Readings(promise_bars_return=True),
}


@pytest.mark.parametrize("choice", OTHER_READINGS, ids="=".join)
def test_the_engine_does_what_the_table_says_by_another_reading(choice):
    check(OTHER_READINGS[choice], most=50, choice=choice)


LISTED = (OWN, OTHER, HELPER)


def test_where_the_profile_lists_units_only_those_get_a_slip():
    check(Readings(units=frozenset(LISTED)), most=30, units=LISTED)


def test_a_slip_whose_unit_is_no_more_is_forwarded_or_referred_anew():
    """The unit ended after it got the slip, and nobody took over."""
    regulation = profile(LISTED, ended=OWN, on=START.date())
    readings = Readings(units=frozenset(LISTED), ended=frozenset({OWN}))
    explorer = Explorer(petition.Engine(regulation, petition.Calendar.builtin()), readings, LISTED)
    before = Readings(units=frozenset(LISTED))
    received = Act("received", "operator", "", BEGINNINGS[0], START)
    forwarded = Act("forwarded", "operator", "", {"unit": OWN}, START + MINUTE)
    explorer.r = before
    reached = Reached(petition.Case("PA-1"), Standing(), START)
    for act in (received, forwarded):
        reached = explorer.follow(reached, act)
    explorer.r = readings
    orphan = replace(reached, now=START + timedelta(hours=23))
    assert explorer.try_all(orphan) == []
    lawful = {
        act.kind
        for act in (
            Act("forwarded", "operator", "", {"unit": OTHER}, START + timedelta(days=1)),
            Act("referred", "operator", "", {"ground": "unforeseen"}, START + timedelta(days=1)),
        )
        if explorer.follow(reached, act)
    }
    assert lawful == {"forwarded", "referred"}
