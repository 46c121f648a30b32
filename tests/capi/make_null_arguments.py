"""Writes a C program part that calls every function of petition.h with NULL and with a handle of
another type for each handle, and with NULL for each output it needs.

A function added to the header is called without anything to be added here, unless its inputs have
no default below: then this stops and names it.
"""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2] / "bindings"))

from generate import header as c_header  # noqa: E402
from generate.header import Function, Parameter  # noqa: E402

# What a valid call gives: by function and parameter, else by parameter, else by type.
BY_FUNCTION = {
    ("petition_instant_parse", "text"): '"2021-04-05T08:00Z"',
    ("petition_instant_parse", "text_size"): "17",
    ("petition_date_parse", "text"): '"2021-04-05"',
    ("petition_date_parse", "text_size"): "10",
    ("petition_working_time_parse", "text"): '"8h"',
    ("petition_working_time_parse", "text_size"): "2",
    ("petition_calendar_working_days_between_many", "from_date"): "NULL",
    ("petition_calendar_working_days_between_many", "to_date"): "NULL",
    ("petition_calendar_windows_many", "date"): "NULL",
    ("petition_calendar_windows_many", "capacity"): "0",
    ("petition_regulation_builtin_named", "name"): '"ha-noi"',
    ("petition_regulation_builtin_named", "name_size"): "6",
    ("petition_regulation_find_clause", "id"): '"11.1"',
    ("petition_regulation_find_clause", "id_size"): "4",
    ("petition_regulation_with_reading", "value"): '"x"',
    ("petition_registry_replay", "receipt_json"): "receipt",
    ("petition_registry_replay", "receipt_json_size"): "strlen(receipt)",
    ("petition_verdict_receipt", "event_json"): "NULL",
    ("petition_record_redact", "field"): '"data.recording"',
    ("petition_record_redact", "field_size"): "14",
    ("petition_verdict_refusal", "verdict"): "refused",
    ("petition_verdict_refusal_text", "verdict"): "refused",
}
BY_NAME = {
    "table": "PETITION_TABLE_ROLE",
    "value": "1",
    "name": '"head"',
    "name_size": "4",
    "index": "0",
    "part": "PETITION_TEXT_ID",
    "lang": "PETITION_LANG_VI",
    "closing": "0",
    "utc_offset_s": "25200",
    "date": "18722",
    "from_date": "18722",
    "to_date": "18723",
    "year": "2021",
    "count": "0",
    "seq": "1",
    "cause": "2",
    "reading": "0",
    "choice": "0",
    "id": '"GL-9"',
    "id_size": "4",
    "lunar": "&lunar",
    "buffer": "buffer",
    "regulations": "regulations",
    "regulation_count": "1",
    "calendars": "calendars",
    "calendar_count": "1",
    "cases": "cases",
    "case_count": "1",
    "audits": "audits",
    "audit_count": "1",
    "period": "PETITION_PERIOD_MONTH",
    "role": "PETITION_ROLE_HEAD",
    "deviation": "0",
    "json": "record",
    "json_size": "strlen(record)",
    "record_json": "record",
    "record_json_size": "strlen(record)",
    "heads": "head",
    "heads_size": "strlen(head)",
    "head_json": "head",
    "head_json_size": "strlen(head)",
    "proof_json": "proof",
    "proof_json_size": "strlen(proof)",
    "case_id": '"GL-1"',
    "case_id_size": "4",
    "secret": '(const uint8_t *)"a secret of 32 bytes, all of them"',
    "secret_size": "32",
    "root": '""',
    "root_size": "0",
    "capacity": "sizeof buffer",
    "err": "&error",
}
BY_TYPE = {
    "int64_t": "T_RECEIVED + 2 * HOUR",
    "const char *": '""',
    "size_t": "0",
    "uint32_t": "0",
    "const int64_t *": "NULL",
    "const petition_lunar_date *": "&lunar",
}
HANDLES = {
    "calendar": "calendar",
    "sum": "sum",
    "moves": "moves",
    "regulation": "regulation",
    "registry": "registry",
    "case": "petition",
    "records": "records",
    "engine": "engine",
    "verdict": "verdict",
    "obligations": "obligations",
    "timeliness": "timeliness",
    "lives": "lives",
    "verification": "verification",
    "comparison": "comparison",
    "story": "story",
    "audit": "audit",
    "report": "report",
    "sweep": "sweep",
    "permissions": "permissions",
    "notices": "notices",
    "explanation": "explanation",
}
OPTIONAL = {
    "name",
    "vi",
    "en",
    "needed",
    "buffer",
    "first",
    "err",
}
# Arrays that a call fills: NULL tells how many elements there are.
COLUMNS = {
    "windows",
    "stretches",
    "reasons",
    "ratings",
    "wakeups_s",
    "dues_s",
    "reminders_s",
    "after_s",
    "overdue",
    "foreseen",
    "standings",
}


def handle_kind(parameter: Parameter) -> str | None:
    kind = parameter.type.removeprefix("const ").removeprefix("petition_").removesuffix(" *")
    return kind if parameter.type.count("*") == 1 and kind in HANDLES else None


def is_output(parameter: Parameter) -> bool:
    return (
        parameter.type.endswith("*")
        and not parameter.type.startswith("const ")
        and handle_kind(parameter) is None
        and parameter.name not in ("buffer", "err")
    )


def is_needed(function: Function, parameter: Parameter) -> bool:
    if (
        not is_output(parameter)
        or parameter.name in OPTIONAL | COLUMNS
        or function.name.endswith("_many")
    ):
        return False
    lists = any(p.name == "capacity" for p in function.parameters)
    return not (lists and parameter.name == "count")


def value(function: Function, parameter: Parameter) -> str:
    if (function.name, parameter.name) in BY_FUNCTION:
        return BY_FUNCTION[function.name, parameter.name]
    if kind := handle_kind(parameter):
        return HANDLES[kind]
    if is_output(parameter):
        if function.name.endswith("_many") or parameter.name in COLUMNS:
            return "NULL"
        return "any_output.as_pointer"
    for table, key in ((BY_NAME, parameter.name), (BY_TYPE, parameter.type)):
        if key in table:
            return table[key]
    sys.exit(f"{function.name}: no default for {parameter.type} {parameter.name}; add one")


def call(function: Function, changed: Parameter, to: str) -> str:
    given = [to if p is changed else value(function, p) for p in function.parameters]
    return f"{function.name}({', '.join(given)})"


def checks(function: Function) -> list[str]:
    lines = []
    for parameter in function.parameters:
        if kind := handle_kind(parameter):
            other = "calendar" if kind != "calendar" else "engine"
            for bad in ("NULL", f"(void *){other}"):
                lines.append(f'REFUSED({call(function, parameter, bad)}, "{parameter.name}");')
        elif is_needed(function, parameter):
            lines.append(f"REFUSED_OUTPUT({call(function, parameter, 'NULL')});")
    return lines


def main() -> None:
    header, out = map(Path, sys.argv[1:])
    functions = [f for f in c_header.functions(c_header.read(header)) if f.returns == "int32_t"]
    lines = ['#include "null_arguments.h"', "", "void call_with_null(void) {"]
    for function in functions:
        lines += [f"  {line}" for line in checks(function)]
    out.write_text("\n".join([*lines, "}", ""]), encoding="utf-8")


main()
