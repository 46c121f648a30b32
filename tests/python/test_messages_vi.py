"""Every error that people can meet at the command line has its Vietnamese, with the same values."""

import ast
import pickle
import re
import tomllib
from pathlib import Path

import pytest

import petition
from petition.cli import main
from petition.speech.vietnamese import in_vietnamese

ROOT = Path(__file__).parents[2]
PACKAGE = ROOT / "bindings" / "python" / "petition"
TABLE = tomllib.loads((PACKAGE / "speech" / "messages_vi.toml").read_text("utf-8"))
KNOWN = [*TABLE["messages"], *TABLE["phrases"]]
SLOT = re.compile(r"\{[^{}]*\}")

# -- what the C++ library says ---------------------------------------------------------------------

ROOMS = ("text", "words", "calendar", "regulation", "record", "workflow", "audit")
"""Those that the command line reaches; the C interface speaks to programmers, in English."""
TOKEN = re.compile(r'//[^\n]*|\'(?:[^\'\\]|\\.)\'|"(?P<text>(?:[^"\\]|\\.)*)"', re.DOTALL)
CALL = re.compile(r"\b(?:fail|refuse|Error|fail_\w+|refuse_\w+)\s*\(")
CONSTANT = re.compile(r"\bk(?:Expected|Mixed)\s*=\s*(?P<code>[^;]*);")
TYPES = re.compile(r"\btype_name\([^)]*\)\s*\{(?P<code>.*?)\n\}", re.DOTALL)
APART = {
    "{}: {}": "a reading and the message about its value: the table has it as I-{}: {}",
    "{}[{}]": "a place",
    "{}: events[{}]": "a place",
    "{}{}{}": "a place",
}
"""Texts among the collected that are no wording of their own, and why."""


def whole_call(text, start):
    """From the opening bracket to its closing one."""
    depth, at = 0, start
    while at < len(text):
        token = TOKEN.match(text, at)
        if token:
            at = token.end()
            continue
        depth += {"(": 1, ")": -1}.get(text[at], 0)
        at += 1
        if depth == 0:
            break
    return text[start:at]


def literals(code):
    """The texts in a piece of C++; those that stand side by side are one."""
    found, end = [], None
    for token in TOKEN.finditer(code):
        if token["text"] is None:
            continue
        text = token["text"].replace('\\"', '"')
        if end is not None and not code[end : token.start()].strip():
            found[-1] += text
        else:
            found.append(text)
        end = token.end()
    return found


def wordings_of_library():
    folders = [ROOT / "libpetition" / "src" / room for room in ROOMS]
    for folder in [*folders, ROOT / "libpetition" / "store" / "src"]:
        for file in sorted(folder.glob("*.*")):
            text = file.read_text("utf-8")
            codes = [whole_call(text, found.end() - 1) for found in CALL.finditer(text)]
            codes += [found["code"] for found in CONSTANT.finditer(text)]
            codes += [found["code"] for found in TYPES.finditer(text)]
            for code in codes:
                for literal in literals(code):
                    if " " in literal.strip() and re.search("[a-z]{2}|{}", literal):
                        yield f"{file.name}: {literal}", literal


def wordings_of_bindings():
    for file in ("case", "events", "registry"):
        text = (ROOT / "bindings" / "python" / "src" / f"{file}.cpp").read_text("utf-8")
        for found in CALL.finditer(text):
            for literal in literals(whole_call(text, found.end() - 1)):
                if re.search("[a-z]{2} [a-z]{2}", literal):
                    yield f"{file}.cpp: {literal}", literal


# -- what the package says -------------------------------------------------------------------------

RAISED = ("Error", "InvalidInput", "NotCovered", "MissingExtra")
"""A `WrongType` is the mistake of a program, never of its input."""


