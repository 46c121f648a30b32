// The units of a profile that come to an end and leave nobody in their place.
#pragma once

#include <vector>

#include "petition/verification.h"

namespace petition::verification {

/// In the order of the profile.
std::vector<EndingUnit> units_that_end(const Profile& profile);

}  // namespace petition::verification
