// What time alone will do to a case as it stands.
#include "workflow/outlook.h"

#include <algorithm>

#include "workflow/clock.h"
#include "workflow/state.h"

namespace petition::workflow {
namespace {

using regulation::Rules;

/// Why there is no due time.
Standing without_due(const State& s) {
  return is_open(s.position) ? Standing::no_due_time : Standing::not_open;
}

/// Art. 11.4.
Standing lapse(const State& s, Instant due) {
  if (due == kNever) return without_due(s);
  return s.lapse_noted ? Standing::done : Standing::now;
}

/// Art. 10.5 with I-7; or the early warning of a limit.
Standing remind(const State& s, Instant reminder, Instant reminded_of) {
  if (!is_open(s.position)) return Standing::not_open;
  if (reminded_of == kNever) return Standing::nothing_promised;
  if (s.reminder_noted) return Standing::done;
  return reminder != kNever ? Standing::now : Standing::not_reminded_of;
}

/// Art. 10.1.2.b2 with I-5.
Standing step_up(const Rules& rules, const State& s, Instant due) {
  if (due == kNever && !s.lapse_noted) return without_due(s);
  if (goes_up(rules, s, due)) return Standing::now;
  const bool last = rules.level[regulation::index(s.position)].on_silence == Position::none;
  return last ? Standing::last_level : Standing::overdue_only;
}

Standing lapse_at(const Outlook& o, Instant now) {
  if (o.lapse != Standing::now) return o.lapse;
  return passed(o.due, now) ? Standing::now : Standing::not_yet;
}

Standing remind_at(const Outlook& o, Instant now) {
  if (o.remind != Standing::now) return o.remind;
  if (now < o.reminder) return Standing::not_yet;
  return now > o.reminded_of ? Standing::time_passed : Standing::now;
}

Standing step_up_at(const Outlook& o, Instant now) {
  if (o.step_up != Standing::now) return o.step_up;
  return o.lapse_noted || passed(o.due, now) ? Standing::now : Standing::not_yet;
}

}  // namespace

Outlook outlook_of(const Rules& rules, const Calendar& calendar, const State& s) {
  return outlook_of(rules, calendar, s, due(rules, calendar, s));
}

Outlook outlook_of(const Rules& rules, const Calendar& calendar, const State& s, Instant due) {
  const Instant reminder = next_reminder(rules, calendar, s);
  const Instant of = workflow::reminded_of(rules, s, due);
  return {.recorded_at = s.recorded_at,
          .due = due,
          .reminder = reminder,
          .reminded_of = of,
          .level = s.position,
          .above = rules.level[regulation::index(s.position)].on_silence,
          .lapse_noted = s.lapse_noted,
          .warns = !promised(s) && of != kNever,
          .lapse = lapse(s, due),
          .remind = remind(s, reminder, of),
          .step_up = step_up(rules, s, due)};
}

Foreseen foresee(const Outlook& o, Instant now) {
  Foreseen f;
  f.level = o.level;
  if (now < o.recorded_at) {
    f.lapse = f.reminder = f.escalation = Standing::recorded_later;
    return f;
  }
  f.lapse = lapse_at(o, now);
  f.reminder = remind_at(o, now);
  f.escalation = step_up_at(o, now);
  if (f.escalation == Standing::now) f.to = o.above;
  return f;
}

Instant next_wakeup(const Outlook& o) {
  const bool outstanding = o.lapse == Standing::now || o.step_up == Standing::now;
  const Instant after_due = o.due != kNever && outstanding ? o.due + ClockTime{1} : Instant::max();
  const bool reminds = o.remind == Standing::now && o.recorded_at <= o.reminded_of;
  const Instant next = std::min(after_due, reminds ? o.reminder : Instant::max());
  return next == Instant::max() ? kNever : next;
}

}  // namespace petition::workflow
