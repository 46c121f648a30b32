// The words of the field, one table each: stable number, name in code and records, Vietnamese and
// English label. C, Python, JSON and TOML use the same numbers and names.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "petition/time.h"

namespace petition {
inline namespace v0 {

/// Who acts or owes.
enum class Role : std::uint8_t {
  operator_ = 1,    ///< nhân viên trực; named `operator` everywhere but in C++
  focal_point = 2,  ///< đầu mối tiếp nhận
  head = 3,         ///< Thủ trưởng
  office = 4,       ///< Văn phòng UBND tỉnh
  petitioner = 5,   ///< tổ chức, cá nhân
  system = 6,       ///< hệ thống
  /// cơ quan theo dõi, đôn đốc: the Department that supervises (Art. 18.2)
  supervisor = 7,
};

/// What kind of fact an event records.
enum class Kind : std::uint8_t {
  /// Operator: a petition came in and is recorded (Art. 10.1.1). Each case begins with it.
  received = 1,
  /// Operator, at intake: it is not taken in, with reason and guidance (Art. 10.1.2.a).
  declined = 2,
  /// Operator at intake (Art. 10.1.2.b1), the unit (Art. 10.2.1, 10.3.1), or the Office
  /// (Art. 10.4.1): the result. It closes the case.
  answered = 3,
  /// Operator, at intake: the slip goes to a unit (Art. 10.1.2.b2 step 1).
  forwarded = 4,
  /// Unit that has promised no time yet: when the result will be there (Art. 10.2.2).
  appointed = 5,
  /// Unit, before the agreed time has passed: a later one (Art. 11.3, 10.5; I-6).
  rescheduled = 6,
  /// Unit that has promised no time: it gives the slip back (Art. 4.5; I-10).
  not_competent = 7,
  /// Operator, at intake: the Office is to say who is competent (Art. 10.4.2).
  referred = 8,
  /// Office: the slip goes to a lead unit, others help it (Art. 10.4.2; I-11, I-12).
  assigned = 9,
  /// Unit or Office, while the slip is there: how far it is (Art. 10.3.2, 10.4.1).
  progress_reported = 10,
  /// Operator or system, at any time: a notice was delivered (Art. 10.1.2.b2).
  notified = 11,
  /// Operator, once answered: the result is public (Art. 13.1).
  published = 12,
  /// Operator, once answered: the result is not made public, on a ground (Art. 13.1).
  withheld = 13,
  /// Operator, once published: the result is taken down, on a ground (Art. 13.1; I-14).
  publication_withdrawn = 14,
  /// Unit or Office that answered: the result is on its own portal (Art. 13.2).
  published_by_unit = 15,
  /// Petitioner, at any time: the result is not to be published (Art. 13.1; I-14).
  confidentiality_requested = 16,
  /// Petitioner, once answered: how satisfying the result is (Art. 14; I-13).
  rated = 17,
  /// Petitioner, at any time but at intake: feedback in words (Art. 14).
  commented = 18,
  /// Operator, at any time: an error of recording is put right (Art. 9.2, 12.1).
  corrected = 19,
  /// System, the second after a due time: it passed unmet (Art. 11.4).
  lapsed = 20,
  /// System or operator, after a lapse: the slip goes up (Art. 10.1.2.b2 step 2).
  escalated = 21,
  /// System, ahead of an agreed time: the reminder was given (Art. 10.5; I-7).
  reminded = 22,
  /// Operator or system, at any time: another regulation judges from now on.
  regulation_changed = 23,
  /// Operator or system, at any time: another calendar counts from now on.
  calendar_changed = 24,
  /// Who gave a unit the slip, before it responds and its limit lapses: taken back (I-25).
  recalled = 25,
  /// Petitioner, before an answer: the petition is withdrawn (I-26).
  withdrawn = 26,
  /// Supervisor, while somebody handles it: urged to handle and answer it (Art. 18.2).
  urged = 27,
};

/// Where the case stands: the first of its regions.
enum class Position : std::uint8_t {
  none = 0,         ///< nothing received yet
  intake = 1,       ///< with the operator: new, or returned by a unit (Art. 10.1)
  focal_point = 2,  ///< at the focal point of a unit, the first level (Art. 10.2)
  head = 3,         ///< at the head of the unit, the second level (Art. 10.3)
  office = 4,       ///< at the Office, the third level (Art. 10.4)
  answered = 5,     ///< the result is given; only a rating may reopen it (I-13)
  declined = 6,     ///< not taken in, for good (Art. 10.1.2.a)
  withdrawn = 7,    ///< by the petitioner, for good (I-26)
};

/// What the unit has promised at the present level: the second region.
enum class Commitment : std::uint8_t {
  none = 0,         ///< the slip is at no unit
  awaiting = 1,     ///< nothing yet: the limit of the level runs (Art. 11.1, 11.2)
  appointed = 2,    ///< a time of the result (Art. 10.2.2)
  rescheduled = 3,  ///< a later time than the one it promised first (Art. 11.3)
};

/// The small life of an answer: its publication.
enum class Publication : std::uint8_t {
  none = 0,       ///< neither published nor withheld yet
  published = 1,  ///< public on channels of the profile (Art. 13.1)
  withheld = 2,   ///< kept back on a ground of Art. 13.1
  withdrawn = 3,  ///< was public, and was taken down (I-14)
};

/// What a submission is (Art. 17.1).
enum class Matter : std::uint8_t {
  petition = 1,        ///< what the regulation is about (Art. 1.1)
  complaint = 2,       ///< khiếu nại; has a procedure of its own
  denunciation = 3,    ///< tố cáo; has a procedure of its own
  legal_guidance = 4,  ///< a question about the law
};

/// Why a petition is not taken in (Art. 10.1.2.a).
enum class DeclineReason : std::uint8_t {
  not_vietnamese = 1,      ///< not in the language of the profile (Art. 8.1)
  unclear = 2,             ///< no content, or one the operator found unclear (Art. 8.2)
  out_of_scope = 3,        ///< the topic is none of the profile's (Art. 8.2, 6)
  incomplete_contact = 4,  ///< a contact detail that the profile requires is missing (Art. 8.3)
  complaint = 5,           ///< it is a complaint (Art. 17.1)
  denunciation = 6,        ///< it is a denunciation (Art. 17.1)
  legal_guidance = 7,      ///< it asks for legal guidance (Art. 17.1)
  state_secret = 8,        ///< it is a state secret, where the profile excludes those
  excluded = 9,            ///< it falls under an exclusion of the profile's own
};

/// Why the operator refers a petition to the Office (Art. 10.4.2).
enum class ReferralGround : std::uint8_t {
  unclear_competence = 1,  ///< it is not clear which unit is competent
  several_units = 2,       ///< it needs more than one unit (I-11)
  unit_not_competent = 3,  ///< a unit returned the slip; the record must show it (I-10)
  unforeseen = 4,          ///< a case that nobody foresaw (Art. 17.1)
};

/// Why an answer is not published (Art. 13.1).
enum class WithholdingGround : std::uint8_t {
  state_secret = 1,        ///< the record calls it a state secret
  petitioner_request = 2,  ///< the petitioner asked for confidentiality
};

/// From when the limit of a level counts.
enum class ClockStart : std::uint8_t {
  submitted = 1,  ///< when the petitioner sent the petition
  accepted = 2,   ///< when the operator first passed it on
  forwarded = 3,  ///< when the slip was given to the unit that holds it
  received = 4,   ///< when the slip reached the level
};

/// What a report covers (Art. 12.1).
enum class Period : std::uint8_t {
  week = 1,     ///< seven days from a Monday
  month = 2,    ///< a calendar month
  quarter = 3,  ///< three months from January, April, July or October
  year = 4,     ///< a calendar year
};

/// How a submission or the passing of time was judged.
enum class Outcome : std::uint8_t {
  accepted = 1,   ///< lawful: the next case has the event, and what follows from it
  refused = 2,    ///< not lawful: the case stays as it was, and the refusals say why
  duplicate = 3,  ///< the case has this very event already: it stays as it was
};

/// What an obligation asks for.
enum class Owed : std::uint8_t {
  assessment = 1,         ///< assess; answer, forward, refer or decline
  decline_notice = 2,     ///< tell the petitioner, with reason and guidance
  response = 3,           ///< an answer, or the time of the result
  result = 4,             ///< the result, by the agreed time
  reminder = 5,           ///< the reminder before the agreed time
  escalation = 6,         ///< pass the slip up
  handling = 7,           ///< handle, answer or assign; report the state
  response_notice = 8,    ///< tell the petitioner what the unit responded
  result_notice = 9,      ///< send the petitioner the result
  publication = 10,       ///< publish, or withhold
  unit_publication = 11,  ///< publish on the unit's own portal
  withdrawal = 12,        ///< withdraw the publication
  slip_notice = 13,       ///< tell the parties concerned that the slip was passed on
  forwarding_anew = 14,   ///< forward or refer a slip whose unit is no more
  unit_withdrawal = 15,   ///< take the result down from the unit's own portal
};

/// What became of an obligation.
enum class Fate : std::uint8_t {
  pending = 1,     ///< it binds
  met = 2,         ///< what was owed was done, in time or late
  overtaken = 3,   ///< ended by something else before its time: nobody is at fault
  never_done = 4,  ///< ended by something else after its time
};

/// How an act of time (the lapse, the reminder, the step up) stands at a sweep: to be done now, or
/// why not.
enum class Standing : std::uint8_t {
  now = 0,               ///< `advance` does it
  not_yet = 1,           ///< its time has not come
  done = 2,              ///< it is recorded already
  no_due_time = 3,       ///< no figure is set for the level (I-8, I-9)
  not_open = 4,          ///< not received yet; or answered, declined or withdrawn
  last_level = 5,        ///< silence leads no higher (Art. 10.1.2.b2)
  overdue_only = 6,      ///< the lapse of an agreed time makes the case overdue, no more (I-5)
  nothing_promised = 7,  ///< no time is there that could be reminded of (Art. 10.5)
  not_reminded_of = 8,   ///< nobody is to be reminded of such an agreed time (Art. 10.5; I-7)
  time_passed = 9,       ///< the time has passed: it is reminded of no more (Art. 10.5)
  recorded_later = 10,   ///< an event of the case was recorded later: `advance` refuses
};

/// What a notice tells its recipient.
enum class NoticeKind : std::uint8_t {
  not_taken_in = 1,      ///< to the petitioner: reason and guidance
  slip = 2,              ///< to the new holder: a slip to handle
  passed_on = 3,         ///< to the petitioner: who handles it now
  agreed_time = 4,       ///< to the petitioner: when the result is due
  reminder_entered = 5,  ///< to the operator: the reminder that stands
  reminder = 6,          ///< to unit and operator: the agreed time is near
  passed_up = 7,         ///< to the focal point: the slip went up
  result = 8,            ///< to the petitioner: the result, and how to rate it
  confidentiality = 9,   ///< to the operator, to the unit that published: withdraw the publication
  coordination = 10,     ///< to a coordinating unit: a slip to help with
  recalled = 11,         ///< to the unit and the petitioner: the slip was taken back
  returned = 12,         ///< to the operator or the Office, and the petitioner: not competent
  progress = 13,         ///< to the petitioner: how far it is
  closed = 14,           ///< to the Office that held the slip: it is answered
  comment = 15,          ///< to who holds or answered, and the operator: feedback
  dissatisfied = 16,     ///< to who answered, and the operator: a bad rating with its reason
  urged = 17,            ///< to the holder: the supervisor urges
  withdrawn = 18,        ///< to the holder: the petitioner withdrew
  due_moved = 19,        ///< to the holder: the due time moved with regulation or calendar
  reminder_moved = 20,   ///< to the operator: the reminder moved with regulation or calendar
  early_warning = 21,    ///< to the holder: a response limit is near, by a standard of the service
};

/// The channel a notice asks for.
enum class NoticeChannel : std::uint8_t {
  sms = 1,     ///< SMS under the brand name of the profile (Art. 2, 10.1.2.b2)
  reply = 2,   ///< the way the petitioner can be reached
  system = 3,  ///< the recipient's account on the 1022 system
};

/// Why an event is refused. Verdicts list every reason in the order in which they are checked.
enum class RefusalCode : std::uint8_t {
  /// It is said to have occurred after it was recorded (Art. 9.2).
  occurred_after_recorded = 1,
  /// It was recorded before the last event of the case (Art. 9.2).
  recorded_before_last = 2,
  /// The case has an event of this id, with other content (Art. 9.2).
  id_reused = 3,
  /// This role may record no event of this kind, wherever the case stands.
  wrong_role = 4,
  /// The case does not stand where this role may record this kind; or nothing is published that
  /// could be withdrawn.
  wrong_position = 5,
  /// The actor's unit does not hold the slip; for its own portal: did not answer (Art. 13.2).
  not_holder = 6,
  /// The operator answers or declines a slip that has been at a unit (Art. 10.1.2).
  already_forwarded = 7,
  /// A time is agreed already: it can only be rescheduled (Art. 10.2.2; I-6).
  already_promised = 8,
  /// No time is agreed that could be moved or reminded of (Art. 11.3, 10.5).
  nothing_promised = 9,
  /// It came in by a channel that the profile does not list (Art. 7).
  unknown_channel = 10,
  /// The petition is not in the language of the profile (Art. 8.1, 4.6).
  not_vietnamese = 11,
  /// The petition has no content, or the operator found it unclear (Art. 8.2, 4.6).
  unclear = 12,
  /// The topic of the petition is none of the profile's (Art. 8.2, 6, 4.6).
  out_of_scope = 13,
  /// A contact detail that the profile requires is missing (Art. 8.3, 4.6).
  incomplete_contact = 14,
  /// A complaint is not handled, only declined (Art. 17.1).
  complaint = 15,
  /// A denunciation is not handled, only declined (Art. 17.1).
  denunciation = 16,
  /// A request for legal guidance is not handled, only declined (Art. 17.1).
  legal_guidance = 17,
  /// Declined without a reason (Art. 10.1.2.a).
  reasons_missing = 18,
  /// Declined without guidance how to do it rightly (Art. 10.1.2.a).
  guidance_missing = 19,
  /// A reason for declining is not true of the record (Art. 20.3).
  reason_contradicted = 20,
  /// Answered without a result (Art. 10.1.2.b1, 10.2.1, 10.3.1, 10.4.1).
  result_missing = 21,
  /// Forwarded or assigned without a unit (Art. 10.1.2.b2, 10.4.2).
  unit_missing = 22,
  /// Referred, withheld or withdrawn without a ground (Art. 10.4.2, 13.1).
  ground_missing = 23,
  /// No reason for returning the slip (Art. 4.5), for a rating that needs one (Art. 14), for
  /// another regulation or calendar, or for a rescheduling where the profile asks for it.
  reason_missing = 24,
  /// A report of progress (Art. 10.3.2, 10.4.1) or a comment (Art. 14) without text.
  text_missing = 25,
  /// Published on a unit's own portal without the address of the page (Art. 13.2).
  url_missing = 26,
  /// Published without a channel (Art. 13.1).
  channels_missing = 27,
  /// Forwarded to a unit that has returned this slip (Art. 4.5; I-10).
  returned_by_unit = 28,
  /// Forwarded though returned as often as the profile allows: only the Office can say who is
  /// competent (Art. 10.4.2; I-10).
  too_many_returns = 29,
  /// Referred because a unit is not competent, though none said so (Art. 10.4.2; I-10).
  never_returned = 30,
  /// The agreed time has passed: it is neither moved nor reminded of (Art. 11.3, 11.4, 10.5).
  agreed_time_passed = 31,
  /// The new time is not later than the one agreed (Art. 11.3).
  agreed_time_not_later = 32,
  /// The promised time does not lie ahead (Art. 10.2.2, 11.3).
  agreed_time_not_future = 33,
  /// The unit, focal point and head together, has promised as often as it may (Art. 11.3; I-6).
  too_many_promises = 34,
  /// The unit returns a slip for which it has promised a time (Art. 4.5; I-10).
  promise_given = 35,
  /// The due time has not passed, or silence leads no higher; the reminder's time has not come
  /// (Art. 11.4, 10.1.2.b2, 10.5; I-2).
  not_due = 36,
  /// The lapse, or the reminder, of this due time is recorded already (Art. 11.4, 10.5).
  already_noted = 37,
  /// A lapse or an escalation names another level than the present one; or an escalation leads to
  /// another than the next (Art. 11.4, 10.1.2.b2).
  other_level = 38,
  /// A lapse or reminder names another due time than the present one (Art. 11.4, 10.5).
  other_due_time = 39,
  /// A state secret is not published (Art. 13.1), nor handled where the profile excludes it.
  state_secret = 40,
  /// Published though the petitioner asked for confidentiality (Art. 13.1).
  confidential = 41,
  /// A channel that the profile does not publish on, or does not have (Art. 13.1, 3).
  channel_not_public = 42,
  /// Published again, or withheld, while the result is public (Art. 13.1).
  already_published = 43,
  /// The ground for withholding or withdrawing is not true of the record (Art. 13.1).
  ground_untrue = 44,
  /// The rating is no step of the profile's scale (Art. 14).
  unknown_rating = 45,
  /// No notice that arose in this case has that key (Art. 12.1).
  unknown_notice = 46,
  /// The case has no event of the id that is to be corrected (Art. 9.2, 12.1).
  unknown_event = 47,
  /// The event to be corrected has no such field (Art. 9.2, 12.1).
  unknown_field = 48,
  /// The field cannot be corrected: an act of its own changes it, or nothing (Art. 9.2, 12.1).
  fixed_field = 49,
  /// The field to be corrected does not take that value (Art. 9.2, 12.1).
  invalid_value = 50,
  /// The class is none that an operator may record: the profile has no such, or a referral or
  /// assignment alone brings it about.
  unknown_class = 51,
  /// The agreed time is moved further than the profile allows in one rescheduling (Art. 11.3).
  agreed_time_too_far = 52,
  /// By the profile, the unit named exists not yet, or no longer, on that date.
  unit_not_in_force = 53,
  /// The registry has no regulation of that id and version to move to.
  unknown_regulation = 54,
  /// The registry has no calendar of that id and version to move to.
  unknown_calendar = 55,
  /// The profile lists the units, and none of that id (Art. 15.4).
  unknown_unit = 56,
  /// A coordinating unit named twice, or one that leads (Art. 10.4.2; I-11).
  coordinating_twice = 57,
  /// Recalled by another than who gave the unit the slip (I-25).
  not_sender = 58,
  /// Recalled after the unit responded (I-25).
  responded = 59,
  /// Recalled after the limit of the unit lapsed (I-25).
  limit_passed = 60,
  /// The first promised time lies further off than the profile allows (Art. 10.2.2; I-21).
  appointment_too_far = 61,
  /// It is said to have occurred before the petition was sent (Art. 9.2; I-29).
  occurred_before_received = 62,
  /// Judged by occurrence, it is said to have occurred before the slip came to who acts (I-29).
  occurred_before_cause = 63,
  /// The system itself receives only what comes by an Internet channel (Art. 7).
  channel_needs_operator = 64,
  /// A notice cannot go by that channel (Art. 10.1.2.b2).
  unknown_notice_channel = 65,
  /// The petition falls under an exclusion of the profile's own.
  excluded = 66,
};

/// How a record departs from the regulation: the words of an audit.
enum class DeviationKind : std::uint8_t {
  missing = 1,            ///< owed and not done
  late = 2,               ///< done after its time
  early = 3,              ///< done before it could be
  forbidden = 4,          ///< not to be done in this case
  repeated = 5,           ///< done more often than may be
  wrong_actor = 6,        ///< done by somebody else than the one who may
  incomplete = 7,         ///< recorded without what must be recorded
  wrongly_published = 8,  ///< public though it may not be
  not_published = 9,      ///< not public though it should be
  out_of_order = 10,      ///< not possible where the case stood
};

/// The parts of the process that an audit looks at. A log that knows no more is audited in part.
enum class AuditScope : std::uint8_t {
  due_times = 1,    ///< assessment, responses, agreed times, passing up (Art. 10, 11)
  reminders = 2,    ///< of agreed times (Art. 10.5)
  notices = 3,      ///< what petitioners and units are told (Art. 10.1.2, 13.1)
  publication = 4,  ///< what is public, and what may not be (Art. 13)
  acts = 5,         ///< who may do what, when: events that are refused
  records = 6,      ///< what is recorded, and in which order (Art. 9, 12.1)
};

/// What the lateness of a case comes to that the log or the law calls overdue (Art. 11.4).
enum class OverdueVerdict : std::uint8_t {
  truly_late = 1,         ///< by what occurred
  late_by_recording = 2,  ///< done in time, and recorded late (I-16)
  late_by_calendar = 3,   ///< marked by a calendar without some day off, and in time
  marked_in_time = 4,     ///< marked otherwise, and in time
  not_marked = 5,         ///< truly late, and the log does not mark it
};

/// What a regulation says of the overseeing of petitions: each may name the clauses it rests on.
enum class Oversight : std::uint8_t {
  record = 1,            ///< the value of what is recorded (Art. 9)
  extract = 2,           ///< what is kept of a case and can be extracted (Art. 12.1)
  report = 3,            ///< reports on operation (Art. 12.2, 15.5, 21)
  satisfaction = 4,      ///< the satisfaction of petitioners (Art. 14, 19.3, 21)
  improvement = 5,       ///< proposals that shorten handling (Art. 17.4)
  supervision = 6,       ///< following and supervising (Art. 18.2, 18.3)
  guidance = 7,          ///< that the operator guides (Art. 20.1)
  coordination = 8,      ///< that the operator receives, coordinates and answers (Art. 20.2)
  delay = 9,             ///< that the operator delays nothing (Art. 20.3)
  records = 10,          ///< that the operator keeps the records (Art. 20.4)
  signed_document = 11,  ///< answers given as a signed document (Art. 16.4)
  accounts = 12,         ///< that accounts are those of units and roles (Art. 15.4)
};

/// In what a recorded case may come out otherwise under another law.
enum class Aspect : std::uint8_t {
  refused = 1,        ///< recorded events that are refused
  position = 2,       ///< where the case ends
  overdue = 3,        ///< whether it is overdue (Art. 11.4)
  answered_late = 4,  ///< whether it was answered late (Art. 11.4)
  dues = 5,           ///< the due times it ran under
  late_s = 6,         ///< working seconds of lateness, over all levels that count
};

/// Where an amount of working time ends when it is used up exactly at a closing time (I-17). The
/// two are the same amount. For a unit whose 8 hours end at 17:00, `earliest` has it late at
/// 17:00:01, `next_opening` a second after 07:00 of the next working day.
enum class Closing : std::uint8_t {
  /// At that closing time; the default.
  earliest,
  /// At the next opening.
  next_opening,
};

/// How far a calendar knows a date. The state announces the days off of a year, and which working
/// days are swapped, by a notice towards the end of the year before; what lies beyond the last
/// notice can be told by rule only.
enum class Knowledge : std::uint8_t {
  /// Its working time is announced, or follows from what is.
  announced,
  /// Beyond what is announced: by rule, and may still change.
  provisional,
  /// Outside of the calendar.
  uncovered
};

/// Why a date is not an ordinary day of its week. The days off of the built-in calendar rest on the
/// Labour Code 2019, Art. 112.1, those in lieu on its Art. 111.3, swapped days on the yearly
/// notices.
enum class DayKind : std::uint8_t {
  /// As the week says.
  ordinary,
  /// A statutory day off.
  holiday,
  /// Off because a holiday fell on a rest day.
  in_lieu,
  /// Off, paid back on a worked day.
  swapped_off,
  /// A rest day that is worked.
  worked,
  /// Other opening times on one date.
  special,
};

/// Why a stretch of an explained sum counted or not.
enum class Why : std::uint8_t {
  /// Working time.
  counted,
  /// Outside of the opening times of a working day.
  closed,
  /// A weekly rest day.
  rest_day,
  /// A holiday or another day off.
  day_off
};

/// What the library does with a clause; a clause may have several marks.
enum class Mark : std::uint8_t {
  /// The library decides it: verdicts and obligations cite it.
  decide = 1,
  /// The library keeps what it asks to be recorded, or refuses an event without it.
  record = 2,
  /// It is computed from the record, as reports are.
  derive = 4,
  /// An audit finds a breach of it.
  check = 8,
  /// It is a figure or a list of the profile.
  data = 16,
  /// No software can carry it out, as the standards for operators as persons (Art. 5).
  out = 32
};

/// The groups of channels, as the clauses of Art. 3: results are published on groups of channels
/// (Art. 13.1), and a call by phone is recorded (Art. 12.1).
enum class ChannelGroup : std::uint8_t {
  phone,     ///< the hotline: the first clause
  internet,  ///< website, e-mail, Zalo, Facebook, app: the second
  other,     ///< what management asks for beside them: the third
};

/// The open points of the text, by what they are about; the number is the n of I-n. What each
/// leaves to choose stands at ReadingTaken in regulation.h.
enum class Reading : std::uint8_t {
  timely_response = 1,       ///< what counts as a response in time
  due_second = 2,            ///< what "not more than 8 working hours" means
  start_of_limit = 3,        ///< when counting starts
  span_of_overdue = 4,       ///< when overdue starts and ends
  lapse_of_agreed_time = 5,  ///< what the lapse of an agreed time causes
  rescheduling = 6,          ///< what is a rescheduling
  reminded_times = 7,        ///< which agreed times are reminded of
  limit_of_third_level = 8,  ///< the limit of the third level
  at_once = 9,               ///< "at once" for the operator
  unclear_competence = 10,   ///< unclear competence
  several_units = 11,        ///< several units
  after_assignment = 12,     ///< after the Office assigns
  reopening = 13,            ///< whether a rating reopens
  publication = 14,          ///< when a result is published
  late_answer = 15,          ///< a late answer after the slip went up
  judging_time = 16,         ///< which time a limit is judged by
  end_of_limit = 17,         ///< where 8 working hours end
  returned_slip = 18,        ///< what the operator may do with a slip that came back
  exclusions = 19,           ///< whom the exclusions of Art. 17.1 bind
  earlier_time = 20,         ///< a promised time brought forward
  longest_appointment = 21,  ///< how far off the first promised time may lie
  channels_published = 22,   ///< on which of the channels a result is published
  receipt_of_slip = 23,      ///< when a unit receives a slip
  returned_assignment = 24,  ///< an assigned unit that is not competent
  recall = 25,               ///< whether a slip may be taken back
  withdrawal = 26,           ///< whether a petitioner may withdraw
  responder_at_head = 27,    ///< who responds at the head's level
  promise_then_return = 28,  ///< a promise, then not competent
  earliest_time = 29,        ///< the earliest true time of an event
};

/// What conditions are about, beside the place. The numbers never change.
enum class Variable : std::uint8_t {
  suitable = 1,         ///< 0, 1: the petition meets what intake asks (Art. 8, 17.1)
  forwarded = 2,        ///< 0, 1: it has left intake
  returns = 3,          ///< how often a unit said that it is not competent (I-10)
  promises = 4,         ///< of the unit that holds the slip (Art. 11.3)
  due_passed = 5,       ///< 0, 1: the due time of the level has passed
  lapse_noted = 6,      ///< 0, 1: and that is recorded
  reminder_due = 7,     ///< 0, 1: the time of the reminder has come (Art. 10.5)
  confidential = 8,     ///< 0, 1: the petitioner asked for confidentiality (Art. 13.1)
  publication = 9,      ///< a number of Publication
  answerer = 10,        ///< 0 nobody, else a number of Role; 2 for the unit (Art. 13.2)
  unit_published = 11,  ///< 0, 1
  unit_held = 12,       ///< 0, 1: at the Office, a unit held the slip before (I-15)
  assigned = 13,        ///< 0, 1: the Office gave the unit the slip (Art. 10.4.2; I-24, I-25)
  coordinated = 14,     ///< 0, 1: other units help the one that it was assigned to (I-11)
  holder_ended = 15,    ///< 0, 1: the unit that has it, or answered, is no more (Art. 4.5)
  channels = 16,        ///< the present result is on 0 none, 1 some, 2 all channels (I-22)
  excluded = 17,        ///< 0, 1: the Office alone may not handle it (Art. 17.1; I-19)
  reopened = 18,        ///< 0, 1: by a dissatisfied rating (I-13)
  earlier = 19,         ///< 0, 1, of the act: the new time is before the agreed one (I-20)
  several = 20,         ///< 0, 1, of the act: it names units that help (I-11)
  everywhere = 21,      ///< 0, 1, of the act: on every channel that is left (I-22)
  dissatisfied = 22     ///< 0, 1, of the act: the rating is one that may reopen (I-13)
};

/// What a sound regulation keeps. The numbers never change.
enum class PropertyId : std::uint8_t {
  every_position_reached = 1,     ///< each level of the profile, answered and declined
  no_dead_end = 2,                ///< every open case can still be answered or declined
  someone_owes = 3,               ///< every open case has an obligation with a holder
  due_where_limited = 4,          ///< and a due time where the profile sets a limit
  silence_ends = 5,               ///< time alone leads to the last level
  one_escalation_a_level = 6,     ///< no case escalates twice from one stay at a level
  promises_limited = 7,           ///< no unit promises more often than the limit (Art. 11.3)
  answer_possible = 8,            ///< every open case that is suitable can still be answered
  overdue_kept = 9,               ///< an overdue case stays overdue until the result (Art. 11.4)
  nothing_secret_published = 10,  ///< Art. 13.1
  rated_after_answer = 11,        ///< Art. 14
  alternative_accepted = 12,      ///< each refusal names an act that is then permitted
  replay_is_direct = 13,          ///< a record judged again gives the same case
  guards_tell_apart = 14,         ///< of the guards of one act at one place just one holds, or none
  decline_possible = 15,          ///< every open case that is not suitable can still be declined
};

/// What is claimed of two laws, the second against the first. The numbers never change.
enum class Claim : std::uint8_t {
  nothing_due_later = 1,     ///< nobody has longer for what both ask of him
  nothing_due_earlier = 2,   ///< nobody has less time for what both ask of him
  nothing_allowed_more = 3,  ///< the second accepts no event that the first refuses
  nothing_allowed_less = 4,  ///< the second refuses no event that the first accepts
  same = 5                   ///< all decisions are the same
};

/// One row of a table of words.
template <class E>
struct Word {
  E value;                ///< by whose number the table is ordered
  std::string_view name;  ///< in code, JSON, TOML
  std::string_view vi;    ///< what an official reads
  std::string_view en;    ///< the same in English
};

/// The whole table of an enumeration, ordered by number.
template <class E>
std::span<const Word<E>> words();

template <> std::span<const Word<Role>> words<Role>();
template <> std::span<const Word<Kind>> words<Kind>();
template <> std::span<const Word<Position>> words<Position>();
template <> std::span<const Word<Commitment>> words<Commitment>();
template <> std::span<const Word<Publication>> words<Publication>();
template <> std::span<const Word<Matter>> words<Matter>();
template <> std::span<const Word<DeclineReason>> words<DeclineReason>();
template <> std::span<const Word<ReferralGround>> words<ReferralGround>();
template <> std::span<const Word<WithholdingGround>> words<WithholdingGround>();
template <> std::span<const Word<ClockStart>> words<ClockStart>();
template <> std::span<const Word<Period>> words<Period>();
template <> std::span<const Word<Outcome>> words<Outcome>();
template <> std::span<const Word<Owed>> words<Owed>();
template <> std::span<const Word<Fate>> words<Fate>();
template <> std::span<const Word<Standing>> words<Standing>();
template <> std::span<const Word<NoticeKind>> words<NoticeKind>();
template <> std::span<const Word<NoticeChannel>> words<NoticeChannel>();
template <> std::span<const Word<RefusalCode>> words<RefusalCode>();
template <> std::span<const Word<DeviationKind>> words<DeviationKind>();
template <> std::span<const Word<AuditScope>> words<AuditScope>();
template <> std::span<const Word<OverdueVerdict>> words<OverdueVerdict>();
template <> std::span<const Word<Oversight>> words<Oversight>();
template <> std::span<const Word<Aspect>> words<Aspect>();
template <> std::span<const Word<Knowledge>> words<Knowledge>();
template <> std::span<const Word<DayKind>> words<DayKind>();
template <> std::span<const Word<Why>> words<Why>();
template <> std::span<const Word<Closing>> words<Closing>();
template <> std::span<const Word<ChannelGroup>> words<ChannelGroup>();
/// The numbers are bits, so `word` and `name` do not serve this table.
template <> std::span<const Word<Mark>> words<Mark>();
template <> std::span<const Word<Reading>> words<Reading>();
template <> std::span<const Word<Variable>> words<Variable>();
template <> std::span<const Word<PropertyId>> words<PropertyId>();
template <> std::span<const Word<Claim>> words<Claim>();

/// The row of a value.
template <class E>
const Word<E>& word(E value) {
  const auto table = words<E>();
  return table[static_cast<std::size_t>(value) - static_cast<std::size_t>(table[0].value)];
}

/// The name in code and records, as in `focal_point`.
template <class E>
std::string_view name(E value) {
  return word(value).name;
}

/// What people read, as in `đầu mối tiếp nhận`.
template <class E>
std::string_view label(E value, Lang lang) {
  return lang == Lang::vi ? word(value).vi : word(value).en;
}

/// The value of a name, or nothing.
template <class E>
std::optional<E> from_name(std::string_view text) {
  for (const auto& row : words<E>())
    if (row.name == text) return row.value;
  return std::nullopt;
}

}  // namespace v0
}  // namespace petition
