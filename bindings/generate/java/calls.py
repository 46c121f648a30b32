"""Handles as closable classes with a method for each call, and Petition.java with the rest."""

from __future__ import annotations

from ..api import Api, Call, is_method, short
from ..header import Handle
from . import bodies
from .docs import Docs, comment
from .names import STATIC_CLASS, member, owner, parameter, source, type_name, wrapped
from .results import (
    given,
    input_type,
    result_record,
    result_type,
    typed_json,
)

_CLOSES = "Close it when done; if it is not closed, that happens after it became unreachable."
_SHARED = "May be shared between threads."
_UNSHARED = "May be read by many threads while none changes it."


def files(api: Api, docs: Docs) -> dict[str, str]:
    made = {type_name(short(one.name)): _handle(one, api, docs) for one in api.handles}
    return made | {STATIC_CLASS: _statics(api, docs)}


def _handle(handle: Handle, api: Api, docs: Docs) -> str:
    name = type_name(short(handle.name))
    calls = sorted((call for call in api.calls if owner(call) == name), key=is_method)
    body = comment([docs.plain(handle.doc), f"{_shared(handle)} {_CLOSES}".strip()])
    body += f"public final class {name} extends Handle {{\n"
    body += f"  {name}(long address) {{\n    super(address, Library::{handle.name}_free);\n  }}\n"
    body += "".join(f"\n{part}" for call in calls for part in _members(call, docs))
    return source(f"The handle {handle.name} and its functions.", body + "}\n")


def _shared(handle: Handle) -> str:
    if "threads" in handle.doc:
        return ""
    return _SHARED if "Immutable" in handle.doc else _UNSHARED


def _statics(api: Api, docs: Docs) -> str:
    calls = [call for call in api.calls if not call.object]
    body = comment(["The functions that belong to no object."])
    body += f"public final class {STATIC_CLASS} {{\n  private {STATIC_CLASS}() {{}}\n"
    body += "".join(f"\n{part}" for call in calls for part in _members(call, docs))
    return source("The functions of petition.h without a handle.", body + "}\n")


def _members(call: Call, docs: Docs) -> list[str]:
    """The methods of a call, and the record of what it gives where that is more than one thing."""
    if call.verb == "new":
        return [_constructor(call, docs), _method(call, docs)]
    found = [result_record(call)] if len(call.outputs) > 1 else []
    return [*found, *_json_method(call, docs), _method(call, docs), *_without_where(call, docs)]


def _doc(call: Call, docs: Docs) -> str:
    told = tuple(one.name for one in call.outputs)
    parts = [docs.plain(part, told) for part in call.function.doc.split("\n\n")]
    errors = [part for part in parts if part.startswith("Errors: ")]
    rest = [part for part in parts if part not in errors]
    tags = [
        one.replace("Errors:", "@throws PetitionException").replace("common ones", "common errors")
        for one in errors
    ]
    return comment([*rest, *_about_many(call), *tags], 2)


def _about_many(call: Call) -> list[str]:
    """What an element is that could not be computed."""
    per_element = [one.name for one in call.outputs if one.length == "count"]
    many = "status" in per_element and len(per_element) > 1
    return ["An element whose status is not {@link Status#OK} is {@code null}."] if many else []


def parameters(call: Call) -> list[str]:
    """As they are declared, without the object itself."""
    return [f"{input_type(one)} {parameter(one)}" for one in given(call)]


def _names(call: Call) -> list[str]:
    return [parameter(one) for one in given(call)]


def _constructor(call: Call, docs: Docs) -> str:
    head = wrapped(f"public {owner(call)}", parameters(call), " {", 2)
    made = wrapped("make", _names(call), "", 0)
    return f"{_doc(call, docs)}{head}\n    this({made});\n  }}\n"


def _method(call: Call, docs: Docs) -> str:
    if call.verb == "new":
        head = wrapped("private static long make", parameters(call), " {", 2)
        return f"{head}\n{bodies.body(call, bare=True)}  }}\n"
    name = member(call.verb) + ("Text" if typed_json(call) else "")
    doc = _doc(call, docs)
    if typed_json(call):
        doc = comment([f"The text of {{@link #{member(call.verb)}}} as it is, byte for byte."], 2)
    return f"{doc}{_head(call, name, result_type(call))}\n{bodies.body(call)}  }}\n"


def _head(call: Call, name: str, returns: str) -> str:
    static = "" if is_method(call) else "static "
    return wrapped(f"public {static}{returns} {name}", parameters(call), " {", 2)


def _json_method(call: Call, docs: Docs) -> list[str]:
    """The text read into the records of its shape."""
    of = typed_json(call)
    if not of:
        return []
    name = member(call.verb)
    text = wrapped(f"{name}Text", _names(call), "", 0)
    read = "readList" if of.startswith("List<") else "read"
    element = of.removeprefix("List<").removesuffix(">")
    body = f"    return Json.{read}({text}, {element}.class);\n"
    return [f"{_doc(call, docs)}{_head(call, name, of)}\n{body}  }}\n"]


def _without_where(call: Call, docs: Docs) -> list[str]:
    """The name of the text in errors may be left out."""
    if not call.inputs or call.inputs[-1].name != "where":
        return []
    name, names = member(call.verb), [*_names(call)[:-1], "null"]
    static = "" if is_method(call) else "static "
    declared = parameters(call)[:-1]
    head = wrapped(f"public {static}{result_type(call)} {name}", declared, " {", 2)
    link = f"{{@link #{name}}} with the usual {{@code where}}."
    return [f"{comment([link], 2)}{head}\n    return {name}({', '.join(names)});\n  }}\n"]
