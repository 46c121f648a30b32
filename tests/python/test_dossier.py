"""A dossier tells what the engine tells, the same bytes each time, and shows what was changed."""

import json
import random
import re
import zipfile
from datetime import timedelta
from hashlib import sha256
from html import unescape
from html.parser import HTMLParser
from io import BytesIO
from pathlib import Path

import pytest
from conftest import moment
from test_hostile_texts import HOSTILE, TAKEN, Tags, record, seen_only
from test_personal import lines_of_headers

import petition
from petition import (
    Actor,
    Answered,
    Appointed,
    Calendar,
    CalendarChanged,
    Corrected,
    Declined,
    DeclineReason,
    Event,
    Forwarded,
    ProgressReported,
    Published,
    Rated,
    Received,
    Record,
    Registry,
    Regulation,
    RegulationChanged,
    Rescheduled,
    Role,
    Withdrawn,
)
from petition.dossier import Attachment, dossier_of, read_dossier, verify_dossier, write_dossier
from petition.dossier.archive import pack
from petition.dossier.contents import members_of
from petition.dossier.parts import MOST_BYTES
from petition.dossier.schema_text import SCHEMA
from petition.speech import Speech
from petition.speech.names import Names
from petition.speech.sums import in_words

EXAMPLES = Path(__file__).parents[2] / "examples" / "petitions"
AT_ONCE = EXAMPLES / "answered-at-once.jsonl"
STORM = Calendar.builtin().with_days(
    'version = "storm"\n[[day]]\ndate = 2026-11-25\nwindows = []\ninstrument = "1/CĐ"\n'
    'reason = { vi = "nghỉ bão", en = "storm" }\n'
)
LAW = Registry([Regulation.builtin()], [Calendar.builtin()])
REOPENS = Registry(
    [Regulation.builtin().with_reading("I-13", "reopens_once")], [Calendar.builtin()]
)
BOTH = Registry([Regulation.builtin()], [Calendar.builtin(), STORM])
OPERATOR, UNIT = (Role.OPERATOR, ""), (Role.FOCAL_POINT, "so-xay-dung")
PETITIONER = (Role.PETITIONER, "")
PERSONS = ("Trần Thị Hoa", "12 Hùng Vương", "0905123456", "hoa@example.vn", "Lê Thị Mai")
SENT = Received(
    channel="hotline",
    topic="infrastructure",
    content="Đèn đường Hùng Vương không sáng.",
    language="vi",
    content_clear=True,
    recording="ghi-am/1.wav",
    petitioner=petition.Petitioner(*PERSONS[:4]),
)


def given(*acts, case="PA-1"):
    """A record of acts, as a file of events has them."""
    events = []
    for number, (who, data, at) in enumerate(acts, 1):
        role, unit = who
        actor = Actor(role, unit, "" if role is Role.SYSTEM else PERSONS[4])
        events.append(Event(f"e{number}", actor, data, moment(at)))
    return Record(case, tuple(events))


START = [(OPERATOR, SENT, "2026-11-23 15:30"), (OPERATOR, Forwarded(UNIT[1]), "2026-11-23 16:00")]
ANSWER = (UNIT, Answered("Đã thay bóng đèn.", signed_document="12/SXD"), "2026-11-25 10:00")


def moved():
    """A sealed record, moved to another calendar."""
    case = petition.Case("PA-1")
    engine = petition.Engine.builtin()
    for event in given(*START).events:
        case = engine.submit(case, event).raise_for_refusal().case
    changed = CalendarChanged("vn-state", STORM.version, "Nghỉ bão")
    event = Event("e3", Actor(Role.OPERATOR), changed, moment("2026-11-23 16:45"))
    return BOTH.submit(case, event).raise_for_refusal().case.record().seal()


