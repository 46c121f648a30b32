"""`petition check`: scenarios run, and for each failure the sentence, what was decided, and why."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path

from rich.table import Table

from petition import Calendar, Lang, Mark, Regulation
from petition.cli.screen import TABLE, Screen
from petition.harmless import json_of
from petition.scenarios import (
    Failure,
    Problem,
    Problems,
    Report,
    Result,
    Setup,
    read_features,
    run,
    vectors_of,
)
from petition.scenarios.setup import Profile
from petition.speech.sums import in_words

BOUND = (Mark.DECIDE, Mark.RECORD, Mark.DERIVE, Mark.CHECK)
"""The marks of clauses that software can carry out."""


@dataclass(frozen=True)
class Options:
    """What is wanted beside the results on the screen."""

    coverage: bool = False
    steps: bool = False
    junit: Path | None = None
    html: Path | None = None
    vectors: Path | None = None


def base(
    profile: tuple[str, str], readings: Sequence[str], calendar: Calendar, lang: Lang
) -> Setup:
    """What scenarios start from when they say nothing else."""
    setup = Setup(lang=lang, profile=Profile(*profile), base=calendar)
    pairs = (choice.partition("=") for choice in readings)
    setup = setup.with_(readings=tuple((name.strip(), value.strip()) for name, _, value in pairs))
    _ = setup.judge  # complain of a wrong profile or reading before any scenario is read
    return setup


def check(screen: Screen, paths: Sequence[Path], setup: Setup, options: Options) -> int:
    """Runs scenarios; returns the exit status: 0 all hold, 1 some do not, 2 they cannot be run."""
    problems: list[Problem] = []
    try:
        plans = read_features(paths, setup)
    except Problems as found:
        problems, plans = found.found, found.plans
    if not plans and not problems:
        screen.print(
            screen.say("Không có tệp .feature nào ở đó.", "There is no .feature file there.")
        )
        return 2
    show_problems(screen, problems)
    report = run(plans)
    complete = True
    if plans:
        if problems:
            screen.print("")
        show(screen, report, options.steps, len({problem.file for problem in problems}))
        complete = not options.coverage or show_coverage(screen, report, setup.regulation)
    _write(screen, report, problems, setup, options)
    if problems:
        return 2
    return 0 if complete and not report.failed else 1


def _write(
    screen: Screen, report: Report, problems: Sequence[Problem], setup: Setup, options: Options
) -> None:
    from petition.cli.check_junit import junit
    from petition.cli.check_page import page

    if options.junit:
        options.junit.write_bytes(junit(screen, report, problems))
    if options.vectors:
        options.vectors.mkdir(parents=True, exist_ok=True)
        for name, content in vectors_of(report).items():
            text = json_of(content)
            options.vectors.joinpath(name).write_text(text, encoding="utf-8")
    if options.html:
        options.html.write_text(page(screen, report, problems, setup), encoding="utf-8")


def show(screen: Screen, report: Report, verbose: bool, broken: int = 0) -> None:
    """Prints what every scenario came to, by file and rule."""
    for file, results in by_file(report):
        screen.print(screen.line((file, "title")))
        for rule, of_rule in groupby(results, lambda result: result.plan.rule):
            if rule:
                screen.put(screen.line((rule, "strong")), 2)
            for outline, rows in groupby(of_rule, lambda result: result.plan.outline):
                _rows(screen, outline, list(rows), verbose)
    screen.print("")
    show_total(screen, report, broken)


def show_total(screen: Screen, report: Report, broken: int = 0) -> None:
    """One line: how many hold, how many do not; of how many files nothing was run."""
    total, failed = len(report.results), report.failed
    if failed:
        text = screen.say(
            f"{failed}/{total} kịch bản không đúng.", f"{failed} of {total} scenarios do not hold."
        )
    else:
        text = screen.say(f"{total} kịch bản đều đúng.", f"All {total} scenarios hold.")
    screen.print(screen.line((text, "bad" if failed else "good")))
    if broken:
        text = screen.say(
            f"{broken} tệp không chạy được (xem ở đầu).",
            f"{broken} files cannot be run (see above).",
        )
        screen.print(screen.line((text, "bad")))


def by_file(report: Report) -> Iterator[tuple[str, list[Result]]]:
    """The results of each file."""
    for file, results in groupby(report.results, lambda result: str(result.plan.feature.filename)):
        yield file, list(results)


def _rows(screen: Screen, outline: str, results: list[Result], verbose: bool) -> None:
    """The rows of an outline in one line when all of them hold; each by itself when not."""
    if verbose or len(results) == 1 or not all(result.passed for result in results):
        for result in results:
            _result(screen, result, verbose)
        return
    count = screen.say(f"({len(results)} hàng)", f"({len(results)} rows)")
    screen.put(screen.line(("✓", "good"), f" {outline} ", (count, "faint")), 4, 2)


def _result(screen: Screen, result: Result, verbose: bool) -> None:
    failure = result.failure
    mark = ("✓", "good") if failure is None else ("✗", "bad")
    screen.put(screen.line(mark, f" {result.plan.name}"), 4, 2)
    if verbose:
        for act in result.plan.acts:
            screen.put(screen.line((f"{act.step.keyword} {act.step.name}", "faint")), 8, 2)
    if failure is None:
        return
    for name, text in explained(screen, failure):
        line = screen.line((f"{name}: ", "strong"), text)
        screen.put(line, 8, 2)


def explained(screen: Screen, failure: Failure) -> list[tuple[str, str]]:
    """What there is to say about a failure: each with its name."""
    place = screen.say("Dòng", "Line")
    said = [
        (f"{place} {failure.line}", failure.sentence),
        (screen.say("Mong đợi", "Expected"), failure.wanted),
        (screen.say("Hệ thống quyết định", "The library decided"), failure.decided),
        (screen.say("Vì sao", "Why"), failure.why),
    ]
    if failure.total:
        counted = "; ".join(in_words(failure.total, screen))
        said.append((screen.say("Cách tính", "The sum"), counted))
    return [(name, text) for name, text in said if text]


def show_problems(screen: Screen, problems: list[Problem]) -> None:
    """Prints what is wrong in the files: place, line, what would be right."""
    for problem in problems:
        screen.put(screen.line((f"{problem.file}:{problem.line}", "bad")))
        if problem.text:
            screen.put(screen.line((problem.text, "faint")), 4, 2)
        screen.put(screen.line(problem.wrong), 4, 2)


# -- coverage -------------------------------------------------------------------------------------


def show_coverage(screen: Screen, report: Report, regulation: Regulation) -> bool:
    """Prints in how many scenarios each clause was cited; returns whether none was forgotten."""
    found = report.coverage(regulation)
    bound = [clause for clause in regulation.clauses if set(BOUND) & set(clause.marks)]
    table = Table(**TABLE)
    table.add_column(screen.say("Điều", "Clause"))
    table.add_column(screen.say("Nội dung", "Title"))
    table.add_column(screen.say("Loại", "Mark"))
    table.add_column(screen.say("Kịch bản", "Scenarios"), justify="right")
    for clause in bound:
        count = len(found[clause.id])
        marks = ", ".join(mark.value for mark in clause.marks)
        style = "" if count else "bold red"
        table.add_row(clause.id, screen.of(clause.title), marks, str(count), style=style)
    covered = sum(bool(found[clause.id]) for clause in bound)
    screen.print(table, "")
    share = 100 * covered // len(bound) if bound else 100
    text = screen.say(
        f"{covered}/{len(bound)} điều khoản có kịch bản ({share} %).",
        f"{covered} of {len(bound)} clauses have a scenario ({share} %).",
    )
    screen.print(screen.line((text, "good" if covered == len(bound) else "bad")))
    return covered == len(bound)
