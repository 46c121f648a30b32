"""The Go package: for each handle, word, struct and shape of petition.h a file or a type in Go.

By hand beside it, in bindings/go: runtime.go (what a call takes and gives, handles, errors) and
times.go (dates and clocks).
"""

from __future__ import annotations

import re
import textwrap
from collections.abc import Iterable
from pathlib import Path

from .api import ROOT, Api, Call, Meaning, StructField, StructType, Value, is_method, short
from .header import Enum
from .names import singular
from .shapes import Keyed, Listed, OneOf, Plain

FOLDER = ROOT / "bindings" / "go"
MODULE = "petition.example/petition"
GO = "1.24"

_WIDTH = 96
_INITIALS = {"en", "id", "json", "sms", "toml", "utc", "vi"}
_DOCUMENTS = {"RECORD", "EVENT", "RECEIPT", "HEAD", "INCLUSION_PROOF", "OLDER_RECORD"}
_TABLE_OF = {"refusal_code": "REFUSAL", "deviation_kind": "DEVIATION", "why": "STRETCH"}
_PREFIX = {"refusal_code": "Refusal", "deviation_kind": "Deviation", "why": "Stretch"} | {
    "state_flag": "State",
    "status": "Err",
}
_BITS = {"state_flag", "mark"}
_RECEIVER = {"case": "petition"}  # a word of the language


def camel(name: str) -> str:
    """event_json is EventJSON."""
    return "".join(
        part.upper() if part in _INITIALS else part.capitalize()
        for part in name.lower().split("_")
        if part
    )


def lower_camel(name: str) -> str:
    """event_json is eventJSON."""
    first, _, rest = name.partition("_")
    return first + camel(rest)


def c_name(name: str) -> str:
    """What a value is called on its way into C and out of it: cEventJSON."""
    return f"c{name[0].upper()}{name[1:]}"


# -- comments --------------------------------------------------------------------------------------


_ADAPTED = (
    (r"\bfree (it |them |)with\b", r"close \1with"),
    (r"which the caller frees with", "which the caller closes with"),
    (r" The texts? (is|are) static.*?\.", ""),
    (r" Each output is optional\.", ""),
    (r" `out` has no struct_size: the struct is frozen\.", ""),
    (r" Frozen( but for growth at its end)?\.", ""),
    (r" `window_count` \(may be NULL\).* is allocated\.", ""),
    (r"All arrays may be NULL.*", ""),
    (r", which may be NULL when it is 0", ""),
    (r"NULL and 0 for", "empty for"),
    (r"\ba handle of the caller", "an object of the caller"),
    (r"(Both|The|`) handles\b", r"\1 objects"),
    (r"\bmay be freed\b", "may be closed"),
    (r"NULL for a number", "Empty for a number"),
    (r"A success with NULL when", "It is nil when"),
    (r"`(\w+)_s` seconds", r"`\1`"),
    (r", in (seconds|days since 1970-01-01)(?=[.;,])", ""),
    (r", in days since 1970-01-01\b", ""),
    (r": (one byte, )?1 or 0\b", ""),
    (r"\belse 0\b", "else false"),
    (r"Writes 1 for", "Writes true for"),
    (r"as a NULL handle", "as on an object that is closed"),
    (r"a reserved field or a struct_size that is", "or a field of that kind, that is"),
    (r"more than int64_t holds", "more than a time.Duration holds, which is 292 years"),
)
"""Where the comments speak of C, what they say in Go."""


