"""Finds the mutants of the rooms that are mutated."""

from __future__ import annotations

from pathlib import Path

from reference.clang_reader import system_folders

from mutation.changes import Change
from mutation.schemata import Mutant, numbered
from mutation.sites import parse, sites
from mutation.tree import ROOT, SRC

ROOMS = ("calendar", "regulation", "workflow", "audit")

# Its instructions are intrinsics of the compiler that builds, which libclang does not know.
LEFT_OUT = "calendar/arrays_avx2.cpp"


def further_arguments() -> list[str]:
    """The compiler's own headers, and what keeps a library from its instructions."""
    folders = [word for each in system_folders("c++") for word in ("-isystem", each)]
    return ["-nostdinc", *folders, "-DTOML_ENABLE_SIMD=0"]


def mutated_files() -> list[Path]:
    """Sources before headers, which are read with the first source that includes them."""
    folder = ROOT / SRC
    found = [
        path
        for room in ROOMS
        for ending in (".cpp", ".h")
        for path in sorted((folder / room).glob(f"*{ending}"))
    ]
    return [path for path in found if str(path.relative_to(folder)) != LEFT_OUT]


def find(arguments: dict[Path, list[str]]) -> list[Mutant]:
    """All mutants, in the order of their files; `arguments` says how each source is compiled."""
    files = mutated_files()
    changes: dict[Path, list[Change]] = {}
    own = further_arguments()
    for path in files:
        if path.suffix == ".cpp":
            changes |= sites(parse(path, arguments[path] + own), set(files) - set(changes))
    return numbered(
        (str(path.relative_to(ROOT / SRC)), path.read_bytes(), changes[path])
        for path in files
        if path in changes
    )
