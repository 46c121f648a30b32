// One seed, from beginning to end.
#pragma once

#include <cstdint>
#include <string>

#include "faults.h"

namespace simulation {

/// What came of a seed.
struct Finding {
  Totals totals;
  std::string violation;  ///< what was not as promised; empty: all was
};

/// The same seed gives the same outcome, everywhere and always. `tracing` prints what happens.
Finding simulate(std::uint64_t seed, Break built_in, bool tracing);

}  // namespace simulation
