# The words, as petition/words.py builds them from the library's tables. A test keeps both the same.
from enum import StrEnum
from typing import Literal, Self

class Word(StrEnum):  # type: ignore[misc]  # only its subclasses have members
    @property
    def number(self) -> int: ...
    @property
    def vi(self) -> str: ...
    @property
    def en(self) -> str: ...
    def label(self, lang: Literal["vi", "en"] = "vi") -> str: ...
    @classmethod
    def of(cls, number: int) -> Self: ...

class Role(Word):
    OPERATOR = "operator"
    FOCAL_POINT = "focal_point"
    HEAD = "head"
    OFFICE = "office"
    PETITIONER = "petitioner"
    SYSTEM = "system"
    SUPERVISOR = "supervisor"

class Kind(Word):
    RECEIVED = "received"
    DECLINED = "declined"
    ANSWERED = "answered"
    FORWARDED = "forwarded"
    APPOINTED = "appointed"
    RESCHEDULED = "rescheduled"
    NOT_COMPETENT = "not_competent"
    REFERRED = "referred"
    ASSIGNED = "assigned"
    PROGRESS_REPORTED = "progress_reported"
    NOTIFIED = "notified"
    PUBLISHED = "published"
    WITHHELD = "withheld"
    PUBLICATION_WITHDRAWN = "publication_withdrawn"
    PUBLISHED_BY_UNIT = "published_by_unit"
    CONFIDENTIALITY_REQUESTED = "confidentiality_requested"
    RATED = "rated"
    COMMENTED = "commented"
    CORRECTED = "corrected"
    LAPSED = "lapsed"
    ESCALATED = "escalated"
    REMINDED = "reminded"
    REGULATION_CHANGED = "regulation_changed"
    CALENDAR_CHANGED = "calendar_changed"
    RECALLED = "recalled"
    WITHDRAWN = "withdrawn"
    URGED = "urged"

class Position(Word):
    NONE = "none"
    INTAKE = "intake"
    FOCAL_POINT = "focal_point"
    HEAD = "head"
    OFFICE = "office"
    ANSWERED = "answered"
    DECLINED = "declined"
    WITHDRAWN = "withdrawn"

class Commitment(Word):
    NONE = "none"
    AWAITING = "awaiting"
    APPOINTED = "appointed"
    RESCHEDULED = "rescheduled"

class Publication(Word):
    NONE = "none"
    PUBLISHED = "published"
    WITHHELD = "withheld"
    WITHDRAWN = "withdrawn"

class Matter(Word):
    PETITION = "petition"
    COMPLAINT = "complaint"
    DENUNCIATION = "denunciation"
    LEGAL_GUIDANCE = "legal_guidance"

class DeclineReason(Word):
    NOT_VIETNAMESE = "not_vietnamese"
    UNCLEAR = "unclear"
    OUT_OF_SCOPE = "out_of_scope"
    INCOMPLETE_CONTACT = "incomplete_contact"
    COMPLAINT = "complaint"
    DENUNCIATION = "denunciation"
    LEGAL_GUIDANCE = "legal_guidance"
    STATE_SECRET = "state_secret"
    EXCLUDED = "excluded"

class ReferralGround(Word):
    UNCLEAR_COMPETENCE = "unclear_competence"
    SEVERAL_UNITS = "several_units"
    UNIT_NOT_COMPETENT = "unit_not_competent"
    UNFORESEEN = "unforeseen"

class WithholdingGround(Word):
    STATE_SECRET = "state_secret"
    PETITIONER_REQUEST = "petitioner_request"

class ClockStart(Word):
    SUBMITTED = "submitted"
    ACCEPTED = "accepted"
    FORWARDED = "forwarded"
    RECEIVED = "received"

class Period(Word):
    WEEK = "week"
    MONTH = "month"
    QUARTER = "quarter"
    YEAR = "year"

class Outcome(Word):
    ACCEPTED = "accepted"
    REFUSED = "refused"
    DUPLICATE = "duplicate"

