"""`petition convert`: a log written anew for the tools of process mining."""

from __future__ import annotations

from pathlib import Path

from petition.cli.screen import Screen
from petition.errors import InvalidInput
from petition.logs import Log, write_csv, write_ocel, write_xes
from petition.words import ErrorCode

__all__ = ["check_form", "show"]

_WRITERS = {".csv": write_csv, ".xes": write_xes, ".json": write_ocel}
_FEW = 5


def check_form(out: Path) -> None:
    """Refuses a file of another kind, before anything is read."""
    if out.suffix.lower() not in _WRITERS:
        raise InvalidInput(
            ErrorCode.INVALID_VALUE,
            f"the file ends in {', '.join(_WRITERS)}, not in {out.suffix or out.name!r}",
            "--out",
        )


def show(screen: Screen, log: Log, out: Path) -> None:
    """Writes the log, and says what became of every row."""
    _WRITERS[out.suffix.lower()](log, out)
    ignored, aside = sum(log.ignored.values()), len(log.set_aside)
    left = screen.say(f" + {ignored} dòng bỏ qua", f" + {ignored} ignored") if ignored else ""
    screen.print(
        screen.say(
            f"{log.rows} dòng đọc được = {log.judged} dòng chuyển + {aside} dòng để riêng{left}.",
            f"{log.rows} rows read = {log.judged} converted + {aside} set aside{left}.",
        )
    )
    for each in log.set_aside[:_FEW]:
        place = f"{each.file}:{each.row}"
        screen.put(screen.line("  ", (place, "faint"), f"  {screen.of(each.reason)}"), hang=4)
    if aside > _FEW:
        more = screen.say(f"và {aside - _FEW} dòng nữa", f"and {aside - _FEW} more")
        screen.put(screen.line("  ", (more, "faint")))
    count = len(log.events)
    screen.print(screen.say(f"Đã ghi {count} sự kiện vào {out}", f"Wrote {count} events to {out}"))
