"""The command line: what people see, what scripts read, how it ends."""

import json
import re
import subprocess
import sys
from html.parser import HTMLParser
from pathlib import Path

import pytest

import petition
from petition.cli.demo import petitions

ROOT = Path(__file__).parents[2]
PETITIONS = ROOT / "examples" / "petitions"
MONDAY = "2026-11-23T16:00:00+07:00"
LANGUAGES = pytest.mark.parametrize("lang", ["vi", "en"])
VIETNAMESE = re.compile("[ăâđêôơưạảấầẩậắằặẹẻếềểệịọỏốồổộớờởợụủứừửựỳỵỷỹ]")


@pytest.fixture
def shown(run):
    """The same, where all must go well: the output, plain and no wider than the terminal."""

    def shown(*arguments):
        status, out, err = run(*arguments)
        assert (status, err) == (0, "")
        assert "\x1b" not in out
        assert max(map(len, out.split("\n"))) <= 80
        assert [line for line in out.split("\n") if line != line.rstrip()] == []
        return out

    return shown


# -- deadline -----------------------------------------------------------------------------------


def test_deadline_prints_the_due_time(shown):
    assert shown("deadline", MONDAY, "8h") == "2026-11-25T16:00:00+07:00\n"
    assert shown("deadline", MONDAY, "-8h") == "2026-11-20T16:00:00+07:00\n"
    assert shown("deadline", MONDAY, "90m") == "2026-11-25T07:30:00+07:00\n"


@LANGUAGES
def test_deadline_explained(shown, lang):
    out = shown("deadline", "2026-08-28T10:00:00+07:00", "8h", "--explain", "--lang", lang)
    assert out.startswith("2026-09-03T10:00:00+07:00\n")
    words = {
        "vi": ["Thứ Sáu 28/08/2026", "10:00–11:00", "5 giờ", "Quốc khánh", "ngày nghỉ hằng tuần"],
        "en": ["Fri 28 Aug 2026", "10:00–11:00", "5 h", "National Day", "weekly rest day"],
    }
    for word in words[lang] + ["9441/TB-BNV", "vn-state"]:
        assert word in out
    assert re.search(r"(Cộng|Total) +8 (giờ|h)\n", out)
    assert ("Cộng" in out) == (lang == "vi")


def test_a_long_sum_stays_readable(shown):
    out = shown("deadline", "2026-02-02T07:00:00+07:00", "400h", "--explain")
    assert "× 5" in out
    assert len(out.split("\n")) < 60
    assert re.search(r"Cộng +400 giờ", out)


def test_a_due_time_after_the_announced_days_is_provisional(shown):
    out = shown("deadline", "2028-01-24T16:00:00+07:00", "8h")
    assert out.startswith("2028-01-")
    assert "Dự kiến" in out
    assert "Provisional" in shown(
        "deadline", "2028-01-24T16:00:00+07:00", "8h", "--explain", "--lang=en"
    )


def test_deadline_as_json(shown, run):
    form = json.loads(run("deadline", MONDAY, "8h", "--json")[1])
    assert form["due"] == form["result"] == "2026-11-25T16:00:00+07:00"
    assert [s["reason"] for s in form["stretches"] if s["why"] == "day_off"] == [
        "Ngày Văn hóa Việt Nam"
    ]


@LANGUAGES
def test_a_deadline_in_working_days_counts_dates_and_no_hours(shown, lang):
    """Civil Code Art. 147: the date of the start does not count."""
    out = shown("deadline", MONDAY, "2d", "--explain", "--lang", lang)
    assert out.startswith("2026-11-26T17:00:00+07:00\n")
    words = {
        "vi": ["2 ngày làm việc sau ngày 23/11", "Ngày Văn hóa Việt Nam", "Điều 147"],
        "en": ["2 working days after 23 Nov", "Vietnam Culture Day", "Art. 147"],
    }
    for word in words[lang]:
        assert word in out
    assert "13:00" not in out
    assert shown("deadline", MONDAY, "2d", "--lang", lang) == "2026-11-26T17:00:00+07:00\n"


def test_a_deadline_in_working_days_as_json(run):
    form = json.loads(run("deadline", MONDAY, "2d", "--json")[1])
    assert (form["due"], form["days"]) == ("2026-11-26T17:00:00+07:00", 2)
    assert [s["reason"] for s in form["stretches"] if s["why"] == "day_off"] == [
        "Ngày Văn hóa Việt Nam"
    ]


