"""Drafts a mapping from what a log's headings and words are, with what was seen beside each."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from petition.errors import InvalidInput
from petition.harmless import line, toml_text
from petition.logs.folding import folded
from petition.logs.mapping_parts import FileForm
from petition.logs.moments import Moments, Order, Writing, moments
from petition.logs.raw import Raw
from petition.logs.source import Given, files_of, open_source
from petition.logs.synonyms import activity_of, rank, synonyms
from petition.logs.tables import read_table
from petition.logs.view import text_list
from petition.texts import Lang
from petition.words import ErrorCode

__all__ = ["guess_mapping"]

_MOST_TIMES = 0.8
"""A column is one of times when so much of what it holds is."""
_NAMES_IN_A_LINE = 4
_ORDERS: tuple[Order, Order] = ("day_first", "month_first")
_SAMPLE = 2000
_ONCE = ("received", "answered")


def guess_mapping(source: Given, lang: Lang = "vi") -> str:
    """Draft a mapping for a log, to be looked over by who knows the log.

    Parameters
    ----------
    source : path, or several
        As ``read`` takes; the first file is looked at.
    lang : {"vi", "en"}
        The language of its comments.

    Returns
    -------
    str
        TOML that ``Mapping.parse`` reads; each guess stands beside what was seen. Activities that
        are not known are under ``ignore``, each with its count.

    Raises
    ------
    InvalidInput
        When the file is no log, or already in a form that needs no mapping.
    OSError
        From the file system.

    Examples
    --------
    >>> import petition.logs
    >>> print(petition.logs.guess_mapping("phan-anh.csv"))  # doctest: +SKIP
    [columns]
    case = "Mã hồ sơ"  # 4120 giá trị khác nhau trong 4120 dòng
    """
    files, _ = files_of(source)
    opened = open_source(files[0]) if files else None
    if opened is None or opened.format == "jsonl":
        message = "JSON Lines of petitions need no mapping; audit the file as it is"
        raise InvalidInput(ErrorCode.INVALID_ARGUMENT, message, files[0] if files else "")
    raw = read_table(opened, FileForm(), None)
    if not raw.table.num_columns:
        message = "the file has no columns that could be mapped"
        raise InvalidInput(ErrorCode.MISSING_KEY, message, opened.name)
    return "\n".join(_Draft(_Seen(raw), lang).lines()) + "\n"


@dataclass(slots=True)
class _Seen:
    """The columns of a table, and what of times stands in each."""

    raw: Raw
    names: list[str] = field(init=False)
    texts: dict[str, pa.Array] = field(default_factory=dict)
    known: dict[tuple[str, Writing], bool] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.names = self.raw.table.column_names

    def of(self, heading: str) -> pa.Array:
        """Its texts."""
        if heading not in self.texts:
            self.texts[heading] = text_list(self.raw.table[heading])
        return self.texts[heading]

    def counts(self, heading: str) -> Counter[str]:
        """How often each text stands there."""
        return Counter(text for text in self.of(heading).to_pylist() if text)

    def times(self, heading: str, writing: Writing) -> Moments:
        """The column as times."""
        return moments(self.raw.table[heading], writing)

    def is_times(self, heading: str, writing: Writing) -> bool:
        """Whether most of what its first rows hold are times."""
        if (heading, writing) not in self.known:
            self.known[heading, writing] = self._is_times(heading, writing)
        return self.known[heading, writing]

    def _is_times(self, heading: str, writing: Writing) -> bool:
        found = moments(self.raw.table[heading][:_SAMPLE], writing)
        held = ~found.blank
        good = held & ~found.bad & ~found.outside
        return bool(held.any()) and float(good.sum()) >= _MOST_TIMES * float(held.sum())


class _Draft:
    """The tables of the mapping, one after another."""

    def __init__(self, seen: _Seen, lang: Lang) -> None:
        self.seen, self.lang = seen, lang
        self.used: set[str] = set()
        self.case = self.activity = ""
        self.order = _order(seen)
        self.writing = Writing(order=self.order)

    def lines(self) -> list[str]:
        """The whole draft."""
        case = self._best("columns", "case") or self.seen.names[0]
        self.used.add(case)
        self.case = case
        columns, activities = self._events() or self._cases()
        head = [self._line("case", case, self._of_values(case)), *columns]
        head += list(self._others())
        listed = self.seen.raw.events
        within = self.say("danh sách sự kiện của mỗi mục", "the list of events of each entry")
        file = [self._line("events", listed, within)] if listed else []
        return [
            *(["[file]", *file, ""] if file else []),
            "[columns]",
            *head,
            *self._table("data", self._data()),
            *self._table("activities", activities),
            *self._table("times", self._times()),
            *self._table("marks", self._marks()),
        ]

    def say(self, vi: str, en: str) -> str:
        """In the language of the comments."""
        return en if self.lang == "en" else vi

    def _table(self, name: str, lines: list[str]) -> list[str]:
        return ["", f"[{name}]", *lines] if lines else []

    def _line(self, key: str, value: str, comment: str) -> str:
        return f"{key} = {_text(value)}  # {line(comment)}"

    def _of_values(self, heading: str) -> str:
        texts = self.seen.of(heading)
        different, rows = len(texts.unique()), len(texts)
        return self.say(
            f"{different} giá trị khác nhau trong {rows} dòng",
            f"{different} different values in {rows} rows",
        )

    def _best(self, section: str, name: str, times: bool = False) -> str:
        """The heading that most surely means this."""
        ranked = [
            (found, heading)
            for heading in self.seen.names
            if heading not in self.used and (found := rank(section, name, heading)) >= 0
        ]
        for _, heading in sorted(ranked, key=lambda each: each[0]):
            if not times or self.seen.is_times(heading, self.writing):
                return heading
        return ""

    # -- a row an event, or a row a case

    def _events(self) -> tuple[list[str], list[str]] | None:
        activity = self._best("columns", "activity")
        time = self._best("columns", "occurred_at", times=True) or self._only_time()
        if (
            not activity
            or not time
            or len(self._time_headings()) > 1
            and time != self._best("columns", "occurred_at", times=True)
        ):
            return None
        counts = self.seen.counts(activity)
        self.used |= {activity, time}
        self.activity = activity
        columns = [
            self._line("activity", activity, self._of_values(activity)),
            self._line("occurred_at", time, self._of_times(time)),
        ]
        return columns, self._activities(counts)

    def _only_time(self) -> str:
        free = [n for n in self.seen.names if n not in self.used]
        times = [n for n in free if self.seen.is_times(n, self.writing) and not _is_number(n)]
        return times[0] if len(times) == 1 else ""

    def _time_headings(self) -> list[str]:
        return [
            name
            for name in self.seen.names
            if activity_of(name) and self.seen.is_times(name, self.writing)
        ]

    def _cases(self) -> tuple[list[str], list[str]]:
        headings = self._time_headings()
        self.used |= set(headings)
        seen = self.say(
            "mỗi dòng một hồ sơ: mỗi cột này là một sự kiện",
            "a row is a case: each of these columns is an event",
        )
        if not headings:
            seen = self.say(
                "không nhận ra cột thời gian nào; hãy ghi tên cột ở đây",
                "no column of times was recognised; give their headings here",
            )
        listed = ", ".join(map(_text, headings))
        lines = [
            self._line(_key(name), activity_of(name), self._of_times(name)) for name in headings
        ]
        lines += self._slips([activity_of(name) for name in headings], headings)
        return [f"times = [{listed}]  # {seen}"], lines

    def _of_times(self, heading: str) -> str:
        found = self.seen.times(heading, self.writing)
        sample = next((t for t in self.seen.of(heading).to_pylist() if t), "")
        good = int((~(found.blank | found.bad)).sum())
        return self.say(
            f"{good} thời điểm, viết như {sample}", f"{good} times, written as {sample}"
        )

    def _activities(self, counts: Counter[str]) -> list[str]:
        known = self._once(Counter({n: c for n, c in counts.items() if activity_of(n)}))
        lines = [
            self._line(_key(name), activity_of(name), self._rows(counts[name])) for name in known
        ]
        lines += self._slips([activity_of(name) for name in known], known)
        rest = [name for name in counts if name not in known]
        if rest:
            total = sum(counts[name] for name in rest)
            lines.append(
                self.say(
                    f"# không nhận ra ({total} dòng); ghi lên trên nếu là một loại sự kiện:",
                    f"# not recognised ({total} rows); put above what is a kind of event:",
                )
            )
            lines += _listed(rest)
        return lines

    def _slips(self, kinds: list[str], names: list[str]) -> list[str]:
        """How to say that a slip goes to the unit at once, where nothing else says when."""
        if "received" not in kinds or "forwarded" in kinds:
            return []
        said = self.say(
            "phiếu đến đơn vị ngay khi tiếp nhận thì ghi:",
            "where the slip goes to the unit at once, write:",
        )
        name = _key(names[kinds.index("received")])
        return [f'# {said} {name} = ["received", "forwarded"]']

    def _once(self, counts: Counter[str]) -> list[str]:
        """Of the activities that open or end a case, those that no other does already."""
        kept: list[str] = []
        taken: dict[str, set[str]] = {}
        for name, _ in counts.most_common():
            kind = activity_of(name)
            if kind in _ONCE:
                of = set(self._cases_with(name))
                if len(of & taken.get(kind, set())) * 2 > len(of):
                    continue
                taken[kind] = taken.get(kind, set()) | of
            kept.append(name)
        return [name for name in counts if name in kept]

    def _cases_with(self, activity: str) -> list[str]:
        same = pc.equal(self.seen.of(self.activity), activity)
        found: list[str] = self.seen.of(self.case).filter(same).to_pylist()
        return found

    def _rows(self, count: int) -> str:
        return self.say(f"{count} dòng", f"{count} rows")

    # -- the rest

    def _others(self) -> Iterator[str]:
        for name in ("recorded_at", "id", "role", "unit", "name", "recorded_by"):
            heading = self._best("columns", name, times=name == "recorded_at")
            if heading:
                self.used.add(heading)
                yield self._line(name, heading, self._of_values(heading))

    def _data(self) -> list[str]:
        lines = []
        for name in synonyms()["data"]:
            heading = self._best("data", name, times=name.endswith("due_at"))
            if heading and not name.endswith("due_at"):
                self.used.add(heading)
                lines.append(self._line(name, heading, self._of_values(heading)))
        return lines

    def _times(self) -> list[str]:
        lines = []
        headings = [n for n in self.seen.names if n in self.used]
        found = [
            self.seen.times(n, self.writing)
            for n in headings
            if self.seen.is_times(n, self.writing)
        ]
        if any(bool(each.assumed.any()) for each in found):
            said = self.say(
                "tệp không ghi độ lệch giờ: coi là giờ Việt Nam",
                "the file has no offset: taken as the time of Vietnam",
            )
            lines.append(f'offset = "+07:00"  # {said}')
        if self.order == "month_first":
            said = self.say(
                "có ngày lớn hơn 12 ở chỗ thứ hai", "numbers above 12 stand in the second place"
            )
            lines.append(f'order = "month_first"  # {said}')
        return lines

    def _marks(self) -> list[str]:
        column = self._best("marks", "column")
        if not column:
            return []
        words = synonyms()["marks"]
        counts = self.seen.counts(column)
        late = [text for text in counts if folded(text) in words["overdue"]]
        fine = [text for text in counts if folded(text) in words["in_time"]]
        if not late:
            return []
        rows = self._rows(sum(counts[text] for text in late))
        lines = [
            self._line("column", column, ", ".join(f"{t}: {n}" for t, n in counts.most_common(4))),
            f"overdue = [{', '.join(map(_text, late))}]  # {rows}",
        ]
        lines += [f"in_time = [{', '.join(map(_text, fine))}]"] if fine else []
        self.used.add(column)
        due = self._best("marks", "due", times=True)
        return [*lines, self._line("due", due, self._of_times(due))] if due else lines


def _order(seen: _Seen) -> Order:
    """Which of day and month stands first: whatever reads more of the columns of times."""
    bad = {
        order: sum(
            int(found.bad.sum())
            for name in seen.names
            if seen.is_times(name, Writing(order="month_first"))
            or seen.is_times(name, Writing(order="day_first"))
            for found in [seen.times(name, Writing(order=order))]
        )
        for order in _ORDERS
    }
    return "month_first" if bad["month_first"] < bad["day_first"] else "day_first"


def _is_number(heading: str) -> bool:
    return heading.startswith("(")


def _text(value: str) -> str:
    """A TOML string; it is written as JSON writes one."""
    return toml_text(value)


def _key(name: str) -> str:
    plain = bool(name) and all(c.isascii() and (c.isalnum() or c in "-_") for c in name)
    return name if plain else _text(name)


def _listed(names: list[str]) -> list[str]:
    groups = np.array_split(names, -(-len(names) // _NAMES_IN_A_LINE))
    rows = [", ".join(_text(str(name)) for name in group) for group in groups]
    if len(rows) == 1:
        return [f"ignore = [{rows[0]}]"]
    middle = [f"  {row}," for row in rows[1:-1]]
    return [f"ignore = [{rows[0]},", *middle, f"  {rows[-1]}]"]
