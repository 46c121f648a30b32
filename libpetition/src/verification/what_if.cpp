// Two engines judge one record, and what differs between them is listed.
#include "petition/what_if.h"

#include "record/judges.h"
#include "workflow/state.h"

namespace petition {
inline namespace v0 {
namespace {

std::vector<Event> by_people(const Record& record) {
  std::vector<Event> events = record.events;
  std::erase_if(events, workflow::of_time);
  return events;
}

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

}  // namespace

Judged judge_again(const Engine& engine, const Record& record, Instant until) {
  const std::vector<Event> events = by_people(record);
  Story story = engine.follow(record.case_id, events, until);
  Judged judged{.next = std::move(story.next), .refused = {}, .dues = {}, .late = {}};
  for (const Step& step : story.steps)
    if (step.verdict.outcome == Outcome::refused)
      judged.refused.push_back(refused(events[step.event.value()], step.verdict));
  if (until == kNever && record.events.empty()) return judged;
  const Instant at = until != kNever ? until : record.events.back().recorded_at;
  const Timeliness timeliness = engine.timeliness(judged.next, at);
  judged.overdue = timeliness.overdue;
  judged.answered_late = timeliness.answered_late;
  for (const Deadline& deadline : timeliness.deadlines) {
    judged.dues.push_back(deadline.due);
    if (deadline.counted) judged.late = judged.late + deadline.late;
  }
  return judged;
}

std::optional<Difference> what_if(const Engine& before, const Engine& after, const Record& record,
                                  Instant until) {
  record::check_start(before, record);
  Difference found{record.case_id,
                   judge_again(before, record, until),
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
