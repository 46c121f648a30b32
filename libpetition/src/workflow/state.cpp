// What a state says of its due time and of who holds the slip.
#include "workflow/state.h"

#include "text/names.h"

namespace petition::workflow {

State noted_by(State state, Instant due, Instant now) {
  if (passed(due, now)) state.lapse_noted = true;
  return state;
}

std::string_view unit_given(const Event& e) {
  if (const auto* forwarded = std::get_if<Forwarded>(&e.data)) return forwarded->unit;
  const auto* assigned = std::get_if<Assigned>(&e.data);
  return assigned != nullptr ? std::string_view(assigned->unit) : std::string_view{};
}

std::string_view unit_brought(const Case& c, std::uint32_t seq) {
  return seq == 0 ? std::string_view{} : unit_given(c.event(seq));
}

std::string_view acting_unit(const Profile& profile, const Calendar& calendar,
                             std::string_view named, Instant t) {
  const std::string_view acting = profile.unit_in_force(named, local_date(t, calendar));
  return acting.empty() ? named : acting;
}

namespace {

Instant start_of(Date date, const Calendar& calendar) {
  return Instant{date.time_since_epoch()} - std::chrono::seconds{calendar.utc_offset_s()};
}

}  // namespace

Instant unacted_from(const Profile& profile, const Calendar& calendar, std::string_view named,
                     Instant since) {
  const Date given = local_date(since, calendar);
  if (profile.unit_in_force(named, given).empty()) return since;
  Instant first = kNever;
  for (const Unit& unit : profile.units) {
    if (!unit.valid_until || *unit.valid_until < given) continue;
    const Date after = *unit.valid_until + std::chrono::days{1};
    if (!profile.unit_in_force(named, after).empty()) continue;
    const Instant at = start_of(after, calendar);
    if (first == kNever || at < first) first = at;
  }
  return first;
}

Date local_date(Instant t, const Calendar& calendar) {
  const auto local = t.time_since_epoch() + std::chrono::seconds{calendar.utc_offset_s()};
  return Date{std::chrono::floor<std::chrono::days>(local)};
}

std::string rating_of(const Profile& profile, const Case& c) {
  if (c.state().rating == 0) return {};
  std::uint32_t seq = c.state().events;
  while (c.event(seq).kind() != Kind::rated) --seq;
  return text::spelled_in(profile.ratings, std::get<Rated>(c.event(seq).data).rating);
}

bool holder_ended(const Profile& profile, const Case& c, const State& state, Date date) {
  return at_unit(state.position) && state.brought_by != 0 &&
         profile.unit_in_force(unit_brought(c, state.brought_by), date).empty();
}

std::string_view holding_unit(const Profile& profile, const Calendar& calendar, const Case& c,
                              const State& state) {
  if (state.brought_by == 0) return {};
  return acting_unit(profile, calendar, unit_brought(c, state.brought_by), state.recorded_at);
}

}  // namespace petition::workflow
