"""Events and records: one form everywhere; bad ones are refused with the place."""

import dataclasses
import json
import pickle
from datetime import datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

import petition
from petition import Actor, ErrorCode, Event, Kind, Record, Role, instant

AT = instant("2026-11-23T16:00:00+07:00")
DUE = instant("2026-11-27T17:00:00+07:00")
ONE_OF_EACH = [
    petition.Received(
        channel="zalo",
        topic="other",
        content="Nội dung “có dấu”\n\tvà xuống dòng",
        language="vi",
        content_clear=True,
        matter=petition.Matter.COMPLAINT,
        petitioner=petition.Petitioner("Đỗ Thị Ánh", "Pleiku", "0905123456", "anh@example.vn"),
        recording="a.wav",
        confidential=True,
        state_secret=True,
    ),
    petition.Declined((petition.DeclineReason.COMPLAINT, petition.DeclineReason.UNCLEAR), "a", "b"),
    petition.Answered("đã sửa", "12/UBND"),
    petition.Forwarded("so-y-te"),
    petition.Appointed(DUE),
    petition.Rescheduled(DUE, "mưa"),
    petition.NotCompetent("không thuộc thẩm quyền"),
    petition.Referred(petition.ReferralGround.SEVERAL_UNITS),
    petition.Assigned("so-y-te", ("so-xay-dung", "so-cong-thuong")),
    petition.ProgressReported("đang xử lý"),
    petition.Notified("0" * 32, "sms"),
    petition.Published(("website", "zalo")),
    petition.Withheld(petition.WithholdingGround.STATE_SECRET),
    petition.PublicationWithdrawn(petition.WithholdingGround.PETITIONER_REQUEST),
    petition.PublishedByUnit("https://example.vn"),
    petition.ConfidentialityRequested(),
    petition.Rated("dissatisfied", "chậm"),
    petition.Commented("cảm ơn"),
    petition.Corrected("e1", "confidential", True, "ghi nhầm"),
    petition.Lapsed(petition.Position.HEAD, DUE),
    petition.Escalated(petition.Position.FOCAL_POINT, petition.Position.HEAD),
    petition.Reminded(DUE),
    petition.RegulationChanged("gia-lai-1-2027", "2", "quy chế mới"),
    petition.CalendarChanged("vn-state", "2028", "lịch mới"),
    petition.Recalled("chuyển nhầm"),
    petition.Withdrawn("đã tự khắc phục"),
    petition.Urged("đề nghị trả lời"),
]


def event(data, **changes):
    return Event(
        **{"id": "e1", "actor": Actor(Role.OPERATOR), "data": data, "recorded_at": AT} | changes
    )


def test_there_is_one_of_each_kind():
    assert [data.KIND for data in ONE_OF_EACH] == list(Kind)


@pytest.mark.parametrize("data", ONE_OF_EACH, ids=lambda data: str(data.KIND))
def test_round_trips(data):
    actor = Actor(Role.FOCAL_POINT, "so-y-te", "Nguyễn Văn Bình", "Trần Thị Hoa")
    given = event(data, actor=actor, occurred_at=AT - timedelta(minutes=5))
    assert Event.from_dict(given.to_dict()) == given
    assert Event.from_dict(json.loads(json.dumps(given.to_dict()))) == given
    assert pickle.loads(pickle.dumps(given)) == given
    older = petition.JudgedBy(0, petition.Identity("a"), petition.Identity("b"))
    exact = [petition.Identity(id, "1", id * 64) for id in "ab"]
    for law in (older, petition.JudgedBy(0, *exact)):
        record = Record("PA-1", (given,), (law,), library="1.0")
        written = record if law is not older else dataclasses.replace(record, library="")
        assert Record.from_json(record.to_json()) == written
        assert pickle.loads(pickle.dumps(record)) == record
    assert {given, Event.from_dict(given.to_dict())} == {given}
    assert str(data.KIND) == given.kind
    assert type(data).__name__ in repr(given)


