"""The API of a header as data: what each function takes and gives, and what each value means.

The C types say how a value is passed; this says what it is: an instant, an amount of working
time, a date, a flag, a word of an enumeration, a text, a handle. It follows from the rules that the
headers keep (conventions at the top of petition.h) and from the tables of meanings.py; a parameter
or a field that neither explains stops the generator, which names it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from pathlib import Path

from . import header, meanings
from .header import Constant, Enum, Function, Parameter
from .meanings import Meaning, Meanings, meaning_of
from .shapes import read_shapes

ROOT = Path(__file__).parents[2]
HEADER = ROOT / "libpetition" / "include" / "petition" / "petition.h"


@dataclass(frozen=True)
class Source:
    """A header, the library that it declares, and the header whose types it takes from there."""

    library: str
    header: Path
    list: Path
    meanings: Meanings
    base: Source | None = None


PETITION = Source(
    "petition",
    HEADER,
    ROOT / "libpetition" / "data" / "api" / "petition_api.json",
    meanings.PETITION,
)
STORE = Source(
    "petition_store",
    ROOT / "libpetition" / "store" / "include" / "petition" / "petition_store.h",
    ROOT / "libpetition" / "store" / "data" / "api" / "petition_store_api.json",
    meanings.STORE,
    PETITION,
)

NEVER = -(2**63)


@dataclass(frozen=True)
class Value:
    """An input or an output.

    `length`: of an array: "count", as many as the other arrays of the call; "count + 1"; "own", an
    input that tells its own; "told", an output that tells how many there are. `json`: the shape of
    a text. `optional`: an input that may be left out; `absent`: what is given of a number or word
    then. `none`: an output that may be nothing.
    """

    name: str
    meaning: Meaning
    length: str = ""
    json: str = ""
    c_type: str = ""  # of one element
    optional: bool = False
    absent: int | None = None
    none: bool = False


@dataclass(frozen=True)
class Call:
    """A function as people use it: lengths, capacities and the error are not seen."""

    function: Function
    object: str  # the handle whose method it is, without "petition_"; "": none
    verb: str
    inputs: tuple[Value, ...]  # with the object, which comes first
    outputs: tuple[Value, ...]
    changes: bool  # the first handle that is not const is changed

    @property
    def name(self) -> str:
        return self.function.name


@dataclass(frozen=True)
class StructField:
    name: str  # without the unit
    c_name: str
    meaning: Meaning
    c_type: str
    length: int
    doc: str
    none: bool  # may be no instant or no word


@dataclass(frozen=True)
class StructType:
    name: str  # as in "verdict_info"
    c_name: str
    sized: bool
    fields: tuple[StructField, ...]
    doc: str


@dataclass(frozen=True)
class Api:
    source: Source
    base: Api | None
    version: str
    enums: tuple[Enum, ...]
    structs: tuple[StructType, ...]
    handles: tuple[header.Handle, ...]
    calls: tuple[Call, ...]
    functions: tuple[Function, ...]
    shapes: dict[str, object]

    @property
    def whole(self) -> tuple[Api, ...]:
        """With what it stands on, which comes first."""
        return (*(self.base.whole if self.base else ()), self)


_PREFIX_OF_ENUM = {"deviation_kind": "deviation", "refusal_code": "refusal", "why": "stretch"}


def plain_name(name: str, meaning: Meaning) -> str:
    """Without the unit, where the type of a binding says it."""
    if meaning.kind in ("instant", "seconds", "offset", "clock"):
        return name.removesuffix("_s")
    return name


# -- functions -------------------------------------------------------------------------------------


def short(c_name: str) -> str:
    return c_name.removeprefix("petition_")


def _element(c_type: str) -> str:
    return re.match(r"(?:const )?(\w+)", c_type).group(1)


@dataclass(frozen=True)
class _Known:
    """What the parameters of a header may be."""

    handles: set[str]
    structs: set[str]
    shapes: dict[str, object]
    meanings: Meanings


class _Grouping:
    """Reads a function's parameters from left to right into inputs and outputs."""

    def __init__(self, function: Function, known: _Known):
        self.function = function
        self.handles, self.structs, self.shapes = known.handles, known.structs, known.shapes
        self.meanings = known.meanings
        self.rest = [p for p in function.parameters if p.name != "err"]
        self.inputs: list[Value] = []
        self.outputs: list[Value] = []
        self.changes = False
        while self.rest:
            self._next()

    def _follows(self, *names: str) -> bool:
        return tuple(p.name for p in self.rest[: len(names)]) == names

    def _next(self) -> None:
        p = self.rest.pop(0)
        element = _element(p.type)
        constant, stars = p.type.startswith("const "), p.type.count("*")
        if element in self.handles:
            self._handle(p, element, constant, stars)
        elif element == "char":
            self._text(p, constant, stars)
        elif stars == 0:
            if p.name not in ("count", "capacity"):
                self.inputs.append(self._value(p, element, ""))
        elif constant and element == "uint8_t" and self._follows(f"{p.name}_size"):
            self.rest.pop(0)
            self.inputs.append(Value(p.name, Meaning("bytes"), c_type=element))
        elif constant:
            self.inputs.append(self._value(p, element, "" if element in self.structs else "count"))
        else:
            filled = bool(self.rest) and self.rest[0].name == "capacity"
            if filled:
                del self.rest[:2]  # the capacity, and the count that is told
            counted = "count" if self._takes_count() else ""
            length = "told" if filled else "count + 1" if p.name == "first" and counted else counted
            self.outputs.append(self._value(p, element, length))

    def _takes_count(self) -> bool:
        return any(p.name == "count" and p.type == "size_t" for p in self.function.parameters)

    def _value(self, p: Parameter, element: str, length: str) -> Value:
        if element in self.structs:
            return Value(p.name, Meaning("struct", short(element)), length, c_type=element)
        meaning = meaning_of(self.meanings, self.function.name, p.name, element)
        absent = self.meanings.absent.get(self.function.name, {}).get(p.name)
        optional = absent is not None or self._optional(p)
        return Value(p.name, meaning, length, c_type=element, optional=optional, absent=absent)

    def _optional(self, p: Parameter) -> bool:
        return p.name in self.meanings.optional.get(self.function.name, ())

    def _handle(self, p: Parameter, element: str, constant: bool, stars: int) -> None:
        meaning = Meaning("handle", short(element))
        if "*const *" in p.type:
            self.rest.pop(0)  # how many
            self.inputs.append(Value(p.name, meaning, "own", c_type=element))
        elif stars == 2:
            self.outputs.append(Value(p.name, meaning, c_type=element))
        else:
            self.changes |= not constant
            self.inputs.append(Value(p.name, meaning, c_type=element))

    def _text(self, p: Parameter, constant: bool, stars: int) -> None:
        if stars == 2:
            self.outputs.append(Value(p.name, Meaning("static"), c_type="char"))
        elif constant:
            assert self.rest.pop(0).name == f"{p.name}_size", self.function.name
            optional = self._optional(p)
            self.inputs.append(Value(p.name, Meaning("text"), c_type="char", optional=optional))
        else:
            assert self._follows("capacity", "needed"), self.function.name
            del self.rest[:2]
            said = re.findall(r"\b[A-Z][A-Z_]{2,}\b", self.function.doc)
            json = next((name for name in said if name in self.shapes), "")
            json = self.meanings.shapes.get(self.function.name, json)
            self.outputs.append(Value("text", Meaning("text"), json=json, c_type="char"))


