// The properties that a regulation must keep, checked at each state and each step.
#pragma once

#include <bitset>
#include <set>
#include <string>

#include "petition/verification.h"
#include "workflow/fact.h"

namespace petition::verification {

/// Collects what breaks; the first counterexample of a property is the shortest, since the
/// exploration goes by length.
class Properties {
 public:
  explicit Properties(const Engine& engine);

  /// A state that was reached for the first time.
  void at_state(const Case& c);
  /// A step from one state to the next.
  void at_step(const Case& before, const Case& after);
  /// Another state or another instant is looked at.
  void at_time() { asked_.reset(); }
  /// An event that was refused; what is refused alike at one instant is looked at once.
  void at_refusal(const Case& c, const Event& event, workflow::Reasons reasons);
  /// Everything was explored.
  void at_end(Verification& verification);

 private:
  void broken(PropertyId id, const Case& c, std::string detail);
  void obligations_at(const Case& c);
  void answer_at(const Case& c);
  void silence_at(const Case& c);
  void replay_at(const Case& c);

  const Engine& engine_;
  std::vector<Property> properties_;
  std::set<Position> positions_;
  std::bitset<regulation::kKinds * regulation::kRoles * regulation::kRefusals> asked_;
  std::vector<Gap> gaps_;
};

}  // namespace petition::verification
