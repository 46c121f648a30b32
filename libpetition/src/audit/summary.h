// What can be extracted of a case (Art. 12.1).
#pragma once

#include "audit/history.h"
#include "petition/audit.h"

namespace petition::auditing {

/// `law`: of the regulation that the case began with, on the calendar that it counts by.
CaseSummary summarize(const Law& law, const Case& c, const History& history,
                      const Timeliness& timeliness, Instant at);

}  // namespace petition::auditing