STORIES = {
    "moved": (moved(), BOTH),
    "open": (given(*START), LAW),
    "at intake": (given(START[0]), LAW),
    "silence": (petition.read_records(EXAMPLES / "silence-to-the-office.jsonl")[0], LAW),
    "refused": (petition.read_records(EXAMPLES / "rescheduled-once.jsonl")[0], LAW),
    "at once": (petition.read_records(EXAMPLES / "answered-at-once.jsonl")[0], LAW),
    "declined": (
        given(
            (OPERATOR, Received(channel="email", topic="other", content="?"), "2026-11-23 08:00"),
            (
                OPERATOR,
                Declined((DeclineReason.UNCLEAR,), "", "Xin ghi rõ địa điểm."),
                "2026-11-23 09:00",
            ),
        ),
        LAW,
    ),
    "withdrawn": (
        given(*START, (PETITIONER, Withdrawn("Đã tự giải quyết."), "2026-11-24 08:00")),
        LAW,
    ),
    "late": (
        given(
            *START,
            (UNIT, Appointed(moment("2026-11-27 17:00")), "2026-11-25 10:00"),
            (UNIT, Rescheduled(moment("2026-11-30 17:00"), "Chờ vật tư."), "2026-11-27 10:00"),
            (UNIT, Answered("Đã thay bóng đèn."), "2026-11-30 17:00"),
            (OPERATOR, Published(("website",)), "2026-12-01 08:00"),
        ),
        LAW,
    ),
    "reopened": (
        given(*START, ANSWER, (PETITIONER, Rated("dissatisfied", "Vẫn tối."), "2026-11-26 08:00")),
        REOPENS,
    ),
    "corrected": (
        given(
            *START,
            (
                OPERATOR,
                Corrected("e1", "petitioner.phone", "0905123457", "Ghi nhầm số."),
                "2026-11-23 16:30",
            ),
            (
                OPERATOR,
                Corrected("e1", "content", "Đèn đường Lê Lợi không sáng.", "Ghi nhầm."),
                "2026-11-23 16:40",
            ),
        ),
        LAW,
    ),
}
STORY = pytest.mark.parametrize("name", STORIES)
LANGUAGES = pytest.mark.parametrize("lang", ["vi", "en"])


def made(name, lang="vi", **how):
    source, law = STORIES[name]
    return dossier_of(source, law, lang=lang, **how)


def packed(dossier):
    return pack(members_of(dossier))


def members(content):
    with zipfile.ZipFile(BytesIO(content)) as archive:
        return {each.filename: archive.read(each) for each in archive.infolist()}


def engine_of(dossier):
    case = dossier.law.load(dossier.record)
    return dossier.law.engine(case), case


class Page(HTMLParser):
    """A page as a browser sees it: its text, what is not closed, what it would load."""

    def __init__(self, source):
        super().__init__()
        self.open, self.wrong, self.loads, self.texts = [], [], [], []
        self.feed(source)
        self.close()
        self.wrong += self.open
        self.text = " ".join("".join(self.texts).split())

    def handle_starttag(self, tag, attributes):
        names = {name for name, _ in attributes}
        self.loads += names & {"src", "href", "srcset", "action", "data", "background"}
        self.loads += [name for name in names if name.startswith("on")]
        self.loads += [tag] if tag in ("script", "link", "iframe", "object", "img", "form") else []
        if tag not in ("meta", "br"):
            self.open.append(tag)

    def handle_endtag(self, tag):
        if not self.open or self.open.pop() != tag:
            self.wrong.append(tag)

    def handle_data(self, data):
        self.texts.append(data + ("" if self.open[-1:] == ["bdi"] else " "))


def spoken(text):
    """A text as a page shows it: blanks run together."""
    return " ".join(text.split())


# -- what holds of every dossier -------------------------------------------------------------------


@STORY
@LANGUAGES
def test_it_holds_and_comes_back(name, lang, tmp_path):
    dossier = made(name, lang)
    digest = write_dossier(dossier, tmp_path / "x.zip")
    content = (tmp_path / "x.zip").read_bytes()
    found = verify_dossier(tmp_path / "x.zip")
    assert found and found.mismatches == () and len(found.checked) >= 5
    assert found.dossier == dossier
    assert read_dossier(content) == dossier
    assert packed(found.dossier) == content == packed(made(name, lang))
    assert re.fullmatch("[0-9a-f]{64}", digest)


@STORY
@LANGUAGES
def test_its_pages_are_whole_small_and_load_nothing(name, lang):
    dossier = made(name, lang)
    for source in (dossier.page(), dossier.short_page()):
        page = Page(source)
        assert page.wrong == [] and page.loads == []
        assert not re.search(r"url\(|@import|https?://[^<]*[\"']", source)
        assert "default-src &#x27;none&#x27;" in source and "size: A4" in source
        assert len(source.encode()) <= MOST_BYTES
        assert source.startswith(f'<!DOCTYPE html>\n<html lang="{lang}">')
        assert '<meta name="viewport"' in source
        seen_only(source)


@STORY
def test_the_record_of_it_is_sealed_and_of_the_newest_schema(name, tmp_path):
    parts = members(packed(made(name)))
    record = json.loads(parts["record.json"])
    assert record["schema"] == 3 and len(record["seals"]) == len(record["events"])
    assert petition.canonical_json(parts["record.json"]) + "\n" == parts["record.json"].decode()
    lines = [line[4:] for line in SCHEMA.split("\n") if line.startswith("    ")]
    start = lines.index("import hashlib, json")
    code = "\n".join(lines[start:]).replace('"record.json"', "path")
    (tmp_path / "record.json").write_bytes(parts["record.json"])
    exec(code, {"path": tmp_path / "record.json"})
    (tmp_path / "record.json").write_bytes(parts["record.json"].replace(b"hotline", b"hotlime"))
    if b"hotline" in parts["record.json"]:
        with pytest.raises(AssertionError):
            exec(code, {"path": tmp_path / "record.json"})


