"""The report of an audit as one page that needs nothing else, for the screen and for paper."""

from __future__ import annotations

from importlib.resources import files

import vl_convert

from petition.harmless import html as escape
from petition.oversight.charts import CHARTS, ChartRows, svg
from petition.oversight.grids import GRIDS
from petition.oversight.labels import Labels
from petition.oversight.model import LogAudit
from petition.oversight.overview import Overview
from petition.oversight.page_parts import aside_table, cards, grid_table, terms, verdict_notes
from petition.oversight.page_worst import worst_articles
from petition.oversight.payload import MOST_CASES, payload
from petition.oversight.selection import choose
from petition.oversight.worst import worst
from petition.speech.pages import document

__all__ = ["page"]

_POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; script-src 'unsafe-inline'"
"""Nothing is fetched, whatever a log contains."""
_VEGA = (
    "/* Vega, Vega-Lite, Vega-Embed. Copyright (c) 2015-2025, University of Washington "
    "Interactive Data Lab. BSD-3-Clause. */"
)


def page(overview: Overview, labels: Labels) -> str:
    """The whole page."""
    return _Page(overview, labels).html()


class _Page:
    def __init__(self, overview: Overview, labels: Labels) -> None:
        self.overview = overview
        self.labels = labels
        self.say = labels.speech.say
        self.found: LogAudit = overview.found
        chosen = choose(overview.facts, {})
        self.rows = ChartRows(overview.facts, labels, chosen, overview.figures)
        self.live = self.found.cases.num_rows <= MOST_CASES

    def html(self) -> str:
        """Header, filters, sections, scripts."""
        sections = "\n".join(self._section(*each) for each in self._sections())
        body = f"""<a class="skip" href="#main">{self.say("Tới nội dung", "To the content")}</a>
{self._header()}
{self._filters()}
<main id="main">
{sections}
</main>
<footer><p>{escape(self._privacy())}</p></footer>
{self._scripts()}"""
        head = f'<meta http-equiv="Content-Security-Policy" content="{escape(_POLICY)}">\n'
        return document(self.labels.speech, self.overview.title(), _asset("report.css"), body, head)

    # -- around the sections ----------------------------------------------------------------------

    def _header(self) -> str:
        facts = "".join(
            f"<div><dt>{escape(name)}</dt><dd>{escape(text)}</dd></div>"
            for name, text in self.overview.subject()
        )
        links = "".join(
            f'<li><a href="#{id}">{escape(title)}</a></li>' for id, title, _ in self._sections()
        )
        contents = self.say("Mục lục", "Contents")
        return f"""<header>
<h1>{escape(self.overview.title())}</h1>
<dl class="subject">{facts}</dl>
<p class="rows">{escape(self.overview.rows())}.</p>
<nav aria-label="{contents}"><ol>{links}</ol></nav>
</header>"""

    def _filters(self) -> str:
        if not self.live:
            text = self.say(
                f"Nhật ký có hơn {self.overview.number(MOST_CASES)} hồ sơ: trang này nêu số liệu "
                "chung, không lọc được. Lọc trong audit.xlsx hoặc từ các tệp .parquet.",
                f"The log has more than {self.overview.number(MOST_CASES)} cases: this page shows "
                "the figures and cannot filter. Filter in audit.xlsx or from the .parquet files.",
            )
            return f'<p class="large">{escape(text)}</p>'
        names = {
            "unit": self.say("Đơn vị", "Unit"),
            "level": self.say("Cấp xử lý", "Level"),
            "topic": self.say("Lĩnh vực", "Topic"),
            "channel": self.say("Kênh", "Channel"),
            "period": self.say("Tiếp nhận", "Received"),
            "verdict": self.say("Kết luận về trễ hạn", "Verdict"),
            "kind": self.say("Loại sai lệch", "Kind of finding"),
            "clause": self.say("Điều khoản", "Clause"),
        }
        selects = "".join(
            f'<label>{escape(name)}<select data-dim="{id}"></select></label>'
            for id, name in names.items()
        )
        heading, clear = self.say("Bộ lọc", "Filters"), self.say("Bỏ mọi bộ lọc", "Clear all")
        return f"""<section class="filters" aria-label="{heading}" hidden>
<details><summary>{heading}</summary><div class="selects">{selects}</div></details>
<p class="state"><span id="state" role="status"></span> <span id="chips"></span>
<button type="button" id="clear" hidden>{clear}</button></p>
</section>"""

    def _privacy(self) -> str:
        return self.say(
            "Báo cáo không nêu họ tên, địa chỉ, số điện thoại và nội dung phản ánh, kiến nghị.",
            "The report names no petitioner, address, telephone number or content of a petition.",
        )

    def _scripts(self) -> str:
        if not self.live:
            return ""
        library = vl_convert.javascript_bundle("window.vegaEmbed = vegaEmbed;")
        library = library.replace("</script", "<\\/script")
        data = payload(self.overview, self.labels)
        return (
            f'<script type="application/json" id="data">{data}</script>\n'
            f"<script>{_VEGA}\n{library}</script>\n"
            f"<script>{_asset('figures.js')}</script>\n<script>{_asset('report.js')}</script>"
        )

    # -- the sections -----------------------------------------------------------------------------

    def _sections(self) -> list[tuple[str, str, str]]:
        """Their names, headings and what builds them."""
        say = self.say
        made = [
            ("figures", say("Số liệu chính", "Headline figures"), "_figures"),
            ("overdue", say("Phân tích kết luận trễ hạn", "Overdue, taken apart"), "_overdue"),
            ("findings", say("Sai lệch", "Findings"), "_findings"),
            ("where", say("Nơi giữ hồ sơ, thời gian giữ", "Where petitions lie"), "_where"),
            (
                "groups",
                say("Theo lĩnh vực, kênh, thời gian", "By topic, channel, time"),
                "_groups",
            ),
            ("worst", say("Mười hồ sơ chậm trễ nhất", "The ten worst cases"), "_worst"),
            ("cases", say("Danh sách hồ sơ", "List of cases"), "_cases"),
            ("source", say("Nguồn số liệu, giới hạn", "Sources and limits"), "_source"),
            ("reading", say("Cách đọc", "How to read"), "_reading"),
        ]
        return [each for each in made if each[0] != "cases" or self.live]

    def _section(self, id: str, title: str, build: str) -> str:
        return (
            f'<section id="{id}">\n<h2>{escape(title)}</h2>\n{getattr(self, build)()}\n</section>'
        )

    def _grid(self, id: str, notes: dict[str, str] | None = None) -> str:
        (grid,) = (grid for grid in GRIDS if grid.id == id)
        return grid_table(grid, self.overview, self.labels, notes or {})

    def _chart(self, name: str) -> str:
        title = escape(self.labels.speech.of(CHARTS[name].title))
        drawn = svg(name, self.labels, self.rows)
        return (
            f'<figure class="chart"><figcaption>{title}</figcaption>'
            f'<div class="drawn" data-chart="{name}">{drawn}</div></figure>'
        )

    def _figures(self) -> str:
        return cards(self.overview)

    def _overdue(self) -> str:
        notes = verdict_notes(self.labels)
        return self._grid("verdicts", notes) + self._lacking() + self._chart("periods")

    def _lacking(self) -> str:
        days = self.overview.lacking()
        if not days:
            return ""
        number = self.overview.number
        cases = self.say("hồ sơ", "cases")
        said = "; ".join(f"{self.overview.day(day)} ({number(n)} {cases})" for day, n in days)
        head = self.say(
            "Ngày nghỉ mà lịch của cổng thiếu (toàn bộ nhật ký)",
            "Days off that the portal's calendar lacks (of the whole log)",
        )
        return f'<p class="lacking"><strong>{escape(head)}:</strong> {escape(said)}.</p>'

    def _findings(self) -> str:
        return self._grid("kinds") + self._chart("heat") + self._grid("clauses")

    def _where(self) -> str:
        return "".join(
            (
                self._grid("levels"),
                self._grid("units"),
                self._chart("holders"),
                self._chart("hours"),
            )
        )

    def _groups(self) -> str:
        return self._grid("topics") + self._grid("channels") + self._grid("periods")

    def _worst(self) -> str:
        order = self.say(
            "Xếp theo tổng thời gian trễ tính bằng giờ làm việc; bằng nhau thì theo số sai lệch, "
            "rồi theo thời gian xử lý. Phần này không thay đổi theo bộ lọc.",
            "By the working time they were late in all; of equals those with more findings, then "
            "those handled longer. Filters do not change this part.",
        )
        cases = worst(self.found, self.overview.facts, self.labels)
        return f'<p class="note">{escape(order)}</p>' + worst_articles(
            cases, self.overview, self.labels
        )

    def _cases(self) -> str:
        search = self.say("Tìm mã hồ sơ", "Find a case id")
        note = self.say(
            "Những hồ sơ còn lại sau bộ lọc, trễ nhiều nhất xếp trước; mở một hồ sơ để xem sai "
            "lệch, hệ quả xếp dưới nguyên nhân. Danh sách đủ nằm trong audit.xlsx và cases.csv.",
            "The cases that the filters leave, latest first; open one for its findings, with "
            "consequences under their causes. The full list is in audit.xlsx and cases.csv.",
        )
        return f"""<p class="note">{escape(note)}</p>
<label class="search">{escape(search)} <input type="search" id="search"></label>
<div class="scroll"><table id="list" class="list"></table></div>
<p class="pager" id="pager"></p>"""

    def _source(self) -> str:
        return terms(self.overview.told()) + aside_table(self.overview, self.labels)

    def _reading(self) -> str:
        said = self.overview.reading()
        if self.live:
            said.append(
                (
                    self.say("Bộ lọc", "Filters"),
                    self.say(
                        "Bấm vào tên ở đầu một dòng hoặc vào biểu đồ để lọc, bấm lại để bỏ. Lĩnh "
                        "vực, kênh, thời gian, kết luận chọn hồ sơ. Đơn vị, cấp, loại, điều khoản "
                        "chọn sai lệch và lượt giữ, và những hồ sơ có chúng.",
                        "Click the name at the head of a row, or a chart, to filter; click again "
                        "to undo. Topic, channel, time and verdict choose cases. Unit, level, kind "
                        "and clause choose findings and stays, and the cases that have them.",
                    ),
                )
            )
        return terms(said)


def _asset(name: str) -> str:
    return files("petition.oversight").joinpath("assets", name).read_text("utf-8")
