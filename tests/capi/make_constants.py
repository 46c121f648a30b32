"""Writes a C program part that holds every constant of petition.h against the library's tables:
the same numbers under the same names, and none missing on either side.
"""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2] / "bindings"))

from generate import header as c_header  # noqa: E402


def lines_of(names: list[str]) -> list[str]:
    lines = []
    tables = [
        name.removeprefix("PETITION_TABLE_") for name in names if name.startswith("PETITION_TABLE_")
    ]
    for table in tables:
        prefix = f"PETITION_{table}_"
        words = [name for name in names if name.startswith(prefix)]
        lines.append(f"has_words(PETITION_TABLE_{table}, {len(words)});")
        lines += [
            f'is_word(PETITION_TABLE_{table}, {name}, "{name.removeprefix(prefix).lower()}");'
            for name in words
        ]
    failures = [name for name in names if name.startswith("PETITION_E_")]
    lines += [
        f'CHECK_TEXT(petition_status_name({name}), "{name.removeprefix("PETITION_E_").lower()}");'
        for name in failures
    ]
    lines.append(f"CHECK(petition_status_name(-{len(failures) + 1}) == NULL);")
    return lines


def main() -> None:
    header, out = map(Path, sys.argv[1:])
    body = [f"  {line}" for line in lines_of(c_header.constants(c_header.read(header)))]
    out.write_text(
        "\n".join(['#include "fixtures.h"', "", "void test_constants(void) {", *body, "}", ""]),
        encoding="utf-8",
    )


main()
