// The one way for time to pass over a case: each wake-up at its very instant, and always before
// what is recorded later.
#include <algorithm>
#include <optional>

#include "petition/engine.h"
#include "petition/registry.h"
#include "workflow/law.h"
#include "workflow/passing.h"

namespace petition {
inline namespace v0 {
namespace {

using workflow::pass_time;

/// One record on its way through time.
template <class EngineOf>
class Follower {
 public:
  Follower(EngineOf engine_of, std::string case_id, std::span<const Event> events)
      : engine_of_(std::move(engine_of)), events_(events), story_{{}, Case(std::move(case_id))} {}

  Story to(Instant until) && {
    for (std::uint32_t i = 0; i < events_.size(); ++i) {
      if (!carried_.at(story_.next.state(), events_, i))
        pass(events_[i].recorded_at - ClockTime{1});
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
    carried_.take(story_.next.state(), e);
    add(index, e.recorded_at, engine(e.occurred_at).submit(story_.next, e));
  }

  EngineOf engine_of_;
  std::span<const Event> events_;
  Story story_;
  workflow::Carried carried_;
};

}  // namespace

Story Engine::follow(std::string case_id, std::span<const Event> events, Instant until) const {
  std::optional<Engine> judge;
  const auto of = [&](const Case& c, Instant) -> const Engine& {
    return judge.emplace(Law::engine_of(*this, c));
  };
  return Follower(of, std::move(case_id), events).to(until);
}

Story Registry::follow(std::string case_id, std::span<const Event> events, Instant until,
                       const std::optional<JudgedBy>& start) const {
  const auto of = [&](const Case& c, Instant t) -> const Engine& {
    return c.size() == 0 && start ? engine(*start) : engine(c, t);
  };
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
