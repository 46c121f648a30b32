"""The engine from Python: results are values, refusals are returned, errors are one tree."""

import copy
import dataclasses
import pickle
from datetime import datetime, timedelta

import pytest
from conftest import PETITION, moment

import petition
from petition import Actor, Event, Fate, Kind, Outcome, Owed, Position, RefusalCode, Role


def test_a_petition_from_intake_to_rating(engine, submit, forwarded):
    assert engine.due(forwarded) == moment("2026-11-25 16:00")
    steps = [
        (Role.FOCAL_POINT, petition.Appointed(moment("2026-11-27 17:00")), "2026-11-25 09:00"),
        (Role.FOCAL_POINT, petition.Answered("Đã thay bóng đèn."), "2026-11-27 10:00"),
        (Role.OPERATOR, petition.Published(("website",)), "2026-11-27 10:30"),
        (Role.PETITIONER, petition.Rated("satisfied"), "2026-11-27 20:00"),
    ]
    case = forwarded
    for role, data, at in steps:
        case = submit(case, role, data, at, "so-xay-dung").raise_for_refusal().case
    state = case.state
    assert (state.position, state.publication) == (
        Position.ANSWERED,
        petition.Publication.PUBLISHED,
    )
    found = engine.timeliness(case, moment("2026-11-30 08:00"))
    assert not found.overdue
    assert not found.answered_late
    assert [(d.level, d.due) for d in found.deadlines] == [
        (Position.FOCAL_POINT, moment("2026-11-25 16:00")),
        (Position.FOCAL_POINT, moment("2026-11-27 17:00")),
    ]
    kinds = [
        Kind.RECEIVED,
        Kind.FORWARDED,
        Kind.APPOINTED,
        Kind.ANSWERED,
        Kind.PUBLISHED,
        Kind.RATED,
    ]
    assert [event.kind for event in case.events if event.kind is not Kind.REMINDED] == kinds
    assert engine.load(case.record()) == case


def test_silence_goes_up_with_the_exact_due_time(engine, forwarded):
    found = engine.simulate(forwarded, moment("2026-11-30 08:00"))
    lapsed = [event.data for event in found.case.events if event.kind is Kind.LAPSED]
    assert lapsed[0] == petition.Lapsed(Position.FOCAL_POINT, moment("2026-11-25 16:00"))
    assert found.case.state.position is Position.OFFICE
    assert found.appended == len(found.case) - len(forwarded)
    assert engine.due(found.case) is None
    assert engine.next_wakeup(found.case) is None
    assert engine.timeliness(found.case, moment("2026-11-30 08:00")).overdue


def test_refusals_are_returned_with_every_reason(engine, submit):
    incomplete = petition.Received(
        channel="hotline", topic="other", language="en", content_clear=False
    )
    case = submit(petition.Case("PA-1"), Role.OPERATOR, incomplete, "2026-11-23 15:30").case
    verdict = submit(case, Role.OPERATOR, petition.Forwarded("so-y-te"), "2026-11-23 16:00")
    assert verdict.outcome is Outcome.REFUSED
    assert not verdict
    assert verdict.case == case
    codes = [refusal.code for refusal in verdict.refusals]
    assert codes == [
        RefusalCode.NOT_VIETNAMESE,
        RefusalCode.UNCLEAR,
        RefusalCode.INCOMPLETE_CONTACT,
    ]
    for refusal in verdict.refusals:
        assert refusal.citations[0].id.startswith("8.")
        assert refusal.requirement.vi
        assert refusal.lawful.en
        assert refusal.alternative.kind is Kind.DECLINED
    assert "8.3" in str(verdict.refusals[2])


def test_raise_for_refusal(submit, received):
    verdict = submit(received, Role.OPERATOR, petition.Forwarded(""), "2026-11-23 16:00")
    with pytest.raises(petition.Refused) as raised:
        verdict.raise_for_refusal()
    assert isinstance(raised.value, petition.Error)
    assert raised.value.code is RefusalCode.UNIT_MISSING
    assert raised.value.verdict == verdict
    assert pickle.loads(pickle.dumps(raised.value)).verdict == verdict


def test_the_same_event_twice_is_a_duplicate(engine, received):
    assert engine.submit(received, received.event(1)).outcome is Outcome.DUPLICATE


