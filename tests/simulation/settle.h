// The end of a simulation: faults stop, and what is left to be done is done.
#pragma once

#include "hosts.h"

namespace simulation {

/// Asks again for all that was not answered, lets time pass and sends what waits, until nothing is
/// left. Gives the time until which it did.
petition::Instant settle(World& world);

}  // namespace simulation
