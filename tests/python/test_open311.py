"""Public cases as GeoReport v2 has them: its rules are kept, and nobody can be found in them."""

import json
import re
from datetime import timedelta
from pathlib import Path
from xml.etree import ElementTree

import jsonschema
import pytest
from conftest import moment
from test_hostile_texts import READABLE, TAKEN, UNSEEN, seen_only
from test_process_vectors import FILES, Run

import petition
from petition import (
    Actor,
    Answered,
    Appointed,
    Commented,
    Corrected,
    Event,
    Forwarded,
    Petitioner,
    ProgressReported,
    Rated,
    Received,
    Rescheduled,
    Role,
    open311,
)
from petition.cli import main

ROOT = Path(__file__).parents[2]
STORED = sorted((ROOT / "examples" / "petitions").glob("*.jsonl"))
SECRET = bytes(range(32))
TIME = r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(Z|[+-]\d\d:\d\d)$"

# -- the rules of the standard ---------------------------------------------------------------------

TEXT, MAYBE = {"type": "string", "minLength": 1}, {"type": ["string", "null"]}
A_TIME = {"type": "string", "pattern": TIME}
REQUEST = {
    "service_request_id": TEXT,
    "status": {"enum": ["open", "closed"]},
    "status_notes": MAYBE,
    "service_name": TEXT,
    "service_code": TEXT,
    "description": MAYBE,
    "agency_responsible": MAYBE,
    "service_notice": MAYBE,
    "requested_datetime": A_TIME,
    "updated_datetime": A_TIME,
    "expected_datetime": {"anyOf": [A_TIME, {"type": "null"}]},
    "address": MAYBE,
    "address_id": MAYBE,
    "zipcode": MAYBE,
    "lat": {"type": ["number", "null"]},
    "long": {"type": ["number", "null"]},
    "media_url": MAYBE,
}
SERVICE = {
    "service_code": TEXT,
    "service_name": TEXT,
    "description": MAYBE,
    "metadata": {"type": "boolean"},
    "type": {"enum": ["realtime", "batch", "blackbox"]},
    "keywords": MAYBE,
    "group": MAYBE,
}
ELEMENTS = {"service_requests": ("request", REQUEST), "services": ("service", SERVICE)}


def read_json(text, rules):
    found = json.loads(text)
    form = {"type": "object", "properties": rules, "required": [*rules]}
    jsonschema.validate(found, {"type": "array", "items": {**form, "additionalProperties": False}})
    return found


def read_xml(text):
    """The rows, once they keep the rules: elements in their order, each at most once, only text."""
    assert text.startswith('<?xml version="1.0" encoding="UTF-8"?>\n')
    root = ElementTree.fromstring(text.encode())
    element, rules = ELEMENTS[root.tag]
    rows = []
    for child in root:
        assert child.tag == element and not child.attrib
        assert [each.tag for each in child] == [*rules]
        assert not [each for each in child if len(each) or each.attrib]
        rows.append({each.tag: each.text for each in child})
    as_json = [
        {name: value == "true" if name == "metadata" else value for name, value in row.items()}
        for row in rows
    ]
    read_json(json.dumps(as_json), rules)
    return as_json


def both(requests):
    """What a program reads, the same of both forms."""
    found = read_json(open311.write_requests(requests), REQUEST)
    assert read_xml(open311.write_requests(requests, "xml")) == found
    return found


# -- cases -----------------------------------------------------------------------------------------


def public(case, engine, channel="website"):
    view = engine.public_view(case.record().commit(SECRET).seal(), channel)
    return open311.service_request(view, engine)


def told(engine, steps, case=None, at=None):
    """A case of events, all accepted."""
    case = case or petition.Case("PA-1")
    for n, step in enumerate(steps, len(case) + 1):
        actor, data, *when = step
        event = Event(f"e{n}", actor, data, moment(when[0]) if when else at)
        verdict = engine.submit(case, event)
        assert verdict, verdict.refusals
        case = verdict.case
    return case


def answered_at_once(engine, content, result):
    received = Received(
        channel="website",
        topic="infrastructure",
        content=content,
        language="vi",
        content_clear=True,
        petitioner=Petitioner("Trần Thị Hoa", "12 Hùng Vương", "0905123456"),
    )
    operator = Actor(Role.OPERATOR)
    steps = [(operator, received), (operator, Answered(result))]
    return told(engine, steps, at=moment("2026-11-23 16:00"))


