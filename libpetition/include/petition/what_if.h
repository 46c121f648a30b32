// What if: recorded cases judged under another regulation or calendar, and what comes out
// otherwise, before a rule or a holiday is decreed (Art. 17.4).
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "petition/engine.h"
#include "petition/record.h"

namespace petition {
inline namespace v0 {

/// A recorded event that an engine refuses, by its id, with every reason.
struct RefusedEvent {
  std::string event;                 ///< its id
  std::vector<RefusalCode> reasons;  ///< every reason, in the order of RefusalCode
  friend bool operator==(const RefusedEvent&, const RefusedEvent&) = default;
};

/// A record as one engine judges it, time passing between its events.
struct Judged {
  Case next;                          ///< with what time brought about
  std::vector<RefusedEvent> refused;  ///< in the order of the record
  std::vector<Instant> dues;          ///< every due time it ran under, in order
  bool overdue = false;               ///< it is open, and a due time that counts passed unmet
  bool answered_late = false;         ///< it is answered, and one had passed unmet
  WorkingTime late;                   ///< over all levels that count (I-4)
};

/// A case that comes out otherwise.
struct Difference {
  std::string case_id;          ///< as the host named it
  Judged before;                ///< by the engine that is compared with
  Judged after;                 ///< by the other one
  std::vector<Aspect> changed;  ///< in the order of Aspect
  Citations citations;          ///< of proposing it, in the regulation that is compared with
};

/// Judges what people recorded, by whatever law the record names; what the record has of the
/// system's own lapses, reminders and escalations is left out, for it follows anew
/// (Engine::follow), and so are moves to another law, for the engine judges throughout. As of
/// `until`, or of the last event's recording for kNever.
Judged judge_again(const Engine& engine, const Record& record, Instant until = kNever);

/// What differs when `after` judges a record instead of `before`; nothing when nothing does. What
/// is compared with is what judged it, by `before` and what the case was moved to: throws Error
/// other_law, naming both, when the record names another law than `before`, or moved to one that is
/// not in its registry.
std::optional<Difference> what_if(const Engine& before, const Engine& after, const Record& record,
                                  Instant until = kNever);

}  // namespace v0
}  // namespace petition
