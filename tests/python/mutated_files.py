"""Mutated files: the kept files, the commands that read them, and what is done to the bytes.

As a program it goes on for as long as it is told to: `mutated_files.py SECONDS [SEED]`.
"""

import contextlib
import gzip
import io
import os
import random
import re
import sys
import tempfile
import time
import zipfile
from dataclasses import dataclass
from pathlib import Path

import some_logs

import petition
from petition import ical
from petition.cli import main

ROOT = Path(__file__).parents[2]
FINDINGS = Path(__file__).parent / "mutated"
DATA = ROOT / "libpetition" / "data"
DOCUMENTED = {0, 1, 2}
DEFECT = re.compile("đây là lỗi của phần mềm|this is a defect of petition|Traceback")
FEED = """BEGIN:VCALENDAR\r
VERSION:2.0\r
PRODID:-//x//EN\r
BEGIN:VEVENT\r
UID:1\r
DTSTAMP:20260101T000000Z\r
DTSTART;VALUE=DATE:20261207\r
DTEND;VALUE=DATE:20261210\r
SUMMARY:Nghỉ\\, ba ngày\r
DESCRIPTION:12/CV\r
END:VEVENT\r
BEGIN:VEVENT\r
UID:2\r
DTSTAMP;TZID=Asia/Ho_Chi_Minh:20260101T000000\r
DTSTART;VALUE=DATE:20261212\r
DURATION:P1D\r
CATEGORIES:WORKED\r
STATUS:CONFIRMED\r
SUMMARY;LANGUAGE=vi:Làm bù\r
END:VEVENT\r
END:VCALENDAR\r
"""

COMMANDS = {
    "feature": [["check", "FILE"], ["check", "FILE", "--steps", "--lang", "en"]],
    "ics": [["calendar", "2026", "--days", "FILE"]],
    "profile": [
        ["clauses", "FILE"],
        ["readings", "FILE"],
        ["graph", "FILE"],
        ["check", "FEATURE", "--profile", "FILE"],
    ],
    "calendar": [["calendar", "2026", "--calendar", "FILE"]],
    "days": [["calendar", "2026", "--days", "FILE"]],
    "records": [
        ["follow", "FILE"],
        ["record", "seal", "FILE"],
        ["scenario", "FILE"],
        ["sweep", "FILE"],
        ["audit", "FILE"],
        ["convert", "FILE", "--out", "OUT.csv"],
        ["dossier", "FILE", "--short", "--out", "OUT.html"],
    ],
    "sealed": [
        ["record", "root", "FILE"],
        ["record", "root", "FILE", "--case", "PA-2026-1120-014"],
    ],
    "log": [
        ["convert", "FILE", "--mapping", "MAPPING", "--out", "OUT.xes"],
        ["audit", "FILE", "--mapping", "MAPPING"],
        ["audit", "FILE", "--guess-mapping"],
    ],
    "mapping": [["convert", "LOG", "--mapping", "FILE", "--out", "OUT.json"]],
    "zip": [["dossier", "FILE", "--verify"]],
    "receipt": [["replay", "FILE"]],
}
"""How each kind of file is read."""


@dataclass(frozen=True)
class Kept:
    """A file that is fine: its name, its kind, its content."""

    name: str
    kind: str
    content: bytes


def kept_files(folder):
    """Every kind of file that a command reads."""
    found = [_of(path, "feature") for path in sorted(ROOT.glob("tests/scenarios/*.feature"))]
    found += [_of(path, "profile") for path in sorted(DATA.glob("regulations/*.toml"))]
    found += [_of(path, "calendar") for path in sorted(DATA.glob("calendars/*.toml"))]
    found += [_of(path, "records") for path in sorted(ROOT.glob("examples/**/*.jsonl"))]
    found += [
        _of(path, "records") for path in sorted(ROOT.glob("tests/fuzz/corpus/record/*.json*"))
    ]
    some_logs.every_form(folder)
    (folder / "a.xes").write_text(some_logs.xes_text(), "utf-8")
    (folder / "own.jsonl").write_text(some_logs.own_lines(), "utf-8")
    (folder / "mapping.toml").write_text(some_logs.MAPPING, "utf-8")
    for path in sorted(folder.iterdir()):
        kind = {"mapping.toml": "mapping", "own.jsonl": "records"}.get(path.name, "log")
        found.append(_of(path, kind))
    found += [Kept("feed.ics", "ics", FEED.encode()), Kept("days.toml", "days", DAYS.encode())]
    year = ical.write(petition.Calendar.builtin(), 2026)
    return [*found, Kept("year.ics", "ics", year), *_written(folder)]


