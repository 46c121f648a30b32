// The two lower layers of a calendar: what a day of the week is at a date.
#pragma once

#include "calendar/spec.h"

namespace petition::calendar {

/// The rule that opens a date as the weekday `as`: of the season, else of the week; null when none
/// speaks about it. Throws Error duplicate when two rules of one layer do.
const WeekRule* ordinary_rule(const Spec& spec, DayNumber d, Weekday as);

}  // namespace petition::calendar
