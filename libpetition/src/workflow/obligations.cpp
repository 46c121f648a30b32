// The obligations that bind: a view of the lives that have not ended.
#include <algorithm>
#include <utility>

#include "petition/engine.h"
#include "workflow/lives.h"

namespace petition {
inline namespace v0 {
namespace {

/// What a level bounds: the lapse that is recorded is its own.
bool of_level(Owed owed) {
  return owed == Owed::assessment || owed == Owed::response || owed == Owed::result ||
         owed == Owed::handling;
}

Obligation bound(const Law& law, const workflow::Life& life) {
  const workflow::Duty& duty = life.duty;
  Obligation o;
  o.owed = duty.owed;
  o.role = duty.role;
  o.unit = duty.unit;
  o.since = duty.since;
  o.due = duty.due;
  o.at_once = duty.at_once;
  o.citations = law.regulation.citations(duty.owed, life.level);
  o.readings = law.regulation.readings_of(duty.owed);
  return o;
}

/// What presses most: by its figure, by when it arose, last what has neither.
Instant pressing(const Obligation& o) {
  if (o.due != kNever) return o.due;
  return o.at_once ? o.since : Instant::max();
}

bool binds(const workflow::Life& life, Instant at) {
  return life.duty.since <= at && (life.ended == kNever || life.ended > at) && life.was();
}

/// `lapses`: whether a due time that has passed counts as lapsed.
std::vector<Obligation> binding(const Law& law, const workflow::Lives& lives, Instant at,
                                bool lapses) {
  std::vector<Obligation> all;
  for (const workflow::Life& life : lives.all()) {
    if (!binds(life, at)) continue;
    Obligation& o = all.emplace_back(bound(law, life));
    o.lapsed = lapses && of_level(o.owed) && o.due != kNever && o.due < at;
  }
  std::ranges::stable_sort(all, {},
                           [](const Obligation& o) { return std::pair(pressing(o), o.owed); });
  return all;
}

}  // namespace

std::vector<Obligation> Engine::obligations(const Case& c) const {
  const Law law = Law::of(*this, c);
  const State& s = c.state();
  const auto entries = c.entries();
  return binding(law, workflow::Lives(law, c, entries), s.recorded_at, s.lapse_noted);
}

std::vector<Obligation> Engine::obligations(const Case& c, Instant at) const {
  const Law law = Law::of(*this, c);
  const auto entries = c.entries();
  workflow::Lives lives(law, c, entries);
  lives.pass(at);
  return binding(law, lives, at, true);
}

}  // namespace v0
}  // namespace petition
