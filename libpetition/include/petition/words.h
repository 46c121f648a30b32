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
