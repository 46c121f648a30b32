/**
 * The structs of the library.
 * Made of petition.h by bindings/generate; do not edit.
 */
import { struct } from '../lib/struct.js';
import { checked, dateOf, flagOf, instantOf } from '../lib/value.js';
import { wordOf, wordsOfBits } from '../lib/word.js';
import {
  AuditScope, Commitment, DayKind, DeviationKind, Fate, Kind, Knowledge, NoticeChannel, NoticeKind,
  Outcome, OverdueVerdict, Owed, Position, Publication, RefusalCode, Role, Standing, StateFlag,
  Status, Why,
} from './words.js';

export const Failure = struct(
  {
    struct_size: 'uint32_t',
    code: 'int32_t',
    line: 'int32_t',
    column: 'int32_t',
    where: ['char', 176],
    message: ['char', 512],
  },
  (c) => ({
    code: wordOf(Status, c.code),
    line: Number(c.line),
    column: Number(c.column),
    where: c.where,
    message: c.message,
  }),
);

export const LunarDate = struct(
  {
    year: 'int32_t',
    month: 'int32_t',
    day: 'int32_t',
    leap: 'int32_t',
  },
  (c) => ({
    year: Number(c.year),
    month: Number(c.month),
    day: Number(c.day),
    leap: flagOf(c.leap),
  }),
  (value) => ({
    year: checked.int32_t(value.year),
    month: checked.int32_t(value.month),
    day: checked.int32_t(value.day),
    leap: Number(Boolean(value.leap)),
  }),
);

export const Coverage = struct(
  {
    struct_size: 'uint32_t',
    utc_offset_s: 'int32_t',
    first_date: 'int32_t',
    last_date: 'int32_t',
    announced_until: 'int32_t',
    reserved: 'int32_t',
  },
  (c) => ({
    utcOffsetSeconds: Number(c.utc_offset_s),
    firstDate: dateOf(c.first_date),
    lastDate: dateOf(c.last_date),
    announcedUntil: dateOf(c.announced_until),
  }),
);

export const Window = struct(
  {
    open_s: 'int32_t',
    close_s: 'int32_t',
  },
  (c) => ({
    openSeconds: Number(c.open_s),
    closeSeconds: Number(c.close_s),
  }),
);

export const Day = struct(
  {
    struct_size: 'uint32_t',
    date: 'int32_t',
    knowledge: 'int32_t',
    kind: 'int32_t',
    rest_day: 'int32_t',
    window_count: 'uint32_t',
  },
  (c) => ({
    date: dateOf(c.date),
    knowledge: wordOf(Knowledge, c.knowledge),
    kind: wordOf(DayKind, c.kind),
    restDay: flagOf(c.rest_day),
    windowCount: Number(c.window_count),
  }),
);

export const SumInfo = struct(
  {
    struct_size: 'uint32_t',
    provisional: 'int32_t',
    start_s: 'int64_t',
    amount_s: 'int64_t',
    result_s: 'int64_t',
    stretch_count: 'uint64_t',
  },
  (c) => ({
    provisional: flagOf(c.provisional),
    start: instantOf(c.start_s),
    amountSeconds: Number(c.amount_s),
    result: instantOf(c.result_s),
    stretchCount: Number(c.stretch_count),
  }),
);

export const Stretch = struct(
  {
    from_s: 'int64_t',
    to_s: 'int64_t',
    why: 'int32_t',
    knowledge: 'int32_t',
    day_kind: 'int32_t',
    reserved: 'int32_t',
  },
  (c) => ({
    from: instantOf(c.from_s),
    to: instantOf(c.to_s),
    why: wordOf(Why, c.why),
    knowledge: wordOf(Knowledge, c.knowledge),
    dayKind: wordOf(DayKind, c.day_kind),
  }),
);

export const Move = struct(
  {
    struct_size: 'uint32_t',
    reserved: 'uint32_t',
    index: 'uint64_t',
    before_s: 'int64_t',
    after_s: 'int64_t',
  },
  (c) => ({
    index: Number(c.index),
    before: instantOf(c.before_s),
    after: instantOf(c.after_s),
  }),
);

export const Reading = struct(
  {
    struct_size: 'uint32_t',
    number: 'int32_t',
    choice_count: 'uint32_t',
    chosen: 'uint32_t',
  },
  (c) => ({
    number: Number(c.number),
    choiceCount: Number(c.choice_count),
    chosen: Number(c.chosen),
  }),
);

