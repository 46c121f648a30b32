// What was explored.
#include "verification/explored.h"

namespace petition::verification {

std::uint32_t Explored::add(Case c) {
  states_.push_back(std::move(c));
  return static_cast<std::uint32_t>(states_.size() - 1);
}

/// Backwards from the goals, step by step.
std::vector<bool> Explored::leading_to(const std::function<bool(const State&)>& goal) const {
  std::vector<std::vector<std::uint32_t>> before(states_.size());
  for (const Step& step : steps_) before[step.to].push_back(step.from);
  std::vector<bool> leads(states_.size());
  std::vector<std::uint32_t> open;
  const auto take = [&](std::uint32_t number) {
    if (leads[number]) return;
    leads[number] = true;
    open.push_back(number);
  };
  for (std::uint32_t n = 0; n < states_.size(); ++n)
    if (goal(states_[n].state())) take(n);
  while (!open.empty()) {
    const std::uint32_t reached = open.back();
    open.pop_back();
    for (const std::uint32_t from : before[reached]) take(from);
  }
  return leads;
}

const Case* Explored::first_cut_off(const std::function<bool(const State&)>& asked,
                                    const std::function<bool(const State&)>& goal) const {
  const std::vector<bool> leads = leading_to(goal);
  for (std::size_t n = 0; n < states_.size(); ++n)
    if (!leads[n] && asked(states_[n].state())) return &states_[n];
  return nullptr;
}

}  // namespace petition::verification
