// The exploration: breadth first, so that the first history that breaks a property is a shortest.
#include <string>
#include <unordered_map>

#include "petition/verification.h"
#include "verification/acts.h"
#include "verification/explored.h"
#include "verification/judge.h"
#include "verification/properties.h"
#include "verification/view.h"

namespace petition {
inline namespace v0 {
namespace {

class Exploration {
 public:
  explicit Exploration(const Engine& engine) : engine_(engine), properties_(engine) {}

  Verification run() {
    take(Case("proof"));
    for (here_ = 0; here_ < explored_.size(); ++here_) {
      const Case c = explored_.at(here_);
      for (const Instant now : verification::relevant_times(engine_, c)) {
        properties_.at_time(now);
        pass(c, now);
        for (Event& event : verification::acts(engine_, c, now)) try_event(c, std::move(event));
      }
      properties_.after_state(c);
    }
    result_.states = explored_.size();
    properties_.at_end(explored_, result_);
    return std::move(result_);
  }

 private:
  std::uint32_t take(Case c) {
    const auto [known, is_new] = seen_.try_emplace(verification::view(engine_, c),
                                                   static_cast<std::uint32_t>(explored_.size()));
    if (!is_new) return known->second;
    properties_.at_state(c);
    return explored_.add(std::move(c));
  }

  void step(const Case& before, Case after) {
    ++result_.transitions;
    properties_.at_step(before, after);
    const Kind kind = after.event(after.state().events).kind();
    const std::uint32_t there = take(std::move(after));
    if (kind != Kind::corrected) explored_.step(here_, there);
  }

  void pass(const Case& c, Instant now) {
    Verdict v = engine_.advance(c, now);
    if (v.appended > 0) step(c, std::move(v.next));
  }

  /// Refusals are found by the judge alone, which costs little; what it lets pass, the engine does.
  void try_event(const Case& c, Event event) {
    ++result_.judged;
    const workflow::Reasons reasons = verification::reasons_against(engine_, c, event);
    if (!reasons.empty()) return properties_.at_refusal(c, event, reasons);
    const auto [kind, role] = std::pair(event.kind(), event.actor.role);
    Verdict v = engine_.submit(c, std::move(event));
    if (!v) return;
    properties_.at_acceptance(kind, role);
    step(c, std::move(v.next));
  }

  const Engine& engine_;
  verification::Properties properties_;
  verification::Explored explored_;
  std::unordered_map<std::string, std::uint32_t> seen_;  ///< number of a state by its view
  std::uint32_t here_ = 0;
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
