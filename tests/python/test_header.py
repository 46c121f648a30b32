"""petition.h is the manual of the C API: each declaration has a comment of its own, and the header
has at least three lines of comment for two of code."""

import re
from pathlib import Path

import pytest

HEADER = Path(__file__).parents[2] / "libpetition/include/petition/petition.h"
LEAST_RATIO = 1.5
LEAST_WORDS = 4


def read():
    return HEADER.read_text("utf-8")


def declarations():
    """(comment directly before, declaration), for all that stands between comments and blank lines.

    A comment directly before has no blank line between; without one it is empty.
    """
    body = read().split('extern "C" {\n#endif\n', 1)[1].split("#ifdef __cplusplus", 1)[0]
    part = re.compile(
        r"(?P<comment>/\*.*?\*/\n)?"
        r"(?P<declared>(?:typedef|enum|#define|int32_t|void|const char \*)"
        r"(?:[^;{]|\{[^}]*\})*?(?:;|INT64_MIN)\n)",
        re.DOTALL,
    )
    # Comments that stand alone, as the titles of sections, belong to nothing.
    alone = re.sub(r"\n/\*(?:(?!\*/).)*\*/\n(?=\n)", "\n", "\n" + body, flags=re.DOTALL)
    return [(m["comment"] or "", m["declared"]) for m in part.finditer(alone)]


def words_of(comment):
    text = re.sub(r"Errors:.*", " ", comment, flags=re.DOTALL)
    return re.findall(r"\w+", text)


FUNCTIONS = {
    re.search(r"\b(petition_\w+)\(", declared)[1]: comment
    for comment, declared in declarations()
    if "(" in declared and not declared.startswith(("typedef", "enum", "#define"))
}


def test_every_function_is_found():
    without_comments = re.sub(r"/\*.*?\*/", " ", read(), flags=re.DOTALL)
    assert sorted(FUNCTIONS) == sorted(re.findall(r"\b(petition_\w+)\(", without_comments))
    assert len(FUNCTIONS) >= 164


@pytest.mark.parametrize("name", FUNCTIONS)
def test_a_function_has_a_paragraph_of_its_own(name):
    assert len(words_of(FUNCTIONS[name])) >= LEAST_WORDS


@pytest.mark.parametrize("name", [n for n in FUNCTIONS if not n.endswith("_free")])
def test_a_function_that_can_fail_names_its_errors(name):
    if name in ("petition_version", "petition_status_name"):
        return
    last = FUNCTIONS[name].split("\n *\n")[-1]
    assert last.startswith(" * Errors: ")
    assert last.endswith(".\n */\n")


def test_no_two_functions_share_a_paragraph():
    paragraphs = [" ".join(words_of(comment)) for comment in FUNCTIONS.values()]
    assert len(set(paragraphs)) == len(paragraphs)


def test_every_type_and_constant_group_is_documented():
    silent = [
        declared
        for comment, declared in declarations()
        if declared.startswith(("typedef", "enum", "#define")) and not comment
    ]
    assert silent == []


def test_every_member_is_documented():
    silent = []
    for _, declared in declarations():
        before = ""
        for line in declared.splitlines()[1:-1]:
            if re.match(r"  \w", line) and "/**<" not in line and "*/" not in before:
                silent.append(line.strip())
            before = line
    assert silent == []


def test_there_is_more_comment_than_code():
    comment = code = 0
    inside = False
    for line in filter(None, map(str.strip, read().splitlines())):
        if inside or line.startswith("/*"):
            comment += 1
            inside = "*/" not in line
        else:
            code += 1
    assert not inside
    assert comment / code >= LEAST_RATIO


def test_lines_fit():
    assert [line for line in read().splitlines() if len(line) > 100] == []
