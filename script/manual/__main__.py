"""python -m manual ROOT OUT: writes the site, then fails with a list of what is wrong.

Wrong is a public symbol without a comment, a comment that names what there is not, and a link of a
Markdown file to a file that there is not.
"""

from __future__ import annotations

import sys
from pathlib import Path

from reference.build import undocumented

from .build import build


def main(root: Path, out: Path) -> int:
    built = build(root, out)
    wrong = [
        f"{symbol.place}: {symbol.kind} {symbol.name} has no comment"
        for symbol in undocumented(built.reference.pages)
    ]
    wrong += [f"{s.title or s.href}: there is no {n}" for n, s in built.reference.prose.dead]
    wrong += [f"{path}: there is no {link}" for path, link in built.dead_links]
    for line in wrong:
        print(line, file=sys.stderr)
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]).resolve(), Path(sys.argv[2])))
