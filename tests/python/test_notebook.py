"""What a notebook shows: every value that has a picture, in both languages, with texts as data."""

import datetime
import re
import subprocess
import sys
from html.parser import HTMLParser
from xml.etree import ElementTree

import pytest

import petition
from petition import Actor, Event, Period, Received, Regulation, Role, WorkingTime, instant
from petition.notebook import View, html, svg

MARKUP = '<script>alert("1")</script><b onclick="x()">&'
AT = instant("2026-11-23T16:00:00+07:00")


def petition_of(content=MARKUP, name=MARKUP):
    return Received(
        channel="hotline",
        topic="infrastructure",
        content=content,
        language="vi",
        content_clear=True,
        petitioner=petition.Petitioner(name, MARKUP, "0905123456"),
    )


@pytest.fixture(scope="module")
def shown():
    """One value of each kind, with markup wherever somebody else wrote."""
    engine = petition.Engine.builtin()
    case = petition.Case(f"PA-1 {MARKUP}")
    operator = Actor(Role.OPERATOR, name=MARKUP)
    received = engine.submit(case, Event("e1", operator, petition_of(), AT))
    assert received
    sent = petition.Forwarded("so-xay-dung")
    forwarded = engine.submit(received.case, Event(f"e2 {MARKUP}", operator, sent, AT))
    assert forwarded
    refused = engine.submit(forwarded.case, Event("e3", operator, sent, AT))
    owed = engine.obligations(forwarded.case)[-1]
    start, end = petition.period_of(Period.MONTH, datetime.date(2026, 11, 24))
    summary = petition.audit(engine, forwarded.case.record(), end).summary
    return {
        "calendar": engine.calendar,
        "case": forwarded.case,
        "accepted": forwarded,
        "refused": refused,
        "sum": engine.calendar.explain_add(AT, "8h"),
        "sum in days": engine.calendar.explain_add(AT, "3d"),
        "explanation": engine.explain(owed, forwarded.case),
        "regulation": engine.regulation,
        "difference": engine.regulation.diff(Regulation.builtin("ha-noi")),
        "report": petition.report(engine.regulation, [summary], start, end),
    }


KINDS = (
    "calendar",
    "case",
    "accepted",
    "refused",
    "sum",
    "sum in days",
    "explanation",
    "regulation",
    "difference",
    "report",
)


class Read(HTMLParser):
    """Tags that are open, those that were seen, and the text without style."""

    VOID = {"br", "hr", "meta"}

    def __init__(self, source):
        super().__init__()
        self.open, self.seen, self.text = [], [], ""
        self.feed(source)
        self.close()

    def handle_starttag(self, tag, attrs):
        self.seen.append((tag, dict(attrs)))
        if tag not in self.VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag, attrs):
        self.seen.append((tag, dict(attrs)))

    def handle_endtag(self, tag):
        assert self.open.pop() == tag

    def handle_data(self, data):
        if "style" not in self.open:
            self.text += data


@pytest.mark.parametrize("lang", ["vi", "en"])
@pytest.mark.parametrize("kind", KINDS)
def test_it_is_html_that_runs_and_loads_nothing(shown, kind, lang):
    read = Read(html(shown[kind], lang))
    assert read.open == []
    assert read.seen[0][0] == "div" and read.seen[0][1]["lang"] == lang
    assert not {tag for tag, _ in read.seen} & {"script", "img", "link", "iframe", "object"}
    for _, attributes in read.seen:
        assert not {name for name in attributes if name.startswith("on") or name == "src"}
        assert not re.search("url|javascript", attributes.get("style", ""))


@pytest.mark.parametrize("kind", ["case", "accepted", "refused"])
def test_texts_of_others_are_shown_as_they_are(shown, kind):
    assert MARKUP in Read(html(shown[kind])).text


