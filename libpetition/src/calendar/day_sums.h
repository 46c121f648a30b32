// Sums of working time from the days of a table: exact for every calendar, a search instead of a
// probe. The table's cells and buckets answer what these answer, faster.
#pragma once

#include "calendar/table.h"

namespace petition::calendar {

using calendar_table::Days;
using calendar_table::Pattern;

/// The work before a position, 0 to the end of the coverage.
std::int64_t work_from_days(const Days& days, std::int64_t position);

/// The earliest position with `work` before it (work > 0), looking at the dates `[first, last]`.
std::int64_t earliest_from_days(const Days& days, std::int64_t work, std::int32_t first,
                                std::int32_t last);

/// The latest position with `work` before it (work < the whole), looking at the dates `[first,
/// last]`.
std::int64_t latest_from_days(const Days& days, std::int64_t work, std::int32_t first,
                              std::int32_t last);

/// The window of a pattern that is open at a second of the day; null when closed.
const Window* window_at(const Pattern& pattern, std::int32_t second);

}  // namespace petition::calendar
