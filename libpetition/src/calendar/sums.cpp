// What sums do off the hot path: irregular parts of a table, refusals, and the scalar calls.
#include "calendar/sums.h"

#include <fmt/core.h>

namespace petition::calendar {

std::uint64_t slow_work_at(const CalendarTable& c, std::uint64_t position) {
  return static_cast<std::uint64_t>(
      work_from_days(c.content->days, static_cast<std::int64_t>(position)));
}

std::uint64_t slow_position(const CalendarTable& c, std::uint64_t work, const Bucket& bucket,
                            bool earliest) {
  const Days& days = c.content->days;
  const auto first = static_cast<std::int32_t>(bucket.before);
  const bool far = bucket.split == calendar_table::kFarSpan;
  const std::int32_t last = far ? days.size() - 1 : first + bucket.split;
  const auto w = static_cast<std::int64_t>(work);
  return static_cast<std::uint64_t>(earliest ? earliest_from_days(days, w, first, last)
                                             : latest_from_days(days, w, first, last));
}

namespace {

Status status_of(ErrorCode code) { return static_cast<Status>(code); }

// Beyond the limit of a table that refuses provisional dates lie first the provisional ones.
ErrorCode beyond(const CalendarTable& c, bool still_covered) {
  return c.refuses_provisional && still_covered ? ErrorCode::provisional : ErrorCode::not_covered;
}

std::uint64_t covered_s(const CalendarTable& c) {
  return static_cast<std::uint64_t>(c.content->days.size()) * kDay_s;
}

std::uint64_t covered_work(const CalendarTable& c) {
  return static_cast<std::uint64_t>(c.content->days.work.back());
}

}  // namespace

Status refusal(const CalendarTable& c, std::int64_t t, std::int64_t amount) {
  if (t == INT64_MIN) return status_of(ErrorCode::invalid_time);
  if (amount < -kMostWork_s || amount > kMostWork_s) return status_of(ErrorCode::overflow);
  const std::uint64_t position = position_of(c, t);
  if (position > c.limit_s) return status_of(beyond(c, position <= covered_s(c)));
  const std::uint64_t work = work_at(c, position) + static_cast<std::uint64_t>(amount);
  return status_of(beyond(c, work <= covered_work(c)));
}

std::uint64_t open_at_or_after(const CalendarTable& c, std::uint64_t position) {
  if (position > c.limit_s) return UINT64_MAX;
  const std::uint64_t work = work_at(c, position);
  return work < c.limit_work ? latest_with(c, work) : UINT64_MAX;
}

Status try_next_open(const CalendarTable& c, std::int64_t t, std::int64_t& out) {
  const std::uint64_t position = position_of(c, t);
  if (position > c.limit_s) return refusal(c, t, 0);
  const std::uint64_t open = open_at_or_after(c, position);
  if (open == UINT64_MAX) {
    return status_of(beyond(c, work_at(c, position) < covered_work(c)));
  }
  out = instant_at(c, open);
  return kDone;
}

namespace {

// The year that would have to be covered: that of an instant outside, or the one a sum runs into.
int missing_year(const CalendarTable& c, std::int64_t t, std::int64_t amount) {
  const Spec& spec = c.content->spec;
  const std::uint64_t position = position_of(c, t);
  if (position <= covered_s(c)) {
    return amount < 0 ? year_of(spec.first - 1) : year_of(spec.last + 1);
  }
  // In two steps: next to the ends of int64 the offset does not fit.
  const std::int64_t day =
      floor_div(t, kDay_s) + floor_div(floor_mod(t, kDay_s) + spec.utc_offset_s, kDay_s);
  constexpr std::int64_t kFarthest = 2'900'000;  // the year 9909
  return year_of(static_cast<DayNumber>(std::clamp(day, -kFarthest, kFarthest)));
}

}  // namespace

void throw_refusal(const CalendarTable& c, Status status, std::int64_t t, std::int64_t amount) {
  const Spec& spec = c.content->spec;
  const std::string name = spec.id + " " + spec.version;
  const auto code = static_cast<ErrorCode>(status);
  switch (code) {
    case ErrorCode::invalid_time: throw Error(code, "this is not a time (NaT)", spec.id);
    case ErrorCode::overflow:
      throw Error(
          code, fmt::format("{} seconds of working time are more than any calendar holds", amount),
          spec.id);
    case ErrorCode::provisional:
      throw Error(
          code,
          fmt::format("dates after {} are not announced yet in {}; load a version of the calendar "
                      "that announces them, or allow provisional dates",
                      format_date(to_date(spec.announced_until)), name),
          spec.id);
    default:
      throw Error(
          ErrorCode::not_covered,
          fmt::format("the year {} is not covered by {} ({} to {}); load a calendar that covers it",
                      missing_year(c, t, amount), name, format_date(to_date(spec.first)),
                      format_date(to_date(spec.last))),
          spec.id);
  }
}

}  // namespace petition::calendar

namespace petition {
inline namespace v0 {

using text::instant;
using text::seconds;

Instant Calendar::add(Instant t, WorkingTime amount, Closing closing) const {
  std::int64_t out = 0;
  const auto status = calendar::try_add(*table_, seconds(t), amount.count_s(), closing, out);
  if (status != calendar::kDone) [[unlikely]] {
    calendar::throw_refusal(*table_, status, seconds(t), amount.count_s());
  }
  return instant(out);
}

Instant Calendar::subtract(Instant t, WorkingTime amount) const {
  std::int64_t out = 0;
  const auto status = calendar::try_subtract(*table_, seconds(t), amount.count_s(), out);
  if (status != calendar::kDone) [[unlikely]] {
    calendar::throw_refusal(*table_, status, seconds(t), amount.count_s() > 0 ? -1 : 1);
  }
  return instant(out);
}

WorkingTime Calendar::between(Instant a, Instant b) const {
  std::int64_t out = 0;
  const auto status = calendar::try_between(*table_, seconds(a), seconds(b), out);
  if (status != calendar::kDone) [[unlikely]] {
    const bool first = calendar::position_of(*table_, seconds(a)) > table_->limit_s;
    calendar::throw_refusal(*table_, status, seconds(first ? a : b), 0);
  }
  return WorkingTime::seconds(out);
}

}  // namespace v0
}  // namespace petition
