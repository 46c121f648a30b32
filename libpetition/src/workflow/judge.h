// The judge: whether a fact is lawful in a state, and the state it leads to. Pure, without
// allocation; the only place where the regulation's conditions stand.
#pragma once

#include "petition/calendar.h"
#include "workflow/clock.h"
#include "workflow/fact.h"

namespace petition::workflow {

/// Every reason why `fact` is refused; empty when it is lawful. `times` are those of `state`.
Reasons check(const regulation::Rules& rules, const State& state, const Fact& fact,
              const Times& times);

/// The state after a lawful fact.
State apply(const regulation::Rules& rules, const State& state, const Fact& fact);

}  // namespace petition::workflow
