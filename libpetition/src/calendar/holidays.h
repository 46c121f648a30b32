// Statutory holidays by date: the rules laid over the years, and the days on which they are made
// up.
#pragma once

#include <functional>
#include <vector>

#include "calendar/spec.h"

namespace petition::calendar {

struct HolidayDate {
  DayNumber date = 0;
  DayKind kind = DayKind::holiday;  ///< holiday or in_lieu
  const HolidayRule* rule = nullptr;
};

/// All holidays and days in lieu within the coverage, by date. `is_rest` says whether the week
/// has no windows on a date. Throws Error duplicate when two rules name one date.
std::vector<HolidayDate> holiday_dates(const Spec& spec,
                                       const std::function<bool(DayNumber)>& is_rest);

}  // namespace petition::calendar
