/* petition.h: the C interface of libpetition, which turns a petition regulation into decisions
 * that a host system can act on: what may happen now, what must happen by when, and under which
 * clause. The host keeps the clock, the storage, the network and the users.
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
 * Outputs.  Are written on success only, with two exceptions: a pointer that receives a handle is
 *           set to NULL first, and `needed` is told with PETITION_E_BUFFER_TOO_SMALL. A call that
 *           fails changes no object. Where an output is marked optional it may be NULL.
 * Handles.  A `_new`, `_load` or other call with a `petition_x **out` gives a handle that belongs
 *           to the caller and ends with petition_x_free; NULL may be freed. Handles do not depend
 *           on each other: an engine may outlive the calendar it was made from. Each handle carries
 *           a mark of its type, so that NULL, a handle of another type and, most of the time but
 *           never surely, a freed one are refused with PETITION_E_INVALID_ARGUMENT; a `_free` call
 *           passes over what is not its own.
 * Threads.  No function reads a clock, locale, environment or global. All handles but
 *           petition_case are immutable and may be shared between threads without a lock. A
 *           petition_case may be read by many threads while none changes it.
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
 *           only grow at their end, and what a newer caller has beyond what this library knows is
 *           left as it was. Without: frozen for ever; reserved fields are written as 0.
 * Numbers.  Constants are never renumbered or reused. An unknown one is refused with
 *           PETITION_E_UNKNOWN_FLAG. Truth values are int32_t, 0 or 1.
 *
 * JSON RESULTS
 *
 * Each result can also be had as one line of JSON, to be stored or handed on. Keys are always
 * present and in this order, null stands for nothing, times are ISO 8601 in the offset of the
 * calendar, words are the names of the tables below, texts are in the language asked for.
 *
 *   CLAUSES      [{"id":"10.1.2.b2","citation":"Art. 10.1.2.b2","title":"..."}]
 *   READINGS     ["I-1","I-16"]
 *   verdict      {"case","outcome","clauses":CLAUSES,"readings":READINGS,
 *                 "events":[{"seq","event":EVENT}],"notices":[NOTICE],"refusals":[REFUSAL],
 *                 "state":STATE}
 *   EVENT        as in the record: {"id","kind","occurred_at","recorded_at","actor","data"}
 *   NOTICE       {"key","kind","label","cause","role","unit","channel","text"}
 *   REFUSAL      {"code","label","detail","requirement","lawful",
 *                 "alternative":{"kind","role","not_before"} or null,
 *                 "clauses":CLAUSES,"readings":READINGS}
 *   STATE        {"position","commitment","publication","holder","recorded_at","anchor","agreed",
 *                 "agreed_at","events","returns","promises","rating","forwarded","confidential",
 *                 "state_secret","reopened","unit_published"}
 *   obligations  [{"owed","label","role","unit","since","due","at_once","lapsed",
 *                  "clauses":CLAUSES,"readings":READINGS}]
 *   timeliness   {"overdue","answered_late","overdue_since",
 *                 "deadlines":[{"level","unit","owed","since","due","met","closed","lapsed",
 *                               "counted","late_s"}]}
 *   permissions  [{"kind","role","permitted","reasons":[code names]}]
 *   notices      [NOTICE]
 *   audit        {"case","at","deviations":[DEVIATION],"summary":SUMMARY}
 *   DEVIATION    {"kind","label","text","lawful","owed","role","unit","due","met","by_s",
 *                 "evidence":[event ids],"refusal","clauses":CLAUSES,"readings":READINGS}
 *   SUMMARY      {"case","petitioner","phone","channel","topic","content","received_at","position",
 *                 "answered_at","result","unit","level","signed_document","rating","publication",
 *                 "recording","overdue","answered_late","late","late_by_recording",
 *                 "late_by_occurrence","late_s","intake_s","deviations",
 *                 "levels":[{"level","unit","since","until","ended_by","result"}],
 *                 "clauses":CLAUSES}
 *   report       {"from","until","total":TALLY,"units":[{"unit","tally":TALLY}],
 *                 "clauses":CLAUSES}
 *   TALLY        {"received","declined","answered","answered_late","open","overdue","rated",
 *                 "ratings":[{"rating","label","count"}],"satisfied","satisfied_share",
 *                 "deviations"}
 *   explanation  {"text","clauses":CLAUSES,"readings":READINGS,"sum":SUM or null}
 *   SUM          {"calendar","start","amount_s","result","provisional",
 *                 "stretches":[{"from","to","why","knowledge","day","reason","instrument"}]}
 *   DAY          {"date","knowledge","kind","rest_day","windows":[{"open","close"}],"reason",
 *                 "instrument"}, open and close as "07:00:00"
 *   year         {"calendar","year","days":[DAY]}, the days that are not ordinary
 *   moves        [{"index","before","after","reason","instrument"}]
 *   regulation   {"id","version","hash","title","authority","instrument","valid_from",
 *                 "valid_until","calendar","sms_brand","channels":[{"id","group","label"}],
 *                 "topics":[{"id","label"}],
 *                 "ratings":[{"id","needs_reason","dissatisfied","label"}],
 *                 "levels":[{"position","limit","on_silence"}],
 *                 "clauses":[{"id","citation","title","marks"}],
 *                 "readings":[{"id","key","clauses","point","chosen","limit",
 *                              "choices":[{"value","text"}]}]}
 *
 * "Art. n" in the comments below is an article of Decision 192/QD-UBND of Gia Lai; I-n is a reading
 * of an open point of it.
 */
#ifndef PETITION_PETITION_H
#define PETITION_PETITION_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/* No instant. */
#define PETITION_NEVER INT64_MIN

/* ---- Status values --------------------------------------------------------------------------- */

enum {
  PETITION_OK = 0,
  PETITION_E_INVALID_ARGUMENT = -1,    /* a call that can never be right, whatever the data */
  PETITION_E_NO_MEMORY = -2,
  PETITION_E_INTERNAL = -3,            /* a defect of the library */
  PETITION_E_SYNTAX = -4,              /* text that is not well-formed TOML or JSON */
  PETITION_E_ENCODING = -5,            /* text that is not valid UTF-8 */
  PETITION_E_UNKNOWN_KEY = -6,         /* a key the format does not have */
  PETITION_E_MISSING_KEY = -7,         /* a key the format requires */
  PETITION_E_WRONG_TYPE = -8,          /* a value of another type than the key takes */
  PETITION_E_INVALID_VALUE = -9,       /* a value of the right type that is not allowed */
  PETITION_E_DUPLICATE = -10,          /* two statements about one thing */
  PETITION_E_INVALID_TIME = -11,       /* text that is not a date or an instant */
  PETITION_E_NOT_COVERED = -12,        /* a date outside what the calendar covers */
  PETITION_E_OVERFLOW = -13,           /* a number or an amount too large to be carried out */
  PETITION_E_NEVER_OPENS = -14,        /* a calendar, or a search in it, without working time */
  PETITION_E_PROVISIONAL = -15,        /* a day not yet announced, where such days are refused */
  PETITION_E_TOO_LARGE = -16,          /* input larger than the format allows */
  PETITION_E_BUFFER_TOO_SMALL = -17,   /* the needed size was told */
  PETITION_E_UNKNOWN_FLAG = -18,       /* a constant, reserved field or struct_size not known */
  PETITION_E_UNSUPPORTED_SCHEMA = -19, /* a record of a schema version that is not read here */
  PETITION_E_INVALID_RECORD = -20,     /* a record whose events the regulation refuses */
  PETITION_E_UNKNOWN_NAME = -21,       /* no reading, word or the like of that name */
  PETITION_E_BROKEN_SEAL = -22         /* a sealed record whose events are not those sealed */
};

/* What went wrong. One line of UTF-8 English; texts too long are cut at a character. */
typedef struct petition_error {
  uint32_t struct_size; /* sizeof(petition_error), set by the caller */
  int32_t code;         /* the status returned */
  int32_t line;         /* in the text given, from 1; 0: it did not come from text */
  int32_t column;       /* from 1; 0: not known */
  char where[176];      /* the text, key or field concerned; may be empty */
  char message[512];    /* what was wrong and what would be right */
} petition_error;

/* ---- Words: each enumeration is a table that can be listed --------------------------------- */

enum { PETITION_LANG_VI = 0, PETITION_LANG_EN = 1 };

enum {
  PETITION_TABLE_ROLE = 1,
  PETITION_TABLE_KIND = 2,
  PETITION_TABLE_POSITION = 3,
  PETITION_TABLE_COMMITMENT = 4,
  PETITION_TABLE_PUBLICATION = 5,
  PETITION_TABLE_MATTER = 6,
  PETITION_TABLE_DECLINE_REASON = 7,
  PETITION_TABLE_REFERRAL_GROUND = 8,
  PETITION_TABLE_WITHHOLDING_GROUND = 9,
  PETITION_TABLE_OUTCOME = 10,
  PETITION_TABLE_OWED = 11,
  PETITION_TABLE_NOTICE_KIND = 12,
  PETITION_TABLE_NOTICE_CHANNEL = 13,
  PETITION_TABLE_REFUSAL = 14,
  PETITION_TABLE_KNOWLEDGE = 15,
  PETITION_TABLE_DAY_KIND = 16,
  PETITION_TABLE_STRETCH = 17,
  PETITION_TABLE_CLOSING = 18,
  PETITION_TABLE_MARK = 19,
  PETITION_TABLE_CLOCK_START = 20,
  PETITION_TABLE_PERIOD = 21,
  PETITION_TABLE_VARIABLE = 22,
  PETITION_TABLE_DEVIATION = 23,
  PETITION_TABLE_OVERSIGHT = 24,
  PETITION_TABLE_ASPECT = 25
};

