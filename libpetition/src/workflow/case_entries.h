// How a case grows: by an event with the state that it was judged to lead to.
#pragma once

#include "petition/case.h"

namespace petition {
inline namespace v0 {

struct CaseEntries {
  /// The case with one more event.
  static Case with(Case c, Event event, const State& next);
};

}  // namespace v0
}  // namespace petition
