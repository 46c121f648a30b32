// What was explored: the states and the steps between them, to ask what can still be reached.
#pragma once

#include <cstdint>
#include <functional>
#include <vector>

#include "petition/case.h"

namespace petition::verification {

class Explored {
 public:
  /// Numbers a state; numbers go by the length of the history that reaches it.
  std::uint32_t add(Case c);
  /// A step that leads on; a correction is none, for a way out is no change of the record.
  void step(std::uint32_t from, std::uint32_t to) { steps_.push_back({from, to}); }

  std::size_t size() const { return states_.size(); }
  const Case& at(std::uint32_t number) const { return states_[number]; }

  /// The first state for which `asked` holds and from which no steps lead to one where `goal` does;
  /// null when there is none.
  const Case* first_cut_off(const std::function<bool(const State&)>& asked,
                            const std::function<bool(const State&)>& goal) const;

 private:
  struct Step {
    std::uint32_t from;
    std::uint32_t to;
  };
  std::vector<bool> leading_to(const std::function<bool(const State&)>& goal) const;

  std::vector<Case> states_;
  std::vector<Step> steps_;
};

}  // namespace petition::verification
