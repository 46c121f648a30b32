/**
 * libpetition for JavaScript: a petition regulation as decisions that a host system can act on.
 * Made of petition.h by bindings/generate; do not edit.
 *
 * Instants are Dates in whole seconds: a part of a second is dropped. Where there is no instant,
 * there is null. Dates are texts as '2021-04-02', in the offset of the calendar. Amounts of working
 * time are numbers of seconds, and so are clock times, counted from local midnight. A call that is
 * wrong throws a PetitionError, or a TypeError or RangeError for a value that no call can take;
 * what the comments call errors are its codes. "The common ones" are invalid_argument, encoding,
 * unknown_flag, no_memory and internal. `out` and other outputs are what a call returns; what the
 * comments say of buffers, counts and struct_size is this package's work.
 */
/// <reference lib="esnext.disposable" />

/** A word that this package does not know, given by a newer library: '#' and its number. */
export type UnknownWord = `#${number}`;
type Word<Table> = Table[keyof Table] | UnknownWord;

/** A text; bytes are taken to be UTF-8. */
export type Utf8 = string | Uint8Array;

/** A call that was wrong or could not be carried out; a refusal by the regulation is none. */
export declare class PetitionError extends Error {
  private constructor();
  /** What was wrong, as 'not_covered'. */
  readonly code: Status;
  /** The text, key, field or parameter concerned, as in "data.due_at"; may be empty. */
  readonly where: string;
  /** In the text given, from 1; 0: it did not come from text, or is not known. */
  readonly line: number;
  /** In that line, in characters from 1; 0: not known. */
  readonly column: number;
}

/**
 * An object of the library. It is freed by close, at the end of its `using` block, or some time
 * after nothing refers to it. An object that is closed may be closed again, and nothing else.
 */
export declare abstract class Handle {
  close(): void;
  [Symbol.dispose](): void;
}

/**
 * What a call returns. Negative values say that the call was wrong, or could not be carried out
 * with the data given. How the regulation judges is never told here but by a verdict.
 */
export declare const Status: {
  /** Done; the outputs are written. */
  readonly OK: 'ok';
  /** A call that can never be right, whatever the data, as a null handle. */
  readonly INVALID_ARGUMENT: 'invalid_argument';
  /** There was not enough memory; the call may be made again. */
  readonly NO_MEMORY: 'no_memory';
  /** A defect of the library. Please report it with the message. */
  readonly INTERNAL: 'internal';
  /** Text that is not well-formed TOML or JSON. */
  readonly SYNTAX: 'syntax';
  /** Text that is not valid UTF-8. */
  readonly ENCODING: 'encoding';
  /** A key that the format does not have. */
  readonly UNKNOWN_KEY: 'unknown_key';
  /** A key that the format requires, or a calendar that a regulation names. */
  readonly MISSING_KEY: 'missing_key';
  /** A value of another type than the key takes. */
  readonly WRONG_TYPE: 'wrong_type';
  /** A value of the right type that is not allowed. */
  readonly INVALID_VALUE: 'invalid_value';
  /** Two statements about one thing, as two holidays that fall on one date. */
  readonly DUPLICATE: 'duplicate';
  /** Text that is not a date or an instant, or null as an input. */
  readonly INVALID_TIME: 'invalid_time';
  /** A date outside what the calendar or the registry covers. */
  readonly NOT_COVERED: 'not_covered';
  /** A number or an amount too large to be carried out. */
  readonly OVERFLOW: 'overflow';
  /** A calendar without any working time. */
  readonly NEVER_OPENS: 'never_opens';
  /** A day not yet announced, in a calendar that refuses such days. */
  readonly PROVISIONAL: 'provisional';
  /** Input larger than the format allows, or a result too large to be kept. */
  readonly TOO_LARGE: 'too_large';
  /** An output does not fit; the needed size was told. */
  readonly BUFFER_TOO_SMALL: 'buffer_too_small';
  /** A constant, a reserved field or a struct_size that is not known. */
  readonly UNKNOWN_FLAG: 'unknown_flag';
  /** A record of a schema version that this library does not read. */
  readonly UNSUPPORTED_SCHEMA: 'unsupported_schema';
  /** A record whose events the regulation refuses. */
  readonly INVALID_RECORD: 'invalid_record';
  /** No built-in regulation, reading, clause or word of that name. */
  readonly UNKNOWN_NAME: 'unknown_name';
  /** A sealed record whose events are not those that were sealed. */
  readonly BROKEN_SEAL: 'broken_seal';
  /** A case or a record of another regulation or calendar than is given. */
  readonly OTHER_LAW: 'other_law';
  /** A case that another writer added to since the caller looked at it. */
  readonly STALE: 'stale';
  /** A store that others kept occupied for longer than was waited. */
  readonly BUSY: 'busy';
  /** A store that is not there, cannot be read or cannot be written. */
  readonly UNAVAILABLE: 'unavailable';
  /** What a store holds is not what was stored. */
  readonly DAMAGED: 'damaged';
};
export type Status = Word<typeof Status>;

/**
 * The language of everything that people read. It is asked for with each call, for no locale is
 * looked at.
 */
export declare const Lang: {
  /** Vietnamese, the language of the regulation. */
  readonly VI: 'vi';
  /** English. */
  readonly EN: 'en';
};
export type Lang = Word<typeof Lang>;

/** Names the tables of words, for wordCount and the functions after it. */
export declare const Table: {
  /** Role */
  readonly ROLE: 'role';
  /** Kind */
  readonly KIND: 'kind';
  /** Position */
  readonly POSITION: 'position';
  /** Commitment */
  readonly COMMITMENT: 'commitment';
  /** Publication */
  readonly PUBLICATION: 'publication';
  /** Matter */
  readonly MATTER: 'matter';
  /** DeclineReason */
  readonly DECLINE_REASON: 'decline_reason';
  /** ReferralGround */
  readonly REFERRAL_GROUND: 'referral_ground';
  /** WithholdingGround */
  readonly WITHHOLDING_GROUND: 'withholding_ground';
  /** Outcome */
  readonly OUTCOME: 'outcome';
  /** Owed */
  readonly OWED: 'owed';
  /** NoticeKind */
  readonly NOTICE_KIND: 'notice_kind';
  /** NoticeChannel */
  readonly NOTICE_CHANNEL: 'notice_channel';
  /** RefusalCode */
  readonly REFUSAL: 'refusal';
  /** Knowledge */
  readonly KNOWLEDGE: 'knowledge';
  /** DayKind */
  readonly DAY_KIND: 'day_kind';
  /** Why */
  readonly STRETCH: 'stretch';
  /** Closing */
  readonly CLOSING: 'closing';
  /** Mark */
  readonly MARK: 'mark';
  /** ClockStart */
  readonly CLOCK_START: 'clock_start';
  /** Period */
  readonly PERIOD: 'period';
  /** Variable */
  readonly VARIABLE: 'variable';
  /** DeviationKind */
  readonly DEVIATION: 'deviation';
  /** Oversight */
  readonly OVERSIGHT: 'oversight';
  /** Aspect */
  readonly ASPECT: 'aspect';
  /** Fate */
  readonly FATE: 'fate';
  /** AuditScope */
  readonly AUDIT_SCOPE: 'audit_scope';
  /** OverdueVerdict */
  readonly OVERDUE_VERDICT: 'overdue_verdict';
  /** Standing */
  readonly STANDING: 'standing';
  /** Claim */
  readonly CLAIM: 'claim';
};
export type Table = Word<typeof Table>;

/**
 * Who acts or owes (Art. 1.2). The host says in which role somebody acts and vouches for it; the
 * library knows no persons.
 */
export declare const Role: {
  /** The operator on duty of the 1022 system (Art. 10.1, 20). */
  readonly OPERATOR: 'operator';
  /** The focal point of a unit, which receives its slips (Art. 10.2). */
  readonly FOCAL_POINT: 'focal_point';
  /** The head of a unit, after silence of its focal point (Art. 10.3). */
  readonly HEAD: 'head';
  /** The Office of the provincial People's Committee (Art. 10.4, 17.1). */
  readonly OFFICE: 'office';
  /** The organisation or individual that sent the petition. */
  readonly PETITIONER: 'petitioner';
  /** The system itself, which acts when time has passed. */
  readonly SYSTEM: 'system';
  /** The Department that supervises and urges, where the profile names it (Art. 18.2). */
  readonly SUPERVISOR: 'supervisor';
};
export type Role = Word<typeof Role>;

/**
 * What kind of fact an event records. A host submits them all but lapsed, escalated and reminded,
 * which Engine.submit and Engine.advance add of themselves; a record that carries those is read all
 * the same. The keys of each kind's data are in JSON SHAPES, DATA_*. Where a case can stand for
 * each is in brackets: an event elsewhere is refused as RefusalCode.WRONG_POSITION.
 */
export declare const Kind: {
  /** The operator recorded a petition (Art. 10.1.1). Each case begins with it. */
  readonly RECEIVED: 'received';
  /** It was not taken in, with guidance (Art. 10.1.2.a; I-19) [intake, office]. */
  readonly DECLINED: 'declined';
  /** The result was given (Art. 10.1.2.b1, 10.2.1, 10.3, 10.4) [any open]. */
  readonly ANSWERED: 'answered';
  /** The operator gave the slip to a unit (Art. 10.1.2.b2 step 1) [intake]. */
  readonly FORWARDED: 'forwarded';
  /** A unit said when the result will be there (Art. 10.2.2) [at a unit]. */
  readonly APPOINTED: 'appointed';
  /** A unit moved that time (Art. 11.3, 10.5; I-6) [at a unit]. */
  readonly RESCHEDULED: 'rescheduled';
  /** A unit gave the slip back with its reason (Art. 4.5; I-10) [at a unit]. */
  readonly NOT_COMPETENT: 'not_competent';
  /** The operator asked the Office who is competent (Art. 10.4.2) [intake]. */
  readonly REFERRED: 'referred';
  /** The Office named a lead unit, and others to help (Art. 10.4.2) [office]. */
  readonly ASSIGNED: 'assigned';
  /** How far handling is (Art. 10.3.2, 10.4.1) [at a unit, office]. */
  readonly PROGRESS_REPORTED: 'progress_reported';
  /** A notice was delivered: the host records it with the key of the notice. */
  readonly NOTIFIED: 'notified';
  /** The operator published the result (Art. 13.1) [answered]. */
  readonly PUBLISHED: 'published';
  /** The operator did not publish it, on a ground (Art. 13.1) [answered]. */
  readonly WITHHELD: 'withheld';
  /** What was published was taken down (Art. 13.1) [answered]. */
  readonly PUBLICATION_WITHDRAWN: 'publication_withdrawn';
  /** The answering unit published it on its portal (Art. 13.2) [answered]. */
  readonly PUBLISHED_BY_UNIT: 'published_by_unit';
  /** The petitioner asked not to be published (Art. 13.1; I-14). */
  readonly CONFIDENTIALITY_REQUESTED: 'confidentiality_requested';
  /** The petitioner rated the result (Art. 14; I-13) [answered]. */
  readonly RATED: 'rated';
  /** The petitioner gave feedback in words (Art. 14). */
  readonly COMMENTED: 'commented';
  /** An error of recording was put right; the original stays in the record. */
  readonly CORRECTED: 'corrected';
  /** The due time of a level passed unmet (Art. 11.4). */
  readonly LAPSED: 'lapsed';
  /** The slip went up to the next level (Art. 10.1.2.b2 step 2). */
  readonly ESCALATED: 'escalated';
  /** The reminder of an agreed time was given (Art. 10.5; I-7). */
  readonly REMINDED: 'reminded';
  /** From now on another regulation of the registry judges the case. */
  readonly REGULATION_CHANGED: 'regulation_changed';
  /** From now on another calendar of the registry counts its limits. */
  readonly CALENDAR_CHANGED: 'calendar_changed';
  /** Who gave a unit the slip took it back, before a response (I-25) [focal point]. */
  readonly RECALLED: 'recalled';
  /** The petitioner withdrew it, before an answer (I-26) [any open]. */
  readonly WITHDRAWN: 'withdrawn';
  /** The supervisor urged whoever holds it (Art. 18.2) [at a unit, office]. */
  readonly URGED: 'urged';
};
export type Kind = Word<typeof Kind>;

/** Where a case stands: who has to act next. */
export declare const Position: {
  /** Nothing is received yet. */
  readonly NONE: 'none';
  /** With the operator: new, or returned by a unit. */
  readonly INTAKE: 'intake';
  /** At the focal point of a unit, the first level (Art. 10.2). */
  readonly FOCAL_POINT: 'focal_point';
  /** At the head of the unit, the second level (Art. 10.3). */
  readonly HEAD: 'head';
  /** At the Office of the People's Committee, the third level (Art. 10.4). */
  readonly OFFICE: 'office';
  /** The result is given. Closed, unless a rating reopens it (I-13). */
  readonly ANSWERED: 'answered';
  /** Not taken in. Closed. */
  readonly DECLINED: 'declined';
  /** Withdrawn by the petitioner (I-26). Closed. */
  readonly WITHDRAWN: 'withdrawn';
};
export type Position = Word<typeof Position>;

/** What the unit has promised at the present level. */
export declare const Commitment: {
  /** No unit holds the slip. */
  readonly NONE: 'none';
  /** A unit holds it and has said nothing; the limit of the level runs. */
  readonly AWAITING: 'awaiting';
  /** It said when the result will be there (Art. 10.2.2). */
  readonly APPOINTED: 'appointed';
  /** It moved that time (Art. 11.3). */
  readonly RESCHEDULED: 'rescheduled';
};
export type Commitment = Word<typeof Commitment>;

/** Whether the result of a petition is public (Art. 13.1). */
export declare const Publication: {
  /** Neither published nor withheld. */
  readonly NONE: 'none';
  /** Public on channels of the profile. */
  readonly PUBLISHED: 'published';
  /** Kept back on a ground of Art. 13.1. */
  readonly WITHHELD: 'withheld';
  /** Was public, and was taken down. */
  readonly WITHDRAWN: 'withdrawn';
};
export type Publication = Word<typeof Publication>;

/** What a submission is. Which of them are not handled is a list of the profile (Art. 17.1). */
export declare const Matter: {
  /** A petition: what the regulation is about. */
  readonly PETITION: 'petition';
  /** A complaint, which has a procedure of its own. */
  readonly COMPLAINT: 'complaint';
  /** A denunciation, which has a procedure of its own. */
  readonly DENUNCIATION: 'denunciation';
  /** A request for legal guidance. */
  readonly LEGAL_GUIDANCE: 'legal_guidance';
};
export type Matter = Word<typeof Matter>;

/**
 * Why a petition is not taken in (Art. 10.1.2.a). The operator names each condition that fails; one
 * that the record does not bear out is refused as RefusalCode.REASON_CONTRADICTED (Art. 20.3).
 */
export declare const DeclineReason: {
  /** Not in the language of the profile (Art. 8.1). */
  readonly NOT_VIETNAMESE: 'not_vietnamese';
  /** The content is empty, or the operator found it unclear (Art. 8.2). */
  readonly UNCLEAR: 'unclear';
  /** Its topic is none of the profile's (Art. 8.2, 6). */
  readonly OUT_OF_SCOPE: 'out_of_scope';
  /** A contact detail that is required is missing (Art. 8.3). */
  readonly INCOMPLETE_CONTACT: 'incomplete_contact';
  /** It is a complaint (Art. 17.1). */
  readonly COMPLAINT: 'complaint';
  /** It is a denunciation (Art. 17.1). */
  readonly DENUNCIATION: 'denunciation';
  /** It is a request for legal guidance (Art. 17.1). */
  readonly LEGAL_GUIDANCE: 'legal_guidance';
  /** It is a state secret, where the profile excludes those. */
  readonly STATE_SECRET: 'state_secret';
  /** It falls under an exclusion of the profile's own. */
  readonly EXCLUDED: 'excluded';
};
export type DeclineReason = Word<typeof DeclineReason>;

/**
 * Why the operator refers a petition to the Office (Art. 10.4.2). A profile may give each ground
 * limits of its own.
 */
export declare const ReferralGround: {
  /** It is not clear who is competent. */
  readonly UNCLEAR_COMPETENCE: 'unclear_competence';
  /** It needs more than one unit. */
  readonly SEVERAL_UNITS: 'several_units';
  /** A unit returned the slip; the record must show it. */
  readonly UNIT_NOT_COMPETENT: 'unit_not_competent';
  /** A case that nobody foresaw (Art. 17.1). */
  readonly UNFORESEEN: 'unforeseen';
};
export type ReferralGround = Word<typeof ReferralGround>;

/** From when the limit of a level counts (I-3). A profile says it for each level. */
export declare const ClockStart: {
  /** When the petitioner sent the petition. */
  readonly SUBMITTED: 'submitted';
  /** When the operator first passed it on. */
  readonly ACCEPTED: 'accepted';
  /** When the slip was given to the unit that holds it. */
  readonly FORWARDED: 'forwarded';
  /** When the slip reached the level (Art. 11.1, 11.2). */
  readonly RECEIVED: 'received';
};
export type ClockStart = Word<typeof ClockStart>;

/** What the conditions of a process graph are about: Regulation.processGraphJson. */
export declare const Variable: {
  /** The petition meets what intake asks (Art. 8, 17.1). */
  readonly SUITABLE: 'suitable';
  /** It has left intake. */
  readonly FORWARDED: 'forwarded';
  /** How often a unit said that it is not competent (I-10). */
  readonly RETURNS: 'returns';
  /** How often the unit that holds the slip promised a time (Art. 11.3). */
  readonly PROMISES: 'promises';
  /** The due time of the level has passed. */
  readonly DUE_PASSED: 'due_passed';
  /** That it has passed is recorded (Art. 11.4). */
  readonly LAPSE_NOTED: 'lapse_noted';
  /** The time of the reminder has come (Art. 10.5). */
  readonly REMINDER_DUE: 'reminder_due';
  /** The petitioner asked for confidentiality (Art. 13.1). */
  readonly CONFIDENTIAL: 'confidential';
  /** A Publication. */
  readonly PUBLICATION: 'publication';
  /** Who answered (Art. 13.2). */
  readonly ANSWERER: 'answerer';
  /** The unit published the result (Art. 13.2). */
  readonly UNIT_PUBLISHED: 'unit_published';
  /** At the Office: a unit held the slip before (I-15). */
  readonly UNIT_HELD: 'unit_held';
  /** The Office gave the unit the slip (Art. 10.4.2; I-24, I-25). */
  readonly ASSIGNED: 'assigned';
  /** Other units help the one that it was assigned to (I-11). */
  readonly COORDINATED: 'coordinated';
  /** The unit that has it, or answered, is no more, and none took over (Art. 4.5). */
  readonly HOLDER_ENDED: 'holder_ended';
  /** The present result is on no channel, on some (1), on all (2) (I-22). */
  readonly CHANNELS: 'channels';
  /** The Office alone may not handle it (Art. 17.1; I-19). */
  readonly EXCLUDED: 'excluded';
  /** A dissatisfied rating reopened it (I-13). */
  readonly REOPENED: 'reopened';
  /** Of the act: the new time is before the agreed one (I-20). */
  readonly EARLIER: 'earlier';
  /** Of the act: it names units that help (I-11). */
  readonly SEVERAL: 'several';
  /** Of the act: on every channel that is left (I-22). */
  readonly EVERYWHERE: 'everywhere';
  /** Of the act: the rating is one that may reopen (I-13). */
  readonly DISSATISFIED: 'dissatisfied';
};
export type Variable = Word<typeof Variable>;

/** What a report covers (Art. 12.1). */
export declare const Period: {
  /** Seven days from a Monday. */
  readonly WEEK: 'week';
  /** A calendar month. */
  readonly MONTH: 'month';
  /** Three months from January, April, July or October. */
  readonly QUARTER: 'quarter';
  /** A calendar year. */
  readonly YEAR: 'year';
};
export type Period = Word<typeof Period>;

