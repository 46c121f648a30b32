// Versions in time: registries of regulations and calendars.
#include "petition/registry.h"

#include <optional>
#include <vector>

#include "c_api/handle.h"
#include "c_api/results.h"
#include "c_api/text.h"
#include "petition/json.h"
#include "petition/record.h"

using namespace petition::c_api;
using petition::ErrorCode;
using petition::Instant;
using petition::Registry;

namespace petition::c_api {
namespace {

std::int32_t submit(const petition_registry* registry, petition_case* petition, const char* json,
                    std::size_t json_size, std::optional<std::size_t> expected,
                    petition_verdict** out, petition_error* err) {
  return make(out, err, [&] {
    const Registry& r = the(registry, "registry").value;
    Case& c = the(petition, "petition").value;
    Event event = read_event(input(json, json_size, "event_json"));
    return judged(r.engine(c, event.occurred_at), c, [&](const Engine& e, const Case& before) {
      return e.submit(before, std::move(event), expected);
    });
  });
}

}  // namespace
}  // namespace petition::c_api

int32_t petition_registry_new(const petition_regulation* const* regulations,
                              size_t regulation_count, const petition_calendar* const* calendars,
                              size_t calendar_count, petition_registry** out, petition_error* err) {
  return make(out, err, [&] {
    return std::make_unique<petition_registry>(
        Registry(values<petition::Regulation>(regulations, regulation_count, "regulations"),
                 values<petition::Calendar>(calendars, calendar_count, "calendars")));
  });
}

int32_t petition_registry_builtin(petition_registry** out, petition_error* err) {
  return make(out, err, [] {
    return std::make_unique<petition_registry>(
        Registry({petition::Regulation::builtin()}, {petition::Calendar::builtin()}));
  });
}

int32_t petition_registry_in_force(const petition_registry* registry, int64_t instant_s,
                                   petition_engine** out, petition_error* err) {
  return make(out, err, [&] {
    const Registry& r = the(registry, "registry").value;
    return std::make_unique<petition_engine>(r.in_force(Instant{std::chrono::seconds{instant_s}}));
  });
}

int32_t petition_registry_engine(const petition_registry* registry, const petition_case* petition,
                                 int64_t instant_s, petition_engine** out, petition_error* err) {
  return make(out, err, [&] {
    const Registry& r = the(registry, "registry").value;
    const auto& c = the(petition, "petition").value;
    return std::make_unique<petition_engine>(r.engine(c, Instant{std::chrono::seconds{instant_s}}));
  });
}

int32_t petition_registry_submit(const petition_registry* registry, petition_case* petition,
                                 const char* event_json, size_t event_json_size,
                                 petition_verdict** out, petition_error* err) {
  return submit(registry, petition, event_json, event_json_size, std::nullopt, out, err);
}

int32_t petition_registry_submit_expecting(const petition_registry* registry,
                                           petition_case* petition, const char* event_json,
                                           size_t event_json_size, uint32_t expected,
                                           petition_verdict** out, petition_error* err) {
  return submit(registry, petition, event_json, event_json_size, expected, out, err);
}

int32_t petition_registry_load_case(const petition_registry* registry, const char* json,
                                    size_t json_size, petition_case** out, petition_error* err) {
  return make(out, err, [&] {
    const Registry& r = the(registry, "registry").value;
    const petition::Record record = petition::read_record(input(json, json_size, "json"));
    return std::make_unique<petition_case>(petition::load(r, record));
  });
}

int32_t petition_registry_append_rows(const petition_registry* registry,
                                      const petition_case* petition, const char* rows,
                                      size_t rows_size, petition_case** out, petition_error* err) {
  return make(out, err, [&] {
    const Registry& r = the(registry, "registry").value;
    const petition::Case& c = the(petition, "petition").value;
    return std::make_unique<petition_case>(
        petition::append_rows(r, c, input(rows, rows_size, "rows")));
  });
}

int32_t petition_registry_moved_json(const petition_registry* registry, const petition_case* before,
                                     const petition_case* after, int32_t language, char* buffer,
                                     size_t capacity, size_t* needed, petition_error* err) {
  return guard(err, [&] {
    const Registry& r = the(registry, "registry").value;
    const auto moved = r.moved(the(before, "before").value, the(after, "after").value);
    put_text({buffer, capacity, needed}, petition::to_json(moved, lang(language)));
  });
}

void petition_registry_free(petition_registry* registry) { end(registry); }
