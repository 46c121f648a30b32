// What a state says of its due time and of who holds the slip.
#include "workflow/state.h"

namespace petition::workflow {

State noted_by(State state, Instant due, Instant now) {
  if (due != kNever && due < now) state.lapse_noted = true;
  return state;
}

std::string_view unit_brought(const Case& c, std::uint32_t seq) {
  if (seq == 0) return {};
  const Data& data = c.event(seq).data;
  if (const auto* forwarded = std::get_if<Forwarded>(&data)) return forwarded->unit;
  return std::get<Assigned>(data).unit;
}

Date local_date(Instant t, const Calendar& calendar) {
  const auto local = t.time_since_epoch() + std::chrono::seconds{calendar.utc_offset_s()};
  return Date{std::chrono::floor<std::chrono::days>(local)};
}

bool holder_ended(const Profile& profile, const Case& c, const State& state, Date date) {
  return at_unit(state.position) && state.brought_by != 0 &&
         profile.unit_in_force(unit_brought(c, state.brought_by), date).empty();
}

std::string_view holding_unit(const Profile& profile, const Calendar& calendar, const Case& c,
                              const State& state) {
  if (state.brought_by == 0) return {};
  const std::string_view named = unit_brought(c, state.brought_by);
  const std::string_view acting =
      profile.unit_in_force(named, local_date(state.recorded_at, calendar));
  return acting.empty() ? named : acting;
}

}  // namespace petition::workflow