/** Why an answer is not published (Art. 13.1). The record must bear the ground out. */
export declare const WithholdingGround: {
  /** The content is a state secret. */
  readonly STATE_SECRET: 'state_secret';
  /** The petitioner asked for confidentiality. */
  readonly PETITIONER_REQUEST: 'petitioner_request';
};
export type WithholdingGround = Word<typeof WithholdingGround>;

/** How one event, or the passing of time, was judged. */
export declare const Outcome: {
  /** Lawful: the case has the event and what follows from it. */
  readonly ACCEPTED: 'accepted';
  /** Not lawful: the case is as it was, and the refusals say why. */
  readonly REFUSED: 'refused';
  /** The case has this very event already: nothing happened. */
  readonly DUPLICATE: 'duplicate';
};
export type Outcome = Word<typeof Outcome>;

/** What an obligation asks for. */
export declare const Owed: {
  /** Of the operator: assess it; answer, forward, refer or decline (Art. 10.1.2). */
  readonly ASSESSMENT: 'assessment';
  /** Of the operator: tell the petitioner reason and guidance (10.1.2.a). */
  readonly DECLINE_NOTICE: 'decline_notice';
  /** Of the unit: an answer, or the time of the result (Art. 10.2, 11.1, 11.2). */
  readonly RESPONSE: 'response';
  /** Of the unit: the result, by the agreed time (Art. 10.2.2). */
  readonly RESULT: 'result';
  /** Of the operator: the reminder before the agreed time (Art. 10.5). */
  readonly REMINDER: 'reminder';
  /** Of the operator: pass the slip up after silence (Art. 10.1.2.b2 step 2). */
  readonly ESCALATION: 'escalation';
  /** Of the Office: handle, answer or assign; report the state (Art. 10.4). */
  readonly HANDLING: 'handling';
  /** Of the operator: tell the petitioner what the unit promised. */
  readonly RESPONSE_NOTICE: 'response_notice';
  /** Of the operator: send the petitioner the result (Art. 13.1). */
  readonly RESULT_NOTICE: 'result_notice';
  /** Of the operator: publish the result, or withhold it (Art. 13.1). */
  readonly PUBLICATION: 'publication';
  /** Of the answering unit: publish on its own portal (Art. 13.2). */
  readonly UNIT_PUBLICATION: 'unit_publication';
  /** Of the operator: take down what may no longer be public (Art. 13.1; I-14). */
  readonly WITHDRAWAL: 'withdrawal';
  /** Of the operator: tell the parties concerned that the slip was passed on (10.1.2.b2). */
  readonly SLIP_NOTICE: 'slip_notice';
  /** Of the operator: forward or refer the slip of a unit that is no more (Art. 4.5). */
  readonly FORWARDING_ANEW: 'forwarding_anew';
  /** Of the unit: take the result down from its own portal (Art. 13.2; I-14). */
  readonly UNIT_WITHDRAWAL: 'unit_withdrawal';
};
export type Owed = Word<typeof Owed>;

/** What became of an obligation. */
export declare const Fate: {
  /** It binds. */
  readonly PENDING: 'pending';
  /** What was owed was done, in time or late. */
  readonly MET: 'met';
  /** Ended by something else before its time: nobody is at fault. */
  readonly OVERTAKEN: 'overtaken';
  /** Ended by something else after its time. */
  readonly NEVER_DONE: 'never_done';
};
export type Fate = Word<typeof Fate>;

/**
 * How an act of time (the lapse, the reminder, the step up) stands at a sweep: to be done now, or
 * why not.
 */
export declare const Standing: {
  /** Engine.advance does it. */
  readonly NOW: 'now';
  /** Its time has not come. */
  readonly NOT_YET: 'not_yet';
  /** It is recorded already. */
  readonly DONE: 'done';
  /** No figure is set for the level (I-8, I-9). */
  readonly NO_DUE_TIME: 'no_due_time';
  /** Not received yet; or answered, declined or withdrawn. */
  readonly NOT_OPEN: 'not_open';
  /** Silence leads no higher (Art. 10.1.2.b2). */
  readonly LAST_LEVEL: 'last_level';
  /** The lapse of an agreed time makes the case overdue and no more (I-5). */
  readonly OVERDUE_ONLY: 'overdue_only';
  /** No time is there that could be reminded of (Art. 10.5). */
  readonly NOTHING_PROMISED: 'nothing_promised';
  /** Nobody is to be reminded of such an agreed time (Art. 10.5; I-7). */
  readonly NOT_REMINDED_OF: 'not_reminded_of';
  /** The time has passed: it is reminded of no more (Art. 10.5). */
  readonly TIME_PASSED: 'time_passed';
  /** An event of the case was recorded later: Engine.advance refuses. */
  readonly RECORDED_LATER: 'recorded_later';
};
export type Standing = Word<typeof Standing>;

/** What a notice tells its recipient. */
export declare const NoticeKind: {
  /** To the petitioner: declined, with reason and guidance. */
  readonly NOT_TAKEN_IN: 'not_taken_in';
  /** To the new holder: a slip to handle, and its due time where one is set. */
  readonly SLIP: 'slip';
  /** To the petitioner: who handles the petition now. */
  readonly PASSED_ON: 'passed_on';
  /** To the petitioner: when the result will be there. */
  readonly AGREED_TIME: 'agreed_time';
  /** To the operator: the reminder that stands (Art. 10.5). */
  readonly REMINDER_ENTERED: 'reminder_entered';
  /** To focal point, head and operator: the agreed time is near. */
  readonly REMINDER: 'reminder';
  /** To the focal point: the slip went up. */
  readonly PASSED_UP: 'passed_up';
  /** To the petitioner: the result, and how to rate it (Art. 14). */
  readonly RESULT: 'result';
  /** To the operator, and the unit that published: withdraw the publication (Art. 13.1). */
  readonly CONFIDENTIALITY: 'confidentiality';
  /** To a coordinating unit: a slip to help with (Art. 10.1.2.b2; I-11). */
  readonly COORDINATION: 'coordination';
  /** To the unit and the petitioner: the slip was taken back (I-25). */
  readonly RECALLED: 'recalled';
  /** To the operator or the Office, and the petitioner: a unit is not competent. */
  readonly RETURNED: 'returned';
  /** To the petitioner: how far handling is. */
  readonly PROGRESS: 'progress';
  /** To the Office that held the slip: it is answered. */
  readonly CLOSED: 'closed';
  /** To who holds or answered, and the operator: feedback in words (Art. 14). */
  readonly COMMENT: 'comment';
  /** To who answered, and the operator: rated dissatisfied, with the reason (Art. 14). */
  readonly DISSATISFIED: 'dissatisfied';
  /** To the holder: the supervisor urges (Art. 18.2). */
  readonly URGED: 'urged';
  /** To the holder: the petitioner withdrew (I-26). */
  readonly WITHDRAWN: 'withdrawn';
  /** To the holder: the due time moved with the regulation or the calendar. */
  readonly DUE_MOVED: 'due_moved';
  /** To the operator: the reminder moved with the regulation or the calendar. */
  readonly REMINDER_MOVED: 'reminder_moved';
  /** to the holder: a response limit is near, by a standard of the service */
  readonly EARLY_WARNING: 'early_warning';
};
export type NoticeKind = Word<typeof NoticeKind>;

/** The channel that a notice asks for. How it is sent is the host's. */
export declare const NoticeChannel: {
  /** SMS under the brand name of the profile (Art. 2, 10.1.2.b2). */
  readonly SMS: 'sms';
  /** The way in which the petitioner can be reached. */
  readonly REPLY: 'reply';
  /** The recipient's account on the 1022 system. */
  readonly SYSTEM: 'system';
};
export type NoticeChannel = Word<typeof NoticeChannel>;

/**
 * Why an event is refused. A verdict lists every reason, in the order they are checked in, each
 * with its clauses, what is required, and what would be lawful.
 */
export declare const RefusalCode: {
  /** It is said to have occurred after it was recorded. */
  readonly OCCURRED_AFTER_RECORDED: 'occurred_after_recorded';
  /** It was recorded before the last event of the case. */
  readonly RECORDED_BEFORE_LAST: 'recorded_before_last';
  /** The case has another event of this id. */
  readonly ID_REUSED: 'id_reused';
  /** This role may never record this kind. */
  readonly WRONG_ROLE: 'wrong_role';
  /** The case does not stand where this kind can be recorded. */
  readonly WRONG_POSITION: 'wrong_position';
  /** The unit that acts is not the one that holds the slip, or answered. */
  readonly NOT_HOLDER: 'not_holder';
  /** The operator answers or declines what was forwarded before. */
  readonly ALREADY_FORWARDED: 'already_forwarded';
  /** A time is agreed already: it can only be rescheduled. */
  readonly ALREADY_PROMISED: 'already_promised';
  /** No time is agreed at this level. */
  readonly NOTHING_PROMISED: 'nothing_promised';
  /** The channel is none of the profile's (Art. 3, 7). */
  readonly UNKNOWN_CHANNEL: 'unknown_channel';
  /** The petition is not in the language of the profile (Art. 8.1). */
  readonly NOT_VIETNAMESE: 'not_vietnamese';
  /** Its content is not clear (Art. 8.2). */
  readonly UNCLEAR: 'unclear';
  /** Its topic is none of the profile's (Art. 8.2, 6). */
  readonly OUT_OF_SCOPE: 'out_of_scope';
  /** The petitioner's contact is incomplete (Art. 8.3). */
  readonly INCOMPLETE_CONTACT: 'incomplete_contact';
  /** It is a complaint (Art. 17.1). */
  readonly COMPLAINT: 'complaint';
  /** It is a denunciation (Art. 17.1). */
  readonly DENUNCIATION: 'denunciation';
  /** It is a request for legal guidance (Art. 17.1). */
  readonly LEGAL_GUIDANCE: 'legal_guidance';
  /** It is declined without a reason (Art. 10.1.2.a). */
  readonly REASONS_MISSING: 'reasons_missing';
  /** It is declined without guidance (Art. 10.1.2.a). */
  readonly GUIDANCE_MISSING: 'guidance_missing';
  /** A reason for declining is not true of the record (Art. 20.3). */
  readonly REASON_CONTRADICTED: 'reason_contradicted';
  /** An answer without a result. */
  readonly RESULT_MISSING: 'result_missing';
  /** No unit is named to receive the slip. */
  readonly UNIT_MISSING: 'unit_missing';
  /** No ground is given. */
  readonly GROUND_MISSING: 'ground_missing';
  /** No reason is given. */
  readonly REASON_MISSING: 'reason_missing';
  /** No text is given. */
  readonly TEXT_MISSING: 'text_missing';
  /** No address of the page is given. */
  readonly URL_MISSING: 'url_missing';
  /** No channel of publication is given. */
  readonly CHANNELS_MISSING: 'channels_missing';
  /** The unit said before that it is not competent (I-10). */
  readonly RETURNED_BY_UNIT: 'returned_by_unit';
  /** Returned so often that only the Office can decide (I-10). */
  readonly TOO_MANY_RETURNS: 'too_many_returns';
  /** The ground needs a unit that returned the slip; there is none. */
  readonly NEVER_RETURNED: 'never_returned';
  /** The agreed time has passed: it can no longer be moved. */
  readonly AGREED_TIME_PASSED: 'agreed_time_passed';
  /** The new time is not later than the one agreed. */
  readonly AGREED_TIME_NOT_LATER: 'agreed_time_not_later';
  /** The promised time does not lie ahead. */
  readonly AGREED_TIME_NOT_FUTURE: 'agreed_time_not_future';
  /** The unit has rescheduled as often as it may (Art. 11.3). */
  readonly TOO_MANY_PROMISES: 'too_many_promises';
  /** The unit promised a time, and so does not return the slip (I-10). */
  readonly PROMISE_GIVEN: 'promise_given';
  /** The time for it has not come. */
  readonly NOT_DUE: 'not_due';
  /** The lapse or the reminder is recorded already. */
  readonly ALREADY_NOTED: 'already_noted';
  /** It names another level than the case is at. */
  readonly OTHER_LEVEL: 'other_level';
  /** It names another due time than the present one. */
  readonly OTHER_DUE_TIME: 'other_due_time';
  /** A state secret is not published (Art. 13.1), or not handled. */
  readonly STATE_SECRET: 'state_secret';
  /** The petitioner asked for confidentiality (Art. 13.1). */
  readonly CONFIDENTIAL: 'confidential';
  /** The channel is none that results are published on (Art. 13.1). */
  readonly CHANNEL_NOT_PUBLIC: 'channel_not_public';
  /** The result is published already. */
  readonly ALREADY_PUBLISHED: 'already_published';
  /** The ground is not true of the record (Art. 13.1). */
  readonly GROUND_UNTRUE: 'ground_untrue';
  /** The rating is no step of the profile's scale (Art. 14). */
  readonly UNKNOWN_RATING: 'unknown_rating';
  /** No notice of this case has that key. */
  readonly UNKNOWN_NOTICE: 'unknown_notice';
  /** The case has no event of the id that is to be corrected. */
  readonly UNKNOWN_EVENT: 'unknown_event';
  /** The event to be corrected has no such field. */
  readonly UNKNOWN_FIELD: 'unknown_field';
  /** The field cannot be corrected: an act of its own changes it, or none. */
  readonly FIXED_FIELD: 'fixed_field';
  /** The field does not take that value. */
  readonly INVALID_VALUE: 'invalid_value';
  /** The class is none that an operator may record. */
  readonly UNKNOWN_CLASS: 'unknown_class';
  /** The agreed time is moved further than the profile allows. */
  readonly AGREED_TIME_TOO_FAR: 'agreed_time_too_far';
  /** By the profile, the unit named exists not yet, or no longer, on that date. */
  readonly UNIT_NOT_IN_FORCE: 'unit_not_in_force';
  /** The registry has no such regulation to move to. */
  readonly UNKNOWN_REGULATION: 'unknown_regulation';
  /** The registry has no such calendar to move to. */
  readonly UNKNOWN_CALENDAR: 'unknown_calendar';
  /** The profile lists the units, and none of that id (Art. 15.4). */
  readonly UNKNOWN_UNIT: 'unknown_unit';
  /** A coordinating unit named twice, or one that leads (I-11). */
  readonly COORDINATING_TWICE: 'coordinating_twice';
  /** Recalled by another than who gave the unit the slip (I-25). */
  readonly NOT_SENDER: 'not_sender';
  /** Recalled after the unit responded (I-25). */
  readonly RESPONDED: 'responded';
  /** Recalled after the limit of the unit lapsed (I-25). */
  readonly LIMIT_PASSED: 'limit_passed';
  /** The first promised time lies further off than the profile allows (I-21). */
  readonly APPOINTMENT_TOO_FAR: 'appointment_too_far';
  /** It is said to have occurred before the petition was sent (I-29). */
  readonly OCCURRED_BEFORE_RECEIVED: 'occurred_before_received';
  /** It is said to have occurred before the slip came to who acts (I-29; I-16). */
  readonly OCCURRED_BEFORE_CAUSE: 'occurred_before_cause';
  /** The system itself receives only what comes by an Internet channel (Art. 7). */
  readonly CHANNEL_NEEDS_OPERATOR: 'channel_needs_operator';
  /** A notice cannot go by that channel (Art. 10.1.2.b2). */
  readonly UNKNOWN_NOTICE_CHANNEL: 'unknown_notice_channel';
  /** The petition falls under an exclusion of the profile's own. */
  readonly EXCLUDED: 'excluded';
};
export type RefusalCode = Word<typeof RefusalCode>;

/** How a record departs from the regulation: the words of an audit. */
export declare const DeviationKind: {
  /** Owed and not done. */
  readonly MISSING: 'missing';
  /** Done after its time. */
  readonly LATE: 'late';
  /** Done before it could be. */
  readonly EARLY: 'early';
  /** Not to be done in this case. */
  readonly FORBIDDEN: 'forbidden';
  /** Done more often than it may be. */
  readonly REPEATED: 'repeated';
  /** Done by somebody else than who may. */
  readonly WRONG_ACTOR: 'wrong_actor';
  /** Recorded without what must be recorded. */
  readonly INCOMPLETE: 'incomplete';
  /** Public though it may not be. */
  readonly WRONGLY_PUBLISHED: 'wrongly_published';
  /** Not public though it should be. */
  readonly NOT_PUBLISHED: 'not_published';
  /** Not possible where the case stood. */
  readonly OUT_OF_ORDER: 'out_of_order';
};
export type DeviationKind = Word<typeof DeviationKind>;

/** The parts of the process that an audit looks at. */
export declare const AuditScope: {
  /** Assessment, responses, agreed times, passing up (Art. 10, 11). */
  readonly DUE_TIMES: 'due_times';
  /** Reminders of agreed times (Art. 10.5). */
  readonly REMINDERS: 'reminders';
  /** What petitioners and units are told (Art. 10.1.2, 13.1). */
  readonly NOTICES: 'notices';
  /** What is public, and what may not be (Art. 13). */
  readonly PUBLICATION: 'publication';
  /** Who may do what, when: events that are refused. */
  readonly ACTS: 'acts';
  /** What is recorded, and in which order (Art. 9, 12.1). */
  readonly RECORDS: 'records';
};
export type AuditScope = Word<typeof AuditScope>;

/** What the lateness of a case comes to that the log or the law calls overdue (Art. 11.4). */
export declare const OverdueVerdict: {
  /** Late by what occurred. */
  readonly TRULY_LATE: 'truly_late';
  /** Done in time, and recorded late (I-16). */
  readonly LATE_BY_RECORDING: 'late_by_recording';
  /** Marked by a calendar without some day off, and in time. */
  readonly LATE_BY_CALENDAR: 'late_by_calendar';
  /** Marked otherwise, and in time. */
  readonly MARKED_IN_TIME: 'marked_in_time';
  /** Truly late, and the log does not mark it. */
  readonly NOT_MARKED: 'not_marked';
};
export type OverdueVerdict = Word<typeof OverdueVerdict>;

/**
 * The tasks of overseeing that a regulation may name clauses for. Deviations and summaries cite
 * those clauses beside the ones that were broken.
 */
export declare const Oversight: {
  /** The value of what is recorded (Art. 9). */
  readonly RECORD: 'record';
  /** What is kept of a case and can be extracted (Art. 12.1). */
  readonly EXTRACT: 'extract';
  /** Reports on operation (Art. 12.2, 15.5, 21). */
  readonly REPORT: 'report';
  /** The satisfaction of petitioners (Art. 14, 19.3, 21). */
  readonly SATISFACTION: 'satisfaction';
  /** Proposals that shorten handling (Art. 17.4). */
  readonly IMPROVEMENT: 'improvement';
  /** Following and supervising (Art. 18.2, 18.3). */
  readonly SUPERVISION: 'supervision';
  /** That the operator guides (Art. 20.1). */
  readonly GUIDANCE: 'guidance';
  /** That the operator receives, coordinates and answers (Art. 20.2). */
  readonly COORDINATION: 'coordination';
  /** That the operator delays nothing (Art. 20.3). */
  readonly DELAY: 'delay';
  /** That the operator keeps the records (Art. 20.4). */
  readonly RECORDS: 'records';
  /** Answers given as a signed document (Art. 16.4). */
  readonly SIGNED_DOCUMENT: 'signed_document';
  /** That accounts are those of units and roles (Art. 15.4). */
  readonly ACCOUNTS: 'accounts';
};
export type Oversight = Word<typeof Oversight>;

/** In what a recorded case comes out otherwise under another law: Engine.whatIfJson. */
export declare const Aspect: {
  /** Recorded events that are refused. */
  readonly REFUSED: 'refused';
  /** Where the case ends. */
  readonly POSITION: 'position';
  /** Whether it is overdue. */
  readonly OVERDUE: 'overdue';
  /** Whether it was answered late. */
  readonly ANSWERED_LATE: 'answered_late';
  /** The due times that it ran under. */
  readonly DUES: 'dues';
  /** By how much working time it was late. */
  readonly LATE_S: 'late_s';
};
export type Aspect = Word<typeof Aspect>;