@pytest.mark.parametrize("lang", ["vi", "en"])
def test_the_example_petitions_keep_the_rules(engine, lang):
    requests = []
    for file in STORED:
        (record,) = petition.read_records(file)
        case = engine.follow(record).case
        view = engine.public_view(case.record().commit(SECRET).seal(), "website")
        requests.append(open311.service_request(view, engine, lang))
    found = both(requests)
    ids = {each["service_request_id"]: each for each in found}
    late = ids["PA-2026-0821-031"]
    assert late["agency_responsible"] == "UBND xã Ia Krái"
    assert late["requested_datetime"] == "2026-08-21T09:35:00+07:00"
    assert late["updated_datetime"] == "2026-09-03T14:10:00+07:00"
    assert late["expected_datetime"] == "2026-09-03T17:00:00+07:00"
    at_once = ids["PA-2026-1120-014"]
    assert at_once["expected_datetime"] is at_once["agency_responsible"] is None
    assert {each["status"] for each in found} == {"closed"}
    labels = {"vi": "Kinh tế - xã hội, dịch vụ công", "en": "socio-economic matters"}
    assert late["service_name"].startswith(labels[lang])
    assert late["description"].startswith("Nước máy ở thôn 3")


@pytest.mark.parametrize("name", FILES)
def test_so_does_every_vector_and_what_is_not_public_is_nowhere(name):
    requests = []
    for each in FILES[name].get("cases", ()):
        run = Run(each)
        if not len(run.case):
            continue
        view = run.law.public_view(run.case.record().commit(SECRET).seal(), "website")
        request = open311.service_request(view, run.engine)
        assert (request is None) == bool(view.refusals)
        if request is None:
            continue
        requests.append(request)
        answers = [e.occurred_at for e in run.case.events if isinstance(e.data, Answered)]
        assert request.updated_datetime == answers[-1]
        assert request.requested_datetime <= request.updated_datetime
        assert request.updated_datetime.utcoffset() == run.engine.calendar.utc_offset
    both(requests)


def test_times_have_the_offset_of_the_calendar(engine):
    toml = petition.Calendar.builtin_toml()
    days = petition.Calendar.parse(re.sub(r'(?m)^(utc_offset *= *").*?"', r'\g<1>+08:00"', toml))
    there = petition.Engine(engine.regulation, days)
    assert days.utc_offset == timedelta(hours=8)
    request = public(answered_at_once(there, "Đèn hỏng", "Đã sửa"), there)
    (row,) = both([request])
    assert row["requested_datetime"] == "2026-11-23T17:00:00+08:00"


def test_what_was_owed_is_when_it_was_agreed(engine, forwarded):
    focal = Actor(Role.FOCAL_POINT, "so-xay-dung")
    agreed = moment("2026-12-01 10:00")
    case = told(
        engine,
        [
            (focal, Appointed(agreed), "2026-11-25 09:00"),
            (focal, Answered("Đã sửa."), "2026-12-02 09:00"),
        ],
        forwarded,
    )
    request = public(case, engine)
    assert (request.expected_datetime, request.agency_responsible) == (agreed, "so-xay-dung")
    assert request.updated_datetime == moment("2026-12-02 09:00")


def test_content_topic_and_result_are_as_they_stand_corrected(engine):
    case = answered_at_once(engine, "Đèn hỏng", "Đã sửa")
    operator = Actor(Role.OPERATOR)
    case = told(
        engine,
        [
            (operator, Corrected("e1", "content", "Đèn hỏng; gọi 0905123456", "Thiếu")),
            (operator, Corrected("e1", "topic", "other", "Nhầm")),
            (operator, Corrected("e2", "result", "Đã thay, chị Hoa. 0269 3824 001", "Thiếu")),
            (operator, Corrected("e2", "result", "Đã thay; 0269 3824 001 trực", "Thừa")),
        ],
        case,
        at=moment("2026-11-23 16:00"),
    )
    request = public(case, engine)
    assert request.description == "Đèn hỏng; gọi (đã lược bỏ)"
    assert request.status_notes == "Đã thay; (đã lược bỏ) trực"
    assert request.service_code == "other"


def test_a_registry_gives_the_same(engine):
    case = answered_at_once(engine, "Đèn hỏng", "Đã sửa")
    registry = petition.Registry([engine.regulation], [engine.calendar])
    view = registry.public_view(case.record().commit(SECRET).seal(), "website")
    assert open311.service_request(view, registry) == public(case, engine)


