"""What is made of the headers: the lists of the APIs, the header for loaders, every binding."""

import json
import re
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT / "bindings"))

from generate import __main__ as generate  # noqa: E402
from generate import api as reader  # noqa: E402

API = ROOT / "libpetition" / "data" / "api"
LIST = json.loads((API / "petition_api.json").read_text("utf-8"))
LISTS = pytest.mark.parametrize("source", [reader.PETITION, reader.STORE], ids=lambda s: s.library)


def list_of(source: reader.Source) -> dict:
    return json.loads(source.list.read_text("utf-8"))


def names(source: reader.Source, part: str) -> set[str]:
    """Of enumerations, structs or handles, with those of the header that it stands on."""
    below = names(source.base, part) if source.base else set()
    return below | {one["name"] for one in list_of(source)[part]}


def test_what_is_made_is_as_it_would_be_made_now():
    assert generate.differing() == []


@LISTS
def test_the_list_has_every_function_constant_and_field(source: reader.Source):
    listed = list_of(source)
    code = re.sub(r"/\*.*?\*/", "", source.header.read_text("utf-8"), flags=re.DOTALL)
    functions = {function["name"] for function in listed["functions"]}
    assert functions == set(re.findall(r"\b(petition_\w+)\(", code))
    constants = [one for enum in listed["enums"] for one in enum["constants"]]
    assert {one["name"] for one in constants} == set(re.findall(r"(PETITION_\w+) = -?\d", code))
    for one in constants:
        assert re.search(rf"\b{one['name']} = {one['value']}\b", code)
    fields = [field for struct in listed["structs"] for field in struct["fields"]]
    bodies = re.findall(r"typedef struct \w+ \{(.*?)\n\}", code, flags=re.DOTALL)
    kept = sum(body.count(";") - len(re.findall(r"struct_size|reserved", body)) for body in bodies)
    assert len(fields) == kept > (10 if source.base else 150)


@LISTS
def test_the_list_says_what_everything_is(source: reader.Source):
    listed = list_of(source)
    assert all(function["doc"] for function in listed["functions"])
    assert all(
        enum["doc"] and all(one["doc"] for one in enum["constants"]) for enum in listed["enums"]
    )
    enums = names(source, "enums")
    structs, handles = names(source, "structs"), names(source, "handles")
    of = {"word": enums, "bits": enums, "struct": structs, "handle": handles}
    for function in listed["functions"]:
        for value in function.get("inputs", []) + function.get("outputs", []):
            assert value["of"] in of[value["is"]] if value["is"] in of else "of" not in value


@LISTS
def test_each_parameter_of_a_call_is_an_input_an_output_or_a_size(source: reader.Source):
    sizes = {"err", "buffer", "capacity", "needed", "count"}
    for call in reader.read(source).calls:
        said = {value.name for value in call.inputs + call.outputs}
        for parameter in call.function.parameters:
            known = said | sizes
            size_of = re.sub(r"_(size|count)$", "", parameter.name)
            assert {parameter.name, size_of, f"{size_of}s"} & known, (call.name, parameter.name)


@LISTS
def test_what_speaks_json_says_which_shape(source: reader.Source):
    shapes = {name for one in reader.read(source).whole for name in one.shapes}
    for call in reader.read(source).calls:
        if call.name.endswith("_json") and "event" not in call.name:
            assert call.outputs[0].json in shapes, call.name


def test_what_may_be_left_out_says_what_is_given_then():
    header = reader.STORE.header.read_text("utf-8")
    assert "#define PETITION_STORE_ANY INT64_C(-1)" in header
    left_out = {
        (function["name"].removeprefix("petition_store_"), value["name"]): value["absent"]
        for function in list_of(reader.STORE)["functions"]
        for value in function.get("inputs", [])
        if "absent" in value
    }
    assert left_out == {
        ("submit", "expected"): -1,
        ("advance", "expected"): -1,
        ("find", "position"): 0,
    }


def test_a_loader_reads_the_declarations():
    import cffi

    ffi = cffi.FFI()
    ffi.cdef((API / "petition_ffi.h").read_text("utf-8"))
    assert ffi.sizeof("petition_error") == 704
    assert ffi.typeof("petition_verdict_info").fields[1][0] == "outcome"
    library = ffi.dlopen(None)
    for name in ("PETITION_ROLE_OFFICE", "PETITION_E_STALE", "PETITION_LANG_EN"):
        constant = next(
            one for enum in LIST["enums"] for one in enum["constants"] if one["name"] == name
        )
        assert getattr(library, name) == constant["value"]