class Docs:
    """Comments of the header, with what they name called as in Go."""

    def __init__(self, api: Api) -> None:
        self._names = {f"petition_{s.name}": f"[{camel(s.name)}]" for s in api.structs}
        self._names |= {handle.name: f"[{camel(short(handle.name))}]" for handle in api.handles}
        for call in api.calls:
            on = f"{camel(call.object)}." if is_method(call) else ""
            self._names[call.name] = f"[{on}{function_name(call)}]"
        for handle in api.handles:
            self._names[f"{handle.name}_free"] = f"[{camel(short(handle.name))}.Close]"
        for enum in api.enums:
            for constant in enum.constants:
                self._names[constant.name] = f"[{constant_name(enum, constant.name)}]"
            self._names[c_prefix(enum) + "*"] = f"[{camel(short(enum.name))}]"
        self._names["PETITION_NEVER"] = "the zero time.Time"

    def of(self, text: str, subject: str = "", indent: str = "") -> str:
        """A comment above a declaration, which begins with its subject."""
        text = re.sub(r"\b(?:petition|PETITION)_\w+\*?", self._named, text)
        for pattern, adapted in _ADAPTED:
            text = re.sub(pattern, adapted, text)
        text = re.sub(r"`(\w+)(?=[`\[])", lambda found: f"`{self._plain(found[1])}", text)
        text = re.sub(r"\]\.([a-z]\w*)", lambda found: f"].{camel(found[1])}", text)
        if subject:
            text = _begin(subject, text)
        lines: list[str] = []
        for paragraph in text.split("\n\n"):
            lines += ["", *textwrap.wrap(paragraph, _WIDTH, break_on_hyphens=False)]
        return "".join(f"{indent}// {line}".rstrip() + "\n" for line in lines[1:])

    def of_field(self, field: StructField) -> str:
        text = field.doc
        if field.meaning.kind == "flag":
            text = re.sub("^1", "true", text).replace("; 0: ", "; false: ")
        return self.of(text, "", "\t")

    def _named(self, found: re.Match[str]) -> str:
        return self._names.get(found[0], found[0])

    @staticmethod
    def _plain(name: str) -> str:
        return lower_camel(name.removesuffix("_s")) if name.islower() else name


def _begin(subject: str, text: str) -> str:
    if text.startswith("["):
        return f"{subject} does {text}"
    if re.match(r"(?!This)[A-Z][a-z]+s\b", text):
        return f"{subject} {text[0].lower()}{text[1:]}"
    if re.match(r"(An?|The|No|Open|Which|Who|What|Why|How|Where|Whether|Many|One)\b", text):
        return f"{subject} is {text[0].lower()}{text[1:]}"
    return f"{subject}: {text[:1].lower()}{text[1:]}"


# -- names -----------------------------------------------------------------------------------------


def c_prefix(enum: Enum) -> str:
    """What its constants are called in C: PETITION_ROLE_."""
    tag = short(enum.name)
    own = {"status": "PETITION_E_", "state_flag": "PETITION_STATE_"}
    return own.get(tag, f"PETITION_{_TABLE_OF.get(tag, tag).upper()}_")


def constant_name(enum: Enum, name: str) -> str:
    """PETITION_ROLE_OPERATOR is RoleOperator, PETITION_E_STALE is ErrStale."""
    if name == "PETITION_OK":
        return "OK"
    tag = short(enum.name)
    return _PREFIX.get(tag, camel(tag)) + camel(name.removeprefix(c_prefix(enum)))


def function_name(call: Call) -> str:
    """Submit of an engine; of what makes one, BuiltinEngine or BuiltinCalendarTOML."""
    if not call.object or is_method(call):
        return camel(call.verb)
    first, _, rest = call.verb.partition("_")
    return camel(first) + camel(call.object) + camel(rest)


def _receiver(handle: str) -> str:
    return _RECEIVER.get(handle, handle)


def _field_name(field: StructField, struct: StructType) -> str:
    twice = sum(other.name == field.name for other in struct.fields) > 1
    unit = field.c_name.endswith("_s")
    return camel(field.name) + ("Amount" if twice and unit else "")


# -- types and conversions -------------------------------------------------------------------------

_PLAIN = {
    "instant": "time.Time",
    "seconds": "time.Duration",
    "offset": "int32",
    "clock": "Clock",
    "date": "Date",
    "flag": "bool",
    "text": "string",
    "static": "string",
    "bytes": "[]byte",
}


