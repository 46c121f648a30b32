/* petition.h: the C interface of libpetition, which turns a petition regulation into decisions that
 * a host system can act on: what may happen now, what must happen by when, and under which clause.
 * The host keeps the clock, the storage, the network and the users.
 *
 * THE PARTS
 *
 * - A petition_calendar knows which seconds are working time. A petition_regulation is the law as
 *   data: its figures, lists, clauses, and the reading taken of each point that the text leaves
 *   open.
 * - A petition_engine is one regulation on one calendar. It judges; it never changes.
 * - A petition_case is the record of one petition and the state that the record amounts to.
 *   petition_engine_submit judges one event and, when it is accepted, adds it to the case.
 *   petition_engine_advance adds what time alone has caused. Nothing else changes a case but
 *   petition_engine_simulate.
 * - Everything else asks: who owes what (petition_engine_obligations), what is late
 *   (petition_engine_timeliness), who may do what (petition_engine_permitted), what a record did
 *   against the law (petition_audit_new), how a due time is counted (petition_calendar_explain),
 *   and all of many open cases at once (petition_sweep_new).
 *
 * A host keeps each case with petition_case_save, sends the notices of each verdict, and calls
 * petition_engine_advance when petition_engine_next_wakeup says so.
 *
 * CONVENTIONS
 *
 * Calls.    Every function that can fail returns a status: PETITION_OK (0), or a negative
 *           PETITION_E_* when the call was wrong or could not be carried out. A refusal by the
 *           regulation is no error: it is status 0 and a verdict. Parameters come in the order
 *           object, inputs, outputs, error.
 * Errors.   `err` is last and may be NULL. It belongs to the caller, who sets `struct_size` to
 *           sizeof(petition_error) first. It is written when the call fails and only then. Nothing
 *           is kept per thread or globally.
 * Common    Each function names the errors it can give beside these, which every function can give
 * errors.   where it has what they are about:
 *           PETITION_E_INVALID_ARGUMENT  a handle, an input or a place for an output is NULL, where
 *                                        that is not allowed; a handle is of another type or was
 *                                        freed; a text is NULL with a length
 *           PETITION_E_ENCODING          an input text is not UTF-8
 *           PETITION_E_UNKNOWN_FLAG      a `lang`, a `part` or another constant is not one that
 *                                        the function takes; a `struct_size` is not set
 *           PETITION_E_BUFFER_TOO_SMALL  an output text or array does not fit
 *           PETITION_E_NO_MEMORY         there is not enough memory
 *           PETITION_E_INTERNAL          a defect of the library
 * Reading   A function that reads TOML or JSON can also give PETITION_E_SYNTAX, _UNKNOWN_KEY,
 * errors.   _MISSING_KEY, _WRONG_TYPE, _INVALID_VALUE, _DUPLICATE, _INVALID_TIME, _OVERFLOW and
 *           _TOO_LARGE, with the line and the column where they are known. TOML is read up to 1
 *           MiB, an event up to 4 MiB, a record up to 64 MiB.
 * Law       A function that is given an engine and a case can also give PETITION_E_OTHER_LAW, when
 * errors.   the case is judged by another regulation or calendar than the engine's: the message
 *           names both, by id, version and content hash.
 * Calendar  A function that counts time can also give PETITION_E_NOT_COVERED when it needs a date
 * errors.   outside of the calendar, and PETITION_E_PROVISIONAL when it needs one that is not yet
 *           announced and the calendar was made to refuse such dates.
 * Outputs.  Are written on success only, with two exceptions: a pointer that receives a handle is
 *           set to NULL first, and `needed` is told with PETITION_E_BUFFER_TOO_SMALL. A call that
 *           fails changes no object. Where an output is marked optional it may be NULL.
 * Handles.  A `_new`, `_load` or other call with a `petition_x **out` gives a handle that belongs
 *           to the caller and ends with petition_x_free; NULL may be freed. Handles do not depend
 *           on each other: an engine may outlive the calendar it was made from, and a verdict the
 *           engine that gave it. Each handle carries a mark of its type, so that NULL, a handle of
 *           another type and, most of the time but never surely, a freed one are refused with
 *           PETITION_E_INVALID_ARGUMENT; a `_free` call passes over what is not its own.
 * Threads.  No function reads a clock, locale, environment or global. All handles but
 *           petition_case and petition_sweep are immutable and may be shared between threads
 *           without a lock. Those two may be read by many threads while none changes them.
 * Text in.  Pointer and length in bytes, no final NUL needed; NULL only with length 0. Must be
 *           UTF-8, else PETITION_E_ENCODING.
 * Text out. Goes into the caller's `buffer` of `capacity` bytes with a final NUL. `needed`
 *           (optional) is told the size in bytes with that NUL. Asking with NULL and 0 is a success
 *           that only tells `needed`; a buffer too small is left as it was. Texts that never change
 *           are static `const char *`.
 * Arrays.   Output arrays work the same way: `capacity` and `count` in elements, and asking with
 *           NULL and 0 tells `count`.
 * Times.    Instants are int64_t seconds since 1970-01-01T00:00:00Z without leap seconds, dates
 *           int32_t days since 1970-01-01 in the calendar's own offset. Working time is int64_t
 *           seconds in which the calendar is open. PETITION_NEVER is no instant: an output that
 *           has none, refused as an input with PETITION_E_INVALID_TIME.
 * Structs.  With `struct_size`: the caller sets it to the sizeof he was compiled with; such structs
 *           only grow at their end. An older caller is given what he knows; what a newer one has
 *           beyond what this library knows is left as it was. Without: frozen for ever; reserved
 *           fields are written as 0.
 * Numbers.  Constants are never renumbered or reused. An unknown one is refused with
 *           PETITION_E_UNKNOWN_FLAG. Truth values are int32_t, 0 or 1.
 * Clauses.  "Art. n" in the comments below is an article of Decision 192/QD-UBND of Gia Lai; "I-n"
 *           is a reading of a point that it leaves open. Other regulations have other clauses:
 *           the results cite those of the engine that judged.
 *
 * JSON SHAPES
 *
 * Each result can also be had as one line of JSON, to be stored or handed on. Events and records
 * come in the same form. A shape below has the look of the JSON it stands for. Keys come in this
 * order. A key with `?` after it may be left out, and then stands for nothing, false or an empty
 * list; all other keys are always present. `|` parts alternatives. In a shape stand:
 *
 *   text      a string
 *   time      an instant as "2021-04-02T14:30:00+07:00", in the offset of the calendar, or at
 *             +07:00 where a function says so; input may have any offset
 *   date      "2021-04-02"
 *   clock     a time of day as "07:00:00"; from "24:00:00" on it is in the next date
 *   number    a whole number, not negative
 *   seconds   a whole number of seconds of working time
 *   share     a number from 0 to 1
 *   flag      true or false
 *   reading   a reading as "I-16"
 *   word(T)   a name of the table T, as one of PETITION_TABLE_*
 *   null      nothing
 *   data(k)   the shape DATA_K of the event's kind k
 *   NAME      the shape of that name, [X] a list of any length of X
 *
 *   CLAUSE = {"id": text, "citation": text, "title": text}
 *
 *   VERDICT = {"case": text, "outcome": word(OUTCOME), "clauses": [CLAUSE],
 *     "readings": [reading], "events": [{"seq": number, "event": EVENT}], "notices": [NOTICE],
 *     "refusals": [REFUSAL], "state": STATE}
 *   NOTICE = {"key": text, "kind": word(NOTICE_KIND), "label": text, "cause": number,
 *     "role": word(ROLE), "unit": text | null, "channel": word(NOTICE_CHANNEL), "text": text,
 *     "short": text, "parts": {"text": number, "short": number}, "clauses": [CLAUSE]}
 *   REFUSAL = {"code": word(REFUSAL), "label": text, "detail": text | null, "requirement": text,
 *     "lawful": text,
 *     "alternative": {"kind": word(KIND), "role": word(ROLE), "not_before": time | null} | null,
 *     "clauses": [CLAUSE], "readings": [reading]}
 *   STATE = {"position": word(POSITION), "commitment": word(COMMITMENT),
 *     "publication": word(PUBLICATION), "holder": text | null, "recorded_at": time | null,
 *     "anchor": time | null, "agreed": time | null, "agreed_at": time | null, "events": number,
 *     "returns": number, "promises": number, "rating": text | null, "forwarded": flag,
 *     "confidential": flag, "state_secret": flag, "reopened": flag, "unit_published": flag,
 *     "assigned": flag, "published_on": number}
 *   NOTICES = [NOTICE]
 *   OBLIGATIONS = [{"owed": word(OWED), "label": text, "role": word(ROLE), "unit": text | null,
 *     "since": time, "due": time | null, "at_once": flag, "lapsed": flag, "clauses": [CLAUSE],
 *     "readings": [reading]}]
 *   LIVES = [{"owed": word(OWED), "label": text, "role": word(ROLE), "unit": text | null,
 *     "since": time, "due": time | null, "at_once": flag, "lapsed": flag, "met": time | null,
 *     "met_by": number | null, "ended": time | null, "ended_by": number | null,
 *     "fate": word(FATE), "late_s": seconds, "regulation": IDENTITY, "clauses": [CLAUSE],
 *     "readings": [reading]}]
 *   TIMELINESS = {"overdue": flag, "answered_late": flag, "overdue_since": time | null,
 *     "deadlines": [{"level": word(POSITION), "unit": text | null, "owed": word(OWED),
 *       "since": time, "due": time, "met": time | null, "closed": time | null, "lapsed": flag,
 *       "counted": flag, "late_s": seconds}]}
 *   PERMISSIONS = [{"kind": word(KIND), "role": word(ROLE), "permitted": flag,
 *     "reasons": [word(REFUSAL)]}]
 *   EXPLANATION = {"text": text, "clauses": [CLAUSE], "readings": [reading], "sum": SUM | null}
 *   MOVED = [{"owed": word(OWED), "label": text, "role": word(ROLE), "unit": text | null,
 *     "before": time | null, "after": time | null}]
 *   DIFFERENCE = {"case": text, "changed": [word(ASPECT)], "clauses": [CLAUSE], "before": JUDGED,
 *     "after": JUDGED}
 *   JUDGED = {"refused": [{"event": text, "reasons": [word(REFUSAL)]}], "position": word(POSITION),
 *     "overdue": flag, "answered_late": flag, "dues": [time], "late_s": seconds}
 *
 *   SUM = {"calendar": text, "start": time, "amount_s": seconds, "days": number,
 *     "working_days": flag, "result": time,
 *     "provisional": flag,
 *     "stretches": [{"from": time, "to": time, "why": word(STRETCH), "knowledge": word(KNOWLEDGE),
 *       "day": word(DAY_KIND), "reason": text | null, "instrument": text | null}]}
 *   DAY = {"date": date, "knowledge": word(KNOWLEDGE), "kind": word(DAY_KIND), "rest_day": flag,
 *     "windows": [{"open": clock, "close": clock}], "reason": text | null,
 *     "instrument": text | null}
 *   YEAR = {"calendar": text, "year": number, "days": [DAY]}
 *   MOVES = [{"index": number, "before": time, "after": time, "reason": text | null,
 *     "instrument": text | null}]
 *
 *   AUDIT = {"case": text, "at": time, "duplicates": number, "deviations": [DEVIATION],
 *     "summary": SUMMARY}
 *   DEVIATION = {"kind": word(DEVIATION), "label": text, "text": text, "lawful": text,
 *     "scope": word(AUDIT_SCOPE), "owed": word(OWED) | null, "role": word(ROLE),
 *     "unit": text | null, "level": word(POSITION), "since": time | null, "due": time | null,
 *     "met": time | null, "by_s": seconds, "evidence": [text], "refusal": word(REFUSAL) | null,
 *     "cause": number | null, "regulation": IDENTITY, "clauses": [CLAUSE], "readings": [reading]}
 *   SUMMARY = {"case": text, "petitioner": text | null, "phone": text | null,
 *     "channel": text | null, "topic": text | null, "content": text | null,
 *     "received_at": time | null, "position": word(POSITION), "answered_at": time | null,
 *     "result": text | null, "unit": text | null, "level": word(POSITION),
 *     "signed_document": text | null, "rating": text | null, "rated_at": time | null,
 *     "publication": word(PUBLICATION), "recording": text | null, "overdue": flag,
 *     "answered_late": flag, "late": number, "late_by_recording": number,
 *     "late_by_occurrence": number, "late_s": seconds, "intake_s": seconds, "deviations": number,
 *     "consequences": number, "verdict": word(OVERDUE_VERDICT) | null,
 *     "marked": flag | null, "marked_due": time | null, "days": [date],
 *     "levels": [{"level": word(POSITION), "unit": text | null, "since": time,
 *       "until": time | null, "ended_by": word(KIND) | null, "result": text | null,
 *       "officer": text | null, "due": time | null, "overdue_since": time | null,
 *       "lapses": number, "late_s": seconds, "stayed_s": seconds, "reschedulings": number}],
 *     "clauses": [CLAUSE]}
 *   REPORT = {"from": time, "until": time, "total": TALLY,
 *     "units": [{"unit": text | null, "tally": TALLY}],
 *     "levels": [{"level": word(POSITION), "tally": TALLY}],
 *     "topics": [{"topic": text | null, "tally": TALLY}],
 *     "channels": [{"channel": text | null, "tally": TALLY}], "recipients": [text],
 *     "clauses": [CLAUSE]}
 *   TALLY = {"carried_over": number, "received": number, "reopened": number, "declined": number,
 *     "withdrawn": number, "answered": number, "answered_late": number, "returned": number,
 *     "passed_up": number, "passed_on": number, "open": number, "overdue": number,
 *     "rescheduled": number, "lapses": number, "rated": number,
 *     "ratings": [{"rating": text, "label": text, "count": number}], "satisfied": number,
 *     "satisfied_share": share | null, "deviations": number}
 *
 *   SWEEP = {"at": time,
 *     "standings": [{"act": word(KIND), "standing": word(STANDING), "label": text,
 *       "level": word(POSITION), "regulation": text, "cases": number, "clauses": [CLAUSE],
 *       "readings": [reading]}],
 *     "cases": [{"index": number, "level": word(POSITION), "due": time | null,
 *       "reminder_at": time | null, "overdue": flag, "lapse": word(STANDING),
 *       "reminder": word(STANDING), "escalation": word(STANDING), "to": word(POSITION) | null,
 *       "text": text}]}
 *
 *   REGULATION = {"id": text, "version": text, "hash": text, "title": text, "authority": text,
 *     "instrument": text, "valid_from": date, "valid_until": date | null, "calendar": text,
 *     "sms_brand": text,
 *     "channels": [{"id": text, "group": "phone" | "internet" | "other", "label": text}],
 *     "topics": [{"id": text, "label": text, "unit": text | null,
 *       "limits": [{"position": word(POSITION), "limit": text}]}],
 *     "ratings": [{"id": text, "needs_reason": flag, "satisfied": flag, "dissatisfied": flag,
 *       "label": text}],
 *     "languages": [text], "contact": [[text]], "exclusions": [{"id": text, "label": text}],
 *     "intake_hours": text | null, "intake_windows": [text], "hides_identity": flag,
 *     "early_warning": {"lead": text | null, "percent": number | null} | null,
 *     "levels": [{"position": word(POSITION), "limit": text | null, "clock": word(CLOCK_START),
 *       "on_silence": word(POSITION) | null}],
 *     "classes": [{"id": text, "label": text, "when": word(REFERRAL_GROUND) | null,
 *       "limits": [{"position": word(POSITION), "limit": text}]}],
 *     "units": [{"id": text, "label": text, "valid_from": date | null, "valid_until": date | null,
 *       "successor": text | null, "successors": [text], "head": text | null}],
 *     "reports": [word(PERIOD)], "report_recipients": [text],
 *     "notices": [{"kind": word(NOTICE_KIND), "text": text}],
 *     "unset": [{"key": text, "text": text}], "remarks": [{"key": text, "text": text}],
 *     "clauses": [{"id": text, "citation": text, "title": text, "marks": [word(MARK)]}],
 *     "readings": [{"id": reading, "key": text, "clauses": text, "point": text, "chosen": text,
 *       "limit": text | null, "choices": [{"value": text, "text": text}]}]}
 *   DECIDED = [{"clause": text, "events": [word(KIND)], "refusals": [word(REFUSAL)],
 *     "obligations": [word(OWED)], "oversight": [word(OVERSIGHT)]}]
 *   VERIFICATION = {"proven": flag, "states": number, "transitions": number, "judged": number,
 *     "properties": [{"number": number, "statement": text, "proven": flag,
 *       "counterexample": [EVENT], "detail": text}],
 *     "gaps": [{"owed": word(OWED), "position": word(POSITION), "point": text | null,
 *       "clauses": [CLAUSE], "readings": [reading]}],
 *     "worst_cases": [{"level": word(POSITION), "limits": [text], "limits_s": seconds,
 *       "working": flag}],
 *     "ending_units": [{"id": text, "label": text, "last": date}]}
 *   COMPARISON = {"same": flag, "pairs": number, "transitions": number, "judged": number,
 *     "scope": [text], "claims": [{"claim": word(CLAIM), "statement": text, "proven": flag,
 *       "history": [{"at": time, "before": EVENT | null, "after": EVENT | null}],
 *       "contrasts": [{"what": text, "before": text, "after": text}]}]}
 *   PROCESS_GRAPH = {"places": [{"position": word(POSITION), "commitment": word(COMMITMENT)}],
 *     "transitions": [{"from": number, "to": number, "kind": word(KIND), "role": word(ROLE),
 *       "guard": [{"variable": word(VARIABLE), "values": [number]}],
 *       "changes": [{"variable": word(VARIABLE), "adds": flag, "value": number}],
 *       "clauses": [CLAUSE]}]}
 *
 *   RECORD = {"case": text, "events": [EVENT], "law": LAW, "library"?: text, "schema": number,
 *     "seals"?: [text]}
 *   EVENT = {"actor": {"name"?: text, "recorded_by"?: text, "role": word(ROLE), "unit"?: text},
 *     "case"?: text, "committed"?: {path: COMMITTED}, "data": data(kind), "id": text,
 *     "kind": word(KIND), "law"?: LAW, "occurred_at": time, "recorded_at": time, "seq"?: number}
 *   RECEIPT = {"advance"?: time, "before": RECORD | null, "case": text, "hash": text, "law": LAW,
 *     "library": text, "schema": number, "submit"?: EVENT, "verdict": DECISION}
 *   DECISION = {"clauses": [text], "events": [EVENT], "notices": [{"cause": number,
 *     "channel": word(NOTICE_CHANNEL), "key": text, "kind": word(NOTICE_KIND), "role": word(ROLE),
 *     "unit": text | null}], "outcome": word(OUTCOME), "readings": [reading], "refusals":
 *     [{"alternative": {"kind": word(KIND), "not_before": time | null, "role": word(ROLE)} | null,
 *     "clauses": [text], "code": word(REFUSAL), "readings": [reading]}],
 *     "state": {"agreed": time | null, "commitment": word(COMMITMENT), "due": time | null,
 *     "holder": text | null, "position": word(POSITION), "publication": word(PUBLICATION)}}
 *   REPLAY = {"case": text, "library": text, "outcome": word(OUTCOME), "same": flag,
 *     "departures": [{"path": text, "then": text | null, "now": text | null}]}
 *   COMMITTED = {"digest": text, "given"?: flag, "salt"?: text, "value"?: text}
 *   PUBLIC_VIEW = {"refusals": [REFUSAL], "record": RECORD | null, "warnings": LEFTOVERS}
 *   LEFTOVERS = [{"event": number, "field": path, "what": text, "label": text, "at": number,
 *     "text": text}]
 *   LAW = {"calendar": IDENTITY, "regulation": IDENTITY}
 *   IDENTITY = {"hash": text, "id": text, "version": text}
 *   HEAD = {"case": text, "seal": text}
 *   INCLUSION_PROOF = {"index": number, "path": [text], "size": number}
 *   OLDER_RECORD = {"schema": number, "case": text, "regulation"?: text, "calendar"?: text,
 *     "events": [EVENT], "seals"?: [text]}
 *   DATA_RECEIVED = {"channel"?: text, "topic"?: text, "content"?: text, "language"?: text,
 *     "content_clear": flag, "matter": word(MATTER),
 *     "petitioner"?: {"name"?: text, "address"?: text, "phone"?: text, "email"?: text},
 *     "recording"?: text, "confidential"?: flag, "state_secret"?: flag, "case_class"?: text,
 *     "exclusion"?: text}
 *   DATA_DECLINED = {"reasons"?: [word(DECLINE_REASON)], "explanation"?: text, "guidance"?: text}
 *   DATA_ANSWERED = {"result"?: text, "signed_document"?: text}
 *   DATA_FORWARDED = {"unit"?: text}
 *   DATA_APPOINTED = {"due_at": time}
 *   DATA_RESCHEDULED = {"due_at": time, "reason"?: text}
 *   DATA_NOT_COMPETENT = {"reason"?: text}
 *   DATA_REFERRED = {"ground"?: word(REFERRAL_GROUND)}
 *   DATA_ASSIGNED = {"unit"?: text, "coordinating"?: [text]}
 *   DATA_PROGRESS_REPORTED = {"text"?: text}
 *   DATA_NOTIFIED = {"notice"?: text, "channel"?: text}
 *   DATA_PUBLISHED = {"channels"?: [text]}
 *   DATA_WITHHELD = {"ground"?: word(WITHHOLDING_GROUND)}
 *   DATA_PUBLICATION_WITHDRAWN = {"ground"?: word(WITHHOLDING_GROUND)}
 *   DATA_PUBLISHED_BY_UNIT = {"url"?: text}
 *   DATA_CONFIDENTIALITY_REQUESTED = {}
 *   DATA_RATED = {"rating"?: text, "reason"?: text}
 *   DATA_COMMENTED = {"text"?: text}
 *   DATA_CORRECTED = {"event": text, "field": text, "value": text | flag, "reason"?: text}
 *   DATA_LAPSED = {"level": word(POSITION), "due_at": time}
 *   DATA_ESCALATED = {"from": word(POSITION), "to": word(POSITION)}
 *   DATA_REMINDED = {"due_at": time}
 *   DATA_REGULATION_CHANGED = {"regulation"?: text, "version"?: text, "reason"?: text}
 *   DATA_CALENDAR_CHANGED = {"calendar"?: text, "version"?: text, "reason"?: text}
 *   DATA_RECALLED = {"reason"?: text}
 *   DATA_WITHDRAWN = {"reason"?: text}
 *   DATA_URGED = {"text"?: text}
 *
 * In an event, what may be left out is often required by the regulation: its absence is then a
 * refusal with its clause, not an error. `data` itself may be left out where it has no key that
 * must be there. `seq` counts the events of a record from 1; it is written in records only. The
 * keys of RECORD and EVENT come in their order by name, those of data too (RFC 8785). `law` stands
 * in a record for its start, and beside the event that moved the case to another; in rows, which
 * name their `case`, beside the first event too. `committed` stands in records of schema 4 alone:
 * texts of the event that are sealed by their digests, each under its path in the event, as
 * "data.petitioner.phone", where it does not stand itself; `salt` and `value` are missing where the
 * text was taken out, and `given` is false where it counts as not given. `what` is "phone",
 * "email", "identity_card", "name" or "address", and `at` a byte of the text. A RECEIPT is in
 * canonical form, and so are its parts; `then` and `now` are JSON. Records of the schemas 1 and 2,
 * OLDER_RECORD, are read for ever, with their keys in any order.
 */
#ifndef PETITION_PETITION_H
#define PETITION_PETITION_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/**
 * No instant: the value of an output that has none, as a due time where no figure is set. As an
 * input it is refused with PETITION_E_INVALID_TIME.
 */
#define PETITION_NEVER INT64_MIN

/** PETITION_NEVER for languages that load the library and cannot read macros. */
extern const int64_t petition_never;

/* ---- Status values --------------------------------------------------------------------------- */

/* Every status has a name, petition_status_name, and the numbers run without a gap from 0 down. */

/**
 * What a call returns. Negative values say that the call was wrong, or could not be carried out
 * with the data given. How the regulation judges is never told here but by a verdict.
 */