class Owed(Word):
    ASSESSMENT = "assessment"
    DECLINE_NOTICE = "decline_notice"
    RESPONSE = "response"
    RESULT = "result"
    REMINDER = "reminder"
    ESCALATION = "escalation"
    HANDLING = "handling"
    RESPONSE_NOTICE = "response_notice"
    RESULT_NOTICE = "result_notice"
    PUBLICATION = "publication"
    UNIT_PUBLICATION = "unit_publication"
    WITHDRAWAL = "withdrawal"
    SLIP_NOTICE = "slip_notice"
    FORWARDING_ANEW = "forwarding_anew"
    UNIT_WITHDRAWAL = "unit_withdrawal"

class Fate(Word):
    PENDING = "pending"
    MET = "met"
    OVERTAKEN = "overtaken"
    NEVER_DONE = "never_done"

class Standing(Word):
    NOW = "now"
    NOT_YET = "not_yet"
    DONE = "done"
    NO_DUE_TIME = "no_due_time"
    NOT_OPEN = "not_open"
    LAST_LEVEL = "last_level"
    OVERDUE_ONLY = "overdue_only"
    NOTHING_PROMISED = "nothing_promised"
    NOT_REMINDED_OF = "not_reminded_of"
    TIME_PASSED = "time_passed"
    RECORDED_LATER = "recorded_later"

class NoticeKind(Word):
    NOT_TAKEN_IN = "not_taken_in"
    SLIP = "slip"
    PASSED_ON = "passed_on"
    AGREED_TIME = "agreed_time"
    REMINDER_ENTERED = "reminder_entered"
    REMINDER = "reminder"
    PASSED_UP = "passed_up"
    RESULT = "result"
    CONFIDENTIALITY = "confidentiality"
    COORDINATION = "coordination"
    RECALLED = "recalled"
    RETURNED = "returned"
    PROGRESS = "progress"
    CLOSED = "closed"
    COMMENT = "comment"
    DISSATISFIED = "dissatisfied"
    URGED = "urged"
    WITHDRAWN = "withdrawn"
    DUE_MOVED = "due_moved"
    REMINDER_MOVED = "reminder_moved"
    EARLY_WARNING = "early_warning"

class NoticeChannel(Word):
    SMS = "sms"
    REPLY = "reply"
    SYSTEM = "system"

