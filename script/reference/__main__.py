"""python -m reference ROOT OUT: writes the pages, then fails with a list of what is wrong.

Wrong is a public symbol without a comment, and a comment that names what there is not.
"""

from __future__ import annotations

import sys
from pathlib import Path

from .build import build, undocumented


def main(root: Path, out: Path) -> int:
    built = build(root, out)
    wrong = [
        f"{symbol.place}: {symbol.kind} {symbol.name} has no comment"
        for symbol in undocumented(built.pages)
    ]
    wrong += [f"{source.title}: there is no {name}" for name, source in built.dead]
    for line in wrong:
        print(line, file=sys.stderr)
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]).resolve(), Path(sys.argv[2])))