/** What is claimed of two laws, the second against the first: Engine.compare. */
export declare const Claim: {
  /** Nobody has longer for what both ask of him. */
  readonly NOTHING_DUE_LATER: 'nothing_due_later';
  /** Nobody has less time for what both ask of him. */
  readonly NOTHING_DUE_EARLIER: 'nothing_due_earlier';
  /** Nothing is accepted that the first refuses. */
  readonly NOTHING_ALLOWED_MORE: 'nothing_allowed_more';
  /** Nothing is refused that the first accepts. */
  readonly NOTHING_ALLOWED_LESS: 'nothing_allowed_less';
  /** All decisions are the same. */
  readonly SAME: 'same';
};
export type Claim = Word<typeof Claim>;

/** How far a calendar knows a date. */
export declare const Knowledge: {
  /** Its working time is announced, or follows from what is. */
  readonly ANNOUNCED: 'announced';
  /** Beyond what is announced: by rule, and may still change. */
  readonly PROVISIONAL: 'provisional';
  /** Outside of the calendar. */
  readonly UNCOVERED: 'uncovered';
};
export type Knowledge = Word<typeof Knowledge>;

/** Why a date is not an ordinary day of its week. */
export declare const DayKind: {
  /** As the week says. */
  readonly ORDINARY: 'ordinary';
  /** A statutory day off. */
  readonly HOLIDAY: 'holiday';
  /** Off because a holiday fell on a rest day. */
  readonly IN_LIEU: 'in_lieu';
  /** Off, and paid back on a worked day. */
  readonly SWAPPED_OFF: 'swapped_off';
  /** A rest day that is worked. */
  readonly WORKED: 'worked';
  /** Other opening times on this date alone. */
  readonly SPECIAL: 'special';
};
export type DayKind = Word<typeof DayKind>;

/** Why a stretch of an explained sum counted or not. */
export declare const Why: {
  /** Working time: it counts. */
  readonly COUNTED: 'counted';
  /** Outside of the opening times of a working day. */
  readonly CLOSED: 'closed';
  /** A weekly rest day. */
  readonly REST_DAY: 'rest_day';
  /** A holiday or another day off; its reason is told. */
  readonly DAY_OFF: 'day_off';
};
export type Why = Word<typeof Why>;

/**
 * Where an amount of working time ends that is used up exactly at a closing time (I-17). Both are
 * the same amount; a response in between is in time by the second only.
 */
export declare const Closing: {
  /** At that closing time. */
  readonly EARLIEST: 'earliest';
  /** At the next opening. */
  readonly NEXT_OPENING: 'next_opening';
};
export type Closing = Word<typeof Closing>;

/** What the library does with a clause: bits, for a clause may have several. */
export declare const Mark: {
  /** The library decides it: verdicts and obligations cite it. */
  readonly DECIDE: 'decide';
  /** The library keeps or requires what it asks to be recorded. */
  readonly RECORD: 'record';
  /** It is computed from the record, as reports are. */
  readonly DERIVE: 'derive';
  /** An audit finds a breach of it. */
  readonly CHECK: 'check';
  /** It is a list or a figure of the profile. */
  readonly DATA: 'data';
  /** No software can carry it out; it stands in the index so that nothing is hidden. */
  readonly OUT: 'out';
};
export type Mark = Word<typeof Mark>;

/** The bits of State.flags. */
export declare const StateFlag: {
  /** The slip has been at a unit at least once. */
  readonly FORWARDED: 'forwarded';
  /** That the present due time has passed is recorded (Art. 11.4). */
  readonly LAPSE_NOTED: 'lapse_noted';
  /** The reminder of the present agreed time is recorded (Art. 10.5). */
  readonly REMINDER_NOTED: 'reminder_noted';
  /** The petitioner asked for confidentiality (Art. 13.1). */
  readonly CONFIDENTIAL: 'confidential';
  /** The content is a state secret (Art. 13.1). */
  readonly STATE_SECRET: 'state_secret';
  /** A dissatisfied rating reopened it; it does so once (I-13). */
  readonly REOPENED: 'reopened';
  /** The answering unit published the result (Art. 13.2). */
  readonly UNIT_PUBLISHED: 'unit_published';
  /** The Office gave the slip to the holder (Art. 10.4.2; I-24). */
  readonly ASSIGNED: 'assigned';
};
export type StateFlag = Word<typeof StateFlag>;

/**
 * Which text of a thing is asked for. Each function names those that its thing has; another is
 * refused with Status.UNKNOWN_FLAG, and the message lists what there is.
 */
export declare const Text: {
  /** An id, as in "gia-lai-192-2021", "10.1.2.b2" or "I-16". */
  readonly ID: 'id';
  /** The version of a calendar or regulation. */
  readonly VERSION: 'version';
  /** SHA-256 of the content, 64 hexadecimal digits. */
  readonly HASH: 'hash';
  /** What people call it. */
  readonly TITLE: 'title';
  /** Who issued the regulation. */
  readonly AUTHORITY: 'authority';
  /** The law, decision or notice behind it, as in "192/QĐ-UBND". */
  readonly INSTRUMENT: 'instrument';
  /** How the clause is cited, as in "Art. 10.1.2.b2". */
  readonly CITATION: 'citation';
  /** A key that does not change with the language. */
  readonly KEY: 'key';
  /** The clauses that leave a point open, as in "2, 10.2, 11.1". */
  readonly CLAUSES: 'clauses';
  /** What the text leaves open. */
  readonly POINT: 'point';
  /** The limit chosen, as in "16 working hours". */
  readonly LIMIT: 'limit';
  /** As a profile writes it. */
  readonly VALUE: 'value';
  /** Why a day is not an ordinary one. */
  readonly REASON: 'reason';
  /** The id of a unit. */
  readonly UNIT: 'unit';
  /** The id of the unit that holds the slip. */
  readonly HOLDER: 'holder';
  /** A text for people: a notice ready to send, or what was wrong. */
  readonly MESSAGE: 'message';
  /** What the regulation requires. */
  readonly REQUIREMENT: 'requirement';
  /** What would be lawful instead. */
  readonly LAWFUL: 'lawful';
  /** What was given or is missing. */
  readonly DETAIL: 'detail';
  /** The petitioner's name. */
  readonly PETITIONER: 'petitioner';
  /** The petitioner's phone number. */
  readonly PHONE: 'phone';
  /** The id of the channel by which the petition came. */
  readonly CHANNEL: 'channel';
  /** The id of its topic group. */
  readonly TOPIC: 'topic';
  /** What the petition says. */
  readonly CONTENT: 'content';
  /** What was answered. */
  readonly RESULT: 'result';
  /** The reference of the signed document (Art. 16.4). */
  readonly SIGNED_DOCUMENT: 'signed_document';
  /** The reference of the recording of the call (Art. 12.1). */
  readonly RECORDING: 'recording';
  /** The id of a step of the rating scale (Art. 14). */
  readonly RATING: 'rating';
  /** A notice for one SMS. */
  readonly SHORT: 'short';
};
export type Text = Word<typeof Text>;

/** A date of the Vietnamese lunar calendar, as computed for UTC+7 (before 1968 too). Frozen. */
export interface LunarDate {
  /** The lunar year, by the year in which it begins. */
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  /** 1 to 30. */
  readonly day: number;
  /** 1 in a leap month, else 0. */
  readonly leap: boolean;
}

/** Which dates a calendar covers. */
export interface Coverage {
  /** The calendar's offset from UTC, in seconds east. */
  readonly utcOffsetSeconds: number;
  /** The first date covered. */
  readonly firstDate: string;
  /** The last date covered. */
  readonly lastDate: string;
  /** The last date that is announced; later ones are provisional. */
  readonly announcedUntil: string;
}

/** Open time of one date, from `open_s` up to, not with, `close_s`. Frozen. */
export interface Window {
  /** In seconds after local midnight. */
  readonly openSeconds: number;
  /** Likewise; more than 86400 when duty runs into the next date. */
  readonly closeSeconds: number;
}

/** One date as a calendar sees it. */
export interface Day {
  /** The date, in days since 1970-01-01. */
  readonly date: string;
  /** Knowledge */
  readonly knowledge: Knowledge;
  /** DayKind */
  readonly kind: DayKind;
  /** 1 when the week has no working time on it, whatever the date has in the end. */
  readonly restDay: boolean;
  /** How many windows Calendar.windows gives. */
  readonly windowCount: number;
}

/** The figures of a sum. */
export interface SumInfo {
  /** 1 when it rests on a date that is not announced yet. */
  readonly provisional: boolean;
  /** The instant from which is counted. */
  readonly start: Date;
  /** The working time, in seconds; negative when counted back. */
  readonly amountSeconds: number;
  /** Where it ends. */
  readonly result: Date;
  /** How many stretches Sum.stretches gives. */
  readonly stretchCount: number;
}

/**
 * A stretch of a sum, from `from_s` up to, not with, `to_s`, all of which counted or did not for
 * one reason. Frozen.
 */
export interface Stretch {
  /** Where it begins. */
  readonly from: Date;
  /** Where it ends, which is where the next begins. */
  readonly to: Date;
  /** Why */
  readonly why: Why;
  /** Knowledge */
  readonly knowledge: Knowledge;
  /** DayKind; ordinary where the day is not the reason. */
  readonly dayKind: DayKind;
}

/** A time that moves. */
export interface Move {
  /** Which of the given instants, from 0. */
  readonly index: number;
  /** The time by the calendar before. */
  readonly before: Date;
  /** The time by the calendar after. */
  readonly after: Date;
}

/** A point that the text leaves open, and the choice that the regulation takes. */
export interface Reading {
  /** n of I-n. */
  readonly number: number;
  /** How many choices there are; the first is the default. */
  readonly choiceCount: number;
  /** The index of the choice taken. */
  readonly chosen: number;
}

/**
 * What the record of a case amounts to: where it stands, what is promised, and what an answer lives
 * on. Times are those that events are judged by (I-16).
 */
export interface State {
  /** Position */
  readonly position: Position;
  /** Commitment */
  readonly commitment: Commitment;
  /** Publication */
  readonly publication: Publication;
  /** How many events are recorded, and the sequence number of the last one. */
  readonly events: number;
  /** Sequence number of the event that named the holder; 0: none. */
  readonly broughtBy: number;
  /** Sequence number of the last answer; 0: none. */
  readonly answeredBy: number;
  /** How often a unit said that it is not competent (I-10). */
  readonly returns: number;
  /** Of the holder, since the Office last gave it the slip (I-6, I-12). */
  readonly promises: number;
  /**
   * Place on the scale of the regulation that judged the rating, from 1; 0: not rated (Art. 14). Of
   * a case that was moved since, Case.stateJson tells the id.
   */
  readonly rating: number;
  /** Bit n - 1: the DeclineReason n is true of it (Art. 8, 17.1). */
  readonly unsuitable: number;
  /** Bits of StateFlag. */
  readonly flags: readonly StateFlag[];
  /** When the last event was recorded; null: none is. */
  readonly recordedAt: Date | null;
  /** When the slip reached this level; null: nothing is received. */
  readonly anchor: Date | null;
  /** The agreed time; null while none is promised. */
  readonly agreed: Date | null;
  /** When it was agreed; null while none is promised. */
  readonly agreedAt: Date | null;
}

/** The figures of a verification. */
export interface VerificationInfo {
  /** 1 when every property holds. */
  readonly proven: boolean;
  /** States told apart by what any rule can see. */
  readonly states: number;
  /** Accepted events and passings of time between them. */
  readonly transitions: number;
  /** Events judged, refused ones too. */
  readonly judged: number;
  /** How many properties there are, and how many points are left open. */
  readonly propertyCount: number;
  /** No defects: the text sets no figure there. */
  readonly gapCount: number;
}

/** One judgement of a story. Frozen but for growth at its end. */
export interface Step {
  /** 1: of an event of the record; 0: of the passing of time, a wake-up. */
  readonly byEvent: boolean;
  /** Index of the event in the record, from 0; 0 for a wake-up. */
  readonly event: number;
  /** The present of the judgement: the event's recording, or the wake-up. */
  readonly at: Date;
}

/**
 * What a result rests on: clauses by index in the regulation's clause index, and readings. Frozen,
 * and part of many structs.
 */
export interface Basis {
  /** Bit n: it relies on the reading I-n. */
  readonly readings: number;
  /** How many clauses are cited; at most 8. */
  readonly clauseCount: number;
  /** Their indexes, in the order in which they are cited; 0 beyond clause_count. */
  readonly clauses: readonly number[];
}

/** The figures of a verdict. */
export interface VerdictInfo {
  /** Outcome */
  readonly outcome: Outcome;
  /** Sequence number of the first event appended; 0: none. */
  readonly firstAppended: number;
  /** How many were appended, the one submitted included. */
  readonly appended: number;
  /** How many notices are to be sent. */
  readonly noticeCount: number;
  /** How many reasons there are against it; 0 unless refused. */
  readonly refusalCount: number;
  /** What the event itself rests on, accepted or not; the refusals have their own. */
  readonly basis: Basis;
}

/**
 * A message that the host should send. Send each key once, then record a `notified` event with it:
 * so nobody is told twice, and what is still to be told stays owed.
 */
export interface Notice {
  /** NoticeKind */
  readonly kind: NoticeKind;
  /** Sequence number of the event it follows from. */
  readonly cause: number;
  /** Of the recipient, Role. */
  readonly role: Role;
  /** NoticeChannel */
  readonly channel: NoticeChannel;
}

/** One reason why an event is refused. */
export interface Refusal {
  /** RefusalCode */
  readonly code: RefusalCode;
  /** The clauses and readings that it rests on. */
  readonly basis: Basis;
  /** 1 when there is a lawful act instead; the fields below are 0 without. */
  readonly hasAlternative: boolean;
  /** Kind */
  readonly alternativeKind: Kind | null;
  /** Role */
  readonly alternativeRole: Role | null;
  /** When that becomes possible; null: at once. */
  readonly alternativeNotBefore: Date | null;
}

/** Who owes what, since when, by when, under which clause. */
export interface Obligation {
  /** Owed */
  readonly owed: Owed;
  /** Who owes it, Role. */
  readonly role: Role;
  /** 1 when the text says at once or promptly (I-9). */
  readonly atOnce: boolean;
  /** 1 when it is recorded that the due time passed unmet. */
  readonly lapsed: boolean;
  /** The clauses and readings that it rests on. */
  readonly basis: Basis;
  /** From when it is owed. */
  readonly since: Date;
  /** By when; null: no figure is set. */
  readonly due: Date | null;
}

/**
 * One obligation from when it arose to when it ended. It ends when it is met, and when something
 * else overtakes it: an answer before the reminder was due, a step up after silence. Overtaken
 * after its time (its due time, or where it is owed at once the first working second) it was never
 * done.
 */
export interface Life {
  /** What was owed, Owed. */
  readonly owed: Owed;
  /** Who owed it, Role. */
  readonly role: Role;
  /** What became of it, Fate. */
  readonly fate: Fate;
  /** 1 when the text says at once or promptly (I-9). */
  readonly atOnce: boolean;
  /** 1 when its due time passed unmet. */
  readonly lapsed: boolean;
  /** Sequence number of the event that met it; 0: none. */
  readonly metBy: number;
  /** Sequence number of the event that ended it; 0: none, or time alone. */
  readonly endedBy: number;
  /** The clauses and readings that it rests on. */
  readonly basis: Basis;
  /** From when it was owed. */
  readonly since: Date;
  /** By when; null: no figure is set. */
  readonly due: Date | null;
  /** When it was done; null: not, or not yet. */
  readonly met: Date | null;
  /** When it stopped binding, met or not; null: it binds. */
  readonly ended: Date | null;
  /**
   * Working time from due until it was met, ended or asked about; where it is owed at once without
   * a figure, from when it arose; 0 where nothing is said of its time.
   */
  readonly lateSeconds: number;
  /** That asked for it last, or when it lapsed: its place in the registry; 0 without one. */
  readonly regulation: number;
}

/** What a case is at one instant: derived, never stored (Art. 11.4). */
export interface TimelinessInfo {
  /** 1 when it is open and a due time that counts has passed unmet. */
  readonly overdue: boolean;
  /** 1 when it is answered and one had passed unmet. */
  readonly answeredLate: boolean;
  /** How many due times it ran under. */
  readonly deadlineCount: number;
  /** The due time that passed first; null: none did. */
  readonly overdueSince: Date | null;
}

/**
 * A due time that the case ran under. It is kept for ever: escalations and extensions add others
 * and erase none (I-4).
 */
export interface Deadline {
  /** The level it bound, Position. */
  readonly level: Position;
  /** What was owed, Owed. */
  readonly owed: Owed;
  /** 1 when it had passed unmet at the time asked about. */
  readonly lapsed: boolean;
  /** 1 when it makes the case overdue or late (I-4, I-16). */
  readonly counted: boolean;
  /** From when it was counted. */
  readonly since: Date;
  /** The due time. */
  readonly due: Date;
  /** When what was owed was done; null: not, or not yet. */
  readonly met: Date | null;
  /** When it stopped binding: met, moved or passed up; null: it binds. */
  readonly closed: Date | null;
  /** Working time from due until met, or until the time asked about; 0 if not lapsed. */
  readonly lateSeconds: number;
}

/** Whether a role may record a kind of event at the time asked about. */
export interface Permission {
  /** Kind */
  readonly kind: Kind;
  /** Role */
  readonly role: Role;
  /** 1 when it may. */
  readonly permitted: boolean;
  /** How many reasons stand against it; 0 when it may. */
  readonly reasonCount: number;
}

/** One departure of a record from the regulation. */
export interface Deviation {
  /** DeviationKind */
  readonly kind: DeviationKind;
  /** Owed; 0 when it is about an event and nothing owed. */
  readonly owed: Owed | null;
  /** Of who departed from it, Role. */
  readonly role: Role;
  /** RefusalCode; 0: no event was refused. */
  readonly refusal: RefusalCode | null;
  /** How many ids Audit.evidence gives. */
  readonly evidenceCount: number;
  /** The clauses that were broken, then those that overseeing it rests on. */
  readonly basis: Basis;
  /** By when it was to be done; null: no figure is set. */
  readonly due: Date | null;
  /** When it was done; null: not yet. */
  readonly met: Date | null;
  /** Working time: how late it was done, or for how long it has been waited for. */
  readonly bySeconds: number;
  /** From when it was owed; null: nothing was. */
  readonly since: Date | null;
  /** The part of the process it is of, AuditScope. */
  readonly scope: AuditScope;
  /** Where the petition was, Position. */
  readonly level: Position;
  /** The index of the deviation without which this one would not be; -1: it stands for itself. */
  readonly cause: number;
  /** That judged the case then, and has the clauses: its place in the registry; 0 without one. */
  readonly regulation: number;
}

/**
 * What is kept of a case and can be extracted (Art. 12.1), with corrections applied. Times are
 * those that events are judged by (I-16). The stays at each level are in the JSON.
 */
export interface Summary {
  /** Position */
  readonly position: Position;
  /** Where it was answered or is held, Position. */
  readonly level: Position;
  /** Publication */
  readonly publication: Publication;
  /** 1 when it is open and overdue. */
  readonly overdue: boolean;
  /** 1 when it is closed and was late. */
  readonly answeredLate: boolean;
  /** How many due times count as missed (I-4, I-16). */
  readonly late: number;
  /** How many of all were missed by the time of recording. */
  readonly lateByRecording: number;
  /** How many by the time it occurred, the other reading of I-16. */
  readonly lateByOccurrence: number;
  /** How many stays at a level the JSON lists. */
  readonly levelCount: number;
  /** The clauses on what is kept (Art. 12.1). */
  readonly basis: Basis;
  /** When it was received; null: no receipt was accepted. */
  readonly received: Date | null;
  /** When it was last answered; null: not yet. */
  readonly answered: Date | null;
  /** Working time, over the due times that count as missed. */
  readonly lateSeconds: number;
  /** Working time with the operator (Art. 20.3). */
  readonly intakeSeconds: number;
  /** By when it was due, says the log's mark; null: it does not say. */
  readonly markedDue: Date | null;
  /** What its lateness comes to, OverdueVerdict; 0: nobody calls it overdue. */
  readonly verdict: OverdueVerdict | null;
  /** 1 when the log marks it as overdue, 0 when it does not, -1 when it marks nothing. */
  readonly marked: number;
  /** How many deviations stand for themselves. */
  readonly deviations: number;
  /** How many follow from those. */
  readonly consequences: number;
}