def go_type(meaning: Meaning, c_type: str) -> str:
    if meaning.kind in ("word", "bits", "struct"):
        return camel(meaning.of)
    if meaning.kind == "handle":
        return f"*{camel(meaning.of)}"
    if meaning.kind == "number":
        return "int" if c_type == "size_t" else c_type.removesuffix("_t")
    return _PLAIN[meaning.kind]


def value_type(value: Value) -> str:
    one = go_type(value.meaning, value.c_type)
    return f"[]{one}" if value.length else one


def to_go(meaning: Meaning, c_type: str, value: str) -> str:
    """The expression for what C gave."""
    kind = meaning.kind
    if kind == "instant":
        return f"instantOf({value})"
    if kind == "seconds":
        return f"c.duration({value})"
    if kind == "date":
        return f"dateOf({value})"
    if kind == "flag":
        return f"{value} != 0"
    if kind == "static":
        return f"C.GoString({value})"
    if kind == "struct":
        return f"c.{lower_camel(meaning.of)}(&{value})"
    if kind == "handle":
        return f"hold{camel(meaning.of)}({value})"
    return f"{go_type(meaning, c_type)}({value})"


# -- words -----------------------------------------------------------------------------------------


def _enum(enum: Enum, docs: Docs, tables: set[str]) -> str:
    tag = short(enum.name)
    name = camel(tag)
    table = _TABLE_OF.get(tag, tag.upper())
    base = "uint32" if tag in _BITS else "int32"
    lines = [docs.of(enum.doc, name), f"type {name} {base}\n\nconst (\n"]
    for i, one in enumerate(enum.constants):
        constant = constant_name(enum, one.name)
        lines.append("\n" * (i > 0) + docs.of(one.doc, "", "\t"))
        lines.append(f"\t{constant} {name} = {one.value}\n")
    lines.append(")\n\n")
    if tag == "status":
        return "".join(lines)
    if table in tables:
        lines.append(_word_methods(name, f"Table{camel(table)}", tag in _BITS))
    else:
        names = [(one.value, one.name.removeprefix(c_prefix(enum))) for one in enum.constants]
        lines.append(_named_methods(name, names, tag in _BITS))
    return "".join(lines)


def _word_methods(name: str, table: str, bits: bool) -> str:
    """Those of a word that the library has in a table."""
    return f"""\
// String gives the name that JSON has, or {name}(number).
{_string(name, "wordName", table, bits)}
// MarshalText gives the name that JSON has.
func (word {name}) MarshalText() ([]byte, error) {{
	return marshalWord(word, {table})
}}

// UnmarshalText reads the name that JSON has.
func (word *{name}) UnmarshalText(name []byte) error {{
	return unmarshalWord(word, {table}, name)
}}

"""


def _named_methods(name: str, names: list[tuple[int, str]], bits: bool) -> str:
    """Those of a word that is in no table."""
    own = f"{name[0].lower()}{name[1:]}Names"
    body = _aligned([(f"{value}:", f'"{word.lower()}",') for value, word in names], "\t")
    return f"""\
var {own} = map[{name}]string{{
{body}}}

// String gives the name, or {name}(number).
{_string(name, "listedName", own, bits)}
"""


def _string(name: str, named: str, where: str, bits: bool) -> str:
    if not bits:
        body = f'{named}("{name}", word, {where})'
    else:
        body = f"bitNames(word, func(one {name}) string {{\n\t\treturn "
        body += f'{named}("{name}", one, {where})\n\t}})'
    text = f"func (word {name}) String() string {{\n\treturn {body}\n}}\n"
    if bits:
        text += f"""
// Has tells whether all of these bits are set.
func (word {name}) Has(bits {name}) bool {{
	return word&bits == bits
}}
"""
    return text


def _aligned(rows: Iterable[tuple[str, ...]], indent: str) -> str:
    """Columns as gofmt sets them."""
    rows = list(rows)
    widths = [max(len(row[i]) for row in rows) for i in range(len(rows[0]))]
    lines = [" ".join(map(str.ljust, row, widths)).rstrip() for row in rows]
    return "".join(f"{indent}{line}\n" for line in lines)


