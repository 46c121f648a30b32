// What the layers say about one covered date.
#pragma once

#include <span>

#include "calendar/sums.h"
#include "calendar/table.h"

namespace petition::calendar {

const Plan& plan_of(const CalendarTable& c, DayNumber d);

/// Null for ordinary dates.
const Note* note_of(const CalendarTable& c, DayNumber d);

Knowledge knowledge_of(const CalendarTable& c, DayNumber d);

/// The windows of a date in days since 1970; none for a date that is refused.
Status try_windows(const CalendarTable& c, std::int64_t d, std::span<const Window>& out);

}  // namespace petition::calendar