/* Who acts or owes. */
enum {
  PETITION_ROLE_OPERATOR = 1,
  PETITION_ROLE_FOCAL_POINT = 2,
  PETITION_ROLE_HEAD = 3,
  PETITION_ROLE_OFFICE = 4,
  PETITION_ROLE_PETITIONER = 5,
  PETITION_ROLE_SYSTEM = 6
};

/* What kind of fact an event records. */
enum {
  PETITION_KIND_RECEIVED = 1,
  PETITION_KIND_DECLINED = 2,
  PETITION_KIND_ANSWERED = 3,
  PETITION_KIND_FORWARDED = 4,
  PETITION_KIND_APPOINTED = 5,
  PETITION_KIND_RESCHEDULED = 6,
  PETITION_KIND_NOT_COMPETENT = 7,
  PETITION_KIND_REFERRED = 8,
  PETITION_KIND_ASSIGNED = 9,
  PETITION_KIND_PROGRESS_REPORTED = 10,
  PETITION_KIND_NOTIFIED = 11,
  PETITION_KIND_PUBLISHED = 12,
  PETITION_KIND_WITHHELD = 13,
  PETITION_KIND_PUBLICATION_WITHDRAWN = 14,
  PETITION_KIND_PUBLISHED_BY_UNIT = 15,
  PETITION_KIND_CONFIDENTIALITY_REQUESTED = 16,
  PETITION_KIND_RATED = 17,
  PETITION_KIND_COMMENTED = 18,
  PETITION_KIND_CORRECTED = 19,
  PETITION_KIND_LAPSED = 20,
  PETITION_KIND_ESCALATED = 21,
  PETITION_KIND_REMINDED = 22,
  PETITION_KIND_REGULATION_CHANGED = 23,
  PETITION_KIND_CALENDAR_CHANGED = 24
};

/* Where a case stands. */
enum {
  PETITION_POSITION_NONE = 0,
  PETITION_POSITION_INTAKE = 1,
  PETITION_POSITION_FOCAL_POINT = 2,
  PETITION_POSITION_HEAD = 3,
  PETITION_POSITION_OFFICE = 4,
  PETITION_POSITION_ANSWERED = 5,
  PETITION_POSITION_DECLINED = 6
};

/* What the unit has promised at the present level. */
enum {
  PETITION_COMMITMENT_NONE = 0,
  PETITION_COMMITMENT_AWAITING = 1,
  PETITION_COMMITMENT_APPOINTED = 2,
  PETITION_COMMITMENT_RESCHEDULED = 3
};

enum {
  PETITION_PUBLICATION_NONE = 0,
  PETITION_PUBLICATION_PUBLISHED = 1,
  PETITION_PUBLICATION_WITHHELD = 2,
  PETITION_PUBLICATION_WITHDRAWN = 3
};

/* What a submission is (Art. 17.1). */
enum {
  PETITION_MATTER_PETITION = 1,
  PETITION_MATTER_COMPLAINT = 2,
  PETITION_MATTER_DENUNCIATION = 3,
  PETITION_MATTER_LEGAL_GUIDANCE = 4
};

/* Why a petition is not taken in (Art. 10.1.2.a). */
enum {
  PETITION_DECLINE_REASON_NOT_VIETNAMESE = 1,
  PETITION_DECLINE_REASON_UNCLEAR = 2,
  PETITION_DECLINE_REASON_OUT_OF_SCOPE = 3,
  PETITION_DECLINE_REASON_INCOMPLETE_CONTACT = 4,
  PETITION_DECLINE_REASON_COMPLAINT = 5,
  PETITION_DECLINE_REASON_DENUNCIATION = 6,
  PETITION_DECLINE_REASON_LEGAL_GUIDANCE = 7,
  PETITION_DECLINE_REASON_STATE_SECRET = 8
};

/* Why the operator refers a petition to the Office (Art. 10.4.2). */
enum {
  PETITION_REFERRAL_GROUND_UNCLEAR_COMPETENCE = 1,
  PETITION_REFERRAL_GROUND_SEVERAL_UNITS = 2,
  PETITION_REFERRAL_GROUND_UNIT_NOT_COMPETENT = 3
};

/* From when the limit of a level counts. */
enum {
  PETITION_CLOCK_START_SUBMITTED = 1,
  PETITION_CLOCK_START_ACCEPTED = 2,
  PETITION_CLOCK_START_FORWARDED = 3,
  PETITION_CLOCK_START_RECEIVED = 4
};

/* What the conditions of the process graph are about. */
enum {
  PETITION_VARIABLE_SUITABLE = 1,
  PETITION_VARIABLE_FORWARDED = 2,
  PETITION_VARIABLE_RETURNS = 3,
  PETITION_VARIABLE_PROMISES = 4,
  PETITION_VARIABLE_DUE_PASSED = 5,
  PETITION_VARIABLE_LAPSE_NOTED = 6,
  PETITION_VARIABLE_REMINDER_DUE = 7,
  PETITION_VARIABLE_CONFIDENTIAL = 8,
  PETITION_VARIABLE_PUBLICATION = 9,
  PETITION_VARIABLE_ANSWERER = 10,
  PETITION_VARIABLE_UNIT_PUBLISHED = 11,
  PETITION_VARIABLE_UNIT_HELD = 12
};

/* What a report covers (Art. 12.1). */
enum {
  PETITION_PERIOD_WEEK = 1,
  PETITION_PERIOD_MONTH = 2,
  PETITION_PERIOD_QUARTER = 3,
  PETITION_PERIOD_YEAR = 4
};

/* Why an answer is not published (Art. 13.1). */
enum {
  PETITION_WITHHOLDING_GROUND_STATE_SECRET = 1,
  PETITION_WITHHOLDING_GROUND_PETITIONER_REQUEST = 2
};

enum {
  PETITION_OUTCOME_ACCEPTED = 1,
  PETITION_OUTCOME_REFUSED = 2,
  PETITION_OUTCOME_DUPLICATE = 3
};

/* What an obligation asks for. */
enum {
  PETITION_OWED_ASSESSMENT = 1,
  PETITION_OWED_DECLINE_NOTICE = 2,
  PETITION_OWED_RESPONSE = 3,
  PETITION_OWED_RESULT = 4,
  PETITION_OWED_REMINDER = 5,
  PETITION_OWED_ESCALATION = 6,
  PETITION_OWED_HANDLING = 7,
  PETITION_OWED_RESPONSE_NOTICE = 8,
  PETITION_OWED_RESULT_NOTICE = 9,
  PETITION_OWED_PUBLICATION = 10,
  PETITION_OWED_UNIT_PUBLICATION = 11,
  PETITION_OWED_WITHDRAWAL = 12
};

/* What a notice tells its recipient. */
enum {
  PETITION_NOTICE_KIND_NOT_TAKEN_IN = 1,
  PETITION_NOTICE_KIND_SLIP = 2,
  PETITION_NOTICE_KIND_PASSED_ON = 3,
  PETITION_NOTICE_KIND_AGREED_TIME = 4,
  PETITION_NOTICE_KIND_REMINDER_ENTERED = 5,
  PETITION_NOTICE_KIND_REMINDER = 6,
  PETITION_NOTICE_KIND_PASSED_UP = 7,
  PETITION_NOTICE_KIND_RESULT = 8,
  PETITION_NOTICE_KIND_CONFIDENTIALITY = 9
};

/* The channel a notice asks for. */
enum {
  PETITION_NOTICE_CHANNEL_SMS = 1,
  PETITION_NOTICE_CHANNEL_REPLY = 2,
  PETITION_NOTICE_CHANNEL_SYSTEM = 3
};

