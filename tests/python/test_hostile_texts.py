"""Text of a petitioner is data wherever it is shown: each output is read as its readers read it."""

import csv
import io
import json
import re
import shutil
import unicodedata
from collections import Counter
from html.parser import HTMLParser
from xml.etree import ElementTree

import icalendar
import openpyxl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import petition
from petition import harmless, ical
from petition.cli import main
from petition.drawing import draw
from petition.logs import read, write_csv, write_ocel, write_xes

UNSEEN = re.compile(
    "[\0-\x1f\x7f-\x9f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff"
    "\U000e0000-\U000e007f]"
)
HOSTILE = [
    "\x1b[31mđỏ\x1b[0m",
    "\x1b]8;;http://evil.example\x1b\\xem\x1b]8;;\x1b\\",
    "\x1b]52;c;cm0gLXJm\x07",
    "\x1b[2J\x1b[1;1H✓ đúng hạn",
    "\x9b31m\x9d0;tên\x9c",
    "xóa\x7f\x7f\x7f",
    "<script>alert(1)</script>",
    "</text><script>alert(1)</script>",
    "</title></style></script><img src=x onerror=alert(1)>",
    '" onmouseover="alert(1)',
    "]]> --> <!-- &lt;b&gt; &#27;[31m",
    '=HYPERLINK("http://evil.example","xem")',
    "@SUM(1+1)",
    "+cmd|' /C calc'!A0",
    "-2+3",
    "'=1+1",
    "＝1+1",
    "\t=1+1",
    "báo cáo \u202egpj.exe",
    "\u2066ẩn\u2069 \u2067x\u2069 \u200e\u200f",
    "a\u200bb\ufeffc\u2028d\u2029e",
    "mật\U000e0041\U000e0042\U000e007f",
    "x" + "\u0301" * 10_000,
    "[bold red]đậm[/bold red] [link=http://evil.example]x[/link]",
    "dòng một\n✓ 16:00 Đã trả lời\r\nhết",
    "x\nBEGIN:VEVENT\nSUMMARY:y\nEND:VEVENT",
    "\\nBEGIN:VEVENT;X=1,2",
    "a|b\\|c\\\\ ` {x} %s $(reboot)",
]
NUL = "trước\0sau"
READABLE = [
    "Nguyễn Thị Hồng Hạnh",
    unicodedata.normalize("NFD", "Nguyễn Thị Hồng Hạnh"),
    "👩‍👩‍👧 👨🏽‍💻 🏳️‍🌈 ❤️",
    "می‌خواهم",
    "H'Linh Niê Kđăm; Ksor Ơ̆",
    "Điểm 1: 50 % < 60 % & “đạt”",
]


def seen_only(text, ends="\n", heaps=False):
    """No sign that acts on a screen or hides; a letter in its line, but in what programs read."""
    found = [sign for sign in UNSEEN.findall(text) if sign not in ends]
    assert not found, [hex(ord(sign)) for sign in found]
    assert heaps or not re.search("[\u0300-\u036f]{9}", text)


# -- the one home ----------------------------------------------------------------------------------

TEXT = st.text(st.characters() | st.sampled_from("\x1b\x9b\u202e\u2066\u200b\u0301\0=+-@'\"<&\\\n"))


@pytest.mark.parametrize("text", [*HOSTILE, NUL])
def test_a_line_is_one_line_that_is_seen(text):
    assert "\n" not in harmless.line(text)
    seen_only(harmless.line(text))


@pytest.mark.parametrize("text", READABLE)
def test_what_people_write_stays(text):
    assert harmless.line(text) == harmless.lines(text) == harmless.visible(text) == text


def test_a_letter_keeps_as_many_marks_as_any_script_has():
    assert harmless.line("a" + "\u0301" * 8) == "a" + "\u0301" * 8
    assert harmless.line("a" + "\u0301" * 9 + "b") == "a" + "\u0301" * 8 + "\ufffdb"


