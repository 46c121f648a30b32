"""What can be planted in a log, and what an audit of it has to find."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from petition.times import WorkingTime
from petition.value import Value
from petition.words import DeviationKind, Owed, RefusalCode, Role, Word

__all__ = ["Expected", "Fault", "Planted"]


class Fault(Word):
    """A fault that a rehearsed log is given on purpose (Art. 18.2, 18.3, 20.1 to 20.4)."""

    INTAKE_LATE = "intake_late", 1, "nhân viên trực để lâu mới xem xét", "assessed late"
    TOLD_LATE = "told_late", 2, "báo chậm", "told late"
    TOLD_NEVER = (
        "told_never",
        3,
        "không báo cho người phản ánh hoặc đơn vị",
        "petitioner or unit never told",
    )
    REMINDER_NEVER_GIVEN = "reminder_never_given", 4, "không nhắc hẹn", "reminder never given"
    RESPONSE_LATE = (
        "response_late",
        5,
        "đơn vị phản hồi trễ, không được chuyển lên cấp trên",
        "response late and not passed up",
    )
    SILENT_FOCAL_POINT = (
        "silent_focal_point",
        6,
        "đầu mối không phản hồi, Thủ trưởng trả lời",
        "focal point silent, head answers",
    )
    SILENT_HEAD = (
        "silent_head",
        7,
        "đầu mối và Thủ trưởng không phản hồi, phiếu lên Văn phòng",
        "focal point and head silent, the slip lapses to the Office",
    )
    PROMISE_MISSED = "promise_missed", 8, "lỡ hẹn trả kết quả", "agreed time of the result missed"
    ESCALATION_LATE = "escalation_late", 9, "chuyển lên cấp trên chậm", "passed up late"
    PUBLISHED_LATE = "published_late", 10, "công khai chậm", "published late"
    PUBLISHED_NEVER = "published_never", 11, "không công khai", "never published"
    PUBLISHED_CONFIDENTIAL = (
        "published_confidential",
        12,
        "công khai dù phải giữ kín",
        "published though confidential",
    )
    WITHDRAWN_LATE = "withdrawn_late", 13, "gỡ công khai chậm", "publication withdrawn late"
    WITHDRAWN_NEVER = "withdrawn_never", 14, "không gỡ công khai", "publication never withdrawn"
    SYSTEM_EVENTS_MISSING = (
        "system_events_missing",
        15,
        "tệp thiếu sự kiện của hệ thống",
        "events of the system missing from the file",
    )
    FORWARDING_MISSING = (
        "forwarding_missing",
        16,
        "tệp thiếu sự kiện chuyển phiếu",
        "the forwarding missing from the file",
    )
    SHUFFLED = "shuffled", 17, "sự kiện bị xáo trộn thứ tự", "events shuffled"
    OUT_OF_ORDER = "out_of_order", 18, "một sự kiện sai thứ tự", "one event out of order"
    WRONG_UNIT = (
        "wrong_unit",
        19,
        "đơn vị không giữ phiếu trả lời",
        "answered by a unit that does not hold the slip",
    )
    ANSWERED_TWICE = "answered_twice", 20, "trả lời hai lần", "answered twice"
    PROMISED_TOO_OFTEN = (
        "promised_too_often",
        21,
        "hẹn lại quá số lần cho phép",
        "rescheduled more often than allowed",
    )
    DECLINED_WITHOUT_REASONS = (
        "declined_without_reasons",
        22,
        "không tiếp nhận mà không nêu lý do",
        "declined without reasons",
    )
    RECORDING_MISSING = (
        "recording_missing",
        23,
        "cuộc gọi không có tệp ghi âm",
        "a call without its recording",
    )
    FORWARDED_BACK = (
        "forwarded_back",
        24,
        "chuyển lại cho đơn vị đã trả phiếu",
        "forwarded to a unit that returned it",
    )
    PASSED_UP_EARLY = (
        "passed_up_early",
        25,
        "chuyển lên cấp trên khi chưa hết hạn",
        "passed up before its due time",
    )
    RECORDED_LATE = (
        "recorded_late",
        26,
        "trả lời trong hạn nhưng ghi nhận trễ",
        "answered in time, recorded late",
    )
    CALENDAR_WRONG = (
        "calendar_wrong",
        27,
        "lịch của cổng thiếu ngày nghỉ",
        "the portal's calendar lacks a day off",
    )
    MARKED_IN_TIME = (
        "marked_in_time",
        28,
        "bị đánh dấu trễ dù trả lời đúng hạn",
        "marked overdue though answered in time",
    )
    NOT_MARKED = (
        "not_marked",
        29,
        "trả lời trễ mà không bị đánh dấu",
        "answered late and not marked",
    )


_LISTED = "\n".join(
    f"{fault.name} : Fault\n    Number {fault.number}; {fault.en}; {fault.vi}" for fault in Fault
)
Fault.__doc__ = f"""{Fault.__doc__}

Attributes
----------
{_LISTED}

Examples
--------
>>> from petition.rehearsal import Fault
>>> Fault.TOLD_NEVER.number, Fault.TOLD_NEVER.en
(3, 'petitioner or unit never told')
"""


@dataclass(frozen=True, slots=True, repr=False)
class Expected(Value):
    """A finding that an audit has to come to. What is None is not foretold.

    Attributes
    ----------
    kind : DeviationKind
        What it is called in an audit.
    owed : Owed or None
        What was owed; None when an event was refused or is missing from the file.
    refusal : RefusalCode or None
        Why an event was refused.
    role : Role or None
        Who departed from the regulation.
    unit : str or None
        Of that role; empty where it has none.
    since, due, met : datetime or None
        From when it was owed, by when, and when it was done.
    by : WorkingTime or None
        How late it was done, or for how long it was waited for.
    """

    kind: DeviationKind
    owed: Owed | None = None
    refusal: RefusalCode | None = None
    role: Role | None = None
    unit: str | None = None
    since: datetime | None = None
    due: datetime | None = None
    met: datetime | None = None
    by: WorkingTime | None = None


@dataclass(frozen=True, slots=True, repr=False)
class Planted(Value):
    """A fault in a case of a rehearsed log, and all that an audit has to find there.

    Attributes
    ----------
    case : str
        Id of the case; no other fault is in it.
    fault : Fault
        What was planted.
    expected : tuple of Expected
        Every finding that does not follow from another one.
    verdict : str
        What the audit says of the mark of overdue: ``truly_late``, ``late_by_recording``,
        ``late_by_calendar``, ``marked_in_time`` or ``not_marked``; empty where nothing of the case
        is overdue.
    days : tuple of date
        The days off that the portal's calendar lacked.
    """

    case: str
    fault: Fault
    expected: tuple[Expected, ...]
    verdict: str = ""
    days: tuple[date, ...] = ()
