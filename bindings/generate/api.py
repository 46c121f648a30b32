"""The API of petition.h as data: what each function takes and gives, and what each value means.

The C types say how a value is passed; this says what it is: an instant, an amount of working
time, a date, a flag, a word of an enumeration, a text, a handle. It follows from the rules that the
header keeps (conventions at its top) and from the tables below; a parameter or a field that neither
explains stops the generator, which names it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from pathlib import Path

from . import header
from .header import Constant, Enum, Function, Parameter
from .shapes import read_shapes

ROOT = Path(__file__).parents[2]
HEADER = ROOT / "libpetition" / "include" / "petition" / "petition.h"

NEVER = -(2**63)


@dataclass(frozen=True)
class Meaning:
    """What a value is.

    `kind` is one of: instant (seconds since 1970, never: none), seconds (of working time),
    offset (seconds east of UTC), clock (seconds after local midnight), date (days since 1970),
    flag (0 or 1), word (a number of the enumeration `of`), bits (of the enumeration `of`),
    number, status, text (UTF-8), bytes, static (a static text), handle (`of`), struct (`of`).
    """

    kind: str
    of: str = ""


@dataclass(frozen=True)
class Value:
    """An input or an output.

    `length`: of an array: "count", as many as the other arrays of the call; "count + 1"; "own", an
    input that tells its own; "told", an output that tells how many there are. `json`: the shape of
    a text. `optional`: an input that may be left out. `none`: an output that may be nothing.
    """

    name: str
    meaning: Meaning
    length: str = ""
    json: str = ""
    c_type: str = ""  # of one element
    optional: bool = False
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
    version: str
    enums: tuple[Enum, ...]
    structs: tuple[StructType, ...]
    handles: tuple[header.Handle, ...]
    calls: tuple[Call, ...]
    functions: tuple[Function, ...]
    shapes: dict[str, object]


# -- what the names mean ---------------------------------------------------------------------------

_SECONDS = {"amount_s", "late_s", "by_s", "intake_s"}
_FLAGS = set(
    "open equal included provisional rest_day at_once lapsed overdue answered_late counted"
    " permitted marked proven has_alternative by_event leap".split()
)
_DATES = {"date", "from_date", "to_date", "first_date", "last_date", "announced_until"}
_WORDS = {
    "lang": "lang",
    "part": "text",
    "table": "table",
    "closing": "closing",
    "period": "period",
    "status": "status",
    "code": "status",
    "knowledge": "knowledge",
    "day_kind": "day_kind",
    "why": "why",
    "position": "position",
    "level": "position",
    "to": "position",
    "commitment": "commitment",
    "publication": "publication",
    "outcome": "outcome",
    "role": "role",
    "alternative_role": "role",
    "alternative_kind": "kind",
    "act": "kind",
    "owed": "owed",
    "fate": "fate",
    "channel": "notice_channel",
    "refusal": "refusal_code",
    "scope": "audit_scope",
    "verdict": "overdue_verdict",
    "standing": "standing",
    "lapse": "standing",
    "reminder": "standing",
    "escalation": "standing",
    "reasons": "refusal_code",
}
_OWN = {
    "petition_day.kind": Meaning("word", "day_kind"),
    "petition_notice.kind": Meaning("word", "notice_kind"),
    "petition_permission.kind": Meaning("word", "kind"),
    "petition_deviation.kind": Meaning("word", "deviation_kind"),
    "petition_refusal.code": Meaning("word", "refusal_code"),
    "petition_state.flags": Meaning("bits", "state_flag"),
    "petition_regulation_clause_marks.marks": Meaning("bits", "mark"),
    "petition_window.open_s": Meaning("clock"),
    "petition_window.close_s": Meaning("clock"),
    "petition_record_redact.field": Meaning("text"),
    "petition_deadline.lapsed": Meaning("flag"),
    "petition_summary.marked": Meaning("number"),  # -1 where the log marks nothing
    "petition_tally.answered_late": Meaning("number"),
    "petition_tally.open": Meaning("number"),
    "petition_tally.overdue": Meaning("number"),
    "petition_lunar_from_date.out": Meaning("struct", "lunar_date"),
}
_SHAPES = {
    "petition_day_root": "",
    "petition_json_schema": "",
    "petition_record_seal": "RECORD",
    "petition_record_commit": "RECORD",
    "petition_record_redact": "RECORD",
    "petition_registry_public_view": "PUBLIC_VIEW",
}
"""What a text is, where the comment of the function names no shape or another first."""

_OPTIONAL = {
    "petition_verdict_receipt": ("event_json", "now_s"),
    "petition_engine_follow": ("until_s",),
    "petition_engine_what_if_json": ("until_s",),
    "petition_registry_follow": ("until_s",),
    "petition_registry_engine": ("instant_s",),
}
"""Inputs that may be left out: NULL, or no instant."""

_NOTHING = {"petition_explanation_sum", "petition_engine_what_if_json"}
"""Functions that can succeed and give nothing: NULL, or the JSON null."""

_NO_WORD = {
    "petition_refusal.alternative_kind",
    "petition_refusal.alternative_role",
    "petition_deviation.owed",
    "petition_deviation.refusal",
    "petition_summary.verdict",
    "petition_foreseen.to",
}
"""Fields with 0 for nothing."""

_PREFIX_OF_ENUM = {"deviation_kind": "deviation", "refusal_code": "refusal", "why": "stretch"}


def _meaning(owner: str, name: str, c_type: str) -> Meaning:
    """What a number is, by its name."""
    own = _OWN.get(f"{owner}.{name}")
    if own:
        return own
    if name in ("utc_offset_s",):
        return Meaning("offset")
    if name in _SECONDS:
        return Meaning("seconds")
    if c_type == "int64_t" and name.endswith("_s"):
        return Meaning("instant")
    if name in _DATES:
        return Meaning("date")
    if name in _FLAGS:
        return Meaning("flag")
    if name in _WORDS:
        return Meaning("word", _WORDS[name])
    assert not name.endswith("_s"), f"{owner}.{name}: what are these seconds?"
    signed = {"year", "month", "day", "value", "number", "line", "column", "cause", "days", "first"}
    if c_type.startswith("uint") or c_type == "size_t" or name in signed:
        return Meaning("number")
    raise SystemExit(f"{owner}.{name} ({c_type}): say in {Path(__file__).name} what it means")


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


class _Grouping:
    """Reads a function's parameters from left to right into inputs and outputs."""

    def __init__(self, function: Function, handles: set[str], structs: set[str], shapes: list[str]):
        self.function = function
        self.handles, self.structs, self.shapes = handles, structs, shapes
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
        meaning = _meaning(self.function.name, p.name, element)
        optional = p.name in _OPTIONAL.get(self.function.name, ())
        return Value(p.name, meaning, length, c_type=element, optional=optional)

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
            optional = p.name in _OPTIONAL.get(self.function.name, ())
            self.inputs.append(Value(p.name, Meaning("text"), c_type="char", optional=optional))
        else:
            assert self._follows("capacity", "needed"), self.function.name
            del self.rest[:2]
            said = re.findall(r"\b[A-Z][A-Z_]{2,}\b", self.function.doc)
            json = next((name for name in said if name in self.shapes), "")
            json = _SHAPES.get(self.function.name, json)
            self.outputs.append(Value("text", Meaning("text"), json=json, c_type="char"))


