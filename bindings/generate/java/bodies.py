"""The body of a method: inputs as C takes them, objects held, the call, outputs as of Java."""

from __future__ import annotations

import textwrap

from ..api import Call, Value, is_method
from .names import parameter, type_name, wrapped
from .results import given, local, result_type, value_type
from .structs import decoded

_ARRAYS = {"int32_t": "int", "uint32_t": "int", "uint8_t": "byte"}
_IN_ARRAYS = {
    "instant": ("long", "Boundary::seconds"),
    "seconds": ("long", "Duration::getSeconds"),
    "date": ("int", "Boundary::days"),
}
"""The element of an array of inputs, and how each is made."""

_IN = {
    "instant": "Boundary.seconds({})",
    "seconds": "{}.getSeconds()",
    "offset": "{}.getTotalSeconds()",
    "date": "Boundary.days({})",
    "word": "{}.number()",
    "struct": "{}.bytes()",
}


def body(call: Call, bare: bool = False) -> str:
    """The lines between the braces; `bare`: the address of the new handle is returned."""
    if call.function.returns != "int32_t":
        args = ", ".join(_argument(one.name, call) for one in call.function.parameters)
        return f"    return Boundary.staticText(Library.{call.name}({args}));\n"
    before = [*_encoded(call), *_places(call)]
    inside, after = _called(call), _returned(call, bare)
    held = _held(call)
    if not held:
        return _lines([*before, *inside, *after], 4)
    opening = _try(held)
    return _lines(before, 4) + opening + _lines(inside, 6) + "    }\n" + _lines(after, 4)


def _lines(lines: list[str], indent: int) -> str:
    return "".join(f"{_indented(line, indent)}\n" for line in lines)


def _indented(line: str, indent: int) -> str:
    return textwrap.indent(line, " " * indent)


def _try(held: list[str]) -> str:
    one = f"    try ({'; '.join(held)}) {{\n"
    if len(one) <= 101:
        return one
    return "    try (" + ";\n        ".join(held) + ") {\n"


# -- before the call -------------------------------------------------------------------------------


def _encoded(call: Call) -> list[str]:
    lines = []
    for one in given(call):
        name, kind = parameter(one), one.meaning.kind
        if kind == "text":
            encode = "optionalBytes" if one.optional or one.name == "where" else "bytes"
            lines.append(f"byte[] {name}Bytes = Boundary.{encode}({name});")
        elif one.length == "count":
            lines.append(_array(one))
    if any(one.length == "count" for one in given(call)):
        names = [f"{parameter(one)}Array.length" for one in given(call) if one.length == "count"]
        lines.append(f"int elements = Boundary.elements({', '.join(names)});")
    return lines


def _array(value: Value) -> str:
    name, (element, each) = parameter(value), _IN_ARRAYS[value.meaning.kind]
    return f"{element}[] {name}Array = Boundary.{element}s({name}, {each});"


def _places(call: Call) -> list[str]:
    """Arrays for the outputs whose size is known before."""
    return [_place(one) for one in call.outputs if one.meaning.kind != "text" and not _told(one)]


def _told(value: Value) -> bool:
    return value.length == "told"


def _place(value: Value) -> str:
    name = local(value)
    if value.meaning.kind == "struct":
        made = type_name(value.meaning.of)
        return f"byte[] {name} = {made}.blank();"
    size = {"": "1", "count": "elements", "count + 1": "elements + 1"}[value.length]
    of = _element(value)
    return f"{of}[] {name} = new {of}[{size}];"


def _element(value: Value) -> str:
    if value.meaning.kind in ("handle", "static"):
        return "long"
    return _ARRAYS.get(value.c_type, "long")


def _held(call: Call) -> list[str]:
    """The handles, kept from ending during the call."""
    lines = ["Handle.Held self = hold()"] if is_method(call) else []
    for one in given(call):
        if one.meaning.kind == "handle":
            name = parameter(one)
            many = bool(one.length)
            made = f"Handle.HeldAll {name}Held = Handle.holdAll({name})"
            lines.append(made if many else f"Handle.Held {name}Held = {name}.hold()")
    return lines


# -- the call --------------------------------------------------------------------------------------


def _called(call: Call) -> list[str]:
    text = [one for one in call.outputs if one.meaning.kind == "text"]
    told = [one for one in call.outputs if _told(one)]
    args = [_argument(one.name, call) for one in call.function.parameters]
    if text:
        return [_lambda("return Boundary.text(", "(buffer, needed, err)", args, call)]
    if told:
        (one,) = told
        line = f"{_filled_type(one)} {local(one)} =\n    Boundary.filled({_maker(one)}, "
        taken = "(array, capacity, count, err)"
        return [_lambda(line, taken, args, call, 8), *_return_lines(call)]
    return [_lambda("Boundary.call(", "err", args, call)]