def _words(api: Api, docs: Docs) -> str:
    tables = {
        constant.name.removeprefix("PETITION_TABLE_")
        for enum in api.enums
        if short(enum.name) == "table"
        for constant in enum.constants
    }
    parts = [
        _head("The words, each with its number in C and its name in JSON.", c=False),
        "// Made is the release of libpetition that this package was made of.\n",
        f'const Made = "{api.version}"\n\n',
    ]
    parts += [_enum(enum, docs, tables) for enum in api.enums]
    return "".join(parts)


# -- structs ---------------------------------------------------------------------------------------


def _struct(struct: StructType, docs: Docs, taken: bool) -> str:
    name = camel(struct.name)
    fields = [field for field in struct.fields if not _counts_another(field, struct)]
    lines = [docs.of(struct.doc, name), f"type {name} struct {{\n"]
    for i, field in enumerate(fields):
        array = "[]" if field.length else ""
        kind = "int" if field.length else go_type(field.meaning, field.c_type)
        lines.append("\n" * (i > 0) + docs.of_field(field))
        lines.append(f"\t{_field_name(field, struct)} {array}{kind}\n")
    lines.append("}\n\n" + _struct_from_c(struct, fields))
    return "".join(lines) + (_struct_to_c(struct) if taken else "")


def _counts_another(field: StructField, struct: StructType) -> bool:
    """clause_count, where clauses is an array that is filled so far."""
    return any(
        other.length and field.c_name == f"{singular(other.c_name)}_count"
        for other in struct.fields
    )


def _struct_from_c(struct: StructType, fields: list[StructField]) -> str:
    name = camel(struct.name)
    rows = []
    for field in fields:
        value = f"from.{field.c_name}"
        if field.length:
            value = f"cast[int]({value}[:from.{singular(field.c_name)}_count])"
        else:
            value = to_go(field.meaning, field.c_type, value)
        rows.append((f"{_field_name(field, struct)}:", f"{value},"))
    body = _aligned(rows, "\t\t")
    return (
        f"func (c *call) {lower_camel(struct.name)}(from *C.{struct.c_name}) {name} {{\n"
        f"\treturn {name}{{\n{body}\t}}\n}}\n\n"
    )


def _struct_to_c(struct: StructType) -> str:
    rows = []
    for field in struct.fields:
        value = f"from.{_field_name(field, struct)}"
        value = f"flag({value})" if field.meaning.kind == "flag" else f"C.{field.c_type}({value})"
        rows.append((f"{field.c_name}:", f"{value},"))
    return (
        f"func to{camel(struct.name)}(from {camel(struct.name)}) C.{struct.c_name} {{\n"
        f"\treturn C.{struct.c_name}{{\n{_aligned(rows, chr(9) * 2)}\t}}\n}}\n\n"
    )


def _values(api: Api, docs: Docs) -> str:
    taken = {v.meaning.of for call in api.calls for v in call.inputs if v.meaning.kind == "struct"}
    parts = [_head("The figures that calls give, as Go values.", c=True, imports=("time",))]
    parts += [_struct(one, docs, one.name in taken) for one in api.structs if one.name != "error"]
    return "".join(parts)


# -- shapes ----------------------------------------------------------------------------------------

_SHAPE_PLAIN = {
    "text": "string",
    "time": "time.Time",
    "date": "Date",
    "clock": "Clock",
    "number": "int64",
    "seconds": "int64",
    "share": "float64",
    "flag": "bool",
    "reading": "string",
    "path": "string",
}
_ZERO_IS_NONE = {"time.Time", "Date", "Document"}
_WORD_TYPES = {table: tag for tag, table in _TABLE_OF.items()}


