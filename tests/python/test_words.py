"""The enumerations are those of C++ and of the C header, number for number."""

import pickle
import re
from pathlib import Path

import pytest

import petition
from petition import _core, words

HEADER = Path(__file__).parents[2] / "libpetition" / "include" / "petition" / "petition.h"
PREFIXES = {
    "Role": "ROLE",
    "Kind": "KIND",
    "Position": "POSITION",
    "Commitment": "COMMITMENT",
    "Publication": "PUBLICATION",
    "Matter": "MATTER",
    "DeclineReason": "DECLINE_REASON",
    "ReferralGround": "REFERRAL_GROUND",
    "WithholdingGround": "WITHHOLDING_GROUND",
    "ClockStart": "CLOCK_START",
    "Period": "PERIOD",
    "Outcome": "OUTCOME",
    "Owed": "OWED",
    "Fate": "FATE",
    "Standing": "STANDING",
    "NoticeKind": "NOTICE_KIND",
    "NoticeChannel": "NOTICE_CHANNEL",
    "RefusalCode": "REFUSAL",
    "DeviationKind": "DEVIATION",
    "Oversight": "OVERSIGHT",
    "AuditScope": "AUDIT_SCOPE",
    "OverdueVerdict": "OVERDUE_VERDICT",
    "Aspect": "ASPECT",
    "Claim": "CLAIM",
    "Knowledge": "KNOWLEDGE",
    "DayKind": "DAY_KIND",
    "Why": "STRETCH",
    "Closing": "CLOSING",
    "Mark": "MARK",
    "Variable": "VARIABLE",
    "ErrorCode": "E",
}
TABLES = _core.words() | {"ErrorCode": list(_core.error_codes().items())}


def in_header(prefix):
    """The constants of one enumeration of petition.h: name after the prefix, number."""
    text = HEADER.read_text("utf-8")
    bodies = re.findall(r"^enum \w+ \{(.*?)\};", text, re.DOTALL | re.MULTILINE)
    named = re.compile(rf"\bPETITION_{prefix}_(\w+) = (-?\d+)")
    # The body whose every constant carries the prefix: POSITION must not take STATE's, and so on.
    for body in bodies:
        constants = re.findall(r"\bPETITION_(\w+) = -?\d+", body)
        mine = [name for name in constants if name.startswith(f"{prefix}_") or name == "OK"]
        if constants and mine == constants:
            return {name: int(number) for name, number in named.findall(body)}
    raise AssertionError(f"petition.h has no enumeration PETITION_{prefix}_*")


@pytest.mark.parametrize("name", TABLES)
def test_same_as_the_tables_of_the_library(name):
    found = [(str(m), m.number, m.vi, m.en) for m in getattr(petition, name)]
    assert found == [(row[0], row[1], *(row[2:] or ("", ""))) for row in TABLES[name]]


@pytest.mark.parametrize(("name", "prefix"), PREFIXES.items())
def test_same_as_the_constants_of_the_c_header(name, prefix):
    assert {m.name: m.number for m in getattr(petition, name)} == in_header(prefix)


def test_every_table_is_compared_with_the_header():
    assert set(TABLES) - set(PREFIXES) == {"ChannelGroup"}  # the C interface gives it as JSON only
    assert {f"PETITION_TABLE_{p}" for p in PREFIXES.values() if p != "E"} == set(
        re.findall(r"PETITION_TABLE_\w+", HEADER.read_text("utf-8"))
    )


def test_a_word_is_text_with_a_number_and_two_labels():
    role = petition.Role.FOCAL_POINT
    assert role == "focal_point"
    assert petition.Role("focal_point") is petition.Role.of(2) is role
    assert (role.label(), role.label("en")) == ("đầu mối tiếp nhận", "focal point")
    assert repr(role) == "Role.FOCAL_POINT"
    assert pickle.loads(pickle.dumps(role)) is role
    with pytest.raises(ValueError, match="99 is not a number of Role"):
        petition.Role.of(99)


def test_every_word_that_people_read_has_both_labels():
    for name in TABLES:
        for member in getattr(petition, name):
            assert name == "ErrorCode" or (member.vi and member.en), member


def test_every_table_is_documented():
    assert {name for name in words.__all__ if not getattr(words, name).__doc__} == set()