enum petition_status {
  /** Done; the outputs are written. */
  PETITION_OK = 0,
  /** A call that can never be right, whatever the data, as a NULL handle. */
  PETITION_E_INVALID_ARGUMENT = -1,
  /** There was not enough memory; the call may be made again. */
  PETITION_E_NO_MEMORY = -2,
  /** A defect of the library. Please report it with the message. */
  PETITION_E_INTERNAL = -3,
  /** Text that is not well-formed TOML or JSON. */
  PETITION_E_SYNTAX = -4,
  /** Text that is not valid UTF-8. */
  PETITION_E_ENCODING = -5,
  /** A key that the format does not have. */
  PETITION_E_UNKNOWN_KEY = -6,
  /** A key that the format requires, or a calendar that a regulation names. */
  PETITION_E_MISSING_KEY = -7,
  /** A value of another type than the key takes. */
  PETITION_E_WRONG_TYPE = -8,
  /** A value of the right type that is not allowed. */
  PETITION_E_INVALID_VALUE = -9,
  /** Two statements about one thing, as two holidays that fall on one date. */
  PETITION_E_DUPLICATE = -10,
  /** Text that is not a date or an instant, or PETITION_NEVER as an input. */
  PETITION_E_INVALID_TIME = -11,
  /** A date outside what the calendar or the registry covers. */
  PETITION_E_NOT_COVERED = -12,
  /** A number or an amount too large to be carried out. */
  PETITION_E_OVERFLOW = -13,
  /** A calendar without any working time. */
  PETITION_E_NEVER_OPENS = -14,
  /** A day not yet announced, in a calendar that refuses such days. */
  PETITION_E_PROVISIONAL = -15,
  /** Input larger than the format allows, or a result too large to be kept. */
  PETITION_E_TOO_LARGE = -16,
  /** An output does not fit; the needed size was told. */
  PETITION_E_BUFFER_TOO_SMALL = -17,
  /** A constant, a reserved field or a struct_size that is not known. */
  PETITION_E_UNKNOWN_FLAG = -18,
  /** A record of a schema version that this library does not read. */
  PETITION_E_UNSUPPORTED_SCHEMA = -19,
  /** A record whose events the regulation refuses. */
  PETITION_E_INVALID_RECORD = -20,
  /** No built-in regulation, reading, clause or word of that name. */
  PETITION_E_UNKNOWN_NAME = -21,
  /** A sealed record whose events are not those that were sealed. */
  PETITION_E_BROKEN_SEAL = -22,
  /** A case or a record of another regulation or calendar than is given. */
  PETITION_E_OTHER_LAW = -23,
  /** A case that another writer added to since the caller looked at it. */
  PETITION_E_STALE = -24,
  /** A store that others kept occupied for longer than was waited. */
  PETITION_E_BUSY = -25,
  /** A store that is not there, cannot be read or cannot be written. */
  PETITION_E_UNAVAILABLE = -26,
  /** What a store holds is not what was stored. */
  PETITION_E_DAMAGED = -27
};

/**
 * What went wrong in the call that returned a status other than PETITION_OK. The struct belongs to
 * the caller, who sets `struct_size` once and may use it for any number of calls. Texts are one
 * line of UTF-8 English; one that is too long is cut where a character ends.
 */
typedef struct petition_error {
  /** sizeof(petition_error), set by the caller before the first call. */
  uint32_t struct_size;
  /** The status that the call returned. */
  int32_t code;
  /** In the text given, from 1; 0: it did not come from text, or is not known. */
  int32_t line;
  /** In that line, in characters from 1; 0: not known. */
  int32_t column;
  /** The text, key, field or parameter concerned, as in "data.due_at"; may be empty. */
  char where[176];
  /** What was wrong, and what would be right. */
  char message[512];
} petition_error;

/* ---- Words: each enumeration is a table that can be listed ----------------------------------- */

/*
 * Each enumeration below is a table of words: a stable number for C, a name for JSON and TOML, and
 * a label in Vietnamese and English for people. A host that lists a table with petition_word_count
 * and petition_word_get needs no copy of it.
 */

/**
 * The language of everything that people read. It is asked for with each call, for no locale is
 * looked at.
 */
enum petition_lang {
  PETITION_LANG_VI = 0, /**< Vietnamese, the language of the regulation. */
  PETITION_LANG_EN = 1  /**< English. */
};

/** Names the tables of words, for petition_word_count and the functions after it. */
enum petition_table {
  PETITION_TABLE_ROLE = 1,               /**< PETITION_ROLE_* */
  PETITION_TABLE_KIND = 2,               /**< PETITION_KIND_* */
  PETITION_TABLE_POSITION = 3,           /**< PETITION_POSITION_* */
  PETITION_TABLE_COMMITMENT = 4,         /**< PETITION_COMMITMENT_* */
  PETITION_TABLE_PUBLICATION = 5,        /**< PETITION_PUBLICATION_* */
  PETITION_TABLE_MATTER = 6,             /**< PETITION_MATTER_* */
  PETITION_TABLE_DECLINE_REASON = 7,     /**< PETITION_DECLINE_REASON_* */
  PETITION_TABLE_REFERRAL_GROUND = 8,    /**< PETITION_REFERRAL_GROUND_* */
  PETITION_TABLE_WITHHOLDING_GROUND = 9, /**< PETITION_WITHHOLDING_GROUND_* */
  PETITION_TABLE_OUTCOME = 10,           /**< PETITION_OUTCOME_* */
  PETITION_TABLE_OWED = 11,              /**< PETITION_OWED_* */
  PETITION_TABLE_NOTICE_KIND = 12,       /**< PETITION_NOTICE_KIND_* */
  PETITION_TABLE_NOTICE_CHANNEL = 13,    /**< PETITION_NOTICE_CHANNEL_* */
  PETITION_TABLE_REFUSAL = 14,           /**< PETITION_REFUSAL_* */
  PETITION_TABLE_KNOWLEDGE = 15,         /**< PETITION_KNOWLEDGE_* */
  PETITION_TABLE_DAY_KIND = 16,          /**< PETITION_DAY_KIND_* */
  PETITION_TABLE_STRETCH = 17,           /**< PETITION_STRETCH_* */
  PETITION_TABLE_CLOSING = 18,           /**< PETITION_CLOSING_* */
  PETITION_TABLE_MARK = 19,              /**< PETITION_MARK_* */
  PETITION_TABLE_CLOCK_START = 20,       /**< PETITION_CLOCK_START_* */
  PETITION_TABLE_PERIOD = 21,            /**< PETITION_PERIOD_* */
  PETITION_TABLE_VARIABLE = 22,          /**< PETITION_VARIABLE_* */
  PETITION_TABLE_DEVIATION = 23,         /**< PETITION_DEVIATION_* */
  PETITION_TABLE_OVERSIGHT = 24,         /**< PETITION_OVERSIGHT_* */
  PETITION_TABLE_ASPECT = 25,            /**< PETITION_ASPECT_* */
  PETITION_TABLE_FATE = 26,              /**< PETITION_FATE_* */
  PETITION_TABLE_AUDIT_SCOPE = 27,       /**< PETITION_AUDIT_SCOPE_* */
  PETITION_TABLE_OVERDUE_VERDICT = 28,   /**< PETITION_OVERDUE_VERDICT_* */
  PETITION_TABLE_STANDING = 29,          /**< PETITION_STANDING_* */
  PETITION_TABLE_CLAIM = 30              /**< PETITION_CLAIM_* */
};

/**
 * Who acts or owes (Art. 1.2). The host says in which role somebody acts and vouches for it; the
 * library knows no persons.
 */
enum petition_role {
  /** The operator on duty of the 1022 system (Art. 10.1, 20). */
  PETITION_ROLE_OPERATOR = 1,
  /** The focal point of a unit, which receives its slips (Art. 10.2). */
  PETITION_ROLE_FOCAL_POINT = 2,
  /** The head of a unit, after silence of its focal point (Art. 10.3). */
  PETITION_ROLE_HEAD = 3,
  /** The Office of the provincial People's Committee (Art. 10.4, 17.1). */
  PETITION_ROLE_OFFICE = 4,
  /** The organisation or individual that sent the petition. */
  PETITION_ROLE_PETITIONER = 5,
  /** The system itself, which acts when time has passed. */
  PETITION_ROLE_SYSTEM = 6,
  /** The Department that supervises and urges, where the profile names it (Art. 18.2). */
  PETITION_ROLE_SUPERVISOR = 7
};

/**
 * What kind of fact an event records. A host submits them all but lapsed, escalated and reminded,
 * which petition_engine_submit and petition_engine_advance add of themselves; a record that carries
 * those is read all the same. The keys of each kind's data are in JSON SHAPES, DATA_*. Where a case
 * can stand for each is in brackets: an event elsewhere is refused as
 * PETITION_REFUSAL_WRONG_POSITION.
 */
enum petition_kind {
  /** The operator recorded a petition (Art. 10.1.1). Each case begins with it. */
  PETITION_KIND_RECEIVED = 1,
  /** It was not taken in, with guidance (Art. 10.1.2.a; I-19) [intake, office]. */
  PETITION_KIND_DECLINED = 2,
  /** The result was given (Art. 10.1.2.b1, 10.2.1, 10.3, 10.4) [any open]. */
  PETITION_KIND_ANSWERED = 3,
  /** The operator gave the slip to a unit (Art. 10.1.2.b2 step 1) [intake]. */
  PETITION_KIND_FORWARDED = 4,
  /** A unit said when the result will be there (Art. 10.2.2) [at a unit]. */
  PETITION_KIND_APPOINTED = 5,
  /** A unit moved that time (Art. 11.3, 10.5; I-6) [at a unit]. */
  PETITION_KIND_RESCHEDULED = 6,
  /** A unit gave the slip back with its reason (Art. 4.5; I-10) [at a unit]. */
  PETITION_KIND_NOT_COMPETENT = 7,
  /** The operator asked the Office who is competent (Art. 10.4.2) [intake]. */
  PETITION_KIND_REFERRED = 8,
  /** The Office named a lead unit, and others to help (Art. 10.4.2) [office]. */
  PETITION_KIND_ASSIGNED = 9,
  /** How far handling is (Art. 10.3.2, 10.4.1) [at a unit, office]. */
  PETITION_KIND_PROGRESS_REPORTED = 10,
  /** A notice was delivered: the host records it with the key of the notice. */
  PETITION_KIND_NOTIFIED = 11,
  /** The operator published the result (Art. 13.1) [answered]. */
  PETITION_KIND_PUBLISHED = 12,
  /** The operator did not publish it, on a ground (Art. 13.1) [answered]. */
  PETITION_KIND_WITHHELD = 13,
  /** What was published was taken down (Art. 13.1) [answered]. */
  PETITION_KIND_PUBLICATION_WITHDRAWN = 14,
  /** The answering unit published it on its portal (Art. 13.2) [answered]. */
  PETITION_KIND_PUBLISHED_BY_UNIT = 15,
  /** The petitioner asked not to be published (Art. 13.1; I-14). */
  PETITION_KIND_CONFIDENTIALITY_REQUESTED = 16,
  /** The petitioner rated the result (Art. 14; I-13) [answered]. */
  PETITION_KIND_RATED = 17,
  /** The petitioner gave feedback in words (Art. 14). */
  PETITION_KIND_COMMENTED = 18,
  /** An error of recording was put right; the original stays in the record. */
  PETITION_KIND_CORRECTED = 19,
  /** The due time of a level passed unmet (Art. 11.4). */
  PETITION_KIND_LAPSED = 20,
  /** The slip went up to the next level (Art. 10.1.2.b2 step 2). */
  PETITION_KIND_ESCALATED = 21,
  /** The reminder of an agreed time was given (Art. 10.5; I-7). */
  PETITION_KIND_REMINDED = 22,
  /** From now on another regulation of the registry judges the case. */
  PETITION_KIND_REGULATION_CHANGED = 23,
  /** From now on another calendar of the registry counts its limits. */
  PETITION_KIND_CALENDAR_CHANGED = 24,
  /** Who gave a unit the slip took it back, before a response (I-25) [focal point]. */
  PETITION_KIND_RECALLED = 25,
  /** The petitioner withdrew it, before an answer (I-26) [any open]. */
  PETITION_KIND_WITHDRAWN = 26,
  /** The supervisor urged whoever holds it (Art. 18.2) [at a unit, office]. */
  PETITION_KIND_URGED = 27
};

/** Where a case stands: who has to act next. */
enum petition_position {
  /** Nothing is received yet. */
  PETITION_POSITION_NONE = 0,
  /** With the operator: new, or returned by a unit. */
  PETITION_POSITION_INTAKE = 1,
  /** At the focal point of a unit, the first level (Art. 10.2). */
  PETITION_POSITION_FOCAL_POINT = 2,
  /** At the head of the unit, the second level (Art. 10.3). */
  PETITION_POSITION_HEAD = 3,
  /** At the Office of the People's Committee, the third level (Art. 10.4). */
  PETITION_POSITION_OFFICE = 4,
  /** The result is given. Closed, unless a rating reopens it (I-13). */
  PETITION_POSITION_ANSWERED = 5,
  /** Not taken in. Closed. */
  PETITION_POSITION_DECLINED = 6,
  /** Withdrawn by the petitioner (I-26). Closed. */
  PETITION_POSITION_WITHDRAWN = 7
};

/** What the unit has promised at the present level. */
enum petition_commitment {
  /** No unit holds the slip. */
  PETITION_COMMITMENT_NONE = 0,
  /** A unit holds it and has said nothing; the limit of the level runs. */
  PETITION_COMMITMENT_AWAITING = 1,
  /** It said when the result will be there (Art. 10.2.2). */
  PETITION_COMMITMENT_APPOINTED = 2,
  /** It moved that time (Art. 11.3). */
  PETITION_COMMITMENT_RESCHEDULED = 3
};

/** Whether the result of a petition is public (Art. 13.1). */
enum petition_publication {
  PETITION_PUBLICATION_NONE = 0,      /**< Neither published nor withheld. */
  PETITION_PUBLICATION_PUBLISHED = 1, /**< Public on channels of the profile. */
  PETITION_PUBLICATION_WITHHELD = 2,  /**< Kept back on a ground of Art. 13.1. */
  PETITION_PUBLICATION_WITHDRAWN = 3  /**< Was public, and was taken down. */
};

/** What a submission is. Which of them are not handled is a list of the profile (Art. 17.1). */
enum petition_matter {
  PETITION_MATTER_PETITION = 1,       /**< A petition: what the regulation is about. */
  PETITION_MATTER_COMPLAINT = 2,      /**< A complaint, which has a procedure of its own. */
  PETITION_MATTER_DENUNCIATION = 3,   /**< A denunciation, which has a procedure of its own. */
  PETITION_MATTER_LEGAL_GUIDANCE = 4  /**< A request for legal guidance. */
};

/**
 * Why a petition is not taken in (Art. 10.1.2.a). The operator names each condition that fails; one
 * that the record does not bear out is refused as PETITION_REFUSAL_REASON_CONTRADICTED (Art. 20.3).
 */
enum petition_decline_reason {
  /** Not in the language of the profile (Art. 8.1). */
  PETITION_DECLINE_REASON_NOT_VIETNAMESE = 1,
  /** The content is empty, or the operator found it unclear (Art. 8.2). */
  PETITION_DECLINE_REASON_UNCLEAR = 2,
  /** Its topic is none of the profile's (Art. 8.2, 6). */
  PETITION_DECLINE_REASON_OUT_OF_SCOPE = 3,
  /** A contact detail that is required is missing (Art. 8.3). */
  PETITION_DECLINE_REASON_INCOMPLETE_CONTACT = 4,
  /** It is a complaint (Art. 17.1). */
  PETITION_DECLINE_REASON_COMPLAINT = 5,
  /** It is a denunciation (Art. 17.1). */
  PETITION_DECLINE_REASON_DENUNCIATION = 6,
  /** It is a request for legal guidance (Art. 17.1). */
  PETITION_DECLINE_REASON_LEGAL_GUIDANCE = 7,
  /** It is a state secret, where the profile excludes those. */
  PETITION_DECLINE_REASON_STATE_SECRET = 8,
  /** It falls under an exclusion of the profile's own. */
  PETITION_DECLINE_REASON_EXCLUDED = 9
};

/**
 * Why the operator refers a petition to the Office (Art. 10.4.2). A profile may give each ground
 * limits of its own.
 */
enum petition_referral_ground {
  /** It is not clear who is competent. */
  PETITION_REFERRAL_GROUND_UNCLEAR_COMPETENCE = 1,
  /** It needs more than one unit. */
  PETITION_REFERRAL_GROUND_SEVERAL_UNITS = 2,
  /** A unit returned the slip; the record must show it. */
  PETITION_REFERRAL_GROUND_UNIT_NOT_COMPETENT = 3,
  /** A case that nobody foresaw (Art. 17.1). */
  PETITION_REFERRAL_GROUND_UNFORESEEN = 4
};

/** From when the limit of a level counts (I-3). A profile says it for each level. */
enum petition_clock_start {
  PETITION_CLOCK_START_SUBMITTED = 1, /**< When the petitioner sent the petition. */
  PETITION_CLOCK_START_ACCEPTED = 2,  /**< When the operator first passed it on. */
  PETITION_CLOCK_START_FORWARDED = 3, /**< When the slip was given to the unit that holds it. */
  PETITION_CLOCK_START_RECEIVED = 4   /**< When the slip reached the level (Art. 11.1, 11.2). */
};

/**
 * What the conditions of a process graph are about: petition_regulation_process_graph_json.
 */
enum petition_variable {
  /** The petition meets what intake asks (Art. 8, 17.1). */
  PETITION_VARIABLE_SUITABLE = 1,
  /** It has left intake. */
  PETITION_VARIABLE_FORWARDED = 2,
  /** How often a unit said that it is not competent (I-10). */
  PETITION_VARIABLE_RETURNS = 3,
  /** How often the unit that holds the slip promised a time (Art. 11.3). */
  PETITION_VARIABLE_PROMISES = 4,
  /** The due time of the level has passed. */
  PETITION_VARIABLE_DUE_PASSED = 5,
  /** That it has passed is recorded (Art. 11.4). */
  PETITION_VARIABLE_LAPSE_NOTED = 6,
  /** The time of the reminder has come (Art. 10.5). */
  PETITION_VARIABLE_REMINDER_DUE = 7,
  /** The petitioner asked for confidentiality (Art. 13.1). */
  PETITION_VARIABLE_CONFIDENTIAL = 8,
  /** A PETITION_PUBLICATION_*. */
  PETITION_VARIABLE_PUBLICATION = 9,
  /** Who answered (Art. 13.2). */
  PETITION_VARIABLE_ANSWERER = 10,
  /** The unit published the result (Art. 13.2). */
  PETITION_VARIABLE_UNIT_PUBLISHED = 11,
  /** At the Office: a unit held the slip before (I-15). */
  PETITION_VARIABLE_UNIT_HELD = 12,
  /** The Office gave the unit the slip (Art. 10.4.2; I-24, I-25). */
  PETITION_VARIABLE_ASSIGNED = 13,
  /** Other units help the one that it was assigned to (I-11). */
  PETITION_VARIABLE_COORDINATED = 14,
  /** The unit that has it, or answered, is no more, and none took over (Art. 4.5). */
  PETITION_VARIABLE_HOLDER_ENDED = 15,
  /** The present result is on no channel, on some (1), on all (2) (I-22). */
  PETITION_VARIABLE_CHANNELS = 16,
  /** The Office alone may not handle it (Art. 17.1; I-19). */
  PETITION_VARIABLE_EXCLUDED = 17,
  /** A dissatisfied rating reopened it (I-13). */
  PETITION_VARIABLE_REOPENED = 18,
  /** Of the act: the new time is before the agreed one (I-20). */
  PETITION_VARIABLE_EARLIER = 19,
  /** Of the act: it names units that help (I-11). */
  PETITION_VARIABLE_SEVERAL = 20,
  /** Of the act: on every channel that is left (I-22). */
  PETITION_VARIABLE_EVERYWHERE = 21,
  /** Of the act: the rating is one that may reopen (I-13). */
  PETITION_VARIABLE_DISSATISFIED = 22
};

/** What a report covers (Art. 12.1). */
enum petition_period {
  PETITION_PERIOD_WEEK = 1,    /**< Seven days from a Monday. */
  PETITION_PERIOD_MONTH = 2,   /**< A calendar month. */
  PETITION_PERIOD_QUARTER = 3, /**< Three months from January, April, July or October. */
  PETITION_PERIOD_YEAR = 4     /**< A calendar year. */
};

/** Why an answer is not published (Art. 13.1). The record must bear the ground out. */
enum petition_withholding_ground {
  /** The content is a state secret. */
  PETITION_WITHHOLDING_GROUND_STATE_SECRET = 1,
  /** The petitioner asked for confidentiality. */
  PETITION_WITHHOLDING_GROUND_PETITIONER_REQUEST = 2
};

/** How one event, or the passing of time, was judged. */
enum petition_outcome {
  /** Lawful: the case has the event and what follows from it. */
  PETITION_OUTCOME_ACCEPTED = 1,
  /** Not lawful: the case is as it was, and the refusals say why. */
  PETITION_OUTCOME_REFUSED = 2,
  /** The case has this very event already: nothing happened. */
  PETITION_OUTCOME_DUPLICATE = 3
};

/** What an obligation asks for. */
enum petition_owed {
  /** Of the operator: assess it; answer, forward, refer or decline (Art. 10.1.2). */
  PETITION_OWED_ASSESSMENT = 1,
  /** Of the operator: tell the petitioner reason and guidance (10.1.2.a). */
  PETITION_OWED_DECLINE_NOTICE = 2,
  /** Of the unit: an answer, or the time of the result (Art. 10.2, 11.1, 11.2). */
  PETITION_OWED_RESPONSE = 3,
  /** Of the unit: the result, by the agreed time (Art. 10.2.2). */
  PETITION_OWED_RESULT = 4,
  /** Of the operator: the reminder before the agreed time (Art. 10.5). */
  PETITION_OWED_REMINDER = 5,
  /** Of the operator: pass the slip up after silence (Art. 10.1.2.b2 step 2). */
  PETITION_OWED_ESCALATION = 6,
  /** Of the Office: handle, answer or assign; report the state (Art. 10.4). */
  PETITION_OWED_HANDLING = 7,
  /** Of the operator: tell the petitioner what the unit promised. */
  PETITION_OWED_RESPONSE_NOTICE = 8,
  /** Of the operator: send the petitioner the result (Art. 13.1). */
  PETITION_OWED_RESULT_NOTICE = 9,
  /** Of the operator: publish the result, or withhold it (Art. 13.1). */
  PETITION_OWED_PUBLICATION = 10,
  /** Of the answering unit: publish on its own portal (Art. 13.2). */
  PETITION_OWED_UNIT_PUBLICATION = 11,
  /** Of the operator: take down what may no longer be public (Art. 13.1; I-14). */
  PETITION_OWED_WITHDRAWAL = 12,
  /** Of the operator: tell the parties concerned that the slip was passed on (10.1.2.b2). */
  PETITION_OWED_SLIP_NOTICE = 13,
  /** Of the operator: forward or refer the slip of a unit that is no more (Art. 4.5). */
  PETITION_OWED_FORWARDING_ANEW = 14,
  /** Of the unit: take the result down from its own portal (Art. 13.2; I-14). */
  PETITION_OWED_UNIT_WITHDRAWAL = 15
};

/** What became of an obligation. */
enum petition_fate {
  /** It binds. */
  PETITION_FATE_PENDING = 1,
  /** What was owed was done, in time or late. */
  PETITION_FATE_MET = 2,
  /** Ended by something else before its time: nobody is at fault. */
  PETITION_FATE_OVERTAKEN = 3,
  /** Ended by something else after its time. */
  PETITION_FATE_NEVER_DONE = 4
};

/**
 * How an act of time (the lapse, the reminder, the step up) stands at a sweep: to be done now, or
 * why not.
 */
enum petition_standing {
  /** petition_engine_advance does it. */
  PETITION_STANDING_NOW = 0,
  /** Its time has not come. */
  PETITION_STANDING_NOT_YET = 1,
  /** It is recorded already. */
  PETITION_STANDING_DONE = 2,
  /** No figure is set for the level (I-8, I-9). */
  PETITION_STANDING_NO_DUE_TIME = 3,
  /** Not received yet; or answered, declined or withdrawn. */
  PETITION_STANDING_NOT_OPEN = 4,
  /** Silence leads no higher (Art. 10.1.2.b2). */
  PETITION_STANDING_LAST_LEVEL = 5,
  /** The lapse of an agreed time makes the case overdue and no more (I-5). */
  PETITION_STANDING_OVERDUE_ONLY = 6,
  /** No time is there that could be reminded of (Art. 10.5). */
  PETITION_STANDING_NOTHING_PROMISED = 7,
  /** Nobody is to be reminded of such an agreed time (Art. 10.5; I-7). */
  PETITION_STANDING_NOT_REMINDED_OF = 8,
  /** The time has passed: it is reminded of no more (Art. 10.5). */
  PETITION_STANDING_TIME_PASSED = 9,
  /** An event of the case was recorded later: petition_engine_advance refuses. */
  PETITION_STANDING_RECORDED_LATER = 10
};

