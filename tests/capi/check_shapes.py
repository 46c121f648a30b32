"""Holds the JSON shapes that petition.h promises against real results, key for key and in order.

A script of events is followed by the program `capi_shapes`. Each of its results must have exactly
the keys of its shape, with values of the kinds promised. And nothing may be promised in vain: every
shape and every key is met, every key with `?` is met and missed, every alternative of a value
occurs.
"""

from __future__ import annotations

import argparse
import json
import re
import subprocess
import sys
import tempfile
from datetime import datetime
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2] / "bindings"))

from generate.shapes import Keyed, Listed, Mapped, OneOf, Plain, read_shapes  # noqa: E402


def is_canonical(name: str) -> bool:
    """Whether keys come in their order by name, inside as well."""
    return name in {"RECORD", "EVENT", "RECEIPT"} or name.startswith("DATA_")


# -- results against shapes -----------------------------------------------------------------------

OFFSET = r"[+-]\d\d:\d\d"


class Checker:
    """Walks a result along its shape and remembers which parts of the shape it met."""

    def __init__(self, shapes: dict[str, object], words: dict[str, set[str]]) -> None:
        self.shapes = shapes
        self.words = words
        self.used: set[str] = set()
        self.of = ""  # the shape of the whole result

    def check(self, name: str, value: object) -> None:
        self.used.add(name)
        self.of = name
        problem = self.problem(self.shapes[name], value, {}, name)
        assert not problem, problem

    def problem(self, shape: object, value: object, event: dict[str, object], at: str) -> str:
        """What is wrong with a value, or an empty text. `event` is the object around it."""
        if isinstance(shape, Keyed):
            return self.problem_of_object(shape, value, at)
        if isinstance(shape, Listed):
            if not isinstance(value, list):
                return f"{at}: {value!r} is no list"
            shape.met |= bool(value)
            found = (self.problem(shape.of, v, event, f"{at}[{i}]") for i, v in enumerate(value))
            return next(filter(None, found), "")
        if isinstance(shape, Mapped):
            return self.problem_of_map(shape, value, at)
        if isinstance(shape, OneOf):
            problems = [self.problem(choice, value, event, at) for choice in shape.choices]
            return "" if "" in problems else problems[0]
        assert isinstance(shape, Plain)
        if shape.name in self.shapes:
            self.used.add(shape.name)
            shape.met = True
            return self.problem(self.shapes[shape.name], value, {}, at)
        if shape.name == "data":
            shape.met = True
            of_kind = f"DATA_{event[shape.argument]}".upper()
            self.used.add(of_kind)
            return self.problem(self.shapes[of_kind], value, {}, at)
        if not self.is_plain(shape, value):
            return f"{at}: {value!r} is no {shape.name}({shape.argument})"
        shape.met = True
        return ""

    def problem_of_object(self, shape: Keyed, value: object, at: str) -> str:
        if not isinstance(value, dict):
            return f"{at}: {value!r} is no object"
        wanted = [k for k, of in shape.keys.items() if not of.optional or k in value]
        if self.is_out_of_order(list(value), wanted, at):
            return f"{at}: has the keys {list(value)}, but {wanted} are promised"
        shape.met = True
        for name, key in shape.keys.items():
            if name not in value:
                key.missed = True
                continue
            if problem := self.problem(key.value, value[name], value, f"{at}.{name}"):
                return problem
        return ""

    def problem_of_map(self, shape: Mapped, value: object, at: str) -> str:
        if not isinstance(value, dict) or not value or list(value) != sorted(value):
            return f"{at}: {value!r} is no object with keys in their order"
        shape.met = shape.key.met = True
        keys = (f"{at}: {k!r} is no key" for k in value if not self.is_plain(shape.key, k))
        values = (self.problem(shape.of, v, {}, f"{at}.{k}") for k, v in value.items())
        return next(keys, "") or next(filter(None, values), "")

    def is_out_of_order(self, keys: list[str], wanted: list[str], at: str) -> bool:
        if self.of == "OLDER_RECORD" and "events" in at:  # its events are as they were written
            return sorted(keys) != sorted(wanted)
        inside = r"\.(event|record)\.|\.counterexample\[|\.history\[\d+\]\.(before|after)\."
        canonical = is_canonical(self.of) or re.search(inside, f"{at}.") is not None
        return keys != (sorted(wanted) if canonical else wanted)

    def is_plain(self, shape: Plain, value: object) -> bool:
        text = value if isinstance(value, str) else ""
        whole = isinstance(value, int) and not isinstance(value, bool)
        match shape.name:
            case "null":
                return value is None
            case "text":
                return isinstance(value, str)
            case "flag":
                return isinstance(value, bool)
            case "number":
                return whole and value >= 0
            case "seconds":
                return whole
            case "share":
                return isinstance(value, (int, float)) and 0 <= value <= 1
            case "time":
                dated = re.fullmatch(rf"\d{{4}}-\d\d-\d\dT\d\d:\d\d:\d\d{OFFSET}", text)
                return dated is not None and datetime.fromisoformat(text) is not None
            case "date":
                return re.fullmatch(r"\d{4}-\d\d-\d\d", text) is not None
            case "clock":
                return re.fullmatch(r"\d\d:\d\d:\d\d", text) is not None
            case "path":
                return re.fullmatch(r"(actor|data)(\.[a-z_]+)+", text) is not None
            case "reading":
                return re.fullmatch(r"I-\d+", text) is not None
            case "word":
                return text in self.words[shape.argument]
            case literal if literal.startswith('"'):
                return value == json.loads(literal)
        raise AssertionError(f"{shape.name} is no kind of value")

    def in_vain(self) -> list[str]:
        """What is promised and was not met."""
        found = [f"{name}: not met" for name in self.shapes if name not in self.used]
        for name, shape in self.shapes.items():
            if name in self.used:
                found += self.unmet(shape, name)
        return found

    def unmet(self, shape: object, at: str) -> list[str]:
        if isinstance(shape, OneOf):
            return [line for choice in shape.choices for line in self.unmet(choice, at)]
        if not shape.met:
            name = f" {shape.name}({shape.argument})" if isinstance(shape, Plain) else ""
            return [f"{at}: no{name} met"]
        if isinstance(shape, (Listed, Mapped)):
            return self.unmet(shape.of, f"{at}[]")
        if not isinstance(shape, Keyed):
            return []
        found = []
        for name, key in shape.keys.items():
            found += self.unmet(key.value, f"{at}.{name}")
            if key.optional and not key.missed:
                found.append(f"{at}.{name}: may be left out, but never was")
        return found


