// Buckets: the work of the whole calendar cut into equal amounts, no larger than nearly every
// window is long, so that at most one gap falls into each.
#include <algorithm>
#include <map>

#include "calendar/index.h"

namespace petition::calendar {
namespace {

using namespace calendar_table;

constexpr std::int64_t kSmallest = 2;
constexpr std::int64_t kLargest = 1 << 20;

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

// Fills the buckets window by window, in order.
class Sweep {
 public:
  Sweep(std::vector<Bucket>& buckets, std::int64_t size) : buckets_(buckets), size_(size) {}

  void add(std::int32_t day, std::int64_t work, std::int64_t position, std::int64_t length) {
    const std::int64_t first = work / size_;
    const std::int64_t last = (work + length - 1) / size_;
    for (std::int64_t b = first; b <= last; ++b) {
      Bucket& bucket = buckets_[static_cast<std::size_t>(b)];
      const std::int64_t start = b * size_;
      const std::int64_t shift = position - work;   // position minus work within this window
      if (start >= work) {
        begin(bucket, day, start + shift);
      } else {
        extend(bucket, day, start + shift, work - start);
      }
    }
  }

 private:
  void begin(Bucket& bucket, std::int32_t day, std::int64_t at) {
    first_day_ = day;
    const auto value = static_cast<std::uint32_t>(at);
    bucket = {value, value, static_cast<std::uint32_t>(size_)};
    if (at > UINT32_MAX - size_) spoil(bucket, day);
  }

  // The bucket goes on in a further window: its first gap is the split, a second one spoils it.
  void extend(Bucket& bucket, std::int32_t day, std::int64_t at, std::int64_t split) {
    if (bucket.split == kIrregularBucket) {
      bucket.after = static_cast<std::uint32_t>(day);
    } else if (at == bucket.after) {
      return;  // windows that touch at midnight
    } else if (bucket.split == static_cast<std::uint32_t>(size_) && at <= UINT32_MAX - size_) {
      bucket.after = static_cast<std::uint32_t>(at);
      bucket.split = static_cast<std::uint32_t>(split);
    } else {
      spoil(bucket, day);
    }
  }

  void spoil(Bucket& bucket, std::int32_t last_day) {
    bucket = {static_cast<std::uint32_t>(first_day_), static_cast<std::uint32_t>(last_day), kIrregularBucket};
  }

  std::vector<Bucket>& buckets_;
  std::int64_t size_;
  std::int32_t first_day_ = 0;
};

}  // namespace

void index_buckets(CalendarTable& table, Content& content) {
  const Days& days = content.days;
  const std::int64_t size = choose_bucket_work(days);
  content.buckets.resize(static_cast<std::size_t>(days.work.back() / size + 1));
  Sweep sweep{content.buckets, size};
  for (std::int32_t d = 0; d < days.size(); ++d) {
    const Pattern& pattern = days.pattern_of(d);
    for (std::size_t i = 0; i < pattern.windows.size(); ++i) {
      const Window& w = pattern.windows[i];
      sweep.add(d, days.work_before(d) + pattern.work_before[i], d * kDay_s + w.open_s, w.close_s - w.open_s);
    }
  }
  table.buckets = content.buckets.data();
  table.bucket_work = static_cast<std::uint32_t>(size);
  table.bucket_reciprocal = reciprocal(table.bucket_work);
}

}  // namespace petition::calendar