/** What a notice tells its recipient. */
enum petition_notice_kind {
  /** To the petitioner: declined, with reason and guidance. */
  PETITION_NOTICE_KIND_NOT_TAKEN_IN = 1,
  /** To the new holder: a slip to handle, and its due time where one is set. */
  PETITION_NOTICE_KIND_SLIP = 2,
  /** To the petitioner: who handles the petition now. */
  PETITION_NOTICE_KIND_PASSED_ON = 3,
  /** To the petitioner: when the result will be there. */
  PETITION_NOTICE_KIND_AGREED_TIME = 4,
  /** To the operator: the reminder that stands (Art. 10.5). */
  PETITION_NOTICE_KIND_REMINDER_ENTERED = 5,
  /** To focal point, head and operator: the agreed time is near. */
  PETITION_NOTICE_KIND_REMINDER = 6,
  /** To the focal point: the slip went up. */
  PETITION_NOTICE_KIND_PASSED_UP = 7,
  /** To the petitioner: the result, and how to rate it (Art. 14). */
  PETITION_NOTICE_KIND_RESULT = 8,
  /** To the operator, and the unit that published: withdraw the publication (Art. 13.1). */
  PETITION_NOTICE_KIND_CONFIDENTIALITY = 9,
  /** To a coordinating unit: a slip to help with (Art. 10.1.2.b2; I-11). */
  PETITION_NOTICE_KIND_COORDINATION = 10,
  /** To the unit and the petitioner: the slip was taken back (I-25). */
  PETITION_NOTICE_KIND_RECALLED = 11,
  /** To the operator or the Office, and the petitioner: a unit is not competent. */
  PETITION_NOTICE_KIND_RETURNED = 12,
  /** To the petitioner: how far handling is. */
  PETITION_NOTICE_KIND_PROGRESS = 13,
  /** To the Office that held the slip: it is answered. */
  PETITION_NOTICE_KIND_CLOSED = 14,
  /** To who holds or answered, and the operator: feedback in words (Art. 14). */
  PETITION_NOTICE_KIND_COMMENT = 15,
  /** To who answered, and the operator: rated dissatisfied, with the reason (Art. 14). */
  PETITION_NOTICE_KIND_DISSATISFIED = 16,
  /** To the holder: the supervisor urges (Art. 18.2). */
  PETITION_NOTICE_KIND_URGED = 17,
  /** To the holder: the petitioner withdrew (I-26). */
  PETITION_NOTICE_KIND_WITHDRAWN = 18,
  /** To the holder: the due time moved with the regulation or the calendar. */
  PETITION_NOTICE_KIND_DUE_MOVED = 19,
  /** To the operator: the reminder moved with the regulation or the calendar. */
  PETITION_NOTICE_KIND_REMINDER_MOVED = 20,
  /** to the holder: a response limit is near, by a standard of the service */
  PETITION_NOTICE_KIND_EARLY_WARNING = 21
};

/** The channel that a notice asks for. How it is sent is the host's. */
enum petition_notice_channel {
  /** SMS under the brand name of the profile (Art. 2, 10.1.2.b2). */
  PETITION_NOTICE_CHANNEL_SMS = 1,
  /** The way in which the petitioner can be reached. */
  PETITION_NOTICE_CHANNEL_REPLY = 2,
  /** The recipient's account on the 1022 system. */
  PETITION_NOTICE_CHANNEL_SYSTEM = 3
};

/**
 * Why an event is refused. A verdict lists every reason, in the order they are checked in, each
 * with its clauses, what is required, and what would be lawful.
 */
enum petition_refusal_code {
  /** It is said to have occurred after it was recorded. */
  PETITION_REFUSAL_OCCURRED_AFTER_RECORDED = 1,
  /** It was recorded before the last event of the case. */
  PETITION_REFUSAL_RECORDED_BEFORE_LAST = 2,
  /** The case has another event of this id. */
  PETITION_REFUSAL_ID_REUSED = 3,
  /** This role may never record this kind. */
  PETITION_REFUSAL_WRONG_ROLE = 4,
  /** The case does not stand where this kind can be recorded. */
  PETITION_REFUSAL_WRONG_POSITION = 5,
  /** The unit that acts is not the one that holds the slip, or answered. */
  PETITION_REFUSAL_NOT_HOLDER = 6,
  /** The operator answers or declines what was forwarded before. */
  PETITION_REFUSAL_ALREADY_FORWARDED = 7,
  /** A time is agreed already: it can only be rescheduled. */
  PETITION_REFUSAL_ALREADY_PROMISED = 8,
  /** No time is agreed at this level. */
  PETITION_REFUSAL_NOTHING_PROMISED = 9,
  /** The channel is none of the profile's (Art. 3, 7). */
  PETITION_REFUSAL_UNKNOWN_CHANNEL = 10,
  /** The petition is not in the language of the profile (Art. 8.1). */
  PETITION_REFUSAL_NOT_VIETNAMESE = 11,
  /** Its content is not clear (Art. 8.2). */
  PETITION_REFUSAL_UNCLEAR = 12,
  /** Its topic is none of the profile's (Art. 8.2, 6). */
  PETITION_REFUSAL_OUT_OF_SCOPE = 13,
  /** The petitioner's contact is incomplete (Art. 8.3). */
  PETITION_REFUSAL_INCOMPLETE_CONTACT = 14,
  /** It is a complaint (Art. 17.1). */
  PETITION_REFUSAL_COMPLAINT = 15,
  /** It is a denunciation (Art. 17.1). */
  PETITION_REFUSAL_DENUNCIATION = 16,
  /** It is a request for legal guidance (Art. 17.1). */
  PETITION_REFUSAL_LEGAL_GUIDANCE = 17,
  /** It is declined without a reason (Art. 10.1.2.a). */
  PETITION_REFUSAL_REASONS_MISSING = 18,
  /** It is declined without guidance (Art. 10.1.2.a). */
  PETITION_REFUSAL_GUIDANCE_MISSING = 19,
  /** A reason for declining is not true of the record (Art. 20.3). */
  PETITION_REFUSAL_REASON_CONTRADICTED = 20,
  /** An answer without a result. */
  PETITION_REFUSAL_RESULT_MISSING = 21,
  /** No unit is named to receive the slip. */
  PETITION_REFUSAL_UNIT_MISSING = 22,
  /** No ground is given. */
  PETITION_REFUSAL_GROUND_MISSING = 23,
  /** No reason is given. */
  PETITION_REFUSAL_REASON_MISSING = 24,
  /** No text is given. */
  PETITION_REFUSAL_TEXT_MISSING = 25,
  /** No address of the page is given. */
  PETITION_REFUSAL_URL_MISSING = 26,
  /** No channel of publication is given. */
  PETITION_REFUSAL_CHANNELS_MISSING = 27,
  /** The unit said before that it is not competent (I-10). */
  PETITION_REFUSAL_RETURNED_BY_UNIT = 28,
  /** Returned so often that only the Office can decide (I-10). */
  PETITION_REFUSAL_TOO_MANY_RETURNS = 29,
  /** The ground needs a unit that returned the slip; there is none. */
  PETITION_REFUSAL_NEVER_RETURNED = 30,
  /** The agreed time has passed: it can no longer be moved. */
  PETITION_REFUSAL_AGREED_TIME_PASSED = 31,
  /** The new time is not later than the one agreed. */
  PETITION_REFUSAL_AGREED_TIME_NOT_LATER = 32,
  /** The promised time does not lie ahead. */
  PETITION_REFUSAL_AGREED_TIME_NOT_FUTURE = 33,
  /** The unit has rescheduled as often as it may (Art. 11.3). */
  PETITION_REFUSAL_TOO_MANY_PROMISES = 34,
  /** The unit promised a time, and so does not return the slip (I-10). */
  PETITION_REFUSAL_PROMISE_GIVEN = 35,
  /** The time for it has not come. */
  PETITION_REFUSAL_NOT_DUE = 36,
  /** The lapse or the reminder is recorded already. */
  PETITION_REFUSAL_ALREADY_NOTED = 37,
  /** It names another level than the case is at. */
  PETITION_REFUSAL_OTHER_LEVEL = 38,
  /** It names another due time than the present one. */
  PETITION_REFUSAL_OTHER_DUE_TIME = 39,
  /** A state secret is not published (Art. 13.1), or not handled. */
  PETITION_REFUSAL_STATE_SECRET = 40,
  /** The petitioner asked for confidentiality (Art. 13.1). */
  PETITION_REFUSAL_CONFIDENTIAL = 41,
  /** The channel is none that results are published on (Art. 13.1). */
  PETITION_REFUSAL_CHANNEL_NOT_PUBLIC = 42,
  /** The result is published already. */
  PETITION_REFUSAL_ALREADY_PUBLISHED = 43,
  /** The ground is not true of the record (Art. 13.1). */
  PETITION_REFUSAL_GROUND_UNTRUE = 44,
  /** The rating is no step of the profile's scale (Art. 14). */
  PETITION_REFUSAL_UNKNOWN_RATING = 45,
  /** No notice of this case has that key. */
  PETITION_REFUSAL_UNKNOWN_NOTICE = 46,
  /** The case has no event of the id that is to be corrected. */
  PETITION_REFUSAL_UNKNOWN_EVENT = 47,
  /** The event to be corrected has no such field. */
  PETITION_REFUSAL_UNKNOWN_FIELD = 48,
  /** The field cannot be corrected: an act of its own changes it, or none. */
  PETITION_REFUSAL_FIXED_FIELD = 49,
  /** The field does not take that value. */
  PETITION_REFUSAL_INVALID_VALUE = 50,
  /** The class is none that an operator may record. */
  PETITION_REFUSAL_UNKNOWN_CLASS = 51,
  /** The agreed time is moved further than the profile allows. */
  PETITION_REFUSAL_AGREED_TIME_TOO_FAR = 52,
  /** By the profile, the unit named exists not yet, or no longer, on that date. */
  PETITION_REFUSAL_UNIT_NOT_IN_FORCE = 53,
  /** The registry has no such regulation to move to. */
  PETITION_REFUSAL_UNKNOWN_REGULATION = 54,
  /** The registry has no such calendar to move to. */
  PETITION_REFUSAL_UNKNOWN_CALENDAR = 55,
  /** The profile lists the units, and none of that id (Art. 15.4). */
  PETITION_REFUSAL_UNKNOWN_UNIT = 56,
  /** A coordinating unit named twice, or one that leads (I-11). */
  PETITION_REFUSAL_COORDINATING_TWICE = 57,
  /** Recalled by another than who gave the unit the slip (I-25). */
  PETITION_REFUSAL_NOT_SENDER = 58,
  /** Recalled after the unit responded (I-25). */
  PETITION_REFUSAL_RESPONDED = 59,
  /** Recalled after the limit of the unit lapsed (I-25). */
  PETITION_REFUSAL_LIMIT_PASSED = 60,
  /** The first promised time lies further off than the profile allows (I-21). */
  PETITION_REFUSAL_APPOINTMENT_TOO_FAR = 61,
  /** It is said to have occurred before the petition was sent (I-29). */
  PETITION_REFUSAL_OCCURRED_BEFORE_RECEIVED = 62,
  /** It is said to have occurred before the slip came to who acts (I-29; I-16). */
  PETITION_REFUSAL_OCCURRED_BEFORE_CAUSE = 63,
  /** The system itself receives only what comes by an Internet channel (Art. 7). */
  PETITION_REFUSAL_CHANNEL_NEEDS_OPERATOR = 64,
  /** A notice cannot go by that channel (Art. 10.1.2.b2). */
  PETITION_REFUSAL_UNKNOWN_NOTICE_CHANNEL = 65,
  /** The petition falls under an exclusion of the profile's own. */
  PETITION_REFUSAL_EXCLUDED = 66
};

/** How a record departs from the regulation: the words of an audit. */
enum petition_deviation_kind {
  PETITION_DEVIATION_MISSING = 1,           /**< Owed and not done. */
  PETITION_DEVIATION_LATE = 2,              /**< Done after its time. */
  PETITION_DEVIATION_EARLY = 3,             /**< Done before it could be. */
  PETITION_DEVIATION_FORBIDDEN = 4,         /**< Not to be done in this case. */
  PETITION_DEVIATION_REPEATED = 5,          /**< Done more often than it may be. */
  PETITION_DEVIATION_WRONG_ACTOR = 6,       /**< Done by somebody else than who may. */
  PETITION_DEVIATION_INCOMPLETE = 7,        /**< Recorded without what must be recorded. */
  PETITION_DEVIATION_WRONGLY_PUBLISHED = 8, /**< Public though it may not be. */
  PETITION_DEVIATION_NOT_PUBLISHED = 9,     /**< Not public though it should be. */
  PETITION_DEVIATION_OUT_OF_ORDER = 10      /**< Not possible where the case stood. */
};

/** The parts of the process that an audit looks at. */
enum petition_audit_scope {
  /** Assessment, responses, agreed times, passing up (Art. 10, 11). */
  PETITION_AUDIT_SCOPE_DUE_TIMES = 1,
  /** Reminders of agreed times (Art. 10.5). */
  PETITION_AUDIT_SCOPE_REMINDERS = 2,
  /** What petitioners and units are told (Art. 10.1.2, 13.1). */
  PETITION_AUDIT_SCOPE_NOTICES = 3,
  /** What is public, and what may not be (Art. 13). */
  PETITION_AUDIT_SCOPE_PUBLICATION = 4,
  /** Who may do what, when: events that are refused. */
  PETITION_AUDIT_SCOPE_ACTS = 5,
  /** What is recorded, and in which order (Art. 9, 12.1). */
  PETITION_AUDIT_SCOPE_RECORDS = 6
};

/** What the lateness of a case comes to that the log or the law calls overdue (Art. 11.4). */
enum petition_overdue_verdict {
  /** Late by what occurred. */
  PETITION_OVERDUE_VERDICT_TRULY_LATE = 1,
  /** Done in time, and recorded late (I-16). */
  PETITION_OVERDUE_VERDICT_LATE_BY_RECORDING = 2,
  /** Marked by a calendar without some day off, and in time. */
  PETITION_OVERDUE_VERDICT_LATE_BY_CALENDAR = 3,
  /** Marked otherwise, and in time. */
  PETITION_OVERDUE_VERDICT_MARKED_IN_TIME = 4,
  /** Truly late, and the log does not mark it. */
  PETITION_OVERDUE_VERDICT_NOT_MARKED = 5
};

/**
 * The tasks of overseeing that a regulation may name clauses for. Deviations and summaries cite
 * those clauses beside the ones that were broken.
 */
enum petition_oversight {
  /** The value of what is recorded (Art. 9). */
  PETITION_OVERSIGHT_RECORD = 1,
  /** What is kept of a case and can be extracted (Art. 12.1). */
  PETITION_OVERSIGHT_EXTRACT = 2,
  /** Reports on operation (Art. 12.2, 15.5, 21). */
  PETITION_OVERSIGHT_REPORT = 3,
  /** The satisfaction of petitioners (Art. 14, 19.3, 21). */
  PETITION_OVERSIGHT_SATISFACTION = 4,
  /** Proposals that shorten handling (Art. 17.4). */
  PETITION_OVERSIGHT_IMPROVEMENT = 5,
  /** Following and supervising (Art. 18.2, 18.3). */
  PETITION_OVERSIGHT_SUPERVISION = 6,
  /** That the operator guides (Art. 20.1). */
  PETITION_OVERSIGHT_GUIDANCE = 7,
  /** That the operator receives, coordinates and answers (Art. 20.2). */
  PETITION_OVERSIGHT_COORDINATION = 8,
  /** That the operator delays nothing (Art. 20.3). */
  PETITION_OVERSIGHT_DELAY = 9,
  /** That the operator keeps the records (Art. 20.4). */
  PETITION_OVERSIGHT_RECORDS = 10,
  /** Answers given as a signed document (Art. 16.4). */
  PETITION_OVERSIGHT_SIGNED_DOCUMENT = 11,
  /** That accounts are those of units and roles (Art. 15.4). */
  PETITION_OVERSIGHT_ACCOUNTS = 12
};

/** In what a recorded case comes out otherwise under another law: petition_engine_what_if_json. */
enum petition_aspect {
  PETITION_ASPECT_REFUSED = 1,       /**< Recorded events that are refused. */
  PETITION_ASPECT_POSITION = 2,      /**< Where the case ends. */
  PETITION_ASPECT_OVERDUE = 3,       /**< Whether it is overdue. */
  PETITION_ASPECT_ANSWERED_LATE = 4, /**< Whether it was answered late. */
  PETITION_ASPECT_DUES = 5,          /**< The due times that it ran under. */
  PETITION_ASPECT_LATE_S = 6         /**< By how much working time it was late. */
};

/** What is claimed of two laws, the second against the first: petition_engine_compare. */
enum petition_claim {
  PETITION_CLAIM_NOTHING_DUE_LATER = 1,    /**< Nobody has longer for what both ask of him. */
  PETITION_CLAIM_NOTHING_DUE_EARLIER = 2,  /**< Nobody has less time for what both ask of him. */
  PETITION_CLAIM_NOTHING_ALLOWED_MORE = 3, /**< Nothing is accepted that the first refuses. */
  PETITION_CLAIM_NOTHING_ALLOWED_LESS = 4, /**< Nothing is refused that the first accepts. */
  PETITION_CLAIM_SAME = 5                  /**< All decisions are the same. */
};

/** How far a calendar knows a date. */
enum petition_knowledge {
  /** Its working time is announced, or follows from what is. */
  PETITION_KNOWLEDGE_ANNOUNCED = 0,
  /** Beyond what is announced: by rule, and may still change. */
  PETITION_KNOWLEDGE_PROVISIONAL = 1,
  /** Outside of the calendar. */
  PETITION_KNOWLEDGE_UNCOVERED = 2
};

/** Why a date is not an ordinary day of its week. */
enum petition_day_kind {
  PETITION_DAY_KIND_ORDINARY = 0,    /**< As the week says. */
  PETITION_DAY_KIND_HOLIDAY = 1,     /**< A statutory day off. */
  PETITION_DAY_KIND_IN_LIEU = 2,     /**< Off because a holiday fell on a rest day. */
  PETITION_DAY_KIND_SWAPPED_OFF = 3, /**< Off, and paid back on a worked day. */
  PETITION_DAY_KIND_WORKED = 4,      /**< A rest day that is worked. */
  PETITION_DAY_KIND_SPECIAL = 5      /**< Other opening times on this date alone. */
};

/** Why a stretch of an explained sum counted or not. */
enum petition_why {
  PETITION_STRETCH_COUNTED = 0,  /**< Working time: it counts. */
  PETITION_STRETCH_CLOSED = 1,   /**< Outside of the opening times of a working day. */
  PETITION_STRETCH_REST_DAY = 2, /**< A weekly rest day. */
  PETITION_STRETCH_DAY_OFF = 3   /**< A holiday or another day off; its reason is told. */
};

/**
 * Where an amount of working time ends that is used up exactly at a closing time (I-17). Both are
 * the same amount; a response in between is in time by the second only.
 */
enum petition_closing {
  PETITION_CLOSING_EARLIEST = 0,     /**< At that closing time. */
  PETITION_CLOSING_NEXT_OPENING = 1  /**< At the next opening. */
};

/** What the library does with a clause: bits, for a clause may have several. */
enum petition_mark {
  /** The library decides it: verdicts and obligations cite it. */
  PETITION_MARK_DECIDE = 1,
  /** The library keeps or requires what it asks to be recorded. */
  PETITION_MARK_RECORD = 2,
  /** It is computed from the record, as reports are. */
  PETITION_MARK_DERIVE = 4,
  /** An audit finds a breach of it. */
  PETITION_MARK_CHECK = 8,
  /** It is a list or a figure of the profile. */
  PETITION_MARK_DATA = 16,
  /** No software can carry it out; it stands in the index so that nothing is hidden. */
  PETITION_MARK_OUT = 32
};

/** The bits of petition_state.flags. */
enum petition_state_flag {
  /** The slip has been at a unit at least once. */
  PETITION_STATE_FORWARDED = 1,
  /** That the present due time has passed is recorded (Art. 11.4). */
  PETITION_STATE_LAPSE_NOTED = 2,
  /** The reminder of the present agreed time is recorded (Art. 10.5). */
  PETITION_STATE_REMINDER_NOTED = 4,
  /** The petitioner asked for confidentiality (Art. 13.1). */
  PETITION_STATE_CONFIDENTIAL = 8,
  /** The content is a state secret (Art. 13.1). */
  PETITION_STATE_STATE_SECRET = 16,
  /** A dissatisfied rating reopened it; it does so once (I-13). */
  PETITION_STATE_REOPENED = 32,
  /** The answering unit published the result (Art. 13.2). */
  PETITION_STATE_UNIT_PUBLISHED = 64,
  /** The Office gave the slip to the holder (Art. 10.4.2; I-24). */
  PETITION_STATE_ASSIGNED = 128
};

/**
 * Which text of a thing is asked for. Each function names those that its thing has; another is
 * refused with PETITION_E_UNKNOWN_FLAG, and the message lists what there is.
 */
enum petition_text {
  /** An id, as in "gia-lai-192-2021", "10.1.2.b2" or "I-16". */
  PETITION_TEXT_ID = 1,
  /** The version of a calendar or regulation. */
  PETITION_TEXT_VERSION = 2,
  /** SHA-256 of the content, 64 hexadecimal digits. */
  PETITION_TEXT_HASH = 3,
  /** What people call it. */
  PETITION_TEXT_TITLE = 4,
  /** Who issued the regulation. */
  PETITION_TEXT_AUTHORITY = 5,
  /** The law, decision or notice behind it, as in "192/QĐ-UBND". */
  PETITION_TEXT_INSTRUMENT = 6,
  /** How the clause is cited, as in "Art. 10.1.2.b2". */
  PETITION_TEXT_CITATION = 7,
  /** A key that does not change with the language. */
  PETITION_TEXT_KEY = 8,
  /** The clauses that leave a point open, as in "2, 10.2, 11.1". */
  PETITION_TEXT_CLAUSES = 9,
  /** What the text leaves open. */
  PETITION_TEXT_POINT = 10,
  /** The limit chosen, as in "16 working hours". */
  PETITION_TEXT_LIMIT = 11,
  /** As a profile writes it. */
  PETITION_TEXT_VALUE = 12,
  /** Why a day is not an ordinary one. */
  PETITION_TEXT_REASON = 13,
  /** The id of a unit. */
  PETITION_TEXT_UNIT = 14,
  /** The id of the unit that holds the slip. */
  PETITION_TEXT_HOLDER = 15,
  /** A text for people: a notice ready to send, or what was wrong. */
  PETITION_TEXT_MESSAGE = 16,
  /** What the regulation requires. */
  PETITION_TEXT_REQUIREMENT = 17,
  /** What would be lawful instead. */
  PETITION_TEXT_LAWFUL = 18,
  /** What was given or is missing. */
  PETITION_TEXT_DETAIL = 19,
  /** The petitioner's name. */
  PETITION_TEXT_PETITIONER = 20,
  /** The petitioner's phone number. */
  PETITION_TEXT_PHONE = 21,
  /** The id of the channel by which the petition came. */
  PETITION_TEXT_CHANNEL = 22,
  /** The id of its topic group. */
  PETITION_TEXT_TOPIC = 23,
  /** What the petition says. */
  PETITION_TEXT_CONTENT = 24,
  /** What was answered. */
  PETITION_TEXT_RESULT = 25,
  /** The reference of the signed document (Art. 16.4). */
  PETITION_TEXT_SIGNED_DOCUMENT = 26,
  /** The reference of the recording of the call (Art. 12.1). */
  PETITION_TEXT_RECORDING = 27,
  /** The id of a step of the rating scale (Art. 14). */
  PETITION_TEXT_RATING = 28,
  /** A notice for one SMS. */
  PETITION_TEXT_SHORT = 29
};

/**
 * The release of the library that runs, as in "0.1.0"; compare it with what you were built with
 * when in doubt. The text is static and never NULL.
 */
const char *petition_version(void);

/**
 * The name of a status, as in "not_covered", or "ok" for PETITION_OK; for logs, and the same name
 * that Python and C++ give the error. The text is static. NULL for a number that is no status.
 */
const char *petition_status_name(int32_t status);

/**
 * Tells in `count` how many words a table has: the way to begin a list of choices for a form.
 * `table` is a PETITION_TABLE_*. A later release may have more words; the numbers of those there
 * are stay.
 *
 * Errors: the common ones; PETITION_E_UNKNOWN_FLAG for a number that is no table.
 */
int32_t petition_word_count(int32_t table, size_t *count, petition_error *err);

