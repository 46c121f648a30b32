// The words of the field, one table each: stable number, name in code and records, Vietnamese and
// English label. C, Python, JSON and TOML use the same numbers and names.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "petition/export.h"
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
};

/// What kind of fact an event records.
enum class Kind : std::uint8_t {
  received = 1,
  declined = 2,
  answered = 3,
  forwarded = 4,
  appointed = 5,
  rescheduled = 6,
  not_competent = 7,
  referred = 8,
  assigned = 9,
  progress_reported = 10,
  notified = 11,
  published = 12,
  withheld = 13,
  publication_withdrawn = 14,
  published_by_unit = 15,
  confidentiality_requested = 16,
  rated = 17,
  commented = 18,
  corrected = 19,
  lapsed = 20,
  escalated = 21,
  reminded = 22,
  regulation_changed = 23,
  calendar_changed = 24,
};

/// Where the case stands: the first of its regions.
enum class Position : std::uint8_t {
  none = 0,  ///< nothing received yet
  intake = 1,
  focal_point = 2,
  head = 3,
  office = 4,
  answered = 5,
  declined = 6,
};

/// What the unit has promised at the present level: the second region.
enum class Commitment : std::uint8_t { none = 0, awaiting = 1, appointed = 2, rescheduled = 3 };

/// The small life of an answer: its publication.
enum class Publication : std::uint8_t { none = 0, published = 1, withheld = 2, withdrawn = 3 };

/// What a submission is (Art. 17.1).
enum class Matter : std::uint8_t { petition = 1, complaint = 2, denunciation = 3, legal_guidance = 4 };

/// Why a petition is not taken in (Art. 10.1.2.a).
enum class DeclineReason : std::uint8_t {
  not_vietnamese = 1,
  unclear = 2,
  out_of_scope = 3,
  incomplete_contact = 4,
  complaint = 5,
  denunciation = 6,
  legal_guidance = 7,
  state_secret = 8,
};

/// Why the operator refers a petition to the Office (Art. 10.4.2).
enum class ReferralGround : std::uint8_t {
  unclear_competence = 1,
  several_units = 2,
  unit_not_competent = 3,
};

/// Why an answer is not published (Art. 13.1).
enum class WithholdingGround : std::uint8_t { state_secret = 1, petitioner_request = 2 };

/// From when the limit of a level counts.
enum class ClockStart : std::uint8_t {
  submitted = 1,  ///< when the petitioner sent the petition
  accepted = 2,   ///< when the operator first passed it on
  forwarded = 3,  ///< when the slip was given to the unit that holds it
  received = 4,   ///< when the slip reached the level
};

/// What a report covers (Art. 12.1).
enum class Period : std::uint8_t { week = 1, month = 2, quarter = 3, year = 4 };

/// How a submission or the passing of time was judged.
enum class Outcome : std::uint8_t { accepted = 1, refused = 2, duplicate = 3 };

/// What an obligation asks for.
enum class Owed : std::uint8_t {
  assessment = 1,           ///< assess; answer, forward, refer or decline
  decline_notice = 2,       ///< tell the petitioner, with reason and guidance
  response = 3,             ///< an answer, or the time of the result
  result = 4,               ///< the result, by the agreed time
  reminder = 5,             ///< the reminder before the agreed time
  escalation = 6,           ///< pass the slip up
  handling = 7,             ///< handle, answer or assign; report the state
  response_notice = 8,      ///< tell the petitioner what the unit responded
  result_notice = 9,        ///< send the petitioner the result
  publication = 10,         ///< publish, or withhold
  unit_publication = 11,    ///< publish on the unit's own portal
  withdrawal = 12,          ///< withdraw the publication
};

/// What a notice tells its recipient.
enum class NoticeKind : std::uint8_t {
  not_taken_in = 1,     ///< to the petitioner: reason and guidance
  slip = 2,             ///< to the new holder: a slip to handle
  passed_on = 3,        ///< to the petitioner: who handles it now
  agreed_time = 4,      ///< to the petitioner: when the result is due
  reminder_entered = 5, ///< to the operator: the reminder that stands
  reminder = 6,         ///< to unit and operator: the agreed time is near
  passed_up = 7,        ///< to the focal point: the slip went up
  result = 8,           ///< to the petitioner: the result, and how to rate it
  confidentiality = 9,  ///< to the operator: withdraw the publication
};

/// The channel a notice asks for.
enum class NoticeChannel : std::uint8_t {
  sms = 1,     ///< SMS under the brand name of the profile (Art. 2, 10.1.2.b2)
  reply = 2,   ///< the way the petitioner can be reached
  system = 3,  ///< the recipient's account on the 1022 system
};

