"""Prints what the tests reach of each room of the library, from what llvm-cov exports as JSON.

A line, a side of a branch or the independent effect of a condition (MC/DC) that no test can reach
is marked by `// unreached: REASON` on its line or alone on the line before, and counted. What else
is not reached may not become more than unreached.json says.
"""

from __future__ import annotations

import json
import re
import sys
from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).parents[2]
SOURCES = ROOT / "libpetition" / "src"
ROOMS = ("text", "words", "calendar", "regulation", "workflow", "record", "audit")
KNOWN = Path(__file__).with_name("unreached.json")
LIST = ROOT / "build" / "coverage" / "unreached.txt"
MARK = re.compile(r"//+<? ?unreached: \S")
KINDS = ("lines", "branches", "conditions")


@dataclass
class Room:
    total: Counter[str] = field(default_factory=Counter)
    unreached: Counter[str] = field(default_factory=Counter)
    marked: int = 0
    places: list[str] = field(default_factory=list)


def lines(segments: list[list[object]]) -> Iterator[tuple[int, bool]]:
    """The lines that have code, each with whether it ran: as llvm-cov counts them."""
    starts: dict[int, list[list[object]]] = defaultdict(list)
    for segment in segments:
        starts[segment[0]].append(segment)
    wrapped = None
    for line in range(segments[0][0], segments[-1][0] + 1) if segments else ():
        here = starts[line]
        entries = [s[2] for s in here if s[3] and s[4] and not s[5]]
        inside = wrapped is not None and wrapped[3]
        skipped = bool(here) and not here[0][3] and here[0][4]
        if (inside or entries) and not skipped:
            counts = [wrapped[2]] if inside else []
            yield line, max(counts + entries) > 0
        wrapped = here[-1] if here else wrapped


def sides(branches: list[list[int]], text: list[str]) -> Iterator[tuple[int, str, bool]]:
    """Each side of each branch. A switch that thinks of every word has none for another."""
    counts: dict[tuple[int, ...], list[int]] = defaultdict(lambda: [0, 0])
    for branch in branches:
        counts[tuple(branch[:4])][0] += branch[4]
        counts[tuple(branch[:4])][1] += branch[5]
    for (line, column, _, end), taken in counts.items():
        before = text[line - 1][: column - 1]
        if re.search(r"(switch \(|case |default)$|^\s*(case|default)\b", before):
            continue
        if re.match(r"\s*(case|default)\b", text[line - 1][column - 1 :]):
            yield line, f"{column}: this case", taken[0] > 0
            continue
        what = text[line - 1][column - 1 : end - 1]
        yield line, f"{column}: {what} is true", taken[0] > 0
        yield line, f"{column}: {what} is false", taken[1] > 0


def effects(records: list[list[object]]) -> Iterator[tuple[int, str, bool]]:
    """Each condition of a decision, and whether it alone was seen to turn the decision."""
    seen: dict[tuple[int, ...], list[bool]] = {}
    for record in records:
        found = record[-1]
        place = (*record[:4], len(found))  # some copies of a template have fewer
        before = seen.get(place, [False] * len(found))
        seen[place] = [a or b for a, b in zip(before, found, strict=True)]
    for (line, column, *_), found in seen.items():
        for number, shown in enumerate(found, 1):
            yield line, f"{column}: condition {number} alone turns the decision", shown


def marked_lines(text: list[str]) -> set[int]:
    marks = set()
    for number, line in enumerate(text, 1):
        if MARK.search(line):
            marks.add(number + (line.lstrip().startswith("//")))
    return marks


def count(room: Room, name: str, file: dict[str, object]) -> None:
    text = (SOURCES / name).read_text(encoding="utf-8").split("\n")
    marks = marked_lines(text)
    room.marked += len(marks)
    found = {
        "lines": [(line, "this line", ran) for line, ran in lines(file["segments"])],
        "branches": list(sides(file["branches"], text)),
        "conditions": list(effects(file["mcdc_records"])),
    }
    for kind, all_of_kind in found.items():
        for line, what, reached in all_of_kind:
            if line in marks:
                continue
            room.total[kind] += 1
            if not reached:
                room.unreached[kind] += 1
                room.places.append(f"{name}:{line}: {kind}: {what}")


def read(export: Path) -> dict[str, Room]:
    rooms = {name: Room() for name in ROOMS}
    data = json.loads(export.read_text(encoding="utf-8"))["data"][0]
    for file in data["files"]:
        path = Path(file["filename"])
        if SOURCES in path.parents and path.relative_to(SOURCES).parts[0] in rooms:
            name = path.relative_to(SOURCES)
            count(rooms[name.parts[0]], str(name), file)
    return rooms


def share(room: Room, kind: str) -> str:
    total, missing = room.total[kind], room.unreached[kind]
    return f"{100 * (total - missing) / total:6.2f} % ({missing} of {total} not)" if total else "–"


def worse(rooms: dict[str, Room], known: dict[str, dict[str, int]]) -> list[str]:
    return [
        f"{name}: {room.unreached[kind]} {kind} are not reached; there were {known[name][kind]}"
        for name, room in rooms.items()
        for kind in KINDS
        if room.unreached[kind] > known[name][kind]
    ] + [
        f"{name}: {room.marked} places are marked; there were {known[name]['marked']}"
        for name, room in rooms.items()
        if room.marked > known[name]["marked"]
    ]


def main() -> None:
    rooms = read(Path(sys.argv[1]))
    LIST.write_text("".join(f"{p}\n" for r in rooms.values() for p in r.places), encoding="utf-8")
    print("| room | lines | branches | conditions (MC/DC) | marked |\n|---|---|---|---|---|")
    for name, room in rooms.items():
        cells = [share(room, kind) for kind in KINDS]
        print(f"| {name} | {' | '.join(cells)} | {room.marked} |")
    found = {
        n: {**{k: r.unreached[k] for k in KINDS}, "marked": r.marked} for n, r in rooms.items()
    }
    known = json.loads(KNOWN.read_text(encoding="utf-8")) if KNOWN.exists() else found
    problems = worse(rooms, known)
    if "--write" in sys.argv and (not problems or not KNOWN.exists()):
        KNOWN.write_text(json.dumps(found, indent=2) + "\n", encoding="utf-8")
    sys.exit("\n".join(problems) or None)


if __name__ == "__main__":
    main()
