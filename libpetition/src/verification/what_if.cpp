// Two engines judge one record, and what differs between them is listed.
#include "petition/what_if.h"

#include <span>

#include "record/judges.h"
#include "workflow/law.h"
#include "workflow/one_law.h"
#include "workflow/state.h"

namespace petition {
inline namespace v0 {
namespace {

RefusedEvent refused(const Event& event, const Verdict& verdict) {
  RefusedEvent out{event.id, {}};
  for (const Refusal& refusal : verdict.refusals) out.reasons.push_back(refusal.code);
  return out;
}

bool differs(Aspect aspect, const Judged& a, const Judged& b) {
  switch (aspect) {
    case Aspect::refused: return a.refused != b.refused;
    case Aspect::position: return a.next.state().position != b.next.state().position;
    case Aspect::overdue: return a.overdue != b.overdue;
    case Aspect::answered_late: return a.answered_late != b.answered_late;
    case Aspect::dues: return a.dues != b.dues;
    case Aspect::late_s: return a.late != b.late;
  }
  return false;
}

/// What comes of the events, by the engine and by what they move the case to.
Judged followed(const Engine& engine, const Record& record, std::span<const Event> events,
                Instant until) {
  const bool until_last = until == kNever && !record.events.empty();
  const Instant at = until_last ? record.events.back().recorded_at : until;
  Story story = engine.follow(record.case_id, events, at);
  Judged judged{.next = std::move(story.next), .refused = {}, .dues = {}, .late = {}};
  for (const Step& step : story.steps)
    if (step.verdict.outcome == Outcome::refused)
      judged.refused.push_back(refused(events[step.event.value()], step.verdict));
  if (at == kNever) return judged;
  const Timeliness timeliness = Law::engine_of(engine, judged.next).timeliness(judged.next, at);
  judged.overdue = timeliness.overdue;
  judged.answered_late = timeliness.answered_late;
  for (const Deadline& deadline : timeliness.deadlines) {
    judged.dues.push_back(deadline.due);
    if (deadline.counted) judged.late = judged.late + deadline.late;
  }
  return judged;
}

std::vector<Event> by_people(const Record& record) {
  std::vector<Event> events = record.events;
  std::erase_if(events, workflow::of_time);
  return events;
}

}  // namespace

Judged judge_again(const Engine& engine, const Record& record, Instant until) {
  std::vector<Event> events = by_people(record);
  workflow::OneLaw one;
  std::erase_if(events, [&](const Event& e) { return one.leaves_out(e); });
  return followed(engine, record, events, until);
}

std::optional<Difference> what_if(const Engine& before, const Engine& after, const Record& record,
                                  Instant until) {
  record::check_laws(before, record);
  Difference found{record.case_id,
                   followed(before, record, by_people(record), until),
                   judge_again(after, record, until),
                   {},
                   before.regulation().citations(Oversight::improvement)};
  for (const auto& row : words<Aspect>())
    if (differs(row.value, found.before, found.after)) found.changed.push_back(row.value);
  if (found.changed.empty()) return std::nullopt;
  return found;
}

}  // namespace v0
}  // namespace petition
