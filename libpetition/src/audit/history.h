// The record of a case as audits ask about it: which event was when, by the time it is judged by.
#pragma once

#include <forward_list>
#include <span>

#include "petition/engine.h"
#include "workflow/law.h"

namespace petition::auditing {

class History {
 public:
  /// `entries` are those of the case, and outlive this.
  History(const Law& law, const Case& c, std::span<const Case::Entry> entries);

  std::span<const Case::Entry> entries() const { return entries_; }
  /// The data of an event with its corrections, as Case::effective gives them.
  const Data& effective(std::uint32_t seq) const;
  /// The time an event is judged by (I-16), by what judged the case after it.
  Instant judged(std::uint32_t seq) const;
  /// The event at that time that moved the case, or else the first; null when there is none.
  const Event* event_at(Instant judged) const;

 private:
  /// One event at its time; of those at one time, the one that is asked for stands first.
  struct Moment {
    Instant judged;
    bool stays;  ///< it did not move the case
    const Event* event;
  };
  std::vector<Moment> moments() const;

  Law law_;
  const Case& case_;
  std::span<const Case::Entry> entries_;
  bool corrected_ = false;                     ///< whether any event was
  mutable std::forward_list<Data> effective_;  ///< of those where some were
  mutable std::vector<Moment> moments_;        ///< by time; made when it is first asked for
};

}  // namespace petition::auditing
