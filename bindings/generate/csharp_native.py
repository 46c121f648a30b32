"""The functions and structs of petition.h as P/Invoke declares them."""

from __future__ import annotations

import re
from pathlib import Path

from . import header
from .api import HEADER, Api, short
from .csharp_names import camel, source, word
from .header import Field, Function, Parameter, Struct
from .names import pascal

_SCALARS = {
    "int32_t": "int",
    "uint32_t": "uint",
    "int64_t": "long",
    "uint64_t": "ulong",
    "uint16_t": "ushort",
    "uint8_t": "byte",
    "size_t": "UIntPtr",
    "char": "byte",
}
_SIZES = {"uint32_t": 4, "int32_t": 4, "char": 1}


def element(c_type: str, kind: str) -> str:
    """What one value is called on this side."""
    if kind == "static":
        return "IntPtr"
    return _SCALARS.get(c_type) or f"Native.{pascal(short(c_type))}"


def sized(api: Api) -> set[str]:
    return {struct.name for struct in api.structs if struct.sized}


class _Functions:
    def __init__(self, api: Api) -> None:
        self.handles = {handle.name for handle in api.handles}
        self.arrays = {
            (call.name, value.name)
            for call in api.calls
            for value in (*call.inputs, *call.outputs)
            if value.length
        }

    def text(self, function: Function) -> str:
        returns = "IntPtr" if "*" in function.returns else _SCALARS.get(function.returns, "void")
        parameters = [self._parameter(function, one) for one in function.parameters]
        head = f"        internal static extern {returns} {function.name}("
        line = f"{head}{', '.join(parameters)});"
        if len(line) > 100:
            line = f"{head}\n            " + ",\n            ".join(parameters) + ");"
        return f"        [DllImport(Name, CallingConvention = CallingConvention.Cdecl)]\n{line}\n"

    def _parameter(self, function: Function, parameter: Parameter) -> str:
        kind = self._kind(function, parameter)
        return f"{kind} {'error' if parameter.name == 'err' else camel(parameter.name)}"

    def _kind(self, function: Function, parameter: Parameter) -> str:
        c_type = parameter.type
        of = re.match(r"(?:const )?(\w+)", c_type)[1]
        if of in self.handles:
            if c_type.count("*") == 2:
                return "IntPtr[]" if "*const *" in c_type else "out IntPtr"
            return "IntPtr" if function.name.endswith("_free") else pascal(short(of))
        if parameter.name == "err" or (of == "char" and c_type.count("*") == 1):
            return "byte[]"
        if of == "char":
            return "out IntPtr"
        one = _SCALARS.get(of) or pascal(short(of))
        if "*" not in c_type:
            return one
        if (function.name, parameter.name) in self.arrays or c_type == "const uint8_t *":
            return f"[In, Out] {one}[]" if of not in _SCALARS else f"{one}[]"
        return f"ref {one}" if of not in _SCALARS else f"out {one}"


def _fields(field: Field) -> list[str]:
    kind = _SCALARS.get(field.type) or pascal(short(field.type))
    names = [f"{field.name}{i}" for i in range(field.length)] or [field.name]
    return [f"            internal {kind} {word(name)};\n" for name in names]


def _struct(struct: Struct) -> str:
    body = "".join(line for field in struct.fields for line in _fields(field))
    return (
        "        [StructLayout(LayoutKind.Sequential)]\n"
        f"        internal struct {pascal(short(struct.name))}\n        {{\n{body}        }}\n"
    )


def _error(struct: Struct) -> str:
    """petition_error as bytes: where its texts are."""
    lines, at = "", 0
    for field in struct.fields:
        lines += f"        internal const int {pascal(field.name)}At = {at};\n"
        at += _SIZES[field.type] * max(field.length, 1)
    return f"{lines}        internal const int ErrorSize = {at};\n"


def file(api: Api) -> tuple[Path, str]:
    structs = header.structs(header.read(HEADER))
    error = next(one for one in structs if one.name == "petition_error")
    functions = _Functions(api)
    parts = [_error(error)]
    parts += [_struct(one) for one in structs if one is not error]
    parts += [functions.text(one) for one in api.functions]
    text = "    // Fields are written by C alone.\n#pragma warning disable 649\n"
    text += "    internal static class Native\n    {\n"
    text += '        internal const string Name = "petition";\n\n'
    text += "\n".join(parts) + "    }\n"
    purpose = "The functions and structs of the library, as they are in C."
    return source("Native", purpose, text, "System", "System.Runtime.InteropServices")
