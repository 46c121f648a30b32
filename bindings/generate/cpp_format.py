"""C and C++ as clang-format of the project's environment lays it out."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path


def formatted(text: str, path: Path) -> str:
    """A text as it is to stand at `path`; run by the Python that has clang-format beside it."""
    program = Path(sys.executable).with_name("clang-format")
    run = [program, "--assume-filename", path]
    return subprocess.run(run, input=text, capture_output=True, text=True, check=True).stdout
