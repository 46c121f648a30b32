"""The report as one page: whole without a network, harmless, true, in one language."""

import re
from dataclasses import replace
from html.parser import HTMLParser

import pyarrow as pa
import pytest
from oversight_log import made
from test_oversight_files import renamed

from petition import Record, Text
from petition.oversight import payload as payloads
from petition.oversight.page import page
from petition.oversight.words import IN_TIME, VERDICTS
from petition.oversight.write import overview_of

AUDIT = made(220)
VOID = {"meta", "br", "input", "link", "img"}
SHAPES = {"path", "rect", "line", "circle", "stop"}


class Reader(HTMLParser):
    """What is in a page, and whether what is opened is closed."""

    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.open, self.tags, self.texts, self.scripts = [], [], [], []

    def handle_starttag(self, tag, attributes):
        self.tags.append((tag, dict(attributes)))
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag, attributes):
        self.tags.append((tag, dict(attributes)))

    def handle_endtag(self, tag):
        assert self.open.pop() == tag

    def handle_data(self, data):
        if "script" in self.open:
            self.scripts.append(data)
        elif "style" not in self.open:
            self.texts.append(data)

    @property
    def text(self):
        return " ".join(" ".join(self.texts).split())


def read(found, lang="vi"):
    reader = Reader()
    reader.source = page(*overview_of(found, lang))
    reader.feed(reader.source)
    reader.close()
    assert reader.open == []
    return reader


@pytest.fixture(scope="module", params=["vi", "en"])
def shown(request):
    return request.param, read(AUDIT, request.param)


def test_it_needs_nothing_else(shown):
    _, seen = shown
    policy = next(a["content"] for tag, a in seen.tags if a.get("http-equiv"))
    assert policy.startswith("default-src 'none'")
    assert "unsafe-eval" not in policy
    for _, attributes in seen.tags:
        assert not {"src", "srcset", "data", "action", "background"} & attributes.keys()
        assert attributes.get("href", "#").startswith("#")
    style = re.findall(r"<style>(.*?)</style>", seen.source, re.DOTALL)[0]
    assert "url(" not in style and "@import" not in style


def test_every_part_is_there_and_linked(shown):
    _, seen = shown
    ids = [
        attributes["id"] for tag, attributes in seen.tags if tag == "section" and "id" in attributes
    ]
    links = [a["href"][1:] for tag, a in seen.tags if tag == "a" and "href" in a]
    assert links == ["main", *ids]
    assert [a["data-grid"] for tag, a in seen.tags if "data-grid" in a] == [
        "verdicts",
        "kinds",
        "clauses",
        "levels",
        "units",
        "topics",
        "channels",
        "periods",
    ]
    assert [a["data-chart"] for tag, a in seen.tags if "data-chart" in a] == [
        "periods",
        "heat",
        "holders",
        "hours",
    ]
    assert len([a for tag, a in seen.tags if a.get("class") == "case"]) == 10


def test_it_can_be_read_aloud_and_by_keyboard(shown):
    lang, seen = shown
    assert [a["lang"] for tag, a in seen.tags if tag == "html"] == [lang]
    assert all(a.get("scope") in ("col", "row") for tag, a in seen.tags if tag == "th")
    buttons = [a for tag, a in seen.tags if tag == "button"]
    assert buttons and all(a.get("type") == "button" for a in buttons)
    assert not [a for _, a in seen.tags if any(name.startswith("on") for name in a)]
    levels = [int(tag[1]) for tag, _ in seen.tags if re.fullmatch(r"h\d", tag)]
    assert levels[0] == 1 and levels.count(1) == 1
    assert all(b - a <= 2 for a, b in zip(levels, levels[1:], strict=False))


def test_figures_stand_in_it(shown):
    lang, seen = shown
    overview, _ = overview_of(AUDIT, lang)
    assert overview.rows() in seen.text
    for label, value, note in overview.headlines():
        assert label in seen.text and value in seen.text and note in seen.text
    for verdict in (*VERDICTS, IN_TIME):
        assert verdict.label.of(lang) in seen.text
        assert verdict.meaning.of(lang) in seen.text
    for name, text in (*overview.told(), *overview.reading()):
        assert name in seen.text and text in seen.text