def test_what_may_not_be_published_gives_nothing(engine, forwarded):
    assert public(forwarded, engine) is None
    case = answered_at_once(engine, "Đèn hỏng", "Đã sửa")
    assert public(case, engine, "hotline") is None
    asks = Actor(Role.PETITIONER), petition.ConfidentialityRequested()
    assert public(told(engine, [asks], case, at=case.state.recorded_at), engine) is None


# -- people ----------------------------------------------------------------------------------------

NAMES = ["Trần Thị Hoa", "Lê Mai", "Phạm Ghi Hộ", "Y Blin Êban", "Đặng Nhờ"]
PHONES = ["0905123456", "0912 000 111", "+84 905 777 888", "0269.3824.001"]
CONTACTS = ["hoa.tran@example.vn", "12 Hùng Vương", "034190001234", "ghi-am/0905-hoa.wav"]
SECRETS = [*NAMES, *PHONES, *CONTACTS]


def everywhere(engine):
    """Who it was stands in every field that takes a text; in those that stay, it is the petitioner
    and what is known by its form."""
    whole = "; ".join(SECRETS)
    mine = f"Tôi là {NAMES[0]}, ở {CONTACTS[1]}. {'; '.join(PHONES)}; {CONTACTS[0]}; {CONTACTS[2]}."
    operator = Actor(Role.OPERATOR, "", NAMES[1], NAMES[2])
    focal = Actor(Role.FOCAL_POINT, "so-xay-dung", NAMES[3], NAMES[4])
    petitioner = Actor(Role.PETITIONER, "", NAMES[0], NAMES[4])
    received = Received(
        channel="hotline",
        topic="infrastructure",
        content=f"Đèn hỏng. {mine}",
        language="vi",
        content_clear=True,
        petitioner=Petitioner(NAMES[0], CONTACTS[1], PHONES[0], CONTACTS[0]),
        recording=CONTACTS[3],
    )
    fixed = [("name", NAMES[4]), ("address", CONTACTS[1]), ("phone", PHONES[1])]
    return told(
        engine,
        [
            (operator, received, "2026-11-23 15:30"),
            *(
                (operator, Corrected("e1", f"petitioner.{field}", value, whole), "2026-11-23 15:31")
                for field, value in fixed
            ),
            (operator, Forwarded("so-xay-dung"), "2026-11-23 16:00"),
            (petitioner, Commented(whole), "2026-11-23 16:10"),
            (focal, Appointed(moment("2026-12-01 10:00")), "2026-11-25 08:00"),
            (focal, ProgressReported(whole), "2026-11-25 09:00"),
            (focal, Rescheduled(moment("2026-12-03 10:00"), whole), "2026-11-26 08:00"),
            (focal, Answered(f"Đã sửa. {mine}"), "2026-12-02 08:00"),
            (petitioner, Rated("dissatisfied", whole), "2026-12-02 09:00"),
            (petitioner, Commented(whole), "2026-12-02 09:10"),
        ],
    )


def assert_nobody_in(text):
    plain = text.replace("\\u", " ")
    for secret in [*SECRETS, "Thị Hoa", "0912000111", "3824"]:
        assert secret not in plain, secret
    assert not re.search(r"0\d{8,}", plain)


def test_nobody_is_found_in_what_goes_out(engine):
    case = everywhere(engine)
    request = public(case, engine)
    assert request.description.startswith("Đèn hỏng. Tôi là (đã lược bỏ), ở (đã lược bỏ). (đã")
    assert request.status_notes.startswith("Đã sửa. Tôi là (đã lược bỏ)")
    for lang in ("vi", "en"):
        view = engine.public_view(case.record().commit(SECRET).seal(), "website")
        request = open311.service_request(view, engine, lang)
        for form in ("json", "xml"):
            assert_nobody_in(open311.write_requests([request], form))
        assert_nobody_in(repr(request))


# -- texts that want to do harm --------------------------------------------------------------------


