"""`petition rehearse`: a log that is made up, written to files, and how much of what is in it."""

from __future__ import annotations

import gzip
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import IO

from rich.table import Table

from petition import _core
from petition.cli.screen import TABLE, Screen
from petition.errors import InvalidInput
from petition.rehearsal import Fault, Planted, Rehearsal, planted_csv
from petition.words import ErrorCode


def day_of(text: str, option: str) -> date:
    """A date as an option names it."""
    try:
        return date.fromisoformat(text)
    except ValueError:
        quoted = f'"{text}"'
        raise InvalidInput(
            ErrorCode.INVALID_TIME,
            f"{quoted} is not a date: expected one that exists, as in 2021-04-02",
            option,
        ) from None


def faults_of(names: Sequence[str]) -> tuple[Fault, ...]:
    """The faults of these names; all of them where none is named."""
    known = [str(fault) for fault in Fault]
    for name in names:
        if name not in known:
            raise InvalidInput(ErrorCode.UNKNOWN_NAME, _core.unknown_word(name, known), "--fault")
    return tuple(Fault(name) for name in names) or tuple(Fault)


def show(screen: Screen, log: Rehearsal, out: Path, planted: Path | None) -> None:
    """Writes the log, and what was planted in it."""
    with _opened(out) as file:
        events = _write(file, log.lines())
    if planted is not None:
        planted.write_text(planted_csv(log.planted), encoding="utf-8-sig", newline="")
    _tell(screen, log, events, [out, *([planted] if planted else [])])


def _write(file: IO[bytes], lines: Iterable[bytes]) -> int:
    count = 0
    for line in lines:
        file.write(line)
        count += 1
    return count


@contextmanager
def _opened(path: Path) -> Iterator[IO[bytes]]:
    """To be written; compressed where its name says so, and then the same bytes at any time."""
    with path.open("wb") as file:
        if path.suffix != ".gz":
            yield file
            return
        with gzip.GzipFile("", "wb", 9, file, mtime=0) as packed:
            yield packed  # type: ignore[misc]  # of the methods of a file, only write is used


def _tell(screen: Screen, log: Rehearsal, events: int, files: list[Path]) -> None:
    if log.planted:
        screen.print(_table(screen, log.planted), "")
    screen.print(
        screen.say(
            f"{events} sự kiện của {log.cases} hồ sơ, tiếp nhận từ {screen.day(log.start)} đến hết "
            f"{screen.day(log.end)}; {len(log.planted)} hồ sơ có lỗi cài sẵn.",
            f"{events} events of {log.cases} cases, received from {screen.day(log.start)} to "
            f"{screen.day(log.end)}; {len(log.planted)} cases with a planted fault.",
        )
    )
    for file in files:
        screen.print(screen.say(f"Đã ghi {file}", f"Wrote {file}"))


def _table(screen: Screen, planted: Sequence[Planted]) -> Table:
    table = Table(**TABLE)
    table.add_column(screen.say("Lỗi cài sẵn", "Planted fault"), overflow="fold")
    table.add_column(screen.say("Hồ sơ", "Cases"), justify="right")
    table.add_column(screen.say("Phải phát hiện", "To be found"), justify="right")
    cases = Counter(each.fault for each in planted)
    findings = Counter(each.fault for each in planted for _ in each.expected)
    for fault in Fault:
        if cases[fault]:
            table.add_row(screen.of(fault), str(cases[fault]), str(findings[fault]))
    return table