def _object_of(name: str, inputs: tuple[Value, ...], handles: list[str]) -> tuple[str, str]:
    """The handle that a function belongs to, and what it does there."""
    for handle in sorted(handles, key=len, reverse=True):
        if name.startswith(f"{handle}_"):
            return handle, name.removeprefix(f"{handle}_")
    return "", name


def _says_never(meaning: Meaning, doc: str) -> bool:
    return meaning.kind == "instant" and "PETITION_NEVER" in doc.partition("Errors:")[0]


def _given(function: Function, output: Value, known: Meanings) -> Value:
    none = function.name in known.nothing or _says_never(output.meaning, function.doc)
    return replace(output, none=none)


def _call(function: Function, own: list[str], known: _Known) -> Call:
    grouped = _Grouping(function, known)
    inputs = tuple(grouped.inputs)
    outputs = tuple(_given(function, output, known.meanings) for output in grouped.outputs)
    owner, verb = _object_of(short(function.name), inputs, own)
    return Call(function, owner, verb, inputs, outputs, grouped.changes)


def is_method(call: Call) -> bool:
    """Whether its first input is the object that it belongs to."""
    return bool(
        call.object and call.inputs and call.inputs[0].meaning == Meaning("handle", call.object)
    )


# -- the whole -------------------------------------------------------------------------------------


def _struct(struct: header.Struct, known: Meanings) -> StructType:
    fields = []
    for field in struct.fields:
        if field.name == "struct_size" or field.name.startswith("reserved"):
            continue
        c_type = field.type
        if c_type == "char":
            meaning = Meaning("text")
        elif c_type.startswith("petition_"):
            meaning = Meaning("struct", short(c_type))
        else:
            meaning = meaning_of(known, struct.name, field.name, c_type)
        name = plain_name(field.name, meaning)
        if name != field.name and any(other.name == name for other in struct.fields):
            name += "_amount"  # as of `late_s` beside `late`, which counts
        none = _says_never(meaning, field.doc) or f"{struct.name}.{field.name}" in known.no_word
        fields.append(StructField(name, field.name, meaning, c_type, field.length, field.doc, none))
    sized = struct.fields[0].name == "struct_size"
    return StructType(short(struct.name), struct.name, sized, tuple(fields), struct.doc)


def constant_name(enum: Enum, constant: Constant) -> str:
    """A constant without its prefix: PETITION_ROLE_OPERATOR is OPERATOR."""
    tag = short(enum.name)
    prefix = {"status": "PETITION_", "state_flag": "PETITION_STATE_"}.get(
        tag, f"PETITION_{_PREFIX_OF_ENUM.get(tag, tag).upper()}_"
    )
    return constant.name.removeprefix(prefix).removeprefix("E_")


def version() -> str:
    cmake = (ROOT / "CMakeLists.txt").read_text("utf-8")
    return re.search(r"project\(petition VERSION ([0-9.]+)", cmake).group(1)


def read(source: Source = PETITION) -> Api:
    base = read(source.base) if source.base else None
    text = header.read(source.header)
    own = Api(
        source,
        base,
        version(),
        tuple(header.enums(text)),
        tuple(_struct(struct, source.meanings) for struct in header.structs(text)),
        tuple(header.handles(text)),
        (),
        tuple(header.functions(text)),
        read_shapes(source.header.read_text("utf-8")),
    )
    return replace(own, calls=_calls(own))


def _calls(api: Api) -> tuple[Call, ...]:
    known = _Known(
        {handle.name for one in api.whole for handle in one.handles},
        {struct.c_name for one in api.whole for struct in one.structs},
        {name: shape for one in api.whole for name, shape in one.shapes.items()},
        api.source.meanings,
    )
    own = [short(handle.name) for handle in api.handles]
    functions = (one for one in api.functions if not one.name.endswith("_free"))
    return tuple(_call(function, own, known) for function in functions)