@pytest.mark.parametrize("text", [*TAKEN, *READABLE])
def test_a_hostile_text_is_text(engine, text):
    request = public(answered_at_once(engine, f"Hỏng {text}", f"Xong {text}"), engine)
    for form in ("json", "xml"):
        seen_only(open311.write_requests([request], form), "\n\t")
    (row,) = both([request])
    for name, begin in (("description", "Hỏng "), ("status_notes", "Xong ")):
        assert row[name].startswith(begin)
        assert not [sign for sign in UNSEEN.findall(row[name]) if sign not in "\n\t"]
        if text in READABLE:
            assert row[name] == begin + text


def test_signs_that_xml_has_no_place_for():
    at = moment("2026-11-23 16:00")
    odd = "a\0b\x0bc\ud800d\ufffee\uffff]]>f\r\ng\rh"
    request = open311.ServiceRequest(
        odd, "closed", odd, odd, odd, odd, odd, None, at, at, None, media_url=odd
    )
    (row,) = both([request])
    assert row["description"] == "a␀b␋c\\ud800d\\ufffee\\uffff]]>f\ng␍h"


# -- services --------------------------------------------------------------------------------------


@pytest.mark.parametrize("lang", ["vi", "en"])
@pytest.mark.parametrize("name", petition.Regulation.builtin_names())
def test_services_are_the_topics(name, lang):
    law = petition.Regulation.builtin(name)
    found = open311.services(law, lang)
    rows = read_json(open311.write_services(found), SERVICE)
    assert read_xml(open311.write_services(found, "xml")) == rows
    assert [each["service_code"] for each in rows] == [topic.id for topic in law.topics]
    assert [each["service_name"] for each in rows] == [t.label.of(lang) for t in law.topics]
    assert all(each["group"] == law.title.of(lang) for each in rows)


def test_a_service_tells_within_what_time_a_level_is_to_respond():
    found = open311.services(petition.Regulation.builtin())[0]
    assert found.description == (
        "Phản hồi: đầu mối tiếp nhận trong 8 giờ làm việc; Thủ trưởng đơn vị trong 8 giờ làm việc"
    )


@pytest.mark.parametrize("write", [open311.write_requests, open311.write_services])
def test_another_form_is_refused(write):
    with pytest.raises(petition.InvalidInput, match="json") as raised:
        write([], "yaml")
    assert raised.value.where == "format"


# -- petition record -------------------------------------------------------------------------------


def run(capsys, *arguments):
    with pytest.raises(SystemExit) as ended:
        main(["record", *map(str, arguments)])
    out, err = capsys.readouterr()
    return ended.value.code, out, err


@pytest.fixture
def file(engine, forwarded, tmp_path):
    path = tmp_path / "cases.jsonl"
    records = [everywhere(engine).record().commit(SECRET), forwarded.record().commit(SECRET)]
    records[1] = petition.Record.from_json(records[1].to_json().replace('"PA-1"', '"PA-2"'))
    path.write_text("".join(record.to_json() + "\n" for record in records), "utf-8")
    return path


@pytest.mark.parametrize("form", ["json", "xml"])
def test_the_command_writes_what_may_be_published(file, tmp_path, capsys, form):
    status, out, err = run(capsys, "open311", file, "--channel", "website", "--format", form)
    assert status == 1 and "PA-2: " in err and "Điều 13.1" in err
    assert_nobody_in(out + err)
    (row,) = read_json(out, REQUEST) if form == "json" else read_xml(out)
    assert row["service_request_id"] == "PA-1"
    assert "PA-1: sự kiện 1, data.content đã lược bỏ" in err
    given = tmp_path / "out"
    arguments = ("open311", file, "--channel", "website", "--format", form, "--output", given)
    assert run(capsys, *arguments, "--case", "PA-1")[:2] == (0, "")
    assert given.read_text("utf-8") == out
    status, out, err = run(capsys, *arguments[:2], "--channel", "hotline", "--lang", "en")
    assert (status, json.loads(out)) == (1, []) and "PA-1: " in err and "Art. 13.1" in err


def test_the_command_lists_services(tmp_path, capsys):
    status, out, err = run(capsys, "services", "--lang", "en")
    assert (status, err) == (0, "") and read_json(out, SERVICE)[-1][
        "service_name"
    ] == "other fields"
    status, out, err = run(capsys, "services", "--profile", "da-nang", "--format", "xml")
    assert (status, err) == (0, "") and read_xml(out)[0]["service_code"] == "infrastructure"
    for lang in ("vi", "en"):
        status, out, err = run(capsys, "services", "--format", "csv", "--lang", lang)
        assert (status, out) == (2, "") and "json" in err
