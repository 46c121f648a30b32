"""The JSON shapes that the library writes, as classes of PHP.

RECORD, EVENT and what else a host keeps byte for byte has no class: where it is part of another
shape, it stays as json_decode gives it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from .api import Api
from .names import pascal, singular
from .php_names import block, enum_of_table, source, with_unit
from .shapes import Key, Keyed, Listed, OneOf, Plain

_DOCUMENTS = {"RECORD", "EVENT", "RECEIPT", "HEAD", "INCLUSION_PROOF", "OLDER_RECORD"}
_SCALARS = {"number": "int", "seconds": "int", "share": "float", "flag": "bool"}


def is_parsed(name: str) -> bool:
    """Whether a text of this shape can be had as objects."""
    return bool(name) and name not in _DOCUMENTS


@dataclass(frozen=True)
class _Kind:
    """What a value of a shape is in PHP."""

    type: str
    described: str  # as a tag says it
    made: str = "{}"  # of what json_decode gave

    def optional(self) -> _Kind:
        kind = f"{self.type}|null" if "|" in self.type else f"?{self.type}"
        made = self.made if self.made == "{}" else "{} === null ? null : " + self.made
        return _Kind(kind, f"{self.described}|null", made)

    def listed(self) -> _Kind:
        made = "{}"
        if self.made.endswith("({})"):
            made = f"array_map({self.made.removesuffix('({})')}(...), {{}})"
        else:
            assert self.made == "{}", self.made
        return _Kind("array", f"list<{self.described}>", made)


class Shapes:
    """All shapes that some function gives; each class is made when it is first met."""

    def __init__(self, api: Api) -> None:
        self._shapes = api.shapes
        self._made: dict[str, tuple[Path, str]] = {}
        for name in sorted({output.json for call in api.calls for output in call.outputs}):
            if is_parsed(name):
                self._named(name)

    def top(self, name: str) -> tuple[str, bool]:
        """The class of a text of this shape, and whether the text has a list of them."""
        described = self._named(name).described
        return re.sub(r"list<(\w+)>", r"\1", described), described.startswith("list<")

    def files(self) -> list[tuple[Path, str]]:
        return list(self._made.values())

    def _named(self, name: str) -> _Kind:
        if name in _DOCUMENTS:
            return _Kind("array", "array<string, mixed>")
        shape = self._shapes[name]
        return self._kind(shape, pascal(singular(name) if isinstance(shape, Listed) else name))

    def _kind(self, shape: object, path: str) -> _Kind:
        """`path` is what an object without a name of its own is called."""
        if isinstance(shape, Keyed):
            return self._keyed(shape, path)
        if isinstance(shape, Listed):
            return self._kind(shape.of, path).listed()
        if isinstance(shape, OneOf):
            return self._one_of(shape, path)
        assert isinstance(shape, Plain), path
        if shape.name == "word":
            enum = enum_of_table(shape.argument)
            return _Kind(f"{enum}|string", f"{enum}|string", f"{enum}::readWord({{}})")
        if shape.name == "time":
            return _Kind("\\DateTimeImmutable", "\\DateTimeImmutable", "Times::read({})")
        if shape.name in self._shapes:
            return self._named(shape.name)
        kind = _SCALARS.get(shape.name, "string")
        return _Kind(kind, kind, "(float) {}" if kind == "float" else "{}")

    def _one_of(self, shape: OneOf, path: str) -> _Kind:
        some = [one for one in shape.choices if getattr(one, "name", "") != "null"]
        kinds = {self._kind(one, path) for one in some}
        assert len(kinds) == 1, path
        kind = kinds.pop()
        return kind if len(some) == len(shape.choices) else kind.optional()

    def _keyed(self, shape: Keyed, path: str) -> _Kind:
        if path not in self._made:
            self._made[path] = self._file(shape, path)
        return _Kind(path, path, f"{path}::from({{}})")

    def _file(self, shape: Keyed, name: str) -> tuple[Path, str]:
        kinds = {key: self._kind_of_key(key, one, name) for key, one in shape.keys.items()}
        properties = "".join(
            _property(kind, _called(key, shape.keys[key])) for key, kind in kinds.items()
        )
        values = "".join(
            f"            {kind.made.replace('{}', f'$in[{key!r}]')},\n"
            for key, kind in kinds.items()
        )
        typed = " ".join(f"{kind.type} {kind.described} {kind.made}" for kind in kinds.values())
        outside = set(re.findall(r"\w+(?=\|string)|\w+(?=::readWord)|Times(?=::)", typed))
        uses = "".join(f"use Petition\\{one};\n" for one in sorted(outside))
        purpose = f"{name}: as texts of JSON have it, by the shapes in petition.h."
        text = f"{uses}\n" if uses else ""
        text += block("As the JSON has it: its keys, in their order.")
        text += f"final readonly class {name}\n{{\n    public function __construct(\n{properties}"
        text += "    ) {\n    }\n\n"
        text += "    /**\n     * @internal\n     * @param array<string, mixed> $in\n     */\n"
        text += "    public static function from(array $in): self\n    {\n"
        text += f"        return new self(\n{values}        );\n    }}\n}}\n"
        return source(name, purpose, text, "Petition\\Json")

    def _kind_of_key(self, key: str, one: Key, owner: str) -> _Kind:
        assert not one.optional, f"{owner}.{key}"
        inside = singular(key) if isinstance(one.value, Listed) else key
        return self._kind(one.value, owner + pascal(inside))


def _called(key: str, one: Key) -> str:
    amount = isinstance(one.value, Plain) and one.value.name == "seconds"
    return with_unit(key, "seconds" if amount else "")


def _property(kind: _Kind, name: str) -> str:
    tag = [f"@var {kind.described}"] if kind.type.strip("?") == "array" else []
    doc = block("", tag, "        ") if tag else ""
    return f"{doc}        public {kind.type} ${name},\n"
