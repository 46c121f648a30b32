// What the layers say about one covered date.
#pragma once

#include "calendar/table.h"

namespace petition::calendar {

const Plan& plan_of(const CalendarTable& c, DayNumber d);

/// Null for ordinary dates.
const Note* note_of(const CalendarTable& c, DayNumber d);

Knowledge knowledge_of(const CalendarTable& c, DayNumber d);

}  // namespace petition::calendar
