"""What each kind of value looks like where it stands in a sentence, as regular expressions."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

from petition.scenarios.lexicon import lexicon
from petition.texts import Lang
from petition.words import (
    Commitment,
    DeclineReason,
    DeviationKind,
    ErrorCode,
    Kind,
    Matter,
    NoticeChannel,
    NoticeKind,
    Period,
    Position,
    Publication,
    ReferralGround,
    RefusalCode,
    Role,
    WithholdingGround,
    Word,
)

__all__ = ["QUOTED", "QUOTED_WORDS", "WORDS", "WORD_LISTS", "example_of", "pattern_of"]

WORDS: dict[str, type[Word]] = {
    "matter": Matter,
    "referral_ground": ReferralGround,
    "withholding_ground": WithholdingGround,
    "position": Position,
    "commitment": Commitment,
    "publication": Publication,
    "role": Role,
    "period": Period,
}
"""Kinds of value that are one word of a table, by its label."""

WORD_LISTS: dict[str, type[Word]] = {"reasons": DeclineReason, "refusals": RefusalCode}
"""Several words, with `; ` between them."""

QUOTED_WORDS: dict[str, type[Word]] = {
    "kind": Kind,
    "notice_kind": NoticeKind,
    "notice_channel": NoticeChannel,
    "error": ErrorCode,
    "deviation": DeviationKind,
}
"""Words in quotation marks; `kinds` are several kinds."""

QUOTED = r'(?:"(?:[^"\\]|\\.)*"|“[^”]*”)'
"""A text in quotation marks; in straight ones a backslash has the meaning that it has in JSON."""
_CLOCK = r"\d{1,2}:\d{2}(?::\d{2})?"
_TIME = {"vi": rf"{_CLOCK} ngày \d+/\d+/\d+", "en": rf"{_CLOCK} on (?:\d+ \w+ \d+|\d+/\d+/\d+)"}
_DATE = {"vi": r"\d+/\d+/\d+", "en": r"(?:\d+ \w+ \d+|\d+/\d+/\d+)"}
_RECORDED = {
    "vi": rf"(?: \(ghi lúc {_TIME['vi']}\))?",
    "en": rf"(?: \(recorded at {_TIME['en']}\))?",
}
_DURATION = {
    "vi": r"\d+ (?:giờ|phút|giây)(?: \d+ (?:phút|giây))*(?: làm việc)?",
    "en": r"\d+ (?:working )?(?:hours?|minutes?|seconds?)(?: \d+ (?:minutes?|seconds?))*",
}
_UNIT = '[^",;:()]+?'
_IDS = r"[0-9]+(?:\.[0-9a-z]+)*"
_CLAUSES = rf"{_IDS}(?:, {_IDS})*"


def example_of(kind: str, lang: Lang) -> str:
    """A value of a kind as people write it."""
    lists = lexicon()
    if kind in lists["values"]:
        return str(lists["values"][kind][lang])
    if kind == "owed":
        return str(next(iter(lists["owed"].values()))[lang])
    words = WORDS.get(kind) or WORD_LISTS.get(kind) or QUOTED_WORDS.get(kind, Kind)
    word = next(word for word in words if word.value != "none")
    label = word.label(lang) or word.value
    return label if kind in WORDS or kind in WORD_LISTS else f'"{label}"'


def pattern_of(kind: str, lang: Lang) -> str:
    """The form of a kind of value in a language."""
    table = _table(lang)
    if kind not in table:
        raise KeyError(f"the grammar names a kind of value that nothing reads: {kind}")
    return table[kind]


@cache
def _table(lang: Lang) -> dict[str, str]:
    actor = _actor(lang)
    quoted_list = f"{QUOTED}(?:, {QUOTED})*"
    fixed = {
        "time": _TIME[lang],
        "at": _TIME[lang] + _RECORDED[lang],
        "date": _DATE[lang],
        "duration": _DURATION[lang],
        "times": r"\d+ lần" if lang == "vi" else r"(?:once|twice|\d+ times)",
        "quoted": QUOTED,
        "quoted_list": quoted_list,
        "kinds": quoted_list,
        "unit": _UNIT,
        "units": '[^";:()]+?',
        "actor": actor,
        "clauses": rf"(?:{'Điều' if lang == 'vi' else 'Art.'} {_CLAUSES}|{quoted_list})",
        "reading": r"I-\d+",
        "readings": r"I-\d+(?:, I-\d+)*",
        "notice": rf"(?:{QUOTED} {'cho' if lang == 'vi' else 'to'} {actor}|{QUOTED})",
        "owed": _any(word[lang] for word in lexicon()["owed"].values()),
    }
    for name in QUOTED_WORDS:
        fixed[name] = QUOTED
    for name, words in WORDS.items():
        fixed[name] = _any(word.label(lang) for word in words)
    for name, words in WORD_LISTS.items():
        one = _any(word.label(lang) for word in words)
        fixed[name] = f"{one}(?:; {one})*"
    return fixed


def _actor(lang: Lang) -> str:
    forms = (form[lang] for form in lexicon()["actors"].values())
    return f"(?:{'|'.join(re.escape(form).replace(re.escape('{unit}'), _UNIT) for form in forms)})"


def _any(labels: Iterable[str]) -> str:
    """Any of some words, the longest first."""
    return f"(?:{'|'.join(sorted(map(re.escape, labels), key=len, reverse=True))})"