class Shapes:
    """Types for the shapes of JSON that calls give, as far as they are no documents."""

    def __init__(self, shapes: dict[str, object]) -> None:
        self._shapes = shapes
        self._made: dict[str, str] = {}

    def text(self) -> str:
        return "".join(self._made[name] for name in sorted(self._made))

    def of_call(self, shape: str) -> str:
        """What the text of a call is read into: a list, or a pointer, which null leaves nil."""
        kind = self._named(shape)
        return kind if kind.startswith("[]") else f"*{kind}"

    def _named(self, name: str) -> str:
        if name in _DOCUMENTS:
            return "Document"
        shape = self._shapes[name]
        if isinstance(shape, Listed):
            return f"[]{self._of(shape.of, singular(name.lower()), f'an element of {name}')}"
        return self._of(shape, name, name)

    def _of(self, shape: object, name: str, said: str) -> str:
        if isinstance(shape, Listed):
            return f"[]{self._of(shape.of, singular(name), said)}"
        if isinstance(shape, OneOf):
            return self._one_of(shape, name, said)
        if isinstance(shape, Keyed):
            return self._keyed(shape, name, said)
        assert isinstance(shape, Plain), said
        if shape.name == "word":
            return camel(_WORD_TYPES.get(shape.argument, shape.argument))
        return _SHAPE_PLAIN.get(shape.name) or self._named(shape.name)

    def _one_of(self, shape: OneOf, name: str, said: str) -> str:
        nothing = [one for one in shape.choices if isinstance(one, Plain) and one.name == "null"]
        rest = [one for one in shape.choices if one not in nothing]
        if all(isinstance(one, Plain) and one.name.startswith('"') for one in rest):
            return "string"
        assert len(rest) == 1, said
        kind = self._of(rest[0], name, said)
        return f"*{kind}" if nothing and kind not in _ZERO_IS_NONE else kind

    def _keyed(self, shape: Keyed, name: str, said: str) -> str:
        kind = f"{camel(name)}JSON"
        if kind in self._made:
            return kind
        self._made[kind] = ""
        rows = []
        for key, value in shape.keys.items():
            of = self._of(value.value, f"{name}_{key}", f'"{key}" of {said}')
            field = camel(re.sub("_s$", "_seconds", key))
            rows.append((field, of, f'`json:"{key}"`'))
        fields = _aligned(rows, "\t")
        self._made[kind] = f"// {kind} is the shape of {said}.\n"
        self._made[kind] += f"type {kind} struct {{\n{fields}}}\n\n"
        return kind


# -- calls -----------------------------------------------------------------------------------------


