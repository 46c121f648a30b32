// Sums of working time by search over the days and over the windows of a day.
#include "calendar/day_sums.h"

#include <algorithm>

namespace petition::calendar {
namespace {

// The last window that opens at or before a second of the day; -1 without one.
std::ptrdiff_t last_opened(const Pattern& pattern, std::int32_t second) {
  const auto opens_after = [](std::int32_t s, const Window& w) { return s < w.open_s; };
  const auto& windows = pattern.windows;
  return std::upper_bound(windows.begin(), windows.end(), second, opens_after) - windows.begin() -
         1;
}

std::int64_t in_day(const Pattern& pattern, std::ptrdiff_t window, std::int64_t work) {
  const auto i = static_cast<std::size_t>(window);
  return pattern.windows[i].open_s + (work - pattern.work_before[i]);
}

auto dates(const Days& days, std::int32_t first, std::int32_t last) {
  return std::pair{days.work.begin() + first, days.work.begin() + last + 1};
}

}  // namespace

std::int64_t work_from_days(const Days& days, std::int64_t position) {
  const auto day = static_cast<std::int32_t>(position / kDay_s);
  if (day == days.size()) return days.work.back();
  const auto second = static_cast<std::int32_t>(position % kDay_s);
  const Pattern& pattern = days.pattern_of(day);
  const std::ptrdiff_t window = last_opened(pattern, second);
  if (window < 0) return days.work_before(day);
  const auto i = static_cast<std::size_t>(window);
  const Window& w = pattern.windows[i];
  return days.work_before(day) + pattern.work_before[i] + std::min(second, w.close_s) - w.open_s;
}

std::int64_t earliest_from_days(const Days& days, std::int64_t work, std::int32_t first,
                                std::int32_t last) {
  const auto [begin, end] = dates(days, first, last);
  const auto day =
      static_cast<std::int32_t>(std::lower_bound(begin + 1, end, work) - days.work.begin() - 1);
  const Pattern& pattern = days.pattern_of(day);
  const std::int64_t rest = work - days.work_before(day);
  const auto& before = pattern.work_before;
  const auto window = std::lower_bound(before.begin(), before.end(), rest) - before.begin() - 1;
  return day * kDay_s + in_day(pattern, window, rest);
}

std::int64_t latest_from_days(const Days& days, std::int64_t work, std::int32_t first,
                              std::int32_t last) {
  const auto [begin, end] = dates(days, first, last);
  const auto day =
      static_cast<std::int32_t>(std::upper_bound(begin + 1, end, work) - days.work.begin() - 1);
  const Pattern& pattern = days.pattern_of(day);
  const std::int64_t rest = work - days.work_before(day);
  const auto& before = pattern.work_before;
  const auto window = std::upper_bound(before.begin(), before.end(), rest) - before.begin() - 1;
  return day * kDay_s + in_day(pattern, window, rest);
}

const Window* window_at(const Pattern& pattern, std::int32_t second) {
  const std::ptrdiff_t window = last_opened(pattern, second);
  if (window < 0) return nullptr;
  const Window* w = &pattern.windows[static_cast<std::size_t>(window)];
  return second < w->close_s ? w : nullptr;
}

}  // namespace petition::calendar
