"""The values in sentences: read from what people write, and written as people read them."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable
from contextlib import suppress
from dataclasses import dataclass
from datetime import date, datetime
from difflib import get_close_matches
from typing import Any

from petition.events import Actor
from petition.regulation import Clause
from petition.scenarios.lexicon import lexicon, named, written
from petition.scenarios.patterns import QUOTED, QUOTED_WORDS, WORD_LISTS, WORDS
from petition.scenarios.setup import Setup
from petition.words import Kind, NoticeKind, Owed, Role, Word

__all__ = [
    "At",
    "Duration",
    "NoticeName",
    "Unreadable",
    "among",
    "read_value",
    "say_actor",
    "say_time",
]

_MONTHS = (
    "January February March April May June July August September October November December".split()
)


class Unreadable(ValueError):
    """A value that is none; the message says what would be right."""


@dataclass(frozen=True)
class At:
    """When something happened, and when it was recorded."""

    occurred: datetime
    recorded: datetime


@dataclass(frozen=True)
class Duration:
    """An amount of working time or of clock time."""

    working: bool
    seconds: int


@dataclass(frozen=True)
class NoticeName:
    """A notice of a case: by its kind and recipient, or by its key."""

    kind: NoticeKind | None
    to: Actor | None
    key: str = ""


def read_value(kind: str, text: str, setup: Setup) -> Any:
    """The value of a kind as written in a sentence.

    Raises
    ------
    Unreadable
        When it is none; it says what would be right.
    """
    return _READERS[kind](text, setup)


# -- times ----------------------------------------------------------------------------------------


def _date(text: str, setup: Setup) -> date:
    numbers = re.fullmatch(r"(\d+)/(\d+)/(\d+)", text)
    words = re.fullmatch(r"(\d+) (\w+) (\d+)", text)
    months = [month.lower() for month in _MONTHS]
    try:
        if numbers:
            day, month, year = map(int, numbers.groups())
            return date(year, month, day)
        if words and words[2].lower() in months:
            return date(int(words[3]), months.index(words[2].lower()) + 1, int(words[1]))
    except (ValueError, OverflowError):
        pass
    raise Unreadable(
        setup.say(
            f"không có ngày {text}; viết ngày/tháng/năm như 02/04/2021",
            f"there is no date {text}; write it as 2 April 2021 or 02/04/2021",
        )
    )


def _time(text: str, setup: Setup) -> datetime:
    clock, _, day = text.partition(" ngày " if setup.lang == "vi" else " on ")
    parts = clock.split(":")
    if day and 2 <= len(parts) <= 3 and all(re.fullmatch("[0-9]{1,2}", part) for part in parts):
        hour, minute, second = (*map(int, parts), 0)[:3]
        if hour < 24 and minute < 60 and second < 60:
            found = _date(day, setup)
            zone = setup.calendar.zone
            return datetime(found.year, found.month, found.day, hour, minute, second, tzinfo=zone)
    example = written("values", "time", setup.lang)
    raise Unreadable(
        setup.say(
            f"“{text}” không phải thời điểm; viết như {example}",
            f"“{text}” is no time; write it as {example}",
        )
    )


def _at(text: str, setup: Setup) -> At:
    match = re.fullmatch(r"(.+?) \((?:ghi lúc|recorded at) (.+)\)", text)
    if not match:
        return At(_time(text, setup), _time(text, setup))
    return At(_time(match[1], setup), _time(match[2], setup))


_SECONDS = {"giờ": 3600, "phút": 60, "giây": 1, "hour": 3600, "minute": 60, "second": 1}


def _duration(text: str, setup: Setup) -> Duration:
    amounts = re.findall(r"(\d+) (?:working )?(giờ|phút|giây|hour|minute|second)", text)
    if not amounts:
        example = written("values", "duration", setup.lang)
        raise Unreadable(
            setup.say(
                f"“{text}” không phải khoảng thời gian; viết như {example}",
                f"“{text}” is no duration; write it as {example}",
            )
        )
    return Duration(
        "làm việc" in text or "working" in text,
        sum(_number(amount, setup) * _SECONDS[unit] for amount, unit in amounts),
    )


_MOST_DIGITS = 9


def _number(text: str, setup: Setup) -> int:
    if len(text) > _MOST_DIGITS:
        raise Unreadable(
            setup.say(
                f"số quá lớn; viết nhiều nhất {_MOST_DIGITS} chữ số",
                f"the number is too large; write {_MOST_DIGITS} digits at most",
            )
        )
    return int(text)


def _times(text: str, setup: Setup) -> int:
    often = {"once": 1, "twice": 2}
    return often[text] if text in often else _number(text.split()[0], setup)


# -- units, actors, words -------------------------------------------------------------------------


def _unit(text: str, setup: Setup) -> str:
    known = setup.unit_id(text)
    if known is None:
        hint = among(text, setup.units, setup)
        raise Unreadable(
            setup.say(
                f"không có đơn vị “{text}”; {hint} (khai báo ở câu “các đơn vị:”)",
                f"there is no unit “{text}”; {hint} (declared by the sentence “the units:”)",
            )
        )
    return known


def _units(text: str, setup: Setup) -> list[str]:
    return [_unit(name.strip(), setup) for name in text.split(", ")]


def _actor(text: str, setup: Setup) -> Actor:
    for name, form in lexicon()["actors"].items():
        before, _, after = form[setup.lang].partition("{unit}")
        if "{unit}" not in form[setup.lang]:
            if text == before:
                return Actor(Role(name))
        elif text.startswith(before) and text.endswith(after):
            return Actor(Role(name), _unit(text[len(before) :], setup))
    forms = [form[setup.lang].replace("{unit}", "…") for form in lexicon()["actors"].values()]
    hint = among(text, forms, setup)
    raise Unreadable(
        setup.say(f"không có vai trò “{text}”; {hint}", f"there is no role “{text}”; {hint}")
    )


def say_actor(actor: Actor, setup: Setup) -> str:
    """As in ``đầu mối tiếp nhận Sở Xây dựng``."""
    form = written("actors", actor.role, setup.lang)
    return form.replace("{unit}", setup.unit_name(actor.unit))


def say_time(at: datetime, setup: Setup) -> str:
    """As in ``14:30 ngày 02/04/2021``."""
    at = at.astimezone(setup.calendar.zone)
    clock = f"{at:%H:%M:%S}" if at.second else f"{at:%H:%M}"
    return setup.say(
        f"{clock} ngày {at:%d/%m/%Y}", f"{clock} on {at.day} {_MONTHS[at.month - 1]} {at.year}"
    )


def _word(words: type[Word], text: str, setup: Setup) -> Word:
    for word in words:
        if text in (word.label(setup.lang), word.value):
            return word
    hint = among(text, [word.label(setup.lang) for word in words], setup)
    raise Unreadable(setup.say(f"không có “{text}”; {hint}", f"there is no “{text}”; {hint}"))


def _words(words: type[Word], text: str, setup: Setup) -> list[Word]:
    return [_word(words, one, setup) for one in text.split("; ")]


def _owed(text: str, setup: Setup) -> Owed:
    name = named("owed", text, setup.lang)
    if name is None:
        hint = among(text, [word[setup.lang] for word in lexicon()["owed"].values()], setup)
        raise Unreadable(
            setup.say(f"không có nghĩa vụ “{text}”; {hint}", f"nothing is owed as “{text}”; {hint}")
        )
    return Owed(name)


# -- what is quoted -------------------------------------------------------------------------------


def _quoted(text: str, setup: Setup) -> str:
    if text[:1] == '"' and "\\" in text:
        with suppress(ValueError):
            return str(json.loads(text))
    return text[1:-1] if text[:1] in ('"', "“") else text


def _quoted_list(text: str, setup: Setup) -> list[str]:
    return [_quoted(part, setup) for part in re.findall(QUOTED, text)]


def _kinds(text: str, setup: Setup) -> list[Word]:
    return [_word(Kind, one, setup) for one in _quoted_list(text, setup)]


def _notice(text: str, setup: Setup) -> NoticeName:
    quoted = re.match(QUOTED, text)
    inside = _quoted(quoted[0], setup) if quoted else text
    rest = text[len(quoted[0]) :] if quoted else ""
    if not rest:
        return NoticeName(None, None, inside)
    kind = NoticeKind(_word(NoticeKind, inside, setup))
    return NoticeName(kind, _actor(rest.removeprefix(setup.say(" cho ", " to ")), setup))


def _clauses(text: str, setup: Setup) -> list[Clause]:
    clauses = setup.regulation.clauses
    by_id = {clause.id: clause for clause in clauses}
    by_title = {clause.title.of(setup.lang): clause for clause in clauses}
    names = re.findall(r"[0-9]+(?:\.[0-9a-z]+)*", text)
    if text[:1] in ('"', "“"):
        names = _quoted_list(text, setup)
    found = []
    for name in names:
        clause = by_id.get(name) or by_title.get(name)
        if clause is None:
            hint = among(name, by_id, setup)
            raise Unreadable(
                setup.say(
                    f"quy chế không có Điều {name}; {hint}",
                    f"the regulation has no Art. {name}; {hint}",
                )
            )
        found.append(clause)
    return found


def _readings(text: str, setup: Setup) -> list[str]:
    known = [reading.id for reading in setup.regulation.readings]
    found = text.split(", ")
    for id in found:
        if id not in known:
            raise Unreadable(
                setup.say(
                    f"không có cách hiểu {id}; có I-1 đến I-{len(known)}",
                    f"there is no reading {id}; there are I-1 to I-{len(known)}",
                )
            )
    return found


def among(text: str, known: Iterable[str], setup: Setup) -> str:
    """What would have been right: the nearest, or all."""
    names = list(known)
    near = get_close_matches(text, names, n=1)
    if near:
        return setup.say(f"gần nhất là “{near[0]}”", f"the nearest is “{near[0]}”")
    shown = ", ".join(f"“{name}”" for name in names[:12]) or "—"
    return setup.say(f"có: {shown}", f"there are: {shown}")


def _list_reader_of(words: type[Word]) -> Callable[[str, Setup], Any]:
    return lambda text, setup: _words(words, text, setup)


def _reader_of(words: type[Word]) -> Callable[[str, Setup], Word]:
    return lambda text, setup: _word(words, _quoted(text, setup), setup)


_READERS: dict[str, Callable[[str, Setup], Any]] = {
    "time": _time,
    "at": _at,
    "date": _date,
    "duration": _duration,
    "times": _times,
    "quoted": _quoted,
    "quoted_list": _quoted_list,
    "kinds": _kinds,
    "unit": _unit,
    "units": _units,
    "actor": _actor,
    "clauses": _clauses,
    "reading": lambda text, setup: _readings(text, setup)[0],
    "readings": _readings,
    "notice": _notice,
    "owed": _owed,
}
_READERS |= {name: _reader_of(words) for name, words in (WORDS | QUOTED_WORDS).items()}
_READERS |= {name: _list_reader_of(words) for name, words in WORD_LISTS.items()}
