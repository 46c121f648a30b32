// Limits in whole days: dates after that of the start, as the Civil Code 2015 counts them (Art.
// 147.2: the first date does not count; Art. 148.5: a last date that is off gives way to the next
// working day).
#include <fmt/core.h>

#include <algorithm>

#include "calendar/days.h"
#include "calendar/sums.h"

namespace petition {
inline namespace v0 {
namespace {

using text::instant;
using text::kDay_s;
using text::seconds;

class WholeDays {
 public:
  WholeDays(const CalendarTable& c, Instant t) : c_(c), days_(c.content->days), start_(seconds(t)) {
    if (calendar::position_of(c, start_) > c.limit_s)
      calendar::throw_refusal(c, calendar::refusal(c, start_, 0), start_, 0);
    date_ = text::floor_div(start_ - c.base_s, kDay_s);
  }

  /// The date, as an index, of the `n`-th working day after the start's.
  std::int64_t working_day(std::int64_t n) const {
    const auto& before = days_.working_days;
    const std::uint64_t wanted = count_until(date_ + 1) + static_cast<std::uint64_t>(n);
    const auto at = std::ranges::lower_bound(
        before, wanted, {}, [](std::uint32_t count) { return std::uint64_t{count}; });
    return checked(at == before.end() ? before.size()
                                      : static_cast<std::size_t>(at - before.begin() - 1));
  }

  /// The `n`-th date after the start's, or the first working day from there on.
  std::int64_t day(std::int64_t n) const {
    const std::int64_t date = checked(static_cast<std::uint64_t>(date_ + n));
    const auto& before = days_.working_days;
    const std::uint32_t count = before[static_cast<std::size_t>(date)];
    const auto next = std::ranges::upper_bound(before.begin() + date, before.end(), count);
    return checked(next == before.end() ? before.size()
                                        : static_cast<std::size_t>(next - before.begin() - 1));
  }

  Instant closing(std::int64_t date) const {
    const auto& windows = days_.pattern_of(static_cast<std::int32_t>(date)).windows;
    return instant(c_.base_s + date * kDay_s + windows.back().close_s);
  }

  Instant last_second(std::int64_t date) const {
    return instant(c_.base_s + (date + 1) * kDay_s - 1);
  }

 private:
  std::uint64_t count_until(std::int64_t date) const {
    return days_
        .working_days[static_cast<std::size_t>(checked(static_cast<std::uint64_t>(date), 1))];
  }

  /// An index inside the coverage, and before provisional dates where those are refused.
  std::int64_t checked(std::uint64_t date, std::uint64_t past = 0) const {
    const auto size = static_cast<std::uint64_t>(days_.size());
    const std::int64_t midnight =
        c_.base_s + static_cast<std::int64_t>(std::min(date, size)) * kDay_s;
    const bool covered = date < size + past;
    if (covered && static_cast<std::uint64_t>(midnight - c_.base_s) <= c_.limit_s)
      return static_cast<std::int64_t>(date);
    const auto code = covered ? ErrorCode::provisional : ErrorCode::not_covered;
    calendar::throw_refusal(c_, static_cast<calendar::Status>(code), midnight, 1);
  }

  const CalendarTable& c_;
  const calendar_table::Days& days_;
  std::int64_t start_;
  std::int64_t date_ = 0;
};

constexpr std::int64_t kMostDays = 1'000'000;

std::int64_t checked_days(std::int64_t days) {
  if (days >= 1 && days <= kMostDays) return days;
  throw Error(ErrorCode::invalid_argument,
              fmt::format("{} days cannot be counted; from 1 to {}", days, kMostDays), "days");
}

}  // namespace

Instant Calendar::add_days(Instant t, std::int64_t days) const {
  const WholeDays whole(*table_, t);
  return whole.last_second(whole.day(checked_days(days)));
}

Instant Calendar::add_working_days(Instant t, std::int64_t days, Closing closing) const {
  const WholeDays whole(*table_, t);
  const Instant end = whole.closing(whole.working_day(checked_days(days)));
  return closing == Closing::earliest ? end : next_opening(end - ClockTime{1});
}

}  // namespace v0
}  // namespace petition
