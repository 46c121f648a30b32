// What time alone will do to a case as it stands. It is said here once: the engine does it, a sweep
// foresees it.
#pragma once

#include "petition/calendar.h"
#include "petition/case.h"
#include "petition/verdict.h"
#include "regulation/rules.h"

namespace petition::workflow {

/// All that decides what time will do to a state; nothing of it changes with the present.
struct Outlook {
  Instant recorded_at = kNever;      ///< from when on the case can be advanced
  Instant due = kNever;              ///< of the present level
  Instant reminder = kNever;         ///< when it is to be given; kNever: none is outstanding
  Instant reminded_of = kNever;      ///< the agreed time, or the limit where it is warned of
  Position level = Position::none;   ///< where the slip is
  Position above = Position::none;   ///< where silence leads
  bool lapse_noted = false;          ///< the lapse of `due` is recorded
  bool warns = false;                ///< what is reminded of is a limit
  Standing lapse = Standing::now;    ///< `now` where time decides; else why not, whatever the time
  Standing remind = Standing::now;   ///< likewise
  Standing step_up = Standing::now;  ///< likewise
};

Outlook outlook_of(const regulation::Rules& rules, const Calendar& calendar, const State& state);
/// The same where the due time is known.
Outlook outlook_of(const regulation::Rules& rules, const Calendar& calendar, const State& state,
                   Instant due);

/// What `advance` does at `now` (Art. 11.4, 10.5, 10.1.2.b2).
Foreseen foresee(const Outlook& outlook, Instant now);

/// When to call `advance` next: the earliest of the reminder or early warning and
/// the first second after due; kNever
/// when time causes nothing more.
Instant next_wakeup(const Outlook& outlook);

}  // namespace petition::workflow