export const State = struct(
  {
    struct_size: 'uint32_t',
    position: 'int32_t',
    commitment: 'int32_t',
    publication: 'int32_t',
    events: 'uint32_t',
    brought_by: 'uint32_t',
    answered_by: 'uint32_t',
    returns: 'uint32_t',
    promises: 'uint32_t',
    rating: 'uint32_t',
    unsuitable: 'uint32_t',
    flags: 'uint32_t',
    recorded_at_s: 'int64_t',
    anchor_s: 'int64_t',
    agreed_s: 'int64_t',
    agreed_at_s: 'int64_t',
  },
  (c) => ({
    position: wordOf(Position, c.position),
    commitment: wordOf(Commitment, c.commitment),
    publication: wordOf(Publication, c.publication),
    events: Number(c.events),
    broughtBy: Number(c.brought_by),
    answeredBy: Number(c.answered_by),
    returns: Number(c.returns),
    promises: Number(c.promises),
    rating: Number(c.rating),
    unsuitable: Number(c.unsuitable),
    flags: wordsOfBits(StateFlag, c.flags),
    recordedAt: instantOf(c.recorded_at_s),
    anchor: instantOf(c.anchor_s),
    agreed: instantOf(c.agreed_s),
    agreedAt: instantOf(c.agreed_at_s),
  }),
);

export const VerificationInfo = struct(
  {
    struct_size: 'uint32_t',
    proven: 'int32_t',
    states: 'uint64_t',
    transitions: 'uint64_t',
    judged: 'uint64_t',
    property_count: 'uint32_t',
    gap_count: 'uint32_t',
  },
  (c) => ({
    proven: flagOf(c.proven),
    states: Number(c.states),
    transitions: Number(c.transitions),
    judged: Number(c.judged),
    propertyCount: Number(c.property_count),
    gapCount: Number(c.gap_count),
  }),
);

export const Step = struct(
  {
    struct_size: 'uint32_t',
    by_event: 'int32_t',
    event: 'uint32_t',
    reserved: 'uint32_t',
    at_s: 'int64_t',
  },
  (c) => ({
    byEvent: flagOf(c.by_event),
    event: Number(c.event),
    at: instantOf(c.at_s),
  }),
);

export const Basis = struct(
  {
    readings: 'uint32_t',
    clause_count: 'uint32_t',
    clauses: ['uint16_t', 8],
  },
  (c) => ({
    readings: Number(c.readings),
    clauseCount: Number(c.clause_count),
    clauses: Object.freeze(Array.from(c.clauses.slice(0, c.clause_count), Number)),
  }),
);

export const VerdictInfo = struct(
  {
    struct_size: 'uint32_t',
    outcome: 'int32_t',
    first_appended: 'uint32_t',
    appended: 'uint32_t',
    notice_count: 'uint32_t',
    refusal_count: 'uint32_t',
    basis: Basis,
  },
  (c) => ({
    outcome: wordOf(Outcome, c.outcome),
    firstAppended: Number(c.first_appended),
    appended: Number(c.appended),
    noticeCount: Number(c.notice_count),
    refusalCount: Number(c.refusal_count),
    basis: Basis.make(c.basis),
  }),
);

export const Notice = struct(
  {
    struct_size: 'uint32_t',
    kind: 'int32_t',
    cause: 'uint32_t',
    role: 'int32_t',
    channel: 'int32_t',
    reserved: 'int32_t',
  },
  (c) => ({
    kind: wordOf(NoticeKind, c.kind),
    cause: Number(c.cause),
    role: wordOf(Role, c.role),
    channel: wordOf(NoticeChannel, c.channel),
  }),
);

export const Refusal = struct(
  {
    struct_size: 'uint32_t',
    code: 'int32_t',
    basis: Basis,
    has_alternative: 'int32_t',
    alternative_kind: 'int32_t',
    alternative_role: 'int32_t',
    reserved: 'int32_t',
    alternative_not_before_s: 'int64_t',
  },
  (c) => ({
    code: wordOf(RefusalCode, c.code),
    basis: Basis.make(c.basis),
    hasAlternative: flagOf(c.has_alternative),
    alternativeKind: wordOf(Kind, c.alternative_kind),
    alternativeRole: wordOf(Role, c.alternative_role),
    alternativeNotBefore: instantOf(c.alternative_not_before_s),
  }),
);

