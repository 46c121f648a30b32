"""The PHP package: a class for each handle, struct and JSON shape, an enumeration for each word.

By hand beside it, in bindings/php/src: Runtime and Times (calls, errors, memory, values), Handle,
Word and PetitionException.
"""

from __future__ import annotations

import json
import re
import textwrap
from pathlib import Path

from . import ffi_header, php_json
from .api import Api, Call, Meaning, StructField, StructType, Value, constant_name, is_method, short
from .header import Enum, Handle
from .names import pascal
from .php_names import (
    FOLDER,
    FUNCTIONS,
    SOURCES,
    Docs,
    block,
    class_name,
    field_name,
    method_name,
    parsed_name,
    source,
    with_unit,
)

_DEFAULTS = {"lang": "Lang::Vi", "closing": "Closing::Earliest", "where": "''"}

_PHP_TYPES = {
    "instant": "\\DateTimeImmutable",
    "date": "string",
    "flag": "bool",
    "bits": "array",
    "text": "string",
    "bytes": "string",
    "static": "string",
}


# -- values ----------------------------------------------------------------------------------------


def _type(meaning: Meaning) -> str:
    """What PHP gives for a value that is there."""
    if meaning.kind == "word":
        return f"{pascal(meaning.of)}|int"
    if meaning.kind == "struct":
        return pascal(meaning.of)
    if meaning.kind == "handle":
        return class_name(meaning.of)
    return _PHP_TYPES.get(meaning.kind, "int")


def _or_null(kind: str) -> str:
    return f"{kind}|null" if "|" in kind else f"?{kind}"


def _reader(meaning: Meaning, nullable: bool = False) -> str:
    """The function that makes of what C wrote what PHP gives."""
    if meaning.kind in ("instant", "date"):
        return f"Times::{meaning.kind}{'OrNull' if nullable else ''}"
    if meaning.kind == "flag":
        return "Runtime::flag"
    if meaning.kind == "word":
        return f"{pascal(meaning.of)}::read{'OrNull' if nullable else ''}"
    if meaning.kind == "bits":
        return f"{pascal(meaning.of)}::readBits"
    if meaning.kind == "struct":
        return f"{pascal(meaning.of)}::read"
    if meaning.kind == "static":
        return "\\FFI::string"
    return ""


def _read(meaning: Meaning, value: str, nullable: bool = False) -> str:
    reader = _reader(meaning, nullable)
    return f"{reader}({value})" if reader else value


def _input_type(value: Value) -> str:
    if value.length:
        return "array"
    kind = _type(value.meaning)
    if value.meaning.kind == "instant":
        kind = "?\\DateTimeInterface"
    return _or_null(kind) if value.optional and not kind.startswith("?") else kind


def _writer(meaning: Meaning) -> str:
    """The function that makes of what PHP has what C takes."""
    return {"instant": "Times::seconds", "date": "Times::days", "word": "Runtime::number"}.get(
        meaning.kind, ""
    )


def _fitting(value: str, c_type: str) -> str:
    """A whole number as it is; where C has fewer bits or no sign, only what fits."""
    return value if c_type == "int64_t" else f"Runtime::fitting({value}, '{c_type}')"


def _given_type(meaning: Meaning) -> str:
    """What an element of an array is, for people and analysers."""
    if meaning.kind == "instant":
        return "\\DateTimeInterface|null"
    return _type(meaning)


# -- calls -----------------------------------------------------------------------------------------


def _variable(value: Value) -> str:
    if value.name == "out":
        return "$out"
    return "$" + with_unit(value.name, value.meaning.kind)


