"""Writes a C++ part that does not compile unless the constants of petition.h are the words of the
library: the same numbers under the same names, and none missing on either side.
"""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2] / "bindings"))

from generate import header as c_header  # noqa: E402

OTHER_NAMES = {"REFUSAL": "RefusalCode", "DEVIATION": "DeviationKind", "STRETCH": "Why"}

OPENING = """\
#include <string_view>

#include "petition/petition.h"
#include "words/tables.h"

using namespace petition;

template <class E>
constexpr bool is(int constant, std::string_view name) {
  return wording::said(static_cast<E>(constant)).name == name;
}
"""


def enumeration(table: str) -> str:
    return OTHER_NAMES.get(table, table.title().replace("_", ""))


def checks_of(names: list[str]) -> list[str]:
    checks = []
    tables = [
        name.removeprefix("PETITION_TABLE_") for name in names if name.startswith("PETITION_TABLE_")
    ]
    for table in tables:
        prefix = f"PETITION_{table}_"
        words = [name for name in names if name.startswith(prefix)]
        kind = enumeration(table)
        checks.append(
            f"static_assert(wording::kTable<{kind}>.size() == {len(words)},\n"
            f'              "{kind} has a word without a {prefix}* in petition.h");'
        )
        checks += [
            f'static_assert(is<{kind}>({name}, "{name.removeprefix(prefix).lower()}"));'
            for name in words
        ]
    return checks


def main() -> None:
    header, out = map(Path, sys.argv[1:])
    checks = checks_of(c_header.constants(c_header.read(header)))
    out.write_text("\n".join([OPENING, *checks, ""]), encoding="utf-8")


main()
