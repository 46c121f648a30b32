"""`petition demo`: follows the petitions that are shipped with the package."""

from __future__ import annotations

from importlib import resources
from importlib.resources.abc import Traversable
from pathlib import Path

from petition import Engine, read_records
from petition.cli.follow import Telling
from petition.cli.screen import Screen
from petition.speech.story import tell

_STORIES = (
    (
        "answered-at-once",
        "Trả lời ngay: tổng đài có sẵn dữ liệu.",
        "Answered at once: the hotline has the data at hand.",
    ),
    (
        "rescheduled-once",
        "Chuyển phiếu, hẹn, hẹn lại một lần; hẹn lại lần hai bị từ chối; nhắc hẹn, trả lời, "
        "công khai, đánh giá.",
        "Forwarded, appointed, rescheduled once; a second rescheduling is refused; reminded, "
        "answered, published, rated.",
    ),
    (
        "silence-to-the-office",
        "Đơn vị im lặng qua hai cấp; Văn phòng UBND tỉnh phân công; trả lời trễ hạn, "
        "không hài lòng.",
        "The unit stays silent through two levels; the Office assigns; answered late, "
        "dissatisfied.",
    ),
)


def petitions() -> Traversable:
    """The folder of the shipped petitions: beside the package, or in the source tree."""
    shipped = resources.files("petition") / "petitions"
    if shipped.is_dir():
        return shipped
    return Path(__file__).resolve().parents[4] / "examples" / "petitions"


def show(screen: Screen, engine: Engine) -> None:
    """Tells every story, then what to try next."""
    regulation = engine.regulation
    screen.print(
        screen.line((screen.of(regulation.title), "strong")),
        screen.line((f"{regulation.instrument}, {screen.of(regulation.authority)}", "faint")),
        screen.line((screen.of(engine.calendar.title), "faint")),
        "",
    )
    refused = 0
    for number, (name, vi, en) in enumerate(_STORIES, 1):
        file = petitions() / f"{name}.jsonl"
        screen.put(screen.line((f"{number}. {screen.say(vi, en)}", "strong")), hang=3)
        for record in read_records(file.read_bytes(), file.name):
            story = tell(engine, record, None)
            refused += story.refused
            Telling(screen, story).print()
    _close(screen, refused)


def _close(screen: Screen, refused: int) -> None:
    screen.print(
        screen.line(
            (
                screen.say(
                    f"Đã xử lý {len(_STORIES)} phản ánh, kiến nghị; {refused} sự kiện bị từ chối "
                    "đúng quy định.",
                    f"{len(_STORIES)} petitions followed; {refused} event refused, as it must be.",
                ),
                "good",
            )
        ),
        "",
        screen.say("Thử tiếp:", "Try next:"),
        "  petition deadline 2026-11-23T16:00:00+07:00 8h --explain",
        "  petition calendar 2026",
        f"  petition follow {screen.say('TỆP', 'FILE')}.jsonl",
    )
