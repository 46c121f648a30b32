"""`petition convert`: a log written anew for the tools of process mining."""

from __future__ import annotations

from pathlib import Path

from petition.cli.screen import Screen
from petition.errors import InvalidInput
from petition.logs import Log, write_csv, write_ocel, write_xes
from petition.oversight.model import LogAudit
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


def check_audit(out: Path) -> None:
    """Refuses a form that has no room for what an audit finds."""
    if out.suffix.lower() == ".csv":
        raise InvalidInput(
            ErrorCode.INVALID_ARGUMENT,
            "--audit adds to .xes and .json; `petition audit --out` writes findings as CSV",
            "--audit",
        )


def show(screen: Screen, log: Log, out: Path, found: LogAudit | None = None) -> None:
    """Writes the log, with what an audit found of it, and says what became of every row."""
    if found is None:
        _WRITERS[out.suffix.lower()](log, out)
    else:
        (write_xes if out.suffix.lower() == ".xes" else write_ocel)(log, out, found)
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