def test_it_is_in_one_language(shown):
    lang, seen = shown
    if lang == "vi":
        assert not re.findall(r"\b(?:the|cases|late|finding)\b(?!\.csv)", seen.text)
    else:
        words = set(re.findall(r"\w*[ạảấầậểệọịủừữốộờ]\w*", seen.text))
        assert words <= {"Gọi", "lại", "gọi", "Chư", "Sê", "Điện", "Diên", "Hồng", "QĐ"}


def test_a_case_can_do_no_harm():
    seen = read(renamed(AUDIT))
    assert "<script>alert" not in seen.source
    scripts = [tag for tag, _ in seen.tags if tag == "script"]
    assert len(scripts) == 4
    assert "\u202e" not in seen.source
    assert "\0" not in seen.source


def test_texts_of_a_log_can_do_no_harm():
    evil = "</script><img src=x onerror=alert(1)>&<!--"
    unit = AUDIT.cases.schema.get_field_index("unit")
    topic = AUDIT.cases.schema.get_field_index("topic")
    column = pa.array([evil] * AUDIT.cases.num_rows)
    cases = AUDIT.cases.set_column(unit, "unit", column).set_column(topic, "topic", column)
    found = replace(AUDIT, cases=cases, files=(evil,), assumed=(Text(evil, evil),))
    seen = read(found)
    assert [tag for tag, _ in seen.tags].count("img") == 0
    assert [tag for tag, _ in seen.tags].count("script") == 4
    assert "<!--" not in seen.source
    assert evil in "".join(seen.texts)


def test_consequences_stand_under_their_cause():
    seen = read(AUDIT, "en")
    worst = seen.source.split('<details class="case"')[1]
    found = worst[worst.index('<ul class="found">') :]
    assert found.index("Late") < found.index("Consequences") < found.index("Missing")
    assert '<ul class="found">' in found[found.index("Consequences") :]


def test_the_worst_cases_show_their_sums(shown):
    lang, seen = shown
    worst = seen.source.split('<details class="case"')[1]
    assert re.search({"vi": r"8 giờ = \d", "en": r"8 h = \d"}[lang], worst)
    assert {"vi": "không có trong nhật ký", "en": "not in the log"}[lang] in worst


def test_nobody_is_named(shown):
    """Neither the petitioner nor what he wrote."""
    _, seen = shown
    for text in ("Trần Thị Hoa", "12 Hùng Vương", "0905123456", "Đèn đường không sáng"):
        assert text not in seen.source


def in_1950(event):
    """Outside of the calendar."""
    at = event.recorded_at.replace(year=1950)
    return replace(event, occurred_at=at, recorded_at=at)


def test_a_record_that_cannot_be_followed_is_told_as_it_stands():
    def record(id):
        moved = (in_1950(event) for event in AUDIT.record(id).events)
        return Record(id, tuple(moved))

    seen = read(replace(AUDIT, record=record), "en")
    assert "1950" in seen.text
    assert "8 h = " not in seen.text


def test_a_page_of_5000_cases_is_small():
    assert len(page(*overview_of(made(5000), "vi")).encode()) < 3_000_000


def test_a_page_of_very_many_cases_has_figures_and_no_filters(monkeypatch):
    monkeypatch.setattr("petition.oversight.page.MOST_CASES", 100)
    assert payloads.MOST_CASES > 5000
    seen = read(AUDIT)
    assert seen.scripts == []
    assert "không lọc được" in seen.text
    assert not [a for _, a in seen.tags if a.get("id") == "cases"]
    assert len([a for tag, a in seen.tags if "data-chart" in a]) == 4


def test_marks_that_a_log_does_not_have_are_said_to_be_missing():
    seen = read(made(120, marks=False), "en")
    row = re.search(r"<tfoot>(.*?)</tfoot>", seen.source).group(1)
    assert re.findall(r"<td[^>]*>([^<]*)</td>", row) == ["120", "100.0 %", "0", "0", "120"]
