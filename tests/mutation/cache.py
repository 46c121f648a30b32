"""What was found before is not looked for again while neither the sources nor this tool change."""

from __future__ import annotations

import hashlib
import json
from dataclasses import asdict
from pathlib import Path

from mutation import finding
from mutation.changes import Change
from mutation.schemata import Mutant
from mutation.tree import HERE, ROOT, SRC, Tree

TOOL = ("changes", "source", "body", "sites", "schemata", "finding")


def key() -> str:
    """The content of the sources, of the headers they include, and of what finds the mutants."""
    include = ROOT / "libpetition/include"
    files = sorted([*(ROOT / SRC).rglob("*"), *include.rglob("*")])
    files += [HERE / f"{name}.py" for name in TOOL]
    digest = hashlib.sha256()
    for path in files:
        if path.is_file():
            digest.update(f"{path.relative_to(ROOT)}\0".encode() + path.read_bytes())
    return digest.hexdigest()


def read(path: Path) -> list[Mutant] | None:
    if not path.is_file():
        return None
    kept = json.loads(path.read_text())
    if kept["key"] != key():
        return None
    return [Mutant(**{**each, "change": Change(**each["change"])}) for each in kept["mutants"]]


def found(tree: Tree) -> list[Mutant]:
    path = tree.place / "found.json"
    mutants = read(path)
    if mutants is None:
        mutants = finding.find(tree.arguments())
        path.write_text(json.dumps({"key": key(), "mutants": [asdict(each) for each in mutants]}))
    return mutants