export const Obligation = struct(
  {
    struct_size: 'uint32_t',
    owed: 'int32_t',
    role: 'int32_t',
    at_once: 'int32_t',
    lapsed: 'int32_t',
    reserved: 'int32_t',
    basis: Basis,
    since_s: 'int64_t',
    due_s: 'int64_t',
  },
  (c) => ({
    owed: wordOf(Owed, c.owed),
    role: wordOf(Role, c.role),
    atOnce: flagOf(c.at_once),
    lapsed: flagOf(c.lapsed),
    basis: Basis.make(c.basis),
    since: instantOf(c.since_s),
    due: instantOf(c.due_s),
  }),
);

export const Life = struct(
  {
    struct_size: 'uint32_t',
    owed: 'int32_t',
    role: 'int32_t',
    fate: 'int32_t',
    at_once: 'int32_t',
    lapsed: 'int32_t',
    met_by: 'uint32_t',
    ended_by: 'uint32_t',
    reserved: 'int32_t',
    basis: Basis,
    since_s: 'int64_t',
    due_s: 'int64_t',
    met_s: 'int64_t',
    ended_s: 'int64_t',
    late_s: 'int64_t',
    regulation: 'uint32_t',
    reserved_2: 'uint32_t',
  },
  (c) => ({
    owed: wordOf(Owed, c.owed),
    role: wordOf(Role, c.role),
    fate: wordOf(Fate, c.fate),
    atOnce: flagOf(c.at_once),
    lapsed: flagOf(c.lapsed),
    metBy: Number(c.met_by),
    endedBy: Number(c.ended_by),
    basis: Basis.make(c.basis),
    since: instantOf(c.since_s),
    due: instantOf(c.due_s),
    met: instantOf(c.met_s),
    ended: instantOf(c.ended_s),
    lateSeconds: Number(c.late_s),
    regulation: Number(c.regulation),
  }),
);

export const TimelinessInfo = struct(
  {
    struct_size: 'uint32_t',
    overdue: 'int32_t',
    answered_late: 'int32_t',
    deadline_count: 'uint32_t',
    overdue_since_s: 'int64_t',
  },
  (c) => ({
    overdue: flagOf(c.overdue),
    answeredLate: flagOf(c.answered_late),
    deadlineCount: Number(c.deadline_count),
    overdueSince: instantOf(c.overdue_since_s),
  }),
);

export const Deadline = struct(
  {
    struct_size: 'uint32_t',
    level: 'int32_t',
    owed: 'int32_t',
    lapsed: 'int32_t',
    counted: 'int32_t',
    reserved: 'int32_t',
    since_s: 'int64_t',
    due_s: 'int64_t',
    met_s: 'int64_t',
    closed_s: 'int64_t',
    late_s: 'int64_t',
  },
  (c) => ({
    level: wordOf(Position, c.level),
    owed: wordOf(Owed, c.owed),
    lapsed: flagOf(c.lapsed),
    counted: flagOf(c.counted),
    since: instantOf(c.since_s),
    due: instantOf(c.due_s),
    met: instantOf(c.met_s),
    closed: instantOf(c.closed_s),
    lateSeconds: Number(c.late_s),
  }),
);

export const Permission = struct(
  {
    struct_size: 'uint32_t',
    kind: 'int32_t',
    role: 'int32_t',
    permitted: 'int32_t',
    reason_count: 'uint32_t',
    reserved: 'int32_t',
  },
  (c) => ({
    kind: wordOf(Kind, c.kind),
    role: wordOf(Role, c.role),
    permitted: flagOf(c.permitted),
    reasonCount: Number(c.reason_count),
  }),
);

export const Deviation = struct(
  {
    struct_size: 'uint32_t',
    kind: 'int32_t',
    owed: 'int32_t',
    role: 'int32_t',
    refusal: 'int32_t',
    evidence_count: 'uint32_t',
    basis: Basis,
    due_s: 'int64_t',
    met_s: 'int64_t',
    by_s: 'int64_t',
    since_s: 'int64_t',
    scope: 'int32_t',
    level: 'int32_t',
    cause: 'int64_t',
    regulation: 'uint32_t',
    reserved: 'int32_t',
  },
  (c) => ({
    kind: wordOf(DeviationKind, c.kind),
    owed: wordOf(Owed, c.owed),
    role: wordOf(Role, c.role),
    refusal: wordOf(RefusalCode, c.refusal),
    evidenceCount: Number(c.evidence_count),
    basis: Basis.make(c.basis),
    due: instantOf(c.due_s),
    met: instantOf(c.met_s),
    bySeconds: Number(c.by_s),
    since: instantOf(c.since_s),
    scope: wordOf(AuditScope, c.scope),
    level: wordOf(Position, c.level),
    cause: Number(c.cause),
    regulation: Number(c.regulation),
  }),
);

