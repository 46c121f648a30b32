// The store for C: cases and the index.
#include <string>

#include "c_api/handles.h"
#include "c_api/text.h"
#include "petition/record.h"

using namespace petition::c_api;
using petition::Store;

namespace {

std::string_view text_of(const petition::StoredCase& c, std::int32_t part) {
  switch (part) {
    case PETITION_TEXT_ID: return c.case_id;
    case PETITION_TEXT_UNIT: return c.unit;
    default: unknown_part(part, "ID, _UNIT");
  }
}

std::optional<petition::Position> position_of(std::int32_t number) {
  if (number == 0) return std::nullopt;
  for (const auto& row : petition::words<petition::Position>())
    if (static_cast<std::int32_t>(row.value) == number) return row.value;
  fail(petition::ErrorCode::unknown_flag, "position", "is no PETITION_POSITION_*");
}

}  // namespace

int32_t petition_store_load(petition_store* store, const char* case_id, size_t case_id_size,
                            petition_case** out, petition_error* err) {
  return make(out, err, [&] {
    Store& s = the(store, "store").value;
    return std::make_unique<petition_case>(s.load(input(case_id, case_id_size, "case_id")));
  });
}

int32_t petition_store_record_json(petition_store* store, const char* case_id, size_t case_id_size,
                                   char* buffer, size_t capacity, size_t* needed,
                                   petition_error* err) {
  return guard(err, [&] {
    Store& s = the(store, "store").value;
    const petition::Record record = s.record(input(case_id, case_id_size, "case_id"));
    put_text({buffer, capacity, needed}, petition::write_record(record));
  });
}

int32_t petition_store_due(petition_store* store, int64_t now_s, size_t limit,
                           petition_stored_cases** out, petition_error* err) {
  return make(out, err, [&] {
    Store& s = the(store, "store").value;
    return std::make_unique<petition_stored_cases>(s.due(instant(now_s, "now_s"), limit));
  });
}

int32_t petition_store_find(petition_store* store, int32_t position, const char* unit,
                            size_t unit_size, int64_t due_before_s, const char* after,
                            size_t after_size, size_t limit, petition_stored_cases** out,
                            petition_error* err) {
  return make(out, err, [&] {
    Store& s = the(store, "store").value;
    petition::CaseFilter filter{.position = position_of(position)};
    const auto holder = input(unit, unit_size, "unit");
    if (!holder.empty()) filter.unit = holder;
    filter.due_before = instant_or_never(due_before_s, "due_before_s");
    filter.after = input(after, after_size, "after");
    filter.limit = limit;
    return std::make_unique<petition_stored_cases>(s.find(filter));
  });
}

int32_t petition_store_find_case(petition_store* store, const char* case_id, size_t case_id_size,
                                 petition_stored_cases** out, petition_error* err) {
  return make(out, err, [&] {
    Store& s = the(store, "store").value;
    std::vector<petition::StoredCase> list;
    if (auto found = s.find(input(case_id, case_id_size, "case_id")))
      list.push_back(*std::move(found));
    return std::make_unique<petition_stored_cases>(std::move(list));
  });
}

int32_t petition_stored_cases_count(const petition_stored_cases* cases, size_t* count,
                                    petition_error* err) {
  return guard(err, [&] { output(count, "count") = the(cases, "cases").list.size(); });
}

int32_t petition_stored_cases_get(const petition_stored_cases* cases, size_t index,
                                  petition_stored_case* out, petition_error* err) {
  return guard(err, [&] {
    const petition::StoredCase& c = at(the(cases, "cases").list, index);
    output(out, "out") = {.wakeup_s = seconds(c.wakeup),
                          .due_s = seconds(c.due),
                          .events = c.events,
                          .position = static_cast<int32_t>(c.position)};
  });
}

int32_t petition_stored_cases_text(const petition_stored_cases* cases, size_t index, int32_t part,
                                   char* buffer, size_t capacity, size_t* needed,
                                   petition_error* err) {
  return guard(err, [&] {
    const petition::StoredCase& c = at(the(cases, "cases").list, index);
    put_text({buffer, capacity, needed}, text_of(c, part));
  });
}

void petition_stored_cases_free(petition_stored_cases* cases) { end(cases); }