/* Why an event is refused, in the order in which reasons are listed. */
enum {
  PETITION_REFUSAL_OCCURRED_AFTER_RECORDED = 1,
  PETITION_REFUSAL_RECORDED_BEFORE_LAST = 2,
  PETITION_REFUSAL_ID_REUSED = 3,
  PETITION_REFUSAL_WRONG_ROLE = 4,
  PETITION_REFUSAL_WRONG_POSITION = 5,
  PETITION_REFUSAL_NOT_HOLDER = 6,
  PETITION_REFUSAL_ALREADY_FORWARDED = 7,
  PETITION_REFUSAL_ALREADY_PROMISED = 8,
  PETITION_REFUSAL_NOTHING_PROMISED = 9,
  PETITION_REFUSAL_UNKNOWN_CHANNEL = 10,
  PETITION_REFUSAL_NOT_VIETNAMESE = 11,
  PETITION_REFUSAL_UNCLEAR = 12,
  PETITION_REFUSAL_OUT_OF_SCOPE = 13,
  PETITION_REFUSAL_INCOMPLETE_CONTACT = 14,
  PETITION_REFUSAL_COMPLAINT = 15,
  PETITION_REFUSAL_DENUNCIATION = 16,
  PETITION_REFUSAL_LEGAL_GUIDANCE = 17,
  PETITION_REFUSAL_REASONS_MISSING = 18,
  PETITION_REFUSAL_GUIDANCE_MISSING = 19,
  PETITION_REFUSAL_REASON_CONTRADICTED = 20,
  PETITION_REFUSAL_RESULT_MISSING = 21,
  PETITION_REFUSAL_UNIT_MISSING = 22,
  PETITION_REFUSAL_GROUND_MISSING = 23,
  PETITION_REFUSAL_REASON_MISSING = 24,
  PETITION_REFUSAL_TEXT_MISSING = 25,
  PETITION_REFUSAL_URL_MISSING = 26,
  PETITION_REFUSAL_CHANNELS_MISSING = 27,
  PETITION_REFUSAL_RETURNED_BY_UNIT = 28,
  PETITION_REFUSAL_TOO_MANY_RETURNS = 29,
  PETITION_REFUSAL_NEVER_RETURNED = 30,
  PETITION_REFUSAL_AGREED_TIME_PASSED = 31,
  PETITION_REFUSAL_AGREED_TIME_NOT_LATER = 32,
  PETITION_REFUSAL_AGREED_TIME_NOT_FUTURE = 33,
  PETITION_REFUSAL_TOO_MANY_PROMISES = 34,
  PETITION_REFUSAL_PROMISE_GIVEN = 35,
  PETITION_REFUSAL_NOT_DUE = 36,
  PETITION_REFUSAL_ALREADY_NOTED = 37,
  PETITION_REFUSAL_OTHER_LEVEL = 38,
  PETITION_REFUSAL_OTHER_DUE_TIME = 39,
  PETITION_REFUSAL_STATE_SECRET = 40,
  PETITION_REFUSAL_CONFIDENTIAL = 41,
  PETITION_REFUSAL_CHANNEL_NOT_PUBLIC = 42,
  PETITION_REFUSAL_ALREADY_PUBLISHED = 43,
  PETITION_REFUSAL_GROUND_UNTRUE = 44,
  PETITION_REFUSAL_UNKNOWN_RATING = 45,
  PETITION_REFUSAL_UNKNOWN_NOTICE = 46,
  PETITION_REFUSAL_UNKNOWN_EVENT = 47,
  PETITION_REFUSAL_UNKNOWN_FIELD = 48,
  PETITION_REFUSAL_FIXED_FIELD = 49,
  PETITION_REFUSAL_INVALID_VALUE = 50,
  PETITION_REFUSAL_UNKNOWN_CLASS = 51,
  PETITION_REFUSAL_AGREED_TIME_TOO_FAR = 52,
  PETITION_REFUSAL_UNIT_NOT_IN_FORCE = 53,
  PETITION_REFUSAL_UNKNOWN_REGULATION = 54,
  PETITION_REFUSAL_UNKNOWN_CALENDAR = 55
};

/* How a record departs from the regulation. */
enum {
  PETITION_DEVIATION_MISSING = 1,
  PETITION_DEVIATION_LATE = 2,
  PETITION_DEVIATION_EARLY = 3,
  PETITION_DEVIATION_FORBIDDEN = 4,
  PETITION_DEVIATION_REPEATED = 5,
  PETITION_DEVIATION_WRONG_ACTOR = 6,
  PETITION_DEVIATION_INCOMPLETE = 7,
  PETITION_DEVIATION_WRONGLY_PUBLISHED = 8,
  PETITION_DEVIATION_NOT_PUBLISHED = 9,
  PETITION_DEVIATION_OUT_OF_ORDER = 10
};

/* What a regulation says of the overseeing of petitions. */
enum {
  PETITION_OVERSIGHT_RECORD = 1,
  PETITION_OVERSIGHT_EXTRACT = 2,
  PETITION_OVERSIGHT_REPORT = 3,
  PETITION_OVERSIGHT_SATISFACTION = 4,
  PETITION_OVERSIGHT_IMPROVEMENT = 5,
  PETITION_OVERSIGHT_SUPERVISION = 6,
  PETITION_OVERSIGHT_GUIDANCE = 7,
  PETITION_OVERSIGHT_COORDINATION = 8,
  PETITION_OVERSIGHT_DELAY = 9,
  PETITION_OVERSIGHT_RECORDS = 10,
  PETITION_OVERSIGHT_SIGNED_DOCUMENT = 11,
  PETITION_OVERSIGHT_ACCOUNTS = 12
};

/* In what a recorded case may come out otherwise under another law. */
enum {
  PETITION_ASPECT_REFUSED = 1,
  PETITION_ASPECT_POSITION = 2,
  PETITION_ASPECT_OVERDUE = 3,
  PETITION_ASPECT_ANSWERED_LATE = 4,
  PETITION_ASPECT_DUES = 5,
  PETITION_ASPECT_LATE_S = 6
};

/* How far a date is known. */
enum {
  PETITION_KNOWLEDGE_ANNOUNCED = 0,
  PETITION_KNOWLEDGE_PROVISIONAL = 1,
  PETITION_KNOWLEDGE_UNCOVERED = 2
};

/* Why a date is not an ordinary day of its week. */
enum {
  PETITION_DAY_KIND_ORDINARY = 0,
  PETITION_DAY_KIND_HOLIDAY = 1,
  PETITION_DAY_KIND_IN_LIEU = 2,
  PETITION_DAY_KIND_SWAPPED_OFF = 3,
  PETITION_DAY_KIND_WORKED = 4,
  PETITION_DAY_KIND_SPECIAL = 5
};

/* Why a stretch of an explained sum counted or not. */
enum {
  PETITION_STRETCH_COUNTED = 0,
  PETITION_STRETCH_CLOSED = 1,
  PETITION_STRETCH_REST_DAY = 2,
  PETITION_STRETCH_DAY_OFF = 3
};

/* Where an amount ends that is used up exactly at a closing time (I-17). */
enum { PETITION_CLOSING_EARLIEST = 0, PETITION_CLOSING_NEXT_OPENING = 1 };

/* What the library does with a clause; bits, as a clause may have several. */
enum {
  PETITION_MARK_DECIDE = 1,
  PETITION_MARK_RECORD = 2,
  PETITION_MARK_DERIVE = 4,
  PETITION_MARK_CHECK = 8,
  PETITION_MARK_DATA = 16,
  PETITION_MARK_OUT = 32
};

/* Bits of petition_state.flags. */
enum {
  PETITION_STATE_FORWARDED = 1,       /* has left intake at least once */
  PETITION_STATE_LAPSE_NOTED = 2,     /* the lapse of the present due time is recorded */
  PETITION_STATE_REMINDER_NOTED = 4,  /* the reminder of the present agreed time is recorded */
  PETITION_STATE_CONFIDENTIAL = 8,    /* Art. 13.1 */
  PETITION_STATE_STATE_SECRET = 16,   /* Art. 13.1 */
  PETITION_STATE_REOPENED = 32,       /* I-13 */
  PETITION_STATE_UNIT_PUBLISHED = 64  /* Art. 13.2 */
};

/* Which text of a thing is asked for; each function names those it has. */
enum {
  PETITION_TEXT_ID = 1,
  PETITION_TEXT_VERSION = 2,
  PETITION_TEXT_HASH = 3,
  PETITION_TEXT_TITLE = 4,
  PETITION_TEXT_AUTHORITY = 5,
  PETITION_TEXT_INSTRUMENT = 6,
  PETITION_TEXT_CITATION = 7,
  PETITION_TEXT_KEY = 8,
  PETITION_TEXT_CLAUSES = 9,
  PETITION_TEXT_POINT = 10,
  PETITION_TEXT_LIMIT = 11,
  PETITION_TEXT_VALUE = 12,
  PETITION_TEXT_REASON = 13,
  PETITION_TEXT_UNIT = 14,
  PETITION_TEXT_HOLDER = 15,
  PETITION_TEXT_MESSAGE = 16,
  PETITION_TEXT_REQUIREMENT = 17,
  PETITION_TEXT_LAWFUL = 18,
  PETITION_TEXT_DETAIL = 19,
  PETITION_TEXT_PETITIONER = 20,
  PETITION_TEXT_PHONE = 21,
  PETITION_TEXT_CHANNEL = 22,
  PETITION_TEXT_TOPIC = 23,
  PETITION_TEXT_CONTENT = 24,
  PETITION_TEXT_RESULT = 25,
  PETITION_TEXT_SIGNED_DOCUMENT = 26,
  PETITION_TEXT_RECORDING = 27,
  PETITION_TEXT_RATING = 28
};

/* The release of the library, as in "0.1.0". Static. */
const char *petition_version(void);

/* The name of a status, as in "not_covered" or "ok"; NULL for an unknown number. The numbers run
 * without a gap from 0 down. Static. */
const char *petition_status_name(int32_t status);

/* How many words a PETITION_TABLE_* has. */
int32_t petition_word_count(int32_t table, size_t *count, petition_error *err);

/* The number of the word at `index`, from 0, in the order of the numbers. */
int32_t petition_word_at(int32_t table, size_t index, int32_t *value, petition_error *err);

/* The name (as in JSON and TOML), the Vietnamese and the English label of a number. Static texts;
 * each output is optional. */
int32_t petition_word_get(int32_t table, int32_t value, const char **name, const char **vi,
                          const char **en, petition_error *err);

/* The number of a name. PETITION_E_UNKNOWN_NAME when the table does not have it. */
int32_t petition_word_find(int32_t table, const char *name, size_t name_size, int32_t *value,
                           petition_error *err);

