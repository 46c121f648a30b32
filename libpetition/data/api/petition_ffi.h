/* The declarations of petition.h without comments and macros, for loaders that take C
 * declarations as text, as ffi.cdef of Python and FFI::cdef of PHP. */
enum petition_status {
  PETITION_OK = 0,
  PETITION_E_INVALID_ARGUMENT = -1,
  PETITION_E_NO_MEMORY = -2,
  PETITION_E_INTERNAL = -3,
  PETITION_E_SYNTAX = -4,
  PETITION_E_ENCODING = -5,
  PETITION_E_UNKNOWN_KEY = -6,
  PETITION_E_MISSING_KEY = -7,
  PETITION_E_WRONG_TYPE = -8,
  PETITION_E_INVALID_VALUE = -9,
  PETITION_E_DUPLICATE = -10,
  PETITION_E_INVALID_TIME = -11,
  PETITION_E_NOT_COVERED = -12,
  PETITION_E_OVERFLOW = -13,
  PETITION_E_NEVER_OPENS = -14,
  PETITION_E_PROVISIONAL = -15,
  PETITION_E_TOO_LARGE = -16,
  PETITION_E_BUFFER_TOO_SMALL = -17,
  PETITION_E_UNKNOWN_FLAG = -18,
  PETITION_E_UNSUPPORTED_SCHEMA = -19,
  PETITION_E_INVALID_RECORD = -20,
  PETITION_E_UNKNOWN_NAME = -21,
  PETITION_E_BROKEN_SEAL = -22,
  PETITION_E_OTHER_LAW = -23,
  PETITION_E_STALE = -24,
  PETITION_E_BUSY = -25,
  PETITION_E_UNAVAILABLE = -26,
  PETITION_E_DAMAGED = -27
};
enum petition_lang { PETITION_LANG_VI = 0, PETITION_LANG_EN = 1 };
enum petition_table {
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
  PETITION_TABLE_ASPECT = 25,
  PETITION_TABLE_FATE = 26,
  PETITION_TABLE_AUDIT_SCOPE = 27,
  PETITION_TABLE_OVERDUE_VERDICT = 28,
  PETITION_TABLE_STANDING = 29,
  PETITION_TABLE_CLAIM = 30
};
enum petition_role {
  PETITION_ROLE_OPERATOR = 1,
  PETITION_ROLE_FOCAL_POINT = 2,
  PETITION_ROLE_HEAD = 3,
  PETITION_ROLE_OFFICE = 4,
  PETITION_ROLE_PETITIONER = 5,
  PETITION_ROLE_SYSTEM = 6,
  PETITION_ROLE_SUPERVISOR = 7
};
enum petition_kind {
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
  PETITION_KIND_CALENDAR_CHANGED = 24,
  PETITION_KIND_RECALLED = 25,
  PETITION_KIND_WITHDRAWN = 26,
  PETITION_KIND_URGED = 27
};
enum petition_position {
  PETITION_POSITION_NONE = 0,
  PETITION_POSITION_INTAKE = 1,
  PETITION_POSITION_FOCAL_POINT = 2,
  PETITION_POSITION_HEAD = 3,
  PETITION_POSITION_OFFICE = 4,
  PETITION_POSITION_ANSWERED = 5,
  PETITION_POSITION_DECLINED = 6,
  PETITION_POSITION_WITHDRAWN = 7
};
enum petition_commitment {
  PETITION_COMMITMENT_NONE = 0,
  PETITION_COMMITMENT_AWAITING = 1,
  PETITION_COMMITMENT_APPOINTED = 2,
  PETITION_COMMITMENT_RESCHEDULED = 3
};
enum petition_publication {
  PETITION_PUBLICATION_NONE = 0,
  PETITION_PUBLICATION_PUBLISHED = 1,
  PETITION_PUBLICATION_WITHHELD = 2,
  PETITION_PUBLICATION_WITHDRAWN = 3
};
enum petition_matter {
  PETITION_MATTER_PETITION = 1,
  PETITION_MATTER_COMPLAINT = 2,
  PETITION_MATTER_DENUNCIATION = 3,
  PETITION_MATTER_LEGAL_GUIDANCE = 4
};
enum petition_decline_reason {
  PETITION_DECLINE_REASON_NOT_VIETNAMESE = 1,
  PETITION_DECLINE_REASON_UNCLEAR = 2,
  PETITION_DECLINE_REASON_OUT_OF_SCOPE = 3,
  PETITION_DECLINE_REASON_INCOMPLETE_CONTACT = 4,
  PETITION_DECLINE_REASON_COMPLAINT = 5,
  PETITION_DECLINE_REASON_DENUNCIATION = 6,
  PETITION_DECLINE_REASON_LEGAL_GUIDANCE = 7,
  PETITION_DECLINE_REASON_STATE_SECRET = 8,
  PETITION_DECLINE_REASON_EXCLUDED = 9
};
enum petition_referral_ground {
  PETITION_REFERRAL_GROUND_UNCLEAR_COMPETENCE = 1,
  PETITION_REFERRAL_GROUND_SEVERAL_UNITS = 2,
  PETITION_REFERRAL_GROUND_UNIT_NOT_COMPETENT = 3,
  PETITION_REFERRAL_GROUND_UNFORESEEN = 4
};
enum petition_clock_start {
  PETITION_CLOCK_START_SUBMITTED = 1,
  PETITION_CLOCK_START_ACCEPTED = 2,
  PETITION_CLOCK_START_FORWARDED = 3,
  PETITION_CLOCK_START_RECEIVED = 4
};
enum petition_variable {
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
  PETITION_VARIABLE_UNIT_HELD = 12,
  PETITION_VARIABLE_ASSIGNED = 13,
  PETITION_VARIABLE_COORDINATED = 14,
  PETITION_VARIABLE_HOLDER_ENDED = 15,
  PETITION_VARIABLE_CHANNELS = 16,
  PETITION_VARIABLE_EXCLUDED = 17,
  PETITION_VARIABLE_REOPENED = 18,
  PETITION_VARIABLE_EARLIER = 19,
  PETITION_VARIABLE_SEVERAL = 20,
  PETITION_VARIABLE_EVERYWHERE = 21,
  PETITION_VARIABLE_DISSATISFIED = 22
};
enum petition_period {
  PETITION_PERIOD_WEEK = 1,
  PETITION_PERIOD_MONTH = 2,
  PETITION_PERIOD_QUARTER = 3,
  PETITION_PERIOD_YEAR = 4
};
enum petition_withholding_ground {
  PETITION_WITHHOLDING_GROUND_STATE_SECRET = 1,
  PETITION_WITHHOLDING_GROUND_PETITIONER_REQUEST = 2
};
enum petition_outcome {
  PETITION_OUTCOME_ACCEPTED = 1,
  PETITION_OUTCOME_REFUSED = 2,
  PETITION_OUTCOME_DUPLICATE = 3
};
enum petition_owed {
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
  PETITION_OWED_WITHDRAWAL = 12,
  PETITION_OWED_SLIP_NOTICE = 13,
  PETITION_OWED_FORWARDING_ANEW = 14,
  PETITION_OWED_UNIT_WITHDRAWAL = 15
};
enum petition_fate {
  PETITION_FATE_PENDING = 1,
  PETITION_FATE_MET = 2,
  PETITION_FATE_OVERTAKEN = 3,
  PETITION_FATE_NEVER_DONE = 4
};
enum petition_standing {
  PETITION_STANDING_NOW = 0,
  PETITION_STANDING_NOT_YET = 1,
  PETITION_STANDING_DONE = 2,
  PETITION_STANDING_NO_DUE_TIME = 3,
  PETITION_STANDING_NOT_OPEN = 4,
  PETITION_STANDING_LAST_LEVEL = 5,
  PETITION_STANDING_OVERDUE_ONLY = 6,
  PETITION_STANDING_NOTHING_PROMISED = 7,
  PETITION_STANDING_NOT_REMINDED_OF = 8,
  PETITION_STANDING_TIME_PASSED = 9,
  PETITION_STANDING_RECORDED_LATER = 10
};
enum petition_notice_kind {
  PETITION_NOTICE_KIND_NOT_TAKEN_IN = 1,
  PETITION_NOTICE_KIND_SLIP = 2,
  PETITION_NOTICE_KIND_PASSED_ON = 3,
  PETITION_NOTICE_KIND_AGREED_TIME = 4,
  PETITION_NOTICE_KIND_REMINDER_ENTERED = 5,
  PETITION_NOTICE_KIND_REMINDER = 6,
  PETITION_NOTICE_KIND_PASSED_UP = 7,
  PETITION_NOTICE_KIND_RESULT = 8,
  PETITION_NOTICE_KIND_CONFIDENTIALITY = 9,
  PETITION_NOTICE_KIND_COORDINATION = 10,
  PETITION_NOTICE_KIND_RECALLED = 11,
  PETITION_NOTICE_KIND_RETURNED = 12,
  PETITION_NOTICE_KIND_PROGRESS = 13,
  PETITION_NOTICE_KIND_CLOSED = 14,
  PETITION_NOTICE_KIND_COMMENT = 15,
  PETITION_NOTICE_KIND_DISSATISFIED = 16,
  PETITION_NOTICE_KIND_URGED = 17,
  PETITION_NOTICE_KIND_WITHDRAWN = 18,
  PETITION_NOTICE_KIND_DUE_MOVED = 19,
  PETITION_NOTICE_KIND_REMINDER_MOVED = 20,
  PETITION_NOTICE_KIND_EARLY_WARNING = 21
};
enum petition_notice_channel {
  PETITION_NOTICE_CHANNEL_SMS = 1,
  PETITION_NOTICE_CHANNEL_REPLY = 2,
  PETITION_NOTICE_CHANNEL_SYSTEM = 3
};
enum petition_refusal_code {
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
  PETITION_REFUSAL_UNKNOWN_CALENDAR = 55,
  PETITION_REFUSAL_UNKNOWN_UNIT = 56,
  PETITION_REFUSAL_COORDINATING_TWICE = 57,
  PETITION_REFUSAL_NOT_SENDER = 58,
  PETITION_REFUSAL_RESPONDED = 59,
  PETITION_REFUSAL_LIMIT_PASSED = 60,
  PETITION_REFUSAL_APPOINTMENT_TOO_FAR = 61,
  PETITION_REFUSAL_OCCURRED_BEFORE_RECEIVED = 62,
  PETITION_REFUSAL_OCCURRED_BEFORE_CAUSE = 63,
  PETITION_REFUSAL_CHANNEL_NEEDS_OPERATOR = 64,
  PETITION_REFUSAL_UNKNOWN_NOTICE_CHANNEL = 65,
  PETITION_REFUSAL_EXCLUDED = 66
};
enum petition_deviation_kind {
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
enum petition_audit_scope {
  PETITION_AUDIT_SCOPE_DUE_TIMES = 1,
  PETITION_AUDIT_SCOPE_REMINDERS = 2,
  PETITION_AUDIT_SCOPE_NOTICES = 3,
  PETITION_AUDIT_SCOPE_PUBLICATION = 4,
  PETITION_AUDIT_SCOPE_ACTS = 5,
  PETITION_AUDIT_SCOPE_RECORDS = 6
};
enum petition_overdue_verdict {
  PETITION_OVERDUE_VERDICT_TRULY_LATE = 1,
  PETITION_OVERDUE_VERDICT_LATE_BY_RECORDING = 2,
  PETITION_OVERDUE_VERDICT_LATE_BY_CALENDAR = 3,
  PETITION_OVERDUE_VERDICT_MARKED_IN_TIME = 4,
  PETITION_OVERDUE_VERDICT_NOT_MARKED = 5
};
enum petition_oversight {
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
enum petition_aspect {
  PETITION_ASPECT_REFUSED = 1,
  PETITION_ASPECT_POSITION = 2,
  PETITION_ASPECT_OVERDUE = 3,
  PETITION_ASPECT_ANSWERED_LATE = 4,
  PETITION_ASPECT_DUES = 5,
  PETITION_ASPECT_LATE_S = 6
};
enum petition_claim {
  PETITION_CLAIM_NOTHING_DUE_LATER = 1,
  PETITION_CLAIM_NOTHING_DUE_EARLIER = 2,
  PETITION_CLAIM_NOTHING_ALLOWED_MORE = 3,
  PETITION_CLAIM_NOTHING_ALLOWED_LESS = 4,
  PETITION_CLAIM_SAME = 5
};
enum petition_knowledge {
  PETITION_KNOWLEDGE_ANNOUNCED = 0,
  PETITION_KNOWLEDGE_PROVISIONAL = 1,
  PETITION_KNOWLEDGE_UNCOVERED = 2
};
enum petition_day_kind {
  PETITION_DAY_KIND_ORDINARY = 0,
  PETITION_DAY_KIND_HOLIDAY = 1,
  PETITION_DAY_KIND_IN_LIEU = 2,
  PETITION_DAY_KIND_SWAPPED_OFF = 3,
  PETITION_DAY_KIND_WORKED = 4,
  PETITION_DAY_KIND_SPECIAL = 5
};
enum petition_why {
  PETITION_STRETCH_COUNTED = 0,
  PETITION_STRETCH_CLOSED = 1,
  PETITION_STRETCH_REST_DAY = 2,
  PETITION_STRETCH_DAY_OFF = 3
};
enum petition_closing { PETITION_CLOSING_EARLIEST = 0, PETITION_CLOSING_NEXT_OPENING = 1 };
enum petition_mark {
  PETITION_MARK_DECIDE = 1,
  PETITION_MARK_RECORD = 2,
  PETITION_MARK_DERIVE = 4,
  PETITION_MARK_CHECK = 8,
  PETITION_MARK_DATA = 16,
  PETITION_MARK_OUT = 32
};
enum petition_state_flag {
  PETITION_STATE_FORWARDED = 1,
  PETITION_STATE_LAPSE_NOTED = 2,
  PETITION_STATE_REMINDER_NOTED = 4,
  PETITION_STATE_CONFIDENTIAL = 8,
  PETITION_STATE_STATE_SECRET = 16,
  PETITION_STATE_REOPENED = 32,
  PETITION_STATE_UNIT_PUBLISHED = 64,
  PETITION_STATE_ASSIGNED = 128
};
enum petition_text {
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
  PETITION_TEXT_RATING = 28,
  PETITION_TEXT_SHORT = 29
};
extern const int64_t petition_never;
typedef struct petition_calendar petition_calendar;
typedef struct petition_sum petition_sum;
typedef struct petition_moves petition_moves;
typedef struct petition_regulation petition_regulation;
typedef struct petition_engine petition_engine;
typedef struct petition_case petition_case;
typedef struct petition_records petition_records;
typedef struct petition_verdict petition_verdict;
typedef struct petition_obligations petition_obligations;
typedef struct petition_lives petition_lives;
typedef struct petition_timeliness petition_timeliness;
typedef struct petition_permissions petition_permissions;
typedef struct petition_notices petition_notices;
typedef struct petition_explanation petition_explanation;
typedef struct petition_story petition_story;
typedef struct petition_verification petition_verification;
typedef struct petition_comparison petition_comparison;
typedef struct petition_registry petition_registry;
typedef struct petition_audit petition_audit;
typedef struct petition_report petition_report;
typedef struct petition_sweep petition_sweep;
typedef struct petition_error {
  uint32_t struct_size;
  int32_t code;
  int32_t line;
  int32_t column;
  char where[176];
  char message[512];
} petition_error;
typedef struct petition_lunar_date {
  int32_t year;
  int32_t month;
  int32_t day;
  int32_t leap;
} petition_lunar_date;
typedef struct petition_coverage {
  uint32_t struct_size;
  int32_t utc_offset_s;
  int32_t first_date;
  int32_t last_date;
  int32_t announced_until;
  int32_t reserved;
} petition_coverage;
typedef struct petition_window {
  int32_t open_s;
  int32_t close_s;
} petition_window;
typedef struct petition_day {
  uint32_t struct_size;
  int32_t date;
  int32_t knowledge;
  int32_t kind;
  int32_t rest_day;
  uint32_t window_count;
} petition_day;
typedef struct petition_sum_info {
  uint32_t struct_size;
  int32_t provisional;
  int64_t start_s;
  int64_t amount_s;
  int64_t result_s;
  uint64_t stretch_count;
} petition_sum_info;
typedef struct petition_stretch {
  int64_t from_s;
  int64_t to_s;
  int32_t why;
  int32_t knowledge;
  int32_t day_kind;
  int32_t reserved;
} petition_stretch;
typedef struct petition_move {
  uint32_t struct_size;
  uint32_t reserved;
  uint64_t index;
  int64_t before_s;
  int64_t after_s;
} petition_move;
typedef struct petition_reading {
  uint32_t struct_size;
  int32_t number;
  uint32_t choice_count;
  uint32_t chosen;
} petition_reading;
typedef struct petition_state {
  uint32_t struct_size;
  int32_t position;
  int32_t commitment;
  int32_t publication;
  uint32_t events;
  uint32_t brought_by;
  uint32_t answered_by;
  uint32_t returns;
  uint32_t promises;
  uint32_t rating;
  uint32_t unsuitable;
  uint32_t flags;
  int64_t recorded_at_s;
  int64_t anchor_s;
  int64_t agreed_s;
  int64_t agreed_at_s;
} petition_state;
typedef struct petition_verification_info {
  uint32_t struct_size;
  int32_t proven;
  uint64_t states;
  uint64_t transitions;
  uint64_t judged;
  uint32_t property_count;
  uint32_t gap_count;
} petition_verification_info;
typedef struct petition_step {
  uint32_t struct_size;
  int32_t by_event;
  uint32_t event;
  uint32_t reserved;
  int64_t at_s;
} petition_step;
typedef struct petition_basis {
  uint32_t readings;
  uint32_t clause_count;
  uint16_t clauses[8];
} petition_basis;
typedef struct petition_verdict_info {
  uint32_t struct_size;
  int32_t outcome;
  uint32_t first_appended;
  uint32_t appended;
  uint32_t notice_count;
  uint32_t refusal_count;
  petition_basis basis;
} petition_verdict_info;
typedef struct petition_notice {
  uint32_t struct_size;
  int32_t kind;
  uint32_t cause;
  int32_t role;
  int32_t channel;
  int32_t reserved;
} petition_notice;
typedef struct petition_refusal {
  uint32_t struct_size;
  int32_t code;
  petition_basis basis;
  int32_t has_alternative;
  int32_t alternative_kind;
  int32_t alternative_role;
  int32_t reserved;
  int64_t alternative_not_before_s;
} petition_refusal;
typedef struct petition_obligation {
  uint32_t struct_size;
  int32_t owed;
  int32_t role;
  int32_t at_once;
  int32_t lapsed;
  int32_t reserved;
  petition_basis basis;
  int64_t since_s;
  int64_t due_s;
} petition_obligation;
typedef struct petition_life {
  uint32_t struct_size;
  int32_t owed;
  int32_t role;
  int32_t fate;
  int32_t at_once;
  int32_t lapsed;
  uint32_t met_by;
  uint32_t ended_by;
  int32_t reserved;
  petition_basis basis;
  int64_t since_s;
  int64_t due_s;
  int64_t met_s;
  int64_t ended_s;
  int64_t late_s;
  uint32_t regulation;
  uint32_t reserved_2;
} petition_life;
typedef struct petition_timeliness_info {
  uint32_t struct_size;
  int32_t overdue;
  int32_t answered_late;
  uint32_t deadline_count;
  int64_t overdue_since_s;
} petition_timeliness_info;
typedef struct petition_deadline {
  uint32_t struct_size;
  int32_t level;
  int32_t owed;
  int32_t lapsed;
  int32_t counted;
  int32_t reserved;
  int64_t since_s;
  int64_t due_s;
  int64_t met_s;
  int64_t closed_s;
  int64_t late_s;
} petition_deadline;
typedef struct petition_permission {
  uint32_t struct_size;
  int32_t kind;
  int32_t role;
  int32_t permitted;
  uint32_t reason_count;
  int32_t reserved;
} petition_permission;
typedef struct petition_deviation {
  uint32_t struct_size;
  int32_t kind;
  int32_t owed;
  int32_t role;
  int32_t refusal;
  uint32_t evidence_count;
  petition_basis basis;
  int64_t due_s;
  int64_t met_s;
  int64_t by_s;
  int64_t since_s;
  int32_t scope;
  int32_t level;
  int64_t cause;
  uint32_t regulation;
  int32_t reserved;
} petition_deviation;
typedef struct petition_summary {
  uint32_t struct_size;
  int32_t position;
  int32_t level;
  int32_t publication;
  int32_t overdue;
  int32_t answered_late;
  uint32_t late;
  uint32_t late_by_recording;
  uint32_t late_by_occurrence;
  uint32_t level_count;
  petition_basis basis;
  int64_t received_s;
  int64_t answered_s;
  int64_t late_s;
  int64_t intake_s;
  int64_t marked_due_s;
  int32_t verdict;
  int32_t marked;
  uint32_t deviations;
  uint32_t consequences;
} petition_summary;
typedef struct petition_tally {
  uint32_t struct_size;
  uint32_t step_count;
  uint64_t received;
  uint64_t declined;
  uint64_t answered;
  uint64_t answered_late;
  uint64_t open;
  uint64_t overdue;
  uint64_t rated;
  uint64_t satisfied;
  uint64_t deviations;
  uint64_t withdrawn;
  uint64_t carried_over;
  uint64_t reopened;
  uint64_t returned;
  uint64_t passed_up;
  uint64_t passed_on;
  uint64_t rescheduled;
  uint64_t lapses;
} petition_tally;
typedef struct petition_foreseen {
  uint8_t level;
  uint8_t to;
  uint8_t lapse;
  uint8_t reminder;
  uint8_t escalation;
  uint8_t reserved[3];
} petition_foreseen;
typedef struct petition_standing_count {
  int32_t act;
  int32_t standing;
  int32_t level;
  uint32_t regulation;
  uint64_t cases;
  petition_basis basis;
} petition_standing_count;
const char* petition_version(void);
const char* petition_status_name(int32_t status);
int32_t petition_word_count(int32_t table, size_t* count, petition_error* err);
int32_t petition_word_at(int32_t table, size_t index, int32_t* value, petition_error* err);
int32_t petition_word_get(int32_t table, int32_t value, const char** name, const char** vi,
                          const char** en, petition_error* err);
int32_t petition_word_find(int32_t table, const char* name, size_t name_size, int32_t* value,
                           petition_error* err);
int32_t petition_instant_parse(const char* text, size_t text_size, int64_t* instant_s,
                               petition_error* err);
int32_t petition_instant_format(int64_t instant_s, int32_t utc_offset_s, char* buffer,
                                size_t capacity, size_t* needed, petition_error* err);
int32_t petition_date_parse(const char* text, size_t text_size, int32_t* date, petition_error* err);
int32_t petition_date_format(int32_t date, char* buffer, size_t capacity, size_t* needed,
                             petition_error* err);
int32_t petition_working_time_parse(const char* text, size_t text_size, int64_t* amount_s,
                                    petition_error* err);
int32_t petition_lunar_from_date(int32_t date, petition_lunar_date* out, petition_error* err);
int32_t petition_lunar_to_date(const petition_lunar_date* lunar, int32_t* date,
                               petition_error* err);
int32_t petition_calendar_builtin(petition_calendar** out, petition_error* err);
int32_t petition_calendar_builtin_toml(char* buffer, size_t capacity, size_t* needed,
                                       petition_error* err);
int32_t petition_calendar_load(const char* toml, size_t toml_size, const char* where,
                               size_t where_size, petition_calendar** out, petition_error* err);
int32_t petition_calendar_with_days(const petition_calendar* calendar, const char* toml,
                                    size_t toml_size, const char* where, size_t where_size,
                                    petition_calendar** out, petition_error* err);
int32_t petition_calendar_refusing_provisional(const petition_calendar* calendar,
                                               petition_calendar** out, petition_error* err);
void petition_calendar_free(petition_calendar* calendar);
int32_t petition_calendar_text(const petition_calendar* calendar, int32_t part, int32_t lang,
                               char* buffer, size_t capacity, size_t* needed, petition_error* err);
int32_t petition_calendar_coverage(const petition_calendar* calendar, petition_coverage* out,
                                   petition_error* err);
int32_t petition_calendar_add(const petition_calendar* calendar, int64_t instant_s,
                              int64_t amount_s, int32_t closing, int64_t* result_s,
                              petition_error* err);
int32_t petition_calendar_subtract(const petition_calendar* calendar, int64_t instant_s,
                                   int64_t amount_s, int64_t* result_s, petition_error* err);
int32_t petition_calendar_add_days(const petition_calendar* calendar, int64_t instant_s,
                                   int64_t days, int64_t* result_s, petition_error* err);
int32_t petition_calendar_add_working_days(const petition_calendar* calendar, int64_t instant_s,
                                           int64_t days, int32_t closing, int64_t* result_s,
                                           petition_error* err);
int32_t petition_calendar_between(const petition_calendar* calendar, int64_t from_s, int64_t to_s,
                                  int64_t* amount_s, petition_error* err);
int32_t petition_calendar_is_open(const petition_calendar* calendar, int64_t instant_s,
                                  int32_t* open, petition_error* err);
int32_t petition_calendar_next_open(const petition_calendar* calendar, int64_t instant_s,
                                    int64_t* result_s, petition_error* err);
int32_t petition_calendar_next_opening(const petition_calendar* calendar, int64_t instant_s,
                                       int64_t* result_s, petition_error* err);
int32_t petition_calendar_previous_close(const petition_calendar* calendar, int64_t instant_s,
                                         int64_t* result_s, petition_error* err);
int32_t petition_calendar_working_days_between(const petition_calendar* calendar, int32_t from_date,
                                               int32_t to_date, int64_t* days, petition_error* err);
int32_t petition_calendar_add_many(const petition_calendar* calendar, const int64_t* instant_s,
                                   const int64_t* amount_s, size_t count, int32_t closing,
                                   int64_t* result_s, int32_t* status, petition_error* err);
int32_t petition_calendar_subtract_many(const petition_calendar* calendar, const int64_t* instant_s,
                                        const int64_t* amount_s, size_t count, int64_t* result_s,
                                        int32_t* status, petition_error* err);
int32_t petition_calendar_between_many(const petition_calendar* calendar, const int64_t* from_s,
                                       const int64_t* to_s, size_t count, int64_t* amount_s,
                                       int32_t* status, petition_error* err);
int32_t petition_calendar_is_open_many(const petition_calendar* calendar, const int64_t* instant_s,
                                       size_t count, uint8_t* open, int32_t* status,
                                       petition_error* err);
int32_t petition_calendar_next_open_many(const petition_calendar* calendar,
                                         const int64_t* instant_s, size_t count, int64_t* result_s,
                                         int32_t* status, petition_error* err);
int32_t petition_calendar_next_opening_many(const petition_calendar* calendar,
                                            const int64_t* instant_s, size_t count,
                                            int64_t* result_s, int32_t* status,
                                            petition_error* err);
int32_t petition_calendar_previous_close_many(const petition_calendar* calendar,
                                              const int64_t* instant_s, size_t count,
                                              int64_t* result_s, int32_t* status,
                                              petition_error* err);
int32_t petition_calendar_working_days_between_many(const petition_calendar* calendar,
                                                    const int32_t* from_date,
                                                    const int32_t* to_date, size_t count,
                                                    int64_t* days, int32_t* status,
                                                    petition_error* err);
int32_t petition_calendar_windows(const petition_calendar* calendar, int32_t date,
                                  petition_window* windows, size_t capacity, size_t* count,
                                  petition_error* err);
int32_t petition_calendar_windows_many(const petition_calendar* calendar, const int32_t* date,
                                       size_t count, int64_t* first, int32_t* status,
                                       petition_window* windows, size_t capacity,
                                       size_t* window_count, petition_error* err);
int32_t petition_calendar_day(const petition_calendar* calendar, int32_t date, petition_day* out,
                              petition_error* err);
int32_t petition_calendar_day_text(const petition_calendar* calendar, int32_t date, int32_t part,
                                   int32_t lang, char* buffer, size_t capacity, size_t* needed,
                                   petition_error* err);
int32_t petition_calendar_day_json(const petition_calendar* calendar, int32_t date, int32_t lang,
                                   char* buffer, size_t capacity, size_t* needed,
                                   petition_error* err);
int32_t petition_calendar_year_json(const petition_calendar* calendar, int32_t year, int32_t lang,
                                    char* buffer, size_t capacity, size_t* needed,
                                    petition_error* err);
int32_t petition_calendar_explain(const petition_calendar* calendar, int64_t instant_s,
                                  int64_t amount_s, int32_t closing, petition_sum** out,
                                  petition_error* err);
int32_t petition_calendar_explain_between(const petition_calendar* calendar, int64_t from_s,
                                          int64_t to_s, petition_sum** out, petition_error* err);
int32_t petition_sum_get(const petition_sum* sum, petition_sum_info* out, petition_error* err);
int32_t petition_sum_stretches(const petition_sum* sum, petition_stretch* stretches,
                               size_t capacity, size_t* count, petition_error* err);
int32_t petition_sum_stretch_text(const petition_sum* sum, size_t index, int32_t part, int32_t lang,
                                  char* buffer, size_t capacity, size_t* needed,
                                  petition_error* err);
int32_t petition_sum_text(const petition_sum* sum, int32_t lang, char* buffer, size_t capacity,
                          size_t* needed, petition_error* err);
int32_t petition_sum_json(const petition_sum* sum, int32_t lang, char* buffer, size_t capacity,
                          size_t* needed, petition_error* err);
void petition_sum_free(petition_sum* sum);
int32_t petition_calendar_compare(const petition_calendar* before, const petition_calendar* after,
                                  const int64_t* instant_s, const int64_t* amount_s, size_t count,
                                  petition_moves** out, petition_error* err);
int32_t petition_calendar_compare_agreed(const petition_calendar* before,
                                         const petition_calendar* after, const int64_t* agreed_s,
                                         size_t count, petition_moves** out, petition_error* err);
int32_t petition_moves_count(const petition_moves* moves, size_t* count, petition_error* err);
int32_t petition_moves_get(const petition_moves* moves, size_t index, petition_move* out,
                           petition_error* err);
int32_t petition_moves_text(const petition_moves* moves, size_t index, int32_t part, int32_t lang,
                            char* buffer, size_t capacity, size_t* needed, petition_error* err);
int32_t petition_moves_json(const petition_moves* moves, int32_t lang, char* buffer,
                            size_t capacity, size_t* needed, petition_error* err);
void petition_moves_free(petition_moves* moves);
int32_t petition_regulation_builtin(petition_regulation** out, petition_error* err);
int32_t petition_regulation_builtin_named(const char* name, size_t name_size,
                                          petition_regulation** out, petition_error* err);
int32_t petition_regulation_builtin_toml(char* buffer, size_t capacity, size_t* needed,
                                         petition_error* err);
int32_t petition_regulation_builtin_count(size_t* count, petition_error* err);
int32_t petition_regulation_builtin_name(size_t index, const char** out, petition_error* err);
int32_t petition_regulation_load(const char* toml, size_t toml_size, const char* where,
                                 size_t where_size, petition_regulation** out, petition_error* err);
int32_t petition_regulation_with_reading(const petition_regulation* regulation, const char* id,
                                         size_t id_size, const char* value, size_t value_size,
                                         petition_regulation** out, petition_error* err);
void petition_regulation_free(petition_regulation* regulation);
int32_t petition_regulation_text(const petition_regulation* regulation, int32_t part, int32_t lang,
                                 char* buffer, size_t capacity, size_t* needed,
                                 petition_error* err);
int32_t petition_regulation_json(const petition_regulation* regulation, int32_t lang, char* buffer,
                                 size_t capacity, size_t* needed, petition_error* err);
int32_t petition_regulation_clause_count(const petition_regulation* regulation, size_t* count,
                                         petition_error* err);
int32_t petition_regulation_clause_marks(const petition_regulation* regulation, size_t index,
                                         uint32_t* marks, petition_error* err);
int32_t petition_regulation_clause_text(const petition_regulation* regulation, size_t index,
                                        int32_t part, int32_t lang, char* buffer, size_t capacity,
                                        size_t* needed, petition_error* err);
int32_t petition_regulation_find_clause(const petition_regulation* regulation, const char* id,
                                        size_t id_size, size_t* index, petition_error* err);
int32_t petition_regulation_reading_count(const petition_regulation* regulation, size_t* count,
                                          petition_error* err);
int32_t petition_regulation_reading(const petition_regulation* regulation, size_t index,
                                    petition_reading* out, petition_error* err);
int32_t petition_regulation_reading_text(const petition_regulation* regulation, size_t index,
                                         int32_t part, int32_t lang, char* buffer, size_t capacity,
                                         size_t* needed, petition_error* err);
int32_t petition_regulation_choice_text(const petition_regulation* regulation, size_t reading,
                                        size_t choice, int32_t part, int32_t lang, char* buffer,
                                        size_t capacity, size_t* needed, petition_error* err);
int32_t petition_regulation_decided_json(const petition_regulation* regulation, char* buffer,
                                         size_t capacity, size_t* needed, petition_error* err);
int32_t petition_regulation_process_graph_json(const petition_regulation* regulation, int32_t lang,
                                               char* buffer, size_t capacity, size_t* needed,
                                               petition_error* err);
int32_t petition_case_new(const char* id, size_t id_size, petition_case** out, petition_error* err);
int32_t petition_case_load(const petition_engine* engine, const char* json, size_t json_size,
                           petition_case** out, petition_error* err);
int32_t petition_case_save(const petition_case* petition, const petition_engine* engine,
                           char* buffer, size_t capacity, size_t* needed, petition_error* err);
int32_t petition_case_copy(const petition_case* petition, petition_case** out, petition_error* err);
int32_t petition_case_equal(const petition_case* a, const petition_case* b, int32_t* equal,
                            petition_error* err);
void petition_case_free(petition_case* petition);
int32_t petition_case_text(const petition_case* petition, int32_t part, char* buffer,
                           size_t capacity, size_t* needed, petition_error* err);
int32_t petition_case_state(const petition_case* petition, petition_state* out,
                            petition_error* err);
int32_t petition_case_state_after(const petition_case* petition, uint32_t seq, petition_state* out,
                                  petition_error* err);
int32_t petition_case_state_json(const petition_case* petition, const petition_engine* engine,
                                 char* buffer, size_t capacity, size_t* needed,
                                 petition_error* err);
int32_t petition_case_event_json(const petition_case* petition, uint32_t seq, char* buffer,
                                 size_t capacity, size_t* needed, petition_error* err);
int32_t petition_case_effective_json(const petition_case* petition, uint32_t seq, char* buffer,
                                     size_t capacity, size_t* needed, petition_error* err);
int32_t petition_case_row(const petition_case* petition, uint32_t seq, char* buffer,
                          size_t capacity, size_t* needed, petition_error* err);
int32_t petition_case_snapshot(const petition_case* petition, char* buffer, size_t capacity,
                               size_t* needed, petition_error* err);
int32_t petition_case_restore(const char* snapshot, size_t snapshot_size, petition_case** out,
                              petition_error* err);
int32_t petition_case_find(const petition_case* petition, const char* event_id,
                           size_t event_id_size, uint32_t* seq, petition_error* err);
int32_t petition_records_load(const char* json_lines, size_t json_lines_size, const char* where,
                              size_t where_size, petition_records** out, petition_error* err);
int32_t petition_records_count(const petition_records* records, size_t* count, petition_error* err);
int32_t petition_records_json(const petition_records* records, size_t index, char* buffer,
                              size_t capacity, size_t* needed, petition_error* err);
void petition_records_free(petition_records* records);
int32_t petition_record_seal(const char* json, size_t json_size, char* buffer, size_t capacity,
                             size_t* needed, petition_error* err);
int32_t petition_record_commit(const char* json, size_t json_size, const uint8_t* secret,
                               size_t secret_size, char* buffer, size_t capacity, size_t* needed,
                               petition_error* err);
int32_t petition_record_redact(const char* json, size_t json_size, const char* field,
                               size_t field_size, uint32_t event, char* buffer, size_t capacity,
                               size_t* needed, petition_error* err);
int32_t petition_record_leftovers(const char* json, size_t json_size, int32_t lang, char* buffer,
                                  size_t capacity, size_t* needed, petition_error* err);
int32_t petition_engine_public_view(const petition_engine* engine, const char* record_json,
                                    size_t record_json_size, const char* channel,
                                    size_t channel_size, int32_t lang, char* buffer,
                                    size_t capacity, size_t* needed, petition_error* err);
int32_t petition_regulation_shown_to(const petition_regulation* regulation, const char* record_json,
                                     size_t record_json_size, int32_t role, char* buffer,
                                     size_t capacity, size_t* needed, petition_error* err);
int32_t petition_record_head(const char* json, size_t json_size, char* buffer, size_t capacity,
                             size_t* needed, petition_error* err);
int32_t petition_day_root(const char* heads, size_t heads_size, char* buffer, size_t capacity,
                          size_t* needed, petition_error* err);
int32_t petition_day_root_prove(const char* heads, size_t heads_size, const char* case_id,
                                size_t case_id_size, char* buffer, size_t capacity, size_t* needed,
                                petition_error* err);
int32_t petition_day_root_includes(const char* root, size_t root_size, const char* head_json,
                                   size_t head_json_size, const char* proof_json,
                                   size_t proof_json_size, int32_t* included, petition_error* err);
int32_t petition_json_schema(char* buffer, size_t capacity, size_t* needed, petition_error* err);
int32_t petition_json_canonical(const char* json, size_t json_size, char* buffer, size_t capacity,
                                size_t* needed, petition_error* err);
int32_t petition_engine_new(const petition_regulation* regulation,
                            const petition_calendar* calendar, petition_engine** out,
                            petition_error* err);
int32_t petition_engine_builtin(petition_engine** out, petition_error* err);
int32_t petition_engine_regulation(const petition_engine* engine, petition_regulation** out,
                                   petition_error* err);
int32_t petition_engine_calendar(const petition_engine* engine, petition_calendar** out,
                                 petition_error* err);
void petition_engine_free(petition_engine* engine);
int32_t petition_engine_submit(const petition_engine* engine, petition_case* petition,
                               const char* event_json, size_t event_json_size,
                               petition_verdict** out, petition_error* err);
int32_t petition_engine_advance(const petition_engine* engine, petition_case* petition,
                                int64_t now_s, petition_verdict** out, petition_error* err);
int32_t petition_engine_submit_expecting(const petition_engine* engine, petition_case* petition,
                                         const char* event_json, size_t event_json_size,
                                         uint32_t expected, petition_verdict** out,
                                         petition_error* err);
int32_t petition_engine_advance_expecting(const petition_engine* engine, petition_case* petition,
                                          int64_t now_s, uint32_t expected, petition_verdict** out,
                                          petition_error* err);
int32_t petition_engine_simulate(const petition_engine* engine, petition_case* petition,
                                 int64_t until_s, petition_verdict** out, petition_error* err);
int32_t petition_engine_follow(const petition_engine* engine, const char* record_json,
                               size_t record_json_size, int64_t until_s, petition_story** out,
                               petition_error* err);
int32_t petition_engine_what_if_json(const petition_engine* before, const petition_engine* after,
                                     const char* record_json, size_t record_json_size,
                                     int64_t until_s, int32_t lang, char* buffer, size_t capacity,
                                     size_t* needed, petition_error* err);
int32_t petition_engine_verify(const petition_engine* engine, petition_verification** out,
                               petition_error* err);
int32_t petition_verification_get(const petition_verification* verification,
                                  petition_verification_info* out, petition_error* err);
int32_t petition_verification_json(const petition_verification* verification, int32_t lang,
                                   char* buffer, size_t capacity, size_t* needed,
                                   petition_error* err);
void petition_verification_free(petition_verification* verification);
int32_t petition_engine_compare(const petition_engine* before, const petition_engine* after,
                                petition_comparison** out, petition_error* err);
int32_t petition_comparison_json(const petition_comparison* comparison, int32_t lang, char* buffer,
                                 size_t capacity, size_t* needed, petition_error* err);
void petition_comparison_free(petition_comparison* comparison);
int32_t petition_engine_next_wakeup(const petition_engine* engine, const petition_case* petition,
                                    int64_t* wakeup_s, petition_error* err);
int32_t petition_engine_due(const petition_engine* engine, const petition_case* petition,
                            int64_t* due_s, petition_error* err);
int32_t petition_engine_obligations(const petition_engine* engine, const petition_case* petition,
                                    petition_obligations** out, petition_error* err);
int32_t petition_engine_lives(const petition_engine* engine, const petition_case* petition,
                              int64_t at_s, petition_lives** out, petition_error* err);
int32_t petition_engine_timeliness(const petition_engine* engine, const petition_case* petition,
                                   int64_t at_s, petition_timeliness** out, petition_error* err);
int32_t petition_engine_permitted(const petition_engine* engine, const petition_case* petition,
                                  int64_t now_s, petition_permissions** out, petition_error* err);
int32_t petition_engine_notices(const petition_engine* engine, const petition_case* petition,
                                uint32_t cause, petition_notices** out, petition_error* err);
int32_t petition_registry_new(const petition_regulation* const* regulations,
                              size_t regulation_count, const petition_calendar* const* calendars,
                              size_t calendar_count, petition_registry** out, petition_error* err);
int32_t petition_registry_builtin(petition_registry** out, petition_error* err);
int32_t petition_registry_in_force(const petition_registry* registry, int64_t instant_s,
                                   petition_engine** out, petition_error* err);
int32_t petition_registry_engine(const petition_registry* registry, const petition_case* petition,
                                 int64_t instant_s, petition_engine** out, petition_error* err);
int32_t petition_registry_submit(const petition_registry* registry, petition_case* petition,
                                 const char* event_json, size_t event_json_size,
                                 petition_verdict** out, petition_error* err);
int32_t petition_registry_submit_expecting(const petition_registry* registry,
                                           petition_case* petition, const char* event_json,
                                           size_t event_json_size, uint32_t expected,
                                           petition_verdict** out, petition_error* err);
int32_t petition_registry_load_case(const petition_registry* registry, const char* json,
                                    size_t json_size, petition_case** out, petition_error* err);
int32_t petition_registry_append_rows(const petition_registry* registry,
                                      const petition_case* petition, const char* rows,
                                      size_t rows_size, petition_case** out, petition_error* err);
int32_t petition_registry_public_view(const petition_registry* registry, const char* record_json,
                                      size_t record_json_size, const char* channel,
                                      size_t channel_size, int32_t lang, char* buffer,
                                      size_t capacity, size_t* needed, petition_error* err);
int32_t petition_registry_follow(const petition_registry* registry, const char* record_json,
                                 size_t record_json_size, int64_t until_s, petition_story** out,
                                 petition_error* err);
int32_t petition_registry_moved_json(const petition_registry* registry, const petition_case* before,
                                     const petition_case* after, int32_t lang, char* buffer,
                                     size_t capacity, size_t* needed, petition_error* err);
int32_t petition_registry_replay(const petition_registry* registry, const char* receipt_json,
                                 size_t receipt_json_size, char* buffer, size_t capacity,
                                 size_t* needed, petition_error* err);
void petition_registry_free(petition_registry* registry);
int32_t petition_story_count(const petition_story* story, size_t* count, petition_error* err);
int32_t petition_story_step(const petition_story* story, size_t index, petition_step* out,
                            petition_error* err);
int32_t petition_story_verdict(const petition_story* story, size_t index, petition_verdict** out,
                               petition_error* err);
int32_t petition_story_case(const petition_story* story, size_t index, petition_case** out,
                            petition_error* err);
void petition_story_free(petition_story* story);
int32_t petition_verdict_get(const petition_verdict* verdict, petition_verdict_info* out,
                             petition_error* err);
int32_t petition_verdict_event_json(const petition_verdict* verdict, size_t index, char* buffer,
                                    size_t capacity, size_t* needed, petition_error* err);
int32_t petition_verdict_notice(const petition_verdict* verdict, size_t index, petition_notice* out,
                                petition_error* err);
int32_t petition_verdict_notice_text(const petition_verdict* verdict, size_t index, int32_t part,
                                     int32_t lang, char* buffer, size_t capacity, size_t* needed,
                                     petition_error* err);
int32_t petition_verdict_refusal(const petition_verdict* verdict, size_t index,
                                 petition_refusal* out, petition_error* err);
int32_t petition_verdict_refusal_text(const petition_verdict* verdict, size_t index, int32_t part,
                                      int32_t lang, char* buffer, size_t capacity, size_t* needed,
                                      petition_error* err);
int32_t petition_verdict_json(const petition_verdict* verdict, int32_t lang, char* buffer,
                              size_t capacity, size_t* needed, petition_error* err);
int32_t petition_verdict_receipt(const petition_verdict* verdict, const char* event_json,
                                 size_t event_json_size, int64_t now_s, char* buffer,
                                 size_t capacity, size_t* needed, petition_error* err);
int32_t petition_verdict_explain(const petition_verdict* verdict, petition_explanation** out,
                                 petition_error* err);
void petition_verdict_free(petition_verdict* verdict);
int32_t petition_obligations_count(const petition_obligations* obligations, size_t* count,
                                   petition_error* err);
int32_t petition_obligations_get(const petition_obligations* obligations, size_t index,
                                 petition_obligation* out, petition_error* err);
int32_t petition_obligations_text(const petition_obligations* obligations, size_t index,
                                  int32_t part, char* buffer, size_t capacity, size_t* needed,
                                  petition_error* err);
int32_t petition_obligations_json(const petition_obligations* obligations, int32_t lang,
                                  char* buffer, size_t capacity, size_t* needed,
                                  petition_error* err);
int32_t petition_obligations_explain(const petition_obligations* obligations, size_t index,
                                     petition_explanation** out, petition_error* err);
void petition_obligations_free(petition_obligations* obligations);
int32_t petition_lives_count(const petition_lives* lives, size_t* count, petition_error* err);
int32_t petition_lives_get(const petition_lives* lives, size_t index, petition_life* out,
                           petition_error* err);
int32_t petition_lives_text(const petition_lives* lives, size_t index, int32_t part, char* buffer,
                            size_t capacity, size_t* needed, petition_error* err);
int32_t petition_lives_json(const petition_lives* lives, int32_t lang, char* buffer,
                            size_t capacity, size_t* needed, petition_error* err);
void petition_lives_free(petition_lives* lives);
int32_t petition_timeliness_get(const petition_timeliness* timeliness,
                                petition_timeliness_info* out, petition_error* err);
int32_t petition_timeliness_deadline(const petition_timeliness* timeliness, size_t index,
                                     petition_deadline* out, petition_error* err);
int32_t petition_timeliness_deadline_text(const petition_timeliness* timeliness, size_t index,
                                          int32_t part, char* buffer, size_t capacity,
                                          size_t* needed, petition_error* err);
int32_t petition_timeliness_json(const petition_timeliness* timeliness, char* buffer,
                                 size_t capacity, size_t* needed, petition_error* err);
void petition_timeliness_free(petition_timeliness* timeliness);
int32_t petition_permissions_count(const petition_permissions* permissions, size_t* count,
                                   petition_error* err);
int32_t petition_permissions_get(const petition_permissions* permissions, size_t index,
                                 petition_permission* out, petition_error* err);
int32_t petition_permissions_reasons(const petition_permissions* permissions, size_t index,
                                     int32_t* reasons, size_t capacity, size_t* count,
                                     petition_error* err);
int32_t petition_permissions_json(const petition_permissions* permissions, char* buffer,
                                  size_t capacity, size_t* needed, petition_error* err);
void petition_permissions_free(petition_permissions* permissions);
int32_t petition_notices_count(const petition_notices* notices, size_t* count, petition_error* err);
int32_t petition_notices_get(const petition_notices* notices, size_t index, petition_notice* out,
                             petition_error* err);
int32_t petition_notices_text(const petition_notices* notices, size_t index, int32_t part,
                              int32_t lang, char* buffer, size_t capacity, size_t* needed,
                              petition_error* err);
int32_t petition_notices_json(const petition_notices* notices, int32_t lang, char* buffer,
                              size_t capacity, size_t* needed, petition_error* err);
void petition_notices_free(petition_notices* notices);
int32_t petition_sms_parts(const char* text, size_t text_size, size_t* parts, petition_error* err);
int32_t petition_explanation_basis(const petition_explanation* explanation, petition_basis* out,
                                   petition_error* err);
int32_t petition_explanation_text(const petition_explanation* explanation, int32_t lang,
                                  char* buffer, size_t capacity, size_t* needed,
                                  petition_error* err);
int32_t petition_explanation_sum(const petition_explanation* explanation, petition_sum** out,
                                 petition_error* err);
int32_t petition_explanation_json(const petition_explanation* explanation, int32_t lang,
                                  char* buffer, size_t capacity, size_t* needed,
                                  petition_error* err);
void petition_explanation_free(petition_explanation* explanation);
int32_t petition_audit_new(const petition_engine* engine, const char* json, size_t json_size,
                           int64_t at_s, petition_audit** out, petition_error* err);
int32_t petition_audit_new_as_if(const petition_engine* engine, const char* json, size_t json_size,
                                 int64_t at_s, petition_audit** out, petition_error* err);
int32_t petition_registry_audit(const petition_registry* registry, const char* json,
                                size_t json_size, int64_t at_s, petition_audit** out,
                                petition_error* err);
int32_t petition_audit_case(const petition_audit* audit, petition_case** out, petition_error* err);
int32_t petition_audit_count(const petition_audit* audit, size_t* count, petition_error* err);
int32_t petition_audit_deviation(const petition_audit* audit, size_t index, petition_deviation* out,
                                 petition_error* err);
int32_t petition_audit_deviation_text(const petition_audit* audit, size_t index, int32_t part,
                                      int32_t lang, char* buffer, size_t capacity, size_t* needed,
                                      petition_error* err);
int32_t petition_audit_evidence(const petition_audit* audit, size_t deviation, size_t index,
                                char* buffer, size_t capacity, size_t* needed, petition_error* err);
int32_t petition_audit_summary(const petition_audit* audit, petition_summary* out,
                               petition_error* err);
int32_t petition_audit_summary_text(const petition_audit* audit, int32_t part, char* buffer,
                                    size_t capacity, size_t* needed, petition_error* err);
int32_t petition_audit_json(const petition_audit* audit, int32_t lang, char* buffer,
                            size_t capacity, size_t* needed, petition_error* err);
void petition_audit_free(petition_audit* audit);
int32_t petition_period_of(int32_t period, int32_t date, int32_t utc_offset_s, int64_t* from_s,
                           int64_t* until_s, petition_error* err);
int32_t petition_report_new(const petition_regulation* regulation,
                            const petition_audit* const* audits, size_t audit_count, int64_t from_s,
                            int64_t until_s, petition_report** out, petition_error* err);
int32_t petition_report_count(const petition_report* report, size_t* count, petition_error* err);
int32_t petition_report_tally(const petition_report* report, size_t index, petition_tally* out,
                              petition_error* err);
int32_t petition_report_text(const petition_report* report, size_t index, int32_t part,
                             char* buffer, size_t capacity, size_t* needed, petition_error* err);
int32_t petition_report_ratings(const petition_report* report, size_t index, uint64_t* ratings,
                                size_t capacity, size_t* count, petition_error* err);
int32_t petition_report_basis(const petition_report* report, petition_basis* out,
                              petition_error* err);
int32_t petition_report_json(const petition_report* report, int32_t lang, char* buffer,
                             size_t capacity, size_t* needed, petition_error* err);
void petition_report_free(petition_report* report);
int32_t petition_sweep_new(const petition_engine* engine, petition_sweep** out,
                           petition_error* err);
int32_t petition_registry_sweep(const petition_registry* registry, petition_sweep** out,
                                petition_error* err);
int32_t petition_sweep_add(petition_sweep* sweep, const petition_case* const* cases,
                           size_t case_count, size_t* first, petition_error* err);
int32_t petition_sweep_replace(petition_sweep* sweep, size_t index, const petition_case* petition,
                               petition_error* err);
int32_t petition_sweep_remove(petition_sweep* sweep, size_t index, petition_error* err);
int32_t petition_sweep_count(const petition_sweep* sweep, size_t* count, petition_error* err);
int32_t petition_sweep_next_wakeup(const petition_sweep* sweep, int64_t* wakeups_s, size_t capacity,
                                   size_t* count, petition_error* err);
int32_t petition_sweep_due(const petition_sweep* sweep, int64_t* dues_s, size_t capacity,
                           size_t* count, petition_error* err);
int32_t petition_sweep_reminder(const petition_sweep* sweep, int64_t* reminders_s, size_t capacity,
                                size_t* count, petition_error* err);
int32_t petition_sweep_overdue_after(const petition_sweep* sweep, int64_t* after_s, size_t capacity,
                                     size_t* count, petition_error* err);
int32_t petition_sweep_overdue(const petition_sweep* sweep, int64_t now_s, uint8_t* overdue,
                               size_t capacity, size_t* count, petition_error* err);
int32_t petition_sweep_dry_run(const petition_sweep* sweep, int64_t now_s,
                               petition_foreseen* foreseen, size_t capacity, size_t* count,
                               petition_error* err);
int32_t petition_sweep_standings(const petition_sweep* sweep, int64_t now_s,
                                 petition_standing_count* standings, size_t capacity, size_t* count,
                                 petition_error* err);
int32_t petition_sweep_text(const petition_sweep* sweep, size_t index, int64_t now_s, int32_t lang,
                            char* buffer, size_t capacity, size_t* needed, petition_error* err);
int32_t petition_sweep_json(const petition_sweep* sweep, int64_t now_s, int32_t lang, char* buffer,
                            size_t capacity, size_t* needed, petition_error* err);
void petition_sweep_free(petition_sweep* sweep);