/**
 * Tells in `value` the number of the word at `index`, from 0, in ascending order of the numbers. A
 * table may begin at 0 or 1, and that of PETITION_TABLE_MARK holds bits: so list by index, never by
 * counting up.
 *
 * Errors: the common ones; PETITION_E_UNKNOWN_FLAG for a number that is no table;
 * PETITION_E_INVALID_ARGUMENT for an index not below the count.
 */
int32_t petition_word_at(int32_t table, size_t index, int32_t *value, petition_error *err);

/**
 * Tells what a number is called: in `name` as JSON and TOML write it, in `vi` and `en` as people
 * read it. Each output is optional. The texts are static, end with NUL, and are valid as long as
 * the library is loaded.
 *
 * Errors: the common ones; PETITION_E_UNKNOWN_FLAG for a number that is no table, or for a value
 * that the table does not have.
 */
int32_t petition_word_get(int32_t table, int32_t value, const char **name, const char **vi,
                          const char **en, petition_error *err);

/**
 * Tells in `value` the number of a word from its name, as read from JSON; the inverse of
 * petition_word_get. Labels are not looked at.
 *
 * Errors: the common ones; PETITION_E_UNKNOWN_FLAG for a number that is no table;
 * PETITION_E_UNKNOWN_NAME for a name that the table does not have.
 */
int32_t petition_word_find(int32_t table, const char *name, size_t name_size, int32_t *value,
                           petition_error *err);

/* ---- Times as text --------------------------------------------------------------------------- */

/*
 * Instants cross the interface as seconds, so a host needs these functions only where it reads or
 * writes text. None of them needs a calendar.
 */

/**
 * Reads an instant such as "2021-04-02T14:30:00+07:00" into `instant_s`. A space may stand for the
 * T; "Z" is UTC; seconds may be left out, and a fraction of a second is floored. A time without an
 * offset is refused, for whose time it is cannot be guessed.
 *
 * Errors: the common ones; PETITION_E_INVALID_TIME for anything else, as a date that does not
 * exist.
 */
int32_t petition_instant_parse(const char *text, size_t text_size, int64_t *instant_s,
                               petition_error *err);

/**
 * Writes an instant as "2021-04-02T14:30:00+07:00". `utc_offset_s` is the offset to write it in, in
 * seconds east of UTC (Vietnam: 25200): whole minutes, up to 24 hours either way. In the first and
 * the last day of the years that can be written, the form is "@" and the seconds.
 *
 * Errors: the common ones; PETITION_E_INVALID_VALUE for another offset; PETITION_E_INVALID_TIME for
 * PETITION_NEVER; PETITION_E_OVERFLOW for an instant outside of the years 0000 to 9999.
 */
int32_t petition_instant_format(int64_t instant_s, int32_t utc_offset_s, char *buffer,
                                size_t capacity, size_t *needed, petition_error *err);

/**
 * Reads a date such as "2021-04-02" into `date`, in days since 1970-01-01. Strictly: four digits,
 * two, two, and nothing around them.
 *
 * Errors: the common ones; PETITION_E_INVALID_TIME for anything else, as 31 February.
 */
int32_t petition_date_parse(const char *text, size_t text_size, int32_t *date,
                            petition_error *err);

/**
 * Writes a date, in days since 1970-01-01, as "2021-04-02".
 *
 * Errors: the common ones; PETITION_E_OVERFLOW for a date outside of the years 0000 to 9999.
 */
int32_t petition_date_format(int32_t date, char *buffer, size_t capacity, size_t *needed,
                             petition_error *err);

/**
 * Reads an amount of working time such as "8h", "90m", "30s" or "1h30m" into `amount_s`, in
 * seconds. The units come in this order, each at most once; a "-" may stand before them. Days are
 * no unit here: a working day has no fixed length.
 *
 * Errors: the common ones; PETITION_E_INVALID_VALUE for anything else; PETITION_E_OVERFLOW for more
 * than int64_t holds.
 */
int32_t petition_working_time_parse(const char *text, size_t text_size, int64_t *amount_s,
                                    petition_error *err);

/** A date of the Vietnamese lunar calendar, as computed for UTC+7 (before 1968 too). Frozen. */
typedef struct petition_lunar_date {
  int32_t year;  /**< The lunar year, by the year in which it begins. */
  int32_t month; /**< 1 to 12. */
  int32_t day;   /**< 1 to 30. */
  int32_t leap;  /**< 1 in a leap month, else 0. */
} petition_lunar_date;

/**
 * Tells in `out` the lunar date of a civil date. Holidays such as Tet are lunar dates; a host needs
 * this to show them. Computed from 1 January 1900 to the last day of the lunar year 2100, by
 * astronomy and not from a table.
 *
 * Errors: the common ones; PETITION_E_NOT_COVERED outside of these years.
 */
int32_t petition_lunar_from_date(int32_t date, petition_lunar_date *out, petition_error *err);

/**
 * Tells in `date` the civil date of a lunar date; the inverse of petition_lunar_from_date.
 * `lunar->leap` must be 0 or 1.
 *
 * Errors: the common ones; PETITION_E_NOT_COVERED outside of these years; PETITION_E_INVALID_VALUE
 * for a lunar date that does not exist, as the 30th of a month of 29 days; PETITION_E_UNKNOWN_FLAG
 * for another `leap`.
 */
int32_t petition_lunar_to_date(const petition_lunar_date *lunar, int32_t *date,
                               petition_error *err);

/* ---- Calendars: what is a working second, and sums of them ----------------------------------- */

/*
 * A calendar says for each second whether it is working time. It covers a span of dates; within it,
 * sums of working time are exact to the second and take the same small time whatever their length.
 * Limits in working hours (Art. 11.1, 11.2) are counted by it.
 *
 * What is not known is refused, never guessed: a date outside of the coverage gives
 * PETITION_E_NOT_COVERED. Dates after the last one announced follow from the rules of the calendar
 * and are marked provisional, for days off are swapped by yearly notice.
 */

/** A working calendar. Immutable; free it with petition_calendar_free. */
typedef struct petition_calendar petition_calendar;

/**
 * Gives in `out` the calendar of Vietnam's state agencies: Monday to Friday, 07:00-11:00 and
 * 13:00-17:00 at UTC+7, with holidays, days in lieu and swapped days, each with its instrument.
 * petition_calendar_coverage tells for which dates. It is read once and then shared.
 *
 * Errors: the common ones.
 */
int32_t petition_calendar_builtin(petition_calendar **out, petition_error *err);

/**
 * Writes the TOML text of that calendar: what to start a calendar of one's own from, for
 * petition_calendar_load. Its comments explain each key.
 *
 * Errors: the common ones.
 */
int32_t petition_calendar_builtin_toml(char *buffer, size_t capacity, size_t *needed,
                                       petition_error *err);

/**
 * Reads a calendar from TOML and gives it in `out`. `where` is what errors call the text, as a file
 * name; NULL and 0 for "calendar". The hash of the calendar is that of this very text.
 *
 * Errors: the common ones; the reading errors; PETITION_E_NEVER_OPENS for a calendar without
 * working time.
 */
int32_t petition_calendar_load(const char *toml, size_t toml_size, const char *where,
                               size_t where_size, petition_calendar **out, petition_error *err);

/**
 * Gives in `out` the same calendar with a host's own days on top: a local holiday, a day of special
 * opening, a swap that a new notice announced. The TOML has `[[day]]`, `[[swap]]` and `[[notice]]`
 * entries, and may move `announced_until`. The version of the result is the former one, "+", and
 * the `version` of the text or "days". `calendar` stays as it is; if it refuses provisional dates,
 * so does the result. `where` is what errors call the text; NULL and 0 for "days".
 *
 * Errors: the common ones; the reading errors; PETITION_E_NEVER_OPENS when no working time is left.
 */
int32_t petition_calendar_with_days(const petition_calendar *calendar, const char *toml,
                                    size_t toml_size, const char *where, size_t where_size,
                                    petition_calendar **out, petition_error *err);

/**
 * Gives in `out` the same calendar, set to refuse with PETITION_E_PROVISIONAL each date after the
 * last one announced: for hosts that rather give no due time than one that a notice may still move.
 *
 * Errors: the common ones.
 */
int32_t petition_calendar_refusing_provisional(const petition_calendar *calendar,
                                               petition_calendar **out, petition_error *err);

/** Ends a calendar; NULL is passed over. What was made from it stays valid. */
void petition_calendar_free(petition_calendar *calendar);

/**
 * Writes a text of the calendar: PETITION_TEXT_ID, _VERSION, _HASH, or _TITLE in the language
 * `lang`. Keep id, version and hash with what was counted by it.
 *
 * Errors: the common ones.
 */
int32_t petition_calendar_text(const petition_calendar *calendar, int32_t part, int32_t lang,
                               char *buffer, size_t capacity, size_t *needed,
                               petition_error *err);

/** Which dates a calendar covers. */
typedef struct petition_coverage {
  uint32_t struct_size;    /**< sizeof(petition_coverage), set by the caller. */
  int32_t utc_offset_s;    /**< The calendar's offset from UTC, in seconds east. */
  int32_t first_date;      /**< The first date covered. */
  int32_t last_date;       /**< The last date covered. */
  int32_t announced_until; /**< The last date that is announced; later ones are provisional. */
  int32_t reserved;        /**< 0. */
} petition_coverage;

/**
 * Tells which dates a calendar covers, and up to which one they are announced. A calendar that
 * refuses provisional dates still tells its whole coverage.
 *
 * Errors: the common ones.
 */
int32_t petition_calendar_coverage(const petition_calendar *calendar, petition_coverage *out,
                                   petition_error *err);

/**
 * Tells in `result_s` where an amount of working time ends: the earliest instant at which the
 * working time since `instant_s` equals `amount_s` seconds. So a due time is counted (Art. 11.1,
 * 11.2; I-3). With 0 it is `instant_s` itself; a negative amount counts back, as
 * petition_calendar_subtract does. `closing` is a PETITION_CLOSING_* and decides only when the
 * amount is used up exactly at a closing time (I-17); with PETITION_CLOSING_NEXT_OPENING the result
 * is always open.
 *
 * Errors: the common ones; the calendar errors; PETITION_E_INVALID_TIME for PETITION_NEVER;
 * PETITION_E_OVERFLOW for more than any calendar holds, which is 200 years; PETITION_E_UNKNOWN_FLAG
 * for another `closing`.
 */
int32_t petition_calendar_add(const petition_calendar *calendar, int64_t instant_s,
                              int64_t amount_s, int32_t closing, int64_t *result_s,
                              petition_error *err);

/**
 * Tells in `result_s` from when an amount of working time has to begin: the latest instant from
 * which the working time until `instant_s` equals `amount_s` seconds. With 0 it is `instant_s`
 * itself; a negative amount counts forward, as petition_calendar_add does.
 *
 * Errors: the common ones; the calendar errors; PETITION_E_INVALID_TIME for PETITION_NEVER;
 * PETITION_E_OVERFLOW for more than 200 years.
 */
int32_t petition_calendar_subtract(const petition_calendar *calendar, int64_t instant_s,
                                   int64_t amount_s, int64_t *result_s, petition_error *err);

/**
 * Tells in `result_s` the end of a limit in days: the last second of the `days`-th date after that
 * of `instant_s`; when that date has no working time, of the next that has (Civil Code 2015, Art.
 * 147, 148). The date of `instant_s` itself does not count, nor do the hours.
 *
 * Errors: the common ones; the calendar errors; PETITION_E_INVALID_TIME for PETITION_NEVER;
 * PETITION_E_INVALID_ARGUMENT for `days` not from 1 to 1,000,000.
 */
int32_t petition_calendar_add_days(const petition_calendar *calendar, int64_t instant_s,
                                   int64_t days, int64_t *result_s, petition_error *err);

/**
 * Tells in `result_s` the end of a limit in working days: the closing time of the `days`-th date
 * with working time after the date of `instant_s`; with PETITION_CLOSING_NEXT_OPENING the opening
 * after it.
 *
 * Errors: those of petition_calendar_add_days; PETITION_E_UNKNOWN_FLAG for another `closing`.
 */
int32_t petition_calendar_add_working_days(const petition_calendar *calendar, int64_t instant_s,
                                           int64_t days, int32_t closing, int64_t *result_s,
                                           petition_error *err);

/**
 * Tells in `amount_s` the working time from `from_s` to `to_s`, in seconds; negative when `to_s` is
 * earlier. For any amount, what petition_calendar_add reaches from an instant is that amount away
 * from it.
 *
 * Errors: the common ones; the calendar errors; PETITION_E_INVALID_TIME for PETITION_NEVER.
 */
int32_t petition_calendar_between(const petition_calendar *calendar, int64_t from_s, int64_t to_s,
                                  int64_t *amount_s, petition_error *err);

/**
 * Tells in `open` whether an instant is working time: 1 or 0. An opening time is open, a closing
 * time is not.
 *
 * Errors: the common ones; the calendar errors, also for the very end of the coverage;
 * PETITION_E_INVALID_TIME for PETITION_NEVER.
 */
int32_t petition_calendar_is_open(const petition_calendar *calendar, int64_t instant_s,
                                  int32_t *open, petition_error *err);

/**
 * Tells in `result_s` the first open instant at or after `instant_s`: that instant itself when it
 * is open.
 *
 * Errors: the common ones; the calendar errors, also when nothing opens any more;
 * PETITION_E_INVALID_TIME for PETITION_NEVER.
 */
int32_t petition_calendar_next_open(const petition_calendar *calendar, int64_t instant_s,
                                    int64_t *result_s, petition_error *err);

/**
 * Tells in `result_s` the first opening strictly after `instant_s`: when the calendar is open then,
 * the opening after the next closing. Windows that touch, as at midnight, are one.
 *
 * Errors: the common ones; the calendar errors, also when nothing opens any more;
 * PETITION_E_INVALID_TIME for PETITION_NEVER.
 */
int32_t petition_calendar_next_opening(const petition_calendar *calendar, int64_t instant_s,
                                       int64_t *result_s, petition_error *err);

/**
 * Tells in `result_s` the last closing at or before `instant_s`: when the calendar is open then,
 * the closing before the present opening.
 *
 * Errors: the common ones; the calendar errors, also when nothing closed before;
 * PETITION_E_INVALID_TIME for PETITION_NEVER.
 */
int32_t petition_calendar_previous_close(const petition_calendar *calendar, int64_t instant_s,
                                         int64_t *result_s, petition_error *err);

/**
 * Tells in `days` how many dates with working time lie from `from_date` up to, not with, `to_date`;
 * negative when `to_date` is earlier. Both may be the date after the last one covered. A date that
 * opens for an hour counts as one.
 *
 * Errors: the common ones; the calendar errors.
 */
int32_t petition_calendar_working_days_between(const petition_calendar *calendar,
                                               int32_t from_date, int32_t to_date, int64_t *days,
                                               petition_error *err);

/* -- The same over arrays -- */

/*
 * For columns of many values. Each function takes `count` elements of each array and writes as many
 * outputs; it allocates nothing. `status[i]` is PETITION_OK or the status of that element, whose
 * output is then left as it was: a bad element spoils no other, and the call itself is PETITION_OK.
 * Where inputs and outputs have one type, an output may be the very array of an input; arrays may
 * not overlap otherwise. All arrays may be NULL when `count` is 0; else a NULL is refused with
 * PETITION_E_INVALID_ARGUMENT.
 */

/**
 * petition_calendar_add for each `instant_s[i]` and `amount_s[i]`, with one `closing` for all, into
 * `result_s[i]`.
 *
 * Errors: the common ones; PETITION_E_UNKNOWN_FLAG for another `closing`. In `status`: the errors
 * of petition_calendar_add.
 */
int32_t petition_calendar_add_many(const petition_calendar *calendar, const int64_t *instant_s,
                                   const int64_t *amount_s, size_t count, int32_t closing,
                                   int64_t *result_s, int32_t *status, petition_error *err);

/**
 * petition_calendar_subtract for each `instant_s[i]` and `amount_s[i]`, into `result_s[i]`.
 *
 * Errors: the common ones. In `status`: the errors of petition_calendar_subtract.
 */
int32_t petition_calendar_subtract_many(const petition_calendar *calendar,
                                        const int64_t *instant_s, const int64_t *amount_s,
                                        size_t count, int64_t *result_s, int32_t *status,
                                        petition_error *err);

/**
 * petition_calendar_between for each `from_s[i]` and `to_s[i]`, into `amount_s[i]`.
 *
 * Errors: the common ones. In `status`: the errors of petition_calendar_between.
 */
int32_t petition_calendar_between_many(const petition_calendar *calendar, const int64_t *from_s,
                                       const int64_t *to_s, size_t count, int64_t *amount_s,
                                       int32_t *status, petition_error *err);

/**
 * petition_calendar_is_open for each `instant_s[i]`, into `open[i]`: one byte, 1 or 0.
 *
 * Errors: the common ones. In `status`: the errors of petition_calendar_is_open.
 */
int32_t petition_calendar_is_open_many(const petition_calendar *calendar, const int64_t *instant_s,
                                       size_t count, uint8_t *open, int32_t *status,
                                       petition_error *err);

/**
 * petition_calendar_next_open for each `instant_s[i]`, into `result_s[i]`.
 *
 * Errors: the common ones. In `status`: the errors of petition_calendar_next_open.
 */
int32_t petition_calendar_next_open_many(const petition_calendar *calendar,
                                         const int64_t *instant_s, size_t count,
                                         int64_t *result_s, int32_t *status, petition_error *err);

/**
 * petition_calendar_next_opening for each `instant_s[i]`, into `result_s[i]`.
 *
 * Errors: the common ones. In `status`: the errors of petition_calendar_next_opening.
 */
int32_t petition_calendar_next_opening_many(const petition_calendar *calendar,
                                            const int64_t *instant_s, size_t count,
                                            int64_t *result_s, int32_t *status,
                                            petition_error *err);

/**
 * petition_calendar_previous_close for each `instant_s[i]`, into `result_s[i]`.
 *
 * Errors: the common ones. In `status`: the errors of petition_calendar_previous_close.
 */
int32_t petition_calendar_previous_close_many(const petition_calendar *calendar,
                                              const int64_t *instant_s, size_t count,
                                              int64_t *result_s, int32_t *status,
                                              petition_error *err);

/**
 * petition_calendar_working_days_between for each `from_date[i]` and `to_date[i]`, into `days[i]`.
 * No output may be the array of an input.
 *
 * Errors: the common ones. In `status`: the errors of petition_calendar_working_days_between.
 */
int32_t petition_calendar_working_days_between_many(const petition_calendar *calendar,
                                                    const int32_t *from_date,
                                                    const int32_t *to_date, size_t count,
                                                    int64_t *days, int32_t *status,
                                                    petition_error *err);

/** Open time of one date, from `open_s` up to, not with, `close_s`. Frozen. */
typedef struct petition_window {
  int32_t open_s;  /**< In seconds after local midnight. */
  int32_t close_s; /**< Likewise; more than 86400 when duty runs into the next date. */
} petition_window;

/**
 * Writes the open windows of a date, in order: none on a day off. `count` tells how many there are;
 * at most 1440. To show a timetable; sums do not need it.
 *
 * Errors: the common ones; the calendar errors.
 */
int32_t petition_calendar_windows(const petition_calendar *calendar, int32_t date,
                                  petition_window *windows, size_t capacity, size_t *count,
                                  petition_error *err);

/**
 * The windows of `count` dates. Those of `date[i]` are `windows[first[i]]` up to, not with,
 * `windows[first[i + 1]]`, so `first` has `count + 1` elements. `status[i]` is PETITION_OK or the
 * status of that date, which then has no windows. `window_count` (may be NULL) is told how many
 * windows there are in all; to ask for that first, give NULL and 0 for `windows` and `capacity`:
 * `first` and `status` are then written too. When they do not fit, only `window_count` is written.
 * Nothing is allocated.
 *
 * Errors: the common ones. In `status`: the calendar errors.
 */
int32_t petition_calendar_windows_many(const petition_calendar *calendar, const int32_t *date,
                                       size_t count, int64_t *first, int32_t *status,
                                       petition_window *windows, size_t capacity,
                                       size_t *window_count, petition_error *err);

/** One date as a calendar sees it. */
typedef struct petition_day {
  /** sizeof(petition_day), set by the caller. */
  uint32_t struct_size;
  /** The date, in days since 1970-01-01. */
  int32_t date;
  /** PETITION_KNOWLEDGE_* */
  int32_t knowledge;
  /** PETITION_DAY_KIND_* */
  int32_t kind;
  /** 1 when the week has no working time on it, whatever the date has in the end. */
  int32_t rest_day;
  /** How many windows petition_calendar_windows gives. */
  uint32_t window_count;
} petition_day;

/**
 * Tells what a calendar knows of a date: whether it is announced, what kind of day it is, how many
 * windows it has.
 *
 * Errors: the common ones; the calendar errors.
 */
int32_t petition_calendar_day(const petition_calendar *calendar, int32_t date, petition_day *out,
                              petition_error *err);

/**
 * Writes a text of a date in the language `lang`: PETITION_TEXT_REASON, why it is no ordinary day
 * (empty for one that is), or _INSTRUMENT, the law or notice that set the day or its week; may be
 * empty.
 *
 * Errors: the common ones; the calendar errors.
 */
int32_t petition_calendar_day_text(const petition_calendar *calendar, int32_t date, int32_t part,
                                   int32_t lang, char *buffer, size_t capacity, size_t *needed,
                                   petition_error *err);

/**
 * Writes a date as JSON: DAY, with the reason in the language `lang`.
 *
 * Errors: the common ones; the calendar errors.
 */
int32_t petition_calendar_day_json(const petition_calendar *calendar, int32_t date, int32_t lang,
                                   char *buffer, size_t capacity, size_t *needed,
                                   petition_error *err);

/**
 * Writes the days of a year that are not ordinary as JSON: YEAR, in order. A holiday that falls on
 * a rest day is left out, for it changes nothing. `year` is that of the Gregorian calendar; of a
 * year that is covered in part, the days covered.
 *
 * Errors: the common ones; the calendar errors.
 */
int32_t petition_calendar_year_json(const petition_calendar *calendar, int32_t year, int32_t lang,
                                    char *buffer, size_t capacity, size_t *needed,
                                    petition_error *err);

/* ---- Explained sums -------------------------------------------------------------------------- */

/*
 * How an amount of working time comes to its end: what a citizen, a unit or a court may ask of a
 * due time. Every second between start and result is in exactly one stretch.
 */

/** An explained sum. Immutable; keeps its calendar; free it with petition_sum_free. */
typedef struct petition_sum petition_sum;

/** The figures of a sum. */
typedef struct petition_sum_info {
  uint32_t struct_size;   /**< sizeof(petition_sum_info), set by the caller. */
  int32_t provisional;    /**< 1 when it rests on a date that is not announced yet. */
  int64_t start_s;        /**< The instant from which is counted. */
  int64_t amount_s;       /**< The working time, in seconds; negative when counted back. */
  int64_t result_s;       /**< Where it ends. */
  uint64_t stretch_count; /**< How many stretches petition_sum_stretches gives. */
} petition_sum_info;

/**
 * A stretch of a sum, from `from_s` up to, not with, `to_s`, all of which counted or did not for
 * one reason. Frozen.
 */
typedef struct petition_stretch {
  int64_t from_s;    /**< Where it begins. */
  int64_t to_s;      /**< Where it ends, which is where the next begins. */
  int32_t why;       /**< PETITION_STRETCH_* */
  int32_t knowledge; /**< PETITION_KNOWLEDGE_* */
  int32_t day_kind;  /**< PETITION_DAY_KIND_*; ordinary where the day is not the reason. */
  int32_t reserved;  /**< 0. */
} petition_stretch;

/**
 * Gives in `out` how petition_calendar_add comes to its result, with the same parameters. The due
 * time of an obligation is explained by petition_obligations_explain, which knows from when and how
 * much to count.
 *
 * Errors: the common ones; those of petition_calendar_add; PETITION_E_TOO_LARGE for more than
 * 400,000 stretches.
 */
int32_t petition_calendar_explain(const petition_calendar *calendar, int64_t instant_s,
                                  int64_t amount_s, int32_t closing, petition_sum **out,
                                  petition_error *err);

/**
 * Gives in `out` how petition_calendar_between comes to its amount, with the same parameters: the
 * result of the sum is `to_s`.
 *
 * Errors: the common ones; those of petition_calendar_between; PETITION_E_TOO_LARGE for more than
 * 400,000 stretches.
 */
int32_t petition_calendar_explain_between(const petition_calendar *calendar, int64_t from_s,
                                          int64_t to_s, petition_sum **out, petition_error *err);

/**
 * Tells the figures of a sum.
 *
 * Errors: the common ones.
 */