/* ---- Times as text --------------------------------------------------------------------------- */

/* Reads "2021-04-02T14:30:00+07:00" or "...Z". Seconds may be left out, a fraction is floored; a
 * time without an offset is refused with PETITION_E_INVALID_TIME. */
int32_t petition_instant_parse(const char *text, size_t text_size, int64_t *instant_s,
                               petition_error *err);

/* Writes "2021-04-02T14:30:00+07:00" in an offset from UTC in seconds (Vietnam: 25200), whole
 * minutes up to 24 hours either way. */
int32_t petition_instant_format(int64_t instant_s, int32_t utc_offset_s, char *buffer,
                                size_t capacity, size_t *needed, petition_error *err);

/* Reads "2021-04-02", strictly. */
int32_t petition_date_parse(const char *text, size_t text_size, int32_t *date,
                            petition_error *err);

/* Writes "2021-04-02". */
int32_t petition_date_format(int32_t date, char *buffer, size_t capacity, size_t *needed,
                             petition_error *err);

/* Reads an amount of working time, "8h", "90m", "30s", "1h30m", with an optional "-" before it. */
int32_t petition_working_time_parse(const char *text, size_t text_size, int64_t *amount_s,
                                    petition_error *err);

/* A lunar date of the Vietnamese calendar (UTC+7; before 1968 as computed). Frozen. */
typedef struct petition_lunar_date {
  int32_t year;
  int32_t month; /* 1 to 12 */
  int32_t day;   /* 1 to 30 */
  int32_t leap;  /* 1 in a leap month */
} petition_lunar_date;

/* Between lunar and civil dates, 1900 to 2100; PETITION_E_NOT_COVERED outside of them,
 * PETITION_E_INVALID_VALUE for a lunar date that does not exist. */
int32_t petition_lunar_from_date(int32_t date, petition_lunar_date *out, petition_error *err);
int32_t petition_lunar_to_date(const petition_lunar_date *lunar, int32_t *date,
                               petition_error *err);

/* ---- Calendars: what is a working second, and sums of them --------------------------------- */

typedef struct petition_calendar petition_calendar; /* immutable */

/* State agencies of Vietnam: Monday to Friday, 07:00-11:00 and 13:00-17:00 at UTC+7. */
int32_t petition_calendar_builtin(petition_calendar **out, petition_error *err);

/* The TOML text of that calendar, to start one's own from. */
int32_t petition_calendar_builtin_toml(char *buffer, size_t capacity, size_t *needed,
                                       petition_error *err);

/* Reads a calendar from TOML. `where` names the text in errors (NULL and 0: "calendar"), which
 * carry line and column. */
int32_t petition_calendar_load(const char *toml, size_t toml_size, const char *where,
                               size_t where_size, petition_calendar **out, petition_error *err);

/* The same calendar with a host's own days on top: TOML with `[[day]]` entries. */
int32_t petition_calendar_with_days(const petition_calendar *calendar, const char *toml,
                                    size_t toml_size, const char *where, size_t where_size,
                                    petition_calendar **out, petition_error *err);

/* The same calendar, refusing dates not yet announced with PETITION_E_PROVISIONAL. */
int32_t petition_calendar_refusing_provisional(const petition_calendar *calendar,
                                               petition_calendar **out, petition_error *err);

void petition_calendar_free(petition_calendar *calendar);

/* PETITION_TEXT_ID, _VERSION, _HASH (SHA-256 of the content, 64 hexadecimal digits), _TITLE. */
int32_t petition_calendar_text(const petition_calendar *calendar, int32_t part, int32_t lang,
                               char *buffer, size_t capacity, size_t *needed,
                               petition_error *err);

typedef struct petition_coverage {
  uint32_t struct_size;
  int32_t utc_offset_s;
  int32_t first_date;
  int32_t last_date;
  int32_t announced_until; /* later dates are provisional */
  int32_t reserved;
} petition_coverage;

/* The dates a calendar covers. Everything else is refused with PETITION_E_NOT_COVERED. */
int32_t petition_calendar_coverage(const petition_calendar *calendar, petition_coverage *out,
                                   petition_error *err);

/* The earliest instant at which the working time since `instant_s` equals `amount_s` (Art. 11.1,
 * 11.2). `closing` is a PETITION_CLOSING_*. A negative amount counts back. */
int32_t petition_calendar_add(const petition_calendar *calendar, int64_t instant_s,
                              int64_t amount_s, int32_t closing, int64_t *result_s,
                              petition_error *err);

/* The latest instant from which the working time until `instant_s` equals `amount_s`. */
int32_t petition_calendar_subtract(const petition_calendar *calendar, int64_t instant_s,
                                   int64_t amount_s, int64_t *result_s, petition_error *err);

/* Signed working time from one instant to another, in seconds. */
int32_t petition_calendar_between(const petition_calendar *calendar, int64_t from_s, int64_t to_s,
                                  int64_t *amount_s, petition_error *err);

int32_t petition_calendar_is_open(const petition_calendar *calendar, int64_t instant_s,
                                  int32_t *open, petition_error *err);

/* The first open instant at or after `instant_s`. */
int32_t petition_calendar_next_open(const petition_calendar *calendar, int64_t instant_s,
                                    int64_t *result_s, petition_error *err);

/* The first opening strictly after `instant_s`. */
int32_t petition_calendar_next_opening(const petition_calendar *calendar, int64_t instant_s,
                                       int64_t *result_s, petition_error *err);

/* The last closing at or before `instant_s`. */
int32_t petition_calendar_previous_close(const petition_calendar *calendar, int64_t instant_s,
                                         int64_t *result_s, petition_error *err);

/* Signed number of dates with working time from `from_date` up to, not with, `to_date`. */
int32_t petition_calendar_working_days_between(const petition_calendar *calendar,
                                               int32_t from_date, int32_t to_date, int64_t *days,
                                               petition_error *err);

/* The forms over arrays: `count` elements each, nothing allocated. `status[i]` is 0 or the
 * PETITION_E_* of that element, whose output is then left as it was; the call itself is
 * PETITION_OK. Outputs may be the very arrays of the inputs, but may not overlap them otherwise.
 * Arrays may be NULL when `count` is 0. */
int32_t petition_calendar_add_many(const petition_calendar *calendar, const int64_t *instant_s,
                                   const int64_t *amount_s, size_t count, int32_t closing,
                                   int64_t *result_s, int32_t *status, petition_error *err);
int32_t petition_calendar_subtract_many(const petition_calendar *calendar,
                                        const int64_t *instant_s, const int64_t *amount_s,
                                        size_t count, int64_t *result_s, int32_t *status,
                                        petition_error *err);
int32_t petition_calendar_between_many(const petition_calendar *calendar, const int64_t *from_s,
                                       const int64_t *to_s, size_t count, int64_t *amount_s,
                                       int32_t *status, petition_error *err);
/* `open[i]` is 1 or 0. */
int32_t petition_calendar_is_open_many(const petition_calendar *calendar, const int64_t *instant_s,
                                       size_t count, uint8_t *open, int32_t *status,
                                       petition_error *err);
int32_t petition_calendar_next_open_many(const petition_calendar *calendar,
                                         const int64_t *instant_s, size_t count,
                                         int64_t *result_s, int32_t *status, petition_error *err);
int32_t petition_calendar_next_opening_many(const petition_calendar *calendar,
                                            const int64_t *instant_s, size_t count,
                                            int64_t *result_s, int32_t *status,
                                            petition_error *err);
int32_t petition_calendar_previous_close_many(const petition_calendar *calendar,
                                              const int64_t *instant_s, size_t count,
                                              int64_t *result_s, int32_t *status,
                                              petition_error *err);
int32_t petition_calendar_working_days_between_many(const petition_calendar *calendar,
                                                    const int32_t *from_date,
                                                    const int32_t *to_date, size_t count,
                                                    int64_t *days, int32_t *status,
                                                    petition_error *err);

/* Open time of one date, in seconds after local midnight; beyond 86400 when duty runs into the
 * next date. Frozen. */
typedef struct petition_window {
  int32_t open_s;
  int32_t close_s;
} petition_window;

/* The open windows of a date, in order. */
int32_t petition_calendar_windows(const petition_calendar *calendar, int32_t date,
                                  petition_window *windows, size_t capacity, size_t *count,
                                  petition_error *err);

/* The same over `count` dates: the windows of `date[i]` are `windows[first[i]]` up to, not with,
 * `windows[first[i + 1]]`, so `first` has `count + 1` elements. `window_count` (may be NULL) is told
 * how many windows there are; to ask for that first, give NULL and 0 for `windows` and `capacity`.
 * A date with a status other than 0 has no windows. Nothing is allocated. */
int32_t petition_calendar_windows_many(const petition_calendar *calendar, const int32_t *date,
                                       size_t count, int64_t *first, int32_t *status,
                                       petition_window *windows, size_t capacity,
                                       size_t *window_count, petition_error *err);

typedef struct petition_day {
  uint32_t struct_size;
  int32_t date;
  int32_t knowledge;     /* PETITION_KNOWLEDGE_* */
  int32_t kind;          /* PETITION_DAY_KIND_* */
  int32_t rest_day;      /* the week has no working time on it */
  uint32_t window_count;
} petition_day;