def test_obligations_are_explained_with_their_sum(engine, forwarded):
    slip, owed = engine.obligations(forwarded)
    assert (slip.owed, slip.at_once) == (Owed.SLIP_NOTICE, True)
    assert (owed.owed, owed.role, owed.unit) == (Owed.RESPONSE, Role.FOCAL_POINT, "so-xay-dung")
    assert [clause.id for clause in owed.citations] == ["10.2", "11.1"]
    why = engine.explain(owed, forwarded)
    assert why.sum.result == owed.due == moment("2026-11-25 16:00")
    assert "Ngày Văn hóa Việt Nam" in {stretch.reason.vi for stretch in why.sum.stretches}
    assert "11.1" in why.text.vi
    assert "11.1" in why.text.en


def test_lives_keep_what_was_owed_once(engine, submit, forwarded):
    answered = submit(
        forwarded,
        Role.FOCAL_POINT,
        petition.Answered("Đã sửa."),
        "2026-11-25 17:00",
        "so-xay-dung",
    ).case
    lives = {life.owed: life for life in engine.lives(answered, moment("2026-11-26 08:00"))}
    response = lives[Owed.RESPONSE]
    assert (response.fate, response.lapsed) == (Fate.MET, True)
    assert response.due == moment("2026-11-25 16:00")
    assert response.met == response.ended == moment("2026-11-25 17:00")
    assert answered.event(response.met_by).kind is Kind.ANSWERED
    assert response.late == petition.WorkingTime.hours(1)
    escalation = lives[Owed.ESCALATION]
    assert (escalation.fate, escalation.met, escalation.met_by) == (Fate.NEVER_DONE, None, 0)
    assert lives[Owed.SLIP_NOTICE].fate is Fate.NEVER_DONE
    assert lives[Owed.RESULT_NOTICE].fate is Fate.PENDING
    assert lives[Owed.RESULT_NOTICE].ended is None
    assert pickle.loads(pickle.dumps(lives)) == lives
    assert repr(response).startswith("ObligationLife(")


def test_lives_of_the_past_are_as_they_were(engine, forwarded):
    (life,) = engine.lives(forwarded, moment("2026-11-23 15:30"))
    assert (life.owed, life.fate) == (Owed.ASSESSMENT, Fate.PENDING)


def test_verdicts_are_explained(engine, submit, received):
    refused = submit(received, Role.PETITIONER, petition.Rated("satisfied"), "2026-11-23 16:00")
    assert "14" in [clause.id for clause in engine.explain(refused).citations]
    with pytest.raises(petition.WrongType):
        engine.explain(engine.obligations(received)[0])


def test_notices_have_a_text_in_both_languages(engine, submit, received):
    verdict = submit(received, Role.OPERATOR, petition.Forwarded("so-y-te"), "2026-11-23 16:00")
    assert verdict.notices == engine.notices(verdict.case, 2)
    slip, passed_on = verdict.notices
    assert (slip.role, passed_on.role) == (Role.FOCAL_POINT, Role.PETITIONER)
    assert slip.channel == passed_on.channel == "sms"
    assert engine.text(slip, verdict.case).startswith("[1022 Gia Lai] Phiếu chuyển PA-1")
    assert engine.text(slip, verdict.case, "en").startswith("[1022 Gia Lai] Slip PA-1")
    assert engine.short_text(slip, verdict.case).startswith("Phieu PA-1: de nghi")
    assert engine.short_text(slip, verdict.case, "en").startswith("Slip PA-1")
    with pytest.raises(petition.InvalidInput, match="events 1 to 2"):
        engine.notices(verdict.case, 3)


def test_each_notice_fits_one_sms(engine, submit, received):
    words = "Đường ngập [sâu] " * 60
    case = submit(received, Role.PETITIONER, petition.Commented(words), "2026-11-23 16:00").case
    (notice,) = engine.notices(case, 2)
    text = engine.text(notice, case), engine.short_text(notice, case)
    assert petition.sms_parts(text[0]) > 1
    assert text[1].isascii()
    assert text[1].endswith("...")
    assert petition.sms_parts(text[1]) == 1
    with pytest.raises(petition.InvalidInput):
        petition.sms_parts("\ud800")
    with pytest.raises(petition.WrongType):
        petition.sms_parts(b"a")


def test_a_delivery_rests_on_what_its_notice_rests_on(engine, submit, received):
    answered = submit(received, Role.OPERATOR, petition.Answered("Đã sửa"), "2026-11-23 16:00")
    told = petition.Notified(answered.notices[0].key)
    delivered = submit(answered.case, Role.OPERATOR, told, "2026-11-23 16:01")
    assert [clause.id for clause in delivered.citations] == ["13.1"]
    assert delivered.citations == engine.regulation.clauses_of_notice(petition.NoticeKind.RESULT)


