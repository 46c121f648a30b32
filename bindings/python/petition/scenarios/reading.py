"""From feature files to plans: every line of every scenario understood, before anything runs.

Files are parsed by behave. What it does not check is checked here: that each line is a sentence of
the grammar, in the file's own language and in a place where it may stand; that its values are
some; that a scenario checks something.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from difflib import get_close_matches
from pathlib import Path
from typing import Any

from behave.model import Feature, Rule, Scenario, ScenarioOutline, Step
from behave.parser import ParserError, parse_feature

from petition.errors import Error
from petition.scenarios.given import set_up
from petition.scenarios.grammar import Match, Sentence, matches, misspelt, nearest
from petition.scenarios.lexicon import other, written
from petition.scenarios.lines import Unsuitable, decoded, language_of, misplaced, without_language
from petition.scenarios.patterns import QUOTED, pattern_of
from petition.scenarios.setup import Setup
from petition.scenarios.tables import rows_of
from petition.scenarios.values import Unreadable, read_value
from petition.speech.vietnamese import error_in_vietnamese
from petition.texts import Lang

__all__ = ["Act", "Plan", "Problem", "Problems", "read_features"]


@dataclass(frozen=True)
class Problem:
    """What is wrong in a file.

    Attributes
    ----------
    file : str
        The file.
    line : int
        Where, from 1.
    text : str
        What stands there.
    wrong : str
        What is wrong with it, and what would be right.
    """

    file: str
    line: int
    text: str
    wrong: str

    def __str__(self) -> str:
        return f"{self.file}:{self.line}: {self.wrong}"


class Problems(Exception):
    """Files that cannot be run.

    Parameters
    ----------
    found : list of Problem
        Everything that is wrong in them.
    plans : list of Plan
        The scenarios of the files in which nothing is wrong.

    Examples
    --------
    >>> from petition.scenarios import Problem, Problems
    >>> print(Problems([Problem("thu.feature", 4, "Khi …", "không có ngày 31/02/2021")]))
    thu.feature:4: không có ngày 31/02/2021
    """

    def __init__(self, found: list[Problem], plans: Sequence[Plan] = ()) -> None:
        super().__init__("\n".join(map(str, found)))
        self.found = found
        self.plans = list(plans)


@dataclass(frozen=True)
class Act:
    """One line of a scenario, understood."""

    sentence: Sentence
    values: dict[str, Any]
    rows: tuple[dict[str, Any], ...]
    step: Step
    first: bool
    """Whether it stands after Biết / Given, where every event must be accepted."""


@dataclass(frozen=True)
class Plan:
    """A scenario that can be run: what it starts from, and its acts in order.

    Attributes
    ----------
    feature : behave.model.Feature
        The file that it stands in.
    rule : str
        The name of the rule that it stands under; empty when it stands under none.
    scenario : behave.model.Scenario
        The scenario, as it is parsed.
    row : tuple of str
        Of an outline, the values of its row.
    setup : Setup
        What it starts from.
    acts : tuple of Act
        Its lines, understood, in order.
    """

    feature: Feature
    rule: str
    scenario: Scenario
    row: tuple[str, ...]
    setup: Setup
    acts: tuple[Act, ...]

    @property
    def outline(self) -> str:
        """The name of the outline that it is a row of, or its own."""
        above = self.scenario.parent
        own = above.name if isinstance(above, ScenarioOutline) else self.scenario.name
        return re.sub("<[^>]*>", "…", str(own))

    @property
    def name(self) -> str:
        """The name in the file, with the values of its row where the name does not tell them."""
        name = str(self.scenario.name).partition(" -- @")[0].strip()
        values = "; ".join(filter(None, (cell.strip(" ,") for cell in self.row)))
        return f"{name} ({values})" if values and name == self.outline else name

    @property
    def place(self) -> str:
        """As in ``art_11.feature:12``."""
        return f"{self.scenario.filename}:{self.scenario.line}"


def read_features(paths: Iterable[Path], base: Setup | None = None) -> list[Plan]:
    """The scenarios of files, and of the files below folders.

    Parameters
    ----------
    paths : iterable of Path
        Files, and folders with ``.feature`` files at any depth.
    base : Setup, optional
        What scenarios start from; the built-in regulation and calendar when left out.

    Returns
    -------
    list of Plan
        In the order of the paths.

    Raises
    ------
    Problems
        With everything that is wrong in any of the files.
    OSError
        From the file system.

    Examples
    --------
    >>> import pathlib, tempfile
    >>> from petition.scenarios import Problems, read_features
    >>> lines = [
    ...     "# language: vi",
    ...     "Tính năng: Thử",
    ...     "  Kịch bản: một",
    ...     "    Khi lúc 08:00 ngày 31/02/2021, nhân viên trực trả lời",
    ... ]
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     path = pathlib.Path(folder, "thu.feature")
    ...     _ = path.write_text(chr(10).join(lines), encoding="utf-8")
    ...     try:
    ...         read_features([path])
    ...     except Problems as problems:
    ...         print(problems.found[0].line, problems.found[0].wrong)
    4 không có ngày 31/02/2021; viết ngày/tháng/năm như 02/04/2021
    """
    plans: list[Plan] = []
    problems: list[Problem] = []
    for path in _feature_files(paths):
        reader = _Reader(path, base or Setup())
        plans += [] if reader.problems else reader.plans
        problems += reader.problems
    if problems:
        raise Problems(problems, plans)
    return plans


def _feature_files(paths: Iterable[Path]) -> Iterator[Path]:
    for path in paths:
        if path.is_dir():
            yield from sorted(path.rglob("*.feature"))
        else:
            yield path


class _Reader:
    """Reads one file."""

    def __init__(self, path: Path, base: Setup) -> None:
        self.path = path
        self.plans: list[Plan] = []
        self.problems: list[Problem] = []
        self.row: tuple[str, ...] = ()
        self.columns: tuple[str, ...] = ()
        self.lines: list[str] = []
        self.base = base
        self.lang: Lang = base.lang
        try:
            text = decoded(path.read_bytes())
            self.lines = text.splitlines()
            self.lang = self.language(text)
        except Unsuitable as error:
            self.problem(error.line, base.say(error.vi, error.en))
            return
        self.base = base.with_(lang=self.lang, folder=path.parent)
        for line, vi, en in misplaced(text, self.lang):
            self.problem(line, self.base.say(vi, en))
        if not self.problems:
            self.features(text)

    def language(self, text: str) -> Lang:
        """The language that the file is written in."""
        lang = language_of(text)
        if lang is None:
            wrong = "đầu tệp thiếu dòng “# language: vi”", "the line “# language: …” is missing"
            raise Unsuitable(1, *wrong)
        return lang

    def features(self, text: str) -> None:
        try:
            feature = parse_feature(without_language(text), self.lang, str(self.path))
        except ParserError as error:
            self.problem(error.line or 1, _unparsed(error, self.base))
            return
        if feature is None or not feature.walk_scenarios(with_outlines=True):
            self.problem(1, self.base.say("tệp không có kịch bản nào", "the file has no scenario"))
            return
        for outline in _outlines(feature):
            if not any(table.table and table.table.rows for table in outline.examples):
                self.problem(outline.line, _without_rows(outline, self.base))
        for scenario in feature.walk_scenarios():
            self.scenario(feature, scenario)

    def problem(self, line: int, wrong: str) -> None:
        text = self.lines[line - 1].strip() if 0 < line <= len(self.lines) else ""
        found = Problem(str(self.path), line, text, wrong)
        if found not in self.problems:
            self.problems.append(found)

    def scenario(self, feature: Feature, scenario: Scenario) -> None:
        setup, before = self.base, len(self.problems)
        acts: list[Act] = []
        self.row = tuple(scenario._row.cells) if scenario._row else ()
        self.columns = tuple(scenario._row.headings) if scenario._row else ()
        for step in scenario.all_steps:
            act = self.act(step, setup)
            if act is None:
                continue
            if act.sentence.use == "setup":
                setup = self.after(act, setup, acts)
            acts.append(act)
        if len(self.problems) > before:
            return
        if not any(act.sentence.use == "check" for act in acts):
            self.problem(
                scenario.line,
                setup.say(
                    f"kịch bản “{scenario.name}” không kiểm tra gì: thêm ít nhất một câu sau Thì",
                    f"the scenario “{scenario.name}” checks nothing: add a sentence after Then",
                ),
            )
        self.plans.append(Plan(feature, _rule_of(scenario), scenario, self.row, setup, tuple(acts)))

    def after(self, act: Act, setup: Setup, acts: list[Act]) -> Setup:
        if any(before.sentence.use in ("event", "time") for before in acts):
            self.problem(
                act.step.line,
                setup.say(
                    "câu này phải đứng trước sự kiện đầu tiên",
                    "this must stand before the first event",
                ),
            )
            return setup
        try:
            made = set_up(act.sentence.name, setup, act.values, list(act.rows))
            _ = made.judge  # what it says is wrong here, not where it is first asked
            return made
        except Unreadable as error:
            self.problem(act.step.line, str(error))
        except Error as error:
            self.problem(act.step.line, _said(error, setup))
        return setup

    # -- one line ---------------------------------------------------------------------------------

    def act(self, step: Step, setup: Setup) -> Act | None:
        text = _one_blank(step.name.strip())
        unfilled = _unfilled(step) if self.row else ""
        if unfilled:
            self.problem(step.line, _without_column(unfilled, self.columns, setup))
            return None
        wrong = ""
        for match in matches(text, self.lang):
            try:
                values = self.values(match, setup)
                rows = rows_of(step, match.sentence, setup)
            except Unreadable as error:
                wrong = wrong or str(error)
                continue
            act = Act(match.sentence, values, rows, step, step.step_type == "given")
            misplaced = _misplaced(act, setup)
            if misplaced:
                self.problem(step.line, misplaced)
                return None
            return act
        self.problem(step.line, wrong or self.misunderstood(text, setup))
        return None

    def values(self, match: Match, setup: Setup) -> dict[str, Any]:
        kinds = match.sentence.kinds()
        return {name: read_value(kinds[name], text, setup) for name, text in match.written.items()}

    def misunderstood(self, text: str, setup: Setup) -> str:
        """Why a line is no sentence, and what would be right."""
        foreign = matches(text, other(self.lang))
        if foreign:
            right = foreign[0].sentence.example(self.lang)
            return setup.say(
                f"tệp này viết bằng tiếng Việt; câu tiếng Anh này viết là: {right}",
                f"this file is in English; this Vietnamese sentence reads: {right}",
            )
        mistimed = _mistimed(text, setup)
        if mistimed:
            return mistimed
        for match in matches(text, self.lang, loosely=True):
            try:
                self.values(match, setup)
            except Unreadable as error:
                return str(error)
        near = nearest(text, self.lang)
        right = near.example(self.lang)
        odd = misspelt(text, near, self.lang)
        mended = text
        for given, as_written in odd:
            mended = mended.replace(given, as_written)
        if any(matches(mended, self.lang)):
            right = mended
        return setup.say(
            f"không hiểu câu này; {_so(odd, 'viết là')}câu gần nhất: {right}",
            f"this is no known sentence; {_so(odd, 'is written')}the nearest is: {right}",
        )


def _said(error: Error, setup: Setup) -> str:
    """What the library says about what a sentence sets up."""
    vi = error_in_vietnamese(error) or error.message
    told = setup.say(vi, error.message)
    return f"{error.place}: {told}" if error.place else told


def _rule_of(scenario: Scenario) -> str:
    """The name of the rule that a scenario stands under, be it a row of an outline; or nothing."""
    above = scenario.parent
    while above is not None and not isinstance(above, Rule):
        above = getattr(above, "parent", None)
    return str(above.name) if above is not None else ""


def _unfilled(step: Step) -> str:
    """A place of an outline that no column of its Examples fills; or nothing."""
    cells = [cell for row in step.table.rows for cell in row.cells] if step.table else []
    found = re.search("<[^<>]+>", " ".join([step.name, *cells]))
    return found[0] if found else ""


def _without_column(unfilled: str, columns: tuple[str, ...], setup: Setup) -> str:
    told = setup.say(
        f"bảng Dữ liệu không có cột {unfilled}", f"the Examples have no column {unfilled}"
    )
    near = get_close_matches(unfilled[1:-1], columns, n=1)
    return f"{told}; {setup.say('gần nhất là', 'the nearest is')} “{near[0]}”" if near else told


def _mistimed(text: str, setup: Setup) -> str:
    """Why what stands before the doer is no time; empty when it is one, or none is begun."""
    begin = setup.say("lúc", "at")
    if not text.startswith(f"{begin} ") or re.match(
        f"{begin} {pattern_of('at', setup.lang)}, ", text
    ):
        return ""
    right = _right_time(text) if setup.lang == "vi" else ""
    right = right or f"{begin} {written('values', 'time', setup.lang)}, …"
    return setup.say(
        f"sau “lúc” là thời điểm rồi dấu phẩy, viết là: {right}",
        f"the time and then a comma are written as: {right}",
    )


def _right_time(text: str) -> str:
    """For `lúc 8h05 ngày 5/4/2021 nhân viên…` what would be right of it; or nothing."""
    found = re.match(
        r"lúc (\d{1,2}) ?(?:h|g|giờ|:|\.) ?(\d{1,2})?(?: ?(?:p|phút))?,? (?:ngày )?"
        r"(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}),? ?(.*)",
        text,
    )
    if not found:
        return ""
    hour, minute, day, month = (int(part or 0) for part in found.groups()[:4])
    return f"lúc {hour:02}:{minute:02} ngày {day:02}/{month:02}/{found[5]}, {found[6]}"


def _one_blank(text: str) -> str:
    """A line with one blank where several stand, but not in quotation marks."""
    parts = re.split(f"({QUOTED})", text)
    return "".join(part if n % 2 else re.sub(r"\s+", " ", part) for n, part in enumerate(parts))


def _so(odd: list[tuple[str, str]], written: str) -> str:
    """As in `“tiếp nhân” viết là “tiếp nhận”; `."""
    return "".join(f"“{given}” {written} “{right}”; " for given, right in odd)


def _outlines(feature: Feature) -> Iterator[ScenarioOutline]:
    return (each for each in feature.walk_scenarios(with_outlines=True) if _is_outline(each))


def _is_outline(scenario: Scenario) -> bool:
    return isinstance(scenario, ScenarioOutline)


def _without_rows(outline: ScenarioOutline, setup: Setup) -> str:
    return setup.say(
        f"khung kịch bản “{outline.name}” không có dòng nào trong bảng Dữ liệu nên không chạy",
        f"the scenario outline “{outline.name}” has no row of Examples, so nothing of it is run",
    )


_UNPARSED = (
    ("Malformed table", "bảng có hàng thừa hoặc thiếu ô", "a row of the table has other cells"),
    ("TABLE-START", "bảng phải đứng sau một câu", "a table stands below a sentence"),
    (
        "Multi-line text",
        "văn bản nhiều dòng phải đứng sau một câu",
        "a text stands below a sentence",
    ),
    ("BAD-INDENT", "văn bản nhiều dòng thụt lề sai", "a text of several lines is indented wrongly"),
    ("Second Background", "chỉ được có một “Bối cảnh”", "there is more than one Background"),
    ("Background supports no tags", "“Bối cảnh” không có nhãn @", "a Background has no tags"),
    ("Examples must only", "“Dữ liệu” chỉ đi với khung kịch bản", "Examples belong to an outline"),
    ("-STEP REQUIRES", "“Và”, “Nhưng” phải đứng sau một câu khác", "And and But follow a sentence"),
    ("tag:", "nhãn viết là @tên", "a tag is written as @name"),
)
"""What the parser says, and what is said for it."""


def _unparsed(error: ParserError, setup: Setup) -> str:
    told = str(error)
    for sign, vi, en in _UNPARSED:
        if sign in told:
            return setup.say(vi, en)
    return setup.say(
        "không đọc được tệp kịch bản từ dòng này: kiểm tra thứ tự “Tính năng”, “Bối cảnh”, "
        "“Kịch bản” và các câu",
        "this is no scenario file from this line on: check the order of Feature, Background, "
        "Scenario and sentences",
    )


def _misplaced(act: Act, setup: Setup) -> str:
    """Why a sentence may not stand where it does; empty when it may."""
    use, kind = act.sentence.use, act.step.step_type
    if use == "check" and kind != "then":
        return setup.say(
            "câu này là một kiểm tra: viết sau Thì", "this is a check: write it after Then"
        )
    if use == "setup" and kind != "given":
        return setup.say(
            "câu này là điều có sẵn: viết sau Biết", "this is given: write it after Given"
        )
    if use in ("event", "time") and kind == "then":
        return setup.say(
            "câu này là một sự kiện: viết sau Biết hoặc Khi",
            "this is an event: write it after Given or When",
        )
    return ""