/**
 * How many cases. What was there and what came has left or is open: carried_over + received +
 * reopened = declined + withdrawn + answered + returned + passed_up + passed_on + open. In a total
 * nothing is returned, passed up or passed on.
 */
export interface Tally {
  /** How many steps the rating scale has. */
  readonly stepCount: number;
  /** Came in the time of the report. */
  readonly received: number;
  /** Not taken in. */
  readonly declined: number;
  /** With a result. */
  readonly answered: number;
  /** Of those answered, the late ones. */
  readonly answeredLate: number;
  /** At the end of the time of the report. */
  readonly open: number;
  /** Of those open, the overdue ones. */
  readonly overdue: number;
  /** Rated by the petitioner; of the one who answered. */
  readonly rated: number;
  /** Of those rated, on a step that counts as satisfied. */
  readonly satisfied: number;
  /** Of the cases received in it; in a row, of its unit. */
  readonly deviations: number;
  /** Withdrawn by the petitioner (I-26). */
  readonly withdrawn: number;
  /** Open before the time of the report. */
  readonly carriedOver: number;
  /** Opened again in it, after an answer (I-13). */
  readonly reopened: number;
  /** As not competent (Art. 4.5). */
  readonly returned: number;
  /** By silence, to the next level (Art. 10.1.2.b2). */
  readonly passedUp: number;
  /** Forwarded, referred, assigned or taken back. */
  readonly passedOn: number;
  /** Agreed times moved. */
  readonly rescheduled: number;
  /** Due times missed. */
  readonly lapses: number;
}

/** What one Engine.advance would do to a case, and why not the rest. Frozen. */
export interface Foreseen {
  /** Where the slip is, Position. */
  readonly level: Position;
  /** Where it goes up to, Position; 0: it does not go up now. */
  readonly to: Position | null;
  /** Noting that the due time passed unmet, Standing. */
  readonly lapse: Standing;
  /** Reminding of the agreed time, Standing. */
  readonly reminder: Standing;
  /** Passing the slip up after silence, Standing. */
  readonly escalation: Standing;
}

/** How many cases stand alike towards one act of time. Frozen. */
export interface StandingCount {
  /** Kind.LAPSED, Kind.REMINDED or Kind.ESCALATED. */
  readonly act: Kind;
  /** Standing */
  readonly standing: Standing;
  /** Where the slips are, Position. */
  readonly level: Position;
  /** That judges them: its place in the registry; 0 without one. */
  readonly regulation: number;
  /** How many. */
  readonly cases: number;
  /** The clauses of that regulation that the act rests on. */
  readonly basis: Basis;
}

/** A working calendar. Immutable; free it with Calendar.close. */
export declare class Calendar extends Handle {
  private constructor();
  /**
   * Gives in `out` the calendar of Vietnam's state agencies: Monday to Friday, 07:00-11:00 and
   * 13:00-17:00 at UTC+7, with holidays, days in lieu and swapped days, each with its instrument.
   * Calendar.coverage tells for which dates. It is read once and then shared.
   *
   * Errors: the common ones.
   */
  static builtin(): Calendar;
  /**
   * Writes the TOML text of that calendar: what to start a calendar of one's own from, for
   * Calendar.load. Its comments explain each key.
   *
   * Errors: the common ones.
   */
  static builtinToml(): string;
  /**
   * Reads a calendar from TOML and gives it in `out`. `where` is what errors call the text, as a
   * file name; empty for "calendar". The hash of the calendar is that of this very text.
   *
   * Errors: the common ones; the reading errors; Status.NEVER_OPENS for a calendar without working
   * time.
   */
  static load(toml: Utf8, where: Utf8): Calendar;
  /**
   * Gives in `out` the same calendar with a host's own days on top: a local holiday, a day of
   * special opening, a swap that a new notice announced. The TOML has `[[day]]`, `[[swap]]` and
   * `[[notice]]` entries, and may move `announced_until`. The version of the result is the former
   * one, "+", and the `version` of the text or "days". `calendar` stays as it is; if it refuses
   * provisional dates, so does the result. `where` is what errors call the text; empty for "days".
   *
   * Errors: the common ones; the reading errors; Status.NEVER_OPENS when no working time is left.
   */
  withDays(toml: Utf8, where: Utf8): Calendar;
  /**
   * Gives in `out` the same calendar, set to refuse with Status.PROVISIONAL each date after the
   * last one announced: for hosts that rather give no due time than one that a notice may still
   * move.
   *
   * Errors: the common ones.
   */
  refusingProvisional(): Calendar;
  /**
   * Writes a text of the calendar: Text.ID, Text.VERSION, Text.HASH, or Text.TITLE in the language
   * `lang`. Keep id, version and hash with what was counted by it.
   *
   * Errors: the common ones.
   */
  text(part: Text, lang: Lang): string;
  /**
   * Tells which dates a calendar covers, and up to which one they are announced. A calendar that
   * refuses provisional dates still tells its whole coverage.
   *
   * Errors: the common ones.
   */
  coverage(): Coverage;
  /**
   * Tells in `result` where an amount of working time ends: the earliest instant at which the
   * working time since `instant` equals `amountSeconds` seconds. So a due time is counted (Art.
   * 11.1, 11.2; I-3). With 0 it is `instant` itself; a negative amount counts back, as
   * Calendar.subtract does. `closing` is a Closing and decides only when the amount is used up
   * exactly at a closing time (I-17); with Closing.NEXT_OPENING the result is always open.
   *
   * Errors: the common ones; the calendar errors; Status.INVALID_TIME for null; Status.OVERFLOW for
   * more than any calendar holds, which is 200 years; Status.UNKNOWN_FLAG for another `closing`.
   */
  add(instant: Date, amountSeconds: number, closing: Closing): Date;
  /**
   * Tells in `result` from when an amount of working time has to begin: the latest instant from
   * which the working time until `instant` equals `amountSeconds` seconds. With 0 it is `instant`
   * itself; a negative amount counts forward, as Calendar.add does.
   *
   * Errors: the common ones; the calendar errors; Status.INVALID_TIME for null; Status.OVERFLOW for
   * more than 200 years.
   */
  subtract(instant: Date, amountSeconds: number): Date;
  /**
   * Tells in `result` the end of a limit in days: the last second of the `days`-th date after that
   * of `instant`; when that date has no working time, of the next that has (Civil Code 2015, Art.
   * 147, 148). The date of `instant` itself does not count, nor do the hours.
   *
   * Errors: the common ones; the calendar errors; Status.INVALID_TIME for null;
   * Status.INVALID_ARGUMENT for `days` not from 1 to 1,000,000.
   */
  addDays(instant: Date, days: number): Date;
  /**
   * Tells in `result` the end of a limit in working days: the closing time of the `days`-th date
   * with working time after the date of `instant`; with Closing.NEXT_OPENING the opening after it.
   *
   * Errors: those of Calendar.addDays; Status.UNKNOWN_FLAG for another `closing`.
   */
  addWorkingDays(instant: Date, days: number, closing: Closing): Date;
  /**
   * Tells in `amountSeconds` the working time from `from` to `to`, in seconds; negative when `to`
   * is earlier. For any amount, what Calendar.add reaches from an instant is that amount away from
   * it.
   *
   * Errors: the common ones; the calendar errors; Status.INVALID_TIME for null.
   */
  between(from: Date, to: Date): number;
  /**
   * Tells in `open` whether an instant is working time: 1 or 0. An opening time is open, a closing
   * time is not.
   *
   * Errors: the common ones; the calendar errors, also for the very end of the coverage;
   * Status.INVALID_TIME for null.
   */
  isOpen(instant: Date): boolean;
  /**
   * Tells in `result` the first open instant at or after `instant`: that instant itself when it is
   * open.
   *
   * Errors: the common ones; the calendar errors, also when nothing opens any more;
   * Status.INVALID_TIME for null.
   */
  nextOpen(instant: Date): Date;
  /**
   * Tells in `result` the first opening strictly after `instant`: when the calendar is open then,
   * the opening after the next closing. Windows that touch, as at midnight, are one.
   *
   * Errors: the common ones; the calendar errors, also when nothing opens any more;
   * Status.INVALID_TIME for null.
   */
  nextOpening(instant: Date): Date;
  /**
   * Tells in `result` the last closing at or before `instant`: when the calendar is open then, the
   * closing before the present opening.
   *
   * Errors: the common ones; the calendar errors, also when nothing closed before;
   * Status.INVALID_TIME for null.
   */
  previousClose(instant: Date): Date;
  /**
   * Tells in `days` how many dates with working time lie from `fromDate` up to, not with, `toDate`;
   * negative when `toDate` is earlier. Both may be the date after the last one covered. A date that
   * opens for an hour counts as one.
   *
   * Errors: the common ones; the calendar errors.
   */
  workingDaysBetween(fromDate: string, toDate: string): number;
  /**
   * Calendar.add for each `instant_s[i]` and `amount_s[i]`, with one `closing` for all, into
   * `result_s[i]`.
   *
   * Errors: the common ones; Status.UNKNOWN_FLAG for another `closing`. In `status`: the errors of
   * Calendar.add.
   */
  addMany(
    instant: readonly Date[],
    amountSeconds: readonly number[],
    closing: Closing,
  ): { result: (Date | null)[]; status: Status[] };
  /**
   * Calendar.subtract for each `instant_s[i]` and `amount_s[i]`, into `result_s[i]`.
   *
   * Errors: the common ones. In `status`: the errors of Calendar.subtract.
   */
  subtractMany(
    instant: readonly Date[],
    amountSeconds: readonly number[],
  ): { result: (Date | null)[]; status: Status[] };
  /**
   * Calendar.between for each `from_s[i]` and `to_s[i]`, into `amount_s[i]`.
   *
   * Errors: the common ones. In `status`: the errors of Calendar.between.
   */
  betweenMany(
    from: readonly Date[],
    to: readonly Date[],
  ): { amountSeconds: (number | null)[]; status: Status[] };
  /**
   * Calendar.isOpen for each `instant_s[i]`, into `open[i]`: one byte, 1 or 0.
   *
   * Errors: the common ones. In `status`: the errors of Calendar.isOpen.
   */
  isOpenMany(instant: readonly Date[]): { open: (boolean | null)[]; status: Status[] };
  /**
   * Calendar.nextOpen for each `instant_s[i]`, into `result_s[i]`.
   *
   * Errors: the common ones. In `status`: the errors of Calendar.nextOpen.
   */
  nextOpenMany(instant: readonly Date[]): { result: (Date | null)[]; status: Status[] };
  /**
   * Calendar.nextOpening for each `instant_s[i]`, into `result_s[i]`.
   *
   * Errors: the common ones. In `status`: the errors of Calendar.nextOpening.
   */
  nextOpeningMany(instant: readonly Date[]): { result: (Date | null)[]; status: Status[] };
  /**
   * Calendar.previousClose for each `instant_s[i]`, into `result_s[i]`.
   *
   * Errors: the common ones. In `status`: the errors of Calendar.previousClose.
   */
  previousCloseMany(instant: readonly Date[]): { result: (Date | null)[]; status: Status[] };
  /**
   * Calendar.workingDaysBetween for each `from_date[i]` and `to_date[i]`, into `days[i]`. No output
   * may be the array of an input.
   *
   * Errors: the common ones. In `status`: the errors of Calendar.workingDaysBetween.
   */
  workingDaysBetweenMany(
    fromDate: readonly string[],
    toDate: readonly string[],
  ): { days: (number | null)[]; status: Status[] };
  /**
   * Writes the open windows of a date, in order: none on a day off. `count` tells how many there
   * are; at most 1440. To show a timetable; sums do not need it.
   *
   * Errors: the common ones; the calendar errors.
   */
  windows(date: string): Window[];
  /**
   * The windows of `count` dates. Those of `date[i]` are `windows[first[i]]` up to, not with,
   * `windows[first[i + 1]]`, so `first` has `count + 1` elements. `status[i]` is Status.OK or the
   * status of that date, which then has no windows. `window_count` (may be null) is told how many
   * windows there are in all; to ask for that first, give empty for `windows` and `capacity`:
   * `first` and `status` are then written too. When they do not fit, only `window_count` is
   * written. Nothing is allocated.
   *
   * Errors: the common ones. In `status`: the calendar errors.
   */
  windowsMany(date: readonly string[]): { status: Status[]; windows: Window[][] };
  /**
   * Tells what a calendar knows of a date: whether it is announced, what kind of day it is, how
   * many windows it has.
   *
   * Errors: the common ones; the calendar errors.
   */
  day(date: string): Day;
  /**
   * Writes a text of a date in the language `lang`: Text.REASON, why it is no ordinary day (empty
   * for one that is), or Text.INSTRUMENT, the law or notice that set the day or its week; may be
   * empty.
   *
   * Errors: the common ones; the calendar errors.
   */
  dayText(date: string, part: Text, lang: Lang): string;
  /**
   * Writes a date as JSON: DAY, with the reason in the language `lang`.
   *
   * Errors: the common ones; the calendar errors.
   */
  dayJson(date: string, lang: Lang): DayJson;
  /** The text that dayJson parses, byte for byte. */
  dayJsonText(date: string, lang: Lang): string;
  /**
   * Writes the days of a year that are not ordinary as JSON: YEAR, in order. A holiday that falls
   * on a rest day is left out, for it changes nothing. `year` is that of the Gregorian calendar; of
   * a year that is covered in part, the days covered.
   *
   * Errors: the common ones; the calendar errors.
   */
  yearJson(year: number, lang: Lang): YearJson;
  /** The text that yearJson parses, byte for byte. */
  yearJsonText(year: number, lang: Lang): string;
  /**
   * Gives in `out` how Calendar.add comes to its result, with the same parameters. The due time of
   * an obligation is explained by Obligations.explain, which knows from when and how much to count.
   *
   * Errors: the common ones; those of Calendar.add; Status.TOO_LARGE for more than 400,000
   * stretches.
   */
  explain(instant: Date, amountSeconds: number, closing: Closing): Sum;
  /**
   * Gives in `out` how Calendar.between comes to its amount, with the same parameters: the result
   * of the sum is `to`.
   *
   * Errors: the common ones; those of Calendar.between; Status.TOO_LARGE for more than 400,000
   * stretches.
   */
  explainBetween(from: Date, to: Date): Sum;
  /**
   * Gives in `out` which due times, `instant_s[i]` plus `amount_s[i]` seconds of working time, move
   * when the calendar `after` replaces `before`. `count` is the length of both arrays, which may be
   * null when it is 0. Amounts end at the earliest instant (Closing.EARLIEST). One element that
   * cannot be counted by both calendars fails the call.
   *
   * Errors: the common ones; the calendar errors; Status.INVALID_TIME for null; Status.OVERFLOW for
   * more than 200 years.
   */
  compare(after: Calendar, instant: readonly Date[], amountSeconds: readonly number[]): Moves;
  /**
   * Gives in `out` which agreed times no longer fall in working time, or do so again, when the
   * calendar `after` replaces `before`: an agreed time that is closed stands for the next opening.
   * An agreed time itself is a promise (Art. 10.2.2, 11.3) and is never moved; this tells which
   * ones a unit may want to speak about with the petitioner.
   *
   * Errors: the common ones; the calendar errors; Status.INVALID_TIME for null.
   */
  compareAgreed(after: Calendar, agreed: readonly Date[]): Moves;
}

/** An explained sum. Immutable; keeps its calendar; free it with Sum.close. */
export declare class Sum extends Handle {
  private constructor();
  /**
   * Tells the figures of a sum.
   *
   * Errors: the common ones.
   */
  get(): SumInfo;
  /**
   * Writes the stretches of a sum in order of time, also for a sum that counts back. `count` tells
   * how many there are; none when the amount is 0.
   *
   * Errors: the common ones.
   */
  stretches(): Stretch[];
  /**
   * Writes a text of the stretch at `index`, from 0, in the language `lang`: Text.REASON, as the
   * name of a holiday, or Text.INSTRUMENT, what set it. Empty where the week alone is the reason.
   *
   * Errors: the common ones; Status.INVALID_ARGUMENT for an index not below the count.
   */
  stretchText(index: number, part: Text, lang: Lang): string;
  /**
   * Writes the sum as a small table that people can follow, in the language `lang`: the start and
   * the amount, a line for each stretch, then the result. Lines end with a line feed, the last one
   * with nothing.
   *
   * Errors: the common ones.
   */
  text(lang: Lang): string;
  /**
   * Writes the sum as JSON: SUM, with reasons in the language `lang`.
   *
   * Errors: the common ones.
   */
  json(lang: Lang): SumJson;
  /** The text that json parses, byte for byte. */
  jsonText(lang: Lang): string;
}

/** What moves between two calendars. Immutable; free it with Moves.close. */
export declare class Moves extends Handle {
  private constructor();
  /**
   * Tells in `count` how many times move.
   *
   * Errors: the common ones.
   */
  count(): number;
  /**
   * Tells the move at `index`, from 0, in the order of the given instants.
   *
   * Errors: the common ones; Status.INVALID_ARGUMENT for an index not below the count.
   */
  get(index: number): Move;
  /**
   * Writes a text of the day that moved it, in the language `lang`: Text.REASON or Text.INSTRUMENT.
   * That of the calendar after, or of the one before where the day became ordinary; may be empty.
   *
   * Errors: the common ones; Status.INVALID_ARGUMENT for an index not below the count.
   */
  text(index: number, part: Text, lang: Lang): string;
  /**
   * Writes what moves as JSON: MOVES, with reasons in the language `lang` and times in the offset
   * of the calendar after.
   *
   * Errors: the common ones.
   */
  json(lang: Lang): MovesJson;
  /** The text that json parses, byte for byte. */
  jsonText(lang: Lang): string;
}