def test_deadline_on_another_calendar(shown, tmp_path):
    mine = tmp_path / "mine.toml"
    mine.write_text(
        petition.Calendar.builtin_toml().replace('"13:00-17:00"', '"13:00-15:00"'), "utf-8"
    )
    assert shown("deadline", MONDAY, "8h", "--calendar", mine) == "2026-11-26T09:00:00+07:00\n"


# -- calendar -----------------------------------------------------------------------------------


@LANGUAGES
def test_a_year_as_people_read_it(shown, lang):
    out = shown("calendar", "2026", "--lang", lang)
    assert out.count("T2  T3" if lang == "vi" else "Mo  Tu") == 12
    for day in ("24*", "22+", "31*"):
        assert day in out
    assert ("Ngày Văn hóa Việt Nam" if lang == "vi" else "Vietnam Culture Day") in out
    assert "28/2026/QH16" in out
    assert ("249 ngày làm việc" if lang == "vi" else "249 working days") in out


def test_a_year_as_json(run):
    status, out, _ = run("calendar", "2026", "--json")
    form = json.loads(out)
    assert (status, form["year"], list(form)) == (0, 2026, ["year", "off", "worked"])
    assert [day["date"] for day in form["worked"]] == ["2026-01-10", "2026-08-22"]
    assert len(form["off"]) == 14
    assert form["off"][-1] == {
        "date": "2026-11-24",
        "reason": "Ngày Văn hóa Việt Nam",
        "instrument": form["off"][-1]["instrument"],
        "provisional": False,
    }
    assert "28/2026/QH16" in form["off"][-1]["instrument"]
    later = json.loads(run("calendar", "2040", "--json", "--lang", "en")[1])
    assert all(day["provisional"] for day in later["off"])


def test_a_provisional_year_says_so(shown):
    assert "Dự kiến" in shown("calendar", "2040")
    assert "Dự kiến" not in shown("calendar", "2027")


ONE_DAY = """BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//x//EN
BEGIN:VEVENT
UID:1
DTSTAMP:20260101T000000Z
DTSTART;VALUE=DATE:20261210
SUMMARY:x
END:VEVENT
END:VCALENDAR
"""


class Page(HTMLParser):
    """Counts elements and checks that each is closed and that nothing is fetched from elsewhere."""

    def __init__(self):
        super().__init__()
        self.open, self.marked, self.tables = [], {}, 0

    def handle_starttag(self, tag, attributes):
        assert not {"src", "href"} & {name for name, _ in attributes}
        if tag != "meta":
            self.open.append(tag)
        self.tables += tag == "table"
        kind = dict(attributes).get("class")
        self.marked[tag, kind] = self.marked.get((tag, kind), 0) + 1

    def handle_endtag(self, tag):
        assert self.open.pop() == tag


@LANGUAGES
def test_a_year_as_a_page(run, tmp_path, lang):
    file = tmp_path / "2026.html"
    assert run("calendar", "2026", "--html", file, "--lang", lang)[0] == 0
    page = Page()
    page.feed(file.read_text("utf-8"))
    assert page.open == []
    assert page.tables == 13
    assert page.marked["td", "off"] == 14
    assert page.marked["td", "worked"] == 2
    assert f'lang="{lang}"' in file.read_text("utf-8")
    assert "url(" not in file.read_text("utf-8")


def test_days_of_ones_own(run, shown, tmp_path):
    toml, ics = tmp_path / "days.toml", tmp_path / "days.ics"
    toml.write_text(
        "[[day]]\ndate = 2026-12-09\nwindows = []\n"
        'reason = { vi = "a", en = "b" }\ninstrument = "c"\n'
    )
    assert run("calendar", "2026", "--ics", ics, "--days", toml)[0] == 0
    assert "2026-12-09" in run("calendar", "2026", "--days", toml, "--json")[1]
    assert b"DTSTART;VALUE=DATE:20261209" in ics.read_bytes()
    ics.write_text(ONE_DAY)
    assert "2026-12-10" in run("calendar", "2026", "--days", ics, "--json")[1]


# -- follow -------------------------------------------------------------------------------------


