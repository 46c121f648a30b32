"""`petition check --junit`: the results as other systems read them."""

from __future__ import annotations

from xml.etree import ElementTree

from petition.cli.check import by_file, explained
from petition.cli.screen import Screen
from petition.harmless import line
from petition.scenarios import Report, Result


def junit(screen: Screen, report: Report) -> bytes:
    """One JUnit XML document: a suite for each file, a case for each scenario."""
    top = ElementTree.Element("testsuites", _counts(list(report.results)))
    for file, results in by_file(report):
        suite = ElementTree.SubElement(top, "testsuite", {"name": line(file), **_counts(results)})
        for result in results:
            _case(screen, suite, file, result)
    ElementTree.indent(top)
    written: bytes = ElementTree.tostring(top, encoding="utf-8", xml_declaration=True)
    return written


def _counts(results: list[Result]) -> dict[str, str]:
    return {
        "tests": str(len(results)),
        "failures": str(sum(not result.passed for result in results)),
        "errors": "0",
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
