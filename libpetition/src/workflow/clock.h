// What time does to a case: due times, reminders, and the next thing to happen.
#pragma once

#include "petition/calendar.h"
#include "petition/case.h"
#include "regulation/rules.h"
#include "workflow/state.h"

namespace petition::workflow {

/// The limit of the present level, by the class of the petition.
const regulation::LimitRule& limit_of(const regulation::Rules& rules, const State& state);

/// Where a limit ends that counts from `start` (I-3, I-17); kNever without a figure.
Instant end_of(const regulation::LimitRule& limit, const Calendar& calendar, Instant start,
               Closing closing);

/// What counts a limit of a position, and how late somebody is by it: for the operator's, where the
/// profile has some, the hours of intake in place of the calendar's working time (I-9), unless his
/// limit is one of days or of the clock.
const Calendar& hours_of(const regulation::Rules& rules, const Calendar& calendar,
                         Position position, const regulation::LimitRule& limit);

/// From when the limit of the present level counts.
Instant clock_start(const regulation::Rules& rules, const State& state);

/// The due time of the present level (Art. 11.1, Art. 11.2, Art. 10.2.2; I-1, I-8, I-9, I-17);
/// kNever when no figure is set.
Instant due(const regulation::Rules& rules, const Calendar& calendar, const State& state);

/// Whether the lapse of `due` makes the slip go up (Art. 10.1.2.b2; I-5).
bool goes_up(const regulation::Rules& rules, const State& state, Instant due);

/// Whether the agreed time is to be reminded of and was not yet (Art. 10.5; I-7).
bool reminds(const regulation::Rules& rules, const State& state);

/// When that reminder is to be given; kNever when none is outstanding.
Instant reminder_at(const regulation::Rules& rules, const Calendar& calendar, const State& state);

/// When a unit is warned that its limit is near, by a standard of the service; kNever when no
/// warning is outstanding.
Instant warning_at(const regulation::Rules& rules, const Calendar& calendar, const State& state);

/// Either of the two: a unit has a limit or a promise before it.
Instant next_reminder(const regulation::Rules& rules, const Calendar& calendar, const State& state);

/// The time that a `reminded` event is about: the agreed time, or `due` where a limit is warned of;
/// kNever where there is neither.
Instant reminded_of(const regulation::Rules& rules, const State& state, Instant due);

/// The times that a fact is judged against; kNever where there is none.
struct Times {
  Instant due = kNever;       ///< of the present level
  Instant reminder = kNever;  ///< or the early warning
  /// To which the agreed time may be moved (Art. 11.3), or the first one set (I-21).
  Instant furthest = kNever;
};
/// `at` is the time by which the fact is judged.
Times times_of(const regulation::Rules& rules, const Calendar& calendar, const State& state,
               Instant at);
/// The same where the due time is known.
Times times_of(const regulation::Rules& rules, const Calendar& calendar, const State& state,
               Instant at, Instant due);

/// Whether an agreed time is an extension rather than a first appointment (I-6).
bool is_extension(const regulation::Rules& rules, const State& state);

}  // namespace petition::workflow