def test_the_lines_of_schema_are_those_of_the_header():
    lines = [line[4:] for line in SCHEMA.split("\n") if line.startswith("    ")]
    start = lines.index("import hashlib, json")
    assert [line.replace('"record.json"', "path") for line in lines[start:]] == lines_of_headers()


def test_what_was_taken_out_stays_out_under_the_seal_of_before():
    source = made("at once").record.commit(bytes(32)).seal().redact("identity")
    dossier = dossier_of(source, LAW)
    parts = members(packed(dossier))
    assert parts["record.json"].decode() == source.to_json() + "\n"
    assert "given.json" not in parts
    assert dossier.record.seals == source.seals
    page = parts["page.html"].decode()
    assert "(đã lược bỏ)" in page and "0905" not in page
    assert "((" not in page and "nhân viên trực (đã lược bỏ)" in page
    assert "operator (taken out)" in dossier_of(source, LAW, lang="en").page()
    check = verify_dossier(packed(dossier))
    assert check.mismatches == ()


@STORY
def test_the_manifest_lists_what_there_is(name):
    parts = members(packed(made(name, attachments=[Attachment("a.txt", b"x")])))
    manifest = json.loads(parts["manifest.json"])
    assert [each["path"] for each in manifest["members"]] == list(parts)[1:]
    assert {each["what"] for each in manifest["members"]} >= {
        "sealed record", "page", "short page", "schema", "law", "attachment"
    }  # fmt: skip
    assert ("given.json" in parts) == (name in ("silence", "refused", "late"))


# -- what the page says is what the engine says ----------------------------------------------------


@STORY
@LANGUAGES
def test_who_holds_it_until_when_and_why(name, lang):
    dossier = made(name, lang)
    engine, case = engine_of(dossier)
    speech = Speech(lang)
    names = Names(speech, engine.regulation)
    for source in (dossier.page(), dossier.short_page()):
        now = Page(re.search('<section class="now.*?</section>', source, re.DOTALL)[0]).text
        state = case.state
        if state.position in ("answered", "declined", "withdrawn"):
            assert speech.of(state.position) in now
        elif state.position == "intake":
            assert names.who(Role.OPERATOR) in now
        else:
            assert names.level(state.position, state.holder) in now
        due = engine.due(case)
        if due:
            assert speech.time(due) in now
            owed = next(each for each in engine.obligations(case) if each.due == due)
            for clause in owed.citations:
                assert speech.of(clause.citation) in now and speech.of(clause.title) in now
        timeliness = engine.timeliness(case, dossier.at)
        late = timeliness.overdue or timeliness.answered_late
        assert (speech.say("trễ hạn từ", " since ") in now) == late or not late
        assert ('class="now late"' in source) == late
        if late:
            assert speech.time(timeliness.overdue_since) in now


@STORY
@LANGUAGES
def test_every_obligation_event_sum_and_finding_is_told(name, lang):
    dossier = made(name, lang)
    engine, case = engine_of(dossier)
    speech, names = Speech(lang), Names(Speech(lang), engine.regulation)
    source = dossier.page()
    text = Page(source).text
    lives = engine.lives(case, dossier.at)
    assert lives
    for life in lives:
        told = f"{speech.of(life.owed)} — {speech.say('từ', 'since')} {speech.time(life.since)}"
        assert told in text and names.who(life.role, life.unit) in text
        if life.due:
            assert f"{speech.say('hạn', 'due')} {speech.time(life.due)}" in text
        if life.met:
            assert speech.time(life.met) in text
        if life.late and life.due:
            assert speech.say(f"trễ {speech.amount(life.late)}", speech.amount(life.late)) in text
    for owed in engine.obligations(case):
        total = engine.explain(owed, case).sum
        for line in in_words(total, speech) if total else []:
            assert spoken(line) in text
    for event in (*case.events, *(dossier.given.events if dossier.given else ())):
        assert f"<bdi>{event.id}</bdi>" in source
        assert event.recorded_at.astimezone(engine.calendar.zone).isoformat() in source
    found = petition.audit(dossier.law, dossier.given or dossier.record, dossier.at)
    for deviation in found.deviations:
        assert spoken(speech.of(deviation.text)) in text
        assert spoken(speech.of(deviation.lawful)) in text
    assert bool(found) == (speech.say("Không có sai lệch.", "No deviation.") in text)
    for by in case.laws:
        assert by.regulation.hash in text and by.calendar.hash in text
    assert dossier.record.seals[-1] in text


def test_a_refused_event_stands_there_with_its_reason():
    dossier = made("refused")
    text = Page(dossier.page()).text
    assert text.count("(bị từ chối, không tính)") == 1
    assert "quá số lần hẹn" in text and "không có trong tệp đã nộp" in text
    assert len(dossier.given.events) == 10 and len(dossier.record.events) == 11


