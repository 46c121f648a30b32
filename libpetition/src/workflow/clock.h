// What time does to a case: due times, reminders, and the next thing to happen.
#pragma once

#include <optional>

#include "petition/calendar.h"
#include "petition/case.h"
#include "regulation/rules.h"

namespace petition::workflow {

/// The due time of the present level (Art. 11.1, 11.2, 10.2.2; I-1, I-8, I-9, I-17); kNever when
/// no figure is set.
Instant due(const regulation::Rules& rules, const Calendar& calendar, const State& state);

inline bool promised(const State& state) { return state.commitment >= Commitment::appointed; }

/// Whether the lapse of `due` makes the slip go up (Art. 10.1.2.b2; I-5).
bool goes_up(const regulation::Rules& rules, const State& state, Instant due);

/// When the reminder of the agreed time is to be given (Art. 10.5; I-7); kNever when none is
/// outstanding.
Instant reminder_at(const regulation::Rules& rules, const State& state);

/// Whether an agreed time is an extension rather than a first appointment (I-6).
bool is_extension(const regulation::Rules& rules, const State& state);

/// The earliest of reminder, first second after due, and an outstanding escalation.
std::optional<Instant> next_wakeup(const regulation::Rules& rules, const Calendar& calendar,
                                   const State& state);

}  // namespace petition::workflow
