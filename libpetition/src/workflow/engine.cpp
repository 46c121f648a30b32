// The engine: submit, advance, replay.
#include "petition/engine.h"

#include <fmt/core.h>

#include <algorithm>

#include "petition/refused_record.h"
#include "workflow/advance.h"
#include "workflow/clock.h"
#include "workflow/conditions.h"
#include "workflow/law.h"
#include "workflow/malformed.h"
#include "workflow/notices.h"
#include "workflow/outlook.h"
#include "workflow/refusals.h"
#include "workflow/replay.h"
#include "workflow/transition.h"

namespace petition {

namespace workflow {

Case replayed(const Engine& engine, Case c, const Event& event, std::size_t index) {
  Verdict v = engine.submit(c, event);
  if (v.outcome != Outcome::refused) return std::move(v.next);
  const Text& required = v.refusals.front().requirement;
  throw RefusedRecord(
      {fmt::format("sự kiện `{}` ({}) bị từ chối: {}", event.id, label(event.kind(), Lang::vi),
                   required.vi),
       fmt::format("event `{}` ({}) is refused: {}", event.id, name(event.kind()), required.en)},
      fmt::format("events[{}]", index));
}

}  // namespace workflow

inline namespace v0 {
namespace {

using workflow::Fact;

/// Appends an event that is already judged, with the notices it gives rise to. Throws Error
/// not_covered when the due time it leads to lies outside the calendar.
void append(const Law& law, Verdict& v, Event event, const Fact& fact) {
  v.next = workflow::grown(law, std::move(v.next), std::move(event), fact);
  ++v.appended;
  for (Notice& n : workflow::notices_of(law, v.next, v.next.state().events))
    v.notices.push_back(std::move(n));
}

void append_system(const Law& law, Verdict& v, Event event) {
  const Fact fact = workflow::fact_of(law, v.next, event);
  append(law, v, std::move(event), fact);
}

/// Notes the lapse of the present due time, when it has passed by `now` (Art. 11.4).
void note_lapse(const Law& law, Verdict& v, Instant now) {
  if (auto lapse = workflow::lapse_to_note(law, v.next, now))
    append_system(law, v, std::move(*lapse));
}

/// The same id seen before: the same content is a duplicate, other content is refused.
bool seen(const Case& c, const Event& event, Verdict& v) {
  const std::uint32_t seq = c.find(event.id);
  if (seq == 0) return false;
  v.outcome = c.event(seq) == event ? Outcome::duplicate : Outcome::refused;
  return true;
}

/// What an event rests on that meets a state of a case.
Citations rests_on(const Law& law, const Case& c, const State& met, const Event& event) {
  if (workflow::warns(event, met)) return law.regulation.citations(NoticeKind::early_warning);
  if (const auto* told = std::get_if<Notified>(&event.data))
    if (const auto notice = workflow::find_notice(law, c, told->notice); notice.cause != 0)
      return law.regulation.citations(notice.kind);
  Citations all = law.regulation.citations(event.kind(), event.actor.role);
  if (const auto* answer = std::get_if<Answered>(&event.data);
      answer && !answer->signed_document.empty())
    all.add_new(law.regulation.citations(Oversight::signed_document));
  return all;
}

/// Two hosts may hold one case. Who comes second decided without seeing what the first recorded.
void check_expected(const Case& c, std::optional<std::size_t> expected) {
  if (expected && *expected != c.size())
    throw Error(ErrorCode::stale,
                fmt::format("the case has {} events, {} were expected: read it again, and decide "
                            "again",
                            c.size(), *expected),
                "expected");
}

}  // namespace

}  // namespace v0

Verdict workflow::advanced(const Law& law, const Case& c, Instant now) {
  Verdict v{.next = c};
  if (now < c.state().recorded_at) {
    v.outcome = Outcome::refused;
    workflow::Reasons reasons;
    reasons.add(RefusalCode::recorded_before_last);
    v.refusals =
        workflow::refusals_of(law, c, workflow::system_event(c, now, now, Reminded{now}), reasons);
    return v;
  }
  const auto outlook = workflow::outlook_of(law.rules(), law.calendar, c.state());
  const Foreseen act = workflow::foresee(outlook, now);
  const auto lapse = [&](bool its_turn) {
    if (its_turn && act.lapse == Standing::now) note_lapse(law, v, now);
  };
  const bool lapse_first = outlook.due < outlook.reminder;
  lapse(lapse_first);
  if (act.reminder == Standing::now)
    append_system(law, v, workflow::system_event(v.next, now, now, Reminded{outlook.reminded_of}));
  lapse(!lapse_first);
  if (act.escalation == Standing::now)
    append_system(law, v, workflow::system_event(v.next, now, now, Escalated{act.level, act.to}));
  return v;
}

inline namespace v0 {

Engine::Engine(Regulation regulation, Calendar calendar)
    : Engine(std::make_shared<const Laws>(std::vector{std::move(regulation)},
                                          std::vector{std::move(calendar)}),
             0, 0) {}

Engine::Engine(std::shared_ptr<const Laws> laws, std::uint8_t regulation, std::uint8_t calendar)
    : laws_(std::move(laws)), own_regulation_(regulation), own_calendar_(calendar) {}

const Regulation& Engine::regulation() const { return laws_->regulations[own_regulation_]; }
std::span<const Regulation> Engine::regulations() const { return laws_->regulations; }
const Calendar& Engine::calendar() const { return laws_->calendars[own_calendar_]; }
const JudgedBy& Engine::law() const {
  return laws_->start(own_regulation_, own_calendar_)->front();
}

Engine Engine::builtin() { return Engine(Regulation::builtin(), Calendar::builtin()); }

Verdict Engine::submit(const Case& c, Event event, std::optional<std::size_t> expected) const {
  workflow::check_event(event);
  const Law law = Law::of(*this, c);
  Verdict v{.next = c};
  v.citations = rests_on(law, c, c.state(), event);
  v.readings = law.regulation.readings_of(event.kind());
  workflow::Reasons reasons;
  if (seen(c, event, v)) {
    if (v.outcome == Outcome::duplicate) return v;
    reasons.add(RefusalCode::id_reused);
  } else {
    check_expected(c, expected);
    if (workflow::notes_lapses(event) && event.recorded_at >= c.state().recorded_at)
      note_lapse(law, v, event.recorded_at);
    const Fact fact = workflow::fact_of(law, v.next, event);
    const auto times = workflow::times_of(law.rules(), law.calendar, v.next.state(),
                                          workflow::judged_at(law.rules(), fact));
    reasons = workflow::check(law.rules(), v.next.state(), fact, times);
    if (reasons.empty()) {
      append(law, v, std::move(event), fact);
      return v;
    }
  }
  v = Verdict{
      .outcome = Outcome::refused, .next = c, .citations = v.citations, .readings = v.readings};
  v.refusals = workflow::refusals_of(law, c, event, reasons);
  return v;
}

Verdict Engine::advance(const Case& c, Instant now, std::optional<std::size_t> expected) const {
  check_expected(c, expected);
  return workflow::advanced(Law::of(*this, c), c, now);
}

std::optional<Instant> Engine::next_wakeup(const Case& c) const {
  const Law law = Law::of(*this, c);
  const auto outlook = workflow::outlook_of(law.rules(), law.calendar, c.state());
  const Instant next = workflow::next_wakeup(outlook);
  return next == kNever ? std::nullopt : std::optional(next);
}

Case Engine::replay(std::string case_id, std::span<const Event> events) const {
  Case c(std::move(case_id));
  for (std::size_t i = 0; i < events.size(); ++i)
    c = workflow::replayed(*this, std::move(c), events[i], i);
  return c;
}

std::optional<Instant> Engine::due(const Case& c) const {
  const Law law = Law::of(*this, c);
  const Instant due = workflow::due(law.rules(), law.calendar, c.state());
  return due == kNever ? std::nullopt : std::optional(due);
}

Citations Engine::citations(const Case& c, const Event& event) const {
  const std::uint32_t seq = c.find(event.id);
  const bool of_case = seq != 0 && c.event(seq) == event;
  const State& met = of_case && seq > 1 ? c.state_after(seq - 1) : c.state();
  return rests_on(Law::of(*this), c, met, event);
}

std::vector<Notice> Engine::notices(const Case& c, std::uint32_t cause) const {
  return workflow::notices_of(Law::of(*this), c, cause);
}

}  // namespace v0
}  // namespace petition
