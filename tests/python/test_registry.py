"""Versions in time and sister regulations, as Python sees them."""

import pickle
from datetime import date

import pytest

import petition
from petition import Actor, Calendar, Event, Registry, Regulation, Role
from petition.speech.vietnamese import error_in_vietnamese

TOML = Regulation.builtin_toml()
FORMER = Regulation.parse(
    TOML.replace("valid_from = 2021-03-30", "valid_from = 2021-03-30\nvalid_until = 2026-12-31")
)
STRICTER = Regulation.parse(
    TOML.replace("valid_from = 2021-03-30", "valid_from = 2027-01-01")
    .replace('version = "1"', 'version = "2"')
    .replace("8 working hours", "4 working hours")
)
OPERATOR = Actor(Role.OPERATOR)


def at(local):
    return petition.instant(local + "+07:00")


def received(**changes):
    given = {
        "channel": "hotline",
        "topic": "infrastructure",
        "content": "Đèn đường hỏng",
        "language": "vi",
        "content_clear": True,
        "petitioner": petition.Petitioner("Siu Y Blơn", "xã Ia Krái", "0905123456"),
    }
    return petition.Received(**given | changes)


@pytest.fixture(name="registry")
def a_registry():
    return Registry([FORMER, STRICTER], [Calendar.builtin()])


def forwarded(registry, local):
    case = petition.Case("PA-1")
    for id, data in (("e1", received()), ("e2", petition.Forwarded("so-xd"))):
        case = registry.submit(case, Event(id, OPERATOR, data, at(local))).case
    return case


def test_what_is_in_force(registry):
    assert registry.in_force(at("2026-12-31T23:59:59")).regulation == FORMER
    assert registry.in_force(at("2027-01-01T00:00:00")).regulation == STRICTER
    with pytest.raises(petition.NotCovered, match="2021-03-30"):
        registry.in_force(at("2021-03-29T12:00:00"))


def test_a_recorded_change_moves_an_open_case(registry):
    case = forwarded(registry, "2026-12-31T16:00:00")
    assert registry.engine(case).due(case) == at("2027-01-04T16:00:00")
    changed = petition.RegulationChanged("gia-lai-192-2021", "2", "quy chế mới")
    verdict = registry.submit(case, Event("e3", OPERATOR, changed, at("2027-01-04T07:00:00")))
    assert registry.engine(verdict.case).regulation == STRICTER
    (moved,) = registry.moved(case, verdict.case)
    assert (moved.owed, moved.before, moved.after) == (
        petition.Owed.RESPONSE,
        at("2027-01-04T16:00:00"),
        at("2027-01-04T10:00:00"),
    )
    assert registry.load(verdict.case.record()) == verdict.case
    moves = [(by.after, by.regulation.version) for by in verdict.case.laws]
    assert moves == [(0, "1"), (len(verdict.case), "2")]
    rows = "\n".join(map(verdict.case.row, range(1, len(verdict.case) + 1)))
    assert registry.load(petition.read_records(rows.encode())[0]) == verdict.case
    with pytest.raises(petition.InvalidInput, match="is judged by the regulation") as raised:
        Registry([FORMER], [Calendar.builtin()]).load(verdict.case.record())
    assert raised.value.code is petition.ErrorCode.OTHER_LAW


def test_a_registry_is_a_value(registry):
    again = pickle.loads(pickle.dumps(registry))
    assert again == registry
    assert hash(again) == hash(registry)
    assert "gia-lai-192-2021 2" in repr(registry)


def test_overlapping_dates_are_refused():
    with pytest.raises(petition.InvalidInput, match="same dates"):
        Registry([Regulation.builtin(), STRICTER], [Calendar.builtin()])


def test_sister_regulations_can_be_read():
    ha_noi, tp_hcm = Regulation.builtin("ha-noi"), Regulation.builtin("tp-hcm")
    assert [of.id for of in ha_noi.classes] == ["normal", "urgent", "complex"]
    assert ha_noi.levels[0].clock is petition.ClockStart.ACCEPTED
    assert tp_hcm.classes[0].when is petition.ReferralGround.SEVERAL_UNITS
    assert tp_hcm.classes[0].limits[0][1].vi == "15 ngày"
    assert {"rescheduling", "ratings", "levels.office.limit"} <= {gap.key for gap in ha_noi.unset}
    with pytest.raises(petition.InvalidInput, match="hue.*taken are: .*gia-lai"):
        Regulation.builtin("hue")


def test_a_class_sets_its_own_limit():
    engine = petition.Engine(Regulation.builtin("ha-noi"))
    case = petition.Case("HN-1")
    of = received(channel="ihanoi", topic="on_site", case_class="urgent")
    for id, data in (("e1", of), ("e2", petition.Forwarded("so-xd"))):
        case = engine.submit(case, Event(id, OPERATOR, data, at("2025-11-24T10:00:00"))).case
    assert engine.due(case) == at("2025-11-24T16:00:00")


def test_units_and_reports():
    units = (
        '\n[[units]]\nid = "a"\nlabel = { vi = "Sở A", en = "A" }\nvalid_until = 2025-02-28\n'
        'successor = "b"\n[[units]]\nid = "b"\nlabel = { vi = "Sở B", en = "B" }\n\n[rescheduling]'
    )
    regulation = Regulation.parse(TOML.replace("\n[rescheduling]", units))
    assert regulation.units[0].valid_until == date(2025, 2, 28)
    assert regulation.unit_in_force("a", date(2025, 3, 1)) == "b"
    assert [period.vi for period in regulation.reports] == ["tuần", "tháng", "quý", "năm"]


def test_a_case_without_events_needs_to_know_when(registry):
    with pytest.raises(petition.InvalidInput, match="no event yet: give when") as error:
        registry.engine(petition.Case("PA-1"))
    assert error.value.code is petition.ErrorCode.INVALID_TIME
    assert error.value.where == "at"


def test_a_case_goes_on_from_its_snapshot(registry):
    case = forwarded(registry, "2026-12-31T16:00:00")
    kept = petition.Case.from_snapshot(case.snapshot())
    assert kept == case
    assert pickle.loads(pickle.dumps(kept)) == case
    said = petition.Answered("Đã sửa đèn.")
    event = Event("e3", Actor(Role.FOCAL_POINT, "so-xd"), said, at("2026-12-31T16:30:00"))
    verdict = registry.submit(kept, event)
    assert verdict == registry.submit(case, event)
    rows = "\n".join(verdict.case.row(seq) for seq in (3,))
    assert registry.append_rows(kept, rows) == verdict.case
    with pytest.raises(petition.InvalidInput) as refused:
        registry.append_rows(case, case.row(2))
    assert (refused.value.code, refused.value.where) == (petition.ErrorCode.INVALID_VALUE, "seq")


def test_a_damaged_snapshot_is_told_in_vietnamese(registry):
    text = forwarded(registry, "2026-12-31T16:00:00").snapshot()
    with pytest.raises(petition.InvalidInput) as found:
        petition.Case.from_snapshot(text.replace("Đèn đường hỏng", "Đèn đường họng"))
    assert found.value.code == petition.ErrorCode.DAMAGED
    told = error_in_vietnamese(found.value)
    assert told == "các sự kiện từ 1 đến 2 của ảnh chụp không còn như khi ghi"
