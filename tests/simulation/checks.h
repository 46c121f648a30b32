// What must be so at the end, whatever happened.
#pragma once

#include "hosts.h"

namespace simulation {

/// Tells the machine the first thing that is not as promised. `until` is the time that passed over
/// all cases.
void check(World& world, petition::Instant until);

}  // namespace simulation
