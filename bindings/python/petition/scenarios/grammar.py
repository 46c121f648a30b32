"""The sentences of scenarios, read from grammar.toml, and how a line is told to be one."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from difflib import SequenceMatcher
from functools import cache

from petition.scenarios.lexicon import lexicon
from petition.scenarios.patterns import QUOTED, WORDS, example_of, pattern_of
from petition.texts import Lang

__all__ = ["Match", "Sentence", "matches", "nearest", "sentences"]


@dataclass(frozen=True)
class Sentence:
    """One sentence of the grammar.

    Attributes
    ----------
    name : str
        What it means; the same in both languages. Of an event it is the kind.
    use : str
        ``setup``, ``event``, ``time`` or ``check``: where it may stand.
    vi, en : str
        The templates.
    table : tuple of str
        The columns of the table that belongs to it; empty when none does.
    """

    name: str
    use: str
    vi: str
    en: str
    table: tuple[str, ...] = ()

    def template(self, lang: Lang) -> str:
        """The template in a language.

        Parameters
        ----------
        lang : {"vi", "en"}
            The language.

        Returns
        -------
        str
            With a slot, as in ``{time}``, where each value stands.

        Examples
        --------
        >>> from petition.scenarios import sentences
        >>> next(each for each in sentences() if each.name == "time_passes").template("en")
        'time passes until {time}'
        """
        return self.en if lang == "en" else self.vi

    def kinds(self) -> dict[str, str]:
        """The kind of each value, by its name.

        Returns
        -------
        dict of str to str
            In the order in which the Vietnamese sentence has them.

        Examples
        --------
        >>> from petition.scenarios import sentences
        >>> next(each for each in sentences() if each.name == "time_passes").kinds()
        {'time': 'time'}
        """
        return {part.name: part.kind for part in parts_of(self.vi) if isinstance(part, Slot)}

    def example(self, lang: Lang) -> str:
        """The sentence as a person would write it.

        Parameters
        ----------
        lang : {"vi", "en"}
            The language.

        Returns
        -------
        str
            With everything that may be left out.

        Examples
        --------
        >>> from petition.scenarios import sentences
        >>> next(each for each in sentences() if each.name == "time_passes").example("vi")
        'thời gian trôi đến 14:30 ngày 02/04/2021'
        """
        out = []
        for part in parts_of(self.template(lang)):
            if isinstance(part, Slot):
                out.append(example_of(part.kind, lang))
            elif part not in "[]":
                out.append(part)
        return "".join(out)

    def say(self, values: Mapping[str, str], lang: Lang) -> str:
        """The sentence with values in their written form.

        Parameters
        ----------
        values : mapping of str to str
            By the names of the slots; options without a value are left out.
        lang : {"vi", "en"}
            The language.

        Returns
        -------
        str
            A line for a feature file.

        Raises
        ------
        KeyError
            When a value that must stand there is missing.

        Examples
        --------
        >>> from petition.scenarios import sentences
        >>> passes = next(each for each in sentences() if each.name == "time_passes")
        >>> passes.say({"time": "08:00 ngày 05/04/2021"}, "vi")
        'thời gian trôi đến 08:00 ngày 05/04/2021'
        """
        template = self.template(lang)
        for option in re.findall(r"\[[^\]]*\]", template):
            names = [part.name for part in parts_of(option) if isinstance(part, Slot)]
            kept = option[1:-1] if all(name in values for name in names) else ""
            template = template.replace(option, kept, 1)
        return re.sub(r"\{(\w+)(?::\w+)?\}", lambda slot: values[slot[1]], template)


@dataclass(frozen=True)
class Slot:
    """A place for a value in a template."""

    name: str
    kind: str


def parts_of(template: str) -> Iterator[str | Slot]:
    """Literals, brackets and slots, in order."""
    for token in re.findall(r"\{\w+(?::\w+)?\}|[\[\]]|[^\[\]{}]+", template):
        if token.startswith("{"):
            name, _, kind = token[1:-1].partition(":")
            yield Slot(name, kind or name)
        else:
            yield token


@cache
def sentences() -> tuple[Sentence, ...]:
    """All sentences, in the order of the grammar.

    Returns
    -------
    tuple of Sentence
        Those of ``grammar.toml``.

    Examples
    --------
    >>> from petition.scenarios import sentences
    >>> {sentence.use for sentence in sentences()} == {"setup", "event", "time", "check"}
    True
    """
    return tuple(
        Sentence(**entry | {"table": tuple(entry.get("table", ()))})
        for entry in lexicon()["sentence"]
    )


@dataclass(frozen=True)
class Match:
    """A line that has the form of a sentence, with its values as written."""

    sentence: Sentence
    written: dict[str, str]


def matches(text: str, lang: Lang, loosely: bool = False) -> list[Match]:
    """The sentences whose form a line has; loosely: whatever stands where a value should."""
    found = []
    for sentence in sentences():
        match = _compiled(sentence, lang, loosely).fullmatch(text)
        if match:
            values = {k: v for k, v in match.groupdict().items() if v is not None}
            found.append(Match(sentence, values))
    if loosely:
        found.sort(key=lambda match: sum(map(len, match.written.values())))
    return found


@cache
def _compiled(sentence: Sentence, lang: Lang, loosely: bool) -> re.Pattern[str]:
    out = []
    for part in parts_of(sentence.template(lang)):
        if isinstance(part, Slot):
            inner = ".+?" if loosely else pattern_of(part.kind, lang)
            out.append(f"(?P<{part.name}>{inner})")
        else:
            out.append({"[": "(?:", "]": ")?"}.get(part, re.escape(part)))
    return re.compile("".join(out))


def nearest(text: str, lang: Lang) -> Sentence:
    """The sentence that a misspelt line comes closest to."""
    return max(sentences(), key=lambda sentence: _closeness(text, sentence, lang))


def likeness(text: str, lang: Lang) -> float:
    """How close a line comes to any sentence: 1 when it has all of the words of one."""
    return max(_share_found(text, sentence, lang) for sentence in sentences())


def misspelt(text: str, sentence: Sentence, lang: Lang) -> list[tuple[str, str]]:
    """The words of a line that are not quite those of the sentence, each with the right ones."""
    found = (_found(words, text) for words in _literals(sentence, lang))
    return [(given, right) for share, given, right in found if _LEAST <= share < 1]


_LEAST = 0.6


def _closeness(text: str, sentence: Sentence, lang: Lang) -> float:
    """First whether the words of the sentence are there, then whether much else is."""

    def close(line: str) -> float:
        like = max(_likeness(line, form) for form in _forms(sentence, lang))
        return _share_found(line, sentence, lang) + like / 2

    return max(close(text), close(_without_labels(text, lang)))


@cache
def _without_labels(text: str, lang: Lang) -> str:
    """A line with `·` for whom and what it names by a label, which other sentences say as well."""
    labels = [word.label(lang) for words in WORDS.values() for word in words]
    labels += [form[lang] for form in lexicon()["actors"].values() if "{" not in form[lang]]
    known = "|".join(sorted(map(re.escape, labels), key=len, reverse=True))
    return re.sub(rf"(?<!\w)(?:{known})(?!\w)", "·", text)


def _share_found(text: str, sentence: Sentence, lang: Lang) -> float:
    literals = _literals(sentence, lang)
    whole = sum(map(len, literals)) or 1
    return sum(len(words) * _found(words, text)[0] for words in literals) / whole


@cache
def _literals(sentence: Sentence, lang: Lang) -> tuple[str, ...]:
    """The words of a sentence between its values, without what may be left out."""
    short = re.sub(r"\[[^\]]*\]", "", sentence.template(lang))
    parts = (part.strip(" ,") for part in parts_of(short) if isinstance(part, str))
    return tuple(part for part in parts if part)


@cache
def _found(words: str, text: str) -> tuple[float, str, str]:
    """The part of a line that is likest to some words: how like, the part, the words."""
    given, count = [word.strip(",") for word in text.split()], len(words.split())
    parts = [" ".join(given[n : n + count]) for n in range(max(1, len(given) - count + 1))]
    matcher = SequenceMatcher(None, "", words.lower().replace(",", ""), autojunk=False)

    def like(part: str) -> float:
        matcher.set_seq1(part.lower())
        return matcher.ratio()

    best = max(parts, key=like)
    return like(best), best, words


def _likeness(text: str, form: str) -> float:
    return SequenceMatcher(None, _bare(text), form, autojunk=False).ratio()


@cache
def _forms(sentence: Sentence, lang: Lang) -> tuple[str, str]:
    """The words of the sentence, without and with what may be left out."""
    template = sentence.template(lang)
    short = re.sub(r"\[[^\]]*\]", "", template)
    return _bare(short), _bare(re.sub(r"[\[\]]", "", template))


def _bare(text: str) -> str:
    """A line or a template without its values: only what it says."""
    text = re.sub(rf"\{{\w+(?::\w+)?\}}|{QUOTED}", "·", text)
    text = re.sub(r"\d[\d:/.]*( (ngày|on) \d+[/ ]\w+[/ ]\d+)?", "·", text)
    return text.lower()
