// Who may record what now: the judge asked about an event whose data is all in order.
#pragma once

#include "petition/engine.h"
#include "workflow/fact.h"

namespace petition::workflow {

/// A fact of that kind by that role, recorded at `now`, with everything given that can be given.
Fact ideal_fact(const Engine& engine, const State& state, Kind kind, Role role, Instant now);

/// Why such a fact would be refused; empty when it is permitted.
Reasons reasons_against(const Engine& engine, const Case& c, Kind kind, Role role, Instant now);

}  // namespace petition::workflow
