"""Faults, each planted in a case that is lawful but for it.

A function for each fault lives through the whole case, departs from the law at one point, and says
what an audit has to find of it. What comes after that is lawful again.
"""

from collections.abc import Callable

from petition.rehearsal.faults import Fault
from petition.rehearsal.plants import acts, file, operator, overdue, publication, units
from petition.rehearsal.trial import Trial

__all__ = ["PLANTS"]

PLANTS: dict[Fault, Callable[[Trial], None]] = {
    Fault.INTAKE_LATE: operator.intake_late,
    Fault.TOLD_LATE: operator.told_late,
    Fault.TOLD_NEVER: operator.told_never,
    Fault.REMINDER_NEVER_GIVEN: operator.reminder_never_given,
    Fault.RESPONSE_LATE: units.response_late,
    Fault.SILENT_FOCAL_POINT: units.silent_focal_point,
    Fault.SILENT_HEAD: units.silent_head,
    Fault.PROMISE_MISSED: units.promise_missed,
    Fault.ESCALATION_LATE: units.escalation_late,
    Fault.PUBLISHED_LATE: publication.published_late,
    Fault.PUBLISHED_NEVER: publication.published_never,
    Fault.PUBLISHED_CONFIDENTIAL: publication.published_confidential,
    Fault.WITHDRAWN_LATE: publication.withdrawn_late,
    Fault.WITHDRAWN_NEVER: publication.withdrawn_never,
    Fault.SYSTEM_EVENTS_MISSING: file.system_events_missing,
    Fault.FORWARDING_MISSING: file.forwarding_missing,
    Fault.SHUFFLED: file.shuffled,
    Fault.OUT_OF_ORDER: file.out_of_order,
    Fault.WRONG_UNIT: acts.wrong_unit,
    Fault.ANSWERED_TWICE: acts.answered_twice,
    Fault.PROMISED_TOO_OFTEN: acts.promised_too_often,
    Fault.DECLINED_WITHOUT_REASONS: acts.declined_without_reasons,
    Fault.RECORDING_MISSING: acts.recording_missing,
    Fault.FORWARDED_BACK: acts.forwarded_back,
    Fault.PASSED_UP_EARLY: acts.passed_up_early,
    Fault.RECORDED_LATE: overdue.recorded_late,
    Fault.CALENDAR_WRONG: overdue.calendar_wrong,
    Fault.MARKED_IN_TIME: overdue.marked_in_time,
    Fault.NOT_MARKED: overdue.not_marked,
}
"""How each fault is planted."""