@LANGUAGES
def test_follow_shows_what_was_refused_and_goes_on(run, lang):
    status, out, err = run("follow", PETITIONS / "rescheduled-once.jsonl", "--lang", lang)
    assert (status, err) == (1, "")
    refused, later = out.split("✗", 1)[0], out.split("✗", 1)[1]
    assert out.count("✗") == 1
    assert "✓" in refused
    assert "✓" in later
    words = {
        "vi": ["TỪ CHỐI", "Quy định:", "Cách làm đúng:", "Điều 11.3; cách hiểu I-6"],
        "en": ["REFUSED", "Required:", "Lawful instead:", "Art. 11.3; reading I-6"],
    }
    for word in words[lang]:
        assert word in later


def test_follow_shows_notices_obligations_and_sums(run):
    out = run("follow", PETITIONS / "rescheduled-once.jsonl")[1]
    assert "✉ đầu mối tiếp nhận của UBND thành phố Pleiku (tin nhắn SMS): [1022 Gia" in out
    assert "hạn 14:00 Thứ Ba 04/05/2021 Điều 10.2, 11.1" in " ".join(out.split())
    assert "8 giờ = 3 giờ ngày 29/04 + 5 giờ ngày 04/05" in out
    assert "không tính 30/04: Ngày Chiến thắng 30/4" in out
    assert "◷ 17:00 Thứ Tư 05/05/2021  Nhắc hẹn" in out


def test_follow_lets_time_pass_between_events_and_until(run, tmp_path):
    lines = (PETITIONS / "silence-to-the-office.jsonl").read_text("utf-8").split("\n")
    file = tmp_path / "silence.jsonl"
    file.write_text("\n".join(lines[:2]), "utf-8")
    assert "Hết thời hạn" not in run("follow", file)[1]
    out = run("follow", file, "--until", "2026-08-25T08:00:00+07:00")[1]
    assert out.count("Hết thời hạn") == 2
    assert "◷ 10:00 Thứ Bảy 22/08/2026" in out
    assert not re.search(r"\d:\d\d:\d\d| giây", out)  # the second of an escalation is nobody's
    assert "Tình trạng: Văn phòng UBND tỉnh" in out
    assert "trễ hạn từ 10:00 Thứ Bảy 22/08/2026" in out


def delivered(engine):
    """An answered petition, of which the notice with the result was delivered."""
    at = petition.instant(MONDAY)
    operator = petition.Actor(petition.Role.OPERATOR)
    person = petition.Petitioner("Trần Thị Hoa", "12 Hùng Vương", "0905123456")
    received = petition.Received(
        "hotline", "infrastructure", "Đèn hỏng", "vi", True, petitioner=person
    )
    case = engine.submit(petition.Case("PA-1"), petition.Event("e1", operator, received, at)).case
    answered = petition.Answered("Đã sửa", "12/TB-SXD")
    verdict = engine.submit(case, petition.Event("e2", operator, answered, at))
    (notice,) = verdict.notices
    return engine.submit(
        verdict.case, petition.Event("e3", operator, petition.Notified(notice.key, "sms"), at)
    )


def test_an_event_of_a_case_cites_what_its_verdict_cited(engine):
    verdict = delivered(engine)
    case = verdict.case
    cited = [[clause.id for clause in engine.clauses_of(case, event)] for event in case.events]
    assert cited == [["10.1.1", "7"], ["10.1.2.b1", "10.1.2", "16.4"], ["13.1"]]
    assert engine.clauses_of(case, case.events[2]) == verdict.citations
    # What is not of the case is looked at as if it came next: no notice has that key.
    data, at = petition.Notified("0" * 32, "sms"), petition.instant(MONDAY)
    strange = petition.Event("e4", case.events[2].actor, data, at)
    general = engine.regulation.clauses_of(petition.Kind.NOTIFIED, petition.Role.OPERATOR)
    assert engine.clauses_of(case, strange) == general


@LANGUAGES
def test_follow_cites_for_a_delivery_what_the_notice_rests_on(run, engine, tmp_path, lang):
    file = tmp_path / "delivered.jsonl"
    file.write_text(delivered(engine).case.record().to_json() + "\n", "utf-8")
    out = run("follow", file, "--lang", lang)[1]
    told = {"vi": r"Đã gửi thông báo +Điều 13\.1\n", "en": r"Notified +Art\. 13\.1\n"}
    assert re.search(told[lang], out), out


