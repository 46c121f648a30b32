"""Writes calls_handles.h and calls.cpp: for each kind of handle who ends it, and for each function
of petition.h a call whose inputs a driver chooses and whose outputs it checks (calls/driver.h).

It is made of the list of the API. A function added there is called without anything to be added
here, unless it has a text whose name stands in no row below: then this stops and names it.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from pathlib import Path

# What an input text is about, by its name.
ABOUT = {
    "any": ("where",),
    "id": ("id", "case_id", "event_id"),
    "name": ("name", "value", "field", "channel"),
    "time": ("text",),
    "toml": ("toml",),
    "event": ("event_json",),
    "record": ("json", "record_json", "json_lines", "rows"),
    "heads": ("heads", "root", "head_json"),
    "proof": ("proof_json",),
    "receipt": ("receipt_json",),
    "snapshot": ("snapshot",),
}
BY_NAME = {name: about for about, names in ABOUT.items() for name in names}
# What an output text is about, by its shape, else by the function.
BY_SHAPE = {
    "EVENT": "event",
    "RECORD": "record",
    "HEAD": "heads",
    "INCLUSION_PROOF": "proof",
    "RECEIPT": "receipt",
}
BY_FUNCTION = {
    "petition_day_root": "heads",
    "petition_calendar_builtin_toml": "toml",
    "petition_regulation_builtin_toml": "toml",
    "petition_record_seal": "record",
    "petition_record_commit": "record",
    "petition_case_row": "record",
    "petition_case_snapshot": "snapshot",
}
# Explore laws for seconds; tests of their own call them.
LEFT_OUT = {"petition_engine_compare", "petition_engine_verify"}

Value = dict[str, str]
WORDS: dict[str, list[int]] = {}  # the numbers of each enumeration


def about(of: str) -> str:
    return f"About::{of}"


def text_input(function: str, value: Value) -> str:
    if value["name"] not in BY_NAME:
        sys.exit(f"{function}: {value['name']} is no text that {__file__} knows; add it to ABOUT")
    return f"d.text({about(BY_NAME[value['name']])})"


def one(value: Value) -> str:
    """What makes an input of one number."""
    if value["is"] == "word":
        return f"d.word({{{', '.join(map(str, WORDS[value['of']]))}}})"
    kinds = {"instant": "d.instant()", "seconds": "d.seconds()", "date": "d.date()"}
    return kinds.get(value["is"], f"d.number<{value['type']}>()")


def given(function: str, value: Value) -> tuple[str, str]:
    """The initialiser of an input, and how it is passed."""
    name = value["name"]
    if value["is"] == "handle":
        if value.get("length"):
            return f"d.handles<{value['type']}>()", f"{name}.data(), {name}.size()"
        return f"d.handle<{value['type']}>()", name
    if value["is"] == "text":
        return text_input(function, value), f"{name}.data(), {name}.size()"
    if value["is"] == "bytes":
        return "d.secret()", f"{name}.data(), {name}.size()"
    if value["is"] == "struct":
        return f"d.{value['of'].removesuffix('_date')}()", f"&{name}"
    if value.get("length"):
        return f"d.values<{value['type']}>(count, [&] {{ return {one(value)}; }})", f"{name}.data()"
    return one(value), name


def out_handle(function: str, value: Value) -> tuple[list[str], str, list[str]]:
    none = str(bool(value.get("none"))).lower()
    name, kind = value["name"], value["type"]
    return (
        [f"{kind}* {name} = reinterpret_cast<{kind}*>(8);"],
        f"&{name}",
        [f"d.keep({name}, {none});"],
    )


def out_text(function: str, value: Value) -> tuple[list[str], str, list[str]]:
    kind = about(BY_SHAPE.get(value.get("json", ""), BY_FUNCTION.get(function, "any")))
    return (
        ["const Room<char> buffer(d.capacity());", "std::size_t needed = 0;"],
        "buffer.data(), buffer.size(), &needed",
        [f"d.keep(buffer, needed, {kind});"],
    )


def out_array(function: str, value: Value) -> tuple[list[str], str, list[str]]:
    name, kind, length = value["name"], value["type"], value["length"]
    if length != "told":
        return [f"const Room<{kind}> {name}({length});"], f"{name}.data()", []
    return (
        [f"const Room<{kind}> {name}(d.capacity());", "std::size_t told = 0;"],
        f"{name}.data(), {name}.size(), &told",
        [f"d.told({name}, told);"],
    )


def out_one(function: str, value: Value) -> tuple[list[str], str, list[str]]:
    name, kind = value["name"], value["type"]
    if value["is"] == "static":
        return [f"const char* {name} = nullptr;"], f"&{name}", []
    return (
        [f"{kind} {name} = d.prepared<{kind}>();", f"const {kind} {name}_before = {name};"],
        f"&{name}",
        [f"d.unwritten({name}_before, {name});"],
    )


def taken(function: str, value: Value) -> tuple[list[str], str, list[str]]:
    """The lines before the call, how an output is passed, and the lines after it."""
    if value["is"] == "handle":
        return out_handle(function, value)
    if value["is"] == "text":
        return out_text(function, value)
    return (out_array if value.get("length") else out_one)(function, value)


def call(function: dict[str, object]) -> Iterator[str]:
    name = str(function["name"])
    inputs: list[Value] = function["inputs"]
    outputs: list[Value] = function["outputs"]
    before, passed, after = [], [], []
    arrays = [v for v in inputs + outputs if str(v.get("length")).startswith("count")]
    if arrays:
        before.append("const std::size_t count = d.bytes().below(6);")
    for value in inputs:
        made, how = given(name, value)
        before.append(f"const auto {value['name']} = {made};")
        passed.append(how)
    if arrays:  # it stands behind the input arrays
        last = max(i for i, v in enumerate(inputs) if v.get("length") == "count")
        passed.insert(last + 1, "count")
    for value in outputs:
        first, how, then = taken(name, value)
        before += first
        passed.append(how)
        after += then
    changed = [
        v["name"]
        for v in inputs
        if function["changes"] and v["type"] == "petition_case" and not v.get("length")
    ]
    for one_changed in changed:
        before.append(f"const auto was = d.copy({one_changed});")
        after.append(f"d.unchanged(was.get(), {one_changed});")
    yield f"void {name}(Driver& d) {{"
    yield from (f"  {line}" for line in before)
    yield f'  d.begin("{name}");'
    yield f"  d.end(::{name}({', '.join([*passed, 'd.error()'])}));"
    yield from (f"  {line}" for line in after)
    yield "}"


def calls(api: dict[str, list[dict[str, object]]]) -> Iterator[str]:
    functions = [
        f
        for f in api["functions"]
        if f["returns"] == "int32_t" and "inputs" in f and f["name"] not in LEFT_OUT
    ]
    yield '#include "calls/driver.h"'
    yield "namespace petition_calls {"
    yield "namespace {"
    for function in functions:
        yield from call(function)
    yield "constexpr Call kCalls[] = {"
    yield from (f'    {{"{f["name"]}", {f["name"]}}},' for f in functions)
    yield "};"
    yield "}  // namespace"
    yield "std::span<const Call> calls() { return kCalls; }"
    yield "}  // namespace petition_calls"


def handles(api: dict[str, list[dict[str, object]]]) -> Iterator[str]:
    kinds = [(f"petition_{h['name']}", h["free"]) for h in api["handles"]]
    yield "#pragma once"
    yield "namespace petition_calls {"
    for kind, free in kinds:
        yield f"template <> struct End<{kind}> {{"
        yield f"  void operator()({kind}* one) const {{ {free}(one); }}"
        yield "};"
    yield f"using Pools = std::tuple<{', '.join(f'Pool<{kind}>' for kind, _ in kinds)}>;"
    yield "}  // namespace petition_calls"


def main() -> None:
    listed, place = Path(sys.argv[1]), Path(sys.argv[2])
    api = json.loads(listed.read_text(encoding="utf-8"))
    WORDS.update({e["name"]: [c["value"] for c in e["constants"]] for e in api["enums"]})
    for name, lines in (("calls_handles.h", handles(api)), ("calls.cpp", calls(api))):
        (place / name).write_text("\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
