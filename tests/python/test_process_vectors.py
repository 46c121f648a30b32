"""The vectors of tests/vectors/process through the Python package; README.md there says more."""

import json
import re
from pathlib import Path

import pytest

import petition

FOLDER = Path(__file__).parent.parent / "vectors" / "process"
FILES = {path.name: json.loads(path.read_text("utf-8")) for path in sorted(FOLDER.glob("*.json"))}
TEMPLATES, BEGINNINGS = FILES["templates.json"]["templates"], FILES["templates.json"]["beginnings"]
CASES = [
    pytest.param(case, id=f"{name}: {case['name']}")
    for name, content in FILES.items()
    for case in content.get("cases", [])
]
KNOWN = set(
    "outcome events notices refusals refused_for citations error position commitment publication"
    " holder returns promises due next_wakeup overdue answered_late overdue_since lapses"
    " obligations owes not_owed yes no deviations summary lives".split()
)
CALENDAR = petition.Calendar.builtin()
LAW = petition.Regulation.builtin()


def spelled_out(value):
    """``2021-04-05 09:00`` is short for ``2021-04-05T09:00:00+07:00``; anything else stays."""
    if not isinstance(value, str) or not re.fullmatch(r"\d{4}-\d\d-\d\d \d\d:\d\d(:\d\d)?", value):
        return value
    return value.replace(" ", "T") + (":00+07:00" if len(value) == 16 else "+07:00")


def merged(base, patch):
    """A JSON merge patch: objects are joined, anything else replaces, null removes."""
    if not isinstance(patch, dict):
        return patch
    out = dict(base) if isinstance(base, dict) else {}
    for key, value in patch.items():
        if value is None:
            out.pop(key, None)
        else:
            out[key] = merged(out.get(key), value)
    return out


def iso(time):
    return time and time.isoformat()


def ids(clauses):
    return [clause.id for clause in clauses]


def plain(value):
    """A notice, refusal, obligation or deadline as the vectors speak of it."""
    names = ("kind", "role", "unit", "channel", "key", "code", "owed", "level")
    out = {name: getattr(value, name) or None for name in names if hasattr(value, name)}
    for name in ("counted", "lapsed", "at_once"):
        if hasattr(value, name):
            out[name] = getattr(value, name)
    for name in ("since", "due", "met", "closed", "ended"):
        if hasattr(value, name):
            out[name] = iso(getattr(value, name))
    if isinstance(value, petition.ObligationLife):
        out["fate"] = value.fate
        out["met_by"], out["ended_by"] = value.met_by or None, value.ended_by or None
    if hasattr(value, "citations"):
        out["clauses"] = ids(value.citations)
    if getattr(value, "alternative", None):
        out["alternative"] = {"kind": value.alternative.kind, "role": value.alternative.role}
    if hasattr(value, "late"):
        out["late_s"] = value.late.count_s
    if hasattr(value, "evidence"):
        out["by_s"], out["evidence"] = value.by.count_s, list(value.evidence)
        out["refusal"], out["readings"] = value.refusal, list(value.readings)
        out["cause"], out["scope"] = value.cause, value.scope
    return out


FIELDS = {"case": "case_id", "late_s": "late_by", "intake_s": "intake"}


def in_json(value):
    """A field of a summary as JSON has it."""
    if isinstance(value, petition.WorkingTime):
        return value.count_s
    if isinstance(value, str):
        return value or None
    return iso(value) if hasattr(value, "isoformat") else value


def fits(wanted, result):
    """Every field named is so in the result; clauses are among those cited."""
    return all(
        set(value) <= set(result[key])
        if key == "clauses"
        else isinstance(result.get(key), dict) and fits(value, result[key])
        if isinstance(value, dict)
        else result.get(key) == spelled_out(value)
        for key, value in wanted.items()
    )