@given(TEXT)
def test_any_text_is_harmless(text):
    for shown in (harmless.line(text), harmless.lines(text), harmless.visible(text, "\n")):
        UNSEEN.sub("", shown).encode()
        assert not [sign for sign in UNSEEN.findall(shown) if sign != "\n"]
    assert harmless.line(harmless.line(text)) == harmless.line(text)
    assert "\n" not in harmless.line(text)


@given(TEXT)
def test_a_cell_is_no_formula_and_comes_back(text):
    marked = harmless.cell(text)
    assert not re.match("[ \u00a0\ufeff]*[=+\\-@＝＋－＠\t\r\n]", marked)
    assert harmless.plain_cell(marked) == text


@given(st.text("'=+ \n1a"))
def test_a_cell_with_apostrophes_comes_back(text):
    assert harmless.plain_cell(harmless.cell(text)) == text


@given(st.dictionaries(TEXT, TEXT))
def test_json_says_the_same(value):
    written = harmless.json_of(value)
    written.encode()
    assert not UNSEEN.search(written)
    assert json.loads(written) == value


@given(TEXT)
def test_an_attribute_of_xml_is_read_as_it_was(text):
    written = harmless.attribute(text)
    assert not UNSEEN.search(written)
    value = ElementTree.fromstring(f"<a b={written}/>").get("b")
    assert value == re.sub(
        "[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\ud800-\udfff]",
        lambda sign: harmless.visible(sign[0]),
        text,
    )


class Tags(HTMLParser):
    """The elements of a page with the names of their attributes, and its texts."""

    def __init__(self, source):
        super().__init__()
        self.found, self.texts = Counter(), []
        self.feed(source)
        self.close()

    def handle_starttag(self, tag, attributes):
        self.found[tag, tuple(name for name, _ in attributes)] += 1

    def handle_data(self, data):
        self.texts.append(data)

    def handle_comment(self, data):
        self.found["a comment", ()] += 1


@given(TEXT)
def test_html_has_no_element_of_a_text(text):
    shown = harmless.html(text)
    page = Tags(f'<p title="{shown}">{shown}</p>')
    assert page.found == {("p", ("title",)): 1}
    assert "".join(page.texts) == harmless.lines(text.replace("\r\n", "\n"), "\t\n")


# -- a log of petitioners who want to do harm ------------------------------------------------------


def record(number, text, names, phone="0905123456", topic="infrastructure"):
    """What a petitioner, an operator and a unit can fill in; late, so that an audit finds it."""

    def event(id, kind, day, data, role="operator", **actor):
        at = f"2026-11-{day}T08:00:00+07:00"
        times = {"occurred_at": at, "recorded_at": at}
        actor = {"role": role, **actor}
        return {"case": case, "id": id, "kind": kind, **times, "actor": actor, "data": data}

    case = name = text
    if not (names and accepted(text)):
        case, name = f"PA-{number}", "Sở"
    received = {
        "channel": "hotline",
        "topic": topic,
        "content": text,
        "content_clear": True,
        "language": "vi",
        "matter": "petition",
        "petitioner": {"name": text, "address": text, "phone": phone},
        "recording": text,
    }
    unit = {"role": "focal_point", "unit": name, "name": name}
    return [
        event("e1", "received", 16, received, name=name, recorded_by=name),
        event("e2", "forwarded", 16, {"unit": name}),
        event("e3", "appointed", 16, {"due_at": "2026-11-20T08:00:00+07:00"}, **unit),
        event(
            "e4",
            "rescheduled",
            17,
            {"due_at": "2026-11-23T08:00:00+07:00", "reason": text},
            **unit,
        ),
        event("e5", "answered", 27, {"result": text, "signed_document": text}, **unit),
        event("e6", "rated", 28, {"rating": "dissatisfied", "reason": text}, role="petitioner"),
        event("e7", "commented", 28, {"text": text}, role="petitioner"),
        event("e8", "published_by_unit", 28, {"url": text}, **unit),
        event("e9", "corrected", 28, {"event": "e1", "field": "content", "value": text}),
    ]


