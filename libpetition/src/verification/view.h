// What the rules can see of a case: two cases with the same view are judged alike for ever.
#pragma once

#include <string>
#include <vector>

#include "petition/engine.h"

namespace petition::verification {

/// The view as bytes to compare and hash. Times are reduced to their order among each other, units
/// to the holder and the other, counts to where they stop mattering.
std::string view(const Engine& engine, const Case& c);

/// The times by which the case is going to be judged, past ones too: when it and its reminder are
/// due, what is agreed, and when a level would be due whose clock runs already; kNever where there
/// is none.
std::vector<Instant> times_ahead(const Engine& engine, const Case& c);

}  // namespace petition::verification