def test_permitted(engine, received):
    allowed = {
        (p.kind, p.role) for p in engine.permitted(received, moment("2026-11-23 16:00")) if p
    }
    assert (Kind.FORWARDED, Role.OPERATOR) in allowed
    assert (Kind.FORWARDED, Role.HEAD) not in allowed


def test_corrections_keep_the_original(submit, received):
    data = petition.Corrected("e1", "petitioner.phone", "0914000111", "ghi nhầm")
    case = submit(received, Role.OPERATOR, data, "2026-11-23 15:40").raise_for_refusal().case
    assert case.event(1).data.petitioner.phone == "0905123456"
    assert case.effective(1).data.petitioner.phone == "0914000111"
    assert case.find("e1") == 1
    assert case.find("e9") is None
    for number in (0, 3, -1, "1"):
        with pytest.raises(petition.InvalidInput):
            case.event(number)


def test_every_result_is_a_value(engine, submit, forwarded):
    now = moment("2026-11-30 08:00")
    refused = submit(forwarded, Role.OPERATOR, petition.Forwarded("a"), "2026-11-23 16:10")
    owed = engine.obligations(forwarded)
    results = [
        forwarded,
        forwarded.state,
        forwarded.record(),
        refused,
        engine.advance(forwarded, now),
        engine.simulate(forwarded, now),
        owed,
        engine.lives(forwarded, now),
        engine.timeliness(forwarded, now),
        engine.permitted(forwarded, now),
        engine.explain(owed[0], forwarded),
        engine.regulation,
        engine.regulation.clauses,
        engine.regulation.readings,
        engine,
    ]
    for result in results:
        back = pickle.loads(pickle.dumps(result))
        assert back == result
        assert hash(back) == hash(result)
        assert copy.deepcopy(result) == result
        assert " object at 0x" not in repr(result)


def test_results_are_told_alike_however_they_came(engine, submit, forwarded):
    """From the engine, restored, made of their fields, or asked about by an equal engine."""
    verdict = submit(forwarded, Role.OPERATOR, petition.Forwarded("a"), "2026-11-23 16:10")
    _, owed = engine.obligations(forwarded)
    notice = engine.notices(forwarded, 2)[0]
    said = [
        engine.verdict_json(verdict),
        engine.explain(verdict),
        engine.explain(owed, forwarded),
        engine.text(notice, forwarded),
        engine.short_text(notice, forwarded),
    ]
    for other in (engine, petition.Engine.builtin()):
        for again in (lambda x: x, lambda x: pickle.loads(pickle.dumps(x)), dataclasses.replace):
            assert said == [
                other.verdict_json(again(verdict)),
                other.explain(again(verdict)),
                other.explain(again(owed), forwarded),
                other.text(again(notice), forwarded),
                other.short_text(again(notice), forwarded),
            ]


def test_a_restored_case_has_lost_nothing(engine, submit, forwarded):
    back = pickle.loads(pickle.dumps(forwarded))
    answer = petition.Answered("Đã sửa."), "2026-11-25 16:00", "so-xay-dung"
    data, at, unit = answer
    assert submit(back, Role.FOCAL_POINT, data, at, unit) == submit(
        forwarded, Role.FOCAL_POINT, data, at, unit
    )
    assert engine.obligations(back) == engine.obligations(forwarded)


def test_results_cannot_be_changed(received):
    with pytest.raises(AttributeError):
        received.state.position = Position.ANSWERED
    with pytest.raises(AttributeError):
        received.event(1).id = "other"


@pytest.mark.parametrize("call", ["advance", "simulate", "lives", "timeliness", "permitted"])
def test_naive_times_are_refused(engine, received, call):
    with pytest.raises(petition.InvalidInput, match=r"replace\(tzinfo="):
        getattr(engine, call)(received, datetime(2026, 11, 23, 16, 0))


def test_arguments_of_other_types_are_refused(engine):
    event = Event("e1", Actor(Role.OPERATOR), PETITION, moment("2026-11-23 16:00"))
    with pytest.raises(petition.WrongType, match=r"petition\.Case"):
        engine.submit("PA-1", event)
    with pytest.raises(petition.WrongType, match="Regulation"):
        petition.Engine(petition.Calendar.builtin())
    with pytest.raises(petition.WrongType):
        petition.Case(5)
    with pytest.raises(petition.InvalidInput):
        petition.Case("\ud800")


def test_records_that_the_regulation_refuses_name_the_event(engine, received):
    rated = Event(
        "e2", Actor(Role.PETITIONER), petition.Rated("satisfied"), moment("2026-11-23 16:00")
    )
    record = petition.Record("PA-1", (received.event(1), rated))
    with pytest.raises(petition.InvalidInput, match="e2") as raised:
        engine.load(record)
    assert raised.value.code is petition.ErrorCode.INVALID_RECORD


