"""Structs as Java records, read from their bytes."""

from __future__ import annotations

import re

from .. import header
from ..api import HEADER, Api, Meaning, StructField, StructType
from ..names import camel
from .docs import Docs, comment
from .names import member, source, type_name, wrapped

_SIZES = {"char": 1, "uint8_t": 1, "uint16_t": 2, "int32_t": 4, "uint32_t": 4}
_SIZES |= {"int64_t": 8, "uint64_t": 8}
_GETTERS = {1: "get", 2: "getShort", 4: "getInt", 8: "getLong"}
_PUTTERS = {4: "putInt", 8: "putLong"}
INTERNAL = {"error"}
"""Not shown: the exception has what is in it."""


class Layout:
    """Where each field lies, by the rules of C on a 64-bit machine."""

    def __init__(self, struct: header.Struct, structs: dict[str, header.Struct]) -> None:
        self.at: dict[str, int] = {}
        offset, self.align = 0, 1
        for field in struct.fields:
            size, align = self._of(field.type, structs)
            offset = -(-offset // align) * align
            self.at[field.name] = offset
            offset += size * (field.length or 1)
            self.align = max(self.align, align)
        self.size = -(-offset // self.align) * self.align

    @staticmethod
    def _of(c_type: str, structs: dict[str, header.Struct]) -> tuple[int, int]:
        if c_type in structs:
            inner = Layout(structs[c_type], structs)
            return inner.size, inner.align
        return _SIZES[c_type], _SIZES[c_type]


def _layouts() -> dict[str, Layout]:
    structs = {struct.name: struct for struct in header.structs(header.read(HEADER))}
    return {name: Layout(struct, structs) for name, struct in structs.items()}


def files(api: Api, docs: Docs) -> dict[str, str]:
    layouts = _layouts()
    taken = {value.meaning for call in api.calls for value in call.inputs}
    return {
        type_name(struct.name): _record(
            struct, layouts[struct.c_name], docs, Meaning("struct", struct.name) in taken
        )
        for struct in api.structs
    }


def java_type(kind: str, of: str, c_type: str, boxed: bool = False) -> str:
    """The Java type of one value."""
    plain = {
        "instant": "Instant",
        "seconds": "Duration",
        "clock": "Duration",
        "offset": "ZoneOffset",
        "date": "LocalDate",
        "text": "String",
        "static": "String",
        "bytes": "byte[]",
    }
    if kind in plain:
        return plain[kind]
    if kind in ("word", "struct", "handle"):
        return type_name(of)
    if kind == "bits":
        return f"Set<{type_name(of)}>"
    if kind == "flag":
        return "Boolean" if boxed else "boolean"
    narrow = c_type in ("int32_t", "uint16_t", "uint8_t")
    return {True: ("int", "Integer"), False: ("long", "Long")}[narrow][boxed]


def decoded(kind: str, of: str, c_type: str, raw: str) -> str:
    """The Java value of a raw one."""
    if kind == "number":
        wide = {
            "uint32_t": f"Integer.toUnsignedLong({raw})",
            "uint16_t": f"Short.toUnsignedInt({raw})",
        }
        return wide.get(c_type, raw)
    if kind in ("word", "bits"):
        return f"{type_name(of)}.{'of' if kind == 'word' else 'set'}({raw})"
    return {
        "instant": f"Boundary.instant({raw})",
        "seconds": f"Duration.ofSeconds({raw})",
        "clock": f"Duration.ofSeconds({raw})",
        "offset": f"ZoneOffset.ofTotalSeconds({raw})",
        "date": f"LocalDate.ofEpochDay({raw})",
        "flag": f"{raw} != 0",
        "static": f"Boundary.staticText({raw})",
    }[kind]


def _name(field: StructField, struct: StructType) -> str:
    """Of two fields that differ in the unit alone, a number and a time, both are there."""
    alike = [one for one in struct.fields if one.name == field.name]
    return member(field.name) + ("Time" if len(alike) > 1 and field.c_name != field.name else "")


def _component(field: StructField, struct: StructType) -> str:
    kind, of, name = field.meaning.kind, field.meaning.of, _name(field, struct)
    if field.length and kind != "text":
        return f"List<{java_type(kind, of, field.c_type, boxed=True)}> {name}"
    return f"{java_type(kind, of, field.c_type)} {name}"


def _read(field: StructField, layout: Layout) -> str:
    offset = layout.at[field.c_name]
    at = f"at + {offset}" if offset else "at"
    if field.meaning.kind == "text":
        return f"Boundary.fixedText(struct, {at}, {field.length})"
    if field.meaning.kind == "struct":
        return f"{type_name(field.meaning.of)}.read(struct, {at})"
    size = _SIZES[field.c_type]
    if not field.length:
        return _value(field, f"struct.{_GETTERS[size]}({at})")
    counted = layout.at[f"{field.c_name.removesuffix('s')}_count"]
    assert field.c_type == "uint16_t" and field.meaning.kind == "number", field.c_name
    return f"Boundary.uint16s(struct, {at}, struct.getInt(at + {counted}))"


def _value(field: StructField, raw: str) -> str:
    return decoded(field.meaning.kind, field.meaning.of, field.c_type, raw)


def _record(struct: StructType, layout: Layout, docs: Docs, taken: bool) -> str:
    name = type_name(struct.name)
    tags = [f"@param {_name(one, struct)} {_doc(one, docs)}" for one in struct.fields]
    head = f"{'' if struct.name in INTERNAL else 'public '}record {name}"
    body = comment([docs.plain(struct.doc), *tags])
    body += wrapped(head, [_component(one, struct) for one in struct.fields], " {", 0) + "\n"
    body += f"  static final int SIZE = {layout.size};\n\n"
    blank = "Boundary.sized(SIZE)" if struct.sized else "new byte[SIZE]"
    body += f"  static byte[] blank() {{\n    return {blank};\n  }}\n\n"
    body += f"  static {name} read(ByteBuffer struct, int at) {{\n"
    parts = [_read(one, layout) for one in struct.fields]
    body += wrapped(f"return new {name}", parts, ";", 4) + "\n  }\n"
    body += _write(struct, layout) if taken else ""
    return source(f"The struct {struct.c_name}.", body + "}\n")


def _doc(field: StructField, docs: Docs) -> str:
    doc = docs.plain(field.doc)
    if field.meaning.kind == "clock":
        doc = doc.replace("In seconds after", "Time after").replace("86400", "24 hours")
    if field.meaning.kind == "flag":
        doc = re.sub(r"(, else 0|, 0 when [^.]*)", "", re.sub(r"^1 ", "True ", doc))
    return doc


def _write(struct: StructType, layout: Layout) -> str:
    """The bytes of one that is given to the library: a frozen struct of numbers and flags."""
    lines = ["", "  byte[] bytes() {", "    byte[] struct = blank();"]
    lines.append("    ByteBuffer buffer = Boundary.buffer(struct);")
    for field in struct.fields:
        value = camel(field.name)
        assert not struct.sized and field.meaning.kind in ("number", "flag"), field.name
        value = f"{value} ? 1 : 0" if field.meaning.kind == "flag" else value
        put = _PUTTERS[_SIZES[field.c_type]]
        lines.append(f"    buffer.{put}({layout.at[field.c_name]}, {value});")
    return "\n".join([*lines, "    return struct;", "  }", ""])