int32_t petition_calendar_day(const petition_calendar *calendar, int32_t date, petition_day *out,
                              petition_error *err);

/* PETITION_TEXT_REASON (empty for an ordinary day), _INSTRUMENT (what set the day or its week). */
int32_t petition_calendar_day_text(const petition_calendar *calendar, int32_t date, int32_t part,
                                   int32_t lang, char *buffer, size_t capacity, size_t *needed,
                                   petition_error *err);

/* A date as JSON (DAY), and the days of a year that are not ordinary (year). */
int32_t petition_calendar_day_json(const petition_calendar *calendar, int32_t date, int32_t lang,
                                   char *buffer, size_t capacity, size_t *needed,
                                   petition_error *err);
int32_t petition_calendar_year_json(const petition_calendar *calendar, int32_t year, int32_t lang,
                                    char *buffer, size_t capacity, size_t *needed,
                                    petition_error *err);

/* ---- Explained sums -------------------------------------------------------------------------- */

typedef struct petition_sum petition_sum; /* immutable */

typedef struct petition_sum_info {
  uint32_t struct_size;
  int32_t provisional; /* rests on a date that is not announced yet */
  int64_t start_s;
  int64_t amount_s;
  int64_t result_s;
  uint64_t stretch_count;
} petition_sum_info;

/* A stretch of a sum, from `from_s` up to, not with, `to_s`. Frozen. */
typedef struct petition_stretch {
  int64_t from_s;
  int64_t to_s;
  int32_t why;       /* PETITION_STRETCH_* */
  int32_t knowledge; /* PETITION_KNOWLEDGE_* */
  int32_t day_kind;  /* PETITION_DAY_KIND_* */
  int32_t reserved;
} petition_stretch;

/* How petition_calendar_add comes to its result: which stretches counted and which did not, why. */
int32_t petition_calendar_explain(const petition_calendar *calendar, int64_t instant_s,
                                  int64_t amount_s, int32_t closing, petition_sum **out,
                                  petition_error *err);
int32_t petition_sum_get(const petition_sum *sum, petition_sum_info *out, petition_error *err);
int32_t petition_sum_stretches(const petition_sum *sum, petition_stretch *stretches,
                               size_t capacity, size_t *count, petition_error *err);
/* PETITION_TEXT_REASON, _INSTRUMENT of a stretch, by index from 0; may be empty. */
int32_t petition_sum_stretch_text(const petition_sum *sum, size_t index, int32_t part,
                                  int32_t lang, char *buffer, size_t capacity, size_t *needed,
                                  petition_error *err);
/* The sum as a small table that people can follow, a line for each stretch. */
int32_t petition_sum_text(const petition_sum *sum, int32_t lang, char *buffer, size_t capacity,
                          size_t *needed, petition_error *err);
int32_t petition_sum_json(const petition_sum *sum, int32_t lang, char *buffer, size_t capacity,
                          size_t *needed, petition_error *err);
void petition_sum_free(petition_sum *sum);

/* ---- A change of calendar -------------------------------------------------------------------- */

typedef struct petition_moves petition_moves; /* immutable */

typedef struct petition_move {
  uint32_t struct_size;
  uint32_t reserved;
  uint64_t index; /* which of the given instants */
  int64_t before_s;
  int64_t after_s;
} petition_move;

/* Which due times, `instant_s[i]` plus `amount_s[i]` of working time, move when the calendar
 * `after` replaces `before`. */
int32_t petition_calendar_compare(const petition_calendar *before, const petition_calendar *after,
                                  const int64_t *instant_s, const int64_t *amount_s, size_t count,
                                  petition_moves **out, petition_error *err);
/* Which agreed times no longer fall in working time, or do so again: one that is closed stands for
 * the next opening. */
int32_t petition_calendar_compare_agreed(const petition_calendar *before,
                                         const petition_calendar *after, const int64_t *agreed_s,
                                         size_t count, petition_moves **out, petition_error *err);
int32_t petition_moves_count(const petition_moves *moves, size_t *count, petition_error *err);
int32_t petition_moves_get(const petition_moves *moves, size_t index, petition_move *out,
                           petition_error *err);
/* PETITION_TEXT_REASON, _INSTRUMENT of the day that moved it. */
int32_t petition_moves_text(const petition_moves *moves, size_t index, int32_t part, int32_t lang,
                            char *buffer, size_t capacity, size_t *needed, petition_error *err);
int32_t petition_moves_json(const petition_moves *moves, int32_t lang, char *buffer,
                            size_t capacity, size_t *needed, petition_error *err);
void petition_moves_free(petition_moves *moves);

/* ---- Regulations: the law as data ------------------------------------------------------------ */

typedef struct petition_regulation petition_regulation; /* immutable */

/* Decision 192/QD-UBND of Gia Lai, 30 March 2021. */
int32_t petition_regulation_builtin(petition_regulation **out, petition_error *err);
/* A built-in regulation by name: "gia-lai", "ha-noi", "tp-hcm". PETITION_E_UNKNOWN_NAME lists
 * those there are. */
int32_t petition_regulation_builtin_named(const char *name, size_t name_size,
                                          petition_regulation **out, petition_error *err);

/* The TOML text of that profile, to start one's own from. */
int32_t petition_regulation_builtin_toml(char *buffer, size_t capacity, size_t *needed,
                                         petition_error *err);

/* Reads a profile from TOML. `where` names the text in errors (NULL and 0: "profile"). */
int32_t petition_regulation_load(const char *toml, size_t toml_size, const char *where,
                                 size_t where_size, petition_regulation **out,
                                 petition_error *err);

/* The same regulation with another reading of one open point: "I-16" and "occurred", "I-8" and
 * "16 working hours". */
int32_t petition_regulation_with_reading(const petition_regulation *regulation, const char *id,
                                         size_t id_size, const char *value, size_t value_size,
                                         petition_regulation **out, petition_error *err);

void petition_regulation_free(petition_regulation *regulation);

/* PETITION_TEXT_ID, _VERSION, _HASH, _TITLE, _AUTHORITY, _INSTRUMENT. */
int32_t petition_regulation_text(const petition_regulation *regulation, int32_t part,
                                 int32_t lang, char *buffer, size_t capacity, size_t *needed,
                                 petition_error *err);

/* Channels, topics, ratings, levels, clauses and readings as JSON (regulation). */
int32_t petition_regulation_json(const petition_regulation *regulation, int32_t lang, char *buffer,
                                 size_t capacity, size_t *needed, petition_error *err);

/* The clause index. Structs cite clauses by their index in it, from 0. */
int32_t petition_regulation_clause_count(const petition_regulation *regulation, size_t *count,
                                         petition_error *err);
/* The PETITION_MARK_* bits of a clause. */
int32_t petition_regulation_clause_marks(const petition_regulation *regulation, size_t index,
                                         uint32_t *marks, petition_error *err);
/* PETITION_TEXT_ID ("10.1.2.b2"), _CITATION ("Art. 10.1.2.b2"), _TITLE. */
int32_t petition_regulation_clause_text(const petition_regulation *regulation, size_t index,
                                        int32_t part, int32_t lang, char *buffer, size_t capacity,
                                        size_t *needed, petition_error *err);
/* The index of a clause id. PETITION_E_UNKNOWN_NAME when the index does not have it. */
int32_t petition_regulation_find_clause(const petition_regulation *regulation, const char *id,
                                        size_t id_size, size_t *index, petition_error *err);

/* The open points of the text, I-1 and on, with the reading taken of each. */
typedef struct petition_reading {
  uint32_t struct_size;
  int32_t number;        /* n of I-n */
  uint32_t choice_count; /* the first is the default */
  uint32_t chosen;       /* index of the choice taken */
} petition_reading;

int32_t petition_regulation_reading_count(const petition_regulation *regulation, size_t *count,
                                          petition_error *err);
int32_t petition_regulation_reading(const petition_regulation *regulation, size_t index,
                                    petition_reading *out, petition_error *err);
/* PETITION_TEXT_ID ("I-16"), _KEY (of the profile), _CLAUSES, _POINT, _LIMIT (as chosen, or empty).
 */
int32_t petition_regulation_reading_text(const petition_regulation *regulation, size_t index,
                                         int32_t part, int32_t lang, char *buffer, size_t capacity,
                                         size_t *needed, petition_error *err);
/* PETITION_TEXT_VALUE (as written in a profile), _TITLE (what it means) of a choice. */
int32_t petition_regulation_choice_text(const petition_regulation *regulation, size_t reading,
                                        size_t choice, int32_t part, int32_t lang, char *buffer,
                                        size_t capacity, size_t *needed, petition_error *err);

/* What rests on each clause, as JSON: a list of {clause, events, refusals, obligations, oversight}
 * in the order of the clause index, each a list of names. A clause that decides nothing by itself
 * has empty lists. */
int32_t petition_regulation_decided_json(const petition_regulation *regulation, char *buffer,
                                         size_t capacity, size_t *needed, petition_error *err);

/* ---- Cases: one petition, its record and its state ----------------------------------------- */

typedef struct petition_engine petition_engine; /* immutable: a regulation on a calendar */
typedef struct petition_case petition_case;     /* changed by submit, advance and simulate only */

/* A case without events. `id` is the host's and may not be empty. */
int32_t petition_case_new(const char *id, size_t id_size, petition_case **out,
                          petition_error *err);

