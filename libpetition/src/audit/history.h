// The record of a case as audits ask about it: which event was when, by the time it is judged by.
#pragma once

#include <vector>

#include "petition/engine.h"
#include "regulation/rules.h"

namespace petition::auditing {

class History {
 public:
  History(const Engine& engine, const Case& c);

  const std::vector<Case::Entry>& entries() const { return entries_; }
  /// The time an event is judged by (I-16).
  Instant judged(const Event& event) const;
  /// The event at that time that moved the case, or else the first; null when there is none.
  const Event* event_at(Instant judged) const;

 private:
  const regulation::Rules& rules_;
  std::vector<Case::Entry> entries_;
};

}  // namespace petition::auditing
