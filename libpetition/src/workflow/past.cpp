// Reads an event of the past once.
#include "workflow/past.h"

namespace petition {
inline namespace v0 {

const Case::Link& Case::Link::Past::at(std::uint32_t seq) const {
  const std::lock_guard lock(reading_);
  const auto known = links_.find(seq);
  if (known != links_.end()) return known->second;
  auto [event, state] = read(seq);
  return links_.try_emplace(seq, std::move(event), state, *this).first->second;
}

}  // namespace v0
}  // namespace petition