/** A regulation. Immutable; free it with Regulation.close. */
export declare class Regulation extends Handle {
  private constructor();
  /**
   * Gives in `out` Decision 192/QD-UBND of Gia Lai of 30 March 2021, with the default reading of
   * each open point.
   *
   * Errors: the common ones.
   */
  static builtin(): Regulation;
  /**
   * Gives in `out` a built-in regulation by its name: "gia-lai", "ha-noi" or "tp-hcm". The latter
   * two hold the figures that are publicly reported; the list "unset" of Regulation.json tells what
   * is not.
   *
   * Errors: the common ones; Status.UNKNOWN_NAME for another name; the message lists those there
   * are.
   */
  static builtinNamed(name: Utf8): Regulation;
  /**
   * Writes the TOML text of Decision 192's profile: what to start a profile of one's own from, for
   * Regulation.load.
   *
   * Errors: the common ones.
   */
  static builtinToml(): string;
  /**
   * Tells in `count` how many regulations are built in.
   *
   * Errors: the common ones.
   */
  static builtinCount(): number;
  /**
   * Tells in `out` how Regulation.builtinNamed knows the built-in regulation at `index`, from 0.
   * The text is static.
   *
   * Errors: the common ones; Status.INVALID_ARGUMENT for an index not below the count.
   */
  static builtinName(index: number): string;
  /**
   * Reads a profile from TOML and gives the regulation in `out`. `where` is what errors call the
   * text, as a file name; empty for "profile". What a profile does not set has no bound; it is
   * listed as unset, never filled in from Decision 192.
   *
   * Errors: the common ones; the reading errors.
   */
  static load(toml: Utf8, where: Utf8): Regulation;
  /**
   * Gives in `out` the same regulation with another reading of one open point: `id` is as "I-16",
   * `value` one of its choices, as "occurred". For I-8 and I-9 the value is a limit, "16 working
   * hours", or "none". The hash changes with the reading; id and version do not. To see what a
   * reading changes, audit the same records under both.
   *
   * Errors: the common ones; Status.UNKNOWN_NAME for an id that is no reading; Status.INVALID_VALUE
   * for a value that is none of its choices, which the message lists.
   */
  withReading(id: Utf8, value: Utf8): Regulation;
  /**
   * Writes a text of the regulation: Text.ID, Text.VERSION, Text.HASH (of the profile and the
   * readings chosen), Text.INSTRUMENT, and in the language `lang` Text.TITLE and Text.AUTHORITY.
   *
   * Errors: the common ones.
   */
  text(part: Text, lang: Lang): string;
  /**
   * Writes the whole regulation as JSON: REGULATION, with labels in the language `lang`. What a
   * host builds its forms from: channels, topics, units, classes, the rating scale; and what it
   * cites with.
   *
   * Errors: the common ones.
   */
  json(lang: Lang): RegulationJson;
  /** The text that json parses, byte for byte. */
  jsonText(lang: Lang): string;
  /**
   * Tells in `count` how many clauses the index has.
   *
   * Errors: the common ones.
   */
  clauseCount(): number;
  /**
   * Tells in `marks` what the library does with the clause at `index`, from 0: bits of Mark.
   *
   * Errors: the common ones; Status.INVALID_ARGUMENT for an index not below the count.
   */
  clauseMarks(index: number): readonly Mark[];
  /**
   * Writes a text of the clause at `index`, from 0: Text.ID, as in "10.1.2.b2", and in the language
   * `lang` Text.CITATION, as in "Art. 10.1.2.b2", and Text.TITLE, what it says in a few words.
   * Where a clause has no number, its citation is its title.
   *
   * Errors: the common ones; Status.INVALID_ARGUMENT for an index not below the count.
   */
  clauseText(index: number, part: Text, lang: Lang): string;
  /**
   * Tells in `index` where a clause stands in the index, from its id, as in "11.2".
   *
   * Errors: the common ones; Status.UNKNOWN_NAME for an id that the index does not have.
   */
  findClause(id: Utf8): number;
  /**
   * Tells in `count` how many open points there are. They are I-1 and on, the same for every
   * regulation, so the point at index i is I-(i + 1).
   *
   * Errors: the common ones.
   */
  readingCount(): number;
  /**
   * Tells which reading the regulation takes of the open point at `index`, from 0.
   *
   * Errors: the common ones; Status.INVALID_ARGUMENT for an index not below the count.
   */
  reading(index: number): Reading;
  /**
   * Writes a text of an open point: Text.ID, as in "I-16", Text.KEY, which selects it in a profile,
   * Text.CLAUSES, those that leave it open, Text.LIMIT, the limit chosen of I-8 or I-9 in English,
   * or empty, and in the language `lang` Text.POINT, what is open.
   *
   * Errors: the common ones; Status.INVALID_ARGUMENT for an index not below the count.
   */
  readingText(index: number, part: Text, lang: Lang): string;
  /**
   * Writes a text of one choice of an open point: Text.VALUE, as a profile and
   * Regulation.withReading write it, and in the language `lang` Text.TITLE, what it means.
   * `reading` and `choice` are indexes from 0.
   *
   * Errors: the common ones; Status.INVALID_ARGUMENT for an index not below its count.
   */
  choiceText(reading: number, choice: number, part: Text, lang: Lang): string;
  /**
   * Writes as JSON, DECIDED, what rests on each clause of the clause index, in its order: the kinds
   * of event, refusals, obligations and overseeing tasks that cite it. A clause that decides
   * nothing by itself has empty lists.
   *
   * Errors: the common ones.
   */
  decidedJson(): DecidedJson;
  /** The text that decidedJson parses, byte for byte. */
  decidedJsonText(): string;
  /**
   * Writes the process that a regulation makes, as JSON, PROCESS_GRAPH: where a slip can stand, and
   * which acts lead from one place to another, under which conditions. It is told from the rules
   * that judge, not drawn beside them. The first place is where nothing is received yet; `from` and
   * `to` are indices of places.
   *
   * Errors: the common ones.
   */
  processGraphJson(lang: Lang): ProcessGraphJson;
  /** The text that processGraphJson parses, byte for byte. */
  processGraphJsonText(lang: Lang): string;
  /**
   * Writes as JSON, RECORD, what a role, Role, is shown of a record, given as JSON. Where the
   * profile hides from units who petitions (`hide_identity`), a focal point and a head see neither
   * name, address, phone and e-mail of the petitioner nor the reference of the recording, in no
   * correction either, and no name of who acted as petitioner. What people wrote in free words
   * stays: recordLeftovers says what it gives away. For showing, not for judging: it has no seals.
   *
   * Errors: those of recordSeal; Status.UNKNOWN_FLAG for another role.
   */
  shownTo(recordJson: Utf8, role: Role): string;
}

/** A regulation on a calendar. Immutable; free it with Engine.close. */
export declare class Engine extends Handle {
  /**
   * Gives in `out` an engine of a regulation on a calendar. Both handles stay the caller's. That
   * the calendar is the one that the regulation names is not looked at: a host may count by its
   * own. A Registry pairs them by name.
   *
   * Errors: the common ones.
   */
  constructor(regulation: Regulation, calendar: Calendar);
  /**
   * Writes as JSON, PUBLIC_VIEW, what Art. 13.1 lets the operator publish of a record, given as
   * JSON, on a channel of the profile: the content as it stands corrected and the present result,
   * and everything else that is no identity and no free text; or the refusals: before an answer,
   * for state secrets, on a request for confidentiality, on a channel that is not published on.
   *
   * Errors: those of Case.load; Status.INVALID_ARGUMENT for a text that was not committed, which
   * `where` names, or a record without events.
   */
  publicView(recordJson: Utf8, channel: Utf8, lang: Lang): PublicViewJson;
  /** The text that publicView parses, byte for byte. */
  publicViewText(recordJson: Utf8, channel: Utf8, lang: Lang): string;
  /**
   * Gives in `out` an engine of Decision 192 of Gia Lai on the calendar of Vietnam's state
   * agencies.
   *
   * Errors: the common ones.
   */
  static builtin(): Engine;
  /**
   * Gives in `out` the regulation of an engine, as a handle of the caller's own: to name the
   * clauses that a result cites.
   *
   * Errors: the common ones.
   */
  regulation(): Regulation;
  /**
   * Gives in `out` the calendar of an engine, as a handle of the caller's own.
   *
   * Errors: the common ones.
   */
  calendar(): Calendar;
  /**
   * Judges one event, given as JSON in the form EVENT; its `recorded_at` is the present. When the
   * due time of the case has passed by then, its lapse is noted first (Art. 11.4), unless the event
   * is itself a lapse or a reminder.
   *
   * Accepted: `petition` has the event and what follows from it. Refused: `petition` is as it was,
   * and the verdict in `out` gives every reason with its clause. Duplicate: the case has this very
   * event, and is as it was; so an event may be sent again after a failure. Verdict.get tells
   * which. The verdict has the notices that are to be sent. While this call runs, no other thread
   * may use `petition`.
   *
   * Errors: the common ones; the reading errors, with the path of the field, as in "data.due_at";
   * the calendar errors.
   */
  submit(petition: Case, eventJson: Utf8): Verdict;
  /**
   * Adds to `petition` what time alone has caused by `now`: the reminder of an agreed time (Art.
   * 10.5), the lapse of the due time (Art. 11.4), and at most one step up (Art. 10.1.2.b2 step 2).
   * Call it when Engine.nextWakeup says so; calling it more often adds nothing; calling it late
   * delays a step up and may miss a reminder, but hides no lapse. The verdict in `out` is accepted,
   * also when nothing is due, or refused when `now` lies before the last event. While this call
   * runs, no other thread may use `petition`.
   *
   * Errors: the common ones; the calendar errors; Status.INVALID_TIME for null; Status.OVERFLOW
   * outside of the years 0000 to 9999.
   */
  advance(petition: Case, now: Date): Verdict;
  /**
   * Engine.submit for a case that several hosts may hold: `expected` is how many events it had when
   * the caller decided, as Case.state tells. When another writer has added some since, the call is
   * refused and `petition` is as it was: read the case again, and decide again. An event that the
   * case has already is a duplicate, whatever was expected.
   *
   * Errors: those of Engine.submit; Status.STALE.
   */
  submitExpecting(petition: Case, eventJson: Utf8, expected: number): Verdict;
  /**
   * Engine.advance for a case that several hosts may hold; `expected` is as above.
   *
   * Errors: those of Engine.advance; Status.STALE.
   */
  advanceExpecting(petition: Case, now: Date, expected: number): Verdict;
  /**
   * Adds to `petition` what time alone would cause up to `until` if nobody acted: calls
   * Engine.advance at each wake-up, at its very instant. Use a copy, Case.copy, to ask "what if
   * nobody answers". The verdict in `out` has all events and notices of the way; it cites no
   * clauses of its own. While this call runs, no other thread may use `petition`.
   *
   * Errors: the common ones; the calendar errors; Status.INVALID_TIME for null; Status.OVERFLOW
   * outside of the years 0000 to 9999.
   */
  simulate(petition: Case, until: Date): Verdict;
  /**
   * Follows a record, given as JSON, RECORD, through time and gives its story in `out`. Each
   * wake-up strictly before an event's recording comes first, as Engine.advance at that instant,
   * then the event: so a response in the very second of the transfer spares it. After the last
   * event time passes up to `until`; not at all for null, which is allowed here. A refused event is
   * a step that changes nothing.
   *
   * Where a record carries the system's own lapses, reminders and escalations of a stay at a level,
   * that stay is taken as recorded; where it carries none, they are supplied (Art. 10.1.2.b2, 10.5,
   * 11.4). Which regulation and calendar the record begins with is not looked at; a case that is
   * moved goes on by what it is moved to, of the engine's registry.
   *
   * Errors: the common ones; the reading errors; Status.UNSUPPORTED_SCHEMA; Status.BROKEN_SEAL; the
   * calendar errors.
   */
  follow(recordJson: Utf8, until: Date | null): Story;
  /**
   * Writes as JSON, DIFFERENCE, what a record comes to when `after` judges it instead of `before`,
   * or `null` when nothing differs: what a shorter limit or another holiday would change, before it
   * is decreed (Art. 17.4). The record's lapses, reminders and escalations by the system are left
   * out, for they follow anew. A case that was moved to another law is compared with what that came
   * to, and judged by `after` throughout. It is seen as of `until`, or of the last recording for
   * null, which is allowed here. Titles are in the language `lang`, clauses those of `before`.
   *
   * Errors: as for Engine.follow; Status.OTHER_LAW, naming both, when the record names another
   * regulation or calendar than `before` has, or moved to one that is not in its registry: what is
   * compared with is what judged it.
   */
  whatIfJson(after: Engine, recordJson: Utf8, until: Date | null, lang: Lang): DifferenceJson;
  /** The text that whatIfJson parses, byte for byte. */
  whatIfJsonText(after: Engine, recordJson: Utf8, until: Date | null, lang: Lang): string;
  /**
   * Tries every act at every place that a case can come to, and gives in `out` what holds
   * everywhere and what the regulation leaves open. To be asked once for each regulation, before it
   * judges: it takes from some tenths of a second to some seconds.
   *
   * Errors: the common ones; the calendar errors.
   */
  verify(): Verification;
  /**
   * Drives two engines by the same events at the same times, from every pair of cases that both
   * come to, and gives in `out` what `after` decides otherwise than `before`, each with a shortest
   * history: whether anything is due later or earlier, whether more or less is allowed, whether all
   * is the same. It takes from some hundredths of a second to some ten seconds.
   *
   * Errors: the common ones; the calendar errors.
   */
  compare(after: Engine): Comparison;
  /**
   * Tells in `wakeup` when to call Engine.advance next: at the reminder of an agreed time, or a
   * second after a due time. null when time alone causes nothing more. It may lie in the past, when
   * something is outstanding: then call at once. Ask again after each change of the case.
   *
   * Errors: the common ones; the calendar errors.
   */
  nextWakeup(petition: Case): Date | null;
  /**
   * Tells in `due` the due time of the present level: the end of its limit (Art. 11.1, 11.2), or
   * the agreed time once one is promised (Art. 10.2.2; I-1). null when no figure is set, as at the
   * Office (I-8).
   *
   * Errors: the common ones; the calendar errors.
   */
  due(petition: Case): Date | null;
  /**
   * Gives in `out` the obligations that bind at present: those with a due time and those owed at
   * once first, by that time, then those without a figure. It goes by what is recorded: a lapse
   * that nobody has noted yet is not seen; call Engine.advance before.
   *
   * Errors: the common ones; the calendar errors.
   */
  obligations(petition: Case): Obligations;
  /**
   * Gives in `out` every obligation that ever was by `at`, in the order in which they arose: what
   * met it and how late, or what overtook it. `at` may lie in the past. It needs no Engine.advance
   * before. Those that bind are those of Engine.obligations, and what follows from a due time that
   * has passed since.
   *
   * Errors: the common ones; the calendar errors; Status.INVALID_TIME for null; Status.OVERFLOW
   * outside of the years 0000 to 9999.
   */
  lives(petition: Case, at: Date): Lives;
  /**
   * Gives in `out` whether the case is overdue or was answered late as of `at`, with every due time
   * that it ran under (Art. 11.4; I-4, I-16). `at` may lie in the past: what was overdue then. It
   * needs no Engine.advance before.
   *
   * Errors: the common ones; the calendar errors; Status.INVALID_TIME for null; Status.OVERFLOW
   * outside of the years 0000 to 9999.
   */
  timeliness(petition: Case, at: Date): Timeliness;
  /**
   * Gives in `out` who may record what at `now`, and why not the rest: every kind with every role,
   * by kind, then by role. What an event says beside its kind and role is taken to be in order
   * here; Engine.submit judges that too. What a host greys its buttons by.
   *
   * Errors: the common ones; the calendar errors; Status.INVALID_TIME for null; Status.OVERFLOW
   * outside of the years 0000 to 9999.
   */
  permitted(petition: Case, now: Date): Permissions;
  /**
   * Gives in `out` the notices that the event with the sequence number `cause`, from 1, gave rise
   * to. The same event gives the same notices with the same keys at any time: so a host that was
   * interrupted finds what it still has to send.
   *
   * Errors: the common ones; Status.INVALID_ARGUMENT when the case has no event of that number.
   */
  notices(petition: Case, cause: number): Notices;
}

/**
 * One petition. Changed by Engine.submit, Engine.advance and Engine.simulate only; free it with
 * Case.close.
 */
export declare class Case extends Handle {
  /**
   * Gives in `out` a case without events. `id` is the host's own: at most 200 bytes, not empty, and
   * without characters that are not seen, such as control characters and marks of direction. The
   * keys of notices depend on it, so it must never be used for two petitions.
   *
   * Errors: the common ones; Status.INVALID_VALUE for an id that is none.
   */
  constructor(id: Utf8);
  /**
   * Reads a record as JSON, RECORD, or its rows, one after another as Case.row gives them, each on
   * a line of its own, and judges its events again by `engine`, one after another; gives the case
   * in `out`. So a stored case can never be in a state that its events do not lead to. What the
   * record says of regulation and calendar, by id, version and content hash, must be what the
   * engine has; a record of before, which names ids at most, is held to these. All calls that take
   * a record take its rows as well.
   *
   * Errors: the common ones; the reading errors, Status.DUPLICATE also for rows of several cases;
   * Status.UNSUPPORTED_SCHEMA; Status.BROKEN_SEAL, naming the event; Status.OTHER_LAW when the
   * record is of another regulation or calendar, naming both; Status.INVALID_RECORD when the
   * regulation refuses an event, which `where` names; the calendar errors.
   */
  static load(engine: Engine, json: Utf8): Case;
  /**
   * Writes the record of a case as JSON, RECORD, in one line: to be stored, and read by Case.load
   * or, many lines together, by Records.load. It names what judges the case, at its start and where
   * it was moved, and has times in the offset of the engine's calendar. The form is canonical (RFC
   * 8785): the same case gives the same bytes. It is not sealed; recordSeal does that.
   *
   * Errors: the common ones; Status.TOO_LARGE for more than 64 MiB.
   */
  save(engine: Engine): string;
  /**
   * Gives in `out` an independent copy, at the same small cost for any number of events. Submit to
   * the copy to see what would follow, and drop it.
   *
   * Errors: the common ones.
   */
  copy(): Case;
  /**
   * Tells in `equal` whether two cases have the same id, the same events and the same state: 1 or
   * 0.
   *
   * Errors: the common ones.
   */
  equal(b: Case): boolean;
  /**
   * Writes a text of the case: Text.ID, or Text.HOLDER, the id of the unit that holds the slip or
   * held it last. The latter is empty while no unit was given the slip, and after it was returned
   * or referred.
   *
   * Errors: the common ones.
   */
  text(part: Text): string;
  /**
   * Tells the present state of a case.
   *
   * Errors: the common ones.
   */
  state(): State;
  /**
   * Tells the state right after the event with the sequence number `seq`, from 1 to State.events:
   * how the case came to where it is, without judging it again.
   *
   * Errors: the common ones; Status.INVALID_ARGUMENT when the case has no event of that number.
   */
  stateAfter(seq: number): State;
  /**
   * Writes the present state of a case as JSON: STATE, times in the offset of the engine's
   * calendar. Give the engine that judges the case.
   *
   * Errors: the common ones.
   */
  stateJson(engine: Engine): StateJson;
  /** The text that stateJson parses, byte for byte. */
  stateJsonText(engine: Engine): string;
  /**
   * Writes the event with the sequence number `seq`, from 1 to State.events, as JSON: EVENT without
   * `seq`, times at +07:00. It is as it was recorded; later corrections are events of their own.
   *
   * Errors: the common ones; Status.INVALID_ARGUMENT when the case has no event of that number.
   */
  eventJson(seq: number): string;
  /**
   * Writes the event of number `seq` as JSON, EVENT, as Case.eventJson does, with the corrections
   * that were recorded since applied to its data (Art. 9.2): what it means now, for who reads it.
   *
   * Errors: those of Case.eventJson.
   */
  effectiveJson(seq: number): string;
  /**
   * Writes the event of number `seq` as a row, in one line: EVENT with the id of its case, its
   * number and, where it begins, what judges the case. The rows of a case in their order are what
   * Records.load reads as one record; so a host that keeps rows appends those that a verdict added,
   * from `first_appended` on, and rewrites none.
   *
   * Errors: the common ones; Status.INVALID_ARGUMENT when there is no such event.
   */
  row(seq: number): string;
  /**
   * Writes the judged case as text of several lines, to be kept beside its record: read again by
   * Case.restore, a case of 20,000 events costs some five times one of 20, for nothing is judged
   * again and an event is read only when something asks for it. Digests find what is not as it was
   * written; they do not find who writes a snapshot of his own, so keep it where only the host
   * writes. Not for other versions of the library.
   *
   * Errors: the common ones; Status.DAMAGED for a case from a snapshot that is.
   */
  snapshot(): string;
  /**
   * Gives in `out` the case of which Case.snapshot wrote this. It goes on by the regulation and
   * calendar that judged it; an engine of others refuses it. Append what was recorded since with
   * Registry.appendRows. A part that is not as it was written is found by the call that needs it,
   * which then fails as this one does.
   *
   * Errors: the common ones; Status.UNSUPPORTED_SCHEMA for a snapshot of another version, naming
   * both, and for what is none; Status.DAMAGED, naming the part. Load the record then.
   */
  static restore(snapshot: Utf8): Case;
  /**
   * Tells in `seq` the sequence number of the event with an id, from 1; 0 when the case does not
   * have it. So a host that was interrupted finds whether an event was taken.
   *
   * Errors: the common ones.
   */
  find(eventId: Utf8): number;
}