class Body:
    """The Go function of one call."""

    def __init__(self, call: Call, structs: dict[str, StructType]) -> None:
        self.call = call
        self.structs = structs
        self.method = is_method(call)
        self.lines: list[str] = []
        self.arguments: list[str] = []
        self.bare = call.function.returns != "int32_t"
        counted = [v for v in call.inputs if v.length == "count"]
        self.count = f"C.size_t(len({self.name(counted[0])}))" if counted else ""
        self._same_lengths(counted)
        for value in call.inputs:
            self._take(value)

    def name(self, value: Value) -> str:
        if self.method and value is self.call.inputs[0]:
            return _receiver(self.call.object)
        timed = value.meaning.kind in ("instant", "seconds", "offset", "clock")
        return lower_camel(value.name.removesuffix("_s") if timed else value.name)

    def _same_lengths(self, counted: list[Value]) -> None:
        for other in counted[1:]:
            first, second = self.name(counted[0]), self.name(other)
            self.lines.append(f'c.sameLength(len({first}), len({second}), "{second}")')

    def _take(self, value: Value) -> None:
        """Brings an input into C."""
        name, kind = self.name(value), value.meaning.kind
        into = c_name(name)
        if value.length:
            return self._take_array(value, name, into)
        if kind == "handle":
            self._let(into, f'{name}.lend(c, "{name}")')
        elif kind in ("text", "bytes"):
            how = "chars" if kind == "text" else "octets"
            self.lines.append(f"{into}, {into}Size := {how}({name})")
            self.arguments += [into, f"{into}Size"]
        elif kind == "instant":
            self.arguments.append(f"unix({name})")
        elif kind in ("seconds", "date"):
            self._let(into, f'c.{"seconds" if kind == "seconds" else "date"}({name}, "{name}")')
        elif kind == "struct":
            self.lines.append(f"{into} := to{camel(value.meaning.of)}({name})")
            self.arguments.append(f"&{into}")
        elif value.c_type == "size_t":
            self._let(into, f'c.index({name}, "{name}")')
        else:
            self.arguments.append(f"C.{value.c_type}({name})")

    def _let(self, into: str, expression: str) -> None:
        self.lines.append(f"{into} := {expression}")
        self.arguments.append(into)

    def _take_array(self, value: Value, name: str, into: str) -> None:
        kind = value.meaning.kind
        if kind == "handle":
            self.lines.append(
                f'{into} := lendAll(c, {name}, "{name}", (*{camel(value.meaning.of)}).lend)'
            )
            self.arguments += [f"head({into})", f"C.size_t(len({into}))"]
            return
        how = {"instant": "allUnix({0})", "seconds": 'c.allSeconds({0}, "{0}")'}
        how["date"] = 'c.allDates({0}, "{0}")'
        self.lines.append(f"{into} := {how[kind].format(name)}")
        self.arguments.append(f"head({into})")

    def c_call(self, outputs: list[str]) -> str:
        """The call in C: inputs and outputs where the header has them."""
        inputs, given = iter(self.arguments), iter(outputs)
        names = {value.name for value in self.call.inputs}
        out = []
        for p in self.call.function.parameters:
            if p.name == "err":
                out.append("&c.err")
            elif p.name == "count" and p.type == "size_t":
                out.append(self.count)
            else:
                length = p.type == "size_t" and p.name.endswith(("_size", "_count"))
                out.append(next(inputs if length or p.name in names else given))
        return f"C.{self.call.name}({', '.join(out)})"

    def go(self) -> str:
        outputs = self.call.outputs
        if self.bare:
            return f"\treturn C.GoString({self.c_call([])})\n"
        opening = "\tc := begin()\n\tdefer c.end()\n"
        opening += "".join(f"\t{line}\n" for line in self.lines)
        if len(outputs) == 1 and outputs[0].meaning.kind == "text":
            return opening + self._text()
        return opening + self._values()

    def _text(self) -> str:
        c_call = self.c_call(["buffer", "capacity", "needed"])
        return (
            "\treturn c.text(func("
            "buffer *C.char, capacity C.size_t, needed *C.size_t) C.int32_t {\n"
            f"{_returned(c_call)}\t}})\n"
        )

    def _values(self) -> str:
        told = next((v for v in self.call.outputs if v.length == "told"), None)
        lines, places, results = [], [], []
        for value in self.call.outputs:
            declared, place, result = self._output(value)
            lines.append(declared)
            places += place
            results.append(result)
        body = "".join(f"\t{line}\n" for line in lines if line)
        if told:
            body += self._filled(told, places)
        else:
            body += f"\tc.do(func() C.int32_t {{\n{_returned(self.c_call(places))}\t}})\n"
        if not results:
            return body + "\treturn c.failed\n"
        zeros = ", ".join(_zero(v) for v in self.call.outputs)
        body += f"\tif c.failed != nil {{\n\t\treturn {zeros}, c.failed\n\t}}\n"
        late = any("c." in result for result in results)
        return body + self._results(results, late)

    def _results(self, results: list[str], late: bool) -> str:
        """What may fail on its way out of C goes before the error is looked at."""
        if not late:
            return f"\treturn {', '.join(results)}, nil\n"
        names = [self.name(value) for value in self.call.outputs]
        lets = f"\t{', '.join(names)} = {', '.join(results)}\n"
        return f"{lets}\treturn {', '.join(names)}, c.failed\n"

    def _output(self, value: Value) -> tuple[str, list[str], str]:
        """How its place is declared, what C is given, and what it is in Go."""
        name, meaning = self.name(value), value.meaning
        place = c_name(name)
        if value.length == "told":
            return "", ["values", "capacity", "count"], self._each(value, place)
        if value.length:
            more = "+1" if value.length == "count + 1" else ""
            size = self.count.removeprefix("C.size_t(").removesuffix(")")
            make = f"make([]C.{value.c_type}, {size}{more})"
            make = f"nevers({size})" if meaning.kind == "instant" else make
            return f"{place} := {make}", [f"head({place})"], self._each(value, place)
        pointer = "*" if meaning.kind in ("handle", "static") else ""
        c_type = f"{pointer}C.{value.c_type}"
        declared = f"var {place} {c_type}"
        if meaning.kind == "struct" and self.structs[meaning.of].sized:
            size = f"C.uint32_t(C.sizeof_{value.c_type})"
            declared = f"{place} := {c_type}{{struct_size: {size}}}"
        return declared, [f"&{place}"], to_go(meaning, value.c_type, place)

    @staticmethod
    def _each(value: Value, place: str) -> str:
        if value.meaning.kind == "struct":
            return f"eachOf({place}, c.{lower_camel(value.meaning.of)})"
        known = {"instant": "instantOf", "seconds": "c.duration", "flag": "isSet"}
        if value.meaning.kind in known:
            return f"each({place}, {known[value.meaning.kind]})"
        return f"cast[{go_type(value.meaning, value.c_type)}]({place})"

    def _filled(self, told: Value, places: list[str]) -> str:
        place = c_name(self.name(told))
        return (
            f"\t{place} := fill(c, func(\n"
            f"\t\tvalues *C.{told.c_type}, capacity C.size_t, count *C.size_t,\n"
            f"\t) C.int32_t {{\n{_returned(self.c_call(places))}\t}})\n"
        )


