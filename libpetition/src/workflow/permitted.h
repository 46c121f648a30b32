// Who may record what now: the judge asked about an event whose data is all in order.
#pragma once

#include "workflow/fact.h"
#include "workflow/law.h"

namespace petition::workflow {

/// Why an event of that kind by that role would be refused at `now`, whatever its data; empty when
/// it is permitted.
Reasons reasons_against(const Law& law, const Case& c, Kind kind, Role role, Instant now);

}  // namespace petition::workflow
