"""The binding of Node.js: the modules that call a library; node_types.py describes them."""

from __future__ import annotations

import json
import re
import textwrap
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from . import header, node_types
from .api import (
    ROOT,
    Api,
    Call,
    Meaning,
    StructType,
    Value,
    constant_name,
    is_method,
    short,
)
from .node_names import class_name, documented, enum_name, js_name, method, parsed, struct_name

FOLDER = ROOT / "bindings" / "node"
_BODY = 96  # the width of a line of a method, which is indented by 4

Naming = Callable[[Api], Iterable[str]]


def _module(api: Api, purpose: str, imports: Iterable[str], parts: Iterable[str]) -> str:
    made = f"Made of {api.source.header.name} by bindings/generate; do not edit."
    head = f"/**\n * {purpose}\n * {made}\n */\n"
    return head + "\n".join(one for one in imports if one) + "\n\n" + "\n\n".join(parts) + "\n"


def _folder(api: Api) -> Path:
    """Of the modules that are made of a header."""
    return FOLDER / "generated" / api.source.library.removeprefix("petition").strip("_")


def _lib(api: Api, module: str) -> str:
    """How the modules made of a header name one of the folder lib."""
    return f"{'../' * len(_folder(api).relative_to(FOLDER).parts)}lib/{module}.js"


def _runtime(api: Api, modules: Iterable[str], body: str) -> list[str]:
    """What a body uses of modules of the folder lib; a key that is named so is no use."""
    used = ((_used(_RUNTIME[module], body, r"\b(?!:)"), _lib(api, module)) for module in modules)
    return [_import(names, module) for names, module in used if names]


def _made(api: Api, module: str, named: Naming, body: str, after: str = "") -> list[str]:
    """What a body uses of such a module, made of its own header or of one below."""
    found = []
    for one in api.whole:
        names = _used(named(one), body, after)
        if names:
            found.append(_import(names, f"./{module}.js" if one is api else f"../{module}.js"))
    return found


def _import(names: Iterable[str], module: str) -> str:
    return "\n".join(_listed("import { ", sorted(names), f" }} from '{module}';", last=","))


def _listed(
    before: str, items: list[str], after: str, width: int = 100, last: str = ""
) -> list[str]:
    """Items in one line, or else in lines of their own between `before` and `after`."""
    line = f"{before}{', '.join(items)}{after}"
    if len(line) <= width:
        return [line]
    kept = ", ".join(item.replace(" ", "\0") for item in items) + last
    inside = textwrap.wrap(kept, width - 2, break_long_words=False, break_on_hyphens=False)
    return [before.rstrip(), *(f"  {one}".replace("\0", " ") for one in inside), after.lstrip()]


# -- words, structs, declarations ------------------------------------------------------------------


def _words(api: Api) -> str:
    parts = []
    for enum in api.enums:
        lines = [f"  {constant_name(enum, one)}: {one.value}," for one in enum.constants]
        parts.append("\n".join([f"export const {enum_name(short(enum.name))} = words({{", *lines]))
    return _module(
        api,
        "The words of the library.",
        [_import(["words"], _lib(api, "word"))],
        [f"{part}\n}});" for part in parts],
    )


def _made_of(meaning: Meaning, value: str) -> str:
    """The value in JavaScript of one in C."""
    if meaning.kind in ("word", "bits"):
        maker = "wordOf" if meaning.kind == "word" else "wordsOfBits"
        return f"{maker}({enum_name(meaning.of)}, {value})"
    if meaning.kind == "struct":
        return f"{struct_name(meaning.of)}.make({value})"
    if meaning.kind == "text":
        return value
    makers = {"instant": "instantOf", "date": "dateOf", "flag": "flagOf", "static": "staticOf"}
    return f"{makers.get(meaning.kind, 'Number')}({value})"


def _maker_of(meaning: Meaning) -> str:
    """The same as a function."""
    made = _made_of(meaning, "one")
    plain = re.fullmatch(r"([\w.]+)\(one\)", made)
    return plain.group(1) if plain else f"(one) => {made}"


def _fields(struct: header.Struct) -> list[str]:
    lines = []
    for field in struct.fields:
        kind = struct_name(short(field.type)) if field.type.startswith("petition_") else ""
        kind = kind or f"'{field.type}'"
        lines.append(f"    {field.name}: {f'[{kind}, {field.length}]' if field.length else kind},")
    return lines


def _reading(struct: StructType) -> list[str]:
    lines = []
    counts = {f"{field.c_name.removesuffix('_count')}s" for field in struct.fields}
    for field in struct.fields:
        value = _made_of(field.meaning, f"c.{field.c_name}")
        if field.length and field.c_name in counts:
            many = f"c.{field.c_name}.slice(0, c.{field.c_name.removesuffix('s')}_count)"
            value = f"Object.freeze(Array.from({many}, {_maker_of(field.meaning)}))"
        lines.append(f"    {js_name(field.c_name, field.meaning)}: {value},")
    return lines