# -- the script that is followed ------------------------------------------------------------------

OPERATOR = {"role": "operator", "name": "Lê Thị Mai"}
PETITIONER = {"role": "petitioner"}
OFFICE = {"role": "office"}
SYSTEM = {"role": "system"}
FOCAL = {"role": "focal_point", "unit": "so-xay-dung"}
HEAD = {"role": "head", "unit": "so-xay-dung"}
OTHER = {"role": "focal_point", "unit": "so-tnmt"}


class Sampler:
    """Makes up JSON of a shape: of what may be left out, all or nothing."""

    PLAIN = {"text": "x", "flag": True, "number": 1, "time": "2021-04-05T08:00:00+07:00"}

    def __init__(self, shapes: dict[str, object], words: dict[str, set[str]]) -> None:
        self.shapes = shapes
        self.words = words

    def value(self, shape: object, full: bool, choice: int) -> object:
        if isinstance(shape, OneOf):
            return self.value(shape.choices[min(choice, len(shape.choices) - 1)], full, choice)
        if isinstance(shape, Listed):
            return [self.value(shape.of, full, choice)]
        if isinstance(shape, Keyed):
            keys = {name: key for name, key in shape.keys.items() if full or not key.optional}
            return {name: self.value(key.value, full, choice) for name, key in keys.items()}
        assert isinstance(shape, Plain)
        if shape.name == "IDENTITY":
            return {"id": "x", "version": "1", "hash": "0" * 64}
        if shape.name == "word":
            return min(self.words[shape.argument])
        return self.PLAIN[shape.name]

    def record(self, full: bool, choice: int) -> dict[str, object]:
        """A record with an event of every kind. It is well-formed; no law would accept it."""
        actor = self.shapes["EVENT"].keys["actor"].value
        law = self.value(self.shapes["LAW"], full, choice)
        events = [
            {
                "id": f"e{number}",
                "seq": number,
                "kind": kind,
                "occurred_at": self.PLAIN["time"],
                "recorded_at": self.PLAIN["time"],
                "actor": self.value(actor, full, choice),
                "data": self.value(self.shapes[f"DATA_{kind}".upper()], full, choice),
            }
            | ({"law": law} if number == 7 and full and choice else {})
            for number, kind in enumerate(sorted(self.words["KIND"]), 1)
        ]
        if full and choice:
            return {"schema": 3, "case": "GL-0", "law": law, "events": events}
        named = {"regulation": "r", "calendar": "c"} if full else {}
        return {"schema": 2, "case": "GL-0"} | named | {"events": events}