def _lambda(opening: str, taken: str, args: list[str], call: Call, indent: int = 4) -> str:
    """`opening taken -> the call);` in lines that fit where they stand, 6 characters in."""
    whole = f"{opening}{taken} -> Library.{call.name}({', '.join(args)}));"
    if len(whole) <= 94:
        return whole
    return f"{opening}{taken} ->\n{wrapped(f'Library.{call.name}', args, ');', indent, 94)}"


def _maker(value: Value) -> str:
    if value.meaning.kind == "struct":
        return f"n -> new byte[n * {type_name(value.meaning.of)}.SIZE]"
    return f"{_element(value)}[]::new"


def _filled_type(value: Value) -> str:
    array = "byte[]" if value.meaning.kind == "struct" else f"{_element(value)}[]"
    return f"Boundary.Filled<{array}>"


def _argument(name: str, call: Call) -> str:
    """What is passed for the C parameter of that name."""
    inputs = {one.name: one for one in call.inputs}
    outputs = {one.name: one for one in call.outputs}
    if name in inputs:
        return _passed(inputs[name], call)
    if name in ("err", "buffer", "needed"):
        return name
    if name == "capacity":
        return "buffer.length" if "text" in outputs else "capacity"
    if name in outputs:
        return "array" if _told(outputs[name]) else local(outputs[name])
    stem = name.removesuffix("_size")
    if stem in inputs:
        return _size(inputs[stem])
    if any(one.length == "count" for one in call.inputs) and name == "count":
        return "elements"
    if any(_told(one) for one in call.outputs) and name in ("count", "window_count"):
        return "count"
    owned = next(one for one in call.inputs if name == f"{one.name.removesuffix('s')}_count")
    return f"{parameter(owned)}Held.count()"


def _size(value: Value) -> str:
    name = parameter(value)
    if value.meaning.kind == "bytes":
        return f"{name}.length"
    if value.optional or value.name == "where":
        return f"Boundary.length({name}Bytes)"
    return f"{name}Bytes.length"


def _passed(value: Value, call: Call) -> str:
    name, kind = parameter(value), value.meaning.kind
    if is_method(call) and value is call.inputs[0]:
        return "self.address()"
    if kind == "handle":
        return f"{name}Held.addresses()" if value.length else f"{name}Held.address()"
    if kind == "text":
        return f"{name}Bytes"
    if value.length == "count":
        return f"{name}Array"
    if kind == "number" and value.c_type == "uint32_t":
        return f"Boundary.uint32({name})"
    return _IN.get(kind, "{}").format(name)


# -- after the call --------------------------------------------------------------------------------


def _returned(call: Call, bare: bool) -> list[str]:
    if any(one.meaning.kind == "text" or _told(one) for one in call.outputs) or not call.outputs:
        return []
    if bare:
        return ["return out[0];"]
    return _return_lines(call)


def _return_lines(call: Call) -> list[str]:
    values = [_decoded(one, call) for one in call.outputs]
    if len(values) == 1:
        return [f"return {values[0]};"]
    return [wrapped(f"return new {result_type(call)}", values, ";", 0, 94)]


def _decoded(value: Value, call: Call) -> str:
    name, kind = local(value), value.meaning.kind
    if _told(value) and kind == "struct":
        made = type_name(value.meaning.of)
        return f"Boundary.structs({name}, {made}.SIZE, {made}::read)"
    if _told(value):
        return f"Boundary.list({name}.count(), i -> {_one(value, f'{name}.array()', 'i')})"
    if value.length:
        return _list(value, call)
    if kind == "handle":
        made = f"new {value_type(value)}({name}[0])"
        return f"{name}[0] == 0 ? null : {made}" if value.none else made
    return _one(value, name, "0")


def _list(value: Value, call: Call) -> str:
    """Null stands where the status of an element says that there is none."""
    each = _one(value, local(value), "i")
    if value.length == "count + 1":
        return f"Boundary.list(elements + 1, i -> {each})"
    status = next(one for one in call.outputs if one.meaning.of == "status")
    if value is not status:
        each = f"{local(status)}[i] == 0 ? {each} : null"
    return f"Boundary.list(elements, i -> {each})"


def _one(value: Value, array: str, index: str) -> str:
    kind, of = value.meaning.kind, value.meaning.of
    if kind == "struct":
        return f"{type_name(of)}.read(Boundary.buffer({array}), {index})"
    return decoded(kind, of, value.c_type, f"{array}[{index}]")
