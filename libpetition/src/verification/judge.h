// Whether an event is refused, by the judge alone: a proof asks it of every event, and most are.
#pragma once

#include "petition/engine.h"
#include "workflow/fact.h"

namespace petition::verification {

/// Every reason why the engine would refuse it; empty when it accepts.
workflow::Reasons reasons_against(const Engine& engine, const Case& c, const Event& event);

/// Whether the event may be accepted had it happened at another time before it was recorded: no
/// reason says otherwise.
bool depends_on_occurrence(workflow::Reasons reasons);

}  // namespace petition::verification