class _Method:
    """One function of petition.h as a method."""

    def __init__(self, call: Call, docs: Docs, shapes: php_json.Shapes) -> None:
        self.call = call
        self.docs = docs
        self.shapes = shapes
        self.method = is_method(call)
        self.inputs = call.inputs[1:] if self.method else call.inputs
        self.constructs = call.verb == "new"

    # what goes in

    def parameters(self) -> str:
        parts, trailing = [], True
        for value in reversed(self.inputs):
            default = "null" if value.optional else _DEFAULTS.get(value.name, "")
            trailing = trailing and bool(default)
            sensitive = "#[\\SensitiveParameter] " if value.meaning.kind == "bytes" else ""
            text = f"{sensitive}{_input_type(value)} {_variable(value)}"
            parts.append(f"{text} = {default}" if trailing else text)
        return ", ".join(reversed(parts))

    def _arguments(self) -> list[str]:
        """Those that C takes, without the outputs at the end."""
        given: list[str] = []
        values = {value.name: value for value in self.call.inputs}
        outputs = {value.name: value for value in self.call.outputs}
        for parameter in self.call.function.parameters:
            name = parameter.name
            if name in values:
                given += self._argument(values[name])
            elif name == "count" and parameter.type == "size_t":
                given.append("$count")
            elif name in outputs and outputs[name].length != "told" and not self._last_out():
                place = self._place(outputs[name])
                given.append(place if outputs[name].length else f"\\FFI::addr({place})")
        return given

    def _argument(self, value: Value) -> list[str]:
        name, kind = _variable(value), value.meaning.kind
        if self.method and value is self.call.inputs[0]:
            return ["$this->pointer()"]
        if kind == "handle" and value.length:
            objects = f"{class_name(value.meaning.of)}::class, {name}"
            return [f"Runtime::pointers('{value.c_type}', {objects})", f"count({name})"]
        if kind == "handle":
            return [f"{name}->pointer()"]
        if kind == "bytes":
            return [f"Runtime::bytes({name})", f"strlen({name})"]
        if kind == "text":
            return [name, f"strlen({name} ?? '')" if value.optional else f"strlen({name})"]
        if value.length:
            writer = _writer(value.meaning)
            elements = f"array_map({writer}(...), {name})" if writer else name
            return [f"Runtime::array('{value.c_type}', $count, {elements})"]
        if kind == "struct":
            return [f"\\FFI::addr({self._place(value)})"]
        writer = _writer(value.meaning)
        return [f"{writer}({name})" if writer else _fitting(name, value.c_type)]

    @staticmethod
    def _place(value: Value) -> str:
        return f"$c{pascal(value.name)}"

    def _last_out(self) -> bool:
        """Whether one value is written at the end, for which the runtime has the place."""
        outputs = self.call.outputs
        return len(outputs) == 1 and (
            outputs[0].meaning.kind in ("handle", "text", "struct") or outputs[0].length == "told"
        )

    # what comes out

    def _one_type(self, value: Value) -> str:
        kind = _type(value.meaning)
        return _or_null(kind) if value.none else kind

    def returns(self) -> str:
        outputs = self.call.outputs
        if self.call.function.returns != "int32_t":
            return "?string" if self.inputs else "string"
        if not outputs:
            return "void"
        if len(outputs) > 1 or outputs[0].length:
            return "array"
        return self._one_type(outputs[0])

    def _described(self, value: Value) -> str:
        """Its type as a tag says it."""
        if value.meaning.kind == "bits":
            return f"list<{pascal(value.meaning.of)}|int>"
        kind = _type(value.meaning)
        if not value.length:
            return kind
        if self._by_element(value) or value.none:
            kind += "|null"
        return f"list<{kind}>"

    def _by_element(self, value: Value) -> bool:
        """Whether elements without a value are told by their status."""
        return value.length == "count" and value.name != "status"

    def tags(self) -> list[str]:
        tags = [
            f"@param list<{_given_type(value.meaning)}> {_variable(value)}"
            for value in self.inputs
            if value.length
        ]
        outputs = self.call.outputs
        if len(outputs) > 1:
            keys = ", ".join(f"{_variable(one)[1:]}: {self._described(one)}" for one in outputs)
            tags.append(f"@return array{{{keys}}}")
        elif outputs and self.returns() == "array":
            tags.append(f"@return {self._described(outputs[0])}")
        return [*tags, "@throws PetitionException"]

    def _doc(self) -> str:
        outputs = self.call.outputs
        text = self.call.function.doc
        if len(outputs) == 1 and not outputs[0].length:
            text = re.sub(rf" in(?:to)? `{outputs[0].name}`(?! \(opt)", "", text)
        names = {value.name: _variable(value)[1:] for value in (*self.call.inputs, *outputs)}
        return self.docs.plain(text, names)

    # the body

    def body(self) -> list[str]:
        call, outputs = self.call, self.call.outputs
        arguments = ", ".join([f"'{call.name}'", *self._arguments()])
        if call.function.returns != "int32_t":
            return [f"return Runtime::library()->{call.name}({arguments.partition(', ')[2]});"]
        if self._last_out():
            return self._counting() + self._structs_in() + self._single(outputs[0], arguments)
        lines = self._counting() + self._structs_in()
        for value in outputs:
            if value.length != "told":
                lines.append(f"{self._place(value)} = {self._room(value)};")
        told = next((value for value in outputs if value.length == "told"), None)
        if told:
            place = self._place(told)
            lines.append(f"[{place}, $told] = Runtime::filled('{told.c_type}', {arguments});")
        else:
            lines.append(f"Runtime::call({arguments});")
        return lines + self._return()

    def _counting(self) -> list[str]:
        arrays = [_variable(value) for value in self.inputs if value.length == "count"]
        return [f"$count = Runtime::count({', '.join(arrays)});"] if arrays else []

    def _structs_in(self) -> list[str]:
        return [
            f"{self._place(value)} = {_variable(value)}->write();"
            for value in self.inputs
            if value.meaning.kind == "struct"
        ]

    def _room(self, value: Value) -> str:
        if value.length:
            count = "$" + value.length
            return f"Runtime::array('{value.c_type}', {count})"
        if value.meaning.kind == "static":
            return "Runtime::new('const char *')"
        return f"Runtime::new('{value.c_type}')"

    def _single(self, value: Value, arguments: str) -> list[str]:
        kind = value.meaning.kind
        if kind == "text":
            return [f"return Runtime::text({arguments});"]
        if kind == "handle":
            return self._handle(value, f"Runtime::handle('{value.c_type}', {arguments})")
        if value.length == "told":
            return [
                f"[$array, $told] = Runtime::filled('{value.c_type}', {arguments});",
                f"return {self._list(value, '$array', '$told')};",
            ]
        sized = "sized" if value.meaning.of in self.docs.sized else "struct"
        return [
            f"$out = Runtime::{sized}('{value.c_type}', {arguments});",
            f"return {pascal(value.meaning.of)}::read($out);",
        ]

    def _handle(self, value: Value, made: str) -> list[str]:
        name = class_name(value.meaning.of)
        if self.constructs:
            return [f"$out = {made};", "$this->hold($out);"]
        if value.none:
            return [f"$out = {made};", f"return \\FFI::isNull($out) ? null : {name}::adopt($out);"]
        return [f"$out = {made};", f"return {name}::adopt($out);"]

    def _list(self, value: Value, array: str, count: str) -> str:
        reader = _reader(value.meaning, value.none) or "Runtime::same"
        if self._by_element(value):
            return f"Runtime::given({array}, $cStatus, {count}, {reader}(...))"
        return f"Runtime::list({array}, {count}, {reader}(...))"

    def _result(self, value: Value) -> str:
        if value.length == "told":
            return self._list(value, self._place(value), "$told")
        if value.length:
            return self._list(value, self._place(value), "$" + value.length)
        place = self._place(value)
        if value.meaning.kind == "static":
            return _read(value.meaning, place)
        return _read(value.meaning, f"{place}->cdata", value.none)

    def _return(self) -> list[str]:
        outputs = self.call.outputs
        if not outputs:
            return []
        if len(outputs) == 1:
            return [f"return {self._result(outputs[0])};"]
        rows = [f"    '{_variable(one)[1:]}' => {self._result(one)}," for one in outputs]
        return ["return [", *rows, "];"]

    def text(self) -> str:
        static = "" if self.method or self.constructs else "static "
        returns = "" if self.constructs else f": {self.returns()}"
        doc = block(self._doc(), self.tags(), "    ")
        name = method_name(self.call)
        head = _wrapped(f"    public {static}function {name}(", self.parameters(), f"){returns}")
        lines = [_broken(line) for line in self.body()]
        body = "".join(f"        {line}\n" for part in lines for line in part.split("\n"))
        return doc + head + body + "    }\n"

    def parsed_text(self) -> str:
        """Beside a JSON text, the same as objects."""
        name, listed = self.shapes.top(self.call.outputs[0].json)
        nullable = self.call.outputs[0].none
        kind = "array" if listed else f"{'?' * nullable}Json\\{name}"
        tags = [f"@return list<Json\\{name}>"] if listed else []
        doc = block(f"What {method_name(self.call)}() gives, as objects.", tags, "    ")
        static = "" if self.method else "static "
        head = f"    public {static}function {parsed_name(self.call)}("
        names = ", ".join(_variable(value) for value in self.inputs)
        target = "$this->" if self.method else "self::"
        lines = [f"$read = Runtime::decoded({target}{method_name(self.call)}({names}));"]
        if listed:
            lines.append(f"return array_map(Json\\{name}::from(...), $read);")
        else:
            none = "$read === null ? null : " if nullable else ""
            lines.append(f"return {none}Json\\{name}::from($read);")
        body = "".join(f"        {line}\n" for line in lines)
        return doc + _wrapped(head, self.parameters(), f"): {kind}") + body + "    }\n"


