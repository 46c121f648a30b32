// Facts about a state of a case that more than one rule asks for, each said once.
#pragma once

#include <string_view>

#include "petition/calendar.h"
#include "petition/case.h"
#include "petition/regulation.h"
#include "regulation/rules.h"

namespace petition::workflow {

/// Whether the role belongs to a unit.
constexpr bool of_unit(Role role) { return role == Role::focal_point || role == Role::head; }

/// Whether a unit holds the slip.
constexpr bool at_unit(Position p) { return p == Position::focal_point || p == Position::head; }

/// Whether the petition is answered, declined or withdrawn.
constexpr bool is_closed(Position p) {
  return p == Position::answered || p == Position::declined || p == Position::withdrawn;
}

/// Whether it is received, and neither answered nor declined nor withdrawn.
constexpr bool is_open(Position p) { return p != Position::none && !is_closed(p); }

/// Who acts at a position; the operator where neither a unit nor the Office holds the slip.
constexpr Role role_at(Position p) {
  if (p == Position::focal_point) return Role::focal_point;
  if (p == Position::head) return Role::head;
  return p == Position::office ? Role::office : Role::operator_;
}

/// Whether a time of the result is agreed at the present level.
inline bool promised(const State& state) { return state.commitment >= Commitment::appointed; }

/// The time an event is judged by (I-16).
inline Instant judged_at(const regulation::Rules& rules, Instant occurred, Instant recorded) {
  return rules.by_occurrence ? occurred : recorded;
}
inline Instant judged_at(const regulation::Rules& rules, const Event& event) {
  return judged_at(rules, event.occurred_at, event.recorded_at);
}

/// Whether a unit responds by it (Art. 2, Art. 10.2; I-1).
inline bool responds(const regulation::Rules& rules, Kind kind) {
  return kind == Kind::answered ||
         (!rules.answer_only && (kind == Kind::appointed || kind == Kind::not_competent));
}

/// Whether it puts the result of that answer right (Art. 13.1, Art. 9.1).
inline bool corrects_result(const Event& e, std::string_view answer_id) {
  const auto* corrected = std::get_if<Corrected>(&e.data);
  return corrected != nullptr && corrected->field == "result" && corrected->event == answer_id;
}

/// Whether the system recorded what time alone brings about.
inline bool of_time(const Event& e) {
  return e.actor.role == Role::system &&
         (e.kind() == Kind::lapsed || e.kind() == Kind::reminded || e.kind() == Kind::escalated);
}

/// Whether it reminds of a limit, not of an agreed time: the early warning that a profile has as a
/// standard of its service.
inline bool warns(const Event& e, const State& state) {
  return e.kind() == Kind::reminded && state.commitment == Commitment::awaiting;
}

/// Whether a due time has passed: its very second is still in time (Art. 11.1).
inline bool passed(Instant due, Instant now) { return due != kNever && due < now; }

/// The state as it stands at `now`: the lapse of its due time by then counts as noted, as `submit`
/// and `advance` would note it (Art. 11.4).
State noted_by(State state, Instant due, Instant now);

/// The unit that an event which brings the slip names.
std::string_view unit_given(const Event& e);
std::string_view unit_brought(const Case& c, std::uint32_t seq);

/// The unit that acts for the one named at an instant: itself, or who took over; the one named
/// where nobody does.
std::string_view acting_unit(const Profile& profile, const Calendar& calendar,
                             std::string_view named, Instant t);

/// The unit that holds the slip in a state of the case: the one named, or who took over from it.
std::string_view holding_unit(const Profile& profile, const Calendar& calendar, const Case& c,
                              const State& state);

/// The id of the step by which it was rated last, as a scale that has it spells it (Art. 14): a
/// case that was moved since may be judged by a regulation without that step. Empty: it is not
/// rated.
std::string rating_of(const Profile& profile, const Case& c);

/// Whether a unit has the slip that is no more, and none took over from it, on a date.
bool holder_ended(const Profile& profile, const Case& c, const State& state, Date date);

/// The first instant from `since` on at which nobody acts any more for the unit named; kNever where
/// somebody always does.
Instant unacted_from(const Profile& profile, const Calendar& calendar, std::string_view named,
                     Instant since);

/// The date of an instant by the calendar's offset.
Date local_date(Instant t, const Calendar& calendar);

}  // namespace petition::workflow
