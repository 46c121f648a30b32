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

/// The case with an event and what it leads to, once the event counts as `fact`. Throws Error
/// not_covered when the due time it leads to lies outside the calendar.
Case grown(const Law& law, Case c, Event event, const Fact& fact);

/// An event of the library itself, numbered as the next of the case.
Event system_event(const Case& c, Instant occurred, Instant now, Data data);

/// The lapse of the present due time, where it has passed by `now` and is not recorded (Art. 11.4).
std::optional<Event> lapse_to_note(const Law& law, const Case& c, Instant now);

/// Whether a lapse is noted before it: before all but what a log already carries in its place.
bool notes_lapses(const Event& event);

}  // namespace petition::workflow
