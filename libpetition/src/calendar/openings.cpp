// Openings and closings: the edges of open time, where windows that touch are one.
#include <algorithm>

#include "calendar/sums.h"

namespace petition {
inline namespace v0 {
namespace {

using calendar::kDay_s;
using calendar_table::Days;

std::int64_t seconds(Instant t) { return t.time_since_epoch().count(); }
Instant instant(std::int64_t s) { return Instant{std::chrono::seconds{s}}; }

const Window* window_at(const Days& days, std::int64_t position) {
  const auto day = static_cast<std::int32_t>(position / kDay_s);
  if (position < 0 || day >= days.size()) return nullptr;
  return calendar::window_at(days.pattern_of(day), static_cast<std::int32_t>(position % kDay_s));
}

// The run of whole open dates that holds a date.
std::pair<std::int32_t, std::int32_t> full_run(const Days& days, std::int32_t day) {
  const auto after = [](std::int32_t d, const auto& run) { return d < run.first; };
  return *(std::upper_bound(days.full_runs.begin(), days.full_runs.end(), day, after) - 1);
}

// The end of the open time that holds a position, and its beginning: at most a run of whole open
// dates lies between two partly open ones.
std::int64_t closing_of(const Days& days, std::int64_t position) {
  while (const Window* w = window_at(days, position)) {
    const auto day = static_cast<std::int32_t>(position / kDay_s);
    const bool full = days.pattern_of(day).work == kDay_s;
    position = full ? full_run(days, day).second * kDay_s : day * kDay_s + w->close_s;
    if (position % kDay_s != 0) return position;
  }
  return position;
}

std::int64_t opening_of(const Days& days, std::int64_t position) {
  while (true) {
    const auto day = static_cast<std::int32_t>(position / kDay_s);
    const bool full = days.pattern_of(day).work == kDay_s;
    position = full ? full_run(days, day).first * kDay_s
                    : day * kDay_s + window_at(days, position)->open_s;
    if (position % kDay_s != 0 || window_at(days, position - 1) == nullptr) return position;
    --position;
  }
}

std::int64_t checked_position(const CalendarTable& c, Instant t) {
  const std::uint64_t position = calendar::position_of(c, seconds(t));
  if (position > c.limit_s)
    calendar::throw_refusal(c, calendar::refusal(c, seconds(t), 0), seconds(t), 0);
  return static_cast<std::int64_t>(position);
}

}  // namespace

bool Calendar::is_open(Instant t) const {
  const std::int64_t position = checked_position(*table_, t);
  if (static_cast<std::uint64_t>(position) == table_->limit_s) {
    // What begins at the end of the coverage is no longer covered.
    std::int64_t ignored = 0;
    const auto status = calendar::try_next_open(*table_, seconds(t), ignored);
    calendar::throw_refusal(*table_, status, seconds(t), 0);
  }
  return window_at(table_->content->days, position) != nullptr;
}

Instant Calendar::next_open(Instant t) const {
  std::int64_t out = 0;
  const auto status = calendar::try_next_open(*table_, seconds(t), out);
  if (status != calendar::kDone) calendar::throw_refusal(*table_, status, seconds(t), 0);
  return instant(out);
}

Instant Calendar::next_opening(Instant t) const {
  const std::int64_t position = checked_position(*table_, t);
  const std::int64_t closed = closing_of(table_->content->days, position);
  const auto end = static_cast<std::int64_t>(table_->limit_s);
  return next_open(
      instant(calendar::instant_at(*table_, static_cast<std::uint64_t>(std::min(closed, end)))));
}

Instant Calendar::previous_close(Instant t) const {
  const std::int64_t position = checked_position(*table_, t);
  const Days& days = table_->content->days;
  const bool open = window_at(days, position) != nullptr;
  const auto until = static_cast<std::uint64_t>(open ? opening_of(days, position) : position);
  const std::uint64_t work = calendar::work_at(*table_, until);
  if (work == 0) {
    calendar::throw_refusal(*table_, static_cast<calendar::Status>(ErrorCode::not_covered),
                            seconds(t), -1);
  }
  return instant(calendar::instant_at(*table_, calendar::earliest_with(*table_, work)));
}

}  // namespace v0
}  // namespace petition
