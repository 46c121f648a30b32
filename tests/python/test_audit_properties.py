"""What holds of the audit of any lawful case, whatever the file of it lacks or mixes up."""

from dataclasses import replace
from datetime import date
from functools import cache

import petition
from petition import DeviationKind, Engine, Kind
from petition.rehearsal import Fault, rehearse
from petition.rehearsal.dice import Dice

ENGINE = Engine.builtin()
LOG = rehearse(31, 1000, date(2026, 10, 1), date(2026, 10, 31), faults=())
BY_TIME = (Kind.LAPSED, Kind.ESCALATED, Kind.REMINDED)
SILENT = (Fault.SILENT_FOCAL_POINT, Fault.SILENT_HEAD, Fault.PROMISE_MISSED)


@cache
def lawful():
    return tuple(LOG.records())


def roots(record, at=LOG.at):
    """The findings that do not follow from another one."""
    found = petition.audit(ENGINE, record, at).deviations
    return [each for each in found if getattr(each, "cause", None) is None]


def by_people(record):
    """The same without what the system records by itself."""
    return replace(record, events=tuple(e for e in record.events if e.kind not in BY_TIME))


def shuffled(record, seed):
    """The same events in another order of the file, and not in that of recording."""
    events = tuple(Dice(seed, record.case_id).shuffled(record.events))
    return replace(record, events=events if events != record.events else events[::-1])


def in_order(record):
    """Whether no event stands before an earlier one: within a second any order is."""
    times = [event.recorded_at for event in record.events]
    return times == sorted(times)


def test_a_lawful_case_has_no_finding():
    """Art. 10, 11, 13."""
    assert len(lawful()) == 1000
    assert [record.case_id for record in lawful() if roots(record)] == []


def test_missing_system_events_are_one_finding_at_most():
    """Art. 12.1, 20.4: one of each case that had such events, none of the others."""
    lacking = [record for record in lawful() if by_people(record) != record]
    assert 50 < len(lacking) < 950
    for record in lawful():
        found = roots(by_people(record))
        assert len(found) == (record in lacking), (record.case_id, list(map(str, found)))


def test_missing_system_events_change_no_other_finding():
    """Of cases that went up: the silence is found as before, and one line more."""
    log = rehearse(32, 500, LOG.start, LOG.end, faults=SILENT, share=0.04)
    cases = {planted.case for planted in log.planted}
    assert len(cases) == 60
    for record in log.records():
        if record.case_id not in cases:
            continue
        whole, lacking = roots(record, log.at), roots(by_people(record), log.at)
        said = [(found.kind, found.owed, found.role, found.unit, found.due) for found in lacking]
        for found in whole:
            said.remove((found.kind, found.owed, found.role, found.unit, found.due))
        assert [kind for kind, *_ in said] == [DeviationKind.MISSING], record.case_id


def test_shuffled_events_are_one_warning():
    """Art. 9.2, 12.1: the order of recording is known from the times."""
    for record in lawful():
        if len(record.events) < 2:
            continue
        mixed = shuffled(record, 33)
        kinds = [each.kind for each in roots(mixed)]
        warned = kinds == [DeviationKind.OUT_OF_ORDER]
        assert warned or (not kinds and in_order(mixed)), record.case_id


def test_the_order_of_a_file_changes_no_verdict():
    """Art. 9.2: sorted by recording, a case is what it was."""
    for record in lawful()[:200]:
        mixed = shuffled(record, 34)
        if in_order(mixed):
            continue
        whole = petition.audit(ENGINE, record, LOG.at)
        assert petition.audit(ENGINE, mixed, LOG.at).case == whole.case
