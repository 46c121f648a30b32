"""Which Markdown files the site shows, in the order of its navigation."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

# Each group: what it is called, and where its files are. A pattern finds what is added later.
GROUPS = {
    "tutorials": (
        {"en": "Tutorials", "vi": "Bài hướng dẫn"},
        [f"examples/tutorials/{name}.md" for name in ("portal", "rules", "program", "audit")],
    ),
    "library": (
        {"en": "The library", "vi": "Thư viện"},
        ["README.md", "libpetition/README.md", "libpetition/data/regulations/README.md"],
    ),
    "examples": (
        {"en": "Worked examples", "vi": "Ví dụ"},
        ["examples/embed/README.md", "tests/scenarios/HUONG_DAN.md", "examples/*/README.md"],
    ),
    "bindings": (
        {"en": "Bindings", "vi": "Gói ngôn ngữ"},
        ["bindings/README.md", "bindings/*/README.md"],
    ),
    "project": (
        {"en": "The project", "vi": "Dự án"},
        ["CHANGELOG.md", "SECURITY.md", "CONTRIBUTING.md", "tests/README.md", "tests/*/README.md"],
    ),
}
_NOT = {"node_modules", "build", "target"}


@dataclass(frozen=True)
class Document:
    """A Markdown file. `other` is the path of the same text in the other language."""

    path: str
    lang: str
    group: str
    text: str
    other: str = ""

    @property
    def slug(self) -> str:
        """The path, with the language at its end: `examples-embed-README.vi`."""
        return re.sub(r"\.md$", "", self.path).replace("/", "-")

    @property
    def title(self) -> str:
        return plain(self.text.partition("\n")[0].removeprefix("# "))

    @property
    def lead(self) -> str:
        """The first paragraph, without the link to the other language at its end."""
        return re.sub(r" \((?:English|Tiếng Việt)\)$", "", plain(self.text.split("\n\n")[1]))

    def is_of(self, lang: str) -> bool:
        return self.lang == lang or " · " in self.title

    def title_in(self, lang: str) -> str:
        """A page in both languages has both titles, the Vietnamese one first."""
        both = self.title.split(" · ")
        return both[lang == "en"] if len(both) == 2 else self.title

    def nav_title(self, lang: str) -> str:
        """What stands before a colon; of a binding, the language."""
        if self.group == "bindings" and self.path.count("/") > 1:
            return re.sub(r"^(?:lib)?petition for ", "", self.title)
        return self.title_in(lang).split(": ")[0]


def plain(markdown: str) -> str:
    """Without the marks of Markdown, on one line."""
    text = re.sub(r"!?\[([^]]*)\]\([^)]*\)", r"\1", markdown)
    return " ".join(re.sub(r"[*`]|</?\w+>", "", text).split())


def find(root: Path) -> dict[str, Document]:
    """By path."""
    found = [_read(root, path, group) for group, path in _paths(root)]
    return {document.path: document for document in found}


def _paths(root: Path) -> Iterator[tuple[str, str]]:
    """Each with its group, once, and after it what is the same in the other language."""
    seen: set[str] = set()
    for group, (_, patterns) in GROUPS.items():
        for pattern in patterns:
            for path in sorted(root.glob(pattern)):
                name = path.relative_to(root).as_posix()
                if name in seen or _NOT & set(path.parts):
                    continue
                pair = [name, *filter(None, [_other(root, name)])]
                seen.update(pair)
                yield from ((group, each) for each in pair)


def _read(root: Path, path: str, group: str) -> Document:
    vietnamese = path.endswith((".vi.md", "HUONG_DAN.md"))
    text = (root / path).read_text("utf-8")
    return Document(path, "vi" if vietnamese else "en", group, text, _other(root, path))


def _other(root: Path, path: str) -> str:
    stem = path.removesuffix(".md")
    if stem.endswith(".vi"):
        others = [f"{stem.removesuffix('.vi')}.md"]
    elif stem.endswith("HUONG_DAN"):
        others = [f"{stem.removesuffix('HUONG_DAN')}README.md"]
    else:
        others = [f"{stem}.vi.md", f"{stem.removesuffix('README')}HUONG_DAN.md"]
    return next((o for o in others if o != path and (root / o).is_file()), "")
