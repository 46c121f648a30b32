"""The lines of a feature file before it is parsed: its text, its language, and lines out of place.

A parser of features takes any line below a heading that begins with no keyword for a description,
so that a misspelt sentence is passed over and the scenario holds. Here descriptions stand below
features and rules only, and none of their lines may look like a sentence or a heading.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from difflib import get_close_matches

from behave.i18n import languages

from petition.errors import InvalidInput
from petition.scenarios.lexicon import LANGS, other
from petition.speech.vietnamese import error_in_vietnamese
from petition.texts import Lang, text_of

__all__ = ["Unsuitable", "decoded", "language_of", "misplaced", "without_language"]

_STEPS = ("given", "when", "then", "and", "but")
_HEADINGS = ("feature", "rule", "background", "scenario", "scenario_outline", "examples")
_DESCRIBED = ("feature", "rule")
"""The headings that a description may follow."""
_ALIKE = 0.72


class Unsuitable(Exception):
    """A text that is no feature file, in both languages."""

    def __init__(self, line: int, vi: str, en: str) -> None:
        super().__init__(vi)
        self.line, self.vi, self.en = line, vi, en


def decoded(content: bytes) -> str:
    """The text of a file, letters in their composed form.

    Raises
    ------
    Unsuitable
        When it is no text, or stored in another encoding than UTF-8 and UTF-16.
    """
    try:
        text = text_of(content, "")
    except InvalidInput as error:
        vi = error_in_vietnamese(error) or error.message
        raise Unsuitable(error.line or 1, vi, error.message) from None
    return unicodedata.normalize("NFC", text)


def language_of(text: str) -> Lang | None:
    """What the first lines say, or English by its headings, as in Gherkin; else None.

    Raises
    ------
    Unsuitable
        When they say another language, or two.
    """
    told = [(n, found[1].strip()) for n, found in _of_language(text)]
    for number, name in told:
        if name not in LANGS:
            raise Unsuitable(
                number,
                f"không có ngôn ngữ “{name}”: viết “# language: vi” hoặc “# language: en”",
                f"there is no language “{name}”: write “# language: vi” or “# language: en”",
            )
        if name != told[0][1]:
            raise Unsuitable(
                number,
                f"dòng {told[0][0]} đã ghi ngôn ngữ “{told[0][1]}”; hãy bỏ dòng này",
                f"line {told[0][0]} says the language “{told[0][1]}”; leave this line out",
            )
    if told:
        return next(lang for lang in LANGS if lang == told[0][1])
    english = any(_heading(line.strip(), "en") for line in text.splitlines())
    return "en" if english else None


def without_language(text: str) -> str:
    """The text for a parser that is told its language: the lines that say it are bare comments."""
    lines = text.splitlines()
    for number, _ in _of_language(text):
        lines[number - 1] = "#"
    return "\n".join(lines)


def _of_language(text: str) -> Iterator[tuple[int, re.Match[str]]]:
    """The lines that say a language; they stand above the first heading."""
    for number, line in enumerate(text.splitlines(), 1):
        line = line.strip()
        if line and line[0] not in "#@":
            return
        found = re.fullmatch(r"#\s*language\s*:(.*)", line, re.IGNORECASE)
        if found:
            yield number, found


def misplaced(text: str, lang: Lang) -> Iterator[tuple[int, str, str]]:
    """Lines that are no heading, sentence, table, comment or description, and why."""
    under, quoted = "", False
    for number, line in enumerate(text.splitlines(), 1):
        line = line.strip()
        if line.startswith(('"""', "'''")):
            quoted = not quoted
        elif quoted or not line or line[0] in "#@|":
            continue
        elif (heading := _heading(line, lang)) is not None:
            under = heading
        elif not _is_step(line, lang):
            wrong = _wrong(line, lang, described=under in _DESCRIBED, first=not under)
            if wrong:
                yield number, *wrong


