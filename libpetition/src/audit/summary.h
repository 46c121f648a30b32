// What can be extracted of a case (Art. 12.1).
#pragma once

#include "audit/history.h"
#include "petition/audit.h"

namespace petition::auditing {

CaseSummary summarize(const Engine& engine, const Case& c, const History& history,
                      const Timeliness& timeliness, Instant at);

}  // namespace petition::auditing