class RefusalCode(Word):
    OCCURRED_AFTER_RECORDED = "occurred_after_recorded"
    RECORDED_BEFORE_LAST = "recorded_before_last"
    ID_REUSED = "id_reused"
    WRONG_ROLE = "wrong_role"
    WRONG_POSITION = "wrong_position"
    NOT_HOLDER = "not_holder"
    ALREADY_FORWARDED = "already_forwarded"
    ALREADY_PROMISED = "already_promised"
    NOTHING_PROMISED = "nothing_promised"
    UNKNOWN_CHANNEL = "unknown_channel"
    NOT_VIETNAMESE = "not_vietnamese"
    UNCLEAR = "unclear"
    OUT_OF_SCOPE = "out_of_scope"
    INCOMPLETE_CONTACT = "incomplete_contact"
    COMPLAINT = "complaint"
    DENUNCIATION = "denunciation"
    LEGAL_GUIDANCE = "legal_guidance"
    REASONS_MISSING = "reasons_missing"
    GUIDANCE_MISSING = "guidance_missing"
    REASON_CONTRADICTED = "reason_contradicted"
    RESULT_MISSING = "result_missing"
    UNIT_MISSING = "unit_missing"
    GROUND_MISSING = "ground_missing"
    REASON_MISSING = "reason_missing"
    TEXT_MISSING = "text_missing"
    URL_MISSING = "url_missing"
    CHANNELS_MISSING = "channels_missing"
    RETURNED_BY_UNIT = "returned_by_unit"
    TOO_MANY_RETURNS = "too_many_returns"
    NEVER_RETURNED = "never_returned"
    AGREED_TIME_PASSED = "agreed_time_passed"
    AGREED_TIME_NOT_LATER = "agreed_time_not_later"
    AGREED_TIME_NOT_FUTURE = "agreed_time_not_future"
    TOO_MANY_PROMISES = "too_many_promises"
    PROMISE_GIVEN = "promise_given"
    NOT_DUE = "not_due"
    ALREADY_NOTED = "already_noted"
    OTHER_LEVEL = "other_level"
    OTHER_DUE_TIME = "other_due_time"
    STATE_SECRET = "state_secret"
    CONFIDENTIAL = "confidential"
    CHANNEL_NOT_PUBLIC = "channel_not_public"
    ALREADY_PUBLISHED = "already_published"
    GROUND_UNTRUE = "ground_untrue"
    UNKNOWN_RATING = "unknown_rating"
    UNKNOWN_NOTICE = "unknown_notice"
    UNKNOWN_EVENT = "unknown_event"
    UNKNOWN_FIELD = "unknown_field"
    FIXED_FIELD = "fixed_field"
    INVALID_VALUE = "invalid_value"
    UNKNOWN_CLASS = "unknown_class"
    AGREED_TIME_TOO_FAR = "agreed_time_too_far"
    UNIT_NOT_IN_FORCE = "unit_not_in_force"
    UNKNOWN_REGULATION = "unknown_regulation"
    UNKNOWN_CALENDAR = "unknown_calendar"
    UNKNOWN_UNIT = "unknown_unit"
    COORDINATING_TWICE = "coordinating_twice"
    NOT_SENDER = "not_sender"
    RESPONDED = "responded"
    LIMIT_PASSED = "limit_passed"
    APPOINTMENT_TOO_FAR = "appointment_too_far"
    OCCURRED_BEFORE_RECEIVED = "occurred_before_received"
    OCCURRED_BEFORE_CAUSE = "occurred_before_cause"
    CHANNEL_NEEDS_OPERATOR = "channel_needs_operator"
    UNKNOWN_NOTICE_CHANNEL = "unknown_notice_channel"
    EXCLUDED = "excluded"

class DeviationKind(Word):
    MISSING = "missing"
    LATE = "late"
    EARLY = "early"
    FORBIDDEN = "forbidden"
    REPEATED = "repeated"
    WRONG_ACTOR = "wrong_actor"
    INCOMPLETE = "incomplete"
    WRONGLY_PUBLISHED = "wrongly_published"
    NOT_PUBLISHED = "not_published"
    OUT_OF_ORDER = "out_of_order"

class Oversight(Word):
    RECORD = "record"
    EXTRACT = "extract"
    REPORT = "report"
    SATISFACTION = "satisfaction"
    IMPROVEMENT = "improvement"
    SUPERVISION = "supervision"
    GUIDANCE = "guidance"
    COORDINATION = "coordination"
    DELAY = "delay"
    RECORDS = "records"
    SIGNED_DOCUMENT = "signed_document"
    ACCOUNTS = "accounts"

class AuditScope(Word):
    DUE_TIMES = "due_times"
    REMINDERS = "reminders"
    NOTICES = "notices"
    PUBLICATION = "publication"
    ACTS = "acts"
    RECORDS = "records"

class OverdueVerdict(Word):
    TRULY_LATE = "truly_late"
    LATE_BY_RECORDING = "late_by_recording"
    LATE_BY_CALENDAR = "late_by_calendar"
    MARKED_IN_TIME = "marked_in_time"
    NOT_MARKED = "not_marked"

class Aspect(Word):
    REFUSED = "refused"
    POSITION = "position"
    OVERDUE = "overdue"
    ANSWERED_LATE = "answered_late"
    DUES = "dues"
    LATE_S = "late_s"

class Claim(Word):
    NOTHING_DUE_LATER = "nothing_due_later"
    NOTHING_DUE_EARLIER = "nothing_due_earlier"
    NOTHING_ALLOWED_MORE = "nothing_allowed_more"
    NOTHING_ALLOWED_LESS = "nothing_allowed_less"
    SAME = "same"