def _writing(struct: StructType) -> list[str]:
    lines = []
    for field in struct.fields:
        value = f"value.{js_name(field.c_name, field.meaning)}"
        flag = field.meaning.kind == "flag"
        made = f"Number(Boolean({value}))" if flag else f"checked.{field.c_type}({value})"
        lines.append(f"    {field.c_name}: {made},")
    return lines


def _structs(api: Api) -> str:
    taken = {v.meaning.of for c in api.calls for v in c.inputs if v.meaning.kind == "struct"}
    layouts = {one.name: one for one in header.structs(header.read(api.source.header))}
    parts = []
    for one in api.structs:
        lines = [f"export const {struct_name(one.name)} = struct(", "  {"]
        lines += [*_fields(layouts[one.c_name]), "  },", "  (c) => ({", *_reading(one), "  }),"]
        if one.name in taken:
            lines += ["  (value) => ({", *_writing(one), "  }),"]
        parts.append("\n".join([*lines, ");"]))
    body = "\n".join(parts)
    imports = [
        _import(["struct"], _lib(api, "struct")),
        *_runtime(api, ("value", "word"), body),
        *_made(api, "words", _enum_names, body, ","),
    ]
    return _module(api, "The structs of the library.", imports, parts)


def _enum_names(api: Api) -> list[str]:
    return [enum_name(short(one.name)) for one in api.enums]


def _struct_names(api: Api) -> list[str]:
    return [struct_name(one.name) for one in api.structs]


def _class_names(api: Api) -> list[str]:
    return [class_name(short(one.name)) for one in api.handles]


def _used(names: Iterable[str], body: str, after: str = "") -> list[str]:
    return [name for name in names if re.search(rf"(?<![\w'])(?<!\w\.){name}\b{after}", body)]


def _parameter(c_type: str) -> str:
    """The name of a type of parameters."""
    if not c_type.endswith("*"):
        return c_type
    return "constant" if re.search(r"^const \w+ \*$|\*const \*$", c_type) else "pointer"


def _native(api: Api) -> str:
    lines = []
    for function in api.functions:
        types = [_parameter(p.type) for p in function.parameters]
        given = [f"'{function.name}'", f"'{function.returns}'", *types]
        lines += _listed(f"{short(function.name)}: declare(", given, "),", 98, ",")
    body = "\n".join(["export const native = {", *(f"  {line}" for line in lines), "};"])
    types = _used(("constant", "int32_t", "int64_t", "pointer", "size_t", "uint32_t"), body)
    library = api.source.library
    named = f"'{library.upper()}_LIBRARY', 'lib{library}.so.0'"
    return _module(
        api,
        "The functions of the library, by their names without petition_.",
        [_import(["loaded", *types], _lib(api, "library"))],
        [f"const declare = loaded({named});", body],
    )


# -- calls -----------------------------------------------------------------------------------------


