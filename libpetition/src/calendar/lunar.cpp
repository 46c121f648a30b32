// The Vietnamese lunar calendar, computed for UTC+7: a month starts on the day of the new moon,
// month 11 holds the December solstice, and of thirteen months between two months 11 the first one
// without a major solar term is leap and repeats the number before it.
#include <fmt/format.h>

#include <cmath>

#include "calendar/civil.h"
#include "calendar/sky.h"
#include "petition/calendar.h"

namespace petition {
inline namespace v0 {
namespace {

using calendar::civil;
using calendar::DayNumber;
using calendar::day_number;

constexpr int kFirstYear = 1900;
constexpr int kLastYear = 2100;
constexpr double kVietnam_days = 7.0 / 24;
constexpr double kMonth_days = 29.530588861;
constexpr double kFirstNewMoon = 10962.76;  // 2000-01-06T18:14Z

DayNumber month_start(int k) {
  return static_cast<DayNumber>(std::floor(calendar::new_moon(k) + kVietnam_days));
}

// The number of the month that holds a day.
int month_number(DayNumber day) {
  int k = static_cast<int>(std::floor((day - kFirstNewMoon) / kMonth_days)) + 1;
  while (month_start(k) > day) --k;
  return k;
}

// Which twelfth of the sun's way, from the December solstice, the sun is in when a day begins.
int solar_twelfth(DayNumber day) {
  const double longitude = calendar::sun_longitude(day - kVietnam_days);
  return static_cast<int>(std::floor(std::fmod(longitude + 90, 360) / 30));
}

// The month 11 of the lunar year `year`: the one that holds the December solstice.
int eleventh_month(int year) {
  const DayNumber start = *day_number(year, 12, 20);
  DayNumber solstice = start;
  while (solar_twelfth(solstice + 1) != 0) ++solstice;
  return month_number(solstice);
}

// The months of one lunar year from its month 11 of the year before.
struct Suite {
  int eleventh = 0;        ///< number of the month 11 of the year before
  int next_eleventh = 0;   ///< number of the month 11 of the year
  int leap = 0;            ///< number of the leap month, 0 without one
};

Suite suite(int year) {
  Suite s{eleventh_month(year - 1), eleventh_month(year), 0};
  if (s.next_eleventh - s.eleventh < 13) return s;
  for (int k = s.eleventh + 1; k < s.next_eleventh; ++k) {
    if (solar_twelfth(month_start(k)) == solar_twelfth(month_start(k + 1))) {
      s.leap = k;
      return s;
    }
  }
  return s;
}

// The lunar date of a month of a suite; its year runs from month 1, so months 11 and 12 of the
// suite's beginning belong to the year before.
LunarDate named(const Suite& s, int year, int k) {
  const bool after_leap = s.leap != 0 && k >= s.leap;
  const int from_eleventh = k - s.eleventh - static_cast<int>(after_leap);
  LunarDate d;
  d.month = (from_eleventh + 10) % 12 + 1;
  d.leap = s.leap != 0 && k == s.leap;
  d.year = from_eleventh < 2 ? year - 1 : year;
  return d;
}

// The last day of the lunar year 2100, the end of what is computed.
DayNumber last_computed_day() {
  static const DayNumber day = [] {
    const Suite s = suite(kLastYear + 1);
    const int new_year = s.eleventh + 2 + static_cast<int>(s.leap != 0 && s.leap <= s.eleventh + 2);
    return month_start(new_year) - 1;
  }();
  return day;
}

void check_covered(DayNumber day, int year) {
  if (day < *day_number(kFirstYear, 1, 1) || day > last_computed_day()) {
    throw Error(ErrorCode::not_covered,
                fmt::format("the lunar calendar is computed for 1900 to 2100, not for {}", year));
  }
}

}  // namespace

LunarDate to_lunar(Date date) {
  const DayNumber day = calendar::number(date);
  const int year = civil(day).year;
  check_covered(day, year);
  const int k = month_number(day);
  Suite s = suite(year);
  int suite_year = year;
  if (k >= s.next_eleventh) s = suite(suite_year = year + 1);
  LunarDate lunar = named(s, suite_year, k);
  lunar.day = day - month_start(k) + 1;
  return lunar;
}

Date from_lunar(const LunarDate& date) {
  const auto refuse = [&](const char* why) {
    throw Error(ErrorCode::invalid_value, fmt::format("lunar date {}/{}{}/{}: {}", date.day, date.month,
                                                      date.leap ? " leap" : "", date.year, why));
  };
  if (date.month < 1 || date.month > 12) refuse("a month is 1 to 12");
  if (date.day < 1 || date.day > 30) refuse("a day is 1 to 30");
  if (date.year < kFirstYear - 1 || date.year > kLastYear) {
    throw Error(ErrorCode::not_covered,
                fmt::format("the lunar calendar is computed for 1900 to 2100, not for {}", date.year));
  }
  // Months 11 and 12 stand at the beginning of the next year's suite.
  const int year = date.month >= 11 ? date.year + 1 : date.year;
  const Suite s = suite(year);
  for (int k = s.eleventh; k < s.next_eleventh; ++k) {
    const LunarDate candidate = named(s, year, k);
    if (candidate.month != date.month || candidate.leap != date.leap) continue;
    const DayNumber day = month_start(k) + date.day - 1;
    if (day >= month_start(k + 1)) refuse("this month has 29 days");
    check_covered(day, date.year);
    return calendar::to_date(day);
  }
  refuse("that year has no such leap month");
  return {};
}

}  // namespace v0
}  // namespace petition
