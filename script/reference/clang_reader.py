"""Headers as libclang reads them, with the comment that belongs to each declaration."""

from __future__ import annotations

import os
import re
import subprocess
from collections.abc import Iterator, Sequence
from functools import cache
from pathlib import Path

from clang.cindex import Cursor, CursorKind, Index, TranslationUnit

_OPTIONS = (
    TranslationUnit.PARSE_SKIP_FUNCTION_BODIES | TranslationUnit.PARSE_DETAILED_PROCESSING_RECORD
)


class UnreadableHeader(Exception):
    """A header that the compiler's front end does not accept."""


@cache
def system_folders(language: str) -> tuple[str, ...]:
    """Where the system's compiler finds its own headers; libclang's wheel brings none."""
    asked = ["g++", f"-x{language}", "-E", "-v", "/dev/null"]
    english = {**os.environ, "LC_ALL": "C"}
    told = subprocess.run(asked, capture_output=True, text=True, check=True, env=english).stderr
    listed = re.search(r"search starts here:\n(.*)\nEnd of search", told, re.DOTALL)
    assert listed is not None, told
    return tuple(line.strip() for line in listed[1].splitlines() if line.startswith(" "))


def parse(includes: Sequence[Path], header: str, language: str, standard: str) -> Cursor:
    """The tree of everything that a header declares and includes."""
    arguments = [f"-x{language}", f"-std={standard}", "-nostdinc"]
    arguments += [f"-I{include}" for include in includes]
    for folder in system_folders(language):
        arguments += ["-isystem", folder]
    main = (f"main.{language}", f"#include <petition/{header}>\n")
    unit = Index.create().parse(main[0], arguments, unsaved_files=[main], options=_OPTIONS)
    wrong = [str(found) for found in unit.diagnostics if found.severity >= 3]
    if wrong:
        raise UnreadableHeader("\n".join(wrong))
    return unit.cursor


def declared_in(cursor: Cursor, folder: Path) -> Iterator[Cursor]:
    """What a namespace or file declares itself, in the headers of a folder."""
    for child in cursor.get_children():
        if child.kind in (CursorKind.NAMESPACE, CursorKind.LINKAGE_SPEC):
            yield from declared_in(child, folder)
        elif child.location.file and Path(child.location.file.name).parent == folder:
            yield child


def source(cursor: Cursor) -> str:
    """The declaration as it stands in its file, on one line, without a body."""
    content = _content(cursor.location.file.name)
    extent = cursor.extent
    end = extent.end.offset
    for child in cursor.get_children():
        if child.kind is CursorKind.COMPOUND_STMT:
            end = child.extent.start.offset
    text = content[extent.start.offset : end].decode()
    text = re.sub(r"/\*.*?\*/|//[^\n]*", " ", text, flags=re.DOTALL)
    return re.sub(r"\s+", " ", text).strip().rstrip(";{").strip()


@cache
def _content(name: str) -> bytes:
    return Path(name).read_bytes()


def place(cursor: Cursor) -> str:
    return f"{Path(cursor.location.file.name).name}:{cursor.location.line}"
