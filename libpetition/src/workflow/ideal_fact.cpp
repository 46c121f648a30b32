// An act at its best: what the law says to it is said of the act, not of its data.
#include <algorithm>

#include "workflow/fact.h"

namespace petition::workflow {
namespace {

/// A later time than the one agreed; where no promise is left, an earlier one (Art. 11.3, I-20).
Instant ideal_time(const regulation::Rules& rules, const State& state, Kind kind, Instant now) {
  if (!promised(state)) return now + ClockTime{1};
  const bool forward = kind == Kind::rescheduled && state.promises >= rules.most_promises &&
                       !rules.earlier_time_refused && state.agreed > now + ClockTime{1};
  return forward ? state.agreed - ClockTime{1} : std::max(now, state.agreed) + ClockTime{1};
}

}  // namespace

Fact ideal_fact(const regulation::Rules& rules, const State& state, Instant due, Kind kind,
                Role role, Instant now) {
  Fact f;
  f.kind = kind;
  f.role = role;
  f.occurred = f.recorded = now;
  f.by_holder = state.brought_by != 0;
  f.level = state.position;
  f.to = rules.level[regulation::index(state.position)].on_silence;
  f.rating = 1;
  f.state_secret = state.state_secret;
  // clang-format off
  switch (kind) {
    case Kind::appointed:
    case Kind::rescheduled: f.due_at = ideal_time(rules, state, kind, now); break;
    case Kind::lapsed: f.due_at = due; break;
    case Kind::reminded: f.due_at = promised(state) ? state.agreed : due; break;
    case Kind::declined:
      // Declining needs a reason that is true of the record (Art. 10.1.2.a, Art. 20.3).
      f.unsuitable = failings(rules, state, role);
      f.content.add_if(
          (state.position == Position::intake || state.position == Position::office) &&
              f.unsuitable == 0,
          RefusalCode::reason_contradicted);
      break;
    case Kind::published:
      f.content.add_if(!rules.publishes, RefusalCode::channel_not_public);
      f.new_channels = state.published_on < rules.public_channels ? 1 : 0;
      break;
    case Kind::regulation_changed:  // to one that has the same for it
      f.case_class = state.case_class;
      f.came_about = state.came_about;
      f.unsuitable = state.unsuitable;
      break;
    case Kind::rated: f.content.add_if(!rules.rates, RefusalCode::unknown_rating); break;
    case Kind::received: case Kind::answered: case Kind::forwarded: case Kind::not_competent:
    case Kind::referred: case Kind::assigned: case Kind::progress_reported: case Kind::notified:
    case Kind::withheld: case Kind::publication_withdrawn: case Kind::published_by_unit:
    case Kind::confidentiality_requested: case Kind::commented: case Kind::corrected:
    case Kind::escalated: case Kind::calendar_changed:
    case Kind::recalled: case Kind::withdrawn: case Kind::urged: break;
  }
  // clang-format on
  return f;
}

}  // namespace petition::workflow
