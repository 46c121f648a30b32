// Whether a fact is lawful in a state. Pure, without allocation; the only place where the
// regulation's conditions stand. What is malformed, whatever the law says, is in malformed.h.
#pragma once

#include "petition/calendar.h"
#include "workflow/clock.h"
#include "workflow/fact.h"

namespace petition::workflow {

/// Every reason why `fact` is refused; empty when it is lawful. `times` are those of `state`.
Reasons check(const regulation::Rules& rules, const State& state, const Fact& fact,
              const Times& times);

}  // namespace petition::workflow
