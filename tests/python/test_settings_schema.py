"""The JSON Schema of profiles and mappings: what is read keeps it, what it refuses is not read."""

import json
import random
import re
import sys
import tomllib
from datetime import date
from pathlib import Path

import jsonschema
import pytest
import some_logs
from broken_values import broken
from test_logs_mapping import WHOLE
from test_profile_guide import FOLDER, GUIDES, section_names, without

import petition
from petition import ErrorCode, Regulation
from petition.logs import Mapping, guess_mapping

ROOT = Path(__file__).parents[2]
SHAPES = {"PROFILE": Regulation.parse, "MAPPING": Mapping.parse}
FORM = {ErrorCode.UNKNOWN_KEY, ErrorCode.MISSING_KEY, ErrorCode.WRONG_TYPE}


@pytest.fixture(scope="module", name="toml")
def writer():
    sys.path.insert(0, str(ROOT / "tests" / "capi"))
    return __import__("settings_forms").toml


def validator(shape):
    schema = json.loads(petition.json_schema(shape))
    jsonschema.Draft202012Validator.check_schema(schema)
    return jsonschema.Draft202012Validator(schema)


VALIDATORS = {shape: validator(shape) for shape in SHAPES}


def as_json(value):
    """A tree of TOML as one of JSON, whose dates are texts."""
    if isinstance(value, dict):
        return {key: as_json(inner) for key, inner in value.items()}
    if isinstance(value, list):
        return [as_json(inner) for inner in value]
    return value.isoformat() if isinstance(value, date) else value


def errors(shape, tree):
    return [error.message for error in VALIDATORS[shape].iter_errors(as_json(tree))]


def of_guide(name):
    """The profile that the guide comes to."""
    toml = Regulation.builtin_toml()
    guide = (FOLDER / name).read_text("utf-8")
    for block in re.findall(r"```toml\n(.*?)```", guide, re.DOTALL):
        toml = without(toml, section_names(block)) + "\n" + block
    return toml


def drafted(tmp_path):
    path = tmp_path / "log.csv"
    rows = [some_logs.HEADINGS, *some_logs.ROWS]
    path.write_text("\n".join(",".join(f'"{cell}"' for cell in row) for row in rows), "utf-8")
    return guess_mapping([path], "vi")


PROFILES = {name: Regulation.builtin_toml(name) for name in Regulation.builtin_names()}
PROFILES |= {name: of_guide(name) for name in GUIDES}
MAPPINGS = {"whole": WHOLE, "small": some_logs.MAPPING}
MAPPINGS |= {
    f"{path.name} {number}": block
    for path in sorted(ROOT.glob("**/audit*.md"))
    if ".venv" not in path.parts and "build" not in path.parts
    for number, block in enumerate(re.findall(r"```toml\n(.*?)```", path.read_text("utf-8"), re.S))
    if "[columns]" in block
}
ALL = [("PROFILE", name) for name in PROFILES] + [("MAPPING", name) for name in MAPPINGS]


@pytest.mark.parametrize(("shape", "name"), ALL)
def test_what_is_read_keeps_it(shape, name):
    text = {**PROFILES, **MAPPINGS}[name]
    SHAPES[shape](text)
    assert errors(shape, tomllib.loads(text)) == []


def test_a_drafted_mapping_keeps_it(tmp_path):
    text = drafted(tmp_path)
    Mapping.parse(text)
    assert errors("MAPPING", tomllib.loads(text)) == []


# Dates are texts in JSON, so that a date for a text is not seen there.
OTHERS = [7, "qqqqqq", True, [], {}, [7], {"q": 1}]


def code_of(shape, text):
    try:
        SHAPES[shape](text)
    except petition.InvalidInput as error:
        return error.code if error.code in FORM else None, error.message
    return None, ""


MUTATED = [("PROFILE", "gia-lai"), ("PROFILE", "da-nang"), ("MAPPING", "whole")]


@pytest.mark.parametrize(("shape", "name"), MUTATED)
def test_reader_and_schema_agree_on_the_form(shape, name, toml):
    chance = random.Random(name)
    whole = tomllib.loads({**PROFILES, **MAPPINGS}[name])
    refused = 0
    for _ in range(300):
        made = broken(chance, whole, OTHERS, "qqqqqq")
        code, message = code_of(shape, toml(made))
        found = errors(shape, made)
        if not message:
            assert not found, made
        if code is not None and not apart(message):
            assert found, (code, message)
        refused += bool(found)
    assert refused > 100


def apart(message):
    """What the schema does not say: what a value asks for elsewhere."""
    return " so it needs a `limit`" in message or "needs `valid_until`" in message


def test_one_shape_or_all():
    assert json.loads(petition.json_schema("PROFILE"))["anyOf"] == [{"$ref": "#/$defs/PROFILE"}]
    with pytest.raises(petition.InvalidInput, match="there are: .*RECORD"):
        petition.json_schema("RECORDS")
