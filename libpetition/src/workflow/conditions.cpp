// The conditions of the regulation: one function per group of kinds, each naming its clauses.
// Conditions on the data alone are in fact.cpp; these need the state.
#include "workflow/conditions.h"

namespace petition::workflow {
namespace {

using regulation::Rules;
using enum RefusalCode;

struct Judged {
  const Rules& rules;
  const State& state;
  const Fact& fact;
  const Times& times;
  Instant at;  ///< t(e), I-16
};

/// Art. 9.2, Art. 12.1: the record is kept in the order of recording.
void recording(const Judged& j, Reasons& no) {
  no.add_if(j.fact.occurred > j.fact.recorded, occurred_after_recorded);
  no.add_if(j.fact.recorded < j.state.recorded_at, recorded_before_last);
}

/// Whether an act is one on the slip, or on the result.
bool on_slip(Kind kind) {
  // clang-format off
  switch (kind) {
    case Kind::declined: case Kind::answered: case Kind::forwarded: case Kind::appointed:
    case Kind::rescheduled: case Kind::not_competent: case Kind::referred: case Kind::assigned:
    case Kind::progress_reported: case Kind::published: case Kind::withheld:
    case Kind::publication_withdrawn: case Kind::published_by_unit: case Kind::rated:
    case Kind::escalated: case Kind::recalled: case Kind::urged: return true;
    case Kind::received: case Kind::notified: case Kind::confidentiality_requested:
    case Kind::commented: case Kind::corrected: case Kind::lapsed: case Kind::reminded:
    case Kind::regulation_changed: case Kind::calendar_changed: case Kind::withdrawn: return false;
  }
  // clang-format on
  return false;
}

/// I-29 on Art. 9.2, Art. 12.1: nothing occurs before the petition was sent; and where limits are
/// judged by occurrence, no act on a slip before it came to who acts.
void true_time(const Judged& j, Reasons& no) {
  if (j.state.events == 0) return;
  no.add_if(j.fact.occurred < j.state.submitted, occurred_before_received);
  if (!j.rules.by_occurrence || !on_slip(j.fact.kind)) return;
  const bool of_holder = of_unit(j.fact.role) && j.state.forwarded_at != kNever &&
                         j.state.position != Position::answered;
  no.add_if(j.fact.occurred < (of_holder ? j.state.forwarded_at : j.state.anchor),
            occurred_before_cause);
}

/// Who may record it, and where. Returns whether the conditions of the position apply.
bool role_and_position(const Judged& j, Reasons& no) {
  const auto [kind, role] = std::pair(j.fact.kind, j.fact.role);
  const bool known_role = j.rules.has_role(kind, role);
  const auto where = known_role ? j.rules.allowed[regulation::index(kind)][regulation::index(role)]
                                : j.rules.anyone(kind);
  const bool here = (where >> regulation::index(j.state.position) & 1u) != 0;
  no.add_if(!known_role, wrong_role);
  no.add_if(!here, wrong_position);
  return here;
}

/// Art. 8, Art. 17.1, Art. 4.6: only a suitable petition is handled.
void suitable(const Judged& j, Reasons& no) {
  const Unsuitable failing = failings(j.rules, j.state, j.fact.role);
  for (const auto& row : words<DeclineReason>())
    no.add_if((failing & unsuitable_bit(row.value)) != 0, refusal_of(row.value));
}

/// Art. 20.3: no reason for declining contradicts the record. By the Office as well (I-19). From a
/// unit the operator declines only what a unit has that is no more: nobody else can.
void declined(const Judged& j, Reasons& no) {
  const bool from_unit = at_unit(j.state.position);
  if (from_unit && !j.fact.holder_ended) return no.add(wrong_position);
  no.add_if(from_unit && j.fact.unsuitable == 0 && !j.fact.content.contains(reasons_missing),
            reason_contradicted);
  no.add_if((j.fact.unsuitable & ~failings(j.rules, j.state, j.fact.role)) != 0,
            reason_contradicted);
}

/// Art. 10.1.2.b1 for the operator; 10.2.1, 10.3 for the unit, late answers too (I-15).
void answered(const Judged& j, Reasons& no) {
  if (j.fact.role == Role::operator_) suitable(j, no);
  no.add_if(of_unit(j.fact.role) && !j.fact.by_holder, not_holder);
}

/// From a unit the operator takes a slip only when that unit is no more, and nobody took over.
void free_to_pass_on(const Judged& j, Reasons& no) {
  no.add_if(at_unit(j.state.position) && !j.fact.holder_ended, wrong_position);
  suitable(j, no);
}

/// Art. 10.1.2.b2 step 1; returns by reading I-10.
void forwarded(const Judged& j, Reasons& no) {
  free_to_pass_on(j, no);
  no.add_if(j.fact.returned_before, returned_by_unit);
  no.add_if(j.state.returns >= j.rules.most_returns, too_many_returns);
}

/// Art. 10.4.2, Art. 17.1.
void referred(const Judged& j, Reasons& no) {
  free_to_pass_on(j, no);
  no.add_if(j.fact.refers_return && j.state.returns == 0, never_returned);
}

/// Art. 11.3 with I-6: the promises of a unit are counted, whoever of it gave them.
void promise_left(const Judged& j, Reasons& no) {
  no.add_if(j.state.promises >= j.rules.most_promises, too_many_promises);
}

/// Art. 10.2.2 with I-21.
void appointed(const Judged& j, Reasons& no) {
  no.add_if(promised(j.state), already_promised);
  no.add_if(j.fact.due_at <= j.at, agreed_time_not_future);
  no.add_if(!promised(j.state) && j.times.furthest != kNever && j.fact.due_at > j.times.furthest,
            appointment_too_far);
  promise_left(j, no);
}

/// Whether an agreed time is brought forward.
bool earlier(const Judged& j) { return j.fact.due_at < j.state.agreed; }

/// Art. 11.3, Art. 10.5: once to a later time, before the agreed time has passed; to an earlier one
/// as often as the unit likes (I-20), for nobody is kept waiting longer.
void rescheduled(const Judged& j, Reasons& no) {
  no.add_if(!promised(j.state), nothing_promised);
  no.add_if(j.fact.due_at <= j.at, agreed_time_not_future);
  if (promised(j.state)) {
    no.add_if(j.at > j.state.agreed, agreed_time_passed);
    no.add_if(j.fact.due_at == j.state.agreed || (earlier(j) && j.rules.earlier_time_refused),
              agreed_time_not_later);
    no.add_if(j.times.furthest != kNever && j.fact.due_at > j.times.furthest, agreed_time_too_far);
    if (earlier(j) && !j.rules.earlier_time_refused) return;
  }
  promise_left(j, no);
}

/// Art. 4.5: while the agreed time has not passed; by reading I-28, before any promise of the unit.
void not_competent(const Judged& j, Reasons& no) {
  if (j.rules.promise_bars_return) return no.add_if(j.state.promises > 0, promise_given);
  no.add_if(promised(j.state) && j.at > j.state.agreed, agreed_time_passed);
}

/// I-25 on Art. 20.2: by who gave the slip, before the unit responds and its limit lapses.
void recalled(const Judged& j, Reasons& no) {
  no.add_if((j.fact.role == Role::office) != j.state.assigned, not_sender);
  no.add_if(promised(j.state), responded);
  no.add_if(j.times.due != kNever && j.at > j.times.due, limit_passed);
}

/// Art. 11.4: the due time of the present level has passed unmet.
void lapsed(const Judged& j, Reasons& no) {
  no.add_if(j.fact.level != j.state.position, other_level);
  no.add_if(j.times.due != kNever && j.fact.due_at != j.times.due, other_due_time);
  no.add_if(j.times.due == kNever || j.fact.recorded <= j.times.due, not_due);
  no.add_if(j.state.lapse_noted, already_noted);
}

/// Art. 10.1.2.b2 step 2: from a level whose due time has passed unmet, to the next.
void escalated(const Judged& j, Reasons& no) {
  const auto next = j.rules.level[regulation::index(j.state.position)].on_silence;
  no.add_if(j.fact.level != j.state.position || j.fact.to != next, other_level);
  no.add_if(j.times.due == kNever || j.at <= j.times.due || !goes_up(j.rules, j.state, j.times.due),
            not_due);
}

/// Art. 10.5 with I-7: once per agreed time, from its lead on, not after it has passed. Likewise of
/// a limit, where the profile has an early warning.
void reminded(const Judged& j, Reasons& no) {
  const Instant of = reminded_of(j.rules, j.state, j.times.due);
  if (of == kNever) return no.add(nothing_promised);
  no.add_if(j.fact.due_at != of, other_due_time);
  no.add_if(j.at > of, promised(j.state) ? agreed_time_passed : limit_passed);
  if (j.state.reminder_noted) return no.add(already_noted);
  no.add_if(j.times.reminder == kNever || j.at < j.times.reminder, not_due);
}

/// Art. 13.1: neither a state secret nor against the petitioner's wish.
void public_matter(const Judged& j, Reasons& no) {
  no.add_if(j.state.state_secret, state_secret);
  no.add_if(j.state.confidential, confidential);
}

/// Art. 13.1: the ground for withholding or withdrawing is true of the record.
void true_ground(const Judged& j, Reasons& no) {
  if (j.fact.content.contains(ground_missing)) return;
  no.add_if(j.fact.state_secret ? !j.state.state_secret : !j.state.confidential, ground_untrue);
}

/// Art. 13.1, Art. 9.1: on channels that do not carry the present result yet (I-22).
void published(const Judged& j, Reasons& no) {
  public_matter(j, no);
  no.add_if(!j.fact.content.contains(channels_missing) && j.fact.new_channels == 0,
            already_published);
}

/// Art. 13.1 for the operator; Art. 13.2 for a unit, of its own portal.
void taken_down(const Judged& j, Reasons& no) {
  true_ground(j, no);
  const bool there = j.fact.role == Role::operator_ ? j.state.publication == Publication::published
                                                    : j.state.unit_published;
  const bool may = j.rules.has_role(Kind::publication_withdrawn, j.fact.role);
  no.add_if(may && !there, wrong_position);
}

/// The conditions that hold at the position of each kind.
void conditions(const Judged& j, Reasons& no) {
  // clang-format off
  switch (j.fact.kind) {
    case Kind::declined: return declined(j, no);
    case Kind::answered: return answered(j, no);
    case Kind::forwarded: return forwarded(j, no);
    case Kind::referred: return referred(j, no);
    case Kind::appointed: return appointed(j, no);
    case Kind::rescheduled: return rescheduled(j, no);
    case Kind::not_competent: return not_competent(j, no);
    case Kind::lapsed: return lapsed(j, no);
    case Kind::escalated: return escalated(j, no);
    case Kind::reminded: return reminded(j, no);
    case Kind::published: return published(j, no);
    case Kind::withheld:
      true_ground(j, no);
      return no.add_if(j.state.publication == Publication::published, already_published);
    case Kind::publication_withdrawn: return taken_down(j, no);
    case Kind::published_by_unit: return public_matter(j, no);
    case Kind::recalled: return recalled(j, no);
    case Kind::received: case Kind::assigned: case Kind::progress_reported: case Kind::notified:
    case Kind::confidentiality_requested: case Kind::rated: case Kind::commented:
    case Kind::corrected: case Kind::regulation_changed: case Kind::calendar_changed:
    case Kind::withdrawn: case Kind::urged: return;
  }
  // clang-format on
}

/// The unit's own acts are its holder's; its own portal is the answerer's (Art. 13.2).
void holder(const Judged& j, Reasons& no) {
  const Kind kind = j.fact.kind;
  const bool own =
      kind == Kind::appointed || kind == Kind::rescheduled || kind == Kind::not_competent;
  no.add_if(own && of_unit(j.fact.role) && !j.fact.by_holder, not_holder);
  if (kind == Kind::progress_reported && of_unit(j.fact.role)) {
    // Art. 10.3.2; a coordinating unit as long as it helps (I-11).
    const bool holds = j.fact.by_holder && at_unit(j.state.position);
    no.add_if(!holds && !j.fact.by_coordinator, not_holder);
  }
  const bool portal = (kind == Kind::published_by_unit || kind == Kind::publication_withdrawn) &&
                      j.fact.role != Role::operator_ && j.rules.has_role(kind, j.fact.role);
  no.add_if(portal && !j.fact.by_answerer, not_holder);
}

/// Art. 10.1.2.a, Art. 10.1.2.b1: the operator closes what he has; what came back from a unit as
/// well, but by another reading of I-18; and declines what a unit has that is no more.
void operator_closes(const Judged& j, Reasons& no) {
  const bool closes = j.fact.kind == Kind::answered || j.fact.kind == Kind::declined;
  const bool left = j.fact.kind == Kind::declined && j.fact.holder_ended;
  const bool has_it =
      left || (j.state.position == Position::intake && !j.rules.returned_only_passes_on);
  no.add_if(closes && j.fact.role == Role::operator_ && j.state.forwarded && !has_it,
            already_forwarded);
}

}  // namespace

Reasons check(const Rules& rules, const State& state, const Fact& fact, const Times& times) {
  const Judged judged{rules, state, fact, times, judged_at(rules, fact)};
  Reasons no = fact.content;
  recording(judged, no);
  true_time(judged, no);
  if (role_and_position(judged, no)) {
    holder(judged, no);
    conditions(judged, no);
  }
  operator_closes(judged, no);
  return no;
}

}  // namespace petition::workflow