def _wrapped(before: str, parameters: str, after: str) -> str:
    """The head of a function, its parameters one a line where they do not fit in one."""
    line = f"{before}{parameters}{after}"
    if len(line) <= 100:
        return f"{line}\n    {{\n"
    inside = "".join(f"        {one},\n" for one in _split(parameters))
    return f"{before}\n{inside}    {after} {{\n"


def _split(arguments: str) -> list[str]:
    """A list at its own commas."""
    parts, depth, start = [], 0, 0
    for at, sign in enumerate(arguments):
        depth += (sign in "([") - (sign in ")]")
        if sign == "," and depth == 0:
            parts.append(arguments[start:at].strip())
            start = at + 1
    return [*parts, arguments[start:].strip()]


def _broken(line: str) -> str:
    """A statement with the arguments of a call one a line where it is too long for one."""
    if len(line) <= 92:
        return line
    at = next(
        (
            found.end()
            for found in re.finditer(r"\(", line)
            if "," in line[found.end() : _closing(line, found.end())]
        ),
        0,
    )
    end = _closing(line, at)
    inside = "".join(f"    {one},\n" for one in _split(line[at:end]))
    return f"{line[:at]}\n{inside}{line[end:]}"


def _closing(line: str, at: int) -> int:
    depth = 1
    while depth:
        depth += (line[at] in "([") - (line[at] in ")]")
        at += 1
    return at - 1


