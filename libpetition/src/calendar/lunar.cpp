// The Vietnamese lunar calendar, computed for UTC+7: a month starts on the day of the new moon,
// month 11 holds the December solstice, and of thirteen months between two months 11 the first one
// without a major solar term is leap and repeats the number before it.
#include "calendar/lunar.h"

#include <fmt/core.h>

#include <algorithm>
#include <cmath>

#include "calendar/sky.h"

namespace petition {

namespace calendar {
namespace {

constexpr double kVietnam_days = 7.0 / 24;
constexpr double kMonth_days = 29.530588861;
constexpr double kFirstNewMoon = 10962.76;  // 2000-01-06T18:14Z

DayNumber month_start(int k) {
  return static_cast<DayNumber>(std::floor(new_moon(k) + kVietnam_days));
}

// The number of the month that holds a day. True new moons stray from the mean by 14 hours at most.
int month_number(DayNumber day) {
  int k = static_cast<int>(std::floor((day - kFirstNewMoon) / kMonth_days)) + 1;
  while (month_start(k) > day) --k;
  return k;
}

// Which twelfth of its way, from the December solstice on, the sun is in when a day begins.
int solar_twelfth(DayNumber day) {
  const double longitude = sun_longitude(day - kVietnam_days);
  return static_cast<int>(std::floor(std::fmod(longitude + 90, 360) / 30));
}

DayNumber solstice_day(int year) {
  DayNumber day = *day_number(year, 12, 20);
  while (solar_twelfth(day + 1) != 0) ++day;
  return day;
}

// The first month between two months 11 in which the sun enters no new twelfth.
int leap_month(int eleventh, int next_eleventh) {
  if (next_eleventh - eleventh < 13) return kNoLeap;
  int twelfth = solar_twelfth(month_start(eleventh + 1));
  for (int k = eleventh + 1; k < next_eleventh; ++k) {
    const int next = solar_twelfth(month_start(k + 1));
    if (next == twelfth) return k;
    twelfth = next;
  }
  return kNoLeap;
}

// The year, month and leap mark of a month of a suite; months 11 and 12 at its beginning belong to
// the year before.
LunarDate named(const Suite& s, int year, int k) {
  const int from_eleventh = k - s.eleventh - (k >= s.leap ? 1 : 0);
  LunarDate d;
  d.month = (from_eleventh + 10) % 12 + 1;
  d.leap = k == s.leap;
  d.year = from_eleventh < 2 ? year - 1 : year;
  return d;
}

[[noreturn]] void refuse(const LunarDate& d, const char* why) {
  throw Error(ErrorCode::invalid_value, fmt::format("lunar date {}/{}{}/{}: {}", d.day, d.month,
                                                    d.leap ? " leap" : "", d.year, why));
}

[[noreturn]] void refuse_year(int year) {
  throw Error(ErrorCode::not_covered,
              fmt::format("the lunar calendar is computed for {} to {}, not for {}",
                          kFirstLunarYear, kLastLunarYear, year));
}

}  // namespace

int LunarYears::eleventh_month(int year) {
  auto& known = elevenths_[static_cast<std::size_t>(year - kFirst)];
  if (!known) known = month_number(solstice_day(year));
  return *known;
}

const Suite& LunarYears::suite(int year) {
  auto& known = suites_[static_cast<std::size_t>(year - kFirst)];
  if (!known) {
    const int eleventh = eleventh_month(year - 1);
    const int next = eleventh_month(year);
    known = Suite{eleventh, next, leap_month(eleventh, next)};
  }
  return *known;
}

// From 1 January 1900, in the lunar year 1899, to the last day of the lunar year 2100.
void LunarYears::check_covered(DayNumber day, int year) {
  if (day < *day_number(kFirstLunarYear, 1, 1)) refuse_year(year);
  if (day < *day_number(kLastLunarYear, 12, 31)) return;
  const Suite& s = suite(kLastLunarYear + 1);
  const int new_year = s.eleventh + (s.leap <= s.eleventh + 2 ? 3 : 2);
  if (day >= month_start(new_year)) refuse_year(year);
}

LunarDate LunarYears::to_lunar(Date date) {
  const std::int64_t count = date.time_since_epoch().count();
  constexpr std::int64_t kFarthest = 2'900'000;
  const DayNumber day = static_cast<DayNumber>(std::clamp(count, -kFarthest, kFarthest));
  int year = year_of(day);
  check_covered(day, year);
  const int k = month_number(day);
  if (k >= suite(year).next_eleventh) ++year;
  LunarDate lunar = named(suite(year), year, k);
  lunar.day = day - month_start(k) + 1;
  return lunar;
}

Date LunarYears::from_lunar(const LunarDate& date) {
  if (date.month < 1 || date.month > 12) refuse(date, "a month is 1 to 12");
  if (date.day < 1 || date.day > 30) refuse(date, "a day is 1 to 30");
  if (date.year < kFirstLunarYear - 1 || date.year > kLastLunarYear) refuse_year(date.year);
  // Months 11 and 12 stand at the beginning of the next year's suite.
  const int year = date.month >= 11 ? date.year + 1 : date.year;
  if (year < kFirstLunarYear) refuse_year(date.year);
  const Suite& s = suite(year);
  for (int k = s.eleventh; k < s.next_eleventh; ++k) {
    const LunarDate candidate = named(s, year, k);
    if (candidate.month != date.month || candidate.leap != date.leap) continue;
    const DayNumber day = month_start(k) + date.day - 1;
    if (day >= month_start(k + 1)) refuse(date, "this month has 29 days");
    check_covered(day, date.year);
    return to_date(day);
  }
  refuse(date, "that year has no such leap month");
}

}  // namespace calendar

inline namespace v0 {

LunarDate to_lunar(Date date) { return calendar::LunarYears{}.to_lunar(date); }

Date from_lunar(const LunarDate& date) { return calendar::LunarYears{}.from_lunar(date); }

}  // namespace v0
}  // namespace petition