class _Body:
    """The statements of one call."""

    def __init__(self, call: Call) -> None:
        self.call = call
        self.inputs = {one.name: one for one in call.inputs}
        self.outputs = {one.name: one for one in call.outputs}
        self.columns = [one for one in call.inputs if one.length == "count"]
        self.told = next((one for one in call.outputs if one.length == "told"), None)
        self.text = next((one for one in call.outputs if one.meaning.kind == "text"), None)

    def lines(self) -> list[str]:
        hidden = {_js(one) for one in (*self.inputs.values(), *self.outputs.values())} & _NAMES
        assert not hidden, f"{self.call.name}: {hidden} would hide what the modules use"
        if not self.call.function.returns.startswith("int32_t"):
            return [f"return native.{short(self.call.name)}({', '.join(self._arguments())});"]
        return [*self._columns(), *self._places(), *self._calling(), *self._returning()]

    def _columns(self) -> list[str]:
        if not self.columns:
            return []
        made = [f"column('{one.c_type}', {_js(one)}, {_converter(one)})" for one in self.columns]
        lines = _listed("const columns = [", made, "];", _BODY, ",")
        return [*lines, "const count = lengthOf(columns);"]

    def _places(self) -> list[str]:
        return [
            f"const {_js(one)} = {_place(one)}({_size(one)});"
            for one in self.call.outputs
            if one not in (self.told, self.text)
        ]

    def _calling(self) -> list[str]:
        name, arguments = f"native.{short(self.call.name)}(", list(self._arguments())
        if self.text:
            return _within("return written((...room) =>", name, arguments, ");")
        if not self.told:
            return _listed(f"check({name}", arguments, "));", _BODY)
        before = f"filled({_place(self.told)}, (buffer, capacity, told) =>"
        if len(self.call.outputs) > 1:
            return _within(f"const {_js(self.told)} = {before}", name, arguments, ");")
        if self.told.meaning.kind == "struct":
            made = f"return {struct_name(self.told.meaning.of)}.list({before}"
            return _within(made, name, arguments, "));")
        after = f"), {_maker_of(self.told.meaning)});"
        return _within(f"return Array.from({before}", name, arguments, after)

    def _returning(self) -> list[str]:
        if self.text or self.call.outputs == (self.told,) or not self.call.outputs:
            return []
        given = {_js(one): self._given(one) for one in self.call.outputs if one.name != "first"}
        given = given or {_js(one): self._given(one) for one in self.call.outputs}
        if len(given) == 1:
            return [f"return {next(iter(given.values()))};"]
        return ["return {", *(f"  {key}: {value}," for key, value in given.items()), "};"]

    def _given(self, one: Value) -> str:
        """What is returned of an output."""
        name, meaning = _js(one), one.meaning
        if one.length == "told":
            return f"parted({struct_name(meaning.of)}.list({name}), first)"
        if one.length and one.name == "status":
            return f"Array.from({name}, {_maker_of(meaning)})"
        if one.length:
            return f"settled({name}, status, {_maker_of(meaning)})"
        if meaning.kind == "handle":
            return f"givenOrNone({class_name(meaning.of)}, {name})"
        if meaning.kind == "struct":
            return f"{struct_name(meaning.of)}.read({name})"
        return _made_of(meaning, f"{name}[0]")

    def _arguments(self) -> Iterator[str]:
        """What is given for each parameter in C."""
        rest = list(self.call.function.parameters)
        while rest:
            p = rest.pop(0)
            if p.name in self.inputs:
                yield self._argument(self.inputs[p.name])
                if self.inputs[p.name].meaning.kind in ("text", "bytes") or "*const *" in p.type:
                    rest.pop(0)
            elif p.name == "buffer":
                del rest[:2]
                yield "...room"
            elif self.told and p.name == self.told.name:
                del rest[:2]
                yield from ("buffer", "capacity", "told")
            else:
                yield _js(self.outputs[p.name]) if p.name in self.outputs else p.name

    def _argument(self, one: Value) -> str:
        kind, name = one.meaning.kind, _input(one)
        if one in self.columns:
            return f"columns[{self.columns.index(one)}]"
        if one is self.call.inputs[0] and is_method(self.call):
            return f"addressOf(this, {class_name(one.meaning.of)})"
        if kind == "handle":
            taken = "...addresses" if one.length else "addressOf"
            return f"{taken}({name}, {class_name(one.meaning.of)})"
        if kind in ("text", "bytes"):
            maker = "bytes" if kind == "bytes" else "utf8OrNone" if one.optional else "utf8"
            return f"...{maker}({name})"
        if kind == "word":
            return f"numberOf({enum_name(one.meaning.of)}, {name})"
        if kind == "struct":
            return f"{struct_name(one.meaning.of)}.write({name})"
        return f"{_converter(one)}({name})"


def _within(before: str, name: str, arguments: list[str], after: str) -> list[str]:
    """A call within another one."""
    line = f"{before} {name}{', '.join(arguments)}){after}"
    if len(line) <= _BODY:
        return [line]
    inner = _listed(name, arguments, "),", _BODY - 2)
    return [before, *(f"  {one}" for one in inner), after]


def _js(one: Value) -> str:
    return js_name(one.name, one.meaning)


def _input(one: Value) -> str:
    """An input, or what stands for it when it is left out."""
    if one.absent is None:
        return _js(one)
    word = one.meaning.kind == "word"
    return f"{_js(one)} ?? {repr(f'#{one.absent}') if word else one.absent}"


def _converter(one: Value) -> str:
    kinds = {"instant": "secondsAt", "date": "daysOf"}
    return kinds.get(one.meaning.kind) or f"checked.{one.c_type}"


def _place(one: Value) -> str:
    if one.meaning.kind == "struct":
        return f"{struct_name(one.meaning.of)}.space"
    return f"space.{'pointer' if one.meaning.kind in ('handle', 'static') else one.c_type}"


def _size(one: Value) -> str:
    return one.length if one.length.startswith("count") else ""


