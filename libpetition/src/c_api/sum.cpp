// Explained sums: how an amount of working time comes to its end.
#include "c_api/handle.h"
#include "c_api/text.h"
#include "c_api/working_time.h"
#include "petition/json.h"

using namespace petition::c_api;
using petition::Instant;
using petition::Stretch;
using petition::WorkingTime;

namespace {

petition_stretch stretch(const Stretch& s) {
  return {.from_s = seconds(s.from),
          .to_s = seconds(s.to),
          .why = static_cast<int32_t>(s.why),
          .knowledge = static_cast<int32_t>(s.knowledge),
          .day_kind = static_cast<int32_t>(s.kind),
          .reserved = 0};
}

}  // namespace

int32_t petition_calendar_explain(const petition_calendar* calendar, int64_t instant_s,
                                  int64_t amount_s, int32_t closing_in, petition_sum** out,
                                  petition_error* err) {
  return make(out, err, [&] {
    const petition::Calendar& c = the(calendar, "calendar").value;
    const Instant t{std::chrono::seconds{instant_s}};
    return std::make_unique<petition_sum>(
        c, c.explain_add(t, WorkingTime::seconds(amount_s), closing(closing_in)));
  });
}

int32_t petition_calendar_explain_between(const petition_calendar* calendar, int64_t from_s,
                                          int64_t to_s, petition_sum** out, petition_error* err) {
  return make(out, err, [&] {
    const petition::Calendar& c = the(calendar, "calendar").value;
    const auto at = [](std::int64_t s) { return Instant{std::chrono::seconds{s}}; };
    return std::make_unique<petition_sum>(c, c.explain_between(at(from_s), at(to_s)));
  });
}

int32_t petition_sum_get(const petition_sum* sum, petition_sum_info* out, petition_error* err) {
  return guard(err, [&] {
    const petition::Sum& s = the(sum, "sum").value;
    put(out, petition_sum_info{.struct_size = 0,
                               .provisional = s.provisional ? 1 : 0,
                               .start_s = seconds(s.start),
                               .amount_s = s.amount.count_s(),
                               .result_s = seconds(s.result),
                               .stretch_count = s.stretches.size()});
  });
}

int32_t petition_sum_stretches(const petition_sum* sum, petition_stretch* stretches,
                               size_t capacity, size_t* count, petition_error* err) {
  return guard(
      err, [&] { put_list(stretches, capacity, count, the(sum, "sum").value.stretches, stretch); });
}

int32_t petition_sum_stretch_text(const petition_sum* sum, size_t index, int32_t part,
                                  int32_t language, char* buffer, size_t capacity, size_t* needed,
                                  petition_error* err) {
  return guard(err, [&] {
    const Stretch& s = at(the(sum, "sum").value.stretches, index);
    put_text({buffer, capacity, needed}, reason_text(s, part, lang(language)));
  });
}

int32_t petition_sum_text(const petition_sum* sum, int32_t language, char* buffer, size_t capacity,
                          size_t* needed, petition_error* err) {
  return guard(err, [&] {
    const auto& s = the(sum, "sum");
    put_text({buffer, capacity, needed}, to_text(s.calendar, s.value, lang(language)));
  });
}

int32_t petition_sum_json(const petition_sum* sum, int32_t language, char* buffer, size_t capacity,
                          size_t* needed, petition_error* err) {
  return guard(err, [&] {
    const auto& s = the(sum, "sum");
    put_text({buffer, capacity, needed}, to_json(s.calendar, s.value, lang(language)));
  });
}

void petition_sum_free(petition_sum* sum) { end(sum); }
