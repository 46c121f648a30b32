// What all workers have in common: a clock that may be wrong, a store that is opened, and calls
// that may fail in the ways that are promised, and in no other.
#include "hosts.h"

#include <algorithm>

#include "acts.h"
#include "vfs.h"

namespace simulation {

using namespace petition;

namespace {

constexpr std::int64_t kMonday_s = 1'795'309'200;  // 2026-11-23T08:00:00+07:00

}  // namespace

Host::Host(World& world, std::string name)
    : world_(&world), name_(std::move(name)), acts_left_(world.plan.acts) {
  if (world.plan.clock_jumps != 0) ahead_s_ = random().between(-300, 300);
}

Instant Host::now() {
  const std::int64_t now_s = kMonday_s + machine().now_ms() / 1000 + ahead_s_;
  world_->latest_s = std::max(world_->latest_s, now_s);
  return Instant{std::chrono::seconds{now_s}};
}

std::string Host::any_case() {
  return world_->case_id(random().below(static_cast<std::uint64_t>(world_->plan.cases)));
}

/// Most rests end at the same times, so that many work at once.
void Host::rest() {
  const std::int64_t beat_ms = world_->plan.rest_ms / 4, now_ms = machine().now_ms();
  machine().rest((now_ms / beat_ms + random().between(0, 4)) * beat_ms - now_ms);
}

void Host::set_clock() {
  if (!random().one_in(world_->plan.clock_jumps)) return;
  ++machine().totals.jumps;
  if (random().one_in(3)) ahead_s_ = 0;
  else ahead_s_ += random().between(-7200, random().one_in(4) ? 2 * 86'400 : 7200);
  machine().trace(joined("its clock jumps, and is ", ahead_s_, " s ahead"));
}

void Host::live() {
  std::optional<Store> store;
  store_ = nullptr;
  while (acts_left_ > 0) {
    rest();
    --acts_left_;
    set_clock();
    if (uses_store() && !store && !open(store)) continue;
    store_ = store ? &*store : nullptr;
    act();
    if (random().one_in(8)) store.reset();
    machine().step();
  }
}

bool Host::open(std::optional<Store>& store) {
  const auto once = [&] { store.emplace(Store::open(kUrl, law())); };
  const auto error = call("open", [&] {
    try {
      once();
    } catch (const Error& e) {
      if (e.code() != ErrorCode::unavailable) throw;
      Store::init(kUrl);
      once();
    }
  });
  if (error) return false;
  set_checkpoint(machine(), world_->plan.checkpoint_frames);
  return true;
}

bool Host::is_expected(const Error& error) const {
  const Rates& rates = world_->machine.rates;
  switch (error.code()) {
    case ErrorCode::stale: return true;
    case ErrorCode::busy: return rates.slow != 0;
    case ErrorCode::unavailable: return rates.error != 0 || rates.full != 0;
    case ErrorCode::unknown_name: return true;  // who calls knows whether the case must be there
    default: return false;
  }
}

void Host::judge(const std::string& what, const std::optional<Error>& error) {
  if (machine().tracing()) machine().trace(what + (error ? joined(": ", error->what()) : ""));
  if (!error) return;
  if (error->code() == ErrorCode::busy || error->code() == ErrorCode::unavailable)
    ++machine().totals.failed;
  if (!is_expected(*error)) machine().violate(joined(what, " threw ", error->what()));
}

std::optional<Case> Host::look(const std::string& case_id) {
  const std::size_t before = world_->known.size(case_id);
  std::optional<Case> c;
  const auto error = call("load " + case_id, [&] { c = store().load(case_id); });
  if (error && error->code() == ErrorCode::unknown_name && before > 0)
    machine().violate(joined(case_id, " is gone, and had ", before, " events"));
  if (!c) return std::nullopt;
  if (c->size() < before)
    machine().violate(joined(case_id, " has ", c->size(), " events, and had ", before));
  world_->known.saw(*c);
  return c;
}

std::vector<std::unique_ptr<Host>> hosts_of(World& world) {
  std::vector<std::unique_ptr<Host>> all;
  const auto add = [&](int count, const char* kind, auto&& make) {
    for (int i = 1; i <= count; ++i) all.push_back(make(world, kind + std::to_string(i)));
  };
  add(world.plan.operators, "operator", make_operator);
  add(world.plan.sweepers, "sweeper", make_sweeper);
  add(world.plan.senders, "sender", make_sender);
  add(world.plan.auditors, "auditor", make_auditor);
  add(world.plan.keepers, "keeper", make_keeper);
  return all;
}

}  // namespace simulation
