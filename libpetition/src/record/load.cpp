// From a case to its record, and back: judged again by what the record names.
#include <fmt/core.h>

#include <optional>

#include "petition/error.h"
#include "petition/record.h"
#include "record/judges.h"
#include "workflow/law.h"
#include "workflow/replay.h"

namespace petition {
inline namespace v0 {
namespace {

/// After the event at `index`: what judges the case from there on is what the record says.
void check_law(const Record& record, const Case& c, std::size_t index) {
  const JudgedBy& now = c.laws().back();
  std::size_t told = 0;
  while (told + 1 < record.laws.size() && record.laws[told + 1].after <= index + 1) ++told;
  const JudgedBy& by = record.laws[told];
  check_identity(by.regulation, now.regulation, "regulation");
  check_identity(by.calendar, now.calendar, "calendar");
  if (by.after != now.after)
    throw Error(ErrorCode::other_law,
                fmt::format("the record says that event {} moved the case, it was event {}",
                            by.after, now.after),
                fmt::format("events[{}].law", index));
}

template <class EngineOf>
Case judged_again(const Record& record, EngineOf engine_of) {
  Case c(record.case_id);
  for (std::size_t i = 0; i < record.events.size(); ++i) {
    const Engine& engine = engine_of(c, record.events[i]);
    c = workflow::replayed(engine, std::move(c), record.events[i], i);
    if (record::is_exact(record)) check_law(record, c, i);
  }
  return c;
}

}  // namespace

Record record_of(const Case& c) {
  Record record{.case_id = c.id(), .laws = c.laws()};
  for (const Event* event : c.events()) record.events.push_back(*event);
  if (!record.laws.empty()) record.library = PETITION_VERSION;
  return record;
}

Case load(const Engine& engine, const Record& record) {
  record::check_start(engine, record);
  return judged_again(record, [&](const Case&, const Event&) -> const Engine& { return engine; });
}

Story follow(const Registry& registry, const Record& record, Instant until) {
  std::optional<JudgedBy> start;
  if (record::is_exact(record)) {
    record::check_laws(registry, record);
    start = record.laws.front();
  }
  return registry.follow(record.case_id, record.events, until, start);
}

Case load(const Registry& registry, const Record& record) {
  record::check_laws(registry, record);  // all there, before any is asked
  return judged_again(record, [&](const Case& c, const Event& event) -> const Engine& {
    if (c.size() == 0 && record::is_exact(record)) return registry.engine(record.laws.front());
    return registry.engine(c, event.occurred_at);
  });
}

}  // namespace v0
}  // namespace petition
