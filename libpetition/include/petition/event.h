// Recorded facts: what a host submits, and what the library appends to a case.
#pragma once

#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "petition/time.h"
#include "petition/words.h"

namespace petition {
inline namespace v0 {

/// Who did it: the role, the unit's id where the role belongs to one, and a name for the record.
struct Actor {
  Role role = Role::operator_;
  std::string unit;
  std::string name;
  friend bool operator==(const Actor&, const Actor&) = default;
};

struct Petitioner {
  std::string name;
  std::string address;
  std::string phone;
  std::string email;
  friend bool operator==(const Petitioner&, const Petitioner&) = default;
};

// The data of each kind. An absent text is empty; whether it is required is for the regulation
// to say, so its absence is a refusal and not an error. Texts are UTF-8.

/// Art. 10.1.1, 12.1: what the operator records of a petition.
struct Received {
  std::string channel;   ///< id of a channel of the profile (Art. 3, 7)
  std::string topic;     ///< id of a topic group of the profile (Art. 6)
  std::string content;
  std::string language;  ///< BCP 47 tag, `vi` for Vietnamese (Art. 8.1)
  bool content_clear = false;  ///< the operator's assessment (Art. 8.2)
  Matter matter = Matter::petition;
  Petitioner petitioner;
  std::string recording;  ///< reference to the recording file
  bool confidential = false;
  bool state_secret = false;
  std::string case_class{};  ///< id of a class of the profile; empty where it has none, or the usual
  friend bool operator==(const Received&, const Received&) = default;
};
/// Art. 10.1.2.a.
struct Declined {
  std::vector<DeclineReason> reasons;
  std::string explanation;
  std::string guidance;
  friend bool operator==(const Declined&, const Declined&) = default;
};
/// Art. 10.1.2.b1, 10.2.1, 10.3, 10.4; the signed document as in Art. 16.4.
struct Answered {
  std::string result;
  std::string signed_document;
  friend bool operator==(const Answered&, const Answered&) = default;
};
/// Art. 10.1.2.b2 step 1.
struct Forwarded {
  std::string unit;
  friend bool operator==(const Forwarded&, const Forwarded&) = default;
};
/// Art. 10.2.2.
struct Appointed {
  Instant due_at{};
  friend bool operator==(const Appointed&, const Appointed&) = default;
};
/// Art. 11.3, 10.5.
struct Rescheduled {
  Instant due_at{};
  std::string reason;
  friend bool operator==(const Rescheduled&, const Rescheduled&) = default;
};
/// Reading I-10 on Art. 4.5.
struct NotCompetent {
  std::string reason;
  friend bool operator==(const NotCompetent&, const NotCompetent&) = default;
};
/// Art. 10.4.2.
struct Referred {
  std::optional<ReferralGround> ground;
  friend bool operator==(const Referred&, const Referred&) = default;
};
/// Art. 10.4.2: one lead unit, any number of coordinating units.
struct Assigned {
  std::string unit;
  std::vector<std::string> coordinating;
  friend bool operator==(const Assigned&, const Assigned&) = default;
};
/// Art. 10.3.2, 10.4.1.
struct ProgressReported {
  std::string text;
  friend bool operator==(const ProgressReported&, const ProgressReported&) = default;
};
/// A notice was delivered; `notice` is its key.
struct Notified {
  std::string notice;
  std::string channel;
  friend bool operator==(const Notified&, const Notified&) = default;
};
/// Art. 13.1.
struct Published {
  std::vector<std::string> channels;
  friend bool operator==(const Published&, const Published&) = default;
};
/// Art. 13.1.
struct Withheld {
  std::optional<WithholdingGround> ground;
  friend bool operator==(const Withheld&, const Withheld&) = default;
};
/// Art. 13.1.
struct PublicationWithdrawn {
  std::optional<WithholdingGround> ground;
  friend bool operator==(const PublicationWithdrawn&, const PublicationWithdrawn&) = default;
};
/// Art. 13.2.
struct PublishedByUnit {
  std::string url;
  friend bool operator==(const PublishedByUnit&, const PublishedByUnit&) = default;
};
/// Art. 13.1.
struct ConfidentialityRequested {
  friend bool operator==(const ConfidentialityRequested&, const ConfidentialityRequested&) = default;
};
/// Art. 14; `rating` is an id of the profile's scale.
struct Rated {
  std::string rating;
  std::string reason;
  friend bool operator==(const Rated&, const Rated&) = default;
};
/// Art. 14.
struct Commented {
  std::string text;
  friend bool operator==(const Commented&, const Commented&) = default;
};
/// An error of recording put right; the original stays in the record. `field` is a path in the
/// event's data, as in `petitioner.phone`.
struct Corrected {
  std::string event;
  std::string field;
  std::variant<std::string, bool> value;
  std::string reason;
  friend bool operator==(const Corrected&, const Corrected&) = default;
};
/// Art. 11.4: the due time of a level passed unmet.
struct Lapsed {
  Position level = Position::none;
  Instant due_at{};
  friend bool operator==(const Lapsed&, const Lapsed&) = default;
};
/// Art. 10.1.2.b2 step 2: the slip went up.
struct Escalated {
  Position from = Position::none;
  Position to = Position::none;
  friend bool operator==(const Escalated&, const Escalated&) = default;
};
/// Art. 10.5: the reminder of an agreed time was given.
struct Reminded {
  Instant due_at{};
  friend bool operator==(const Reminded&, const Reminded&) = default;
};

/// From now on the case is judged by another regulation of the same registry.
struct RegulationChanged {
  std::string regulation;
  std::string version;
  std::string reason;
  friend bool operator==(const RegulationChanged&, const RegulationChanged&) = default;
};
/// From now on its limits count by another calendar of the same registry.
struct CalendarChanged {
  std::string calendar;
  std::string version;
  std::string reason;
  friend bool operator==(const CalendarChanged&, const CalendarChanged&) = default;
};

/// The alternatives stand in the order of Kind.
using Data = std::variant<Received, Declined, Answered, Forwarded, Appointed, Rescheduled,
                          NotCompetent, Referred, Assigned, ProgressReported, Notified, Published,
                          Withheld, PublicationWithdrawn, PublishedByUnit,
                          ConfidentialityRequested, Rated, Commented, Corrected, Lapsed,
                          Escalated, Reminded, RegulationChanged, CalendarChanged>;

/// One fact. `id` is the host's, unique within its case; ids that begin with `system:` are the
/// library's own. `occurred_at` is not later than `recorded_at`.
struct Event {
  std::string id;
  Instant occurred_at{};
  Instant recorded_at{};
  Actor actor;
  Data data;

  Kind kind() const { return static_cast<Kind>(data.index() + 1); }
  friend bool operator==(const Event&, const Event&) = default;
};

}  // namespace v0
}  // namespace petition
