// Judging by one law throughout a case that was moved to another.
#include "workflow/one_law.h"

#include <algorithm>

namespace petition::workflow {

bool OneLaw::leaves_out(const Event& e) {
  if (const auto* corrected = std::get_if<Corrected>(&e.data))
    return std::ranges::count(moves_, corrected->event) != 0;
  const bool moves = e.kind() == Kind::regulation_changed || e.kind() == Kind::calendar_changed;
  if (moves) moves_.push_back(e.id);
  return moves;
}

}  // namespace petition::workflow