def _returned(c_call: str) -> str:
    """The C call as the only line of a function, broken where it is long."""
    line = f"\t\treturn {c_call}\n"
    if len(line.expandtabs(4)) <= 101:
        return line
    name, arguments = c_call[:-1].split("(", 1)
    parts = _rejoined(arguments)
    return f"\t\treturn {name}(" + "\n\t\t\t".join(parts) + ")\n"


def _rejoined(arguments: str) -> list[str]:
    """Arguments in lines, none broken inside."""
    lines, line = [], ""
    width = 40
    for one in re.split(r", (?![^(]*\))", arguments):
        if line and len(line) + len(one) > width:
            lines.append(line.rstrip())
            line, width = "", 84
        line += f"{one}, "
    return [*lines, line.removesuffix(", ")]


def _zero(value: Value) -> str:
    kind = value.meaning.kind
    if value.length or kind == "handle":
        return "nil"
    zero = {"instant": "time.Time{}", "date": "Date{}", "flag": "false", "static": '""'}
    if kind == "struct":
        return f"{camel(value.meaning.of)}{{}}"
    return zero.get(kind, "0")


def _signature(call: Call, body: Body) -> str:
    rest = call.inputs[1:] if body.method else call.inputs
    inputs = [f"{body.name(v)} {value_type(v)}" for v in rest]
    results = [f"{body.name(v)} {value_type(v)}" for v in call.outputs]
    owner = f"({_receiver(call.object)} *{camel(call.object)}) " if body.method else ""
    name = function_name(call)
    if body.bare:
        back = "string"
    else:
        back = f"({', '.join([*results, 'err error'])})" if results else "error"
    line = f"func {owner}{name}({', '.join(inputs)}) {back} {{\n"
    if len(line.expandtabs(4)) <= 101:
        return line
    listed = "".join(f"\t{one},\n" for one in inputs)
    return f"func {owner}{name}(\n{listed}) {back} {{\n"


def _decoder(call: Call, body: Body, kind: str) -> str:
    rest = call.inputs[1:] if body.method else call.inputs
    name = function_name(call)
    inputs = ", ".join(f"{body.name(v)} {value_type(v)}" for v in rest)
    receiver = _receiver(call.object)
    owner = f"({receiver} *{camel(call.object)}) " if body.method else ""
    on = f"{receiver}." if body.method else ""
    decode = "Decode" + name.removesuffix("JSON")
    link = f"{camel(call.object)}.{name}" if body.method else name
    given = ", ".join(body.name(v) for v in rest)
    head = f"func {owner}{decode}({inputs}) ({kind}, error) {{\n"
    if len(head.expandtabs(4)) > 101:
        listed = "".join(f"\t{body.name(v)} {value_type(v)},\n" for v in rest)
        head = f"func {owner}{decode}(\n{listed}) ({kind}, error) {{\n"
    return (
        f"// {decode} gives what [{link}] writes, read.\n{head}"
        f"\treturn decode[{kind}]({on}{name}({given}))\n}}\n\n"
    )