DAYS = """[[day]]
date = 2026-12-09
last = 2026-12-10
windows = []
kind = "holiday"
reason = { vi = "Nghỉ", en = "Off" }
instrument = "12/CV"
"""


def _of(path, kind):
    return Kept(path.name, kind, path.read_bytes())


def _written(folder):
    """What the program itself writes: a dossier, a sealed record, a receipt."""
    path = folder / "dossier.zip"
    file = ROOT / "examples" / "petitions" / "answered-at-once.jsonl"
    outcome(["dossier", str(file), "--out", str(path)])
    engine = petition.Engine.builtin()
    step = engine.follow(petition.read_records(file)[0]).steps[0]
    receipt = engine.receipt(step.verdict, step.event)
    sealed = folder / "sealed.jsonl"
    outcome(["record", "seal", str(file), "--output", str(sealed)])
    return [
        _of(path, "zip"),
        _of(sealed, "sealed"),
        Kept("receipt.json", "receipt", receipt.encode()),
    ]


# -- what is done to a file ------------------------------------------------------------------------

NASTY = [
    *(
        b"",
        b"0",
        b"-1",
        b"99999999999999999999999",
        b"9" * 400,
        b"9" * 5000,
        b"1e999",
        b"0001-01-01",
    ),
    *(b"31/02/2021", b"99:99", b"00000000", b"99991231", b"10000-01-01T00:00:00Z", b"P9999999999D"),
    *(b"\0", b"\x1b[31m", b"\r", b"\xe2\x80\xae", b"\xef\xbb\xbf", b"\xff\xfe", b"\xed\xa0\x80"),
    *(b'"', b"'", b'"""', b"\\", b"|", b"<a>", b"{}", b"[", b"[[a]]", b"@", b"#", b":", b"=", b","),
    *("đ".encode("utf-16"), "ệ".encode(), "ê\u0323".encode(), b"\xd2", "٣".encode(), "²".encode()),
    *(b"# language: xx", b"nan", b"inf", b"true", b"-0", b"0x10", b"A" * 5000, b"[" * 3000),
]
VALUE = re.compile(rb"[:=|] ?([^\r\n|]*)")
TOKEN = re.compile(rb"\w[\w-]*|[^\w\s]")


def mutated(content, choice):
    """The content with one to four things done to it."""
    if content.startswith((b"PK\3\4", b"\x1f\x8b")) and choice.random() < 0.6:
        return _inside(content, choice)
    for _ in range(choice.choice([1, 1, 1, 2, 4])):
        content = choice.choice(MUTATIONS)(content, choice)
    return content


def _flip(content, choice):
    made = bytearray(content)
    for _ in range(choice.choice([1, 1, 3, 10])):
        if made:
            made[choice.randrange(len(made))] = choice.randrange(256)
    return bytes(made)


def _lines(content, choice):
    """A line taken out, given twice, or moved."""
    lines = content.splitlines(keepends=True)
    if lines:
        at, to = choice.randrange(len(lines)), choice.randrange(len(lines))
        line = lines[at] if choice.random() < 0.5 else lines.pop(at)
        if choice.random() < 0.7:
            lines.insert(to, line)
    return b"".join(lines)


def _token(content, choice):
    """A token replaced by another of the file, or by a nasty one."""
    found = list(TOKEN.finditer(content))
    if not found:
        return choice.choice(NASTY)
    old = choice.choice(found)
    new = choice.choice(NASTY) if choice.random() < 0.6 else choice.choice(found)[0]
    return content[: old.start()] + new + content[old.end() :]


def _value(content, choice):
    """What stands behind the name of a line, as in `NAME:VALUE` and `KEY = VALUE`."""
    found = list(VALUE.finditer(content))
    if not found:
        return content
    old = choice.choice(found)
    new = choice.choice(NASTY) if choice.random() < 0.6 else choice.choice(found)[1]
    return content[: old.start(1)] + new + content[old.end(1) :]


def _cut(content, choice):
    at = choice.randrange(len(content) + 1)
    return content[at:] if choice.random() < 0.2 else content[:at]


def _encoded(content, choice):
    """The same letters in another encoding."""
    name = choice.choice(["utf-16", "utf-16-be", "utf-8-sig", "cp1258", "utf-32", "latin-1"])
    return content.decode("utf-8", "replace").encode(name, "replace")


def _ends(content, choice):
    return content.replace(b"\n", choice.choice([b"\r\n", b"\r", b"\x0b", "\u2028".encode()]))


