// The table of a calendar: what every operation runs on.
//
// Positions are seconds since the first covered local midnight, and work is the number of open
// seconds before a position. Work is found by cells (equal stretches of time, each with at most one
// window in it) and positions by buckets (equal amounts of work, each with at most one gap in it):
// one division and one probe each way. The rare cell or bucket that does not fit is marked, and
// answered from the days, which are exact for every calendar.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "calendar/layers.h"
#include "calendar/spec.h"

namespace petition {
inline namespace v0 {

namespace calendar_table {

struct Cell {
  std::uint32_t work = 0;      ///< before the cell
  std::uint16_t open_s = 0;    ///< of its window, from the cell's start
  std::uint16_t length_s = 0;  ///< of its window; kIrregular when the days must be asked
};
inline constexpr std::uint16_t kIrregularCell = UINT16_MAX;

/// For the work `first + r` of a bucket: the position is `before + r`, and the gap later behind the
/// split. Without a gap the split is the bucket's size. An irregular bucket holds in `before` its
/// first day and in `split` how many more days it reaches over; kFarSpan stands for all.
struct Bucket {
  std::uint32_t before = 0;
  std::uint16_t split = 0;
  std::uint16_t gap = 0;  ///< in the table's `gap_unit_s`; kIrregularBucket for irregular ones
};
inline constexpr std::uint16_t kIrregularBucket = UINT16_MAX;
inline constexpr std::uint16_t kFarSpan = UINT16_MAX;

/// The open time within one civil date, touching windows joined, duty split at midnight.
struct Pattern {
  std::vector<Window> windows;
  std::vector<std::int32_t> work_before;  ///< by window
  std::int32_t work = 0;
};

struct Days {
  std::vector<std::int64_t> work;  ///< before each date, and one past the last
  std::vector<std::uint16_t> pattern;
  std::vector<std::uint32_t> working_days;  ///< before each date, and one past the last
  std::vector<Pattern> patterns;
  /// Runs of dates that are open around the clock: first and one past the last, as indexes.
  std::vector<std::pair<std::int32_t, std::int32_t>> full_runs;

  std::int32_t size() const { return static_cast<std::int32_t>(pattern.size()); }
  const Pattern& pattern_of(std::int32_t day) const {
    return patterns[pattern[static_cast<std::size_t>(day)]];
  }
  std::int64_t work_before(std::int32_t day) const { return work[static_cast<std::size_t>(day)]; }
};

/// Everything that is kept, shared by the calendars made from it.
struct Content {
  calendar::Spec spec;
  calendar::Layers layers;
  Days days;
  std::vector<Cell> cells;
  std::vector<Bucket> buckets;
  std::string hash;
};

}  // namespace calendar_table

/// What a calendar is laid out to when it is made.
struct CalendarTable {
  static const CalendarTable& of(const Calendar& calendar) { return *calendar.table_; }

  const calendar_table::Cell* cells = nullptr;
  const calendar_table::Bucket* buckets = nullptr;
  std::int64_t base_s = 0;       ///< the first local midnight, in seconds since 1970 UTC
  std::uint64_t limit_s = 0;     ///< the last position that may be used
  std::uint64_t limit_work = 0;  ///< the work before it
  std::uint64_t cell_reciprocal = 0;
  std::uint64_t bucket_reciprocal = 0;
  std::uint32_t cell_s = 0;
  std::uint32_t bucket_work = 0;
  std::uint32_t gap_unit_s = 1;
  double cell_inverse = 0;  ///< for division in doubles, rounded up
  double bucket_inverse = 0;
  bool refuses_provisional = false;
  std::shared_ptr<const calendar_table::Content> content;
};

}  // namespace v0

namespace calendar {

/// Throws Error never_opens for a calendar without any working time.
std::shared_ptr<const CalendarTable> build_table(Spec spec);

/// The same table, limited to the announced dates.
std::shared_ptr<const CalendarTable> limit_to_announced(const CalendarTable& table);

}  // namespace calendar
}  // namespace petition
