// Work with faults, an end without them, a last loss of power, and the checks.
#include "simulation.h"

#include <memory>

#include "checks.h"
#include "hosts.h"
#include "settle.h"
#include "vfs.h"

namespace simulation {
namespace {

/// A defect is met only where something goes wrong.
void provoke(Plan& plan, Break built_in) {
  if (built_in == Break::none) return;
  plan.rates.turn = 3;
  plan.rates.death = built_in == Break::new_id ? 80 : 300;
  plan.rates.power = 2000;
  plan.gateway_fails = 4;
  if (built_in == Break::edited_due) plan.keepers = 1;
}

void end(World& world) {
  Machine& machine = world.machine;
  try {
    if (machine.random.one_in(2)) machine.lose_power();
    const petition::Instant until = settle(world);
    machine.lose_power();
    if (machine.violation().empty()) check(world, until);
  } catch (const petition::Error& e) {
    machine.violate(std::string("without any fault, the store says: ") + e.what());
  }
}

}  // namespace

Finding simulate(std::uint64_t seed, Break built_in, bool tracing) {
  Machine machine(seed, built_in, tracing);
  World world{machine, plan_of(machine.random), Gateway(machine, 0), Known(machine)};
  provoke(world.plan, built_in);
  world.gateway = Gateway(machine, world.plan.gateway_fails);
  machine.rates = world.plan.rates;
  machine.sector_size = world.plan.sector_size;
  machine.safe_overwrite = world.plan.safe_overwrite;
  use_disk_of(machine);
  const auto hosts = hosts_of(world);
  for (const auto& host : hosts) machine.serve(host->name(), [one = host.get()] { one->live(); });
  machine.run();
  if (machine.violation().empty()) end(world);
  machine.totals.seeds = 1;
  machine.totals.violations = machine.violation().empty() ? 0 : 1;
  return {machine.totals, machine.violation()};
}

}  // namespace simulation