class Script:
    """Commands for `capi_shapes`; events at local times of 2021."""

    def __init__(self) -> None:
        self.lines: list[str] = []

    def say(self, *parts: object) -> None:
        self.lines.append(" ".join(map(str, parts)))

    def event(self, kind: str, at: str, actor: object, **data: object) -> dict[str, object]:
        time = f"2021-{at.replace(' ', 'T')}:00+07:00"
        times = {"occurred_at": time, "recorded_at": time}
        return {"id": f"e{len(self.lines)}", "kind": kind} | times | {"actor": actor, "data": data}

    def submit(self, kind: str, at: str, actor: object, **data: object) -> None:
        self.say("submit", json.dumps(self.event(kind, at, actor, **data), ensure_ascii=False))

    def received(self, at: str, **others: object) -> dict[str, object]:
        data = {
            "channel": "hotline",
            "topic": "infrastructure",
            "content": "Cống tắc",
            "language": "vi",
            "content_clear": True,
            "matter": "petition",
            "petitioner": {"name": "Trần Hoa", "address": "12 Hùng Vương", "phone": "0905000000"},
        }
        return self.event("received", at, OPERATOR, **(data | others))

    def receive(self, at: str, **others: object) -> None:
        self.say("submit", json.dumps(self.received(at, **others), ensure_ascii=False))


def seconds(at: str) -> int:
    return int(datetime.fromisoformat(f"2021-{at.replace(' ', 'T')}:00+07:00").timestamp())


def records(s: Script, sampler: Sampler) -> list[dict[str, object]]:
    """Records of all kinds of events, which come back as they were given."""
    given = [sampler.record(full, choice) for full, choice in [(False, 0), (True, 0), (True, 1)]]
    for record in given:
        s.say("records", json.dumps(record))
    return given


def answered_late(s: Script) -> None:
    """A promise, an extension, its reminder and its lapse, a late answer, a rating."""
    s.say("case", "GL-1")
    s.receive("04-05 08:00", recording="rec-1")
    s.submit("answered", "04-05 08:10", OPERATOR)
    s.submit("forwarded", "04-05 09:00", OPERATOR, unit="so-xay-dung")
    s.submit("lapsed", "04-05 09:30", SYSTEM, level="head", due_at="2021-04-14T17:00:00+07:00")
    s.submit("appointed", "04-05 10:00", FOCAL, due_at="2021-04-09T17:00:00+07:00")
    s.submit("rescheduled", "04-05 11:00", FOCAL, due_at="2021-04-14T17:00:00+07:00")
    s.submit("rescheduled", "04-05 13:00", FOCAL, due_at="2021-04-15T17:00:00+07:00", reason="Chờ")
    s.say("advance", seconds("04-13 18:00"))
    s.say("advance", seconds("04-13 00:00"))
    s.say("advance", seconds("04-14 18:00"))
    s.submit("progress_reported", "04-15 08:00", HEAD, text="Đang làm")
    result = "Đã nạo vét, có gì gọi 0269 3824 001"
    s.submit("answered", "04-16 09:00", FOCAL, result=result, signed_document="12/SXD")
    s.say("public", "website")
    s.submit("published", "04-16 10:00", OPERATOR, channels=["website"])
    s.submit("confidentiality_requested", "04-16 10:10", PETITIONER)
    s.submit("publication_withdrawn", "04-16 10:20", OPERATOR, ground="petitioner_request")
    s.submit("rated", "04-16 11:10", PETITIONER, rating="satisfied")
    s.say("what-if", seconds("05-01 00:00"))
    s.say("audit", seconds("05-01 00:00"))


