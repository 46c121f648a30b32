"""What is made of petition.h: the list of the API, the header for loaders, and every binding."""

import json
import re
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT / "bindings"))

from generate import __main__ as generate  # noqa: E402
from generate import api as reader  # noqa: E402

API = ROOT / "libpetition" / "data" / "api"
LIST = json.loads((API / "petition_api.json").read_text("utf-8"))
HEADER = (ROOT / "libpetition/include/petition/petition.h").read_text("utf-8")
CODE = re.sub(r"/\*.*?\*/", "", HEADER, flags=re.DOTALL)


def test_what_is_made_is_as_it_would_be_made_now():
    assert generate.differing() == []


def test_the_list_has_every_function_constant_and_field():
    names = {function["name"] for function in LIST["functions"]}
    assert names == set(re.findall(r"\b(petition_\w+)\(", CODE))
    constants = [one for enum in LIST["enums"] for one in enum["constants"]]
    assert {one["name"] for one in constants} == set(re.findall(r"(PETITION_\w+) = -?\d", CODE))
    for one in constants:
        assert re.search(rf"\b{one['name']} = {one['value']}\b", CODE)
    fields = [field for struct in LIST["structs"] for field in struct["fields"]]
    bodies = re.findall(r"typedef struct \w+ \{(.*?)\n\}", CODE, flags=re.DOTALL)
    kept = sum(body.count(";") - len(re.findall(r"struct_size|reserved", body)) for body in bodies)
    assert len(fields) == kept > 150


def test_the_list_says_what_everything_is():
    assert all(function["doc"] for function in LIST["functions"])
    assert all(
        enum["doc"] and all(one["doc"] for one in enum["constants"]) for enum in LIST["enums"]
    )
    enums = {enum["name"] for enum in LIST["enums"]}
    structs = {struct["name"] for struct in LIST["structs"]}
    handles = {handle["name"] for handle in LIST["handles"]}
    of = {"word": enums, "bits": enums, "struct": structs, "handle": handles}
    for function in LIST["functions"]:
        for value in function.get("inputs", []) + function.get("outputs", []):
            assert value["of"] in of[value["is"]] if value["is"] in of else "of" not in value


def test_each_parameter_of_a_call_is_an_input_an_output_or_a_size():
    sizes = {"err", "buffer", "capacity", "needed", "count"}
    for call in reader.read().calls:
        said = {value.name for value in call.inputs + call.outputs}
        for parameter in call.function.parameters:
            known = said | sizes
            size_of = re.sub(r"_(size|count)$", "", parameter.name)
            assert {parameter.name, size_of, f"{size_of}s"} & known, (call.name, parameter.name)


def test_what_speaks_json_says_which_shape():
    shapes = reader.read().shapes
    for call in reader.read().calls:
        if call.name.endswith("_json") and "event" not in call.name:
            assert call.outputs[0].json in shapes, call.name


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
