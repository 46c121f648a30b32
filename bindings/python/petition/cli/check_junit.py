"""`petition check --junit`: the results as other systems read them."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby
from xml.etree import ElementTree

from petition.cli.check import by_file, explained
from petition.cli.screen import Screen
from petition.harmless import line
from petition.scenarios import Problem, Report, Result


def junit(screen: Screen, report: Report, problems: Sequence[Problem] = ()) -> bytes:
    """One JUnit XML document: a suite for each file, a case for each scenario.

    A file that cannot be read has an error for each of its problems.
    """
    top = ElementTree.Element("testsuites", _counts(list(report.results), len(problems)))
    for file, results in by_file(report):
        suite = ElementTree.SubElement(top, "testsuite", {"name": line(file), **_counts(results)})
        for result in results:
            _case(screen, suite, file, result)
    for file, found in groupby(problems, lambda problem: problem.file):
        _broken(top, file, list(found))
    ElementTree.indent(top)
    written: bytes = ElementTree.tostring(top, encoding="utf-8", xml_declaration=True)
    return written


def _broken(top: ElementTree.Element, file: str, problems: list[Problem]) -> None:
    attributes = {"name": line(file), **_counts([], len(problems))}
    suite = ElementTree.SubElement(top, "testsuite", attributes)
    for problem in problems:
        name = f"{problem.line}: {problem.text}"
        of = {"classname": line(file), "name": line(name), "time": "0.000"}
        case = ElementTree.SubElement(suite, "testcase", of)
        ElementTree.SubElement(case, "error", {"message": line(problem.wrong)})


def _counts(results: list[Result], errors: int = 0) -> dict[str, str]:
    return {
        "tests": str(len(results) + errors),
        "failures": str(sum(not result.passed for result in results)),
        "errors": str(errors),
        "time": f"{sum(result.seconds for result in results):.3f}",
    }


def _case(screen: Screen, suite: ElementTree.Element, file: str, result: Result) -> None:
    name = " — ".join(filter(None, (result.plan.rule, result.plan.name)))
    attributes = {"classname": line(file), "name": line(name), "time": f"{result.seconds:.3f}"}
    case = ElementTree.SubElement(suite, "testcase", attributes)
    if result.failure:
        message = f"{result.failure.wanted} / {result.failure.decided}"
        failure = ElementTree.SubElement(case, "failure", {"message": line(message)})
        failure.text = "\n".join(
            line(f"{name}: {text}") for name, text in explained(screen, result.failure)
        )
