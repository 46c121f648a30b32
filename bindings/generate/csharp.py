"""The C# package: a class for each handle and struct, an enumeration for each word.

By hand beside it, in bindings/csharp/src: Runtime, Times, Handle and PetitionException. No JSON
library is in the base of .NET Standard 2.0, so results as JSON are texts; structs and words are
the typed results.
"""

from __future__ import annotations

import re
from pathlib import Path

from . import csharp_native
from .api import Api, Call, Meaning, StructField, StructType, Value, constant_name, is_method, short
from .csharp_names import (
    FOLDER,
    FUNCTIONS,
    Docs,
    camel,
    comment,
    field_name,
    is_property,
    plain,
    source,
    word,
)
from .header import Enum, Handle, Parameter
from .names import pascal

_DEFAULTS = {"lang": "Lang.Vi", "closing": "Closing.Earliest", "where": '""'}
_BITS = {"state_flag", "mark"}
_TYPES = {
    "instant": "DateTimeOffset",
    "seconds": "TimeSpan",
    "offset": "TimeSpan",
    "clock": "TimeSpan",
    "date": "DateTime",
    "flag": "bool",
    "text": "string",
    "static": "string",
    "bytes": "byte[]",
}
_NUMBERS = {
    "int32_t": "int",
    "uint32_t": "uint",
    "int64_t": "long",
    "uint64_t": "ulong",
    "uint16_t": "int",
    "size_t": "int",
}
_WRITERS = {
    "instant": "Times.ToSeconds",
    "seconds": "Times.ToAmount",
    "offset": "Times.ToShortAmount",
    "date": "Times.ToDays",
}


# -- values ----------------------------------------------------------------------------------------


def _type(meaning: Meaning, c_type: str) -> str:
    """What C# gives for a value that is there."""
    if meaning.kind in ("word", "bits", "struct", "handle"):
        return pascal(meaning.of)
    return _TYPES.get(meaning.kind) or _NUMBERS[c_type]


def _read(meaning: Meaning, c_type: str, value: str, nullable: bool = False) -> str:
    """The expression for what C wrote."""
    kind = meaning.kind
    if kind == "instant":
        return f"Times.Instant{'OrNull' if nullable else ''}({value})"
    if kind in ("seconds", "offset", "clock"):
        return f"Times.Amount({value})"
    if kind == "date":
        return f"Times.Date({value})"
    if kind == "flag":
        return f"{value} != 0"
    if kind == "word" and nullable:
        return f"{value} == 0 ? ({pascal(meaning.of)}?)null : ({pascal(meaning.of)}){value}"
    if kind in ("word", "bits"):
        return f"({pascal(meaning.of)}){value}"
    if kind == "struct":
        return f"new {pascal(meaning.of)}({value})"
    if kind == "static":
        return f"Runtime.StaticText({value})"
    return f"Runtime.Int({value})" if c_type == "size_t" else value


# -- calls -----------------------------------------------------------------------------------------


