// One step of a case: the state that an event leads to, and what time alone adds to the record.
// Live judging and audits both go by it.
#pragma once

#include <optional>

#include "petition/case.h"
#include "workflow/fact.h"
#include "workflow/law.h"

namespace petition::workflow {

/// The due time of a case in one of its states, by what judged it then.
Instant due_of(const Law& law, const Case& c, const State& s);

/// What an event leads to, and the due time there.
struct Step {
  State state;
  Instant due = kNever;
};

/// What an event leads to that counts as `fact`; from then on `c` is judged by what it says. Throws
/// Error not_covered when that due time lies outside the calendar.
Step step(const Law& law, Case& c, const Fact& fact);

/// The case with an event and what it leads to, once the event counts as `fact`. Throws as
/// `step` does.
Case grown(const Law& law, Case c, Event event, const Fact& fact);

/// An event of the library itself, numbered as the next of the case.
Event system_event(const Case& c, Instant occurred, Instant now, Data data);

/// The lapse of the present due time, where it has passed by `now` and is not recorded (Art. 11.4).
std::optional<Event> lapse_to_note(const Law& law, const Case& c, Instant now);
/// The same where the due time is known.
std::optional<Event> lapse_to_note(const Case& c, Instant due, Instant now);

/// Whether a lapse is noted before it: before all but what a log already carries in its place.
bool notes_lapses(const Event& event);

}  // namespace petition::workflow