def _call(call: Call, docs: Docs, structs: dict[str, StructType], shapes: Shapes) -> str:
    body = Body(call, structs)
    doc = docs.of(call.function.doc, function_name(call))
    text = f"{doc}{_signature(call, body)}{body.go()}}}\n\n"
    shape = next((v.json for v in call.outputs if v.json), "")
    if shape and shape not in _DOCUMENTS:
        text += _decoder(call, body, shapes.of_call(shape))
    return text


# -- handles ---------------------------------------------------------------------------------------


def _handle(name: str, doc: str, docs: Docs) -> str:
    kind, receiver, c_type = camel(name), _receiver(name), f"petition_{name}"
    return f"""\
{docs.of(doc, kind)}type {kind} struct {{
	of *resource
}}

// Close ends it now, rather than when it is no longer used. It may be closed twice.
func ({receiver} *{kind}) Close() error {{
	if {receiver} != nil {{
		{receiver}.of.close()
	}}
	return nil
}}

func ({receiver} *{kind}) lend(c *call, name string) *C.{c_type} {{
	var of *resource
	if {receiver} != nil {{
		of = {receiver}.of
	}}
	return (*C.{c_type})(c.lend(of, name))
}}

func hold{kind}(pointer *C.{c_type}) *{kind} {{
	if pointer == nil {{
		return nil
	}}
	held := &{kind}{{hold(unsafe.Pointer(pointer), func(pointer unsafe.Pointer) {{
		C.{c_type}_free((*C.{c_type})(pointer))
	}})}}
	runtime.AddCleanup(held, (*resource).close, held.of)
	return held
}}

"""


# -- files -----------------------------------------------------------------------------------------


def _head(purpose: str, c: bool, imports: tuple[str, ...] = ()) -> str:
    head = f"// {purpose}\n//\n// Code generated by bindings/generate from petition.h. "
    head += "DO NOT EDIT.\n\npackage petition\n\n"
    if c:
        head += '// #include <petition/petition.h>\nimport "C"\n\n'
    if len(imports) == 1:
        return head + f'import "{imports[0]}"\n\n'
    listed = "".join(f'\t"{one}"\n' for one in imports)
    return head + (f"import (\n{listed})\n\n" if imports else "")


def _calls_file(purpose: str, parts: list[str]) -> str:
    body = "".join(parts)
    code = re.sub(r"(?m)^\s*//.*$", "", body)
    imports = tuple(i for i in ("runtime", "time", "unsafe") if re.search(rf"\b{i}\.", code))
    return (_head(purpose, True, imports) + body).rstrip("\n") + "\n"


def files(api: Api) -> dict[Path, str]:
    docs, shapes = Docs(api), Shapes(api.shapes)
    structs = {struct.name: struct for struct in api.structs}

    def calls(owner: str) -> list[str]:
        of_owner = [call for call in api.calls if call.object == owner]
        return [_call(call, docs, structs, shapes) for call in of_owner]

    made = {"functions.go": _calls_file("What needs no object.", calls(""))}
    for handle in api.handles:
        name = short(handle.name)
        parts = [_handle(name, handle.doc, docs), *calls(name)]
        made[f"{name}.go"] = _calls_file(f"{camel(name)}, and what is asked of one.", parts)
    made["words.go"] = _words(api, docs)
    made["values.go"] = _values(api, docs)
    made["shapes.go"] = _head("The JSON that calls write, as Go values.", False, ("time",))
    made["shapes.go"] += shapes.text()
    made["go.mod"] = f"// The Go module of libpetition.\n\nmodule {MODULE}\n\ngo {GO}\n"
    return {FOLDER / name: text.rstrip("\n") + "\n" for name, text in made.items()}
