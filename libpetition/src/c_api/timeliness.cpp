// Timeliness: overdue and late, with every due time.
#include "c_api/handle.h"
#include "c_api/results.h"
#include "petition/json.h"

using namespace petition::c_api;
using petition::Deadline;

namespace {

petition_deadline deadline_struct(const Deadline& d) {
  return {.struct_size = 0,
          .level = static_cast<int32_t>(d.level),
          .owed = static_cast<int32_t>(d.owed),
          .lapsed = d.lapsed ? 1 : 0,
          .counted = d.counted ? 1 : 0,
          .reserved = 0,
          .since_s = seconds(d.since),
          .due_s = seconds(d.due),
          .met_s = seconds(d.met),
          .closed_s = seconds(d.closed),
          .late_s = d.late.count_s()};
}

}  // namespace

int32_t petition_timeliness_get(const petition_timeliness* timeliness,
                                petition_timeliness_info* out, petition_error* err) {
  return guard(err, [&] {
    const petition::Timeliness& t = the(timeliness, "timeliness").value;
    put(out, petition_timeliness_info{.struct_size = 0,
                                      .overdue = t.overdue ? 1 : 0,
                                      .answered_late = t.answered_late ? 1 : 0,
                                      .deadline_count = static_cast<uint32_t>(t.deadlines.size()),
                                      .overdue_since_s = seconds(t.overdue_since)});
  });
}

int32_t petition_timeliness_deadline(const petition_timeliness* timeliness, size_t index,
                                     petition_deadline* out, petition_error* err) {
  return guard(err, [&] {
    put(out, deadline_struct(at(the(timeliness, "timeliness").value.deadlines, index)));
  });
}

int32_t petition_timeliness_deadline_text(const petition_timeliness* timeliness, size_t index,
                                          int32_t part, char* buffer, size_t capacity,
                                          size_t* needed, petition_error* err) {
  return guard(err, [&] {
    const Deadline& deadline = at(the(timeliness, "timeliness").value.deadlines, index);
    if (part != PETITION_TEXT_UNIT) unknown_part(part, "UNIT");
    put_text({buffer, capacity, needed}, deadline.unit);
  });
}

int32_t petition_timeliness_json(const petition_timeliness* timeliness, char* buffer,
                                 size_t capacity, size_t* needed, petition_error* err) {
  return guard(err, [&] {
    const auto& t = the(timeliness, "timeliness");
    put_text({buffer, capacity, needed}, petition::to_json(t.engine, t.value));
  });
}

void petition_timeliness_free(petition_timeliness* timeliness) { end(timeliness); }
