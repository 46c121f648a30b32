// Whether an event is refused.
#include "verification/judge.h"

#include <algorithm>

#include "regulation/table.h"
#include "workflow/clock.h"
#include "workflow/conditions.h"

namespace petition::verification {

workflow::Reasons reasons_against(const Engine& engine, const Case& c, const Event& event) {
  const auto& rules = regulation::rules_of(engine.regulation());
  const auto times =
      workflow::times_of(rules, engine.calendar(), c.state(), workflow::judged_at(rules, event));
  State state = c.state();
  const bool passed = times.due != kNever && times.due < event.recorded_at;
  if (passed && event.kind() != Kind::lapsed && event.kind() != Kind::reminded)
    state.lapse_noted = true;
  return workflow::check(rules, state, workflow::fact_of(Law::of(engine), c, event), times);
}

bool depends_on_occurrence(workflow::Reasons reasons) {
  using enum RefusalCode;
  workflow::Reasons of_time;
  for (const RefusalCode code :
       {agreed_time_not_future, agreed_time_passed, appointment_too_far, limit_passed, not_due,
        occurred_after_recorded, occurred_before_received, occurred_before_cause})
    of_time.add(code);
  return std::ranges::all_of(words<RefusalCode>(), [&](const auto& row) {
    return !reasons.contains(row.value) || of_time.contains(row.value);
  });
}

}  // namespace petition::verification
