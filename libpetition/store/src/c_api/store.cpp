// The store for C: opened, counted, written.
#include <optional>
#include <string>

#include "c_api/handles.h"
#include "c_api/text.h"
#include "petition/record.h"
#include "text/json_line.h"

using namespace petition::c_api;
using petition::Store;
using petition::Verdict;

namespace {

petition_store_count count_of(const petition::StoreCount& c) {
  return {.cases = c.cases, .events = c.events, .notices = c.notices};
}

std::optional<std::size_t> expected_of(std::int64_t expected) {
  if (expected == PETITION_STORE_ANY) return std::nullopt;
  if (expected < 0)
    fail(petition::ErrorCode::invalid_argument, "expected",
         "is negative; give a number of events, or PETITION_STORE_ANY");
  return static_cast<std::size_t>(expected);
}

std::unique_ptr<petition_verdict> told(const Store& store, Verdict verdict, petition::Instant at) {
  const petition::Engine& judge = store.judge(verdict, at);
  return std::make_unique<petition_verdict>(judge, std::move(verdict));
}

}  // namespace

int32_t petition_store_init(const char* url, size_t url_size, petition_error* err) {
  return guard(err, [&] { Store::init(input(url, url_size, "url")); });
}

int32_t petition_store_open(const char* url, size_t url_size, const petition_registry* registry,
                            petition_store** out, petition_error* err) {
  return make(out, err, [&] {
    const petition::Registry& law = the(registry, "registry").value;
    return std::make_unique<petition_store>(Store::open(input(url, url_size, "url"), law));
  });
}

void petition_store_free(petition_store* store) { end(store); }

int32_t petition_store_get_count(petition_store* store, petition_store_count* out,
                                 petition_error* err) {
  return guard(err, [&] {
    Store& s = the(store, "store").value;
    petition_store_count& place = output(out, "out");
    place = count_of(s.count());
  });
}

int32_t petition_store_verify(petition_store* store, petition_store_count* out,
                              petition_error* err) {
  return guard(err, [&] {
    const petition_store_count count = count_of(the(store, "store").value.verify());
    if (out != nullptr) *out = count;
  });
}

int32_t petition_store_submit(petition_store* store, const char* case_id, size_t case_id_size,
                              const char* event_json, size_t event_json_size, int64_t expected,
                              petition_verdict** out, petition_error* err) {
  return make(out, err, [&] {
    Store& s = the(store, "store").value;
    const auto id = input(case_id, case_id_size, "case_id");
    const petition::Event event =
        petition::read_event(input(event_json, event_json_size, "event_json"));
    return told(s, s.submit(id, event, expected_of(expected)), event.occurred_at);
  });
}

int32_t petition_store_advance(petition_store* store, const char* case_id, size_t case_id_size,
                               int64_t now_s, int64_t expected, petition_verdict** out,
                               petition_error* err) {
  return make(out, err, [&] {
    Store& s = the(store, "store").value;
    const auto id = input(case_id, case_id_size, "case_id");
    return told(s, s.advance(id, instant(now_s, "now_s"), expected_of(expected)), petition::kNever);
  });
}

int32_t petition_store_append(petition_store* store, const petition_case* before,
                              const petition_verdict* verdict, int32_t* appended,
                              petition_error* err) {
  return guard(err, [&] {
    Store& s = the(store, "store").value;
    const auto came = s.append(the(before, "before").value, the(verdict, "verdict").value);
    if (appended != nullptr) *appended = came == petition::Appended::written ? 1 : 0;
  });
}

int32_t petition_store_sweep(petition_store* store, int64_t now_s, petition_store_swept* out,
                             petition_error* err) {
  return guard(err, [&] {
    petition_store& s = the(store, "store");
    petition_store_swept& place = output(out, "out");
    petition::StoreSweep done = s.value.sweep(instant(now_s, "now_s"));
    place = {.cases = done.cases,
             .events = done.events,
             .notices = done.notices,
             .retried = done.retried,
             .failed = done.failures.size()};
    s.failures = std::move(done.failures);
  });
}

int32_t petition_store_failures_json(const petition_store* store, char* buffer, size_t capacity,
                                     size_t* needed, petition_error* err) {
  return guard(err, [&] {
    petition::text::JsonLine out;
    out.list(the(store, "store").failures, [&](const petition::SweepFailure& failure) {
      out.object([&] {
        out.put("case", failure.case_id);
        out.put("error", petition::name(failure.error.code()));
        out.put("message", failure.error.message());
        out.put("where", failure.error.where());
      });
    });
    put_text({buffer, capacity, needed}, std::move(out).take());
  });
}

int32_t petition_store_erase(petition_store* store, const char* case_id, size_t case_id_size,
                             const char* field, size_t field_size, uint32_t event, size_t* erased,
                             petition_error* err) {
  return guard(err, [&] {
    Store& s = the(store, "store").value;
    const auto id = input(case_id, case_id_size, "case_id");
    const std::size_t count = s.erase(id, input(field, field_size, "field"), event);
    if (erased != nullptr) *erased = count;
  });
}

int32_t petition_store_import(petition_store* store, const char* json_lines, size_t json_lines_size,
                              size_t* added, petition_error* err) {
  return guard(err, [&] {
    Store& s = the(store, "store").value;
    const auto text = input(json_lines, json_lines_size, "json_lines");
    const std::size_t count = s.import(petition::read_records(text, "json_lines"));
    if (added != nullptr) *added = count;
  });
}
