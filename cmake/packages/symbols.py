"""python symbols.py ROOT [--write]: the symbols that the Debian packages promise, by version.

Each function and variable of a C header has a line with the version that it came with. Without
--write, tells which lines are missing or of nothing; with it, adds the missing ones.
"""

from __future__ import annotations

import re
import sys
from pathlib import Path

DEBIAN = "cmake/packages/debian"
INCLUDE = "include/petition"
LISTS = {  # list of symbols: library, header, version of the symbols
    "libpetition0": ("libpetition.so.0", f"libpetition/{INCLUDE}/petition.h", "PETITION_0"),
    "libpetition-store0": (
        "libpetition_store.so.0",
        f"libpetition/store/{INCLUDE}/petition_store.h",
        "PETITION_STORE_0",
    ),
}
DECLARED = re.compile(r"\b(petition_\w+)\(|^extern (?:const )?\w+ (petition_\w+);", re.MULTILINE)


def declared(header: str) -> set[str]:
    """The functions and variables of a C header."""
    code = re.sub(r"/\*.*?\*/|//[^\n]*", "", header, flags=re.DOTALL)
    return {function or variable for function, variable in DECLARED.findall(code)}


def listed(text: str) -> dict[str, str]:
    """The lines of a list of symbols by their symbol."""
    return {line.split("@")[0].strip(): line for line in text.splitlines()[1:]}


def main(root: Path, write: bool) -> int:
    version = re.search(r"petition VERSION ([0-9.]+)", (root / "CMakeLists.txt").read_text("utf-8"))
    wrong = []
    for package, (library, header, symver) in LISTS.items():
        path = root / DEBIAN / f"{package}.symbols"
        lines = listed(path.read_text("utf-8")) if path.is_file() else {}
        names = declared((root / header).read_text("utf-8"))
        kept = dict(lines)
        for name in sorted({symver, *names} - {*lines}):
            kept[name] = f" {name}@{symver} {version[1]}"
            wrong += [f"{path.name} lacks {kept[name]}"] * (not write)
        wrong += [
            f"{path.name} has {name}, which {header} has not"
            for name in {*lines} - names - {symver}
        ]
        if write:
            rows = sorted(kept.values())
            path.write_text("\n".join([f"{library} {package} #MINVER#", *rows, ""]), "utf-8")
    print("\n".join(wrong), end="\n" if wrong else "")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), "--write" in sys.argv[2:]))