def accepted(text):
    """Whether it may be an id and a name: where not, it stands in what is free text only."""
    at = petition.instant("2026-11-16T08:00:00+07:00")
    actor = petition.Actor(petition.Role.OPERATOR, text, text, text)
    event = petition.Event("e", actor, petition.Received("hotline"), at)
    try:
        petition.Engine.builtin().submit(petition.Case(text), event)
    except petition.Error:
        return False
    return len(text.encode()) <= MOST_BYTES_OF_AN_ID


MOST_BYTES_OF_AN_ID = 200


def log_of(path, texts, names=True):
    """A file of cases, one for each text that is handled; with names, and one that is refused."""
    events = [event for n, text in enumerate(texts) for event in record(n, text, names)]
    if names:
        for n, text in enumerate(texts):
            refused = record(n, text, names, phone=text, topic=text)
            events += [event | {"case": f"{event['case']} 2"} for event in refused]
    path.write_text("".join(json.dumps(event) + "\n" for event in events), "utf-8")
    return path


TAKEN = [text for text in HOSTILE if not re.search("[\0-\x08\x0b\x0c\x0e-\x1f]", text)]
PLAIN = [f"văn bản {n:03}" for n in range(len(TAKEN))]


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    into = tmp_path_factory.mktemp("hostile")
    log_of(into / "hostile.jsonl", TAKEN)
    log_of(into / "plain.jsonl", PLAIN)
    return into


@pytest.fixture
def run(run, monkeypatch):
    monkeypatch.setenv("COLUMNS", "100")
    return run


# -- the terminal ----------------------------------------------------------------------------------


@pytest.mark.parametrize("lang", ["vi", "en"])
def test_follow_shows_nothing_that_acts_on_a_terminal(run, folder, lang):
    status, out, err = run("follow", folder / "hostile.jsonl", "--lang", lang)
    assert status in (0, 1) and err == ""
    seen_only(out)
    assert "[bold red]đậm[/bold red]" in out
    assert "\\u202e" in out and "␊" in out


def test_a_line_of_a_petition_is_no_line_of_the_screen(run, folder):
    _, out, _ = run("follow", folder / "hostile.jsonl")
    assert not [line for line in out.splitlines() if line.strip().startswith("✓ 16:00 Đã")]


def test_colours_are_only_those_of_the_screen(run, folder, monkeypatch):
    monkeypatch.setenv("FORCE_COLOR", "1")
    _, out, _ = run("follow", folder / "hostile.jsonl")
    assert "\x1b[" in out
    seen_only(re.sub(r"\x1b\[[0-9;]*m", "", out))
    assert "\x1b]" not in out


@pytest.mark.parametrize(
    "arguments",
    [
        ("sweep", "FILE", "--at", "2026-11-18T08:00:00+07:00", "--all"),
        ("sweep", "FILE", "--json"),
        ("whatif", "FILE", "--reading", "I-16=occurred"),
        ("whatif", "FILE", "--reading", "I-16=occurred", "--json"),
        ("follow", "FILE", "--json"),
        ("audit", "FILE", "--period", "month", "--top", "50"),
        ("audit", "FILE", "--json"),
    ],
    ids=" ".join,
)
def test_other_commands_do_not_either(run, folder, arguments):
    file = folder / "hostile.jsonl"
    _, out, err = run(*(file if each == "FILE" else each for each in arguments))
    seen_only(out + err, heaps="--json" in arguments)
    if "--json" in arguments:
        json.loads(out)


def test_json_still_has_the_very_texts(run, folder):
    _, out, _ = run("follow", folder / "hostile.jsonl", "--json")
    given = [case["steps"][0]["given"]["data"]["content"] for case in json.loads(out)["cases"]]
    assert given == [*TAKEN, *TAKEN]


