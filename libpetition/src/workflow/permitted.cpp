// Who may record what now.
#include "workflow/permitted.h"

#include <algorithm>

#include "regulation/table.h"
#include "workflow/clock.h"
#include "workflow/judge.h"

namespace petition::workflow {
namespace {

/// The state as it stands at `now`: a lapse by then counts as noted, as `submit` would note it.
State as_of(State s, Instant due, Kind kind, Instant now) {
  if (kind != Kind::lapsed && due != kNever && due < now) s.lapse_noted = true;
  return s;
}

}  // namespace

Fact ideal_fact(const Engine& engine, const State& state, Kind kind, Role role, Instant now) {
  const auto& rules = engine.regulation().table().rules;
  Fact f;
  f.kind = kind;
  f.role = role;
  f.occurred = f.recorded = now;
  f.by_holder = state.brought_by != 0;
  f.level = state.position;
  f.to = rules.level[regulation::index(state.position)].on_silence;
  f.rating = 1;
  f.state_secret = state.state_secret;
  switch (kind) {
    case Kind::appointed:
    case Kind::rescheduled: f.due_at = std::max(now, promised(state) ? state.agreed : now) + ClockTime{1}; break;
    case Kind::lapsed: f.due_at = due(rules, engine.calendar(), state); break;
    case Kind::reminded: f.due_at = state.agreed; break;
    case Kind::declined: f.unsuitable = state.unsuitable; break;
    default: break;
  }
  return f;
}

Reasons reasons_against(const Engine& engine, const Case& c, Kind kind, Role role, Instant now) {
  const auto& rules = engine.regulation().table().rules;
  const Times times = times_of(rules, engine.calendar(), c.state());
  const State state = as_of(c.state(), times.due, kind, now);
  Fact fact = ideal_fact(engine, state, kind, role, now);
  // Declining needs a reason that is true of the record (Art. 10.1.2.a, 20.3).
  if (kind == Kind::declined && state.position == Position::intake && state.unsuitable == 0)
    fact.content.add(RefusalCode::reason_contradicted);
  if (kind == Kind::published_by_unit && state.answered_by != 0) {
    const Role answerer = c.event(state.answered_by).actor.role;
    const bool unit = answerer == Role::focal_point || answerer == Role::head;
    fact.by_answerer = role == Role::office ? answerer == Role::office : unit;
  }
  return check(rules, state, fact, times);
}

}  // namespace petition::workflow

namespace petition {
inline namespace v0 {

std::vector<Permission> Engine::permitted(const Case& c, Instant now) const {
  std::vector<Permission> all;
  for (const auto& kind : words<Kind>())
    for (const auto& role : words<Role>()) {
      Permission p{kind.value, role.value, false, {}};
      const auto reasons = workflow::reasons_against(*this, c, p.kind, p.role, now);
      p.permitted = reasons.empty();
      for (const auto& code : words<RefusalCode>())
        if (reasons.contains(code.value)) p.reasons.push_back(code.value);
      all.push_back(std::move(p));
    }
  return all;
}

}  // namespace v0
}  // namespace petition