def declined(s: Script) -> None:
    """Without a name and an address it may not be forwarded; it is declined in good order."""
    s.say("case", "GL-2")
    s.receive("04-05 08:00", petitioner={"email": "an@example.vn"})
    s.submit("forwarded", "04-05 08:10", OPERATOR, unit="so-xay-dung")
    reasons = ["incomplete_contact"]
    s.submit("declined", "04-05 08:30", OPERATOR, reasons=reasons, guidance="Bổ sung")
    s.say("audit", seconds("05-01 00:00"))


def hard_to_reach(s: Script) -> None:
    """A telephone number that is none; nothing of it is public yet."""
    s.say("case", "GL-9")
    s.receive("04-05 08:00", petitioner={"name": "An", "phone": "0905"})
    s.say("public", "website")


def returned_and_assigned(s: Script) -> None:
    """A unit is not competent; the Office assigns another; the answer is withheld."""
    s.say("case", "GL-3")
    s.receive("04-05 08:00", state_secret=True)
    s.submit("forwarded", "04-05 08:30", OPERATOR, unit="so-tnmt")
    s.submit("not_competent", "04-05 09:00", OTHER, reason="Không thuộc thẩm quyền")
    s.submit("referred", "04-05 09:10", OPERATOR, ground="unit_not_competent")
    s.submit("assigned", "04-05 10:00", OFFICE, unit="so-xay-dung", coordinating=["so-tnmt"])
    s.say("audit", seconds("04-30 00:00"))
    s.submit("answered", "04-05 11:00", FOCAL, result="Đã xong")
    s.submit("withheld", "04-05 13:00", OPERATOR, ground="state_secret")
    s.say("audit", seconds("04-05 14:00"))


def as_another_system_kept_it(s: Script) -> None:
    """Nothing at all; a step up that was none; no channel and no topic; a mark by a calendar that
    lacks 30 April.
    """
    s.say("case", "GL-4")
    s.say("audit", seconds("04-05 08:00"))
    step_up = s.event("escalated", "04-05 09:00", SYSTEM, **{"from": "head", "to": "office"})
    kept(s, "GL-5", s.received("04-05 08:00"), step_up)
    kept(s, "GL-7", s.received("04-05 08:00", channel="", topic=""))
    due = "2021-04-30T16:00:00+07:00"
    kept(
        s,
        "GL-8",
        s.received("04-29 15:00"),
        s.event("forwarded", "04-29 16:00", OPERATOR, unit="so-xay-dung"),
        s.event("lapsed", "04-30 16:01", SYSTEM, level="focal_point", due_at=due),
        s.event("answered", "05-04 08:00", FOCAL, result="Đã xong"),
    )


def kept(s: Script, case: str, *events: dict[str, object]) -> None:
    numbered = [event | {"id": f"k{n}"} for n, event in enumerate(events)]
    record = {"schema": 1, "case": case, "events": numbered}
    s.say("audit-record", json.dumps(record, ensure_ascii=False))


def moved(s: Script, profiles: list[Path]) -> None:
    """Cases that move to a stricter regulation, and back."""
    for path in profiles:
        s.say("regulation", path)
    s.say("registry")
    to = {"regulation": "gia-lai-192-2021", "reason": "Quy chế mới"}
    s.say("case", "GL-6")
    s.receive("04-20 08:00")
    s.submit("regulation_changed", "04-20 10:00", OPERATOR, version="2", **to)
    s.submit("regulation_changed", "04-20 11:00", OPERATOR, version="1", **to)
    s.submit("forwarded", "04-20 13:00", OPERATOR, unit="so-xay-dung")
    s.submit("regulation_changed", "04-20 13:10", OPERATOR, version="2", **to)