def test_a_record_that_names_its_law_is_taken_as_it_is():
    source, law = STORIES["moved"]
    dossier = dossier_of(source, law, at=moment("2026-12-08 08:00"))
    assert dossier.record == source and dossier.given is None
    text = Page(dossier.page()).text
    assert "nghỉ bão (1/CĐ)" in text
    assert "không có trong tệp đã nộp" not in text
    assert {by.version for by in dossier.law.calendars} == {"2027.1", STORM.version}
    with pytest.raises(petition.InvalidInput) as raised:
        dossier_of(source, LAW)
    assert raised.value.code is petition.ErrorCode.OTHER_LAW


def test_what_was_corrected_is_told_as_it_is_meant():
    text = Page(made("corrected").page()).text
    assert "0905123457" in text and "Đèn đường Lê Lợi không sáng." in text


def test_time_passes_on_the_page_only():
    dossier = made("open", at=moment("2026-12-01 10:00"))
    assert len(dossier.record.events) == 2
    text = Page(dossier.page()).text
    assert "Tình hình đến 10:00 Thứ Ba 01/12/2026" in text
    engine, case = engine_of(dossier)
    by = engine.calendar.between(engine.due(case), dossier.at)
    assert f"đã quá {Speech('vi').amount(by)} làm việc" in text
    assert "chuyển phiếu lên cấp trên" in text
    with pytest.raises(petition.InvalidInput, match="before the last event"):
        made("open", at=moment("2026-11-23 15:59"))


@pytest.mark.parametrize(
    "source",
    [Record("PA-1"), given((UNIT, Answered("Xong."), "2026-11-23 08:00"))],
)
def test_where_nothing_happened_there_is_no_dossier(source):
    with pytest.raises(petition.InvalidInput, match="event"):
        dossier_of(source, LAW)


# -- the citizen's page ----------------------------------------------------------------------------


@STORY
@LANGUAGES
def test_the_short_page_names_nobody(name, lang):
    source = made(name, lang).short_page()
    text = Page(source).text
    for event in STORIES[name][0].events:
        assert not event.actor.name or event.actor.name not in text
        if isinstance(event.data, Received):
            person = event.data.petitioner
            for word in (person.name, person.address, person.phone, person.email):
                assert not word or word not in text
            assert event.data.content == "?" or event.data.content not in text
        for word in ("reason", "guidance", "recording", "text"):
            assert not getattr(event.data, word, "") or getattr(event.data, word) not in text


def test_the_short_page_tells_a_published_result_only():
    assert "Đã thay bóng đèn." in made("late").short_page()
    kept = given(*START, ANSWER)
    assert "Đã thay bóng đèn." not in dossier_of(kept, LAW).short_page()
    assert "gửi riêng" in dossier_of(kept, LAW).short_page()


@pytest.mark.parametrize(
    "result",
    [
        "Kính gửi bà TRẦN  THỊ HOA: xong.",
        "Gọi 0905.123.456.",
        "Đã thay đèn trước 12 Hùng Vương.",
        "Cán bộ Lê Thị Mai đã xử lý.",
        "hoa@example.vn",
    ],
)
def test_the_short_page_keeps_back_a_result_that_names_somebody(result):
    acts = (*START, (UNIT, Answered(result), "2026-11-25 10:00"))
    source = given(*acts, (OPERATOR, Published(("website",)), "2026-11-25 11:00"))
    dossier = dossier_of(source, LAW)
    assert result in unescape(dossier.page()) and result not in unescape(dossier.short_page())


def test_the_short_page_says_what_the_petitioner_may_do():
    text = Page(made("late").short_page()).text
    assert "Đánh giá: Hài lòng, Chấp nhận được, Không hài lòng Điều 14" in text
    assert "Rút phản ánh, kiến nghị" not in text
    assert "Rút phản ánh, kiến nghị" in Page(made("open").short_page()).text


# -- odd input -------------------------------------------------------------------------------------


def hostile(text):
    lines = [json.dumps(event) for event in record(1, text, names=False)]
    (source,) = petition.read_records("\n".join(lines).encode())
    return dossier_of(source, LAW, attachments=[Attachment(text, text.encode())])


@pytest.mark.parametrize("text", TAKEN)
def test_texts_of_strangers_have_no_effect(text):
    dossier, plain = hostile(text), hostile("văn bản")
    assert verify_dossier(packed(dossier))
    for source, other in (
        (dossier.page(), plain.page()),
        (dossier.short_page(), plain.short_page()),
    ):
        seen_only(source, "\n\t")
        page = Page(source)
        assert page.wrong == [] and page.loads == []
        assert set(Tags(source).found) == set(Tags(other).found)


