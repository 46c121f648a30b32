// The due times that move when one calendar replaces another.
#include <vector>

#include "c_api/handle.h"
#include "c_api/text.h"
#include "c_api/working_time.h"
#include "petition/json.h"

using namespace petition::c_api;
using petition::ErrorCode;
using petition::Instant;
using petition::Moved;
using petition::WorkingTime;

namespace {

template <class T, class Make>
std::vector<T> converted(const int64_t* from, size_t count, const char* name, Make&& make_one) {
  if (from == nullptr && count != 0)
    fail(ErrorCode::invalid_argument, name, "is NULL, but count is not 0");
  if (count > PTRDIFF_MAX / sizeof(int64_t))
    fail(ErrorCode::invalid_argument, "count", "is more than an array can hold");
  std::vector<T> list;
  list.reserve(count);
  for (size_t i = 0; i < count; ++i) list.push_back(make_one(from[i]));
  return list;
}

}  // namespace

int32_t petition_calendar_compare(const petition_calendar* before, const petition_calendar* after,
                                  const int64_t* instant_s, const int64_t* amount_s, size_t count,
                                  petition_moves** out, petition_error* err) {
  return make(out, err, [&] {
    const petition::Calendar& old = the(before, "before").value;
    const petition::Calendar& now = the(after, "after").value;
    const auto start = converted<Instant>(
        instant_s, count, "instant_s", [](int64_t s) { return Instant{std::chrono::seconds{s}}; });
    const auto amount = converted<WorkingTime>(amount_s, count, "amount_s", WorkingTime::seconds);
    return std::make_unique<petition_moves>(now,
                                            petition::compare_due_times(old, now, start, amount));
  });
}

int32_t petition_calendar_compare_agreed(const petition_calendar* before,
                                         const petition_calendar* after, const int64_t* agreed_s,
                                         size_t count, petition_moves** out, petition_error* err) {
  return make(out, err, [&] {
    const petition::Calendar& old = the(before, "before").value;
    const petition::Calendar& now = the(after, "after").value;
    const auto agreed = converted<Instant>(
        agreed_s, count, "agreed_s", [](int64_t s) { return Instant{std::chrono::seconds{s}}; });
    return std::make_unique<petition_moves>(now, petition::compare_agreed_times(old, now, agreed));
  });
}

int32_t petition_moves_count(const petition_moves* moves, size_t* count, petition_error* err) {
  return guard(err, [&] { output(count, "count") = the(moves, "moves").list.size(); });
}

int32_t petition_moves_get(const petition_moves* moves, size_t index, petition_move* out,
                           petition_error* err) {
  return guard(err, [&] {
    const Moved& m = at(the(moves, "moves").list, index);
    put(out, petition_move{.struct_size = 0,
                           .reserved = 0,
                           .index = m.index,
                           .before_s = seconds(m.before),
                           .after_s = seconds(m.after)});
  });
}

int32_t petition_moves_text(const petition_moves* moves, size_t index, int32_t part,
                            int32_t language, char* buffer, size_t capacity, size_t* needed,
                            petition_error* err) {
  return guard(err, [&] {
    const Moved& m = at(the(moves, "moves").list, index);
    put_text({buffer, capacity, needed}, reason_text(m, part, lang(language)));
  });
}

int32_t petition_moves_json(const petition_moves* moves, int32_t language, char* buffer,
                            size_t capacity, size_t* needed, petition_error* err) {
  return guard(err, [&] {
    const auto& m = the(moves, "moves");
    put_text({buffer, capacity, needed}, petition::to_json(m.calendar, m.list, lang(language)));
  });
}

void petition_moves_free(petition_moves* moves) { end(moves); }