def script(regulations: list[Path], profiles: list[Path], flawed: Path, small: Path) -> Script:
    s = Script()
    s.say("regulation", small)
    s.say("compare")
    s.say("regulation", flawed)
    s.say("verify")
    for path in regulations:
        s.say("regulation", path)
    s.say("calendar")
    answered_late(s)
    declined(s)
    hard_to_reach(s)
    returned_and_assigned(s)
    as_another_system_kept_it(s)
    s.say("report", seconds("04-01 00:00"), seconds("05-01 00:00"))
    moved(s, profiles)
    return s


UNITS = """
[notices.result]
vi = "Hồ sơ {case}: {result}"
en = "Case {case}: {result}"
[[intake.exclusions]]
id = "tranh_chap"
label = { vi = "tranh chấp dân sự", en = "a civil dispute" }
[[units]]
id = "so-cu"
valid_from = 2010-01-01
valid_until = 2020-12-31
successor = "so-xay-dung"
label = { vi = "Sở cũ", en = "former department" }
[[units]]
id = "so-xay-dung"
label = { vi = "Sở Xây dựng", en = "Department of Construction" }
head = { vi = "Giám đốc Sở Xây dựng", en = "Director of the Department of Construction" }
"""

WARNING = """
[service_standard.early_warning]
{}
"""


HOURS = '{ vi = "cả ngày", en = "at all hours", windows = ["00:00-24:00"] }'


def write_profiles(gia_lai: Path, folder: Path) -> list[Path]:
    """The built-in regulation, ended, and a stricter one after it, with units."""
    text = gia_lai.read_text("utf-8")
    begins = "valid_from = 2021-03-30"
    former = text.replace(begins, begins + "\nvalid_until = 2021-04-30") + WARNING.format(
        'lead = "2 working hours"'
    )
    stricter = text + UNITS + WARNING.format("percent = 80")
    for old, new in [
        (begins, "valid_from = 2021-05-01"),
        ('version = "1"', 'version = "2"'),
        ("[intake] ", f"[intake]\nhours = {HOURS} "),
        ("8 working hours", "4 working hours"),
        ('I-9 = "none"', 'I-9 = "30 working minutes"'),
        ('id = "infrastructure"', 'id = "infrastructure"\nunit = "so-xay-dung"'),
    ]:
        assert old in stricter, old
        stricter = stricter.replace(old, new)
    paths = [folder / "former.toml", folder / "stricter.toml"]
    for path, content in zip(paths, [former, stricter], strict=True):
        path.write_text(content, encoding="utf-8")
    return paths


def write_flawed(gia_lai: Path, folder: Path) -> Path:
    """No Office, and what came back is only passed on; of two units one ends, and none takes over.
    What a unit returned can then be answered by nobody.
    """
    text = gia_lai.read_text("utf-8")
    office = text[text.index("[[levels]]                     # Điều 10.4") :]
    returns = text[text.index("[returns]") : text.index("[reminder]")]
    units = ""
    for name, ends in (("a", "valid_until = 2025-06-30\n"), ("b", "")):
        units += f'[[units]]\nid = "{name}"\n{ends}label = {{ vi = "{name}", en = "{name}" }}\n'
    for old, new in [
        ('on_silence = "office"\n', ""),
        (office[: office.index("[rescheduling]")], units),
        (returns, ""),
        ('I-18 = "as_new"', 'I-18 = "forward_or_refer"'),
    ]:
        assert old in text, old
        text = text.replace(old, new)
    path = folder / "flawed.toml"
    path.write_text(text, encoding="utf-8")
    return path