@pytest.mark.parametrize("kind", KINDS)
def test_a_notebook_gets_vietnamese(shown, kind):
    value = shown[kind]
    assert value._repr_html_() == html(value) == View(value)._repr_html_()
    assert View(value, "en")._repr_html_() == html(value, "en") != html(value)


def test_what_is_told(shown):
    told = {kind: Read(html(value)).text for kind, value in shown.items()}
    assert "Ngày Văn hóa Việt Nam" in told["calendar"]
    assert "249 ngày làm việc" in told["calendar"]
    assert "Đầu mối tiếp nhận" in told["case"] and "Chuyển phiếu" in told["case"]
    assert "Chấp nhận" in told["accepted"] and "Phiếu chuyển → đầu mối" in told["accepted"]
    assert "Từ chối" in told["refused"] and "Cách làm đúng" in told["refused"]
    assert "Hạn 16:00 Thứ Tư 25/11/2026" in told["sum"]
    assert "07:00–11:00, 13:00–16:00" in told["sum"]
    assert "3 ngày làm việc sau ngày 23/11" in told["sum in days"]
    assert "Điều 11.1" in told["explanation"]
    assert "8 giờ làm việc" in told["regulation"] and "Văn phòng UBND tỉnh" in told["regulation"]
    assert "cấp xử lý “đầu mối tiếp nhận”, thời hạn" in told["difference"]
    assert "so-xay-dung" in told["report"] and "Tổng cộng" in told["report"]


def test_a_sum_counts_what_it_shows(shown):
    """The filled part of the bars is the working time, of 24 hours a bar."""
    widths = re.findall(r"width:([\d.]+)%", html(shown["sum"]))
    assert sum(map(float, widths)) * 864 == pytest.approx(8 * 3600, abs=20)


def test_a_case_of_another_law_is_told_by_ids():
    toml = Regulation.builtin_toml().replace('version = "1"', 'version = "9"', 1)
    engine = petition.Engine(Regulation.parse(toml), petition.Calendar.builtin())
    case = engine.submit(
        petition.Case("PA-1"), Event("e1", Actor(Role.OPERATOR), petition_of("a", "b"), AT)
    ).case
    told = Read(html(case)).text
    assert "Tiếp nhận — nhân viên trực" in told and "hotline" in told
    assert "gia-lai-192-2021 9" in told
    told = Read(View(case, regulation=engine.regulation)._repr_html_()).text
    assert "Tổng đài (0269)1022 · Hạ tầng kỹ thuật" in told and "Điều 10.1.1" in told


def test_drawings_are_svg(shown):
    for lang in ("vi", "en"):
        drawn = svg(shown["sum"], lang)
        root = ElementTree.fromstring(drawn)
        assert root.tag == "{http://www.w3.org/2000/svg}svg"
        filled = [
            r for r in root.iter("{http://www.w3.org/2000/svg}rect") if r.get("class") == "hours"
        ]
        width = sum(float(rect.get("width")) for rect in filled)
        assert width / 360 * 24 == pytest.approx(8)
    assert shown["sum"]._repr_svg_() == svg(shown["sum"])
    process = shown["regulation"]._repr_svg_()
    assert process.startswith("<svg") and "Điều 10.2.2" in process


def test_without_graphviz_the_rest_is_shown(shown, monkeypatch):
    monkeypatch.setenv("PATH", "")
    assert shown["regulation"]._repr_svg_() is None
    assert "8 giờ làm việc" in html(shown["regulation"])


def test_other_values_have_no_picture():
    for call in (html, svg, View):
        with pytest.raises(petition.WrongType, match="takes one of"):
            call(WorkingTime.hours(8))


def test_it_needs_numpy_only_and_is_made_when_it_is_asked_for():
    code = (
        "import sys, petition\n"
        "assert 'petition.notebook' not in sys.modules\n"
        "petition.Calendar.builtin()._repr_html_()\n"
        "print(*sorted({'rich', 'typer', 'pyarrow', 'pandas', 'IPython'} & sys.modules.keys()))"
    )
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert run.stdout.strip() == ""