class _Method:
    """One function of petition.h as a method, a property or a constructor."""

    def __init__(self, call: Call, docs: Docs) -> None:
        self.call = call
        self.docs = docs
        self.method = is_method(call)
        self.inputs = call.inputs[1:] if self.method else call.inputs
        self.constructs = call.verb == "new"
        self.property = is_property(call)

    # what goes in

    def _input_type(self, value: Value) -> str:
        kind = _type(value.meaning, value.c_type)
        if value.length:
            return f"IReadOnlyList<{kind}>"
        if value.meaning.kind == "instant" and value.optional:
            return f"{kind}?"
        return kind

    def parameters(self) -> list[str]:
        parts, trailing = [], True
        for value in reversed(self.inputs):
            default = "null" if value.optional else _DEFAULTS.get(value.name, "")
            trailing = trailing and bool(default)
            text = f"{self._input_type(value)} {camel(plain(value.name))}"
            parts.append(f"{text} = {default}" if trailing else text)
        return parts[::-1]

    def _argument(self, value: Value) -> list[str]:
        """What C takes for an input."""
        name, kind = camel(plain(value.name)), value.meaning.kind
        if self.method and value is self.call.inputs[0]:
            return ["this"]
        if kind == "handle":
            return [f"{name}Handles.Pointers", f"{name}Handles.Count"] if value.length else [name]
        if kind in ("text", "bytes"):
            return [self._local(value), f"Runtime.Size({self._local(value)})"]
        if value.length or kind == "struct":
            return ["ref " * (kind == "struct") + self._local(value)]
        if kind == "word":
            return [f"(int){name}"]
        if kind == "number" and value.c_type == "size_t":
            return [f"Runtime.Size({name})"]
        writer = _WRITERS.get(kind)
        if kind == "instant" and value.optional:
            writer = "Times.ToSecondsOrNever"
        return [f"{writer}({name})" if writer else name]

    @staticmethod
    def _local(value: Value) -> str:
        """What a value is called on its way into C and out of it."""
        return f"c{pascal(value.name)}"

    def _arguments(self) -> list[str]:
        """Those that C takes, without what is written at the end."""
        given: list[str] = []
        values = {value.name: value for value in self.call.inputs}
        outputs = {value.name: value for value in self.call.outputs}
        for parameter in self.call.function.parameters:
            if parameter.name in values:
                given += self._argument(values[parameter.name])
            elif parameter.name == "count" and parameter.type == "size_t":
                given.append("Runtime.Size(count)")
            elif parameter.name in outputs:
                given += self._place(outputs[parameter.name], parameter)
        return given

    def _place(self, value: Value, parameter: Parameter) -> list[str]:
        if value.length == "told":
            return []
        local = self._local(value)
        if value.length:
            return [local]
        return [f"{'ref' if value.meaning.kind == 'struct' else 'out'} {local}"]

    def before(self) -> list[str]:
        """What is made of the inputs first."""
        lines = []
        counted = [self._local(value) for value in self.inputs if value.length == "count"]
        for value in self.inputs:
            name, local, kind = camel(plain(value.name)), self._local(value), value.meaning.kind
            if kind == "text":
                checked = "OptionalBytes" if value.optional else "Bytes"
                lines.append(f"byte[] {local} = Runtime.{checked}({name}, nameof({name}));")
            elif kind == "bytes":
                lines.append(f"byte[] {local} = Runtime.NotNull({name}, nameof({name}));")
            elif kind == "struct":
                lines.append(f"var {local} = {name}.ToNative();")
            elif value.length == "count":
                lines.append(f"var {local} = Runtime.Array({name}, {_WRITERS[kind]});")
        if counted:
            lines.append(f"int count = Runtime.Count({', '.join(counted)});")
        return lines

    # what comes out

    def _by_element(self, value: Value) -> bool:
        """Whether elements without a value are told by their status."""
        return value.length == "count" and value.name != "status"

    def _output_type(self, value: Value) -> str:
        kind = _type(value.meaning, value.c_type)
        if not value.length:
            none = value.none and value.meaning.kind == "instant"
            return f"{kind}?" if none else kind
        return f"{kind}?[]" if self._by_element(value) or value.none else f"{kind}[]"

    def returns(self) -> str:
        outputs = self.call.outputs
        if self.call.function.returns != "int32_t":
            return "string"
        if len(outputs) > 1:
            types = [f"{self._output_type(one)} {pascal(plain(one.name))}" for one in outputs]
            return f"({', '.join(types)})"
        return self._output_type(outputs[0]) if outputs else "void"

    def _declared(self, value: Value) -> list[str]:
        """The places that C writes to."""
        local = self._local(value)
        kind = csharp_native.element(value.c_type, value.meaning.kind)
        if value.length in ("count", "count + 1"):
            return [f"var {local} = new {kind}[{value.length}];"]
        if value.length or value.meaning.kind == "text":
            return []
        if value.meaning.kind == "struct":
            made = f"new {kind}()"
            if value.meaning.of in csharp_native.sized(self.docs.api):
                made = f"new {kind} {{ struct_size = Runtime.SizeOf<{kind}>() }}"
            return [f"var {local} = {made};"]
        return [f"{'IntPtr' if value.meaning.kind == 'handle' else kind} {local};"]

    def _call(self) -> list[str]:
        """The statement that calls C, and where it writes."""
        name = self.call.name
        arguments = self._arguments()
        last = next((one for one in self.call.outputs if one.length == "told"), None)
        if self.call.function.returns != "int32_t":
            return [f"return Runtime.StaticText(Native.{name}({', '.join(arguments)}));"]
        if any(value.meaning.kind == "text" for value in self.call.outputs):
            head = "byte[] buffer, UIntPtr capacity, out UIntPtr needed, byte[] error"
            given = ", ".join([*arguments, "buffer", "capacity", "out needed", "error"])
            return [f"return Runtime.Text(({head}) =>", f"    Native.{name}({given}));"]
        if last:
            kind = csharp_native.element(last.c_type, last.meaning.kind)
            head = f"{kind}[] array, UIntPtr capacity, out UIntPtr told, byte[] error"
            given = ", ".join([*arguments, "array", "capacity", "out told", "error"])
            local = self._local(last)
            return [f"var {local} = Runtime.Filled(({head}) =>", f"    Native.{name}({given}));"]
        given = ", ".join([*arguments, "Runtime.Error"])
        return [f"Runtime.Check(Native.{name}({given}));"]

    def _result(self, value: Value) -> str:
        local = self._local(value)
        if not value.length:
            if value.meaning.kind == "handle":
                return self._handle(value)
            return _read(value.meaning, value.c_type, local, value.none)
        one = _read(value.meaning, value.c_type, "one", value.none)
        if self._by_element(value):
            return f"Runtime.Given({local}, cStatus, one => {one})"
        if one == "one":
            return local
        return f"Runtime.Array({local}, one => {one})"

    def _handle(self, value: Value) -> str:
        name, local = pascal(value.meaning.of), self._local(value)
        made = f"new {name}({local})"
        return f"{local} == IntPtr.Zero ? null : {made}" if value.none else made

    def _return(self) -> list[str]:
        outputs = self.call.outputs
        if self.constructs:
            return [f"SetHandle({self._local(outputs[0])});"]
        if not outputs or outputs[0].meaning.kind == "text":
            return []
        if len(outputs) == 1:
            return [f"return {self._result(outputs[0])};"]
        return [f"return ({', '.join(self._result(one) for one in outputs)});"]

    def body(self) -> list[str]:
        lines = self.before()
        for value in self.call.outputs:
            lines += self._declared(value)
        inner = self._call()
        if self.call.function.returns == "int32_t":
            inner += self._return()
        held = [value for value in self.inputs if value.meaning.kind == "handle" and value.length]
        if not held:
            return lines + inner
        for value in held:
            name = camel(value.name)
            lines.append(f"using (var {name}Handles = new Handles({name}, nameof({name})))")
        return [*lines, "{", *[f"    {line}" for line in inner], "}"]

    # the text

    def _doc(self) -> str:
        outputs = self.call.outputs
        text = self.call.function.doc
        if len(outputs) == 1 and not outputs[0].length:
            text = re.sub(rf" in(?:to)? `{outputs[0].name}`(?! \(opt)", "", text)
        names = {one.name: camel(plain(one.name)).strip("@") for one in self.inputs}
        names |= {one.name: pascal(plain(one.name)) for one in outputs if len(outputs) > 1}
        text = self.docs.plain(text, names)
        return text[:1].upper() + text[1:]

    def text(self) -> str:
        doc = comment(self._doc(), "        ", errors=self.call.function.returns == "int32_t")
        name = pascal(self.call.object) if self.constructs else pascal(self.call.verb)
        kind = "" if self.constructs else f"{self.returns()} "
        static = "" if self.method or self.constructs else "static "
        lines = _fitted(self.body())
        if self.property:
            body = "".join(f"                {line}\n" for line in lines)
            head = f"        public {kind}{name}\n        {{\n            get\n            {{\n"
            return f"{doc}{head}{body}            }}\n        }}\n"
        head = _wrapped(f"        public {static}{kind}{name}(", self.parameters())
        body = "".join(f"            {line}\n" for line in lines)
        return f"{doc}{head}        {{\n{body}        }}\n"


