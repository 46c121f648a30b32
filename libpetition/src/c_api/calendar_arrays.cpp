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
using petition::ErrorCode;
using petition::Instant;
using petition::WorkingTime;

namespace petition::c_api {
namespace {

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

// A search from each instant.
template <class Search>
void search(const petition_calendar* calendar, const std::int64_t* instant_s, std::size_t count,
            std::int64_t* result_s, std::int32_t* status, Search step) {
  const Calendar& c = the(calendar, "calendar").value;
  each_block<Instant, Instant, Instant>(
      {instant_s, instant_s, count, result_s, status},
      [&](auto t, auto, auto out, auto ok) { step(c, t, out, ok); });
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

int32_t petition_calendar_subtract_many(const petition_calendar* calendar, const int64_t* instant_s,
                                        const int64_t* amount_s, size_t count, int64_t* result_s,
                                        int32_t* status, petition_error* err) {
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

int32_t petition_calendar_is_open_many(const petition_calendar* calendar, const int64_t* instant_s,
                                       size_t count, uint8_t* open, int32_t* status,
                                       petition_error* err) {
  return guard(err, [&] {
    const Calendar& c = the(calendar, "calendar").value;
    if (count != 0 && (instant_s == nullptr || open == nullptr || status == nullptr))
      fail(ErrorCode::invalid_argument, "count", "is not 0, but an array is NULL");
    Block<Instant> t;
    for (std::size_t done = 0; done < count; done += kBlock) {
      const std::size_t n = std::min(kBlock, count - done);
      c.is_open(t.load(instant_s + done, n), std::span(open + done, n),
                std::span(status + done, n));
    }
  });
}

int32_t petition_calendar_next_open_many(const petition_calendar* calendar,
                                         const int64_t* instant_s, size_t count, int64_t* result_s,
                                         int32_t* status, petition_error* err) {
  return guard(err, [&] {
    search(calendar, instant_s, count, result_s, status,
           [](const Calendar& c, auto t, auto out, auto ok) { c.next_open(t, out, ok); });
  });
}

int32_t petition_calendar_next_opening_many(const petition_calendar* calendar,
                                            const int64_t* instant_s, size_t count,
                                            int64_t* result_s, int32_t* status,
                                            petition_error* err) {
  return guard(err, [&] {
    search(calendar, instant_s, count, result_s, status,
           [](const Calendar& c, auto t, auto out, auto ok) { c.next_opening(t, out, ok); });
  });
}

int32_t petition_calendar_previous_close_many(const petition_calendar* calendar,
                                              const int64_t* instant_s, size_t count,
                                              int64_t* result_s, int32_t* status,
                                              petition_error* err) {
  return guard(err, [&] {
    search(calendar, instant_s, count, result_s, status,
           [](const Calendar& c, auto t, auto out, auto ok) { c.previous_close(t, out, ok); });
  });
}

int32_t petition_calendar_working_days_between_many(const petition_calendar* calendar,
                                                    const int32_t* from_date,
                                                    const int32_t* to_date, size_t count,
                                                    int64_t* days, int32_t* status,
                                                    petition_error* err) {
  return guard(err, [&] {
    const Calendar& c = the(calendar, "calendar").value;
    if (count != 0 &&
        (from_date == nullptr || to_date == nullptr || days == nullptr || status == nullptr))
      fail(ErrorCode::invalid_argument, "count", "is not 0, but an array is NULL");
    petition::Date from[kBlock];
    petition::Date to[kBlock];
    for (std::size_t done = 0; done < count; done += kBlock) {
      const std::size_t n = std::min(kBlock, count - done);
      std::transform(from_date + done, from_date + done + n, from, date_of);
      std::transform(to_date + done, to_date + done + n, to, date_of);
      c.working_days_between(std::span(from, n), std::span(to, n), std::span(days + done, n),
                             std::span(status + done, n));
    }
  });
}