/* Reads a record (JSON, as petition_case_save writes it) and judges its events again, one after
 * another. PETITION_E_INVALID_RECORD, naming the event, when the regulation refuses one of them,
 * or when the record names another regulation or calendar than the engine's. */
int32_t petition_case_load(const petition_engine *engine, const char *json, size_t json_size,
                           petition_case **out, petition_error *err);

/* Writes the record in one line: schema version, case id, regulation, calendar, events. */
int32_t petition_case_save(const petition_case *petition, const petition_engine *engine,
                           char *buffer, size_t capacity, size_t *needed, petition_error *err);

/* An independent copy, at the same small cost for any number of events: submit to the copy to see
 * what would follow. */
int32_t petition_case_copy(const petition_case *petition, petition_case **out,
                           petition_error *err);

/* Whether two cases have the same id and the same events. */
int32_t petition_case_equal(const petition_case *a, const petition_case *b, int32_t *equal,
                            petition_error *err);

void petition_case_free(petition_case *petition);

/* PETITION_TEXT_ID, _HOLDER (the unit that holds the slip or held it last; may be empty). */
int32_t petition_case_text(const petition_case *petition, int32_t part, char *buffer,
                           size_t capacity, size_t *needed, petition_error *err);

/* What the record amounts to: position x commitment, and what an answer lives on. Whether a case
 * is overdue is never stored: see petition_engine_timeliness. */
typedef struct petition_state {
  uint32_t struct_size;
  int32_t position;      /* PETITION_POSITION_* */
  int32_t commitment;    /* PETITION_COMMITMENT_* */
  int32_t publication;   /* PETITION_PUBLICATION_* */
  uint32_t events;       /* how many are recorded */
  uint32_t brought_by;   /* sequence number of the event that named the holder; 0: none */
  uint32_t answered_by;  /* sequence number of the last answer; 0: none */
  uint32_t returns;      /* how often a unit said that it is not competent (I-10) */
  uint32_t promises;     /* of the holder, since the Office last gave it the slip (I-6, I-12) */
  uint32_t rating;       /* place on the regulation's scale from 1; 0: not rated (Art. 14) */
  uint32_t unsuitable;   /* bit n: PETITION_REFUSAL_NOT_VIETNAMESE + n holds (Art. 8, 17.1) */
  uint32_t flags;        /* PETITION_STATE_* */
  int64_t recorded_at_s; /* of the last event, or PETITION_NEVER, as those below */
  int64_t anchor_s;      /* when the slip reached this level */
  int64_t agreed_s;      /* the agreed time, while promised */
  int64_t agreed_at_s;   /* when it was agreed */
} petition_state;

int32_t petition_case_state(const petition_case *petition, petition_state *out,
                            petition_error *err);

/* The state right after the event `seq`, from 1. */
int32_t petition_case_state_after(const petition_case *petition, uint32_t seq, petition_state *out,
                                  petition_error *err);

/* The state as JSON (STATE): times in the offset of the engine's calendar. */
int32_t petition_case_state_json(const petition_case *petition, const petition_engine *engine,
                                 char *buffer, size_t capacity, size_t *needed,
                                 petition_error *err);

/* The event `seq`, from 1 to petition_state.events, as JSON (EVENT), times at UTC+7. */
int32_t petition_case_event_json(const petition_case *petition, uint32_t seq, char *buffer,
                                 size_t capacity, size_t *needed, petition_error *err);

/* The sequence number of an event id; 0 when the case does not have it. */
int32_t petition_case_find(const petition_case *petition, const char *event_id,
                           size_t event_id_size, uint32_t *seq, petition_error *err);

/* ---- Records of many cases ------------------------------------------------------------------- */

typedef struct petition_records petition_records; /* immutable */

/* Reads JSON Lines of many cases, each line a whole record or one event with a "case" key. Events
 * that name no case belong to the only case of the text, and when there is none to the case that
 * the file `where` is named after. Nothing is judged: hand each record to petition_case_load. */
int32_t petition_records_load(const char *json_lines, size_t json_lines_size, const char *where,
                              size_t where_size, petition_records **out, petition_error *err);
int32_t petition_records_count(const petition_records *records, size_t *count,
                               petition_error *err);
int32_t petition_records_json(const petition_records *records, size_t index, char *buffer,
                              size_t capacity, size_t *needed, petition_error *err);
void petition_records_free(petition_records *records);

/* Seals a record, given as JSON (Art. 9.1, 9.2): the same record with a SHA-256 digest for each
 * event, chained so that anybody finds with a standard tool which event was changed, removed,
 * inserted or moved. petition/seal.h says how. Whatever reads a sealed record, this call too,
 * holds its events against the digests: PETITION_E_BROKEN_SEAL names the first that is not what
 * was sealed, as in "events[3]". */
int32_t petition_record_seal(const char *json, size_t json_size, char *buffer, size_t capacity,
                             size_t *needed, petition_error *err);

/* ---- Engines: a regulation and a calendar that judge cases --------------------------------- */

typedef struct petition_verdict petition_verdict;         /* immutable, as all below */
typedef struct petition_obligations petition_obligations;
typedef struct petition_timeliness petition_timeliness;
typedef struct petition_permissions petition_permissions;
typedef struct petition_notices petition_notices;
typedef struct petition_explanation petition_explanation;

int32_t petition_engine_new(const petition_regulation *regulation,
                            const petition_calendar *calendar, petition_engine **out,
                            petition_error *err);
/* Decision 192 of Gia Lai on the calendar of Vietnam's state agencies. */
int32_t petition_engine_builtin(petition_engine **out, petition_error *err);
int32_t petition_engine_regulation(const petition_engine *engine, petition_regulation **out,
                                   petition_error *err);
int32_t petition_engine_calendar(const petition_engine *engine, petition_calendar **out,
                                 petition_error *err);
void petition_engine_free(petition_engine *engine);

/* Judges one event, given as JSON in the form of the record; its `recorded_at` is the present.
 * Lapses up to then are noted first. Accepted: `petition` has the event and what follows from it.
 * Refused or duplicate: `petition` is as it was. The verdict tells which. An event that cannot be
 * read or judged at all is an error, with the path of the field, as in "data.due_at". */
int32_t petition_engine_submit(const petition_engine *engine, petition_case *petition,
                               const char *event_json, size_t event_json_size,
                               petition_verdict **out, petition_error *err);

/* What time alone has caused by `now_s`: reminders (Art. 10.5), lapses (11.4), at most one
 * escalation (10.1.2.b2). */
int32_t petition_engine_advance(const petition_engine *engine, petition_case *petition,
                                int64_t now_s, petition_verdict **out, petition_error *err);

/* Steps through the wake-ups up to `until_s`, each at its very instant. */
int32_t petition_engine_simulate(const petition_engine *engine, petition_case *petition,
                                 int64_t until_s, petition_verdict **out, petition_error *err);

typedef struct petition_story petition_story; /* immutable */

/* Follows a record, given as JSON: its events are judged in their order, time passing between them.
 * Each wake-up strictly before an event's recording comes first, then the event, so that a response
 * in the very second of the transfer spares it. After the last event time passes up to `until_s`;
 * not at all for PETITION_NEVER. A refused event is a step that changes nothing.
 *
 * Where a record carries the system's own lapses, reminders and escalations of a stay at a level,
 * that stay is taken as recorded; where it carries none, they are supplied. */
int32_t petition_engine_follow(const petition_engine *engine, const char *record_json,
                               size_t record_json_size, int64_t until_s, petition_story **out,
                               petition_error *err);

/* What a record comes to when `after` judges it instead of `before`: writes DIFFERENCE as JSON, or
 * `null` when nothing differs. The record's own lapses, reminders and escalations by the system are
 * left out, for they follow anew. As of `until_s`, or of the last recording for PETITION_NEVER. */
int32_t petition_engine_what_if_json(const petition_engine *before, const petition_engine *after,
                                     const char *record_json, size_t record_json_size,
                                     int64_t until_s, int32_t lang, char *buffer, size_t capacity,
                                     size_t *needed, petition_error *err);

/* When to call petition_engine_advance next; PETITION_NEVER when time alone causes nothing more.
 * May lie in the past, when an escalation is outstanding. */
int32_t petition_engine_next_wakeup(const petition_engine *engine, const petition_case *petition,
                                    int64_t *wakeup_s, petition_error *err);

/* The due time of the present level; PETITION_NEVER when no figure is set (Art. 11.1, 11.2). */
int32_t petition_engine_due(const petition_engine *engine, const petition_case *petition,
                            int64_t *due_s, petition_error *err);

/* The obligations that bind at present, the most pressing first. */
int32_t petition_engine_obligations(const petition_engine *engine, const petition_case *petition,
                                    petition_obligations **out, petition_error *err);

/* Overdue and late as of `at_s`, with every due time the case ran under (Art. 11.4). */
int32_t petition_engine_timeliness(const petition_engine *engine, const petition_case *petition,
                                   int64_t at_s, petition_timeliness **out, petition_error *err);

/* Who may record what at `now_s`, and why not the rest: every kind with every role. */
int32_t petition_engine_permitted(const petition_engine *engine, const petition_case *petition,
                                  int64_t now_s, petition_permissions **out, petition_error *err);

/* The notices that the event `cause`, from 1, gave rise to. */
int32_t petition_engine_notices(const petition_engine *engine, const petition_case *petition,
                                uint32_t cause, petition_notices **out, petition_error *err);

