"""What an audit of a log speaks of beside the words of the regulation: verdicts and scopes."""

from __future__ import annotations

from dataclasses import dataclass

from petition.texts import Text
from petition.words import AuditScope, OverdueVerdict

__all__ = ["IN_TIME", "SCOPES", "VERDICTS", "Verdict"]


@dataclass(frozen=True, slots=True)
class Verdict:
    """What there is to being called overdue."""

    id: str
    label: Text
    meaning: Text
    colour: str


def _verdict(word: OverdueVerdict, meaning: Text, colour: str) -> Verdict:
    label = Text(word.vi[0].upper() + word.vi[1:], word.en[0].upper() + word.en[1:])
    return Verdict(str(word), label, meaning, colour)


VERDICTS = (
    _verdict(
        OverdueVerdict.TRULY_LATE,
        Text(
            "Quá hạn dù tính theo lúc ghi nhận hay lúc xảy ra, theo đúng lịch làm việc.",
            "Past its due time by recording and by occurrence alike, on the right calendar.",
        ),
        "#a8201a",
    ),
    _verdict(
        OverdueVerdict.NOT_MARKED,
        Text(
            "Quá hạn theo quy chế, nhưng nhật ký không đánh dấu trễ.",
            "Past its due time by the regulation, yet the log does not mark it.",
        ),
        "#6b3d80",
    ),
    _verdict(
        OverdueVerdict.LATE_BY_RECORDING,
        Text(
            "Việc đã làm đúng hạn, nhưng được ghi lên hệ thống sau khi hết hạn.",
            "Done in time, but recorded on the system after the due time.",
        ),
        "#c2690b",
    ),
    _verdict(
        OverdueVerdict.LATE_BY_CALENDAR,
        Text(
            "Bị đánh dấu trễ vì lịch của cổng không có ngày nghỉ nêu bên dưới; tính đủ thì đúng "
            "hạn.",
            "Marked only because the portal's calendar lacks the days off named below; with them "
            "it is in time.",
        ),
        "#8f7a00",
    ),
    _verdict(
        OverdueVerdict.MARKED_IN_TIME,
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

SCOPES = {str(scope): Text(scope.vi, scope.en) for scope in AuditScope}
"""The parts of an audit."""