@pytest.mark.parametrize("cls", [type(data) for data in ONE_OF_EACH], ids=lambda cls: str(cls.KIND))
def test_what_is_absent_stays_absent(cls):
    times = {"due_at": DUE, "level": petition.Position.HEAD}
    needed = [name for name in ("due_at", "level") if name in cls.__dataclass_fields__]
    made = cls(**{name: times[name] for name in needed}) if cls is not petition.Escalated else None
    made = made or cls(petition.Position.HEAD, petition.Position.OFFICE)
    if cls is petition.Corrected:
        made = cls(event="e1", field="content")
    assert Event.from_dict(event(made).to_dict()).data == made


clean = st.text(
    st.characters(exclude_categories=["Cs"], exclude_characters="".join(map(chr, range(32))))
)


@given(clean, clean, st.integers(-(10**9), 10**9), st.integers(-14 * 4, 14 * 4))
def test_any_text_and_any_offset_round_trip(content, name, seconds, quarters):
    zone = timezone(timedelta(minutes=15 * quarters))
    at = (AT + timedelta(seconds=seconds)).astimezone(zone)
    given = event(
        petition.Received(content=content), actor=Actor(Role.OPERATOR, "", name), recorded_at=at
    )
    back = Event.from_dict(given.to_dict())
    assert back == given
    assert back.recorded_at.utcoffset() == timedelta(hours=7)


def test_fractions_are_floored_and_occurred_is_recorded_when_left_out():
    made = event(petition.Commented("a"), recorded_at=AT.replace(microsecond=999_999))
    assert made.recorded_at == made.occurred_at == AT


@pytest.mark.parametrize("name", ["recorded_at", "occurred_at"])
def test_naive_times_are_refused(name):
    with pytest.raises(petition.InvalidInput, match=r"replace\(tzinfo=") as raised:
        event(petition.Commented("a"), **{name: datetime(2026, 11, 23, 16, 0)})
    assert (raised.value.code, raised.value.where) == (ErrorCode.INVALID_TIME, name)
    with pytest.raises(petition.InvalidInput):
        petition.Appointed(datetime(2026, 11, 23, 16, 0))
    with pytest.raises(petition.WrongType):
        petition.Appointed("2026-11-23T16:00:00+07:00")


def test_data_of_no_kind_are_refused():
    with pytest.raises(petition.WrongType, match=r"petition\.Forwarded"):
        event({"unit": "so-y-te"})


GOOD = event(petition.Forwarded("so-y-te")).to_dict()


@pytest.mark.parametrize(
    ("change", "code", "where"),
    [
        ({"kind": "forward"}, ErrorCode.INVALID_VALUE, "kind"),
        ({"id": ""}, ErrorCode.INVALID_VALUE, "id"),
        ({"recorded_at": "2026-11-23T16:00:00"}, ErrorCode.INVALID_TIME, "recorded_at"),
        ({"recorded_at": 5}, ErrorCode.WRONG_TYPE, "recorded_at"),
        ({"data": {"unit": 5}}, ErrorCode.WRONG_TYPE, "data.unit"),
        ({"data": {"units": "a"}}, ErrorCode.UNKNOWN_KEY, "data.units"),
        ({"data": {"unit": "\ud800"}}, ErrorCode.SYNTAX, ""),
        ({"actor": {}}, ErrorCode.MISSING_KEY, "actor.role"),
        ({"actor": {"role": "boss"}}, ErrorCode.INVALID_VALUE, "actor.role"),
        ({"extra": 1}, ErrorCode.UNKNOWN_KEY, "extra"),
    ],
    ids=lambda value: str(value) if isinstance(value, ErrorCode) else None,
)
def test_malformed_events_name_the_place(change, code, where):
    with pytest.raises(petition.InvalidInput) as raised:
        Event.from_dict(GOOD | change)
    assert raised.value.code is code
    assert where in raised.value.where


def test_malformed_data_made_in_python_name_the_place(engine, received):
    with pytest.raises(petition.InvalidInput) as raised:
        engine.submit(received, event(petition.Forwarded(unit=5), id="e2"))
    assert raised.value.code is ErrorCode.WRONG_TYPE
    assert raised.value.where.endswith("data.unit")
    with pytest.raises(petition.WrongType):
        engine.submit(received, GOOD)


