"""What an audit finds in a log with planted faults: all of them, each once, and nothing else."""

from datetime import date
from functools import cache

import pytest

import petition
from petition import Engine, WorkingTime
from petition.rehearsal import Fault, rehearse

ENGINE = Engine.builtin()
LOG = rehearse(21, 2000, date(2026, 11, 1), date(2026, 11, 30), share=0.005)
STATED = ("kind", "owed", "refusal", "role", "unit", "since", "due", "met", "by")


@cache
def audits():
    """Each case with what was planted in it, and its audit as of the end of the month."""
    planted = {each.case: each for each in LOG.planted}
    return [
        (
            planted.get(record.case_id),
            petition.audit(ENGINE, record, LOG.at, promptly=WorkingTime.seconds(0)),
        )
        for record in LOG.records()
    ]


def of(fault):
    found = [(planted, audit) for planted, audit in audits() if planted and planted.fault is fault]
    assert len(found) == 10
    return found


def roots(audit):
    """The findings that do not follow from another one of the case."""
    return [found for found in audit.deviations if getattr(found, "cause", None) is None]


def stated(expected):
    return {name: getattr(expected, name) for name in STATED if getattr(expected, name) is not None}


def fits(expected, found):
    """Whether all that was foretold of a finding is so."""
    return all(getattr(found, name, value) == value for name, value in stated(expected).items())


def compared(planted, audit):
    """How many findings were foretold and made; those that were not made; those not foretold."""
    left, missed = roots(audit), []
    for expected in sorted(planted.expected if planted else (), key=lambda e: -len(stated(e))):
        match = next((found for found in left if fits(expected, found)), None)
        if match is None:
            missed.append(expected)
        else:
            left.remove(match)
    return len(roots(audit)) - len(left), missed, left


# -- recall and precision -------------------------------------------------------------------------


@pytest.mark.parametrize("fault", Fault)
def test_a_planted_fault_is_found_and_nothing_else(fault):
    """Art. 18.2, 18.3, 20.1, 20.2, 20.3, 20.4."""
    for planted, audit in of(fault):
        _, missed, unforeseen = compared(planted, audit)
        assert not missed, (planted.case, list(map(str, roots(audit))))
        assert not unforeseen, (planted.case, list(map(str, unforeseen)))


def test_nothing_is_found_where_nothing_is_planted():
    """Art. 10, 11, 13."""
    lawful = [audit for planted, audit in audits() if planted is None]
    assert len(lawful) == 2000 - 10 * len(Fault)
    assert [audit.summary.case_id for audit in lawful if audit.deviations] == []


def test_recall_and_precision_are_whole():
    made = foretold = found = 0
    for planted, audit in audits():
        matched, missed, unforeseen = compared(planted, audit)
        made, foretold = made + matched, foretold + matched + len(missed)
        found += matched + len(unforeseen)
    assert made == foretold == found > 10 * len(Fault)


# -- the mark of overdue --------------------------------------------------------------------------


@pytest.mark.parametrize("fault", Fault)
def test_the_mark_of_overdue_is_judged(fault):
    """Art. 11.4; I-16."""
    for planted, audit in of(fault):
        assert (audit.summary.verdict or "") == planted.verdict
        assert tuple(audit.summary.days) == planted.days
