// What of a record everybody may read (Art. 13.1).
#include <algorithm>
#include <set>

#include "petition/error.h"
#include "petition/personal.h"
#include "record/commitments.h"
#include "record/takeable.h"
#include "workflow/clock.h"
#include "workflow/conditions.h"
#include "workflow/fact.h"
#include "workflow/law.h"
#include "workflow/refusals.h"

namespace petition {
inline namespace v0 {
namespace {

/// An event and a path in it.
using Place = std::pair<std::uint32_t, std::string>;

/// Where the field of that event stands as it was last corrected.
Place effective_place(const Record& record, std::uint32_t seq, std::string_view field) {
  Place place{seq, "data." + std::string(field)};
  for (std::uint32_t i = seq; i < record.events.size(); ++i) {
    const auto* corrected = std::get_if<Corrected>(&record.events[i].data);
    if (corrected && corrected->field == field && corrected->event == record.events[seq - 1].id)
      place = {i + 1, "data.value"};
  }
  return place;
}

std::vector<Refusal> refusals_of(const Law& law, const Case& c, std::string_view channel) {
  const Instant now = c.state().recorded_at;
  const Event event{.id = "public view",
                    .occurred_at = now,
                    .recorded_at = now,
                    .actor = {Role::operator_, {}, {}},
                    .data = Published{{std::string(channel)}}};
  const workflow::Fact fact = workflow::fact_of(law, c, event);
  const auto times = workflow::times_of(law.rules(), law.calendar, c.state(),
                                        workflow::judged_at(law.rules(), fact));
  auto refusals =
      workflow::refusals_of(law, c, event, workflow::check(law.rules(), c.state(), fact, times));
  std::erase_if(refusals, [](const Refusal& refusal) {
    return refusal.code == RefusalCode::already_published;
  });
  return refusals;
}

/// The record without all that does not stand at one of these places.
Record with_only(Record record, const std::set<Place>& kept) {
  std::set<Place> out;
  for (std::uint32_t seq = 1; seq <= record.events.size(); ++seq)
    record::each_takeable(std::as_const(record.events[seq - 1]), [&](const auto& text) {
      if (!kept.contains({seq, text.path})) out.insert({seq, text.path});
    });
  for (const auto& [seq, path] : out) record = redacted(std::move(record), path, seq);
  return record;
}

PublicView view(const Law& law, const Case& c, const Record& record, std::string_view channel) {
  PublicView result{.refusals = refusals_of(law, c, channel)};
  if (!result.refusals.empty()) return result;
  const std::set<Place> kept{effective_place(record, 1, "content"),
                             effective_place(record, c.state().answered_by, "result")};
  result.record = with_only(record, kept);
  result.warnings = leftovers(record);
  std::erase_if(result.warnings,
                [&](const Leftover& each) { return !kept.contains({each.event, each.field}); });
  return result;
}

void check_events(const Record& record) {
  if (record.events.empty())
    throw Error(ErrorCode::invalid_argument, "the record has no events", "record");
}

}  // namespace

PublicView public_view(const Engine& engine, const Record& record, std::string_view channel) {
  check_events(record);
  const Case c = load(engine, record);
  return view(Law::of(engine, c), c, record, channel);
}

PublicView public_view(const Registry& registry, const Record& record, std::string_view channel) {
  check_events(record);
  const Case c = load(registry, record);
  return view(Law::of(registry.engine(c, kNever), c), c, record, channel);
}

}  // namespace v0
}  // namespace petition