@pytest.mark.parametrize(
    ("data", "changes", "code", "where"),
    [
        (petition.Forwarded("a\x00"), {}, ErrorCode.INVALID_VALUE, "data.unit"),
        (petition.Forwarded("\ud800"), {}, ErrorCode.ENCODING, "data.unit"),
        (petition.Forwarded("a"), {"id": ""}, ErrorCode.INVALID_VALUE, "id"),
        (petition.Forwarded("a"), {"id": "system:1"}, ErrorCode.INVALID_VALUE, "id"),
        (petition.Forwarded("a"), {"actor": "boss"}, ErrorCode.WRONG_TYPE, "actor"),
        (petition.Forwarded("a"), {"actor": Actor("boss")}, ErrorCode.INVALID_VALUE, "actor.role"),
        (petition.Received(matter="song"), {}, ErrorCode.INVALID_VALUE, "data.matter"),
        (petition.Received(content_clear=1), {}, ErrorCode.WRONG_TYPE, "data.content_clear"),
        (petition.Received(content_clear=None), {}, ErrorCode.MISSING_KEY, "data.content_clear"),
        (petition.Received(petitioner="An"), {}, ErrorCode.WRONG_TYPE, "data.petitioner"),
        (
            petition.Received(petitioner=petition.Petitioner(phone=905)),
            {},
            ErrorCode.WRONG_TYPE,
            "data.petitioner.phone",
        ),
        (petition.Corrected("e1", "content", 5), {}, ErrorCode.WRONG_TYPE, "data.value"),
        (petition.Published("zalo"), {}, ErrorCode.WRONG_TYPE, "data.channels"),
        (petition.Published(("zalo", 5)), {}, ErrorCode.WRONG_TYPE, "data.channels[1]"),
        (petition.Published(("a",) * 1001), {}, ErrorCode.TOO_LARGE, "data.channels"),
        (petition.Answered("a" * 2**20 + "b"), {}, ErrorCode.TOO_LARGE, "data.result"),
        (
            petition.Commented("a"),
            {"recorded_at": AT.replace(year=1800)},
            ErrorCode.INVALID_TIME,
            "occurred_at",
        ),
    ],
)
def test_what_crosses_into_the_core_is_checked(engine, data, changes, code, where):
    with pytest.raises(petition.InvalidInput) as raised:
        engine.submit(petition.Case("PA-1"), event(data, **changes))
    assert (raised.value.code, raised.value.where) == (code, f"event: {where}")


@pytest.mark.parametrize("quarters", [-56, -1, 0, 1, 28, 56])
def test_an_event_is_the_same_fact_at_any_offset(quarters):
    zone = timezone(timedelta(minutes=15 * quarters))
    here = Record("PA-1", (event(petition.Appointed(DUE)),))
    there = event(petition.Appointed(DUE.astimezone(zone)), recorded_at=AT.astimezone(zone))
    assert Record("PA-1", (there,)).to_json() == here.to_json()


def test_records_of_many_cases(tmp_path):
    lines = [
        {"case": case, **GOOD, "id": id} for case, id in (("A", "e1"), ("B", "e1"), ("A", "e2"))
    ]
    path = tmp_path / "cases.jsonl"
    path.write_text("\n".join(map(json.dumps, lines)), "utf-8")
    records = petition.read_records(path)
    assert [(record.case_id, len(record.events)) for record in records] == [("A", 2), ("B", 1)]
    assert petition.read_records(path.read_bytes()) == records
    assert pickle.loads(pickle.dumps(records)) == records
    with pytest.raises(FileNotFoundError):
        petition.read_records(tmp_path / "none.jsonl")


def test_malformed_lines_name_file_line_and_column(tmp_path):
    path = tmp_path / "cases.jsonl"
    good = json.dumps({"case": "A", **GOOD})
    path.write_text(f'{good}\n{{"case": "A", "id": }}\n', "utf-8")
    with pytest.raises(petition.InvalidInput) as raised:
        petition.read_records(path)
    error = raised.value
    assert (error.code, error.where, error.line) == (ErrorCode.SYNTAX, str(path), 2)
    assert error.column > 0
