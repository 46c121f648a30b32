// The fast index over a calendar's days: cells from time to work, buckets from work to time.
#pragma once

#include <cmath>

#include "calendar/table.h"

namespace petition::calendar {

/// For division by multiplication: `n / divisor == mul_high(n, reciprocal(divisor))` for n below
/// 2^34 and divisors from 2 to 2^20.
inline std::uint64_t reciprocal(std::uint32_t divisor) { return UINT64_MAX / divisor + 1; }

/// The same in doubles: `n / divisor == trunc(n * inverse(divisor))` under the same limits.
inline double inverse(std::uint32_t divisor) { return std::nextafter(1.0 / divisor, 1.0); }

void index_cells(CalendarTable& table, calendar_table::Content& content);
void index_buckets(CalendarTable& table, calendar_table::Content& content);

}  // namespace petition::calendar
