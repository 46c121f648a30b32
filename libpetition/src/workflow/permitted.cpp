// Who may record what now.
#include "workflow/permitted.h"

#include <algorithm>

#include "petition/engine.h"
#include "workflow/clock.h"
#include "workflow/conditions.h"
#include "workflow/notices.h"
#include "workflow/refusals.h"

namespace petition::workflow {
namespace {

/// A unit in force that has not returned the slip; any, where the profile lists none.
bool some_unit(const Law& law, const Case& c, Kind kind, Instant now) {
  const Profile& p = law.profile();
  const Date today = local_date(now, law.calendar);
  return p.units.empty() || std::ranges::any_of(p.units, [&](const Unit& unit) {
           const bool fresh =
               kind == Kind::assigned || !record_of(law.rules(), c, unit.id).returned;
           return fresh && p.unit_in_force(unit.id, today) == unit.id;
         });
}

bool some_notice(const Law& law, const Case& c) {
  for (std::uint32_t seq = 1; seq <= c.size(); ++seq)
    if (!notices_of(law, c, seq).empty()) return true;
  return false;
}

/// What no data can put in order: the profile, or the record so far, has nothing to name.
void nothing_to_name(Fact& f, const Law& law, const Case& c, Instant now) {
  // clang-format off
  switch (f.kind) {
    case Kind::forwarded:
      return f.content.add_if(!some_unit(law, c, f.kind, now), RefusalCode::returned_by_unit);
    case Kind::assigned:
      return f.content.add_if(!some_unit(law, c, f.kind, now), RefusalCode::unit_not_in_force);
    case Kind::notified: return f.content.add_if(!some_notice(law, c), RefusalCode::unknown_notice);
    case Kind::received: case Kind::declined: case Kind::answered: case Kind::appointed:
    case Kind::rescheduled: case Kind::not_competent: case Kind::referred:
    case Kind::progress_reported: case Kind::published: case Kind::rated: case Kind::withheld:
    case Kind::publication_withdrawn:
    case Kind::published_by_unit: case Kind::confidentiality_requested: case Kind::commented:
    case Kind::corrected: case Kind::lapsed: case Kind::escalated: case Kind::reminded:
    case Kind::regulation_changed: case Kind::calendar_changed: case Kind::recalled:
    case Kind::withdrawn: case Kind::urged: return;
  }
  // clang-format on
}

bool has_coordinators(const Case& c, const State& state) {
  return state.assigned && !std::get<Assigned>(c.event(state.brought_by).data).coordinating.empty();
}

}  // namespace

Reasons reasons_against(const Law& law, const Case& c, Kind kind, Role role, Instant now) {
  const auto& rules = law.rules();
  const Times times = times_of(rules, law.calendar, c.state(), now);
  // A lapse is not noted before the event that notes it.
  const State state = kind == Kind::lapsed ? c.state() : noted_by(c.state(), times.due, now);
  Fact fact = ideal_fact(rules, state, times.due, kind, role, now);
  nothing_to_name(fact, law, c, now);
  const Date today = local_date(now, law.calendar);
  fact.holder_ended = holder_ended(law.profile(), c, state, today);
  const std::string_view named = unit_brought(c, state.brought_by);
  if (!named.empty() && law.profile().unit_in_force(named, today).empty()) fact.by_holder = false;
  fact.by_coordinator = role == Role::focal_point && has_coordinators(c, state);
  if (state.answered_by != 0) {
    const Actor& answerer = c.event(state.answered_by).actor;
    const bool there = !law.profile().unit_in_force(answerer.unit, today).empty();
    fact.by_answerer =
        role == Role::office ? answerer.role == Role::office : of_unit(answerer.role) && there;
  }
  return check(rules, state, fact, times);
}

}  // namespace petition::workflow

namespace petition {
inline namespace v0 {

std::vector<Permission> Engine::permitted(const Case& c, Instant now) const {
  const Law law = Law::of(*this, c);
  std::vector<Permission> all;
  for (const auto& kind : words<Kind>())
    for (const auto& role : words<Role>()) {
      Permission p{kind.value, role.value, false, {}};
      const auto reasons = workflow::reasons_against(law, c, p.kind, p.role, now);
      p.permitted = reasons.empty();
      p.reasons = workflow::in_order(reasons);
      all.push_back(std::move(p));
    }
  return all;
}

}  // namespace v0
}  // namespace petition
