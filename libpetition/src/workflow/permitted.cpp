// Who may record what now.
#include "workflow/permitted.h"

#include <algorithm>

#include "regulation/table.h"
#include "workflow/clock.h"
#include "workflow/conditions.h"
#include "workflow/notices.h"

namespace petition::workflow {
namespace {

/// A unit in force that has not returned the slip; any, where the profile lists none.
bool some_unit(const Engine& engine, const Case& c, Kind kind, Instant now) {
  const Profile& p = engine.regulation().profile();
  const Date today = local_date(now, engine.calendar());
  return p.units.empty() || std::ranges::any_of(p.units, [&](const Unit& unit) {
    const bool fresh = kind == Kind::assigned || !standing_of(c, unit.id).returned;
    return fresh && p.unit_in_force(unit.id, today) == unit.id;
  });
}

bool some_notice(const Engine& engine, const Case& c) {
  for (std::uint32_t seq = 1; seq <= c.size(); ++seq)
    if (!notices_of(engine, c, seq).empty()) return true;
  return false;
}

/// What no data can put in order: the profile, or the record so far, has nothing to name.
void nothing_to_name(Fact& f, const Engine& engine, const Case& c, Instant now) {
  const auto& rules = engine.regulation().table().rules;
  switch (f.kind) {
    case Kind::forwarded: return f.content.add_if(!some_unit(engine, c, f.kind, now), RefusalCode::returned_by_unit);
    case Kind::assigned: return f.content.add_if(!some_unit(engine, c, f.kind, now), RefusalCode::unit_not_in_force);
    case Kind::notified: return f.content.add_if(!some_notice(engine, c), RefusalCode::unknown_notice);
    case Kind::published: return f.content.add_if(!rules.publishes, RefusalCode::channel_not_public);
    case Kind::rated: return f.content.add_if(!rules.rates, RefusalCode::unknown_rating);
    default: return;
  }
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
  // A lapse is not noted before the event that notes it.
  const State state = kind == Kind::lapsed ? c.state() : noted_by(c.state(), times.due, now);
  Fact fact = ideal_fact(engine, state, kind, role, now);
  // Declining needs a reason that is true of the record (Art. 10.1.2.a, 20.3).
  if (kind == Kind::declined && state.position == Position::intake && state.unsuitable == 0)
    fact.content.add(RefusalCode::reason_contradicted);
  nothing_to_name(fact, engine, c, now);
  if (kind == Kind::published_by_unit && state.answered_by != 0) {
    const Role answerer = c.event(state.answered_by).actor.role;
    fact.by_answerer = role == Role::office ? answerer == Role::office : of_unit(answerer);
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
