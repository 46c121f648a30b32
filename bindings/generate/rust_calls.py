"""The objects and functions of the Rust binding, each a call of C made safe."""

from __future__ import annotations

from .api import Api, Call, Value, is_method, plain_name, short
from .names import pascal as camel
from .rust_text import WIDTH, Docs, commented, identifier, listed
from .rust_types import INPUTS, OPENING, from_c, rust_type

DOCUMENTS = {"RECORD", "EVENT", "RECEIPT", "HEAD", "INCLUSION_PROOF", "OLDER_RECORD"}
"""What hosts keep byte for byte: text, never parsed."""

CHANGING = {"case", "sweep"}


def _name(value: Value) -> str:
    return identifier(plain_name(value.name, value.meaning))


def _is_mutable(call: Call, value: Value) -> bool:
    """Whether the call changes that handle."""
    parameter = next(p for p in call.function.parameters if p.name == value.name)
    return not parameter.type.startswith("const ")


# -- inputs ----------------------------------------------------------------------------------------


def _input_type(call: Call, value: Value) -> str:
    kind = value.meaning.kind
    if kind == "text":
        return "Option<&str>" if value.optional else "&str"
    if kind == "bytes":
        return "&[u8]"
    plain = "i32" if kind == "offset" else rust_type(value.meaning, value.c_type)
    if kind == "handle":
        one = f"&mut {plain}" if _is_mutable(call, value) else f"&{plain}"
        return f"&[{one}]" if value.length else one
    if value.length:
        return f"&[{plain}]"
    return f"Option<{plain}>" if value.optional else plain


def _parameter(call: Call, value: Value) -> str:
    name = f"{_name(value)}_s" if value.meaning.kind == "offset" else _name(value)
    return f"{name}: {_input_type(call, value)}"


def _arguments(call: Call, value: Value) -> list[str]:
    """What is passed to C for an input."""
    name, kind = _name(value), value.meaning.kind
    if is_method(call) and value is call.inputs[0]:
        return ["self.as_ptr()"]
    if kind in ("text", "bytes"):
        cast = ".cast()" if kind == "text" else ""
        if value.optional:
            return [f"text_ptr({name})", f"{name}.map_or(0, str::len)"]
        return [f"{name}.as_ptr(){cast}", f"{name}.len()"]
    if kind == "handle":
        return [f"{name}.as_ptr()", f"{name}.len()"] if value.length else [f"{name}.as_ptr()"]
    if value.length:
        cast = ".cast()" if kind in ("instant", "seconds", "date") else ""
        return [f"{name}.as_ptr(){cast}"]
    return [_scalar(call, value, name)]


def _scalar(call: Call, value: Value, name: str) -> str:
    kind = value.meaning.kind
    if kind == "instant":
        return f"or_never({name})" if value.optional else f"{name}.unix()"
    if kind == "struct":
        assert value.meaning.of in INPUTS, f"{call.name}: {value.name} is an input now"
        return f"&{name}.to_c()"
    of = {"seconds": ".get()", "date": ".days()", "word": ".number()", "offset": "_s"}
    return f"{name}{of.get(kind, '')}"


# -- outputs ---------------------------------------------------------------------------------------


def _text_type(call: Call, value: Value) -> str:
    if not value.json or value.json in DOCUMENTS:
        return "String"
    shape = f"json::{camel(value.json)}"
    return f"Json<Option<{shape}>>" if "or `null`" in call.function.doc else f"Json<{shape}>"


def _is_typed(call: Call, value: Value) -> bool:
    return _text_type(call, value).startswith("Json")


def _output_type(call: Call, value: Value) -> str:
    kind = value.meaning.kind
    if kind == "text":
        return _text_type(call, value)
    if kind == "static":
        return "&'static str"
    plain = rust_type(value.meaning, value.c_type)
    plain = f"Option<{plain}>" if value.none else plain
    return f"Vec<{plain}>" if value.length else plain


