// The plan of a seed: one in eight has no faults at all, the others some or all kinds of them.
#include "plan.h"

#include <array>

namespace simulation {

Plan plan_of(Random& random) {
  Plan plan;
  plan.cases = static_cast<int>(random.between(1, 3));
  plan.operators = static_cast<int>(random.between(1, 2));
  plan.sweepers = static_cast<int>(random.between(1, 2));
  plan.senders = static_cast<int>(random.between(1, 2));
  plan.auditors = static_cast<int>(random.between(0, 1));
  plan.keepers = random.one_in(3) ? 1 : 0;
  plan.acts = static_cast<int>(random.between(3, 6));
  constexpr std::array<std::int64_t, 3> kRests_ms = {3'600'000, 6 * 3'600'000, 20 * 3'600'000};
  plan.rest_ms = random.pick(std::span<const std::int64_t>(kRests_ms));
  constexpr std::array<int, 4> kFrames = {1, 8, 40, 1000};
  plan.checkpoint_frames = random.pick(std::span<const int>(kFrames));
  plan.sector_size = random.one_in(2) ? 512 : 4096;
  plan.safe_overwrite = !random.one_in(4);
  constexpr std::array<std::uint32_t, 4> kTurns = {2, 5, 20, 100};
  plan.rates.turn = random.pick(std::span<const std::uint32_t>(kTurns));
  if (random.one_in(8)) return plan;
  plan.clock_jumps = random.one_in(2) ? 4 : 0;
  plan.gateway_fails = random.one_in(2) ? 4 : 0;
  plan.rates.death = random.one_in(2) ? 400 : 0;
  plan.rates.power = random.one_in(2) ? 2000 : 0;
  plan.rates.error = random.one_in(2) ? 150 : 0;
  plan.rates.full = random.one_in(4) ? 800 : 0;
  plan.rates.slow = random.one_in(4) ? 200 : 0;
  return plan;
}

}  // namespace simulation
