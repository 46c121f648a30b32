// Recorded facts: what a host submits, and what the library appends to a case.
//
// An event says what was done, by whom, when it occurred and when it was recorded. It claims
// nothing about the law: whether it was lawful is judged when it is submitted, and what follows
// from it is computed, never recorded by hand.
//
// Every kind has data of its own, a struct below; Data holds one of them, and its place there is
// the kind. The fields of all of them stand once, in one table, by which events are read, written,
// checked and corrected; petition.h shows the same under JSON SHAPES. An absent text is empty.
// Whether something may be absent is for the regulation to say: then it is a refusal with its
// clause, not an Error. Texts are UTF-8 without control characters but tab and line ends, at most 1
// MiB in one event. An id of a unit, channel, topic, class or rating is the same name whether its
// Vietnamese letters are composed (NFC) or carry combining marks (NFD); it is recorded as given.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include "petition/time.h"
#include "petition/words.h"

namespace petition {
inline namespace v0 {

/// Stands for a text that was taken out of the record (personal.h). Where the regulation asks for
/// the text it counts as given.
inline constexpr std::string_view kTakenOut = "(đã lược bỏ)";

/// Who did it. The host knows its users: it says in which role and for which unit somebody acts,
/// and vouches for it (Art. 15.4). The library holds each role to what it may do.
struct Actor {
  Role role = Role::operator_;  ///< in which it was done
  std::string unit;             ///< id of the unit, for a focal point and a head; empty for others
  std::string name;             ///< of the person, for the record alone; may be empty
  /// Who recorded it for the actor, as a caller's rating or a phoned answer; empty: the actor. It
  /// is judged as the actor's.
  std::string recorded_by{};
  friend bool operator==(const Actor&, const Actor&) = default;
};

/// The petitioner, as the operator recorded it (Art. 8.3). Which of these are required is a list of
/// the profile.
struct Petitioner {
  std::string name;     ///< of the organisation or individual
  std::string address;  ///< where to find it
  std::string phone;    ///< its telephone number
  std::string email;    ///< if any
  friend bool operator==(const Petitioner&, const Petitioner&) = default;
};

// The data of each kind, in the order of Kind; `kKind` tells which. "Operator", "unit", "Office",
// "petitioner" and "system" name who may record it; "unit" stands for the focal point and the head
// of the unit that holds the slip.

/// Operator: what is recorded of a petition (Art. 10.1.1, 12.1). Each case begins with it. A
/// petition that fails a condition of Art. 8 is received all the same, for the record; then it can
/// only be corrected or declined.
struct Received {
  static constexpr Kind kKind = Kind::received;  ///< of an event with these data
  std::string channel;                           ///< id of a channel of the profile (Art. 3, 7)
  std::string topic;                             ///< id of a topic group of the profile (Art. 6)
  std::string content;                           ///< what the petitioner says
  std::string language;                          ///< BCP 47 tag, `vi` for Vietnamese (Art. 8.1)
  bool content_clear = false;                    ///< the operator's assessment (Art. 8.2)
  Matter matter = Matter::petition;              ///< what it is (Art. 17.1)
  Petitioner petitioner;                         ///< who sent it (Art. 8.3)
  std::string recording;      ///< reference to the recording file, for a call (Art. 12.1)
  bool confidential = false;  ///< the petitioner asks not to be published (Art. 13.1)
  bool state_secret = false;  ///< it is not published, whatever the petitioner asks (Art. 13.1)
  std::string case_class{};   ///< id of a class of the profile; empty: the usual one
  /// Id of an exclusion of the profile that it falls under; empty: none. It is then declined.
  std::string exclusion{};
  friend bool operator==(const Received&, const Received&) = default;
};
/// Operator: it is not taken in (Art. 10.1.2.a). Only at intake, and only for reasons that are true
/// of the record (Art. 20.3).
struct Declined {
  static constexpr Kind kKind = Kind::declined;  ///< of an event with these data
  std::vector<DeclineReason> reasons;            ///< at least one
  std::string explanation;                       ///< in words, for the petitioner; may be empty
  std::string guidance;                          ///< how the petitioner does it rightly; required
  friend bool operator==(const Declined&, const Declined&) = default;
};
/// Operator at intake, from data at hand (Art. 10.1.2.b1); the unit, late as well (Art. 10.2.1,
/// 10.3; I-15); the Office (Art. 10.4): the result. It closes the case.
struct Answered {
  static constexpr Kind kKind = Kind::answered;  ///< of an event with these data
  std::string result;                            ///< required
  std::string signed_document;  ///< reference of a formal document, if any (Art. 16.4)
  friend bool operator==(const Answered&, const Answered&) = default;
};
/// Operator: the slip goes to the focal point of a unit (Art. 10.1.2.b2 step 1). Its limit runs
/// from now.
struct Forwarded {
  static constexpr Kind kKind = Kind::forwarded;  ///< of an event with these data
  std::string unit;  ///< one in force that has not returned this slip (I-10)
  friend bool operator==(const Forwarded&, const Forwarded&) = default;
};
/// Unit: when the result will be there (Art. 10.2.2). From now on the promised time is the due time
/// (I-1).
struct Appointed {
  static constexpr Kind kKind = Kind::appointed;  ///< of an event with these data
  Instant due_at{};                               ///< ahead of now
  friend bool operator==(const Appointed&, const Appointed&) = default;
};
/// Unit: the promised time is moved, as often as the profile allows and not once it has passed
/// (Art. 11.3, 10.5; I-6).
struct Rescheduled {
  static constexpr Kind kKind = Kind::rescheduled;  ///< of an event with these data
  Instant due_at{};                                 ///< later than the time agreed before
  std::string reason;                               ///< required where the profile says so
  friend bool operator==(const Rescheduled&, const Rescheduled&) = default;
};
/// Unit: it gives the slip back (Art. 4.5; I-10). Not after it promised a time.
struct NotCompetent {
  static constexpr Kind kKind = Kind::not_competent;  ///< of an event with these data
  std::string reason;                                 ///< required
  friend bool operator==(const NotCompetent&, const NotCompetent&) = default;
};
/// Operator: the Office is to say who is competent (Art. 10.4.2).
struct Referred {
  static constexpr Kind kKind = Kind::referred;  ///< of an event with these data
  std::optional<ReferralGround> ground;          ///< why nobody else can say; required
  friend bool operator==(const Referred&, const Referred&) = default;
};
/// Office: one lead unit, any number of coordinating units (Art. 10.4.2; I-11, I-12).
struct Assigned {
  static constexpr Kind kKind = Kind::assigned;  ///< of an event with these data
  std::string unit;                       ///< the lead: the slip is there now, limits bind it
  std::vector<std::string> coordinating;  ///< ids of the others
  friend bool operator==(const Assigned&, const Assigned&) = default;
};
/// Unit or Office: how far handling is (Art. 10.3.2, 10.4.1). It moves no due time.
struct ProgressReported {
  static constexpr Kind kKind = Kind::progress_reported;  ///< of an event with these data
  std::string text;                                       ///< in words; required
  friend bool operator==(const ProgressReported&, const ProgressReported&) = default;
};
/// Operator or system: a notice was delivered. What is owed to the petitioner as a notice stays
/// owed until this is recorded.
struct Notified {
  static constexpr Kind kKind = Kind::notified;  ///< of an event with these data
  std::string notice;                            ///< its key, Notice::key
  /// By which it went: the name of a NoticeChannel or the id of a channel of the profile; may be
  /// empty.
  std::string channel;
  friend bool operator==(const Notified&, const Notified&) = default;
};
/// Operator: the result is public (Art. 13.1).
struct Published {
  static constexpr Kind kKind = Kind::published;  ///< of an event with these data
  std::vector<std::string> channels;  ///< ids of channels that are published on; one or more
  friend bool operator==(const Published&, const Published&) = default;
};
/// Operator: the result is not published, on a ground that is true of the record (Art. 13.1).
struct Withheld {
  static constexpr Kind kKind = Kind::withheld;  ///< of an event with these data
  std::optional<WithholdingGround> ground;       ///< why it stays private; required
  friend bool operator==(const Withheld&, const Withheld&) = default;
};
/// Operator: what was published is taken down, on such a ground (Art. 13.1).
struct PublicationWithdrawn {
  static constexpr Kind kKind = Kind::publication_withdrawn;  ///< of an event with these data
  std::optional<WithholdingGround> ground;  ///< why it is private from now on; required
  friend bool operator==(const PublicationWithdrawn&, const PublicationWithdrawn&) = default;
};
/// The unit that answered, or the Office when it did: the result is on its own portal (Art. 13.2).
struct PublishedByUnit {
  static constexpr Kind kKind = Kind::published_by_unit;  ///< of an event with these data
  std::string url;                                        ///< of the page; required
  friend bool operator==(const PublishedByUnit&, const PublishedByUnit&) = default;
};
/// Petitioner: the result is not to be published, at any time (Art. 13.1; I-14).
struct ConfidentialityRequested {
  static constexpr Kind kKind = Kind::confidentiality_requested;  ///< of an event with these data
  friend bool operator==(const ConfidentialityRequested&,
                         const ConfidentialityRequested&) = default;
};
/// Petitioner: how satisfying the result is (Art. 14). A later rating replaces an earlier one; both
/// stay in the record (I-13).
struct Rated {
  static constexpr Kind kKind = Kind::rated;  ///< of an event with these data
  std::string rating;                         ///< id of a step of the profile's scale
  std::string reason;                         ///< required for the steps that need one
  friend bool operator==(const Rated&, const Rated&) = default;
};
/// Petitioner: feedback in words (Art. 14). It changes nothing.
struct Commented {
  static constexpr Kind kKind = Kind::commented;  ///< of an event with these data
  std::string text;                               ///< in the petitioner's words; required
  friend bool operator==(const Commented&, const Commented&) = default;
};
/// Operator: an error of recording is put right; the original stays in the record (Art. 9, 12.1).
/// What was decided on the strength of it stays decided; what follows from now on goes by the
/// corrected data. Times, units, levels, references and ratings are not corrected: each is changed
/// by an act of its own, or never.
struct Corrected {
  static constexpr Kind kKind = Kind::corrected;  ///< of an event with these data
  std::string event;                              ///< id of the event
  std::string field;                              ///< a path in its data, as in `petitioner.phone`
  std::variant<std::string, bool> value;          ///< a word of a table as its name
  std::string reason;                             ///< what was wrong, for the record
  friend bool operator==(const Corrected&, const Corrected&) = default;
};
/// System: the due time of a level passed unmet (Art. 11.4). The engine appends it.
struct Lapsed {
  static constexpr Kind kKind = Kind::lapsed;  ///< of an event with these data
  Position level = Position::none;             ///< where the case is
  Instant due_at{};                            ///< the due time that passed
  friend bool operator==(const Lapsed&, const Lapsed&) = default;
};
/// System or operator: after silence the slip went up (Art. 10.1.2.b2 step 2). Engine::advance
/// appends it.
struct Escalated {
  static constexpr Kind kKind = Kind::escalated;  ///< of an event with these data
  Position from = Position::none;                 ///< where the case is
  Position to = Position::none;                   ///< the next level
  friend bool operator==(const Escalated&, const Escalated&) = default;
};
/// System: the reminder of an agreed time was given (Art. 10.5; I-7), or the early warning of a
/// limit where the profile has one. Engine::advance appends it.
struct Reminded {
  static constexpr Kind kKind = Kind::reminded;  ///< of an event with these data
  Instant due_at{};                              ///< the agreed time, or the end of the limit
  friend bool operator==(const Reminded&, const Reminded&) = default;
};

/// Operator or system: from now on the case is judged by another regulation of the same registry
/// (registry.h). A shorter limit may make it overdue since before.
struct RegulationChanged {
  static constexpr Kind kKind = Kind::regulation_changed;  ///< of an event with these data
  std::string regulation;                                  ///< its id
  std::string version;                                     ///< its version
  std::string reason;                                      ///< required
  friend bool operator==(const RegulationChanged&, const RegulationChanged&) = default;
};
/// Operator or system: from now on its limits count by another calendar of the same registry.
struct CalendarChanged {
  static constexpr Kind kKind = Kind::calendar_changed;  ///< of an event with these data
  std::string calendar;                                  ///< its id
  std::string version;                                   ///< its version
  std::string reason;                                    ///< required
  friend bool operator==(const CalendarChanged&, const CalendarChanged&) = default;
};

/// Operator a slip that he forwarded, Office one that it assigned: taken back from the unit, while
/// it has not responded and its limit has not lapsed (I-25). It is no return.
struct Recalled {
  static constexpr Kind kKind = Kind::recalled;  ///< of an event with these data
  std::string reason;                            ///< required
  friend bool operator==(const Recalled&, const Recalled&) = default;
};
/// Petitioner: the petition is withdrawn, before an answer (I-26). It closes the case.
struct Withdrawn {
  static constexpr Kind kKind = Kind::withdrawn;  ///< of an event with these data
  std::string reason;                             ///< in the petitioner's words; may be empty
  friend bool operator==(const Withdrawn&, const Withdrawn&) = default;
};
/// Supervisor: whoever holds the slip is urged to handle and answer it (Art. 18.2). It moves no due
/// time.
struct Urged {
  static constexpr Kind kKind = Kind::urged;  ///< of an event with these data
  std::string text;                           ///< in words; required
  friend bool operator==(const Urged&, const Urged&) = default;
};

/// The data of one event. The alternatives stand in the order of Kind, so which one it holds is the
/// kind.
using Data = std::variant<Received, Declined, Answered, Forwarded, Appointed, Rescheduled,
                          NotCompetent, Referred, Assigned, ProgressReported, Notified, Published,
                          Withheld, PublicationWithdrawn, PublishedByUnit, ConfidentialityRequested,
                          Rated, Commented, Corrected, Lapsed, Escalated, Reminded,
                          RegulationChanged, CalendarChanged, Recalled, Withdrawn, Urged>;

/// Whether each alternative of Data stands at the place of its kind.
template <std::size_t... I>
constexpr bool in_order_of_kind(std::index_sequence<I...>) {
  return ((static_cast<std::size_t>(std::variant_alternative_t<I, Data>::kKind) == I + 1) && ...);
}
static_assert(in_order_of_kind(std::make_index_sequence<std::variant_size_v<Data>>{}),
              "an alternative of Data stands at the place of its kind");

/// One fact. Events of a case are recorded in order: none before the last one.
struct Event {
  /// The host's own, unique within its case: an event that is sent twice is known by it. At most
  /// 200 bytes; ids that begin with `system:` are the library's own.
  std::string id;
  /// When it happened; not later than it was recorded.
  Instant occurred_at{};
  /// When it was recorded on the system: the present of the case then. By which of the two it is
  /// judged is reading I-16.
  Instant recorded_at{};
  /// Who did it.
  Actor actor;
  /// What was done.
  Data data;

  /// What kind of fact it is.
  Kind kind() const { return static_cast<Kind>(data.index() + 1); }
  friend bool operator==(const Event&, const Event&) = default;
};

}  // namespace v0
}  // namespace petition
