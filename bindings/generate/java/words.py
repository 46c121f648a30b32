"""Enumerations as Java enums."""

from __future__ import annotations

from ..api import Api, constant_name, short
from ..header import Enum
from .docs import Docs, comment
from .names import source, tables, type_name

_UNKNOWN = (
    "Stands for a number of a newer library that this binding does not know. As an input it is"
    " refused with {@link Status#UNKNOWN_FLAG}."
)
_TAIL = """\
  private static final {name}[] VALUES = values();
  private final int number;

  {name}(int number) {{
    this.number = number;
  }}

  /** The number that petition.h gives it. */
  @Override
  public int number() {{
    return number;
  }}
"""
_WORD = """
  /** The word that stands for it in JSON and TOML. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
"""
_OF = """
  static {name} of(int number) {{
    return Numbered.of(VALUES, number, UNKNOWN);
  }}
"""
_SET = """
  static Set<{name}> set(int bits) {{
    return Numbered.set(VALUES, bits, UNKNOWN);
  }}
"""


def files(api: Api, docs: Docs) -> dict[str, str]:
    bits = {
        field.meaning.of
        for struct in api.structs
        for field in struct.fields
        if field.meaning.kind == "bits"
    }
    bits |= {
        value.meaning.of
        for call in api.calls
        for value in call.outputs
        if value.meaning.kind == "bits"
    }
    listed = tables(api)
    return {
        type_name(short(enum.name)): _enum(
            enum, docs, short(enum.name) in bits, short(enum.name) in listed
        )
        for enum in api.enums
    }


def _enum(enum: Enum, docs: Docs, bits: bool, in_table: bool) -> str:
    name = type_name(short(enum.name))
    constants = []
    for one in enum.constants:
        java = constant_name(enum, one)
        assert java != "UNKNOWN", one.name
        constants.append(comment([docs.plain(one.doc)], 2) + f"  {java}({one.value})")
    unknown = comment([_UNKNOWN], 2) + "  @JsonEnumDefaultValue\n  UNKNOWN(Integer.MIN_VALUE)"
    body = comment([docs.plain(enum.doc)]) + f"public enum {name} implements Numbered {{\n"
    body += ",\n".join([*constants, unknown]) + ";\n\n" + _TAIL.format(name=name)
    body += _WORD if in_table else ""
    body += (_SET if bits else _OF).format(name=name) + ("" if not bits else _also(in_table, name))
    return source(f"The constants of {enum.name}.", body + "}\n")


def _also(in_table: bool, name: str) -> str:
    """Bits that a table lists can be met as single words too."""
    return _OF.format(name=name) if in_table else ""
