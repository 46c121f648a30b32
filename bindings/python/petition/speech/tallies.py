"""The figures of a report as people read them."""

from __future__ import annotations

from petition import Report, Tally, Text
from petition.speech import Speech

__all__ = ["COUNTS", "counts", "span"]

COUNTS = (
    Text("Kỳ trước", "Before"),
    Text("Đến", "In"),
    Text("Trả lời", "Answered"),
    Text("Trễ", "Late"),
    Text("Lên cấp trên", "Passed up"),
    Text("Đi khác", "Out"),
    Text("Còn lại", "Open"),
    Text("Trễ hạn", "Overdue"),
    Text("Hài lòng", "Satisfied"),
    Text("Sai lệch", "Dev."),
)
"""What was there and came; how it left; what is open. `Đi khác`: declined, withdrawn, returned or
passed on."""


def counts(tally: Tally) -> tuple[str, ...]:
    """The figures of a tally, one for each of ``COUNTS``."""
    share = tally.satisfied_share
    numbers = (
        tally.carried_over,
        tally.received + tally.reopened,
        tally.answered,
        tally.answered_late,
        tally.passed_up,
        tally.declined + tally.withdrawn + tally.returned + tally.passed_on,
        tally.open,
        tally.overdue,
    )
    satisfied = "—" if share is None else f"{share * 100:.0f} %"
    return (*map(str, numbers), satisfied, str(tally.deviations))


def span(speech: Speech, report: Report) -> str:
    """As in `từ 00:00 Thứ Hai 23/11/2026 đến trước 00:00 Thứ Hai 30/11/2026`."""
    start, end = speech.time(report.start), speech.time(report.end)
    if report.end.second:  # it covers the very minute it was made in
        return speech.say(f"từ {start} đến {end}", f"from {start} to {end}")
    return speech.say(f"từ {start} đến trước {end}", f"from {start} to before {end}")