@pytest.mark.parametrize("text", [*HOSTILE, "../../etc/passwd", "/etc/passwd", "..\\x.exe", "a/b"])
def test_a_name_of_an_attachment_is_no_place(text):
    dossier = made("open", attachments=[Attachment(text, b"x"), Attachment(text, b"y")])
    content = packed(dossier)
    assert verify_dossier(content)
    assert len(dossier.attachments) == 2
    for name in members(content):
        assert re.fullmatch(r"[a-z]+(-\d+)?\.\w+|attachments/[0-9a-f]{64}(\.[a-z0-9]{1,8})?", name)
    seen_only(dossier.page(), "\n\t")


def test_attachments_with_one_content_are_kept_once():
    files = [Attachment(name, b"") for name in ("b.txt", "a.txt", "a.txt", "A.TXT", "c")]
    dossier = made("open", attachments=files)
    content = packed(dossier)
    assert content == packed(made("open", attachments=files[::-1]))
    assert sorted(each.name for each in read_dossier(content).attachments) == [
        "A.TXT", "a.txt", "b.txt", "c"
    ]  # fmt: skip
    assert len([name for name in members(content) if name.startswith("attachments/")]) == 2
    assert "a.txt · 0 byte" in Page(dossier.page()).text


def test_what_the_record_names_is_attached_or_missed():
    files = [Attachment("12/SXD", b"%PDF")]
    text = Page(dossier_of(given(*START, ANSWER), LAW, attachments=files).page()).text
    assert "12/SXD · văn bản ký số · 4 byte" in text
    assert "ghi-am/1.wav · tệp ghi âm — nêu trong hồ sơ, không kèm theo" in text


def test_a_name_that_is_no_utf8_is_refused():
    with pytest.raises(petition.InvalidInput, match="surrogate"):
        made("open", attachments=[Attachment("\udcff.txt", b"")])


def long_case(count, text):
    acts = list(START)
    at = moment("2026-11-23 16:01")
    reports = []
    for number in range(count):
        actor = Actor(*UNIT, PERSONS[4])
        data = ProgressReported(f"{number}: {text}")
        reports.append(Event(f"p{number}", actor, data, at + timedelta(seconds=number)))
    source = given(*acts)
    return Record(source.case_id, (*source.events, *reports))


@LANGUAGES
@pytest.mark.parametrize(("count", "text"), [(1000, "đang chờ vật tư"), (300, "<&\"'\u202e" * 200)])
def test_a_long_case_says_what_is_left_out(count, text, lang):
    dossier = dossier_of(long_case(count, text), LAW, lang=lang)
    source = dossier.page()
    assert len(source.encode()) <= MOST_BYTES and Page(source).wrong == []
    said = {"vi": r"không in (\d+) sự kiện ở đây", "en": r"(\d+) events are left out here"}
    left = int(re.search(said[lang], Page(source).text)[1])
    shown = len(re.findall(r"<bdi>(?:e\d+|p\d+)</bdi>", source))
    assert shown + left == len(dossier.record.events) == count + 2
    assert "<bdi>e1</bdi>" in source and f"<bdi>p{count - 1}</bdi>" in source
    assert len(json.loads(members(packed(dossier))["record.json"])["events"]) == count + 2
    assert verify_dossier(packed(dossier))


@pytest.mark.parametrize("text", ["x" * 100_000, "\U000e0041" * 30_000, '"' * 60_000])
def test_a_long_text_is_cut(text):
    data = Received(channel="email", topic="other", content=text, language="vi")
    dossier = dossier_of(given((OPERATOR, data, "2026-11-23 08:00")), LAW)
    source = dossier.page()
    assert len(source.encode()) <= MOST_BYTES and "…" in source
    assert verify_dossier(packed(dossier))


def test_many_attachments_still_fit():
    files = [Attachment(f"{n}-{'tệp' * 60}.txt", str(n).encode()) for n in range(400)]
    source = made("silence", attachments=files).page()
    assert len(source.encode()) <= MOST_BYTES and "tệp ở đây" in Page(source).text


def test_a_record_sealed_in_an_older_form_stays_beside_the_new_one():
    source = given(*START).seal()
    assert json.loads(source.to_json())["schema"] == 1
    content = packed(dossier_of(source, LAW))
    parts = members(content)
    assert verify_dossier(content) and read_dossier(content).given == source
    assert parts["given.json"].decode() == source.to_json() + "\n"
    assert json.loads(parts["record.json"])["schema"] == 3


def test_a_sealed_record_keeps_its_seal():
    source = dossier_of(given(*START), LAW).record
    assert dossier_of(source, LAW).record == source
    assert dossier_of(source, LAW).given is None


# -- tampering -------------------------------------------------------------------------------------

WHOLE = packed(made("refused", attachments=[Attachment("a.txt", b"noi dung")]))
NAMES = list(members(WHOLE))


