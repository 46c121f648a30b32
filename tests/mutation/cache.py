"""What was found before is not looked for again while neither the sources nor this tool change."""

from __future__ import annotations

import hashlib
import json
from dataclasses import asdict
from pathlib import Path
from typing import Any

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


def kept(path: Path) -> Any:
    """What was kept for these sources and this tool."""
    if path.is_file():
        of, content = json.loads(path.read_text())
        if of == key():
            return content
    return None


def keep(path: Path, content: Any) -> None:
    path.write_text(json.dumps([key(), content]))


def found(tree: Tree) -> list[Mutant]:
    path = tree.place / "found.json"
    before = kept(path)
    if before is not None:
        return [Mutant(**{**each, "change": Change(**each["change"])}) for each in before]
    mutants = finding.find(tree.arguments())
    keep(path, [asdict(each) for each in mutants])
    return mutants


def built(tree: Tree, mutants: list[Mutant]) -> set[int]:
    """Builds the tree, and tells the mutants that do not compile."""
    path = tree.place / "refused.json"
    refused = tree.build(mutants, set(kept(path) or ()))
    keep(path, sorted(refused))
    return refused
