// The array forms: nothing is allocated, each element has its own status, and a bad one spoils no
// other.
#include "calendar/arrays.h"

#include <type_traits>

#include "calendar/openings.h"

namespace petition {

namespace calendar {

void add_elements(const CalendarTable& c, const AddArrays& arrays, std::size_t first,
                  std::size_t last) {
  for (std::size_t i = first; i < last; ++i) {
    arrays.status[i] = arrays.sign > 0
                           ? try_add(c, arrays.t[i], arrays.amount[i], arrays.out[i])
                           : try_subtract(c, arrays.t[i], arrays.amount[i], arrays.out[i]);
  }
}

void between_elements(const CalendarTable& c, const BetweenArrays& arrays, std::size_t first,
                      std::size_t last) {
  for (std::size_t i = first; i < last; ++i) {
    arrays.status[i] = try_between(c, arrays.a[i], arrays.b[i], arrays.out[i]);
  }
}

}  // namespace calendar

inline namespace v0 {
namespace {

// Instants and amounts are one 64-bit number each; the kernels see them as such.
static_assert(sizeof(Instant) == sizeof(std::int64_t) && std::is_trivially_copyable_v<Instant>);
static_assert(sizeof(WorkingTime) == sizeof(std::int64_t) &&
              std::is_trivially_copyable_v<WorkingTime>);

template <class T>
const std::int64_t* numbers(std::span<const T> s) {
  return reinterpret_cast<const std::int64_t*>(s.data());
}

template <class T>
std::int64_t* numbers(std::span<T> s) {
  return reinterpret_cast<std::int64_t*>(s.data());
}

void check_sizes(std::size_t a, std::size_t b, std::size_t out, std::size_t status) {
  if (a == b && a == out && a == status) return;
  throw Error(ErrorCode::invalid_argument, "the arrays must have the same number of elements");
}

void add_all(const CalendarTable& c, const calendar::AddArrays& arrays) {
  if (calendar::has_avx2()) return calendar::add_by_four(c, arrays);
  calendar::add_elements(c, arrays, 0, arrays.size);
}

// A sum that ends at a closing time goes on to the next opening, or has none within the coverage.
void roll_forward(const CalendarTable& c, const calendar::AddArrays& arrays, std::size_t i) {
  std::int64_t end = 0;
  arrays.status[i] =
      calendar::try_add(c, arrays.t[i], arrays.amount[i], Closing::next_opening, end);
  if (arrays.status[i] == calendar::kDone) arrays.out[i] = end;
}

}  // namespace

void Calendar::add(std::span<const Instant> t, std::span<const WorkingTime> amount,
                   std::span<Instant> out, std::span<std::int32_t> status, Closing closing) const {
  check_sizes(t.size(), amount.size(), out.size(), status.size());
  const calendar::AddArrays arrays{numbers(t),    numbers(amount), numbers(out),
                                   status.data(), t.size(),        1};
  if (closing == Closing::earliest) return add_all(*table_, arrays);
  for (std::size_t i = 0; i < t.size(); ++i) roll_forward(*table_, arrays, i);
}

void Calendar::subtract(std::span<const Instant> t, std::span<const WorkingTime> amount,
                        std::span<Instant> out, std::span<std::int32_t> status) const {
  check_sizes(t.size(), amount.size(), out.size(), status.size());
  add_all(*table_, {numbers(t), numbers(amount), numbers(out), status.data(), t.size(), -1});
}

void Calendar::between(std::span<const Instant> a, std::span<const Instant> b,
                       std::span<WorkingTime> out, std::span<std::int32_t> status) const {
  check_sizes(a.size(), b.size(), out.size(), status.size());
  const calendar::BetweenArrays arrays{numbers(a), numbers(b), numbers(out), status.data(),
                                       a.size()};
  if (calendar::has_avx2()) return calendar::between_by_four(*table_, arrays);
  calendar::between_elements(*table_, arrays, 0, a.size());
}

namespace {

/// `out[i]` from a search that starts at `t[i]`.
template <class Search>
void search_all(const CalendarTable& c, std::span<const Instant> t, std::span<Instant> out,
                std::span<std::int32_t> status, Search search) {
  check_sizes(t.size(), t.size(), out.size(), status.size());
  std::int64_t* const found = numbers(out);
  for (std::size_t i = 0; i < t.size(); ++i) status[i] = search(c, numbers(t)[i], found[i]);
}

}  // namespace

void Calendar::is_open(std::span<const Instant> t, std::span<std::uint8_t> out,
                       std::span<std::int32_t> status) const {
  check_sizes(t.size(), t.size(), out.size(), status.size());
  for (std::size_t i = 0; i < t.size(); ++i) {
    bool open = false;
    status[i] = calendar::try_is_open(*table_, numbers(t)[i], open);
    if (status[i] == calendar::kDone) out[i] = open ? 1 : 0;
  }
}

void Calendar::next_open(std::span<const Instant> t, std::span<Instant> out,
                         std::span<std::int32_t> status) const {
  search_all(*table_, t, out, status, calendar::try_next_open);
}

void Calendar::next_opening(std::span<const Instant> t, std::span<Instant> out,
                            std::span<std::int32_t> status) const {
  search_all(*table_, t, out, status, calendar::try_next_opening);
}

void Calendar::previous_close(std::span<const Instant> t, std::span<Instant> out,
                              std::span<std::int32_t> status) const {
  search_all(*table_, t, out, status, calendar::try_previous_close);
}

void Calendar::working_days_between(std::span<const Date> a, std::span<const Date> b,
                                    std::span<std::int64_t> out,
                                    std::span<std::int32_t> status) const {
  check_sizes(a.size(), b.size(), out.size(), status.size());
  for (std::size_t i = 0; i < a.size(); ++i)
    status[i] = calendar::try_working_days(*table_, a[i].time_since_epoch().count(),
                                           b[i].time_since_epoch().count(), out[i]);
}

}  // namespace v0
}  // namespace petition