def _read(call: Call, value: Value, raw: str) -> str:
    """The expression for what people see of an output, of an array for one element."""
    kind = value.meaning.kind
    if kind == "static":
        return f"static_text({raw})"
    if kind == "handle":
        name = camel(value.meaning.of)
        return f"{name}::maybe({raw})" if value.none else f"{name}::made({raw})"
    if kind == "instant" and value.none:
        return f"instant({raw})"
    return from_c(value.meaning, value.c_type, raw)


def _mapping(call: Call, value: Value) -> str:
    """How each element of an array is read: a function, or none when it is as it is."""
    read = _read(call, value, "one")
    if read == "one":
        return ""
    if read.endswith("(one)"):
        return read.removesuffix("(one)")
    return read.removesuffix("(&one)") if read.endswith("(&one)") else f"|one| {read}"


def _statuses(call: Call) -> Value | None:
    """The output that has the status of each element."""
    return next((v for v in call.outputs if v.name == "status" and v.length), None)


def _returns(call: Call) -> str:
    told = [v for v in call.outputs if v.length == "told"]
    if _statuses(call):
        value = told[0] if told else call.outputs[0]
        one = _output_type(call, value)
        return f"Vec<Each<{one if told else one[4:-1]}>>"
    types = [_output_type(call, value) for value in call.outputs]
    return types[0] if len(types) == 1 else f"({', '.join(types)})"


def _zero(value: Value) -> str:
    if value.meaning.kind == "handle":
        return "ptr::null_mut()"
    if value.meaning.kind == "static":
        return "ptr::null()"
    return f"sys::{value.c_type}::default()" if value.meaning.kind == "struct" else "0"


# -- the body of a function ------------------------------------------------------------------------


