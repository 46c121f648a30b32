"""What things of petition.h are called in C#, and how its comments read there."""

from __future__ import annotations

import re
import textwrap
from html import escape
from pathlib import Path

from . import names
from .api import ROOT, Api, Call, StructField, StructType, constant_name, is_method, short
from .header import Enum
from .names import pascal

FOLDER = ROOT / "bindings" / "csharp"
SOURCES = FOLDER / "src"
FUNCTIONS = "Library"
"""The class of the functions that belong to no object."""

_KEYWORDS = {"event", "out", "in", "is", "new", "case", "namespace"}


def word(name: str) -> str:
    """A name that may be a keyword of the language."""
    return f"@{name}" if name in _KEYWORDS else name


def camel(name: str) -> str:
    return word(names.camel(name))


def plain(name: str) -> str:
    """Without the unit, which the type says."""
    return name.removesuffix("_s")


def field_name(field: StructField, struct: StructType) -> str:
    """late_s beside late is LateAmount."""
    twice = any(other.c_name == plain(field.c_name) != field.c_name for other in struct.fields)
    return pascal(plain(field.c_name)) + ("Amount" if twice else "")


def is_property(call: Call) -> bool:
    return is_method(call) and len(call.inputs) == 1 and call.verb.endswith("count")


# -- comments --------------------------------------------------------------------------------------

_ADAPTED = (
    (r"[;,]? (?:which the caller frees with|free (?:it |them )?with) petition_\w+_free", ""),
    (r" ?`out` has no struct_size: the struct is frozen\.", ""),
    (r" Frozen(?:, and part of many structs| but for growth at its end)?\.", ""),
    (r" ?The texts are static, end with NUL, and are valid as long as the library is loaded\.", ""),
    (r" ?Each output is optional\.", ""),
    (r" ?The text is static(?: and never NULL)?\.", ""),
    (r"; NULL and 0 for (none|\"\w+\")", r"; empty for \1"),
    (r"NULL and 0 for a verdict", "null for a verdict"),
    (r" `count` tells how many steps there are\.", ""),
    (r"`count` tells how many such groups there are: at", "At"),
    (r"`count` tells how many there are", "The array has all"),
    (r" in (?:a handle|handles) of the caller's own|, as a handle of the caller's own", ""),
    (r"; a handle of the caller's own", ""),
    (r"^1 (when|in|:)", r"true \1"),
    (r": 1 or 0\.", ": true or false."),
    (r", else 0\.", ", else false."),
    (r"Writes 1 for each case", "Tells true for each case"),
    (r"^In seconds after", "After"),
    (r"; more than 86400 when", "; more than a day when"),
    (r", in seconds(?: east)?(?=[.;])", ""),
    (r", in days since 1970-01-01(?=[,.])", ""),
    (r"`amount_s` seconds", "`amount_s`"),
    (r", in seconds east of UTC \(Vietnam: 25200\)", " (Vietnam: 7 hours)"),
    (r"`window_count` \(may be NULL\).*Nothing is allocated\.", ""),
    (r" `count` is the length of both arrays, which may be (?:NULL|null) when it is 0\.", ""),
    (r" (?:`audits`|`cases`) is an array of `\w+_count` handles, which stay the caller's\.", ""),
    (r"`(?:case|regulation|calendar)_count` (?=cases|regulations|calendars)", ""),
    (r"as a NULL handle", "as an `index` that there is not"),
    (r" No output may be the array of an input\.", ""),
    (r"(?<=`open\[i\]`): one byte, 1 or 0", ""),
    (r" in `first` \(optional\)", ""),
    (r" The handles stay the caller's and may be freed: a sweep", " A sweep"),
    (r"more than int64_t holds", "more than 64 bits hold"),
    (r"; 0 beyond clause_count", ""),
    (r"the fields below are 0 without", "those below are null without"),
    (r" `lunar->leap` must be 0 or 1\.|; PETITION_E_UNKNOWN_FLAG for another `leap`", ""),
    (r"; PETITION_E_INVALID_TIME for PETITION_NEVER", ""),
    (r"A constant, a reserved field or a struct_size that", "A number of a word that"),
    (r"; 0 when it is about", "; null when it is about"),
    (r"; 0: (?=no event was refused|nobody calls)", "; null: "),
    (r"\bNULL (?=for|when)", "null "),
)
"""Where a comment speaks of C, what it says in C#."""


