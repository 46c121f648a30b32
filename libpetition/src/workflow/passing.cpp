// Whether a record itself carries what the system did in a stay.
#include "workflow/passing.h"

namespace petition::workflow {
namespace {

/// Whether it is of the level that the slip is at.
bool of_level(const Event& e, Position level) {
  if (const auto* lapsed = std::get_if<Lapsed>(&e.data)) return lapsed->level == level;
  if (const auto* escalated = std::get_if<Escalated>(&e.data)) return escalated->from == level;
  return true;
}

}  // namespace

bool takes_elsewhere(Kind kind) {
  return kind == Kind::declined || kind == Kind::answered || kind == Kind::forwarded ||
         kind == Kind::assigned || kind == Kind::not_competent || kind == Kind::referred ||
         kind == Kind::recalled || kind == Kind::withdrawn;
}

bool Carried::here(const State& now) const { return stay_ == Stay{now.position, now.anchor}; }

bool Carried::is_told(const State& now, const Event* next) {
  return next != nullptr && of_time(*next) && of_level(*next, now.position);
}

void Carried::take(const State& now, const Event& event) {
  if (of_time(event) && of_level(event, now.position)) stay_ = {now.position, now.anchor};
}

}  // namespace petition::workflow
