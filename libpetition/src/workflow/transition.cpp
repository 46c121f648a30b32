// One step of a case.
#include "workflow/transition.h"

#include <fmt/core.h>

#include "workflow/apply.h"
#include "workflow/clock.h"

namespace petition::workflow {
namespace {

/// A correction, another regulation or another calendar may move the due time: a lapse noted of the
/// one before is not one of the new one.
void forget_lapse(const Law& law, const State& before, State& next) {
  const bool same_stay = before.position == next.position && before.anchor == next.anchor &&
                         before.agreed == next.agreed;
  if (same_stay && next.lapse_noted && before.lapse_noted &&
      due_of(law, before) != due_of(law, next))
    next.lapse_noted = false;
}

}  // namespace

Instant due_of(const Law& law, const State& s) {
  const Law judge = law.that_judged(s);
  return due(judge.rules(), judge.calendar, s);
}

State next_state(const Law& law, const State& state, const Fact& fact) {
  State next = apply(law.rules(), state, fact);
  due_of(law, next);
  forget_lapse(law, state, next);
  return next;
}

Event system_event(const Case& c, Instant occurred, Instant now, Data data) {
  Event e{{}, occurred, now, {Role::system, {}, {}}, std::move(data)};
  e.id = fmt::format("system:{}:{}", name(e.kind()), c.size() + 1);
  return e;
}

std::optional<Event> lapse_to_note(const Law& law, const Case& c, Instant now) {
  const State& s = c.state();
  if (s.lapse_noted) return std::nullopt;
  const Instant due = workflow::due(law.rules(), law.calendar, s);
  if (!passed(due, now)) return std::nullopt;
  return system_event(c, due + ClockTime{1}, now, Lapsed{s.position, due});
}

bool notes_lapses(const Event& event) {
  return event.kind() != Kind::lapsed && event.kind() != Kind::reminded;
}

}  // namespace petition::workflow
