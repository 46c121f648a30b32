// One worker without faults, who finishes what all others left.
#include "settle.h"

#include "acts.h"

namespace simulation {

using namespace petition;

namespace {

/// Longer than every lease, and than any case can wait at a level.
constexpr std::int64_t kLater_s = 30 * 86'400;
constexpr int kMost = 200;

class Settling {
 public:
  explicit Settling(World& world)
      : world_(world), until_(std::chrono::seconds{world.latest_s + kLater_s}), store_(open()) {}

  Instant run() {
    ask_again();
    for (int round = 0; round < kMost; ++round)
      if (!send() && !sweep()) return until_;
    world_.machine.violate("it never comes to rest");
    return until_;
  }

 private:
  static Store open() {
    Store::init(kUrl);
    return Store::open(kUrl, law());
  }

  void ask_again() {
    for (std::size_t i = 0; i < world_.known.wishes().size(); ++i) {
      Wish& wish = world_.known.at(i);
      if (wish.answer != Answer::none) continue;
      ++world_.machine.totals.again;
      if (world_.machine.broken == Break::new_id) wish.event.id += "-again";
      try {
        const Verdict v = store_.submit(wish.case_id, wish.event, wish.expected);
        const bool refused = v.outcome == Outcome::refused;
        if (refused) ++world_.machine.totals.refused;
        else world_.known.saw(v.next);
        world_.known.answer(i, refused ? Answer::refused : Answer::accepted);
      } catch (const Error& e) {
        if (e.code() != ErrorCode::stale) throw;
        ++world_.machine.totals.stale;
        world_.known.answer(i, Answer::stale);
      }
      if (world_.machine.tracing()) world_.machine.trace("asks again for " + wish.event.id);
    }
  }

  bool send() {
    const auto claimed = store_.claim(until_, 60, 100, "last");
    for (const ClaimedNotice& each : claimed) {
      world_.gateway.send(each.notice.key, each, store_.text(each, Lang::vi));
      world_.known.saw(store_.submit(each.case_id, sent_event(each, until_)).next);
      store_.done(each.notice.key, "last");
    }
    return !claimed.empty();
  }

  bool sweep() {
    const StoreSweep swept = store_.sweep(until_);
    world_.machine.totals.swept += swept.events;
    for (const SweepFailure& each : swept.failures)
      world_.machine.violate(joined("the sweep left ", each.case_id, ": ", each.error.what()));
    return swept.events != 0 || !store_.due(until_).empty();
  }

  World& world_;
  Instant until_;
  Store store_;
};

}  // namespace

Instant settle(World& world) {
  world.gateway.stop_failing();
  return Settling(world).run();
}

}  // namespace simulation
