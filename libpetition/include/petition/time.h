// Instants, dates, and the two durations that never convert into each other.
#pragma once

#include <chrono>
#include <compare>
#include <cstdint>
#include <string>
#include <string_view>

namespace petition {
inline namespace v0 {

/// A point in time, in whole seconds since 1970-01-01T00:00:00Z without leap seconds.
using Instant = std::chrono::sys_seconds;

/// No instant.
inline constexpr Instant kNever{std::chrono::seconds{INT64_MIN}};

/// A civil date in the calendar's own offset.
using Date = std::chrono::local_days;

/// Time on the clock: reminders count it, rest days and nights included (Art. 10.5).
using ClockTime = std::chrono::seconds;

/// Working time: only seconds in which the calendar is open count (Art. 11.1, 11.2).
/// It is not a std::chrono duration, so that a sum of working and clock time does not compile.
class WorkingTime {
 public:
  constexpr WorkingTime() = default;
  /// `n` seconds in which the calendar is open; a negative amount counts back.
  static constexpr WorkingTime seconds(std::int64_t n) { return WorkingTime{n}; }
  /// `n` times 60 of them.
  static constexpr WorkingTime minutes(std::int64_t n) { return WorkingTime{n * 60}; }
  /// `n` times 3,600 of them: what the regulation calls working hours.
  static constexpr WorkingTime hours(std::int64_t n) { return WorkingTime{n * 3600}; }

  /// The amount in seconds.
  constexpr std::int64_t count_s() const { return s_; }

  friend constexpr auto operator<=>(WorkingTime, WorkingTime) = default;
  /// The sum of two amounts.
  friend constexpr WorkingTime operator+(WorkingTime a, WorkingTime b) {
    return WorkingTime{a.s_ + b.s_};
  }
  /// The difference of two amounts.
  friend constexpr WorkingTime operator-(WorkingTime a, WorkingTime b) {
    return WorkingTime{a.s_ - b.s_};
  }
  /// The same amount, counted the other way.
  friend constexpr WorkingTime operator-(WorkingTime a) { return WorkingTime{-a.s_}; }

 private:
  explicit constexpr WorkingTime(std::int64_t s) : s_(s) {}
  std::int64_t s_ = 0;
};

/// Languages of everything that people read.
enum class Lang : std::uint8_t {
  vi,  ///< Vietnamese, the language of the regulation
  en   ///< English
};

/// Vietnam's offset from UTC in seconds; there is no daylight saving.
inline constexpr std::int32_t kVietnamOffset_s = 7 * 3600;

/// Reads ISO 8601 with seconds and offset: `2021-04-02T14:30:00+07:00`, `...Z`. Seconds may be
/// left out; a fraction is floored. Throws Error invalid_time for anything else, naive times too.
Instant parse_instant(std::string_view text);

/// Writes `2021-04-02T14:30:00+07:00` in the given offset.
std::string format_instant(Instant t, std::int32_t utc_offset_s = kVietnamOffset_s);

/// Reads `2021-04-02`, strictly. Throws Error invalid_time.
Date parse_date(std::string_view text);

/// Writes `2021-04-02`.
std::string format_date(Date d);

/// Reads an amount of working time: `8h`, `90m`, `30s`, `1h30m`, with an optional leading `-`.
/// Throws Error invalid_value or overflow.
WorkingTime parse_working_time(std::string_view text);

}  // namespace v0
}  // namespace petition
