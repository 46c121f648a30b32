// Civil dates: the one place that includes the date library, whose names clash with C++20 <chrono>.
// Dates inside the calendar room are day numbers (days since 1970-01-01), so that tables index by
// them.
#pragma once

#include <date/date.h>

#include <cstdint>
#include <optional>

#include "petition/time.h"

namespace petition::text {

using DayNumber = std::int32_t;

inline constexpr std::int64_t kDay_s = 86400;

/// Since 1970 in UTC.
inline std::int64_t seconds(Instant t) { return t.time_since_epoch().count(); }
inline Instant instant(std::int64_t s) { return Instant{std::chrono::seconds{s}}; }

/// Monday = 0 ... Sunday = 6.
using Weekday = std::uint8_t;

struct Civil {
  int year = 0;
  unsigned month = 0;
  unsigned day = 0;
};

inline DayNumber number(Date d) { return static_cast<DayNumber>(d.time_since_epoch().count()); }
inline Date to_date(DayNumber n) { return Date{std::chrono::days{n}}; }

/// The day number of a date that exists; nothing for 31 February.
inline std::optional<DayNumber> day_number(int year, unsigned month, unsigned day) {
  if (year < -9999 || year > 9999) return std::nullopt;
  const date::year_month_day ymd{date::year{year}, date::month{month}, date::day{day}};
  if (!ymd.ok()) return std::nullopt;
  return static_cast<DayNumber>(date::sys_days{ymd}.time_since_epoch().count());
}

inline Civil civil(DayNumber n) {
  const date::year_month_day ymd{date::sys_days{date::days{n}}};
  return {static_cast<int>(ymd.year()), static_cast<unsigned>(ymd.month()),
          static_cast<unsigned>(ymd.day())};
}

inline int year_of(DayNumber n) { return civil(n).year; }

inline Weekday weekday(DayNumber n) {
  return static_cast<Weekday>(date::weekday{date::sys_days{date::days{n}}}.iso_encoding() - 1);
}

/// Floor division: also right before 1970.
inline std::int64_t floor_div(std::int64_t a, std::int64_t b) {
  return a / b - static_cast<std::int64_t>(a % b < 0);
}

/// What floor division leaves over: never negative.
inline std::int64_t floor_mod(std::int64_t a, std::int64_t b) {
  const std::int64_t rest = a % b;
  return rest < 0 ? rest + b : rest;
}

/// A date and a time of its day.
struct CivilTime {
  Civil date;
  std::int64_t second = 0;  ///< after midnight
};

/// Nothing near the ends of the years of four digits, and beyond, where the offset may not fit.
inline std::optional<CivilTime> civil_time(Instant t, std::int32_t utc_offset_s) {
  constexpr std::int64_t kFirst_s = -62167219200 + kDay_s;
  constexpr std::int64_t kLast_s = 253402300799 - kDay_s;
  const std::int64_t utc = seconds(t);
  if (utc < kFirst_s || utc > kLast_s) return std::nullopt;
  const std::int64_t local = utc + utc_offset_s;
  const std::int64_t day = floor_div(local, kDay_s);
  return CivilTime{civil(static_cast<DayNumber>(day)), local - day * kDay_s};
}

}  // namespace petition::text
