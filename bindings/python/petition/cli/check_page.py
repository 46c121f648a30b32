"""`petition check --html`: the results as one page that needs nothing else."""

from __future__ import annotations

from itertools import groupby

from petition import Regulation
from petition.cli.check import BOUND, by_file, explained
from petition.cli.screen import Screen
from petition.harmless import html as escape
from petition.scenarios import Report, Result
from petition.speech.pages import document

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
dl { display: grid; grid-template-columns: max-content 1fr; gap: .2rem 1rem; margin: .5rem 0; }
dt { font-weight: bold; }
dd { margin: 0; }
table { border-collapse: collapse; margin: .4rem 0; font-size: .9rem; }
ol table { margin: .2rem 0 .4rem 2rem; }
th, td { text-align: left; border-bottom: 1px solid #ddd; padding: .15rem 1rem .15rem 0;
  vertical-align: top; }
td.number { text-align: right; }
tr.none td { background: #f9dedc; }
footer { color: #777; font-size: .85rem; margin: 2rem 0; }
"""


def page(screen: Screen, report: Report, regulation: Regulation) -> str:
    """The whole page."""
    heading = screen.say("Kết quả kiểm tra quy chế", "How the regulation was checked")
    total, failed = len(report.results), report.failed
    summary = screen.say(
        f"{total} kịch bản, {total - failed} đúng, {failed} không đúng",
        f"{total} scenarios, {total - failed} hold, {failed} do not",
    )
    files = "\n".join(_file(screen, file, results) for file, results in by_file(report))
    body = f"""<header class="{"failed" if failed else ""}"><h1>{escape(heading)}</h1>
<p>{escape(screen.of(regulation.title))}. {escape(summary)}.</p></header>
{files}
{_coverage(screen, report, regulation)}"""
    return document(screen, heading, _STYLE, body)


def _file(screen: Screen, file: str, results: list[Result]) -> str:
    name = escape(str(results[0].plan.feature.name))
    parts = [f"<h2>{name}<small>{escape(file)}</small></h2>"]
    for rule, of_rule in groupby(results, lambda result: result.plan.rule):
        if rule:
            parts.append(f"<h3>{escape(rule)}</h3>")
        parts += [_scenario(screen, result) for result in of_rule]
    return "\n".join(parts)


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
    return f"<h2>{escape(heading)}</h2>\n<table><tr>{head}</tr>\n{rows}\n</table>"
