"""The headline of an audit, and how to read the rest: for the workbook, the page, the screen."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date

import pyarrow.compute as pc

from petition import Calendar, Engine, Kind, Regulation, Role
from petition.oversight.facts import Facts
from petition.oversight.figures_text import amount, number, share
from petition.oversight.labels import capital
from petition.oversight.model import LogAudit
from petition.oversight.totals import Figures
from petition.oversight.words import IN_TIME, SCOPES
from petition.speech import Speech
from petition.speech.laws import share_of_laws
from petition.texts import Text
from petition.times import from_seconds

__all__ = ["HEADLINES", "Overview"]


TRULY = ("truly_late", "not_marked")
"""The verdicts of cases that are late by the law however it is read."""

HEADLINES = (
    (
        Text("Hồ sơ đã xét", "Cases judged"),
        Text("{cases}", "{cases}"),
        Text("{closed} đã kết thúc, {open} đang xử lý", "{closed} closed, {open} open"),
    ),
    (
        Text("Bị coi là trễ hạn", "Called overdue"),
        Text("{called}", "{called}"),
        Text(
            "theo quy chế hoặc nhật ký; thật sự trễ: {truly}",
            "by the law or the log; truly late: {truly}",
        ),
    ),
    (
        Text("Trễ hạn theo quy chế", "Late by the law"),
        Text("{late_share}", "{late_share}"),
        Text("{late} hồ sơ; đang trễ hạn: {overdue}", "{late} cases; overdue now: {overdue}"),
    ),
    (
        Text("Sai lệch", "Findings"),
        Text("{findings}", "{findings}"),
        Text(
            "và {consequences} hệ quả; {without} hồ sơ không có sai lệch",
            "and {consequences} consequences; {without} cases have none",
        ),
    ),
    (
        Text("Thời gian xử lý, trung vị", "Handling time, median"),
        Text("{median}", "{median}"),
        Text("giờ:phút làm việc; phân vị 90: {p90}", "working hours; 90th percentile: {p90}"),
    ),
)
"""Label, figure, note; ``Overview.values`` has what they name."""


@dataclass(frozen=True, slots=True)
class Overview:
    """What is said of an audit as a whole."""

    found: LogAudit
    figures: Figures
    facts: Facts
    speech: Speech

    # -- what it is about -------------------------------------------------------------------------

    def title(self) -> str:
        """Of every document."""
        return self.speech.say(
            "Báo cáo kiểm tra việc xử lý phản ánh, kiến nghị", "Audit of the handling of petitions"
        )

    def subject(self) -> list[tuple[str, str]]:
        """Law, time, log; who gets it, where the regulation says so (Art. 12.2, 21)."""
        say, found = self.speech.say, self.found
        law, calendar = found.engine.regulation, found.engine.calendar
        to = "; ".join(map(self.speech.of, law.report_recipients))
        return [
            (say("Căn cứ", "Regulation"), self._laws()),
            (say("Lịch làm việc", "Calendar"), self._calendars()),
            (say("Tính đến", "As of"), self.speech.time(found.at.astimezone(calendar.zone))),
            (say("Tiếp nhận", "Received"), self.span()),
            (say("Nhật ký", "Log"), ", ".join(found.files)),
            *([(say("Kính gửi", "To"), to)] if to else []),
            *([(say("Xét theo", "Judged by"), "; ".join(self.shares()))] if self.shares() else []),
        ]

    def shares(self) -> list[str]:
        """How many cases each law judges, where there are several."""
        return share_of_laws(self.speech, self.found.shares())

    @property
    def _judges(self) -> list[Engine]:
        return [engine for engine, _ in self.found.shares()] or [self.found.engine]

    def _laws(self) -> str:
        """The regulations that judge, each once."""
        laws = dict.fromkeys(each.regulation for each in self._judges)
        return self._named(
            (each, f" ({each.instrument})" if each.instrument else "") for each in laws
        )

    def _calendars(self) -> str:
        """The calendars that limits are counted by, each once."""
        return self._named((each, "") for each in dict.fromkeys(e.calendar for e in self._judges))

    def _named(self, texts: Iterable[tuple[Regulation | Calendar, str]]) -> str:
        """By title; of several also with id and version."""
        named = [(self.speech.of(each.title) + more, each) for each, more in texts]
        if len(named) == 1:
            return named[0][0]
        return "; ".join(f"{title}, {each.id} {each.version}" for title, each in named)

    def span(self) -> str:
        """From the first receipt to the last."""
        ends = pc.min_max(pc.cast(self.found.cases["received_at"], "int64")).as_py()
        if ends["min"] is None:
            return "–"
        zone = self.found.engine.calendar.zone
        first, last = (from_seconds(ends[end], zone) for end in ("min", "max"))
        return f"{self.speech.day(first)} – {self.speech.day(last)}"

    # -- figures ----------------------------------------------------------------------------------

    def rows(self) -> str:
        """Rows in are rows judged, rows set aside and rows left out by name."""
        rows, judged = self.number(self.found.rows), self.number(self.found.judged)
        aside, ignored = len(self.found.set_aside), sum(self.found.ignored.values())
        told = self.speech.say(
            f"{rows} dòng đọc được = {judged} dòng đã xét + {self.number(aside)} dòng để riêng",
            f"{rows} rows read = {judged} judged + {self.number(aside)} set aside",
        )
        if ignored:
            left = self.number(ignored)
            told += self.speech.say(
                f" + {left} dòng tệp ánh xạ cho bỏ qua", f" + {left} that the mapping leaves out"
            )
        return told

    def headlines(self) -> list[tuple[str, str, str]]:
        """What is read first: a label, a figure, what to know of it."""
        values = self.values()
        return [
            tuple(self.speech.of(text).format_map(values) for text in texts)  # type: ignore[misc]
            for texts in HEADLINES
        ]

    def values(self) -> dict[str, str]:
        """The figures that the headlines name."""
        total, verdicts = self.figures.total, self.figures.verdicts
        counts = {
            "cases": total.cases,
            "closed": total.closed,
            "open": total.cases - total.closed,
            "called": sum(row.cases for row in verdicts if row.id != IN_TIME.id),
            "truly": sum(row.cases for row in verdicts if row.id in TRULY),
            "late": total.late,
            "overdue": total.overdue,
            "findings": total.findings,
            "consequences": total.consequences,
            "without": total.cases - total.deviating,
        }
        return {name: self.number(count) for name, count in counts.items()} | {
            "late_share": self.share(total.late, total.cases),
            "median": self.amount(total.median_s),
            "p90": self.amount(total.p90_s),
        }

    def lacking(self) -> list[tuple[str, int]]:
        """The days off that the portal's calendar lacks, and how many cases each concerns."""
        concerned = self.found.cases.filter(
            pc.fill_null(pc.equal(self.found.cases["verdict"], "late_by_calendar"), False)
        )
        counted = Counter(pc.list_flatten(concerned["days"]).to_pylist())
        return sorted(counted.items(), key=lambda pair: (-pair[1], pair[0]))

    def unseen(self) -> list[str]:
        """What was to be looked at and the log cannot show."""
        return self._of_scopes(self.found.asked - self.found.scopes)

    def unasked(self) -> list[str]:
        """What was not to be looked at."""
        return self._of_scopes(SCOPES.keys() - self.found.asked)

    def _of_scopes(self, ids: Collection[str]) -> list[str]:
        return [self.speech.of(text) for id, text in SCOPES.items() if id in ids]

    def seen(self) -> list[str]:
        """What was looked at."""
        return self._of_scopes(self.found.scopes)

    def told(self, most: int | None = None) -> list[tuple[str, str]]:
        """What was read, looked at, assumed; what the log cannot show."""
        say, found = self.speech.say, self.found
        lines = [
            (say("Dòng", "Rows"), f"{self.rows()}."),
            (say("Đã kiểm tra", "Looked at"), f"{capital('; '.join(self.seen()) or '–')}."),
        ]
        if self.unseen():
            unseen = capital("; ".join(self.unseen()))
            lines.append(
                (
                    say("Nhật ký không cho thấy", "The log cannot show"),
                    say(
                        f"{unseen}. Phần này không được kiểm tra: không nêu sai lệch nào không có "
                        "nghĩa là không có sai lệch.",
                        f"{unseen}. This was not looked at: that nothing is found here does not "
                        "mean that nothing was wrong.",
                    ),
                )
            )
        if self.unasked():
            unasked = capital("; ".join(self.unasked()))
            lines.append((say("Không yêu cầu kiểm tra", "Not asked for"), f"{unasked}."))
        if found.assumed:
            assumed = [self.speech.of(text) for text in found.assumed]
            rest = len(assumed) - len(assumed[:most])
            if rest:
                assumed[most:] = [say(f"Còn {rest} giả định.", f"{rest} more.")]
            lines.append((say("Giả định", "Assumed"), " ".join(assumed)))
        return lines

    # -- how to read ------------------------------------------------------------------------------

    def reading(self) -> list[tuple[str, str]]:
        """What the words and the figures mean."""
        say, calendar = self.speech.say, self.found.engine.calendar
        lapses = self.speech.cite(self.found.engine.regulation.clauses_of(Kind.LAPSED, Role.SYSTEM))
        return [
            (
                say("Trễ hạn", "Late"),
                say(
                    f"Một thời hạn đã qua mà việc phải làm chưa xong ({lapses}). Hồ sơ đã trễ vẫn "
                    "là trễ sau khi được trả lời; “đang trễ” là chưa kết thúc.",
                    f"A due time passed before what was owed was done ({lapses}). A case that was "
                    "late stays late once it is answered; overdue now means not closed.",
                ),
            ),
            (
                say("Sai lệch và hệ quả", "Findings and consequences"),
                say(
                    "Mỗi sai lệch được nêu một lần, dưới tên người để xảy ra. Sai lệch chỉ phát "
                    "sinh từ một sai lệch khác là hệ quả và xếp dưới nguyên nhân của nó.",
                    "Each finding stands once, under who departed. What only follows from another "
                    "finding is a consequence and stands under its cause.",
                ),
            ),
            (
                say("Giờ làm việc", "Working time"),
                say(
                    f"Mọi khoảng thời gian tính bằng giờ:phút làm việc theo {calendar.title.vi}: "
                    "đêm, ngày nghỉ hằng tuần và ngày lễ không tính.",
                    f"All spans are hours:minutes of working time by {calendar.title.en}: nights, "
                    "rest days and holidays do not count.",
                ),
            ),
            (
                say("Trung vị, phân vị 90", "Median, 90th percentile"),
                say(
                    "Xếp n giá trị từ nhỏ đến lớn: trung vị là giá trị thứ ⌈n/2⌉, phân vị 90 là "
                    "giá trị thứ ⌈0,9·n⌉. Thời gian xử lý chỉ tính hồ sơ đã kết thúc; lượt còn giữ "
                    "tính đến thời điểm kiểm tra.",
                    "Of n values in order, the median is the one at place ⌈n/2⌉, the 90th "
                    "percentile the one at ⌈0.9·n⌉. Handling time counts closed cases only; a "
                    "stay that goes on counts up to the time of the audit.",
                ),
            ),
            (
                say("Tổng cộng", "Totals"),
                say(
                    "Theo lĩnh vực, kênh, thời gian và kết luận: các dòng cộng lại bằng dòng tổng. "
                    "Theo đơn vị, cấp, loại, điều khoản: một hồ sơ có thể ở nhiều dòng, dòng tổng "
                    "đếm một lần.",
                    "By topic, channel, time and verdict the rows add up to the total. By unit, "
                    "level, kind and clause one case may stand in several rows; the total counts "
                    "it once.",
                ),
            ),
        ]

    # -- spelling ---------------------------------------------------------------------------------

    def number(self, value: int) -> str:
        """As in `12.345`."""
        return number(value, self.speech.lang)

    def share(self, part: int, whole: int) -> str:
        """As in `12,3 %`."""
        return share(part / whole, self.speech.lang) if whole else "–"

    def amount(self, seconds: int | None) -> str:
        """As in `73:05`."""
        return "–" if seconds is None else amount(seconds, self.speech.lang)

    def day(self, iso: str) -> str:
        """A date in ISO 8601 as people write it; anything else as it is."""
        try:
            return self.speech.day(date.fromisoformat(iso))
        except ValueError:
            return iso