def _function(name: str, call: Call) -> list[str]:
    """A function or a method, and the one that parses its JSON."""
    params = node_types.parameters(call)
    opening = f"{name}({', '.join(params)}) {{"
    lines = [opening, *(f"  {line}" for line in _Body(call).lines()), "}"]
    if not parsed(call):
        return lines
    text = documented(call)
    lines[0] = f"{name.removesuffix(method(call))}{text}({', '.join(params)}) {{"
    own = "this." if is_method(call) else ""
    inner = f"return JSON.parse({own}{text}({', '.join(params)}));"
    return [opening, f"  {inner}", "}", "", *lines]


def _class(api: Api, handle: str) -> str:
    name = class_name(handle)
    calls = [call for call in api.calls if call.object == handle]
    lines = [f"export class {name} extends Handle {{"]
    maker = next((call for call in calls if call.verb == "new"), None)
    lines += _constructor(name, handle, maker)
    for call in calls:
        if call is not maker:
            prefix = "" if is_method(call) else "static "
            lines += ["", *(f"  {one}" for one in _function(prefix + method(call), call))]
    made = "\n".join(line.rstrip() for line in [*lines, "}"])
    return made if maker is None else f"{_making(name, maker)}\n\n{made}"


def _constructor(name: str, handle: str, maker: Call | None) -> list[str]:
    params = node_types.parameters(maker) if maker else ["given"]
    given = params[0]
    if maker:
        given = f"isMade({params[0]}) ? {params[0]} : new{name}({', '.join(params)})"
    called = _listed("super(", [given, f"native.{handle}_free"], ");", _BODY, ",")
    return [f"  constructor({', '.join(params)}) {{", *(f"    {one}" for one in called), "  }"]


def _making(name: str, maker: Call) -> str:
    body = _Body(maker).lines()[:-1]
    opening = f"function new{name}({', '.join(node_types.parameters(maker))}) {{"
    return "\n".join([opening, *(f"  {line}" for line in [*body, "return made(out);"]), "}"])


_RUNTIME = {
    "date": ("daysOf",),
    "error": ("check", "err"),
    "handle": ("Handle", "addressOf", "addresses", "givenOrNone", "isMade", "made"),
    "library": ("staticOf",),
    "text": ("bytes", "filled", "utf8", "utf8OrNone", "written"),
    "value": (
        "checked column dateOf flagOf instantOf lengthOf parted secondsAt settled space".split()
    ),
    "word": ("numberOf", "wordOf", "wordsOfBits"),
}


_NAMES = {name for names in _RUNTIME.values() for name in names}
_NAMES |= {"native", "columns", "buffer", "capacity", "told", "room"}


def _calls(api: Api) -> str:
    parts = [_class(api, short(handle.name)) for handle in api.handles]
    parts += [
        "\n".join(
            f"export function {line}" if re.match(r"\w+\(.*\{$", line) else line
            for line in _function(method(call), call)
        )
        for call in api.calls
        if not call.object
    ]
    body = "\n".join(parts)
    imports = [
        *_runtime(api, _RUNTIME, body),
        *_made(api, "calls", lambda one: () if one is api else _class_names(one), body),
        _import(["native"], "./native.js"),
        *_made(api, "structs", _struct_names, body, r"\."),
        *_made(api, "words", _enum_names, body, ","),
    ]
    return _module(api, "The objects of the library and its other functions.", imports, parts)


# -- the package -----------------------------------------------------------------------------------


def _package(api: Api) -> str:
    entries = {
        path: {"types": f"./{name}.d.ts", "default": f"./{name}.js"}
        for path, name in ((".", "index"), ("./store", "store"))
    }
    package = {
        "//": "Made by bindings/generate; do not edit.",
        "name": "petition",
        "version": api.version,
        "description": "Petition regulations as a workflow engine",
        "license": "Apache-2.0",
        "type": "module",
        "engines": {"node": ">=20"},
        "exports": entries,
        "types": "./index.d.ts",
        "files": ["index.js", "index.d.ts", "store.js", "store.d.ts", "generated", "lib"],
        "scripts": {
            "test": "tsc --project tests && node --expose-gc --test tests/*.test.js",
        },
        "dependencies": {"koffi": "^3.3.4"},
        "devDependencies": {"typescript": "^7.0.2"},
    }
    return json.dumps(package, indent=2) + "\n"


def _modules(api: Api) -> dict[Path, str]:
    folder = _folder(api)
    return {
        folder / "structs.js": _structs(api),
        folder / "native.js": _native(api),
        folder / "calls.js": _calls(api),
    }


def files(api: Api) -> dict[Path, str]:
    return {
        FOLDER / "package.json": _package(api),
        FOLDER / "index.d.ts": node_types.text(api),
        _folder(api) / "words.js": _words(api),
        **_modules(api),
    }


def store_files(api: Api) -> dict[Path, str]:
    return {FOLDER / "store.d.ts": node_types.store_text(api), **_modules(api)}