/** Records that were read but not judged. Immutable; free them with Records.close. */
export declare class Records extends Handle {
  private constructor();
  /**
   * Reads JSON Lines of many cases and gives their records in `out`, in the order in which each
   * case is first named. A line is a whole record, RECORD, or one EVENT with a "case" key beside
   * its own; events of one case keep their order. Events that name no case belong to the only case
   * of the text, and when there is none to the one that the file `where` is named after. `where`
   * also names the text in errors; empty for none. Empty lines are passed over. Nothing is judged:
   * give each record to Case.load or new Audit.
   *
   * Errors: the common ones; the reading errors, as Status.DUPLICATE for a second record of one
   * case and Status.MISSING_KEY for an event that names no case where there are several;
   * Status.UNSUPPORTED_SCHEMA; Status.BROKEN_SEAL, also for an event that is added to a sealed
   * record.
   */
  static load(jsonLines: Utf8, where: Utf8): Records;
  /**
   * Tells in `count` how many records there are.
   *
   * Errors: the common ones.
   */
  count(): number;
  /**
   * Writes the record at `index`, from 0, as JSON: RECORD, times at +07:00. Seals are kept.
   *
   * Errors: the common ones; Status.INVALID_ARGUMENT for an index not below the count.
   */
  json(index: number): string;
}

/** How an event, or the passing of time, was judged. Immutable; free it with Verdict.close. */
export declare class Verdict extends Handle {
  private constructor();
  /**
   * Tells the figures of a verdict, its outcome first.
   *
   * Errors: the common ones.
   */
  get(): VerdictInfo;
  /**
   * Writes an appended event as JSON: EVENT without `seq`, times in the offset of the engine's
   * calendar. `index` counts the appended events from 0: those of the library itself and the one
   * submitted, in the order of the record. For hosts that store events, not records.
   *
   * Errors: the common ones; Status.INVALID_ARGUMENT for an index not below VerdictInfo.appended.
   */
  eventJson(index: number): string;
  /**
   * Tells the notice at `index`, from 0, of a verdict.
   *
   * Errors: the common ones; Status.INVALID_ARGUMENT for an index not below
   * VerdictInfo.notice_count.
   */
  notice(index: number): Notice;
  /**
   * Writes a text of the notice at `index`: Text.KEY, 32 hexadecimal digits that the same case,
   * event and recipient always have; Text.UNIT, the id of the recipient's unit, empty for
   * petitioner and operator; Text.PHONE, the number of the petitioner as it was recorded and
   * corrected, empty for any other recipient; or in the language `lang` Text.MESSAGE, ready to
   * send, or Text.SHORT, the same for one SMS: without the brand name, which the message bears as
   * its sender, in ASCII characters that the 7-bit alphabet has (Vietnamese letters without their
   * marks), and not longer than 160 of them. Words of the record are cut to that, and then names,
   * with `...` where they are; ids and times never, so a very long id of a case may take it
   * further: smsParts tells.
   *
   * Errors: the common ones; Status.INVALID_ARGUMENT for an index not below
   * VerdictInfo.notice_count.
   */
  noticeText(index: number, part: Text, lang: Lang): string;
  /**
   * Tells the reason at `index`, from 0, of a verdict that refuses; in the order they are checked
   * in.
   *
   * Errors: the common ones; Status.INVALID_ARGUMENT for an index not below
   * VerdictInfo.refusal_count.
   */
  refusal(index: number): Refusal;
  /**
   * Writes a text of the reason at `index`: in the language `lang` Text.REQUIREMENT, what the
   * regulation requires, or Text.LAWFUL, what would be lawful; or Text.DETAIL, what was given or is
   * missing, which is the same in both languages and may be empty.
   *
   * Errors: the common ones; Status.INVALID_ARGUMENT for an index not below
   * VerdictInfo.refusal_count.
   */
  refusalText(index: number, part: Text, lang: Lang): string;
  /**
   * Writes a verdict as JSON: VERDICT, with texts in the language `lang`, and the state of the case
   * as it is afterwards.
   *
   * Errors: the common ones.
   */
  json(lang: Lang): VerdictJson;
  /** The text that json parses, byte for byte. */
  jsonText(lang: Lang): string;
  /**
   * Writes the receipt of a verdict as JSON, RECEIPT: the record as it was, sealed, what was asked,
   * by what it was judged, and what came of it; so that anybody can have it judged again.
   * `eventJson` is what was submitted; empty for a verdict of Engine.advance, whose `now` is given
   * then. petition/receipt.h says more.
   *
   * Errors: the common ones; the reading errors; Status.TOO_LARGE for more than 64 MiB.
   */
  receipt(eventJson: Utf8 | null, now: Date | null): string;
  /**
   * Gives in `out` why an event was judged as it was: the clauses and readings of the event and of
   * each refusal. It has no sum.
   *
   * Errors: the common ones.
   */
  explain(): Explanation;
}

/** Who owes what, by when. Immutable; free them with Obligations.close. */
export declare class Obligations extends Handle {
  private constructor();
  /**
   * Tells in `count` how many obligations there are; 0 once nothing more is owed.
   *
   * Errors: the common ones.
   */
  count(): number;
  /**
   * Tells the obligation at `index`, from 0; the most pressing stands first.
   *
   * Errors: the common ones; Status.INVALID_ARGUMENT for an index not below the count.
   */
  get(index: number): Obligation;
  /**
   * Writes a text of the obligation at `index`: Text.UNIT, the id of the unit that owes it; empty
   * where the role has none.
   *
   * Errors: the common ones; Status.INVALID_ARGUMENT for an index not below the count.
   */
  text(index: number, part: Text): string;
  /**
   * Writes the obligations as JSON: OBLIGATIONS, with labels in the language `lang`.
   *
   * Errors: the common ones.
   */
  json(lang: Lang): ObligationsJson;
  /** The text that json parses, byte for byte. */
  jsonText(lang: Lang): string;
  /**
   * Gives in `out` why the obligation at `index` binds and, for a due time that is counted in
   * working time, the sum that leads to it.
   *
   * Errors: the common ones; Status.INVALID_ARGUMENT for an index not below the count.
   */
  explain(index: number): Explanation;
}

/** Every obligation that ever was, and what became of it. Immutable; free with Lives.close. */
export declare class Lives extends Handle {
  private constructor();
  /**
   * Tells in `count` how many there are.
   *
   * Errors: the common ones.
   */
  count(): number;
  /**
   * Tells the one at `index`, from 0, in the order in which they arose.
   *
   * Errors: the common ones; Status.INVALID_ARGUMENT for an index not below the count.
   */
  get(index: number): Life;
  /**
   * Writes a text of the one at `index`: Text.UNIT, the id of the unit that owed it; empty where
   * the role has none.
   *
   * Errors: the common ones; Status.INVALID_ARGUMENT for an index not below the count.
   */
  text(index: number, part: Text): string;
  /**
   * Writes them as JSON: LIVES, with labels in the language `lang`.
   *
   * Errors: the common ones.
   */
  json(lang: Lang): LivesJson;
  /** The text that json parses, byte for byte. */
  jsonText(lang: Lang): string;
}

/** What is overdue or late. Immutable; free it with Timeliness.close. */
export declare class Timeliness extends Handle {
  private constructor();
  /**
   * Tells whether the case is overdue or was answered late, and how many due times there are.
   *
   * Errors: the common ones.
   */
  get(): TimelinessInfo;
  /**
   * Tells the due time at `index`, from 0, in the order in which they began to run.
   *
   * Errors: the common ones; Status.INVALID_ARGUMENT for an index not below
   * TimelinessInfo.deadline_count.
   */
  deadline(index: number): Deadline;
  /**
   * Writes a text of the due time at `index`: Text.UNIT, the id of the unit that it bound; empty at
   * intake.
   *
   * Errors: the common ones; Status.INVALID_ARGUMENT for an index not below
   * TimelinessInfo.deadline_count.
   */
  deadlineText(index: number, part: Text): string;
  /**
   * Writes the timeliness as JSON: TIMELINESS. It has no labels, and so no language.
   *
   * Errors: the common ones.
   */
  json(): TimelinessJson;
  /** The text that json parses, byte for byte. */
  jsonText(): string;
}

/** Who may record what. Immutable; free them with Permissions.close. */
export declare class Permissions extends Handle {
  private constructor();
  /**
   * Tells in `count` how many permissions there are: one for each kind and role.
   *
   * Errors: the common ones.
   */
  count(): number;
  /**
   * Tells the permission at `index`, from 0.
   *
   * Errors: the common ones; Status.INVALID_ARGUMENT for an index not below the count.
   */
  get(index: number): Permission;
  /**
   * Writes the RefusalCode codes that stand against the permission at `index`, in ascending order.
   * `count` tells how many there are.
   *
   * Errors: the common ones; Status.INVALID_ARGUMENT for an index not below the count.
   */
  reasons(index: number): RefusalCode[];
  /**
   * Writes the permissions as JSON: PERMISSIONS. It has no labels, and so no language.
   *
   * Errors: the common ones.
   */
  json(): PermissionsJson;
  /** The text that json parses, byte for byte. */
  jsonText(): string;
}

/** Messages that an event gave rise to. Immutable; free them with Notices.close. */
export declare class Notices extends Handle {
  private constructor();
  /**
   * Tells in `count` how many notices there are.
   *
   * Errors: the common ones.
   */
  count(): number;
  /**
   * Tells the notice at `index`, from 0.
   *
   * Errors: the common ones; Status.INVALID_ARGUMENT for an index not below the count.
   */
  get(index: number): Notice;
  /**
   * Writes a text of the notice at `index`, as Verdict.noticeText does: Text.KEY, Text.UNIT,
   * Text.PHONE, or in the language `lang` Text.MESSAGE or Text.SHORT, with the corrections that the
   * case had when asked.
   *
   * Errors: the common ones; Status.INVALID_ARGUMENT for an index not below the count.
   */
  text(index: number, part: Text, lang: Lang): string;
  /**
   * Writes the notices as JSON: NOTICES, with texts in the language `lang`.
   *
   * Errors: the common ones.
   */
  json(lang: Lang): NoticesJson;
  /** The text that json parses, byte for byte. */
  jsonText(lang: Lang): string;
}

/** Why a result is what it is. Immutable; free it with Explanation.close. */
export declare class Explanation extends Handle {
  private constructor();
  /**
   * Tells which clauses and readings the result rests on; Regulation.clauseText and
   * Regulation.readingText say them in words. `out` has no struct_size: the struct is frozen.
   *
   * Errors: the common ones.
   */
  basis(): Basis;
  /**
   * Writes why in one paragraph for people, in the language `lang`, with each clause cited and each
   * reading named.
   *
   * Errors: the common ones.
   */
  text(lang: Lang): string;
  /**
   * Gives in `out` the sum of a due time that is counted in working time, which the caller frees
   * with Sum.close. A success with null when there is none: for verdicts, for agreed times, and
   * where no figure is set.
   *
   * Errors: the common ones.
   */
  sum(): Sum | null;
  /**
   * Writes the explanation as JSON: EXPLANATION, with texts in the language `lang`.
   *
   * Errors: the common ones.
   */
  json(lang: Lang): ExplanationJson;
  /** The text that json parses, byte for byte. */
  jsonText(lang: Lang): string;
}

/** What a record went through. Immutable; free it with Story.close. */
export declare class Story extends Handle {
  private constructor();
  /**
   * Tells in `count` how many steps a story has: none for a record without events.
   *
   * Errors: the common ones.
   */
  count(): number;
  /**
   * Tells what the step at `index`, from 0, was a judgement of, and when.
   *
   * Errors: the common ones; Status.INVALID_ARGUMENT for an index not below the count.
   */
  step(index: number): Step;
  /**
   * Gives in `out` how the step at `index`, from 0, was judged, as Engine.submit or Engine.advance
   * gave it.
   *
   * Errors: the common ones; Status.INVALID_ARGUMENT for an index not below the count.
   */
  verdict(index: number): Verdict;
  /**
   * Gives in `out` the case after the step at `index`, from 0; after the last step this is what the
   * record came to.
   *
   * Errors: the common ones; Status.INVALID_ARGUMENT for an index not below the count.
   */
  case(index: number): Case;
}

/** What was proven of a regulation. Immutable; free it with Verification.close. */
export declare class Verification extends Handle {
  private constructor();
  /**
   * Tells the figures of a verification.
   *
   * Errors: the common ones.
   */
  get(): VerificationInfo;
  /**
   * Writes a verification as JSON, VERIFICATION: each property with the shortest record that breaks
   * it, each gap, the longest way up by silence alone, and units that end without a successor.
   *
   * Errors: the common ones.
   */
  json(lang: Lang): VerificationJson;
  /** The text that json parses, byte for byte. */
  jsonText(lang: Lang): string;
}

/** What two laws decide otherwise. Immutable; free it with Comparison.close. */
export declare class Comparison extends Handle {
  private constructor();
  /**
   * Writes a comparison as JSON, COMPARISON: what was explored, in words, and each claim, proven of
   * that or with the history that breaks it. `before` and `after` are an event as each law names
   * it; where both are `null`, the due times are checked. Times are in the offset of the first law.
   *
   * Errors: the common ones.
   */
  json(lang: Lang): ComparisonJson;
  /** The text that json parses, byte for byte. */
  jsonText(lang: Lang): string;
}

/** Versions in time. Immutable; free it with Registry.close. */
export declare class Registry extends Handle {
  /**
   * Gives in `out` a registry of `regulation_count` regulations, at least one, and `calendar_count`
   * calendars; at most 200 of each. The handles in both arrays stay the caller's. Of several
   * calendars with the id that a regulation names, the last given is taken for new cases.
   *
   * Errors: the common ones; Status.INVALID_ARGUMENT without a regulation; Status.DUPLICATE when
   * two regulations are in force on one date or have the same id and version; Status.MISSING_KEY
   * when a calendar that a regulation names is not given; Status.TOO_LARGE for more than 200. Two
   * calendars of one id and version are Status.DUPLICATE too: a changed calendar has a version of
   * its own.
   */
  constructor(regulations: readonly Regulation[], calendars: readonly Calendar[]);
  /**
   * Gives in `out` a registry of the built-in regulation and calendar, those of Engine.builtin.
   *
   * Errors: the common ones.
   */
  static builtin(): Registry;
  /**
   * Gives in `out` the engine of what is in force at an instant, by the local date of the
   * regulation's calendar. The engine is the caller's; so it is with the calls below.
   *
   * Errors: the common ones; Status.NOT_COVERED when nothing is in force then; the message names
   * the dates there are; Status.INVALID_TIME for null.
   */
  inForce(instant: Date): Engine;
  /**
   * Gives in `out` the engine that judges a case; for a case without events, that of what is in
   * force at `instant`, which is else not looked at: give it the `occurred_at` of the first event,
   * as Registry.loadCase does. Submit to that engine, and ask again after an event that changes the
   * regulation or the calendar.
   *
   * Errors: the common ones; Status.NOT_COVERED when the case has no events and nothing is in force
   * then, Status.INVALID_TIME when it has none and null is given; Status.OTHER_LAW, naming both,
   * when the registry lacks what judges the case, of that very content.
   */
  engine(petition: Case, instant: Date | null): Engine;
  /**
   * Engine.submit to the engine that judges the case, which Registry.engine gives: for a case
   * without events, that of what is in force when the event occurred.
   *
   * Errors: those of Engine.submit and of Registry.engine.
   */
  submit(petition: Case, eventJson: Utf8): Verdict;
  /**
   * Registry.submit for a case that several hosts may hold; `expected` is as for
   * Engine.submitExpecting.
   *
   * Errors: those of Registry.submit; Status.STALE.
   */
  submitExpecting(petition: Case, eventJson: Utf8, expected: number): Verdict;
  /**
   * Reads a record as Case.load does, for a case that may have been moved: each of its events is
   * judged by what judged the case at that point, the first by what the record names by id, version
   * and content hash or, in a record of before, by what was in force when it occurred.
   *
   * Errors: the common ones; the reading errors; Status.UNSUPPORTED_SCHEMA; Status.BROKEN_SEAL;
   * Status.OTHER_LAW, naming both, when the registry lacks what the record names;
   * Status.INVALID_RECORD when an event is refused, which `where` names; the calendar errors,
   * Status.NOT_COVERED also when nothing was in force.
   */
  loadCase(json: Utf8): Case;
  /**
   * Gives in `out` the case with the events of rows that follow on its own, as Case.row gave them,
   * each on a line: each is judged again by what judges the case there. `petition` stays as it is.
   * For a case from a snapshot, and for rows that another host has added.
   *
   * Errors: those of Registry.loadCase; Status.INVALID_VALUE for a row of another case, and where
   * numbers do not follow on those of the case.
   */
  appendRows(petition: Case, rows: Utf8): Case;
  /**
   * Does as Engine.publicView, for a case that may have been moved.
   *
   * Errors: those of Registry.loadCase; Status.INVALID_ARGUMENT as there.
   */
  publicView(recordJson: Utf8, channel: Utf8, lang: Lang): PublicViewJson;
  /** The text that publicView parses, byte for byte. */
  publicViewText(recordJson: Utf8, channel: Utf8, lang: Lang): string;
  /**
   * Follows a record as Engine.follow does, for a case that may have been moved: each step is
   * judged by what judged the case at that point, the first by what the record names by id, version
   * and content hash or, in a record of before, by what was in force when it occurred.
   *
   * Errors: as for Engine.follow; Status.NOT_COVERED also when nothing was in force;
   * Status.OTHER_LAW, naming both, when the registry lacks what the record names.
   */
  follow(recordJson: Utf8, until: Date | null): Story;
  /**
   * Writes as JSON, MOVED, which due times moved between two states of one case, as before and
   * after a `regulation_changed` event: `before` and `after` are null where nothing was or is due.
   * Labels are in the language `lang`, times at +07:00. Copy the case before the change to have
   * both.
   *
   * Errors: the common ones; the calendar errors, Status.NOT_COVERED also for a case without
   * events.
   */
  movedJson(before: Case, after: Case, lang: Lang): MovedJson;
  /** The text that movedJson parses, byte for byte. */
  movedJsonText(before: Case, after: Case, lang: Lang): string;
  /**
   * Judges a receipt, given as JSON, again by the very regulation and calendar that it names, and
   * writes as JSON, REPLAY, whether all comes out the same, or what does not, each by its JSON
   * pointer in the receipt's verdict.
   *
   * Errors: the common ones; the reading errors; Status.UNSUPPORTED_SCHEMA; Status.OTHER_LAW,
   * naming both, when the registry lacks what the receipt names; Status.BROKEN_SEAL when receipt or
   * record is not what was written; Status.INVALID_RECORD; the calendar errors.
   */
  replay(receiptJson: Utf8): ReplayJson;
  /** The text that replay parses, byte for byte. */
  replayText(receiptJson: Utf8): string;
  /**
   * Does as new Audit by what the record names by id, version and content hash or, for a record of
   * before, by what was in force when it began; without an event, at `at`.
   *
   * Errors: those of new Audit; Status.OTHER_LAW, naming both, when the registry lacks what the
   * record names; Status.NOT_COVERED also when nothing was in force.
   */
  audit(json: Utf8, at: Date): Audit;
  /**
   * Gives in `out` a sweep without cases, for those of a registry: each is judged by the regulation
   * and the calendar that it keeps.
   *
   * Errors: the common ones.
   */
  sweep(): Sweep;
}

