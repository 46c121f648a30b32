// What a lawful fact leads to.
#pragma once

#include "workflow/fact.h"

namespace petition::workflow {

/// The state after a lawful fact.
State apply(const regulation::Rules& rules, const State& state, const Fact& fact);

}  // namespace petition::workflow
