"""petition-serve: each call of petition.h as a method that reads JSON and gives JSON."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from .api import (
    ROOT,
    Api,
    Call,
    Meaning,
    StructField,
    StructType,
    Value,
    constant_name,
    plain_name,
    short,
)
from .cpp_format import formatted
from .header import Enum
from .names import pascal as _pascal

FILE = ROOT / "bindings" / "serve" / "calls.cpp"
_OPENING = """// The calls of petition.h by their names: made by bindings/generate, not by hand.
#include <algorithm>

#include "session.h"

namespace petition_serve {
namespace {
"""


def _words(enum: Enum) -> str:
    rows = ", ".join(
        f'{{{one.value}, "{constant_name(enum, one).lower()}"}}' for one in enum.constants
    )
    return f"constexpr Constant k{_pascal(short(enum.name))}[] = {{{rows}}};"


# -- what is read ----------------------------------------------------------------------------------

_ONE = {
    "instant": "call.instant({0})",
    "date": "call.date({0})",
    "flag": "call.flag({0})",
}
_MANY = {"instant": "instants", "seconds": "numbers", "date": "dates", "number": "numbers"}


def _read(meaning: Meaning, c_type: str) -> str:
    return _ONE.get(meaning.kind) or f"call.whole<{_std(c_type)}>({{0}})"


def _std(c_type: str) -> str:
    return f"std::{c_type}" if c_type.endswith("_t") else c_type


def _key(value: Value) -> str:
    """What JSON calls it: without the unit, and a document without saying that it is JSON."""
    name = plain_name(value.name, value.meaning)
    return name.removesuffix("_json") if _is_document(value) else name


def _is_document(value: Value) -> bool:
    return value.meaning.kind == "text" and ("json" in value.name or value.name == "heads")


def _input(value: Value) -> tuple[list[str], list[str]]:
    """The lines that read an input, and the arguments that pass it on."""
    key, name, kind = f'"{_key(value)}"', value.name, value.meaning.kind
    if kind == "handle" and value.length:
        line = f"const auto {name} = call.handles<{value.c_type}>({key});"
        return [line], [f"{name}.data()", f"{name}.size()"]
    if kind == "handle":
        return [f"auto* {name} = call.handle<{value.c_type}>({key});"], [name]
    if kind in ("text", "bytes"):
        read = "document" if _is_document(value) else kind
        read += "_or_none" if value.optional or value.name == "where" else ""
        line = f"const auto {name} = call.{read}({key});"
        data = f"{name}.empty() ? nullptr : {name}.data()" if value.optional else f"{name}.data()"
        return [line], [data, f"{name}.size()"]
    if kind == "struct":
        return [f"const auto {name} = read_{value.meaning.of}(call.inside({key}));"], [f"&{name}"]
    if value.length:
        return [f"const auto {name} = call.{_MANY[kind]}({key});"], [f"{name}.data()"]
    if kind == "word":
        read = f"call.word({{0}}, k{_pascal(value.meaning.of)})"
    elif kind == "instant" and value.optional:
        read = "call.instant_or_never({0})"
    else:
        read = _read(value.meaning, value.c_type)
    return [f"const auto {name} = {read.format(key)};"], [name]


# -- what is given ---------------------------------------------------------------------------------


def _json(meaning: Meaning, of: str) -> str:
    """The JSON of a value in C."""
    match meaning.kind:
        case "instant":
            return f"instant_json({of})"
        case "date":
            return f"date_json({of})"
        case "flag":
            return f"Json({of} != 0)"
        case "word":
            return f"word_json({of}, k{_pascal(meaning.of)})"
        case "bits":
            return f"bits_json({of}, k{_pascal(meaning.of)})"
        case "struct":
            return f"json_of({of})"
        case "static":
            return f"static_json({of})"
    return f"Json({of})"


def _list(meaning: Meaning, of: str) -> str:
    return f"list_of({of}, [](const auto& one) {{ return {_json(meaning, 'one')}; }})"


def _output(value: Value, counted: str) -> tuple[str, str, str]:
    """The declaration of an output, what is passed for it, and its JSON."""
    name, kind, c_type = value.name, value.meaning.kind, _std(value.c_type)
    if kind == "handle":
        return f"{c_type}* {name} = nullptr;", f"&{name}", f"call.give({name}, {c_type}_free)"
    if kind == "static":
        return f"const char* {name} = nullptr;", f"&{name}", _json(value.meaning, name)
    if value.length:
        size = {"count": counted, "count + 1": f"{counted} + 1"}[value.length]
        declared = f"std::vector<{c_type}> {name}({size});"
        return declared, f"{name}.data()", _list(value.meaning, name)
    sized = f" {name}.struct_size = sizeof {name};" if value.meaning.of in _SIZED else ""
    return f"{c_type} {name}{{}};{sized}", f"&{name}", _json(value.meaning, name)


_SIZED: set[str] = set()


def _result(call: Call, outputs: list[tuple[str, str]]) -> str:
    if not outputs:
        return 'return {ended, "null"};'
    if len(outputs) == 1:
        return f"return {{ended, ({outputs[0][1]}).dump()}};"
    pairs = ", ".join(f'{{"{name}", {json}}}' for name, json in outputs)
    return f"return {{ended, Json{{{pairs}}}.dump()}};"


# -- a call ----------------------------------------------------------------------------------------


class _Body:
    """The function of one call, line by line."""

    def __init__(self, call: Call) -> None:
        self.call = call
        keys = ", ".join(f'"{_key(value)}"' for value in call.inputs)
        self.lines = [f"call.takes({{{keys}}});"]
        self.arguments: dict[str, str] = {}
        self.outputs: list[tuple[str, str]] = []
        self.counted = next(
            (f"{value.name}.size()" for value in call.inputs if value.length == "count"), "0"
        )
        self._inputs()
        told = [value for value in call.outputs if value.length == "told"]
        if call.outputs and call.outputs[0].meaning.kind == "text":
            self._text(call.outputs[0])
        elif told and len(call.outputs) == 1:
            self._array(told[0])
        elif told:
            self._arrays_beside(told[0])
        else:
            self._plain()

    def _inputs(self) -> None:
        columns = [value for value in self.call.inputs if value.length == "count"]
        for value in self.call.inputs:
            lines, arguments = _input(value)
            self.lines += lines
            self._pass(value.name, arguments)
        for other in columns[1:]:
            self.lines.append(
                f"if ({other.name}.size() != {self.counted}) "
                f'throw InvalidParams{{"{_key(other)}", "must have as many elements as '
                f'{_key(columns[0])}"}};'
            )
        if any(value.meaning.kind == "handle" for value in self.call.outputs):
            self.lines.append(
                "if (call.full()) throw InvalidParams{"
                '"", "1,000,000 handles are held; free some first"};'
            )

    def _pass(self, name: str, arguments: list[str]) -> None:
        for suffix, argument in zip(("", "_size", "_count"), arguments, strict=False):
            self.arguments[name + suffix] = argument
        if len(arguments) == 2:  # of an array of handles
            self.arguments[name.removesuffix("s") + "_count"] = arguments[1]

    def _called(self, **extra: str) -> str:
        known = self.arguments | {"err": "&call.error", "count": self.counted} | extra
        given = ", ".join(known[p.name] for p in self.call.function.parameters)
        return f"{self.call.name}({given})"

    def _text(self, value: Value) -> None:
        call = self._called(buffer="buffer", capacity="capacity", needed="needed")
        self.lines += [
            "std::string text;",
            "const std::int32_t ended = read_text(text, [&](char* buffer, std::size_t capacity, "
            f"std::size_t* needed) {{ return {call}; }});",
            "if (ended != PETITION_OK) return {ended};",
            f"return {{ended, {'std::move(text)' if value.json else 'Json(text).dump()'}}};",
        ]

    def _array(self, value: Value) -> None:
        call = self._called(**{value.name: "array", "capacity": "capacity", "count": "count"})
        self.lines += [
            f"std::vector<{_std(value.c_type)}> all;",
            f"const std::int32_t ended = read_array(all, [&]({_std(value.c_type)}* array, "
            f"std::size_t capacity, std::size_t* count) {{ return {call}; }});",
            "if (ended != PETITION_OK) return {ended};",
            f"return {{ended, {_list(value.meaning, 'all')}.dump()}};",
        ]

    def _arrays_beside(self, told: Value) -> None:
        """Arrays as long as the inputs, and one whose length is told."""
        for value in self.call.outputs:
            if value is told:
                continue
            declared, argument, json = _output(value, self.counted)
            self.lines.append(declared)
            self.arguments[value.name] = argument
            self.outputs.append((_key(value), json))
        count = next(p for p in self.call.function.parameters if p.name.endswith("_count")).name
        call = self._called(**{told.name: "array", "capacity": "capacity", count: "told"})
        self.lines += [
            f"std::vector<{_std(told.c_type)}> {told.name};",
            f"const std::int32_t ended = read_array({told.name}, [&]({_std(told.c_type)}* array, "
            f"std::size_t capacity, std::size_t* told) {{ return {call}; }});",
            "if (ended != PETITION_OK) return {ended};",
        ]
        self.outputs.append((_key(told), _list(told.meaning, told.name)))
        self.lines.append(_result(self.call, self.outputs))

    def _plain(self) -> None:
        if self.call.function.returns == "const char *":
            self.lines.append(f"return {{PETITION_OK, static_json({self._returning()}).dump()}};")
            return
        for value in self.call.outputs:
            declared, argument, json = _output(value, self.counted)
            self.lines.append(declared)
            self.arguments[value.name] = argument
            self.outputs.append((_key(value), json))
        self.lines += [
            f"const std::int32_t ended = {self._called()};",
            "if (ended != PETITION_OK) return {ended};",
            _result(self.call, self.outputs),
        ]

    def _returning(self) -> str:
        return self._called()


def _functions(api: Api) -> Iterable[str]:
    for call in api.calls:
        body = "\n".join(f"  {line}" for line in _Body(call).lines)
        unused = "" if "call" in body else "[[maybe_unused]] "
        yield f"Given {short(call.name)}({unused}Call& call) {{\n{body}\n}}\n"
    for handle in api.handles:
        name = short(handle.name)
        key = {"case": "petition"}.get(name, name)
        yield (
            f'Given {name}_free(Call& call) {{\n  call.takes({{"{key}"}});\n'
            f'  call.end<{handle.name}>("{key}");\n  return {{PETITION_OK, "null"}};\n}}\n'
        )


# -- structs ---------------------------------------------------------------------------------------


def _is_no_word(field: StructField) -> bool:
    return field.none and field.meaning.kind == "word"


def _written(struct: StructType) -> str:
    lines = []
    for field in struct.fields:
        of = f"value.{field.c_name}"
        if field.length:
            lines.append(f'  out["{field.name}"] = {_list(field.meaning, of)};')
        else:
            none = f"{of} == 0 ? Json(nullptr) : " if _is_no_word(field) else ""
            lines.append(f'  out["{field.name}"] = {none}{_json(field.meaning, of)};')
    body = "\n".join(lines)
    return (
        f"Json json_of(const {struct.c_name}& value) {{\n  Json out;\n{body}\n  return out;\n}}\n"
    )


def _reader(struct: StructType) -> str:
    keys = [f'"{field.name}"' for field in struct.fields]
    reads = [
        _read(field.meaning, field.c_type).format(key)
        for field, key in zip(struct.fields, keys, strict=True)
    ]
    head = f"{struct.c_name} read_{struct.name}(const Call& call)"
    body = f"  call.takes({{{', '.join(keys)}}});\n  return {{{', '.join(reads)}}};\n"
    return f"{head} {{\n{body}}}\n"


def _in_order(structs: Iterable[StructType]) -> list[StructType]:
    """Those that others hold come first."""
    return sorted(structs, key=lambda s: any(f.meaning.kind == "struct" for f in s.fields))


def _used(api: Api) -> set[str]:
    found = {v.meaning.of for c in api.calls for v in c.outputs if v.meaning.kind == "struct"}
    inner = {
        f.meaning.of
        for s in api.structs
        if s.name in found
        for f in s.fields
        if f.meaning.kind == "struct"
    }
    return found | inner


def files(api: Api) -> dict[Path, str]:
    _SIZED.clear()
    _SIZED.update(struct.name for struct in api.structs if struct.sized)
    used = _used(api)
    read = {v.meaning.of for c in api.calls for v in c.inputs if v.meaning.kind == "struct"}
    parts = [_OPENING]
    text = [*(_words(enum) for enum in api.enums), "", _LISTED]
    text += [_written(s) for s in _in_order(api.structs) if s.name in used]
    text += [_reader(s) for s in api.structs if s.name in read]
    text += _functions(api)
    names = sorted(
        [short(c.name) for c in api.calls] + [f"{short(h.name)}_free" for h in api.handles]
    )
    rows = "\n".join(f'    {{"{name}", {name}}},' for name in names)
    parts.append("\n".join(text))
    parts.append(_FOUND.format(rows=rows))
    return {FILE: formatted("\n".join(parts), FILE)}


_LISTED = """template <class List, class Write>
Json list_of(const List& list, Write write) {
  Json out = Json::array();
  for (const auto& one : list) out.push_back(write(one));
  return out;
}
"""
_FOUND = """struct Named {{
  std::string_view name;
  Function function;
}};

/// In the order of their names.
constexpr Named kCalls[] = {{
{rows}
}};

}}  // namespace

Function find_call(std::string_view name) {{
  const auto* const found = std::ranges::lower_bound(kCalls, name, {{}}, &Named::name);
  return found != std::end(kCalls) && found->name == name ? found->function : nullptr;
}}

}}  // namespace petition_serve
"""
