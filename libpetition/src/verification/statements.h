// What a proof says of a regulation: each property with its exceptions and the regulation's own
// clauses, and the points that it leaves open.
#pragma once

#include <vector>

#include "petition/verification.h"
#include "regulation/rules.h"

namespace petition::verification {

/// Exactly what is proven of that regulation.
Text statement_of(PropertyId property, const Regulation& regulation);

/// The points that the regulation leaves open of a slip at a unit, other than a due time.
std::vector<Gap> gaps_at(const Regulation& regulation, const State& state);

/// Whether an agreed time has a slip stay with its unit until that answers: when it passes, silence
/// leads no higher.
bool stays_at_unit(const regulation::Rules& rules, const State& state);

}  // namespace petition::verification
