// What time does to a case.
#include "workflow/clock.h"

#include <algorithm>

namespace petition::workflow {
namespace {

using regulation::Rules;

using regulation::LimitRule;

Instant limit_end(const Rules& rules, const Calendar& calendar, const State& state) {
  const LimitRule& limit = limit_of(rules, state);
  return end_of(limit, hours_of(rules, calendar, state.position, limit), clock_start(rules, state),
                rules.closing);
}

/// So long before a time.
Instant before(const LimitRule& lead, const Calendar& calendar, Instant time) {
  return lead.counts == LimitRule::Counts::working_s
             ? calendar.subtract(time, WorkingTime::seconds(lead.amount))
             : time - ClockTime{lead.amount};
}

}  // namespace

Instant end_of(const LimitRule& limit, const Calendar& calendar, Instant start, Closing closing) {
  switch (limit.counts) {
    case LimitRule::Counts::nothing: return kNever;
    case LimitRule::Counts::clock_s: return start + ClockTime{limit.amount};
    case LimitRule::Counts::working_s:
      return calendar.add(start, WorkingTime::seconds(limit.amount), closing);
    case LimitRule::Counts::days: return calendar.add_days(start, limit.amount);
    case LimitRule::Counts::working_days:
      return calendar.add_working_days(start, limit.amount, closing);
  }
  return kNever;
}

const Calendar& hours_of(const Rules& rules, const Calendar& calendar, Position position,
                         const LimitRule& limit) {
  const bool own = position == Position::intake && (limit.counts == LimitRule::Counts::working_s ||
                                                    limit.counts == LimitRule::Counts::nothing);
  return own ? regulation::intake_hours(rules, calendar) : calendar;
}

const LimitRule& limit_of(const Rules& rules, const State& state) {
  return rules.limit(state.position, state.case_class, state.came_about);
}

Instant clock_start(const Rules& rules, const State& state) {
  switch (rules.level[regulation::index(state.position)].clock) {
    case ClockStart::submitted: return state.submitted;
    // A petition that the operator answered at once was never passed on before it is reopened
    // (I-13).
    case ClockStart::accepted: return state.accepted == kNever ? state.anchor : state.accepted;
    case ClockStart::forwarded:
      return state.forwarded_at == kNever ? state.anchor : state.forwarded_at;
    case ClockStart::received: break;
  }
  return state.anchor;
}

Instant due(const Rules& rules, const Calendar& calendar, const State& state) {
  if (!promised(state)) return limit_end(rules, calendar, state);
  if (!rules.answer_only) return state.agreed;
  const Instant limit = limit_end(rules, calendar, state);
  return limit == kNever ? state.agreed : std::min(limit, state.agreed);
}

bool goes_up(const Rules& rules, const State& state, Instant due) {
  if (rules.level[regulation::index(state.position)].on_silence == Position::none) return false;
  const bool agreed_time = promised(state) && due == state.agreed;
  return !(agreed_time && rules.agreed_time_only_overdue);
}

bool is_extension(const Rules& rules, const State& state) {
  return state.commitment == Commitment::rescheduled || state.promises > 1 ||
         rules.first_promise_extends;
}

bool reminds(const Rules& rules, const State& state) {
  if (!rules.reminder_lead || !promised(state) || state.reminder_noted) return false;
  return !rules.extensions_only || is_extension(rules, state);
}

Instant reminder_at(const Rules& rules, const Calendar& calendar, const State& state) {
  if (!reminds(rules, state)) return kNever;
  return std::max(before(rules.reminder_lead, calendar, state.agreed), state.agreed_at);
}

namespace {

/// What is left of a limit when it is warned of.
Instant warning_before(const Rules& rules, const Calendar& calendar, const State& state,
                       Instant due) {
  if (rules.warning_lead) return before(rules.warning_lead, calendar, due);
  using Counts = LimitRule::Counts;
  const Instant start = clock_start(rules, state);
  const Counts counts = limit_of(rules, state).counts;
  if (counts == Counts::clock_s || counts == Counts::days)
    return start + (due - start) * rules.warning_percent / 100;
  const std::int64_t whole = calendar.between(start, due).count_s();
  return calendar.add(start, WorkingTime::seconds(whole * rules.warning_percent / 100));
}

}  // namespace

Instant warning_at(const Rules& rules, const Calendar& calendar, const State& state) {
  if (!rules.warns() || state.commitment != Commitment::awaiting || state.reminder_noted)
    return kNever;
  const Instant due = limit_end(rules, calendar, state);
  if (due == kNever) return kNever;
  const Instant at = warning_before(rules, calendar, state, due);
  return at <= clock_start(rules, state) ? kNever : std::max(at, state.anchor);
}

Instant next_reminder(const Rules& rules, const Calendar& calendar, const State& state) {
  return promised(state) ? reminder_at(rules, calendar, state) : warning_at(rules, calendar, state);
}

Instant reminded_of(const Rules& rules, const State& state, Instant due) {
  if (promised(state)) return state.agreed;
  return rules.warns() && state.commitment == Commitment::awaiting ? due : kNever;
}

Times times_of(const Rules& rules, const Calendar& calendar, const State& state, Instant at) {
  return times_of(rules, calendar, state, at, due(rules, calendar, state));
}

Times times_of(const Rules& rules, const Calendar& calendar, const State& state, Instant at,
               Instant due) {
  Times times;
  times.due = due;
  times.reminder = next_reminder(rules, calendar, state);
  if (promised(state))
    times.furthest = end_of(rules.longest_rescheduling, calendar, state.agreed, Closing::earliest);
  else if (at_unit(state.position))
    times.furthest = end_of(rules.longest_appointment, calendar, at, Closing::earliest);
  return times;
}

}  // namespace petition::workflow