class _Body:
    """The lines between the braces of a function."""

    def __init__(self, call: Call, indent: int) -> None:
        self.call, self.indent = call, indent
        self.told = next((v for v in call.outputs if v.length == "told"), None)
        self.text = next((v for v in call.outputs if v.meaning.kind == "text"), None)
        self.plain = [v for v in call.outputs if v not in (self.told, self.text)]
        self.arrays = [v for v in call.inputs if v.length == "count"]

    def lines(self) -> str:
        before = self._handles() + self._counts() + self._places()
        return before + self._ask() + (self._give() if self.call.outputs else "")

    def _line(self, text: str) -> str:
        return f"{' ' * self.indent}{text}\n"

    def _handles(self) -> str:
        """Arrays of objects become arrays of pointers."""
        own = [_name(v) for v in self.call.inputs if v.length == "own"]
        pointers = "iter().map(|one| one.as_ptr().cast_const()).collect();"
        return "".join(self._line(f"let {name}: Vec<_> = {name}.{pointers}") for name in own)

    def _counts(self) -> str:
        if not self.arrays:
            return ""
        first = _name(self.arrays[0])
        same = "".join(
            self._line(f'same_length("{_name(v)}", {_name(v)}.len(), count)?;')
            for v in self.arrays[1:]
        )
        return self._line(f"let count = {first}.len();") + same

    def _places(self) -> str:
        lengths = {"count": "count", "count + 1": "count + 1"}
        return "".join(
            self._line(
                f"let mut {_place(v)} = "
                + (f"vec![0; {lengths[v.length]}];" if v.length in lengths else f"{_zero(v)};")
            )
            for v in self.plain
        )

    def _ask(self) -> str:
        arguments = self._passed()
        if self.text:
            head = "text(|buffer, capacity, needed, err"
            if _is_typed(self.call, self.text):
                return self._closure(head, arguments, "let text = ")
            return self._closure(head, arguments, tail=")")
        if self.told:
            let = f"let {_place(self.told)} = "
            return self._closure("array(|items, capacity, told, err", arguments, let)
        if not self.call.outputs:
            return self._closure("done(|err", arguments, tail=")")
        return self._closure("done(|err", arguments)

    def _closure(self, head: str, arguments: list[str], let: str = "", tail: str = ")?;") -> str:
        call = f"sys::{self.call.name}"
        one = f"{let}{head}| unsafe {{ {call}({', '.join(arguments)}) }}{tail}"
        if self.indent + len(one) <= WIDTH:
            return self._line(one)
        inner = listed(call, arguments, "\n", self.indent + 4)
        return self._line(f"{let}{head}| unsafe {{") + inner + self._line("}" + tail)

    def _passed(self) -> list[str]:
        """The arguments, in the order of the parameters of C."""
        by_name = {v.name: v for v in self.call.inputs + self.call.outputs}
        passed: list[str] = []
        parameters = list(self.call.function.parameters)
        while parameters:
            name = parameters.pop(0).name
            value = by_name.get(name)
            if value and value in self.call.inputs:
                arguments = _arguments(self.call, value)
                passed += arguments
                del parameters[: len(arguments) - 1]
            elif value and value is self.told:
                passed += ["items", "capacity", "told"]
                del parameters[:2]
            elif value:
                place = _place(value)
                passed.append(f"{place}.as_mut_ptr()" if value.length else f"&mut {place}")
            else:
                passed.append(name)  # buffer, capacity, needed, count, err
        return passed

    def _give(self) -> str:
        call = self.call
        if self.text:
            typed = _is_typed(call, self.text)
            return self._line("Ok(Json::new(text))") if typed else ""
        statuses = _statuses(call)
        if statuses:
            return self._line(f"Ok({self._each(statuses)})")
        if self.told:
            mapping = _mapping(call, self.told)
            collected = _collected(mapping, self.told) if mapping else ""
            return self._line(f"Ok({_place(self.told)}{collected})")
        read = [_read(call, v, _place(v)) for v in self.plain]
        return self._line(f"Ok({read[0] if len(read) == 1 else '(' + ', '.join(read) + ')'})")

    def _each(self, statuses: Value) -> str:
        """The outcome of each element, from the arrays of values and statuses."""
        if self.told:
            mapping = _mapping(self.call, self.told) or "Clone::clone"
            return f"each_slice(&status, &first, &{_place(self.told)}, {mapping})"
        value = next(v for v in self.plain if v is not statuses)
        return f"each(&status, &{_place(value)}, {_mapping(self.call, value) or '|one| one'})"


def _place(value: Value) -> str:
    return identifier(value.name)


def _collected(mapping: str, value: Value) -> str:
    iterated = ".iter()" if value.meaning.kind == "struct" else ".into_iter()"
    return f"{iterated}.map({mapping}).collect()"


# -- functions and objects -------------------------------------------------------------------------


def _returns_static(call: Call) -> bool:
    return call.function.returns.startswith("const char")


def _static(call: Call, docs: Docs) -> str:
    """One of the two functions that return a static text: NULL only for what was given."""
    parameters = [_parameter(call, value) for value in call.inputs]
    arguments = [a for value in call.inputs for a in _arguments(call, value)]
    returned = f"unsafe {{ sys::{call.name}({', '.join(arguments)}) }}"
    returns = "Option<&'static str>" if call.inputs else "&'static str"
    read = "maybe_static_text" if call.inputs else "static_text"
    return (
        commented(docs.of(call.function.doc, call))
        + listed(f"pub fn {call.verb}", parameters, f" -> {returns} {{\n", 0)
        + f"    {read}({returned})\n}}\n"
    )


def _function(call: Call, docs: Docs, indent: int) -> str:
    if _returns_static(call):
        return _static(call, docs)
    values = list(call.inputs)
    parameters = []
    if is_method(call):
        parameters.append("&mut self" if _is_mutable(call, values.pop(0)) else "&self")
    parameters += [_parameter(call, value) for value in values]
    returns = f"Result<{_returns(call)}>" if call.outputs else "Result<()>"
    return (
        commented(docs.of(call.function.doc, call), indent)
        + listed(f"pub fn {identifier(call.verb)}", parameters, f" -> {returns} {{\n", indent)
        + _Body(call, indent + 4).lines()
        + f"{' ' * indent}}}\n"
    )