def test_follow_says_corrections_by_their_labels_and_what_a_position_permits(run, tmp_path):
    file = tmp_path / "deadend.jsonl"
    record = petition.read_records(PETITIONS / "answered-at-once.jsonl")[0]
    last, operator = record.events[-1], petition.Actor(petition.Role.OPERATOR)
    more = (
        petition.Corrected(record.events[0].id, "matter", "denunciation", "ghi nhầm"),
        petition.Forwarded("so-xay-dung"),
    )
    events = [
        petition.Event(f"more-{n}", operator, data, last.recorded_at) for n, data in enumerate(more)
    ]
    made = petition.Record(record.case_id, (*record.events, *events))
    file.write_text(made.to_json() + "\n", "utf-8")
    status, out, _ = run("follow", file)
    said = " ".join(out.split())
    assert status == 1
    assert "thành “tố cáo”" in said
    assert "thực hiện việc mà trạng thái này cho phép, như “công khai kết quả”" in said


def test_another_language_is_refused_in_vietnamese(run):
    status, _, err = run("readings", "--lang", "fr")
    assert status == 2
    assert err.startswith("petition: giá trị không hợp lệ cho '--lang': 'fr' không phải là")


def test_follow_as_json(run):
    status, out, _ = run("follow", PETITIONS / "rescheduled-once.jsonl", "--json", "--lang", "en")
    form = json.loads(out)
    assert (status, form["refused"]) == (1, 1)
    (case,) = form["cases"]
    outcomes = [(step["by"], step["verdict"]["outcome"]) for step in case["steps"]]
    assert outcomes.count(("event", "refused")) == 1
    assert outcomes.count(("time", "accepted")) == 2
    refused = next(step for step in case["steps"] if step["verdict"]["outcome"] == "refused")
    assert refused["given"]["kind"] == "rescheduled"
    assert [r["code"] for r in refused["verdict"]["refusals"]] == ["too_many_promises"]
    assert refused["verdict"]["refusals"][0]["clauses"][0]["citation"] == "Art. 11.3"
    owed = {each["owed"]: each["due"] for each in case["steps"][1]["obligations"]}
    assert owed == {"slip_notice": None, "response": "2021-05-04T14:00:00+07:00"}
    assert not case["timeliness"]["answered_late"]


def test_follow_a_record_that_tells_what_time_did(run, engine, tmp_path):
    (given,) = petition.read_records(PETITIONS / "silence-to-the-office.jsonl")
    case = petition.Case(given.case_id)
    for event in given.events:
        case = engine.simulate(case, event.recorded_at).case
        case = engine.submit(case, event).raise_for_refusal().case
    file = tmp_path / "stored.jsonl"
    file.write_text(case.record().to_json(), "utf-8")
    status, out, _ = run("follow", file)
    assert status == 0
    assert "✗" not in out
    assert out.count("Hết thời hạn") == 3


def test_follow_says_when_another_law_judges_than_the_record_names(run, engine, tmp_path):
    (given,) = petition.read_records(PETITIONS / "rescheduled-once.jsonl")
    case = engine.follow(given).case
    file = tmp_path / "stored.jsonl"
    file.write_text(case.record().to_json(), "utf-8")
    other = ("--reading", "I-6=counts_as_rescheduling")
    assert "khác:" not in run("follow", file)[1]
    status, out, err = run("follow", file, *other)
    assert (status, out) == (2, "") and engine.law.regulation.hash[:12] in err
    out = " ".join(run("follow", file, *other, "--as-if")[1].split())
    assert "Quy chế khác: hồ sơ được xét theo gia-lai-192-2021 1" in out
    assert engine.law.regulation.hash[:12] in out
    assert "Lịch khác:" not in out


def test_follow_with_another_reading_and_profile(run, tmp_path):
    file = PETITIONS / "rescheduled-once.jsonl"
    assert run("follow", file, "--reading", "I-6=first_notice_counts")[0] in (1, 2)
    profile = tmp_path / "mine.toml"
    toml = petition.Regulation.builtin_toml().replace("[rescheduling]", "[rescheduling]", 1)
    profile.write_text(
        re.sub(r"(?m)(^\[rescheduling\].*\n)limit = 1", r"\1limit = 2", toml), "utf-8"
    )
    assert run("follow", file, "--profile", profile)[0] == 0


def test_follow_writes_nothing_wider_than_the_terminal(run):
    for file in PETITIONS.glob("*.jsonl"):
        for lang in ("vi", "en"):
            out = run("follow", file, "--lang", lang)[1]
            assert max(map(len, out.split("\n"))) <= 80
            assert "\x1b" not in out


