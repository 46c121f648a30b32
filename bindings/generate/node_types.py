"""The declarations of the binding of Node.js for TypeScript, with the comments of the header."""

from __future__ import annotations

import re
import textwrap

from .api import Api, Call, Meaning, StructField, Value, constant_name, is_method, short
from .header import Enum
from .node_names import (
    Prose,
    class_name,
    documented,
    enum_name,
    js_name,
    method,
    parsed,
    shape_name,
    struct_name,
)
from .shapes import Keyed, Listed, Mapped, OneOf, Plain

_OPENING = """/**
 * libpetition for JavaScript: a petition regulation as decisions that a host system can act on.
 * Made of petition.h by bindings/generate; do not edit.
 *
 * Instants are Dates in whole seconds: a part of a second is dropped. Where there is no instant,
 * there is null. Dates are texts as '2021-04-02', in the offset of the calendar. Amounts of working
 * time are numbers of seconds, and so are clock times, counted from local midnight. A call that is
 * wrong throws a PetitionError, or a TypeError or RangeError for a value that no call can take;
 * what the comments call errors are its codes. "The common ones" are invalid_argument, encoding,
 * unknown_flag, no_memory and internal. `out` and other outputs are what a call returns; what the
 * comments say of buffers, counts and struct_size is this package's work.
 */
/// <reference lib="esnext.disposable" />

/** A word that this package does not know, given by a newer library: '#' and its number. */
export type UnknownWord = `#${number}`;
type Word<Table> = Table[keyof Table] | UnknownWord;

/** A text; bytes are taken to be UTF-8. */
export type Utf8 = string | Uint8Array;

/** A call that was wrong or could not be carried out; a refusal by the regulation is none. */
export declare class PetitionError extends Error {
  private constructor();
  /** What was wrong, as 'not_covered'. */
  readonly code: Status;
  /** The text, key, field or parameter concerned, as in "data.due_at"; may be empty. */
  readonly where: string;
  /** In the text given, from 1; 0: it did not come from text, or is not known. */
  readonly line: number;
  /** In that line, in characters from 1; 0: not known. */
  readonly column: number;
}

/**
 * An object of the library. It is freed by close, at the end of its `using` block, or some time
 * after nothing refers to it. An object that is closed may be closed again, and nothing else.
 */
export declare abstract class Handle {
  close(): void;
  [Symbol.dispose](): void;
}
"""

_STORE_OPENING = """/**
 * The store of libpetition for Node.js: cases in a database, what is due and what is to be sent.
 * Made of petition_store.h by bindings/generate; do not edit.
 *
 * Values and errors are as in the package itself, and so are the objects that both take and give.
 * The store errors are unavailable, busy and damaged. Every call reads or writes the database
 * before it returns.
 */
"""

_PLAIN = {
    "instant": "Date",
    "seconds": "number",
    "offset": "number",
    "clock": "number",
    "date": "string",
    "flag": "boolean",
    "number": "number",
    "text": "string",
    "static": "string",
    "bytes": "Uint8Array",
}
_JSON = {"flag": "boolean", "number": "number", "seconds": "number", "share": "number"}
_TABLES = {"DEVIATION": "deviation_kind", "REFUSAL": "refusal_code", "STRETCH": "why"}
"""What the header calls a table, where it is not its own name."""


def _type(meaning: Meaning) -> str:
    if meaning.kind == "word":
        return enum_name(meaning.of)
    if meaning.kind == "bits":
        return f"readonly {enum_name(meaning.of)}[]"
    if meaning.kind == "handle":
        return class_name(meaning.of)
    if meaning.kind == "struct":
        return struct_name(meaning.of)
    return _PLAIN[meaning.kind]


def parameters(call: Call) -> list[str]:
    return [js_name(one.name, one.meaning) for one in _given(call)]


def _given(call: Call) -> tuple[Value, ...]:
    return call.inputs[1:] if is_method(call) else call.inputs


def _told(call: Call) -> str:
    """The comment of a function without its errors."""
    return call.function.doc.split("Errors:")[0]


def _named(call: Call, one: Value) -> str:
    """An input that ends the call and may be left out has a question mark."""
    name = js_name(one.name, one.meaning)
    return f"{name}?" if one.absent is not None and one is call.inputs[-1] else name