def _inside(content, choice):
    """One member of a zip, or what a gzip holds."""
    if content.startswith(b"\x1f\x8b"):
        return gzip.compress(_token(gzip.decompress(content), choice), mtime=0)
    made = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as old, zipfile.ZipFile(made, "w") as new:
        chosen = choice.choice(old.namelist())
        for member in old.infolist():
            inner = old.read(member)
            new.writestr(member, mutated(inner, choice) if member.filename == chosen else inner)
    return made.getvalue()


def _swap(content, choice):
    """A piece of the file stands elsewhere."""
    at, to = choice.randrange(len(content) + 1), choice.randrange(len(content) + 1)
    return content[:to] + content[at : at + choice.randrange(1, 60)] + content[to:]


MUTATIONS = [
    _flip,
    _lines,
    _lines,
    _token,
    _token,
    _token,
    _value,
    _value,
    _cut,
    _encoded,
    _ends,
    _swap,
]


# -- what comes of it ------------------------------------------------------------------------------


def outcome(arguments):
    """How the command ends, and what it says on standard error."""
    out, err = (io.TextIOWrapper(io.BytesIO(), "utf-8") for _ in range(2))
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
        try:
            main(arguments)
        except SystemExit as ended:
            status = ended.code
    err.flush()
    return status, err.buffer.getvalue().decode("utf-8", "replace")


def fault(arguments):
    """What is wrong with how the command ends; nothing when all is well."""
    try:
        status, told = outcome(arguments)
    except Exception as error:  # the very thing that is looked for
        return f"{type(error).__name__} leaves main"
    if status not in DOCUMENTED:
        return f"status {status}"
    return told if DEFECT.search(told) else ""


class Bench:
    """A folder in which commands are run on one file."""

    def __init__(self, folder):
        self.folder = folder
        self.log, self.mapping = folder / "log.csv", folder / "mapping.toml"
        self.feature = ROOT / "tests" / "scenarios" / "dieu-02.feature"
        self.log.write_text(some_logs.csv_text(), "utf-8")
        self.mapping.write_text(some_logs.MAPPING, "utf-8")

    def commands(self, kept, content):
        """The commands that read the file, which holds the content."""
        path = self.folder / f"mutated-{kept.name}"
        path.write_bytes(content)
        places = {"FILE": path, "LOG": self.log, "MAPPING": self.mapping, "FEATURE": self.feature}
        for command in COMMANDS[kept.kind]:
            for old in self.folder.glob("out*"):
                old.unlink()
            yield [
                str(places.get(part, self.folder / part.lower() if part[:3] == "OUT" else part))
                for part in command
            ]

    def faults(self, kept, content, one_of=None):
        """What is wrong with how each of them ends, or one chosen of them."""
        commands = list(self.commands(kept, content))
        for command in commands if one_of is None else [one_of.choice(commands)]:
            wrong = fault(command)
            if wrong:
                yield command, wrong


def search(seed, goes_on, keep=None):
    """Mutates one file after the other as long as it goes on; gives what was found."""
    choice, found, runs = random.Random(seed), [], 0
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "kept").mkdir()
        kinds = {}
        for kept in kept_files(folder / "kept"):
            kinds.setdefault(kept.kind, []).append(kept)
        bench = Bench(folder)
        while goes_on(runs):
            kept = choice.choice(choice.choice(list(kinds.values())))
            content = mutated(kept.content, choice)
            runs += 1
            for command, wrong in bench.faults(kept, content, choice):
                found.append((kept, content, command, wrong))
                if keep:
                    keep(*found[-1])
    return runs, found


def _keep(kept, content, command, wrong):
    """Prints a finding, and leaves its file to look at."""
    place = re.search(r"\w+ \([\w/.]+:\d+\)", wrong)
    name = re.sub(r"\W+", "-", place[0] if place else wrong[:40])
    folder = Path(os.environ.get("FINDINGS", ROOT / "build" / "mutated"))
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"{name}-{kept.kind}-{kept.name}"
    if not path.exists():
        path.write_bytes(content)
        print(f"{path}: {' '.join(command[:2])}: {wrong.strip()[:300]}", flush=True)


if __name__ == "__main__":
    limit, seed = float(sys.argv[1]), int((sys.argv[2:] or ["20210402"])[0])
    print(f"seed {seed}", flush=True)
    end = time.monotonic() + limit
    runs, found = search(seed, lambda _: time.monotonic() < end, _keep)
    print(f"{runs} runs, {len(found)} of them without a proper end")
    sys.exit(1 if found else 0)
