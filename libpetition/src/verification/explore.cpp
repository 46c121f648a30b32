// The exploration: breadth first, so that the first history that breaks a property is a shortest.
#include <deque>
#include <string>
#include <unordered_set>

#include "petition/verification.h"
#include "regulation/table.h"
#include "verification/moves.h"
#include "verification/properties.h"
#include "verification/view.h"
#include "workflow/clock.h"
#include "workflow/judge.h"

namespace petition {
inline namespace v0 {
namespace {

class Exploration {
 public:
  explicit Exploration(const Engine& engine) : engine_(engine), properties_(engine) {}

  Verification run() {
    take(Case("proof"));
    while (!frontier_.empty()) {
      const Case c = std::move(frontier_.front());
      frontier_.pop_front();
      for (const Instant now : verification::relevant_times(engine_, c)) {
        properties_.at_time();
        pass(c, now);
        for (Event& event : verification::moves(engine_, c, now)) try_event(c, std::move(event));
      }
    }
    properties_.at_end(result_);
    result_.states = seen_.size();
    return std::move(result_);
  }

 private:
  void take(Case c) {
    if (!seen_.insert(verification::view(engine_, c)).second) return;
    properties_.at_state(c);
    frontier_.push_back(std::move(c));
  }

  void step(const Case& before, Case after) {
    ++result_.transitions;
    properties_.at_step(before, after);
    take(std::move(after));
  }

  void pass(const Case& c, Instant now) {
    Verdict v = engine_.advance(c, now);
    if (v.appended > 0) step(c, std::move(v.next));
  }

  /// Refusals are found by the judge alone, which costs little; what it lets pass, the engine does.
  void try_event(const Case& c, Event event) {
    ++result_.judged;
    const workflow::Reasons reasons = refused(c, event);
    if (!reasons.empty()) return properties_.at_refusal(c, event, reasons);
    Verdict v = engine_.submit(c, std::move(event));
    if (v) step(c, std::move(v.next));
  }

  workflow::Reasons refused(const Case& c, const Event& event) const {
    const auto& rules = engine_.regulation().table().rules;
    const auto times = workflow::times_of(rules, engine_.calendar(), c.state());
    State state = c.state();
    const bool passed = times.due != kNever && times.due < event.recorded_at;
    if (passed && event.kind() != Kind::lapsed && event.kind() != Kind::reminded) state.lapse_noted = true;
    return workflow::check(rules, state, workflow::fact_of(engine_, c, event), times);
  }

  const Engine& engine_;
  verification::Properties properties_;
  std::unordered_set<std::string> seen_;
  std::deque<Case> frontier_;
  Verification result_;
};

}  // namespace

bool Verification::proven() const {
  for (const Property& p : properties)
    if (!p.proven) return false;
  return true;
}

Verification verify(const Engine& engine) { return Exploration(engine).run(); }

}  // namespace v0
}  // namespace petition