# -- classes ---------------------------------------------------------------------------------------


def _methods(calls: list[Call], docs: Docs, shapes: php_json.Shapes) -> str:
    texts = []
    for call in calls:
        method = _Method(call, docs, shapes)
        texts.append(method.text())
        if any(php_json.is_parsed(output.json) for output in call.outputs):
            texts.append(method.parsed_text())
    return "\n".join(texts)


def _handle(
    handle: Handle, calls: list[Call], docs: Docs, shapes: php_json.Shapes
) -> tuple[Path, str]:
    name = class_name(short(handle.name))
    counted = any(call.verb == "count" for call in calls)
    implements = " implements \\Countable" if counted else ""
    text = block(docs.plain(handle.doc))
    text += f"final class {name} extends Handle{implements}\n{{\n"
    text += f"    protected const FREE = '{handle.name}_free';\n\n"
    if not any(call.verb == "new" for call in calls):
        text += "    private function __construct()\n    {\n    }\n\n"
    text += _methods(calls, docs, shapes) + "}\n"
    return source(name, f"{name}: {_purpose(docs.plain(handle.doc))}", text)


def _purpose(doc: str) -> str:
    first = re.match(r"(.*?[^.]\.)(?: |$)", doc.replace("\n\n", " "))
    text = first.group(1) if first else doc
    return re.sub(r"^([A-Z])(?=[a-z ])", lambda found: found[1].lower(), text)


def _functions(calls: list[Call], docs: Docs, shapes: php_json.Shapes) -> tuple[Path, str]:
    purpose = "The functions of the library that belong to no object."
    text = block(purpose) + f"final class {FUNCTIONS}\n{{\n"
    text += "    private function __construct()\n    {\n    }\n\n"
    return source(FUNCTIONS, purpose, text + _methods(calls, docs, shapes) + "}\n")


def _enum(enum: Enum, docs: Docs) -> tuple[Path, str]:
    name = pascal(short(enum.name))
    text = block(docs.plain(enum.doc)) + f"enum {name}: int\n{{\n    use Word;\n"
    for one in enum.constants:
        text += "\n" + block(docs.plain(one.doc), indent="    ")
        text += f"    case {pascal(constant_name(enum, one))} = {one.value};\n"
    return source(name, f"{name}: {_purpose(docs.plain(enum.doc))}", text + "}\n")


# -- structs ---------------------------------------------------------------------------------------


