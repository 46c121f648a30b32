// What one seed is about: how many work, for how long, and how badly it goes.
#pragma once

#include <cstdint>

#include "faults.h"
#include "random.h"

namespace simulation {

/// How many there are of each, and what befalls them.
struct Plan {
  int cases = 1, operators = 1, sweepers = 1, senders = 1, auditors = 0, keepers = 0;
  int acts = 6;                     ///< of each of them
  std::int64_t rest_ms = 0;         ///< the longest rest is so long
  std::uint32_t clock_jumps = 0;    ///< a clock jumps once in so many acts; 0: never
  std::uint32_t gateway_fails = 0;  ///< the gateway fails once in so many messages; 0: never
  int checkpoint_frames = 1000;     ///< after so many pages the log is written back
  int sector_size = 4096;
  bool safe_overwrite = true;
  Rates rates{};
};

Plan plan_of(Random& random);

}  // namespace simulation
