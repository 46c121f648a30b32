// Stories: what a record went through, step by step.
#include "c_api/handle.h"
#include "c_api/text.h"

using namespace petition::c_api;
using petition::Case;
using petition::Engine;
using petition::Record;
using petition::Registry;
using petition::Story;

namespace petition::c_api {
namespace {

Record record(const char* json, std::size_t size) {
  return petition::read_record(input(json, size, "record_json"));
}

// The engine of each step: that of the case before it.
std::vector<Engine> engines_of(const Registry& registry, const Record& record, const Story& story) {
  std::vector<Engine> engines;
  Case before(record.case_id);
  for (const Step& step : story.steps) {
    const Instant t = step.event ? record.events[*step.event].occurred_at : step.at;
    engines.push_back(registry.engine(before, t));
    before = step.verdict.next;
  }
  return engines;
}

}  // namespace
}  // namespace petition::c_api

int32_t petition_engine_follow(const petition_engine* engine, const char* record_json,
                               size_t record_json_size, int64_t until_s, petition_story** out,
                               petition_error* err) {
  return make(out, err, [&] {
    const Engine& e = the(engine, "engine").value;
    const Record r = record(record_json, record_json_size);
    Story story = e.follow(r.case_id, r.events, instant_or_never(until_s, "until_s"));
    std::vector<Engine> engines(story.steps.size(), e);
    return std::make_unique<petition_story>(std::move(story), std::move(engines));
  });
}

int32_t petition_registry_follow(const petition_registry* registry, const char* record_json,
                                 size_t record_json_size, int64_t until_s, petition_story** out,
                                 petition_error* err) {
  return make(out, err, [&] {
    const Registry& all = the(registry, "registry").value;
    const Record r = record(record_json, record_json_size);
    Story story = petition::follow(all, r, instant_or_never(until_s, "until_s"));
    auto engines = engines_of(all, r, story);
    return std::make_unique<petition_story>(std::move(story), std::move(engines));
  });
}

int32_t petition_story_count(const petition_story* story, size_t* count, petition_error* err) {
  return guard(err, [&] { output(count, "count") = the(story, "story").value.steps.size(); });
}

int32_t petition_story_step(const petition_story* story, size_t index, petition_step* out,
                            petition_error* err) {
  return guard(err, [&] {
    const petition::Step& step = at(the(story, "story").value.steps, index);
    put(out, petition_step{.struct_size = 0,
                           .by_event = step.event.has_value(),
                           .event = step.event.value_or(0),
                           .reserved = 0,
                           .at_s = seconds(step.at)});
  });
}

int32_t petition_story_verdict(const petition_story* story, size_t index, petition_verdict** out,
                               petition_error* err) {
  return make(out, err, [&] {
    const auto& s = the(story, "story");
    const petition::Step& step = at(s.value.steps, index);
    return std::make_unique<petition_verdict>(s.engines[index], step.verdict);
  });
}

int32_t petition_story_case(const petition_story* story, size_t index, petition_case** out,
                            petition_error* err) {
  return make(out, err, [&] {
    return std::make_unique<petition_case>(at(the(story, "story").value.steps, index).verdict.next);
  });
}

void petition_story_free(petition_story* story) { end(story); }