int32_t petition_sum_get(const petition_sum *sum, petition_sum_info *out, petition_error *err);

/**
 * Writes the stretches of a sum in order of time, also for a sum that counts back. `count` tells
 * how many there are; none when the amount is 0.
 *
 * Errors: the common ones.
 */
int32_t petition_sum_stretches(const petition_sum *sum, petition_stretch *stretches,
                               size_t capacity, size_t *count, petition_error *err);

/**
 * Writes a text of the stretch at `index`, from 0, in the language `lang`: PETITION_TEXT_REASON, as
 * the name of a holiday, or _INSTRUMENT, what set it. Empty where the week alone is the reason.
 *
 * Errors: the common ones; PETITION_E_INVALID_ARGUMENT for an index not below the count.
 */
int32_t petition_sum_stretch_text(const petition_sum *sum, size_t index, int32_t part,
                                  int32_t lang, char *buffer, size_t capacity, size_t *needed,
                                  petition_error *err);

/**
 * Writes the sum as a small table that people can follow, in the language `lang`: the start and the
 * amount, a line for each stretch, then the result. Lines end with a line feed, the last one with
 * nothing.
 *
 * Errors: the common ones.
 */
int32_t petition_sum_text(const petition_sum *sum, int32_t lang, char *buffer, size_t capacity,
                          size_t *needed, petition_error *err);

/**
 * Writes the sum as JSON: SUM, with reasons in the language `lang`.
 *
 * Errors: the common ones.
 */
int32_t petition_sum_json(const petition_sum *sum, int32_t lang, char *buffer, size_t capacity,
                          size_t *needed, petition_error *err);

/** Ends a sum; NULL is passed over. */
void petition_sum_free(petition_sum *sum);

/* ---- A change of calendar -------------------------------------------------------------------- */

/*
 * A notice of swapped days may move due times that were told already. These functions tell which,
 * and because of which day, before the new calendar is used.
 */

/** What moves between two calendars. Immutable; free it with petition_moves_free. */
typedef struct petition_moves petition_moves;

/** A time that moves. */
typedef struct petition_move {
  uint32_t struct_size; /**< sizeof(petition_move), set by the caller. */
  uint32_t reserved;    /**< 0. */
  uint64_t index;       /**< Which of the given instants, from 0. */
  int64_t before_s;     /**< The time by the calendar before. */
  int64_t after_s;      /**< The time by the calendar after. */
} petition_move;

/**
 * Gives in `out` which due times, `instant_s[i]` plus `amount_s[i]` seconds of working time, move
 * when the calendar `after` replaces `before`. `count` is the length of both arrays, which may be
 * NULL when it is 0. Amounts end at the earliest instant (PETITION_CLOSING_EARLIEST). One element
 * that cannot be counted by both calendars fails the call.
 *
 * Errors: the common ones; the calendar errors; PETITION_E_INVALID_TIME for PETITION_NEVER;
 * PETITION_E_OVERFLOW for more than 200 years.
 */
int32_t petition_calendar_compare(const petition_calendar *before, const petition_calendar *after,
                                  const int64_t *instant_s, const int64_t *amount_s, size_t count,
                                  petition_moves **out, petition_error *err);

/**
 * Gives in `out` which agreed times no longer fall in working time, or do so again, when the
 * calendar `after` replaces `before`: an agreed time that is closed stands for the next opening. An
 * agreed time itself is a promise (Art. 10.2.2, 11.3) and is never moved; this tells which ones a
 * unit may want to speak about with the petitioner.
 *
 * Errors: the common ones; the calendar errors; PETITION_E_INVALID_TIME for PETITION_NEVER.
 */
int32_t petition_calendar_compare_agreed(const petition_calendar *before,
                                         const petition_calendar *after, const int64_t *agreed_s,
                                         size_t count, petition_moves **out, petition_error *err);

/**
 * Tells in `count` how many times move.
 *
 * Errors: the common ones.
 */
int32_t petition_moves_count(const petition_moves *moves, size_t *count, petition_error *err);

/**
 * Tells the move at `index`, from 0, in the order of the given instants.
 *
 * Errors: the common ones; PETITION_E_INVALID_ARGUMENT for an index not below the count.
 */
int32_t petition_moves_get(const petition_moves *moves, size_t index, petition_move *out,
                           petition_error *err);

/**
 * Writes a text of the day that moved it, in the language `lang`: PETITION_TEXT_REASON or
 * _INSTRUMENT. That of the calendar after, or of the one before where the day became ordinary; may
 * be empty.
 *
 * Errors: the common ones; PETITION_E_INVALID_ARGUMENT for an index not below the count.
 */
int32_t petition_moves_text(const petition_moves *moves, size_t index, int32_t part, int32_t lang,
                            char *buffer, size_t capacity, size_t *needed, petition_error *err);

/**
 * Writes what moves as JSON: MOVES, with reasons in the language `lang` and times in the offset of
 * the calendar after.
 *
 * Errors: the common ones.
 */
int32_t petition_moves_json(const petition_moves *moves, int32_t lang, char *buffer,
                            size_t capacity, size_t *needed, petition_error *err);

/** Ends a list of moves; NULL is passed over. */
void petition_moves_free(petition_moves *moves);

/* ---- Regulations: the law as data ------------------------------------------------------------ */

/*
 * A regulation is data: a profile in TOML that says which channels, topics, levels, limits and
 * ratings there are, lists every clause of its text with what the library does with it, and takes a
 * reading of each point that the text leaves open. Provinces write a profile, not code.
 */

/** A regulation. Immutable; free it with petition_regulation_free. */
typedef struct petition_regulation petition_regulation;

/**
 * Gives in `out` Decision 192/QD-UBND of Gia Lai of 30 March 2021, with the default reading of each
 * open point.
 *
 * Errors: the common ones.
 */
int32_t petition_regulation_builtin(petition_regulation **out, petition_error *err);

/**
 * Gives in `out` a built-in regulation by its name: "gia-lai", "ha-noi" or "tp-hcm". The latter two
 * hold the figures that are publicly reported; the list "unset" of petition_regulation_json tells
 * what is not.
 *
 * Errors: the common ones; PETITION_E_UNKNOWN_NAME for another name; the message lists those there
 * are.
 */
int32_t petition_regulation_builtin_named(const char *name, size_t name_size,
                                          petition_regulation **out, petition_error *err);

/**
 * Writes the TOML text of Decision 192's profile: what to start a profile of one's own from, for
 * petition_regulation_load.
 *
 * Errors: the common ones.
 */
int32_t petition_regulation_builtin_toml(char *buffer, size_t capacity, size_t *needed,
                                         petition_error *err);

/**
 * Tells in `count` how many regulations are built in.
 *
 * Errors: the common ones.
 */
int32_t petition_regulation_builtin_count(size_t *count, petition_error *err);

/**
 * Tells in `out` how petition_regulation_builtin_named knows the built-in regulation at `index`,
 * from 0. The text is static.
 *
 * Errors: the common ones; PETITION_E_INVALID_ARGUMENT for an index not below the count.
 */
int32_t petition_regulation_builtin_name(size_t index, const char **out, petition_error *err);

/**
 * Reads a profile from TOML and gives the regulation in `out`. `where` is what errors call the
 * text, as a file name; NULL and 0 for "profile". What a profile does not set has no bound; it is
 * listed as unset, never filled in from Decision 192.
 *
 * Errors: the common ones; the reading errors.
 */
int32_t petition_regulation_load(const char *toml, size_t toml_size, const char *where,
                                 size_t where_size, petition_regulation **out,
                                 petition_error *err);

/**
 * Gives in `out` the same regulation with another reading of one open point: `id` is as "I-16",
 * `value` one of its choices, as "occurred". For I-8 and I-9 the value is a limit, "16 working
 * hours", or "none". The hash changes with the reading; id and version do not. To see what a
 * reading changes, audit the same records under both.
 *
 * Errors: the common ones; PETITION_E_UNKNOWN_NAME for an id that is no reading;
 * PETITION_E_INVALID_VALUE for a value that is none of its choices, which the message lists.
 */
int32_t petition_regulation_with_reading(const petition_regulation *regulation, const char *id,
                                         size_t id_size, const char *value, size_t value_size,
                                         petition_regulation **out, petition_error *err);

/** Ends a regulation; NULL is passed over. What was made from it stays valid. */
void petition_regulation_free(petition_regulation *regulation);

/**
 * Writes a text of the regulation: PETITION_TEXT_ID, _VERSION, _HASH (of the profile and the
 * readings chosen), _INSTRUMENT, and in the language `lang` _TITLE and _AUTHORITY.
 *
 * Errors: the common ones.
 */
int32_t petition_regulation_text(const petition_regulation *regulation, int32_t part,
                                 int32_t lang, char *buffer, size_t capacity, size_t *needed,
                                 petition_error *err);

/**
 * Writes the whole regulation as JSON: REGULATION, with labels in the language `lang`. What a host
 * builds its forms from: channels, topics, units, classes, the rating scale; and what it cites
 * with.
 *
 * Errors: the common ones.
 */
int32_t petition_regulation_json(const petition_regulation *regulation, int32_t lang, char *buffer,
                                 size_t capacity, size_t *needed, petition_error *err);

/* -- The clause index -- */

/*
 * Every clause of the regulation, those included that no software can carry out. Results cite
 * clauses by their place in it (petition_basis), which is the same in all readings of one profile.
 */

/**
 * Tells in `count` how many clauses the index has.
 *
 * Errors: the common ones.
 */
int32_t petition_regulation_clause_count(const petition_regulation *regulation, size_t *count,
                                         petition_error *err);

/**
 * Tells in `marks` what the library does with the clause at `index`, from 0: bits of
 * PETITION_MARK_*.
 *
 * Errors: the common ones; PETITION_E_INVALID_ARGUMENT for an index not below the count.
 */
int32_t petition_regulation_clause_marks(const petition_regulation *regulation, size_t index,
                                         uint32_t *marks, petition_error *err);

/**
 * Writes a text of the clause at `index`, from 0: PETITION_TEXT_ID, as in "10.1.2.b2", and in the
 * language `lang` _CITATION, as in "Art. 10.1.2.b2", and _TITLE, what it says in a few words. Where
 * a clause has no number, its citation is its title.
 *
 * Errors: the common ones; PETITION_E_INVALID_ARGUMENT for an index not below the count.
 */
int32_t petition_regulation_clause_text(const petition_regulation *regulation, size_t index,
                                        int32_t part, int32_t lang, char *buffer, size_t capacity,
                                        size_t *needed, petition_error *err);

/**
 * Tells in `index` where a clause stands in the index, from its id, as in "11.2".
 *
 * Errors: the common ones; PETITION_E_UNKNOWN_NAME for an id that the index does not have.
 */
int32_t petition_regulation_find_clause(const petition_regulation *regulation, const char *id,
                                        size_t id_size, size_t *index, petition_error *err);

/** A point that the text leaves open, and the choice that the regulation takes. */
typedef struct petition_reading {
  uint32_t struct_size;  /**< sizeof(petition_reading), set by the caller. */
  int32_t number;        /**< n of I-n. */
  uint32_t choice_count; /**< How many choices there are; the first is the default. */
  uint32_t chosen;       /**< The index of the choice taken. */
} petition_reading;

/**
 * Tells in `count` how many open points there are. They are I-1 and on, the same for every
 * regulation, so the point at index i is I-(i + 1).
 *
 * Errors: the common ones.
 */
int32_t petition_regulation_reading_count(const petition_regulation *regulation, size_t *count,
                                          petition_error *err);

/**
 * Tells which reading the regulation takes of the open point at `index`, from 0.
 *
 * Errors: the common ones; PETITION_E_INVALID_ARGUMENT for an index not below the count.
 */
int32_t petition_regulation_reading(const petition_regulation *regulation, size_t index,
                                    petition_reading *out, petition_error *err);

/**
 * Writes a text of an open point: PETITION_TEXT_ID, as in "I-16", _KEY, which selects it in a
 * profile, _CLAUSES, those that leave it open, _LIMIT, the limit chosen of I-8 or I-9 in English,
 * or empty, and in the language `lang` _POINT, what is open.
 *
 * Errors: the common ones; PETITION_E_INVALID_ARGUMENT for an index not below the count.
 */
int32_t petition_regulation_reading_text(const petition_regulation *regulation, size_t index,
                                         int32_t part, int32_t lang, char *buffer, size_t capacity,
                                         size_t *needed, petition_error *err);

/**
 * Writes a text of one choice of an open point: PETITION_TEXT_VALUE, as a profile and
 * petition_regulation_with_reading write it, and in the language `lang` _TITLE, what it means.
 * `reading` and `choice` are indexes from 0.
 *
 * Errors: the common ones; PETITION_E_INVALID_ARGUMENT for an index not below its count.
 */
int32_t petition_regulation_choice_text(const petition_regulation *regulation, size_t reading,
                                        size_t choice, int32_t part, int32_t lang, char *buffer,
                                        size_t capacity, size_t *needed, petition_error *err);

/**
 * Writes as JSON, DECIDED, what rests on each clause of the clause index, in its order: the kinds
 * of event, refusals, obligations and overseeing tasks that cite it. A clause that decides nothing
 * by itself has empty lists.
 *
 * Errors: the common ones.
 */
int32_t petition_regulation_decided_json(const petition_regulation *regulation, char *buffer,
                                         size_t capacity, size_t *needed, petition_error *err);

/**
 * Writes the process that a regulation makes, as JSON, PROCESS_GRAPH: where a slip can stand, and
 * which acts lead from one place to another, under which conditions. It is told from the rules that
 * judge, not drawn beside them. The first place is where nothing is received yet; `from` and `to`
 * are indices of places.
 *
 * Errors: the common ones.
 */
int32_t petition_regulation_process_graph_json(const petition_regulation *regulation, int32_t lang,
                                               char *buffer, size_t capacity, size_t *needed,
                                               petition_error *err);

/* ---- Cases: one petition, its record and its state ------------------------------------------- */

/*
 * A case is the record of one petition, its events in the order of recording, and the state that
 * they amount to under the engine that judged them. Events are never changed or removed: a mistake
 * is put right by a `corrected` event (Art. 9, 12.1). Whether a case is overdue is no part of it,
 * for that changes with time alone: ask petition_engine_timeliness.
 */

/** A regulation on a calendar. Immutable; free it with petition_engine_free. */
typedef struct petition_engine petition_engine;

/**
 * One petition. Changed by petition_engine_submit, petition_engine_advance and
 * petition_engine_simulate only; free it with petition_case_free.
 */
typedef struct petition_case petition_case;

/**
 * Gives in `out` a case without events. `id` is the host's own: at most 200 bytes, not empty, and
 * without characters that are not seen, such as control characters and marks of direction. The keys
 * of notices depend on it, so it must never be used for two petitions.
 *
 * Errors: the common ones; PETITION_E_INVALID_VALUE for an id that is none.
 */
int32_t petition_case_new(const char *id, size_t id_size, petition_case **out,
                          petition_error *err);

/**
 * Reads a record as JSON, RECORD, or its rows, one after another as petition_case_row gives them,
 * each on a line of its own, and judges its events again by `engine`, one after another; gives the
 * case in `out`. So a stored case can never be in a state that its events do not lead to. What the
 * record says of regulation and calendar, by id, version and content hash, must be what the engine
 * has; a record of before, which names ids at most, is held to these. All calls that take a record
 * take its rows as well.
 *
 * Errors: the common ones; the reading errors, PETITION_E_DUPLICATE also for rows of several cases;
 * PETITION_E_UNSUPPORTED_SCHEMA; PETITION_E_BROKEN_SEAL, naming the event; PETITION_E_OTHER_LAW
 * when the record is of another regulation or calendar, naming both; PETITION_E_INVALID_RECORD when
 * the regulation refuses an event, which `where` names; the calendar errors.
 */
int32_t petition_case_load(const petition_engine *engine, const char *json, size_t json_size,
                           petition_case **out, petition_error *err);

/**
 * Writes the record of a case as JSON, RECORD, in one line: to be stored, and read by
 * petition_case_load or, many lines together, by petition_records_load. It names what judges the
 * case, at its start and where it was moved, and has times in the offset of the engine's calendar.
 * The form is canonical (RFC 8785): the same case gives the same bytes. It is not sealed;
 * petition_record_seal does that.
 *
 * Errors: the common ones; PETITION_E_TOO_LARGE for more than 64 MiB.
 */
int32_t petition_case_save(const petition_case *petition, const petition_engine *engine,
                           char *buffer, size_t capacity, size_t *needed, petition_error *err);

/**
 * Gives in `out` an independent copy, at the same small cost for any number of events. Submit to
 * the copy to see what would follow, and drop it.
 *
 * Errors: the common ones.
 */
int32_t petition_case_copy(const petition_case *petition, petition_case **out,
                           petition_error *err);

/**
 * Tells in `equal` whether two cases have the same id, the same events and the same state: 1 or 0.
 *
 * Errors: the common ones.
 */
int32_t petition_case_equal(const petition_case *a, const petition_case *b, int32_t *equal,
                            petition_error *err);

/** Ends a case; NULL is passed over. What was asked about it stays valid. */
void petition_case_free(petition_case *petition);

/**
 * Writes a text of the case: PETITION_TEXT_ID, or _HOLDER, the id of the unit that holds the slip
 * or held it last. The latter is empty while no unit was given the slip, and after it was returned
 * or referred.
 *
 * Errors: the common ones.
 */
int32_t petition_case_text(const petition_case *petition, int32_t part, char *buffer,
                           size_t capacity, size_t *needed, petition_error *err);

/**
 * What the record of a case amounts to: where it stands, what is promised, and what an answer lives
 * on. Times are those that events are judged by (I-16).
 */
typedef struct petition_state {
  /** sizeof(petition_state), set by the caller. */
  uint32_t struct_size;
  /** PETITION_POSITION_* */
  int32_t position;
  /** PETITION_COMMITMENT_* */
  int32_t commitment;
  /** PETITION_PUBLICATION_* */
  int32_t publication;
  /** How many events are recorded, and the sequence number of the last one. */
  uint32_t events;
  /** Sequence number of the event that named the holder; 0: none. */
  uint32_t brought_by;
  /** Sequence number of the last answer; 0: none. */
  uint32_t answered_by;
  /** How often a unit said that it is not competent (I-10). */
  uint32_t returns;
  /** Of the holder, since the Office last gave it the slip (I-6, I-12). */
  uint32_t promises;
  /**
   * Place on the scale of the regulation that judged the rating, from 1; 0: not rated (Art. 14). Of
   * a case that was moved since, petition_case_state_json tells the id.
   */
  uint32_t rating;
  /** Bit n - 1: the PETITION_DECLINE_REASON_* n is true of it (Art. 8, 17.1). */
  uint32_t unsuitable;
  /** Bits of PETITION_STATE_*. */
  uint32_t flags;
  /** When the last event was recorded; PETITION_NEVER: none is. */
  int64_t recorded_at_s;
  /** When the slip reached this level; PETITION_NEVER: nothing is received. */
  int64_t anchor_s;
  /** The agreed time; PETITION_NEVER while none is promised. */
  int64_t agreed_s;
  /** When it was agreed; PETITION_NEVER while none is promised. */
  int64_t agreed_at_s;
} petition_state;

/**
 * Tells the present state of a case.
 *
 * Errors: the common ones.
 */
int32_t petition_case_state(const petition_case *petition, petition_state *out,
                            petition_error *err);

/**
 * Tells the state right after the event with the sequence number `seq`, from 1 to
 * petition_state.events: how the case came to where it is, without judging it again.
 *
 * Errors: the common ones; PETITION_E_INVALID_ARGUMENT when the case has no event of that number.
 */
int32_t petition_case_state_after(const petition_case *petition, uint32_t seq, petition_state *out,
                                  petition_error *err);

/**
 * Writes the present state of a case as JSON: STATE, times in the offset of the engine's calendar.
 * Give the engine that judges the case.
 *
 * Errors: the common ones.
 */
int32_t petition_case_state_json(const petition_case *petition, const petition_engine *engine,
                                 char *buffer, size_t capacity, size_t *needed,
                                 petition_error *err);

/**
 * Writes the event with the sequence number `seq`, from 1 to petition_state.events, as JSON: EVENT
 * without `seq`, times at +07:00. It is as it was recorded; later corrections are events of their
 * own.
 *
 * Errors: the common ones; PETITION_E_INVALID_ARGUMENT when the case has no event of that number.
 */
int32_t petition_case_event_json(const petition_case *petition, uint32_t seq, char *buffer,
                                 size_t capacity, size_t *needed, petition_error *err);

/**
 * Writes the event of number `seq` as JSON, EVENT, as petition_case_event_json does, with the
 * corrections that were recorded since applied to its data (Art. 9.2): what it means now, for who
 * reads it.
 *
 * Errors: those of petition_case_event_json.
 */
int32_t petition_case_effective_json(const petition_case *petition, uint32_t seq, char *buffer,
                                     size_t capacity, size_t *needed, petition_error *err);

/**
 * Writes the event of number `seq` as a row, in one line: EVENT with the id of its case, its number
 * and, where it begins, what judges the case. The rows of a case in their order are what
 * petition_records_load reads as one record; so a host that keeps rows appends those that a verdict
 * added, from `first_appended` on, and rewrites none.
 *
 * Errors: the common ones; PETITION_E_INVALID_ARGUMENT when there is no such event.
 */
int32_t petition_case_row(const petition_case *petition, uint32_t seq, char *buffer,
                          size_t capacity, size_t *needed, petition_error *err);

/**
 * Writes the judged case as text of several lines, to be kept beside its record: read again by
 * petition_case_restore, a case of 20,000 events costs some five times one of 20, for nothing
 * is judged again and an event is read only when something asks for it. Digests find what is not as
 * it was written; they do not find who writes a snapshot of his own, so keep it where only the host
 * writes. Not for other versions of the library.
 *
 * Errors: the common ones; PETITION_E_DAMAGED for a case from a snapshot that is.
 */
int32_t petition_case_snapshot(const petition_case *petition, char *buffer, size_t capacity,
                               size_t *needed, petition_error *err);

/**
 * Gives in `out` the case of which petition_case_snapshot wrote this. It goes on by the regulation
 * and calendar that judged it; an engine of others refuses it. Append what was recorded since with
 * petition_registry_append_rows. A part that is not as it was written is found by the call that
 * needs it, which then fails as this one does.
 *
 * Errors: the common ones; PETITION_E_UNSUPPORTED_SCHEMA for a snapshot of another version, naming
 * both, and for what is none; PETITION_E_DAMAGED, naming the part. Load the record then.
 */
int32_t petition_case_restore(const char *snapshot, size_t snapshot_size, petition_case **out,
                              petition_error *err);

/**
 * Tells in `seq` the sequence number of the event with an id, from 1; 0 when the case does not have
 * it. So a host that was interrupted finds whether an event was taken.
 *
 * Errors: the common ones.
 */
int32_t petition_case_find(const petition_case *petition, const char *event_id,
                           size_t event_id_size, uint32_t *seq, petition_error *err);

/* ---- Records of many cases ------------------------------------------------------------------- */

/*
 * What a host keeps of many cases, one JSON object a line: to read files of records before they are
 * judged or audited.
 */

/** Records that were read but not judged. Immutable; free them with petition_records_free. */
typedef struct petition_records petition_records;

/**
 * Reads JSON Lines of many cases and gives their records in `out`, in the order in which each case
 * is first named. A line is a whole record, RECORD, or one EVENT with a "case" key beside its own;
 * events of one case keep their order. Events that name no case belong to the only case of the
 * text, and when there is none to the one that the file `where` is named after. `where` also names
 * the text in errors; NULL and 0 for none. Empty lines are passed over. Nothing is judged: give
 * each record to petition_case_load or petition_audit_new.
 *
 * Errors: the common ones; the reading errors, as PETITION_E_DUPLICATE for a second record of one
 * case and PETITION_E_MISSING_KEY for an event that names no case where there are several;
 * PETITION_E_UNSUPPORTED_SCHEMA; PETITION_E_BROKEN_SEAL, also for an event that is added to a
 * sealed record.
 */
int32_t petition_records_load(const char *json_lines, size_t json_lines_size, const char *where,
                              size_t where_size, petition_records **out, petition_error *err);

/**
 * Tells in `count` how many records there are.
 *
 * Errors: the common ones.
 */
int32_t petition_records_count(const petition_records *records, size_t *count,
                               petition_error *err);

/**
 * Writes the record at `index`, from 0, as JSON: RECORD, times at +07:00. Seals are kept.
 *
 * Errors: the common ones; PETITION_E_INVALID_ARGUMENT for an index not below the count.
 */
int32_t petition_records_json(const petition_records *records, size_t index, char *buffer,
                              size_t capacity, size_t *needed, petition_error *err);