def _object_of(name: str, inputs: tuple[Value, ...], handles: list[str]) -> tuple[str, str]:
    """The handle that a function belongs to, and what it does there."""
    for handle in sorted(handles, key=len, reverse=True):
        if name.startswith(f"{handle}_"):
            return handle, name.removeprefix(f"{handle}_")
    return "", name


def _says_never(meaning: Meaning, doc: str) -> bool:
    return meaning.kind == "instant" and "PETITION_NEVER" in doc.partition("Errors:")[0]


def _given(function: Function, output: Value) -> Value:
    none = function.name in _NOTHING or _says_never(output.meaning, function.doc)
    return replace(output, none=none)


def _call(function: Function, handles: list[str], structs: set[str], shapes: list[str]) -> Call:
    grouped = _Grouping(function, {f"petition_{h}" for h in handles}, structs, shapes)
    inputs = tuple(grouped.inputs)
    outputs = tuple(_given(function, output) for output in grouped.outputs)
    owner, verb = _object_of(short(function.name), inputs, handles)
    return Call(function, owner, verb, inputs, outputs, grouped.changes)


def is_method(call: Call) -> bool:
    """Whether its first input is the object that it belongs to."""
    return bool(
        call.object and call.inputs and call.inputs[0].meaning == Meaning("handle", call.object)
    )


# -- the whole -------------------------------------------------------------------------------------


def _struct(struct: header.Struct) -> StructType:
    fields = []
    for field in struct.fields:
        if field.name in ("struct_size", "reserved"):
            continue
        c_type = field.type
        if c_type == "char":
            meaning = Meaning("text")
        elif c_type.startswith("petition_"):
            meaning = Meaning("struct", short(c_type))
        else:
            meaning = _meaning(struct.name, field.name, c_type)
        name = plain_name(field.name, meaning)
        if name != field.name and any(other.name == name for other in struct.fields):
            name += "_amount"  # as of `late_s` beside `late`, which counts
        none = _says_never(meaning, field.doc) or f"{struct.name}.{field.name}" in _NO_WORD
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


def read(path: Path = HEADER) -> Api:
    text = header.read(path)
    handles = [short(handle.name) for handle in header.handles(text)]
    structs = {struct.name for struct in header.structs(text)}
    shapes = read_shapes(path.read_text("utf-8"))
    functions = header.functions(text)
    calls = [
        _call(function, handles, structs, list(shapes))
        for function in functions
        if not function.name.endswith("_free")
    ]
    return Api(
        version(),
        tuple(header.enums(text)),
        tuple(_struct(struct) for struct in header.structs(text)),
        tuple(header.handles(text)),
        tuple(calls),
        tuple(functions),
        shapes,
    )
