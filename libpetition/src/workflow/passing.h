// Time passing over a case: each wake-up at its very instant, and whether a record itself carries
// what the system did in a stay.
#pragma once

#include <algorithm>

#include "petition/engine.h"
#include "workflow/state.h"

namespace petition::workflow {

/// Calls `advance` at each wake-up up to `until`; gives `take` its instant and verdict.
template <class Take>
void pass_time(const Engine& engine, Case c, Instant until, Take&& take) {
  while (const auto wakeup = engine.next_wakeup(c)) {
    const Instant now = std::max(*wakeup, c.state().recorded_at);
    if (now > until) return;
    Verdict verdict = engine.advance(c, now);
    if (verdict.appended == 0) return;
    c = verdict.next;
    take(now, std::move(verdict));
  }
}

/// Whether a person takes the slip elsewhere by it.
bool takes_elsewhere(Kind kind);

inline const Event& event_of(const Event& e) { return e; }
inline const Event& event_of(const Event* e) { return *e; }

/// The next of a record's events that is such a one, asked for from one index on after the other:
/// what lies between is looked at once. The events are given, or pointers to them.
class Ahead {
 public:
  using Is = bool (*)(const Event&);
  explicit Ahead(Is is) : is_(is) {}

  /// The first from `index` on, which is not before the one of the last call; null: there is none.
  template <class Events>
  const Event* from(const Events& events, std::size_t index) {
    at_ = std::max(at_, index);
    while (at_ < events.size() && !is_(event_of(events[at_]))) ++at_;
    return at_ < events.size() ? &event_of(events[at_]) : nullptr;
  }
  /// The events were put in another order.
  void look_again() { at_ = 0; }

 private:
  Is is_;
  std::size_t at_ = 0;
};

/// Of which stays a record carries the system's own events.
class Carried {
 public:
  /// Whether it carries those of the present stay: by what it had of it already, or by what is
  /// still to come from `index` on, before a person takes the slip elsewhere.
  template <class Events>
  bool at(const State& now, const Events& events, std::size_t index) {
    return here(now) || is_told(now, ending_.from(events, index));
  }
  /// An event of the record, before it is judged in `now`.
  void take(const State& now, const Event& event);
  /// The events were put in another order.
  void look_again() { ending_.look_again(); }

 private:
  bool here(const State& now) const;
  static bool is_told(const State& now, const Event* next);

  /// A stay at a level: where, and since when.
  struct Stay {
    Position level = Position::none;
    Instant since = kNever;
    friend bool operator==(const Stay&, const Stay&) = default;
  };
  Stay stay_;
  Ahead ending_{[](const Event& e) { return of_time(e) || takes_elsewhere(e.kind()); }};
};

}  // namespace petition::workflow
