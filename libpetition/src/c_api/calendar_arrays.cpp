// Working time over arrays. C arrays of int64_t pass through small typed blocks on the stack: the
// C++ arrays hold other types, and the copy costs next to nothing while nothing is allocated.
#include <algorithm>
#include <cstring>
#include <new>
#include <span>
#include <type_traits>

#include "c_api/handle.h"
#include "c_api/text.h"
#include "c_api/working_time.h"

using namespace petition::c_api;
using petition::Calendar;
using petition::Instant;
using petition::WorkingTime;

namespace petition::c_api {
namespace {

constexpr std::size_t kBlock = 256;

// A block of values of T, filled from and copied to the caller's int64_t.
template <class T>
class Block {
 public:
  static_assert(sizeof(T) == sizeof(std::int64_t) && std::is_trivially_copyable_v<T>);

  std::span<T> load(const std::int64_t* from, std::size_t count) {
    std::memcpy(bytes_, from, count * sizeof(T));
    return {std::launder(reinterpret_cast<T*>(bytes_)), count};
  }
  void store(std::int64_t* to, std::size_t count) const {
    std::memcpy(to, bytes_, count * sizeof(T));
  }

 private:
  alignas(T) std::byte bytes_[kBlock * sizeof(T)];
};

struct Arrays {
  const std::int64_t* a;
  const std::int64_t* b;
  std::size_t count;
  std::int64_t* out;
  std::int32_t* status;
};

void check(const Arrays& arrays) {
  if (arrays.count > PTRDIFF_MAX / sizeof(std::int64_t))
    fail(ErrorCode::invalid_argument, "count", "is more than an array can hold");
  const bool all = arrays.a != nullptr && arrays.b != nullptr && arrays.out != nullptr &&
                   arrays.status != nullptr;
  if (!all && arrays.count != 0)
    fail(ErrorCode::invalid_argument, "count", "is not 0, but an array is NULL");
}

// Runs `step` block by block. Outputs are loaded first, because a bad element leaves its own as it
// was.
template <class A, class B, class Out, class Step>
void each_block(const Arrays& arrays, Step&& step) {
  check(arrays);
  Block<A> a;
  Block<B> b;
  Block<Out> out;
  for (std::size_t done = 0; done < arrays.count; done += kBlock) {
    const std::size_t n = std::min(kBlock, arrays.count - done);
    step(a.load(arrays.a + done, n), b.load(arrays.b + done, n), out.load(arrays.out + done, n),
         std::span(arrays.status + done, n));
    out.store(arrays.out + done, n);
  }
}

}  // namespace
}  // namespace petition::c_api

int32_t petition_calendar_add_many(const petition_calendar* calendar, const int64_t* instant_s,
                                   const int64_t* amount_s, size_t count, int32_t closing_in,
                                   int64_t* result_s, int32_t* status, petition_error* err) {
  return guard(err, [&] {
    const Calendar& c = the(calendar, "calendar").value;
    const petition::Closing rule = closing(closing_in);
    each_block<Instant, WorkingTime, Instant>(
        {instant_s, amount_s, count, result_s, status},
        [&](auto t, auto amount, auto out, auto ok) { c.add(t, amount, out, ok, rule); });
  });
}

int32_t petition_calendar_subtract_many(const petition_calendar* calendar,
                                        const int64_t* instant_s, const int64_t* amount_s,
                                        size_t count, int64_t* result_s, int32_t* status,
                                        petition_error* err) {
  return guard(err, [&] {
    const Calendar& c = the(calendar, "calendar").value;
    each_block<Instant, WorkingTime, Instant>(
        {instant_s, amount_s, count, result_s, status},
        [&](auto t, auto amount, auto out, auto ok) { c.subtract(t, amount, out, ok); });
  });
}

int32_t petition_calendar_between_many(const petition_calendar* calendar, const int64_t* from_s,
                                       const int64_t* to_s, size_t count, int64_t* amount_s,
                                       int32_t* status, petition_error* err) {
  return guard(err, [&] {
    const Calendar& c = the(calendar, "calendar").value;
    each_block<Instant, Instant, WorkingTime>(
        {from_s, to_s, count, amount_s, status},
        [&](auto from, auto to, auto out, auto ok) { c.between(from, to, out, ok); });
  });
}
