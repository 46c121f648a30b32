"""Compares what petition.h and the shared library promise with the golden table.

Symbols, constants, sizes and offsets are frozen: a line that changes or goes breaks every program
that was built before. The size of a struct with `struct_size` is the one it was first released
with: it may grow. New lines are added with --write, which refuses to change or drop one.
Also checks that the library exports each function of the header and no other C symbol, and that
the C tests call each of them.
"""

from __future__ import annotations

import argparse
import re
import subprocess
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2] / "bindings"))

from generate import header as c_header  # noqa: E402


def layout_program(text: str) -> str:
    """A C program that prints every constant, size and offset of the header."""
    lines = [
        "#include <inttypes.h>",
        "#include <stdio.h>",
        '#include "petition/petition.h"',
        "int main(void) {",
    ]
    for name in c_header.constants(text):
        lines.append(f'printf("constant {name} %" PRId64 "\\n", (int64_t){name});')
    for struct in c_header.structs(text):
        lines.append(f'printf("size {struct.name} %zu\\n", sizeof({struct.name}));')
        for field in (each.name for each in struct.fields):
            where = f"offsetof({struct.name}, {field})"
            size = f"sizeof((({struct.name} *)0)->{field})"
            lines.append(f'printf("field {struct.name}.{field} %zu %zu\\n", {where}, {size});')
    return "\n".join([*lines, "return 0;", "}", ""])


def layout(text: str, include: Path, compiler: str) -> list[str]:
    with tempfile.TemporaryDirectory() as folder:
        source, program = Path(folder, "layout.c"), Path(folder, "layout")
        source.write_text(layout_program(text), encoding="utf-8")
        subprocess.run([compiler, "-std=c99", "-I", include, source, "-o", program], check=True)
        return subprocess.run(
            [program], check=True, capture_output=True, text=True
        ).stdout.splitlines()


def first_sizes(now: list[str], golden: list[str]) -> list[str]:
    """The lines of now; a struct that may grow and did has its size of then."""
    growing = {line.split()[1].split(".")[0] for line in now if ".struct_size " in line}
    then = {line.split()[1]: line for line in golden if line.startswith("size ")}

    def first(line: str) -> str:
        kind, name, *rest = line.split()
        if kind != "size" or name not in growing or name not in then:
            return line
        return then[name] if int(rest[0]) > int(then[name].split()[2]) else line

    return [first(line) for line in now]


def signatures(text: str) -> list[str]:
    found = []
    for function in c_header.functions(text):
        types = ", ".join(p.type for p in function.parameters) or "void"
        found.append(f"function {function.returns} {function.name}({types})")
    return found + [f"variable {each.type} {each.name}" for each in c_header.variables(text)]


def exported(library: Path, nm: str) -> set[str]:
    """What the library defines for others: C alone, in a version that is a symbol itself."""
    out = subprocess.run(
        [nm, "-D", "--defined-only", library], check=True, capture_output=True, text=True
    ).stdout
    rows = [line.split() for line in out.splitlines()]
    return {name.split("@")[0] for *_, kind, name in rows if kind != "A"}


def compare(now: list[str], golden: list[str]) -> list[str]:
    faults = [f"changed or gone: {line}" for line in golden if line not in set(now)]
    faults += [f"not in the golden table: {line}" for line in now if line not in set(golden)]
    return faults


def check_symbols(names: list[str], library: Path, nm: str) -> list[str]:
    symbols = exported(library, nm)
    faults = [f"declared but not exported: {name}" for name in names if name not in symbols]
    return faults + [f"exported but not declared: {name}" for name in sorted(symbols - set(names))]


def check_called(names: list[str], tests: Path) -> list[str]:
    called = "\n".join(p.read_text(encoding="utf-8") for p in tests.glob("test_*.c"))
    called += Path(tests, "fixtures.c").read_text(encoding="utf-8")
    return [
        f"no C test names it: {name}" for name in names if not re.search(rf"\b{name}\b", called)
    ]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    for name in ("header", "library", "golden", "tests"):
        parser.add_argument(f"--{name}", type=Path, required=True)
    parser.add_argument("--compiler", default="cc")
    parser.add_argument("--nm", default="nm")
    parser.add_argument("--write", action="store_true", help="add what is new to the table")
    args = parser.parse_args()

    text = c_header.read(args.header)
    names = [each.name for each in (*c_header.functions(text), *c_header.variables(text))]
    now = signatures(text) + layout(text, args.header.parent.parent, args.compiler)
    golden = args.golden.read_text(encoding="utf-8").splitlines() if args.golden.exists() else []
    now = first_sizes(now, golden)
    faults = check_symbols(names, args.library, args.nm) + check_called(names, args.tests)
    if args.write:
        faults += [fault for fault in compare(now, golden) if fault.startswith("changed")]
    else:
        faults += compare(now, golden)
    if faults:
        sys.exit("\n".join(faults))
    if args.write:
        args.golden.write_text("\n".join(now) + "\n", encoding="utf-8")
    print(f"{len(now)} lines, {len(names)} functions")


main()
