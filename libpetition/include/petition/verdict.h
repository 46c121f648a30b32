// What the engine answers: verdicts, obligations, notices, timeliness, explanations.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "petition/calendar.h"
#include "petition/case.h"
#include "petition/regulation.h"

namespace petition {
inline namespace v0 {

/// A lawful act that the engine would accept instead of what it refused.
struct Alternative {
  Kind kind = Kind::received;
  Role role = Role::operator_;
  Instant not_before = kNever;  ///< when it becomes possible; kNever: at once
  friend bool operator==(const Alternative&, const Alternative&) = default;
};

/// One reason why an event is refused.
struct Refusal {
  RefusalCode code{};
  Citations citations;
  ReadingSet readings;
  std::string detail;                      ///< what was given or is missing; may be empty
  std::optional<Alternative> alternative;
  Text requirement;                        ///< what the regulation requires
  Text lawful;                             ///< what would be lawful instead
};

/// A message that the host should send. The key makes sending it twice impossible.
struct Notice {
  std::string key;            ///< 32 hexadecimal digits: hash of case, cause event and recipient
  NoticeKind kind{};
  std::uint32_t cause = 0;    ///< sequence number of the event it follows from
  Role role = Role::petitioner;
  std::string unit;           ///< empty for petitioner and operator
  NoticeChannel channel = NoticeChannel::system;
  friend bool operator==(const Notice&, const Notice&) = default;
};

/// How one event, or the passing of time, was judged.
struct Verdict {
  Outcome outcome = Outcome::accepted;
  Case next;                        ///< the case afterwards; unchanged unless accepted
  std::uint32_t appended = 0;       ///< how many events, at the end of `next`
  std::vector<Notice> notices{};
  std::vector<Refusal> refusals{};  ///< every reason, in the order of RefusalCode
  Citations citations{};            ///< of the event itself
  ReadingSet readings{};

  explicit operator bool() const { return outcome == Outcome::accepted; }
};

/// Who owes what, since when, by when, under which clause.
struct Obligation {
  Owed owed{};
  Role role{};
  std::string unit;            ///< empty where the role has none
  Instant since{};             ///< the anchor
  Instant due = kNever;        ///< kNever: no figure is set
  bool at_once = false;        ///< the text says at once or promptly
  bool lapsed = false;         ///< recorded as passed unmet
  Citations citations;
  ReadingSet readings;
  friend bool operator==(const Obligation&, const Obligation&) = default;
};

/// A due time that the case ran under, kept for ever.
struct Deadline {
  Position level{};
  std::string unit;
  Owed owed = Owed::response;
  Instant since{};
  Instant due{};
  Instant met = kNever;        ///< when what was owed was done; kNever: not, or not yet
  Instant closed = kNever;     ///< when it stopped binding (met, moved, passed up); kNever: binds
  bool lapsed = false;         ///< passed unmet at the time asked about
  bool counted = false;        ///< makes the case overdue or late (readings I-4, I-16)
  WorkingTime late;            ///< from due to when it was met, or to the time asked about
  friend bool operator==(const Deadline&, const Deadline&) = default;
};

/// Timeliness at one instant: derived, never stored (Art. 11.4).
struct Timeliness {
  bool overdue = false;
  bool answered_late = false;
  Instant overdue_since = kNever;    ///< the due time that passed first
  std::vector<Deadline> deadlines;   ///< in order of time
};

/// Whether a role may record a kind of event now.
struct Permission {
  Kind kind{};
  Role role{};
  bool permitted = false;
  std::vector<RefusalCode> reasons;  ///< why not
};

/// What one call of simulate steps through.
struct Simulation {
  Case next;
  std::uint32_t appended = 0;
  std::vector<Notice> notices{};
};

/// One judgement in a story: of an event of the record, or of the passing of time.
struct Step {
  std::optional<std::uint32_t> event;  ///< index in the record; nothing: a wake-up
  Instant at{};                        ///< the present: the event's recording, or the wake-up
  Verdict verdict;                     ///< with the case afterwards
};

/// What a record went through, and the case it came to.
struct Story {
  std::vector<Step> steps;
  Case next;
};

/// Why: the clauses, the readings relied on, and the sum of a due time.
struct Explanation {
  Citations citations;
  ReadingSet readings;
  std::optional<Sum> sum;
  Text text;                         ///< one paragraph for people
};

}  // namespace v0
}  // namespace petition