def _input(call: Call, one: Value) -> str:
    made = "Utf8" if one.meaning.kind == "text" else _type(one.meaning)
    if one.length:
        made = f"readonly {made}[]"
    return f"{made} | null" if one.optional else made


def _output(call: Call, one: Value) -> str:
    made = _type(one.meaning)
    if one.none and one.meaning.kind != "text":
        made += " | null"
    if one.length == "count":
        return f"{made}[]" if one.name == "status" else f"({made} | null)[]"
    if one.length == "told":
        made = f"({made})[]" if " " in made else f"{made}[]"
    return f"{made}[]" if one.length == "told" and len(call.outputs) > 1 else made


def _result(call: Call) -> str:
    if not call.function.returns.startswith("int32_t"):
        return "string | null" if call.inputs else "string"
    outputs = [one for one in call.outputs if len(call.outputs) == 1 or one.name != "first"]
    if not outputs:
        return "void"
    if len(outputs) == 1:
        return _output(call, outputs[0])
    keys = (f"{js_name(one.name, one.meaning)}: {_output(call, one)}" for one in outputs)
    return f"{{ {'; '.join(keys)} }}"


def _signature(name: str, call: Call, result: str, indent: str) -> list[str]:
    given = [f"{_named(call, one)}: {_input(call, one)}" for one in _given(call)]
    tail = f": {result};" if result else ";"
    line = f"{indent}{name}({', '.join(given)}){tail}"
    if len(line) <= 100:
        return [line]
    return [f"{indent}{name}(", *(f"{indent}  {one}," for one in given), f"{indent}){tail}"]


def _comment(call: Call, prose: Prose, indent: str) -> list[str]:
    """The comment of a function, with its parameters as JavaScript has them."""
    doc = call.function.doc
    for one in (*call.inputs, *call.outputs):
        doc = doc.replace(f"`{one.name}`", f"`{js_name(one.name, one.meaning)}`")
    return prose.comment(doc, indent)


def _function(call: Call, prose: Prose, prefix: str, indent: str) -> list[str]:
    lines = _comment(call, prose, indent)
    if not parsed(call):
        return lines + _signature(prefix + method(call), call, _result(call), indent)
    lines += _signature(prefix + method(call), call, shape_name(parsed(call)), indent)
    lines += prose.comment(f"The text that {method(call)} parses, byte for byte.", indent)
    return lines + _signature(prefix + documented(call), call, "string", indent)


def _class(api: Api, handle: object, prose: Prose) -> str:
    name = short(handle.name)
    calls = [call for call in api.calls if call.object == name]
    maker = next((call for call in calls if call.verb == "new"), None)
    lines = prose.comment(handle.doc)
    lines.append(f"export declare class {class_name(name)} extends Handle {{")
    if maker is None:
        lines.append("  private constructor();")
    else:
        lines += _comment(maker, prose, "  ") + _signature("constructor", maker, "", "  ")
    for call in calls:
        if call is not maker:
            lines += _function(call, prose, "" if is_method(call) else "static ", "  ")
    return "\n".join([*lines, "}"])


def _enum(enum: Enum, prose: Prose) -> str:
    name = enum_name(short(enum.name))
    lines = [*prose.comment(enum.doc), f"export declare const {name}: {{"]
    for one in enum.constants:
        key = constant_name(enum, one)
        lines += [*prose.comment(one.doc, "  "), f"  readonly {key}: '{key.lower()}';"]
    return "\n".join([*lines, "};", f"export type {name} = Word<typeof {name}>;"])


def _field(field: StructField, prose: Prose) -> list[str]:
    made = _type(field.meaning)
    if field.none:
        made += " | null"
    if field.length and field.meaning.kind != "text":
        made = f"readonly {made}[]"
    name = js_name(field.c_name, field.meaning)
    return [*prose.comment(field.doc, "  "), f"  readonly {name}: {made};"]


def _structs(api: Api, prose: Prose) -> list[str]:
    made = []
    for struct in api.structs:
        if struct.name != "error":
            lines = [*prose.comment(struct.doc), f"export interface {struct_name(struct.name)} {{"]
            for field in struct.fields:
                lines += _field(field, prose)
            made.append("\n".join([*lines, "}"]))
    return made


