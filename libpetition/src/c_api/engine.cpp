// Engines: a regulation and a calendar that judge cases.
#include "petition/engine.h"

#include "c_api/handle.h"
#include "c_api/results.h"
#include "c_api/text.h"
#include "petition/json.h"
#include "petition/record.h"
#include "petition/what_if.h"

using namespace petition::c_api;
using petition::Case;
using petition::Engine;
using petition::Instant;
using petition::Record;
using petition::Verdict;

namespace petition::c_api {
namespace {

template <class Judge>
std::int32_t judge(const petition_engine* engine, petition_case* petition, petition_verdict** out,
                   petition_error* err, Judge&& run) {
  return make(out, err, [&] {
    const Engine& e = the(engine, "engine").value;
    Case& c = the(petition, "petition").value;
    return judged(e, c, run);
  });
}

// A simulation has passed time only: it is a verdict that refuses nothing.
Verdict as_verdict(Simulation simulation) {
  return {.outcome = Outcome::accepted,
          .next = std::move(simulation.next),
          .appended = simulation.appended,
          .notices = std::move(simulation.notices),
          .refusals = {},
          .citations = {},
          .readings = {}};
}

// An instant that may be none.
template <class Ask>
std::int32_t ask(const petition_engine* engine, const petition_case* petition,
                 std::int64_t* instant_s, petition_error* err, Ask&& run) {
  return guard(err, [&] {
    const Engine& e = the(engine, "engine").value;
    const auto found = run(e, the(petition, "petition").value);
    output(instant_s, "instant_s") = seconds(found.value_or(kNever));
  });
}

}  // namespace
}  // namespace petition::c_api

int32_t petition_engine_new(const petition_regulation* regulation,
                            const petition_calendar* calendar, petition_engine** out,
                            petition_error* err) {
  return make(out, err, [&] {
    return std::make_unique<petition_engine>(
        Engine(the(regulation, "regulation").value, the(calendar, "calendar").value));
  });
}

int32_t petition_engine_builtin(petition_engine** out, petition_error* err) {
  return make(out, err, [] { return std::make_unique<petition_engine>(Engine::builtin()); });
}

int32_t petition_engine_regulation(const petition_engine* engine, petition_regulation** out,
                                   petition_error* err) {
  return make(out, err, [&] {
    return std::make_unique<petition_regulation>(the(engine, "engine").value.regulation());
  });
}

int32_t petition_engine_calendar(const petition_engine* engine, petition_calendar** out,
                                 petition_error* err) {
  return make(out, err, [&] {
    return std::make_unique<petition_calendar>(the(engine, "engine").value.calendar());
  });
}

void petition_engine_free(petition_engine* engine) { end(engine); }

int32_t petition_engine_submit(const petition_engine* engine, petition_case* petition,
                               const char* event_json, size_t event_json_size,
                               petition_verdict** out, petition_error* err) {
  return judge(engine, petition, out, err, [&](const Engine& e, const Case& c) {
    return e.submit(c, petition::read_event(input(event_json, event_json_size, "event_json")));
  });
}

int32_t petition_engine_submit_expecting(const petition_engine* engine, petition_case* petition,
                                         const char* event_json, size_t event_json_size,
                                         uint32_t expected, petition_verdict** out,
                                         petition_error* err) {
  return judge(engine, petition, out, err, [&](const Engine& e, const Case& c) {
    const auto json = input(event_json, event_json_size, "event_json");
    return e.submit(c, petition::read_event(json), expected);
  });
}

int32_t petition_engine_advance(const petition_engine* engine, petition_case* petition,
                                int64_t now_s, petition_verdict** out, petition_error* err) {
  return judge(engine, petition, out, err, [&](const Engine& e, const Case& c) {
    return e.advance(c, instant(now_s, "now_s"));
  });
}

int32_t petition_engine_advance_expecting(const petition_engine* engine, petition_case* petition,
                                          int64_t now_s, uint32_t expected, petition_verdict** out,
                                          petition_error* err) {
  return judge(engine, petition, out, err, [&](const Engine& e, const Case& c) {
    return e.advance(c, instant(now_s, "now_s"), expected);
  });
}

int32_t petition_engine_simulate(const petition_engine* engine, petition_case* petition,
                                 int64_t until_s, petition_verdict** out, petition_error* err) {
  return judge(engine, petition, out, err, [&](const Engine& e, const Case& c) {
    return as_verdict(e.simulate(c, instant(until_s, "until_s")));
  });
}

int32_t petition_engine_what_if_json(const petition_engine* before, const petition_engine* after,
                                     const char* record_json, size_t record_json_size,
                                     int64_t until_s, int32_t language, char* buffer,
                                     size_t capacity, size_t* needed, petition_error* err) {
  return guard(err, [&] {
    const Engine& was = the(before, "before").value;
    const Engine& becomes = the(after, "after").value;
    const Record record =
        petition::read_record(input(record_json, record_json_size, "record_json"));
    const auto found =
        petition::what_if(was, becomes, record, instant_or_never(until_s, "until_s"));
    put_text({buffer, capacity, needed},
             found ? petition::to_json(was, *found, lang(language)) : "null");
  });
}

int32_t petition_engine_next_wakeup(const petition_engine* engine, const petition_case* petition,
                                    int64_t* wakeup_s, petition_error* err) {
  return ask(engine, petition, wakeup_s, err,
             [](const Engine& e, const Case& c) { return e.next_wakeup(c); });
}

int32_t petition_engine_due(const petition_engine* engine, const petition_case* petition,
                            int64_t* due_s, petition_error* err) {
  return ask(engine, petition, due_s, err, [](const Engine& e, const Case& c) { return e.due(c); });
}

int32_t petition_engine_obligations(const petition_engine* engine, const petition_case* petition,
                                    petition_obligations** out, petition_error* err) {
  return make(out, err, [&] {
    const Engine& e = the(engine, "engine").value;
    const Case& c = the(petition, "petition").value;
    return std::make_unique<petition_obligations>(e, c, e.obligations(c));
  });
}

int32_t petition_engine_lives(const petition_engine* engine, const petition_case* petition,
                              int64_t at_s, petition_lives** out, petition_error* err) {
  return make(out, err, [&] {
    const Engine& e = the(engine, "engine").value;
    const Case& c = the(petition, "petition").value;
    return std::make_unique<petition_lives>(e, e.lives(c, instant(at_s, "at_s")));
  });
}

int32_t petition_engine_timeliness(const petition_engine* engine, const petition_case* petition,
                                   int64_t at_s, petition_timeliness** out, petition_error* err) {
  return make(out, err, [&] {
    const Engine& e = the(engine, "engine").value;
    const Case& c = the(petition, "petition").value;
    return std::make_unique<petition_timeliness>(e, e.timeliness(c, instant(at_s, "at_s")));
  });
}

int32_t petition_engine_permitted(const petition_engine* engine, const petition_case* petition,
                                  int64_t now_s, petition_permissions** out, petition_error* err) {
  return make(out, err, [&] {
    const Engine& e = the(engine, "engine").value;
    const Case& c = the(petition, "petition").value;
    return std::make_unique<petition_permissions>(e.permitted(c, instant(now_s, "now_s")));
  });
}

int32_t petition_engine_notices(const petition_engine* engine, const petition_case* petition,
                                uint32_t cause, petition_notices** out, petition_error* err) {
  return make(out, err, [&] {
    const Engine& e = the(engine, "engine").value;
    const Case& c = the(petition, "petition").value;
    return std::make_unique<petition_notices>(e, c, e.notices(c, cause));
  });
}