/** Ends records; NULL is passed over. */
void petition_records_free(petition_records *records);

/**
 * Seals a record, given as JSON (Art. 9.1, 9.2): writes the same record, times at +07:00, with a
 * SHA-256 digest for each event, chained so that anybody finds with a standard tool which event was
 * changed, removed, inserted or moved. petition/seal.h says how. Whatever reads a sealed record,
 * this call too, holds its events against the digests. A chain cannot show that its last events are
 * missing: hand the last digest on, to whom the record has to convince.
 *
 * Errors: the common ones; the reading errors; PETITION_E_UNSUPPORTED_SCHEMA;
 * PETITION_E_BROKEN_SEAL, with the first event that is not what was sealed, as in "events[3]".
 */
int32_t petition_record_seal(const char *json, size_t json_size, char *buffer, size_t capacity,
                             size_t *needed, petition_error *err);

/**
 * Commits the texts of a record that may have to be taken out of it, given as JSON: writes the same
 * record, times at +07:00, without seals, with a digest for each such text that has none yet.
 * petition/personal.h says which texts these are and how they are sealed. `secret` gives the salts,
 * and the same record the same digests: at least 32 bytes of chance, of this case alone. Who has it
 * can guess what was taken out; destroy it with the texts.
 *
 * Errors: those of petition_record_seal; PETITION_E_INVALID_VALUE for a shorter secret;
 * PETITION_E_INVALID_ARGUMENT for a record without events or of the schemas 1 and 2.
 */
int32_t petition_record_commit(const char *json, size_t json_size, const uint8_t *secret,
                               size_t secret_size, char *buffer, size_t capacity, size_t *needed,
                               petition_error *err);

/**
 * Takes texts out of a record, given as JSON: writes the same record, times at +07:00, without
 * them. `field` is "identity" or "text", the two groups of petition/personal.h, or one path, as
 * "data.petitioner.phone", with its corrections; `event` the sequence number of the event, or 0 for
 * every one. Seals verify as before, and so does the root of the day; the record is judged as
 * before.
 *
 * Errors: those of petition_record_seal; PETITION_E_UNKNOWN_NAME for another field;
 * PETITION_E_INVALID_ARGUMENT for a text that was not committed, which `where` names, or no such
 * event.
 */
int32_t petition_record_redact(const char *json, size_t json_size, const char *field,
                               size_t field_size, uint32_t event, char *buffer, size_t capacity,
                               size_t *needed, petition_error *err);

/**
 * Writes as JSON, LEFTOVERS, what the free texts of a record, given as JSON, give away: telephone
 * numbers, e-mail addresses, numbers of identity cards, name and address of the petitioner. A
 * warning, for nobody can be found in words with certainty.
 *
 * Errors: those of petition_record_seal.
 */
int32_t petition_record_leftovers(const char *json, size_t json_size, int32_t lang, char *buffer,
                                  size_t capacity, size_t *needed, petition_error *err);

/**
 * Writes as JSON, PUBLIC_VIEW, what Art. 13.1 lets the operator publish of a record, given as JSON,
 * on a channel of the profile: the content as it stands corrected and the present result, and
 * everything else that is no identity and no free text; or the refusals: before an answer, for
 * state secrets, on a request for confidentiality, on a channel that is not published on.
 *
 * Errors: those of petition_case_load; PETITION_E_INVALID_ARGUMENT for a text that was not
 * committed, which `where` names, or a record without events.
 */
int32_t petition_engine_public_view(const petition_engine *engine, const char *record_json,
                                    size_t record_json_size, const char *channel,
                                    size_t channel_size, int32_t lang, char *buffer,
                                    size_t capacity, size_t *needed, petition_error *err);

/**
 * Writes as JSON, RECORD, what a role, PETITION_ROLE_*, is shown of a record, given as JSON. Where
 * the profile hides from units who petitions (`hide_identity`), a focal point and a head see
 * neither name, address, phone and e-mail of the petitioner nor the reference of the recording, in
 * no correction either, and no name of who acted as petitioner. What people wrote in free words
 * stays: petition_record_leftovers says what it gives away. For showing, not for judging: it has no
 * seals.
 *
 * Errors: those of petition_record_seal; PETITION_E_UNKNOWN_FLAG for another role.
 */
int32_t petition_regulation_shown_to(const petition_regulation *regulation,
                                     const char *record_json, size_t record_json_size,
                                     int32_t role, char *buffer, size_t capacity, size_t *needed,
                                     petition_error *err);

/**
 * Writes the head of a sealed record, given as JSON: HEAD, its case and its last digest. The heads
 * of all records of a day are what petition_day_root takes.
 *
 * Errors: those of petition_record_seal; PETITION_E_INVALID_ARGUMENT for a record without seals.
 */
int32_t petition_record_head(const char *json, size_t json_size, char *buffer, size_t capacity,
                             size_t *needed, petition_error *err);

/**
 * Writes the root of the heads of a day (Art. 9.1), 64 hexadecimal digits: `heads` has one HEAD in
 * each line, in any order. Whoever publishes the root can afterwards neither change nor leave out
 * one of these records, nor cut its end. It is a Merkle tree by RFC 9162; petition/day_root.h says
 * how a few lines without this library come to it.
 *
 * Errors: the common ones; the reading errors; PETITION_E_INVALID_ARGUMENT without a head;
 * PETITION_E_DUPLICATE for two heads of one case.
 */
int32_t petition_day_root(const char *heads, size_t heads_size, char *buffer, size_t capacity,
                          size_t *needed, petition_error *err);

/**
 * Writes the proof that the head of a case is among those of the root of `heads`: INCLUSION_PROOF.
 * It shows nothing of the other cases but digests.
 *
 * Errors: those of petition_day_root; PETITION_E_UNKNOWN_NAME when no head is of the case.
 */
int32_t petition_day_root_prove(const char *heads, size_t heads_size, const char *case_id,
                                size_t case_id_size, char *buffer, size_t capacity, size_t *needed,
                                petition_error *err);

/**
 * Tells in `included` whether the head, HEAD, is among those of the root, by its INCLUSION_PROOF. A
 * root that is none includes nothing.
 *
 * Errors: the common ones; the reading errors.
 */
int32_t petition_day_root_includes(const char *root, size_t root_size, const char *head_json,
                                   size_t head_json_size, const char *proof_json,
                                   size_t proof_json_size, int32_t *included, petition_error *err);

/**
 * Writes the JSON Schema (draft 2020-12) of all that is written and read as JSON: each of the JSON
 * SHAPES above under its name in `$defs`, as "#/$defs/RECORD"; and, under "#/$defs/PROFILE" and
 * "#/$defs/MAPPING", of the TOML of regulation profiles and of mappings of logs, in which dates are
 * texts. It holds the form; what else a record must be is said when it is read. The same is
 * installed as a file.
 *
 * Errors: the common ones.
 */
int32_t petition_json_schema(char *buffer, size_t capacity, size_t *needed, petition_error *err);

/**
 * Writes any JSON in canonical form (RFC 8785), so that it can be hashed and signed: no blanks,
 * keys in the order of their UTF-16 code units, numbers as the doubles that they denote.
 *
 * Errors: the common ones; the reading errors, with line and column. What a record may be is taken:
 * 16 levels, 64 keys in an object, whole numbers of 64 bits.
 */
int32_t petition_json_canonical(const char *json, size_t json_size, char *buffer, size_t capacity,
                                size_t *needed, petition_error *err);

/* ---- Engines: a regulation and a calendar that judge cases ----------------------------------- */

/*
 * An engine judges. It has no memory and no clock: each call is a function of the engine, the case
 * and the time that the host gives, so the same record gives the same decisions on every machine,
 * and one engine serves any number of threads and cases.
 */

/**
 * How an event, or the passing of time, was judged. Immutable; free it with petition_verdict_free.
 */
typedef struct petition_verdict petition_verdict;

/** Who owes what, by when. Immutable; free them with petition_obligations_free. */
typedef struct petition_obligations petition_obligations;

/** Every obligation that ever was, and what became of it. Immutable; free with petition_lives_free.
 */
typedef struct petition_lives petition_lives;

/** What is overdue or late. Immutable; free it with petition_timeliness_free. */
typedef struct petition_timeliness petition_timeliness;

/** Who may record what. Immutable; free them with petition_permissions_free. */
typedef struct petition_permissions petition_permissions;

/** Messages that an event gave rise to. Immutable; free them with petition_notices_free. */
typedef struct petition_notices petition_notices;

/** Why a result is what it is. Immutable; free it with petition_explanation_free. */
typedef struct petition_explanation petition_explanation;

/**
 * Gives in `out` an engine of a regulation on a calendar. Both handles stay the caller's. That the
 * calendar is the one that the regulation names is not looked at: a host may count by its own. A
 * petition_registry pairs them by name.
 *
 * Errors: the common ones.
 */
int32_t petition_engine_new(const petition_regulation *regulation,
                            const petition_calendar *calendar, petition_engine **out,
                            petition_error *err);

/**
 * Gives in `out` an engine of Decision 192 of Gia Lai on the calendar of Vietnam's state agencies.
 *
 * Errors: the common ones.
 */
int32_t petition_engine_builtin(petition_engine **out, petition_error *err);

/**
 * Gives in `out` the regulation of an engine, as a handle of the caller's own: to name the clauses
 * that a result cites.
 *
 * Errors: the common ones.
 */
int32_t petition_engine_regulation(const petition_engine *engine, petition_regulation **out,
                                   petition_error *err);

/**
 * Gives in `out` the calendar of an engine, as a handle of the caller's own.
 *
 * Errors: the common ones.
 */
int32_t petition_engine_calendar(const petition_engine *engine, petition_calendar **out,
                                 petition_error *err);

/** Ends an engine; NULL is passed over. Its results and cases stay valid. */
void petition_engine_free(petition_engine *engine);

/**
 * Judges one event, given as JSON in the form EVENT; its `recorded_at` is the present. When the due
 * time of the case has passed by then, its lapse is noted first (Art. 11.4), unless the event is
 * itself a lapse or a reminder.
 *
 * Accepted: `petition` has the event and what follows from it. Refused: `petition` is as it was,
 * and the verdict in `out` gives every reason with its clause. Duplicate: the case has this very
 * event, and is as it was; so an event may be sent again after a failure. petition_verdict_get
 * tells which. The verdict has the notices that are to be sent. While this call runs, no other
 * thread may use `petition`.
 *
 * Errors: the common ones; the reading errors, with the path of the field, as in "data.due_at"; the
 * calendar errors.
 */
int32_t petition_engine_submit(const petition_engine *engine, petition_case *petition,
                               const char *event_json, size_t event_json_size,
                               petition_verdict **out, petition_error *err);

/**
 * Adds to `petition` what time alone has caused by `now_s`: the reminder of an agreed time (Art.
 * 10.5), the lapse of the due time (Art. 11.4), and at most one step up (Art. 10.1.2.b2 step 2).
 * Call it when petition_engine_next_wakeup says so; calling it more often adds nothing; calling it
 * late delays a step up and may miss a reminder, but hides no lapse. The verdict in `out` is
 * accepted, also when nothing is due, or refused when `now_s` lies before the last event. While
 * this call runs, no other thread may use `petition`.
 *
 * Errors: the common ones; the calendar errors; PETITION_E_INVALID_TIME for PETITION_NEVER;
 * PETITION_E_OVERFLOW outside of the years 0000 to 9999.
 */
int32_t petition_engine_advance(const petition_engine *engine, petition_case *petition,
                                int64_t now_s, petition_verdict **out, petition_error *err);

/**
 * petition_engine_submit for a case that several hosts may hold: `expected` is how many events it
 * had when the caller decided, as petition_case_state tells. When another writer has added some
 * since, the call is refused and `petition` is as it was: read the case again, and decide again. An
 * event that the case has already is a duplicate, whatever was expected.
 *
 * Errors: those of petition_engine_submit; PETITION_E_STALE.
 */
int32_t petition_engine_submit_expecting(const petition_engine *engine, petition_case *petition,
                                         const char *event_json, size_t event_json_size,
                                         uint32_t expected, petition_verdict **out,
                                         petition_error *err);

/**
 * petition_engine_advance for a case that several hosts may hold; `expected` is as above.
 *
 * Errors: those of petition_engine_advance; PETITION_E_STALE.
 */
int32_t petition_engine_advance_expecting(const petition_engine *engine, petition_case *petition,
                                          int64_t now_s, uint32_t expected, petition_verdict **out,
                                          petition_error *err);

/**
 * Adds to `petition` what time alone would cause up to `until_s` if nobody acted: calls
 * petition_engine_advance at each wake-up, at its very instant. Use a copy, petition_case_copy, to
 * ask "what if nobody answers". The verdict in `out` has all events and notices of the way; it
 * cites no clauses of its own. While this call runs, no other thread may use `petition`.
 *
 * Errors: the common ones; the calendar errors; PETITION_E_INVALID_TIME for PETITION_NEVER;
 * PETITION_E_OVERFLOW outside of the years 0000 to 9999.
 */
int32_t petition_engine_simulate(const petition_engine *engine, petition_case *petition,
                                 int64_t until_s, petition_verdict **out, petition_error *err);

/** What a record went through. Immutable; free it with petition_story_free. */
typedef struct petition_story petition_story;

/**
 * Follows a record, given as JSON, RECORD, through time and gives its story in `out`. Each wake-up
 * strictly before an event's recording comes first, as petition_engine_advance at that instant,
 * then the event: so a response in the very second of the transfer spares it. After the last event
 * time passes up to `until_s`; not at all for PETITION_NEVER, which is allowed here. A refused
 * event is a step that changes nothing.
 *
 * Where a record carries the system's own lapses, reminders and escalations of a stay at a level,
 * that stay is taken as recorded; where it carries none, they are supplied (Art. 10.1.2.b2, 10.5,
 * 11.4). Which regulation and calendar the record begins with is not looked at; a case that is
 * moved goes on by what it is moved to, of the engine's registry.
 *
 * Errors: the common ones; the reading errors; PETITION_E_UNSUPPORTED_SCHEMA;
 * PETITION_E_BROKEN_SEAL; the calendar errors.
 */
int32_t petition_engine_follow(const petition_engine *engine, const char *record_json,
                               size_t record_json_size, int64_t until_s, petition_story **out,
                               petition_error *err);

/**
 * Writes as JSON, DIFFERENCE, what a record comes to when `after` judges it instead of `before`, or
 * `null` when nothing differs: what a shorter limit or another holiday would change, before it is
 * decreed (Art. 17.4). The record's lapses, reminders and escalations by the system are left out,
 * for they follow anew. A case that was moved to another law is compared with what that came to,
 * and judged by `after` throughout. It is seen as of `until_s`, or of the last recording for
 * PETITION_NEVER, which is allowed here. Titles are in the language `lang`, clauses those of
 * `before`.
 *
 * Errors: as for petition_engine_follow; PETITION_E_OTHER_LAW, naming both, when the record names
 * another regulation or calendar than `before` has, or moved to one that is not in its registry:
 * what is compared with is what judged it.
 */
int32_t petition_engine_what_if_json(const petition_engine *before, const petition_engine *after,
                                     const char *record_json, size_t record_json_size,
                                     int64_t until_s, int32_t lang, char *buffer, size_t capacity,
                                     size_t *needed, petition_error *err);

/** What was proven of a regulation. Immutable; free it with petition_verification_free. */
typedef struct petition_verification petition_verification;

/**
 * Tries every act at every place that a case can come to, and gives in `out` what holds everywhere
 * and what the regulation leaves open. To be asked once for each regulation, before it judges: it
 * takes from some tenths of a second to some seconds.
 *
 * Errors: the common ones; the calendar errors.
 */
int32_t petition_engine_verify(const petition_engine *engine, petition_verification **out,
                               petition_error *err);

/** The figures of a verification. */
typedef struct petition_verification_info {
  uint32_t struct_size; /**< sizeof(petition_verification_info), set by the caller. */
  /** 1 when every property holds. */
  int32_t proven;
  /** States told apart by what any rule can see. */
  uint64_t states;
  /** Accepted events and passings of time between them. */
  uint64_t transitions;
  /** Events judged, refused ones too. */
  uint64_t judged;
  /** How many properties there are, and how many points are left open. */
  uint32_t property_count;
  uint32_t gap_count; /**< No defects: the text sets no figure there. */
} petition_verification_info;

/**
 * Tells the figures of a verification.
 *
 * Errors: the common ones.
 */
int32_t petition_verification_get(const petition_verification *verification,
                                  petition_verification_info *out, petition_error *err);

/**
 * Writes a verification as JSON, VERIFICATION: each property with the shortest record that breaks
 * it, each gap, the longest way up by silence alone, and units that end without a successor.
 *
 * Errors: the common ones.
 */
int32_t petition_verification_json(const petition_verification *verification, int32_t lang,
                                   char *buffer, size_t capacity, size_t *needed,
                                   petition_error *err);

/** Ends a verification; NULL may be given. */
void petition_verification_free(petition_verification *verification);

/** What two laws decide otherwise. Immutable; free it with petition_comparison_free. */
typedef struct petition_comparison petition_comparison;

/**
 * Drives two engines by the same events at the same times, from every pair of cases that both come
 * to, and gives in `out` what `after` decides otherwise than `before`, each with a shortest
 * history: whether anything is due later or earlier, whether more or less is allowed, whether all
 * is the same. It takes from some hundredths of a second to some ten seconds.
 *
 * Errors: the common ones; the calendar errors.
 */
int32_t petition_engine_compare(const petition_engine *before, const petition_engine *after,
                                petition_comparison **out, petition_error *err);

/**
 * Writes a comparison as JSON, COMPARISON: what was explored, in words, and each claim, proven of
 * that or with the history that breaks it. `before` and `after` are an event as each law names it;
 * where both are `null`, the due times are checked. Times are in the offset of the first law.
 *
 * Errors: the common ones.
 */
int32_t petition_comparison_json(const petition_comparison *comparison, int32_t lang, char *buffer,
                                 size_t capacity, size_t *needed, petition_error *err);

/** Ends a comparison; NULL may be given. */
void petition_comparison_free(petition_comparison *comparison);

/**
 * Tells in `wakeup_s` when to call petition_engine_advance next: at the reminder of an agreed time,
 * or a second after a due time. PETITION_NEVER when time alone causes nothing more. It may lie in
 * the past, when something is outstanding: then call at once. Ask again after each change of the
 * case.
 *
 * Errors: the common ones; the calendar errors.
 */
int32_t petition_engine_next_wakeup(const petition_engine *engine, const petition_case *petition,
                                    int64_t *wakeup_s, petition_error *err);

/**
 * Tells in `due_s` the due time of the present level: the end of its limit (Art. 11.1, 11.2), or
 * the agreed time once one is promised (Art. 10.2.2; I-1). PETITION_NEVER when no figure is set, as
 * at the Office (I-8).
 *
 * Errors: the common ones; the calendar errors.
 */
int32_t petition_engine_due(const petition_engine *engine, const petition_case *petition,
                            int64_t *due_s, petition_error *err);

/**
 * Gives in `out` the obligations that bind at present: those with a due time and those owed at once
 * first, by that time, then those without a figure. It goes by what is recorded: a lapse that
 * nobody has noted yet is not seen; call petition_engine_advance before.
 *
 * Errors: the common ones; the calendar errors.
 */
int32_t petition_engine_obligations(const petition_engine *engine, const petition_case *petition,
                                    petition_obligations **out, petition_error *err);

/**
 * Gives in `out` every obligation that ever was by `at_s`, in the order in which they arose: what
 * met it and how late, or what overtook it. `at_s` may lie in the past. It needs no
 * petition_engine_advance before. Those that bind are those of petition_engine_obligations, and
 * what follows from a due time that has passed since.
 *
 * Errors: the common ones; the calendar errors; PETITION_E_INVALID_TIME for PETITION_NEVER;
 * PETITION_E_OVERFLOW outside of the years 0000 to 9999.
 */
int32_t petition_engine_lives(const petition_engine *engine, const petition_case *petition,
                              int64_t at_s, petition_lives **out, petition_error *err);

/**
 * Gives in `out` whether the case is overdue or was answered late as of `at_s`, with every due time
 * that it ran under (Art. 11.4; I-4, I-16). `at_s` may lie in the past: what was overdue then. It
 * needs no petition_engine_advance before.
 *
 * Errors: the common ones; the calendar errors; PETITION_E_INVALID_TIME for PETITION_NEVER;
 * PETITION_E_OVERFLOW outside of the years 0000 to 9999.
 */
int32_t petition_engine_timeliness(const petition_engine *engine, const petition_case *petition,
                                   int64_t at_s, petition_timeliness **out, petition_error *err);

/**
 * Gives in `out` who may record what at `now_s`, and why not the rest: every kind with every role,
 * by kind, then by role. What an event says beside its kind and role is taken to be in order here;
 * petition_engine_submit judges that too. What a host greys its buttons by.
 *
 * Errors: the common ones; the calendar errors; PETITION_E_INVALID_TIME for PETITION_NEVER;
 * PETITION_E_OVERFLOW outside of the years 0000 to 9999.
 */
int32_t petition_engine_permitted(const petition_engine *engine, const petition_case *petition,
                                  int64_t now_s, petition_permissions **out, petition_error *err);

/**
 * Gives in `out` the notices that the event with the sequence number `cause`, from 1, gave rise to.
 * The same event gives the same notices with the same keys at any time: so a host that was
 * interrupted finds what it still has to send.
 *
 * Errors: the common ones; PETITION_E_INVALID_ARGUMENT when the case has no event of that number.
 */
int32_t petition_engine_notices(const petition_engine *engine, const petition_case *petition,
                                uint32_t cause, petition_notices **out, petition_error *err);

/* ---- Registries: versions in time ------------------------------------------------------------ */

/*
 * The law changes while cases are open. A registry holds several regulations of one authority, each
 * with the dates between which it is in force, and the calendars that they name. A case keeps the
 * regulation in force when its petition was sent, and the calendar that this one names, until a
 * recorded `regulation_changed` or `calendar_changed` event moves it.
 */

/** Versions in time. Immutable; free it with petition_registry_free. */
typedef struct petition_registry petition_registry;

/**
 * Gives in `out` a registry of `regulation_count` regulations, at least one, and `calendar_count`
 * calendars; at most 200 of each. The handles in both arrays stay the caller's. Of several
 * calendars with the id that a regulation names, the last given is taken for new cases.
 *
 * Errors: the common ones; PETITION_E_INVALID_ARGUMENT without a regulation; PETITION_E_DUPLICATE
 * when two regulations are in force on one date or have the same id and version;
 * PETITION_E_MISSING_KEY when a calendar that a regulation names is not given; PETITION_E_TOO_LARGE
 * for more than 200. Two calendars of one id and version are PETITION_E_DUPLICATE too: a changed
 * calendar has a version of its own.
 */
int32_t petition_registry_new(const petition_regulation *const *regulations,
                              size_t regulation_count,
                              const petition_calendar *const *calendars, size_t calendar_count,
                              petition_registry **out, petition_error *err);

/**
 * Gives in `out` a registry of the built-in regulation and calendar, those of
 * petition_engine_builtin.
 *
 * Errors: the common ones.
 */
int32_t petition_registry_builtin(petition_registry **out, petition_error *err);

/**
 * Gives in `out` the engine of what is in force at an instant, by the local date of the
 * regulation's calendar. The engine is the caller's; so it is with the calls below.
 *
 * Errors: the common ones; PETITION_E_NOT_COVERED when nothing is in force then; the message names
 * the dates there are; PETITION_E_INVALID_TIME for PETITION_NEVER.
 */
int32_t petition_registry_in_force(const petition_registry *registry, int64_t instant_s,
                                   petition_engine **out, petition_error *err);

/**
 * Gives in `out` the engine that judges a case; for a case without events, that of what is in force
 * at `instant_s`, which is else not looked at: give it the `occurred_at` of the first event, as
 * petition_registry_load_case does. Submit to that engine, and ask again after an event that
 * changes the regulation or the calendar.
 *
 * Errors: the common ones; PETITION_E_NOT_COVERED when the case has no events and nothing is in
 * force then, PETITION_E_INVALID_TIME when it has none and PETITION_NEVER is given;
 * PETITION_E_OTHER_LAW, naming both, when the registry lacks what judges the case, of that very
 * content.
 */
int32_t petition_registry_engine(const petition_registry *registry, const petition_case *petition,
                                 int64_t instant_s, petition_engine **out, petition_error *err);

/**
 * petition_engine_submit to the engine that judges the case, which petition_registry_engine gives:
 * for a case without events, that of what is in force when the event occurred.
 *
 * Errors: those of petition_engine_submit and of petition_registry_engine.
 */
