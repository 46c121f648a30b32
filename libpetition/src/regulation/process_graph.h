// The process of a profile as a graph, for checking before it judges anything.
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "petition/regulation.h"

namespace petition::regulation {

/// Checks the chain of levels: each silence leads to a level of the profile, the chain has no
/// cycle, and every level is reached from the first. Calls `refuse` with what is wrong.
void check_levels(const std::vector<Level>& levels, const std::function<void(std::string)>& refuse);

}  // namespace petition::regulation
