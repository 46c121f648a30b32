// Openings and closings: the edges of open time, where windows that touch are one.
#include <algorithm>

#include "calendar/openings.h"

namespace petition {
inline namespace v0 {
namespace {

using calendar_table::Days;
using text::instant;
using text::kDay_s;
using text::seconds;

const Window* window_on(const Days& days, std::int64_t position) {
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
  while (const Window* w = window_on(days, position)) {
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
                    : day * kDay_s + window_on(days, position)->open_s;
    if (position % kDay_s != 0 || window_on(days, position - 1) == nullptr) return position;
    --position;
  }
}

}  // namespace
}  // namespace v0

namespace calendar {

Status try_is_open(const CalendarTable& c, std::int64_t t, bool& out) {
  const std::uint64_t position = position_of(c, t);
  if (position > c.limit_s) return refusal(c, t, 0);
  // What begins at the end of the coverage is no longer covered.
  std::int64_t ignored = 0;
  if (position == c.limit_s) return try_next_open(c, t, ignored);
  out = window_on(c.content->days, static_cast<std::int64_t>(position)) != nullptr;
  return kDone;
}

Status try_next_opening(const CalendarTable& c, std::int64_t t, std::int64_t& out) {
  const std::uint64_t position = position_of(c, t);
  if (position > c.limit_s) return refusal(c, t, 0);
  const std::int64_t closed = closing_of(c.content->days, static_cast<std::int64_t>(position));
  return try_next_open(c, instant_at(c, std::min(static_cast<std::uint64_t>(closed), c.limit_s)),
                       out);
}

Status try_previous_close(const CalendarTable& c, std::int64_t t, std::int64_t& out) {
  const std::uint64_t position = position_of(c, t);
  if (position > c.limit_s) return refusal(c, t, 0);
  const Days& days = c.content->days;
  const auto at = static_cast<std::int64_t>(position);
  const bool open = window_on(days, at) != nullptr;
  const std::uint64_t work =
      work_at(c, static_cast<std::uint64_t>(open ? opening_of(days, at) : at));
  if (work == 0) return static_cast<Status>(ErrorCode::not_covered);
  out = instant_at(c, earliest_with(c, work));
  return kDone;
}

}  // namespace calendar

inline namespace v0 {
namespace {

/// Throws what stopped a search; `amount` tells which end of the coverage it ran into.
void check(const CalendarTable& c, calendar::Status status, Instant t, std::int64_t amount) {
  if (status == calendar::kDone) return;
  const bool inside = calendar::position_of(c, seconds(t)) <= c.limit_s;
  calendar::throw_refusal(c, status, seconds(t), inside ? amount : 0);
}

template <class Search>
Instant found(const CalendarTable& c, Instant t, std::int64_t amount, Search search) {
  std::int64_t out = 0;
  check(c, search(c, seconds(t), out), t, amount);
  return instant(out);
}

}  // namespace

bool Calendar::is_open(Instant t) const {
  bool out = false;
  check(*table_, calendar::try_is_open(*table_, seconds(t), out), t, 0);
  return out;
}

Instant Calendar::next_open(Instant t) const {
  return found(*table_, t, 0, calendar::try_next_open);
}

Instant Calendar::next_opening(Instant t) const {
  return found(*table_, t, 0, calendar::try_next_opening);
}

Instant Calendar::previous_close(Instant t) const {
  return found(*table_, t, -1, calendar::try_previous_close);
}

}  // namespace v0
}  // namespace petition