class _Struct:
    def __init__(self, struct: StructType, docs: Docs, given: bool) -> None:
        self.struct = struct
        self.docs = docs
        self.given = given
        counts = {self._count_of(field) for field in struct.fields if field.length}
        self.fields = [field for field in struct.fields if field.c_name not in counts]
        self.names = {field.c_name: field_name(field) for field in self.fields}

    @staticmethod
    def _count_of(field: StructField) -> str:
        return f"{field.c_name.removesuffix('s')}_count"

    def _property(self, field: StructField) -> str:
        kind = "array" if field.length else _type(field.meaning)
        kind = _or_null(kind) if field.none else kind
        tags = []
        if field.length:
            tags = ["@var list<int>"]
        if field.meaning.kind == "bits":
            tags = [f"@var list<{pascal(field.meaning.of)}|int>"]
        said = self.docs.plain(field.doc, self.names)
        doc = block(
            "" if said == _type(field.meaning).partition("|")[0] else said, tags, "        "
        )
        return f"{doc}        public {kind} ${field_name(field)},\n"

    def _value(self, field: StructField) -> str:
        value = f"$c->{field.c_name}"
        if field.length:
            return f"Runtime::list({value}, $c->{self._count_of(field)}, Runtime::same(...))"
        return _read(field.meaning, value, field.none)

    def _write(self) -> str:
        lines = [f"$c = Runtime::new('{self.struct.c_name}');"]
        for field in self.fields:
            value = f"$this->{field_name(field)}"
            flag = field.meaning.kind == "flag"
            number = f"(int) {value}" if flag else _fitting(value, field.c_type)
            lines.append(f"$c->{field.c_name} = {number};")
        body = "".join(f"        {line}\n" for line in [*lines, "return $c;"])
        head = "    /** @internal */\n    public function write(): \\FFI\\CData\n"
        return f"\n{head}    {{\n{body}    }}\n"

    def file(self) -> tuple[Path, str]:
        name = pascal(self.struct.name)
        doc = self.docs.plain(self.struct.doc, self.names)
        text = block(doc) + f"final readonly class {name}\n{{\n    public function __construct(\n"
        text += "".join(self._property(field) for field in self.fields)
        text += "    ) {\n    }\n\n    /** @internal */\n"
        text += "    public static function read(\\FFI\\CData $c): self\n    {\n"
        text += "        return new self(\n"
        text += "".join(f"            {self._value(field)},\n" for field in self.fields)
        text += "        );\n    }\n" + (self._write() if self.given else "") + "}\n"
        return source(name, f"{name}: {_purpose(doc)}", text)


# -- the package -----------------------------------------------------------------------------------


def _composer(api: Api) -> str:
    package = {
        "name": "petition/petition",
        "description": "Petition regulations as a workflow engine, by libpetition",
        "type": "library",
        "version": api.version,
        "license": "Apache-2.0",
        "require": {"php-64bit": ">=8.2", "ext-ffi": "*"},
        "autoload": {"psr-4": {"Petition\\": "src/"}},
        "scripts": {"test": "@php tests/run.php"},
    }
    return json.dumps(package, indent=4, ensure_ascii=False).replace("\\/", "/") + "\n"


def _declarations(api: Api) -> str:
    """Those that loaders read, without the numbers of the words, which the classes have."""
    text = ffi_header.files(api)[ffi_header.FILE]
    text = re.sub(r"(?ms)^enum \w+ \{.*?^\};\n", "", text.partition("*/\n")[2])
    wrap = textwrap.TextWrapper(100, subsequent_indent="    ", break_on_hyphens=False)
    text = "".join(
        wrap.fill(line) + "\n" if len(line) > 100 else line for line in text.splitlines(True)
    )
    return (
        "/* What the package calls of the library, as FFI reads it.\n"
        " *\n * Generated by bindings/generate from petition.h. */\n" + text
    )


def files(api: Api) -> dict[Path, str]:
    docs, shapes = Docs(api), php_json.Shapes(api)
    given = {v.meaning.of for c in api.calls for v in c.inputs if v.meaning.kind == "struct"}
    made = [_enum(enum, docs) for enum in api.enums]
    for struct in api.structs:
        if struct.name != "error":
            made.append(_Struct(struct, docs, struct.name in given).file())
    for handle in api.handles:
        own = [call for call in api.calls if call.object == short(handle.name)]
        made.append(_handle(handle, own, docs, shapes))
    made.append(_functions([call for call in api.calls if not call.object], docs, shapes))
    made += shapes.files()
    made.append((FOLDER / "composer.json", _composer(api)))
    made.append((SOURCES / "declarations.h", _declarations(api)))
    assert len(dict(made)) == len(made), "two classes have one name"
    return dict(made)