def _wrapped(before: str, parameters: list[str]) -> str:
    """The head of a method, its parameters one a line where they do not fit in one."""
    line = f"{before}{', '.join(parameters)})\n"
    if len(line) <= 100:
        return line
    return f"{before}\n            " + ",\n            ".join(parameters) + ")\n"


def _fitted(lines: list[str]) -> list[str]:
    """Statements of at most 84 characters, broken after the commas of the outermost call."""
    fitted: list[str] = []
    for line in lines:
        fitted += _broken(line)
    return fitted


def _broken(line: str, width: int = 80) -> list[str]:
    if len(line) <= width:
        return [line]
    indent = re.match(r" *", line)[0]
    cut = line.rfind(", ", 0, width) + 1 or line.rfind(" ", 0, width) + 1
    if cut <= len(indent) + 4:
        return [line]
    more = indent if indent.endswith("        ") else indent + "    "
    return [line[:cut].rstrip(), *_broken(more + line[cut:].lstrip(), width)]


# -- classes ---------------------------------------------------------------------------------------


def _uses(text: str) -> list[str]:
    uses = []
    if re.search(r"\b(IntPtr|UIntPtr|DateTime|DateTimeOffset|TimeSpan|Flags)\b", text):
        uses.append("System")
    if "IReadOnlyList<" in text:
        uses.append("System.Collections.Generic")
    return uses


