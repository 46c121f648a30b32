// The array forms: nothing is allocated, each element has its own status, and a bad one spoils no other.
#include "calendar/sums.h"

namespace petition {
inline namespace v0 {
namespace {

void check_sizes(std::size_t a, std::size_t b, std::size_t out, std::size_t status) {
  if (a == b && a == out && a == status) return;
  throw Error(ErrorCode::invalid_argument, "the arrays must have the same number of elements");
}

std::int64_t count(Instant t) { return t.time_since_epoch().count(); }

}  // namespace

void Calendar::add(std::span<const Instant> t, std::span<const WorkingTime> amount, std::span<Instant> out,
                   std::span<std::int32_t> status, Closing closing) const {
  check_sizes(t.size(), amount.size(), out.size(), status.size());
  const CalendarTable c = *table_;
  for (std::size_t i = 0; i < t.size(); ++i) {
    std::int64_t result = count(out[i]);
    status[i] = calendar::try_add(c, count(t[i]), amount[i].count_s(), closing, result);
    out[i] = Instant{std::chrono::seconds{result}};
  }
}

void Calendar::subtract(std::span<const Instant> t, std::span<const WorkingTime> amount,
                        std::span<Instant> out, std::span<std::int32_t> status) const {
  check_sizes(t.size(), amount.size(), out.size(), status.size());
  const CalendarTable c = *table_;
  for (std::size_t i = 0; i < t.size(); ++i) {
    std::int64_t result = count(out[i]);
    status[i] = calendar::try_subtract(c, count(t[i]), amount[i].count_s(), result);
    out[i] = Instant{std::chrono::seconds{result}};
  }
}

void Calendar::between(std::span<const Instant> a, std::span<const Instant> b, std::span<WorkingTime> out,
                       std::span<std::int32_t> status) const {
  check_sizes(a.size(), b.size(), out.size(), status.size());
  const CalendarTable c = *table_;
  for (std::size_t i = 0; i < a.size(); ++i) {
    std::int64_t result = out[i].count_s();
    status[i] = calendar::try_between(c, count(a[i]), count(b[i]), result);
    out[i] = WorkingTime::seconds(result);
  }
}

}  // namespace v0
}  // namespace petition