def listed(parts):
    """The same members, with a manifest that lists them as they are now."""
    manifest = json.loads(parts["manifest.json"])
    for each in manifest["members"]:
        content = parts[each["path"]]
        each |= {"size": len(content), "sha256": sha256(content).hexdigest()}
    text = petition.canonical_json(json.dumps(manifest)) + "\n"
    return {**parts, "manifest.json": text.encode()}


def wrong_in(content):
    found = verify_dossier(content)
    assert not found and found.mismatches
    for each in found.mismatches:
        assert each.text.vi and each.text.en
    with pytest.raises(petition.InvalidInput):
        read_dossier(content)
    return {each.where for each in found.mismatches}


@pytest.mark.parametrize("name", NAMES)
def test_a_changed_member_is_named(name):
    parts = members(WHOLE)
    middle = len(parts[name]) // 2
    changed = parts[name][:middle] + b"x" + parts[name][middle + 1 :]
    assert name in wrong_in(pack({**parts, name: changed}))


@pytest.mark.parametrize("name", NAMES)
def test_a_missing_member_is_named(name):
    parts = members(WHOLE)
    del parts[name]
    assert name in wrong_in(pack(parts))


@pytest.mark.parametrize("name", ["page.html", "short.html", "schema.txt"])
def test_a_page_that_says_something_else_is_named_though_the_manifest_lists_it(name):
    parts = members(WHOLE)
    changed = parts[name].replace("hồ sơ".encode(), "hồ xơ".encode())
    assert changed != parts[name]
    assert wrong_in(pack(listed({**parts, name: changed}))) == {name}


def test_a_changed_event_breaks_the_seal():
    parts = members(WHOLE)
    parts["record.json"] = parts["record.json"].replace("hố sâu".encode(), "hố nông".encode())
    found = verify_dossier(pack(listed(parts)))
    assert ["record.json"] == [each.where for each in found.mismatches]
    assert "e1" in found.mismatches[0].text.en or "seal" in found.mismatches[0].text.en


def test_another_law_is_said_plainly():
    parts = members(WHOLE)
    parts["regulation.toml"] = parts["regulation.toml"].replace(b"8 working", b"9 working")
    found = verify_dossier(pack(listed(parts)))
    assert [each.where for each in found.mismatches] == ["record.json"]
    assert "is judged by the regulation `gia-lai-192-2021 1`" in found.mismatches[0].text.en
    assert "quy chế" in found.mismatches[0].text.vi


def test_a_law_that_the_reader_does_not_have_is_said():
    own = Regulation.builtin().with_reading("I-16", "occurred")
    law = Registry([own], [Calendar.builtin()])
    content = packed(dossier_of(given(*START), law))
    alone = [text.en for text in verify_dossier(content).checked if "gia-lai" in text.en]
    assert len(alone) == 1 and "compare it with the official one" in alone[0]
    here = [text.en for text in verify_dossier(content, law).checked if "gia-lai" in text.en]
    assert "at hand" in here[0]


def test_what_was_given_must_come_to_the_record():
    parts = members(WHOLE)
    parts["given.json"] = parts["given.json"].replace("thảm nhựa".encode(), "san nền".encode())
    assert "given.json" in wrong_in(pack(listed(parts)))


def test_a_member_beyond_the_manifest_is_named():
    parts = members(WHOLE)
    assert wrong_in(pack({**parts, "x.exe": b"MZ"})) == {"x.exe"}
    assert "../x" in wrong_in(pack({**parts, "../x": b""}))
    manifest = json.loads(parts["manifest.json"])
    entry = {"path": "x.exe", "what": "law", "size": 0, "sha256": ""}
    manifest["members"].append(entry)
    text = petition.canonical_json(json.dumps(manifest)) + "\n"
    parts = {**parts, "x.exe": b"MZ", "manifest.json": text.encode()}
    assert "x.exe" in wrong_in(pack(listed(parts)))


def test_members_are_single_and_not_packed():
    parts = members(WHOLE)
    out = BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
        archive.writestr("bomb", b"\0" * 10_000_000)
    assert {"bomb", "record.json"} <= wrong_in(out.getvalue())
    out = BytesIO()
    with zipfile.ZipFile(out, "w") as archive, pytest.warns(UserWarning, match="Duplicate"):
        for name, content in [*parts.items(), ("record.json", b"{}")]:
            archive.writestr(name, content)
    assert wrong_in(out.getvalue()) == {"record.json"}
    many = pack({f"{n}": b"" for n in range(1001)})
    assert wrong_in(many) == {""}


def test_nothing_hides_in_the_archive():
    parts = members(WHOLE)
    assert wrong_in(b"#!/bin/sh\n" + WHOLE) == {""}
    out = BytesIO(WHOLE)
    with zipfile.ZipFile(out, "a") as archive:
        archive.comment = b"x"
    assert wrong_in(out.getvalue()) == {""}
    assert wrong_in(pack(dict(reversed(parts.items())))) == {""}


