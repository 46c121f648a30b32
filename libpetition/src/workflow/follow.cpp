// The one way for time to pass over a case: each wake-up at its very instant, and always before
// what is recorded later.
#include <algorithm>

#include "petition/engine.h"
#include "petition/registry.h"
#include "workflow/state.h"

namespace petition {
inline namespace v0 {
namespace {

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

using workflow::of_time;

/// Whether it is of the level that the slip is at.
bool of_level(const Event& e, Position level) {
  if (const auto* lapsed = std::get_if<Lapsed>(&e.data)) return lapsed->level == level;
  if (const auto* escalated = std::get_if<Escalated>(&e.data)) return escalated->from == level;
  return true;
}

/// Whether a person takes the slip elsewhere by it.
bool takes_elsewhere(Kind kind) {
  return kind == Kind::declined || kind == Kind::answered || kind == Kind::forwarded ||
         kind == Kind::assigned || kind == Kind::not_competent || kind == Kind::referred ||
         kind == Kind::recalled || kind == Kind::withdrawn;
}

/// One record on its way through time.
template <class EngineOf>
class Follower {
 public:
  Follower(EngineOf engine_of, std::string case_id, std::span<const Event> events)
      : engine_of_(std::move(engine_of)), events_(events), story_{{}, Case(std::move(case_id))} {}

  Story to(Instant until) && {
    for (std::uint32_t i = 0; i < events_.size(); ++i) {
      if (!carried(events_.subspan(i))) pass(events_[i].recorded_at - ClockTime{1});
      submit(i);
    }
    if (until != kNever) pass(until);
    return std::move(story_);
  }

 private:
  const Engine& engine(Instant t) const { return engine_of_(story_.next, t); }

  void add(std::optional<std::uint32_t> event, Instant at, Verdict verdict) {
    story_.next = verdict.next;
    story_.steps.push_back({event, at, std::move(verdict)});
  }

  void pass(Instant until) {
    if (story_.next.size() == 0) return;
    pass_time(engine(until), story_.next, until,
              [this](Instant now, Verdict verdict) { add(std::nullopt, now, std::move(verdict)); });
  }

  void submit(std::uint32_t index) {
    const Event& e = events_[index];
    const State& s = story_.next.state();
    if (of_time(e) && of_level(e, s.position)) carried_ = Stay{s.position, s.anchor};
    add(index, e.recorded_at, engine(e.occurred_at).submit(story_.next, e));
  }

  /// Whether the record itself carries the system's part of the present stay: by what it had of it
  /// already, or by what is still to come before a person takes the slip elsewhere.
  bool carried(std::span<const Event> rest) const {
    const State& s = story_.next.state();
    if (carried_ == Stay{s.position, s.anchor}) return true;
    const auto next = std::ranges::find_if(
        rest, [](const Event& e) { return of_time(e) || takes_elsewhere(e.kind()); });
    return next != rest.end() && of_time(*next) && of_level(*next, s.position);
  }

  /// A stay at a level: where, and since when.
  struct Stay {
    Position level = Position::none;
    Instant since = kNever;
    friend bool operator==(const Stay&, const Stay&) = default;
  };

  EngineOf engine_of_;
  std::span<const Event> events_;
  Story story_;
  Stay carried_;
};

}  // namespace

Story Engine::follow(std::string case_id, std::span<const Event> events, Instant until) const {
  const auto self = [this](const Case&, Instant) -> const Engine& { return *this; };
  return Follower(self, std::move(case_id), events).to(until);
}

Story Registry::follow(std::string case_id, std::span<const Event> events, Instant until) const {
  const auto of = [this](const Case& c, Instant t) -> const Engine& { return engine(c, t); };
  return Follower(of, std::move(case_id), events).to(until);
}

Simulation Engine::simulate(const Case& c, Instant until) const {
  Simulation sim{.next = c};
  pass_time(*this, c, until, [&](Instant, Verdict verdict) {
    sim.next = std::move(verdict.next);
    sim.appended += verdict.appended;
    std::ranges::move(verdict.notices, std::back_inserter(sim.notices));
  });
  return sim;
}

}  // namespace v0
}  // namespace petition