/* ---- Registries: versions in time ------------------------------------------------------------ */

typedef struct petition_registry petition_registry; /* immutable */

/* The regulations of one authority, whose validity dates must not overlap (PETITION_E_DUPLICATE),
 * and the calendars that they name (PETITION_E_MISSING_KEY). The handles stay the caller's. A case
 * keeps the regulation in force when it was submitted, and the calendar that this one names, until
 * a recorded `regulation_changed` or `calendar_changed` event moves it. */
int32_t petition_registry_new(const petition_regulation *const *regulations,
                              size_t regulation_count,
                              const petition_calendar *const *calendars, size_t calendar_count,
                              petition_registry **out, petition_error *err);

/* What is in force at an instant; PETITION_E_NOT_COVERED names the dates that are covered. */
int32_t petition_registry_in_force(const petition_registry *registry, int64_t instant_s,
                                   petition_engine **out, petition_error *err);

/* What judges a case; for a case without events, what is in force at `instant_s`. Ask again after
 * an event that changes the regulation or the calendar. */
int32_t petition_registry_engine(const petition_registry *registry, const petition_case *petition,
                                 int64_t instant_s, petition_engine **out, petition_error *err);

/* petition_case_load for a case that may have been moved: each of its events is judged by what judged
 * the case at that point. Which regulation and calendar the record names is not looked at. */
int32_t petition_registry_load_case(const petition_registry *registry, const char *json,
                                    size_t json_size, petition_case **out, petition_error *err);

/* petition_engine_follow for a record whose case may have been moved: each step is judged by what
 * judged the case at that point. */
int32_t petition_registry_follow(const petition_registry *registry, const char *record_json,
                                 size_t record_json_size, int64_t until_s, petition_story **out,
                                 petition_error *err);

/* Which due times moved between two states of one case: a list of {owed, role, unit, before,
 * after}; `before` and `after` are null where nothing was or is due. */
int32_t petition_registry_moved_json(const petition_registry *registry,
                                     const petition_case *before, const petition_case *after,
                                     int32_t lang, char *buffer, size_t capacity, size_t *needed,
                                     petition_error *err);
void petition_registry_free(petition_registry *registry);

/* ---- Stories: what a record went through ----------------------------------------------------- */

/* One judgement of a story. Frozen but for growth at its end. */
typedef struct petition_step {
  uint32_t struct_size;
  int32_t by_event;  /* 1: of an event of the record; 0: of the passing of time */
  uint32_t event;    /* index of the event in the record, from 0; 0 for a wake-up */
  uint32_t reserved; /* 0 */
  int64_t at_s;      /* the present: the event's recording, or the wake-up */
} petition_step;

/* How many steps a story has. */
int32_t petition_story_count(const petition_story *story, size_t *count, petition_error *err);

/* The step `index`, from 0. */
int32_t petition_story_step(const petition_story *story, size_t index, petition_step *out,
                            petition_error *err);

/* How the step `index` was judged; the caller frees it with petition_verdict_free. */
int32_t petition_story_verdict(const petition_story *story, size_t index, petition_verdict **out,
                               petition_error *err);

/* The case after the step `index`; after the last one, this is what the record came to. The caller
 * frees it with petition_case_free. */
int32_t petition_story_case(const petition_story *story, size_t index, petition_case **out,
                            petition_error *err);

void petition_story_free(petition_story *story);

/* ---- What the engine answers ----------------------------------------------------------------- */

/* What a result rests on: clauses by index in the regulation's clause index, and readings, bit n
 * for I-n. Frozen. */
typedef struct petition_basis {
  uint32_t readings;
  uint32_t clause_count;
  uint16_t clauses[8]; /* 0 beyond clause_count */
} petition_basis;

typedef struct petition_verdict_info {
  uint32_t struct_size;
  int32_t outcome;         /* PETITION_OUTCOME_* */
  uint32_t first_appended; /* sequence number of the first event appended; 0: none */
  uint32_t appended;       /* how many, the one submitted included */
  uint32_t notice_count;
  uint32_t refusal_count;
  petition_basis basis;
} petition_verdict_info;

int32_t petition_verdict_get(const petition_verdict *verdict, petition_verdict_info *out,
                             petition_error *err);
/* An appended event as JSON, by index from 0. */
int32_t petition_verdict_event_json(const petition_verdict *verdict, size_t index, char *buffer,
                                    size_t capacity, size_t *needed, petition_error *err);

/* A message that the host should send. Its key makes sending it twice impossible: send a key once,
 * then record a `notified` event with it. */
typedef struct petition_notice {
  uint32_t struct_size;
  int32_t kind;    /* PETITION_NOTICE_KIND_* */
  uint32_t cause;  /* sequence number of the event it follows from */
  int32_t role;    /* of the recipient, PETITION_ROLE_* */
  int32_t channel; /* PETITION_NOTICE_CHANNEL_* */
  int32_t reserved;
} petition_notice;

int32_t petition_verdict_notice(const petition_verdict *verdict, size_t index,
                                petition_notice *out, petition_error *err);
/* PETITION_TEXT_KEY (32 hexadecimal digits), _UNIT (of the recipient; may be empty), _MESSAGE
 * (ready to send, in the language asked for). */
int32_t petition_verdict_notice_text(const petition_verdict *verdict, size_t index, int32_t part,
                                     int32_t lang, char *buffer, size_t capacity, size_t *needed,
                                     petition_error *err);

/* One reason why an event is refused. */
typedef struct petition_refusal {
  uint32_t struct_size;
  int32_t code; /* PETITION_REFUSAL_* */
  petition_basis basis;
  int32_t has_alternative; /* a lawful act instead; the fields below are 0 without */
  int32_t alternative_kind; /* PETITION_KIND_* */
  int32_t alternative_role; /* PETITION_ROLE_* */
  int32_t reserved;
  int64_t alternative_not_before_s; /* when it becomes possible; PETITION_NEVER: at once */
} petition_refusal;

/* By index from 0, in the order of the codes. */
int32_t petition_verdict_refusal(const petition_verdict *verdict, size_t index,
                                 petition_refusal *out, petition_error *err);
/* PETITION_TEXT_REQUIREMENT (what the regulation requires), _LAWFUL (what would be lawful), _DETAIL
 * (what was given or is missing, the same in both languages; may be empty). */
int32_t petition_verdict_refusal_text(const petition_verdict *verdict, size_t index, int32_t part,
                                      int32_t lang, char *buffer, size_t capacity, size_t *needed,
                                      petition_error *err);
int32_t petition_verdict_json(const petition_verdict *verdict, int32_t lang, char *buffer,
                              size_t capacity, size_t *needed, petition_error *err);
int32_t petition_verdict_explain(const petition_verdict *verdict, petition_explanation **out,
                                 petition_error *err);
void petition_verdict_free(petition_verdict *verdict);

/* Who owes what, since when, by when, under which clause. */
typedef struct petition_obligation {
  uint32_t struct_size;
  int32_t owed;    /* PETITION_OWED_* */
  int32_t role;    /* PETITION_ROLE_* */
  int32_t at_once; /* the text says at once or promptly */
  int32_t lapsed;  /* recorded as passed unmet */
  int32_t reserved;
  petition_basis basis;
  int64_t since_s;
  int64_t due_s; /* PETITION_NEVER: no figure is set */
} petition_obligation;

int32_t petition_obligations_count(const petition_obligations *obligations, size_t *count,
                                   petition_error *err);
int32_t petition_obligations_get(const petition_obligations *obligations, size_t index,
                                 petition_obligation *out, petition_error *err);
/* PETITION_TEXT_UNIT; empty where the role has none. */
int32_t petition_obligations_text(const petition_obligations *obligations, size_t index,
                                  int32_t part, char *buffer, size_t capacity, size_t *needed,
                                  petition_error *err);
int32_t petition_obligations_json(const petition_obligations *obligations, int32_t lang,
                                  char *buffer, size_t capacity, size_t *needed,
                                  petition_error *err);
/* Why it binds and, for a due time counted in working time, the sum. */
int32_t petition_obligations_explain(const petition_obligations *obligations, size_t index,
                                     petition_explanation **out, petition_error *err);
void petition_obligations_free(petition_obligations *obligations);

typedef struct petition_timeliness_info {
  uint32_t struct_size;
  int32_t overdue;
  int32_t answered_late;
  uint32_t deadline_count;
  int64_t overdue_since_s; /* the due time that passed first, or PETITION_NEVER */
} petition_timeliness_info;

/* A due time that the case ran under, kept for ever. */
typedef struct petition_deadline {
  uint32_t struct_size;
  int32_t level;   /* PETITION_POSITION_* */
  int32_t owed;    /* PETITION_OWED_* */
  int32_t lapsed;  /* passed unmet at the time asked about */
  int32_t counted; /* makes the case overdue or late (I-4, I-16) */
  int32_t reserved;
  int64_t since_s;
  int64_t due_s;
  int64_t met_s;    /* when what was owed was done; PETITION_NEVER: not, or not yet */
  int64_t closed_s; /* when it stopped binding; PETITION_NEVER: it binds */
  int64_t late_s;   /* working time from due to when met or closed, or to the time asked about */
} petition_deadline;

int32_t petition_timeliness_get(const petition_timeliness *timeliness,
                                petition_timeliness_info *out, petition_error *err);