int32_t petition_registry_submit(const petition_registry *registry, petition_case *petition,
                                 const char *event_json, size_t event_json_size,
                                 petition_verdict **out, petition_error *err);

/**
 * petition_registry_submit for a case that several hosts may hold; `expected` is as for
 * petition_engine_submit_expecting.
 *
 * Errors: those of petition_registry_submit; PETITION_E_STALE.
 */
int32_t petition_registry_submit_expecting(const petition_registry *registry,
                                           petition_case *petition, const char *event_json,
                                           size_t event_json_size, uint32_t expected,
                                           petition_verdict **out, petition_error *err);

/**
 * Reads a record as petition_case_load does, for a case that may have been moved: each of its
 * events is judged by what judged the case at that point, the first by what the record names by id,
 * version and content hash or, in a record of before, by what was in force when it occurred.
 *
 * Errors: the common ones; the reading errors; PETITION_E_UNSUPPORTED_SCHEMA;
 * PETITION_E_BROKEN_SEAL; PETITION_E_OTHER_LAW, naming both, when the registry lacks what the
 * record names; PETITION_E_INVALID_RECORD when an event is refused, which `where` names; the
 * calendar errors, PETITION_E_NOT_COVERED also when nothing was in force.
 */
int32_t petition_registry_load_case(const petition_registry *registry, const char *json,
                                    size_t json_size, petition_case **out, petition_error *err);

/**
 * Gives in `out` the case with the events of rows that follow on its own, as petition_case_row gave
 * them, each on a line: each is judged again by what judges the case there. `petition` stays as it
 * is. For a case from a snapshot, and for rows that another host has added.
 *
 * Errors: those of petition_registry_load_case; PETITION_E_INVALID_VALUE for a row of another case,
 * and where numbers do not follow on those of the case.
 */
int32_t petition_registry_append_rows(const petition_registry *registry,
                                      const petition_case *petition, const char *rows,
                                      size_t rows_size, petition_case **out, petition_error *err);

/**
 * Does as petition_engine_public_view, for a case that may have been moved.
 *
 * Errors: those of petition_registry_load_case; PETITION_E_INVALID_ARGUMENT as there.
 */
int32_t petition_registry_public_view(const petition_registry *registry, const char *record_json,
                                      size_t record_json_size, const char *channel,
                                      size_t channel_size, int32_t lang, char *buffer,
                                      size_t capacity, size_t *needed, petition_error *err);

/**
 * Follows a record as petition_engine_follow does, for a case that may have been moved: each step
 * is judged by what judged the case at that point, the first by what the record names by id,
 * version and content hash or, in a record of before, by what was in force when it occurred.
 *
 * Errors: as for petition_engine_follow; PETITION_E_NOT_COVERED also when nothing was in force;
 * PETITION_E_OTHER_LAW, naming both, when the registry lacks what the record names.
 */
int32_t petition_registry_follow(const petition_registry *registry, const char *record_json,
                                 size_t record_json_size, int64_t until_s, petition_story **out,
                                 petition_error *err);

/**
 * Writes as JSON, MOVED, which due times moved between two states of one case, as before and after
 * a `regulation_changed` event: `before` and `after` are null where nothing was or is due. Labels
 * are in the language `lang`, times at +07:00. Copy the case before the change to have both.
 *
 * Errors: the common ones; the calendar errors, PETITION_E_NOT_COVERED also for a case without
 * events.
 */
int32_t petition_registry_moved_json(const petition_registry *registry,
                                     const petition_case *before, const petition_case *after,
                                     int32_t lang, char *buffer, size_t capacity, size_t *needed,
                                     petition_error *err);

/**
 * Judges a receipt, given as JSON, again by the very regulation and calendar that it names, and
 * writes as JSON, REPLAY, whether all comes out the same, or what does not, each by its JSON
 * pointer in the receipt's verdict.
 *
 * Errors: the common ones; the reading errors; PETITION_E_UNSUPPORTED_SCHEMA; PETITION_E_OTHER_LAW,
 * naming both, when the registry lacks what the receipt names; PETITION_E_BROKEN_SEAL when receipt
 * or record is not what was written; PETITION_E_INVALID_RECORD; the calendar errors.
 */
int32_t petition_registry_replay(const petition_registry *registry, const char *receipt_json,
                                 size_t receipt_json_size, char *buffer, size_t capacity,
                                 size_t *needed, petition_error *err);

/** Ends a registry; NULL is passed over. Engines taken from it stay valid. */
void petition_registry_free(petition_registry *registry);

/* ---- Stories: what a record went through ----------------------------------------------------- */

/** One judgement of a story. Frozen but for growth at its end. */
typedef struct petition_step {
  /** sizeof(petition_step), set by the caller. */
  uint32_t struct_size;
  /** 1: of an event of the record; 0: of the passing of time, a wake-up. */
  int32_t by_event;
  /** Index of the event in the record, from 0; 0 for a wake-up. */
  uint32_t event;
  /** 0. */
  uint32_t reserved;
  /** The present of the judgement: the event's recording, or the wake-up. */
  int64_t at_s;
} petition_step;

/**
 * Tells in `count` how many steps a story has: none for a record without events.
 *
 * Errors: the common ones.
 */
int32_t petition_story_count(const petition_story *story, size_t *count, petition_error *err);

/**
 * Tells what the step at `index`, from 0, was a judgement of, and when.
 *
 * Errors: the common ones; PETITION_E_INVALID_ARGUMENT for an index not below the count.
 */
int32_t petition_story_step(const petition_story *story, size_t index, petition_step *out,
                            petition_error *err);

/**
 * Gives in `out` how the step at `index`, from 0, was judged, as petition_engine_submit or
 * petition_engine_advance gave it.
 *
 * Errors: the common ones; PETITION_E_INVALID_ARGUMENT for an index not below the count.
 */
int32_t petition_story_verdict(const petition_story *story, size_t index, petition_verdict **out,
                               petition_error *err);

/**
 * Gives in `out` the case after the step at `index`, from 0; after the last step this is what the
 * record came to.
 *
 * Errors: the common ones; PETITION_E_INVALID_ARGUMENT for an index not below the count.
 */
int32_t petition_story_case(const petition_story *story, size_t index, petition_case **out,
                            petition_error *err);

/** Ends a story; NULL is passed over. Verdicts and cases taken from it stay valid. */
void petition_story_free(petition_story *story);

/* ---- What the engine answers ----------------------------------------------------------------- */

/*
 * Results are handles that keep what they need: they stay valid when the case changes and when the
 * engine or the case is freed. Indexes begin at 0.
 */

/**
 * What a result rests on: clauses by index in the regulation's clause index, and readings. Frozen,
 * and part of many structs.
 */
typedef struct petition_basis {
  /** Bit n: it relies on the reading I-n. */
  uint32_t readings;
  /** How many clauses are cited; at most 8. */
  uint32_t clause_count;
  /** Their indexes, in the order in which they are cited; 0 beyond clause_count. */
  uint16_t clauses[8];
} petition_basis;

/* -- Verdicts -- */

/** The figures of a verdict. */
typedef struct petition_verdict_info {
  /** sizeof(petition_verdict_info), set by the caller. */
  uint32_t struct_size;
  /** PETITION_OUTCOME_* */
  int32_t outcome;
  /** Sequence number of the first event appended; 0: none. */
  uint32_t first_appended;
  /** How many were appended, the one submitted included. */
  uint32_t appended;
  /** How many notices are to be sent. */
  uint32_t notice_count;
  /** How many reasons there are against it; 0 unless refused. */
  uint32_t refusal_count;
  /** What the event itself rests on, accepted or not; the refusals have their own. */
  petition_basis basis;
} petition_verdict_info;

/**
 * Tells the figures of a verdict, its outcome first.
 *
 * Errors: the common ones.
 */
int32_t petition_verdict_get(const petition_verdict *verdict, petition_verdict_info *out,
                             petition_error *err);

/**
 * Writes an appended event as JSON: EVENT without `seq`, times in the offset of the engine's
 * calendar. `index` counts the appended events from 0: those of the library itself and the one
 * submitted, in the order of the record. For hosts that store events, not records.
 *
 * Errors: the common ones; PETITION_E_INVALID_ARGUMENT for an index not below
 * petition_verdict_info.appended.
 */
int32_t petition_verdict_event_json(const petition_verdict *verdict, size_t index, char *buffer,
                                    size_t capacity, size_t *needed, petition_error *err);

/**
 * A message that the host should send. Send each key once, then record a `notified` event with it:
 * so nobody is told twice, and what is still to be told stays owed.
 */
typedef struct petition_notice {
  uint32_t struct_size; /**< sizeof(petition_notice), set by the caller. */
  int32_t kind;         /**< PETITION_NOTICE_KIND_* */
  uint32_t cause;       /**< Sequence number of the event it follows from. */
  int32_t role;         /**< Of the recipient, PETITION_ROLE_*. */
  int32_t channel;      /**< PETITION_NOTICE_CHANNEL_* */
  int32_t reserved;     /**< 0. */
} petition_notice;

/**
 * Tells the notice at `index`, from 0, of a verdict.
 *
 * Errors: the common ones; PETITION_E_INVALID_ARGUMENT for an index not below
 * petition_verdict_info.notice_count.
 */
int32_t petition_verdict_notice(const petition_verdict *verdict, size_t index,
                                petition_notice *out, petition_error *err);

/**
 * Writes a text of the notice at `index`: PETITION_TEXT_KEY, 32 hexadecimal digits that the same
 * case, event and recipient always have; _UNIT, the id of the recipient's unit, empty for
 * petitioner and operator; _PHONE, the number of the petitioner as it was recorded and corrected,
 * empty for any other recipient; or in the language `lang` _MESSAGE, ready to send, or _SHORT, the
 * same for one SMS: without the brand name, which the message bears as its sender, in ASCII
 * characters that the 7-bit alphabet has (Vietnamese letters without their marks), and not longer
 * than 160 of them. Words of the record are cut to that, and then names, with `...` where they are;
 * ids and times never, so a very long id of a case may take it further: petition_sms_parts tells.
 *
 * Errors: the common ones; PETITION_E_INVALID_ARGUMENT for an index not below
 * petition_verdict_info.notice_count.
 */
int32_t petition_verdict_notice_text(const petition_verdict *verdict, size_t index, int32_t part,
                                     int32_t lang, char *buffer, size_t capacity, size_t *needed,
                                     petition_error *err);

/** One reason why an event is refused. */
typedef struct petition_refusal {
  /** sizeof(petition_refusal), set by the caller. */
  uint32_t struct_size;
  /** PETITION_REFUSAL_* */
  int32_t code;
  /** The clauses and readings that it rests on. */
  petition_basis basis;
  /** 1 when there is a lawful act instead; the fields below are 0 without. */
  int32_t has_alternative;
  /** PETITION_KIND_* */
  int32_t alternative_kind;
  /** PETITION_ROLE_* */
  int32_t alternative_role;
  /** 0. */
  int32_t reserved;
  /** When that becomes possible; PETITION_NEVER: at once. */
  int64_t alternative_not_before_s;
} petition_refusal;

/**
 * Tells the reason at `index`, from 0, of a verdict that refuses; in the order they are checked in.
 *
 * Errors: the common ones; PETITION_E_INVALID_ARGUMENT for an index not below
 * petition_verdict_info.refusal_count.
 */
int32_t petition_verdict_refusal(const petition_verdict *verdict, size_t index,
                                 petition_refusal *out, petition_error *err);

/**
 * Writes a text of the reason at `index`: in the language `lang` PETITION_TEXT_REQUIREMENT, what
 * the regulation requires, or _LAWFUL, what would be lawful; or _DETAIL, what was given or is
 * missing, which is the same in both languages and may be empty.
 *
 * Errors: the common ones; PETITION_E_INVALID_ARGUMENT for an index not below
 * petition_verdict_info.refusal_count.
 */
int32_t petition_verdict_refusal_text(const petition_verdict *verdict, size_t index, int32_t part,
                                      int32_t lang, char *buffer, size_t capacity, size_t *needed,
                                      petition_error *err);

/**
 * Writes a verdict as JSON: VERDICT, with texts in the language `lang`, and the state of the case
 * as it is afterwards.
 *
 * Errors: the common ones.
 */
int32_t petition_verdict_json(const petition_verdict *verdict, int32_t lang, char *buffer,
                              size_t capacity, size_t *needed, petition_error *err);

/**
 * Writes the receipt of a verdict as JSON, RECEIPT: the record as it was, sealed, what was asked,
 * by what it was judged, and what came of it; so that anybody can have it judged again.
 * `event_json` is what was submitted; NULL and 0 for a verdict of petition_engine_advance, whose
 * `now_s` is given then. petition/receipt.h says more.
 *
 * Errors: the common ones; the reading errors; PETITION_E_TOO_LARGE for more than 64 MiB.
 */
int32_t petition_verdict_receipt(const petition_verdict *verdict, const char *event_json,
                                 size_t event_json_size, int64_t now_s, char *buffer,
                                 size_t capacity, size_t *needed, petition_error *err);

/**
 * Gives in `out` why an event was judged as it was: the clauses and readings of the event and of
 * each refusal. It has no sum.
 *
 * Errors: the common ones.
 */
int32_t petition_verdict_explain(const petition_verdict *verdict, petition_explanation **out,
                                 petition_error *err);

/** Ends a verdict; NULL is passed over. */
void petition_verdict_free(petition_verdict *verdict);

/* -- Obligations -- */

/** Who owes what, since when, by when, under which clause. */
typedef struct petition_obligation {
  uint32_t struct_size; /**< sizeof(petition_obligation), set by the caller. */
  int32_t owed;         /**< PETITION_OWED_* */
  int32_t role;         /**< Who owes it, PETITION_ROLE_*. */
  int32_t at_once;      /**< 1 when the text says at once or promptly (I-9). */
  int32_t lapsed;       /**< 1 when it is recorded that the due time passed unmet. */
  int32_t reserved;     /**< 0. */
  petition_basis basis; /**< The clauses and readings that it rests on. */
  int64_t since_s;      /**< From when it is owed. */
  int64_t due_s;        /**< By when; PETITION_NEVER: no figure is set. */
} petition_obligation;

/**
 * Tells in `count` how many obligations there are; 0 once nothing more is owed.
 *
 * Errors: the common ones.
 */
int32_t petition_obligations_count(const petition_obligations *obligations, size_t *count,
                                   petition_error *err);

/**
 * Tells the obligation at `index`, from 0; the most pressing stands first.
 *
 * Errors: the common ones; PETITION_E_INVALID_ARGUMENT for an index not below the count.
 */
int32_t petition_obligations_get(const petition_obligations *obligations, size_t index,
                                 petition_obligation *out, petition_error *err);

/**
 * Writes a text of the obligation at `index`: PETITION_TEXT_UNIT, the id of the unit that owes it;
 * empty where the role has none.
 *
 * Errors: the common ones; PETITION_E_INVALID_ARGUMENT for an index not below the count.
 */
int32_t petition_obligations_text(const petition_obligations *obligations, size_t index,
                                  int32_t part, char *buffer, size_t capacity, size_t *needed,
                                  petition_error *err);

/**
 * Writes the obligations as JSON: OBLIGATIONS, with labels in the language `lang`.
 *
 * Errors: the common ones.
 */
int32_t petition_obligations_json(const petition_obligations *obligations, int32_t lang,
                                  char *buffer, size_t capacity, size_t *needed,
                                  petition_error *err);

/**
 * Gives in `out` why the obligation at `index` binds and, for a due time that is counted in working
 * time, the sum that leads to it.
 *
 * Errors: the common ones; PETITION_E_INVALID_ARGUMENT for an index not below the count.
 */
int32_t petition_obligations_explain(const petition_obligations *obligations, size_t index,
                                     petition_explanation **out, petition_error *err);

/** Ends obligations; NULL is passed over. */
void petition_obligations_free(petition_obligations *obligations);

/* -- Lives of obligations -- */

/**
 * One obligation from when it arose to when it ended. It ends when it is met, and when something
 * else overtakes it: an answer before the reminder was due, a step up after silence. Overtaken
 * after its time (its due time, or where it is owed at once the first working second) it was never
 * done.
 */
typedef struct petition_life {
  /** sizeof(petition_life), set by the caller. */
  uint32_t struct_size;
  /** What was owed, PETITION_OWED_*. */
  int32_t owed;
  /** Who owed it, PETITION_ROLE_*. */
  int32_t role;
  /** What became of it, PETITION_FATE_*. */
  int32_t fate;
  /** 1 when the text says at once or promptly (I-9). */
  int32_t at_once;
  /** 1 when its due time passed unmet. */
  int32_t lapsed;
  /** Sequence number of the event that met it; 0: none. */
  uint32_t met_by;
  /** Sequence number of the event that ended it; 0: none, or time alone. */
  uint32_t ended_by;
  /** 0. */
  int32_t reserved;
  /** The clauses and readings that it rests on. */
  petition_basis basis;
  /** From when it was owed. */
  int64_t since_s;
  /** By when; PETITION_NEVER: no figure is set. */
  int64_t due_s;
  /** When it was done; PETITION_NEVER: not, or not yet. */
  int64_t met_s;
  /** When it stopped binding, met or not; PETITION_NEVER: it binds. */
  int64_t ended_s;
  /**
   * Working time from due until it was met, ended or asked about; where it is owed at once without
   * a figure, from when it arose; 0 where nothing is said of its time.
   */
  int64_t late_s;
  /** That asked for it last, or when it lapsed: its place in the registry; 0 without one. */
  uint32_t regulation;
  /** 0. */
  uint32_t reserved_2;
} petition_life;

/**
 * Tells in `count` how many there are.
 *
 * Errors: the common ones.
 */
int32_t petition_lives_count(const petition_lives *lives, size_t *count, petition_error *err);

/**
 * Tells the one at `index`, from 0, in the order in which they arose.
 *
 * Errors: the common ones; PETITION_E_INVALID_ARGUMENT for an index not below the count.
 */
int32_t petition_lives_get(const petition_lives *lives, size_t index, petition_life *out,
                           petition_error *err);

/**
 * Writes a text of the one at `index`: PETITION_TEXT_UNIT, the id of the unit that owed it; empty
 * where the role has none.
 *
 * Errors: the common ones; PETITION_E_INVALID_ARGUMENT for an index not below the count.
 */
int32_t petition_lives_text(const petition_lives *lives, size_t index, int32_t part, char *buffer,
                            size_t capacity, size_t *needed, petition_error *err);

/**
 * Writes them as JSON: LIVES, with labels in the language `lang`.
 *
 * Errors: the common ones.
 */
int32_t petition_lives_json(const petition_lives *lives, int32_t lang, char *buffer,
                            size_t capacity, size_t *needed, petition_error *err);

/** Ends lives; NULL is passed over. */
void petition_lives_free(petition_lives *lives);

/* -- Timeliness -- */

/** What a case is at one instant: derived, never stored (Art. 11.4). */
typedef struct petition_timeliness_info {
  uint32_t struct_size;    /**< sizeof(petition_timeliness_info), set by the caller. */
  int32_t overdue;         /**< 1 when it is open and a due time that counts has passed unmet. */
  int32_t answered_late;   /**< 1 when it is answered and one had passed unmet. */
  uint32_t deadline_count; /**< How many due times it ran under. */
  int64_t overdue_since_s; /**< The due time that passed first; PETITION_NEVER: none did. */
} petition_timeliness_info;

/**
 * A due time that the case ran under. It is kept for ever: escalations and extensions add others
 * and erase none (I-4).
 */
typedef struct petition_deadline {
  /** sizeof(petition_deadline), set by the caller. */
  uint32_t struct_size;
  /** The level it bound, PETITION_POSITION_*. */
  int32_t level;
  /** What was owed, PETITION_OWED_*. */
  int32_t owed;
  /** 1 when it had passed unmet at the time asked about. */
  int32_t lapsed;
  /** 1 when it makes the case overdue or late (I-4, I-16). */
  int32_t counted;
  /** 0. */
  int32_t reserved;
  /** From when it was counted. */
  int64_t since_s;
  /** The due time. */
  int64_t due_s;
  /** When what was owed was done; PETITION_NEVER: not, or not yet. */
  int64_t met_s;
  /** When it stopped binding: met, moved or passed up; PETITION_NEVER: it binds. */
  int64_t closed_s;
  /** Working time from due until met, or until the time asked about; 0 if not lapsed. */
  int64_t late_s;
} petition_deadline;

/**
 * Tells whether the case is overdue or was answered late, and how many due times there are.
 *
 * Errors: the common ones.
 */
int32_t petition_timeliness_get(const petition_timeliness *timeliness,
                                petition_timeliness_info *out, petition_error *err);

/**
 * Tells the due time at `index`, from 0, in the order in which they began to run.
 *
 * Errors: the common ones; PETITION_E_INVALID_ARGUMENT for an index not below
 * petition_timeliness_info.deadline_count.
 */
int32_t petition_timeliness_deadline(const petition_timeliness *timeliness, size_t index,
                                     petition_deadline *out, petition_error *err);

/**
 * Writes a text of the due time at `index`: PETITION_TEXT_UNIT, the id of the unit that it bound;
 * empty at intake.
 *
 * Errors: the common ones; PETITION_E_INVALID_ARGUMENT for an index not below
 * petition_timeliness_info.deadline_count.
 */
int32_t petition_timeliness_deadline_text(const petition_timeliness *timeliness, size_t index,
                                          int32_t part, char *buffer, size_t capacity,
                                          size_t *needed, petition_error *err);

/**
 * Writes the timeliness as JSON: TIMELINESS. It has no labels, and so no language.
 *
 * Errors: the common ones.
 */
int32_t petition_timeliness_json(const petition_timeliness *timeliness, char *buffer,
                                 size_t capacity, size_t *needed, petition_error *err);

/** Ends a timeliness; NULL is passed over. */
void petition_timeliness_free(petition_timeliness *timeliness);

/* -- Permissions -- */

/** Whether a role may record a kind of event at the time asked about. */
typedef struct petition_permission {
  uint32_t struct_size;  /**< sizeof(petition_permission), set by the caller. */
  int32_t kind;          /**< PETITION_KIND_* */
  int32_t role;          /**< PETITION_ROLE_* */
  int32_t permitted;     /**< 1 when it may. */
  uint32_t reason_count; /**< How many reasons stand against it; 0 when it may. */
  int32_t reserved;      /**< 0. */
} petition_permission;

/**
 * Tells in `count` how many permissions there are: one for each kind and role.
 *
 * Errors: the common ones.
 */
int32_t petition_permissions_count(const petition_permissions *permissions, size_t *count,
                                   petition_error *err);

/**
 * Tells the permission at `index`, from 0.
 *
 * Errors: the common ones; PETITION_E_INVALID_ARGUMENT for an index not below the count.
 */
int32_t petition_permissions_get(const petition_permissions *permissions, size_t index,
                                 petition_permission *out, petition_error *err);

/**
 * Writes the PETITION_REFUSAL_* codes that stand against the permission at `index`, in ascending
 * order. `count` tells how many there are.
 *
 * Errors: the common ones; PETITION_E_INVALID_ARGUMENT for an index not below the count.
 */
int32_t petition_permissions_reasons(const petition_permissions *permissions, size_t index,
                                     int32_t *reasons, size_t capacity, size_t *count,
                                     petition_error *err);

/**
 * Writes the permissions as JSON: PERMISSIONS. It has no labels, and so no language.
 *
 * Errors: the common ones.
 */
int32_t petition_permissions_json(const petition_permissions *permissions, char *buffer,
                                  size_t capacity, size_t *needed, petition_error *err);

/** Ends permissions; NULL is passed over. */
void petition_permissions_free(petition_permissions *permissions);

/* -- Notices -- */

/**
 * Tells in `count` how many notices there are.
 *
 * Errors: the common ones.
 */
int32_t petition_notices_count(const petition_notices *notices, size_t *count,
                               petition_error *err);

/**
 * Tells the notice at `index`, from 0.
 *
 * Errors: the common ones; PETITION_E_INVALID_ARGUMENT for an index not below the count.
 */
int32_t petition_notices_get(const petition_notices *notices, size_t index, petition_notice *out,
                             petition_error *err);

/**
 * Writes a text of the notice at `index`, as petition_verdict_notice_text does: PETITION_TEXT_KEY,
 * _UNIT, _PHONE, or in the language `lang` _MESSAGE or _SHORT, with the corrections that the case
 * had when asked.
 *
 * Errors: the common ones; PETITION_E_INVALID_ARGUMENT for an index not below the count.
 */
int32_t petition_notices_text(const petition_notices *notices, size_t index, int32_t part,
                              int32_t lang, char *buffer, size_t capacity, size_t *needed,
                              petition_error *err);

/**
 * Writes the notices as JSON: NOTICES, with texts in the language `lang`.
 *
 * Errors: the common ones.
 */
