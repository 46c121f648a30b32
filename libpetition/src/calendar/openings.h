// Searches for the edges of open time; scalar calls and array forms share them.
#pragma once

#include "calendar/sums.h"

namespace petition::calendar {

Status try_is_open(const CalendarTable& c, std::int64_t t, bool& out);
/// The first opening strictly after `t`.
Status try_next_opening(const CalendarTable& c, std::int64_t t, std::int64_t& out);
/// The last closing at or before `t`.
Status try_previous_close(const CalendarTable& c, std::int64_t t, std::int64_t& out);

/// Signed number of dates with working time in `[a, b)`, dates in days since 1970.
Status try_working_days(const CalendarTable& c, std::int64_t a, std::int64_t b, std::int64_t& out);

}  // namespace petition::calendar