def _words(kinds: tuple[str, ...], lang: Lang) -> list[str]:
    """The keywords of some kinds, as in `Biết`, `Kịch bản`."""
    found = [word.strip() for kind in kinds for word in languages[lang][kind]]
    return [word for word in found if word != "*"]


def _usual(kind: str, lang: Lang) -> str:
    """The keyword of a kind that people write: `Biết`, not `Cho`; `Kịch bản`, not `Tình huống`."""
    known = _words((kind,), lang)
    return known[-1] if kind.startswith("scenario") else known[0]


def _heading(line: str, lang: Lang) -> str | None:
    return next(
        (
            kind
            for kind in _HEADINGS
            for word in languages[lang][kind]
            if line.startswith(f"{word}:")
        ),
        None,
    )


def _is_step(line: str, lang: Lang) -> bool:
    return line.startswith("* ") or any(
        line.startswith(f"{word} ") or line == word for word in _words(_STEPS, lang)
    )


def _wrong(line: str, lang: Lang, described: bool, first: bool) -> tuple[str, str] | None:
    """Why a line may not stand where it does; nothing for a line of a description."""
    foreign = other(lang)
    if _is_step(line, foreign) or _heading(line, foreign) is not None:
        return _of_other_language(line, lang)
    before, colon, _ = line.partition(":")
    words = before.split()
    if colon and len(words) <= 3 and (near := _near(before, _words(_HEADINGS, lang))):
        return _misspelt(before, f"{near}:")
    if words and (near := _near(words[0], _words(_STEPS, lang))):
        if not described or _begins_sentence(line):
            return _misspelt(words[0], near)
    if described:
        return None
    if first:
        head = languages[lang]["feature"][0]
        return (
            f"không đọc được tệp kịch bản: dòng đầu sau “# language: {lang}” phải là “{head}: …”",
            f"this is no feature file: “{head}: …” stands first",
        )
    steps = ", ".join(f"“{_usual(kind, lang)}”" for kind in _STEPS)
    return (
        f"dòng này không bắt đầu bằng từ khóa nào trong {steps}; ghi chú thì viết sau dấu #",
        f"this line begins with none of {steps}; a remark stands behind a #",
    )


def _begins_sentence(line: str) -> bool:
    """Whether a line of a description is a sentence whose keyword is misspelt."""
    from petition.scenarios.grammar import likeness

    rest = line.partition(" ")[2]
    return any(likeness(rest, lang) >= _ALIKE for lang in LANGS)


def _of_other_language(line: str, lang: Lang) -> tuple[str, str]:
    kinds, foreign = (*_HEADINGS, *_STEPS), other(lang)
    pairs = [
        (word.strip(), _usual(kind, lang))
        for kind in kinds
        for word in languages[foreign][kind]
        if word.strip() != "*"
    ]
    begun = [pair for pair in pairs if line.startswith(pair[0])]
    given, right = max(begun, key=lambda pair: len(pair[0]))
    return (
        f"tệp này viết bằng tiếng {_NAMES[lang][0]}: thay “{given}” bằng “{right}”",
        f"this file is in {_NAMES[lang][1]}: write “{right}” for “{given}”",
    )


_NAMES = {"vi": ("Việt", "Vietnamese"), "en": ("Anh", "English")}


def _misspelt(given: str, right: str) -> tuple[str, str]:
    return (
        f"không có từ khóa “{given}”; gần nhất là “{right}”",
        f"there is no keyword “{given}”; the nearest is “{right}”",
    )


def _near(word: str, known: list[str]) -> str:
    """The keyword that a word is, but for its marks, its capitals or a letter; or nothing."""
    if word in known:
        return ""
    bare = {_bare(each): each for each in known}
    near = bare.get(_bare(word)) or next(iter(get_close_matches(word, known, n=1, cutoff=0.8)), "")
    return near


def _bare(word: str) -> str:
    """Without marks and capitals."""
    apart = unicodedata.normalize("NFD", word.casefold().replace("đ", "d"))
    return "".join(c for c in apart if not unicodedata.combining(c))
