// Nothing that was seen is ever undone.
#include "known.h"

#include <algorithm>
#include <utility>

namespace simulation {

std::size_t Known::wish(Wish wish) {
  wishes_.push_back(std::move(wish));
  return wishes_.size() - 1;
}

std::optional<std::size_t> Known::unanswered() {
  std::vector<std::size_t> open;
  for (std::size_t i = 0; i < wishes_.size(); ++i)
    if (wishes_[i].answer == Answer::none) open.push_back(i);
  if (open.empty()) return std::nullopt;
  return machine_->random.pick(std::span<const std::size_t>(open));
}

void Known::answer(std::size_t place, Answer answer) {
  Answer& told = wishes_[place].answer;
  if (told == Answer::accepted) return;
  if (answer == Answer::accepted) ++machine_->totals.accepted;
  told = answer;
}

void Known::saw(const petition::Case& c) {
  if (c.size() == 0) return;
  const auto [known, added] = cases_.emplace(c.id(), c);
  if (added) return;
  const auto both = static_cast<std::uint32_t>(std::min(c.size(), known->second.size()));
  if (!(c.event(both) == known->second.event(both)))
    machine_->violate(joined("event ", both, " of ", c.id(), " is `", c.event(both).id,
                             "`, and was seen as `", known->second.event(both).id, "`"));
  if (c.size() > known->second.size()) known->second = c;
}

std::size_t Known::size(const std::string& case_id) const {
  const auto known = cases_.find(case_id);
  return known == cases_.end() ? 0 : known->second.size();
}

}  // namespace simulation