@pytest.mark.parametrize("text", [*HOSTILE, NUL])
def test_errors_are_one_line(run, tmp_path, text):
    for content in (text, json.dumps(text), json.dumps({text: 1}), json.dumps({"case": text})):
        (tmp_path / "x.jsonl").write_text(content, "utf-8")
        status, out, err = run("follow", tmp_path / "x.jsonl")
        assert out == "" or status == 0
        seen_only(err)
        assert err.count("\n") <= 1
    if "\0" not in text:
        for arguments in (("follow", text), (text,), ("deadline", text, text), ("check", text)):
            status, out, err = run(*arguments)
            assert status == 2
            seen_only(out + err)


@pytest.mark.parametrize("text", TAKEN)
def test_a_scenario_of_a_hostile_case_is_text_and_holds(run, tmp_path, text):
    file = log_of(tmp_path / "all.jsonl", [text])
    case = json.loads(file.read_text("utf-8").splitlines()[0])["case"]
    status, out, err = run("scenario", file, f"--case={case}")
    assert status == 0, err
    seen_only(out, heaps=True)
    file = log_of(tmp_path / "one.jsonl", [text], names=False)
    status, out, err = run("scenario", file)
    assert status == 0, err
    seen_only(out, heaps=True)
    (tmp_path / "one.feature").write_text(out, "utf-8")
    junit, page = tmp_path / "x.xml", tmp_path / "x.html"
    status, out, err = run(
        "check", tmp_path / "one.feature", "--junit", junit, "--html", page, "--steps"
    )
    seen_only(out + err)
    assert status == 0, out
    ElementTree.fromstring(junit.read_text("utf-8"))
    seen_only(page.read_text("utf-8"))
    assert not [tag for tag, _ in Tags(page.read_text("utf-8")).found if tag in ("script", "img")]


# -- what an audit leaves in a folder --------------------------------------------------------------


@pytest.fixture(scope="module")
def left(folder):
    def audit(name):
        out = folder / name
        with pytest.raises(SystemExit):
            main(["audit", str(folder / f"{name}.jsonl"), "--out", str(out)])
        return out

    return {name: audit(name) for name in ("hostile", "plain")}


def test_the_page_has_the_elements_of_a_harmless_one(left):
    hostile, plain = ((left[n] / "report.html").read_text("utf-8") for n in ("hostile", "plain"))
    seen_only(re.sub("<script.*?</script>", "", hostile, flags=re.DOTALL), "\n\t")
    seen_only(hostile, "\n\t", heaps=True)
    there, wanted = Tags(hostile).found, Tags(plain).found
    assert there["script", ()] == wanted["script", ()]
    assert set(there) == set(wanted)
    assert {tag for tag, _ in there} == {tag for tag, _ in wanted}
    for tag in ("img", "a", "iframe", "object", "form", "link", "style"):
        assert sum(n for (t, _), n in there.items() if t == tag) == sum(
            n for (t, _), n in wanted.items() if t == tag
        )


def test_no_cell_of_the_workbook_is_a_formula_of_a_text(left):
    book = openpyxl.load_workbook(left["hostile"] / "audit.xlsx")
    strings = 0
    for sheet in book:
        for row in sheet.iter_rows():
            for cell in row:
                if cell.data_type == "f":
                    assert cell.row == 1 and cell.value.startswith("=SUBTOTAL(109,")
                assert cell.hyperlink is None
                if cell.data_type == "s":
                    strings += 1
                    seen_only_in_cells(cell.value)
    assert strings > 100


def seen_only_in_cells(text):
    assert not [sign for sign in UNSEEN.findall(text) if sign not in "\t\r\n"]


def test_no_field_of_csv_is_a_formula(left):
    for file in left["hostile"].glob("*.csv"):
        content = file.read_bytes().decode("utf-8-sig")
        for row in csv.reader(io.StringIO(content, newline=""), delimiter=";"):
            for field in row:
                seen_only_in_cells(field)
                assert not field.lstrip(" \u00a0\ufeff").startswith(tuple("=+-@＝＋－＠\t\r\n"))


