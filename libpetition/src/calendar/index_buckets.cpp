// Buckets: the work of the whole calendar cut into equal amounts, no larger than nearly every
// window is long, so that at most one gap falls into each.
#include <algorithm>
#include <map>
#include <numeric>

#include "calendar/index.h"

namespace petition::calendar {
namespace {

using namespace calendar_table;

constexpr std::int64_t kSmallest = 2;
constexpr std::int64_t kLargest = UINT16_MAX;

// The largest amount that at most one window in a hundred is shorter than, unless that makes more
// buckets than four a day.
std::uint32_t choose_bucket_work(const Days& days) {
  std::map<std::int32_t, std::int64_t> windows_by_length;
  std::vector<std::int64_t> frequency(days.patterns.size(), 0);
  std::int64_t windows = 0;
  for (const std::uint16_t p : days.pattern) ++frequency[p];
  for (std::size_t p = 0; p < frequency.size(); ++p) {
    for (const Window& w : days.patterns[p].windows) {
      windows_by_length[w.close_s - w.open_s] += frequency[p];
      windows += frequency[p];
    }
  }
  std::int64_t chosen = kSmallest;
  std::int64_t shorter = 0;
  for (const auto& [length, count] : windows_by_length) {
    if (shorter * 100 <= windows) chosen = length;
    shorter += count;
  }
  const std::int64_t fewest = days.work.back() / (4 * static_cast<std::int64_t>(days.size())) + 1;
  return static_cast<std::uint32_t>(std::clamp(std::max(chosen, fewest), kSmallest, kLargest));
}

template <class Visit>
void each_window(const Days& days, Visit visit) {
  for (std::int32_t d = 0; d < days.size(); ++d) {
    const Pattern& pattern = days.pattern_of(d);
    for (std::size_t i = 0; i < pattern.windows.size(); ++i) {
      const Window& w = pattern.windows[i];
      visit(d, days.work_before(d) + pattern.work_before[i], d * kDay_s + w.open_s,
            w.close_s - w.open_s);
    }
  }
}

// What all gaps are multiples of: minutes, mostly, so that long ones fit the buckets too.
std::uint32_t common_gap(const Days& days) {
  std::int64_t common = 0;
  std::int64_t end = -1;
  each_window(days, [&](std::int32_t, std::int64_t, std::int64_t position, std::int64_t length) {
    if (end >= 0 && common != 1) common = std::gcd(common, position - end);
    end = position + length;
  });
  return static_cast<std::uint32_t>(std::max<std::int64_t>(common, 1));
}

// Fills the buckets window by window, in order.
class Sweep {
 public:
  Sweep(std::vector<Bucket>& buckets, std::int64_t size, std::int64_t gap_unit)
      : buckets_(buckets), size_(size), gap_unit_(gap_unit) {}

  void add(std::int32_t day, std::int64_t work, std::int64_t position, std::int64_t length) {
    const std::int64_t first = work / size_;
    const std::int64_t last = (work + length - 1) / size_;
    for (std::int64_t b = first; b <= last; ++b) {
      Bucket& bucket = buckets_[static_cast<std::size_t>(b)];
      const std::int64_t start = b * size_;
      const std::int64_t at = start + (position - work);
      if (start >= work) {
        begin(bucket, day, at);
      } else {
        extend(bucket, day, at, work - start);
      }
    }
  }

 private:
  void begin(Bucket& bucket, std::int32_t day, std::int64_t at) {
    first_day_ = day;
    end_ = at;
    bucket = {static_cast<std::uint32_t>(at), static_cast<std::uint16_t>(size_), 0};
    if (at > UINT32_MAX) spoil(bucket, day);
  }

  // The bucket goes on in a further window: its first gap is the split, a second one spoils it.
  // Windows that touch at midnight have a gap of nothing.
  void extend(Bucket& bucket, std::int32_t day, std::int64_t at, std::int64_t split) {
    const std::int64_t gap = (at - end_) / gap_unit_;
    if (bucket.gap == 0 && gap < kIrregularBucket) {
      bucket.gap = static_cast<std::uint16_t>(gap);
      bucket.split = static_cast<std::uint16_t>(split);
      end_ = at;
    } else {
      spoil(bucket, day);
    }
  }

  void spoil(Bucket& bucket, std::int32_t last_day) {
    const std::int32_t span = std::min<std::int32_t>(last_day - first_day_, kFarSpan);
    bucket = {static_cast<std::uint32_t>(first_day_), static_cast<std::uint16_t>(span),
              kIrregularBucket};
  }

  std::vector<Bucket>& buckets_;
  std::int64_t size_;
  std::int64_t gap_unit_;
  std::int32_t first_day_ = 0;  ///< of the bucket that is being filled
  std::int64_t end_ = 0;        ///< position minus rest at its end so far
};

}  // namespace

void index_buckets(CalendarTable& table, Content& content) {
  const Days& days = content.days;
  const std::uint32_t size = choose_bucket_work(days);
  table.gap_unit_s = common_gap(days);
  content.buckets.resize(static_cast<std::size_t>(days.work.back() / size + 1));
  Sweep sweep{content.buckets, size, table.gap_unit_s};
  each_window(days, [&](std::int32_t day, std::int64_t work, std::int64_t position,
                        std::int64_t length) { sweep.add(day, work, position, length); });
  table.buckets = content.buckets.data();
  table.bucket_work = size;
  table.bucket_reciprocal = reciprocal(size);
  table.bucket_inverse = inverse(size);
}

}  // namespace petition::calendar
