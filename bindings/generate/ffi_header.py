"""petition.h as cffi and PHP's FFI read it: declarations alone, without a preprocessor."""

from __future__ import annotations

from pathlib import Path

from . import header
from .api import HEADER, ROOT, Api
from .cpp_format import formatted

FILE = ROOT / "libpetition" / "data" / "api" / "petition_ffi.h"
_OPENING = (
    "/* The declarations of petition.h without comments and macros, for loaders that take C\n"
    " * declarations as text, as ffi.cdef of Python and FFI::cdef of PHP. */\n"
)


def files(api: Api) -> dict[Path, str]:
    parts = []
    for enum in api.enums:
        body = ",\n".join(f"  {one.name} = {one.value}" for one in enum.constants)
        parts.append(f"enum {enum.name} {{\n{body}\n}};")
    text = header.read(HEADER)
    parts += [f"extern {one.type} {one.name};" for one in header.variables(text)]
    parts += [f"typedef struct {one.name} {one.name};" for one in api.handles]
    for struct in header.structs(text):
        body = "\n".join(
            f"  {field.type} {field.name}{f'[{field.length}]' if field.length else ''};"
            for field in struct.fields
        )
        parts.append(f"typedef struct {struct.name} {{\n{body}\n}} {struct.name};")
    for one in api.functions:
        parameters = ", ".join(f"{p.type} {p.name}" for p in one.parameters) or "void"
        parts.append(f"{one.returns} {one.name}({parameters});".replace("* ", "*"))
    return {FILE: formatted(_OPENING + "\n".join(parts) + "\n", FILE)}
