// What a lawful fact leads to.
#include "workflow/apply.h"

#include <algorithm>

#include "workflow/clock.h"

namespace petition::workflow {
namespace {

using regulation::Rules;

/// The slip reaches a level: the clock starts, nothing is promised there (Art. 11.1, Art. 11.2).
void arrive(State& s, Position position, Instant at) {
  s.position = position;
  s.commitment = at_unit(position) ? Commitment::awaiting : Commitment::none;
  s.anchor = at;
  s.agreed = s.agreed_at = kNever;
  s.lapse_noted = s.reminder_noted = false;
}

/// The slip reaches a unit's first level (Art. 10.1.2.b2; I-12 for an assignment).
void reach_unit(State& s, const Rules& rules, Instant at, std::uint16_t promises, bool assigned) {
  arrive(s, rules.first_level, at);
  s.forwarded_at = at;
  s.brought_by = s.events;
  s.promises = promises;
  s.forwarded = true;
  s.assigned = assigned;
}

/// The slip reaches nobody's unit: the operator, or the Office.
void leave_unit(State& s, Position position, Instant at) {
  arrive(s, position, at);
  s.forwarded_at = kNever;
  s.brought_by = 0;
  s.promises = 0;
  s.assigned = false;
}

/// Art. 4.5: a unit is not competent. What the operator gave it comes back to him (I-10); what the
/// Office assigned goes back to the Office, which determined competence, and counts as no return of
/// the operator's (I-24).
void return_slip(State& s, const Rules& rules, const Fact& fact, Instant at) {
  const bool to_office = s.assigned && !rules.assignment_returns_to_operator;
  if (!to_office) s.returns = static_cast<std::uint16_t>(s.returns + 1);
  s.came_about = to_office ? fact.case_class : std::uint8_t{0};
  leave_unit(s, to_office || rules.returns_to_office ? Position::office : Position::intake, at);
}

/// I-25: back to who gave it.
void take_back(State& s, const Fact& fact, Instant at) {
  s.came_about = fact.case_class;
  leave_unit(s, s.assigned ? Position::office : Position::intake, at);
}

/// Art. 10.2.2, Art. 11.3. When only an answer is a response (I-1), a lapse of the limit stays
/// noted.
void promise(State& s, const Rules& rules, Commitment commitment, Instant agreed, Instant at) {
  s.commitment = commitment;
  s.agreed = agreed;
  s.agreed_at = at;
  s.promises = static_cast<std::uint16_t>(s.promises + 1);
  s.lapse_noted = s.lapse_noted && rules.answer_only;
  s.reminder_noted = false;
}

/// Art. 11.3: a later time is one promise more; an earlier one is not, and leaves what was promised
/// as it was but for its time (I-20).
void reschedule(State& s, const Rules& rules, const Fact& fact, Instant at) {
  const bool earlier = fact.due_at < s.agreed;
  const Commitment was = s.commitment;
  promise(s, rules, Commitment::rescheduled, fact.due_at, at);
  if (!earlier) return;
  s.commitment = was;
  s.promises = static_cast<std::uint16_t>(s.promises - 1);
}

/// The operator passes it on: it is accepted, and belongs to the class that comes about.
void pass_on(State& s, const Fact& fact, Instant at) {
  if (s.accepted == kNever) s.accepted = at;
  s.came_about = fact.case_class;
}

void take_intake(State& s, const Fact& fact) {
  s.case_class = fact.case_class;
  s.unsuitable = fact.unsuitable;
  s.confidential = fact.confidential;
  s.state_secret = fact.state_secret;
}

/// Art. 14 with I-13.
void rate(State& s, const Rules& rules, const Fact& fact, Instant at) {
  s.rating = fact.rating;
  if (!fact.dissatisfied || !rules.reopens_once || s.reopened) return;
  leave_unit(s, Position::office, at);  // no silence of a unit brought it there (I-15)
  s.reopened = true;
}

/// Art. 13.1; Art. 13.2 for a unit's own portal.
void take_down(State& s, Role role) {
  if (role != Role::operator_) {
    s.unit_published = false;
    return;
  }
  s.publication = Publication::withdrawn;
  s.published_on = 0;
}

/// What each kind does to a state.
void lead(State& s, const Rules& rules, const Fact& fact, Instant at) {
  // clang-format off
  switch (fact.kind) {
    case Kind::received:
      take_intake(s, fact);
      s.submitted = fact.occurred;
      return arrive(s, Position::intake, at);
    case Kind::declined: return arrive(s, Position::declined, at);
    case Kind::answered:
      s.answered_by = s.events;
      s.published_on = 0;
      return arrive(s, Position::answered, at);
    case Kind::forwarded:
      pass_on(s, fact, at);
      return reach_unit(s, rules, at, fact.promises, false);
    case Kind::assigned:
      pass_on(s, fact, at);
      return reach_unit(s, rules, at, fact.promises, true);
    case Kind::appointed: return promise(s, rules, Commitment::appointed, fact.due_at, at);
    case Kind::rescheduled: return reschedule(s, rules, fact, at);
    case Kind::not_competent: return return_slip(s, rules, fact, at);
    case Kind::recalled: return take_back(s, fact, at);
    case Kind::withdrawn: return arrive(s, Position::withdrawn, at);
    case Kind::referred:
      pass_on(s, fact, at);
      return leave_unit(s, Position::office, at);
    case Kind::escalated: return arrive(s, fact.to, at);
    case Kind::lapsed: s.lapse_noted = true; return;
    case Kind::reminded: s.reminder_noted = true; return;
    case Kind::published:
      s.publication = Publication::published;
      s.published_on = static_cast<std::uint8_t>(std::min(255, s.published_on + fact.new_channels));
      return;
    case Kind::withheld: s.publication = Publication::withheld; return;
    case Kind::publication_withdrawn: return take_down(s, fact.role);
    case Kind::published_by_unit: s.unit_published = true; return;
    case Kind::confidentiality_requested: s.confidential = true; return;
    case Kind::rated: return rate(s, rules, fact, at);
    case Kind::corrected:
      if (fact.corrects_intake) take_intake(s, fact);
      if (fact.corrects_result) s.published_on = 0;
      return;
    case Kind::progress_reported: case Kind::notified: case Kind::commented: case Kind::urged:
    case Kind::calendar_changed:  // Case::laws has what judges it
      return;
    case Kind::regulation_changed:
      s.case_class = fact.case_class;
      s.came_about = fact.came_about;
      s.unsuitable = fact.unsuitable;
      return;
  }
  // clang-format on
}

}  // namespace

State apply(const Rules& rules, const State& state, const Fact& fact) {
  State next = state;
  next.events = state.events + 1;
  next.recorded_at = fact.recorded;
  lead(next, rules, fact, judged_at(rules, fact));
  return next;
}

}  // namespace petition::workflow