SMALL = """
[regulation]
id = "small"
version = "1"
title = { vi = "nhỏ", en = "small" }
authority = { vi = "UBND", en = "committee" }
valid_from = 2026-01-05
calendar = "vn-state"
[roles]
operator = { vi = "tổng đài viên", en = "operator" }
focal_point = { vi = "đơn vị xử lý", en = "handling unit" }
head = { vi = "Thủ trưởng đơn vị", en = "head of the unit" }
office = { vi = "Văn phòng", en = "Office", unit = "van-phong" }
petitioner = { vi = "người dân", en = "petitioner" }
system = { vi = "hệ thống", en = "system" }
[[channels]]
id = "web"
group = "internet"
label = { vi = "web", en = "web" }
[[topics]]
id = "roads"
label = { vi = "đường", en = "roads" }
[intake]
[[levels]]
level = "focal_point"
limit = "8 working hours"
on_silence = "office"
[[levels]]
level = "office"
[citations]
otherwise = ["all"]
[citations.events]
[citations.refusals]
[citations.obligations]
[clauses]
all = { does = ["decide"], vi = "mọi điều", en = "everything" }
"""


def write_small(folder: Path) -> Path:
    """A law of which two readings are compared in no time."""
    path = folder / "small.toml"
    path.write_text(SMALL, encoding="utf-8")
    return path


# -- all of it ------------------------------------------------------------------------------------

# Promised for what may come; at present some act is lawful after every refusal. And what an audit
# gives that was told that a log marks nothing, which C++ and Python can tell.
ALLOWED = {
    "SUMMARY.marked: no null() met",
    "REFUSAL.alternative: no null() met",
    "DECISION.refusals[].alternative: no null() met",
}


def follow(program: Path, s: Script) -> list[tuple[str, str]]:
    """The results of a script: the names of their shapes, and the JSON."""
    commands = "\n".join(s.lines) + "\n"
    run = subprocess.run([program], input=commands, capture_output=True, encoding="utf-8")
    if run.returncode != 0:
        sys.exit(f"{program} failed: {run.stderr}")
    return [tuple(line.split("\t", 1)) for line in run.stdout.splitlines()]


def read_words(program: Path, header: str) -> dict[str, set[str]]:
    """The words of each PETITION_TABLE_*, as the library tells them."""
    s = Script()
    s.say("words")
    names = [text.split(" ") for _, text in follow(program, s)]
    numbers = dict(re.findall(r"PETITION_TABLE_(\w+) = (\d+)", header))
    return {table: {n for number, n in names if number == of} for table, of in numbers.items()}


def check_records(program: Path, checker: Checker) -> None:
    s = Script()
    given = records(s, Sampler(checker.shapes, checker.words))
    written = follow(program, s)
    for record, plain, sealed in zip(given, written[::2], written[1::2], strict=True):
        for shape, text in (plain, sealed):
            checker.check(shape, json.loads(text))
        assert json.loads(plain[1]) == record, "a record is not written as it was read"
        seals = json.loads(sealed[1])["seals"]
        assert json.loads(sealed[1]) == record | {"seals": seals}, "sealing changes a record"


def check_results(program: Path, checker: Checker, regulations: Path) -> None:
    gia_lai = regulations / "gia-lai.toml"
    built_in = sorted(regulations.glob("*.toml"), key=lambda path: path == gia_lai)
    with tempfile.TemporaryDirectory() as folder:
        flawed = write_flawed(gia_lai, Path(folder))
        small = write_small(Path(folder))
        s = script(built_in, write_profiles(gia_lai, Path(folder)), flawed, small)
        for shape, text in follow(program, s):
            checker.check(shape, json.loads(text))


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--header", type=Path, required=True)
    parser.add_argument("--program", type=Path, required=True)
    parser.add_argument("--regulations", type=Path, required=True)
    args = parser.parse_args()
    header = args.header.read_text(encoding="utf-8")
    checker = Checker(read_shapes(header), read_words(args.program, header))
    check_records(args.program, checker)
    check_results(args.program, checker, args.regulations)
    if vain := [line for line in checker.in_vain() if line not in ALLOWED]:
        sys.exit("promised, and never met:\n  " + "\n  ".join(vain))
    print(f"the results have the {len(checker.shapes)} shapes of {args.header.name}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