# -- logs ------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "write"), [("x.csv", write_csv), ("x.xes", write_xes), ("x.json", write_ocel)]
)
def test_a_hostile_log_comes_back_as_it_was(folder, tmp_path, name, write):
    log = read(folder / "hostile.jsonl")
    write(log, tmp_path / name)
    back = read(tmp_path / name)
    columns = ["case", "id", "kind", "unit", "name", "recorded_by", "data"]

    def rows(of):
        return sorted(map(str, of.events.select(columns).to_pylist()))

    assert rows(back) == rows(log)
    assert log.judged > 5 * len(TAKEN)


def test_xes_and_ocel_hold_nothing_unseen(folder, tmp_path):
    log = read(folder / "hostile.jsonl")
    write_xes(log, tmp_path / "x.xes")
    write_ocel(log, tmp_path / "x.json")
    for name in ("x.xes", "x.json"):
        assert not [s for s in UNSEEN.findall((tmp_path / name).read_text("utf-8")) if s != "\n"]
    tags = {each.tag.rpartition("}")[2] for each in ElementTree.parse(tmp_path / "x.xes").iter()}
    assert tags == {
        "log", "extension", "global", "classifier", "trace", "event", "string", "date"
    }  # fmt: skip


def test_no_cell_of_our_log_is_a_formula(folder, tmp_path):
    write_csv(read(folder / "hostile.jsonl"), tmp_path / "x.csv")
    content = (tmp_path / "x.csv").read_bytes().decode("utf-8-sig")
    for row in csv.reader(io.StringIO(content, newline="")):
        assert not [f for f in row if f.lstrip().startswith(tuple("=+-@＝＋－＠"))]


@pytest.mark.parametrize("lang", ["vi", "en"])
def test_a_draft_of_a_mapping_is_toml(run, tmp_path, lang):
    import tomllib

    texts = [text for text in HOSTILE if "\0" not in text]
    out = io.StringIO()
    rows = csv.writer(out)
    rows.writerow(["Mã hồ sơ", "Hoạt động", "Thời gian", *texts])
    rows.writerows([f"PA-{n}", text, "20/04/2021 15:00", *texts] for n, text in enumerate(texts))
    (tmp_path / "x.csv").write_text(out.getvalue(), "utf-8")
    status, printed, err = run("audit", tmp_path / "x.csv", "--guess-mapping", "--lang", lang)
    assert status == 0, err
    seen_only(printed, heaps=True)
    tomllib.loads(printed)


# -- drawings, calendars, profiles -----------------------------------------------------------------

ONE_LINE = [text[:99] for text in HOSTILE if not UNSEEN.search(text)]


def law(name, text):
    """A profile whose title and clauses are called so."""
    said = json.dumps(text, ensure_ascii=False)
    both = f"vi = {said}, en = {said}"

    def clause(match):
        return match[1] + both

    toml = petition.Regulation.builtin_toml(name)
    toml = re.sub(r'(does = \[.*?\], )vi = "[^"]*", en = "[^"]*"', clause, toml)
    title = re.search(r"(?m)^title = .*$", toml)[0]
    return petition.Regulation.parse(toml.replace(title, f"title = {{ {both} }}", 1))


@pytest.mark.parametrize("name", ["gia-lai", "gia-lai-dau-tu"])
@pytest.mark.parametrize("text", ONE_LINE)
def test_a_drawing_has_the_elements_of_a_harmless_one(name, text):
    formats = ["scxml", *(["svg", "bpmn"] if shutil.which("dot") else [])]
    for format in formats:
        drawn = [draw(law(name, each), format) for each in (text, "tên")]
        seen_only(drawn[0])
        there, wanted = (
            Counter(
                (each.tag, tuple(each.keys()))
                for each in ElementTree.fromstring(re.sub("<!DOCTYPE[^>]*>", "", source)).iter()
            )
            for source in drawn
        )
        if format in ("svg", "bpmn"):  # a longer title takes more lines and other ways
            assert set(there) == set(wanted)
        else:
            assert there == wanted
    for format in ("mermaid", "dot"):
        drawn = draw(law(name, text), format)
        seen_only(drawn)
        assert len(drawn.splitlines()) == len(draw(law(name, "tên"), format).splitlines())