# -- JSON ------------------------------------------------------------------------------------------


def _json(shape: object, shapes: dict[str, object], indent: str) -> str:
    if isinstance(shape, Listed):
        inner = _json(shape.of, shapes, indent)
        return f"({inner})[]" if "|" in inner and "{" not in inner else f"{inner}[]"
    if isinstance(shape, OneOf):
        return " | ".join(_json(one, shapes, indent) for one in shape.choices)
    if isinstance(shape, Mapped):
        return f"{{ [path: string]: {_json(shape.of, shapes, indent)} }}"
    if isinstance(shape, Keyed):
        return _json_keys(shape, shapes, indent)
    assert isinstance(shape, Plain)
    if shape.name == "word":
        return enum_name(_TABLES.get(shape.argument, shape.argument))
    if shape.name == "data":
        return "DataJson[K]"
    if shape.name.startswith('"'):
        return shape.name.replace('"', "'")
    if shape.name in shapes:
        return shape_name(shape.name)
    return "null" if shape.name == "null" else _JSON.get(shape.name, "string")


def _json_keys(shape: Keyed, shapes: dict[str, object], indent: str) -> str:
    lines = []
    for name, key in shape.keys.items():
        value = _json(key.value, shapes, indent + "  ")
        value = f"'{name}'" if value == "never" else value
        optional = key.optional or value == "DataJson[K]"
        lines.append(f"{indent}  {name}{'?' if optional else ''}: {value};")
    return "\n".join(["{", *lines, f"{indent}}}"])


def _json_shapes(api: Api) -> list[str]:
    known = {name: shape for one in api.whole for name, shape in one.shapes.items()}
    made = []
    for name, shape in api.shapes.items():
        comment = f"/** {name} as it is parsed; its times are texts. */"
        body = _json(shape, known, "")
        declared = f"export type {shape_name(name)} = {body};"
        if isinstance(shape, Keyed) and shape.keys:
            declared = f"export interface {shape_name(name)} {body}"
        if name == "EVENT":
            declared = declared.replace(
                "EventJson", "EventJson<K extends keyof DataJson = keyof DataJson>"
            ).replace("kind: Kind", "kind: K")
        made.append(f"{comment}\n{declared}")
    return made


def _json_types(api: Api) -> list[str]:
    made = _json_shapes(api)
    kinds = [name for name in api.shapes if name.startswith("DATA_")]
    lines = [f"  {name.removeprefix('DATA_').lower()}: {shape_name(name)};" for name in kinds]
    about = "/** The data of an event, by its kind. */"
    return [*made, "\n".join([about, "export interface DataJson {", *lines, "}"])]


def _declared(api: Api) -> list[str]:
    prose = Prose(api)
    parts = [_enum(enum, prose) for enum in api.enums]
    parts += _structs(api, prose)
    parts += [_class(api, handle, prose) for handle in api.handles]
    for call in api.calls:
        if not call.object:
            parts.append("\n".join(_function(call, prose, "export declare function ", "")))
    return parts


def text(api: Api) -> str:
    return "\n\n".join([_OPENING.rstrip(), *_declared(api), *_json_types(api)]) + "\n"


def store_text(api: Api) -> str:
    """Of a module that stands on the package: it takes the types of that from there."""
    parts = [*_declared(api), *_json_shapes(api)]
    code = re.sub(r"/\*\*.*?\*/", "", "\n".join(parts), flags=re.DOTALL)
    types = sorted(_exported(api.base) & set(re.findall(r"\w+", code)))
    inside = textwrap.fill(f"{', '.join(types)},", 98, initial_indent="  ", subsequent_indent="  ")
    imports = f"import type {{\n{inside}\n}} from './index.js';"
    return "\n\n".join([f"{_STORE_OPENING}{imports}", *parts]) + "\n"


def _exported(api: Api) -> set[str]:
    names = {enum_name(short(one.name)) for one in api.enums} | {"Handle", "Utf8"}
    names |= {struct_name(one.name) for one in api.structs} | set(map(shape_name, api.shapes))
    return names | {class_name(short(one.name)) for one in api.handles}