/** The audit of one case. Immutable; free it with Audit.close. */
export declare class Audit extends Handle {
  /**
   * Judges a record, given as JSON, RECORD, as of `at`, and gives what it finds in `out`. Events
   * recorded later than `at` are left out. They are judged in the order of recording. An event that
   * is refused is a deviation, one for each reason; where it happened all the same, the rest is
   * judged after it. What the record lacks is named once and supplied where only one thing can have
   * been. What is owed at once, without a figure, counts as late after 8 hours of working time
   * (I-9). A record that names its law is judged by that alone: Registry.audit picks it,
   * Audit.newAsIf tells what another would find.
   *
   * Errors: the common ones; the reading errors; Status.UNSUPPORTED_SCHEMA; Status.BROKEN_SEAL;
   * Status.OTHER_LAW, naming both, when the record names another regulation or calendar than
   * `engine` has; the calendar errors; Status.INVALID_TIME for null; Status.OVERFLOW outside of the
   * years 0000 to 9999.
   */
  constructor(engine: Engine, json: Utf8, at: Date);
  /**
   * Does as new Audit by `engine` whatever law the record names, as if it had been judged by this
   * one: what another regulation or calendar would find (Art. 17.4). What moved it to another law
   * is no event then.
   *
   * Errors: those of new Audit but for Status.OTHER_LAW.
   */
  static newAsIf(engine: Engine, json: Utf8, at: Date): Audit;
  /**
   * Gives in `out` the case as it was judged, without the events that were refused; a handle of the
   * caller's own.
   *
   * Errors: the common ones.
   */
  case(): Case;
  /**
   * Tells in `count` how many deviations there are. First comes what is wrong with the record as
   * such; then, in its order, acts that were refused; then a call that was not kept as a recording;
   * then, by when they arose, duties that were done late or not.
   *
   * Errors: the common ones.
   */
  count(): number;
  /**
   * Tells the deviation at `index`, from 0.
   *
   * Errors: the common ones; Status.INVALID_ARGUMENT for an index not below the count.
   */
  deviation(index: number): Deviation;
  /**
   * Writes a text of the deviation at `index`: Text.UNIT, the id of the unit that departed from the
   * regulation, which may be empty, or in the language `lang` Text.MESSAGE, what was wrong, and
   * Text.LAWFUL, what would have been lawful.
   *
   * Errors: the common ones; Status.INVALID_ARGUMENT for an index not below the count.
   */
  deviationText(index: number, part: Text, lang: Lang): string;
  /**
   * Writes the id of an event that shows a deviation. `deviation` is the index of the deviation,
   * `index` that of the event, both from 0.
   *
   * Errors: the common ones; Status.INVALID_ARGUMENT for an index not below its count.
   */
  evidence(deviation: number, index: number): string;
  /**
   * Tells the figures of the summary of a case.
   *
   * Errors: the common ones.
   */
  summary(): Summary;
  /**
   * Writes a text of the summary: Text.ID, Text.PETITIONER, Text.PHONE, Text.CHANNEL, Text.TOPIC,
   * Text.CONTENT, Text.RESULT, Text.UNIT (that answered, or holds the slip), Text.SIGNED_DOCUMENT,
   * Text.RECORDING or Text.RATING. Each but the id may be empty.
   *
   * Errors: the common ones.
   */
  summaryText(part: Text): string;
  /**
   * Writes the audit as JSON: AUDIT, with texts in the language `lang` and times in the offset of
   * the engine's calendar.
   *
   * Errors: the common ones.
   */
  json(lang: Lang): AuditJson;
  /** The text that json parses, byte for byte. */
  jsonText(lang: Lang): string;
}

/** The report on many cases. Immutable; free it with Report.close. */
export declare class Report extends Handle {
  /**
   * Sums up the audited cases from `from` up to, not with, `until`: what was open before, what
   * came, how it left, and what is open at the end; and gives the report in `out`. The audits are
   * as of `until` or later. `audits` is an array of `audit_count` handles, which stay the caller's.
   * A case of which no receipt was accepted is in no report. `regulation` gives the rating scale
   * and the clauses: that of the audits.
   *
   * Errors: the common ones; Status.INVALID_TIME for null; Status.OVERFLOW outside of the years
   * 0000 to 9999.
   */
  constructor(regulation: Regulation, audits: readonly Audit[], from: Date, until: Date);
  /**
   * Tells in `count` how many tallies there are: the total, at index 0, which counts each case
   * once, then one for each unit, in the order of their ids, of what passed through its hands. The
   * operator is under the empty id. Levels, topics and channels are in the JSON.
   *
   * Errors: the common ones.
   */
  count(): number;
  /**
   * Tells the tally at `index`; 0 is the total.
   *
   * Errors: the common ones; Status.INVALID_ARGUMENT for an index not below the count.
   */
  tally(index: number): Tally;
  /**
   * Writes a text of the tally at `index`: Text.UNIT, the id of its unit; empty for the total and
   * for the operator.
   *
   * Errors: the common ones; Status.INVALID_ARGUMENT for an index not below the count.
   */
  text(index: number, part: Text): string;
  /**
   * Writes how many rated each step of the scale, in the order of the scale (Art. 14), for the
   * tally at `index`. `count` tells how many steps there are.
   *
   * Errors: the common ones; Status.INVALID_ARGUMENT for an index not below the count.
   */
  ratings(index: number): number[];
  /**
   * Tells which clauses the report rests on (Art. 12.2, 18.3, 21). `out` has no struct_size: the
   * struct is frozen.
   *
   * Errors: the common ones.
   */
  basis(): Basis;
  /**
   * Writes the report as JSON: REPORT, with labels in the language `lang` and times at +07:00.
   *
   * Errors: the common ones.
   */
  json(lang: Lang): ReportJson;
  /** The text that json parses, byte for byte. */
  jsonText(lang: Lang): string;
}

/**
 * Many cases. It may be changed, and be read by many threads while none changes it; free it with
 * Sweep.close.
 */
export declare class Sweep extends Handle {
  /**
   * Gives in `out` a sweep without cases, for those that `engine` judges; for all cases of a
   * registry where the engine is of one.
   *
   * Errors: the common ones.
   */
  constructor(engine: Engine);
  /**
   * Adds `case_count` cases after the last one, in the order of the array, and tells in `first`
   * (optional) the index of the first of them. All are added or none. The handles stay the caller's
   * and may be freed: a sweep keeps no case, only what time will do to it. Closed cases are taken
   * too; nothing is due of them. While this call runs, no other thread may use `sweep`.
   *
   * Errors: the common ones; the calendar errors.
   */
  add(cases: readonly Case[]): number;
  /**
   * Takes a case in the place of the one at `index`, as after each event of it. While this call
   * runs, no other thread may use `sweep`.
   *
   * Errors: the common ones; the calendar errors; Status.INVALID_ARGUMENT for an index not below
   * the count.
   */
  replace(index: number, petition: Case): void;
  /**
   * Takes the case at `index` out. The last one moves to its index, all others stay where they are.
   * While this call runs, no other thread may use `sweep`.
   *
   * Errors: the common ones; Status.INVALID_ARGUMENT for an index not below the count.
   */
  remove(index: number): void;
  /**
   * Tells in `count` how many cases a sweep has.
   *
   * Errors: the common ones.
   */
  count(): number;
  /**
   * Writes when Engine.advance is to be called next, case by case, as Engine.nextWakeup tells it;
   * null where time causes nothing more.
   *
   * Errors: the common ones.
   */
  nextWakeup(): (Date | null)[];
  /**
   * Writes the due time of each case, as Engine.due tells it; null where none runs.
   *
   * Errors: the common ones.
   */
  due(): (Date | null)[];
  /**
   * Writes when each case is to be reminded of its agreed time (Art. 10.5); null where no reminder
   * is outstanding.
   *
   * Errors: the common ones.
   */
  reminder(): (Date | null)[];
  /**
   * Writes the due time after whose passing each case, as it stands, is overdue (Art. 11.4; I-4,
   * I-16); null where time alone makes it never so. It may have passed long ago. A host that keeps
   * it in its database finds what is overdue by one comparison.
   *
   * Errors: the common ones.
   */
  overdueAfter(): (Date | null)[];
  /**
   * Writes 1 for each case that is overdue at `now`, as Engine.timeliness tells it, else 0. Of a
   * case with an event recorded after `now` it tells as of that recording.
   *
   * Errors: the common ones; Status.INVALID_TIME for null; Status.OVERFLOW outside of the years
   * 0000 to 9999.
   */
  overdue(now: Date): boolean[];
  /**
   * Writes what one Engine.advance of each case at `now` would do, and why not the rest; nothing is
   * changed. Where a step up leads to a due time outside of the calendar, Engine.advance gives
   * Status.NOT_COVERED instead of doing it.
   *
   * Errors: the common ones; Status.INVALID_TIME for null; Status.OVERFLOW outside of the years
   * 0000 to 9999.
   */
  dryRun(now: Date): Foreseen[];
  /**
   * Writes the dry run at `now` in figures: how many cases stand alike, for each act, regulation
   * and level; by act, then by standing, those to be done now first. The cases of one act are all
   * cases of the sweep. `count` tells how many such groups there are: at another instant there may
   * be others.
   *
   * Errors: the common ones; Status.INVALID_TIME for null; Status.OVERFLOW outside of the years
   * 0000 to 9999.
   */
  standings(now: Date): StandingCount[];
  /**
   * Writes the dry run of the case at `index` in one sentence for people, in the language `lang`:
   * what would be done at `now`, or why nothing is.
   *
   * Errors: the common ones; Status.INVALID_ARGUMENT for an index not below the count;
   * Status.INVALID_TIME for null; Status.OVERFLOW outside of the years 0000 to 9999.
   */
  text(index: number, now: Date, lang: Lang): string;
  /**
   * Writes the dry run at `now` as JSON: SWEEP, with texts in the language `lang` and times at
   * +07:00.
   *
   * Errors: the common ones; Status.INVALID_TIME for null; Status.OVERFLOW outside of the years
   * 0000 to 9999.
   */
  json(now: Date, lang: Lang): SweepJson;
  /** The text that json parses, byte for byte. */
  jsonText(now: Date, lang: Lang): string;
}

/**
 * The release of the library that runs, as in "0.1.0"; compare it with what you were built with
 * when in doubt. The text is static and never null.
 */
export declare function version(): string;

/**
 * The name of a status, as in "not_covered", or "ok" for Status.OK; for logs, and the same name
 * that Python and C++ give the error. The text is static. null for a number that is no status.
 */
export declare function statusName(status: Status): string | null;

/**
 * Tells in `count` how many words a table has: the way to begin a list of choices for a form.
 * `table` is a Table. A later release may have more words; the numbers of those there are stay.
 *
 * Errors: the common ones; Status.UNKNOWN_FLAG for a number that is no table.
 */
export declare function wordCount(table: Table): number;

/**
 * Tells in `value` the number of the word at `index`, from 0, in ascending order of the numbers. A
 * table may begin at 0 or 1, and that of Table.MARK holds bits: so list by index, never by counting
 * up.
 *
 * Errors: the common ones; Status.UNKNOWN_FLAG for a number that is no table;
 * Status.INVALID_ARGUMENT for an index not below the count.
 */
export declare function wordAt(table: Table, index: number): number;

/**
 * Tells what a number is called: in `name` as JSON and TOML write it, in `vi` and `en` as people
 * read it. Each output is optional. The texts are static, end with NUL, and are valid as long as
 * the library is loaded.
 *
 * Errors: the common ones; Status.UNKNOWN_FLAG for a number that is no table, or for a value that
 * the table does not have.
 */
export declare function wordGet(
  table: Table,
  value: number,
): { name: string; vi: string; en: string };

/**
 * Tells in `value` the number of a word from its name, as read from JSON; the inverse of wordGet.
 * Labels are not looked at.
 *
 * Errors: the common ones; Status.UNKNOWN_FLAG for a number that is no table; Status.UNKNOWN_NAME
 * for a name that the table does not have.
 */
export declare function wordFind(table: Table, name: Utf8): number;

/**
 * Reads an instant such as "2021-04-02T14:30:00+07:00" into `instant`. A space may stand for the T;
 * "Z" is UTC; seconds may be left out, and a fraction of a second is floored. A time without an
 * offset is refused, for whose time it is cannot be guessed.
 *
 * Errors: the common ones; Status.INVALID_TIME for anything else, as a date that does not exist.
 */
export declare function instantParse(text: Utf8): Date;

/**
 * Writes an instant as "2021-04-02T14:30:00+07:00". `utcOffsetSeconds` is the offset to write it
 * in, in seconds east of UTC (Vietnam: 25200): whole minutes, up to 24 hours either way. In the
 * first and the last day of the years that can be written, the form is "@" and the seconds.
 *
 * Errors: the common ones; Status.INVALID_VALUE for another offset; Status.INVALID_TIME for null;
 * Status.OVERFLOW for an instant outside of the years 0000 to 9999.
 */
export declare function instantFormat(instant: Date, utcOffsetSeconds: number): string;

/**
 * Reads a date such as "2021-04-02" into `date`, in days since 1970-01-01. Strictly: four digits,
 * two, two, and nothing around them.
 *
 * Errors: the common ones; Status.INVALID_TIME for anything else, as 31 February.
 */
export declare function dateParse(text: Utf8): string;

/**
 * Writes a date, in days since 1970-01-01, as "2021-04-02".
 *
 * Errors: the common ones; Status.OVERFLOW for a date outside of the years 0000 to 9999.
 */
export declare function dateFormat(date: string): string;

/**
 * Reads an amount of working time such as "8h", "90m", "30s" or "1h30m" into `amountSeconds`, in
 * seconds. The units come in this order, each at most once; a "-" may stand before them. Days are
 * no unit here: a working day has no fixed length.
 *
 * Errors: the common ones; Status.INVALID_VALUE for anything else; Status.OVERFLOW for more than
 * int64_t holds.
 */
export declare function workingTimeParse(text: Utf8): number;

/**
 * Tells in `out` the lunar date of a civil date. Holidays such as Tet are lunar dates; a host needs
 * this to show them. Computed from 1 January 1900 to the last day of the lunar year 2100, by
 * astronomy and not from a table.
 *
 * Errors: the common ones; Status.NOT_COVERED outside of these years.
 */
export declare function lunarFromDate(date: string): LunarDate;

/**
 * Tells in `date` the civil date of a lunar date; the inverse of lunarFromDate. `lunar->leap` must
 * be 0 or 1.
 *
 * Errors: the common ones; Status.NOT_COVERED outside of these years; Status.INVALID_VALUE for a
 * lunar date that does not exist, as the 30th of a month of 29 days; Status.UNKNOWN_FLAG for
 * another `leap`.
 */
export declare function lunarToDate(lunar: LunarDate): string;

/**
 * Seals a record, given as JSON (Art. 9.1, 9.2): writes the same record, times at +07:00, with a
 * SHA-256 digest for each event, chained so that anybody finds with a standard tool which event was
 * changed, removed, inserted or moved. petition/seal.h says how. Whatever reads a sealed record,
 * this call too, holds its events against the digests. A chain cannot show that its last events are
 * missing: hand the last digest on, to whom the record has to convince.
 *
 * Errors: the common ones; the reading errors; Status.UNSUPPORTED_SCHEMA; Status.BROKEN_SEAL, with
 * the first event that is not what was sealed, as in "events[3]".
 */
export declare function recordSeal(json: Utf8): string;

/**
 * Commits the texts of a record that may have to be taken out of it, given as JSON: writes the same
 * record, times at +07:00, without seals, with a digest for each such text that has none yet.
 * petition/personal.h says which texts these are and how they are sealed. `secret` gives the salts,
 * and the same record the same digests: at least 32 bytes of chance, of this case alone. Who has it
 * can guess what was taken out; destroy it with the texts.
 *
 * Errors: those of recordSeal; Status.INVALID_VALUE for a shorter secret; Status.INVALID_ARGUMENT
 * for a record without events or of the schemas 1 and 2.
 */
export declare function recordCommit(json: Utf8, secret: Uint8Array): string;

/**
 * Takes texts out of a record, given as JSON: writes the same record, times at +07:00, without
 * them. `field` is "identity" or "text", the two groups of petition/personal.h, or one path, as
 * "data.petitioner.phone", with its corrections; `event` the sequence number of the event, or 0 for
 * every one. Seals verify as before, and so does the root of the day; the record is judged as
 * before.
 *
 * Errors: those of recordSeal; Status.UNKNOWN_NAME for another field; Status.INVALID_ARGUMENT for a
 * text that was not committed, which `where` names, or no such event.
 */
export declare function recordRedact(json: Utf8, field: Utf8, event: number): string;

/**
 * Writes as JSON, LEFTOVERS, what the free texts of a record, given as JSON, give away: telephone
 * numbers, e-mail addresses, numbers of identity cards, name and address of the petitioner. A
 * warning, for nobody can be found in words with certainty.
 *
 * Errors: those of recordSeal.
 */
export declare function recordLeftovers(json: Utf8, lang: Lang): LeftoversJson;
/** The text that recordLeftovers parses, byte for byte. */
export declare function recordLeftoversText(json: Utf8, lang: Lang): string;

/**
 * Writes the head of a sealed record, given as JSON: HEAD, its case and its last digest. The heads
 * of all records of a day are what dayRoot takes.
 *
 * Errors: those of recordSeal; Status.INVALID_ARGUMENT for a record without seals.
 */
export declare function recordHead(json: Utf8): string;

/**
 * Writes the root of the heads of a day (Art. 9.1), 64 hexadecimal digits: `heads` has one HEAD in
 * each line, in any order. Whoever publishes the root can afterwards neither change nor leave out
 * one of these records, nor cut its end. It is a Merkle tree by RFC 9162; petition/day_root.h says
 * how a few lines without this library come to it.
 *
 * Errors: the common ones; the reading errors; Status.INVALID_ARGUMENT without a head;
 * Status.DUPLICATE for two heads of one case.
 */
export declare function dayRoot(heads: Utf8): string;

/**
 * Writes the proof that the head of a case is among those of the root of `heads`: INCLUSION_PROOF.
 * It shows nothing of the other cases but digests.
 *
 * Errors: those of dayRoot; Status.UNKNOWN_NAME when no head is of the case.
 */
export declare function dayRootProve(heads: Utf8, caseId: Utf8): string;

/**
 * Tells in `included` whether the head, HEAD, is among those of the root, by its INCLUSION_PROOF. A
 * root that is none includes nothing.
 *
 * Errors: the common ones; the reading errors.
 */
export declare function dayRootIncludes(root: Utf8, headJson: Utf8, proofJson: Utf8): boolean;

/**
 * Writes the JSON Schema (draft 2020-12) of all that is written and read as JSON: each of the JSON
 * SHAPES above under its name in `$defs`, as "#/$defs/RECORD"; and, under "#/$defs/PROFILE" and
 * "#/$defs/MAPPING", of the TOML of regulation profiles and of mappings of logs, in which dates are
 * texts. It holds the form; what else a record must be is said when it is read. The same is
 * installed as a file.
 *
 * Errors: the common ones.
 */
export declare function jsonSchema(): string;

/**
 * Writes any JSON in canonical form (RFC 8785), so that it can be hashed and signed: no blanks,
 * keys in the order of their UTF-16 code units, numbers as the doubles that they denote.
 *
 * Errors: the common ones; the reading errors, with line and column. What a record may be is taken:
 * 16 levels, 64 keys in an object, whole numbers of 64 bits.
 */
export declare function jsonCanonical(json: Utf8): string;

/**
 * Tells in `parts` how many SMS a text is sent in. In the 7-bit alphabet of GSM 03.38 one message
 * holds 160 characters, and each part of a longer text 153; the characters of its extension, as `[`
 * and `€`, count as two. A text with any other character, as a Vietnamese letter, goes in UCS-2:
 * 70, and 67 in each part. 0 for an empty text.
 *
 * Errors: the common ones; Status.ENCODING for a text that is not UTF-8.
 */
export declare function smsParts(text: Utf8): number;

/**
 * Tells the week from Monday, month, quarter or year, `period` being a Period, that a date lies in
 * (Art. 12.1): from `from` up to, not with, `until`. `utcOffsetSeconds` is the offset that the date
 * is meant in, in seconds east of UTC (Vietnam: 25200).
 *
 * Errors: the common ones; Status.UNKNOWN_FLAG for another period; Status.INVALID_TIME for a date
 * outside of the years 1 to 9998.
 */
export declare function periodOf(
  period: Period,
  date: string,
  utcOffsetSeconds: number,
): { from: Date; until: Date };

/** CLAUSE as it is parsed; its times are texts. */
export interface ClauseJson {
  id: string;
  citation: string;
  title: string;
}

/** VERDICT as it is parsed; its times are texts. */
export interface VerdictJson {
  case: string;
  outcome: Outcome;
  clauses: ClauseJson[];
  readings: string[];
  events: {
    seq: number;
    event: EventJson;
  }[];
  notices: NoticeJson[];
  refusals: RefusalJson[];
  state: StateJson;
}