@pytest.mark.parametrize("name", ["gia-lai", "gia-lai-dau-tu"])
def test_a_diagram_of_mermaid_has_no_html_but_line_breaks(name):
    for text in ONE_LINE:
        drawn = draw(law(name, text), "mermaid").replace("<br/>", "").replace("-->", "")
        assert not set("<>&") & set(drawn)


@pytest.mark.parametrize("text", ONE_LINE)
def test_a_day_off_in_icalendar_is_one_event(text):
    calendar = petition.Calendar.builtin()
    said = json.dumps(text, ensure_ascii=False)
    days = (
        '[[day]]\ndate = 2026-12-09\nwindows = []\nkind = "holiday"\n'
        f"reason = {{ vi = {said}, en = {said} }}\ninstrument = {said}\n"
    )
    before = len(icalendar.Calendar.from_ical(ical.write(calendar, 2026)).walk("VEVENT"))
    written = ical.write(calendar.with_days(days, "x.toml"), 2026)
    events = icalendar.Calendar.from_ical(written).walk("VEVENT")
    assert len(events) == before + 1
    composed = unicodedata.normalize("NFC", text)
    (summary,) = [e["SUMMARY"] for e in events if e["DTSTART"].dt.isoformat() == "2026-12-09"]
    assert summary == text or summary == composed


@pytest.mark.parametrize(
    "escape", ["\\u001b[31m", "\\u0000", "\\u009b", "\\u2028", "\\u202e", "\\u2066", "\\n"]
)
def test_a_calendar_and_a_profile_refuse_what_is_not_seen(escape):
    days = (
        '[[day]]\ndate = 2026-12-09\nwindows = []\nkind = "holiday"\n'
        f'reason = {{ vi = "x{escape}", en = "x" }}\ninstrument = "x"\n'
    )
    toml = petition.Regulation.builtin_toml()
    toml = toml.replace('label = { vi = "', f'label = {{ vi = "{escape}', 1)
    for load in (
        lambda: petition.Calendar.builtin().with_days(days, "x.toml"),
        lambda: petition.Regulation.parse(toml, "x.toml"),
    ):
        with pytest.raises(petition.InvalidInput) as refused:
            load()
        assert refused.value.line > 0
        seen_only(str(refused.value), "")


@settings(max_examples=30)
@given(TEXT)
def test_reprs_show_what_is_not_seen(text):
    values = [
        petition.Text(text, text),
        petition.Petitioner(text, text),
        petition.Received(content=text),
        petition.Actor(petition.Role.OPERATOR, text, text),
    ]
    for value in values:
        assert not [s for s in UNSEEN.findall(repr(value))]


@pytest.mark.parametrize("text", TAKEN)
def test_a_notice_sends_nothing_unseen(text):
    engine = petition.Engine.builtin()
    at = petition.instant("2026-11-16T08:00:00+07:00")
    operator = petition.Actor(petition.Role.OPERATOR)
    received = petition.Received(
        channel="hotline",
        topic="infrastructure",
        content=text,
        language="vi",
        content_clear=True,
        petitioner=petition.Petitioner(text, text, "0905123456"),
    )
    case = engine.submit(petition.Case("PA-1"), petition.Event("e1", operator, received, at)).case
    answered = petition.Event("e2", operator, petition.Answered(text), at)
    verdict = engine.submit(case, answered)
    assert verdict.notices
    for notice in verdict.notices:
        for lang in ("vi", "en"):
            seen_only(engine.text(notice, verdict.case, lang), "\t\r\n", heaps=True)
            seen_only(engine.short_text(notice, verdict.case, lang), "\t\r\n", heaps=True)
