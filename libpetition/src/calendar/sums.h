// Working time on the table: one division and one probe each way. Scalar calls and array forms
// share these functions, so they cannot disagree.
#pragma once

#include <algorithm>
#include <cstdint>

#include "calendar/day_sums.h"
#include "calendar/table.h"
#include "petition/calendar.h"

namespace petition::calendar {

using calendar_table::Bucket;
using calendar_table::Cell;

/// 0, or the ErrorCode of what stopped a sum.
using Status = std::int32_t;
inline constexpr Status kDone = 0;

/// No calendar holds more working time than this: 200 years around the clock.
inline constexpr std::int64_t kMostWork_s = std::int64_t{73050} * 86400;

inline std::uint64_t quotient(std::uint64_t n, std::uint64_t reciprocal) {
  __extension__ using Wide = unsigned __int128;
  return static_cast<std::uint64_t>((static_cast<Wide>(n) * reciprocal) >> 64);
}

/// The position of an instant; beyond `limit_s` when it is outside the coverage.
inline std::uint64_t position_of(const CalendarTable& c, std::int64_t t) {
  return static_cast<std::uint64_t>(t) - static_cast<std::uint64_t>(c.base_s);
}

inline std::int64_t instant_at(const CalendarTable& c, std::uint64_t position) {
  return static_cast<std::int64_t>(position) + c.base_s;
}

// The answers from the days, out of the way of the hot path.
std::uint64_t slow_work_at(const CalendarTable& c, std::uint64_t position);
std::uint64_t slow_position(const CalendarTable& c, std::uint64_t work, const Bucket& bucket,
                            bool earliest);

// Compilers make a jump of max(x, 0), which random instants mispredict half of the time.
inline std::int32_t not_negative(std::int32_t x) { return x & ~(x >> 31); }

/// The work before a position up to `limit_s`.
inline std::uint64_t work_at(const CalendarTable& c, std::uint64_t position) {
  const std::uint64_t index = quotient(position, c.cell_reciprocal);
  const Cell cell = c.cells[index];
  if (cell.length_s == calendar_table::kIrregularCell) [[unlikely]]
    return slow_work_at(c, position);
  const auto second = static_cast<std::int32_t>(position - index * c.cell_s);
  const std::int32_t since_open = not_negative(second - cell.open_s);
  const std::int32_t worked = cell.length_s - not_negative(cell.length_s - since_open);
  return cell.work + static_cast<std::uint32_t>(worked);
}

/// A position with `work` before it: the earliest (work from 1 to the whole) or the latest (work
/// from 0 to less than the whole). A gap at exactly this work makes the difference: the earliest
/// lies before it. So both look one up among the seconds that begin there, or end there.
inline std::uint64_t position_with(const CalendarTable& c, std::uint64_t work, bool earliest) {
  const std::uint64_t ends = earliest ? 1 : 0;
  const std::uint64_t second = work - ends;
  const std::uint64_t index = quotient(second, c.bucket_reciprocal);
  const Bucket bucket = c.buckets[index];
  if (bucket.gap == calendar_table::kIrregularBucket) [[unlikely]] {
    return slow_position(c, work, bucket, earliest);
  }
  const auto rest = static_cast<std::int32_t>(second - index * c.bucket_work);
  const std::int64_t before_split = (rest - bucket.split) >> 31;
  const std::uint64_t gap =
      std::uint64_t{bucket.gap} * c.gap_unit_s & ~static_cast<std::uint64_t>(before_split);
  return bucket.before + static_cast<std::uint64_t>(rest) + ends + gap;
}

inline std::uint64_t earliest_with(const CalendarTable& c, std::uint64_t work) {
  return position_with(c, work, true);
}

inline std::uint64_t latest_with(const CalendarTable& c, std::uint64_t work) {
  return position_with(c, work, false);
}

/// Why an instant or an amount cannot be used.
Status refusal(const CalendarTable& c, std::int64_t t, std::int64_t amount);

/// add, or subtract for a negative amount.
inline Status try_add(const CalendarTable& c, std::int64_t t, std::int64_t amount,
                      std::int64_t& out) {
  const std::uint64_t position = position_of(c, t);
  if (position > c.limit_s) [[unlikely]]
    return refusal(c, t, amount);
  // Below 0 and beyond int64 this wraps to more than any calendar holds.
  const std::uint64_t work = work_at(c, position) + static_cast<std::uint64_t>(amount);
  if (work > c.limit_work) [[unlikely]]
    return refusal(c, t, amount);
  if (amount == 0) [[unlikely]] {
    out = t;
  } else {
    out = instant_at(c, position_with(c, work, amount > 0));
  }
  return kDone;
}

/// subtract, or add for a negative amount.
inline Status try_subtract(const CalendarTable& c, std::int64_t t, std::int64_t amount,
                           std::int64_t& out) {
  if (amount == INT64_MIN) [[unlikely]]
    return refusal(c, t, amount);
  return try_add(c, t, -amount, out);
}

inline Status try_between(const CalendarTable& c, std::int64_t a, std::int64_t b,
                          std::int64_t& out) {
  const std::uint64_t from = position_of(c, a);
  const std::uint64_t to = position_of(c, b);
  if (from > c.limit_s) [[unlikely]]
    return refusal(c, a, 0);
  if (to > c.limit_s) [[unlikely]]
    return refusal(c, b, 0);
  out = static_cast<std::int64_t>(work_at(c, to) - work_at(c, from));
  return kDone;
}

/// The first open position at or after a position; more than `limit_s` when there is none.
std::uint64_t open_at_or_after(const CalendarTable& c, std::uint64_t position);

Status try_next_open(const CalendarTable& c, std::int64_t t, std::int64_t& out);

/// add under a closing convention.
inline Status try_add(const CalendarTable& c, std::int64_t t, std::int64_t amount, Closing closing,
                      std::int64_t& out) {
  if (closing == Closing::earliest) return try_add(c, t, amount, out);
  std::int64_t end = 0;
  const Status status = try_add(c, t, amount, end);
  return status == kDone ? try_next_open(c, end, out) : status;
}

/// Throws the Error that a status stands for.
[[noreturn]] void throw_refusal(const CalendarTable& c, Status status, std::int64_t t,
                                std::int64_t amount);

}  // namespace petition::calendar