@LANGUAGES
def test_a_refused_correction_names_the_field_as_other_sentences_do(run, tmp_path, lang):
    """What is no field at all stays as it was written."""
    first, *_ = (PETITIONS / "answered-at-once.jsonl").read_text("utf-8").splitlines()
    event = json.loads(first)
    lines = [event]
    for number, field in enumerate(("content_clear", "id", "nothing"), 2):
        data = {"event": event["id"], "field": field, "value": "x", "reason": "y"}
        lines.append({**event, "id": f"c{number}", "kind": "corrected", "data": data})
    file = tmp_path / "x.jsonl"
    file.write_text("\n".join(map(json.dumps, lines)), "utf-8")
    out = " ".join(run("follow", file, "--lang", lang)[1].split())
    said = {
        "vi": ("cho trường “nội dung rõ ràng”", "trường “mã sự kiện” không được", "`nothing`"),
        "en": ("of field “content clear”", "field “event id” cannot", "`nothing`"),
    }
    for text in said[lang]:
        assert text in out
    assert "`content_clear`" not in out


# -- demo ---------------------------------------------------------------------------------------


@LANGUAGES
def test_demo(shown, lang):
    out = shown("demo", "--lang", lang)
    refused = {"vi": "TỪ CHỐI", "en": "REFUSED"}[lang]
    assert out.count(refused) == 1
    for number in ("1. ", "2. ", "3. "):
        assert f"\n{number}" in out
    late = {"vi": "đã trả lời, nhưng trễ hạn", "en": "answered, but late"}[lang]
    assert late in out
    assert {"vi": "3 phản ánh, kiến nghị", "en": "3 petitions followed"}[lang] in out


def test_the_demos_petitions_are_those_of_the_examples():
    shipped = {file.name: file.read_bytes() for file in petitions().iterdir()}
    assert shipped == {file.name: file.read_bytes() for file in PETITIONS.iterdir()}
    assert len(shipped) == 3


def test_the_petitions_were_sent_their_notices():
    """Keys of notices in the files are the ones that the engine gives."""
    for file in PETITIONS.glob("*.jsonl"):
        events = [json.loads(line) for line in file.read_text("utf-8").splitlines()]
        assert any(event["kind"] == "notified" for event in events)


# -- bad input ----------------------------------------------------------------------------------

BAD = [
    (["deadline", "2026-11-23T16:00:00", "8h"], "+07:00"),
    (["deadline", MONDAY, "8x"], "1h30m"),
    (["deadline", "2100-12-31T16:00:00+07:00", "80h"], "2101"),
    (["deadline", MONDAY], "AMOUNT"),
    (["deadline", MONDAY, "8h", "--calendar", "/nowhere/x.toml"], "/nowhere/x.toml"),
    (["calendar", "1999"], "1999"),
    (["calendar", "this"], "YEAR"),
    (["calendar", "2026", "--lang", "fr"], "fr"),
    (["calendar", "2026", "--html", "/nowhere/x.html"], "/nowhere/x.html"),
    (["follow", "/nowhere/x.jsonl"], "/nowhere/x.jsonl"),
    (["follow", PETITIONS / "answered-at-once.jsonl", "--reading", "I-99=x"], "I-99"),
    (["follow", PETITIONS / "answered-at-once.jsonl", "--reading", "I-16"], "I-16"),
    (["follow", PETITIONS / "answered-at-once.jsonl", "--until", "tomorrow"], "tomorrow"),
    (["follow", PETITIONS], str(PETITIONS)),
    (["nothing"], "nothing"),
    (["demo", "--nothing"], "--nothing"),
]


@LANGUAGES
@pytest.mark.parametrize(("arguments", "named"), BAD, ids=lambda value: str(value)[:40])
def test_bad_input_is_one_line_and_status_2(run, arguments, named, lang):
    extra = [] if "--lang" in arguments else ["--lang", lang]
    status, out, err = run(*arguments, *extra)
    assert (status, out) == (2, "")
    assert err.startswith("petition: ")
    assert err.count("\n") == 1
    in_vietnamese = {"AMOUNT": "THỜI_LƯỢNG", "YEAR": "NĂM"}
    assert (in_vietnamese.get(named, named) if lang == "vi" else named) in err