export const Summary = struct(
  {
    struct_size: 'uint32_t',
    position: 'int32_t',
    level: 'int32_t',
    publication: 'int32_t',
    overdue: 'int32_t',
    answered_late: 'int32_t',
    late: 'uint32_t',
    late_by_recording: 'uint32_t',
    late_by_occurrence: 'uint32_t',
    level_count: 'uint32_t',
    basis: Basis,
    received_s: 'int64_t',
    answered_s: 'int64_t',
    late_s: 'int64_t',
    intake_s: 'int64_t',
    marked_due_s: 'int64_t',
    verdict: 'int32_t',
    marked: 'int32_t',
    deviations: 'uint32_t',
    consequences: 'uint32_t',
  },
  (c) => ({
    position: wordOf(Position, c.position),
    level: wordOf(Position, c.level),
    publication: wordOf(Publication, c.publication),
    overdue: flagOf(c.overdue),
    answeredLate: flagOf(c.answered_late),
    late: Number(c.late),
    lateByRecording: Number(c.late_by_recording),
    lateByOccurrence: Number(c.late_by_occurrence),
    levelCount: Number(c.level_count),
    basis: Basis.make(c.basis),
    received: instantOf(c.received_s),
    answered: instantOf(c.answered_s),
    lateSeconds: Number(c.late_s),
    intakeSeconds: Number(c.intake_s),
    markedDue: instantOf(c.marked_due_s),
    verdict: wordOf(OverdueVerdict, c.verdict),
    marked: Number(c.marked),
    deviations: Number(c.deviations),
    consequences: Number(c.consequences),
  }),
);

export const Tally = struct(
  {
    struct_size: 'uint32_t',
    step_count: 'uint32_t',
    received: 'uint64_t',
    declined: 'uint64_t',
    answered: 'uint64_t',
    answered_late: 'uint64_t',
    open: 'uint64_t',
    overdue: 'uint64_t',
    rated: 'uint64_t',
    satisfied: 'uint64_t',
    deviations: 'uint64_t',
    withdrawn: 'uint64_t',
    carried_over: 'uint64_t',
    reopened: 'uint64_t',
    returned: 'uint64_t',
    passed_up: 'uint64_t',
    passed_on: 'uint64_t',
    rescheduled: 'uint64_t',
    lapses: 'uint64_t',
  },
  (c) => ({
    stepCount: Number(c.step_count),
    received: Number(c.received),
    declined: Number(c.declined),
    answered: Number(c.answered),
    answeredLate: Number(c.answered_late),
    open: Number(c.open),
    overdue: Number(c.overdue),
    rated: Number(c.rated),
    satisfied: Number(c.satisfied),
    deviations: Number(c.deviations),
    withdrawn: Number(c.withdrawn),
    carriedOver: Number(c.carried_over),
    reopened: Number(c.reopened),
    returned: Number(c.returned),
    passedUp: Number(c.passed_up),
    passedOn: Number(c.passed_on),
    rescheduled: Number(c.rescheduled),
    lapses: Number(c.lapses),
  }),
);

export const Foreseen = struct(
  {
    level: 'uint8_t',
    to: 'uint8_t',
    lapse: 'uint8_t',
    reminder: 'uint8_t',
    escalation: 'uint8_t',
    reserved: ['uint8_t', 3],
  },
  (c) => ({
    level: wordOf(Position, c.level),
    to: wordOf(Position, c.to),
    lapse: wordOf(Standing, c.lapse),
    reminder: wordOf(Standing, c.reminder),
    escalation: wordOf(Standing, c.escalation),
  }),
);

export const StandingCount = struct(
  {
    act: 'int32_t',
    standing: 'int32_t',
    level: 'int32_t',
    regulation: 'uint32_t',
    cases: 'uint64_t',
    basis: Basis,
  },
  (c) => ({
    act: wordOf(Kind, c.act),
    standing: wordOf(Standing, c.standing),
    level: wordOf(Position, c.level),
    regulation: Number(c.regulation),
    cases: Number(c.cases),
    basis: Basis.make(c.basis),
  }),
);