def _handle(handle: Handle, calls: list[Call], docs: Docs) -> tuple[Path, str]:
    name = pascal(short(handle.name))
    doc = docs.plain(handle.doc)
    text = comment(doc + _threads(doc), "    ")
    text += f"    public sealed class {name} : Handle\n    {{\n"
    text += f"        internal {name}(IntPtr handle)\n        {{\n"
    text += "            SetHandle(handle);\n        }\n\n"
    text += "\n".join(_Method(call, docs).text() for call in calls)
    text += "\n        /// <summary>Ends it in the library.</summary>\n"
    text += "        protected override bool ReleaseHandle()\n        {\n"
    text += f"            Native.{handle.name}_free(handle);\n"
    text += "            return true;\n        }\n    }\n"
    return source(name, f"{name}: {_purpose(doc)}", text, *_uses(text))


def _threads(doc: str) -> str:
    if "threads" in doc:
        return ""
    if "Immutable" in doc:
        return " Any number of threads may use it."
    return "\n\nMany threads may read it while none changes it."


def _purpose(doc: str) -> str:
    first = re.match(r"(.*?[^.]\.)(?: |$)", doc.replace("\n\n", " "))
    text = first.group(1) if first else doc
    return re.sub(r"^([A-Z])(?=[a-z ])", lambda found: found[1].lower(), text)


def _functions(calls: list[Call], docs: Docs) -> tuple[Path, str]:
    purpose = "The functions of the library that belong to no object."
    text = comment(purpose, "    ") + f"    public static class {FUNCTIONS}\n    {{\n"
    text += "\n".join(_Method(call, docs).text() for call in calls) + "    }\n"
    return source(FUNCTIONS, purpose, text, *_uses(text))


def _enum(enum: Enum, docs: Docs) -> str:
    tag = short(enum.name)
    flags, base = ("    [Flags]\n", "uint") if tag in _BITS else ("", "int")
    text = comment(docs.plain(enum.doc), "    ") + flags
    text += f"    public enum {pascal(tag)} : {base}\n    {{\n"
    constants = [
        comment(docs.plain(one.doc) or f"{pascal(constant_name(enum, one))}.", "        ")
        + f"        {pascal(constant_name(enum, one))} = {one.value},\n"
        for one in enum.constants
    ]
    return text + "\n".join(constants) + "    }\n"


# -- structs ---------------------------------------------------------------------------------------