def check_set(wanted, results, exact):
    left = list(results)
    for entry in wanted:
        fitting = [result for result in left if fits(entry, result)]
        assert fitting, f"{entry} not among {results}"
        left.remove(fitting[0])
    assert not (exact and left), f"left over: {left}"


def check_sequence(wanted, results, by):
    assert [result[by] for result in results] == [
        entry if isinstance(entry, str) else entry[by] for entry in wanted
    ]
    for entry, result in zip(wanted, results, strict=True):
        assert isinstance(entry, str) or fits(entry, result), f"expected {entry}, got {result}"


class Run:
    """One case as its steps go on."""

    def __init__(self, case, regulation=LAW):
        regulations = list(map(petition.Regulation.parse, case.get("profiles", []))) or [regulation]
        for reading, value in case.get("readings", {}).items():
            regulations = [each.with_reading(reading, value) for each in regulations]
        calendars = [CALENDAR.with_days(d) if d else CALENDAR for d in case.get("days", [""])]
        several = len(regulations) > 1 or len(calendars) > 1
        self.registry = petition.Registry(regulations, calendars) if several else None
        self.engine = petition.Engine(regulations[0], calendars[-1])
        self.law = self.registry or self.engine
        self.case = petition.Case(case.get("case", "T-1"))
        self.keys, self.number, self.time = {}, 0, ""
        self.log = []
        for step in BEGINNINGS.get(case.get("from"), []) + case["steps"]:
            self.take(step)

    def take(self, step):
        self.number += 1
        self.expect = step.get("expect", {})
        assert self.expect.keys() <= KNOWN
        before = self.case
        if "error" in self.expect:
            with pytest.raises(petition.Error) as raised:
                self.act(step)
            assert raised.value.code == self.expect["error"]
            assert self.case == before
        else:
            verdict = self.act(step)
            if verdict is not None:
                self.check_verdict(verdict, before)
        self.check_state()
        if self.expect.keys() & {"overdue", "answered_late", "overdue_since", "lapses"}:
            self.check_timeliness()
        assert self.restored() == self.case
        assert self.restored().state == self.case.state

    def act(self, step):
        verdict = None
        if "submit" in step:
            form = self.spelled(step["submit"])
            self.time = form.get("recorded_at", "")
            event = petition.Event.from_dict(form)
            if self.registry:
                self.engine = self.registry.engine(self.case, at=event.occurred_at)
            verdict = self.engine.submit(self.case, event)
            if verdict.outcome == "refused":
                self.log.append(event)
        elif "advance" in step:
            self.time = spelled_out(step["advance"])
            verdict = self.engine.advance(self.case, petition.instant(self.time))
        elif "simulate" in step:
            self.time = spelled_out(step["simulate"])
            verdict = self.engine.simulate(self.case, petition.instant(self.time))
        elif "restore" in step:
            self.case = self.restored()
        elif "permitted" in step:
            self.check_permitted(petition.instant(spelled_out(step["permitted"])))
        elif "audit" in step:
            self.check_audit(petition.instant(spelled_out(step["audit"])))
        else:
            self.time = spelled_out(step["at"])
        if verdict is not None:
            self.log += verdict.case.events[len(self.case) :]
            self.case = verdict.case
            if self.registry and len(self.case):
                self.engine = self.registry.engine(self.case)
            self.keys.update(
                {f"@{notice.kind} {notice.role}": notice.key for notice in verdict.notices}
            )
        return verdict

    def spelled(self, own):
        """The event of a step: its template, overridden, with what may be left out filled in."""
        own = dict(own)
        event = merged(TEMPLATES.get(own.pop("use", None), {}), own)
        event.setdefault("id", f"e{self.number}")
        for key in ("occurred_at", "recorded_at"):
            if key in event:
                event[key] = spelled_out(event[key])
        if "occurred_at" in event:
            event.setdefault("recorded_at", event["occurred_at"])
        if "data" in event:
            event["data"] = {
                key: self.keys.get(value, spelled_out(value)) if isinstance(value, str) else value
                for key, value in event["data"].items()
            }
        return event

    def restored(self):
        text = self.case.record().to_json()
        return self.law.load(petition.Record.from_json(text))

    def check_verdict(self, verdict, before):
        expect = self.expect
        refused = "refusals" in expect or "refused_for" in expect
        outcome = getattr(verdict, "outcome", "accepted")
        assert outcome == expect.get("outcome", "refused" if refused else "accepted"), verdict
        if outcome != "accepted":
            assert (self.case, verdict.appended, verdict.notices) == (before, 0, ())
        events = [event.to_dict() for event in self.case.events[len(before) :]]
        assert len(events) == verdict.appended
        if "events" in expect:
            check_sequence(expect["events"], [{**e["data"], **e} for e in events], "kind")
        if "notices" in expect:
            check_set(expect["notices"], map(plain, verdict.notices), exact=True)
        if "refusals" in expect:
            check_sequence(expect["refusals"], list(map(plain, verdict.refusals)), "code")
        if "refused_for" in expect:
            assert set(expect["refused_for"]) <= {refusal.code for refusal in verdict.refusals}
        if "citations" in expect:
            assert set(expect["citations"]) <= set(ids(verdict.citations))

    def check_state(self):
        state = self.case.state
        for key in ("position", "commitment", "publication", "holder", "returns", "promises"):
            if key in self.expect:
                assert (getattr(state, key) or None) == (self.expect[key] or None), key
        for key, value in (("due", self.engine.due), ("next_wakeup", self.engine.next_wakeup)):
            if key in self.expect:
                assert iso(value(self.case)) == spelled_out(self.expect[key]), key
        owed = list(map(plain, self.engine.obligations(self.case)))
        if "obligations" in self.expect:
            check_set(self.expect["obligations"], owed, exact=True)
        if "owes" in self.expect:
            check_set(self.expect["owes"], owed, exact=False)
        if "lives" in self.expect:
            lives = self.engine.lives(self.case, petition.instant(self.time))
            check_set(self.expect["lives"], map(plain, lives), exact=False)
        assert not set(self.expect.get("not_owed", ())) & {entry["owed"] for entry in owed}

    def check_timeliness(self):
        found = self.engine.timeliness(self.case, petition.instant(self.time))
        for key in ("overdue", "answered_late"):
            if key in self.expect:
                assert getattr(found, key) is self.expect[key], key
        if "overdue_since" in self.expect:
            assert iso(found.overdue_since) == spelled_out(self.expect["overdue_since"])
        if "lapses" in self.expect:
            lapsed = [plain(deadline) for deadline in found.deadlines if deadline.lapsed]
            check_set(self.expect["lapses"], lapsed, exact=True)

    def check_audit(self, at):
        record = petition.Record(self.case.id, tuple(self.log))
        found = petition.audit(self.engine, record, at)
        if "deviations" in self.expect:
            check_set(self.expect["deviations"], map(plain, found.deviations), exact=True)
        for key, value in self.expect.get("summary", {}).items():
            assert in_json(getattr(found.summary, FIELDS.get(key, key))) == spelled_out(value), key

    def check_permitted(self, now):
        all_of = {(p.kind, p.role): p for p in self.engine.permitted(self.case, now)}
        for answer in ("yes", "no"):
            for kind, role, *reasons in self.expect.get(answer, ()):
                permission = all_of[kind, role]
                assert permission.permitted is (answer == "yes"), permission
                assert set(reasons) <= set(permission.reasons), permission


@pytest.mark.parametrize("case", CASES)
def test_process_vector(case):
    Run(case)


def test_every_decided_clause_is_named():
    named = {clause for param in CASES for clause in param.values[0]["clauses"]}
    decided = {c.id for c in petition.Regulation.builtin().clauses if "decide" in c.marks}
    assert decided and decided <= named
