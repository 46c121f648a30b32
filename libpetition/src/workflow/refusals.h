// Refusals as people and hosts read them: each reason with its clause, what was required, and the
// lawful alternative.
#pragma once

#include <vector>

#include "petition/verdict.h"
#include "workflow/fact.h"
#include "workflow/law.h"

namespace petition::workflow {

/// The reasons in the order in which they are checked: who, where, what binds there, then what the
/// event has to say, line by line of the process. Codes keep their numbers, so their order is
/// another.
std::vector<RefusalCode> in_order(Reasons reasons);

/// Every reason, in that order. `c` is the case that refused the event.
std::vector<Refusal> refusals_of(const Law& law, const Case& c, const Event& event,
                                 Reasons reasons);

/// An act that would be accepted at `now`, best suited to what was refused; nothing when none is.
std::optional<Alternative> alternative_to(const Law& law, const Case& c, Instant now,
                                          RefusalCode code, const Event& event);

/// Whether an act of that kind moves a case on: what is proposed of an open case. A correction, a
/// notice and a comment do not.
bool moves_on(Kind kind);

}  // namespace petition::workflow