class _Struct:
    def __init__(self, struct: StructType, docs: Docs, given: bool) -> None:
        self.struct = struct
        self.docs = docs
        self.given = given
        counts = {self._count_of(field) for field in struct.fields if field.length}
        self.fields = [field for field in struct.fields if field.c_name not in counts]
        self.names = {field.c_name: field_name(field, struct) for field in self.fields}

    @staticmethod
    def _count_of(field: StructField) -> str:
        return f"{field.c_name.removesuffix('s')}_count"

    def _field_type(self, field: StructField) -> str:
        kind = _type(field.meaning, field.c_type)
        if field.length:
            return f"IReadOnlyList<{kind}>"
        return f"{kind}?" if field.none else kind

    def _property(self, field: StructField) -> str:
        said = self.docs.plain(field.doc, self.names)
        kind = _type(field.meaning, field.c_type)
        doc = comment(said if said and said != kind else f"The {kind}.", "        ")
        return (
            f"{doc}        public {self._field_type(field)} {self.names[field.c_name]} {{ get; }}\n"
        )

    def _value(self, field: StructField) -> str:
        if field.length:
            parts = ", ".join(f"c.{field.c_name}{i}" for i in range(field.length))
            return f"Runtime.First(c.{self._count_of(field)}, {parts})"
        return _read(field.meaning, field.c_type, f"c.{word(field.c_name)}", field.none)

    def _reading(self) -> str:
        lines = [f"{self.names[field.c_name]} = {self._value(field)};" for field in self.fields]
        body = "".join(f"            {line}\n" for line in _fitted(lines))
        name = pascal(self.struct.name)
        return f"        internal {name}(Native.{name} c)\n        {{\n{body}        }}\n"

    def _making(self) -> str:
        """For those that go in: a constructor, and the way into C."""
        name, native = pascal(self.struct.name), f"Native.{pascal(self.struct.name)}"
        parameters = [f"{self._field_type(one)} {camel(one.c_name)}" for one in self.fields]
        sets = [f"{self.names[one.c_name]} = {camel(one.c_name)};" for one in self.fields]
        inits = [f"{one.c_name} = {self._back(one)}" for one in self.fields]
        text = "\n        /// <summary>Makes one of its parts.</summary>\n"
        text += _wrapped(f"        public {name}(", parameters) + "        {\n"
        text += "".join(f"            {line}\n" for line in sets) + "        }\n\n"
        text += f"        internal {native} ToNative()\n        {{\n"
        text += f"            return new {native}\n            {{\n"
        text += (
            "".join(f"                {one},\n" for one in inits) + "            };\n        }\n"
        )
        return text

    def _back(self, field: StructField) -> str:
        name = self.names[field.c_name]
        return f"{name} ? 1 : 0" if field.meaning.kind == "flag" else name

    def text(self) -> str:
        doc = comment(self.docs.plain(self.struct.doc, self.names), "    ")
        text = f"{doc}    public sealed class {pascal(self.struct.name)}\n    {{\n"
        text += self._reading() + (self._making() if self.given else "") + "\n"
        return text + "\n".join(self._property(field) for field in self.fields) + "    }\n"


# -- the package -----------------------------------------------------------------------------------


def _project(api: Api) -> str:
    return f"""\
<!-- The package for `dotnet build`. Generated by bindings/generate from petition.h. -->
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup>
    <TargetFramework>netstandard2.0</TargetFramework>
    <LangVersion>7.3</LangVersion>
    <PackageId>Petition</PackageId>
    <Version>{api.version}</Version>
    <Description>Petition regulations as a workflow engine, by libpetition</Description>
    <PackageLicenseExpression>Apache-2.0</PackageLicenseExpression>
    <PackageReadmeFile>README.md</PackageReadmeFile>
    <GenerateDocumentationFile>true</GenerateDocumentationFile>
    <EnableDefaultCompileItems>false</EnableDefaultCompileItems>
  </PropertyGroup>
  <ItemGroup>
    <Compile Include="src/*.cs" />
    <None Include="README.md" Pack="true" PackagePath="/" />
    <None Include="Petition.dll.config" CopyToOutputDirectory="PreserveNewest" />
  </ItemGroup>
</Project>
"""


def files(api: Api) -> dict[Path, str]:
    docs = Docs(api)
    given = {v.meaning.of for c in api.calls for v in c.inputs if v.meaning.kind == "struct"}
    words = "\n".join(_enum(enum, docs) for enum in api.enums)
    structs = "\n".join(
        _Struct(struct, docs, struct.name in given).text()
        for struct in api.structs
        if struct.name != "error"
    )
    made = [
        source("Words", "The words, each with its number.", words, "System"),
        source("Values", "What the library tells, as values.", structs, *_uses(structs)),
        csharp_native.file(api),
        (FOLDER / "Petition.csproj", _project(api)),
    ]
    for handle in api.handles:
        own = [call for call in api.calls if call.object == short(handle.name)]
        made.append(_handle(handle, own, docs))
    made.append(_functions([call for call in api.calls if not call.object], docs))
    assert len(dict(made)) == len(made), "two files have one name"
    return dict(made)