@pytest.mark.parametrize("content", [b"", b"PK", b"no zip", b"PK\5\6" + b"\0" * 18, WHOLE[:-1]])
def test_what_is_no_archive_is_said(content):
    wrong_in(content)


@pytest.mark.parametrize(
    "form",
    [
        [],
        {},
        {"format": "petition-dossier", "version": 2},
        {"lang": "fr"},
        {"at": "yesterday"},
        {"at": "0001-01-01T00:00:00+07:00"},
        {"at": 5},
        {"at": "9999-12-31T23:59:59-07:00"},
        {"members": 1},
        {"members": [{"path": 1}]},
        {"members": []},
        {"law": {}},
        {"law": {"regulation": [], "calendar": []}},
        {"law": {"regulation": [["parse"]], "calendar": [["parse", "calendar.toml"]]}},
        {"law": {"regulation": [["read", "/etc/passwd"]], "calendar": [["builtin"]]}},
        {"law": {"regulation": [["parse", "record.json"]], "calendar": [["parse", "page.html"]]}},
        {
            "law": {
                "regulation": [["parse", "regulation.toml"], ["with_reading"]],
                "calendar": [["parse", "calendar.toml"], ["refusing_provisional", "x"]],
            }
        },
    ],
    ids=str,
)
def test_a_manifest_of_any_form_is_no_traceback(form):
    parts = members(WHOLE)
    whole = json.loads(parts["manifest.json"])
    changed = {**whole, **form} if form else form
    parts["manifest.json"] = json.dumps(changed).encode()
    assert wrong_in(pack(parts))


@pytest.mark.parametrize("seed", range(8))
def test_any_changed_byte_is_found_and_none_is_a_traceback(seed):
    chance = random.Random(seed)
    for _ in range(40):
        content = bytearray(WHOLE)
        for _ in range(chance.choice((1, 1, 1, 3, 20))):
            content[chance.randrange(len(content))] ^= 1 << chance.randrange(8)
        if bytes(content) != WHOLE:
            wrong_in(bytes(content))
    for _ in range(10):
        wrong_in(WHOLE[: chance.randrange(len(WHOLE))])
    end = len(WHOLE) - 800
    for _ in range(40):
        content = bytearray(WHOLE)
        content[chance.randrange(end, len(WHOLE))] = chance.randrange(256)
        if bytes(content) != WHOLE:
            wrong_in(bytes(content))


# -- the command -----------------------------------------------------------------------------------


@pytest.fixture
def run(run, monkeypatch, tmp_path):
    """The command in an empty folder."""
    monkeypatch.chdir(tmp_path)
    return run


@LANGUAGES
def test_the_command_writes_and_verifies(run, tmp_path, lang):
    file = EXAMPLES / "silence-to-the-office.jsonl"
    status, out, err = run("dossier", file, "--case", "PA-2026-0821-031", "--lang", lang)
    assert (status, err) == (0, "") and "PA-2026-0821-031.zip" in out
    written = tmp_path / "PA-2026-0821-031.zip"
    assert written.read_bytes() == packed(made("silence", lang))
    status, out, err = run("dossier", "--verify", written, "--lang", lang)
    assert (status, err) == (0, "") and "✗" not in out
    assert ("nguyên vẹn" if lang == "vi" else "whole") in out
    status, out, err = run("dossier", file, "--lang", lang)
    assert status == 2 and "PA-2026-0821-031.zip" in err and err.count("\n") == 1


def test_the_command_names_what_is_wrong(run, tmp_path):
    parts = members(WHOLE)
    parts["page.html"] += b" "
    (tmp_path / "x.zip").write_bytes(pack(parts))
    status, out, err = run("dossier", "--verify", "x.zip")
    assert status == 1 and err == "" and "✗ page.html: " in out
    status, out, _ = run("dossier", "--verify", "x.zip", "--json", "--lang", "en")
    form = json.loads(out)
    assert status == 1 and not form["holds"] and form["mismatches"][0]["where"] == "page.html"
    (tmp_path / "x.zip").write_bytes(b"PK")
    assert run("dossier", "--verify", "x.zip")[0] == 1
    assert run("dossier", "--verify", "none.zip")[0] == 2


def test_the_short_page_alone(run, tmp_path):
    file = EXAMPLES / "silence-to-the-office.jsonl"
    at = "2026-09-05T08:00:00+07:00"
    status, out, _ = run("dossier", file, "--short", "--at", at, "--out", "x.html")
    wanted = made("silence", at=petition.instant(at)).short_page()
    assert status == 0 and (tmp_path / "x.html").read_text("utf-8") == wanted
    assert run("dossier", file, "--short", "--out", "x.html")[0] == 2


