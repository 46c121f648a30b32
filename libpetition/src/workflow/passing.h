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

/// The first of some events, or of pointers to them, that a test holds of; null when there is none.
template <class Events, class Test>
const Event* first_that(const Events& events, Test test) {
  for (const auto& each : events)
    if (test(event_of(each))) return &event_of(each);
  return nullptr;
}

/// Of which stays a record carries the system's own events.
class Carried {
 public:
  /// Whether it carries those of the present stay: by what it had of it already, or by what is
  /// still to come before a person takes the slip elsewhere.
  template <class Rest>
  bool at(const State& now, const Rest& rest) const {
    return here(now) || is_told(now, first_that(rest, [](const Event& e) {
                                  return of_time(e) || takes_elsewhere(e.kind());
                                }));
  }
  /// An event of the record, before it is judged in `now`.
  void take(const State& now, const Event& event);

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
};

}  // namespace petition::workflow
