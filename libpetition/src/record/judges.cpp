// Which engine judges a record.
#include "record/judges.h"

#include <span>

#include "text/names.h"
#include "workflow/law.h"

namespace petition::record {
namespace {

/// A record of before names ids at most: they must at least be there.
template <class T>
void check_there(std::span<const T> all, const Identity& asked, std::string_view what) {
  for (const T& each : all)
    if (asked.id.empty() || text::same_name(each.id(), asked.id)) return;
  check_identity(asked, identity_of(all.front()), what);
}

}  // namespace

bool is_exact(const Record& record) {
  return !record.laws.empty() && !record.laws.front().regulation.hash.empty();
}

void check_start(const Engine& engine, const Record& record) {
  if (record.laws.empty()) return;
  check_identity(record.laws.front().regulation, engine.law().regulation, "regulation");
  check_identity(record.laws.front().calendar, engine.law().calendar, "calendar");
}

void check_laws(const Engine& engine, const Record& record) {
  check_start(engine, record);
  if (is_exact(record))
    for (const JudgedBy& by : record.laws) Law::of(engine).named(by);
}

void check_laws(const Registry& registry, const Record& record) {
  if (is_exact(record)) {
    for (const JudgedBy& by : record.laws) registry.engine(by);
  } else if (!record.laws.empty()) {
    check_there(registry.regulations(), record.laws.front().regulation, "regulation");
    check_there(registry.calendars(), record.laws.front().calendar, "calendar");
  }
}

const Engine& engine_of(const Registry& registry, const Record& record, Instant otherwise) {
  check_laws(registry, record);
  if (is_exact(record)) return registry.engine(record.laws.front());
  return registry.in_force(record.events.empty() ? otherwise : record.events.front().occurred_at);
}

}  // namespace petition::record