def test_several_cases_have_to_be_told_apart(run, tmp_path):
    other = EXAMPLES / "rescheduled-once.jsonl"
    (tmp_path / "x.jsonl").write_bytes(other.read_bytes() + AT_ONCE.read_bytes())
    status, _, err = run("dossier", "x.jsonl")
    assert status == 2 and "--case" in err
    assert run("dossier", "x.jsonl", "--case", "PA-9")[0] == 2
    assert run("dossier", "x.jsonl", "--case", "PA-2026-1120-014")[0] == 0


def test_files_attached_are_there_and_those_that_are_not_are_said(run, tmp_path):
    file = EXAMPLES / "answered-at-once.jsonl"
    for folder in ("a", "b"):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "x.txt").write_text(folder)
    status, _, err = run("dossier", file, "--attach", "none.wav")
    assert status == 2 and "none.wav" in err and not list(tmp_path.glob("*.zip"))
    both = ("--attach", "a/x.txt", "--attach", "b/x.txt")
    assert run("dossier", file, *both, "--out", "x.zip")[0] == 0
    names = [each.name for each in read_dossier(tmp_path / "x.zip").attachments]
    assert names == ["x.txt", "x.txt"]


def test_a_moved_case_is_told_by_both_calendars(run, tmp_path):
    (tmp_path / "x.jsonl").write_text(moved().to_json() + "\n", "utf-8")
    (tmp_path / "storm.toml").write_text(
        'version = "storm"\n[[day]]\ndate = 2026-11-25\nwindows = []\ninstrument = "1/CĐ"\n'
        'reason = { vi = "nghỉ bão", en = "storm" }\n',
        "utf-8",
    )
    status, _, err = run("dossier", "x.jsonl")
    assert status == 2 and "vn-state 2027.1" in err
    status, _, err = run("dossier", "x.jsonl", "--days", "storm.toml")
    assert (status, err) == (0, "")
    assert run("dossier", "--verify", "PA-1.zip")[0] == 0


def test_a_case_of_two_versions_is_told_by_both(run, tmp_path):
    dated = "valid_from = 2021-03-30"
    former = Regulation.builtin_toml().replace(dated, dated + "\nvalid_until = 2026-11-23")
    later = Regulation.builtin_toml().replace(dated, "valid_from = 2026-11-24")
    later = later.replace('version = "1"', 'version = "2"')
    both = Registry([Regulation.parse(former), Regulation.parse(later)], [Calendar.builtin()])
    case = petition.Case("PA-1")
    for event in given(*START).events:
        case = both.submit(case, event).raise_for_refusal().case
    changed = RegulationChanged("gia-lai-192-2021", "2", "Quy chế mới")
    moved = Event("e3", Actor(Role.OPERATOR), changed, moment("2026-11-24 08:00"))
    case = both.submit(case, moved).raise_for_refusal().case
    (tmp_path / "x.jsonl").write_text(case.record().to_json() + "\n", "utf-8")
    laws = []
    for name, toml in (("former.toml", former), ("later.toml", later)):
        (tmp_path / name).write_text(toml, "utf-8")
        laws += ["--profile", name]
    status, _, err = run("dossier", "x.jsonl", *laws[:2])
    assert status == 2 and "gia-lai-192-2021 2" in err
    status, _, err = run("dossier", "x.jsonl", *laws)
    assert (status, err) == (0, "")
    assert run("dossier", "--verify", "PA-1.zip", *laws)[0] == 0
    with zipfile.ZipFile(tmp_path / "PA-1.zip") as archive:
        told = archive.read("page.html").decode("utf-8")
    assert "(gia-lai-192-2021 1)" in told and "(gia-lai-192-2021 2)" in told


@pytest.mark.parametrize("text", [text for text in HOSTILE if len(text) < 200])
def test_what_the_check_says_of_a_hostile_archive_is_text(run, tmp_path, text):
    (tmp_path / "x.zip").write_bytes(pack({**members(WHOLE), text: b""}))
    for more in ((), ("--json",)):
        status, out, err = run("dossier", "--verify", "x.zip", *more)
        assert status == 1 and err == ""
        seen_only(out, heaps=True)


@pytest.mark.parametrize("case", ["../../x", "/etc/x", "a b", "…", "Hồ sơ số 5/2026", "x" * 200])
def test_the_file_lies_where_it_is_asked_for(run, tmp_path, case):
    lines = [json.loads(line) for line in AT_ONCE.read_text("utf-8").splitlines()]
    text = "\n".join(json.dumps({**line, "case": case}) for line in lines)
    (tmp_path / "x.jsonl").write_text(text, "utf-8")
    status, out, err = run("dossier", "x.jsonl")
    assert (status, err) == (0, "")
    (written,) = tmp_path.glob("*.zip")
    assert verify_dossier(written).dossier.case_id == case
    assert len(list(tmp_path.parent.glob("*.zip"))) == 0