@pytest.mark.parametrize(
    ("option", "text", "place"),
    [
        ("--calendar", 'id = "x"\nversion = 1\n', ":2:"),
        ("--days", "[[day]]\ndate = 2026-12-09\nwindows = 5\n", ":3:"),
    ],
)
def test_bad_files_are_named_with_line_and_column(run, tmp_path, option, text, place):
    file = tmp_path / "bad.toml"
    file.write_text(text)
    status, _, err = run("deadline", MONDAY, "8h", option, file)
    assert status == 2
    assert err.startswith(f"petition: {file}{place}")
    assert err.count("\n") == 1


def test_bad_lines_of_events_are_named(run, tmp_path):
    lines = (PETITIONS / "answered-at-once.jsonl").read_text("utf-8").split("\n")
    file = tmp_path / "bad.jsonl"
    file.write_text("\n".join([lines[0], lines[1].replace('"answered"', '"answerd"')]), "utf-8")
    status, _, err = run("follow", file)
    assert status == 2
    assert err.startswith(f"petition: {file}:2:")
    assert "answered" in err


# -- help and the process -----------------------------------------------------------------------


@LANGUAGES
def test_help_is_in_the_language_asked_for(run, lang):
    for command in ([], ["deadline"], ["calendar"], ["follow"], ["demo"]):
        status, out, _ = run(*command, "--help", "--lang", lang)
        assert status == 0
        assert "|" not in out.replace("vi|en", "")
        assert bool(VIETNAMESE.search(out)) == (lang == "vi")
    assert run()[0] == 0


def test_a_terminal_gets_colour_and_a_pipe_does_not():
    command = [sys.executable, "-m", "petition", "calendar", "2026"]
    environment = {"PATH": "/usr/bin:/bin", "LC_ALL": "C", "PYTHONPATH": ":".join(sys.path)}
    plain = subprocess.run(command, capture_output=True, env=environment, check=True).stdout
    assert b"\x1b" not in plain
    assert "Thứ Ba 24/11".encode() in plain  # UTF-8, whatever the locale
    colour = subprocess.run(
        command,
        capture_output=True,
        env=environment | {"FORCE_COLOR": "1", "TERM": "xterm"},
        check=True,
    ).stdout
    assert b"\x1b" in colour
    assert b"24*" in plain
    assert b"24*" not in colour


ENGLISH = re.compile(
    "Usage|Options|Arguments|Commands|default|required|Show|exit|Missing|Invalid|such|value|Input"
    r"|extra|\b(the|is|not|of|an?|and|FILE|TIME|START|PROFILE)\b"
)
PARSED = [
    [],
    ["deadline"],
    ["deadline", MONDAY, "8h", "9h"],
    ["deadline", MONDAY, "8h", "--calendar"],
    ["calendar", "this"],
    ["calendar", "2026", "--json=yes"],
    ["calendar", "2026", "--lang", "fr"],
    ["calendar", "1999"],
    ["folow"],
    ["follow", "/nowhere/x.jsonl"],
    ["follow", PETITIONS],
    ["demo", "--versio"],
    ["audit", PETITIONS / "answered-at-once.jsonl", "--period", "day"],
    ["graph", "--format", "png"],
]


@pytest.mark.parametrize("arguments", PARSED, ids=str)
def test_what_the_parser_says_is_wholly_in_vietnamese(run, arguments):
    _, out, err = run(*arguments)
    assert VIETNAMESE.search(out + err)
    told = re.sub(r"'[^']*'|\S*/\S*|--\S+|petition\S*", "", err or out.partition("\n\n")[0])
    assert not ENGLISH.search(told), told


def test_help_of_every_command_is_wholly_in_vietnamese(run):
    commands = re.findall(r"^  (\w+)  +\S", run("--help")[1], re.MULTILINE)
    assert {"follow", "audit", "verify", "check", "scenario"} <= set(commands)
    for command in commands:
        out = re.sub(r"--\S+|JSON|XML|HTML|TOML|iCalendar", "", run(command, "--help")[1])
        assert "Cách dùng: petition" in out
        assert not ENGLISH.search(out), (command, ENGLISH.search(out)[0], out)


def test_a_wrong_call_is_told_with_the_help_of_its_command(run):
    for call in (("verify",), ("store", "sweep"), ()):
        name = " ".join(("petition", *call))
        assert run(*call, "--foo")[::2] == (
            2,
            f"petition: không có tùy chọn --foo ({name} --help)\n",
        )


def test_a_recorded_delivery_is_told_by_the_name_of_its_channel(shown):
    out = shown("follow", PETITIONS / "answered-at-once.jsonl")
    assert "kết quả trả lời → tổ chức, cá nhân (Tổng đài (0269)1022)" in out