/// Why an event is refused, in the order in which the reasons are checked and listed.
enum class RefusalCode : std::uint8_t {
  occurred_after_recorded = 1,
  recorded_before_last = 2,
  id_reused = 3,
  wrong_role = 4,
  wrong_position = 5,
  not_holder = 6,
  already_forwarded = 7,
  already_promised = 8,
  nothing_promised = 9,
  unknown_channel = 10,
  not_vietnamese = 11,
  unclear = 12,
  out_of_scope = 13,
  incomplete_contact = 14,
  complaint = 15,
  denunciation = 16,
  legal_guidance = 17,
  reasons_missing = 18,
  guidance_missing = 19,
  reason_contradicted = 20,
  result_missing = 21,
  unit_missing = 22,
  ground_missing = 23,
  reason_missing = 24,
  text_missing = 25,
  url_missing = 26,
  channels_missing = 27,
  returned_by_unit = 28,
  too_many_returns = 29,
  never_returned = 30,
  agreed_time_passed = 31,
  agreed_time_not_later = 32,
  agreed_time_not_future = 33,
  too_many_promises = 34,
  promise_given = 35,
  not_due = 36,
  already_noted = 37,
  other_level = 38,
  other_due_time = 39,
  state_secret = 40,
  confidential = 41,
  channel_not_public = 42,
  already_published = 43,
  ground_untrue = 44,
  unknown_rating = 45,
  unknown_notice = 46,
  unknown_event = 47,
  unknown_field = 48,
  fixed_field = 49,
  invalid_value = 50,
  unknown_class = 51,
  agreed_time_too_far = 52,
  unit_not_in_force = 53,
  unknown_regulation = 54,
  unknown_calendar = 55,
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

/// What a regulation says of the overseeing of petitions: each may name the clauses it rests on.
enum class Oversight : std::uint8_t {
  record = 1,           ///< the value of what is recorded (Art. 9)
  extract = 2,          ///< what is kept of a case and can be extracted (Art. 12.1)
  report = 3,           ///< reports on operation (Art. 12.2, 15.5, 21)
  satisfaction = 4,     ///< the satisfaction of petitioners (Art. 14, 19.3, 21)
  improvement = 5,      ///< proposals that shorten handling (Art. 17.4)
  supervision = 6,      ///< following and supervising (Art. 18.2, 18.3)
  guidance = 7,         ///< that the operator guides (Art. 20.1)
  coordination = 8,     ///< that the operator receives, coordinates and answers (Art. 20.2)
  delay = 9,            ///< that the operator delays nothing (Art. 20.3)
  records = 10,         ///< that the operator keeps the records (Art. 20.4)
  signed_document = 11, ///< answers given as a signed document (Art. 16.4)
  accounts = 12,        ///< that accounts are those of units and roles (Art. 15.4)
};

/// In what a recorded case may come out otherwise under another law.
enum class Aspect : std::uint8_t {
  refused = 1,       ///< recorded events that are refused
  position = 2,      ///< where the case ends
  overdue = 3,
  answered_late = 4,
  dues = 5,          ///< the due times it ran under
  late_s = 6,        ///< working seconds of lateness, over all levels that count
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
enum class ChannelGroup : std::uint8_t { phone, internet, other };

/// The open points of the text, by what they are about; the number is the n of I-n. What each
/// leaves to choose stands at ReadingTaken in regulation.h.
enum class Reading : std::uint8_t {
  timely_response = 1,      ///< what counts as a response in time
  due_second = 2,           ///< what "not more than 8 working hours" means
  start_of_limit = 3,       ///< when counting starts
  span_of_overdue = 4,      ///< when overdue starts and ends
  lapse_of_agreed_time = 5, ///< what the lapse of an agreed time causes
  rescheduling = 6,         ///< what is a rescheduling
  reminded_times = 7,       ///< which agreed times are reminded of
  limit_of_third_level = 8, ///< the limit of the third level
  at_once = 9,              ///< "at once" for the operator
  unclear_competence = 10,  ///< unclear competence
  several_units = 11,       ///< several units
  after_assignment = 12,    ///< after the Office assigns
  reopening = 13,           ///< whether a rating reopens
  publication = 14,         ///< when a result is published
  late_answer = 15,         ///< a late answer after the slip went up
  judging_time = 16,        ///< which time a limit is judged by
  end_of_limit = 17,        ///< where 8 working hours end
};

/// What conditions are about, beside the place. The numbers never change.
enum class Variable : std::uint8_t {
  suitable = 1,       ///< 0, 1: the petition meets what intake asks (Art. 8, 17.1)
  forwarded = 2,      ///< 0, 1: it has left intake
  returns = 3,        ///< how often a unit said that it is not competent (I-10)
  promises = 4,       ///< of the unit that holds the slip (Art. 11.3)
  due_passed = 5,     ///< 0, 1: the due time of the level has passed
  lapse_noted = 6,    ///< 0, 1: and that is recorded
  reminder_due = 7,   ///< 0, 1: the time of the reminder has come (Art. 10.5)
  confidential = 8,   ///< 0, 1: the petitioner asked for confidentiality (Art. 13.1)
  publication = 9,    ///< a number of Publication
  answerer = 10,      ///< 0 nobody, else a number of Role; 2 for the unit (Art. 13.2)
  unit_published = 11,///< 0, 1
  unit_held = 12      ///< 0, 1: at the Office, a unit held the slip before (I-15)
};

/// What a sound regulation keeps. The numbers never change.
enum class PropertyId : std::uint8_t {
  every_position_reached = 1,   ///< each level of the profile, answered and declined
  no_dead_end = 2,              ///< only answered and declined cases have nothing more to decide
  someone_owes = 3,             ///< every open case has an obligation with a holder
  due_where_limited = 4,        ///< and a due time where the profile sets a limit
  silence_ends = 5,             ///< time alone leads to the last level
  one_escalation_a_level = 6,   ///< no case escalates twice from one stay at a level
  promises_limited = 7,         ///< no unit promises more often than the limit (Art. 11.3)
  answer_possible = 8,          ///< in every open case somebody may answer, now or after one act
  overdue_kept = 9,             ///< an overdue case stays overdue until the result (Art. 11.4)
  nothing_secret_published = 10,///< Art. 13.1
  rated_after_answer = 11,      ///< Art. 14
  alternative_accepted = 12,    ///< each refusal names an act that is then permitted
  replay_is_direct = 13,        ///< a record judged again gives the same case
  guards_tell_apart = 14,       ///< of the guards of one act at one place just one holds, or none
};

/// One row of a table of words.
template <class E>
struct Word {
  E value;
  std::string_view name;  ///< in code, JSON, TOML
  std::string_view vi;    ///< what an official reads
  std::string_view en;
};

/// The whole table of an enumeration, ordered by number.
template <class E>
std::span<const Word<E>> words();

template <> PETITION_API std::span<const Word<Role>> words<Role>();
template <> PETITION_API std::span<const Word<Kind>> words<Kind>();
template <> PETITION_API std::span<const Word<Position>> words<Position>();
template <> PETITION_API std::span<const Word<Commitment>> words<Commitment>();
template <> PETITION_API std::span<const Word<Publication>> words<Publication>();
template <> PETITION_API std::span<const Word<Matter>> words<Matter>();
template <> PETITION_API std::span<const Word<DeclineReason>> words<DeclineReason>();
template <> PETITION_API std::span<const Word<ReferralGround>> words<ReferralGround>();
template <> PETITION_API std::span<const Word<WithholdingGround>> words<WithholdingGround>();
template <> PETITION_API std::span<const Word<ClockStart>> words<ClockStart>();
template <> PETITION_API std::span<const Word<Period>> words<Period>();
template <> PETITION_API std::span<const Word<Outcome>> words<Outcome>();
template <> PETITION_API std::span<const Word<Owed>> words<Owed>();
template <> PETITION_API std::span<const Word<NoticeKind>> words<NoticeKind>();
template <> PETITION_API std::span<const Word<NoticeChannel>> words<NoticeChannel>();
template <> PETITION_API std::span<const Word<RefusalCode>> words<RefusalCode>();
template <> PETITION_API std::span<const Word<DeviationKind>> words<DeviationKind>();
template <> PETITION_API std::span<const Word<Oversight>> words<Oversight>();
template <> PETITION_API std::span<const Word<Aspect>> words<Aspect>();
template <> PETITION_API std::span<const Word<Knowledge>> words<Knowledge>();
template <> PETITION_API std::span<const Word<DayKind>> words<DayKind>();
template <> PETITION_API std::span<const Word<Why>> words<Why>();
template <> PETITION_API std::span<const Word<Closing>> words<Closing>();
template <> PETITION_API std::span<const Word<ChannelGroup>> words<ChannelGroup>();
/// The numbers are bits, so `word` and `name` do not serve this table.
template <> PETITION_API std::span<const Word<Mark>> words<Mark>();
template <> PETITION_API std::span<const Word<Reading>> words<Reading>();
template <> PETITION_API std::span<const Word<Variable>> words<Variable>();
template <> PETITION_API std::span<const Word<PropertyId>> words<PropertyId>();

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