int32_t petition_notices_json(const petition_notices *notices, int32_t lang, char *buffer,
                              size_t capacity, size_t *needed, petition_error *err);

/** Ends notices; NULL is passed over. */
void petition_notices_free(petition_notices *notices);

/**
 * Tells in `parts` how many SMS a text is sent in. In the 7-bit alphabet of GSM 03.38 one message
 * holds 160 characters, and each part of a longer text 153; the characters of its extension, as `[`
 * and `€`, count as two. A text with any other character, as a Vietnamese letter, goes in UCS-2:
 * 70, and 67 in each part. 0 for an empty text.
 *
 * Errors: the common ones; PETITION_E_ENCODING for a text that is not UTF-8.
 */
int32_t petition_sms_parts(const char *text, size_t text_size, size_t *parts, petition_error *err);

/* -- Explanations -- */

/**
 * Tells which clauses and readings the result rests on; petition_regulation_clause_text and
 * petition_regulation_reading_text say them in words. `out` has no struct_size: the struct is
 * frozen.
 *
 * Errors: the common ones.
 */
int32_t petition_explanation_basis(const petition_explanation *explanation, petition_basis *out,
                                   petition_error *err);

/**
 * Writes why in one paragraph for people, in the language `lang`, with each clause cited and each
 * reading named.
 *
 * Errors: the common ones.
 */
int32_t petition_explanation_text(const petition_explanation *explanation, int32_t lang,
                                  char *buffer, size_t capacity, size_t *needed,
                                  petition_error *err);

/**
 * Gives in `out` the sum of a due time that is counted in working time, which the caller frees with
 * petition_sum_free. A success with NULL when there is none: for verdicts, for agreed times, and
 * where no figure is set.
 *
 * Errors: the common ones.
 */
int32_t petition_explanation_sum(const petition_explanation *explanation, petition_sum **out,
                                 petition_error *err);

/**
 * Writes the explanation as JSON: EXPLANATION, with texts in the language `lang`.
 *
 * Errors: the common ones.
 */
int32_t petition_explanation_json(const petition_explanation *explanation, int32_t lang,
                                  char *buffer, size_t capacity, size_t *needed,
                                  petition_error *err);

/** Ends an explanation; NULL is passed over. A sum taken from it stays valid. */
void petition_explanation_free(petition_explanation *explanation);

/* ---- Audits: recorded cases judged again (Art. 18.2, 18.3) ----------------------------------- */

/*
 * An audit judges again what was recorded, by the engine that judges live, and names each departure
 * from the regulation with its clause: for whoever oversees units and operators.
 */

/** The audit of one case. Immutable; free it with petition_audit_free. */
typedef struct petition_audit petition_audit;

/** The report on many cases. Immutable; free it with petition_report_free. */
typedef struct petition_report petition_report;

/**
 * Judges a record, given as JSON, RECORD, as of `at_s`, and gives what it finds in `out`. Events
 * recorded later than `at_s` are left out. They are judged in the order of recording. An event that
 * is refused is a deviation, one for each reason; where it happened all the same, the rest is
 * judged after it. What the record lacks is named once and supplied where only one thing can have
 * been.
 * What is owed at once, without a figure, counts as late after 8 hours of working time (I-9). A
 * record that names its law is judged by that alone: petition_registry_audit picks it,
 * petition_audit_new_as_if tells what another would find.
 *
 * Errors: the common ones; the reading errors; PETITION_E_UNSUPPORTED_SCHEMA;
 * PETITION_E_BROKEN_SEAL; PETITION_E_OTHER_LAW, naming both, when the record names another
 * regulation or calendar than `engine` has; the calendar errors; PETITION_E_INVALID_TIME for
 * PETITION_NEVER; PETITION_E_OVERFLOW outside of the years 0000 to 9999.
 */
int32_t petition_audit_new(const petition_engine *engine, const char *json, size_t json_size,
                           int64_t at_s, petition_audit **out, petition_error *err);

/**
 * Does as petition_audit_new by `engine` whatever law the record names, as if it had been judged by
 * this one: what another regulation or calendar would find (Art. 17.4). What moved it to another
 * law is no event then.
 *
 * Errors: those of petition_audit_new but for PETITION_E_OTHER_LAW.
 */
int32_t petition_audit_new_as_if(const petition_engine *engine, const char *json, size_t json_size,
                                 int64_t at_s, petition_audit **out, petition_error *err);

/**
 * Does as petition_audit_new by what the record names by id, version and content hash or, for a
 * record of before, by what was in force when it began; without an event, at `at_s`.
 *
 * Errors: those of petition_audit_new; PETITION_E_OTHER_LAW, naming both, when the registry lacks
 * what the record names; PETITION_E_NOT_COVERED also when nothing was in force.
 */
int32_t petition_registry_audit(const petition_registry *registry, const char *json,
                                size_t json_size, int64_t at_s, petition_audit **out,
                                petition_error *err);

/**
 * Gives in `out` the case as it was judged, without the events that were refused; a handle of the
 * caller's own.
 *
 * Errors: the common ones.
 */
int32_t petition_audit_case(const petition_audit *audit, petition_case **out,
                            petition_error *err);

/** One departure of a record from the regulation. */
typedef struct petition_deviation {
  /** sizeof(petition_deviation), set by the caller. */
  uint32_t struct_size;
  /** PETITION_DEVIATION_* */
  int32_t kind;
  /** PETITION_OWED_*; 0 when it is about an event and nothing owed. */
  int32_t owed;
  /** Of who departed from it, PETITION_ROLE_*. */
  int32_t role;
  /** PETITION_REFUSAL_*; 0: no event was refused. */
  int32_t refusal;
  /** How many ids petition_audit_evidence gives. */
  uint32_t evidence_count;
  /** The clauses that were broken, then those that overseeing it rests on. */
  petition_basis basis;
  /** By when it was to be done; PETITION_NEVER: no figure is set. */
  int64_t due_s;
  /** When it was done; PETITION_NEVER: not yet. */
  int64_t met_s;
  /** Working time: how late it was done, or for how long it has been waited for. */
  int64_t by_s;
  /** From when it was owed; PETITION_NEVER: nothing was. */
  int64_t since_s;
  /** The part of the process it is of, PETITION_AUDIT_SCOPE_*. */
  int32_t scope;
  /** Where the petition was, PETITION_POSITION_*. */
  int32_t level;
  /** The index of the deviation without which this one would not be; -1: it stands for itself. */
  int64_t cause;
  /** That judged the case then, and has the clauses: its place in the registry; 0 without one. */
  uint32_t regulation;
  /** 0. */
  int32_t reserved;
} petition_deviation;

/**
 * Tells in `count` how many deviations there are. First comes what is wrong with the record as
 * such; then, in its order, acts that were refused; then a call that was not kept as a recording;
 * then, by when they arose, duties that were done late or not.
 *
 * Errors: the common ones.
 */
int32_t petition_audit_count(const petition_audit *audit, size_t *count, petition_error *err);

/**
 * Tells the deviation at `index`, from 0.
 *
 * Errors: the common ones; PETITION_E_INVALID_ARGUMENT for an index not below the count.
 */
int32_t petition_audit_deviation(const petition_audit *audit, size_t index,
                                 petition_deviation *out, petition_error *err);

/**
 * Writes a text of the deviation at `index`: PETITION_TEXT_UNIT, the id of the unit that departed
 * from the regulation, which may be empty, or in the language `lang` _MESSAGE, what was wrong, and
 * _LAWFUL, what would have been lawful.
 *
 * Errors: the common ones; PETITION_E_INVALID_ARGUMENT for an index not below the count.
 */
int32_t petition_audit_deviation_text(const petition_audit *audit, size_t index, int32_t part,
                                      int32_t lang, char *buffer, size_t capacity, size_t *needed,
                                      petition_error *err);

/**
 * Writes the id of an event that shows a deviation. `deviation` is the index of the deviation,
 * `index` that of the event, both from 0.
 *
 * Errors: the common ones; PETITION_E_INVALID_ARGUMENT for an index not below its count.
 */
int32_t petition_audit_evidence(const petition_audit *audit, size_t deviation, size_t index,
                                char *buffer, size_t capacity, size_t *needed,
                                petition_error *err);

/**
 * What is kept of a case and can be extracted (Art. 12.1), with corrections applied. Times are
 * those that events are judged by (I-16). The stays at each level are in the JSON.
 */
typedef struct petition_summary {
  /** sizeof(petition_summary), set by the caller. */
  uint32_t struct_size;
  /** PETITION_POSITION_* */
  int32_t position;
  /** Where it was answered or is held, PETITION_POSITION_*. */
  int32_t level;
  /** PETITION_PUBLICATION_* */
  int32_t publication;
  /** 1 when it is open and overdue. */
  int32_t overdue;
  /** 1 when it is closed and was late. */
  int32_t answered_late;
  /** How many due times count as missed (I-4, I-16). */
  uint32_t late;
  /** How many of all were missed by the time of recording. */
  uint32_t late_by_recording;
  /** How many by the time it occurred, the other reading of I-16. */
  uint32_t late_by_occurrence;
  /** How many stays at a level the JSON lists. */
  uint32_t level_count;
  /** The clauses on what is kept (Art. 12.1). */
  petition_basis basis;
  /** When it was received; PETITION_NEVER: no receipt was accepted. */
  int64_t received_s;
  /** When it was last answered; PETITION_NEVER: not yet. */
  int64_t answered_s;
  /** Working time, over the due times that count as missed. */
  int64_t late_s;
  /** Working time with the operator (Art. 20.3). */
  int64_t intake_s;
  /** By when it was due, says the log's mark; PETITION_NEVER: it does not say. */
  int64_t marked_due_s;
  /** What its lateness comes to, PETITION_OVERDUE_VERDICT_*; 0: nobody calls it overdue. */
  int32_t verdict;
  /** 1 when the log marks it as overdue, 0 when it does not, -1 when it marks nothing. */
  int32_t marked;
  /** How many deviations stand for themselves. */
  uint32_t deviations;
  /** How many follow from those. */
  uint32_t consequences;
} petition_summary;

/**
 * Tells the figures of the summary of a case.
 *
 * Errors: the common ones.
 */
int32_t petition_audit_summary(const petition_audit *audit, petition_summary *out,
                               petition_error *err);

/**
 * Writes a text of the summary: PETITION_TEXT_ID, _PETITIONER, _PHONE, _CHANNEL, _TOPIC, _CONTENT,
 * _RESULT, _UNIT (that answered, or holds the slip), _SIGNED_DOCUMENT, _RECORDING or _RATING. Each
 * but the id may be empty.
 *
 * Errors: the common ones.
 */
int32_t petition_audit_summary_text(const petition_audit *audit, int32_t part, char *buffer,
                                    size_t capacity, size_t *needed, petition_error *err);

/**
 * Writes the audit as JSON: AUDIT, with texts in the language `lang` and times in the offset of the
 * engine's calendar.
 *
 * Errors: the common ones.
 */
int32_t petition_audit_json(const petition_audit *audit, int32_t lang, char *buffer,
                            size_t capacity, size_t *needed, petition_error *err);

/** Ends an audit; NULL is passed over. Reports made from it stay valid. */
void petition_audit_free(petition_audit *audit);

/* ---- Reports: many cases summed up (Art. 12.2, 15.5, 18.3, 19.3, 21) ------------------------- */

/* A report sums up many audited cases: in total, and for each unit that answered or holds them. */

/**
 * Tells the week from Monday, month, quarter or year, `period` being a PETITION_PERIOD_*, that a
 * date lies in (Art. 12.1): from `from_s` up to, not with, `until_s`. `utc_offset_s` is the offset
 * that the date is meant in, in seconds east of UTC (Vietnam: 25200).
 *
 * Errors: the common ones; PETITION_E_UNKNOWN_FLAG for another period; PETITION_E_INVALID_TIME for
 * a date outside of the years 1 to 9998.
 */
int32_t petition_period_of(int32_t period, int32_t date, int32_t utc_offset_s, int64_t *from_s,
                           int64_t *until_s, petition_error *err);

/**
 * Sums up the audited cases from `from_s` up to, not with, `until_s`: what was open before, what
 * came, how it left, and what is open at the end; and gives the report in `out`. The audits are as
 * of `until_s` or later. `audits` is an array of `audit_count` handles, which stay the caller's. A
 * case of which no receipt was accepted is in no report. `regulation` gives the rating scale and
 * the clauses: that of the audits.
 *
 * Errors: the common ones; PETITION_E_INVALID_TIME for PETITION_NEVER; PETITION_E_OVERFLOW outside
 * of the years 0000 to 9999.
 */
int32_t petition_report_new(const petition_regulation *regulation,
                            const petition_audit *const *audits, size_t audit_count,
                            int64_t from_s, int64_t until_s, petition_report **out,
                            petition_error *err);

/**
 * How many cases. What was there and what came has left or is open: carried_over + received +
 * reopened = declined + withdrawn + answered + returned + passed_up + passed_on + open. In a total
 * nothing is returned, passed up or passed on.
 */
typedef struct petition_tally {
  uint32_t struct_size;   /**< sizeof(petition_tally), set by the caller. */
  uint32_t step_count;    /**< How many steps the rating scale has. */
  uint64_t received;      /**< Came in the time of the report. */
  uint64_t declined;      /**< Not taken in. */
  uint64_t answered;      /**< With a result. */
  uint64_t answered_late; /**< Of those answered, the late ones. */
  uint64_t open;          /**< At the end of the time of the report. */
  uint64_t overdue;       /**< Of those open, the overdue ones. */
  uint64_t rated;         /**< Rated by the petitioner; of the one who answered. */
  uint64_t satisfied;     /**< Of those rated, on a step that counts as satisfied. */
  uint64_t deviations;    /**< Of the cases received in it; in a row, of its unit. */
  uint64_t withdrawn;     /**< Withdrawn by the petitioner (I-26). */
  uint64_t carried_over;  /**< Open before the time of the report. */
  uint64_t reopened;      /**< Opened again in it, after an answer (I-13). */
  uint64_t returned;      /**< As not competent (Art. 4.5). */
  uint64_t passed_up;     /**< By silence, to the next level (Art. 10.1.2.b2). */
  uint64_t passed_on;     /**< Forwarded, referred, assigned or taken back. */
  uint64_t rescheduled;   /**< Agreed times moved. */
  uint64_t lapses;        /**< Due times missed. */
} petition_tally;

/**
 * Tells in `count` how many tallies there are: the total, at index 0, which counts each case once,
 * then one for each unit, in the order of their ids, of what passed through its hands. The operator
 * is under the empty id. Levels, topics and channels are in the JSON.
 *
 * Errors: the common ones.
 */
int32_t petition_report_count(const petition_report *report, size_t *count, petition_error *err);

/**
 * Tells the tally at `index`; 0 is the total.
 *
 * Errors: the common ones; PETITION_E_INVALID_ARGUMENT for an index not below the count.
 */
int32_t petition_report_tally(const petition_report *report, size_t index, petition_tally *out,
                              petition_error *err);

/**
 * Writes a text of the tally at `index`: PETITION_TEXT_UNIT, the id of its unit; empty for the
 * total and for the operator.
 *
 * Errors: the common ones; PETITION_E_INVALID_ARGUMENT for an index not below the count.
 */
int32_t petition_report_text(const petition_report *report, size_t index, int32_t part,
                             char *buffer, size_t capacity, size_t *needed, petition_error *err);

/**
 * Writes how many rated each step of the scale, in the order of the scale (Art. 14), for the tally
 * at `index`. `count` tells how many steps there are.
 *
 * Errors: the common ones; PETITION_E_INVALID_ARGUMENT for an index not below the count.
 */
int32_t petition_report_ratings(const petition_report *report, size_t index, uint64_t *ratings,
                                size_t capacity, size_t *count, petition_error *err);

/**
 * Tells which clauses the report rests on (Art. 12.2, 18.3, 21). `out` has no struct_size: the
 * struct is frozen.
 *
 * Errors: the common ones.
 */
int32_t petition_report_basis(const petition_report *report, petition_basis *out,
                              petition_error *err);

/**
 * Writes the report as JSON: REPORT, with labels in the language `lang` and times at +07:00.
 *
 * Errors: the common ones.
 */
int32_t petition_report_json(const petition_report *report, int32_t lang, char *buffer,
                             size_t capacity, size_t *needed, petition_error *err);

/** Ends a report; NULL is passed over. */
void petition_report_free(petition_report *report);

/* ---- Sweeps: many open cases at one instant (Art. 10.1.2.b2, 10.5, 11.4) --------------------- */

/*
 * A host that has many open cases asks of all of them at once: when to look at each again, what is
 * due, what is overdue, and what one round of petition_engine_advance would do. It adds each case
 * once and replaces it after each event: what time will do to a case as it stands is derived then,
 * by the engine's own rules, and a question only compares instants. For every case the answer is
 * that of the engine which judges it.
 *
 * Cases are told by their index, from 0. Output arrays have an element for each case.
 */

/**
 * Many cases. It may be changed, and be read by many threads while none changes it; free it with
 * petition_sweep_free.
 */
typedef struct petition_sweep petition_sweep;

/**
 * Gives in `out` a sweep without cases, for those that `engine` judges; for all cases of a registry
 * where the engine is of one.
 *
 * Errors: the common ones.
 */
int32_t petition_sweep_new(const petition_engine *engine, petition_sweep **out,
                           petition_error *err);

/**
 * Gives in `out` a sweep without cases, for those of a registry: each is judged by the regulation
 * and the calendar that it keeps.
 *
 * Errors: the common ones.
 */
int32_t petition_registry_sweep(const petition_registry *registry, petition_sweep **out,
                                petition_error *err);

/**
 * Adds `case_count` cases after the last one, in the order of the array, and tells in `first`
 * (optional) the index of the first of them. All are added or none. The handles stay the caller's
 * and may be freed: a sweep keeps no case, only what time will do to it. Closed cases are taken
 * too; nothing is due of them. While this call runs, no other thread may use `sweep`.
 *
 * Errors: the common ones; the calendar errors.
 */
int32_t petition_sweep_add(petition_sweep *sweep, const petition_case *const *cases,
                           size_t case_count, size_t *first, petition_error *err);

/**
 * Takes a case in the place of the one at `index`, as after each event of it. While this call runs,
 * no other thread may use `sweep`.
 *
 * Errors: the common ones; the calendar errors; PETITION_E_INVALID_ARGUMENT for an index not below
 * the count.
 */
int32_t petition_sweep_replace(petition_sweep *sweep, size_t index, const petition_case *petition,
                               petition_error *err);

/**
 * Takes the case at `index` out. The last one moves to its index, all others stay where they are.
 * While this call runs, no other thread may use `sweep`.
 *
 * Errors: the common ones; PETITION_E_INVALID_ARGUMENT for an index not below the count.
 */
int32_t petition_sweep_remove(petition_sweep *sweep, size_t index, petition_error *err);

/**
 * Tells in `count` how many cases a sweep has.
 *
 * Errors: the common ones.
 */
int32_t petition_sweep_count(const petition_sweep *sweep, size_t *count, petition_error *err);

/**
 * Writes when petition_engine_advance is to be called next, case by case, as
 * petition_engine_next_wakeup tells it; PETITION_NEVER where time causes nothing more.
 *
 * Errors: the common ones.
 */
int32_t petition_sweep_next_wakeup(const petition_sweep *sweep, int64_t *wakeups_s,
                                   size_t capacity, size_t *count, petition_error *err);

/**
 * Writes the due time of each case, as petition_engine_due tells it; PETITION_NEVER where none
 * runs.
 *
 * Errors: the common ones.
 */
int32_t petition_sweep_due(const petition_sweep *sweep, int64_t *dues_s, size_t capacity,
                           size_t *count, petition_error *err);

/**
 * Writes when each case is to be reminded of its agreed time (Art. 10.5); PETITION_NEVER where no
 * reminder is outstanding.
 *
 * Errors: the common ones.
 */
int32_t petition_sweep_reminder(const petition_sweep *sweep, int64_t *reminders_s, size_t capacity,
                                size_t *count, petition_error *err);

/**
 * Writes the due time after whose passing each case, as it stands, is overdue (Art. 11.4; I-4,
 * I-16); PETITION_NEVER where time alone makes it never so. It may have passed long ago. A host
 * that keeps it in its database finds what is overdue by one comparison.
 *
 * Errors: the common ones.
 */
int32_t petition_sweep_overdue_after(const petition_sweep *sweep, int64_t *after_s,
                                     size_t capacity, size_t *count, petition_error *err);

/**
 * Writes 1 for each case that is overdue at `now_s`, as petition_engine_timeliness tells it, else
 * 0. Of a case with an event recorded after `now_s` it tells as of that recording.
 *
 * Errors: the common ones; PETITION_E_INVALID_TIME for PETITION_NEVER; PETITION_E_OVERFLOW outside
 * of the years 0000 to 9999.
 */
int32_t petition_sweep_overdue(const petition_sweep *sweep, int64_t now_s, uint8_t *overdue,
                               size_t capacity, size_t *count, petition_error *err);

/** What one petition_engine_advance would do to a case, and why not the rest. Frozen. */
typedef struct petition_foreseen {
  uint8_t level;       /**< Where the slip is, PETITION_POSITION_*. */
  uint8_t to;          /**< Where it goes up to, PETITION_POSITION_*; 0: it does not go up now. */
  uint8_t lapse;       /**< Noting that the due time passed unmet, PETITION_STANDING_*. */
  uint8_t reminder;    /**< Reminding of the agreed time, PETITION_STANDING_*. */
  uint8_t escalation;  /**< Passing the slip up after silence, PETITION_STANDING_*. */
  uint8_t reserved[3]; /**< 0. */
} petition_foreseen;

/**
 * Writes what one petition_engine_advance of each case at `now_s` would do, and why not the rest;
 * nothing is changed. Where a step up leads to a due time outside of the calendar,
 * petition_engine_advance gives PETITION_E_NOT_COVERED instead of doing it.
 *
 * Errors: the common ones; PETITION_E_INVALID_TIME for PETITION_NEVER; PETITION_E_OVERFLOW outside
 * of the years 0000 to 9999.
 */
int32_t petition_sweep_dry_run(const petition_sweep *sweep, int64_t now_s,
                               petition_foreseen *foreseen, size_t capacity, size_t *count,
                               petition_error *err);

/** How many cases stand alike towards one act of time. Frozen. */
typedef struct petition_standing_count {
  int32_t act;          /**< PETITION_KIND_LAPSED, _REMINDED or _ESCALATED. */
  int32_t standing;     /**< PETITION_STANDING_* */
  int32_t level;        /**< Where the slips are, PETITION_POSITION_*. */
  uint32_t regulation;  /**< That judges them: its place in the registry; 0 without one. */
  uint64_t cases;       /**< How many. */
  petition_basis basis; /**< The clauses of that regulation that the act rests on. */
} petition_standing_count;

/**
 * Writes the dry run at `now_s` in figures: how many cases stand alike, for each act, regulation
 * and level; by act, then by standing, those to be done now first. The cases of one act are all
 * cases of the sweep. `count` tells how many such groups there are: at another instant there may be
 * others.
 *
 * Errors: the common ones; PETITION_E_INVALID_TIME for PETITION_NEVER; PETITION_E_OVERFLOW outside
 * of the years 0000 to 9999.
 */
int32_t petition_sweep_standings(const petition_sweep *sweep, int64_t now_s,
                                 petition_standing_count *standings, size_t capacity,
                                 size_t *count, petition_error *err);

/**
 * Writes the dry run of the case at `index` in one sentence for people, in the language `lang`:
 * what would be done at `now_s`, or why nothing is.
 *
 * Errors: the common ones; PETITION_E_INVALID_ARGUMENT for an index not below the count;
 * PETITION_E_INVALID_TIME for PETITION_NEVER; PETITION_E_OVERFLOW outside of the years 0000 to
 * 9999.
 */
int32_t petition_sweep_text(const petition_sweep *sweep, size_t index, int64_t now_s, int32_t lang,
                            char *buffer, size_t capacity, size_t *needed, petition_error *err);

/**
 * Writes the dry run at `now_s` as JSON: SWEEP, with texts in the language `lang` and times at
 * +07:00.
 *
 * Errors: the common ones; PETITION_E_INVALID_TIME for PETITION_NEVER; PETITION_E_OVERFLOW outside
 * of the years 0000 to 9999.
 */
int32_t petition_sweep_json(const petition_sweep *sweep, int64_t now_s, int32_t lang, char *buffer,
                            size_t capacity, size_t *needed, petition_error *err);

/** Ends a sweep; NULL is passed over. */
void petition_sweep_free(petition_sweep *sweep);

#ifdef __cplusplus

}
#endif

#endif
