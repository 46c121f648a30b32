"""The columns of the files that people open: headings, and what stands in each row."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any, Literal

import pyarrow as pa
import pyarrow.compute as pc

from petition.oversight.facts import ROLE_AT, party
from petition.oversight.labels import Labels
from petition.oversight.model import LogAudit
from petition.words import Role

__all__ = ["Column", "Sheet", "Value", "aside", "sheets"]

Form = Literal["text", "time", "amount", "count"]
Value = str | int | None
"""A text, a number, working time in seconds, or a time in local seconds since 1970."""

_BATCH = 20_000


@dataclass(frozen=True, slots=True)
class Column:
    """A heading, what kind of value is below it, and how it is made of a row of the table."""

    heading: str
    form: Form
    width: int
    value: Callable[[dict[str, Any]], Value]
    sums: str = ""
    """The column of the table whose total says something; empty for the others."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """A table as people read it."""

    name: str
    """Of its file."""
    title: str
    columns: tuple[Column, ...]
    table: pa.Table

    def rows(self, most: int | None = None) -> Iterator[list[Value]]:
        """Its rows, in the order of the table."""
        table = self.table if most is None else self.table.slice(0, most)
        for batch in table.to_batches(max_chunksize=_BATCH):
            for row in batch.to_pylist():
                yield [column.value(row) for column in self.columns]

    def totals(self, most: int | None = None) -> list[Value]:
        """Of the columns that are summed; None for the others."""
        table = self.table if most is None else self.table.slice(0, most)
        return [
            (pc.sum(table[column.sums]).as_py() or 0) if column.sums else None
            for column in self.columns
        ]


def sheets(found: LogAudit, labels: Labels) -> tuple[Sheet, Sheet, Sheet]:
    """Findings, cases and stays."""
    say = labels.speech.say
    offset = int(found.engine.calendar.utc_offset.total_seconds())
    return (
        Sheet(
            "findings",
            say("Sai lệch", "Findings"),
            _findings(labels),
            local(found.findings, offset),
        ),
        Sheet("cases", say("Hồ sơ", "Cases"), _cases(labels), local(found.cases, offset)),
        Sheet("stays", say("Lượt giữ", "Stays"), _stays(labels), local(found.stays, offset)),
    )


def aside(found: LogAudit, labels: Labels) -> Sheet:
    """The rows that were not judged."""
    say, lang = labels.speech.say, labels.speech.lang
    table = pa.table(
        {
            "file": pa.array((each.file for each in found.set_aside), pa.string()),
            "row": pa.array((each.row for each in found.set_aside), pa.int64()),
            "case": pa.array((each.case for each in found.set_aside), pa.string()),
            "reason": pa.array((each.reason.of(lang) for each in found.set_aside), pa.string()),
        }
    )
    columns = (
        _text(say("Tệp", "File"), 36, "file"),
        _plain(say("Dòng", "Row"), "count", 8, "row"),
        _text(say("Hồ sơ", "Case"), 20, "case"),
        _text(say("Lý do", "Reason"), 80, "reason"),
    )
    return Sheet("set_aside", say("Để riêng", "Set aside"), columns, table)


def local(table: pa.Table, offset: int) -> pa.Table:
    """The same rows with times as seconds since 1970 on the clock of the calendar."""
    for n, field in enumerate(table.schema):
        if pa.types.is_timestamp(field.type):
            moved = pc.add(pc.cast(table.column(n), pa.int64()), offset)
            table = table.set_column(n, field.name, moved)
    return table


# -- the three tables -------------------------------------------------------------------------


def _findings(labels: Labels) -> tuple[Column, ...]:
    say, lang = labels.speech.say, labels.speech.lang
    return (
        _text(say("Hồ sơ", "Case"), 16, "case"),
        _plain(say("Số", "No."), "count", 6, "number"),
        _named(say("Loại sai lệch", "Kind"), 22, "kind", labels.kind),
        Column(
            say("Việc phải làm, hoặc lý do bị từ chối", "Owed, or why it was refused"),
            "text",
            38,
            lambda row: about(labels, row["owed"], row["refusal"]),
        ),
        Column(
            say("Ai để xảy ra", "By whom"),
            "text",
            30,
            lambda row: labels.party(party(row["unit"] or "", row["role"] or "")),
        ),
        _named(say("Cấp xử lý", "Level"), 22, "level", labels.level),
        Column(say("Điều khoản", "Clauses"), "text", 24, labels.clauses_of),
        _listed(say("Cách hiểu", "Readings"), 16, "readings"),
        _plain(say("Từ lúc", "Since"), "time", 17, "since"),
        _plain(say("Hạn", "Due"), "time", 17, "due"),
        _plain(say("Thực hiện lúc", "Done"), "time", 17, "met"),
        _plain(say("Trễ (giờ làm việc)", "Late by (working time)"), "amount", 13, "by_s", True),
        _plain(say("Do sai lệch số", "Follows from no."), "count", 10, "cause"),
        _named(say("Nội dung kiểm tra", "Scope"), 18, "scope", labels.scope),
        _text(say("Diễn giải", "What was wrong"), 60, f"text_{lang}"),
        _text(say("Cách làm đúng", "Lawful instead"), 40, f"lawful_{lang}"),
        _listed(say("Sự kiện", "Events"), 20, "evidence"),
    )


def _cases(labels: Labels) -> tuple[Column, ...]:
    say = labels.speech.say
    marks = (say("có", "yes"), say("không", "no"))
    return (
        _text(say("Hồ sơ", "Case"), 16, "case"),
        _plain(say("Tiếp nhận", "Received"), "time", 17, "received_at"),
        _plain(say("Kết thúc", "Closed"), "time", 17, "closed_at"),
        _named(say("Tình trạng", "Standing"), 20, "position", labels.level),
        Column(
            say("Đơn vị trả lời hoặc đang giữ", "Answered or held by"),
            "text",
            30,
            lambda row: labels.party(holder(row["unit"], row["level"] or row["position"])),
        ),
        _named(say("Lĩnh vực", "Topic"), 30, "topic", labels.topic),
        _named(say("Kênh", "Channel"), 24, "channel", labels.channel),
        _flag(say("Trễ hạn", "Late"), 9, "late", marks),
        _plain(say("Trễ (giờ làm việc)", "Late by (working time)"), "amount", 13, "late_s", True),
        _flag(say("Đang trễ hạn", "Overdue now"), 9, "overdue", marks),
        Column(
            say("Kết luận về trễ hạn", "What there is to it"),
            "text",
            30,
            lambda row: labels.verdict(row["verdict"] or ""),
        ),
        _flag(say("Nhật ký đánh dấu trễ", "Marked by the log"), 11, "marked", marks),
        _plain(say("Hạn ghi trong nhật ký", "Due time of the log"), "time", 17, "marked_due"),
        _listed(say("Ngày nghỉ mà cổng thiếu", "Days the portal lacks"), 20, "days"),
        _plain(say("Tại nhân viên trực", "At intake"), "amount", 13, "intake_s", True),
        _plain(say("Thời gian xử lý", "Handling time"), "amount", 13, "working_s", True),
        _named(say("Công khai", "Publication"), 16, "publication", labels.publication),
        _named(say("Đánh giá", "Rating"), 16, "rating", labels.rating),
        _plain(say("Sai lệch", "Findings"), "count", 9, "findings", True),
        _plain(say("Hệ quả", "Consequences"), "count", 9, "consequences", True),
    )


def _stays(labels: Labels) -> tuple[Column, ...]:
    say = labels.speech.say
    return (
        _text(say("Hồ sơ", "Case"), 16, "case"),
        _plain(say("Lượt", "No."), "count", 6, "number"),
        _named(say("Cấp xử lý", "Level"), 22, "level", labels.level),
        Column(
            say("Ai giữ", "Held by"),
            "text",
            30,
            lambda row: labels.party(holder(row["unit"], row["level"])),
        ),
        _text(say("Người xử lý", "Officer"), 20, "officer"),
        _plain(say("Từ lúc", "Since"), "time", 17, "since"),
        _plain(say("Đến lúc", "Until"), "time", 17, "until"),
        _named(say("Kết thúc bằng", "Ended by"), 22, "ended_by", labels.event),
        _plain(say("Hạn", "Due"), "time", 17, "due"),
        _plain(say("Trễ từ lúc", "Overdue since"), "time", 17, "overdue_since"),
        _plain(say("Trễ (giờ làm việc)", "Late by (working time)"), "amount", 13, "late_s", True),
        _plain(say("Thời gian giữ", "Time held"), "amount", 13, "working_s", True),
        _plain(say("Số lần hẹn lại", "Reschedulings"), "count", 10, "reschedulings", True),
    )


def about(labels: Labels, owed: str | None, refusal: str | None) -> str:
    """What was owed, or why an event was refused."""
    return labels.owed(owed) if owed else labels.refusal(refusal or "")


def holder(unit: str | None, level: str | None) -> str:
    """Who holds a slip at a level, as ``Labels.party`` takes it."""
    return party(unit or "", ROLE_AT.get(level or "", Role.OPERATOR))


# -- kinds of column --------------------------------------------------------------------------


def _text(heading: str, width: int, name: str) -> Column:
    return Column(heading, "text", width, lambda row: row[name] or "")


def _plain(heading: str, form: Form, width: int, name: str, sums: bool = False) -> Column:
    return Column(heading, form, width, lambda row: row[name], name if sums else "")


def _named(heading: str, width: int, name: str, label: Callable[[str], str]) -> Column:
    return Column(heading, "text", width, lambda row: label(row[name]) if row[name] else "")


def _listed(heading: str, width: int, name: str) -> Column:
    return Column(heading, "text", width, lambda row: ", ".join(row[name] or ()))


def _flag(heading: str, width: int, name: str, marks: tuple[str, str]) -> Column:
    def value(row: dict[str, Any]) -> str:
        return "" if row[name] is None else marks[not row[name]]

    return Column(heading, "text", width, value)
