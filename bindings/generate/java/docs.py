"""The comments of petition.h as Javadoc: names as in Java, without what is of C alone."""

from __future__ import annotations

import re
import textwrap

from ..api import Api, constant_name, short
from ..names import camel
from .names import member, owner, type_name

_OF_C = (
    r"; free (it |them )?with petition_\w+_free",
    r" `out` has no struct_size: the struct is frozen\.",
    r" Frozen( for ever)?(, and part of many structs)?\.$",
    r"sizeof\(petition_\w+\), set by the caller\.",
    r" While this call runs, no other thread may use `\w+`\.",
    r" Nothing is allocated\.",
    r", which the caller frees with petition_\w+_free",
    r" `window_count` \(may be NULL\).*only `window_count` is written\.",
    r" `count` tells how many there are[^.]*\.",
    r"`\w+_count` (?=[a-z])",
)
"""What is said to callers in C alone."""

_TOKEN = re.compile(
    r"`(?P<code>[^`]*)`|(?P<function>petition_\w+)|PETITION_(?P<constant>\w+)(?P<star>\*?)"
    r"|(?<![\w*])_(?P<more>[A-Z][A-Z_]*)|(?P<raw>[&<>@])"
)
_RAW = {"&": "&amp;", "<": "&lt;", ">": "&gt;", "@": "&#64;"}


class Docs:
    """Knows what each name of the header is called in Java."""

    def __init__(self, api: Api) -> None:
        self._names = {call.name: f"{owner(call)}#{member(call.verb)}" for call in api.calls}
        self._names |= {
            f"petition_{call.object}_new": type_name(call.object)
            for call in api.calls
            if call.verb == "new"
        }
        self._names |= {one.name: type_name(short(one.name)) for one in api.handles}
        self._names |= {one.c_name: type_name(one.name) for one in api.structs}
        self._names |= {
            f"{one.name}_free": f"{type_name(short(one.name))}#close" for one in api.handles
        }
        self._names["petition_error"] = "PetitionException"
        self._constants = {}
        self._prefixes = {}
        for enum in api.enums:
            for one in enum.constants:
                java = f"{type_name(short(enum.name))}#{constant_name(enum, one)}"
                full = one.name.removeprefix("PETITION_")
                self._constants[full] = java
                prefix = full.removesuffix(constant_name(enum, one))
                self._prefixes[prefix] = type_name(short(enum.name))

    def plain(self, doc: str, outputs: tuple[str, ...] = ()) -> str:
        """A paragraph as Javadoc. A single output is what the method returns."""
        for pattern in _OF_C:
            doc = re.sub(pattern, "", doc)
        doc = doc.replace("NULL", "PETITION_NEVER")  # both are null
        if len(outputs) == 1:
            doc = re.sub(rf" (in|into) `{outputs[0]}`( \(optional\))?", "", doc)
        prefix = ""

        def java(found: re.Match[str]) -> str:
            nonlocal prefix
            if found["code"] is not None:
                return self._code(found["code"])
            if found["raw"]:
                return _RAW[found["raw"]]
            if found["function"]:
                return self._link(self._names, found["function"])
            if found["more"]:
                return self._link(self._constants, prefix + found["more"], f"_{found['more']}")
            prefix = self._prefix_of(found["constant"]) or prefix
            return self._constant(found["constant"], found["star"])

        return _TOKEN.sub(java, doc).strip()

    def _prefix_of(self, constant: str) -> str:
        fitting = [prefix for prefix in self._prefixes if prefix and constant.startswith(prefix)]
        return max(fitting, key=len, default="")

    def _constant(self, name: str, star: str) -> str:
        if name == "NEVER":
            return "{@code null}"
        if star:
            return self._link(self._prefixes, name, f"PETITION_{name}*")
        return self._link(self._constants, name)

    def _link(self, names: dict[str, str], name: str, otherwise: str = "") -> str:
        java = names.get(name)
        return f"{{@link {java}}}" if java else f"{{@code {otherwise or name}}}"

    def _code(self, code: str) -> str:
        if re.fullmatch(r"[a-z_]+(\[[a-z_0-9\[\] +]*)?", code):
            code = re.sub(r"[a-z_]+", lambda word: camel(word[0].removesuffix("_s")), code)
        return f"{{@code {code}}}"


def comment(paragraphs: list[str], indent: int = 0) -> str:
    """A Javadoc comment of these paragraphs; one that begins with @ is a tag."""
    pad = " " * indent
    one = " ".join(paragraphs)
    if len(paragraphs) == 1 and len(pad) + len(one) + 7 <= 100 and not one.startswith("@"):
        return f"{pad}/** {one} */\n"
    lines: list[str] = []
    for i, paragraph in enumerate(paragraphs):
        tag = paragraph.startswith("@")
        if i and not (tag and paragraphs[i - 1].startswith("@")):
            lines.append("")
        text = paragraph if tag or not i else f"<p>{paragraph}"
        lines += textwrap.wrap(
            text,
            97 - indent,
            subsequent_indent="    " if tag else "",
            break_long_words=False,
            break_on_hyphens=False,
        )
    body = "\n".join(f"{pad} * {line}".rstrip() for line in lines)
    return f"{pad}/**\n{body}\n{pad} */\n"
