// Dates inside the calendar room are day numbers (days since 1970-01-01), so that tables index by
// them.
#pragma once

#include "text/civil.h"

namespace petition::calendar {

using text::civil;
using text::Civil;
using text::day_number;
using text::DayNumber;
using text::floor_div;
using text::floor_mod;
using text::kDay_s;
using text::number;
using text::to_date;
using text::weekday;
using text::Weekday;
using text::year_of;

}  // namespace petition::calendar