_SAFETY = """\
// SAFETY of each call: what it is given is borrowed while it runs, a length is that of its own
// array, and what is written to is of the type that petition.h says.

"""


def _of(api: Api, name: str) -> list[Call]:
    return [call for call in api.calls if call.object == name]


def _handle(name: str, doc: str, docs: Docs) -> str:
    threads = (
        "Reading it from several threads is safe; what changes it takes `&mut`."
        if name in CHANGING
        else "Any number of threads may use it at once."
    )
    doc = commented(docs.of(doc) + "\n\n" + threads, 4)
    return f"{doc}    {camel(name)} petition_{name} petition_{name}_free\n"


def handles(api: Api, docs: Docs) -> str:
    """The objects with their methods."""
    declared = "".join(_handle(short(one.name), one.doc, docs) for one in api.handles)
    parts = []
    for one in api.handles:
        methods = "\n".join(_function(call, docs, 4) for call in _of(api, short(one.name)))
        parts.append(f"impl {camel(short(one.name))} {{\n{methods}}}\n")
    return (
        f"//! The objects of the library. {OPENING}\n\n{_SAFETY}"
        "use crate::call::{array, done, each, each_slice, same_length, static_text, text, "
        "text_ptr, Each};\n"
        "use crate::error::Result;\nuse crate::handle::handles;\n"
        "use crate::json::{self, Json};\nuse crate::structs::*;\nuse crate::sys;\n"
        "use crate::values::{instant, or_never, Bits, Date, Instant, Seconds};\n"
        "use crate::words::*;\nuse std::ptr;\n\n"
        f"handles! {{\n{declared}}}\n\n" + "\n".join(parts)
    )


def functions(api: Api, docs: Docs) -> str:
    """What needs no object."""
    made = "\n".join(_function(call, docs, 0) for call in _of(api, ""))
    return (
        f"//! The functions that need no object. {OPENING}\n\n{_SAFETY}"
        "use crate::call::{done, maybe_static_text, static_text, text};\n"
        "use crate::error::Result;\nuse crate::json::{self, Json};\nuse crate::structs::*;\n"
        "use crate::sys;\nuse crate::values::{Date, Instant, Seconds};\nuse crate::words::*;\n"
        f"use std::ptr;\n\n{made}"
    )


# -- the test that nothing is missing --------------------------------------------------------------


def surface(api: Api) -> str:
    """A test that names every function of the library and where it is reached."""
    calls = {call.name: call for call in api.calls}
    rows = []
    for function in api.functions:
        call = calls.get(function.name)
        if not call:
            owner = short(function.name.removesuffix("_free"))
            path = f"drop::<petition::{camel(owner)}>"
        else:
            owner = f"petition::{camel(call.object)}" if call.object else "petition"
            path = f"{owner}::{identifier(call.verb)}"
        rows.append(f"    {function.name} => {path},\n")
    return (
        f"//! Every function of the library is reached by the binding. {OPENING}\n\n"
        "mod common;\n\n"
        "macro_rules! reached {\n"
        "    ($($symbol:ident => $path:expr,)*) => {\n"
        "        [$({\n"
        "            let _ = $path;\n"
        "            (stringify!($symbol), petition::sys::$symbol as *const ())\n"
        "        }),*]\n"
        "    };\n"
        "}\n\n"
        "#[test]\nfn every_function_is_reached_and_resolves() {\n"
        "    let reached = reached! {\n" + "".join(f"    {row}" for row in rows) + "    };\n"
        "    let names: Vec<_> = reached.iter().map(|one| one.0.to_string()).collect();\n"
        "    assert_eq!(names, common::functions_of_the_api());\n"
        "    assert!(reached.iter().all(|one| !one.1.is_null()));\n"
        "}\n"
    )