def test_due_times_outside_the_calendar(engine, submit):
    case = submit(petition.Case("PA-1"), Role.OPERATOR, PETITION, "2100-12-31 10:00").case
    with pytest.raises(petition.NotCovered):
        submit(case, Role.OPERATOR, petition.Forwarded("so-y-te"), "2100-12-31 16:00")


def test_a_profile_with_another_limit_and_another_reading(submit, forwarded):
    toml = petition.Regulation.builtin_toml().replace('"8 working hours"', '"4 working hours"', 1)
    law = petition.Regulation.parse(toml, "mine.toml").with_reading("I-16", "occurred")
    engine = petition.Engine(law)
    again = petition.Record(forwarded.id, forwarded.events)
    assert engine.due(engine.load(again)) == moment("2026-11-25 10:00")
    with pytest.raises(petition.InvalidInput, match="is judged by the regulation") as raised:
        engine.due(forwarded)
    assert raised.value.code is petition.ErrorCode.OTHER_LAW
    assert law.reading("I-16").chosen.value == "occurred"
    assert law != petition.Regulation.builtin()
    assert pickle.loads(pickle.dumps(law)) == law
    assert law.levels[0].limit.vi == "4 giờ làm việc"


@pytest.mark.parametrize(
    ("old", "new"),
    [('limit = "8 working hours"', 'limit = "8"'), ('lead = "24 hours"', 'lead = "soon"')],
)
def test_a_bad_profile_names_file_line_and_column(old, new):
    toml = petition.Regulation.builtin_toml().replace(old, new, 1)
    line = next(n for n, text in enumerate(toml.split("\n"), 1) if new in text)
    with pytest.raises(petition.InvalidInput) as raised:
        petition.Regulation.parse(toml, "mine.toml")
    assert (raised.value.where.split(":")[0], raised.value.line) == ("mine.toml", line)
    assert raised.value.column > 0


def test_unknown_clauses_and_readings_are_named():
    law = petition.Regulation.builtin()
    with pytest.raises(petition.InvalidInput, match="99.9"):
        law.clause("99.9")
    with pytest.raises(petition.InvalidInput, match='"I-99" is unknown; taken are: I-9, ') as error:
        law.reading("I-99")
    assert error.value.code is petition.ErrorCode.UNKNOWN_NAME
    assert all(reading.id in error.value.message for reading in law.readings)
    with pytest.raises(petition.InvalidInput):
        law.with_reading("I-16", "sometimes")


def test_the_profile_can_be_read():
    law = petition.Regulation.builtin()
    assert (len(law.channels), len(law.topics), len(law.readings)) == (7, 7, 29)
    assert [rating.id for rating in law.ratings] == ["satisfied", "acceptable", "dissatisfied"]
    assert [level.position for level in law.levels] == ["focal_point", "head", "office"]
    assert (law.valid_from.isoformat(), law.valid_until) == ("2021-03-30", None)
    assert (law.sms_brand, law.calendar) == ("1022 Gia Lai", "vn-state")
    assert petition.Mark.DECIDE in law.clause("11.3").marks
    assert len({clause.id for clause in law.clauses}) == len(law.clauses)


def test_follow_lets_time_pass_strictly_before_what_is_recorded(engine, forwarded):
    """Art. 10.1.2.b2: a response in the very second of the transfer spares it."""
    due = engine.due(forwarded)
    second = timedelta(seconds=1)
    unit = petition.Actor(petition.Role.FOCAL_POINT, forwarded.state.holder)
    for later, wakeups in ((second, 0), (2 * second, 1)):
        answer = petition.Event("a1", unit, petition.Answered("Đã sửa"), due + later)
        record = petition.Record(forwarded.id, (*forwarded.events, answer))
        story = engine.follow(record)
        assert [step.event is None for step in story.steps].count(True) == wakeups
        assert story.steps[-1].event == answer
        assert story.case.state.position is petition.Position.ANSWERED
        registry = petition.Registry([engine.regulation], [engine.calendar])
        assert registry.follow(record) == story


def test_follow_goes_on_to_the_time_given(engine, forwarded):
    due = engine.due(forwarded)
    story = engine.follow(forwarded.record(), due + timedelta(days=30))
    assert story.case == engine.simulate(forwarded, due + timedelta(days=30)).case
    assert [step.at for step in story.steps][2] == due + timedelta(seconds=1)
    assert engine.follow(petition.Record("PA-1")).steps == ()
