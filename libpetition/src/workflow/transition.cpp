// One step of a case.
#include "workflow/transition.h"

#include <fmt/core.h>

#include "workflow/apply.h"
#include "workflow/case_entries.h"
#include "workflow/clock.h"

namespace petition::workflow {
namespace {

/// A correction, another regulation or another calendar may move the due time: a lapse noted of the
/// one before is not one of the new one.
void forget_lapse(const State& before, Instant due_before, State& next, Instant due) {
  const bool same_stay = before.position == next.position && before.anchor == next.anchor &&
                         before.agreed == next.agreed;
  if (same_stay && next.lapse_noted && before.lapse_noted && due != due_before)
    next.lapse_noted = false;
}

/// What judges a case from an event on.
Law law_after(const Law& law, const Fact& fact) {
  if (fact.kind == Kind::regulation_changed) return law.numbered(fact.law, law.own_calendar);
  if (fact.kind == Kind::calendar_changed) return law.numbered(law.own_regulation, fact.law);
  return law;
}

}  // namespace

Instant due_of(const Law& law, const Case& c, const State& s) {
  const Law judge = law.that_judged(c, s);
  return due(judge.rules(), judge.calendar, s);
}

Step step(const Law& law, Case& c, const Fact& fact) {
  const State& state = c.state();
  const Law before = law.that_judged(c, state);
  Step made{apply(before.rules(), state, fact)};
  const Law after = law_after(before, fact);
  made.due = due(after.rules(), after.calendar, made.state);
  if (made.state.lapse_noted)
    forget_lapse(state, due(before.rules(), before.calendar, state), made.state, made.due);
  CaseEntries::judge_by(c, after.start());
  made.state.law = static_cast<std::uint16_t>(c.laws().size() - 1);
  return made;
}

Case grown(const Law& law, Case c, Event event, const Fact& fact) {
  const State next = step(law, c, fact).state;
  return CaseEntries::with(std::move(c), std::move(event), next);
}

Event system_event(const Case& c, Instant occurred, Instant now, Data data) {
  Event e{{}, occurred, now, {Role::system, {}, {}}, std::move(data)};
  e.id = fmt::format("system:{}:{}", name(e.kind()), c.size() + 1);
  return e;
}

std::optional<Event> lapse_to_note(const Case& c, Instant due, Instant now) {
  const State& s = c.state();
  if (s.lapse_noted || !passed(due, now)) return std::nullopt;
  return system_event(c, due + ClockTime{1}, now, Lapsed{s.position, due});
}

std::optional<Event> lapse_to_note(const Law& law, const Case& c, Instant now) {
  if (c.state().lapse_noted) return std::nullopt;
  return lapse_to_note(c, due(law.rules(), law.calendar, c.state()), now);
}

bool notes_lapses(const Event& event) {
  return event.kind() != Kind::lapsed && event.kind() != Kind::reminded;
}

}  // namespace petition::workflow
