"""python -m reference ROOT OUT: writes the pages, then fails with a list of what has no comment."""

from __future__ import annotations

import sys
from pathlib import Path

from .build import build, undocumented


def main(root: Path, out: Path) -> int:
    pages = build(root, out)
    missing = undocumented(pages)
    for symbol in missing:
        print(f"{symbol.place}: {symbol.kind} {symbol.name} has no comment", file=sys.stderr)
    if missing:
        print(f"{len(missing)} public symbols are undocumented", file=sys.stderr)
    return 1 if missing else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]).resolve(), Path(sys.argv[2])))
