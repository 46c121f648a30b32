// What time does to a case.
#include "workflow/clock.h"

#include <algorithm>

namespace petition::workflow {
namespace {

using regulation::Rules;

Instant limit_end(const Rules& rules, const Calendar& calendar, const State& state) {
  const auto& level = rules.level[regulation::index(state.position)];
  if (!level.limited) return kNever;
  if (!level.working) return state.anchor + ClockTime{level.limit_s};
  return calendar.add(state.anchor, WorkingTime::seconds(level.limit_s), rules.closing);
}

}  // namespace

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

Instant reminder_at(const Rules& rules, const State& state) {
  if (!promised(state) || state.reminder_noted) return kNever;
  if (rules.extensions_only && !is_extension(rules, state)) return kNever;
  return std::max(state.agreed - ClockTime{rules.reminder_lead_s}, state.agreed_at);
}

std::optional<Instant> next_wakeup(const Rules& rules, const Calendar& calendar,
                                   const State& state) {
  std::optional<Instant> next;
  const auto consider = [&](Instant t) {
    if (!next || t < *next) next = t;
  };
  const Instant due_at = due(rules, calendar, state);
  const bool outstanding = !state.lapse_noted || goes_up(rules, state, due_at);
  if (due_at != kNever && outstanding) consider(due_at + ClockTime{1});
  const Instant reminder = reminder_at(rules, state);
  if (reminder != kNever && state.recorded_at <= state.agreed) consider(reminder);
  return next;
}

}  // namespace petition::workflow