def said(node):
    """The text of an expression with `{}` for its values; nothing when it is no text."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value
    if isinstance(node, ast.JoinedStr):
        return "".join(
            part.value if isinstance(part, ast.Constant) else "{}" for part in node.values
        )
    return None


def wordings_of_package():
    for file in sorted(PACKAGE.rglob("*.py")):
        tree = ast.parse(file.read_text("utf-8"))
        for function in ast.walk(tree):
            if not isinstance(function, ast.FunctionDef):
                continue
            named = {
                target.id: said(each.value)
                for each in ast.walk(function)
                if isinstance(each, ast.Assign)
                for target in each.targets
                if isinstance(target, ast.Name)
            }
            for call in ast.walk(function):
                if not isinstance(call, ast.Call) or len(call.args) < 2:
                    continue
                if not isinstance(call.func, ast.Name) or call.func.id not in RAISED:
                    continue
                message = call.args[1]
                text = said(message)
                if text is None and isinstance(message, ast.Name):
                    text = named.get(message.id)
                if text:
                    yield f"{file.name}: {text}", text


WORDINGS = dict([*wordings_of_library(), *wordings_of_bindings(), *wordings_of_package()])


@pytest.mark.parametrize("wording", WORDINGS.values(), ids=WORDINGS)
def test_every_wording_has_its_vietnamese(wording):
    if wording in APART:
        return
    plain = SLOT.sub("{}", wording).strip()
    assert any(
        plain in SLOT.sub("{}", known.replace("{{", "{").replace("}}", "}")) for known in KNOWN
    )


def test_wordings_are_found():
    """What collects them goes blind when the code is written otherwise: so many are there."""
    assert len(WORDINGS) > 150
    for known in ("`{}` is missing", "this must be {}, not {}", "the event {} has no DTSTART"):
        assert known in WORDINGS.values()


@pytest.mark.parametrize("en", KNOWN)
def test_the_values_of_a_wording_are_kept(en):
    vi = TABLE["messages"].get(en) or TABLE["phrases"][en]
    slots = len(re.findall(r"(?<!\{)\{(?:date|names)?\}(?!\})", en))
    used = re.findall(r"(?<!\{)\{(\d*)\}(?!\})", vi)
    places = {int(number) if number else n for n, number in enumerate(used)}
    assert places == set(range(slots)), en
    if en in TABLE["messages"]:
        values = [f"v{n}" for n in range(slots)]
        assert in_vietnamese(en.replace("{names}", "{}").format(*values)) == vi.format(*values)


def test_a_message_within_a_message_is_said_in_vietnamese():
    told = 'I-16: the word "x" is unknown; taken are: recorded, occurred'
    assert in_vietnamese(told) == 'I-16: không có từ "x"; có thể dùng: recorded, occurred'
    # Words that somebody has to write stay as they are, though one of them is a wording as well.
    told = 'the word "x" is unknown; taken are: time, case'
    assert in_vietnamese(told) == 'không có từ "x"; có thể dùng: time, case'
    told = "not well-formed JSON: unexpected '}'; expected string literal"
    assert in_vietnamese(told) == "sai cú pháp JSON: gặp '}' ở chỗ phải là chuỗi"
    told = "`levels.limit` must be a text in quotes, not an integer"
    assert in_vietnamese(told) == (
        "`levels.limit` phải là văn bản trong dấu ngoặc kép, không phải số nguyên"
    )
    told = (
        "no regulation is in force at 2020; there are: `a 1` 2021-01-01 to 2021-02-01, "
        "`b` from 2022-01-01"
    )
    assert in_vietnamese(told) == (
        "không có quy chế nào có hiệu lực lúc 2020; có: "
        "`a 1` từ 2021-01-01 đến 2021-02-01, `b` từ 2022-01-01"
    )


def test_an_unknown_message_is_not_guessed():
    assert in_vietnamese("something else went wrong") is None


RATED = petition.Event(
    "e1",
    petition.Actor(petition.Role.PETITIONER),
    petition.Rated("satisfied"),
    petition.instant("2026-11-23T16:00:00+07:00"),
)
"""Art. 14: refused where there is no answer yet."""


def test_a_refusal_inside_an_error_is_told_in_the_language_of_the_user(tmp_path, capsys):
    file = tmp_path / "refused.jsonl"
    file.write_text(petition.Record("PA-1", (RATED,)).to_json(), "utf-8")
    (refusal,) = petition.Engine.builtin().submit(petition.Case("PA-1"), RATED).refusals
    for lang, told in (("vi", refusal.requirement.vi), ("en", refusal.requirement.en)):
        with pytest.raises(SystemExit) as ended:
            main(["record", "seal", str(file), "--lang", lang])
        assert ended.value.code == 2
        said = capsys.readouterr().err
        assert told in said
        assert ("bị từ chối" in said, "is refused" in said) == (lang == "vi", lang == "en")


def test_such_an_error_has_both_texts_wherever_it_goes():
    with pytest.raises(petition.Error) as raised:
        petition.Engine.builtin().load(petition.Record("PA-1", (RATED,)))
    again = pickle.loads(pickle.dumps(raised.value))
    assert again.text == raised.value.text
    assert again.text.en == again.message and "bị từ chối: " in again.text.vi
