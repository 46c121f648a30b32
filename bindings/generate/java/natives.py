"""Library.java: the functions of petition.h as JNA binds them."""

from __future__ import annotations

import re

from ..api import Api
from ..header import Function, Parameter
from .docs import Docs
from .names import source, wrapped

_NUMBERS = {"int32_t": "int", "uint32_t": "int"} | dict.fromkeys(
    ("int64_t", "uint64_t", "size_t"), "long"
)
_OPENING = """\
/** The functions of the library, with arrays for what is pointed at and handles as addresses. */
final class Library {
  static {
    if (Native.SIZE_T_SIZE != Long.BYTES) {
      throw new UnsatisfiedLinkError("petition needs a 64-bit Java");
    }
    Native.register(Library.class, NativeLibrary.getInstance("petition"));
  }

  private Library() {}

"""


def files(api: Api, docs: Docs) -> dict[str, str]:
    handles = {one.name for one in api.handles}
    declared = "\n\n".join(_native(one, handles) for one in api.functions)
    about = "The functions of petition.h as JNA binds them."
    return {"Library": source(about, f"{_OPENING}{declared}\n}}\n")}


def _native(function: Function, handles: set[str]) -> str:
    returns = {"void": "void", "int32_t": "int"}.get(function.returns, "long")
    parts = [f"{_type(one, handles)} {one.name}" for one in function.parameters]
    return wrapped(f"static native {returns} {function.name}", parts, ";", 2)


def _type(parameter: Parameter, handles: set[str]) -> str:
    """An address for a handle, an array of numbers, or the bytes of anything else."""
    stars = parameter.type.count("*")
    element = re.match(r"(?:const )?(\w+)", parameter.type)[1]
    if stars == 2:
        return "long[]"
    if element in _NUMBERS:
        return _NUMBERS[element] + "[]" * stars
    return "long" if element in handles else "byte[]"
