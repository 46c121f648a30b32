// What people do: mostly what is permitted, sometimes what is not.
#pragma once

#include <string>

#include "petition/registry.h"
#include "random.h"

namespace simulation {

/// The law of all simulations.
const petition::Registry& law();

/// Something that somebody may want recorded in a case at `now`, under an id of its own. `number`
/// stands in what it says.
petition::Event act_on(const petition::Case& c, petition::Instant now, std::uint64_t number,
                       Random& random);

}  // namespace simulation
