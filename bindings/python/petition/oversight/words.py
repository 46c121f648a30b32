"""What an audit of a log speaks of beside the words of the regulation: verdicts and scopes."""

from __future__ import annotations

from dataclasses import dataclass

from petition.texts import Text

__all__ = ["IN_TIME", "SCOPES", "VERDICTS", "Verdict"]


@dataclass(frozen=True, slots=True)
class Verdict:
    """What there is to being called overdue."""

    id: str
    label: Text
    meaning: Text
    colour: str


VERDICTS = (
    Verdict(
        "truly_late",
        Text("Trễ thật", "Truly late"),
        Text(
            "Quá hạn dù tính theo lúc ghi nhận hay lúc xảy ra, theo đúng lịch làm việc.",
            "Past its due time by recording and by occurrence alike, on the right calendar.",
        ),
        "#a8201a",
    ),
    Verdict(
        "not_marked",
        Text("Trễ nhưng không được đánh dấu", "Late and not marked"),
        Text(
            "Quá hạn theo quy chế, nhưng nhật ký không đánh dấu trễ.",
            "Past its due time by the regulation, yet the log does not mark it.",
        ),
        "#6b3d80",
    ),
    Verdict(
        "late_by_recording",
        Text("Chỉ trễ do ghi nhận", "Late only by recording"),
        Text(
            "Việc đã làm đúng hạn, nhưng được ghi lên hệ thống sau khi hết hạn.",
            "Done in time, but recorded on the system after the due time.",
        ),
        "#c2690b",
    ),
    Verdict(
        "late_by_calendar",
        Text("Chỉ trễ do lịch của cổng thiếu ngày", "Late only by the portal's calendar"),
        Text(
            "Bị đánh dấu trễ vì lịch của cổng không có ngày nghỉ nêu bên dưới; tính đủ thì đúng "
            "hạn.",
            "Marked only because the portal's calendar lacks the days off named below; with them "
            "it is in time.",
        ),
        "#8f7a00",
    ),
    Verdict(
        "marked_in_time",
        Text("Bị đánh dấu trễ nhưng đúng hạn", "Marked though in time"),
        Text(
            "Nhật ký đánh dấu trễ, nhưng không thời hạn nào bị quá và lịch không giải thích được.",
            "The log marks it, though no due time was missed and no day off explains the mark.",
        ),
        "#2f6690",
    ),
)
"""In the order in which they are shown."""

IN_TIME = Verdict(
    "",
    Text("Không trễ, không bị đánh dấu", "Neither late nor marked"),
    Text(
        "Không thời hạn nào bị quá, và nhật ký không đánh dấu trễ.",
        "No due time was missed, and the log does not mark it.",
    ),
    "#c3cfc6",
)
"""All other cases."""

SCOPES = {
    "due_times": Text("thời hạn", "due times"),
    "reminders": Text("nhắc hẹn", "reminders"),
    "notices": Text("thông báo", "notices"),
    "publication": Text("công khai kết quả", "publication"),
    "acts": Text("thẩm quyền, trình tự", "competence and order of acts"),
    "records": Text("việc ghi hồ sơ", "the keeping of records"),
}
"""The parts of an audit."""
