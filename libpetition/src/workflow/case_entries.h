// How a case grows: by an event with the state that it was judged to lead to.
#pragma once

#include <memory>

#include "petition/case.h"

namespace petition {
inline namespace v0 {

struct CaseEntries {
  /// The case with one more event.
  static Case with(Case c, Event event, const State& next);
  /// From its next event on the case is judged by the first of those, whatever judged it before.
  static void judge_by(Case& c, const std::shared_ptr<const Judges>& start);
  /// By what it is judged; null before the first event.
  static const std::shared_ptr<const Judges>& laws(const Case& c) { return c.laws_; }
};

}  // namespace v0
}  // namespace petition
