"""python amalgamate.py ROOT OUT: writes petition.h and petition.cpp, the library in two files.

The sources stand room by room, each header of their own where it is first needed. A name that one
source keeps to itself is given that source's name where another source has the same word.
"""

from __future__ import annotations

import re
import sys
from pathlib import Path

from private_names import private_names, private_tokens
from tokens import tokens

ROOMS = (
    "text",
    "words",
    "calendar",
    "regulation",
    "workflow",
    "record",
    "verification",
    "audit",
    "json",
    "c_api",
)
INCLUDE = re.compile(r'^#include ([<"])([^>"]+)[>"].*\n', re.MULTILINE)
CONDITIONAL = re.compile(r"^#(if|endif)\b.*", re.MULTILINE)
OPENING = """\
// libpetition {version} in one file, made of its sources. Beside it: petition.h.
// Needs the headers of Boost.Graph, date, fmt, RapidJSON and toml++, and C++20:
//     c++ -std=c++20 -O2 -c petition.cpp
// Apache License 2.0.
#define PETITION_VERSION "{version}"

// fmt by its headers alone, its names in a namespace of their own: a program may have another.
#define FMT_BEGIN_NAMESPACE \\
  namespace fmt {{          \\
  inline namespace petition_own {{
#define FMT_END_NAMESPACE \\
  }}                       \\
  }}

"""


class Library:
    """The sources of libpetition, by the names under which they include each other."""

    def __init__(self, root: Path) -> None:
        library = root / "libpetition"
        cmake = (root / "CMakeLists.txt").read_text("utf-8")
        project = re.search(r"project\(petition VERSION ([0-9.]+)", cmake)
        assert project, "CMakeLists.txt names the version"
        self.version = project[1]
        self.texts = {
            str(path.relative_to(folder)): path.read_text("utf-8")
            for folder in (library / "src", library / "include")
            for path in sorted(folder.rglob("*"))
            if path.suffix in (".h", ".hpp", ".cpp")
        }
        self.c_header = self.texts.pop("petition/petition.h")
        self.texts["data.h"], self.texts["text/data.cpp"] = embedded(library / "data")

    def sources(self) -> list[str]:
        """The .cpp files in the order of the rooms."""
        names = [name for name in self.texts if name.endswith(".cpp")]
        return sorted(names, key=lambda name: (ROOMS.index(name.split("/")[0]), name))


def embedded(folder: Path) -> tuple[str, str]:
    """data.h and data.cpp, which hold the files of the library's data as they are."""
    declarations, definitions = "", ""
    for path in sorted([*folder.rglob("*.toml"), *folder.rglob("schemas/*.json")]):
        name = re.sub(r"\W", "_", str(path.relative_to(folder).with_suffix("")))
        text = path.read_text("utf-8")
        declarations += f"extern const std::string_view {name};\n"
        definitions += f'constinit const std::string_view {name}{{R"petition({text})petition"}};\n'
    head = "#pragma once\n#include <string_view>\nnamespace petition::data {\n" + declarations
    body = '#include "data.h"\nnamespace petition::data {\n' + definitions
    return head + "}\n", body + "}\n"


def renamed(library: Library) -> dict[str, str]:
    """The sources with each private name told apart that another source has for anything."""
    words = {
        name: {token.text for token in tokens(text) if token.kind == "name"}
        for name, text in library.texts.items()
    }
    out = {}
    for name, text in library.texts.items():
        others = set().union(*(used for other, used in words.items() if other != name))
        try:
            private = private_names(text)
        except ValueError as error:
            raise ValueError(f"{name}: {error}") from error
        out[name] = told_apart(text, private & others, re.sub(r"\W", "_", name[:-4]))
    return out


def told_apart(text: str, names: set[str], source: str) -> str:
    """A source with some of its private names lengthened by its own."""
    parts, at = [], 0
    for token in private_tokens(text):
        if token.text in names:
            parts += [text[at : token.start], f"{token.text}_{source}"]
            at = token.start + len(token.text)
    return "".join(parts) + text[at:]


class Writer:
    """Puts sources after each other, and what they include before them, once each."""

    def __init__(self, texts: dict[str, str]) -> None:
        self.texts = texts
        self.system: set[str] = set()
        self.done: set[str] = set()
        self.parts: list[str] = []

    def add(self, name: str) -> None:
        if name in self.done or name not in self.texts:
            return
        self.done.add(name)
        kept, at = [], 0
        text = self.texts[name]
        for match in INCLUDE.finditer(text):
            if match[1] == "<" and depends(text, match.start()):
                continue
            kept.append(text[at : match.start()])
            at = match.end()
            if match[1] == "<":
                self.system.add(match[2])
            else:
                self.add(match[2])
        body = re.sub(r"^#pragma once\n", "", "".join(kept) + text[at:], flags=re.MULTILINE)
        body = re.sub(r"\n{3,}", "\n\n", body).strip()
        self.parts.append(f"\n// == {name} {'=' * max(4, 93 - len(name))}\n\n{body}\n")


def depends(text: str, at: int) -> bool:
    """Whether an include stands where something before it decides about it: #if or #define."""
    depth = sum(1 if each[1] == "if" else -1 for each in CONDITIONAL.finditer(text, 0, at))
    return depth > 0 or "\n#define " in text[:at]


def amalgamated(root: Path) -> tuple[str, str]:
    """petition.h and petition.cpp."""
    library = Library(root)
    writer = Writer(renamed(library))
    for name in library.sources():
        writer.add(name)
    includes = "".join(f"#include <{name}>\n" for name in sorted(writer.system))
    opening = OPENING.format(version=library.version)
    includes += '\n#include "petition.h"\n'
    return library.c_header, opening + includes + "".join(writer.parts)


def main(root: Path, out: Path) -> None:
    out.mkdir(parents=True, exist_ok=True)
    header, source = amalgamated(root)
    (out / "petition.h").write_text(header, "utf-8")
    (out / "petition.cpp").write_text(source, "utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]).resolve(), Path(sys.argv[2]))
