// The months of the Vietnamese lunar calendar, with a memory for those who ask for many years.
#pragma once

#include <array>

#include "calendar/dates.h"
#include "petition/calendar.h"

namespace petition::calendar {

inline constexpr int kFirstLunarYear = 1900;
inline constexpr int kLastLunarYear = 2100;

/// The months of one lunar year, beginning with month 11 of the year before. Months are numbered
/// through by their new moons.
struct Suite {
  int eleventh = 0;       ///< month 11 of the year before
  int next_eleventh = 0;  ///< month 11 of the year
  int leap = 0;           ///< the leap month; kNoLeap without one
};
inline constexpr int kNoLeap = INT32_MAX;

/// Computes each year once.
class LunarYears {
 public:
  /// The suite of a year from 1900 to 2101.
  const Suite& suite(int year);
  LunarDate to_lunar(Date date);
  Date from_lunar(const LunarDate& date);

 private:
  int eleventh_month(int year);
  void check_covered(DayNumber day, int year);

  static constexpr int kFirst = kFirstLunarYear - 1;
  static constexpr std::size_t kYears = kLastLunarYear + 2 - kFirst;
  std::array<std::optional<int>, kYears> elevenths_{};
  std::array<std::optional<Suite>, kYears> suites_{};
};

}  // namespace petition::calendar