class Knowledge(Word):
    ANNOUNCED = "announced"
    PROVISIONAL = "provisional"
    UNCOVERED = "uncovered"

class DayKind(Word):
    ORDINARY = "ordinary"
    HOLIDAY = "holiday"
    IN_LIEU = "in_lieu"
    SWAPPED_OFF = "swapped_off"
    WORKED = "worked"
    SPECIAL = "special"

class Why(Word):
    COUNTED = "counted"
    CLOSED = "closed"
    REST_DAY = "rest_day"
    DAY_OFF = "day_off"

class Closing(Word):
    EARLIEST = "earliest"
    NEXT_OPENING = "next_opening"

class ChannelGroup(Word):
    PHONE = "phone"
    INTERNET = "internet"
    OTHER = "other"

class Mark(Word):
    DECIDE = "decide"
    RECORD = "record"
    DERIVE = "derive"
    CHECK = "check"
    DATA = "data"
    OUT = "out"

class Variable(Word):
    SUITABLE = "suitable"
    FORWARDED = "forwarded"
    RETURNS = "returns"
    PROMISES = "promises"
    DUE_PASSED = "due_passed"
    LAPSE_NOTED = "lapse_noted"
    REMINDER_DUE = "reminder_due"
    CONFIDENTIAL = "confidential"
    PUBLICATION = "publication"
    ANSWERER = "answerer"
    UNIT_PUBLISHED = "unit_published"
    UNIT_HELD = "unit_held"
    ASSIGNED = "assigned"
    COORDINATED = "coordinated"
    HOLDER_ENDED = "holder_ended"
    CHANNELS = "channels"
    EXCLUDED = "excluded"
    REOPENED = "reopened"
    EARLIER = "earlier"
    SEVERAL = "several"
    EVERYWHERE = "everywhere"
    DISSATISFIED = "dissatisfied"

class ErrorCode(Word):
    INVALID_ARGUMENT = "invalid_argument"
    NO_MEMORY = "no_memory"
    INTERNAL = "internal"
    SYNTAX = "syntax"
    ENCODING = "encoding"
    UNKNOWN_KEY = "unknown_key"
    MISSING_KEY = "missing_key"
    WRONG_TYPE = "wrong_type"
    INVALID_VALUE = "invalid_value"
    DUPLICATE = "duplicate"
    INVALID_TIME = "invalid_time"
    NOT_COVERED = "not_covered"
    OVERFLOW = "overflow"
    NEVER_OPENS = "never_opens"
    PROVISIONAL = "provisional"
    TOO_LARGE = "too_large"
    BUFFER_TOO_SMALL = "buffer_too_small"
    UNKNOWN_FLAG = "unknown_flag"
    UNSUPPORTED_SCHEMA = "unsupported_schema"
    INVALID_RECORD = "invalid_record"
    UNKNOWN_NAME = "unknown_name"
    BROKEN_SEAL = "broken_seal"
    OTHER_LAW = "other_law"
    STALE = "stale"
    BUSY = "busy"
    UNAVAILABLE = "unavailable"
    DAMAGED = "damaged"

__all__ = [
    "Word",
    "Role",
    "Kind",
    "Position",
    "Commitment",
    "Publication",
    "Matter",
    "DeclineReason",
    "ReferralGround",
    "WithholdingGround",
    "ClockStart",
    "Period",
    "Outcome",
    "Owed",
    "Fate",
    "Standing",
    "NoticeKind",
    "NoticeChannel",
    "RefusalCode",
    "DeviationKind",
    "Oversight",
    "AuditScope",
    "OverdueVerdict",
    "Aspect",
    "Claim",
    "Knowledge",
    "DayKind",
    "Why",
    "Closing",
    "ChannelGroup",
    "Mark",
    "Variable",
    "ErrorCode",
]
