"""`petition check --html`: the results as one page that needs nothing else."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path

from petition import Regulation
from petition.cli.check import BOUND, by_file, explained
from petition.cli.screen import Screen
from petition.harmless import html as escape
from petition.scenarios import Problem, Report, Result, Setup
from petition.speech.pages import document, plain

_STYLE = """
* { box-sizing: border-box; }
body { font: 15px/1.5 "Liberation Sans", "Helvetica Neue", Arial, sans-serif; color: #1a1a1a;
  max-width: 960px; margin: 2rem auto; padding: 0 1rem; }
header { border-bottom: 2px solid #1b7f3b; margin-bottom: 1.2rem; padding-bottom: .6rem; }
header.failed { border-color: #b3261e; }
h1 { font-size: 1.6rem; margin: 0; }
h2 { font-size: 1.15rem; margin: 1.6rem 0 .3rem; }
h2 small { font-weight: normal; color: #777; margin-left: .6rem; }
h3 { font-size: 1rem; margin: .9rem 0 .2rem; color: #444; }
details { border-left: 4px solid #1b7f3b; margin: .25rem 0; padding: .15rem .8rem;
  background: #f6f8f6; }
details.failed { border-color: #b3261e; background: #fdf3f2; }
summary { cursor: pointer; }
summary::before { content: "✓ "; color: #1b7f3b; font-weight: bold; }
.failed > summary::before { content: "✗ "; color: #b3261e; }
ol { list-style: none; margin: .4rem 0; padding: 0; }
li b { font-weight: 600; color: #555; }
li.wrong { background: #f9dedc; }
.broken li { border-left: 4px solid #b3261e; background: #fdf3f2; margin: .25rem 0;
  padding: .15rem .8rem; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .2rem 1rem; margin: .5rem 0; }
dt { font-weight: bold; }
dd { margin: 0; }
table { border-collapse: collapse; margin: .4rem 0; font-size: .9rem; }
ol table { margin: .2rem 0 .4rem 2rem; }
th, td { text-align: left; border-bottom: 1px solid #ddd; padding: .15rem 1rem .15rem 0;
  vertical-align: top; }
td.number { text-align: right; }
tr.none td { background: #f9dedc; }
header p { margin: .2rem 0; }
.hash { color: #777; font-size: .8rem; overflow-wrap: anywhere; }
.total { font-weight: bold; }
nav ol { columns: 18rem; margin: 1rem 0; }
nav li { break-inside: avoid; }
nav li::before { content: "✓ "; color: #1b7f3b; font-weight: bold; }
nav li.failed::before { content: "✗ "; color: #b3261e; }
nav a { color: inherit; }
nav small { color: #777; }
#bad:checked ~ nav .held, #bad:checked ~ main :is(details, .file, .rule):not(.failed),
#bad:checked ~ main .all { display: none; }
label { margin-right: 1.2rem; }
h2 { scroll-margin-top: 1rem; }
@media (max-width: 34rem) {
  h2 small { display: block; margin: 0; }
  dl { grid-template-columns: 1fr; gap: 0; }
  ol table { margin-left: 0; }
  table { display: block; overflow-x: auto; }
}
@media print {
  @page { size: A4; margin: 15mm; }
  body { font-size: 9.5pt; margin: 0; max-width: none; padding: 0; }
  input, label { display: none; }
  h2, h3 { break-after: avoid; }
  details, tr, li { break-inside: avoid; }
  details, details.failed { background: none; }
}
"""


def page(screen: Screen, report: Report, problems: Sequence[Problem], setup: Setup) -> str:
    """The whole page; nothing of it runs, so the filter is a matter of style."""
    heading = screen.say("Kết quả kiểm tra quy chế", "How the regulation was checked")
    bad = bool(report.failed or problems)
    files = [*_broken(screen, problems), *_files(screen, report)]
    body = f"""<header class="{"failed" if bad else ""}"><h1>{escape(heading)}</h1>
{_subject(screen, setup)}
<p class="total">{escape(_summary(screen, report, problems))}</p></header>
{_filter(screen) if bad else ""}
{_index(screen, files)}
<main>
{"".join(file.html(number) for number, file in enumerate(files, 1))}
{_coverage(screen, report, setup.regulation)}
</main>"""
    return document(screen, heading, _STYLE, body)


def _subject(screen: Screen, setup: Setup) -> str:
    """By which text all of it was judged."""
    law, calendar = setup.regulation, setup.calendar
    number = f", {law.instrument}" if law.instrument else ""
    version, content = screen.say("phiên bản", "version"), screen.say("mã nội dung", "hash")
    days = screen.say("Lịch", "Calendar")
    return f"""<p>{plain(screen.of(law.title))}{escape(number)}</p>
<p class="hash">{escape(f"{law.id}, {version} {law.version}, {content}")} \
<code>{law.content_hash}</code><br>
{escape(f"{days} {calendar.id}, {version} {calendar.version}, {content}")} \
<code>{calendar.content_hash}</code></p>"""


def _summary(screen: Screen, report: Report, problems: Sequence[Problem]) -> str:
    total, failed = len(report.results), report.failed
    told = screen.say(
        f"{total} kịch bản, {total - failed} đúng, {failed} không đúng",
        f"{total} scenarios, {total - failed} hold, {failed} do not",
    )
    broken = len({problem.file for problem in problems})
    if broken:
        told += screen.say(
            f"; {broken} tệp không chạy được", f"; {broken} files that cannot be run"
        )
    return f"{told}."


def _filter(screen: Screen) -> str:
    """What is shown: everything, or what does not hold."""
    every, bad = screen.say("Tất cả", "All"), screen.say("Không đúng", "What does not hold")
    return f"""<input type="radio" name="shown" id="every" checked>\
<label for="every">{escape(every)}</label>
<input type="radio" name="shown" id="bad"><label for="bad">{escape(bad)}</label>"""


# -- files ----------------------------------------------------------------------------------------


@dataclass(frozen=True)
class _File:
    """A part of the page, with its entry in the index."""

    name: str
    path: str
    count: str
    bad: bool
    body: str

    def html(self, number: int) -> str:
        """The part itself."""
        state = " failed" if self.bad else ""
        heading = f"<h2>{plain(self.name)}<small>{plain(self.path)}</small></h2>"
        return f'<section class="file{state}" id="f{number}">{heading}\n{self.body}</section>\n'


def _index(screen: Screen, files: Sequence[_File]) -> str:
    items = "".join(
        f'<li class="{"failed" if file.bad else "held"}"><a href="#f{number}">{plain(file.name)}'
        f"</a> <small>{escape(file.count)}</small></li>"
        for number, file in enumerate(files, 1)
    )
    title = screen.say("Mục lục", "Index")
    return f'<nav aria-label="{title}"><ol>{items}</ol></nav>'


def _files(screen: Screen, report: Report) -> list[_File]:
    found = []
    for path, results in by_file(report):
        failed = sum(not result.passed for result in results)
        parts = []
        for rule, of_rule in groupby(results, lambda result: result.plan.rule):
            told = list(of_rule)
            state = "" if all(result.passed for result in told) else " failed"
            head = f"<h3>{plain(rule)}</h3>\n" if rule else ""
            body = "\n".join(_scenario(screen, result) for result in told)
            parts.append(f'<div class="rule{state}">{head}{body}</div>')
        count = f"{len(results) - failed}/{len(results)}"
        name = str(results[0].plan.feature.name)
        found.append(_File(name, path, count, failed > 0, "\n".join(parts)))
    return found


def _broken(screen: Screen, problems: Sequence[Problem]) -> list[_File]:
    """The files of which nothing was run."""
    found = []
    for path, told in groupby(problems, lambda problem: problem.file):
        items = "".join(
            f"<li>{escape(screen.say('Dòng', 'Line'))} {problem.line}: {plain(problem.text)}"
            f"<br>{plain(problem.wrong)}</li>"
            for problem in told
        )
        count = screen.say("không chạy được", "cannot be run")
        found.append(_File(Path(path).name, path, count, True, f'<ol class="broken">{items}</ol>'))
    return found


def _scenario(screen: Screen, result: Result) -> str:
    failure = result.failure
    steps = "".join(
        _step(act.step, wrong=failure is not None and act.step.line == failure.line)
        for act in result.plan.acts
    )
    told = ""
    if failure:
        terms = explained(screen, failure)
        told = "".join(f"<dt>{escape(name)}</dt><dd>{escape(text)}</dd>" for name, text in terms)
        told = f"<dl>{told}</dl>"
    state = ' class="failed" open' if failure else ""
    summary = f"<summary>{escape(result.plan.name)}</summary>"
    return f"<details{state}>{summary}<ol>{steps}</ol>{told}</details>"


def _step(step: object, wrong: bool) -> str:
    keyword, name = getattr(step, "keyword", ""), getattr(step, "name", "")
    mark = ' class="wrong"' if wrong else ""
    table = _table(getattr(step, "table", None))
    return f"<li{mark}><b>{escape(keyword)}</b> {escape(name)}{table}</li>"


def _table(table: object) -> str:
    if table is None:
        return ""
    heads = "".join(f"<th>{escape(head)}</th>" for head in getattr(table, "headings", ()))
    rows = "".join(
        "<tr>" + "".join(f"<td>{escape(cell)}</td>" for cell in row.cells) + "</tr>"
        for row in getattr(table, "rows", ())
    )
    return f"<table><tr>{heads}</tr>{rows}</table>"


def _coverage(screen: Screen, report: Report, regulation: Regulation) -> str:
    found = report.coverage(regulation)
    heading = screen.say("Điều khoản đã được nêu căn cứ", "Clauses that were cited")
    heads = (
        screen.say("Điều", "Clause"),
        screen.say("Nội dung", "Title"),
        screen.say("Kịch bản", "Scenarios"),
    )
    head = "".join(f"<th>{escape(text)}</th>" for text in heads)
    rows = "\n".join(
        f"<tr{'' if found[clause.id] else ' class=none'}><td>{escape(clause.id)}</td>"
        f"<td>{escape(screen.of(clause.title))}</td>"
        f'<td class="number">{len(found[clause.id])}</td></tr>'
        for clause in regulation.clauses
        if set(BOUND) & set(clause.marks)
    )
    table = f"<table><tr>{head}</tr>\n{rows}\n</table>"
    return f'<section class="all"><h2>{escape(heading)}</h2>\n{table}</section>'