/* By index from 0, in order of time. */
int32_t petition_timeliness_deadline(const petition_timeliness *timeliness, size_t index,
                                     petition_deadline *out, petition_error *err);
/* PETITION_TEXT_UNIT of a deadline. */
int32_t petition_timeliness_deadline_text(const petition_timeliness *timeliness, size_t index,
                                          int32_t part, char *buffer, size_t capacity,
                                          size_t *needed, petition_error *err);
int32_t petition_timeliness_json(const petition_timeliness *timeliness, char *buffer,
                                 size_t capacity, size_t *needed, petition_error *err);
void petition_timeliness_free(petition_timeliness *timeliness);

/* Whether a role may record a kind of event. */
typedef struct petition_permission {
  uint32_t struct_size;
  int32_t kind; /* PETITION_KIND_* */
  int32_t role; /* PETITION_ROLE_* */
  int32_t permitted;
  uint32_t reason_count; /* why not */
  int32_t reserved;
} petition_permission;

int32_t petition_permissions_count(const petition_permissions *permissions, size_t *count,
                                   petition_error *err);
int32_t petition_permissions_get(const petition_permissions *permissions, size_t index,
                                 petition_permission *out, petition_error *err);
/* The PETITION_REFUSAL_* codes that stand against it. */
int32_t petition_permissions_reasons(const petition_permissions *permissions, size_t index,
                                     int32_t *reasons, size_t capacity, size_t *count,
                                     petition_error *err);
int32_t petition_permissions_json(const petition_permissions *permissions, char *buffer,
                                  size_t capacity, size_t *needed, petition_error *err);
void petition_permissions_free(petition_permissions *permissions);

int32_t petition_notices_count(const petition_notices *notices, size_t *count,
                               petition_error *err);
int32_t petition_notices_get(const petition_notices *notices, size_t index, petition_notice *out,
                             petition_error *err);
/* As petition_verdict_notice_text. */
int32_t petition_notices_text(const petition_notices *notices, size_t index, int32_t part,
                              int32_t lang, char *buffer, size_t capacity, size_t *needed,
                              petition_error *err);
int32_t petition_notices_json(const petition_notices *notices, int32_t lang, char *buffer,
                              size_t capacity, size_t *needed, petition_error *err);
void petition_notices_free(petition_notices *notices);

/* Why: the clauses, the readings relied on, and the sum of a due time. */
int32_t petition_explanation_basis(const petition_explanation *explanation, petition_basis *out,
                                   petition_error *err);
/* One paragraph for people. */
int32_t petition_explanation_text(const petition_explanation *explanation, int32_t lang,
                                  char *buffer, size_t capacity, size_t *needed,
                                  petition_error *err);
/* The sum; a success with NULL when it has none. */
int32_t petition_explanation_sum(const petition_explanation *explanation, petition_sum **out,
                                 petition_error *err);
int32_t petition_explanation_json(const petition_explanation *explanation, int32_t lang,
                                  char *buffer, size_t capacity, size_t *needed,
                                  petition_error *err);
void petition_explanation_free(petition_explanation *explanation);

/* ---- Audits: recorded cases judged again (Art. 18.2, 18.3) ---------------------------------- */

typedef struct petition_audit petition_audit;   /* immutable */
typedef struct petition_report petition_report; /* immutable */

/* Judges a record, given as JSON, as of `at_s`: events recorded later are left out. An event that
 * is refused is a deviation, one for each reason, and the audit goes on without it. Time brings
 * about nothing between events: what the system did not record is owed still. */
int32_t petition_audit_new(const petition_engine *engine, const char *json, size_t json_size,
                           int64_t at_s, petition_audit **out, petition_error *err);

/* The case without the events that were refused. */
int32_t petition_audit_case(const petition_audit *audit, petition_case **out,
                            petition_error *err);

/* One departure from the regulation. */
typedef struct petition_deviation {
  uint32_t struct_size;
  int32_t kind;    /* PETITION_DEVIATION_* */
  int32_t owed;    /* PETITION_OWED_*; 0 when an event was refused */
  int32_t role;    /* of who departed from it, PETITION_ROLE_* */
  int32_t refusal; /* PETITION_REFUSAL_*; 0: no event was refused */
  uint32_t evidence_count;
  petition_basis basis; /* what was broken, then what overseeing it rests on */
  int64_t due_s; /* by when it was to be done; PETITION_NEVER: no figure is set */
  int64_t met_s; /* when it was done; PETITION_NEVER: not yet */
  int64_t by_s;  /* working time: how late it was done, or how long it has been waited for */
} petition_deviation;

/* Refused events in order, then what was late, then what is owed. */
int32_t petition_audit_count(const petition_audit *audit, size_t *count, petition_error *err);
int32_t petition_audit_deviation(const petition_audit *audit, size_t index,
                                 petition_deviation *out, petition_error *err);
/* PETITION_TEXT_UNIT (may be empty), _MESSAGE (what was wrong), _LAWFUL (what would be lawful). */
int32_t petition_audit_deviation_text(const petition_audit *audit, size_t index, int32_t part,
                                      int32_t lang, char *buffer, size_t capacity, size_t *needed,
                                      petition_error *err);
/* The id of an event that shows a deviation, by index from 0. */
int32_t petition_audit_evidence(const petition_audit *audit, size_t deviation, size_t index,
                                char *buffer, size_t capacity, size_t *needed,
                                petition_error *err);

/* What is kept of a case and can be extracted (Art. 12.1). Times are those that events are judged
 * by (I-16). The stays at each level are in the JSON. */
typedef struct petition_summary {
  uint32_t struct_size;
  int32_t position;     /* PETITION_POSITION_* */
  int32_t level;        /* where it was answered or is held, PETITION_POSITION_* */
  int32_t publication;  /* PETITION_PUBLICATION_* */
  int32_t overdue;
  int32_t answered_late;
  uint32_t late;               /* due times that count as missed (I-4, I-16) */
  uint32_t late_by_recording;  /* of all, by the time of recording */
  uint32_t late_by_occurrence; /* by the time it occurred, the other reading of I-16 */
  uint32_t level_count;
  petition_basis basis;
  int64_t received_s; /* or PETITION_NEVER */
  int64_t answered_s; /* or PETITION_NEVER */
  int64_t late_s;     /* working time, over the due times that count */
  int64_t intake_s;   /* working time with the operator (Art. 20.3) */
} petition_summary;

int32_t petition_audit_summary(const petition_audit *audit, petition_summary *out,
                               petition_error *err);
/* PETITION_TEXT_ID, _PETITIONER, _PHONE, _CHANNEL, _TOPIC, _CONTENT, _RESULT, _UNIT,
 * _SIGNED_DOCUMENT, _RECORDING, _RATING (an id of the scale); each may be empty. */
int32_t petition_audit_summary_text(const petition_audit *audit, int32_t part, char *buffer,
                                    size_t capacity, size_t *needed, petition_error *err);
int32_t petition_audit_json(const petition_audit *audit, int32_t lang, char *buffer,
                            size_t capacity, size_t *needed, petition_error *err);
void petition_audit_free(petition_audit *audit);

/* ---- Reports: many cases summed up (Art. 12.2, 15.5, 18.3, 19.3, 21) ------------------------- */

/* The week from Monday, the month, quarter or year (PETITION_PERIOD_*) that a date lies in: from
 * `from_s` up to, not with, `until_s`. */
int32_t petition_period_of(int32_t period, int32_t date, int32_t utc_offset_s, int64_t *from_s,
                           int64_t *until_s, petition_error *err);

/* Sums up the audited cases that were received from `from_s` up to, not with, `until_s`. The
 * handles stay the caller's. */
int32_t petition_report_new(const petition_regulation *regulation,
                            const petition_audit *const *audits, size_t audit_count,
                            int64_t from_s, int64_t until_s, petition_report **out,
                            petition_error *err);

typedef struct petition_tally {
  uint32_t struct_size;
  uint32_t step_count;    /* of the rating scale */
  uint64_t received;      /* declined + answered + open */
  uint64_t declined;
  uint64_t answered;
  uint64_t answered_late; /* of those answered */
  uint64_t open;
  uint64_t overdue;       /* of those open */
  uint64_t rated;
  uint64_t satisfied;     /* of those rated */
  uint64_t deviations;
} petition_tally;

/* How many tallies there are: the total, at index 0, then one for each unit, by its id. */
int32_t petition_report_count(const petition_report *report, size_t *count, petition_error *err);
int32_t petition_report_tally(const petition_report *report, size_t index, petition_tally *out,
                              petition_error *err);
/* PETITION_TEXT_UNIT of a tally; empty for the total and for the operator. */
int32_t petition_report_text(const petition_report *report, size_t index, int32_t part,
                             char *buffer, size_t capacity, size_t *needed, petition_error *err);
/* How many rated each step of the scale, in its order (Art. 14). */
int32_t petition_report_ratings(const petition_report *report, size_t index, uint64_t *ratings,
                                size_t capacity, size_t *count, petition_error *err);
int32_t petition_report_basis(const petition_report *report, petition_basis *out,
                              petition_error *err);
int32_t petition_report_json(const petition_report *report, int32_t lang, char *buffer,
                             size_t capacity, size_t *needed, petition_error *err);
void petition_report_free(petition_report *report);

#ifdef __cplusplus
}
#endif

#endif
