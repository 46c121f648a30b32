// What the lateness of a case comes to: by what occurred, by recording, by the mark of the log.
#pragma once

#include <span>

#include "petition/audit.h"

namespace petition::auditing {

/// Fills the verdict of a summary whose late due times are counted already (Art. 11.4, I-16).
void judge_overdue(CaseSummary& summary, const Calendar& calendar, std::span<const Event> events,
                   const Timeliness& timeliness, Instant at, const AuditOptions& options);

/// The days off between `since` and `due` without which working time from `since` would end at
/// `marked`: the fewest that do; empty where none do.
std::vector<Date> days_lacking(const Calendar& calendar, Instant since, Instant due,
                               Instant marked);

}  // namespace petition::auditing