class Docs:
    """Comments of the header, with the names of C#."""

    def __init__(self, api: Api) -> None:
        self.api = api
        self._names: dict[str, str] = {"PETITION_NEVER": "null"}
        for struct in api.structs:
            self._names[struct.c_name] = pascal(struct.name)
        for handle in api.handles:
            name = pascal(short(handle.name))
            self._names[handle.name] = name
            self._names[f"{handle.name}_free"] = f"{name}.Dispose"
        for call in api.calls:
            owner = pascal(call.object) if call.object else FUNCTIONS
            made = f"new {owner}" if call.verb == "new" else f"{owner}.{pascal(call.verb)}"
            self._names[call.name] = made
        for enum in api.enums:
            self._add_words(enum)

    def _add_words(self, enum: Enum) -> None:
        name = pascal(short(enum.name))
        for one in enum.constants:
            self._names[one.name] = f"{name}.{pascal(constant_name(enum, one))}"
        prefix = enum.constants[0].name.removesuffix(constant_name(enum, enum.constants[0]))
        self._names.setdefault(f"{prefix}*", name)

    def plain(self, text: str, names: dict[str, str] | None = None) -> str:
        """As prose, in paragraphs of one line; `names` are those of parameters or fields."""
        for pattern, said in _ADAPTED:
            text = re.sub(pattern, said, text)
        text = re.sub(r"\b(?:petition|PETITION)_\w+\*?", self._name, text)
        text = re.sub(r"(?<= )_([A-Z][A-Z_]+)\b", lambda found: f".{pascal(found[1])}", text)
        for name, called in (names or {}).items():
            text = re.sub(rf"`{name}(?=`|\[)", f"`{called}", text)
        return text.strip()

    def _name(self, found: re.Match[str]) -> str:
        return self._names.get(found[0], found[0])


def comment(text: str, indent: str, errors: bool = False) -> str:
    """A doc comment: what stands before "Errors:" as the summary, that and more as remarks."""
    summary, _, rest = text.partition("\n\n")
    lines = _element("summary", summary)
    if rest:
        lines += _element("remarks", rest)
    if errors:
        lines += ['<exception cref="PetitionException">The call failed.</exception>']
    return "".join(f"{indent}/// {line}".rstrip() + "\n" for line in lines)


def _element(name: str, text: str) -> list[str]:
    said = re.sub(r"`([^`]+)`", r"<c>\1</c>", escape(text, quote=False))
    if "\n\n" not in said and len(said) < 70:
        return [f"<{name}>{said}</{name}>"]
    lines = [f"<{name}>"]
    for paragraph in said.split("\n\n"):
        wrapped = textwrap.wrap(paragraph, 88, break_on_hyphens=False)
        lines += ["<para>", *wrapped, "</para>"] if "\n\n" in said else wrapped
    return [*lines, f"</{name}>"]


def source(name: str, purpose: str, body: str, *uses: str) -> tuple[Path, str]:
    """A file, with what stands above it and the namespace around its text."""
    said = textwrap.fill(purpose, 96, break_on_hyphens=False).replace("\n", "\n// ")
    text = f"// {said}\n// Generated by bindings/generate from petition.h.\n\n"
    text += "".join(f"using {one};\n" for one in uses) + "\n" * bool(uses)
    return SOURCES / f"{name}.cs", f"{text}namespace Petition\n{{\n{body}}}\n"
