// The engine: submit, advance, replay.
#include "petition/engine.h"

#include <fmt/core.h>

#include <algorithm>

#include "workflow/apply.h"
#include "workflow/case_entries.h"
#include "workflow/clock.h"
#include "workflow/conditions.h"
#include "workflow/law.h"
#include "workflow/malformed.h"
#include "workflow/notices.h"
#include "workflow/outlook.h"
#include "workflow/refusals.h"

namespace petition {
inline namespace v0 {
namespace {

using workflow::Fact;

/// The due time by whatever judges the state.
Instant due_of(const Law& law, const State& s) {
  const Law judge = law.that_judged(s);
  return workflow::due(judge.rules(), judge.calendar, s);
}

/// A correction, another regulation or another calendar may move the due time: a lapse noted of the
/// one before is not one of the new one.
void forget_lapse(const Law& law, const State& before, State& next) {
  const bool same_stay = before.position == next.position && before.anchor == next.anchor &&
                         before.agreed == next.agreed;
  if (same_stay && next.lapse_noted && before.lapse_noted &&
      due_of(law, before) != due_of(law, next))
    next.lapse_noted = false;
}

/// An event of the library itself, numbered as the next of the case.
Event system_event(const Case& c, Instant occurred, Instant now, Data data) {
  Event e{{}, occurred, now, {Role::system, {}, {}}, std::move(data)};
  e.id = fmt::format("system:{}:{}", name(e.kind()), c.size() + 1);
  return e;
}

/// Appends an event that is already judged, with the notices it gives rise to. Throws Error
/// not_covered when the due time it leads to lies outside the calendar.
void append(const Law& law, Verdict& v, Event event, const Fact& fact) {
  State next = workflow::apply(law.rules(), v.next.state(), fact);
  due_of(law, next);
  forget_lapse(law, v.next.state(), next);
  v.next = CaseEntries::with(std::move(v.next), std::move(event), next);
  ++v.appended;
  for (Notice& n : workflow::notices_of(law, v.next, next.events))
    v.notices.push_back(std::move(n));
}

void append_system(const Law& law, Verdict& v, Instant occurred, Instant now, Data data) {
  Event event = system_event(v.next, occurred, now, std::move(data));
  const Fact fact = workflow::fact_of(law, v.next, event);
  append(law, v, std::move(event), fact);
}

/// The lapse is of the first second after the due time, whenever it is noted (Art. 11.4).
void append_lapse(const Law& law, Verdict& v, Instant due, Instant now) {
  append_system(law, v, due + ClockTime{1}, now, Lapsed{v.next.state().position, due});
}

/// Notes the lapse of the present due time, when it has passed by `now` (Art. 11.4).
void note_lapse(const Law& law, Verdict& v, Instant now) {
  const State& s = v.next.state();
  if (s.lapse_noted) return;
  const Instant due = workflow::due(law.rules(), law.calendar, s);
  if (workflow::passed(due, now)) append_lapse(law, v, due, now);
}

/// Events before which a lapse is noted: all but those that a log already carries in its place.
bool notes_lapses(const Event& event) {
  return event.kind() != Kind::lapsed && event.kind() != Kind::reminded;
}

/// The same id seen before: the same content is a duplicate, other content is refused.
bool seen(const Case& c, const Event& event, Verdict& v) {
  const std::uint32_t seq = c.find(event.id);
  if (seq == 0) return false;
  v.outcome = c.event(seq) == event ? Outcome::duplicate : Outcome::refused;
  return true;
}

}  // namespace

Engine::Engine(Regulation regulation, Calendar calendar)
    : regulation_(std::move(regulation)), calendar_(std::move(calendar)) {}

Engine Engine::builtin() { return Engine(Regulation::builtin(), Calendar::builtin()); }

Verdict Engine::submit(const Case& c, Event event) const {
  workflow::check_event(event);
  const Law law = Law::of(*this);
  Verdict v{.next = c};
  v.citations = regulation_.citations(event.kind(), event.actor.role);
  if (const auto* answer = std::get_if<Answered>(&event.data);
      answer && !answer->signed_document.empty())
    v.citations.add_new(regulation_.citations(Oversight::signed_document));
  if (const auto* told = std::get_if<Notified>(&event.data))
    if (const auto kind = workflow::kind_of_notice(law, c, told->notice))
      v.citations = regulation_.citations(*kind);
  v.readings = regulation_.readings_of(event.kind());
  workflow::Reasons reasons;
  if (seen(c, event, v)) {
    if (v.outcome == Outcome::duplicate) return v;
    reasons.add(RefusalCode::id_reused);
  } else {
    if (notes_lapses(event) && event.recorded_at >= c.state().recorded_at)
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

Verdict Engine::advance(const Case& c, Instant now) const {
  const Law law = Law::of(*this);
  Verdict v{.next = c};
  if (now < c.state().recorded_at) {
    v.outcome = Outcome::refused;
    workflow::Reasons reasons;
    reasons.add(RefusalCode::recorded_before_last);
    v.refusals = workflow::refusals_of(law, c, system_event(c, now, now, Reminded{now}), reasons);
    return v;
  }
  const auto outlook = workflow::outlook_of(law.rules(), law.calendar, c.state());
  const Foreseen act = workflow::foresee(outlook, now);
  const auto lapse = [&](bool its_turn) {
    if (its_turn && act.lapse == Standing::now) append_lapse(law, v, outlook.due, now);
  };
  const bool lapse_first = outlook.due < outlook.reminder;
  lapse(lapse_first);
  if (act.reminder == Standing::now) append_system(law, v, now, now, Reminded{outlook.agreed});
  lapse(!lapse_first);
  if (act.escalation == Standing::now)
    append_system(law, v, now, now, Escalated{act.level, act.to});
  return v;
}

std::optional<Instant> Engine::next_wakeup(const Case& c) const {
  const auto outlook =
      workflow::outlook_of(regulation::rules_of(regulation_), calendar_, c.state());
  const Instant next = workflow::next_wakeup(outlook);
  return next == kNever ? std::nullopt : std::optional(next);
}

Case Engine::replay(std::string case_id, std::span<const Event> events) const {
  Case c(std::move(case_id));
  for (std::size_t i = 0; i < events.size(); ++i) c = replay_on(std::move(c), events[i], i);
  return c;
}

Case Engine::replay_on(Case c, const Event& event, std::size_t index) const {
  Verdict v = submit(c, event);
  if (v.outcome == Outcome::refused)
    throw Error(ErrorCode::invalid_record,
                fmt::format("event `{}` ({}) is refused: {}", event.id, name(event.kind()),
                            v.refusals.front().requirement.en),
                fmt::format("events[{}]", index));
  return std::move(v.next);
}

std::optional<Instant> Engine::due(const Case& c) const {
  const Instant due = workflow::due(regulation::rules_of(regulation_), calendar_, c.state());
  return due == kNever ? std::nullopt : std::optional(due);
}

std::vector<Notice> Engine::notices(const Case& c, std::uint32_t cause) const {
  return workflow::notices_of(Law::of(*this), c, cause);
}

}  // namespace v0
}  // namespace petition
