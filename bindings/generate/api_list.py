"""The list of an API as JSON, installed beside its header: for whoever makes a binding."""

from __future__ import annotations

import json
from pathlib import Path

from .api import (
    NEVER,
    Api,
    Call,
    Meaning,
    StructField,
    Value,
    constant_name,
    is_method,
    short,
)
from .header import Enum, Function


def _meaning(meaning: Meaning) -> dict[str, object]:
    return {"is": meaning.kind} | ({"of": meaning.of} if meaning.of else {})


def _value(value: Value) -> dict[str, object]:
    out: dict[str, object] = {"name": value.name, "type": value.c_type} | _meaning(value.meaning)
    if value.length:
        out["length"] = value.length
    if value.json:
        out["json"] = value.json
    if value.optional:
        out["optional"] = True
    if value.absent is not None:
        out["absent"] = value.absent
    if value.none:
        out["none"] = True
    return out


def _enum(enum: Enum) -> dict[str, object]:
    constants = [
        {"name": one.name, "short": constant_name(enum, one), "value": one.value, "doc": one.doc}
        for one in enum.constants
    ]
    return {"name": short(enum.name), "doc": enum.doc, "constants": constants}


def _field(field: StructField) -> dict[str, object]:
    out: dict[str, object] = {"name": field.c_name, "type": field.c_type} | _meaning(field.meaning)
    if field.length:
        out["length"] = field.length
    if field.none:
        out["none"] = True
    return out | {"doc": field.doc}


def _function(function: Function, call: Call | None) -> dict[str, object]:
    out: dict[str, object] = {
        "name": function.name,
        "returns": function.returns,
        "parameters": [{"type": p.type, "name": p.name} for p in function.parameters],
        "doc": function.doc,
    }
    if call:
        out |= {"object": call.object, "verb": call.verb, "method": is_method(call)}
        out |= {"inputs": [_value(one) for one in call.inputs]}
        out |= {"outputs": [_value(one) for one in call.outputs], "changes": call.changes}
    return out


def files(api: Api) -> dict[Path, str]:
    calls = {call.name: call for call in api.calls}
    parts = {
        "enums": [_enum(enum) for enum in api.enums],
        "structs": [
            {
                "name": struct.name,
                "c_name": struct.c_name,
                "sized": struct.sized,
                "doc": struct.doc,
                "fields": [_field(field) for field in struct.fields],
            }
            for struct in api.structs
        ],
        "handles": [
            {"name": short(one.name), "free": f"{one.name}_free", "doc": one.doc}
            for one in api.handles
        ],
        "functions": [_function(one, calls.get(one.name)) for one in api.functions],
    }
    head = {"library": api.source.library, "version": api.version, "never": str(NEVER)}
    lines = [f"{json.dumps(key)}: {json.dumps(value)}" for key, value in head.items()]
    for name, members in parts.items():
        listed = ",\n".join(json.dumps(member, ensure_ascii=False) for member in members)
        lines.append(f"{json.dumps(name)}: [\n{listed}\n]")
    return {api.source.list: "{\n" + ",\n".join(lines) + "\n}\n"}
