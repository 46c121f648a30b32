// The chain of levels that silence leads along.
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "petition/regulation.h"

namespace petition::regulation {

/// Calls `refuse` with what is wrong when silence leads nowhere, in a circle, or past a level. The
/// Office may stand aside: it is reached by referral too.
void check_levels(const std::vector<Level>& levels, const std::function<void(std::string)>& refuse);

}  // namespace petition::regulation