/** NOTICE as it is parsed; its times are texts. */
export interface NoticeJson {
  key: string;
  kind: NoticeKind;
  label: string;
  cause: number;
  role: Role;
  unit: string | null;
  channel: NoticeChannel;
  text: string;
  short: string;
  parts: {
    text: number;
    short: number;
  };
  clauses: ClauseJson[];
}

/** REFUSAL as it is parsed; its times are texts. */
export interface RefusalJson {
  code: RefusalCode;
  label: string;
  detail: string | null;
  requirement: string;
  lawful: string;
  alternative: {
    kind: Kind;
    role: Role;
    not_before: string | null;
  } | null;
  clauses: ClauseJson[];
  readings: string[];
}

/** STATE as it is parsed; its times are texts. */
export interface StateJson {
  position: Position;
  commitment: Commitment;
  publication: Publication;
  holder: string | null;
  recorded_at: string | null;
  anchor: string | null;
  agreed: string | null;
  agreed_at: string | null;
  events: number;
  returns: number;
  promises: number;
  rating: string | null;
  forwarded: boolean;
  confidential: boolean;
  state_secret: boolean;
  reopened: boolean;
  unit_published: boolean;
  assigned: boolean;
  published_on: number;
}

/** NOTICES as it is parsed; its times are texts. */
export type NoticesJson = NoticeJson[];

/** OBLIGATIONS as it is parsed; its times are texts. */
export type ObligationsJson = {
  owed: Owed;
  label: string;
  role: Role;
  unit: string | null;
  since: string;
  due: string | null;
  at_once: boolean;
  lapsed: boolean;
  clauses: ClauseJson[];
  readings: string[];
}[];

/** LIVES as it is parsed; its times are texts. */
export type LivesJson = {
  owed: Owed;
  label: string;
  role: Role;
  unit: string | null;
  since: string;
  due: string | null;
  at_once: boolean;
  lapsed: boolean;
  met: string | null;
  met_by: number | null;
  ended: string | null;
  ended_by: number | null;
  fate: Fate;
  late_s: number;
  regulation: IdentityJson;
  clauses: ClauseJson[];
  readings: string[];
}[];

/** TIMELINESS as it is parsed; its times are texts. */
export interface TimelinessJson {
  overdue: boolean;
  answered_late: boolean;
  overdue_since: string | null;
  deadlines: {
    level: Position;
    unit: string | null;
    owed: Owed;
    since: string;
    due: string;
    met: string | null;
    closed: string | null;
    lapsed: boolean;
    counted: boolean;
    late_s: number;
  }[];
}

/** PERMISSIONS as it is parsed; its times are texts. */
export type PermissionsJson = {
  kind: Kind;
  role: Role;
  permitted: boolean;
  reasons: RefusalCode[];
}[];

/** EXPLANATION as it is parsed; its times are texts. */
export interface ExplanationJson {
  text: string;
  clauses: ClauseJson[];
  readings: string[];
  sum: SumJson | null;
}

/** MOVED as it is parsed; its times are texts. */
export type MovedJson = {
  owed: Owed;
  label: string;
  role: Role;
  unit: string | null;
  before: string | null;
  after: string | null;
}[];

/** DIFFERENCE as it is parsed; its times are texts. */
export interface DifferenceJson {
  case: string;
  changed: Aspect[];
  clauses: ClauseJson[];
  before: JudgedJson;
  after: JudgedJson;
}

/** JUDGED as it is parsed; its times are texts. */
export interface JudgedJson {
  refused: {
    event: string;
    reasons: RefusalCode[];
  }[];
  position: Position;
  overdue: boolean;
  answered_late: boolean;
  dues: string[];
  late_s: number;
}

/** SUM as it is parsed; its times are texts. */
export interface SumJson {
  calendar: string;
  start: string;
  amount_s: number;
  days: number;
  working_days: boolean;
  result: string;
  provisional: boolean;
  stretches: {
    from: string;
    to: string;
    why: Why;
    knowledge: Knowledge;
    day: DayKind;
    reason: string | null;
    instrument: string | null;
  }[];
}

/** DAY as it is parsed; its times are texts. */
export interface DayJson {
  date: string;
  knowledge: Knowledge;
  kind: DayKind;
  rest_day: boolean;
  windows: {
    open: string;
    close: string;
  }[];
  reason: string | null;
  instrument: string | null;
}

/** YEAR as it is parsed; its times are texts. */
export interface YearJson {
  calendar: string;
  year: number;
  days: DayJson[];
}

/** MOVES as it is parsed; its times are texts. */
export type MovesJson = {
  index: number;
  before: string;
  after: string;
  reason: string | null;
  instrument: string | null;
}[];

/** AUDIT as it is parsed; its times are texts. */
export interface AuditJson {
  case: string;
  at: string;
  duplicates: number;
  deviations: DeviationJson[];
  summary: SummaryJson;
}

/** DEVIATION as it is parsed; its times are texts. */
export interface DeviationJson {
  kind: DeviationKind;
  label: string;
  text: string;
  lawful: string;
  scope: AuditScope;
  owed: Owed | null;
  role: Role;
  unit: string | null;
  level: Position;
  since: string | null;
  due: string | null;
  met: string | null;
  by_s: number;
  evidence: string[];
  refusal: RefusalCode | null;
  cause: number | null;
  regulation: IdentityJson;
  clauses: ClauseJson[];
  readings: string[];
}

/** SUMMARY as it is parsed; its times are texts. */
export interface SummaryJson {
  case: string;
  petitioner: string | null;
  phone: string | null;
  channel: string | null;
  topic: string | null;
  content: string | null;
  received_at: string | null;
  position: Position;
  answered_at: string | null;
  result: string | null;
  unit: string | null;
  level: Position;
  signed_document: string | null;
  rating: string | null;
  rated_at: string | null;
  publication: Publication;
  recording: string | null;
  overdue: boolean;
  answered_late: boolean;
  late: number;
  late_by_recording: number;
  late_by_occurrence: number;
  late_s: number;
  intake_s: number;
  deviations: number;
  consequences: number;
  verdict: OverdueVerdict | null;
  marked: boolean | null;
  marked_due: string | null;
  days: string[];
  levels: {
    level: Position;
    unit: string | null;
    since: string;
    until: string | null;
    ended_by: Kind | null;
    result: string | null;
    officer: string | null;
    due: string | null;
    overdue_since: string | null;
    lapses: number;
    late_s: number;
    stayed_s: number;
    reschedulings: number;
  }[];
  clauses: ClauseJson[];
}

/** REPORT as it is parsed; its times are texts. */
export interface ReportJson {
  from: string;
  until: string;
  total: TallyJson;
  units: {
    unit: string | null;
    tally: TallyJson;
  }[];
  levels: {
    level: Position;
    tally: TallyJson;
  }[];
  topics: {
    topic: string | null;
    tally: TallyJson;
  }[];
  channels: {
    channel: string | null;
    tally: TallyJson;
  }[];
  recipients: string[];
  clauses: ClauseJson[];
}

/** TALLY as it is parsed; its times are texts. */
export interface TallyJson {
  carried_over: number;
  received: number;
  reopened: number;
  declined: number;
  withdrawn: number;
  answered: number;
  answered_late: number;
  returned: number;
  passed_up: number;
  passed_on: number;
  open: number;
  overdue: number;
  rescheduled: number;
  lapses: number;
  rated: number;
  ratings: {
    rating: string;
    label: string;
    count: number;
  }[];
  satisfied: number;
  satisfied_share: number | null;
  deviations: number;
}

/** SWEEP as it is parsed; its times are texts. */
export interface SweepJson {
  at: string;
  standings: {
    act: Kind;
    standing: Standing;
    label: string;
    level: Position;
    regulation: string;
    cases: number;
    clauses: ClauseJson[];
    readings: string[];
  }[];
  cases: {
    index: number;
    level: Position;
    due: string | null;
    reminder_at: string | null;
    overdue: boolean;
    lapse: Standing;
    reminder: Standing;
    escalation: Standing;
    to: Position | null;
    text: string;
  }[];
}

/** REGULATION as it is parsed; its times are texts. */
export interface RegulationJson {
  id: string;
  version: string;
  hash: string;
  title: string;
  authority: string;
  instrument: string;
  valid_from: string;
  valid_until: string | null;
  calendar: string;
  sms_brand: string;
  channels: {
    id: string;
    group: 'phone' | 'internet' | 'other';
    label: string;
  }[];
  topics: {
    id: string;
    label: string;
    unit: string | null;
    limits: {
      position: Position;
      limit: string;
    }[];
  }[];
  ratings: {
    id: string;
    needs_reason: boolean;
    satisfied: boolean;
    dissatisfied: boolean;
    label: string;
  }[];
  languages: string[];
  contact: string[][];
  exclusions: {
    id: string;
    label: string;
  }[];
  intake_hours: string | null;
  intake_windows: string[];
  hides_identity: boolean;
  early_warning: {
    lead: string | null;
    percent: number | null;
  } | null;
  levels: {
    position: Position;
    limit: string | null;
    clock: ClockStart;
    on_silence: Position | null;
  }[];
  classes: {
    id: string;
    label: string;
    when: ReferralGround | null;
    limits: {
      position: Position;
      limit: string;
    }[];
  }[];
  units: {
    id: string;
    label: string;
    valid_from: string | null;
    valid_until: string | null;
    successor: string | null;
    successors: string[];
    head: string | null;
  }[];
  reports: Period[];
  report_recipients: string[];
  notices: {
    kind: NoticeKind;
    text: string;
  }[];
  unset: {
    key: string;
    text: string;
  }[];
  remarks: {
    key: string;
    text: string;
  }[];
  clauses: {
    id: string;
    citation: string;
    title: string;
    marks: Mark[];
  }[];
  readings: {
    id: string;
    key: string;
    clauses: string;
    point: string;
    chosen: string;
    limit: string | null;
    choices: {
      value: string;
      text: string;
    }[];
  }[];
}

/** DECIDED as it is parsed; its times are texts. */
export type DecidedJson = {
  clause: string;
  events: Kind[];
  refusals: RefusalCode[];
  obligations: Owed[];
  oversight: Oversight[];
}[];

/** VERIFICATION as it is parsed; its times are texts. */
export interface VerificationJson {
  proven: boolean;
  states: number;
  transitions: number;
  judged: number;
  properties: {
    number: number;
    statement: string;
    proven: boolean;
    counterexample: EventJson[];
    detail: string;
  }[];
  gaps: {
    owed: Owed;
    position: Position;
    point: string | null;
    clauses: ClauseJson[];
    readings: string[];
  }[];
  worst_cases: {
    level: Position;
    limits: string[];
    limits_s: number;
    working: boolean;
  }[];
  ending_units: {
    id: string;
    label: string;
    last: string;
  }[];
}

/** COMPARISON as it is parsed; its times are texts. */
export interface ComparisonJson {
  same: boolean;
  pairs: number;
  transitions: number;
  judged: number;
  scope: string[];
  claims: {
    claim: Claim;
    statement: string;
    proven: boolean;
    history: {
      at: string;
      before: EventJson | null;
      after: EventJson | null;
    }[];
    contrasts: {
      what: string;
      before: string;
      after: string;
    }[];
  }[];
}

/** PROCESS_GRAPH as it is parsed; its times are texts. */
export interface ProcessGraphJson {
  places: {
    position: Position;
    commitment: Commitment;
  }[];
  transitions: {
    from: number;
    to: number;
    kind: Kind;
    role: Role;
    guard: {
      variable: Variable;
      values: number[];
    }[];
    changes: {
      variable: Variable;
      adds: boolean;
      value: number;
    }[];
    clauses: ClauseJson[];
  }[];
}

/** RECORD as it is parsed; its times are texts. */
export interface RecordJson {
  case: string;
  events: EventJson[];
  law: LawJson;
  library?: string;
  schema: number;
  seals?: string[];
}

/** EVENT as it is parsed; its times are texts. */
export interface EventJson<K extends keyof DataJson = keyof DataJson> {
  actor: {
    name?: string;
    recorded_by?: string;
    role: Role;
    unit?: string;
  };
  case?: string;
  committed?: { [path: string]: CommittedJson };
  data?: DataJson[K];
  id: string;
  kind: K;
  law?: LawJson;
  occurred_at: string;
  recorded_at: string;
  seq?: number;
}

/** RECEIPT as it is parsed; its times are texts. */
export interface ReceiptJson {
  advance?: string;
  before: RecordJson | null;
  case: string;
  hash: string;
  law: LawJson;
  library: string;
  schema: number;
  submit?: EventJson;
  verdict: DecisionJson;
}

/** DECISION as it is parsed; its times are texts. */
export interface DecisionJson {
  clauses: string[];
  events: EventJson[];
  notices: {
    cause: number;
    channel: NoticeChannel;
    key: string;
    kind: NoticeKind;
    role: Role;
    unit: string | null;
  }[];
  outcome: Outcome;
  readings: string[];
  refusals: {
    alternative: {
      kind: Kind;
      not_before: string | null;
      role: Role;
    } | null;
    clauses: string[];
    code: RefusalCode;
    readings: string[];
  }[];
  state: {
    agreed: string | null;
    commitment: Commitment;
    due: string | null;
    holder: string | null;
    position: Position;
    publication: Publication;
  };
}

/** REPLAY as it is parsed; its times are texts. */
export interface ReplayJson {
  case: string;
  library: string;
  outcome: Outcome;
  same: boolean;
  departures: {
    path: string;
    then: string | null;
    now: string | null;
  }[];
}

/** COMMITTED as it is parsed; its times are texts. */
export interface CommittedJson {
  digest: string;
  given?: boolean;
  salt?: string;
  value?: string;
}

/** PUBLIC_VIEW as it is parsed; its times are texts. */
export interface PublicViewJson {
  refusals: RefusalJson[];
  record: RecordJson | null;
  warnings: LeftoversJson;
}

/** LEFTOVERS as it is parsed; its times are texts. */
export type LeftoversJson = {
  event: number;
  field: string;
  what: string;
  label: string;
  at: number;
  text: string;
}[];

/** LAW as it is parsed; its times are texts. */
export interface LawJson {
  calendar: IdentityJson;
  regulation: IdentityJson;
}

/** IDENTITY as it is parsed; its times are texts. */
export interface IdentityJson {
  hash: string;
  id: string;
  version: string;
}

/** HEAD as it is parsed; its times are texts. */
export interface HeadJson {
  case: string;
  seal: string;
}

/** INCLUSION_PROOF as it is parsed; its times are texts. */
export interface InclusionProofJson {
  index: number;
  path: string[];
  size: number;
}

/** OLDER_RECORD as it is parsed; its times are texts. */
export interface OlderRecordJson {
  schema: number;
  case: string;
  regulation?: string;
  calendar?: string;
  events: EventJson[];
  seals?: string[];
}

/** DATA_RECEIVED as it is parsed; its times are texts. */
export interface DataReceivedJson {
  channel?: string;
  topic?: string;
  content?: string;
  language?: string;
  content_clear: boolean;
  matter: Matter;
  petitioner?: {
    name?: string;
    address?: string;
    phone?: string;
    email?: string;
  };
  recording?: string;
  confidential?: boolean;
  state_secret?: boolean;
  case_class?: string;
  exclusion?: string;
}

/** DATA_DECLINED as it is parsed; its times are texts. */
export interface DataDeclinedJson {
  reasons?: DeclineReason[];
  explanation?: string;
  guidance?: string;
}

/** DATA_ANSWERED as it is parsed; its times are texts. */
export interface DataAnsweredJson {
  result?: string;
  signed_document?: string;
}

/** DATA_FORWARDED as it is parsed; its times are texts. */
export interface DataForwardedJson {
  unit?: string;
}

/** DATA_APPOINTED as it is parsed; its times are texts. */
export interface DataAppointedJson {
  due_at: string;
}

/** DATA_RESCHEDULED as it is parsed; its times are texts. */
export interface DataRescheduledJson {
  due_at: string;
  reason?: string;
}

/** DATA_NOT_COMPETENT as it is parsed; its times are texts. */
export interface DataNotCompetentJson {
  reason?: string;
}

/** DATA_REFERRED as it is parsed; its times are texts. */
export interface DataReferredJson {
  ground?: ReferralGround;
}

/** DATA_ASSIGNED as it is parsed; its times are texts. */
export interface DataAssignedJson {
  unit?: string;
  coordinating?: string[];
}

/** DATA_PROGRESS_REPORTED as it is parsed; its times are texts. */
export interface DataProgressReportedJson {
  text?: string;
}

/** DATA_NOTIFIED as it is parsed; its times are texts. */
export interface DataNotifiedJson {
  notice?: string;
  channel?: string;
}

/** DATA_PUBLISHED as it is parsed; its times are texts. */
export interface DataPublishedJson {
  channels?: string[];
}

/** DATA_WITHHELD as it is parsed; its times are texts. */
export interface DataWithheldJson {
  ground?: WithholdingGround;
}

/** DATA_PUBLICATION_WITHDRAWN as it is parsed; its times are texts. */
export interface DataPublicationWithdrawnJson {
  ground?: WithholdingGround;
}

/** DATA_PUBLISHED_BY_UNIT as it is parsed; its times are texts. */
export interface DataPublishedByUnitJson {
  url?: string;
}

/** DATA_CONFIDENTIALITY_REQUESTED as it is parsed; its times are texts. */
export type DataConfidentialityRequestedJson = {
};

/** DATA_RATED as it is parsed; its times are texts. */
export interface DataRatedJson {
  rating?: string;
  reason?: string;
}

/** DATA_COMMENTED as it is parsed; its times are texts. */
export interface DataCommentedJson {
  text?: string;
}

/** DATA_CORRECTED as it is parsed; its times are texts. */
export interface DataCorrectedJson {
  event: string;
  field: string;
  value: string | boolean;
  reason?: string;
}

/** DATA_LAPSED as it is parsed; its times are texts. */
export interface DataLapsedJson {
  level: Position;
  due_at: string;
}

/** DATA_ESCALATED as it is parsed; its times are texts. */
export interface DataEscalatedJson {
  from: Position;
  to: Position;
}

/** DATA_REMINDED as it is parsed; its times are texts. */
export interface DataRemindedJson {
  due_at: string;
}

/** DATA_REGULATION_CHANGED as it is parsed; its times are texts. */
export interface DataRegulationChangedJson {
  regulation?: string;
  version?: string;
  reason?: string;
}

/** DATA_CALENDAR_CHANGED as it is parsed; its times are texts. */
export interface DataCalendarChangedJson {
  calendar?: string;
  version?: string;
  reason?: string;
}

/** DATA_RECALLED as it is parsed; its times are texts. */
export interface DataRecalledJson {
  reason?: string;
}

/** DATA_WITHDRAWN as it is parsed; its times are texts. */
export interface DataWithdrawnJson {
  reason?: string;
}

/** DATA_URGED as it is parsed; its times are texts. */
export interface DataUrgedJson {
  text?: string;
}

/** The data of an event, by its kind. */
export interface DataJson {
  received: DataReceivedJson;
  declined: DataDeclinedJson;
  answered: DataAnsweredJson;
  forwarded: DataForwardedJson;
  appointed: DataAppointedJson;
  rescheduled: DataRescheduledJson;
  not_competent: DataNotCompetentJson;
  referred: DataReferredJson;
  assigned: DataAssignedJson;
  progress_reported: DataProgressReportedJson;
  notified: DataNotifiedJson;
  published: DataPublishedJson;
  withheld: DataWithheldJson;
  publication_withdrawn: DataPublicationWithdrawnJson;
  published_by_unit: DataPublishedByUnitJson;
  confidentiality_requested: DataConfidentialityRequestedJson;
  rated: DataRatedJson;
  commented: DataCommentedJson;
  corrected: DataCorrectedJson;
  lapsed: DataLapsedJson;
  escalated: DataEscalatedJson;
  reminded: DataRemindedJson;
  regulation_changed: DataRegulationChangedJson;
  calendar_changed: DataCalendarChangedJson;
  recalled: DataRecalledJson;
  withdrawn: DataWithdrawnJson;
  urged: DataUrgedJson;
}
