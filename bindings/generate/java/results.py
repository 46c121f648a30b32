"""What a call takes and gives, as types of Java."""

from __future__ import annotations

from ..api import Call, Value, is_method, plain_name
from ..names import camel, pascal
from .docs import comment
from .json_records import DOCUMENTS, shape_type
from .names import member, wrapped
from .structs import java_type


def given(call: Call) -> tuple[Value, ...]:
    """The inputs beside the object."""
    return call.inputs[1:] if is_method(call) else call.inputs


def input_type(value: Value) -> str:
    one = value_type(value, boxed=bool(value.length))
    return f"List<{one}>" if value.length else one


def value_type(value: Value, boxed: bool = False) -> str:
    return java_type(value.meaning.kind, value.meaning.of, value.c_type, boxed)


def _output_type(value: Value) -> str:
    return f"List<{value_type(value, boxed=True)}>" if value.length else value_type(value)


def result_type(call: Call) -> str:
    if call.function.returns != "int32_t":
        return "String"
    if not call.outputs:
        return "void"
    if len(call.outputs) > 1:
        return f"{pascal(call.verb)}Result"
    return _output_type(call.outputs[0])


def result_name(value: Value) -> str:
    return member(plain_name(value.name, value.meaning))


def result_record(call: Call) -> str:
    parts = [f"{_output_type(one)} {result_name(one)}" for one in call.outputs]
    doc = comment([f"What {{@link #{member(call.verb)}}} gives."], 2)
    return doc + wrapped(f"public record {pascal(call.verb)}Result", parts, " {}", 2) + "\n"


def typed_json(call: Call) -> str:
    """The type of its JSON; none for a document that hosts keep as it is."""
    json = call.outputs[0].json if call.outputs else ""
    return shape_type(json) if json and json not in DOCUMENTS else ""


def local(value: Value) -> str:
    """The array that the library writes an output to."""
    return "out" if value.name == "out" else camel(plain_name(value.name, value.meaning)) + "Out"
